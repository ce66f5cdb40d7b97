// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sharedentrydisplay.h"
#include "models/sharedentrymodel.h"
#include "widgets/tablecolumns.h"

#include <QSet>
#include <QTableView>

#include <vector>

namespace plexica::app {

/// The live table of entries. Selection, current row and scroll position survive changes of the model, resets too. A
/// QTableView, since it costs nothing a row: 100,000 of them come and go many times a second.
class SharedTable : public QTableView
{
    Q_OBJECT
public:
    explicit SharedTable(SharedEntryModel &entries, QWidget *parent = nullptr);

    SharedEntryDisplay &display() { return *m_display; }

    std::vector<SharedEntryPtr> selectedEntries() const;
    /// Selects an entry and scrolls to it; false if the filter hides it.
    bool selectEntry(const SharedKey &id);

    TableColumns *columns() const { return m_columns; }
    /// Namespace and tenant show by themselves when the scope has several, until the user decides.
    void suggestColumns(bool namespaces, bool tenants);

Q_SIGNALS:
    void entriesSelected();
    /// Enter or double click.
    void detailsRequested();
    void copyRequested();   ///< Ctrl+C
    void deleteRequested(); ///< Delete

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void remember();
    void restore();

    SharedEntryModel &m_entries;
    SharedEntryDisplay *m_display;
    TableColumns *m_columns;
    bool m_restoring = false;
    std::vector<SharedKey> m_selected;
    SharedKey m_current;
    SharedKey m_top;
};

} // namespace plexica::app
