// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cellmodel.h"

#include "models/roles.h"

#include <algorithm>

namespace plexica::app {

CellModel::CellModel(QStringList titles, QObject *parent)
    : QAbstractTableModel(parent)
    , m_titles(std::move(titles))
{
}

void CellModel::setRows(std::vector<Row> rows)
{
    const int before = rowCount();
    const int after = static_cast<int>(rows.size());
    const int common = std::min(before, after);
    if (after < before) {
        beginRemoveRows({}, after, before - 1);
        m_rows.resize(rows.size());
        endRemoveRows();
    }
    for (int at = 0; at < common; ++at) {
        Row &known = m_rows[static_cast<std::size_t>(at)];
        Row &next = rows[static_cast<std::size_t>(at)];
        if (known == next)
            continue;
        known = std::move(next);
        Q_EMIT dataChanged(index(at, 0), index(at, columnCount() - 1));
    }
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_rows.insert(m_rows.end(), std::make_move_iterator(rows.begin() + before),
                      std::make_move_iterator(rows.end()));
        endInsertRows();
    }
}

int CellModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CellModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_titles.size());
}

QVariant CellModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &cells = m_rows[static_cast<std::size_t>(index.row())];
    if (static_cast<std::size_t>(index.column()) >= cells.size())
        return {};
    const Cell &cell = cells[static_cast<std::size_t>(index.column())];
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::ToolTipRole:
        return cell.toolTip.isEmpty() ? cell.text : cell.toolTip;
    case app::role(ServiceRole::Status):
        return cell.status;
    case app::role(ServiceRole::Muted):
        return cell.muted;
    default:
        return {};
    }
}

QVariant CellModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return m_titles.value(section);
}

} // namespace plexica::app
