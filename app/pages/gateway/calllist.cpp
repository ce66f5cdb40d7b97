// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/gateway/calllist.h"

#include "pages/gateway/calltable.h"
#include "widgets/emptystate.h"

#include <QAction>
#include <QEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace plexica::app {

CallList::CallList(QAction *clearFilters, QWidget *parent)
    : QWidget(parent)
    , m_table(new CallTable(m_calls, this))
    , m_places(new QStackedWidget(this))
    , m_noMatch(
          new EmptyState(QStringLiteral("filter"), tr("No call matches"), tr("The filters leave nothing over."), this))
    , m_newButton(new QPushButton(this))
{
    connect(m_noMatch->addAction(tr("Clear filters")), &QPushButton::clicked, clearFilters, &QAction::trigger);
    m_places->addWidget(m_table);
    m_places->addWidget(m_noMatch);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_places);
    m_newButton->setObjectName(QStringLiteral("newRows"));
    m_newButton->setToolTip(tr("Go to the top, with what came meanwhile"));
    m_newButton->setCursor(Qt::PointingHandCursor);
    m_newButton->setAutoDefault(false);
    m_newButton->hide();
    connect(m_newButton, &QPushButton::clicked, this, &CallList::showWaiting);
    connect(m_table, &LiveTable::rowsSelected, this, &CallList::letInUnlessHeld, Qt::QueuedConnection);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, &CallList::letInUnlessHeld,
            Qt::QueuedConnection);
    m_table->installEventFilter(this);
    m_newButton->installEventFilter(this);
}

const CallListFilter &CallList::filter() const
{
    return m_table->proxy().filter();
}

/// Somebody looks at what would move.
bool CallList::isHeld() const
{
    if (!isVisible() || m_table->model()->rowCount() == 0)
        return m_table->selectionModel()->hasSelection();
    return m_table->underMouse() || m_newButton->underMouse() || m_table->selectionModel()->hasSelection()
           || m_table->verticalScrollBar()->value() > 0;
}

void CallList::take(std::vector<CallPtr> calls)
{
    if (calls.empty())
        return;
    const TimePoint now = currentTime();
    m_waitingShown += static_cast<int>(
        std::count_if(calls.begin(), calls.end(), [&](const CallPtr &call) { return filter().matches(*call, now); }));
    m_waiting.insert(m_waiting.end(), std::make_move_iterator(calls.rbegin()), std::make_move_iterator(calls.rend()));
    if (m_waiting.size() > CallModel::maximumRows)
        m_waiting.erase(m_waiting.begin(), m_waiting.end() - static_cast<std::ptrdiff_t>(CallModel::maximumRows));
    if (!isHeld())
        letIn();
    refresh();
}

void CallList::letIn()
{
    std::vector<CallPtr> calls = std::exchange(m_waiting, {});
    m_waitingShown = 0;
    std::reverse(calls.begin(), calls.end());
    // A selected call that is about to leave stays in the panel; its neighbour must not take its place there.
    const CallPtr selected = m_table->selectedCall();
    const int row = selected ? m_calls.rowOf(selected->sequence) : -1;
    if (row >= 0 && static_cast<std::size_t>(row) + calls.size() >= CallModel::maximumRows) {
        m_table->selectionModel()->clearCurrentIndex();
        m_table->clearSelection();
    }
    // Who looks at the newest goes on doing so, also where the view would stay with the rows that it shows.
    const bool atTop = m_table->verticalScrollBar()->value() == 0;
    m_calls.prepend(calls);
    if (atTop && !selected)
        m_table->scrollToTop();
}

void CallList::letInUnlessHeld()
{
    if (m_waiting.empty() || isHeld())
        return;
    letIn();
    refresh();
}

void CallList::showWaiting()
{
    m_table->clearSelection();
    letIn();
    m_table->scrollToTop();
    m_table->setFocus();
    refresh();
}

void CallList::clear()
{
    m_waiting.clear();
    m_waitingShown = 0;
    m_calls.clear();
    refresh();
}

void CallList::setFilter(const CallListFilter &filter)
{
    letIn();
    m_table->proxy().setFilter(filter, currentTime());
    if (!m_table->selectionModel()->hasSelection())
        m_table->scrollToTop();
    refresh();
}

void CallList::refreshTimes()
{
    if (filter().window.count() == 0 || isHeld())
        return;
    m_table->proxy().setFilter(filter(), currentTime());
    refresh();
}

double CallList::refusedShare(TimePoint since) const
{
    int calls = 0;
    int refused = 0;
    const auto count = [&](const gateway::CallRecord &call) {
        if (call.at < since)
            return false;
        ++calls;
        refused += call.status >= 400 && call.status < 500 ? 1 : 0;
        return true;
    };
    bool goesOn = true;
    for (auto call = m_waiting.rbegin(); goesOn && call != m_waiting.rend(); ++call)
        goesOn = count(**call);
    for (int row = 0; goesOn && row < m_calls.rowCount(); ++row)
        goesOn = count(m_calls.call(row));
    return calls == 0 ? 0 : static_cast<double>(refused) / calls;
}

bool CallList::select(quint64 sequence)
{
    letIn();
    refresh();
    return m_table->selectKey(QString::number(sequence));
}

void CallList::refresh()
{
    const bool nothing = m_table->model()->rowCount() == 0 && filter().narrows() && m_calls.rowCount() > 0;
    QWidget *wanted = nothing ? static_cast<QWidget *>(m_noMatch) : m_table;
    if (m_places->currentWidget() != wanted)
        m_places->setCurrentWidget(wanted);
    if (m_waitingShown > 0)
        m_newButton->setText(tr("%Ln new", "calls", m_waitingShown));
    m_newButton->setVisible(m_waitingShown > 0);
    placeNewButton();
    Q_EMIT countsChanged();
}

void CallList::placeNewButton()
{
    m_newButton->adjustSize();
    m_newButton->move((width() - m_newButton->width()) / 2, 38);
    m_newButton->raise();
}

void CallList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeNewButton();
}

void CallList::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    letInUnlessHeld();
}

bool CallList::eventFilter(QObject *watched, QEvent *event)
{
    // Once the pointer has settled: it may be on its way from the table to the button.
    if (event->type() == QEvent::Leave)
        QMetaObject::invokeMethod(this, &CallList::letInUnlessHeld, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

} // namespace plexica::app
