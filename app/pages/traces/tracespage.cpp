// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/traces/tracespage.h"

#include "bridge/livefeed.h"
#include "bridge/nodelink.h"
#include "models/gatewaymodels.h"
#include "models/nodebook.h"
#include "models/servicemodel.h"
#include "models/wording.h"
#include "pages/gateway/callpanel.h"
#include "pages/traces/tracestable.h"
#include "pages/traces/waterfallview.h"
#include "widgets/actionset.h"
#include "widgets/emptystate.h"
#include "widgets/filterbar.h"
#include "widgets/label.h"
#include "widgets/ticker.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSettings>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStandardItemModel>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace plexica::app {

using gateway::TraceId;

TracesPage::TracesPage(const PageContext &context, QWidget *parent)
    : FilteredPage(context, parent)
    , m_calls([&nodes = context.nodes](const QString &id) { return nodes.nameOf(id); })
    , m_failedOnly(new QAction(tr("Failed &Only"), this))
    , m_showService(new QAction(tr("Show &Service"), this))
    , m_showPlugin(new QAction(tr("Show &Plugin"), this))
    , m_showCall(new QAction(tr("Show in &Gateway"), this))
    , m_copyTrace(new QAction(tr("&Copy Trace Id"), this))
    , m_table(new TracesTable(
          m_traces, [&nodes = context.nodes](const QString &id) { return nodes.nameOf(id); }, this))
{
    furnishActions();
    setTable(m_table, m_table->columns(), QStringLiteral("traces"));
    auto *empty = addEmpty(QStringLiteral("traces"), tr("No traces yet"),
                           tr("Each call through the gateway begins a trace or goes on with one, and stands here for "
                              "ten minutes. Calls of one request come together when plugins pass the header "
                              "“traceparent” on."));
    setPlaces(tr("Loading traces…"), empty, tr("No trace matches"));
    addFilters();
    addBarButtons();
    splitter()->setOrientation(Qt::Vertical);
    addPanel(makeLower(), 250, 390, 0);
    m_lower->setMinimumHeight(170);

    connect(m_table, &LiveTable::rowsSelected, this, &TracesPage::rowChosen);
    connect(m_table, &LiveTable::detailsRequested, this, [this] { m_waterfall->setFocus(); });
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        if (!m_table->selectedTrace())
            return;
        auto *menu = new QMenu(this);
        menu->addAction(m_copyTrace);
        popUp(menu, m_table, at);
    });
    connect(&m_table->proxy(), &RowProxy::filterChanged, this, &TracesPage::refreshContent);
    connect(&m_context.feed, &LiveFeed::pausedChanged, this, [this](bool paused) {
        if (!paused)
            look();
    });
    connect(&m_context.ticker, &Ticker::tick, m_call, &CallPanel::refreshTimes);
    connect(&m_context.services, &ServiceModel::applied, this,
            [this](bool structure) { m_servicesChanged = m_servicesChanged || structure; });
    connect(&m_context.nodes, &NodeBook::namesChanged, this, &TracesPage::refreshNodes);
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &TracesPage::look);
    refreshNodes();
    refreshContent();
    spanChosen(-1);
}

// ---- Its parts -------------------------------------------------------------------------------------------------

