// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/nodes/nodespage.h"

#include "bridge/livefeed.h"
#include "models/nodebook.h"
#include "models/nodewording.h"
#include "models/wording.h"
#include "pages/nodes/nodecalls.h"
#include "pages/nodes/nodepanel.h"
#include "pages/nodes/nodestable.h"
#include "widgets/actionset.h"
#include "widgets/emptystate.h"
#include "widgets/filterbar.h"
#include "widgets/scrollpane.h"
#include "widgets/statusshape.h"
#include "widgets/ticker.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QSettings>
#include <QVBoxLayout>

#include <algorithm>

namespace plexica::app {

namespace {
constexpr int allRoles = -1;
} // namespace

NodesPage::NodesPage(const PageContext &context, QWidget *parent)
    : FilteredPage(context, parent)
    , m_judge(new QAction(tr("&Judge From Here"), this))
    , m_copyAddress(new QAction(tr("&Copy Address"), this))
    , m_table(new NodesTable(context.nodes.model(), this))
    , m_place(new QWidget(this))
    , m_panel(new NodePanel(m_context, m_judge, this))
{
    furnish(*m_judge, QStringLiteral("judgeFromHere"), QStringLiteral("health"),
            tr("Let the node behind this window, an observer, sweep and probe until it ends"),
            Qt::CTRL | Qt::SHIFT | Qt::Key_J);
    furnish(*m_copyAddress, QStringLiteral("copyAddress"), QStringLiteral("copy"),
            tr("Copy the address of the selected node"), Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    m_judge->setEnabled(false);
    m_copyAddress->setEnabled(false);
    auto *layout = new QVBoxLayout(m_place);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_table, 1);
    setTable(m_table, m_table->columns(), QStringLiteral("nodes"), m_place);
    setPlaces(tr("Loading nodes…"),
              addEmpty(QStringLiteral("nodes"), tr("No nodes"), tr("This node tells nothing of itself.")),
              tr("No node matches"));
    setPanel(m_panel, 760, 336, 290);
    addFilters();
    addBarButtons();

    connect(m_judge, &QAction::triggered, this, &NodesPage::judgeFromHere);
    connect(m_copyAddress, &QAction::triggered, this, [this] {
        if (const NodeItemPtr node = m_table->selectedNode())
            QGuiApplication::clipboard()->setText(node->node.addresses.value(0));
    });
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        if (!m_table->selectedNode())
            return;
        auto *menu = new QMenu(this);
        fillMenu(*menu, {m_copyAddress, m_judge});
        popUp(menu, m_table, at);
    });
    connect(&m_table->proxy(), &RowProxy::filterChanged, this, &NodesPage::refreshContent);
    connect(m_table, &LiveTable::rowsSelected, this, &NodesPage::selectionChanged);
    connect(m_table, &LiveTable::detailsRequested, this, [this] {
        m_showDetails->setChecked(true);
        m_panel->setFocus();
    });
    connect(m_panel->calls(), &NodeCalls::traceRequested, this, &Page::traceRequested);
    connect(&context.nodes, &NodeBook::looked, this, &NodesPage::looked);
    connect(&context.feed, &LiveFeed::update, m_panel, [this](const Update &update) { m_panel->take(update); });
    connect(&context.ticker, &Ticker::tick, this, [this] {
        m_table->columns()->refreshTimes();
        m_panel->refreshTimes();
    });
    refreshContent();
}

void NodesPage::addFilters()
{
    std::vector<FilterChips::Chip> chips;
    for (int at = 0; at < nodeConditionCount; ++at) {
        const auto condition = static_cast<NodeCondition>(at);
        chips.push_back({statusIcon(kindOf(condition)), NodeWording::condition(condition),
                         NodeWording::conditionMeaning(condition)});
    }
    m_chips = new FilterChips(
        std::move(chips),
        [](const QString &name, int found) { return QStringLiteral("%1: %2").arg(name, Wording::number(found)); },
        bar());
    bar()->add(m_chips);
    m_role = bar()->addBox(tr("Role"), tr("Roles"), tr("Show nodes of one role"));
    m_role->addItem(tr("All roles"), allRoles);
    for (const auto role : {cluster::NodeRole::Full, cluster::NodeRole::Observer})
        m_role->addItem(NodeWording::role(role), static_cast<int>(role));
    connect(m_chips, &FilterChips::pressedChanged, this,
            [this](quint32 bits) { changeFilter([bits](NodeFilter &filter) { filter.conditions = bits; }); });
    connect(m_role, &QComboBox::currentIndexChanged, this, [this] {
        changeFilter([role = m_role->currentData().toInt()](NodeFilter &filter) { filter.role = role; });
    });
}

void NodesPage::setFilter(const NodeFilter &filter)
{
    if (filter == m_filter)
        return;
    const bool otherText = filter.text != m_filter.text;
    m_filter = filter;
    m_table->proxy().setFilter(filter);
    m_chips->setPressed(filter.conditions);
    m_role->setCurrentIndex(std::max(0, m_role->findData(filter.role)));
    m_clearFilters->setEnabled(filter.narrows());
    if (otherText)
        Q_EMIT searchTextChanged(filter.text);
}

