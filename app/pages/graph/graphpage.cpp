// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/graph/graphpage.h"

#include "graph/graphview.h"
#include "graph/legend.h"
#include "graph/lineitem.h"
#include "graph/minimap.h"
#include "bridge/livefeed.h"
#include "models/wording.h"
#include "pages/graph/graphactions.h"
#include "pages/graph/graphexportrun.h"
#include "pages/graph/graphpanel.h"
#include "pages/graph/whatifpanel.h"
#include "widgets/emptystate.h"
#include "widgets/icons.h"
#include "widgets/rowdelegate.h"

#include <QAbstractItemView>
#include <QActionGroup>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QSettings>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeView>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <cmath>
#include <utility>

namespace plexica::app {

namespace {

constexpr int deepest = 6;
constexpr int maximumKept = 5000;
constexpr double keyStep = 24; ///< scene units a key moves a card

QString keyOf(LayoutKind kind)
{
    switch (kind) {
    case LayoutKind::Layered:
        return QStringLiteral("layered");
    case LayoutKind::Force:
        return QStringLiteral("force");
    case LayoutKind::Radial:
        return QStringLiteral("radial");
    }
    return {};
}

} // namespace

GraphPage::GraphPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_source(context.feed, context.services)
    , m_actions(new GraphActions(this))
    , m_pluginOrder(m_plugins)
    , m_dependencyOrder(m_dependencies)
    , m_notice(new Notice(this))
    , m_layoutNotice(new Notice(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_content(new QStackedWidget(this))
    , m_view(new GraphView(m_scene, this))
    , m_tables(new QTabWidget(this))
    , m_pluginView(makeTable(&m_pluginOrder, static_cast<int>(GraphPluginColumn::Status), tr("Plugins of the graph")))
    , m_dependencyView(makeTable(&m_dependencyOrder, -1, tr("Connections of the graph")))
    , m_side(new QTabWidget(this))
    , m_panel(new GraphPanel(*m_actions, this))
    , m_whatIf(new WhatIfPanel(context.link.plugins(), m_source, this))
{
    setAccessibleName(title());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notice);
    layout->addWidget(m_layoutNotice);
    layout->addWidget(makeBar());
    layout->addWidget(m_splitter, 1);

    m_loading = new QLabel(tr("Loading the graph…"), m_content);
    m_loading->setAlignment(Qt::AlignCenter);
    m_loading->setObjectName(QStringLiteral("mutedLabel"));
    m_empty = new EmptyState(QStringLiteral("graph"), tr("No plugins yet"),
                             tr("Plugins appear here when they are installed, or register a service or dependencies."),
                             m_content);
    m_tables->setDocumentMode(true);
    m_tables->tabBar()->setAccessibleName(tr("Tables"));
    m_tables->setAccessibleName(tr("Tables"));
    m_tables->addTab(m_pluginView, tr("Plugins"));
    m_tables->addTab(m_dependencyView, tr("Connections"));
    m_content->setObjectName(QStringLiteral("graphContent"));
    for (QWidget *widget :
         {static_cast<QWidget *>(m_loading), m_empty, static_cast<QWidget *>(m_view), static_cast<QWidget *>(m_tables)})
        m_content->addWidget(widget);
    m_side->setDocumentMode(true);
    m_side->tabBar()->setAccessibleName(tr("Beside the graph"));
    m_side->setAccessibleName(tr("Beside the graph"));
    m_side->addTab(m_panel, tr("Details"));
    m_side->addTab(m_whatIf, tr("What if"));
    m_side->setMinimumWidth(290);
    m_splitter->addWidget(m_content);
    m_splitter->addWidget(m_side);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setCollapsible(0, false);
    m_splitter->setCollapsible(1, false);
    m_splitter->setHandleWidth(1);
    m_splitter->setSizes({760, 330});
    m_pluginView->sortByColumn(static_cast<int>(GraphPluginColumn::Plugin), Qt::AscendingOrder);
    m_dependencyView->sortByColumn(static_cast<int>(GraphDependencyColumn::From), Qt::AscendingOrder);

    m_expressionTimer.setSingleShot(true);
    m_expressionTimer.setInterval(80);
    connect(&m_expressionTimer, &QTimer::timeout, this, &GraphPage::refreshSight);
    connect(&m_source, &GraphSource::changed, this, &GraphPage::pictureChanged);
    connect(&m_source, &GraphSource::tenantsChanged, this, [this] { setTenant(m_wantedTenant); });
    connect(&m_runner, &LayoutRunner::finished, this, &GraphPage::layoutFinished);
    connect(&m_runner, &LayoutRunner::runningChanged, this, &GraphPage::refreshCount);
    connect(&m_scene, &QGraphicsScene::selectionChanged, this, &GraphPage::selectionChanged);
    connect(&m_scene, &GraphScene::glided, this, &GraphPage::followGlide);
    connect(&m_scene, &GraphScene::placed, this, [this](const QString &pluginId) {
        auto &kept = m_kept[keptKey()];
        if (const PluginItem *item = m_scene.plugin(pluginId); item && kept.size() < maximumKept)
            kept.insert(pluginId, item->pos());
        m_actions->resetPositions->setEnabled(true);
    });
    connect(m_view, &GraphView::zoomChanged, this,
            [this](double zoom) { m_zoom->setText(tr("%1 %", "zoom").arg(std::lround(zoom * 100))); });
    connect(m_view, &GraphView::detailsRequested, this, [this] {
        m_actions->details->setChecked(true);
        m_side->setCurrentWidget(m_panel);
        m_panel->list()->setFocus();
        if (!m_panel->list()->currentItem())
            m_panel->list()->setCurrentItem(m_panel->list()->topLevelItem(0));
    });
    connect(m_view, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        QMenu *menu = m_actions->makeContextMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        // By key the menu opens at the card, not at the pointer.
        const PluginItem *item = m_scene.plugin(m_scene.selectedPlugin());
        const bool byKey = item && !m_view->viewport()->underMouse();
        menu->popup(m_view->viewport()->mapToGlobal(byKey ? m_view->mapFromScene(item->pos()) : at));
    });
    connect(m_panel, &GraphPanel::pluginRequested, this, &GraphPage::selectPlugin);
    connect(m_whatIf, &WhatIfPanel::pluginRequested, this, &GraphPage::selectPlugin);
    connect(m_whatIf, &WhatIfPanel::marksChanged, &m_scene, &GraphScene::setMarks);
    connect(m_whatIf, &WhatIfPanel::hypothesisChanged, &m_source, &GraphSource::setHypothesis);
    connect(m_whatIf, &WhatIfPanel::noticeRequested, this, [this](Notice::Kind kind, const QString &text) {
        m_notice->show(kind, text);
        Q_EMIT noticeRequested(kind, text);
    });
    connectActions();
    setTenant({});
    showSelected();
    refreshContent();
}

GraphPage::~GraphPage()
{
    // The scene tells of what it loses while it goes; nobody listens any more.
    m_scene.disconnect(this);
    m_runner.disconnect(this);
}

QTreeView *GraphPage::makeTable(GraphTableOrder *order, int statusColumn, const QString &name)
{
    auto *view = new QTreeView(m_tables);
    view->setModel(order);
    view->setAccessibleName(name);
    view->setRootIsDecorated(false);
    view->setItemsExpandable(false);
    view->setIndentation(0);
    view->setUniformRowHeights(true);
    view->setAllColumnsShowFocus(false);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setMouseTracking(true);
    view->setSortingEnabled(true);
    view->setItemDelegate(new RowDelegate(statusColumn, view));
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    view->header()->setAccessibleName(name);
    view->header()->setStretchLastSection(true);
    view->header()->setHighlightSections(false);
    view->header()->setSectionsMovable(true);
    view->header()->setFirstSectionMovable(true);
    const QFontMetrics metrics(view->header()->font());
    for (int column = 0; column < order->columnCount(); ++column) {
        const QString text = order->headerData(column, Qt::Horizontal).toString();
        const bool wide = statusColumn >= 0 ? column == 1 || column == 2 : column <= 2;
        view->header()->resizeSection(
            column, std::max(metrics.horizontalAdvance(text) * 11 / 10 + 26, wide                     ? 158
                                                                             : statusColumn == column ? 122
                                                                                                      : 84));
    }
    connect(view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &GraphPage::currentTableRowChanged);
    connect(view, &QWidget::customContextMenuRequested, this, [this, view](const QPoint &at) {
        QMenu *menu = m_actions->makeContextMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(view->viewport()->mapToGlobal(at));
    });
    return view;
}

QWidget *GraphPage::makeBar()
{
    auto *bar = new QWidget(this);
    bar->setObjectName(QStringLiteral("filterBar"));
    bar->setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(14, 9, 10, 9);
    layout->setSpacing(8);
    const auto box = [bar, layout](const QString &name, const QString &toolTip) {
        auto *made = new QComboBox(bar);
        made->setAccessibleName(name);
        made->view()->setAccessibleName(name);
        made->setToolTip(toolTip);
        layout->addWidget(made);
        return made;
    };
    const auto button = [bar, layout](QAction *action, const QString &name) {
        auto *made = new QToolButton(bar);
        made->setDefaultAction(action);
        made->setToolButtonStyle(Qt::ToolButtonIconOnly);
        made->setAccessibleName(name);
        made->setFocusPolicy(Qt::StrongFocus);
        layout->addWidget(made);
        return made;
    };
    m_tenantBox = box(tr("Tenant of the graph"), tr("A graph shows one tenant"));
    m_layoutBox = box(tr("Layout"), tr("How the cards are arranged"));
    for (int kind = 0; kind < layoutKindCount; ++kind) {
        QString text = m_actions->layouts.at(static_cast<std::size_t>(kind))->text();
        m_layoutBox->addItem(text.remove(u'&'));
    }
    m_focusBox = box(tr("Focus"), tr("Show the neighbourhood of the selected plugin only"));
    m_focusBox->addItem(tr("Everything"), 0);
    for (int depth = 1; depth <= deepest; ++depth)
        m_focusBox->addItem(tr("%n step(s) around", nullptr, depth), depth);
    m_count = new QLabel(bar);
    m_count->setObjectName(QStringLiteral("mutedLabel"));
    layout->addWidget(m_count);
    layout->addStretch(1);
    button(m_actions->zoomOut, tr("Zoom out"));
    m_zoom = new QToolButton(bar);
    m_zoom->setObjectName(QStringLiteral("zoomLevel"));
    m_zoom->setText(tr("%1 %", "zoom").arg(100));
    m_zoom->setAccessibleName(tr("Actual size"));
    m_zoom->setToolTip(m_actions->zoomActual->toolTip());
    m_zoom->setFocusPolicy(Qt::StrongFocus);
    m_zoom->setMinimumWidth(m_zoom->fontMetrics().horizontalAdvance(QStringLiteral("000 %")) + 12);
    connect(m_zoom, &QToolButton::clicked, m_actions->zoomActual, &QAction::trigger);
    layout->addWidget(m_zoom);
    button(m_actions->zoomIn, tr("Zoom in"));
    button(m_actions->fit, tr("Fit to window"));
    QToolButton *whatIf = button(m_actions->whatIf, tr("What if"));
    whatIf->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    whatIf->setText(tr("What if"));
    button(m_actions->table, tr("Show as table"));
    button(m_actions->legend, tr("Legend"));
    button(m_actions->details, tr("Show details"));

    connect(m_layoutBox, &QComboBox::activated, this, [this](int kind) { setKind(static_cast<LayoutKind>(kind)); });
    connect(m_focusBox, &QComboBox::activated, this, [this] {
        const int depth = m_focusBox->currentData().toInt();
        focusOn(depth == 0                ? QString()
                : m_focusPlugin.isEmpty() ? selectedPlugin()
                                          : m_focusPlugin,
                std::max(1, depth));
    });
    connect(m_tenantBox, &QComboBox::activated, this, [this] {
        m_source.setTenant(m_tenantBox->currentData().toString());
        m_whatIf->clear();
    });
    return bar;
}

void GraphPage::connectActions()
{
    const auto on = [this](QAction *action, auto run) { connect(action, &QAction::triggered, this, run); };
    on(m_actions->zoomIn, [this] { m_view->zoomIn(); });
    on(m_actions->zoomOut, [this] { m_view->zoomOut(); });
    on(m_actions->zoomActual, [this] { m_view->setZoom(1); });
    on(m_actions->fit, [this] { m_view->fit(); });
    for (int kind = 0; kind < layoutKindCount; ++kind)
        on(m_actions->layouts.at(static_cast<std::size_t>(kind)),
           [this, kind] { setKind(static_cast<LayoutKind>(kind)); });
    on(m_actions->arrange, [this] { startLayout(true); });
    on(m_actions->resetPositions, [this] {
        m_kept.remove(keptKey());
        m_actions->resetPositions->setEnabled(false);
        startLayout(true);
    });
    on(m_actions->focus, [this](bool checked) { focusOn(checked ? selectedPlugin() : QString(), m_focusDepth); });
    on(m_actions->deeper, [this] {
        focusOn(m_focusPlugin.isEmpty() ? selectedPlugin() : m_focusPlugin,
                m_focusPlugin.isEmpty() ? m_focusDepth : m_focusDepth + 1);
    });
    on(m_actions->shallower,
       [this] { focusOn(m_focusDepth > 1 ? m_focusPlugin : QString(), std::max(1, m_focusDepth - 1)); });
    on(m_actions->hideSelected, [this] {
        const QString id = selectedPlugin();
        if (!id.isEmpty())
            setSearchText((m_expressionText + QStringLiteral(" -plugin:") + (id.contains(u' ') ? u'"' + id + u'"' : id))
                              .trimmed());
    });
    on(m_actions->showAll, [this] {
        setSearchText({});
        focusOn({}, m_focusDepth);
    });
    on(m_actions->nextLine, [this] { walkLines(1); });
    on(m_actions->previousLine, [this] { walkLines(-1); });
    const QPointF steps[] = {{-keyStep, 0}, {keyStep, 0}, {0, -keyStep}, {0, keyStep}};
    for (std::size_t i = 0; i < m_actions->moves.size(); ++i)
        on(m_actions->moves[i], [this, step = steps[i]] { m_scene.moveSelected(step); });
    on(m_actions->whatIf, [this] { openWhatIf(WhatIfAct::Install); });
    on(m_actions->whatIfUninstall, [this] { openWhatIf(WhatIfAct::Uninstall); });
    on(m_actions->whatIfDeactivate, [this] { openWhatIf(WhatIfAct::Deactivate); });
    connect(m_actions->table, &QAction::toggled, this, &GraphPage::showTable);
    connect(m_actions->legend, &QAction::toggled, m_view->legend(), &QWidget::setVisible);
    connect(m_actions->minimap, &QAction::toggled, m_view->minimap(), &QWidget::setVisible);
    connect(m_actions->details, &QAction::toggled, m_side, &QWidget::setVisible);
    on(m_actions->showServices,
       [this] { Q_EMIT pageRequested(QStringLiteral("services"), m_source.tenant(), selectedPlugin()); });
    on(m_actions->showPlugin,
       [this] { Q_EMIT pageRequested(QStringLiteral("plugins"), m_source.tenant(), selectedPlugin()); });
    on(m_actions->copyId, [this] { QGuiApplication::clipboard()->setText(selectedPlugin()); });
    on(m_actions->exportGraph, [this] {
        if (m_source.picture())
            runGraphExport(m_scene, this,
                           [this](Notice::Kind kind, const QString &text) { m_notice->show(kind, text); });
    });
}

QList<QAction *> GraphPage::menuActions() const
{
    return m_actions->all();
}

ExportTable GraphPage::exportTable() const
{
    const bool plugins = m_tables->currentWidget() == m_pluginView;
    const QTreeView *view = plugins ? m_pluginView : m_dependencyView;
    std::vector<int> columns;
    for (int visual = 0; visual < view->header()->count(); ++visual) {
        if (const int section = view->header()->logicalIndex(visual); !view->header()->isSectionHidden(section))
            columns.push_back(section);
    }
    return {view->model(), std::move(columns),
            plugins ? QStringLiteral("graph-plugins") : QStringLiteral("graph-connections")};
}

void GraphPage::focusContent()
{
    if (m_content->currentWidget() == m_tables)
        m_tables->currentWidget()->setFocus();
    else
        m_content->currentWidget()->setFocus();
}

void GraphPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_source.setAwake(true);
    refreshContent();
}

void GraphPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_source.setAwake(false);
}

void GraphPage::setTenant(const QString &tenantId)
{
    m_wantedTenant = tenantId;
    QStringList tenants = m_source.tenants();
    if (tenants.isEmpty())
        tenants.append(m_context.defaultTenant);
    {
        const QSignalBlocker quiet(m_tenantBox);
        const QString shown = m_source.tenant();
        m_tenantBox->clear();
        for (const QString &tenant : tenants)
            m_tenantBox->addItem(themeIcon(QStringLiteral("tenant"), IconTint::Muted), tenant, tenant);
        m_tenantBox->setCurrentIndex(
            std::max(0, m_tenantBox->findData(tenants.contains(shown) ? shown : m_context.defaultTenant)));
    }
    // All tenants together would mix what has nothing to do with each other: one is chosen here.
    m_tenantBox->setVisible(tenantId.isEmpty() && tenants.size() > 1);
    const QString tenant = tenantId.isEmpty() ? m_tenantBox->currentData().toString() : tenantId;
    if (tenant != m_source.tenant()) {
        m_source.setTenant(tenant);
        m_whatIf->clear();
        m_focusPlugin.clear();
        m_fitAfterwards = true;
        m_neverArranged = true;
    }
    m_actions->resetPositions->setEnabled(!m_kept.value(keptKey()).isEmpty());
    refreshContent();
}

