// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tracemodel.h"

#include "models/gatewaymodels.h"
#include "models/timetext.h"
#include "models/wording.h"

#include <algorithm>
#include <tuple>

namespace plexica::app {

namespace {

template <typename T>
int order(const T &a, const T &b)
{
    return a < b ? -1 : b < a ? 1 : 0;
}

auto values(const gateway::TraceSummary &trace)
{
    return std::tie(trace.traceId, trace.startedAt, trace.endedAt, trace.callerPluginId, trace.targetPluginId,
                    trace.serviceName, trace.endpoint, trace.status, trace.calls, trace.faults, trace.services,
                    trace.nodes);
}

/// Of the first call, unless another in it failed.
StatusKind kindOf(const gateway::TraceSummary &trace)
{
    const StatusKind kind = CallModel::kindOf(trace.status);
    return kind == StatusKind::Healthy && trace.faults > 0 ? StatusKind::Degraded : kind;
}

} // namespace

bool TraceRow::operator==(const TraceRow &other) const
{
    return values(summary) == values(other.summary);
}

void TraceModel::setTraces(const std::vector<gateway::TraceSummary> &traces)
{
    std::vector<RowPtr> rows;
    rows.reserve(traces.size());
    for (const gateway::TraceSummary &trace : traces)
        rows.push_back(std::make_shared<const TraceRow>(TraceRow{trace}));
    setRows(rows);
}

QVariant TraceModel::raw(const RowPtr &held, int column, int role) const
{
    const gateway::TraceSummary &trace = held->summary;
    switch (role) {
    case app::role(TraceRole::Row):
        return QVariant::fromValue(held);
    case app::role(ServiceRole::Id):
        return held->rowKey();
    case app::role(ServiceRole::Status):
        return static_cast<int>(kindOf(trace));
    case Qt::DisplayRole:
    case app::role(ServiceRole::Raw):
        break;
    default:
        return {};
    }
    switch (static_cast<TraceColumn>(column)) {
    case TraceColumn::Time:
        return toMilliseconds(trace.startedAt);
    case TraceColumn::Caller:
        return trace.callerPluginId;
    case TraceColumn::Target:
        return trace.serviceName;
    case TraceColumn::Endpoint:
        return trace.endpoint;
    case TraceColumn::Status:
        return trace.status;
    case TraceColumn::Duration:
        return static_cast<qint64>(held->duration().count());
    case TraceColumn::Calls:
        return trace.calls;
    case TraceColumn::Failed:
        return trace.faults;
    case TraceColumn::Services:
        return trace.services;
    case TraceColumn::Nodes:
        return trace.nodes;
    case TraceColumn::Id:
        return held->rowKey();
    case TraceColumn::Count:
        break;
    }
    return {};
}

TraceProxy::TraceProxy(TraceModel *source, QObject *parent)
    : RowProxy(source, column(TraceColumn::Time), parent)
    , m_source(source)
{
    setWorstLast({column(TraceColumn::Time), column(TraceColumn::Status), column(TraceColumn::Duration),
                  column(TraceColumn::Calls), column(TraceColumn::Failed), column(TraceColumn::Services),
                  column(TraceColumn::Nodes)});
    rebuild();
}

void TraceProxy::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    filterAgain();
}

bool TraceProxy::matches(int sourceRow) const
{
    const TraceRow &row = *m_source->row(sourceRow);
    const gateway::TraceSummary &trace = row.summary;
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) {
        const auto in = [&word](const QString &text) { return text.contains(word, Qt::CaseInsensitive); };
        return in(trace.callerPluginId) || in(trace.targetPluginId) || in(trace.endpoint)
               || std::any_of(trace.services.begin(), trace.services.end(), in) || in(row.rowKey())
               || in(QString::number(trace.status));
    });
}

int TraceProxy::compareColumn(int sourceRowA, int sourceRowB) const
{
    const TraceRow &left = *m_source->row(sourceRowA);
    const TraceRow &right = *m_source->row(sourceRowB);
    const gateway::TraceSummary &a = left.summary;
    const gateway::TraceSummary &b = right.summary;
    switch (static_cast<TraceColumn>(sortColumn())) {
    case TraceColumn::Caller:
        return a.callerPluginId.compare(b.callerPluginId, Qt::CaseInsensitive);
    case TraceColumn::Target:
        return a.serviceName.compare(b.serviceName, Qt::CaseInsensitive);
    case TraceColumn::Endpoint:
        return a.endpoint.compare(b.endpoint);
    case TraceColumn::Status:
        return order(a.status, b.status);
    case TraceColumn::Duration:
        return order(left.duration(), right.duration());
    case TraceColumn::Calls:
        return order(a.calls, b.calls);
    case TraceColumn::Failed:
        return order(a.faults, b.faults);
    case TraceColumn::Services:
        return order(a.services.size(), b.services.size());
    case TraceColumn::Nodes:
        return order(a.nodes.size(), b.nodes.size());
    case TraceColumn::Id:
        return order(a.traceId, b.traceId);
    case TraceColumn::Time:
    case TraceColumn::Count:
        break;
    }
    return order(a.startedAt, b.startedAt);
}

