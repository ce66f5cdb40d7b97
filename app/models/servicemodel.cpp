// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/servicemodel.h"

#include "models/servicefilter.h"
#include "models/tintrole.h"

#include <QSet>

#include <algorithm>
#include <iterator>
#include <utility>

namespace plexica::app {

namespace {

/// More separate runs than this are announced or removed as one: views pay per signal.
constexpr std::size_t maximumRuns = 64;

/// Calls `run(first, last)` for every run of neighbours in sorted `rows`, from the last to the first, so that
/// removing one does not move those that follow.
template <typename Run>
void forEachRunBackwards(const std::vector<int> &rows, Run run)
{
    std::size_t end = rows.size();
    while (end > 0) {
        std::size_t begin = end - 1;
        while (begin > 0 && rows[begin - 1] == rows[begin] - 1)
            --begin;
        run(rows[begin], rows[end - 1]);
        end = begin;
    }
}

std::size_t countRuns(const std::vector<int> &rows)
{
    std::size_t runs = 0;
    forEachRunBackwards(rows, [&runs](int, int) { ++runs; });
    return runs;
}

bool isAffectedOtherwise(const registry::Service &a, const registry::Service &b)
{
    return a.affected != b.affected && !(a.affected && b.affected && *a.affected == *b.affected);
}

/// However often it has been seen by now.
bool isSameReason(const registry::StatusReasonPtr &a, const registry::StatusReasonPtr &b)
{
    return a == b || (a && b && a->kind == b->kind && a->url == b->url && a->since == b->since);
}

/// True if what an administrator reads has changed; a newer sign of life alone has not.
bool differs(const registry::Service &a, const registry::Service &b)
{
    return statusKind(a) != statusKind(b) || a.status() != b.status() || a.version != b.version
           || a.instances.size() != b.instances.size() || a.liveInstances() != b.liveInstances()
           || a.adminReason != b.adminReason || a.adminUntil != b.adminUntil || a.pluginId != b.pluginId
           || a.pluginActive != b.pluginActive || a.flapping != b.flapping || isAffectedOtherwise(a, b)
           || !isSameReason(a.statusReason(), b.statusReason()) || a.description != b.description
           || a.metadata != b.metadata || *a.endpoints != *b.endpoints
           || !std::equal(a.instances.begin(), a.instances.end(), b.instances.begin(), b.instances.end(),
                          [](const registry::Instance &x, const registry::Instance &y) {
                              return x.instanceId == y.instanceId && x.baseUrl == y.baseUrl && x.status() == y.status();
                          });
}

/// True if the table would show something else.
bool differs(const gateway::ServiceTraffic &a, const gateway::ServiceTraffic &b)
{
    return a.calls != b.calls || a.errors != b.errors || a.callsPerMinute != b.callsPerMinute
           || a.p99Milliseconds != b.p99Milliseconds || a.errorsPerMinute != b.errorsPerMinute;
}

QString firstBaseUrl(const registry::Service &service)
{
    return service.instances.empty() ? QString() : service.instances.front().baseUrl;
}

} // namespace

ServiceModel::ServiceModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    m_markTimer.setSingleShot(true);
    connect(&m_markTimer, &QTimer::timeout, this, &ServiceModel::dropMarks);
}

void ServiceModel::apply(const Update &change)
{
    if (change.services.empty() && change.removed.empty() && !change.beginsSnapshot && !change.endsSnapshot)
        return;
    bool structure = false;
    if (change.beginsSnapshot) {
        ++m_generation;
        m_inSnapshot = true;
        m_rows.reserve(static_cast<std::size_t>(change.snapshotSize));
        m_rowOf.reserve(change.snapshotSize);
    }
    std::vector<int> gone;
    for (const ServiceKey &key : change.removed) {
        if (const int row = rowOf(key.serviceId); row >= 0)
            gone.push_back(row);
    }
    if (!gone.empty()) {
        structure = true;
        remove(std::move(gone));
    }
    update(change.services, structure);
    if (change.endsSnapshot) {
        std::vector<int> unnamed;
        for (std::size_t row = 0; row < m_rows.size(); ++row) {
            if (m_rows[row].generation != m_generation)
                unnamed.push_back(static_cast<int>(row));
        }
        structure = structure || !unnamed.empty() || !m_complete;
        remove(std::move(unnamed));
        m_inSnapshot = false;
        m_complete = true;
    }
    Q_EMIT applied(structure);
}