QString GraphPage::keptKey() const
{
    return m_source.tenant() + u'/' + keyOf(m_kind);
}

QString GraphPage::selectedPlugin() const
{
    if (const QString id = m_scene.selectedPlugin(); !id.isEmpty())
        return id;
    const LineItem *line = m_scene.selectedLine();
    return line ? line->from().plugin().id : QString();
}

void GraphPage::setSearchText(const QString &text)
{
    if (text == m_expressionText)
        return;
    m_expressionText = text;
    m_expression = GraphExpression::parse(text);
    m_expressionTimer.start();
    Q_EMIT searchTextChanged(text);
}

void GraphPage::pictureChanged(bool structure)
{
    const GraphPicturePtr &picture = m_source.picture();
    const bool first = !m_scene.picture() || m_scene.picture()->tenantId != picture->tenantId;
    m_scene.setPicture(picture);
    if (!m_focusPlugin.isEmpty() && picture->find(m_focusPlugin) < 0)
        m_focusPlugin.clear();
    m_scene.setMarks(m_scene.marks());
    refreshSight();
    if (structure)
        startLayout(first);
    showSelected();
    refreshContent();
}

void GraphPage::refreshSight()
{
    const GraphPicturePtr &picture = m_scene.picture();
    if (!picture)
        return;
    const int centre = picture->find(m_focusPlugin);
    const bool focused = centre >= 0;
    m_sight =
        m_expression.look(*picture, focused ? neighbourhood(*picture, centre, m_focusDepth) : std::vector<bool>());
    m_scene.setSight(m_sight);
    m_plugins.setPicture(picture, m_sight);
    m_dependencies.setPicture(picture, m_sight);
    m_pluginOrder.invalidate();
    m_dependencyOrder.invalidate();
    m_actions->focus->setChecked(focused);
    m_actions->shallower->setEnabled(focused);
    m_focusBox->setCurrentIndex(focused ? m_focusDepth : 0);
    m_focusBox->setEnabled(focused || !selectedPlugin().isEmpty());
    m_actions->showAll->setEnabled(focused || !m_expressionText.isEmpty());
    refreshCount();
}

