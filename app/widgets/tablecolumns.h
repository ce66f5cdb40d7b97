// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

#include <vector>

class QAbstractItemView;
class QHeaderView;
class QMenu;

namespace plexica::app {

/// The columns of a table: they can be shown, hidden, moved, sorted and kept. One column, the name, takes the width
/// that the others leave. A child of its view.
class TableColumns : public QObject
{
    Q_OBJECT
public:
    /// How a column is at first; by number.
    struct Column
    {
        int width = 100; ///< pixels; its title always fits
        bool shown = true;
        int givesWay = 0;       ///< above 0: leaves the table where there is no room for all, the highest first
        int least = 0;          ///< pixels that its contents need
        QStringList words = {}; ///< all that its cells may say, beside a shape
    };

    /// The view has its model. `version` goes up when columns that were saved no longer fit.
    TableColumns(QAbstractItemView *view, QHeaderView *header, int nameColumn, std::vector<Column> columns,
                 int version);

    /// In the order in which they stand.
    std::vector<int> shown() const;
    void setShown(int column, bool shown);
    /// Shows or hides a column until the user has chosen columns himself.
    void suggest(int column, bool shown);
    QMenu *makeMenu(QWidget *parent);
    void reset();

    QByteArray save() const;
    void restore(const QByteArray &state);

    /// Columns of relative times.
    void setTimes(std::vector<int> columns) { m_times = std::move(columns); }
    /// Paints relative times anew, no more than their columns.
    void refreshTimes();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitName();
    void leaveOut();
    int leastWidth(int column) const;
    QString title(int column) const;
    const Column &at(int column) const { return m_columns[static_cast<std::size_t>(column)]; }

    QAbstractItemView *m_view;
    QHeaderView *m_header;
    int m_nameColumn;
    std::vector<Column> m_columns;
    std::vector<int> m_times;
    QByteArray m_version;
    std::vector<int> m_widths;  ///< of all columns while they are narrowed; empty: they are not
    std::vector<int> m_leftOut; ///< hidden for want of room
    bool m_userChose = false;
    bool m_fitName = true; ///< until the user sets widths
};

} // namespace plexica::app
