// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pluginmodel.h"

#include <algorithm>
#include <utility>

namespace plexica::app {

PluginModel::PluginModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    m_markTimer.setSingleShot(true);
    connect(&m_markTimer, &QTimer::timeout, this, &PluginModel::dropMarks);
}

void PluginModel::apply(const Update &change)
{
    if (change.beginsSnapshot) {
        m_inSnapshot = true;
        m_named.clear();
    }
    QSet<QString> tenants;
    for (const TenantPluginsPtr &tenant : change.plugins) {
        if (m_inSnapshot)
            m_named.insert(tenant->tenantId);
        const TenantPluginsPtr known = std::exchange(m_tenants[tenant->tenantId], tenant);
        if (!known || !haveSameFacts(*known, *tenant)) // and not, as most often, a service's health
            tenants.insert(tenant->tenantId);
    }
    if (change.endsSnapshot) {
        for (const QString &known : m_tenants.keys()) {
            if (m_named.contains(known))
                continue;
            auto gone = std::make_shared<TenantPlugins>();
            gone->tenantId = known;
            m_tenants.insert(known, gone);
            tenants.insert(known);
        }
    }
    const bool mark = m_complete && !m_inSnapshot;
    bool structure = change.endsSnapshot && !m_complete;
    if (change.catalogue) {
        m_versions = versionsById(*change.catalogue);
        std::vector<PluginPtr> wanted;
        wanted.reserve(static_cast<std::size_t>(m_versions.size()));
        for (auto entry = m_versions.cbegin(); entry != m_versions.cend(); ++entry)
            wanted.push_back(catalogueFacts(entry.key(), m_versions));
        structure = settle({}, wanted, mark) || structure;
        // What is newest stands in the rows of every tenant.
        for (const QString &known : m_tenants.keys())
            tenants.insert(known);
    }
    for (const QString &tenantId : std::as_const(tenants)) {
        const TenantPluginsPtr tenant = m_tenants.value(tenantId);
        structure = settle(tenantId, factsOf(*tenant, m_versions), mark) || structure;
        if (tenant->isEmpty())
            m_tenants.remove(tenantId);
    }
    if (change.endsSnapshot) {
        m_inSnapshot = false;
        m_complete = true;
    }
    if (!change.plugins.empty() || !tenants.isEmpty() || change.catalogue || change.endsSnapshot)
        Q_EMIT applied(structure);
}

bool PluginModel::settle(const QString &tenantId, const std::vector<PluginPtr> &wanted, bool marks)
{
    QSet<QString> keys;
    std::vector<PluginPtr> added;
    for (const PluginPtr &plugin : wanted) {
        const QString key = plugin->key.toString();
        keys.insert(key);
        const int row = rowOf(key);
        if (row < 0) {
            added.push_back(plugin);
            continue;
        }
        Row &known = m_rows[static_cast<std::size_t>(row)];
        if (*known.plugin == *plugin)
            continue;
        known.plugin = plugin;
        if (marks) {
            known.marked = true;
            mark(key);
        }
        announce(row);
    }
    std::vector<int> gone;
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        const PluginKey &key = m_rows[row].plugin->key;
        if (key.tenantId == tenantId && !keys.contains(key.toString()))
            gone.push_back(static_cast<int>(row));
    }
    remove(gone);
    if (!added.empty()) {
        const int first = static_cast<int>(m_rows.size());
        beginInsertRows({}, first, first + static_cast<int>(added.size()) - 1);
        for (PluginPtr &plugin : added) {
            const QString key = plugin->key.toString();
            m_rowOf.insert(key, static_cast<int>(m_rows.size()));
            if (!tenantId.isEmpty())
                ++m_users[plugin->key.pluginId];
            m_rows.push_back({std::move(plugin), marks});
            if (marks)
                mark(key);
        }
        endInsertRows();
    }
    return !added.empty() || !gone.empty();
}