void GraphPage::refreshCount()
{
    const GraphPicturePtr &picture = m_scene.picture();
    if (!picture) {
        m_count->clear();
        return;
    }
    const int all = static_cast<int>(picture->plugins.size());
    QStringList parts;
    if (!m_expression.faults().isEmpty())
        parts.append(m_expression.faults().first());
    else if (m_sight.found < all)
        parts.append(tr("%1 of %n plugin(s)", nullptr, all).arg(Wording::number(m_sight.found)));
    else
        parts.append(tr("%n plugin(s)", nullptr, all));
    if (m_expression.faults().isEmpty())
        parts.append(tr("%n connection(s)", nullptr, static_cast<int>(picture->lines.size())));
    if (m_runner.isRunning())
        parts.append(tr("arranging…"));
    m_count->setText(parts.join(QStringLiteral(" · ")));
    m_count->setToolTip(m_expression.faults().join(u'\n'));
}

void GraphPage::refreshContent()
{
    const GraphPicturePtr &picture = m_scene.picture();
    QWidget *wanted = m_loading;
    if (picture && !picture->plugins.empty())
        wanted = m_actions->table->isChecked() ? static_cast<QWidget *>(m_tables) : m_view;
    else if (m_source.isComplete())
        wanted = m_empty;
    if (wanted == m_content->currentWidget())
        return;
    const bool hadFocus = m_content->isAncestorOf(focusWidget()) && isVisible();
    m_content->setCurrentWidget(wanted);
    setFocusProxy(wanted == m_loading || wanted == m_empty ? m_layoutBox : wanted);
    if (hadFocus)
        focusContent();
}

