// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/graph/graphpage.h"

#include "graph/graphview.h"
#include "graph/legend.h"
#include "graph/minimap.h"
#include "bridge/livefeed.h"
#include "models/wording.h"
#include "pages/graph/arrangement.h"
#include "pages/graph/graphactions.h"
#include "pages/graph/graphbar.h"
#include "pages/graph/graphexportrun.h"
#include "pages/graph/graphpanel.h"
#include "pages/graph/graphtabs.h"
#include "pages/graph/whatifpanel.h"
#include "pages/nodebox.h"
#include "widgets/emptystate.h"
#include "widgets/filterbar.h"
#include "widgets/plaintable.h"

#include <QAction>
#include <QActionGroup>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QMenu>
#include <QSettings>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QTreeWidget>

#include <cmath>
#include <utility>

namespace plexica::app {

namespace {

constexpr double keyStep = 24; ///< scene units a key moves a card

} // namespace

GraphPage::GraphPage(const PageContext &context, QWidget *parent)
    : SplitPage(context, parent)
    , m_source(context.feed, context.services)
    , m_nodeEdges(context.link.gateway())
    , m_actions(new GraphActions(this))
    , m_bar(new GraphBar(*bar(), *m_actions, context.nodes))
    , m_layoutNotice(addNotice())
    , m_view(addContent(new GraphView(m_scene, this)))
    , m_arrangement(new Arrangement(m_scene, *m_view, *m_layoutNotice, this))
    , m_tables(addContent(new GraphTabs(this)))
    , m_side(new QTabWidget(this))
    , m_panel(new GraphPanel(*m_actions, this))
    , m_whatIf(new WhatIfPanel(context.link.plugins(), m_source, this))
    , m_loading(addLoading(tr("Loading the graph…")))
    , m_empty(addEmpty(QStringLiteral("graph"), tr("No plugins yet"),
                       tr("Plugins appear here when they are installed, or register a service or dependencies.")))
    , m_selection({m_source, m_groups, m_scene, *m_view, *m_tables, *m_panel})
{
    static_cast<EmptyState *>(m_empty)->addDemo(context.startDemo);
    stack()->setObjectName(QStringLiteral("graphContent"));
    m_side->setDocumentMode(true);
    m_side->tabBar()->setAccessibleName(tr("Beside the graph"));
    m_side->setAccessibleName(tr("Beside the graph"));
    m_side->addTab(m_panel, tr("Details"));
    m_side->addTab(m_whatIf, tr("What if"));
    connect(m_side, &QTabWidget::currentChanged, this, [this] {
        if (m_side->currentWidget() == m_whatIf)
            m_whatIf->begin(m_selection.plugin());
    });
    addPanel(m_side, 760, 330, 290);

    m_expressionTimer.setSingleShot(true);
    m_expressionTimer.setInterval(80);
    connect(&m_expressionTimer, &QTimer::timeout, this, [this] { refreshSight(); });
    connect(&m_source, &GraphSource::changed, this, &GraphPage::pictureChanged);
    connect(&m_source, &GraphSource::tenantsChanged, this, [this] { setTenant(m_wantedTenant); });
    connect(m_arrangement, &Arrangement::runningChanged, this, &GraphPage::refreshCount);
    connect(m_arrangement, &Arrangement::placed, this, [this] { m_actions->resetPositions->setEnabled(true); });
    connect(m_panel, &GraphPanel::pluginRequested, this, &GraphPage::selectPlugin);
    connect(m_whatIf, &WhatIfPanel::pluginRequested, this, &GraphPage::selectPlugin);
    connect(m_whatIf, &WhatIfPanel::marksChanged, m_tables, &GraphTabs::setMarks);
    connect(m_whatIf, &WhatIfPanel::marksChanged, this, [this](const QHash<QString, GraphMark> &marks) {
        m_marks = marks;
        m_scene.setMarks(m_groups.marks(marks));
        m_panel->setMarks(marks);
        m_selection.show();
    });
    connect(m_whatIf, &WhatIfPanel::hypothesisChanged, &m_source, &GraphSource::setHypothesis);
    connect(m_whatIf, &WhatIfPanel::noticeRequested, this,
            [this](Notice::Kind kind, const QString &text) { inform(kind, text); });
    connect(&m_selection, &GraphSelection::shown, this, &GraphPage::refreshActions);
    connect(m_tables, &GraphTabs::menuRequested, this,
            [this](PlainTable *view, const QPoint &at) { popUp(m_actions->makeMenu(this), view, at); });
    connectBar();
    connectView();
    connectActions();
    connectFocusActions();
    connectGroups();
    setTenant({});
    m_selection.show();
    refreshContent();
}

GraphPage::~GraphPage()
{
    delete m_arrangement; // before what it arranges
}

template <typename Run>
void GraphPage::on(QAction *action, Run run)
{
    connect(action, &QAction::triggered, this, run);
}

void GraphPage::connectView()
{
    connect(m_view, &GraphView::zoomChanged, m_bar, &GraphBar::setZoom);
    connect(m_view, &GraphView::detailsRequested, this, [this] {
        if (openCard(m_scene.selectedPlugin()))
            return;
        m_actions->details->setChecked(true);
        m_side->setCurrentWidget(m_panel);
        m_panel->list()->setFocus();
        if (!m_panel->list()->currentItem())
            m_panel->list()->setCurrentItem(m_panel->list()->topLevelItem(0));
    });
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        QMenu *menu = m_actions->makeMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        // By key the menu opens at the card, not at the pointer.
        const PluginItem *item = m_scene.plugin(m_scene.selectedPlugin());
        const bool byKey = item && !m_view->viewport()->underMouse();
        menu->popup(m_view->viewport()->mapToGlobal(byKey ? m_view->mapFromScene(item->pos()) : at));
    });
}