void PluginModel::remove(std::vector<int> rows)
{
    const auto forget = [this](int row) {
        const PluginKey &key = m_rows[static_cast<std::size_t>(row)].plugin->key;
        m_rowOf.remove(key.toString());
        if (!key.tenantId.isEmpty() && --m_users[key.pluginId] == 0)
            m_users.remove(key.pluginId);
        m_rows.erase(m_rows.begin() + row);
    };
    const auto reindex = [this](int from) {
        for (std::size_t row = static_cast<std::size_t>(from); row < m_rows.size(); ++row)
            m_rowOf[m_rows[row].plugin->key.toString()] = static_cast<int>(row);
    };
    constexpr std::size_t maximumSteps = 32;
    if (rows.size() > maximumSteps) {
        // A tenant that goes as a whole: one reset costs less than a signal for each.
        beginResetModel();
        for (auto row = rows.rbegin(); row != rows.rend(); ++row)
            forget(*row);
        reindex(0);
        endResetModel();
        return;
    }
    for (auto row = rows.rbegin(); row != rows.rend(); ++row) {
        beginRemoveRows({}, *row, *row);
        forget(*row);
        reindex(*row);
        endRemoveRows();
    }
}

void PluginModel::announce(int row, const QList<int> &roles)
{
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1), roles);
}

void PluginModel::mark(const QString &key)
{
    m_marks.push_back({key, std::chrono::steady_clock::now()});
    if (!m_markTimer.isActive())
        m_markTimer.start(markDuration);
}

void PluginModel::dropMarks()
{
    const auto now = std::chrono::steady_clock::now();
    auto mark = m_marks.begin();
    for (; mark != m_marks.end() && now - mark->since >= markDuration; ++mark) {
        const int row = rowOf(mark->key);
        if (row < 0)
            continue;
        m_rows[static_cast<std::size_t>(row)].marked = false;
        announce(row, {role(ServiceRole::Mark)});
    }
    m_marks.erase(m_marks.begin(), mark);
    if (!m_marks.empty()) {
        const auto left = markDuration - (now - m_marks.front().since);
        m_markTimer.start(std::chrono::ceil<std::chrono::milliseconds>(left));
    }
}

PluginPtr PluginModel::find(const PluginKey &key) const
{
    const int row = rowOf(key.toString());
    return row < 0 ? nullptr : plugin(row);
}

QStringList PluginModel::tenants() const
{
    QStringList names;
    for (auto tenant = m_tenants.cbegin(); tenant != m_tenants.cend(); ++tenant) {
        if (!(*tenant)->isEmpty())
            names.append(tenant.key());
    }
    names.sort();
    return names;
}

QStringList PluginModel::plugins() const
{
    QSet<QString> ids;
    for (const Row &row : m_rows)
        ids.insert(row.plugin->key.pluginId);
    QStringList sorted(ids.begin(), ids.end());
    sorted.sort();
    return sorted;
}

int PluginModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PluginModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : column(PluginColumn::Count);
}

QVariant PluginModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const PluginFacts &plugin = *row.plugin;
    switch (role) {
    case Qt::DisplayRole:
    case app::role(ServiceRole::Raw):
        break;
    case app::role(PluginRole::Plugin):
        return QVariant::fromValue(row.plugin);
    case app::role(PluginRole::State):
        return static_cast<int>(plugin.state);
    case app::role(ServiceRole::Status): {
        const auto kind = statusKind(plugin.state);
        return kind ? static_cast<int>(*kind) : -1;
    }
    case app::role(ServiceRole::Mark):
        return row.marked;
    default:
        return {};
    }
    const auto text = [](const std::optional<Version> &version) { return version ? version->toString() : QString(); };
    switch (static_cast<PluginColumn>(index.column())) {
    case PluginColumn::Status:
        return static_cast<int>(plugin.state);
    case PluginColumn::Plugin:
        return plugin.key.pluginId;
    case PluginColumn::Name:
        return plugin.name;
    case PluginColumn::Tenant:
        return plugin.key.tenantId;
    case PluginColumn::Version:
        return text(plugin.version);
    case PluginColumn::Newest:
        return text(plugin.newest);
    case PluginColumn::Activity:
        return static_cast<int>(plugin.activity);
    case PluginColumn::Dependencies:
        return static_cast<int>(plugin.dependencies.size());
    case PluginColumn::Dependents:
        return static_cast<int>(plugin.dependents.size());
    case PluginColumn::Services:
        return static_cast<int>(plugin.services.size());
    case PluginColumn::Installed:
        return toMilliseconds(plugin.installedAt);
    case PluginColumn::Changed:
        return toMilliseconds(plugin.updatedAt);
    case PluginColumn::Count:
        break;
    }
    return {};
}

} // namespace plexica::app
