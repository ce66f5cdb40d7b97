// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demo.h"

#include "demo/democatalogue.h"
#include "demo/demoplugin.h"

#include <QTimer>

#include <memory>
#include <vector>

namespace plexica::demo {

namespace {

const QStringList &pluginIds()
{
    static const QStringList ids{QStringLiteral("plugin-inventory"), QStringLiteral("plugin-crm"),
                                 QStringLiteral("plugin-reports"), QStringLiteral("plugin-analytics"),
                                 QStringLiteral("plugin-notifications")};
    return ids;
}

/// The plugins and what happens to them, on the demo's thread.
class World : public QObject
{
public:
    World(const QString &nodeAddress, const QString &tenantId, const Keys &keys)
        : m_catalogue(nodeAddress, tenantId, keys.value(QString()))
    {
        for (const QString &id : pluginIds())
            m_plugins.push_back(std::make_unique<DemoPlugin>(id, nodeAddress, tenantId, keys.value(id)));
        m_catalogue.install([this] {
            if (!m_stopping)
                live();
        });
    }

    void stop(std::function<void()> done)
    {
        m_stopping = true;
        auto left = std::make_shared<int>(static_cast<int>(m_plugins.size()));
        for (const auto &plugin : m_plugins) {
            plugin->stop([left, done] {
                if (--*left == 0)
                    done();
            });
        }
    }

private:
    void live()
    {
        for (const auto &plugin : m_plugins)
            plugin->start();
        // Now and then crm.deals is not well, and analytics dies for a while.
        every(
            std::chrono::seconds(40), [this] { m_plugins[1]->setDegraded(QStringLiteral("crm.deals"), true); },
            std::chrono::seconds(15), [this] { m_plugins[1]->setDegraded(QStringLiteral("crm.deals"), false); });
        every(
            std::chrono::seconds(90), [this] { m_plugins[3]->die(); }, std::chrono::seconds(35),
            [this] { m_plugins[3]->start(); });
    }

    void every(std::chrono::milliseconds interval, std::function<void()> begin, std::chrono::milliseconds lasts,
               std::function<void()> end)
    {
        auto *timer = new QTimer(this);
        timer->setInterval(interval);
        connect(timer, &QTimer::timeout, this, [this, begin = std::move(begin), lasts, end = std::move(end)] {
            begin();
            QTimer::singleShot(lasts, this, end);
        });
        timer->start();
    }

    DemoCatalogue m_catalogue;
    std::vector<std::unique_ptr<DemoPlugin>> m_plugins;
    bool m_stopping = false;
};

} // namespace

void adjustSettings(config::Settings &settings, const std::map<QString, QString> &origins)
{
    const auto origin = origins.find(QStringLiteral("health.probeInterval"));
    if (origin == origins.end() || origin->second == u"default")
        settings.health.probeInterval = std::chrono::seconds(5);
    settings.auth.ownPlugins = pluginIds();
}

Demo::Demo(QString nodeAddress, QString tenantId, Keys keys, QObject *parent)
    : QObject(parent)
    , m_nodeAddress(std::move(nodeAddress))
    , m_tenantId(std::move(tenantId))
    , m_keys(std::move(keys))
{
    m_thread.setObjectName(QStringLiteral("demo"));
}

Demo::~Demo()
{
    m_thread.quit();
    m_thread.wait();
}

void Demo::start()
{
    auto *starter = new QObject;
    starter->moveToThread(&m_thread);
    connect(&m_thread, &QThread::started, starter,
            [this, starter, address = m_nodeAddress, tenant = m_tenantId, keys = m_keys] {
                auto *world = new World(address, tenant, keys);
                world->setParent(starter);
                world->setObjectName(QStringLiteral("world"));
            });
    connect(&m_thread, &QThread::finished, starter, &QObject::deleteLater);
    starter->setObjectName(QStringLiteral("starter"));
    m_starter = starter;
    m_thread.start();
}

void Demo::stop()
{
    if (!m_thread.isRunning()) {
        Q_EMIT stopped();
        return;
    }
    auto ended = std::make_shared<bool>(false);
    const auto end = [this, ended] {
        if (!std::exchange(*ended, true))
            Q_EMIT stopped();
    };
    QTimer::singleShot(2000, this, end);
    QMetaObject::invokeMethod(m_starter, [this, starter = m_starter, end] {
        auto *world = static_cast<World *>(starter->findChild<QObject *>(QStringLiteral("world")));
        world->stop([this, end] { QMetaObject::invokeMethod(this, end); });
    });
}

} // namespace plexica::demo