void TracesPage::furnishActions()
{
    furnishSwitch(*m_failedOnly, QStringLiteral("failedTraces"), QStringLiteral("filter"),
                  tr("Show only traces in which a call failed or was refused"), Qt::CTRL | Qt::SHIFT | Qt::Key_E,
                  false);
    furnish(*m_showService, QStringLiteral("traceService"), QStringLiteral("services"),
            tr("Show the service that the chosen call went to"), Qt::CTRL | Qt::SHIFT | Qt::Key_S);
    furnish(*m_showPlugin, QStringLiteral("tracePlugin"), QStringLiteral("plugin"),
            tr("Show the plugin that the chosen call went to"), Qt::CTRL | Qt::SHIFT | Qt::Key_L);
    furnish(*m_showCall, QStringLiteral("traceCall"), QStringLiteral("gateway"),
            tr("Show the chosen call on the Gateway page, where it can be tried again"),
            Qt::CTRL | Qt::SHIFT | Qt::Key_G);
    furnish(*m_copyTrace, QStringLiteral("copyTraceId"), QStringLiteral("copy"),
            tr("Copy the id under which logs and other tools know the trace"), Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    connect(m_failedOnly, &QAction::toggled, this,
            [this](bool only) { changeFilter([only](TraceListFilter &filter) { filter.failedOnly = only; }); });
    connect(m_showService, &QAction::triggered, this, [this] {
        if (const gateway::CallRecord *call = chosenCall())
            Q_EMIT serviceRequested(call->tenantId, call->serviceName);
    });
    connect(m_showPlugin, &QAction::triggered, this, [this] {
        if (const gateway::CallRecord *call = chosenCall())
            Q_EMIT pageRequested(QStringLiteral("plugins"), call->tenantId, call->targetPluginId);
    });
    connect(m_showCall, &QAction::triggered, this, [this] {
        if (const gateway::CallRecord *call = chosenCall())
            Q_EMIT callRequested(*call);
    });
    connect(m_copyTrace, &QAction::triggered, this, [this] {
        if (!m_shown.isNull())
            QGuiApplication::clipboard()->setText(QString::fromLatin1(m_shown.toText()));
    });
}

void TracesPage::addFilters()
{
    QToolButton *failed = bar()->makeTextButton(m_failedOnly, tr("Failed only"));
    failed->setObjectName(QStringLiteral("chip"));
    failed->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar()->add(failed);
    m_service = bar()->addBox(tr("Filter by service"), tr("Services"), tr("Show traces that went through one service"));
    m_service->setMinimumContentsLength(14);
    m_service->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_service->addItem(tr("All services"), QString());
    connect(m_service, &QComboBox::currentIndexChanged, this, [this] {
        changeFilter([this](TraceListFilter &filter) { filter.serviceName = m_service->currentData().toString(); });
    });
    m_duration = bar()->addBox(tr("Filter by duration"), tr("Durations"), tr("Show traces that took this long"));
    m_duration->addItem(tr("Any duration"), 0);
    for (const int least : {10, 50, 100, 500, 1000, 5000})
        m_duration->addItem(tr("≥ %1", "duration").arg(spanTimeText(Milliseconds(least))), least);
    connect(m_duration, &QComboBox::currentIndexChanged, this, [this] {
        changeFilter(
            [this](TraceListFilter &filter) { filter.minDuration = Milliseconds(m_duration->currentData().toInt()); });
    });
}

QWidget *TracesPage::makeLower()
{
    m_lower = new QWidget(this);
    auto *outer = new QVBoxLayout(m_lower);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    m_places = new QStackedWidget(m_lower);
    m_none = Label::muted(tr("Choose a trace to see its calls."), m_places);
    m_none->setAlignment(Qt::AlignCenter);
    m_places->addWidget(m_none);
    auto *detail = new QSplitter(Qt::Horizontal, m_places);
    detail->setHandleWidth(1);
    m_detail = detail;
    auto *left = new QWidget(detail);
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_headline = new Label(left);
    m_headline->setContentsMargins(16, 8, 12, 8);
    m_headline->wrapped();
    m_headline->setAccessibleName(tr("The trace"));
    layout->addWidget(m_headline);
    m_waterfall = new WaterfallView(m_calls, left);
    layout->addWidget(m_waterfall, 1);
    layout->addWidget(new WaterfallLegend(left));
    detail->addWidget(left);
    m_call = new CallPanel(m_context.link, m_context.nodes, tr("Choose a call to see it here."), detail);
    m_call->offer(m_showService, tr("Service"));
    m_call->offer(m_showPlugin, tr("Plugin"));
    m_call->offer(m_showCall, tr("Gateway"));
    m_call->setMinimumWidth(270);
    detail->addWidget(m_call);
    detail->setStretchFactor(0, 1);
    detail->setStretchFactor(1, 0);
    detail->setCollapsible(0, false);
    detail->setCollapsible(1, false);
    detail->setSizes({780, 310});
    m_places->addWidget(detail);
    outer->addWidget(m_places);
    connect(m_waterfall, &WaterfallView::spanChanged, this, &TracesPage::spanChosen);
    connect(m_waterfall, &QAbstractItemView::doubleClicked, m_showService, &QAction::trigger);
    connect(m_waterfall, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        if (!chosenCall())
            return;
        auto *menu = new QMenu(this);
        fillMenu(*menu, {m_showService, m_showPlugin, m_showCall, nullptr, m_copyTrace});
        popUp(menu, m_waterfall, at);
    });
    return m_lower;
}

