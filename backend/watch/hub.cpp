// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/hub.h"

#include "common/logging.h"
#include "storage/changefeed.h"
#include "storage/doubt.h"
#include "watch/removedrow.h"
#include "watch/subscription.h"
#include "watch/wait.h"

#include <QPointer>

#include <utility>

namespace plexica::watch {

namespace {

/// Of a turn of the event loop: others wait.
constexpr qint64 workMilliseconds = 4;
constexpr std::size_t workAtOnce = 32; ///< between two looks at the clock
constexpr std::chrono::milliseconds renewalInterval{500};

} // namespace

Hub::Hub(storage::Storage &storage)
    : Hub(storage, Pace())
{
}

Hub::Hub(storage::Storage &storage, Pace pace)
    : m_storage(storage)
    , m_pace(pace)
    , m_epoch(storage)
{
    m_foldTimer.setSingleShot(true);
    m_foldTimer.setTimerType(Qt::PreciseTimer);
    m_foldTimer.setInterval(pace.fold);
    connect(&m_foldTimer, &QTimer::timeout, this, &Hub::flush);
    m_workTimer.setSingleShot(true);
    connect(&m_workTimer, &QTimer::timeout, this, [this] {
        if (m_inTurn && workOn())
            endTurn();
    });
    m_seenTimer.setSingleShot(true);
    connect(&m_seenTimer, &QTimer::timeout, this, &Hub::tellSeen);
    m_secondTimer.setInterval(pace.second);
    connect(&m_secondTimer, &QTimer::timeout, this, &Hub::tick);
    m_pumpTimer.setSingleShot(true);
    connect(&m_pumpTimer, &QTimer::timeout, this, &Hub::pump);
    m_present = m_settled = storage.feed().known();
}

Hub::~Hub() = default;

QCoro::Task<Result<void>> Hub::load(std::optional<Revision> given)
{
    const auto loaded = co_await m_epoch.load();
    if (!loaded)
        co_return fail(loaded.error());
    if (given && given->epoch == m_epoch.text() && given->number > present()) {
        qCWarning(lcNode).noquote() << "the database is an older copy of what it was:" << given->text()
                                    << "was given away, and it knows" << present();
        const auto renewed = co_await m_epoch.renew(m_epoch.text());
        if (!renewed)
            co_return fail(renewed.error());
    }
    storage::Following<QByteArray> following;
    following.query = "select_watch_epoch_after";
    following.decode = [](const storage::Row &row) { return row.utf8(1); };
    following.apply = [self = QPointer(this)](const std::vector<QByteArray> &rows, const storage::Delivery &delivery) {
        // Where commits were lost this is seen to at the end of the delivery.
        if (self && !delivery.rewound && !rows.empty() && self->m_epoch.take(rows.front()) && !self->m_renewing)
            self->resetAll(QStringLiteral("the database has another history of commits"));
    };
    m_storage.feed().follow(std::move(following));
    m_storage.feed().onDelivered([self = QPointer(this)](const storage::Delivery &delivery) {
        if (self && delivery.rewound)
            self->rewound();
    });
    m_secondTimer.start();
    co_return Result<void>();
}

void Hub::addSource(Kind kind, std::unique_ptr<Source> source)
{
    m_sources[quint8(kind)] = std::move(source);
}

void Hub::addHistory(Kind kind, std::unique_ptr<History> history)
{
    m_histories[quint8(kind)] = std::move(history);
}

TableSource &Hub::addTable(Kind kind)
{
    auto table = std::make_unique<TableSource>(kind, [this] { arm(); });
    TableSource &added = *table;
    addSource(kind, std::move(table));
    return added;
}

qint64 Hub::present()
{
    // Of a commit whose outcome is open memory has nothing, though its revision may be known by others.
    if (m_storage.doubt().size() == 0)
        m_present = m_storage.feed().known();
    return m_present;
}

const QByteArray &Hub::presentText()
{
    if (const qint64 now = present(); now != m_textFor) {
        m_textFor = now;
        m_text = textOf(now);
    }
    return m_text;
}

void Hub::arm()
{
    if (!m_foldTimer.isActive())
        m_foldTimer.start();
}

void Hub::tell(ItemPtr item)
{
    if (!isWatched(item->subject().id.kind))
        return;
    m_items.push_back(std::move(item));
    arm();
}

/// Tells what has changed, now; what takes long goes on from the event loop.
void Hub::flush()
{
    m_foldTimer.stop();
    if (m_renewing)
        return;
    if (m_inTurn) {
        arm();
        return;
    }
    beginTurn();
    if (workOn())
        endTurn();
}

void Hub::beginTurn()
{
    m_inTurn = true;
    m_turn = present();
    for (const auto &source : m_sources) {
        if (source)
            source->gather(m_work);
    }
}

/// False: there is more to do, and the event loop has its turn first.
bool Hub::workOn()
{
    QElapsedTimer clock;
    clock.start();
    for (std::size_t done = 1; !m_work.empty(); ++done) {
        const ObjectId id = std::move(m_work.back());
        m_work.pop_back();
        judge(id);
        if (done % workAtOnce == 0 && !m_work.empty() && clock.elapsed() >= workMilliseconds) {
            m_workTimer.start(0);
            return false;
        }
    }
    return true;
}

void Hub::judge(const ObjectId &id)
{
    Source *asked = source(id.kind);
    Source::Judgement judgement = asked->judge(id, m_turn);
    using Verdict = Source::Judgement::Verdict;
    switch (judgement.verdict) {
    case Verdict::Nothing:
        return;
    case Verdict::Later:
        m_later = true;
        return;
    case Verdict::Seen:
        if (m_wantSeen > 0)
            m_seen[id] = {std::move(judgement.state.subject), judgement.seenAt};
        return;
    case Verdict::Put:
    case Verdict::Gone:
        break;
    }
    if (m_index.isEmpty(id.kind))
        return;
    const bool gone = judgement.verdict == Verdict::Gone;
    const QByteArray revision = textOf(gone ? m_turn : judgement.state.revision);
    dispatch(Change(gone ? nullptr : asked, std::move(judgement.state), revision));
}

void Hub::dispatch(const Change &change)
{
    for (Listener *listener : m_index.concerned(change.subject()))
        listener->take(change);
}

void Hub::touch(Subscription &subscription)
{
    m_touched.push_back(subscription.weak_from_this());
}

void Hub::endTurn()
{
    for (const ItemPtr &item : std::exchange(m_items, {}))
        dispatch(Change(item, textOf(item->revision() > 0 ? item->revision() : m_turn)));
    m_settled = m_turn;
    m_inTurn = false;
    for (const auto &weak : std::exchange(m_touched, {})) {
        if (const auto subscription = weak.lock())
            subscription->finish();
    }
    if (std::exchange(m_later, false))
        arm();
}

void Hub::tick()
{
    ++m_second;
    flush(); // the revision may have gone on without anything that somebody follows
    tellSeen();
    std::vector<std::weak_ptr<Subscription>> due;
    for (Subscription *subscription : m_subscriptions) {
        if (m_second % m_pace.bookmarkSeconds == subscription->slot())
            due.push_back(subscription->weak_from_this());
    }
    for (const auto &weak : due) {
        if (const auto subscription = weak.lock())
            subscription->bookmark();
    }
}

void Hub::tellSeen()
{
    if (m_tellingSeen.empty())
        m_tellingSeen.swap(m_seen);
    QElapsedTimer clock;
    clock.start();
    std::map<Subscription *, std::weak_ptr<Subscription>> told;
    for (std::size_t done = 1; !m_tellingSeen.empty(); ++done) {
        const auto first = m_tellingSeen.extract(m_tellingSeen.begin());
        const ObjectId &id = first.key();
        const auto &seen = first.mapped();
        for (Listener *listener : m_index.concerned(seen.first)) {
            auto *subscription = dynamic_cast<Subscription *>(listener);
            if (!subscription || !subscription->options().seen)
                continue;
            told.try_emplace(subscription, subscription->weak_from_this());
            subscription->tellSeen(id, seen.second);
        }
        if (done % workAtOnce == 0 && clock.elapsed() >= workMilliseconds) {
            m_seenTimer.start(0);
            break;
        }
    }
    for (const auto &[key, weak] : told) {
        if (const auto subscription = weak.lock())
            subscription->finishSeen();
    }
}

std::shared_ptr<Subscription> Hub::subscribe(Reader &reader, Filter filter, Options options,
                                             std::optional<QByteArray> since)
{
    flush(); // what is told from here on is new to it
    auto subscription = std::make_shared<Subscription>(*this, reader, std::move(filter), options);
    subscription->begin(std::move(since));
    return subscription;
}

void Hub::ready(Subscription &subscription)
{
    if (!subscription.wantsTurn() || subscription.isQueued())
        return;
    subscription.setQueued(true);
    m_pumping.push_back(subscription.weak_from_this());
    if (!m_pumpTimer.isActive())
        m_pumpTimer.start(0);
}

/// Gives those who have room what they lack, in turns.
void Hub::pump()
{
    QElapsedTimer clock;
    clock.start();
    while (!m_pumping.empty() && clock.elapsed() < workMilliseconds) {
        const auto subscription = m_pumping.front().lock();
        m_pumping.pop_front();
        if (!subscription)
            continue;
        subscription->setQueued(false);
        if (subscription->proceed())
            ready(*subscription);
    }
    if (!m_pumping.empty())
        m_pumpTimer.start(0);
}

std::shared_ptr<Wait> Hub::wait(Filter filter, Revision since, Milliseconds atMost, std::function<void()> done)
{
    flush();
    auto wait = std::make_shared<Wait>(*this, std::move(filter), std::move(since), std::move(done));
    wait->begin(atMost);
    return wait;
}

QCoro::Task<Result<Hub::Removals>> Hub::removedAfter(Filter filter, qint64 revision)
{
    std::function<qint64(const storage::Row &)> horizonOf = [](const storage::Row &row) { return row.integer(1); };
    std::vector<storage::Value> nothing;
    const auto horizon =
        co_await m_storage.read<qint64>("select_feed_position", std::move(nothing), std::move(horizonOf));
    if (!horizon)
        co_return fail(horizon.error());
    // Decoded and sifted on the storage thread: there may be many, of all tenants.
    auto removed = std::make_shared<std::vector<Removed>>();
    std::function<char(const storage::Row &)> take = [removed, filter](const storage::Row &row) {
        auto subject = removedSubject(row);
        if (subject && filter.matches(*subject))
            removed->push_back({std::move(*subject), row.integer(0)});
        return '\0';
    };
    std::vector<storage::Value> parameters{revision};
    const auto rows = co_await m_storage.read<char>("select_removed_after", std::move(parameters), std::move(take));
    if (!rows)
        co_return fail(rows.error());
    Removals removals{horizon->empty() ? 0 : horizon->front(), std::move(*removed)};
    co_return removals;
}

/// Memory has been made what the database has. Nothing is told until that has an epoch of its own.
void Hub::rewound()
{
    m_work.clear();
    m_items.clear();
    m_touched.clear();
    m_inTurn = false;
    for (const auto &source : m_sources) {
        if (source)
            source->rewind(present());
    }
    m_outdated = m_epoch.text();
    if (!std::exchange(m_renewing, true))
        renew();
}

QCoro::Task<> Hub::renew()
{
    const QPointer self(this);
    const auto renewed = co_await m_epoch.renew(m_outdated);
    if (!self)
        co_return;
    if (!renewed) {
        QTimer::singleShot(renewalInterval, this, [this] { renew(); });
        co_return;
    }
    m_renewing = false;
    resetAll(QStringLiteral("the database has lost commits"));
}

void Hub::resetAll(const QString &why)
{
    m_textFor = -1;
    m_present = m_storage.feed().known();
    flush();
    std::vector<std::weak_ptr<Subscription>> all;
    for (Subscription *subscription : m_subscriptions)
        all.push_back(subscription->weak_from_this());
    for (const auto &weak : all) {
        if (const auto subscription = weak.lock())
            subscription->reset(why);
    }
    for (Wait *wait : m_waits)
        wait->end();
}

} // namespace plexica::watch
