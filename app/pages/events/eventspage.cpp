// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/events/eventspage.h"

#include "bridge/livefeed.h"
#include "bridge/nodelink.h"
#include "models/servicemodel.h"
#include "models/timetext.h"
#include "models/wording.h"
#include "pages/events/eventexport.h"
#include "pages/events/eventpanel.h"
#include "widgets/actionset.h"
#include "widgets/emptystate.h"
#include "widgets/filterbar.h"
#include "widgets/plaintable.h"
#include "widgets/tablecolumns.h"
#include "widgets/ticker.h"

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
#include <QStackedWidget>
#include <QThreadPool>

#include <algorithm>
#include <utility>

namespace plexica::app {

namespace {

constexpr std::chrono::milliseconds typing{200};

} // namespace

EventsPage::EventsPage(const PageContext &context, QWidget *parent)
    : SplitPage(context, parent)
    , goSubject(new QAction(tr("Go to &Subject"), this))
    , goActor(new QAction(tr("Go to &Actor"), this))
    , showRequest(new QAction(tr("Calls of the &Request"), this))
    , onlySubject(new QAction(tr("&Only This Subject"), this))
    , copyEvent(new QAction(tr("&Copy Event"), this))
    , showNew(new QAction(tr("Show &New Events"), this))
    , m_table(addContent(new PlainTable(&m_model, column(EventColumn::What), tr("Events"), this)))
    // Why it happened has the room that the others leave.
    , m_columns(new TableColumns(m_table, m_table->header(), column(EventColumn::Why),
                                 {{164, true},
                                  {142, true, 0, 110},
                                  {122, true, 2},
                                  {2000, true},
                                  TableColumns::Column{88, true, 1}.silentWhileSame(),
                                  {84, true}},
                                 1))
    , m_panel(new EventPanel(this))
    , m_loading(addLoading(tr("Reading events…")))
    , m_nothing(addEmpty(QStringLiteral("events"), tr("No events yet"),
                         tr("What plugins, administrators and the node do is written down here.")))
    , m_noMatch(nullptr)
    , m_clearFilters(new QAction(tr("Clear &Filters"), this))
    , m_showDetails(new QAction(tr("Show &Details"), this))
    , m_newButton(new QPushButton(this))
{
    EmptyState *noMatch =
        addEmpty(QStringLiteral("filter"), tr("No event matches"), tr("The filters leave nothing over."));
    connect(noMatch->addAction(tr("Clear filters")), &QPushButton::clicked, m_clearFilters, &QAction::trigger);
    m_noMatch = noMatch;
    m_table->setObjectName(QStringLiteral("eventTable"));
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    addPanel(m_panel, 760, 336, 286);
    furnishActions();
    addBar();

    m_newButton->setObjectName(QStringLiteral("newEvents"));
    m_newButton->setCursor(Qt::PointingHandCursor);
    m_newButton->setAutoDefault(false);
    m_newButton->hide();
    connect(m_newButton, &QPushButton::clicked, showNew, &QAction::trigger);
    m_beginTimer.setSingleShot(true);
    m_beginTimer.setInterval(typing);
    connect(&m_beginTimer, &QTimer::timeout, this, &EventsPage::begin);
    connect(&m_context.feed, &LiveFeed::update, this, &EventsPage::take);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &EventsPage::selectionChanged);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &EventsPage::selectionChanged);
    connect(&m_context.ticker, &Ticker::tick, this, [this] {
        if (std::exchange(m_utc, TimeText::isUtc()) == TimeText::isUtc())
            return;
        if (const int named = m_time->findData(-1); named >= 0)
            m_time->setItemText(named, stretchWords());
        m_panel->refreshTimes();
        refreshWords();
    });
    connect(m_table, &QAbstractItemView::doubleClicked, goSubject, &QAction::trigger);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        const QScrollBar *bar = m_table->verticalScrollBar();
        if (value >= bar->maximum() - 2 * bar->pageStep()) {
            m_missing = std::max(m_missing, pageSize);
            load();
        }
        if (value == 0 && !m_waiting.empty() && looksAtTop())
            showWaiting();
    });
    connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        if (!selected())
            return;
        auto *menu = new QMenu(this);
        menu->addActions({goSubject, goActor, showRequest, onlySubject});
        menu->addSeparator();
        menu->addAction(copyEvent);
        popUp(menu, m_table, at);
    });
    showContent(m_loading);
    wantPanel(false);
    selectionChanged();
    refreshWords();
}