void GraphPage::connectGroups()
{
    for (int grouping = 0; grouping < groupingCount; ++grouping)
        on(m_actions->groupings.at(static_cast<std::size_t>(grouping)),
           [this, grouping] { setGrouping(static_cast<Grouping>(grouping)); });
    connect(m_bar, &GraphBar::groupingChosen, this, &GraphPage::setGrouping);
    connect(m_view, &GraphView::boxActivated, this, [this](const QString &group) { setFolded(group, true); });
    on(m_actions->fold, [this] {
        if (const QString group = m_groups.groupOf(m_scene.selectedPlugin()); !group.isEmpty())
            setFolded(group, !m_groups.isFolded(group));
        else
            openCard(m_scene.selectedPlugin());
    });
    on(m_actions->unfoldAll, [this] {
        m_groups.unfoldAll();
        redraw(true);
    });
    on(m_actions->foldAll, [this] {
        m_groups.foldAll();
        redraw(true);
    });
    connect(m_actions->trouble, &QAction::toggled, this, [this] {
        m_arrangement->fitAfterwards();
        refreshSight();
    });
}

void GraphPage::setGrouping(Grouping grouping)
{
    m_bar->setGrouping(grouping);
    m_actions->groupings.at(static_cast<std::size_t>(grouping))->setChecked(true);
    m_groups.setGrouping(grouping);
    const bool tenants = grouping == Grouping::Tenant;
    m_arrangement->fitAfterwards();
    if (tenants != m_source.isOverview())
        m_source.setOverview(tenants, m_wantedTenant.isEmpty() ? QStringList() : QStringList(m_wantedTenant));
    else if (m_picture)
        redraw(true);
}

bool GraphPage::openCard(const QString &id)
{
    const int card = m_scene.picture() ? m_scene.picture()->find(id) : -1;
    if (card < 0 || !m_scene.picture()->plugin(card).group)
        return false;
    if (m_scene.picture()->plugin(card).group->kind == GraphGroup::Kind::Tenant) {
        m_bar->chooseTenant(id);
        setGrouping(Grouping::Automatic);
    } else {
        setFolded(id, false);
    }
    return true;
}

// NOLINTNEXTLINE(performance-unnecessary-value-param): it may be the name of a card that goes
void GraphPage::setFolded(QString group, bool folded)
{
    m_groups.setFolded(group, folded);
    redraw(true);
    // Where one was: on the group, or on the first of its plugins.
    const auto &unfolded = m_groups.drawn().unfoldedIn;
    QString chosen = folded ? group : QString();
    for (auto plugin = unfolded.begin(); !folded && plugin != unfolded.end(); ++plugin) {
        if (*plugin == group && (chosen.isEmpty() || plugin.key() < chosen))
            chosen = plugin.key();
    }
    m_scene.selectPlugin(chosen);
    m_arrangement->revealAfterwards(chosen);
}

