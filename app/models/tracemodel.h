// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/keyedmodel.h"
#include "models/rowproxy.h"
#include "models/tabledisplay.h"

#include "gateway/traffictypes.h"

#include <QMetaType>

#include <functional>

namespace plexica::app {

/// Columns of the trace models, in the order in which a new table shows them.
enum class TraceColumn : int {
    Time,
    Caller,
    Target,
    Endpoint,
    Status,
    Duration,
    Calls,
    Failed,
    Services,
    Nodes,
    Id,
    Count,
};

/// Roles of the trace models beside those of ServiceRole that every table knows.
enum class TraceRole : int {
    Row = Qt::UserRole + 901, ///< TraceRowPtr
};

constexpr int role(TraceRole value)
{
    return static_cast<int>(value);
}
constexpr int column(TraceColumn value)
{
    return static_cast<int>(value);
}

/// A trace as the list shows it.
struct TraceRow
{
    gateway::TraceSummary summary;

    QString rowKey() const { return QString::fromLatin1(summary.traceId.toText()); }
    Milliseconds duration() const { return summary.endedAt - summary.startedAt; }
    bool operator==(const TraceRow &other) const;
};
using TraceRowPtr = std::shared_ptr<const TraceRow>;

/// The journeys of requests from plugin to plugin as raw values. Columns of TraceColumn.
class TraceModel : public KeyedModel<TraceRow>
{
    Q_OBJECT
public:
    explicit TraceModel(QObject *parent = nullptr)
        : KeyedModel(column(TraceColumn::Count), parent)
    {
    }
    void setTraces(const std::vector<gateway::TraceSummary> &traces);

protected:
    QVariant raw(const RowPtr &row, int column, int role) const override;
};

/// What the list of traces shows. All but the text is the node's to filter.
struct TraceListFilter
{
    QString text; ///< words; each must stand in a plugin, a service, the endpoint or the trace's id
    QString tenantId;
    QString serviceName;         ///< some call is of it; empty: any
    Milliseconds minDuration{0}; ///< of the whole trace
    bool failedOnly = false;
    bool operator==(const TraceListFilter &) const = default;
    bool narrows() const { return !text.isEmpty() || !serviceName.isEmpty() || minDuration.count() > 0 || failedOnly; }
};

/// Filters by text and sorts a TraceModel.
class TraceProxy : public RowProxy
{
    Q_OBJECT
public:
    explicit TraceProxy(TraceModel *source, QObject *parent = nullptr);

    void setText(const QString &text);
    const TraceRowPtr &trace(int row) const { return m_source->row(sourceRow(row)); }
    QString keyOf(int row) const override { return trace(row)->rowKey(); }

protected:
    bool matches(int row) const override;
    int compareColumn(int sourceRowA, int sourceRowB) const override;
    int compareTies(int sourceRowA, int sourceRowB) const override;
    int sourceRowOf(const QString &key) const override { return m_source->rowOf(key); }

private:
    TraceModel *m_source;
    QString m_text;
    QStringList m_words;
};

/// Words for a model of traces: texts, tooltips, accessible texts and texts for files.
class TraceDisplay : public TableDisplay
{
    Q_OBJECT
public:
    /// By which people know a node.
    using NodeName = std::function<QString(const QString &nodeId)>;
    explicit TraceDisplay(NodeName nodeName, QObject *parent = nullptr)
        : TableDisplay(parent)
        , m_nodeName(std::move(nodeName))
    {
    }

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    QVariant header(int section, int role) const override;
    bool isNumber(int section) const override;

private:
    static QString durationText(Milliseconds duration);

    NodeName m_nodeName;
};

} // namespace plexica::app

Q_DECLARE_METATYPE(plexica::app::TraceRowPtr)