void EventsPage::furnishActions()
{
    furnish(*goSubject, QStringLiteral("goSubject"), QStringLiteral("link"),
            tr("Show the service, plugin, key or namespace that it happened to"), Qt::CTRL | Qt::Key_G);
    furnish(*goActor, QStringLiteral("goActor"), QStringLiteral("plugin"), tr("Show the plugin or key that did it"),
            Qt::CTRL | Qt::SHIFT | Qt::Key_G);
    furnish(*showRequest, QStringLiteral("showRequest"), QStringLiteral("gateway"),
            tr("Show the gateway's calls with this request id"), Qt::CTRL | Qt::SHIFT | Qt::Key_R);
    furnish(*onlySubject, QStringLiteral("onlySubject"), QStringLiteral("filter"),
            tr("Search for all events of this subject"), Qt::CTRL | Qt::SHIFT | Qt::Key_O);
    furnish(*copyEvent, QStringLiteral("copyEvent"), QStringLiteral("copy"), tr("Copy the event as JSON"),
            Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    furnish(*showNew, QStringLiteral("showNewEvents"), QStringLiteral("up-muted"),
            tr("Go to the top, with what came meanwhile"), Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    furnish(*m_clearFilters, QStringLiteral("clearFilters"), QStringLiteral("filter"),
            tr("Show everything again, whatever was filtered"), Qt::CTRL | Qt::SHIFT | Qt::Key_F);
    furnishSwitch(*m_showDetails, QStringLiteral("showDetails"), QStringLiteral("panel"),
                  tr("Show or hide the panel beside the table"), Qt::Key_F4, true);
    m_panel->addButton(goSubject, tr("Go to subject"), EventPanel::Disabled::Hide);
    m_panel->addButton(goActor, tr("Go to actor"), EventPanel::Disabled::Hide);
    m_panel->addButton(showRequest, tr("Calls"), EventPanel::Disabled::Hide);
    connect(goSubject, &QAction::triggered, this, [this] {
        if (const events::EventPtr event = selected())
            Q_EMIT placeRequested(EventModel::placeOf(*event));
    });
    connect(goActor, &QAction::triggered, this, [this] {
        const events::EventPtr event = selected();
        if (event && event->actor.startsWith(u"plugin:"))
            Q_EMIT placeRequested(Place::ofPlugin(QStringLiteral("plugins"), event->tenantId, event->actor.mid(7)));
        else if (event)
            Q_EMIT placeRequested(Place::ofPage(QStringLiteral("access")));
    });
    connect(showRequest, &QAction::triggered, this, [this] {
        if (const events::EventPtr event = selected())
            Q_EMIT placeRequested(Place::ofCalls(QString::fromLatin1(event->requestId)));
    });
    connect(onlySubject, &QAction::triggered, this, [this] {
        if (const events::EventPtr event = selected())
            setSearchText(event->subject);
    });
    connect(copyEvent, &QAction::triggered, this, [this] {
        if (const events::EventPtr event = selected()) {
            JsonWriter writer;
            events::writeEvent(writer, *event);
            QGuiApplication::clipboard()->setText(QString::fromUtf8(writer.text()));
        }
    });
    connect(showNew, &QAction::triggered, this, [this] {
        m_table->clearSelection();
        showWaiting();
        m_table->scrollToTop();
        m_table->setFocus();
    });
    connect(m_clearFilters, &QAction::triggered, this, [this] { showPlace(Place::ofEvents({}, {})); });
    connect(m_showDetails, &QAction::toggled, this, &EventsPage::wantPanel);
}

void EventsPage::addBar()
{
    m_group = bar()->addBox(tr("Filter by kind"), tr("Kinds of events"), tr("Show events of one kind"));
    m_group->addItem(tr("All kinds"), QString());
    for (const EventGroup &group : EventModel::groups())
        m_group->addItem(group.title, group.key);
    m_actor = bar()->addBox(tr("Filter by actor"), tr("Actors"), tr("Show what one kind of actor did"));
    const std::pair<QString, QString> actors[] = {{tr("By anybody"), QString()},
                                                  {tr("By administrators"), QStringLiteral("administrator")},
                                                  {tr("By plugins"), QStringLiteral("plugin:")},
                                                  {tr("With keys"), QStringLiteral("key:")},
                                                  {tr("By the node"), QStringLiteral("node")}};
    for (const auto &[text, actor] : actors)
        m_actor->addItem(text, actor);
    m_time = bar()->addBox(tr("Filter by time"), tr("Times"), tr("Show events of some time"));
    const std::pair<QString, qint64> times[] = {{tr("Any time"), 0},
                                                {tr("Last hour"), 3600},
                                                {tr("Last 24 hours"), 86'400},
                                                {tr("Last 7 days"), 7 * 86'400},
                                                {tr("Last 30 days"), 30 * 86'400}};
    for (const auto &[text, seconds] : times)
        m_time->addItem(text, seconds);
    for (QComboBox *box : {m_group, m_actor, m_time}) {
        connect(box, &QComboBox::currentIndexChanged, this, [this, box] {
            if (box == m_group)
                m_types.clear();
            if (box == m_time && m_time->currentData().toLongLong() >= 0)
                m_since = m_until = 0;
            begin();
        });
    }
    addClearFilters(m_clearFilters);
    m_clearFilters->setEnabled(false);
    bar()->addRight(bar()->makeIconButton(m_showDetails, tr("Show details")));
}

// ---- Reading the log ---------------------------------------------------------------------------------------------

events::EventSearch EventsPage::wanted() const
{
    events::EventSearch search;
    search.tenantId = m_tenantId;
    search.text = m_text;
    search.actor = m_actor->currentData().toString();
    search.types = m_types;
    if (search.types.isEmpty()) {
        for (const EventGroup &group : EventModel::groups()) {
            if (group.key == m_group->currentData().toString())
                search.types = group.types;
        }
    }
    if (m_since > 0)
        search.since = fromMilliseconds(m_since);
    else if (const qint64 seconds = m_time->currentData().toLongLong(); seconds > 0)
        search.since = currentTime() - std::chrono::seconds(seconds);
    if (m_until > 0)
        search.until = fromMilliseconds(m_until);
    search.limit = pageSize;
    return search;
}

void EventsPage::begin()
{
    m_beginTimer.stop();
    m_search = wanted();
    m_matcher = events::EventMatcher(m_search);
    m_clearFilters->setEnabled(!m_search.text.isEmpty() || !m_search.types.isEmpty() || !m_search.actor.isEmpty()
                               || m_search.since || m_search.until);
    ++m_run;
    m_loadingPage = false;
    m_complete = false;
    m_reachedId = 0;
    m_reachedAt = {};
    m_missing = pageSize;
    m_fault.clear();
    // Thousands of them, each a tree of values: thrown away on another thread.
    QThreadPool::globalInstance()->start([gone = std::exchange(m_waiting, {})] {});
    m_model.clear();
    m_begun = isVisible() && m_context.services.isComplete();
    refreshWords();
    if (m_begun)
        load();
}

void EventsPage::beginSoon()
{
    if (m_begun || isVisible())
        m_beginTimer.start();
}

void EventsPage::load()
{
    if (m_loadingPage || m_complete || !m_begun)
        return;
    m_loadingPage = true;
    events::EventSearch search = m_search;
    search.beforeId = m_reachedId;
    m_context.link.searchEvents(
        search, replyTo<events::EventPage>(this, [this, run = m_run](const Result<events::EventPage> &page) {
            if (run != m_run)
                return;
            m_loadingPage = false;
            m_fault = page ? QString() : Wording::error(page.error());
            if (page)
                takePage(*page);
            refreshWords();
        }));
}

void EventsPage::takePage(const events::EventPage &page)
{
    if (page.reachedId != 0) {
        m_reachedId = page.reachedId;
        m_reachedAt = page.reachedAt;
    }
    m_complete = page.complete;
    m_missing -= m_model.appendOlder(page.events);
    // A search that finds little goes on until a page is full.
    if (!m_complete && m_missing > 0)
        load();
}

void EventsPage::take(const Update &update)
{
    if (update.beginsSnapshot || !m_begun) {
        // The node is there now, or is another one.
        if (isVisible() && (update.beginsSnapshot || update.endsSnapshot))
            beginSoon();
        return;
    }
    for (const events::Event &event : update.events) {
        if (m_matcher.matches(event) && !m_model.knows(event.id))
            m_waiting.push_back(std::make_shared<const events::Event>(event));
    }
    if (m_waiting.size() > maximumWaiting)
        return begin();
    if (looksAtTop())
        showWaiting();
    else
        refreshWords();
}

/// Nobody reads anything that would move.
bool EventsPage::looksAtTop() const
{
    return isVisible() && m_table->verticalScrollBar()->value() == 0 && !m_table->selectionModel()->hasSelection();
}

void EventsPage::showWaiting()
{
    m_model.prependNewer(std::exchange(m_waiting, {}));
    refreshWords();
}

// ---- What is shown -----------------------------------------------------------------------------------------------

void EventsPage::refreshWords()
{
    refreshContent();
    const int waiting = this->waiting();
    if (waiting > 0)
        m_newButton->setText(tr("%Ln new", "events", waiting));
    m_newButton->setVisible(waiting > 0);
    showNew->setEnabled(true);
    placeNewButton();
    QString text = tr("%Ln event(s)", nullptr, m_model.rowCount());
    if (!m_fault.isEmpty())
        text = tr("The events cannot be read: %1").arg(m_fault);
    else if (m_loadingPage && m_search.narrows() && m_reachedAt != TimePoint())
        text = tr("%1, searching %2…", "count, how far back").arg(text, timeWords());
    else if (!m_complete && m_reachedAt != TimePoint())
        text = tr("%1 back to %2", "count, how far back").arg(text, timeWords());
    bar()->setCount(text);
}

QString EventsPage::timeWords() const
{
    return TimeText::isToday(m_reachedAt) ? TimeText::minutes(m_reachedAt) : TimeText::day(m_reachedAt);
}

QString EventsPage::stretchWords() const
{
    const auto clock = [](qint64 at) { return at > 0 ? TimeText::minutes(fromMilliseconds(at)) : QString(); };
    return QStringLiteral("%1 – %2").arg(clock(m_since), clock(m_until));
}

void EventsPage::refreshContent()
{
    QWidget *wanted = m_model.rowCount() > 0             ? m_table
                      : !m_complete && m_fault.isEmpty() ? m_loading
                      : m_clearFilters->isEnabled()      ? m_noMatch
                                                         : m_nothing;
    if (showContent(wanted))
        wantPanel(wanted == m_table && m_showDetails->isChecked());
}

void EventsPage::placeNewButton()
{
    m_newButton->adjustSize();
    const QPoint table = content()->mapTo(this, QPoint(0, 0));
    m_newButton->move(table.x() + (content()->width() - m_newButton->width()) / 2, table.y() + 38);
    m_newButton->raise();
}

void EventsPage::resizeEvent(QResizeEvent *event)
{
    SplitPage::resizeEvent(event);
    placeNewButton();
}

void EventsPage::showEvent(QShowEvent *event)
{
    SplitPage::showEvent(event);
    if (!m_begun)
        begin();
    else if (looksAtTop())
        showWaiting();
}

events::EventPtr EventsPage::selected() const
{
    // Not the current row: a table that gets the focus has one, though nobody chose it.
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : m_model.event(rows.front().row());
}

void EventsPage::selectionChanged()
{
    const events::EventPtr event = selected();
    m_panel->show(event);
    goSubject->setEnabled(event && !EventModel::placeOf(*event).page.isEmpty());
    goActor->setEnabled(event && (event->actor.startsWith(u"plugin:") || event->actor.startsWith(u"key:")));
    showRequest->setEnabled(event && !event->requestId.isEmpty());
    onlySubject->setEnabled(event && !event->subject.isEmpty());
    copyEvent->setEnabled(event != nullptr);
}

QString EventsPage::count() const
{
    return bar()->count();
}

// ---- As a page ---------------------------------------------------------------------------------------------------

void EventsPage::setSearchText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_search.text = text;
    beginSoon();
    Q_EMIT searchTextChanged(text);
}

void EventsPage::setTenant(const QString &tenantId)
{
    if (tenantId == m_tenantId)
        return;
    m_tenantId = tenantId;
    begin();
}

QList<QAction *> EventsPage::menuActions() const
{
    return {goSubject, goActor, showRequest, onlySubject,   nullptr,
            copyEvent, showNew, nullptr,     m_showDetails, m_clearFilters};
}

ExportTable EventsPage::exportTable() const
{
    return {&m_model, m_columns->shown(), QStringLiteral("events")};
}

/// All that match, not only what was scrolled through.
ExportJob *EventsPage::exportAll(ExportFormat format, QObject *parent) const
{
    return new EventExport(m_context.link, wanted(), format, parent);
}

bool EventsPage::showPlace(const Place &place)
{
    if (place.kind != Place::Kind::Events)
        return SplitPage::showPlace(place);
    {
        const QSignalBlocker quietGroup(m_group);
        const QSignalBlocker quietActor(m_actor);
        const QSignalBlocker quietTime(m_time);
        m_group->setCurrentIndex(0);
        m_actor->setCurrentIndex(0);
        m_types.clear();
        if (!place.second.isEmpty()) {
            for (const EventGroup &group : EventModel::groups()) {
                QStringList types = group.types;
                types.removeIf([&place](const QString &type) { return !type.startsWith(place.second); });
                m_types += types;
            }
            m_types.removeDuplicates();
        }
        m_since = place.since;
        m_until = place.until;
        if (const int named = m_time->findData(-1); named >= 0)
            m_time->removeItem(named);
        m_time->setCurrentIndex(0);
        if (m_since > 0) {
            m_time->addItem(stretchWords(), -1);
            m_time->setCurrentIndex(m_time->count() - 1);
        }
    }
    m_text = place.name;
    begin();
    Q_EMIT searchTextChanged(m_text);
    focusContent();
    return true;
}

Place EventsPage::place() const
{
    return m_text.isEmpty() ? Place::ofPage(id()) : Place::ofEvents({}, m_text);
}

void EventsPage::saveState(QSettings &settings) const
{
    SplitPage::saveState(settings);
    settings.setValue(QStringLiteral("columns"), m_columns->save());
    settings.setValue(QStringLiteral("details"), m_showDetails->isChecked());
    settings.setValue(QStringLiteral("filter/group"), m_group->currentData());
    settings.setValue(QStringLiteral("filter/actor"), m_actor->currentData());
}

void EventsPage::restoreState(QSettings &settings)
{
    SplitPage::restoreState(settings);
    m_columns->restore(settings.value(QStringLiteral("columns")).toByteArray());
    m_showDetails->setChecked(settings.value(QStringLiteral("details"), true).toBool());
    m_group->setCurrentIndex(std::max(0, m_group->findData(settings.value(QStringLiteral("filter/group")))));
    m_actor->setCurrentIndex(std::max(0, m_actor->findData(settings.value(QStringLiteral("filter/actor")))));
}

} // namespace plexica::app
