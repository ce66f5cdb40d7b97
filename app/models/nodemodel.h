// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/noderow.h"
#include "models/keyedmodel.h"
#include "models/rowproxy.h"
#include "models/tabledisplay.h"

#include <QMetaType>

#include <array>

namespace plexica::app {

/// Columns of the node models, in the order in which a new table shows them.
enum class NodeColumn : int {
    State,
    Name,
    Role,
    Duty,
    Address,
    Requests,
    Calls,
    Lag,
    Memory,
    Clock,
    Behind,
    LastBeat,
    Uptime,
    Version,
    Connections,
    Watchers,
    Id,
    Count,
};

/// How a node is, worst last.
enum class NodeCondition : int {
    Live,
    ClockOff, ///< its machine's clock is more than a second away from the database's
    Lost,
};
inline constexpr int nodeConditionCount = 3;

/// Roles of the node models beside those of ServiceRole that every table knows.
enum class NodeModelRole : int {
    Row = Qt::UserRole + 801, ///< NodeItemPtr
};

constexpr int role(NodeModelRole value)
{
    return static_cast<int>(value);
}
constexpr int column(NodeColumn value)
{
    return static_cast<int>(value);
}

StatusKind kindOf(NodeCondition condition);
NodeCondition conditionOf(const cluster::NodeRow &node);

/// A node as the window shows it.
struct NodeItem
{
    cluster::NodeRow node;
    QString name; ///< by which it is told apart from all others
    NodeCondition condition = NodeCondition::Live;
    bool own = false; ///< the one behind this window

    QString rowKey() const { return node.id; }
    /// But for what changes all the time: no reason to mark it.
    bool isSameAs(const NodeItem &other) const
    {
        return node.isSameAs(other.node) && name == other.name && condition == other.condition && own == other.own;
    }
    bool operator==(const NodeItem &other) const;
};
using NodeItemPtr = std::shared_ptr<const NodeItem>;

/// Names that tell these nodes apart, by id: their own, with port or end of the id where several have the same.
QHash<QString, QString> nodeNames(const std::vector<cluster::NodeRow> &nodes);

/// The nodes of the platform as raw values. Columns of NodeColumn.
class NodeModel : public KeyedModel<NodeItem>
{
    Q_OBJECT
public:
    explicit NodeModel(QObject *parent = nullptr)
        : KeyedModel(column(NodeColumn::Count), parent)
    {
    }
    void setNodes(const std::vector<cluster::NodeRow> &nodes, const QString &ownId);

protected:
    QVariant raw(const RowPtr &row, int column, int role) const override;
};

/// What the table of nodes shows. Empty texts and no bits match all.
struct NodeFilter
{
    QString text;           ///< words; each must stand in name, id, address, version or role
    quint32 conditions = 0; ///< bits 1 << NodeCondition
    int role = -1;          ///< cluster::NodeRole as int; -1: all
    bool operator==(const NodeFilter &) const = default;
    bool narrows() const { return !text.isEmpty() || conditions != 0 || role >= 0; }
};

/// Filters and sorts a NodeModel.
class NodeProxy : public RowProxy
{
    Q_OBJECT
public:
    explicit NodeProxy(NodeModel *source, QObject *parent = nullptr);

    const NodeFilter &filter() const { return m_filter; }
    void setFilter(const NodeFilter &filter);
    const NodeItemPtr &node(int row) const { return m_source->row(sourceRow(row)); }
    QString keyOf(int row) const override { return node(row)->rowKey(); }
    /// By condition, of all nodes.
    std::array<int, nodeConditionCount> counts() const;

protected:
    bool matches(int row) const override;
    int compareColumn(int sourceRowA, int sourceRowB) const override;
    int compareTies(int sourceRowA, int sourceRowB) const override;
    int sourceRowOf(const QString &key) const override { return m_source->rowOf(key); }

private:
    NodeModel *m_source;
    NodeFilter m_filter;
    QStringList m_words;
};

/// Words for a model of nodes: texts, tooltips, accessible texts and texts for files.
class NodeDisplay : public TableDisplay
{
    Q_OBJECT
public:
    using TableDisplay::TableDisplay;

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    QVariant header(int section, int role) const override;
    bool isNumber(int section) const override;
};

} // namespace plexica::app

Q_DECLARE_METATYPE(plexica::app::NodeItemPtr)
