// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <vector>

class QAbstractItemView;
class QHeaderView;
class QMenu;

namespace plexica::app {

/// The columns of a table: they can be shown, hidden, moved, sorted and kept. One column, the name, takes the width
/// that the others leave. Columns that say nothing leave, and come back when they do, until the user has chosen columns
/// himself. A child of its view.
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
        /// When it says nothing and leaves the table by itself: never; while no cell says more than `nothing`; while
        /// all rows say the same.
        enum class Silent { Never, Empty, Same } silent = Silent::Never;
        QStringList nothing = {}; ///< what a cell says that says nothing, beside "" and "–"

        Column silentWhileEmpty(const QStringList &says = {}) const
        {
            Column column = *this;
            column.silent = Silent::Empty;
            column.nothing = says;
            return column;
        }
        Column silentWhileSame() const
        {
            Column column = *this;
            column.silent = Silent::Same;
            return column;
        }
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
    /// Shown by default or by suggestion, and it says something.
    void applyShown(int column);
    /// Looks at some rows, and goes on later, until it is known which columns say something.
    void listen();
    void listenSoon();
    bool saysSomething(int row, int column);
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
    std::vector<bool> m_wanted; ///< by column: by default, or as it was suggested
    std::vector<bool> m_silent; ///< by column: says nothing now
    QTimer m_listenTimer;
    std::vector<int> m_unheard; ///< columns of this round that have said nothing yet
    QStringList m_firstWords;   ///< by column: what the first row says
    int m_listenRow = -1;       ///< the next row of the round; -1: there is no round
    bool m_listenAgain = false; ///< something changed since the round began
    bool m_userChose = false;
    bool m_fitName = true; ///< until the user sets widths
};

} // namespace plexica::app
