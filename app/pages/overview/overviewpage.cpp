// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/overview/overviewpage.h"

#include "bridge/livefeed.h"
#include "bridge/nodelink.h"
#include "models/pluginmodel.h"
#include "models/servicemodel.h"
#include "models/wording.h"
#include "pages/overview/wallview.h"
#include "widgets/actionset.h"
#include "widgets/copybutton.h"
#include "widgets/emptystate.h"
#include "widgets/label.h"
#include "widgets/ribbon.h"
#include "widgets/statusshape.h"
#include "widgets/ticker.h"
#include "widgets/tile.h"

#include <QAction>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace plexica::app {

namespace {

constexpr int twoColumns = 700; ///< pixels from which two tiles stand side by side …
constexpr int threeColumns = 1180;
constexpr int pastPage = 500; ///< events of the past read at once …
constexpr int pastPages = 60; ///< … and how often: a day with more shows its newest hours
constexpr std::chrono::milliseconds burst{250};

} // namespace

OverviewPage::OverviewPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_wall(new QAction(tr("&Wall Display"), this))
    , m_places(new QStackedWidget(this))
    , m_wallView(new WallView(this))
{
    furnishSwitch(*m_wall, QStringLiteral("wallDisplay"), QStringLiteral("fit"),
                  tr("Fill the screen with large figures; Escape leaves"), Qt::Key_F11, false);
    addAction(m_wall); // the menu is gone while it is on
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_places);
    m_board = makeBoard();
    makeSteps();
    m_places->addWidget(m_board);
    m_places->addWidget(m_steps);
    m_places->addWidget(m_wallView);

    m_timer.start(hiddenInterval);
    m_refreshTimer.setSingleShot(true);
    m_refreshTimer.setInterval(burst);
    connect(m_wall, &QAction::toggled, this, &OverviewPage::setWall);
    connect(&m_timer, &QTimer::timeout, this, &OverviewPage::look);
    m_pool.setMaxThreadCount(1);
    connect(&m_refreshTimer, &QTimer::timeout, this, &OverviewPage::gatherAside);
    connect(&m_context.services, &ServiceModel::applied, this, &OverviewPage::refreshSoon);
    connect(&m_context.plugins, &PluginModel::applied, this, &OverviewPage::refreshSoon);
    connect(&m_context.feed, &LiveFeed::heldChanged, this, &OverviewPage::refreshSoon);
    connect(&m_context.feed, &LiveFeed::statusChanged, this, [this] {
        refreshCommands();
        refreshSoon();
    });
    connect(&m_context.ticker, &Ticker::tick, this, [this] {
        if (isVisible() && !m_refreshTimer.isActive())
            refreshSoon(); // relative times
    });
    refreshCommands();
    refresh();
}

// ---- What stands where -------------------------------------------------------------------------------------------

