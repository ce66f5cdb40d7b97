// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tracetree.h"

#include <QAbstractItemModel>

#include <functional>

namespace plexica::app {

enum class WaterfallColumn : int { Call, Status, Duration, Own, Node, Timeline, Count };

constexpr int column(WaterfallColumn value)
{
    return static_cast<int>(value);
}

/// The calls of one trace as a tree, each below the one that caused it. The column Timeline has no text to show, but
/// says in words what is painted there: to whoever hears, and in tooltips. Knows ServiceRole::Status and Muted. GUI
/// thread.
class WaterfallModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    /// By which people know a node.
    using NodeName = std::function<QString(const QString &nodeId)>;
    explicit WaterfallModel(NodeName nodeName, QObject *parent = nullptr)
        : QAbstractItemModel(parent)
        , m_nodeName(std::move(nodeName))
    {
    }

    void setTree(TraceTree tree);
    const TraceTree &tree() const { return m_tree; }
    int spanOf(const QModelIndex &index) const { return static_cast<int>(index.internalId()); }
    QModelIndex indexOf(int span, int column = 0) const;
    /// What is painted of a call, in words: "begins after 3.2 ms, takes 12 ms: waits 1 ms, …".
    static QString story(const TraceSpan &span);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const std::vector<int> &below(int span) const { return span < 0 ? m_tree.roots() : m_tree.span(span).children; }
    QString toolTip(const TraceSpan &span, int at) const;

    NodeName m_nodeName;
    TraceTree m_tree;
};

/// "12.3 ms"
QString spanTimeText(std::chrono::microseconds time);

} // namespace plexica::app
