// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "events/eventsearch.h"
#include "models/cellmodel.h"
#include "widgets/sidepanel.h"

namespace plexica::app {

class CodeView;
class FactList;
class PlainTable;

/// The selected event: who, what, when and why; what it was before and after, as a difference; and the whole of it.
class EventPanel : public SidePanel
{
    Q_OBJECT
public:
    explicit EventPanel(QWidget *parent = nullptr);

    using SidePanel::addButton;
    using SidePanel::Disabled;
    using SidePanel::title;
    /// nullptr: none is selected.
    void show(const events::EventPtr &event);
    void refreshTimes();
    const CellModel &changes() const { return m_changes; }
    CodeView *document() const { return m_document; }
    QString text() const; ///< all facts, a line each

private:
    FactList *m_facts;
    CellModel m_changes;
    PlainTable *m_table;
    Label *m_note;
    CodeView *m_document;
    events::EventPtr m_event;
};

} // namespace plexica::app
