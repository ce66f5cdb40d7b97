// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/updates.h"
#include "models/pluginfacts.h"

#include <QAbstractTableModel>
#include <QSet>
#include <QTimer>

#include <array>
#include <chrono>

namespace plexica::app {

/// All plugins of the node as raw values: a row for each plugin of each tenant, and one without tenant for each that
/// is in the catalogue. Rows are changed, appended and removed in place, so that selection and scroll position of
/// views live on. Columns of PluginColumn; roles of PluginRole and ServiceRole. GUI thread.
class PluginModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    /// How long a row stays marked after its values changed.
    static constexpr std::chrono::milliseconds markDuration{1600};

    explicit PluginModel(QObject *parent = nullptr);

    /// Takes in an update, and emits `applied` if it held something about plugins.
    void apply(const Update &update);

    const PluginPtr &plugin(int row) const { return m_rows.at(static_cast<std::size_t>(row)).plugin; }
    /// The row of a plugin by PluginKey::toString(), or -1.
    int rowOf(const QString &key) const { return m_rowOf.value(key, -1); }
    /// nullptr: there is no such row.
    PluginPtr find(const PluginKey &key) const;
    /// True if some tenant has this plugin.
    bool isUsed(const QString &pluginId) const { return m_users.value(pluginId) > 0; }
    /// The versions in the catalogue, newest first.
    std::vector<plugins::CataloguedPlugin> versions(const QString &pluginId) const
    {
        return m_versions.value(pluginId);
    }
    /// nullptr: nothing is known of the tenant's plugins.
    TenantPluginsPtr tenant(const QString &tenantId) const { return m_tenants.value(tenantId); }

    /// True from the first complete snapshot on: until then an empty model means "not known yet".
    bool isComplete() const { return m_complete; }
    /// Tenants that have a plugin, by name.
    QStringList tenants() const;
    /// Ids of all plugins, by name.
    QStringList plugins() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// After an update. `structure` is true if rows came or went.
    void applied(bool structure);

private:
    struct Row
    {
        PluginPtr plugin;
        bool marked = false;
    };
    struct Mark
    {
        QString key;
        std::chrono::steady_clock::time_point since;
    };

    /// Makes `wanted` the rows of one tenant (empty: of the catalogue). True if rows came or went.
    bool settle(const QString &tenantId, const std::vector<PluginPtr> &wanted, bool mark);
    void remove(std::vector<int> rows);
    void mark(const QString &key);
    void announce(int row, const QList<int> &roles = {});
    void dropMarks();

    std::vector<Row> m_rows;
    QHash<QString, int> m_rowOf;
    QHash<QString, int> m_users; ///< plugin id → tenants that have it
    VersionsById m_versions;
    QHash<QString, TenantPluginsPtr> m_tenants;
    QSet<QString> m_named;     ///< tenants that the snapshot in progress has named
    std::vector<Mark> m_marks; ///< oldest first
    QTimer m_markTimer;
    bool m_inSnapshot = false;
    bool m_complete = false;
};

} // namespace plexica::app
