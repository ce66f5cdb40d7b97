// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demoplugin.h"

#include "common/jsonwriter.h"
#include "common/logging.h"
#include "demo/democalls.h"
#include "demo/democatalogue.h"
#include "demo/demodata.h"
#include "http/httpserver.h"
#include "http/requesthead.h"
#include "http/router.h"

#include <QNetworkReply>
#include <QRandomGenerator>

namespace plexica::demo {

namespace {

constexpr std::chrono::seconds heartbeatInterval{10};
constexpr std::chrono::seconds shareInterval{4};
constexpr std::chrono::seconds callInterval{1};
constexpr int slowestAnswer = 25; // milliseconds

const JsonValue::Array &servicesOf(const JsonValue &manifest)
{
    static const JsonValue::Array none;
    const JsonValue *api = manifest.find(u"api");
    const JsonValue *services = api ? api->find(u"services") : nullptr;
    return services ? services->toArray() : none;
}

QString textOf(const JsonValue &object, QStringView name)
{
    const JsonValue *member = object.find(name);
    return member ? member->toString() : QString();
}

/// A plugin that is asked for what it has not.
class PluginErrors final : public http::ErrorAnswers
{
public:
    http::HttpResponse ofHandler(const Error &error, const http::HttpRequest &) const override
    {
        return answer(error.code == ErrorCode::RouteNotFound      ? 404
                      : error.code == ErrorCode::MethodNotAllowed ? 405
                      : error.code == ErrorCode::ValidationFailed ? 400
                                                                  : 500,
                      error.message);
    }
    http::HttpResponse ofServer(const http::RequestFault &fault, const QByteArray &) const override
    {
        return answer(fault.status, fault.message);
    }

private:
    static http::HttpResponse answer(int status, const QString &message)
    {
        JsonWriter writer;
        writer.beginObject().member("error", message).endObject();
        return {.status = status, .body = writer.take(), .headers = {}};
    }
};

/// "/health/crm.deals": each service has a health of its own.
QString healthPath(const QString &serviceName)
{
    return QStringLiteral("/health/") + serviceName;
}

} // namespace

DemoPlugin::DemoPlugin(const QString &pluginId, QString nodeAddress, QString tenantId, QString key, QObject *parent)
    : QObject(parent)
    , m_pluginId(pluginId)
    , m_nodeAddress(std::move(nodeAddress))
    , m_tenantId(std::move(tenantId))
    , m_key(std::move(key))
{
    m_manifest = parseJson(demoManifest(pluginId)).value_or(JsonValue());
    m_heartbeat.setInterval(heartbeatInterval);
    connect(&m_heartbeat, &QTimer::timeout, this, &DemoPlugin::sendHeartbeats);
    m_calls.setInterval(callInterval);
    connect(&m_calls, &QTimer::timeout, this, &DemoPlugin::callOthers);
    m_share.setInterval(shareInterval);
    connect(&m_share, &QTimer::timeout, this, &DemoPlugin::shareData);
}

DemoPlugin::~DemoPlugin() = default;

void DemoPlugin::start()
{
    serve();
    registerServices();
    shareData();
    m_heartbeat.start();
    m_share.start();
    m_calls.start();
}

void DemoPlugin::serve()
{
    m_router = std::make_unique<http::Router>();
    for (const JsonValue &service : servicesOf(m_manifest)) {
        const QString name = textOf(service, u"name");
        m_router->add("GET", healthPath(name).toLatin1().constData(), [this, name](const http::ExchangePtr &exchange) {
            const bool degraded = m_degraded.value(name);
            JsonWriter writer;
            writer.beginObject().member("status", degraded ? QStringLiteral("degraded") : QStringLiteral("ok"));
            writer.key("checks").beginObject();
            writer.member("database", degraded ? QStringLiteral("error") : QStringLiteral("ok"))
                .endObject()
                .endObject();
            exchange->respondJson(200, writer.text());
        });
        const JsonValue *endpoints = service.find(u"endpoints");
        for (const JsonValue &endpoint : endpoints ? endpoints->toArray() : JsonValue::Array()) {
            const QByteArray method = textOf(endpoint, u"method").toLatin1();
            const QString path = textOf(endpoint, u"path");
            m_router->add(method.constData(), path.toLatin1().constData(),
                          [this, name, method, path](const http::ExchangePtr &exchange) {
                              answer(exchange, name, QString::fromLatin1(method), path);
                          });
        }
    }
    m_server =
        std::make_unique<http::HttpServer>([this](const http::ExchangePtr &exchange) { m_router->dispatch(exchange); },
                                           std::make_shared<const PluginErrors>());
    http::ListenOptions options;
    options.address = QHostAddress(QHostAddress::LocalHost);
    options.port = m_baseUrl.isEmpty() ? quint16(0) : m_baseUrl.section(u':', -1).toUShort();
    auto address = m_server->listen(options);
    if (!address && options.port != 0) { // somebody took the port while the plugin was dead
        options.port = 0;
        address = m_server->listen(options);
    }
    if (address)
        m_baseUrl = QStringLiteral("http://") + *address;
    else
        qCWarning(lcDemo).noquote() << m_pluginId << "cannot serve:" << address.error().message;
}

/// Asks the plugins whose data it needs, in the caller's trace, then answers.
void DemoPlugin::answer(const http::ExchangePtr &exchange, const QString &service, const QString &method,
                        const QString &path)
{
    JsonWriter writer;
    writer.beginObject().key("data").beginArray();
    for (int i = 1; i <= 3; ++i) {
        writer.beginObject().member("id", QString::number(i));
        writer.member("name", QStringLiteral("%1 %2").arg(path.section(u'/', 1, 1)).arg(i));
        writer.member("price", 10 * i).member("quantity", 7 * i).endObject();
    }
    writer.endArray().member("plugin", m_pluginId).member("service", service).endObject();
    // As slow as a database, and a service that is not well fails now and then.
    auto *random = QRandomGenerator::global();
    const bool fails = m_degraded.value(service) && random->bounded(3) == 0;
    const int wait = random->bounded(random->bounded(1, slowestAnswer));
    const auto respond = [this, exchange, fails, wait, answer = writer.take()] {
        QTimer::singleShot(wait, this, [exchange, fails, answer] {
            if (fails)
                exchange->respondJson(500, "{\"error\":\"The database does not answer\"}");
            else
                exchange->respondJson(200, answer);
        });
    };
    const std::vector<DemoCall> needed = callsWithin(m_pluginId, method, path);
    if (needed.empty())
        return respond();
    RawHeaders trace;
    for (const char *header : {"traceparent", "tracestate"}) {
        if (const QByteArray value = exchange->request().headers.value(header); !value.isNull())
            trace.emplace_back(header, value);
    }
    auto left = std::make_shared<std::size_t>(needed.size());
    for (const DemoCall &wanted : needed) {
        call(wanted, 1, trace, [left, respond](int) {
            if (--*left == 0)
                respond();
        });
    }
}

void DemoPlugin::registerServices()
{
    for (const JsonValue &service : servicesOf(m_manifest)) {
        JsonValue body;
        const QString name = textOf(service, u"name");
        body.insert(QStringLiteral("pluginId"), JsonValue(m_pluginId));
        body.insert(QStringLiteral("tenantId"), JsonValue(m_tenantId));
        body.insert(QStringLiteral("serviceName"), JsonValue(name));
        body.insert(QStringLiteral("version"), JsonValue(textOf(service, u"version")));
        body.insert(QStringLiteral("description"), JsonValue(textOf(service, u"description")));
        body.insert(QStringLiteral("baseUrl"), JsonValue(m_baseUrl));
        body.insert(QStringLiteral("healthPath"), JsonValue(healthPath(name)));
        for (const char16_t *member : {u"endpoints", u"metadata"}) {
            if (const JsonValue *value = service.find(member))
                body.insert(QStringView(member).toString(), *value);
        }
        request("POST", QStringLiteral("/api/services/register"), body, [this, name](int status) {
            if (status != 201)
                qCWarning(lcDemo).noquote() << m_pluginId << "could not register" << name << "status" << status;
        });
    }
}

void DemoPlugin::sendHeartbeats()
{
    for (const JsonValue &service : servicesOf(m_manifest)) {
        JsonValue body;
        body.insert(QStringLiteral("pluginId"), JsonValue(m_pluginId));
        body.insert(QStringLiteral("tenantId"), JsonValue(m_tenantId));
        body.insert(QStringLiteral("serviceName"), JsonValue(textOf(service, u"name")));
        request("POST", QStringLiteral("/api/services/heartbeat"), body, [this](int status) {
            if (status == 404 && m_server) // the node does not know us (any more): as the guide says, register again
                registerServices();
        });
    }
}

void DemoPlugin::shareData()
{
    const int round = m_rounds++;
    for (const SharedItem &item : sharedItemsOf(m_pluginId)) {
        if (round % item.every != 0)
            continue;
        JsonValue body;
        body.insert(QStringLiteral("tenantId"), JsonValue(m_tenantId));
        body.insert(QStringLiteral("namespace"), JsonValue(item.space));
        body.insert(QStringLiteral("key"), JsonValue(item.key));
        body.insert(QStringLiteral("value"), item.value(round));
        body.insert(QStringLiteral("ownerId"), JsonValue(m_pluginId));
        if (item.ttlSeconds > 0)
            body.insert(QStringLiteral("ttl"), JsonValue(item.ttlSeconds));
        request("POST", QStringLiteral("/api/shared-data/set"), body, [this, key = item.key](int status) {
            if (status != 201)
                qCWarning(lcDemo).noquote() << m_pluginId << "could not share" << key << "status" << status;
        });
    }
}

void DemoPlugin::callOthers()
{
    const int round = m_callRounds++;
    for (const DemoCall &wanted : callsOf(m_pluginId)) {
        if (round % wanted.every == 0)
            call(wanted, round, {}, [](int) {}); // whatever comes of it is part of the picture
    }
}

void DemoPlugin::call(const DemoCall &wanted, int round, const RawHeaders &trace, std::function<void(int status)> done)
{
    JsonValue body;
    body.insert(QStringLiteral("tenantId"), JsonValue(m_tenantId));
    body.insert(QStringLiteral("callerPluginId"), JsonValue(m_pluginId));
    body.insert(QStringLiteral("targetPluginId"), JsonValue(wanted.targetPluginId));
    body.insert(QStringLiteral("targetServiceName"), JsonValue(wanted.serviceName));
    body.insert(QStringLiteral("method"), JsonValue(wanted.method));
    body.insert(QStringLiteral("path"),
                JsonValue(QString(wanted.path).replace(QStringLiteral("%1"), QString::number(round % 40 + 1))));
    body.insert(QStringLiteral("timeoutMs"), JsonValue(2000));
    if (wanted.method == u"POST")
        body.insert(QStringLiteral("body"), JsonValue(JsonValue::Object{{QStringLiteral("round"), JsonValue(round)}}));
    request("POST", QStringLiteral("/api/gateway/call"), body, std::move(done), trace);
}

void DemoPlugin::stop(std::function<void()> done)
{
    m_heartbeat.stop();
    m_share.stop();
    m_calls.stop();
    auto left = std::make_shared<qsizetype>(static_cast<qsizetype>(servicesOf(m_manifest).size()));
    if (*left == 0)
        return done();
    for (const JsonValue &service : servicesOf(m_manifest)) {
        JsonValue body;
        body.insert(QStringLiteral("pluginId"), JsonValue(m_pluginId));
        body.insert(QStringLiteral("tenantId"), JsonValue(m_tenantId));
        body.insert(QStringLiteral("serviceName"), JsonValue(textOf(service, u"name")));
        request("DELETE", QStringLiteral("/api/services/deregister"), body, [this, left, done](int) {
            if (--*left == 0) {
                m_server.reset();
                done();
            }
        });
    }
}

void DemoPlugin::die()
{
    m_heartbeat.stop();
    m_share.stop();
    m_calls.stop();
    m_server.reset();
}

void DemoPlugin::setDegraded(const QString &serviceName, bool degraded)
{
    m_degraded[serviceName] = degraded;
}

void DemoPlugin::request(const QByteArray &verb, const QString &path, const JsonValue &body,
                         std::function<void(int status)> done, const RawHeaders &headers)
{
    QNetworkRequest request(QUrl(m_nodeAddress + path));
    for (const auto &[name, value] : headers)
        request.setRawHeader(name, value);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    if (!m_key.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + m_key.toLatin1());
    request.setTransferTimeout(5000);
    QNetworkReply *reply = m_network.sendCustomRequest(request, verb, body.toJson());
    connect(reply, &QNetworkReply::finished, this, [reply, done = std::move(done)] {
        reply->deleteLater();
        done(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt());
    });
}

} // namespace plexica::demo
