// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

#include <vector>

namespace plexica::app {

/// A table without a tree, with the console's delegate: what panels, dialogs and pages of small lists show.
class PlainTable : public QTreeView
{
    Q_OBJECT
public:
    /// `statusColumn` shows ServiceRole::Status; -1: none.
    PlainTable(QAbstractItemModel *model, int statusColumn, const QString &name, QWidget *parent = nullptr);

    /// Widths of the columns, by number, but never narrower than their titles.
    void setWidths(const std::vector<int> &widths);
    /// Columns that are shown, in the order in which they stand.
    std::vector<int> shownColumns() const;
    /// As high as its rows, at most `rows` of them.
    void limitHeight(int rows);
    /// What stands there while there is no row.
    void setNothing(const QString &text);

Q_SIGNALS:
    /// Enter or double click; whatever the desktop opens by a single click.
    void opened(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_nothing;
};

} // namespace plexica::app
