// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/grantmodel.h"

#include "models/pluginmodel.h"
#include "plugins/grants.h"

#include <algorithm>
#include <compare>

namespace plexica::app {

namespace {

int sign(std::weak_ordering order)
{
    return order < 0 ? -1 : order > 0 ? 1 : 0;
}

} // namespace

StatusKind statusKind(GrantState state)
{
    return state == GrantState::Waiting ? StatusKind::Degraded
           : state == GrantState::Wide  ? StatusKind::Draining
                                        : StatusKind::Healthy;
}

bool isWildcard(const QString &permission)
{
    return plugins::holdsWildcard({permission});
}

GrantState GrantRow::state() const
{
    return !pending.isEmpty() ? GrantState::Waiting : wildcards().isEmpty() ? GrantState::Complete : GrantState::Wide;
}

QStringList GrantRow::wildcards() const
{
    QStringList found;
    std::copy_if(granted.begin(), granted.end(), std::back_inserter(found), isWildcard);
    return found;
}

GrantModel::GrantModel(PluginModel &plugins, QObject *parent)
    : KeyedModel(column(GrantColumn::Count), parent)
    , m_plugins(plugins)
{
    connect(&m_plugins, &PluginModel::applied, this, &GrantModel::take);
    if (m_plugins.isComplete())
        take();
}

void GrantModel::take()
{
    if (!m_plugins.isComplete())
        return;
    const QStringList tenants = m_plugins.tenants();
    m_byTenant.removeIf([&tenants](const auto &one) { return !tenants.contains(one.key()); });
    std::vector<RowPtr> rows;
    for (const QString &tenantId : tenants) {
        const TenantPluginsPtr tenant = m_plugins.tenant(tenantId);
        if (m_seen.value(tenantId) != tenant || !m_byTenant.contains(tenantId)) {
            m_seen.insert(tenantId, tenant);
            std::vector<RowPtr> made;
            for (const plugins::InstalledPlugin &installation : tenant->installations) {
                GrantRow row{tenantId,
                             installation.pluginId(),
                             plugins::requestedPermissions(*installation.manifest),
                             plugins::grantedPermissions(installation),
                             plugins::pendingPermissions(installation),
                             installation.grants.has_value()};
                if (!row.requested.isEmpty() || !row.granted.isEmpty())
                    made.push_back(std::make_shared<const GrantRow>(std::move(row)));
            }
            m_byTenant.insert(tenantId, std::move(made));
        }
        const std::vector<RowPtr> &known = m_byTenant[tenantId];
        rows.insert(rows.end(), known.begin(), known.end());
    }
    setRows(rows);
    Q_EMIT applied();
}

QVariant GrantModel::raw(const RowPtr &held, int column, int role) const
{
    const GrantRow &row = *held;
    switch (role) {
    case app::role(AccessRole::Row):
        return QVariant::fromValue(held);
    case app::role(ServiceRole::Status):
        return static_cast<int>(statusKind(row.state()));
    case Qt::DisplayRole:
    case app::role(ServiceRole::Raw):
        break;
    default:
        return {};
    }
    switch (static_cast<GrantColumn>(column)) {
    case GrantColumn::State:
        return static_cast<int>(row.state());
    case GrantColumn::Plugin:
        return row.pluginId;
    case GrantColumn::Tenant:
        return row.tenantId;
    case GrantColumn::Requested:
        return row.requested;
    case GrantColumn::Granted:
        return row.granted;
    case GrantColumn::Pending:
        return row.pending;
    case GrantColumn::Wildcards:
        return row.wildcards();
    case GrantColumn::Count:
        break;
    }
    return {};
}

GrantProxy::GrantProxy(GrantModel *source, QObject *parent)
    : RowProxy(source, column(GrantColumn::Plugin), parent)
    , m_source(source)
{
    setWorstLast({column(GrantColumn::State), column(GrantColumn::Requested), column(GrantColumn::Granted),
                  column(GrantColumn::Pending), column(GrantColumn::Wildcards)});
    rebuild();
}

void GrantProxy::setFilter(const GrantFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_words = filter.text.simplified().split(u' ', Qt::SkipEmptyParts);
    filterAgain();
}

bool GrantProxy::matches(int sourceRow) const
{
    const GrantRow &row = *m_source->row(sourceRow);
    if (!m_filter.tenantId.isEmpty() && row.tenantId != m_filter.tenantId)
        return false;
    if (m_filter.states != 0 && !(m_filter.states & (1U << static_cast<unsigned>(row.state()))))
        return false;
    return std::all_of(m_words.begin(), m_words.end(), [&row](const QString &word) {
        const auto in = [&word](const QString &text) { return text.contains(word, Qt::CaseInsensitive); };
        return in(row.pluginId) || in(row.tenantId) || std::any_of(row.requested.begin(), row.requested.end(), in)
               || std::any_of(row.granted.begin(), row.granted.end(), in);
    });
}

int GrantProxy::compareColumn(int sourceRowA, int sourceRowB) const
{
    const GrantRow &a = *m_source->row(sourceRowA);
    const GrantRow &b = *m_source->row(sourceRowB);
    switch (static_cast<GrantColumn>(sortColumn())) {
    case GrantColumn::State:
        return sign(a.state() <=> b.state());
    case GrantColumn::Tenant:
        return a.tenantId.compare(b.tenantId, Qt::CaseInsensitive);
    case GrantColumn::Requested:
        return sign(a.requested.size() <=> b.requested.size());
    case GrantColumn::Granted:
        return sign(a.granted.size() <=> b.granted.size());
    case GrantColumn::Pending:
        return sign(a.pending.size() <=> b.pending.size());
    case GrantColumn::Wildcards:
        return sign(a.wildcards().size() <=> b.wildcards().size());
    case GrantColumn::Plugin:
    case GrantColumn::Count:
        break;
    }
    return a.pluginId.compare(b.pluginId, Qt::CaseInsensitive);
}

int GrantProxy::compareTies(int sourceRowA, int sourceRowB) const
{
    const GrantRow &a = *m_source->row(sourceRowA);
    const GrantRow &b = *m_source->row(sourceRowB);
    const int byId = a.pluginId.compare(b.pluginId);
    return byId != 0 ? byId : a.tenantId.compare(b.tenantId);
}

std::array<int, grantStateCount> GrantProxy::counts() const
{
    std::array<int, grantStateCount> counts{};
    for (int row = 0; row < m_source->rowCount(); ++row) {
        const GrantRow &grant = *m_source->row(row);
        if (m_filter.tenantId.isEmpty() || grant.tenantId == m_filter.tenantId)
            ++counts[static_cast<std::size_t>(grant.state())];
    }
    return counts;
}

} // namespace plexica::app
