// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/graphexpression.h"
#include "graph/graphpicture.h"
#include "graph/pluginitem.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <vector>

namespace plexica::app {

enum class GraphPluginColumn : int {
    Status,
    Plugin,
    Name,
    Version,
    State,
    Services,
    Dependencies,
    Dependents,
    Note,
    Count
};
enum class GraphDependencyColumn : int {
    From,
    To,
    Service,
    Kind,
    Constraint,
    Installed,
    Standing,
    Calls,
    Errors,
    P50,
    P99,
    BytesIn,
    BytesOut,
    Note,
    Count
};

enum class GraphRole : int {
    Sort = Qt::UserRole + 401, ///< what the column is sorted by: number or text
    Key,                       ///< QString that names the row over time
    Place,                     ///< int, the place in the picture
    Hidden,                    ///< bool: the expression hides or does not find it
};
constexpr int role(GraphRole value)
{
    return static_cast<int>(value);
}

/// The graph as a table: what a screen reader reads and a keyboard walks through. Rows come, go and change in place.
/// Base of the two tables. GUI thread.
class GraphTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// `sight` says what is hidden.
    void setPicture(const GraphPicturePtr &picture, const GraphSight &sight);
    const GraphPicturePtr &picture() const { return m_picture; }
    /// What an act that is only thought through would do to plugins: their rows say so, and what they show with it is
    /// marked as not being so.
    void setMarks(const QHash<QString, GraphMark> &marks);
    /// -1: no such row.
    int rowOf(const QString &key) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

protected:
    /// One text a row, ascending, each once.
    virtual QStringList keysOf(const GraphPicture &picture) const = 0;
    /// `place` in the picture.
    virtual QVariant value(int place, int column, int role) const = 0;
    virtual bool isShown(const GraphSight &sight, int place) const = 0;
    virtual bool isNumber(int column) const = 0;

    GraphMark markOf(int plugin) const { return m_marks.value(m_picture->plugin(plugin).id, GraphMark::None); }

    GraphPicturePtr m_picture;

private:
    QHash<QString, GraphMark> m_marks;
    int placeOf(int row) const { return m_places[static_cast<std::size_t>(row)]; }

    GraphSight m_sight;
    QStringList m_keys;        ///< one a row
    std::vector<int> m_places; ///< one a row, in the picture
};

/// One row a plugin.
class GraphPluginTable : public GraphTable
{
    Q_OBJECT
public:
    using GraphTable::GraphTable;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    QStringList keysOf(const GraphPicture &picture) const override;
    QVariant value(int place, int column, int role) const override;
    bool isShown(const GraphSight &sight, int place) const override;
    bool isNumber(int column) const override;
};

/// One row a dependency, declared or only seen.
class GraphDependencyTable : public GraphTable
{
    Q_OBJECT
public:
    using GraphTable::GraphTable;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    static QString keyOf(const GraphPicture &picture, const GraphDependency &dependency);

protected:
    QStringList keysOf(const GraphPicture &picture) const override;
    QVariant value(int place, int column, int role) const override;
    bool isShown(const GraphSight &sight, int place) const override;
    bool isNumber(int column) const override;

private:
    bool isSupposed(const GraphDependency &dependency) const;
};

/// Sorts by GraphRole::Sort and leaves out what the expression hides or does not find.
class GraphTableOrder : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit GraphTableOrder(GraphTable &table, QObject *parent = nullptr);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
};

} // namespace plexica::app
