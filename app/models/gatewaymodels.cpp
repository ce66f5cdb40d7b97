// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gatewaymodels.h"

#include "models/callwording.h"
#include "models/sharedentrydisplay.h"
#include "models/timetext.h"
#include "models/wording.h"

#include <QLocale>

#include <algorithm>
#include <tuple>

namespace plexica::app {

namespace {

using gateway::PairTraffic;
using gateway::TargetStatus;

QVariant alignment(bool right)
{
    return QVariant::fromValue(Qt::Alignment(right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

} // namespace

QString perMinuteText(double count)
{
    return QLocale().toString(count, 'f', count > 0 && count < 10 ? 1 : 0);
}

QString shareText(double share)
{
    return QLocale().toString(share * 100, 'f', 1) + QStringLiteral(" %");
}

QString latencyText(double value)
{
    const QLocale locale;
    if (value >= 1000)
        return QCoreApplication::translate("plexica::app::CallModel", "%1 s")
            .arg(locale.toString(value / 1000, 'f', value < 10'000 ? 2 : 1));
    return QCoreApplication::translate("plexica::app::CallModel", "%1 ms")
        .arg(locale.toString(value, 'f',
                             value < 1     ? 2
                             : value < 100 ? 1
                                           : 0));
}

// ---- Pairs -----------------------------------------------------------------------------------------------------

namespace {

auto keyOf(const PairTraffic &pair)
{
    return std::tie(pair.tenantId, pair.callerPluginId, pair.targetPluginId, pair.serviceName);
}

} // namespace

void PairModel::replace(std::vector<PairTraffic> pairs)
{
    for (std::size_t row = 0; row < m_pairs.size() || row < pairs.size();) {
        const int at = static_cast<int>(row);
        if (row >= pairs.size() || (row < m_pairs.size() && keyOf(m_pairs[row]) < keyOf(pairs[row]))) {
            beginRemoveRows({}, at, at);
            m_pairs.erase(m_pairs.begin() + at);
            endRemoveRows();
            continue;
        }
        if (row >= m_pairs.size() || keyOf(pairs[row]) < keyOf(m_pairs[row])) {
            beginInsertRows({}, at, at);
            m_pairs.insert(m_pairs.begin() + at, pairs[row]);
            endInsertRows();
        } else {
            m_pairs[row] = pairs[row];
        }
        ++row;
    }
    if (!m_pairs.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int PairModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_pairs.size());
}

int PairModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(PairColumn::Count);
}

QVariant PairModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = static_cast<PairColumn>(section);
    if (role == Qt::TextAlignmentRole)
        return alignment(column != PairColumn::Caller && column != PairColumn::Target
                         && column != PairColumn::LastCall);
    if (role == Qt::InitialSortOrderRole) // the most, the slowest, the newest first
        return static_cast<int>(column == PairColumn::Caller || column == PairColumn::Target ? Qt::AscendingOrder
                                                                                             : Qt::DescendingOrder);
    static const std::array exported{"callerPluginId", "service", "callsPerMinute", "errorRate", "p50", "p99",
                                     "calls",          "bytesIn", "bytesOut",       "lastCallAt"};
    if (role == app::role(ServiceRole::Export))
        return QString::fromLatin1(exported.at(static_cast<std::size_t>(section)));
    if (role == Qt::ToolTipRole && column == PairColumn::Errors)
        return tr("Share of calls of the last 24 hours that failed: answered 5xx, by whoever");
    if (role == Qt::ToolTipRole && column == PairColumn::Calls)
        return tr("Of the last 24 hours");
    if (role == Qt::ToolTipRole && column == PairColumn::BytesIn)
        return tr("Bodies of requests in the last 24 hours, as callers sent them");
    if (role == Qt::ToolTipRole && column == PairColumn::BytesOut)
        return tr("Bodies of answers in the last 24 hours, as callers got them");
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case PairColumn::Caller:
        return tr("Caller");
    case PairColumn::Target:
        return tr("Service");
    case PairColumn::PerMinute:
        return tr("Calls/min");
    case PairColumn::Errors:
        return tr("Errors");
    case PairColumn::P50:
        return tr("p50");
    case PairColumn::P99:
        return tr("p99");
    case PairColumn::Calls:
        return tr("Calls");
    case PairColumn::BytesIn:
        return tr("Bytes in");
    case PairColumn::BytesOut:
        return tr("Bytes out");
    case PairColumn::LastCall:
        return tr("Last call");
    case PairColumn::Count:
        break;
    }
    return {};
}

QVariant PairModel::data(const QModelIndex &index, int role) const
{
    const PairTraffic &pair = m_pairs.at(static_cast<std::size_t>(index.row()));
    const auto column = static_cast<PairColumn>(index.column());
    if (role == app::role(ServiceRole::Muted))
        return column == PairColumn::LastCall || (column == PairColumn::Errors && pair.errors == 0)
               || (column == PairColumn::PerMinute && pair.callsPerMinute < 0.05);
    if (role == Qt::TextAlignmentRole)
        return headerData(index.column(), Qt::Horizontal, role);
    const bool raw = role == app::role(ServiceRole::Raw); // for sorting
    const bool file = role == app::role(ServiceRole::Export);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && !raw && !file)
        return {};
    const auto number = [&](double value, const QString &text) {
        return raw ? QVariant(value) : file ? QVariant(QString::number(value)) : QVariant(text);
    };
    switch (column) {
    case PairColumn::Caller:
        return pair.callerPluginId;
    case PairColumn::Target:
        return pair.serviceName;
    case PairColumn::PerMinute:
        return number(pair.callsPerMinute, perMinuteText(pair.callsPerMinute));
    case PairColumn::Errors:
        return number(pair.errorRate(), shareText(pair.errorRate()));
    case PairColumn::P50:
        return number(pair.p50Milliseconds, latencyText(pair.p50Milliseconds));
    case PairColumn::P99:
        return number(pair.p99Milliseconds, latencyText(pair.p99Milliseconds));
    case PairColumn::Calls:
        return number(static_cast<double>(pair.calls), Wording::number(static_cast<qint64>(pair.calls)));
    case PairColumn::BytesIn:
        return number(static_cast<double>(pair.bytesIn), Wording::bytes(static_cast<qint64>(pair.bytesIn)));
    case PairColumn::BytesOut:
        return number(static_cast<double>(pair.bytesOut), Wording::bytes(static_cast<qint64>(pair.bytesOut)));
    case PairColumn::LastCall:
        if (raw)
            return toMilliseconds(pair.lastCallAt);
        return file ? QString::fromLatin1(toRfc3339(pair.lastCallAt))
                    : Wording::relativeTime(pair.lastCallAt, currentTime());
    case PairColumn::Count:
        break;
    }
    return {};
}

// ---- Trouble ---------------------------------------------------------------------------------------------------

void TroubleModel::replace(const GatewayPicture &picture)
{
    std::vector<Row> rows;
    for (const TargetStatus &target : picture.troubled) {
        if (target.circuit != TargetStatus::Circuit::Closed) {
            const bool open = target.circuit == TargetStatus::Circuit::Open;
            rows.push_back(
                {QStringLiteral("circuit %1 %2").arg(target.serviceId, target.nodeId),
                 open ? StatusKind::Unavailable : StatusKind::Degraded,
                 open ? tr("Circuit open") : tr("Circuit half open"), target.tenantId, target.serviceName,
                 target.serviceId,
                 !open ? tr("The next call is a trial")
                 : target.recentCalls == 0
                     ? tr("Most calls failed; tried again in %1 s").arg(Wording::number(target.retryAfterSeconds))
                     : tr("%1 of %2 calls failed within 10 s; tried again in %3 s")
                           .arg(Wording::number(target.recentFailures), Wording::number(target.recentCalls),
                                Wording::number(target.retryAfterSeconds)),
                 target.nodeId});
        }
        for (const auto &instance : target.instances) {
            if (!instance.ejected)
                continue;
            rows.push_back(
                {QStringLiteral("instance %1 %2 %3").arg(target.serviceId, instance.instanceId, target.nodeId),
                 StatusKind::Degraded, tr("Instance ejected"), target.tenantId, target.serviceName, target.serviceId,
                 tr("%1 at %2 failed again and again; tried again in %3 s")
                     .arg(instance.instanceId, instance.baseUrl)
                     .arg((instance.ejectedFor.count() + 999) / 1000),
                 target.nodeId});
        }
    }
    for (const gateway::LimitReached &limit : picture.limits) {
        const QString which = limit.limit == u"inFlight"   ? tr("Calls in flight")
                              : limit.limit == u"endpoint" ? tr("Endpoint's rate limit")
                              : limit.limit == u"tenant"   ? tr("Tenant's rate limit")
                                                           : tr("Service's rate limit");
        rows.push_back({QStringLiteral("limit %1 %2 %3 %4")
                            .arg(limit.tenantId, limit.callerPluginId, limit.serviceName, limit.limit),
                        StatusKind::Draining,
                        which,
                        limit.tenantId,
                        limit.serviceName,
                        {},
                        tr("%1 was refused %n time(s), last %2", nullptr,
                           static_cast<int>(std::min<quint64>(limit.refused, 1'000'000'000)))
                            .arg(limit.callerPluginId, Wording::relativeTime(limit.lastAt, currentTime())),
                        limit.nodeId});
    }
    const auto sameKeys = [&] {
        return rows.size() == m_rows.size()
               && std::equal(rows.begin(), rows.end(), m_rows.begin(),
                             [](const Row &a, const Row &b) { return a.key == b.key; });
    };
    if (sameKeys()) {
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (rows[i] == m_rows[i])
                continue;
            m_rows[i] = rows[i];
            Q_EMIT dataChanged(index(static_cast<int>(i), 0), index(static_cast<int>(i), columnCount() - 1));
        }
        return;
    }
    beginResetModel(); // a handful of rows, and what they are about has changed
    m_rows = std::move(rows);
    endResetModel();
}

int TroubleModel::trouble() const
{
    return static_cast<int>(
        std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return !row.serviceId.isEmpty(); }));
}

int TroubleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TroubleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(TroubleColumn::Count);
}

QVariant TroubleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<TroubleColumn>(section)) {
    case TroubleColumn::Kind:
        return tr("What");
    case TroubleColumn::Service:
        return tr("Service");
    case TroubleColumn::Node:
        return tr("Node");
    case TroubleColumn::Detail:
        return tr("Details");
    case TroubleColumn::Count:
        break;
    }
    return {};
}

QVariant TroubleModel::data(const QModelIndex &index, int role) const
{
    const Row &row = m_rows.at(static_cast<std::size_t>(index.row()));
    if (role == app::role(ServiceRole::Status))
        return static_cast<int>(row.kind);
    if (role == Qt::ToolTipRole && index.column() == static_cast<int>(TroubleColumn::Detail))
        return row.detail;
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (static_cast<TroubleColumn>(index.column())) {
    case TroubleColumn::Kind:
        return row.title;
    case TroubleColumn::Service:
        return row.serviceName;
    case TroubleColumn::Node:
        return m_nodeName ? m_nodeName(row.nodeId) : row.nodeId;
    case TroubleColumn::Detail:
        return row.detail;
    case TroubleColumn::Count:
        break;
    }
    return {};
}

} // namespace plexica::app