void GraphPage::startLayout(bool fitAfterwards)
{
    m_fitAfterwards = m_fitAfterwards || fitAfterwards;
    const QSize room = m_view->viewport()->size();
    m_asked =
        m_scene.layoutRequest(m_kind, room.height() > 0 ? static_cast<double>(room.width()) / room.height() : 1.6);
    if (m_asked.request.nodes.empty()) {
        m_runner.cancel();
        return;
    }
    if (m_kind == LayoutKind::Radial)
        m_asked.request.centre =
            static_cast<int>(m_asked.plugins.indexOf(m_focusPlugin.isEmpty() ? selectedPlugin() : m_focusPlugin));
    m_askedNumber = m_runner.start(m_asked.request);
}

void GraphPage::layoutFinished(quint64 number, const LayoutResultPtr &result)
{
    if (number != m_askedNumber)
        return;
    // What is looked at stays where it is on the screen while all the rest finds its new place.
    m_anchor = m_fitAfterwards ? QString() : m_view->anchor();
    const PluginItem *item = m_scene.plugin(m_anchor);
    m_anchorPlace = item ? QPointF(m_view->mapFromScene(item->pos())) : QPointF();
    m_scene.applyLayout(m_asked, *result, m_kept.value(keptKey()), !std::exchange(m_neverArranged, false));
    followGlide();
    if (!result->fault.isEmpty())
        m_layoutNotice->show(Notice::Kind::Warning, tr("Graphviz could not arrange the graph: %1").arg(result->fault));
    else if (result->simplified)
        m_layoutNotice->show(
            Notice::Kind::Info,
            tr("Too many connections for layers: arranged by force. Focus on a plugin to see its layers."));
    else
        m_layoutNotice->hide();
}