/// What stands below a single node: what several would give, and how to come by them.
QWidget *NodesPage::makeAlone(bool canJoin)
{
    EmptyState *hint = nullptr;
    const QString text = tr("Several nodes on one PostgreSQL serve the same services, keys and shared data: when one "
                            "is lost the others go on, one of them sweeps and probes in its place, and what the "
                            "gateway knows is known of all.");
    if (canJoin) {
        hint = new EmptyState(QStringLiteral("nodes"), tr("This is the only node"), text, this);
        hint->addStep(tr("Start another on the same database, on this machine or on others:"),
                      QStringLiteral("plexica-server --database postgresql://USER@HOST/NAME --listen ADDRESS:PORT"));
    } else {
        hint = new EmptyState(QStringLiteral("nodes"), tr("This is the only node there can be"),
                              tr("It keeps its data in an SQLite file, which one process alone may use. %1").arg(text),
                              this);
        hint->addStep(tr("Take the data along, a tenant at a time:"),
                      QStringLiteral("plexica-server export --tenant TENANT > tenant.jsonl"));
        hint->addStep(tr("Start nodes on a PostgreSQL database:"),
                      QStringLiteral("plexica-server --database postgresql://USER@HOST/NAME --listen ADDRESS:PORT"));
    }
    auto *scroll = new ScrollPane(tr("What several nodes would give"), m_place);
    scroll->setObjectName(QStringLiteral("alone"));
    scroll->setWidget(hint);
    return scroll;
}

void NodesPage::looked()
{
    NodeBook &nodes = m_context.nodes;
    m_chips->setCounts(m_table->proxy().counts());
    const NodeModel &model = nodes.model();
    bool observes = false;
    for (int row = 0; row < model.rowCount(); ++row)
        observes = observes || (model.row(row)->own && model.row(row)->node.role == cluster::NodeRole::Observer);
    m_judge->setEnabled(observes);
    const bool alone = model.rowCount() == 1;
    if (alone && (!m_alone || m_aloneCanJoin != nodes.canJoin())) {
        delete m_alone;
        m_aloneCanJoin = nodes.canJoin();
        m_alone = makeAlone(m_aloneCanJoin);
        m_place->layout()->addWidget(m_alone);
        static_cast<QVBoxLayout *>(m_place->layout())->setStretchFactor(m_alone, 1);
    }
    if (m_alone)
        m_alone->setVisible(alone);
    // One row needs no more room than that.
    m_table->setMaximumHeight(alone ? m_table->header()->sizeHint().height() + 3 * m_table->sizeHintForRow(0)
                                    : QWIDGETSIZE_MAX);
    if (const int trouble = nodes.trouble(); trouble != m_trouble) {
        m_trouble = trouble;
        Q_EMIT troubleChanged(trouble);
    }
    refreshContent();
    selectionChanged();
}

void NodesPage::refreshContent()
{
    const NodeModel &model = m_context.nodes.model();
    const int shown = m_table->proxy().rowCount();
    const int all = model.rowCount();
    show(shown, all > 0, model.isComplete());
    bar()->setCount(m_filter.narrows() ? tr("%Ln of %1 node(s)", nullptr, shown).arg(Wording::number(all))
                                       : tr("%Ln node(s)", nullptr, shown));
    m_table->offerFirst();
}

void NodesPage::selectionChanged()
{
    const NodeItemPtr node = m_table->selectedNode();
    m_copyAddress->setEnabled(node && !node->node.addresses.isEmpty());
    m_panel->show(node);
}

void NodesPage::judgeFromHere()
{
    m_context.nodes.judgeFromHere(replyTo<void>(this, [this](const Result<void> &done) {
        if (done)
            inform(Notice::Kind::Success, tr("The node behind this window sweeps and probes from now on."));
        else
            inform(Notice::Kind::Error, Wording::error(done.error()));
    }));
}

QList<QAction *> NodesPage::menuActions() const
{
    return QList<QAction *>{m_copyAddress, m_judge, nullptr} + TablePage::menuActions();
}

std::vector<PageItem> NodesPage::items()
{
    std::vector<PageItem> items;
    const NodeModel &model = m_context.nodes.model();
    for (int row = 0; row < model.rowCount(); ++row) {
        const NodeItemPtr node = model.row(row);
        items.push_back({node->name, tr("Node"), QStringLiteral("nodes"), [this, id = node->node.id] {
                             if (!m_table->selectKey(id)) {
                                 clearFilters();
                                 m_table->selectKey(id);
                             }
                             focusContent();
                         }});
    }
    return items;
}

void NodesPage::showEvent(QShowEvent *event)
{
    FilteredPage::showEvent(event);
    m_context.nodes.setLive(true);
}

void NodesPage::hideEvent(QHideEvent *event)
{
    FilteredPage::hideEvent(event);
    m_context.nodes.setLive(false);
}

void NodesPage::saveState(QSettings &settings) const
{
    FilteredPage::saveState(settings);
    settings.setValue(QStringLiteral("filter/text"), m_filter.text);
    settings.setValue(QStringLiteral("filter/conditions"), m_filter.conditions);
    settings.setValue(QStringLiteral("filter/role"), m_filter.role);
}

void NodesPage::restoreState(QSettings &settings)
{
    FilteredPage::restoreState(settings);
    NodeFilter filter;
    filter.text = settings.value(QStringLiteral("filter/text")).toString();
    filter.conditions = settings.value(QStringLiteral("filter/conditions")).toUInt() & ((1U << nodeConditionCount) - 1);
    filter.role = std::clamp(settings.value(QStringLiteral("filter/role"), allRoles).toInt(), allRoles,
                             static_cast<int>(cluster::NodeRole::Observer));
    setFilter(filter);
}

} // namespace plexica::app
