// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/gateway/gatewaypage.h"

#include "bridge/nodelink.h"
#include "bridge/livefeed.h"
#include "models/wording.h"
#include "pages/gateway/trycallpanel.h"
#include "widgets/icons.h"
#include "widgets/rowdelegate.h"
#include "widgets/ticker.h"
#include "widgets/timelineview.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace plexica::app {

namespace {

constexpr int roundsPerSummary = 4; // a summary a second
constexpr int eventsAsked = 1000;

} // namespace

GatewayPage::GatewayPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_failuresOnly(new QAction(themeIcon(QStringLiteral("filter")), tr("&Failures Only"), this))
    , m_reset(new QAction(themeIcon(QStringLiteral("reactivate")), tr("&Reset Circuit"), this))
    , m_tryAgain(new QAction(themeIcon(QStringLiteral("play")), tr("&Try This Call…"), this))
    , m_copyRequest(new QAction(themeIcon(QStringLiteral("copy")), tr("&Copy Request Id"), this))
    , m_notice(new Notice(this))
    , m_count(new QLabel(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_tables(new QTabWidget(this))
    , m_callView(nullptr)
    , m_pairView(nullptr)
    , m_troubleView(nullptr)
    , m_side(new QTabWidget(this))
{
    setAccessibleName(title());
    m_failuresOnly->setObjectName(QStringLiteral("failuresOnly"));
    m_failuresOnly->setCheckable(true);
    m_failuresOnly->setToolTip(tr("Show only calls that were answered 4xx or 5xx"));
    m_failuresOnly->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_E);
    m_reset->setObjectName(QStringLiteral("resetCircuit"));
    m_reset->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_R);
    m_tryAgain->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_T);
    m_copyRequest->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    m_reset->setToolTip(tr("Close the circuit and take ejected instances back"));
    m_tryAgain->setToolTip(tr("Fill the form beside the table from this call"));
    m_copyRequest->setToolTip(tr("Copy the id under which the call stands in logs and events"));

    m_filter.setSourceModel(&m_calls);
    m_pairOrder.setSourceModel(&m_pairs);
    m_pairOrder.setSortRole(role(ServiceRole::Raw));
    m_pairOrder.setDynamicSortFilter(true);
    m_pairOrder.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_pairOrder.setFilterKeyColumn(-1);
    m_callView = makeTable(&m_filter, static_cast<int>(CallColumn::Status), tr("Calls"),
                           {106, 116, 134, 124, 68, 74, 66, 56, 180});
    m_callView->setObjectName(QStringLiteral("callTable"));
    m_callView->header()->hideSection(static_cast<int>(CallColumn::Request)); // it stands in the panel, and in files
    m_pairView = makeTable(&m_pairOrder, -1, tr("Calls by pair"), {140, 168, 84, 70, 76, 76, 76, 90});
    m_pairView->setObjectName(QStringLiteral("pairTable"));
    m_pairView->setSortingEnabled(true);
    m_pairView->sortByColumn(static_cast<int>(PairColumn::PerMinute), Qt::DescendingOrder);
    m_troubleView =
        makeTable(&m_troubles, static_cast<int>(TroubleColumn::Kind), tr("What holds calls back"), {170, 180, 360});
    m_troubleView->setObjectName(QStringLiteral("troubleTable"));

    m_tables->setDocumentMode(true);
    m_tables->setAccessibleName(tr("Tables"));
    m_tables->tabBar()->setAccessibleName(tr("Tables"));
    m_tables->addTab(m_callView, tr("Calls"));
    m_tables->addTab(m_pairView, tr("By pair"));
    m_tables->addTab(m_troubleView, tr("Held back"));
    m_side->setDocumentMode(true);
    m_side->setAccessibleName(tr("Beside the tables"));
    m_side->tabBar()->setAccessibleName(tr("Beside the tables"));
    m_tryCall = new TryCallPanel(context.link, context.services, context.defaultTenant, m_side);
    m_side->addTab(makeDetails(), tr("Call"));
    m_side->addTab(m_tryCall, tr("Try a call"));
    m_side->setMinimumWidth(286);
    m_splitter->addWidget(m_tables);
    m_splitter->addWidget(m_side);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setCollapsible(0, false);
    m_splitter->setCollapsible(1, false);
    m_splitter->setHandleWidth(1);
    m_splitter->setSizes({804, 292});

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notice);
    layout->addWidget(makeBar());
    layout->addWidget(m_splitter, 1);

    connect(m_failuresOnly, &QAction::toggled, this, [this](bool only) {
        m_filter.setFailuresOnly(only);
        refreshWords();
    });
    connect(m_callView->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &GatewayPage::showCall);
    connect(m_callView, &QAbstractItemView::doubleClicked, m_tryAgain, &QAction::trigger);
    connect(m_troubleView->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &GatewayPage::refreshWords);
    connect(&m_troubles, &QAbstractItemModel::modelReset, this, &GatewayPage::refreshWords);
    connect(m_reset, &QAction::triggered, this, &GatewayPage::resetCircuit);
    connect(m_tryAgain, &QAction::triggered, this, [this] {
        if (const gateway::CallRecord *call = selectedCall()) {
            m_side->setCurrentWidget(m_tryCall);
            m_tryCall->take(*call);
        }
    });
    connect(m_copyRequest, &QAction::triggered, this, [this] {
        if (const gateway::CallRecord *call = selectedCall())
            QGuiApplication::clipboard()->setText(QString::fromLatin1(call->requestId));
    });
    connect(&m_context.ticker, &Ticker::tick, m_eventView, &TimelineView::refreshTimes);
    connect(&m_context.feed, &LiveFeed::pausedChanged, this, [this](bool paused) {
        if (!paused)
            look();
    });
    connect(&m_timer, &QTimer::timeout, this, &GatewayPage::look);
    m_timer.start(idleInterval);
    refreshWords();
    showCall();
}