int TraceProxy::compareTies(int sourceRowA, int sourceRowB) const
{
    const gateway::TraceSummary &a = m_source->row(sourceRowA)->summary;
    const gateway::TraceSummary &b = m_source->row(sourceRowB)->summary;
    const int byTime = order(b.startedAt, a.startedAt); // the newest first
    return byTime != 0 ? byTime : order(a.traceId, b.traceId);
}

/// Known to the millisecond.
QString TraceDisplay::durationText(Milliseconds duration)
{
    if (duration.count() < 1)
        return tr("< 1 ms");
    return duration.count() < 1000 ? tr("%1 ms").arg(duration.count())
                                   : latencyText(static_cast<double>(duration.count()));
}

bool TraceDisplay::isNumber(int section) const
{
    const auto column = static_cast<TraceColumn>(section);
    return column == TraceColumn::Duration || column == TraceColumn::Calls || column == TraceColumn::Failed;
}

QVariant TraceDisplay::header(int section, int role) const
{
    const auto column = static_cast<TraceColumn>(section);
    if (role == app::role(ServiceRole::Export)) {
        static const char *const names[] = {"startedAt", "callerPluginId", "serviceName", "endpoint",
                                            "status",    "durationMs",     "spanCount",   "errorCount",
                                            "services",  "nodes",          "traceId"};
        return QString::fromLatin1(names[section]);
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const bool tip = role == Qt::ToolTipRole;
    switch (column) {
    case TraceColumn::Time:
        return tip ? tr("When its first call began") : tr("Time");
    case TraceColumn::Caller:
        return tip ? tr("Who made the first call") : tr("Caller");
    case TraceColumn::Target:
        return tip ? tr("The service that the first call went to") : tr("Service");
    case TraceColumn::Endpoint:
        return tr("Endpoint");
    case TraceColumn::Status:
        return tip ? tr("What the first call was answered with") : tr("Status");
    case TraceColumn::Duration:
        return tip ? tr("From the begin of the first call to the end of the last") : tr("Duration");
    case TraceColumn::Calls:
        return tip ? tr("Calls in it, as far as they are known") : tr("Calls");
    case TraceColumn::Failed:
        return tip ? tr("Calls in it that failed or were refused") : tr("Failed");
    case TraceColumn::Services:
        return tip ? tr("Services that were called, in their order") : tr("Services");
    case TraceColumn::Nodes:
        return tip ? tr("Nodes that carried its calls") : tr("Nodes");
    case TraceColumn::Id:
        return tip ? tr("As logs and other tools know it (W3C Trace Context)") : tr("Trace id");
    case TraceColumn::Count:
        break;
    }
    return {};
}

QVariant TraceDisplay::data(const QModelIndex &index, int role) const
{
    // New ones come all the time: no reason to mark them.
    if (role == app::role(ServiceRole::Mark))
        return false;
    if (!isWorded(role))
        return TableDisplay::data(index, role);
    const auto held = index.data(app::role(TraceRole::Row)).value<TraceRowPtr>();
    if (!held)
        return {};
    const gateway::TraceSummary &trace = held->summary;
    const auto column = static_cast<TraceColumn>(index.column());
    if (role == tintRole)
        return column == TraceColumn::Failed && trace.faults > 0 ? QVariant(static_cast<int>(StatusKind::Unavailable))
                                                                 : QVariant();
    if (role == app::role(ServiceRole::Muted))
        return column == TraceColumn::Time || column == TraceColumn::Id || column == TraceColumn::Services
               || column == TraceColumn::Nodes || (column == TraceColumn::Failed && trace.faults == 0)
               || (column == TraceColumn::Calls && trace.calls == 1);
    const bool file = role == app::role(ServiceRole::Export);
    const bool tip = role == Qt::ToolTipRole;
    QStringList nodes;
    for (const QString &node : trace.nodes)
        nodes.append(file ? node : m_nodeName(node));
    switch (column) {
    case TraceColumn::Time:
        if (file)
            return QString::fromLatin1(toRfc3339(trace.startedAt));
        return tip ? Wording::absoluteTime(trace.startedAt) : TimeText::milliseconds(trace.startedAt);
    case TraceColumn::Caller:
        return trace.callerPluginId;
    case TraceColumn::Target:
        return tip ? QStringLiteral("%1 (%2)").arg(trace.serviceName, trace.targetPluginId) : trace.serviceName;
    case TraceColumn::Endpoint:
        return trace.endpoint;
    case TraceColumn::Status:
        return QString::number(trace.status);
    case TraceColumn::Duration:
        return file ? QString::number(held->duration().count()) : durationText(held->duration());
    case TraceColumn::Calls:
        return Wording::number(trace.calls);
    case TraceColumn::Failed:
        return trace.faults > 0 || file ? Wording::number(trace.faults) : QStringLiteral("–");
    case TraceColumn::Services:
        return tip ? trace.services.join(u'\n')
                   : trace.services.join(file ? QStringLiteral(" ") : QStringLiteral(", "));
    case TraceColumn::Nodes:
        return tip ? nodes.join(u'\n') : nodes.join(file ? QStringLiteral(" ") : QStringLiteral(", "));
    case TraceColumn::Id:
        return held->rowKey();
    case TraceColumn::Count:
        break;
    }
    return {};
}

} // namespace plexica::app
