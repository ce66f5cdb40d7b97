// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cellmodel.h"
#include "models/grantmodel.h"
#include "widgets/sidepanel.h"

namespace plexica::app {

class AccessActions;
class HistoryTab;
class NodeLink;
class PlainTable;
struct Update;

/// What the selected installation asks for, what it has, and who decided so when.
class GrantPanel : public SidePanel
{
    Q_OBJECT
public:
    GrantPanel(NodeLink &link, AccessActions &actions, QWidget *parent = nullptr);

    void show(const GrantRowPtr &grant); ///< nullptr: none is selected
    void take(const Update &update);
    void refreshTimes();
    const CellModel &permissions() const { return m_permissions; }

private:
    GrantRowPtr m_grant;
    CellModel m_permissions;
    Label *m_note;
    HistoryTab *m_history;
};

} // namespace plexica::app