QTreeView *GatewayPage::makeTable(QAbstractItemModel *model, int statusColumn, const QString &name,
                                  const std::vector<int> &widths)
{
    auto *view = new QTreeView(this);
    view->setAccessibleName(name);
    view->setModel(model);
    view->setUniformRowHeights(true);
    view->setRootIsDecorated(false);
    view->setItemsExpandable(false);
    view->setIndentation(0);
    view->setAllColumnsShowFocus(false);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setMouseTracking(true);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    view->setItemDelegate(new RowDelegate(statusColumn, view));
    QHeaderView *header = view->header();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setMinimumSectionSize(44);
    header->setAccessibleName(tr("Columns"));
    const QFontMetrics metrics(header->font());
    for (int column = 0; column < model->columnCount(); ++column) {
        const QString title = model->headerData(column, Qt::Horizontal).toString();
        header->resizeSection(column, std::max(metrics.horizontalAdvance(title) * 11 / 10 + 26,
                                               widths.at(static_cast<std::size_t>(column))));
    }
    connect(view, &QWidget::customContextMenuRequested, this, [this, view](const QPoint &at) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        if (view == m_callView && selectedCall())
            menu->addActions({m_tryAgain, m_copyRequest});
        else if (view == m_troubleView && m_reset->isEnabled())
            menu->addAction(m_reset);
        if (menu->isEmpty())
            menu->deleteLater();
        else
            menu->popup(view->viewport()->mapToGlobal(at));
    });
    return view;
}

QWidget *GatewayPage::makeBar()
{
    auto *bar = new QWidget(this);
    bar->setObjectName(QStringLiteral("filterBar"));
    bar->setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(14, 9, 10, 9);
    layout->setSpacing(8);
    for (QAction *action : {m_failuresOnly, m_reset}) {
        auto *button = new QToolButton(bar);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setText(action->text().remove(u'&'));
        button->setAccessibleName(button->text());
        button->setFocusPolicy(Qt::StrongFocus);
        layout->addWidget(button);
    }
    layout->addStretch(1);
    m_count->setObjectName(QStringLiteral("mutedLabel"));
    layout->addWidget(m_count);
    return bar;
}