// ---- Looking at the node ---------------------------------------------------------------------------------------

void TracesPage::look()
{
    if (m_context.feed.isPaused() && m_traces.isComplete())
        return;
    if (m_asking) {
        m_askAgain = true;
        return;
    }
    m_asking = true;
    TraceLook wanted;
    wanted.filter.tenantId = m_filter.tenantId;
    wanted.filter.serviceName = m_filter.serviceName;
    wanted.filter.minDuration = m_filter.minDuration;
    if (m_filter.failedOnly)
        wanted.filter.failed = true;
    wanted.known = m_known;
    TraceListFilter asked = m_filter;
    asked.text.clear();
    m_context.link.gateway().traces(wanted,
                                    replyTo<TracesPicture>(this, [this, asked](const Result<TracesPicture> &picture) {
                                        m_asking = false;
                                        TraceListFilter now = m_filter;
                                        now.text.clear();
                                        if (picture && asked == now)
                                            take(*picture);
                                        if (std::exchange(m_askAgain, false))
                                            look();
                                    }));
}

void TracesPage::take(const TracesPicture &picture)
{
    m_known = picture.lastCall;
    if (!picture.changed)
        return;
    const TraceRowPtr before = m_traces.find(QString::fromLatin1(m_shown.toText()));
    m_traces.setTraces(picture.traces);
    m_cut = picture.cut;
    m_sampleNote = picture.sampled ? tr("A sample: there really are %1 calls a minute. Failures and the slowest are "
                                        "kept first.")
                                         .arg(Wording::number(qRound64(picture.callsPerMinute)))
                                   : QString();
    refreshServices();
    refreshContent();
    // Its other calls may have ended meanwhile.
    const TraceRowPtr after = m_traces.find(QString::fromLatin1(m_shown.toText()));
    if (after && (!before || !(*before == *after) || m_calls.tree().size() != after->summary.calls))
        ask(m_shownTenant, m_shown, true);
}

void TracesPage::refreshServices()
{
    // Thousands of services are offered: only when one came or went, or a trace names another.
    const auto isOffered = [this](const QString &name) { return m_offered.contains(name); };
    bool changed = m_servicesChanged;
    for (int row = 0; row < m_traces.rowCount() && !changed; ++row) {
        const QStringList &services = m_traces.row(row)->summary.services;
        changed = !std::all_of(services.begin(), services.end(), isOffered);
    }
    if (!changed || (m_service->view() && m_service->view()->isVisible()))
        return;
    m_servicesChanged = false;
    QStringList names;
    for (int row = 0; row < m_traces.rowCount(); ++row)
        names.append(m_traces.row(row)->summary.services);
    for (int row = 0; row < m_context.services.rowCount(); ++row) {
        const ServicePtr service = m_context.services.service(row);
        if (m_filter.tenantId.isEmpty() || service->tenantId == m_filter.tenantId)
            names.append(service->serviceName);
    }
    if (!m_filter.serviceName.isEmpty())
        names.append(m_filter.serviceName);
    names.sort();
    names.removeDuplicates();
    const QSet<QString> offered(names.begin(), names.end());
    if (std::exchange(m_offered, offered) == offered)
        return;
    // All at once: one by one the box looks at each.
    auto *choices = new QStandardItemModel(m_service);
    const auto offer = [](const QString &text, const QString &name) {
        auto *item = new QStandardItem(text);
        item->setData(name, Qt::UserRole);
        return item;
    };
    QList<QStandardItem *> items{offer(tr("All services"), QString())};
    for (const QString &name : names)
        items.append(offer(name, name));
    choices->appendColumn(items);
    const QSignalBlocker quiet(m_service);
    m_service->setModel(choices);
    m_service->setCurrentIndex(std::max(0, m_service->findData(m_filter.serviceName)));
}

