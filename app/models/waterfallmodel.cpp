// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/waterfallmodel.h"

#include "models/gatewaymodels.h"
#include "models/tintrole.h"
#include "models/wording.h"

#include <algorithm>

namespace plexica::app {

using gateway::CallRecord;

QString spanTimeText(std::chrono::microseconds time)
{
    return latencyText(static_cast<double>(time.count()) / 1000);
}

void WaterfallModel::setTree(TraceTree tree)
{
    beginResetModel();
    m_tree = std::move(tree);
    endResetModel();
}

QModelIndex WaterfallModel::indexOf(int span, int column) const
{
    if (span < 0 || span >= m_tree.size())
        return {};
    const std::vector<int> &siblings = below(m_tree.span(span).parent);
    const auto at = std::find(siblings.begin(), siblings.end(), span);
    return createIndex(static_cast<int>(at - siblings.begin()), column, static_cast<quintptr>(span));
}

QModelIndex WaterfallModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const std::vector<int> &spans = below(parent.isValid() ? spanOf(parent) : -1);
    return createIndex(row, column, static_cast<quintptr>(spans[static_cast<std::size_t>(row)]));
}

QModelIndex WaterfallModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(m_tree.span(spanOf(child)).parent) : QModelIndex();
}

int WaterfallModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() && parent.column() != 0)
        return 0;
    return static_cast<int>(below(parent.isValid() ? spanOf(parent) : -1).size());
}

int WaterfallModel::columnCount(const QModelIndex &) const
{
    return column(WaterfallColumn::Count);
}

QVariant WaterfallModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = static_cast<WaterfallColumn>(section);
    if (role == Qt::TextAlignmentRole) {
        const bool right = column == WaterfallColumn::Duration || column == WaterfallColumn::Own;
        return QVariant::fromValue(Qt::Alignment(right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const bool tip = role == Qt::ToolTipRole;
    switch (column) {
    case WaterfallColumn::Call:
        return tip ? tr("Service and endpoint, below the call that caused it") : tr("Call");
    case WaterfallColumn::Status:
        return tr("Status");
    case WaterfallColumn::Duration:
        return tr("Duration");
    case WaterfallColumn::Own:
        return tip ? tr("Without the time in which calls that it caused were under way")
                   : tr("Own", "time of a call itself");
    case WaterfallColumn::Node:
        return tip ? tr("The node that carried the call") : tr("Node");
    case WaterfallColumn::Timeline:
        return tr("Timeline");
    case WaterfallColumn::Count:
        break;
    }
    return {};
}

QString WaterfallModel::story(const TraceSpan &span)
{
    const CallRecord &call = *span.call;
    QStringList pieces;
    for (const SpanPart &part : span.parts) {
        const QString time = spanTimeText(part.duration);
        switch (part.kind) {
        case SpanPart::Kind::Wait:
            pieces.append(tr("waits %1").arg(time));
            break;
        case SpanPart::Kind::Cached:
            pieces.append(tr("answered from the cache in %1").arg(time));
            break;
        case SpanPart::Kind::Attempt:
        case SpanPart::Kind::Failed: {
            const gateway::CallAttempt &attempt = call.tries.at(static_cast<std::size_t>(part.attempt));
            const QString outcome = attempt.status > 0 ? QString::number(attempt.status) : attempt.outcome;
            pieces.append(tr("attempt %1 at %2: %3 after %4", "number, instance, status or failure, time")
                              .arg(QString::number(part.attempt + 1), attempt.instanceId, outcome, time));
            break;
        }
        }
    }
    return tr("begins after %1, takes %2: %3")
        .arg(spanTimeText(span.begin), spanTimeText(span.duration), pieces.join(QStringLiteral("; ")));
}

QString WaterfallModel::toolTip(const TraceSpan &span, int at) const
{
    const CallRecord &call = *span.call;
    QStringList lines;
    lines.append(tr("%1 calls %2", "plugin, service").arg(call.callerPluginId, call.serviceName));
    lines.append(call.endpoint);
    lines.append(call.error ? tr("Status %1 %2").arg(call.status).arg(errorCodeName(*call.error))
                            : tr("Status %1").arg(call.status));
    if (call.reason)
        lines.append(Wording::reason(*call.reason));
    for (const QString &piece : story(span).split(QStringLiteral("; ")))
        lines.append(piece);
    if (!span.children.empty())
        lines.append(tr("Own time: %1").arg(spanTimeText(span.own)));
    if (at == m_tree.slowest())
        lines.append(tr("Most of the trace's own time was spent here."));
    if (span.orphan)
        lines.append(tr("What caused it is not known here: it was left out, or is outside of the gateway."));
    lines.append(tr("Node: %1").arg(m_nodeName(call.nodeId)));
    return lines.join(u'\n');
}

QVariant WaterfallModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int at = spanOf(index);
    const TraceSpan &span = m_tree.span(at);
    const CallRecord &call = *span.call;
    const auto column = static_cast<WaterfallColumn>(index.column());
    if (role == app::role(ServiceRole::Status))
        return static_cast<int>(CallModel::kindOf(call.status));
    if (role == app::role(ServiceRole::Muted))
        return column == WaterfallColumn::Node;
    if (role == tintRole)
        return column == WaterfallColumn::Own && at == m_tree.slowest()
                   ? QVariant(static_cast<int>(StatusKind::Degraded))
                   : QVariant();
    if (role == Qt::TextAlignmentRole)
        return headerData(index.column(), Qt::Horizontal, role);
    if (role == Qt::ToolTipRole)
        return toolTip(span, at);
    if (role == Qt::AccessibleTextRole && column == WaterfallColumn::Timeline)
        return story(span);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (column) {
    case WaterfallColumn::Call:
        return tr("%1  %2", "service, endpoint").arg(call.serviceName, call.endpoint);
    case WaterfallColumn::Status:
        return call.error ? QStringLiteral("%1 %2").arg(call.status).arg(errorCodeName(*call.error))
                          : QString::number(call.status);
    case WaterfallColumn::Duration:
        return spanTimeText(span.duration);
    case WaterfallColumn::Own:
        return spanTimeText(span.own);
    case WaterfallColumn::Node:
        return m_nodeName(call.nodeId);
    case WaterfallColumn::Timeline:
    case WaterfallColumn::Count:
        break;
    }
    return {};
}

} // namespace plexica::app
