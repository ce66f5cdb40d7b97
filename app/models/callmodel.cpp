// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/callmodel.h"

#include "models/callwording.h"
#include "models/gatewaymodels.h"
#include "models/timetext.h"
#include "models/wording.h"

#include <algorithm>

namespace plexica::app {

namespace {

using gateway::CallRecord;

QVariant alignment(bool right)
{
    return QVariant::fromValue(Qt::Alignment(right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

double milliseconds(std::chrono::microseconds duration)
{
    return static_cast<double>(duration.count()) / 1000;
}

int order(auto left, auto right)
{
    return left < right ? -1 : left > right ? 1 : 0;
}

} // namespace

// ---- Which calls -----------------------------------------------------------------------------------------------

bool CallListFilter::narrows() const
{
    return !(*this == CallListFilter());
}

bool CallListFilter::matchesStatus(const CallRecord &call) const
{
    if (status == withoutAnswer)
        return call.error.has_value();
    return status == 0 || (status < 10 ? call.status / 100 == status : call.status == status);
}

bool CallListFilter::matchesText(const CallRecord &call) const
{
    if (text.isEmpty())
        return true;
    const auto has = [this](const QString &in) { return in.contains(text, Qt::CaseInsensitive); };
    if (has(call.callerPluginId) || has(call.targetPluginId) || has(call.serviceName) || has(call.endpoint)
        || QLatin1String(call.requestId).contains(text, Qt::CaseInsensitive) || has(QString::number(call.status)))
        return true;
    // What takes longer, where it may be: thousands of calls are looked at with each letter.
    const bool isHexadecimal = std::all_of(
        text.begin(), text.end(), [](QChar letter) { return letter < u'\x80' && isxdigit(letter.toLatin1()); });
    return (isHexadecimal && has(QString::fromLatin1(call.traceId.toText())))
           || ((call.error || call.reason) && has(CallWording::status(call)))
           || (call.error && has(errorCodeName(*call.error)));
}

bool CallListFilter::matches(const CallRecord &call, TimePoint now) const
{
    if ((failuresOnly && call.status < 400) || !matchesStatus(call) || call.duration < minDuration)
        return false;
    if ((window.count() > 0 && call.at < now - window) || (since > 0 && call.at < fromMilliseconds(since))
        || (until > 0 && call.at > fromMilliseconds(until)))
        return false;
    return (caller.isEmpty() || call.callerPluginId == caller) && (service.isEmpty() || call.serviceName == service)
           && (nodeId.isEmpty() || call.nodeId == nodeId)
           && (endpoint.isEmpty() || call.endpoint.contains(endpoint, Qt::CaseInsensitive)) && matchesText(call);
}

// ---- The list --------------------------------------------------------------------------------------------------

StatusKind CallModel::kindOf(int status)
{
    return status >= 500 ? StatusKind::Unavailable : status >= 400 ? StatusKind::Degraded : StatusKind::Healthy;
}

QString CallModel::cacheText(gateway::CacheUse use)
{
    return use == gateway::CacheUse::Hit    ? tr("Hit", "it was in the cache")
           : use == gateway::CacheUse::Miss ? tr("Miss", "it was not in the cache; no failure")
                                            : QString();
}

void CallModel::prepend(const std::vector<CallPtr> &calls)
{
    if (calls.empty())
        return;
    const std::size_t count = std::min(calls.size(), maximumRows);
    if (m_calls.size() + count > maximumRows) {
        const int keep = static_cast<int>(maximumRows - count);
        beginRemoveRows({}, keep, rowCount() - 1);
        m_calls.resize(static_cast<std::size_t>(keep));
        endRemoveRows();
    }
    beginInsertRows({}, 0, static_cast<int>(count) - 1);
    m_calls.insert(m_calls.begin(), calls.begin(), calls.begin() + static_cast<std::ptrdiff_t>(count));
    endInsertRows();
}

int CallModel::rowOf(quint64 sequence) const
{
    const auto found = std::lower_bound(m_calls.begin(), m_calls.end(), sequence,
                                        [](const CallPtr &call, quint64 wanted) { return call->sequence > wanted; });
    return found == m_calls.end() || (*found)->sequence != sequence ? -1 : static_cast<int>(found - m_calls.begin());
}

void CallModel::clear()
{
    if (m_calls.empty())
        return;
    beginRemoveRows({}, 0, rowCount() - 1);
    m_calls.clear();
    endRemoveRows();
}

int CallModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_calls.size());
}

int CallModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(CallColumn::Count);
}

QVariant CallModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = static_cast<CallColumn>(section);
    if (role == Qt::TextAlignmentRole)
        return alignment(column == CallColumn::Duration || column == CallColumn::Attempts);
    static const std::array exported{"at",       "callerPluginId", "service", "endpoint", "status",
                                     "duration", "attempts",       "cache",   "nodeId",   "requestId"};
    if (role == app::role(ServiceRole::Export))
        return QString::fromLatin1(exported.at(static_cast<std::size_t>(section)));
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case CallColumn::Time:
        return tr("Time");
    case CallColumn::Caller:
        return tr("Caller");
    case CallColumn::Target:
        return tr("Service");
    case CallColumn::Endpoint:
        return tr("Endpoint");
    case CallColumn::Status:
        return tr("Status");
    case CallColumn::Duration:
        return tr("Duration");
    case CallColumn::Attempts:
        return tr("Attempts");
    case CallColumn::Cache:
        return tr("Cache");
    case CallColumn::Node:
        return tr("Node");
    case CallColumn::Request:
        return tr("Request id");
    case CallColumn::Count:
        break;
    }
    return {};
}

