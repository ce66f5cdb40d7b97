// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/pluginfeed.h"

#include "node/node.h"

#include <algorithm>

namespace plexica::app {

namespace {

CataloguePtr copyCatalogue(const plugins::PluginDirectory &plugins)
{
    auto catalogue = std::make_shared<Catalogue>();
    for (const auto &[id, versions] : plugins.catalogue().plugins()) {
        for (const auto &[version, entry] : versions) {
            QStringList tenants(entry.tenants.cbegin(), entry.tenants.cend());
            tenants.sort();
            catalogue->push_back({entry.manifest, entry.createdAt, std::move(tenants)});
        }
    }
    return catalogue;
}

TenantPluginsPtr copyTenant(const plugins::PluginDirectory &plugins, const QString &tenantId)
{
    auto tenant = std::make_shared<TenantPlugins>();
    tenant->tenantId = tenantId;
    tenant->installations = plugins.installations(tenantId);
    tenant->graph = plugins.graph(tenantId);
    tenant->cycles = plugins.resolver(tenantId)->cycles();
    return tenant;
}

} // namespace

PluginFeed::PluginFeed(plugins::PluginDirectory &plugins, QObject *parent)
    : QObject(parent)
    , m_plugins(plugins)
{
    m_rest.setSingleShot(true);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        if (!isComplete())
            Q_EMIT due();
    });
    connect(&plugins, &plugins::PluginDirectory::changed, this, &PluginFeed::note);
    connect(&plugins, &plugins::PluginDirectory::catalogueChanged, this, [this] {
        if (!m_begun)
            return;
        m_catalogueChanged = true;
        if (isDue())
            Q_EMIT due();
    });
}

void PluginFeed::note(const QString &tenantId)
{
    if (!m_begun)
        return;
    m_changed.insert(tenantId);
    if (isDue())
        Q_EMIT due();
}

void PluginFeed::begin(const QStringList &otherTenants)
{
    m_begun = true;
    m_rest.stop();
    m_catalogueChanged = true;
    m_changed = QSet<QString>(otherTenants.begin(), otherTenants.end());
    for (const QString &tenant : m_plugins.tenants())
        m_changed.insert(tenant);
}

void PluginFeed::fill(Update &update)
{
    QElapsedTimer timer;
    timer.start();
    const auto spent = [&timer] { return std::chrono::nanoseconds(timer.nsecsElapsed()); };
    if (std::exchange(m_catalogueChanged, false))
        update.catalogue = copyCatalogue(m_plugins);
    while (!m_changed.isEmpty()) {
        const QString tenant = *m_changed.cbegin();
        m_changed.erase(m_changed.cbegin());
        update.plugins.push_back(copyTenant(m_plugins, tenant));
        if (spent() >= budget)
            break;
    }
    m_rest.start(std::chrono::duration_cast<std::chrono::milliseconds>(spent() * restFactor));
}

} // namespace plexica::app
