// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/gatewaytypes.h"
#include "models/timelinemodel.h"
#include "widgets/sidepanel.h"

namespace plexica::app {

class FactList;
class Label;
class NodeBook;
class NodeLink;
class TimelineView;

/// One call through the gateway: what is known of it, and the events that its request left.
class CallPanel : public SidePanel
{
    Q_OBJECT
public:
    /// `hint` stands there while no call was chosen.
    CallPanel(NodeLink &link, NodeBook &nodes, const QString &hint, QWidget *parent = nullptr);

    /// A button for something that can be done with the call.
    void offer(QAction *action, const QString &text) { addButton(action, text); }

    /// Stays until another call is shown, also when the call has left the table. `tenantId`: whose events may be read.
    void show(const gateway::CallRecord &call, const QString &tenantId);
    bool isEmpty() const { return m_sequence == 0; }
    /// Everything it says of the call, line by line.
    QString text() const;
    void refreshTimes();

private:
    void refreshMoments();
    void follow(const gateway::CallRecord &call, const QString &tenantId);

    NodeLink &m_link;
    NodeBook &m_nodes;
    FactList *m_facts;
    Label *m_note;
    TimelineView *m_view;
    TimelineModel m_events;
    quint64 m_sequence = 0; ///< of the call that is shown
    TimePoint m_at;
    registry::StatusReasonPtr m_reason;
};

} // namespace plexica::app
