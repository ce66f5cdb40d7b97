// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/keymodel.h"
#include "widgets/sidepanel.h"

namespace plexica::app {

class AccessActions;
class FactList;
class HistoryTab;
class NodeLink;
struct Update;

/// What there is to know of the selected key: what it is, what it may do, what happened to it.
class KeyPanel : public SidePanel
{
    Q_OBJECT
public:
    KeyPanel(NodeLink &link, AccessActions &actions, QWidget *parent = nullptr);

    void show(const KeyRowPtr &key); ///< nullptr: none is selected
    void take(const Update &update);
    void refreshTimes();

    QString fact(const QString &name) const;
    QString shownTitle() const { return title(); }
    QString may() const;
    HistoryTab *history() const { return m_history; }

private:
    void fill();

    KeyRowPtr m_key;
    QStringList m_factNames;
    FactList *m_facts;
    std::vector<Label *> m_may; ///< a sentence each; those not needed are hidden
    HistoryTab *m_history;
};

} // namespace plexica::app