void ServiceModel::update(const std::vector<ServicePtr> &services, bool &structure)
{
    std::vector<int> seen;    // rows of which only lastSeenAt is new
    std::vector<int> changed; // rows with more
    std::vector<ServicePtr> added;
    const auto now = std::chrono::steady_clock::now();
    for (const ServicePtr &service : services) {
        const int row = rowOf(service->id);
        if (row < 0) {
            added.push_back(service);
            continue;
        }
        Row &target = m_rows[static_cast<std::size_t>(row)];
        const ServicePtr before = std::exchange(target.service, service);
        target.generation = m_generation;
        target.kind = statusKind(*service);
        if (!differs(*before, *service)) {
            seen.push_back(row);
            continue;
        }
        structure = structure || before->pluginId != service->pluginId || before->version != service->version;
        changed.push_back(row);
        if (!target.marked)
            m_marks.push_back({service->id, now});
        target.marked = true;
    }
    announce(std::move(seen), ServiceColumn::LastSeen, ServiceColumn::LastSeen);
    announce(std::move(changed), ServiceColumn::Status, ServiceColumn::History);
    if (!m_marks.empty() && !m_markTimer.isActive())
        m_markTimer.start(markDuration);

    if (added.empty())
        return;
    structure = true;
    const int first = static_cast<int>(m_rows.size());
    beginInsertRows({}, first, first + static_cast<int>(added.size()) - 1);
    for (ServicePtr &service : added) {
        m_rowOf.insert(service->id, static_cast<int>(m_rows.size()));
        const bool mark = m_complete && !m_inSnapshot;
        if (mark)
            m_marks.push_back({service->id, now});
        const StatusKind kind = statusKind(*service);
        m_rows.push_back(Row{std::move(service), m_generation, kind, mark});
    }
    endInsertRows();
    if (!m_marks.empty() && !m_markTimer.isActive())
        m_markTimer.start(markDuration);
}

void ServiceModel::setTraffic(const TrafficByService &traffic)
{
    if (traffic.isEmpty() && !m_hasTraffic)
        return; // nobody calls anybody: nothing to look through
    m_hasTraffic = !traffic.isEmpty();
    std::vector<int> changed;
    std::vector<int> coloured;
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        const registry::Service &service = *m_rows[row].service;
        const gateway::ServiceTraffic seen = traffic.value({service.tenantId, service.serviceName});
        if (!differs(m_rows[row].traffic, seen))
            continue;
        const auto before = concern(m_rows[row]);
        m_rows[row].traffic = seen;
        changed.push_back(static_cast<int>(row));
        if (before != concern(m_rows[row]))
            coloured.push_back(static_cast<int>(row));
    }
    announce(std::move(changed), ServiceColumn::CallsPerMinute, ServiceColumn::P99);
    announce(std::move(coloured), ServiceColumn::Status, ServiceColumn::History, {washRole});
}

std::optional<StatusKind> ServiceModel::concern(const Row &row)
{
    constexpr double many = 0.2; // as the node's own rule
    constexpr double some = 0.05;
    // Of the last minute: what was this morning stands in the numbers and in the ribbon.
    const double share = row.traffic.callsPerMinute > 0 ? row.traffic.errorsPerMinute / row.traffic.callsPerMinute : 0;
    if (share >= many)
        return StatusKind::Unavailable;
    if (share >= some || row.service->flapping)
        return StatusKind::Degraded;
    return std::nullopt;
}

void ServiceModel::remove(std::vector<int> rows)
{
    if (rows.empty())
        return;
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    const auto reindex = [this](int from) {
        for (std::size_t row = static_cast<std::size_t>(from); row < m_rows.size(); ++row)
            m_rowOf[m_rows[row].service->id] = static_cast<int>(row);
    };
    const auto erase = [this](int first, int last) {
        for (int row = first; row <= last; ++row)
            m_rowOf.remove(m_rows[static_cast<std::size_t>(row)].service->id);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
    };
    if (countRuns(rows) > maximumRuns) {
        // Thousands of scattered removals: one reset costs less than a signal for each.
        beginResetModel();
        forEachRunBackwards(rows, erase);
        reindex(rows.front());
        endResetModel();
        return;
    }
    forEachRunBackwards(rows, [&](int first, int last) {
        beginRemoveRows({}, first, last);
        erase(first, last);
        reindex(first);
        endRemoveRows();
    });
}

void ServiceModel::announce(std::vector<int> rows, ServiceColumn first, ServiceColumn last, const QList<int> &roles)
{
    if (rows.empty())
        return;
    std::sort(rows.begin(), rows.end());
    const auto emitRun = [&](int top, int bottom) {
        Q_EMIT dataChanged(index(top, column(first)), index(bottom, column(last)), roles);
    };
    if (countRuns(rows) <= maximumRuns) {
        forEachRunBackwards(rows, emitRun);
        return;
    }
    m_announced = std::move(rows);
    emitRun(m_announced.front(), m_announced.back());
    m_announced.clear();
}