QComboBox *GraphPage::nodeBox() const
{
    return m_bar->nodes()->box();
}

PlainTable *GraphPage::pluginTable() const
{
    return m_tables->plugins();
}

PlainTable *GraphPage::dependencyTable() const
{
    return m_tables->dependencies();
}

void GraphPage::connectBar()
{
    connect(m_bar, &GraphBar::kindChosen, this, &GraphPage::setKind);
    connect(m_bar, &GraphBar::focusChosen, this,
            [this](int depth) { focusOn(depth == 0 ? QString() : centre(), std::max(1, depth)); });
    connect(m_bar->nodes(), &NodeBox::chosen, &m_nodeEdges, &NodeEdges::setNode);
    connect(m_bar->nodes(), &NodeBox::chosen, this, &GraphPage::refreshCount);
    connect(&m_nodeEdges, &NodeEdges::told, &m_source, &GraphSource::setCarried);
    connect(m_bar, &GraphBar::tenantChosen, this, [this](const QString &tenantId) {
        m_source.setTenant(tenantId);
        m_nodeEdges.setTenant(tenantId);
        m_whatIf->clear();
    });
}

void GraphPage::connectActions()
{
    on(m_actions->zoomIn, [this] { m_view->zoomIn(); });
    on(m_actions->zoomOut, [this] { m_view->zoomOut(); });
    on(m_actions->zoomActual, [this] { m_view->setZoom(1); });
    on(m_actions->fit, [this] { m_view->fit(); });
    for (int kind = 0; kind < layoutKindCount; ++kind)
        on(m_actions->layouts.at(static_cast<std::size_t>(kind)),
           [this, kind] { setKind(static_cast<LayoutKind>(kind)); });
    on(m_actions->arrange, [this] {
        m_arrangement->fitAfterwards();
        startLayout();
    });
    on(m_actions->resetPositions, [this] {
        m_arrangement->forgetPlaces();
        m_actions->resetPositions->setEnabled(false);
        m_arrangement->fitAfterwards();
        startLayout();
    });
    const QPointF steps[] = {{-keyStep, 0}, {keyStep, 0}, {0, -keyStep}, {0, keyStep}};
    for (std::size_t i = 0; i < m_actions->moves.size(); ++i) // NOLINT(modernize-loop-convert): two lists
        on(m_actions->moves[i], [this, step = steps[i]] { m_scene.moveSelected(step); });
    on(m_actions->whatIf, [this] { openWhatIf(WhatIfAct::Install); });
    on(m_actions->whatIfUninstall, [this] { openWhatIf(WhatIfAct::Uninstall); });
    on(m_actions->whatIfDeactivate, [this] { openWhatIf(WhatIfAct::Deactivate); });
    connect(m_actions->table, &QAction::toggled, this, &GraphPage::showTable);
    connect(m_actions->legend, &QAction::toggled, m_view->legend(), &QWidget::setVisible);
    connect(m_actions->minimap, &QAction::toggled, m_view->minimap(), &QWidget::setVisible);
    connect(m_actions->details, &QAction::toggled, m_side, &QWidget::setVisible);
    on(m_actions->showServices,
       [this] { Q_EMIT pageRequested(QStringLiteral("services"), m_source.tenant(), m_selection.plugin()); });
    on(m_actions->showPlugin,
       [this] { Q_EMIT pageRequested(QStringLiteral("plugins"), m_source.tenant(), m_selection.plugin()); });
    on(m_actions->copyId, [this] { QGuiApplication::clipboard()->setText(m_selection.plugin()); });
    on(m_actions->exportGraph, [this] {
        if (m_source.picture())
            runGraphExport(m_scene, this,
                           [this](Notice::Kind kind, const QString &text) { notice()->show(kind, text); });
    });
}