void TracesPage::refreshContent()
{
    const int shown = m_table->proxy().rowCount();
    show(shown, m_traces.rowCount() > 0 || m_filter.narrows(), m_traces.isComplete());
    QString count = m_cut ? tr("the newest %Ln trace(s)", nullptr, shown) : tr("%Ln trace(s)", nullptr, shown);
    if (!m_sampleNote.isEmpty())
        count = tr("%1, a sample", "how many").arg(count);
    bar()->setCount(count, m_sampleNote);
    if (m_shown.isNull())
        return m_table->offerFirst();
    // One that was asked for before the table had any.
    if (m_wanted == m_shown && selectShown())
        m_wanted = {};
}

bool TracesPage::selectShown()
{
    const QScopedValueRollback choosing(m_choosing, true);
    return m_table->selectKey(QString::fromLatin1(m_shown.toText()));
}

void TracesPage::refreshNodes()
{
    const bool several = m_context.nodes.hasSeveral();
    m_table->columns()->suggest(column(TraceColumn::Nodes), several);
    m_waterfall->setNodesShown(several);
    m_table->viewport()->update();
    m_waterfall->viewport()->update();
}

// ---- The chosen trace ------------------------------------------------------------------------------------------

void TracesPage::rowChosen()
{
    const TraceRowPtr trace = m_table->selectedTrace();
    if (!trace || m_choosing || trace->summary.traceId == m_shown)
        return;
    ask(m_filter.tenantId, trace->summary.traceId, false);
}

bool TracesPage::showTrace(const QString &tenantId, const QString &traceId)
{
    const auto id = TraceId::fromText(traceId.toLatin1());
    if (!id)
        return false;
    ask(m_filter.tenantId.isEmpty() ? QString() : tenantId, *id, false);
    m_wanted = *id;
    if (selectShown()) {
        m_wanted = {};
    } else {
        const QScopedValueRollback choosing(m_choosing, true);
        m_table->clearSelection();
    }
    return true;
}

void TracesPage::ask(const QString &tenantId, TraceId id, bool again)
{
    m_shown = id;
    m_shownTenant = tenantId;
    m_copyTrace->setEnabled(true);
    m_context.link.gateway().trace(tenantId, id,
                                   replyTo<TraceCalls>(this, [this, id, again](const Result<TraceCalls> &calls) {
                                       if (id != m_shown || !calls)
                                           return;
                                       showCalls(id, *calls, again);
                                   }));
}

void TracesPage::showCalls(TraceId id, const TraceCalls &calls, bool again)
{
    // It has left meanwhile, and whoever looks at it goes on looking; or nothing is new.
    if (again && (calls.empty() || static_cast<int>(calls.size()) == m_calls.tree().size()))
        return;
    const int chosen = m_waterfall->currentSpan();
    const quint64 sequence = chosen >= 0 ? m_calls.tree().span(chosen).call->sequence : 0;
    m_calls.setTree(TraceTree(calls));
    m_none->setText(tr("Nothing is known of trace %1 any more: calls are kept for ten minutes.")
                        .arg(QString::fromLatin1(id.toText())));
    m_places->setCurrentWidget(calls.empty() ? static_cast<QWidget *>(m_none) : m_detail);
    if (!m_lower->isVisibleTo(this)) {
        m_lower->setVisible(true);
        // It takes the room in which the row stood.
        QTimer::singleShot(0, m_table, [this] { m_table->scrollTo(m_table->currentIndex()); });
    }
    if (calls.empty())
        return spanChosen(-1);
    showHeadline();
    const TraceTree &tree = m_calls.tree();
    int wanted = again ? tree.find(sequence) : -1;
    if (wanted < 0) {
        // Where to look first: what failed, else the slowest, else the first.
        wanted = tree.roots().front();
        for (int at = 0; at < tree.size(); ++at) {
            if (tree.span(at).call->isFault())
                wanted = at; // the deepest of them caused the others
        }
        if (!tree.span(wanted).call->isFault() && tree.slowest() >= 0)
            wanted = tree.slowest();
    }
    m_waterfall->setCurrentSpan(wanted);
}