void ServiceModel::dropMarks()
{
    const auto now = std::chrono::steady_clock::now();
    std::vector<int> rows;
    auto mark = m_marks.begin();
    for (; mark != m_marks.end() && now - mark->since >= markDuration; ++mark) {
        const int row = rowOf(mark->serviceId);
        if (row < 0)
            continue;
        m_rows[static_cast<std::size_t>(row)].marked = false;
        rows.push_back(row);
    }
    m_marks.erase(m_marks.begin(), mark);
    announce(std::move(rows), ServiceColumn::Status, ServiceColumn::History, {role(ServiceRole::Mark)});
    if (!m_marks.empty()) {
        const auto left = markDuration - (now - m_marks.front().since);
        m_markTimer.start(std::chrono::ceil<std::chrono::milliseconds>(left));
    }
}

ServicePtr ServiceModel::find(const QString &serviceId) const
{
    const int row = rowOf(serviceId);
    return row < 0 ? nullptr : service(row);
}

std::array<int, statusKindCount> ServiceModel::statusCounts(const QString &tenantId) const
{
    std::array<int, statusKindCount> counts{};
    for (const Row &row : m_rows) {
        if (tenantId.isEmpty() || row.service->tenantId == tenantId)
            ++counts[static_cast<std::size_t>(row.kind)];
    }
    return counts;
}

QStringList ServiceModel::tenants() const
{
    QSet<QString> names;
    for (const Row &row : m_rows)
        names.insert(row.service->tenantId);
    QStringList sorted(names.begin(), names.end());
    sorted.sort();
    return sorted;
}

QStringList ServiceModel::plugins(const QString &tenantId) const
{
    QSet<QString> names;
    for (const Row &row : m_rows) {
        if (tenantId.isEmpty() || row.service->tenantId == tenantId)
            names.insert(row.service->pluginId);
    }
    QStringList sorted(names.begin(), names.end());
    sorted.sort();
    return sorted;
}

int ServiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ServiceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : column(ServiceColumn::Count);
}

QVariant ServiceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    const registry::Service &service = *row.service;
    if (role == Qt::DisplayRole)
        role = app::role(ServiceRole::Raw);
    if (role == washRole) {
        const auto kind = concern(row);
        return kind ? QVariant(static_cast<int>(*kind)) : QVariant();
    }
    if (role == flappingRole)
        return service.flapping;
    switch (static_cast<ServiceRole>(role)) {
    case ServiceRole::Service:
        return QVariant::fromValue(row.service);
    case ServiceRole::Id:
        return service.id;
    case ServiceRole::Status:
        return static_cast<int>(row.kind);
    case ServiceRole::Health:
        return static_cast<int>(service.status());
    case ServiceRole::AdminState:
        return static_cast<int>(service.adminState);
    case ServiceRole::LastSeen:
        return toMilliseconds(service.lastSeenAt());
    case ServiceRole::Live:
        return service.liveInstances();
    case ServiceRole::Instances:
        return static_cast<int>(service.instances.size());
    case ServiceRole::Mark:
        return row.marked;
    case ServiceRole::Raw:
        break;
    default:
        return {};
    }
    switch (static_cast<ServiceColumn>(index.column())) {
    case ServiceColumn::Status:
        return static_cast<int>(row.kind);
    case ServiceColumn::Name:
        return service.serviceName;
    case ServiceColumn::Plugin:
        return service.pluginId;
    case ServiceColumn::Tenant:
        return service.tenantId;
    case ServiceColumn::Version:
        return service.version;
    case ServiceColumn::Instances:
        return service.liveInstances();
    case ServiceColumn::LastSeen:
        return toMilliseconds(service.lastSeenAt());
    case ServiceColumn::CallsPerMinute:
        return row.traffic.calls == 0 ? QVariant() : QVariant(row.traffic.callsPerMinute);
    case ServiceColumn::ErrorRate:
        return row.traffic.calls == 0 ? QVariant() : QVariant(row.traffic.errorRate());
    case ServiceColumn::P99:
        return row.traffic.calls == 0 ? QVariant() : QVariant(row.traffic.p99Milliseconds);
    case ServiceColumn::AdminState:
        return static_cast<int>(service.adminState);
    case ServiceColumn::Endpoints:
        return static_cast<int>(service.endpoints->size());
    case ServiceColumn::BaseUrl:
        return firstBaseUrl(service);
    case ServiceColumn::Registered:
        return toMilliseconds(service.registeredAt);
    case ServiceColumn::History: // what shows it knows (models/servicehistory.h)
    case ServiceColumn::Count:
        break;
    }
    return {};
}

} // namespace plexica::app
