// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/subscription.h"

#include "storage/callbackawaiter.h"
#include "storage/changefeed.h"

#include <QSet>

#include <utility>

namespace plexica::watch {

namespace {

constexpr int messagesAtOnce = 100;
/// What may wait while the past is read.
constexpr std::size_t maximumWaiting = 10'000;

QString tooMuch()
{
    return QStringLiteral("more has changed than is remembered for a reader that is behind");
}

} // namespace

Subscription::Subscription(Hub &hub, Reader &reader, Filter filter, Hub::Options options)
    : Listener(std::move(filter))
    , m_hub(hub)
    , m_reader(reader)
    , m_options(options)
    , m_slot(hub.m_second % hub.m_pace.bookmarkSeconds)
{
    m_hub.m_index.add(*this);
    m_hub.m_subscriptions.insert(this);
    m_hub.m_wantSeen += options.seen;
}

Subscription::~Subscription()
{
    m_phase = Phase::Ended;
    forget();
    m_hub.m_wantSeen -= m_options.seen;
    m_hub.m_subscriptions.erase(this);
    m_hub.m_index.remove(*this);
    if (const auto wanted = std::exchange(m_roomWanted, nullptr))
        wanted(false);
}

void Subscription::begin(std::optional<QByteArray> since)
{
    if (since) {
        m_phase = Phase::Reading;
        resume(std::move(*since));
    } else {
        list();
    }
}

/// Everything that changed after m_since is told.
void Subscription::list()
{
    m_phase = Phase::Listing;
    m_listed = 0;
    m_cursor.reset();
    m_settledForSync = false;
    m_hub.ready(*this);
}

void Subscription::take(const Change &change)
{
    if (m_phase == Phase::Ended)
        return;
    if (change.item()) {
        if (m_phase == Phase::Reading) {
            if (m_waiting.size() < maximumWaiting)
                m_waiting.push_back(change.item());
            else
                end(QStringLiteral("too much has happened while the past was read; resume from where you are"));
        } else if (m_reader.isLost()) {
            end(QStringLiteral("the reader is more than 1 MiB behind; resume from where you are"));
        } else {
            put(change);
        }
        return;
    }
    if (isCurrent() && m_reader.hasRoom())
        put(change);
    else if (listsLater(change.id()) || m_overflowed)
        return;
    else if (m_pending.size() < maximumPending && m_hub.m_pending < maximumPendingOfAll)
        remember(change.id(), 0);
    else if (m_phase == Phase::Reading)
        m_overflowed = true;
    else
        startAnew(tooMuch());
}

bool Subscription::listsLater(const ObjectId &id) const
{
    return m_phase == Phase::Listing && m_since < 0 && (m_listed & Filter::bit(id.kind)) == 0
           && (!m_cursor || m_cursor->kind != id.kind || *m_cursor < id);
}

void Subscription::remember(const ObjectId &id, qint64 removedAt)
{
    const auto [place, isNew] = m_pending.try_emplace(id, removedAt);
    place->second = removedAt;
    m_hub.m_pending += isNew;
}

void Subscription::forget()
{
    m_hub.m_pending -= m_pending.size();
    m_pending.clear();
}

void Subscription::put(const Change &change)
{
    m_reader.put(change);
    if (!std::exchange(m_touched, true))
        m_hub.touch(*this);
}

void Subscription::finish()
{
    if (!std::exchange(m_touched, false))
        return;
    if (m_phase == Phase::Ended) {
        m_reader.finish({}); // says why it was cut
        return;
    }
    m_reader.finish(isCurrent() ? m_hub.textOf(m_hub.m_settled) : QByteArray());
}

void Subscription::end(const QString &why)
{
    m_phase = Phase::Ended;
    forget();
    m_waiting.clear();
    m_reader.cut(why);
    if (!std::exchange(m_touched, true))
        m_hub.touch(*this);
    m_hub.arm();
}

void Subscription::bookmark()
{
    if (!isCurrent() || !m_reader.hasRoom())
        return; // the next one will do
    const QByteArray revision = m_hub.textOf(m_hub.m_settled);
    m_reader.bookmark(revision);
    m_reader.finish(revision);
}

void Subscription::tellSeen(const ObjectId &id, TimePoint at)
{
    if (m_phase == Phase::Live)
        m_reader.seen(id, at);
}

void Subscription::finishSeen()
{
    if (m_phase == Phase::Live)
        m_reader.finish({});
}

void Subscription::reset(const QString &why)
{
    if (m_phase != Phase::Reading && m_phase != Phase::Ended)
        startAnew(why);
    // Who is still reading finds out himself that his revision is of another epoch.
}

void Subscription::startAnew(const QString &why)
{
    forget();
    m_overflowed = false;
    m_since = -1;
    m_reader.reset(why);
    if (!std::exchange(m_touched, true))
        m_hub.touch(*this);
    list();
}

bool Subscription::proceed()
{
    if (const auto wanted = m_reader.hasRoom() ? std::exchange(m_roomWanted, nullptr) : nullptr)
        wanted(true);
    if (m_phase != Phase::Listing && m_phase != Phase::Live)
        return false;
    const bool behind = wantsTurn();
    for (int sent = 0; sent < messagesAtOnce && m_reader.hasRoom(); ++sent) {
        if (!m_pending.empty())
            sendPending();
        else if (m_phase == Phase::Listing)
            listMore();
        else
            break;
    }
    if (behind) {
        // What the reader is given with this goes out, and may end the subscription.
        const auto self = shared_from_this();
        m_touched = true;
        finish();
    }
    return wantsTurn() && m_reader.hasRoom();
}

void Subscription::sendPending()
{
    const auto first = m_pending.begin();
    const ObjectId id = first->first;
    const qint64 removedAt = first->second;
    m_pending.erase(first);
    --m_hub.m_pending;
    Source *source = m_hub.source(id.kind);
    if (auto state = source->find(id)) {
        const QByteArray revision = m_hub.textOf(state->revision);
        m_reader.put(Change(source, std::move(*state), revision));
        return;
    }
    State gone;
    gone.subject.id = id;
    const QByteArray revision = m_hub.textOf(removedAt > 0 ? removedAt : m_hub.m_settled);
    m_reader.put(Change(nullptr, std::move(gone), revision));
}

/// Notes the next objects of the snapshot as to be told.
void Subscription::listMore()
{
    for (const Kind kind : allKinds) {
        if (isHistory(kind) || !filter().wants(kind) || (m_listed & Filter::bit(kind)) || !m_hub.source(kind))
            continue;
        Source::Page page = m_hub.source(kind)->list(filter(), m_cursor, m_since);
        for (const ObjectId &id : page.ids)
            remember(id, 0);
        m_cursor = std::move(page.goOn);
        if (!m_cursor)
            m_listed |= Filter::bit(kind);
        return;
    }
    if (!std::exchange(m_settledForSync, true)) {
        m_hub.flush(); // what was listed may be newer than what was settled
        return;
    }
    m_phase = Phase::Live;
    m_reader.synced(m_hub.textOf(m_hub.m_settled));
}

QCoro::Task<> Subscription::resume(QByteArray text)
{
    const auto weak = weak_from_this();
    Hub &hub = m_hub; // outlives its subscriptions
    const auto since = Revision::parse(text);
    if (!since)
        co_return startAnew(QStringLiteral("there is no such revision"));
    const auto isOther = [&since, &hub] { return !since->epoch.isEmpty() && since->epoch != hub.m_epoch.text(); };
    const QString otherEpoch = QStringLiteral("the database has had another history of commits since");
    if (isOther() || hub.m_renewing)
        co_return startAnew(otherEpoch);
    if (since->number > hub.present()) {
        const auto caughtUp = co_await hub.m_storage.feed().catchUp(); // another node gave it
        const auto self = weak.lock();
        if (!self)
            co_return;
        hub.flush();
        if (!caughtUp || since->number > hub.present())
            co_return startAnew(QStringLiteral("this database has not given that revision"));
    }
    if (filter().wantsState()) {
        const auto removals = co_await hub.removedAfter(filter(), since->number);
        const auto self = weak.lock();
        if (!self)
            co_return;
        if (isOther() || hub.m_renewing)
            co_return startAnew(otherEpoch);
        if (!removals)
            co_return startAnew(QStringLiteral("the database is away, so what has gone since is not known"));
        if (since->number < removals->horizon)
            co_return startAnew(QStringLiteral("what has gone since then is not known any more"));
        for (const Hub::Removed &removed : removals->found) {
            if (!hub.source(removed.subject.id.kind)->find(removed.subject.id))
                remember(removed.subject.id, removed.revision);
        }
    }
    for (const Kind kind : {Kind::Events, Kind::Calls}) {
        if (!filter().wants(kind) || !hub.m_histories[quint8(kind)])
            continue;
        const bool read = co_await readHistory(kind, since->number);
        const auto self = weak.lock();
        if (!self || !read)
            co_return;
    }
    const auto self = weak.lock();
    if (!self || m_phase == Phase::Ended)
        co_return;
    if (isOther() || hub.m_renewing)
        co_return startAnew(otherEpoch);
    if (m_overflowed)
        co_return startAnew(tooMuch());
    m_since = since->number;
    list();
}

/// Tells what has happened since, and then what happened meanwhile. False: the subscription has ended.
QCoro::Task<bool> Subscription::readHistory(Kind kind, qint64 since)
{
    const auto weak = weak_from_this();
    History &history = *m_hub.m_histories[quint8(kind)];
    const qint64 known = m_hub.m_settled;
    QSet<QByteArray> told; // of those that may come a second time, as they happened meanwhile
    for (std::optional<History::Place> place = history.behind(since); place;) {
        const auto page = co_await history.after(filter().tenantId, *place);
        auto self = weak.lock();
        if (!self)
            co_return false;
        if (!page) {
            end(QStringLiteral("the database is away; resume from where you are"));
            co_return false;
        }
        for (const ItemPtr &item : page->items) {
            if (!filter().matches(item->subject()))
                continue;
            if (item->revision() >= known)
                told.insert(item->subject().id.key);
            m_reader.put(Change(item, m_hub.textOf(item->revision())));
        }
        place = page->goOn;
        m_touched = true;
        finish();
        if (m_phase == Phase::Ended)
            co_return false;
        if (!m_reader.hasRoom()) {
            storage::CallbackAwaiter<bool> room{[this](auto done) { m_roomWanted = std::move(done); }};
            self.reset(); // whoever drops the subscription ends the wait
            const bool stays = co_await room;
            if (!stays)
                co_return false;
        }
    }
    const auto self = weak.lock();
    if (!self)
        co_return false;
    std::vector<ItemPtr> others;
    for (const ItemPtr &item : std::exchange(m_waiting, {})) {
        if (item->subject().id.kind != kind)
            others.push_back(item);
        else if (!told.contains(item->subject().id.key))
            m_reader.put(Change(item, m_hub.textOf(std::max(item->revision(), since))));
    }
    m_waiting = std::move(others);
    co_return true;
}

} // namespace plexica::watch
