// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/nodemodel.h"
#include "widgets/sidepanel.h"

namespace plexica::app {

class FactList;
class HistoryTab;
class Label;
class NodeCalls;
struct PageContext;
struct Update;

/// What there is to know of the selected node: what it is and does, how loaded it is, what it carried, what happened
/// to it.
class NodePanel : public SidePanel
{
    Q_OBJECT
public:
    /// `judge` lets this window's node judge.
    NodePanel(const PageContext &context, QAction *judge, QWidget *parent = nullptr);

    void show(const NodeItemPtr &node); ///< nullptr: none is selected
    void take(const Update &update);
    void refreshTimes();

    QString fact(const QString &name) const;
    QString shownTitle() const { return title(); }
    HistoryTab *history() const { return m_history; }
    NodeCalls *calls() const { return m_calls; }

private:
    void fill();

    NodeItemPtr m_node;
    QStringList m_factNames;
    QStringList m_loadNames;
    Label *m_meaning;
    FactList *m_facts;
    FactList *m_load;
    NodeCalls *m_calls;
    HistoryTab *m_history;
};

} // namespace plexica::app