void GraphPage::connectFocusActions()
{
    on(m_actions->focus, [this](bool checked) { focusOn(checked ? m_selection.plugin() : QString(), m_lens.depth()); });
    on(m_actions->deeper, [this] { focusOn(centre(), m_lens.isFocused() ? m_lens.depth() + 1 : m_lens.depth()); });
    on(m_actions->shallower,
       [this] { focusOn(m_lens.depth() > 1 ? m_lens.focus() : QString(), std::max(1, m_lens.depth() - 1)); });
    on(m_actions->hideSelected, [this] {
        const QString id = m_selection.plugin();
        if (!id.isEmpty())
            setSearchText(
                (searchText() + QStringLiteral(" -plugin:") + (id.contains(u' ') ? u'"' + id + u'"' : id)).trimmed());
    });
    on(m_actions->showAll, [this] {
        setSearchText({});
        m_actions->trouble->setChecked(false);
        focusOn({}, m_lens.depth());
    });
    on(m_actions->nextLine, [this] { m_scene.walkLines(1); });
    on(m_actions->previousLine, [this] { m_scene.walkLines(-1); });
}

QList<QAction *> GraphPage::menuActions() const
{
    return m_actions->all();
}

ExportTable GraphPage::exportTable() const
{
    return m_tables->exportTable();
}

void GraphPage::focusContent()
{
    QWidget *shown = content() == m_tables ? m_tables->current() : content();
    shown->setFocus();
    if (content() == m_view && !m_lens.text().isEmpty())
        goToFound();
}

/// To the first by name, unless one that was found is selected.
void GraphPage::goToFound()
{
    if (m_expressionTimer.isActive()) { // not looked for yet
        m_expressionTimer.stop();
        refreshSight();
    }
    const QString selected = m_selection.plugin();
    const QString found = m_picture ? m_lens.firstFound(*m_picture, selected) : QString();
    if (!selected.isEmpty() && found == selected)
        m_view->reveal(found);
    else if (m_lens.leavesOut())
        selectPlugin(found);
}

void GraphPage::showEvent(QShowEvent *event)
{
    SplitPage::showEvent(event);
    m_source.setAwake(true);
    m_nodeEdges.setAwake(true);
    refreshContent();
}

void GraphPage::hideEvent(QHideEvent *event)
{
    SplitPage::hideEvent(event);
    m_source.setAwake(false);
    m_nodeEdges.setAwake(false);
}

void GraphPage::setTenant(const QString &tenantId)
{
    m_wantedTenant = tenantId;
    QStringList tenants = m_source.tenants();
    if (tenants.isEmpty())
        tenants.append(m_context.defaultTenant);
    // All tenants together would mix what has nothing to do with each other: one is chosen here.
    const QString offered = m_bar->offerTenants(tenants, m_source.tenant(), m_context.defaultTenant,
                                                tenantId.isEmpty() && tenants.size() > 1);
    const QString tenant = tenantId.isEmpty() ? offered : tenantId;
    if (tenant != m_source.tenant()) {
        m_source.setTenant(tenant);
        m_arrangement->setGround(tenant, {});
        m_nodeEdges.setTenant(tenant);
        m_whatIf->clear();
        m_lens.leaveFocus();
        m_arrangement->begin();
    }
    m_actions->resetPositions->setEnabled(!keptPositions().isEmpty());
    refreshContent();
}

QString GraphPage::centre() const
{
    return m_lens.isFocused() ? m_lens.focus() : m_selection.plugin();
}

void GraphPage::setSearchText(const QString &text)
{
    if (text == searchText())
        return;
    m_lens.setText(text);
    m_expressionTimer.start();
    Q_EMIT searchTextChanged(text);
}

void GraphPage::pictureChanged(bool structure)
{
    const GraphPicturePtr &picture = m_source.picture();
    const bool first = !m_picture || m_picture->tenantId != picture->tenantId;
    m_picture = picture;
    m_selection.setPicture(picture);
    if (first)
        m_arrangement->fitAfterwards();
    refreshSight(structure);
    m_selection.show();
    refreshContent();
}

void GraphPage::refreshSight(bool arrange)
{
    if (!m_picture)
        return;
    m_lens.look(*m_picture, m_actions->trouble->isChecked());
    const bool focused = m_lens.isFocused();
    redraw(arrange);
    m_tables->setPicture(m_picture, m_lens.sight());
    m_actions->focus->setChecked(focused);
    m_actions->shallower->setEnabled(focused);
    m_bar->setFocus(focused ? m_lens.depth() : 0, focused || !m_selection.plugin().isEmpty());
    m_actions->showAll->setEnabled(focused || m_actions->trouble->isChecked() || !searchText().isEmpty());
    refreshCount();
}

