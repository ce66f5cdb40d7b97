// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/gateway/gatewaypage.h"

#include "bridge/livefeed.h"
#include "bridge/nodelink.h"
#include "models/nodebook.h"
#include "models/callwording.h"
#include "models/wording.h"
#include "pages/gateway/callactions.h"
#include "pages/gateway/callfilters.h"
#include "pages/gateway/calllist.h"
#include "pages/gateway/callpanel.h"
#include "pages/gateway/calltable.h"
#include "pages/gateway/ratespanel.h"
#include "pages/gateway/trycallpanel.h"
#include "pages/nodebox.h"
#include "widgets/actionset.h"
#include "widgets/emptystate.h"
#include "widgets/filterbar.h"
#include "widgets/tablecolumns.h"
#include "widgets/ticker.h"
#include "widgets/mnemonic.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>

namespace plexica::app {

namespace {

/// Tables, or what stands beside them, under tabs.
QTabWidget *makeTabs(const QString &name, QWidget *parent)
{
    auto *tabs = new QTabWidget(parent);
    tabs->setDocumentMode(true);
    tabs->setAccessibleName(name);
    tabs->tabBar()->setAccessibleName(name);
    return tabs;
}

} // namespace

GatewayPage::GatewayPage(const PageContext &context, QWidget *parent)
    : SplitPage(context, parent)
    , m_failuresOnly(new QAction(tr("&Failed or Refused"), this))
    , m_reset(new QAction(tr("&Reset Circuit"), this))
    , m_actions(new CallActions(this))
    , m_showNew(new QAction(tr("Show &New Calls"), this))
    , m_clearFilters(new QAction(tr("C&lear Filters"), this))
    , m_node(nullptr)
    , m_filters(nullptr)
    , m_tables(addContent(makeTabs(tr("Tables"), this)))
    , m_calls(new CallList(m_clearFilters, m_tables))
    , m_pairView(new PairTable(tr("By pair"), this))
    , m_troubleView(new PlainTable(&m_troubles, static_cast<int>(TroubleColumn::Kind), tr("Held back"), this))
    , m_empty(makeEmpty())
    , m_side(makeTabs(tr("Beside the tables"), this))
    , m_call(new CallPanel(context.link, context.nodes,
                           tr("Select a call to see it here, with the events of its request."), m_side))
    , m_tryCall(new TryCallPanel(context.link, context.services, context.defaultTenant, m_side))
    , m_rates(new RatesPanel(context, m_side))
    , m_lookout(context.link.gateway(), context.feed, *this)
{
    furnishActions();
    addBar();
    m_tables->addTab(m_calls, tr("Calls"));
    addMenu(callView());
    addTable(m_pairView, QStringLiteral("pairTable"), {116, 148, 82, 60, 72, 72, 60, 70, 76, 80});
    m_pairView->setSortingEnabled(true);
    m_pairView->sortByColumn(static_cast<int>(PairColumn::PerMinute), Qt::DescendingOrder);
    addTable(m_troubleView, QStringLiteral("troubleTable"), {170, 180, 120, 360});
    m_troubleView->setNothing(
        tr("Nothing is held back: no circuit is open, no instance is left out, and no limit refuses calls."));
    const auto nodeName = [&nodes = context.nodes](const QString &id) { return nodes.nameOf(id); };
    m_calls->calls().setNodeName(nodeName);
    m_troubles.setNodeName(nodeName);
    m_call->offer(m_actions->showTrace, tr("Trace"));
    m_call->offer(m_actions->showService, tr("Service"));
    m_call->offer(m_actions->repeat, tr("Repeat"));
    m_call->offer(m_actions->copyCurl, QStringLiteral("curl"));
    m_side->addTab(m_call, tr("Call"));
    m_side->addTab(m_tryCall, tr("Try a call"));
    m_side->addTab(m_rates, tr("Rates"));
    addPanel(m_side, 804, 292, 286);

    connect(callView(), &LiveTable::rowsSelected, this, &GatewayPage::showSelected);
    connect(callView(), &LiveTable::detailsRequested, m_actions->showTrace, &QAction::trigger);
    connect(m_calls, &CallList::countsChanged, this, &GatewayPage::refreshWords);
    connect(m_pairView, &PlainTable::opened, this, &GatewayPage::showPair);
    connect(m_troubleView, &PlainTable::opened, this, [this](const QModelIndex &index) {
        const TroubleModel::Row &row = m_troubles.row(index.row());
        if (!row.serviceName.isEmpty())
            showPlace(Place::ofCallsOf(row.tenantId, {}, row.serviceName));
    });
    connect(m_pairView, &PairTable::currentPairChanged, this, &GatewayPage::pairChosen);
    connect(m_tables, &QTabWidget::currentChanged, this, [this] {
        m_filters->setCallsShown(m_tables->currentWidget() == m_calls);
        if (m_tables->currentWidget() == m_calls)
            showSelected(); // not what another table left beside it
    });
    connect(m_side, &QTabWidget::currentChanged, this, [this] {
        const CallPtr call = callView()->selectedCall();
        if (m_side->currentWidget() != m_tryCall || !call || !m_tryCall->isUntouched())
            return;
        QWidget *const focused = m_side->window()->focusWidget();
        m_tryCall->take(*call);
        if (focused)
            focused->setFocus(); // who goes from tab to tab goes on
    });
    connect(&m_context.nodes, &NodeBook::namesChanged, this, &GatewayPage::refreshNodes);
    connect(m_troubleView->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &GatewayPage::refreshWords);
    connect(&m_troubles, &QAbstractItemModel::modelReset, this, &GatewayPage::refreshWords);
    connect(&m_context.ticker, &Ticker::tick, this, [this] {
        m_call->refreshTimes();
        m_calls->refreshTimes();
        m_filters->refreshTimes();
    });
    connect(&m_lookout, &GatewayLookout::looked, this, &GatewayPage::take);
    connect(&m_context.feed, &LiveFeed::update, this, [this](const Update &update) {
        if (!update.beginsSnapshot)
            return;
        m_calls->clear();
        m_lookout.beginAnew(); // the node is there now, or is another one
    });
    refreshNodes();
    refreshWords();
    showSelected();
}

/// What to do where nobody has called anybody yet.
EmptyState *GatewayPage::makeEmpty()
{
    EmptyState *empty =
        addEmpty(QStringLiteral("gateway"), tr("No calls yet"),
                 tr("Calls from plugin to plugin appear here as they happen: who called whom, how long it "
                    "took, and why it failed."));
    m_tryFirst = empty->addAction(tr("Try a call"));
    connect(m_tryFirst, &QPushButton::clicked, this, [this] {
        m_side->setCurrentWidget(m_tryCall);
        m_tryCall->setFocus();
    });
    empty->addDemo(m_context.startDemo);
    return empty;
}

void GatewayPage::furnishActions()
{
    furnishSwitch(*m_failuresOnly, QStringLiteral("failuresOnly"), QStringLiteral("filter"),
                  tr("Show only calls that failed (5xx) or were refused (4xx)"), Qt::CTRL | Qt::SHIFT | Qt::Key_E,
                  false);
    furnish(*m_reset, QStringLiteral("resetCircuit"), QStringLiteral("reactivate"),
            tr("Close the circuit and take ejected instances back"), Qt::CTRL | Qt::SHIFT | Qt::Key_R);
    connect(m_failuresOnly, &QAction::toggled, this,
            [this](bool only) { changeFilter([only](CallListFilter &filter) { filter.failuresOnly = only; }); });
    furnish(*m_showNew, QStringLiteral("showNewCalls"), QStringLiteral("up-muted"),
            tr("Go to the top, with what came meanwhile"), Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    furnish(*m_clearFilters, QStringLiteral("clearFilters"), QStringLiteral("filter"),
            tr("Show everything again, whatever was filtered"), Qt::CTRL | Qt::SHIFT | Qt::Key_F);
    connect(m_showNew, &QAction::triggered, this, [this] {
        m_tables->setCurrentWidget(m_calls);
        m_calls->showWaiting();
    });
    connect(m_clearFilters, &QAction::triggered, this, [this] {
        changeFilter([](CallListFilter &filter) { filter = {}; });
        Q_EMIT searchTextChanged({});
    });
    connect(m_reset, &QAction::triggered, this, &GatewayPage::resetCircuit);
    connect(m_actions, &CallActions::traceRequested, this, &GatewayPage::traceRequested);
    connect(m_actions, &CallActions::serviceRequested, this, &GatewayPage::serviceRequested);
    connect(m_actions, &CallActions::repeatRequested, this, [this](const CallPtr &call) {
        m_side->setCurrentWidget(m_tryCall);
        m_tryCall->take(*call);
    });
    connect(m_actions, &CallActions::copied, this,
            [this](const QString &words) { notice()->show(Notice::Kind::Success, words); });
}

void GatewayPage::addBar()
{
    for (QAction *action : {m_failuresOnly, m_reset}) {
        QToolButton *button = bar()->makeTextButton(action, withoutMnemonic(action->text()));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        bar()->add(button);
    }
    m_filters = new CallFilters(*bar());
    m_node = new NodeBox(*bar(), m_context.nodes, tr("Show calls that one node has carried"));
    addClearFilters(m_clearFilters);
    m_clearFilters->setEnabled(false);
    connect(m_filters, &CallFilters::changed, this, &GatewayPage::filterChanged);
    connect(m_node, &NodeBox::chosen, this, [this](const QString &nodeId) {
        changeFilter([&nodeId](CallListFilter &filter) { filter.nodeId = nodeId; });
    });
}

void GatewayPage::addTable(PlainTable *view, const QString &name, const std::vector<int> &widths)
{
    view->setObjectName(name);
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    view->header()->setSectionsMovable(true);
    view->header()->setMinimumSectionSize(44);
    view->setWidths(widths);
    m_tables->addTab(view, view->accessibleName());
    addMenu(view);
}

void GatewayPage::addMenu(QTreeView *view)
{
    connect(view, &QWidget::customContextMenuRequested, this, [this, view](const QPoint &at) {
        QList<QAction *> actions;
        if (view == callView() && callView()->selectedCall())
            actions = m_actions->all();
        else if (view == m_troubleView && m_reset->isEnabled())
            actions = {m_reset};
        const std::vector<Way> ways = waysFrom(view);
        if (actions.isEmpty() && ways.empty())
            return;
        auto *menu = new QMenu(this);
        menu->addActions(actions);
        if (!ways.empty())
            addWays(*menu, ways);
        popUp(menu, view, at);
    });
}

std::vector<GatewayPage::Way> GatewayPage::waysFrom(const QTreeView *view) const
{
    QString tenant;
    QString caller;
    QString service;
    QString request;
    const QModelIndex current = view->currentIndex();
    if (!current.isValid())
        return {};
    if (view == callView()) {
        const CallPtr call = callView()->selectedCall();
        if (!call)
            return {};
        tenant = call->tenantId;
        caller = call->callerPluginId;
        service = call->serviceName;
        request = QString::fromLatin1(call->requestId);
    } else if (view == m_pairView) {
        const gateway::PairTraffic *pair = m_pairView->current();
        tenant = pair->tenantId;
        caller = pair->callerPluginId;
        service = pair->serviceName;
    } else {
        const TroubleModel::Row &row = m_troubles.row(current.row());
        tenant = row.tenantId;
        service = row.serviceName;
    }
    std::vector<Way> ways;
    if (!service.isEmpty()) {
        ways.push_back({tr("Service %1").arg(service), QStringLiteral("services"), Place::ofService(tenant, service)});
        ways.push_back(
            {tr("Calls of %1").arg(service), QStringLiteral("gateway"), Place::ofCallsOf(tenant, {}, service)});
        if (!caller.isEmpty())
            ways.push_back({tr("Calls %1 → %2", "caller → service").arg(caller, service), QStringLiteral("gateway"),
                            Place::ofCallsOf(tenant, caller, service)});
        ways.push_back({tr("Events of %1").arg(service), QStringLiteral("events"), Place::ofEvents(tenant, service)});
    }
    if (!caller.isEmpty()) {
        ways.push_back({tr("Plugin %1").arg(caller), QStringLiteral("plugin"),
                        Place::ofPlugin(QStringLiteral("plugins"), tenant, caller)});
        ways.push_back({tr("Graph of %1").arg(caller), QStringLiteral("graph"),
                        Place::ofPlugin(QStringLiteral("graph"), tenant, caller)});
    }
    if (!request.isEmpty())
        ways.push_back({tr("Events of the request"), QStringLiteral("events"), Place::ofEvents(tenant, request)});
    return ways;
}

// ---- Looking at the node ---------------------------------------------------------------------------------------

void GatewayPage::take(const GatewayPicture &picture, bool live)
{
    if (live)
        m_calls->take(picture.calls);
    if (!picture.hasSummary)
        return;
    m_actions->setNode(address(), picture.asksForKeys);
    m_tryCall->setNode(address(), picture.asksForKeys);
    m_pairView->setPairs(picture.pairs);
    m_troubles.replace(picture);
    if (const int trouble = m_troubles.trouble(); trouble != m_trouble) {
        m_trouble = trouble;
        Q_EMIT troubleChanged(trouble);
    }
    m_filters->offer(m_pairView->callers(), m_pairView->services());
    refreshWords();
}

template <typename Edit>
void GatewayPage::changeFilter(Edit edit)
{
    CallListFilter filter = m_filters->filter();
    edit(filter);
    m_filters->setFilter(filter);
}

void GatewayPage::filterChanged()
{
    const CallListFilter &filter = m_filters->filter();
    m_calls->setFilter(filter);
    m_clearFilters->setEnabled(filter.narrows());
    m_failuresOnly->setChecked(filter.failuresOnly);
    nodeBox()->setCurrentIndex(std::max(0, nodeBox()->findData(filter.nodeId)));
    m_pairView->setText(filter.text);
    m_rates->setNode(filter.nodeId);
    if (!filter.service.isEmpty())
        m_rates->setSubject(tenantOf(filter.service), filter.caller, filter.service);
    refreshWords();
}

/// Where all tenants are shown: that of a pair that calls the service.
QString GatewayPage::tenantOf(const QString &serviceName) const
{
    if (!m_tenantId.isEmpty())
        return m_tenantId;
    const QString tenant = m_pairView->tenantOf(serviceName);
    return tenant.isEmpty() ? m_context.defaultTenant : tenant;
}

void GatewayPage::pairChosen()
{
    const gateway::PairTraffic *pair = m_pairView->current();
    m_rates->setSubject(pair->tenantId, pair->callerPluginId, pair->serviceName);
    if (m_side->currentWidget() == m_call)
        m_side->setCurrentWidget(m_rates); // a pair is no call
}

void GatewayPage::showPair()
{
    if (const gateway::PairTraffic *pair = m_pairView->current())
        showPlace(Place::ofCallsOf(pair->tenantId, pair->callerPluginId, pair->serviceName));
}

void GatewayPage::refreshWords()
{
    const double perMinute = m_pairView->callsPerMinute();
    // Refusals (4xx) are seen in the calls themselves; those of the last minute stand for all.
    const double refused = perMinute * m_calls->refusedShare(currentTime() - Milliseconds(60'000));
    const QString text =
        m_pairView->pairs().rowCount() == 0
            ? tr("No calls yet")
            : tr("%1 calls/min, %2 failed, %3 refused")
                  .arg(Wording::number(qRound64(perMinute)), Wording::number(qRound64(m_pairView->errorsPerMinute())),
                       Wording::number(qRound64(refused)));
    bar()->setCount(text, tr("Failed: answered 5xx, by whoever. Refused: answered 4xx."));
    const bool any = m_pairView->pairs().rowCount() > 0 || !m_calls->isEmpty() || m_troubles.rowCount() > 0;
    showContent(any ? static_cast<QWidget *>(m_tables) : m_empty);
    const auto setTitle = [this](int tab, const QString &title) {
        if (m_tables->tabText(tab) != title)
            m_tables->setTabText(tab, title);
    };
    setTitle(0, m_calls->filter().narrows() ? tr("Calls (%1 of %2)")
                                                  .arg(Wording::number(callView()->model()->rowCount()),
                                                       Wording::number(m_calls->calls().rowCount()))
                                            : tr("Calls"));
    const int held = m_troubles.rowCount();
    setTitle(2, held > 0 ? tr("Held back (%1)").arg(held) : tr("Held back"));
    const QModelIndex trouble = m_troubleView->currentIndex();
    m_reset->setEnabled(trouble.isValid() && !m_troubles.row(trouble.row()).serviceId.isEmpty());
}

// ---- The selected call -----------------------------------------------------------------------------------------

CallTable *GatewayPage::callView() const
{
    return m_calls->table();
}

void GatewayPage::showSelected()
{
    if (const CallPtr call = callView()->selectedCall())
        showInPanel(call);
}

void GatewayPage::showInPanel(const CallPtr &call)
{
    m_actions->setCall(call);
    m_call->show(*call, m_tenantId);
    m_rates->setSubject(call->tenantId, call->callerPluginId, call->serviceName);
}

bool GatewayPage::showCall(const gateway::CallRecord &call)
{
    m_tables->setCurrentWidget(m_calls);
    m_side->setCurrentWidget(m_call);
    if (m_calls->select(call.sequence))
        return true;
    // It has left the table, or a filter hides it: the panel has it anyway.
    callView()->selectionModel()->clearCurrentIndex();
    callView()->clearSelection();
    showInPanel(std::make_shared<const gateway::CallRecord>(call));
    return true;
}

QComboBox *GatewayPage::nodeBox() const
{
    return m_node->box();
}

/// A single node needs no column.
void GatewayPage::refreshNodes()
{
    const bool several = m_context.nodes.hasSeveral();
    callView()->columns()->suggest(static_cast<int>(CallColumn::Node), several);
    m_troubleView->setColumnHidden(static_cast<int>(TroubleColumn::Node), !several);
    callView()->viewport()->update();
    m_troubleView->viewport()->update();
}

void GatewayPage::resetCircuit()
{
    const QModelIndex current = m_troubleView->currentIndex();
    if (!current.isValid())
        return;
    const TroubleModel::Row row = m_troubles.row(current.row());
    m_context.link.gateway().resetCircuit(
        row.tenantId, row.serviceId,
        replyTo<gateway::TargetStatus>(this, [this, name = row.serviceName](const Result<gateway::TargetStatus> &done) {
            if (done)
                notice()->show(Notice::Kind::Success, tr("Calls to %1 are let through again.").arg(name));
            else
                notice()->show(Notice::Kind::Error, Wording::error(done.error()));
            m_lookout.lookAnew();
        }));
}

// ---- As a page -------------------------------------------------------------------------------------------------

QString GatewayPage::searchText() const
{
    return m_filters->filter().text;
}

void GatewayPage::setSearchText(const QString &text)
{
    if (text == searchText())
        return;
    changeFilter([&text](CallListFilter &filter) { filter.text = text; });
    Q_EMIT searchTextChanged(text);
}

void GatewayPage::setTenant(const QString &tenantId)
{
    if (tenantId == m_tenantId)
        return;
    m_tenantId = tenantId;
    m_tryCall->setTenant(tenantId);
    m_calls->clear();
    m_lookout.setTenant(tenantId);
}

QList<QAction *> GatewayPage::menuActions() const
{
    return m_actions->all() << nullptr << m_showNew << m_failuresOnly << m_clearFilters << nullptr << m_reset;
}

ExportTable GatewayPage::exportTable() const
{
    const QTreeView *view = currentTable();
    std::vector<int> columns;
    for (int column = 0; column < view->model()->columnCount(); ++column)
        columns.push_back(column);
    return {view->model(), columns,
            view == m_pairView   ? QStringLiteral("gateway-pairs")
            : view == callView() ? QStringLiteral("gateway-calls")
                                 : QStringLiteral("gateway-held-back")};
}

QTreeView *GatewayPage::currentTable() const
{
    QWidget *current = m_tables->currentWidget();
    return current == m_calls ? static_cast<QTreeView *>(callView()) : qobject_cast<PlainTable *>(current);
}

void GatewayPage::focusContent()
{
    if (content() == m_empty) {
        m_tryFirst->setFocus();
        return;
    }
    QTreeView *view = currentTable();
    view->setFocus();
    // Not a call: who has selected one would see no new ones.
    if (view != callView() && !view->currentIndex().isValid() && view->model()->rowCount() > 0)
        view->setCurrentIndex(view->model()->index(0, 0));
}

void GatewayPage::showEvent(QShowEvent *event)
{
    SplitPage::showEvent(event);
    m_lookout.setLive(true);
}

void GatewayPage::hideEvent(QHideEvent *event)
{
    SplitPage::hideEvent(event);
    m_lookout.setLive(false);
}

/// The newest calls, by request id.
std::vector<PageItem> GatewayPage::items()
{
    constexpr int most = 300;
    std::vector<PageItem> items;
    for (int row = 0; row < std::min(m_calls->calls().rowCount(), most); ++row) {
        const gateway::CallRecord &call = m_calls->calls().call(row);
        const QString id = QString::fromLatin1(call.requestId);
        if (!id.isEmpty())
            items.push_back({id, tr("Call · %1 → %2", "caller → service").arg(call.callerPluginId, call.serviceName),
                             QStringLiteral("gateway"), [this, id] { showPlace(Place::ofCalls(id)); }});
    }
    return items;
}

bool GatewayPage::showPlace(const Place &place)
{
    if (place.kind == Place::Kind::Calls || place.kind == Place::Kind::CallsOf) {
        m_tables->setCurrentWidget(m_calls);
        const bool isText = place.kind == Place::Kind::Calls;
        changeFilter([&](CallListFilter &filter) {
            filter = {};
            (isText ? filter.text : filter.caller) = place.name;
            filter.service = place.second;
        });
        Q_EMIT searchTextChanged(searchText());
    } else if (place.kind == Place::Kind::HeldBack) {
        m_tables->setCurrentWidget(m_troubleView);
    } else {
        return SplitPage::showPlace(place);
    }
    focusContent();
    return true;
}

void GatewayPage::saveState(QSettings &settings) const
{
    SplitPage::saveState(settings);
    settings.setValue(QStringLiteral("table"), m_tables->currentIndex());
    settings.setValue(QStringLiteral("side"), m_side->currentIndex());
    settings.setValue(QStringLiteral("columns/calls"), callView()->columns()->save());
    settings.setValue(QStringLiteral("columns/pairs"), m_pairView->header()->saveState());
    settings.setValue(QStringLiteral("filter/failures"), m_failuresOnly->isChecked());
    m_filters->save(settings);
}

void GatewayPage::restoreState(QSettings &settings)
{
    SplitPage::restoreState(settings);
    m_tables->setCurrentIndex(settings.value(QStringLiteral("table"), 0).toInt());
    m_side->setCurrentIndex(settings.value(QStringLiteral("side"), 0).toInt());
    callView()->columns()->restore(settings.value(QStringLiteral("columns/calls")).toByteArray());
    m_pairView->header()->restoreState(settings.value(QStringLiteral("columns/pairs")).toByteArray());
    refreshNodes();
    m_failuresOnly->setChecked(settings.value(QStringLiteral("filter/failures"), false).toBool());
    m_filters->restore(settings);
}

} // namespace plexica::app