QVariant CallModel::data(const QModelIndex &index, int role) const
{
    const CallRecord &call = this->call(index.row());
    const auto column = static_cast<CallColumn>(index.column());
    if (role == app::role(ServiceRole::Status))
        return static_cast<int>(kindOf(call.status));
    if (role == app::role(ServiceRole::Muted))
        return column == CallColumn::Request || column == CallColumn::Time || column == CallColumn::Node
               || (column == CallColumn::Attempts && call.attempts <= 1);
    if (role == Qt::TextAlignmentRole)
        return alignment(column == CallColumn::Duration || column == CallColumn::Attempts);
    if (role == Qt::ToolTipRole) {
        if (column == CallColumn::Time)
            return Wording::absoluteTime(call.at);
        if (column == CallColumn::Status) {
            QStringList lines{CallWording::status(call)};
            if (const QString outcome = CallWording::outcome(call.status); !outcome.isEmpty())
                lines.first() += QStringLiteral(" · ") + outcome;
            if (call.reason)
                lines.append(Wording::reason(*call.reason));
            return lines.join(u'\n');
        }
        if (column == CallColumn::Endpoint)
            return call.endpoint;
        return {};
    }
    const bool file = role == app::role(ServiceRole::Export);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && !file)
        return {};
    switch (column) {
    case CallColumn::Time:
        if (file)
            return QString::fromLatin1(toRfc3339(call.at));
        return TimeText::milliseconds(call.at);
    case CallColumn::Caller:
        return call.callerPluginId;
    case CallColumn::Target:
        return call.serviceName;
    case CallColumn::Endpoint:
        return call.endpoint;
    case CallColumn::Status:
        return file ? QString::number(call.status) : CallWording::status(call);
    case CallColumn::Duration:
        return file ? QString::number(milliseconds(call.duration)) : latencyText(milliseconds(call.duration));
    case CallColumn::Attempts:
        return call.attempts;
    case CallColumn::Cache:
        return cacheText(call.cache);
    case CallColumn::Node:
        return file || !m_nodeName ? call.nodeId : m_nodeName(call.nodeId);
    case CallColumn::Request:
        return QString::fromLatin1(call.requestId);
    case CallColumn::Count:
        break;
    }
    return {};
}

// ---- Filtered and sorted ---------------------------------------------------------------------------------------

CallProxy::CallProxy(CallModel *source, QObject *parent)
    : RowProxy(source, static_cast<int>(CallColumn::Time), parent)
    , m_source(source)
{
    setWorstLast({static_cast<int>(CallColumn::Time), static_cast<int>(CallColumn::Status),
                  static_cast<int>(CallColumn::Duration), static_cast<int>(CallColumn::Attempts)});
    rebuild();
}

void CallProxy::setFilter(const CallListFilter &filter, TimePoint now)
{
    if (filter == m_filter && (now == m_now || filter.window.count() == 0))
        return;
    m_filter = filter;
    m_now = now;
    filterAgain();
}

QVariant CallProxy::headerData(int section, Qt::Orientation orientation, int role) const
{
    return role == Qt::InitialSortOrderRole ? RowProxy::headerData(section, orientation, role)
                                            : m_source->headerData(section, orientation, role);
}

int CallProxy::compareColumn(int sourceRowA, int sourceRowB) const
{
    const CallRecord &a = m_source->call(sourceRowA);
    const CallRecord &b = m_source->call(sourceRowB);
    switch (static_cast<CallColumn>(sortColumn())) {
    case CallColumn::Caller:
        return a.callerPluginId.compare(b.callerPluginId, Qt::CaseInsensitive);
    case CallColumn::Target:
        return a.serviceName.compare(b.serviceName, Qt::CaseInsensitive);
    case CallColumn::Endpoint:
        return a.endpoint.compare(b.endpoint);
    case CallColumn::Status:
        return order(a.status, b.status);
    case CallColumn::Duration:
        return order(a.duration, b.duration);
    case CallColumn::Attempts:
        return order(a.attempts, b.attempts);
    case CallColumn::Cache:
        return order(static_cast<int>(a.cache), static_cast<int>(b.cache));
    case CallColumn::Node:
        return a.nodeId.compare(b.nodeId);
    case CallColumn::Request:
        return order(a.requestId, b.requestId);
    case CallColumn::Time:
    case CallColumn::Count:
        break;
    }
    return order(a.at, b.at);
}

/// The newest first.
int CallProxy::compareTies(int sourceRowA, int sourceRowB) const
{
    return order(sourceRowA, sourceRowB);
}

} // namespace plexica::app