QWidget *GatewayPage::makeDetails()
{
    auto *details = new QWidget(m_side);
    auto *layout = new QVBoxLayout(details);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_facts = new QLabel(details);
    m_facts->setObjectName(QStringLiteral("callFacts"));
    m_facts->setTextFormat(Qt::RichText);
    m_facts->setWordWrap(true);
    m_facts->setMargin(16);
    m_facts->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_facts->setAccessibleName(tr("The selected call"));
    m_eventNote = new QLabel(details);
    m_eventNote->setObjectName(QStringLiteral("mutedLabel"));
    m_eventNote->setWordWrap(true);
    m_eventNote->setContentsMargins(16, 0, 16, 8);
    m_eventView = new TimelineView(details);
    m_eventView->setObjectName(QStringLiteral("requestEvents"));
    m_eventView->setModel(&m_events);
    m_eventView->setAccessibleName(tr("Events of the request"));
    layout->addWidget(m_facts);
    layout->addWidget(m_eventNote);
    layout->addWidget(m_eventView, 1);
    layout->addStretch();
    m_eventView->hide();
    return details;
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
    const QString text = m_pairs.rowCount() == 0
                             ? tr("No calls yet")
                             : tr("%1 calls/min, %2 failed")
                                   .arg(Wording::number(qRound64(perMinute)), Wording::number(qRound64(errors)));
    if (m_count->text() != text)
        m_count->setText(text);
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

void GatewayPage::showCall()
{
    const gateway::CallRecord *call = selectedCall();
    m_tryAgain->setEnabled(call);
    m_copyRequest->setEnabled(call);
    if (!call) {
        if (m_shownCall == 0) {
            m_facts->setText(tr("Select a call to see it here, with the events of its request."));
            m_eventNote->clear();
        }
        return;
    }
    if (call->sequence == m_shownCall)
        return;
    m_shownCall = call->sequence;
    QString text =
        QStringLiteral("<p><b>%1</b></p><table cellspacing='0' cellpadding='2'>").arg(call->endpoint.toHtmlEscaped());
    const auto fact = [&text](const QString &name, const QString &value) {
        if (!value.isEmpty())
            text += QStringLiteral("<tr><td style='padding-right:14px'>%1</td><td>%2</td></tr>")
                        .arg(name, value.toHtmlEscaped());
    };
    fact(tr("Caller"), call->callerPluginId);
    fact(tr("Service"), QStringLiteral("%1 (%2)").arg(call->serviceName, call->targetPluginId));
    fact(tr("Status"), call->error ? QStringLiteral("%1 %2").arg(call->status).arg(errorCodeName(*call->error))
                                   : QString::number(call->status));
    fact(tr("Duration"), latencyText(static_cast<double>(call->duration.count()) / 1000));
    fact(tr("Attempts"), QString::number(call->attempts));
    fact(tr("Instance"), call->instanceId);
    fact(tr("Cache"), m_calls
                          .data(m_calls.index(m_filter.mapToSource(m_callView->currentIndex()).row(),
                                              static_cast<int>(CallColumn::Cache)))
                          .toString());
    fact(tr("Tenant"), call->tenantId);
    fact(tr("Time"), Wording::absoluteTime(call->at));
    fact(tr("Request id"), QString::fromLatin1(call->requestId));
    m_facts->setText(text + QStringLiteral("</table>"));
    followRequest(call->requestId, call->at);
}

void GatewayPage::followRequest(const QByteArray &requestId, TimePoint at)
{
    m_events.clear();
    m_eventView->hide();
    m_eventNote->setText(tr("Looking for events of this request…"));
    events::EventFilter filter;
    filter.tenantId = m_tenantId;
    filter.sinceMilliseconds = toMilliseconds(at) - 1000;
    filter.limit = eventsAsked;
    m_context.link.queryEvents(
        filter, replyTo<std::vector<events::Event>>(this, [this, requestId, shown = m_shownCall](
                                                              const Result<std::vector<events::Event>> &found) {
            if (shown != m_shownCall)
                return;
            std::vector<events::Event> own;
            if (found)
                std::copy_if(found->begin(), found->end(), std::back_inserter(own),
                             [&](const events::Event &event) { return event.requestId == requestId; });
            m_events.appendOlder(own);
            m_eventView->setVisible(!own.empty());
            m_eventNote->setText(!found ? Wording::error(found.error())
                                 : own.empty()
                                     ? tr("The request left no events.")
                                     : tr("%n event(s) of this request", nullptr, static_cast<int>(own.size())));
        }));
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
                m_notice->show(Notice::Kind::Success, tr("Calls to %1 are let through again.").arg(name));
            else
                m_notice->show(Notice::Kind::Error, Wording::error(done.error()));
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
    return {m_failuresOnly, nullptr, m_tryAgain, m_copyRequest, nullptr, m_reset};
}

ExportTable GatewayPage::exportTable() const
{
    const auto *view = qobject_cast<QTreeView *>(m_tables->currentWidget());
    std::vector<int> columns;
    for (int column = 0; column < view->model()->columnCount(); ++column)
        columns.push_back(column);
    return {view->model(), columns,
            view == m_pairView   ? QStringLiteral("gateway-pairs")
            : view == m_callView ? QStringLiteral("gateway-calls")
                                 : QStringLiteral("gateway-held-back")};
}

void GatewayPage::focusContent()
{
    auto *view = qobject_cast<QTreeView *>(m_tables->currentWidget());
    view->setFocus();
    if (!view->currentIndex().isValid() && view->model()->rowCount() > 0)
        view->setCurrentIndex(view->model()->index(0, 0));
}

void GatewayPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_round = 0;
    m_timer.start(liveInterval);
    look();
}

void GatewayPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_timer.start(idleInterval);
}

void GatewayPage::saveState(QSettings &settings) const
{
    settings.setValue(QStringLiteral("splitter"), m_splitter->saveState());
    settings.setValue(QStringLiteral("table"), m_tables->currentIndex());
    settings.setValue(QStringLiteral("side"), m_side->currentIndex());
    settings.setValue(QStringLiteral("columns/calls"), m_callView->header()->saveState());
    settings.setValue(QStringLiteral("columns/pairs"), m_pairView->header()->saveState());
    settings.setValue(QStringLiteral("filter/failures"), m_failuresOnly->isChecked());
}

void GatewayPage::restoreState(QSettings &settings)
{
    m_splitter->restoreState(settings.value(QStringLiteral("splitter")).toByteArray());
    m_tables->setCurrentIndex(settings.value(QStringLiteral("table"), 0).toInt());
    m_side->setCurrentIndex(settings.value(QStringLiteral("side"), 0).toInt());
    m_callView->header()->restoreState(settings.value(QStringLiteral("columns/calls")).toByteArray());
    m_pairView->header()->restoreState(settings.value(QStringLiteral("columns/pairs")).toByteArray());
    m_failuresOnly->setChecked(settings.value(QStringLiteral("filter/failures"), false).toBool());
}

} // namespace plexica::app
