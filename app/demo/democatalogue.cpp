// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/democatalogue.h"

#include "common/logging.h"

#include <QFile>
#include <QNetworkReply>
#include <QSet>

#include <algorithm>

namespace plexica::demo {

namespace {

/// Dependencies before dependents.
constexpr const char *installed[] = {"plugin-inventory", "plugin-crm", "plugin-reports", "plugin-analytics",
                                     "plugin-notifications"};
/// Only in the catalogue: upgrades, of which one would break plugin-analytics, and a plugin that needs that one.
constexpr const char *offered[] = {"plugin-inventory-2.1.0", "plugin-crm-2.0.0", "plugin-billing"};

} // namespace

QByteArray demoManifest(const QString &name)
{
    QFile file(QStringLiteral(":/plexica/manifests/%1.json").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

DemoCatalogue::DemoCatalogue(QString nodeAddress, QString tenantId, QString key, QObject *parent)
    : QObject(parent)
    , m_nodeAddress(std::move(nodeAddress))
    , m_tenantId(std::move(tenantId))
    , m_key(std::move(key))
{
}

void DemoCatalogue::install(std::function<void()> done)
{
    m_done = std::move(done);
    const QString tenantPlugins = QStringLiteral("/api/tenants/%1/plugins").arg(m_tenantId);
    request("GET", tenantPlugins, {}, [this](int, const JsonValue &answer) {
        QSet<QString> known;
        if (const JsonValue *plugins = answer.find(u"plugins")) {
            for (const JsonValue &plugin : plugins->toArray()) {
                if (const JsonValue *id = plugin.find(u"pluginId"))
                    known.insert(id->toString());
            }
        }
        m_steps.clear();
        for (const char *name : installed) {
            const QString plugin = QLatin1String(name);
            if (!known.contains(plugin))
                m_steps.push_back({plugin, QStringLiteral("/api/plugins/install"),
                                   "{\"tenantId\":" + JsonValue(m_tenantId).toJson()
                                       + ",\"manifest\":" + demoManifest(plugin) + '}'});
        }
        for (const char *name : offered)
            m_steps.push_back({QLatin1String(name), QStringLiteral("/api/plugins"), demoManifest(QLatin1String(name))});
        std::reverse(m_steps.begin(), m_steps.end());
        next();
    });
}

void DemoCatalogue::next()
{
    if (m_steps.empty())
        return m_done();
    const Step step = std::move(m_steps.back());
    m_steps.pop_back();
    request("POST", step.path, step.body, [this, name = step.name](int status, const JsonValue &) {
        if (status != 200 && status != 201)
            qCWarning(lcDemo).noquote() << "the manifest of" << name << "was refused, status" << status;
        next();
    });
}

void DemoCatalogue::request(const QByteArray &verb, const QString &path, const QByteArray &body,
                            std::function<void(int status, const JsonValue &answer)> done)
{
    QNetworkRequest request(QUrl(m_nodeAddress + path));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    if (!m_key.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + m_key.toLatin1());
    request.setTransferTimeout(5000);
    QNetworkReply *reply = m_network.sendCustomRequest(request, verb, body);
    connect(reply, &QNetworkReply::finished, this, [reply, done = std::move(done)] {
        reply->deleteLater();
        done(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
             parseJson(reply->readAll()).value_or(JsonValue()));
    });
}

} // namespace plexica::demo