QWidget *OverviewPage::makeBoard()
{
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("overviewScroll"));
    scroll->setAccessibleName(tr("Overview"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inner = new QWidget(scroll);
    inner->setObjectName(QStringLiteral("plain"));
    auto *layout = new QVBoxLayout(inner);
    layout->setContentsMargins(16, 14, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(makeHead());
    m_grid = new QGridLayout;
    m_grid->setSpacing(12);
    layout->addLayout(m_grid);
    layout->addStretch(1);

    m_troubles = makeTile(QStringLiteral("troubles"), tr("What is wrong"),
                          Place::ofStatuses(1U << static_cast<int>(StatusKind::Unavailable)
                                            | 1U << static_cast<int>(StatusKind::Degraded)),
                          inner);
    m_health = makeTile(QStringLiteral("health"), tr("Health, last 24 hours"),
                        Place::ofEvents({}, {}, QStringLiteral("SERVICE_STATUS_")), inner);
    m_ribbon = new HealthRibbon(m_health);
    m_health->addWidget(m_ribbon);
    connect(m_ribbon, &HealthRibbon::bucketRequested, this, [this](qint64 begin, qint64 end) {
        Q_EMIT placeRequested(Place::ofEvents({}, {}, QStringLiteral("SERVICE_"), begin, end));
    });
    Place pairs = Place::ofPage(QStringLiteral("gateway"));
    m_traffic = makeTile(QStringLiteral("traffic"), tr("Calls a minute"), pairs, inner);
    m_chart = new TrafficChart(m_traffic);
    m_traffic->addWidget(m_chart);
    connect(m_chart, &TrafficChart::clicked, this, [this, pairs] { Q_EMIT placeRequested(pairs); });
    m_expiring = makeTile(QStringLiteral("expiring"), tr("Ends soon"), Place::ofPage(QStringLiteral("access")), inner);
    m_spaces = makeTile(QStringLiteral("spaces"), tr("Largest namespaces"), Place::ofPage(QStringLiteral("shareddata")),
                        inner);
    m_nodes = makeTile(QStringLiteral("nodes"), tr("Nodes"), Place::ofPage(QStringLiteral("nodes")), inner);
    m_orders = makeTile(QStringLiteral("orders"), tr("Orders in force"), Place::ofOrders(), inner);
    m_leftovers =
        makeTile(QStringLiteral("leftovers"), tr("What may go"), Place::ofPage(QStringLiteral("plugins")), inner);
    scroll->setWidget(inner);
    return scroll;
}

QWidget *OverviewPage::makeHead()
{
    auto *head = new QWidget(this);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(2, 0, 2, 0);
    layout->setSpacing(10);
    m_shape = new Label(head);
    layout->addWidget(m_shape, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    m_headline = new Label(head);
    m_headline->setObjectName(QStringLiteral("overviewHeadline"));
    m_headline->wrapped();
    m_subline = Label::muted({}, head);
    m_subline->wrapped();
    words->addWidget(m_headline);
    words->addWidget(m_subline);
    layout->addLayout(words, 1);
    for (int i = 0; i < statusKindCount; ++i) {
        const auto kind = static_cast<StatusKind>(i);
        auto *button = new QToolButton(head);
        button->setObjectName(QStringLiteral("chip"));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIcon(statusIcon(kind));
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolTip(tr("Show these services"));
        connect(button, &QToolButton::clicked, this,
                [this, kind] { Q_EMIT placeRequested(Place::ofStatuses(1U << static_cast<int>(kind))); });
        m_statuses[static_cast<std::size_t>(i)] = button;
        layout->addWidget(button, 0, Qt::AlignTop);
    }
    return head;
}

Tile *OverviewPage::makeTile(const QString &name, const QString &title, const Place &place, QWidget *parent)
{
    auto *tile = new Tile(title, place, parent);
    tile->setProperty("tile", name);
    connect(tile, &Tile::placeRequested, this, &Page::placeRequested);
    return tile;
}

void OverviewPage::makeSteps()
{
    m_steps =
        new EmptyState(QStringLiteral("overview"), tr("Nothing is here yet"),
                       tr("Three steps to the first service. Paste them into a terminal; this page follows."), this);
    m_register = m_steps->addStep(tr("Register a service, as a plugin does at its start:"), QStringLiteral("curl"));
    m_discover = m_steps->addStep(tr("Discover it, as another plugin would:"), QStringLiteral("curl"));
    m_call = m_steps->addStep(tr("Keep it alive with a heartbeat now and then:"), QStringLiteral("curl"));
    m_demo = m_steps->addDemo(m_context.startDemo);
}

/// As many columns as there is room for; what is wrong takes a whole row.
void OverviewPage::arrange()
{
    const int columns = width() >= threeColumns ? 3 : width() >= twoColumns ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    while (m_grid->count() > 0)
        delete m_grid->takeAt(0);
    int row = 0;
    m_grid->addWidget(m_troubles, row++, 0, 1, 6);
    const int half = columns == 1 ? 6 : 3;
    m_grid->addWidget(m_health, row, 0, 1, half);
    m_grid->addWidget(m_traffic, columns == 1 ? ++row : row, columns == 1 ? 0 : 3, 1, half);
    ++row;
    const int span = 6 / columns;
    int at = 0;
    for (Tile *tile : {m_orders, m_nodes, m_expiring, m_spaces, m_leftovers}) {
        // The last row is filled.
        const bool last = tile == m_leftovers;
        m_grid->addWidget(tile, row + at / columns, at % columns * span, 1, last ? 6 - at % columns * span : span);
        ++at;
    }
    for (int column = 0; column < 6; ++column)
        m_grid->setColumnStretch(column, 1);
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void OverviewPage::focusContent()
{
    if (m_wall->isChecked())
        m_wallView->setFocus();
    else if (m_places->currentWidget() == m_steps)
        m_steps->setFocus();
    else if (const auto rows = m_troubles->rows(); m_troubles->isVisible() && !rows.empty())
        rows.front()->setFocus();
    else
        m_health->heading()->setFocus();
}

// ---- Looking at the node -----------------------------------------------------------------------------------------

void OverviewPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    arrange();
    m_round = 0;
    m_timer.start(interval);
    look();
    refreshSoon();
}

void OverviewPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_timer.start(hiddenInterval);
}

void OverviewPage::look()
{
    if (m_asking || m_context.feed.isPaused())
        return;
    m_asking = true;
    const OverviewLook wanted{m_tenantId, isVisible() && m_round++ % roundsPerThorough == 0};
    m_context.link.overview(
        wanted, replyTo<OverviewPicture>(this, [this, tenant = m_tenantId](const Result<OverviewPicture> &picture) {
            m_asking = false;
            if (picture && tenant == m_tenantId)
                take(*picture);
            else if (!picture)
                m_round = 0;
        }));
}

void OverviewPage::take(const OverviewPicture &picture)
{
    const bool asked = m_picture.asksForKeys;
    OverviewPicture next = picture;
    if (!next.thorough && m_picture.thorough) {
        next.thorough = true;
        next.spaces = std::move(m_picture.spaces);
        next.allSpaces = m_picture.allSpaces;
        next.entries = m_picture.entries;
        next.bytes = m_picture.bytes;
        next.expiringWithinHour = m_picture.expiringWithinHour;
        next.nextToExpire = m_picture.nextToExpire;
        next.nextExpiry = m_picture.nextExpiry;
        next.owners = std::move(m_picture.owners);
        next.endingKeys = std::move(m_picture.endingKeys);
    }
    m_picture = std::move(next);
    noteTraffic(currentTime());
    if (picture.thorough)
        m_left = Overview::leftovers(sources());
    if (asked != m_picture.asksForKeys)
        refreshCommands();
    refreshSoon();
}

void OverviewPage::noteTraffic(TimePoint now)
{
    constexpr std::size_t minutes = 60;
    double calls = 0;
    double errors = 0;
    for (const gateway::PairTraffic &pair : m_picture.pairs) {
        calls += pair.callsPerMinute;
        errors += pair.errorsPerMinute;
    }
    // A look tells of the sixty seconds before it.
    const qint64 minute = toMilliseconds(now) / 60'000 * 60'000;
    if (m_points.empty() || m_points.back().at != minute)
        m_points.push_back({minute, 0, 0});
    m_points.back().calls = calls;
    m_points.back().errors = errors;
    if (m_points.size() > minutes)
        m_points.erase(m_points.begin());
}

/// The past of 24 hours is read once, page by page; what follows is noted as it happens.
void OverviewPage::loadPast()
{
    m_pastAsked = true;
    m_pastKnown = false;
    ++m_pastRun;
    m_history.begin(currentTime(), m_context.services, m_tenantId);
    loadOlder(0, 0);
}

void OverviewPage::loadOlder(qint64 beforeId, int page)
{
    events::EventSearch search;
    search.tenantId = m_tenantId;
    search.types = HealthHistory::types();
    search.since = fromMilliseconds(m_history.list().front().begin);
    search.beforeId = beforeId;
    search.limit = pastPage;
    m_context.link.searchEvents(
        search, replyTo<events::EventPage>(this, [this, page, run = m_pastRun](const Result<events::EventPage> &found) {
            if (run != m_pastRun)
                return;
            if (!found) {
                m_pastKnown = true; // it stays unknown
                return;
            }
            m_history.takeOlder(found->events);
            if (!found->complete && page < pastPages)
                return loadOlder(found->reachedId, page + 1);
            if (found->complete)
                m_history.endPast();
            m_pastKnown = true;
            refreshSoon();
        }));
}

void OverviewPage::setTenant(const QString &tenantId)
{
    if (tenantId == m_tenantId)
        return;
    m_tenantId = tenantId;
    ++m_gathering;
    m_busy = false;
    m_picture = {};
    m_points.clear();
    m_left.clear();
    m_pastAsked = false;
    m_round = 0;
    if (isVisible())
        look();
    refreshSoon();
}

// ---- What is shown -----------------------------------------------------------------------------------------------

Overview::Sources OverviewPage::sources() const
{
    return {m_context.services,      m_context.plugins,     m_picture,
            m_context.feed.status(), m_context.feed.held(), m_tenantId};
}

void OverviewPage::refreshSoon()
{
    if (!m_refreshTimer.isActive())
        m_refreshTimer.start();
}

void OverviewPage::refresh()
{
    if (!isVisible() && m_overview.complete)
        return;
    ++m_gathering;
    m_busy = false;
    showOverview(Overview::of(sources()));
}

void OverviewPage::gatherAside()
{
    if (!isVisible() && m_overview.complete)
        return;
    m_again = m_busy;
    if (m_busy)
        return;
    m_busy = true;
    m_pool.start([this, run = ++m_gathering, all = Overview::gather(sources())] {
        QMetaObject::invokeMethod(
            this,
            [this, run, overview = Overview::of(all)] {
                if (run != m_gathering)
                    return;
                m_busy = false;
                showOverview(overview);
                if (m_again)
                    refreshSoon();
            },
            Qt::QueuedConnection);
    });
}

void OverviewPage::showOverview(Overview overview)
{
    m_overview = std::move(overview);
    const bool empty = m_overview.complete && m_context.services.rowCount() == 0 && m_overview.plugins == 0;
    QWidget *wanted = m_wall->isChecked() ? static_cast<QWidget *>(m_wallView) : empty ? m_steps : m_board;
    if (m_places->currentWidget() != wanted) {
        const bool hadFocus = m_places->isAncestorOf(focusWidget());
        m_places->setCurrentWidget(wanted);
        if (hadFocus)
            focusContent();
    }
    if (m_overview.complete) {
        if (!m_pastAsked)
            loadPast();
        m_history.note(currentTime(), m_overview.counts);
    }
    if (wanted == m_wallView) {
        m_wallView->show(m_overview, m_history.list(), m_tenantId);
        return;
    }
    const StatusKind worst = m_overview.worst();
    if (m_shape->property("kind") != QVariant(static_cast<int>(worst)) || m_shape->pixmap().isNull()) {
        m_shape->setProperty("kind", static_cast<int>(worst));
        m_shape->setPixmap(statusIcon(worst).pixmap(QSize(22, 22), devicePixelRatioF()));
        m_shape->setContentsMargins(0, 4, 0, 0);
    }
    const auto set = [](Label *label, const QString &text) {
        if (label->text() != text)
            label->setText(text);
    };
    set(m_headline, m_overview.headline());
    set(m_subline, m_overview.complete ? m_overview.subline() : QString());
    for (int i = 0; i < statusKindCount; ++i) {
        const auto kind = static_cast<StatusKind>(i);
        const int count = m_overview.count(kind);
        QToolButton *button = statusButton(kind);
        const QString text = width() < 900 ? Wording::number(count)
                                           : QStringLiteral("%1 %2").arg(Wording::number(count), Wording::status(kind));
        if (button->text() != text)
            button->setText(text);
        button->setAccessibleName(QStringLiteral("%1 %2").arg(Wording::number(count), Wording::status(kind)));
        button->setVisible(count > 0);
    }
    showTroubles();
    m_ribbon->setBuckets(m_history.list());
    showData();
    showNodes();
    showOrders();
}

void OverviewPage::showTroubles()
{
    const TimePoint now = currentTime();
    std::vector<LinkRow::Content> rows;
    for (const Trouble &trouble : m_overview.troubles) {
        if (rows.size() == shownTroubles && m_overview.allTroubles > static_cast<int>(shownTroubles) + 1)
            break;
        LinkRow::Content row;
        row.status = static_cast<int>(trouble.kind);
        row.title = trouble.title;
        row.strong = true;
        row.lines = {trouble.text};
        if (!trouble.effect.isEmpty())
            row.lines.append(trouble.effect);
        row.toolTip = row.lines.join(u'\n');
        if (trouble.since != TimePoint()) {
            row.value = Wording::relativeTime(trouble.since, now);
            row.toolTip += u'\n' + Wording::absoluteTime(trouble.since);
        }
        row.place = trouble.place;
        rows.push_back(std::move(row));
    }
    if (const int more = m_overview.allTroubles - static_cast<int>(rows.size()); more > 0) {
        LinkRow::Content row;
        row.title = tr("and %Ln more", nullptr, more);
        row.place = Place::ofStatuses(1U << static_cast<int>(StatusKind::Unavailable)
                                      | 1U << static_cast<int>(StatusKind::Degraded));
        rows.push_back(std::move(row));
    }
    m_troubles->setRows(rows);
    m_troubles->setVisible(!rows.empty());
}

void OverviewPage::showData()
{
    m_chart->setPoints(m_points);
    m_traffic->setNote(m_picture.pairs.empty() ? tr("no calls")
                                               : tr("%1/min, %2 failed")
                                                     .arg(Wording::number(std::lround(m_overview.callsPerMinute)),
                                                          Wording::number(std::lround(m_overview.errorsPerMinute))));

    const TimePoint now = currentTime();
    std::vector<LinkRow::Content> ending;
    for (const EndingKey &key : m_picture.endingKeys) {
        if (ending.size() == 4)
            break;
        LinkRow::Content row;
        row.status = static_cast<int>(key.expiresAt <= now ? StatusKind::Unavailable : StatusKind::Degraded);
        row.title = tr("API key %1").arg(key.name);
        row.value = key.expiresAt <= now ? tr("ended") : Wording::relativeTime(key.expiresAt, now);
        row.toolTip = Wording::absoluteTime(key.expiresAt);
        row.place = Place::ofKey(key.id);
        ending.push_back(std::move(row));
    }
    if (m_picture.expiringWithinHour > 0) {
        LinkRow::Content row;
        row.title = tr("%Ln shared entry(s) within the hour", nullptr, static_cast<int>(m_picture.expiringWithinHour));
        if (m_picture.nextToExpire) {
            row.lines = {tr("next: %1 of %2", "key of namespace")
                             .arg(m_picture.nextToExpire->key, m_picture.nextToExpire->space)};
            row.place = Place::ofEntry(m_picture.nextToExpire->tenantId, m_picture.nextToExpire->space,
                                       m_picture.nextToExpire->key);
        }
        ending.push_back(std::move(row));
    }
    m_expiring->setRows(ending, tr("No API key ends within two weeks, no shared entry within the hour."));

    std::vector<LinkRow::Content> spaces;
    for (const SharedSpace &space : m_picture.spaces) {
        if (spaces.size() == 5)
            break;
        LinkRow::Content row;
        row.title = space.name;
        row.value = QStringLiteral("%1 · %2").arg(tr("%Ln key(s)", nullptr, static_cast<int>(space.keys)),
                                                  Wording::bytes(space.bytes));
        row.toolTip = QStringLiteral("%1\n%2\n%3").arg(space.name, space.tenantId, row.value);
        row.place = Place::ofNamespace(space.tenantId, space.name);
        spaces.push_back(std::move(row));
    }
    m_spaces->setRows(spaces, tr("No shared data."));
    m_spaces->setNote(
        m_picture.entries > 0 ? QStringLiteral("%1 · %2").arg(
            tr("%Ln key(s)", nullptr, static_cast<int>(m_picture.entries)), Wording::bytes(m_picture.bytes))
                              : QString());
    std::vector<LinkRow::Content> leftovers;
    leftovers.reserve(m_left.size());
    for (const Leftover &leftover : m_left)
        leftovers.push_back({-1, leftover.title, {leftover.text}, {}, {}, leftover.place, false});
    m_leftovers->setRows(leftovers, tr("Everything is used."));
}

void OverviewPage::showNodes()
{
    std::vector<LinkRow::Content> rows;
    for (const NodeLine &node : m_picture.nodes) {
        LinkRow::Content row;
        row.status = static_cast<int>(node.isLost ? StatusKind::Unavailable : StatusKind::Healthy);
        row.title = node.isSelf ? tr("%1 (this one)", "node").arg(node.name) : node.name;
        row.value = node.isLost
                        ? tr("lost %1", "how long ago").arg(Wording::relativeTime(node.lastSeenAt, currentTime()))
                        : tr("%1 requests/s · lag %2 ms")
                              .arg(QLocale().toString(node.requestsPerSecond, 'f', 0),
                                   QLocale().toString(node.loopLag, 'f', node.loopLag < 10 ? 1 : 0));
        row.toolTip = QStringLiteral("%1\n%2\n%3").arg(row.title, node.address, row.value);
        row.place = Place::ofPage(QStringLiteral("nodes"));
        rows.push_back(std::move(row));
        if (rows.size() == 6)
            break;
    }
    m_nodes->setRows(rows, tr("Looking for nodes…"));
    const auto more = m_picture.nodes.size();
    m_nodes->setNote(more > 1 ? Wording::number(static_cast<qint64>(more)) : QString());
}

void OverviewPage::showOrders()
{
    const TimePoint now = currentTime();
    std::vector<LinkRow::Content> rows;
    for (const StandingOrder &standing : m_picture.orders) {
        if (rows.size() == 5)
            break;
        const registry::ServiceOrder &order = standing.order;
        LinkRow::Content row;
        row.status =
            static_cast<int>(order.state == registry::AdminState::Offline ? StatusKind::Offline : StatusKind::Draining);
        row.title = order.serviceName;
        row.value = order.until ? tr("until %1", "how far ahead").arg(Wording::relativeTime(*order.until, now))
                                : Wording::adminState(order.state);
        row.lines = {order.reason.isEmpty() ? tr("No reason was given") : order.reason};
        row.toolTip = QStringLiteral("%1\n%2").arg(order.serviceName, row.lines.front());
        row.place = standing.present ? Place::ofService(order.tenantId, order.serviceName) : Place::ofOrders();
        rows.push_back(std::move(row));
    }
    m_orders->setRows(rows, tr("No service is offline or drained by order."));
    const auto all = m_picture.orders.size();
    m_orders->setNote(all > 5 ? Wording::number(static_cast<qint64>(all)) : QString());
}

QString OverviewPage::headline() const
{
    return m_headline->text();
}

void OverviewPage::refreshCommands()
{
    const QString address = m_context.feed.status().addresses.value(0, QStringLiteral("http://127.0.0.1:3000"));
    const QString key =
        m_picture.asksForKeys ? QStringLiteral("  -H \"Authorization: Bearer $PLEXICA_KEY\" \\\n") : QString();
    const QString body = QStringLiteral("  -H 'Content-Type: application/json' \\\n"
                                        "  -d '{\"pluginId\": \"plugin-hello\", \"serviceName\": \"hello.greetings\",\n"
                                        "       %1\"tenantId\": \"%2\"}'");
    m_steps->setText(
        m_picture.asksForKeys
            ? tr("Three steps to the first service. This node asks for keys: make one for plugin-hello on the page "
                 "Access first and put it into the variable PLEXICA_KEY.")
            : tr("Three steps to the first service. Paste them into a terminal; this page follows."));
    m_steps->setCommand(m_register,
                        QStringLiteral("curl -X POST %1/api/services/register \\\n%2").arg(address, key)
                            + body.arg(QStringLiteral("\"version\": \"1.0.0\", "), m_context.defaultTenant));
    m_steps->setCommand(m_discover,
                        (m_picture.asksForKeys ? QStringLiteral("curl -H \"Authorization: Bearer $PLEXICA_KEY\" \\\n  ")
                                               : QStringLiteral("curl "))
                            + QStringLiteral("'%1/api/services/discover?serviceName=hello.greetings&tenantId=%2'")
                                  .arg(address, m_context.defaultTenant));
    m_steps->setCommand(m_call, QStringLiteral("curl -X POST %1/api/services/heartbeat \\\n%2").arg(address, key)
                                    + body.arg(QString(), m_context.defaultTenant));
}

// ---- On the wall -------------------------------------------------------------------------------------------------

void OverviewPage::setWall(bool on)
{
    Q_EMIT wallRequested(on);
    refresh();
    focusContent();
}

void OverviewPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_wall->isChecked())
        m_wall->setChecked(false);
    else
        Page::keyPressEvent(event);
}

} // namespace plexica::app