void TracesPage::showHeadline()
{
    const TraceTree &tree = m_calls.tree();
    const gateway::CallRecord &first = *tree.span(tree.roots().front()).call;
    QStringList parts;
    parts.append(tr("%1 → %2", "plugin, service").arg(first.callerPluginId, first.serviceName));
    parts.append(tr("%Ln call(s)", nullptr, tree.size()));
    parts.append(spanTimeText(tree.duration()));
    if (tree.slowest() >= 0) {
        const TraceSpan &slowest = tree.span(tree.slowest());
        parts.append(tr("slowest: %1, %2 of its own", "service, time")
                         .arg(slowest.call->serviceName, spanTimeText(slowest.own)));
    }
    m_headline->setText(parts.join(QStringLiteral("  ·  ")));
    m_headline->setToolTip(
        tr("Trace %1, begun %2")
            .arg(QString::fromLatin1(first.traceId.toText()), Wording::absoluteTime(tree.startedAt()))
        + (m_sampleNote.isEmpty() ? QString() : u'\n' + m_sampleNote));
}

QString TracesPage::headline() const
{
    return m_headline->text();
}

const gateway::CallRecord *TracesPage::chosenCall() const
{
    const int span = m_waterfall->currentSpan();
    return span >= 0 ? m_calls.tree().span(span).call.get() : nullptr;
}

void TracesPage::spanChosen(int at)
{
    const bool any = at >= 0 && at < m_calls.tree().size();
    for (QAction *action : {m_showService, m_showPlugin, m_showCall})
        action->setEnabled(any);
    m_copyTrace->setEnabled(!m_shown.isNull());
    if (any)
        m_call->show(*m_calls.tree().span(at).call, m_filter.tenantId);
}

// ---- As a page -------------------------------------------------------------------------------------------------

void TracesPage::setFilter(const TraceListFilter &filter)
{
    if (filter == m_filter)
        return;
    TraceListFilter before = std::exchange(m_filter, filter);
    const bool otherText = before.text != filter.text;
    m_table->proxy().setText(filter.text);
    m_failedOnly->setChecked(filter.failedOnly);
    if (m_service->findData(filter.serviceName) < 0)
        m_service->addItem(filter.serviceName, filter.serviceName);
    m_service->setCurrentIndex(m_service->findData(filter.serviceName));
    m_duration->setCurrentIndex(std::max(0, m_duration->findData(static_cast<int>(filter.minDuration.count()))));
    m_clearFilters->setEnabled(filter.narrows());
    before.text = filter.text;
    if (before != filter) {
        m_known = 0;
        look();
    }
    if (otherText) {
        // Somebody pasted a trace's id: it is found, whatever the list shows.
        if (const auto id = TraceId::fromText(filter.text.trimmed().toLatin1()))
            ask(filter.tenantId, *id, false);
        Q_EMIT searchTextChanged(filter.text);
    }
    refreshContent();
}

void TracesPage::setTenant(const QString &tenantId)
{
    m_servicesChanged = true; // others are offered
    changeFilter([&tenantId](TraceListFilter &filter) { filter.tenantId = tenantId; });
}

QList<QAction *> TracesPage::menuActions() const
{
    return QList<QAction *>{m_failedOnly, nullptr, m_showService, m_showPlugin, m_showCall, m_copyTrace, nullptr}
           + TablePage::menuActions();
}

void TracesPage::contentChanged(bool rows)
{
    m_lower->setVisible(rows || !m_calls.tree().isEmpty());
}

void TracesPage::showEvent(QShowEvent *event)
{
    FilteredPage::showEvent(event);
    m_timer.start();
    look();
}

void TracesPage::hideEvent(QHideEvent *event)
{
    FilteredPage::hideEvent(event);
    m_timer.stop();
}

void TracesPage::saveState(QSettings &settings) const
{
    FilteredPage::saveState(settings);
    settings.setValue(QStringLiteral("filter/failed"), m_filter.failedOnly);
    settings.setValue(QStringLiteral("filter/minDuration"), static_cast<int>(m_filter.minDuration.count()));
}

void TracesPage::restoreState(QSettings &settings)
{
    FilteredPage::restoreState(settings);
    changeFilter([&settings](TraceListFilter &filter) {
        filter.failedOnly = settings.value(QStringLiteral("filter/failed"), false).toBool();
        filter.minDuration = Milliseconds(std::max(0, settings.value(QStringLiteral("filter/minDuration"), 0).toInt()));
    });
}

} // namespace plexica::app
