// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace plexica::app {

/// Paints rows of the console's tables: a mark behind rows that have just changed, shape and colour of a status in
/// the status column, muted text where the model says so. Knows roles (models/roles.h), no models.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// `statusColumn`: the column that shows ServiceRole::Status; -1: none. `rowHeight` in pixels, 0: by font.
    explicit RowDelegate(int statusColumn, QObject *parent = nullptr);
    /// Names that begin alike are told apart by their ends: those of this column are cut in the middle.
    void setNameColumn(int column) { m_nameColumn = column; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_statusColumn;
    int m_nameColumn = -1;
};

} // namespace plexica::app
