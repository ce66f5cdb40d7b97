// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/nodes/nodepanel.h"

#include "models/gatewaymodels.h"
#include "models/nodewording.h"
#include "models/wording.h"
#include "pages/historytab.h"
#include "pages/nodes/nodecalls.h"
#include "pages/page.h"
#include "widgets/factlist.h"
#include "widgets/label.h"
#include "widgets/statusshape.h"

#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace plexica::app {

namespace {

enum Fact { RoleFact, DutyFact, AddressFact, VersionFact, UpFact, BeatFact, ClockFact, RevisionFact, IdFact };
enum Load { RequestsLoad, CallsLoad, ConnectionsLoad, WatchersLoad, LagLoad, MemoryLoad };

} // namespace

NodePanel::NodePanel(const PageContext &context, QAction *judge, QWidget *parent)
    : SidePanel(tr("Details of the selected node"), parent)
    , m_factNames({tr("Role"), tr("Duty"), tr("Addresses"), tr("Version"), tr("Up since"), tr("Last beat"), tr("Clock"),
                   tr("Revision"), tr("Id")})
    , m_loadNames({tr("Requests"), tr("Calls"), tr("Connections"), tr("Watchers"), tr("Loop lag"), tr("Memory")})
{
    addButton(judge, tr("Judge from here"), Disabled::Hide);
    addTabs(tr("Details"));
    QVBoxLayout *layout = addScrolledTab(tr("Overview"));
    QWidget *page = layout->parentWidget();
    m_meaning = new Label(page);
    layout->addWidget(m_meaning->wrapped());
    m_facts = new FactList(m_factNames);
    layout->addLayout(m_facts);
    layout->addWidget(Label::heading(tr("What it serves"), page));
    m_load = new FactList(m_loadNames);
    layout->addLayout(m_load);
    layout->addStretch(1);
    m_calls = new NodeCalls(context, tabs());
    tabs()->addTab(m_calls, tr("Calls"));
    m_history = new HistoryTab(context.link, tr("History of the node"), tabs());
    tabs()->addTab(m_history, tr("History"));
    show(nullptr);
}

void NodePanel::show(const NodeItemPtr &node)
{
    const bool other = !node || !m_node || node->rowKey() != m_node->rowKey();
    m_node = node;
    if (!node) {
        m_history->clear();
        m_calls->setNode({});
        showHint(tr("Select a node to see what it does, how loaded it is, and its history."));
        return;
    }
    showContent();
    if (other) {
        // A restart is another node of the same name: its story goes on.
        m_history->show({}, node->node.name);
        m_calls->setNode(node->node.id);
    }
    fill();
}

void NodePanel::fill()
{
    const cluster::NodeRow &node = m_node->node;
    const TimePoint now = currentTime();
    const bool isLost = m_node->condition == NodeCondition::Lost;
    setTitle(m_node->name);
    setButtonsShown(m_node->own);
    setSubtitle(m_node->own ? tr("The node behind this window") : NodeWording::address(node.addresses));
    setStatus(statusIcon(kindOf(m_node->condition)), NodeWording::condition(m_node->condition),
              NodeWording::conditionMeaning(m_node->condition));
    const QString meaning = m_node->condition == NodeCondition::Live ? NodeWording::dutyMeaning(node)
                                                                     : NodeWording::conditionMeaning(m_node->condition);
    if (m_meaning->text() != meaning)
        m_meaning->setText(meaning);
    m_facts->set(RoleFact, NodeWording::role(node.role), NodeWording::roleMeaning(node.role));
    m_facts->set(DutyFact, isLost ? QString() : NodeWording::duty(node), NodeWording::dutyMeaning(node));
    m_facts->set(AddressFact, node.addresses.join(u'\n'));
    m_facts->set(VersionFact, node.version);
    m_facts->set(UpFact, Wording::relativeTime(node.startedAt, now), Wording::absoluteTime(node.startedAt));
    m_facts->set(BeatFact, Wording::relativeTime(node.lastSeenAt, now), Wording::absoluteTime(node.lastSeenAt));
    m_facts->set(ClockFact, NodeWording::clock(node.clockOffset));
    m_facts->set(
        RevisionFact,
        tr("%1, %2", "revision, how far behind").arg(Wording::number(node.revision), NodeWording::behind(node.behind)));
    m_facts->set(IdFact, node.id);
    const auto load = [this, isLost](int fact, const QString &text) { m_load->set(fact, isLost ? QString() : text); };
    load(RequestsLoad, tr("%1 a second").arg(NodeWording::rate(node.requestsPerSecond)));
    load(CallsLoad, tr("%1 a second").arg(NodeWording::rate(node.callsPerSecond)));
    load(ConnectionsLoad, Wording::number(node.connections));
    load(WatchersLoad, Wording::number(node.watchers));
    load(LagLoad, latencyText(node.loopLag));
    load(MemoryLoad, Wording::bytes(node.residentBytes));
}

QString NodePanel::fact(const QString &name) const
{
    if (const qsizetype at = m_factNames.indexOf(name); at >= 0)
        return m_facts->value(static_cast<int>(at));
    const qsizetype at = m_loadNames.indexOf(name);
    return at < 0 ? QString() : m_load->value(static_cast<int>(at));
}

void NodePanel::take(const Update &update)
{
    m_history->take(update);
}

void NodePanel::refreshTimes()
{
    if (!m_node || !isVisible())
        return;
    fill();
    m_history->refreshTimes();
}

} // namespace plexica::app
