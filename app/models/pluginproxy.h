// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pluginmodel.h"
#include "models/rowproxy.h"

#include <array>

namespace plexica::app {

/// What the plugins table shows. Empty texts and no bits match all.
struct PluginFilter
{
    QString text;       ///< words; each must stand in id, name, description, version, tenant or a service
    QString tenantId;   ///< the tenant's plugins, and those of the catalogue that it has not; empty: of all tenants
    quint32 states = 0; ///< bits 1 << PluginState
    bool onlyUpgradable = false;

    bool operator==(const PluginFilter &) const = default;
    /// True if anything but the tenant narrows the list.
    bool narrows() const { return !text.isEmpty() || states != 0 || onlyUpgradable; }
};

/// Filters and sorts a PluginModel; keys are PluginKey::toString().
class PluginProxy : public RowProxy
{
    Q_OBJECT
public:
    explicit PluginProxy(PluginModel *source, QObject *parent = nullptr);

    const PluginFilter &filter() const { return m_filter; }
    void setFilter(const PluginFilter &filter);

    const PluginPtr &plugin(int row) const { return m_source->plugin(sourceRow(row)); }
    QString keyOf(int row) const override { return plugin(row)->key.toString(); }

    struct Counts
    {
        std::array<int, pluginStateCount> states{};
        int upgradable = 0;
        int all = 0;
    };
    /// Of the filter's tenant, whatever else it says.
    Counts counts() const;

protected:
    bool matches(int row) const override;
    int compareColumn(int sourceRowA, int sourceRowB) const override;
    int compareTies(int sourceRowA, int sourceRowB) const override;
    int sourceRowOf(const QString &key) const override { return m_source->rowOf(key); }

private:
    bool isOfTenant(const PluginFacts &plugin) const;

    PluginModel *m_source;
    PluginFilter m_filter;
    QStringList m_words;
};

} // namespace plexica::app