void GraphPage::followGlide()
{
    const bool last = !m_scene.isGliding();
    if (m_fitAfterwards || (last && m_view->isFitted() && !m_view->showsAll()))
        m_view->fit(); // also when new cards lie outside and nobody has chosen another part to look at
    else
        m_view->keepInPlace(m_anchor, m_anchorPlace);
    if (last)
        m_fitAfterwards = false;
}

void GraphPage::setKind(LayoutKind kind)
{
    m_layoutBox->setCurrentIndex(static_cast<int>(kind));
    m_actions->layouts.at(static_cast<std::size_t>(kind))->setChecked(true);
    m_kind = kind;
    m_actions->resetPositions->setEnabled(!m_kept.value(keptKey()).isEmpty());
    startLayout(true);
}

void GraphPage::focusOn(const QString &pluginId, int depth)
{
    m_focusPlugin = pluginId;
    m_focusDepth = std::clamp(depth, 1, deepest);
    refreshSight();
    startLayout(true);
}

void GraphPage::selectionChanged()
{
    showSelected();
    if (m_syncing)
        return;
    m_syncing = true;
    const GraphPicturePtr &picture = m_scene.picture();
    if (const int row = m_plugins.rowOf(m_scene.selectedPlugin()); row >= 0) {
        const QModelIndex index = m_pluginOrder.mapFromSource(m_plugins.index(row, 0));
        m_pluginView->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect
                                                                   | QItemSelectionModel::Rows);
    } else if (const LineItem *line = m_scene.selectedLine(); line && picture) {
        const int at = m_dependencies.rowOf(
            GraphDependencyTable::keyOf(*picture, picture->dependency(line->line().dependencies.front())));
        if (at >= 0) {
            const QModelIndex index = m_dependencyOrder.mapFromSource(m_dependencies.index(at, 0));
            m_dependencyView->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect
                                                                           | QItemSelectionModel::Rows);
        }
    }
    m_syncing = false;
}

