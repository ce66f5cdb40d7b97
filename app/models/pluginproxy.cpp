// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pluginproxy.h"

#include <algorithm>
#include <compare>

namespace plexica::app {

namespace {

int sign(std::weak_ordering order)
{
    return order < 0 ? -1 : order > 0 ? 1 : 0;
}

int compareVersions(const std::optional<Version> &a, const std::optional<Version> &b)
{
    if (!a || !b)
        return sign(a.has_value() <=> b.has_value());
    return sign(*a <=> *b);
}

int severity(PluginState state)
{
    // What needs attention first comes last, so that one click on the header (descending) brings it to the top.
    switch (state) {
    case PluginState::NotInstalled:
        return 0;
    case PluginState::Satisfied:
        return 1;
    case PluginState::Inactive:
        return 2;
    case PluginState::Warning:
        return 3;
    case PluginState::Unsatisfied:
        break;
    }
    return 4;
}

} // namespace

PluginProxy::PluginProxy(PluginModel *source, QObject *parent)
    : RowProxy(source, column(PluginColumn::Plugin), parent)
    , m_source(source)
{
    setWorstLast({column(PluginColumn::Status), column(PluginColumn::Newest), column(PluginColumn::Dependencies),
                  column(PluginColumn::Dependents), column(PluginColumn::Services), column(PluginColumn::Installed),
                  column(PluginColumn::Changed)});
    rebuild();
    // Which rows of the catalogue stand for themselves depends on the rows of tenants.
    connect(source, &PluginModel::applied, this, [this](bool structure) {
        if (structure)
            matchAgain();
    });
}

void PluginProxy::setFilter(const PluginFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_words = filter.text.simplified().split(u' ', Qt::SkipEmptyParts);
    filterAgain();
}

bool PluginProxy::isOfTenant(const PluginFacts &plugin) const
{
    if (!plugin.key.tenantId.isEmpty())
        return m_filter.tenantId.isEmpty() || plugin.key.tenantId == m_filter.tenantId;
    // A row of the catalogue stands for itself where nobody has the plugin.
    return m_filter.tenantId.isEmpty() ? !m_source->isUsed(plugin.key.pluginId)
                                       : !m_source->find({m_filter.tenantId, plugin.key.pluginId});
}

bool PluginProxy::matches(int row) const
{
    const PluginFacts &plugin = *m_source->plugin(row);
    if (!isOfTenant(plugin))
        return false;
    if (m_filter.states != 0 && !(m_filter.states & (1U << static_cast<unsigned>(plugin.state))))
        return false;
    if (m_filter.onlyUpgradable && !plugin.isUpgradable())
        return false;
    const auto in = [](const QString &text, const QString &word) { return text.contains(word, Qt::CaseInsensitive); };
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) {
        return in(plugin.key.pluginId, word) || in(plugin.name, word) || in(plugin.key.tenantId, word)
               || (plugin.version && in(plugin.version->toString(), word))
               || (plugin.manifest && in(plugin.manifest->description, word))
               || std::any_of(plugin.services.begin(), plugin.services.end(),
                              [&](const QString &service) { return in(service, word); });
    });
}

int PluginProxy::compareColumn(int sourceRowA, int sourceRowB) const
{
    const PluginFacts &a = *m_source->plugin(sourceRowA);
    const PluginFacts &b = *m_source->plugin(sourceRowB);
    switch (static_cast<PluginColumn>(sortColumn())) {
    case PluginColumn::Status:
        return sign(severity(a.state) <=> severity(b.state));
    case PluginColumn::Name:
        return a.name.compare(b.name, Qt::CaseInsensitive);
    case PluginColumn::Tenant:
        return a.key.tenantId.compare(b.key.tenantId, Qt::CaseInsensitive);
    case PluginColumn::Version:
        return compareVersions(a.version, b.version);
    case PluginColumn::Newest:
        return compareVersions(a.newest, b.newest);
    case PluginColumn::Activity:
        return sign(a.activity <=> b.activity);
    case PluginColumn::Dependencies:
        return sign(a.dependencies.size() <=> b.dependencies.size());
    case PluginColumn::Dependents:
        return sign(a.dependents.size() <=> b.dependents.size());
    case PluginColumn::Services:
        return sign(a.services.size() <=> b.services.size());
    case PluginColumn::Installed:
        return sign(a.installedAt <=> b.installedAt);
    case PluginColumn::Changed:
        return sign(a.updatedAt <=> b.updatedAt);
    case PluginColumn::Plugin:
    case PluginColumn::Count:
        break;
    }
    return a.key.pluginId.compare(b.key.pluginId, Qt::CaseInsensitive);
}

int PluginProxy::compareTies(int sourceRowA, int sourceRowB) const
{
    const PluginKey &a = m_source->plugin(sourceRowA)->key;
    const PluginKey &b = m_source->plugin(sourceRowB)->key;
    const int byId = a.pluginId.compare(b.pluginId);
    return byId != 0 ? byId : a.tenantId.compare(b.tenantId);
}

PluginProxy::Counts PluginProxy::counts() const
{
    Counts counts;
    for (int row = 0; row < m_source->rowCount(); ++row) {
        const PluginFacts &plugin = *m_source->plugin(row);
        if (!isOfTenant(plugin))
            continue;
        ++counts.all;
        ++counts.states[static_cast<std::size_t>(plugin.state)];
        counts.upgradable += plugin.isUpgradable() ? 1 : 0;
    }
    return counts;
}

} // namespace plexica::app