void GraphPage::redraw(bool arrange)
{
    if (!m_picture)
        return;
    const GraphPicturePtr before = m_scene.picture();
    const int shownBefore = m_groups.drawn().sight.found;
    const DrawnPicture &drawn = m_groups.draw(m_picture, m_lens.sight());
    m_arrangement->setGround(m_source.tenant(), m_groups.effectiveKey());
    const bool otherCards = !before || !haveSameCards(*before, *drawn.picture) || drawn.unfoldedIn != m_scene.boxOf();
    m_scene.setPicture(drawn.picture);
    m_scene.setBoxes(drawn.unfoldedIn, m_groups.titles());
    m_scene.setMarks(m_groups.marks(m_marks));
    m_scene.setSight(drawn.sight);
    m_actions->resetPositions->setEnabled(!keptPositions().isEmpty());
    const bool grouped = m_groups.effective() == Grouping::Prefix || m_groups.effective() == Grouping::Community;
    m_actions->foldAll->setEnabled(grouped);
    m_actions->unfoldAll->setEnabled(grouped);
    if (arrange || otherCards || (m_actions->trouble->isChecked() && drawn.sight.found != shownBefore))
        startLayout();
    refreshCount();
}

void GraphPage::refreshCount()
{
    const GraphPicturePtr &picture = m_picture;
    if (!picture) {
        bar()->setCount({});
        return;
    }
    const int all = static_cast<int>(picture->plugins.size());
    QStringList parts;
    if (!m_lens.faults().isEmpty())
        parts.append(m_lens.faults().first());
    else if (m_lens.sight().found < all)
        parts.append(tr("%1 of %n plugin(s)", nullptr, all).arg(Wording::number(m_lens.sight().found)));
    else
        parts.append(tr("%n plugin(s)", nullptr, all));
    if (m_lens.faults().isEmpty())
        parts.append(tr("%n connection(s)", nullptr, static_cast<int>(picture->lines.size())));
    if (const auto groups = m_groups.drawn().foldedIn; !groups.isEmpty()) {
        const QStringList names = groups.values();
        parts.append(tr("%n group(s)", nullptr, static_cast<int>(QSet<QString>(names.begin(), names.end()).size())));
    }
    if (m_nodeEdges.isWanted())
        parts.append(tr("calls of the last hour"));
    if (m_arrangement->isRunning())
        return bar()->setBusy(tr("arranging…"));
    bar()->setCount(parts.join(QStringLiteral(" · ")), m_lens.faults().join(u'\n'));
}

void GraphPage::refreshContent()
{
    const GraphPicturePtr &picture = m_picture;
    QWidget *wanted = m_loading;
    if (picture && !picture->plugins.empty())
        wanted = m_actions->table->isChecked() ? static_cast<QWidget *>(m_tables) : m_view;
    else if (picture && m_source.isComplete()) // the first picture is made on another thread
        wanted = m_empty;
    if (showContent(wanted))
        setFocusProxy(wanted == m_loading || wanted == m_empty ? static_cast<QWidget *>(m_bar->layoutBox()) : wanted);
}

void GraphPage::startLayout()
{
    m_arrangement->start(centre());
}

void GraphPage::setKind(LayoutKind kind)
{
    m_bar->setKind(kind);
    m_actions->layouts.at(static_cast<std::size_t>(kind))->setChecked(true);
    m_arrangement->setKind(kind);
    m_actions->resetPositions->setEnabled(!keptPositions().isEmpty());
    m_arrangement->fitAfterwards();
    startLayout();
}

void GraphPage::focusOn(const QString &pluginId, int depth)
{
    m_lens.focusOn(pluginId, depth);
    refreshSight();
    m_arrangement->fitAfterwards();
    startLayout();
}

