// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/timelinemodel.h"

#include <QWidget>

namespace plexica::app {

class Label;
class NodeLink;
class TimelineView;
struct Update;

/// What happened to one subject: its newest events, older ones as one scrolls, and new ones as they come.
class HistoryTab : public QWidget
{
    Q_OBJECT
public:
    HistoryTab(NodeLink &link, const QString &name, QWidget *parent = nullptr);

    /// Begins with another subject; an empty `tenantId` means all tenants.
    void show(const QString &tenantId, const QString &subject);
    void clear();
    void take(const Update &update);
    void refreshTimes();
    TimelineModel &timeline() { return m_timeline; }

private:
    void load(bool older);

    NodeLink &m_link;
    TimelineModel m_timeline;
    TimelineView *m_view;
    Label *m_note;
    QString m_tenantId;
    QString m_subject;
    quint64 m_shown = 0; ///< goes up with each subject; answers for a former one are dropped
    bool m_loading = false;
    bool m_complete = false;
};

} // namespace plexica::app
