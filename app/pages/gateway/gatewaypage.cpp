// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/gateway/gatewaypage.h"

#include "bridge/nodelink.h"
#include "bridge/livefeed.h"
#include "models/nodebook.h"
#include "models/callwording.h"
#include "models/wording.h"
#include "pages/gateway/callpanel.h"
#include "pages/gateway/trycallpanel.h"
#include "pages/nodebox.h"
#include "widgets/actionset.h"
#include "widgets/emptystate.h"
#include "widgets/filterbar.h"
#include "widgets/plaintable.h"
#include "widgets/tablecolumns.h"
#include "widgets/ticker.h"
#include "widgets/mnemonic.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalBlocker>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>

namespace plexica::app {

namespace {

constexpr int roundsPerSummary = 4; // a summary a second

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
    , m_tryAgain(new QAction(tr("&Try This Call…"), this))
    , m_copyRequest(new QAction(tr("&Copy Request Id"), this))
    , m_showTrace(new QAction(tr("Show Trac&e"), this))
    , m_showService(new QAction(tr("Show &Service"), this))
    , m_node(new NodeBox(*bar(), context.nodes, tr("Show calls that one node has carried")))
    , m_tables(addContent(makeTabs(tr("Tables"), this)))
    , m_empty(makeEmpty())
    , m_side(makeTabs(tr("Beside the tables"), this))
    , m_call(new CallPanel(context.link, context.nodes,
                           tr("Select a call to see it here, with the events of its request."), m_side))
    , m_tryCall(new TryCallPanel(context.link, context.services, context.defaultTenant, m_side))
{
    furnishActions();
    m_filter.setSourceModel(&m_calls);
    m_pairOrder.setSourceModel(&m_pairs);
    m_pairOrder.setSortRole(role(ServiceRole::Raw));
    m_pairOrder.setDynamicSortFilter(true);
    m_pairOrder.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_pairOrder.setFilterKeyColumn(-1);
    m_callView =
        addTable(&m_filter, static_cast<int>(CallColumn::Status), tr("Calls"), QStringLiteral("callTable"), {});
    // Who asked what has the room that the others leave. The request id stands in the panel, and in files.
    m_callColumns = new TableColumns(
        m_callView, m_callView->header(), static_cast<int>(CallColumn::Endpoint),
        {{106, true, 0, 102},
         {128, true, 0, 104},
         {150, true, 0, 124},
         {200, true},
         {168, true, 0, 0, {QStringLiteral("502 ") + CallWording::error(ErrorCode::UpstreamFailed)}},
         {76, true, 2},
         TableColumns::Column{72, true, 4}.silentWhileEmpty({QStringLiteral("0"), QStringLiteral("1")}), // attempts
         TableColumns::Column{64, true, 3}.silentWhileEmpty(),
         {80, false},
         {180, false}},
        2);
    m_pairView = addTable(&m_pairOrder, -1, tr("By pair"), QStringLiteral("pairTable"),
                          {116, 148, 82, 60, 72, 72, 60, 70, 76, 80});
    m_pairView->setSortingEnabled(true);
    m_pairView->sortByColumn(static_cast<int>(PairColumn::PerMinute), Qt::DescendingOrder);
    m_troubleView = addTable(&m_troubles, static_cast<int>(TroubleColumn::Kind), tr("Held back"),
                             QStringLiteral("troubleTable"), {170, 180, 120, 360});
    const auto nodeName = [&nodes = context.nodes](const QString &id) { return nodes.nameOf(id); };
    m_calls.setNodeName(nodeName);
    m_troubles.setNodeName(nodeName);
    m_call->offer(m_showTrace, tr("Trace"));
    m_call->offer(m_showService, tr("Service"));
    m_call->offer(m_tryAgain, tr("Try"));
    m_side->addTab(m_call, tr("Call"));
    m_side->addTab(m_tryCall, tr("Try a call"));
    addPanel(m_side, 804, 292, 286);

    connect(m_callView->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &GatewayPage::showSelected);
    connect(m_callView, &PlainTable::opened, m_showTrace, &QAction::trigger);
    connect(&m_context.nodes, &NodeBook::namesChanged, this, &GatewayPage::refreshNodes);
    connect(m_troubleView->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &GatewayPage::refreshWords);
    connect(&m_troubles, &QAbstractItemModel::modelReset, this, &GatewayPage::refreshWords);
    connect(&m_context.ticker, &Ticker::tick, m_call, &CallPanel::refreshTimes);
    connect(&m_context.feed, &LiveFeed::pausedChanged, this, [this](bool paused) {
        if (!paused)
            look();
    });
    connect(&m_timer, &QTimer::timeout, this, &GatewayPage::look);
    m_timer.start(idleInterval);
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
    furnish(*m_tryAgain, QStringLiteral("tryAgain"), QStringLiteral("play"),
            tr("Fill the form beside the table from this call"), Qt::CTRL | Qt::SHIFT | Qt::Key_T);
    furnish(*m_copyRequest, QStringLiteral("copyRequestId"), QStringLiteral("copy"),
            tr("Copy the id under which the call stands in logs and events"), Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    for (QAction *action : {m_failuresOnly, m_reset}) {
        QToolButton *button = bar()->makeTextButton(action, withoutMnemonic(action->text()));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        bar()->add(button);
    }
    furnish(*m_showTrace, QStringLiteral("showTrace"), QStringLiteral("traces"),
            tr("Show the whole journey of the request, from plugin to plugin"), Qt::CTRL | Qt::SHIFT | Qt::Key_W);
    furnish(*m_showService, QStringLiteral("callService"), QStringLiteral("services"),
            tr("Show the service that the call went to"), Qt::CTRL | Qt::SHIFT | Qt::Key_S);
    connect(m_showTrace, &QAction::triggered, this, [this] {
        if (m_shown)
            Q_EMIT traceRequested(m_shown->tenantId, QString::fromLatin1(m_shown->traceId.toText()));
    });
    connect(m_showService, &QAction::triggered, this, [this] {
        if (m_shown)
            Q_EMIT serviceRequested(m_shown->tenantId, m_shown->serviceName);
    });
    connect(m_node, &NodeBox::chosen, this, [this](const QString &nodeId) {
        m_filter.setNode(nodeId);
        refreshWords();
    });
    connect(m_failuresOnly, &QAction::toggled, this, [this](bool only) {
        m_filter.setFailuresOnly(only);
        refreshWords();
    });
    connect(m_reset, &QAction::triggered, this, &GatewayPage::resetCircuit);
    connect(m_tryAgain, &QAction::triggered, this, [this] {
        if (m_shown) {
            m_side->setCurrentWidget(m_tryCall);
            m_tryCall->take(*m_shown);
        }
    });
    connect(m_copyRequest, &QAction::triggered, this, [this] {
        if (m_shown)
            QGuiApplication::clipboard()->setText(QString::fromLatin1(m_shown->requestId));
    });
}

PlainTable *GatewayPage::addTable(QAbstractItemModel *model, int statusColumn, const QString &title,
                                  const QString &name, const std::vector<int> &widths)
{
    auto *view = new PlainTable(model, statusColumn, title, this);
    view->setObjectName(name);
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    view->header()->setSectionsMovable(true);
    view->header()->setMinimumSectionSize(44);
    view->setWidths(widths);
    m_tables->addTab(view, title);
    connect(view, &QWidget::customContextMenuRequested, this, [this, view](const QPoint &at) {
        QList<QAction *> actions;
        if (view == m_callView && selectedCall())
            actions = {m_showTrace, m_showService, m_tryAgain, m_copyRequest};
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
    return view;
}

std::vector<GatewayPage::Way> GatewayPage::waysFrom(const PlainTable *view) const
{
    QString tenant;
    QString caller;
    QString service;
    QString request;
    const QModelIndex current = view->currentIndex();
    if (!current.isValid())
        return {};
    if (view == m_callView) {
        const gateway::CallRecord &call = *selectedCall();
        tenant = call.tenantId;
        caller = call.callerPluginId;
        service = call.serviceName;
        request = QString::fromLatin1(call.requestId);
    } else if (view == m_pairView) {
        const gateway::PairTraffic &pair = m_pairs.pair(m_pairOrder.mapToSource(current).row());
        tenant = pair.tenantId;
        caller = pair.callerPluginId;
        service = pair.serviceName;
    } else {
        const TroubleModel::Row &row = m_troubles.row(current.row());
        tenant = row.tenantId;
        service = row.serviceName;
    }
    std::vector<Way> ways;
    if (!service.isEmpty()) {
        ways.push_back({tr("Service %1").arg(service), QStringLiteral("services"), Place::ofService(tenant, service)});
        ways.push_back({tr("Calls of %1").arg(service), QStringLiteral("gateway"), Place::ofCalls(service)});
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

void GatewayPage::look()
{
    if (m_asking || (m_context.feed.isPaused() && isVisible()))
        return;
    m_asking = true;
    GatewayLook wanted;
    wanted.tenantId = m_tenantId;
    wanted.afterCall = isVisible() ? m_lastCall : std::numeric_limits<quint64>::max();
    wanted.summary = !isVisible() || m_round++ % roundsPerSummary == 0;
    m_context.link.gateway().look(wanted, replyTo<GatewayPicture>(this, [this, tenant = m_tenantId, live = isVisible()](
                                                                            const Result<GatewayPicture> &picture) {
                                      m_asking = false;
                                      if (!picture || tenant != m_tenantId)
                                          return;
                                      if (live) {
                                          takeCalls(picture->calls);
                                          m_lastCall = picture->lastCall;
                                      }
                                      take(*picture);
                                  }));
}

void GatewayPage::takeCalls(const std::vector<gateway::CallRecord> &calls)
{
    if (calls.empty())
        return;
    // New rows come at the top; whoever has scrolled down keeps what he looks at.
    QScrollBar *bar = m_callView->verticalScrollBar();
    const int offset = bar->value();
    const int before = m_filter.rowCount();
    // A selected call that is about to leave stays in the panel; its neighbour must not take its place there.
    const QModelIndex current = m_filter.mapToSource(m_callView->currentIndex());
    if (current.isValid() && static_cast<std::size_t>(current.row()) + calls.size() >= CallModel::maximumRows) {
        m_callView->selectionModel()->clearCurrentIndex();
        m_callView->clearSelection();
    }
    m_calls.prepend(calls);
    if (offset > 0)
        bar->setValue(offset + std::max(0, m_filter.rowCount() - before));
    refreshWords();
}

void GatewayPage::take(const GatewayPicture &picture)
{
    if (!picture.hasSummary)
        return;
    m_pairs.replace(picture.pairs);
    m_troubles.replace(picture);
    if (const int trouble = m_troubles.trouble(); trouble != m_trouble) {
        m_trouble = trouble;
        Q_EMIT troubleChanged(trouble);
    }
    refreshWords();
}

void GatewayPage::refreshWords()
{
    double perMinute = 0;
    double errors = 0;
    for (int row = 0; row < m_pairs.rowCount(); ++row) {
        perMinute += m_pairs.pair(row).callsPerMinute;
        errors += m_pairs.pair(row).errorsPerMinute;
    }
    // Refusals (4xx) are seen in the calls themselves; those of the last minute stand for all.
    const double refused = perMinute * m_calls.refusedShare(currentTime() - Milliseconds(60'000));
    const QString text = m_pairs.rowCount() == 0
                             ? tr("No calls yet")
                             : tr("%1 calls/min, %2 failed, %3 refused")
                                   .arg(Wording::number(qRound64(perMinute)), Wording::number(qRound64(errors)),
                                        Wording::number(qRound64(refused)));
    bar()->setCount(text, tr("Failed: answered 5xx, by whoever. Refused: answered 4xx."));
    const bool any = m_pairs.rowCount() > 0 || m_calls.rowCount() > 0 || m_troubles.rowCount() > 0;
    showContent(any ? static_cast<QWidget *>(m_tables) : m_empty);
    const int held = m_troubles.rowCount();
    const QString title = held > 0 ? tr("Held back (%1)").arg(held) : tr("Held back");
    if (m_tables->tabText(2) != title)
        m_tables->setTabText(2, title);
    const QModelIndex trouble = m_troubleView->currentIndex();
    m_reset->setEnabled(trouble.isValid() && !m_troubles.row(trouble.row()).serviceId.isEmpty());
}

// ---- The selected call -----------------------------------------------------------------------------------------

const gateway::CallRecord *GatewayPage::selectedCall() const
{
    const QModelIndex current = m_callView->currentIndex();
    return current.isValid() ? &m_calls.call(m_filter.mapToSource(current).row()) : nullptr;
}

void GatewayPage::showSelected()
{
    const gateway::CallRecord *call = selectedCall();
    if (call)
        m_shown = *call;
    for (QAction *action : {m_tryAgain, m_copyRequest, m_showService})
        action->setEnabled(m_shown.has_value());
    m_showTrace->setEnabled(m_shown && !m_shown->traceId.isNull());
    if (m_shown)
        m_call->show(*m_shown, m_tenantId);
}

bool GatewayPage::showCall(const gateway::CallRecord &call)
{
    m_tables->setCurrentWidget(m_callView);
    m_side->setCurrentWidget(m_call);
    m_shown = call;
    for (int row = 0; row < m_filter.rowCount(); ++row) {
        if (m_calls.call(m_filter.mapToSource(m_filter.index(row, 0)).row()).sequence == call.sequence) {
            m_callView->setCurrentIndex(m_filter.index(row, 0));
            return true;
        }
    }
    // It has left the table, or a filter hides it: the panel has it anyway.
    m_callView->selectionModel()->clearCurrentIndex();
    m_callView->clearSelection();
    m_shown = call;
    showSelected();
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
    m_callColumns->suggest(static_cast<int>(CallColumn::Node), several);
    m_troubleView->setColumnHidden(static_cast<int>(TroubleColumn::Node), !several);
    m_callView->viewport()->update();
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
            m_round = 0;
            look();
        }));
}

// ---- As a page -------------------------------------------------------------------------------------------------

void GatewayPage::setSearchText(const QString &text)
{
    if (text == m_filter.text())
        return;
    m_filter.setText(text);
    m_pairOrder.setFilterFixedString(text);
    Q_EMIT searchTextChanged(text);
}

void GatewayPage::setTenant(const QString &tenantId)
{
    if (tenantId == m_tenantId)
        return;
    m_tenantId = tenantId;
    m_tryCall->setTenant(tenantId);
    m_calls.clear();
    m_lastCall = 0;
    m_round = 0;
    look();
}

QList<QAction *> GatewayPage::menuActions() const
{
    return {m_failuresOnly, nullptr, m_showTrace, m_showService, m_tryAgain, m_copyRequest, nullptr, m_reset};
}

ExportTable GatewayPage::exportTable() const
{
    const PlainTable *view = currentTable();
    std::vector<int> columns;
    for (int column = 0; column < view->model()->columnCount(); ++column)
        columns.push_back(column);
    return {view->model(), columns,
            view == m_pairView   ? QStringLiteral("gateway-pairs")
            : view == m_callView ? QStringLiteral("gateway-calls")
                                 : QStringLiteral("gateway-held-back")};
}

PlainTable *GatewayPage::currentTable() const
{
    return qobject_cast<PlainTable *>(m_tables->currentWidget());
}

void GatewayPage::focusContent()
{
    if (content() == m_empty) {
        m_tryFirst->setFocus();
        return;
    }
    PlainTable *view = currentTable();
    view->setFocus();
    if (!view->currentIndex().isValid() && view->model()->rowCount() > 0)
        view->setCurrentIndex(view->model()->index(0, 0));
}

void GatewayPage::showEvent(QShowEvent *event)
{
    SplitPage::showEvent(event);
    m_round = 0;
    m_timer.start(liveInterval);
    look();
}

void GatewayPage::hideEvent(QHideEvent *event)
{
    SplitPage::hideEvent(event);
    m_timer.start(idleInterval);
}

/// The newest calls, by request id.
std::vector<PageItem> GatewayPage::items()
{
    constexpr int most = 300;
    std::vector<PageItem> items;
    for (int row = 0; row < std::min(m_calls.rowCount(), most); ++row) {
        const gateway::CallRecord &call = m_calls.call(row);
        const QString id = QString::fromLatin1(call.requestId);
        if (!id.isEmpty())
            items.push_back({id, tr("Call · %1 → %2", "caller → service").arg(call.callerPluginId, call.serviceName),
                             QStringLiteral("gateway"), [this, id] { showPlace(Place::ofCalls(id)); }});
    }
    return items;
}

bool GatewayPage::showPlace(const Place &place)
{
    if (place.kind == Place::Kind::Calls) {
        m_tables->setCurrentWidget(m_callView);
        setSearchText(place.name);
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
    settings.setValue(QStringLiteral("columns/calls"), m_callColumns->save());
    settings.setValue(QStringLiteral("columns/pairs"), m_pairView->header()->saveState());
    settings.setValue(QStringLiteral("filter/failures"), m_failuresOnly->isChecked());
}

void GatewayPage::restoreState(QSettings &settings)
{
    SplitPage::restoreState(settings);
    m_tables->setCurrentIndex(settings.value(QStringLiteral("table"), 0).toInt());
    m_side->setCurrentIndex(settings.value(QStringLiteral("side"), 0).toInt());
    m_callColumns->restore(settings.value(QStringLiteral("columns/calls")).toByteArray());
    m_pairView->header()->restoreState(settings.value(QStringLiteral("columns/pairs")).toByteArray());
    refreshNodes();
    m_failuresOnly->setChecked(settings.value(QStringLiteral("filter/failures"), false).toBool());
}

} // namespace plexica::app