void GraphPage::showSelected()
{
    const GraphPicturePtr &picture = m_scene.picture();
    const QString id = m_scene.selectedPlugin();
    const int plugin = picture ? picture->find(id) : -1;
    const LineItem *line = m_scene.selectedLine();
    const plugins::InstalledPlugin *installed = m_source.installation(id);
    m_actions->setSelection(plugin >= 0, line != nullptr, installed != nullptr, installed && installed->active);
    m_actions->focus->setEnabled(m_actions->focus->isChecked() || !selectedPlugin().isEmpty());
    m_focusBox->setEnabled(m_actions->focus->isEnabled());
    if (plugin >= 0) {
        m_panel->showPlugin(*picture, plugin);
        m_view->setAccessibleDescription(GraphWords::sentence(picture->plugin(plugin)));
        return;
    }
    if (picture && line) {
        for (std::size_t i = 0; i < picture->lines.size(); ++i) {
            const GraphLine &candidate = picture->lines[i];
            if (picture->plugin(candidate.from).id == line->from().plugin().id
                && picture->plugin(candidate.to).id == line->to().plugin().id) {
                m_panel->showLine(*picture, static_cast<int>(i));
                m_view->setAccessibleDescription(GraphWords::sentence(*picture, candidate));
                return;
            }
        }
    }
    m_view->setAccessibleDescription({});
    m_panel->showNothing(tr(
        "Select a plugin or a connection.\n\nArrow keys go from card to card, Ctrl+Page Down along its connections."));
}

bool GraphPage::selectPlugin(const QString &pluginId)
{
    const GraphPicturePtr &picture = m_scene.picture();
    if (!picture || picture->find(pluginId) < 0)
        return false;
    if (m_scene.plugin(pluginId)->visibility() == GraphVisibility::Hidden) {
        // What was asked for comes before what hides it.
        m_actions->showAll->trigger();
        refreshSight();
    }
    m_scene.selectPlugin(pluginId);
    m_view->reveal(pluginId);
    return true;
}

void GraphPage::walkLines(int step)
{
    const GraphPicturePtr &picture = m_scene.picture();
    const LineItem *current = m_scene.selectedLine();
    // The plugin whose connections are walked through stays the same while a line is selected.
    const QString centre = current ? property("walked").toString() : m_scene.selectedPlugin();
    const int index = picture ? picture->find(centre) : -1;
    if (index < 0)
        return;
    setProperty("walked", centre);
    std::vector<const GraphLine *> lines;
    int at = -1;
    for (const GraphLine &line : picture->lines) {
        if (line.from != index && line.to != index)
            continue;
        const LineItem *item = m_scene.line(picture->plugin(line.from).id, picture->plugin(line.to).id);
        if (item->visibility() == GraphVisibility::Hidden)
            continue;
        if (item == current)
            at = static_cast<int>(lines.size());
        lines.push_back(&line);
    }
    if (lines.empty())
        return;
    const int count = static_cast<int>(lines.size());
    const int next = at < 0 ? (step > 0 ? 0 : count - 1) : (at + step + count) % count;
    const GraphLine &line = *lines[static_cast<std::size_t>(next)];
    m_scene.selectLine(picture->plugin(line.from).id, picture->plugin(line.to).id);
}

void GraphPage::openWhatIf(WhatIfAct act)
{
    m_actions->details->setChecked(true);
    m_side->setCurrentWidget(m_whatIf);
    m_whatIf->propose(act, selectedPlugin());
    m_whatIf->focusFirst();
}

void GraphPage::showTable(bool)
{
    refreshContent();
    if (!isVisible())
        return;
    const QString id = selectedPlugin();
    focusContent();
    if (m_content->currentWidget() == m_view && !id.isEmpty())
        m_view->reveal(id);
    auto *table = qobject_cast<QTreeView *>(m_tables->currentWidget());
    if (m_content->currentWidget() == m_tables && table && !table->currentIndex().isValid())
        table->setCurrentIndex(table->model()->index(0, 0));
}

