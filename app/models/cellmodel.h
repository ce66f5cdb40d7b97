// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace plexica::app {

/// One cell of a small table whose texts are ready.
struct Cell
{
    QString text;
    QString toolTip = {};
    int status = -1; ///< StatusKind as int, for the status column
    bool muted = false;
    bool operator==(const Cell &) const = default;
};

/// A small table of texts, for side panels and dialogs. Setting the same rows again changes nothing, and rows that stay
/// in their place stay selected.
class CellModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using Row = std::vector<Cell>;

    explicit CellModel(QStringList titles, QObject *parent = nullptr);

    void setRows(std::vector<Row> rows);
    const Row &row(int row) const { return m_rows.at(static_cast<std::size_t>(row)); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QStringList m_titles;
    std::vector<Row> m_rows;
};

} // namespace plexica::app
