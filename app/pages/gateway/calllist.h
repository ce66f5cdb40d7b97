// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/callmodel.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace plexica::app {

class CallTable;
class EmptyState;

/// The calls as they come, filtered. What is looked at stays where it is: while the pointer is over the table, a call
/// is selected or somebody has scrolled down, new calls wait, and a button says how many.
class CallList : public QWidget
{
    Q_OBJECT
public:
    /// `clearFilters` is offered where the filters leave nothing over.
    CallList(QAction *clearFilters, QWidget *parent = nullptr);

    CallModel &calls() { return m_calls; }
    const CallModel &calls() const { return m_calls; }
    CallTable *table() const { return m_table; }
    QPushButton *newButton() const { return m_newButton; }

    /// Newest first, all newer than those that are known.
    void take(std::vector<CallPtr> calls);
    void clear();
    const CallListFilter &filter() const;
    void setFilter(const CallListFilter &filter);
    /// A window of time goes on.
    void refreshTimes();

    /// New calls that match the filter and wait.
    int waiting() const { return m_waitingShown; }
    /// Goes to the top, with what came meanwhile.
    void showWaiting();
    /// Calls that are known, those that wait too.
    bool isEmpty() const { return m_calls.rowCount() == 0 && m_waiting.empty(); }
    /// Of the calls since then, as far as they are kept: the share that was refused (4xx).
    double refusedShare(TimePoint since) const;
    /// Selects a call; false: it has left, or the filter hides it.
    bool select(quint64 sequence);

Q_SIGNALS:
    /// Rows came, went or wait.
    void countsChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isHeld() const;
    void letIn();
    void letInUnlessHeld();
    void refresh();
    void placeNewButton();

    CallModel m_calls;
    std::vector<CallPtr> m_waiting; ///< oldest first
    int m_waitingShown = 0;
    CallTable *m_table;
    QStackedWidget *m_places;
    EmptyState *m_noMatch;
    QPushButton *m_newButton;
};

} // namespace plexica::app