void GraphPage::currentTableRowChanged()
{
    const GraphPicturePtr &picture = m_scene.picture();
    if (m_syncing || !picture || m_content->currentWidget() != m_tables)
        return;
    m_syncing = true;
    const auto *view = qobject_cast<QTreeView *>(m_tables->currentWidget());
    const QModelIndex index = view->currentIndex();
    if (const int place = index.isValid() ? index.data(role(GraphRole::Place)).toInt() : -1; place >= 0) {
        if (view == m_pluginView) {
            m_scene.selectPlugin(picture->plugin(place).id);
        } else {
            const GraphDependency &dependency = picture->dependency(place);
            m_scene.selectLine(picture->plugin(dependency.from).id, picture->plugin(dependency.to).id);
        }
    }
    m_syncing = false;
}

void GraphPage::saveState(QSettings &settings) const
{
    settings.setValue(QStringLiteral("layout"), keyOf(m_kind));
    settings.setValue(QStringLiteral("expression"), m_expressionText);
    settings.setValue(QStringLiteral("legend"), m_actions->legend->isChecked());
    settings.setValue(QStringLiteral("minimap"), m_actions->minimap->isChecked());
    settings.setValue(QStringLiteral("details"), m_actions->details->isChecked());
    settings.setValue(QStringLiteral("table"), m_actions->table->isChecked());
    settings.setValue(QStringLiteral("tab"), m_tables->currentIndex());
    settings.setValue(QStringLiteral("splitter"), m_splitter->saveState());
    settings.setValue(QStringLiteral("pluginColumns"), m_pluginView->header()->saveState());
    settings.setValue(QStringLiteral("connectionColumns"), m_dependencyView->header()->saveState());
    QVariantMap kept;
    for (auto it = m_kept.begin(); it != m_kept.end(); ++it) {
        QVariantMap places;
        for (auto place = it->begin(); place != it->end(); ++place)
            places.insert(place.key(), *place);
        if (!places.isEmpty())
            kept.insert(it.key(), places);
    }
    settings.setValue(QStringLiteral("positions"), kept);
}

void GraphPage::restoreState(QSettings &settings)
{
    const QString layout = settings.value(QStringLiteral("layout")).toString();
    for (int kind = 0; kind < layoutKindCount; ++kind) {
        if (keyOf(static_cast<LayoutKind>(kind)) == layout)
            m_kind = static_cast<LayoutKind>(kind);
    }
    m_layoutBox->setCurrentIndex(static_cast<int>(m_kind));
    m_actions->layouts.at(static_cast<std::size_t>(m_kind))->setChecked(true);
    m_actions->legend->setChecked(settings.value(QStringLiteral("legend"), true).toBool());
    m_actions->minimap->setChecked(settings.value(QStringLiteral("minimap"), true).toBool());
    m_actions->details->setChecked(settings.value(QStringLiteral("details"), true).toBool());
    m_tables->setCurrentIndex(settings.value(QStringLiteral("tab"), 0).toInt());
    m_actions->table->setChecked(settings.value(QStringLiteral("table"), false).toBool());
    m_splitter->restoreState(settings.value(QStringLiteral("splitter")).toByteArray());
    m_pluginView->header()->restoreState(settings.value(QStringLiteral("pluginColumns")).toByteArray());
    m_dependencyView->header()->restoreState(settings.value(QStringLiteral("connectionColumns")).toByteArray());
    const QVariantMap kept = settings.value(QStringLiteral("positions")).toMap();
    for (auto it = kept.begin(); it != kept.end(); ++it) {
        const QVariantMap places = it->toMap();
        for (auto place = places.begin(); place != places.end(); ++place) {
            const QPointF point = place->toPointF();
            if (std::isfinite(point.x()) && std::isfinite(point.y()) && std::abs(point.x()) < 1e6
                && std::abs(point.y()) < 1e6)
                m_kept[it.key()].insert(place.key(), point);
        }
    }
    m_actions->resetPositions->setEnabled(!m_kept.value(keptKey()).isEmpty());
    setSearchText(settings.value(QStringLiteral("expression")).toString());
}

} // namespace plexica::app