void GraphPage::refreshActions()
{
    const int card = m_selection.card();
    const QString id = m_selection.isLine() ? QString() : m_selection.plugin();
    const plugins::InstalledPlugin *installed = m_source.installation(id);
    bool folds = false;
    if (card >= 0) {
        const GraphPlugin &drawn = m_scene.picture()->plugin(card);
        folds = drawn.group || !m_groups.groupOf(drawn.id).isEmpty();
    }
    m_actions->fold->setEnabled(folds);
    m_actions->setSelection(card >= 0, m_selection.place() >= 0, m_selection.isLine(), installed != nullptr,
                            installed && installed->active);
    m_actions->focus->setEnabled(m_actions->focus->isChecked() || !m_selection.plugin().isEmpty());
    m_bar->setFocusPossible(m_actions->focus->isEnabled());
}

bool GraphPage::selectPlugin(const QString &pluginId)
{
    const int plugin = m_picture ? m_picture->find(pluginId) : -1;
    if (plugin < 0) {
        if (!m_scene.plugin(pluginId))
            return false;
        m_scene.selectPlugin(pluginId); // a group
        return true;
    }
    if (m_lens.sight().plugins[static_cast<std::size_t>(plugin)] == GraphVisibility::Hidden) {
        // What was asked for comes before what hides it.
        m_actions->showAll->trigger();
        refreshSight();
    }
    if (const QString group = m_groups.drawn().foldedIn.value(pluginId); !group.isEmpty()) {
        m_groups.setFolded(group, false);
        redraw(true);
        m_arrangement->revealAfterwards(pluginId);
    }
    m_scene.selectPlugin(pluginId);
    m_view->reveal(pluginId);
    return true;
}

void GraphPage::openWhatIf(WhatIfAct act)
{
    m_actions->details->setChecked(true);
    m_whatIf->propose(act, m_selection.plugin());
    m_side->setCurrentWidget(m_whatIf);
    m_whatIf->focusFirst();
}

void GraphPage::showTable(bool)
{
    refreshContent();
    if (!isVisible())
        return;
    const QString id = m_selection.plugin();
    focusContent();
    if (content() == m_view && !id.isEmpty())
        m_view->reveal(id);
    if (content() == m_tables)
        m_tables->chooseRow();
}

void GraphPage::saveState(QSettings &settings) const
{
    SplitPage::saveState(settings);
    settings.setValue(QStringLiteral("layout"), layoutKey(m_arrangement->kind()));
    settings.setValue(QStringLiteral("expression"), searchText());
    settings.setValue(QStringLiteral("legend"), m_actions->legend->isChecked());
    settings.setValue(QStringLiteral("minimap"), m_actions->minimap->isChecked());
    settings.setValue(QStringLiteral("details"), m_actions->details->isChecked());
    settings.setValue(QStringLiteral("table"), m_actions->table->isChecked());
    settings.setValue(QStringLiteral("onlyTrouble"), m_actions->trouble->isChecked());
    m_groups.save(settings);
    m_tables->saveState(settings);
    m_arrangement->kept().save(settings);
}

void GraphPage::restoreState(QSettings &settings)
{
    SplitPage::restoreState(settings);
    const QString layout = settings.value(QStringLiteral("layout")).toString();
    for (int kind = 0; kind < layoutKindCount; ++kind) {
        if (layoutKey(static_cast<LayoutKind>(kind)) == layout)
            m_arrangement->setKind(static_cast<LayoutKind>(kind));
    }
    m_bar->setKind(m_arrangement->kind());
    m_actions->layouts.at(static_cast<std::size_t>(m_arrangement->kind()))->setChecked(true);
    m_actions->legend->setChecked(settings.value(QStringLiteral("legend"), true).toBool());
    m_actions->minimap->setChecked(settings.value(QStringLiteral("minimap"), true).toBool());
    m_actions->details->setChecked(settings.value(QStringLiteral("details"), true).toBool());
    m_tables->restoreState(settings);
    m_actions->table->setChecked(settings.value(QStringLiteral("table"), false).toBool());
    m_groups.restore(settings);
    setGrouping(m_groups.grouping());
    m_actions->trouble->setChecked(settings.value(QStringLiteral("onlyTrouble"), false).toBool());
    m_arrangement->kept().restore(settings);
    m_actions->resetPositions->setEnabled(!keptPositions().isEmpty());
    setSearchText(settings.value(QStringLiteral("expression")).toString());
}

} // namespace plexica::app
