// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/changefeed.h"

#include "storage/callbackawaiter.h"
#include "storage/changefeedprivate.h"

#include <QPointer>

#include <algorithm>
#include <array>

namespace plexica::storage {

using namespace std::chrono_literals;

namespace {

constexpr auto catchUpTime = 4s;
constexpr auto tickInterval = 200ms;
/// A node that was away for longer than tombstones are kept reads everything.
constexpr Milliseconds tombstonesKept{3'600'000};
constexpr auto tombstoneInterval = std::chrono::minutes(1);
constexpr qint64 tombstoneChunk = 20'000;

constexpr std::array<std::string_view, 2> dropColumns{"at", "chunk_limit"};
constexpr OperationKind deleteTombstonesBefore{"delete_tombstones_before", dropColumns};

} // namespace

ChangeFeed::ChangeFeed(std::unique_ptr<Private> given)
    : d(std::move(given))
{
    d->revision = d->known = d->firstRevision;
    d->tick.setInterval(tickInterval);
    connect(&d->tick, &QTimer::timeout, this, [this] { d->look(*this); });
    d->tombstoneTimer.setInterval(tombstoneInterval);
    connect(&d->tombstoneTimer, &QTimer::timeout, this, [this] { d->dropTombstones(isSweeper()); });
}

ChangeFeed::~ChangeFeed() = default;

void ChangeFeed::addTable(Table table, bool touched)
{
    (touched ? d->plan.touched : d->plan.tables).push_back(std::move(table));
}

void ChangeFeed::followRemovals(const QString &kind,
                                std::function<void(const std::vector<Removal> &, const Delivery &)> apply)
{
    d->removals.emplace_back(kind, std::move(apply));
}

void ChangeFeed::onDelivered(std::function<void(const Delivery &)> done)
{
    d->delivered.push_back(std::move(done));
}

bool ChangeFeed::follows() const
{
    return d->uri.has_value();
}

void ChangeFeed::start()
{
    d->tombstoneTimer.start();
    if (!d->uri || d->reader)
        return;
    d->tick.start();
    d->reader = std::make_unique<FeedReader>(*d->uri, std::move(d->plan), d->firstRevision, d->reconnectInterval,
                                             d->own, d->post);
    d->reader->setObserver(d->observer);
}

void ChangeFeed::setObserver(bool observes)
{
    d->observer = observes;
    if (d->reader)
        d->reader->setObserver(observes);
}

bool ChangeFeed::isObserver() const
{
    return d->observer;
}

QCoro::Task<Result<void>> ChangeFeed::catchUp()
{
    if (!d->reader)
        co_return Result<void>();
    CallbackAwaiter<Result<void>> awaiter{[this](auto done) {
        d->waiting.push_back({d->reader->request(), Clock::now() + catchUpTime, std::move(done)});
    }};
    co_return co_await awaiter;
}

qint64 ChangeFeed::revision() const
{
    return d->revision;
}

qint64 ChangeFeed::known() const
{
    return d->known;
}

bool ChangeFeed::isSweeper() const
{
    return !d->observer && (!d->uri || (d->reader && d->reader->isSweeper()));
}

bool ChangeFeed::isListening() const
{
    return !d->reader || d->reader->isHeard();
}

Milliseconds ChangeFeed::lag() const
{
    return d->reader ? d->reader->sinceHeard() : Milliseconds(0);
}
int ChangeFeed::nodes() const
{
    return d->reader ? d->reader->nodes() : 1;
}

QCoro::Task<Result<void>> ChangeFeed::deliver(qint64 committed)
{
    if (d->reader) {
        d->disown(committed);
        co_return co_await catchUp();
    }
    const QPointer<ChangeFeed> alive(this);
    FeedReader::Parcel parcel;
    parcel.delivery.revision = committed;
    // Named, not temporaries of the co_await: GCC 12 destroys such a closure twice.
    std::function<void(const Row &)> onRemoval = [&parcel](const Row &row) {
        parcel.removals[row.text(1)].push_back({row.text(2), row.integer(0)});
    };
    std::vector<Value> since{committed - 1};
    auto fault = co_await d->read("select_tombstones_after", since, std::move(onRemoval));
    for (std::size_t i = 0; alive && !fault && i < d->plan.tables.size(); ++i) {
        const Table &table = d->plan.tables[i];
        std::unique_ptr<Rows> rows = table.make();
        std::function<void(const Row &)> onRow = [into = rows.get()](const Row &row) { into->add(row); };
        std::string query = table.query;
        fault = co_await d->read(std::move(query), since, std::move(onRow));
        if (!rows->isEmpty())
            parcel.rows.push_back(std::move(rows));
    }
    if (!alive)
        co_return fail(ErrorCode::Cancelled, QStringLiteral("The node is being stopped."));
    if (fault)
        co_return fail(std::move(*fault));
    d->give(*this, parcel);
    co_return Result<void>();
}

void ChangeFeed::Private::apply(ChangeFeed &feed, FeedReader::Parcel &parcel)
{
    reader->taken();
    const QPointer<ChangeFeed> alive(&feed);
    if (!give(feed, parcel))
        return;
    while (!waiting.empty() && waiting.front().request <= parcel.request) {
        const auto done = std::move(waiting.front().done);
        waiting.pop_front();
        done(Result<void>());
        if (!alive)
            return;
    }
}

/// A delivery may end this node's interest in life: each callback may destroy the storage.
bool ChangeFeed::Private::give(ChangeFeed &feed, FeedReader::Parcel &parcel)
{
    const QPointer<ChangeFeed> alive(&feed);
    for (const auto &[kind, apply] : removals) {
        const auto found = parcel.removals.find(kind);
        if (found == parcel.removals.end())
            continue;
        apply(found->second, parcel.delivery);
        if (!alive)
            return false;
    }
    for (const auto &rows : parcel.rows) {
        rows->apply(parcel.delivery);
        if (!alive)
            return false;
    }
    if (!parcel.touches) {
        revision = parcel.delivery.revision;
        take(parcel.delivery);
        for (const auto &done : delivered) {
            done(parcel.delivery);
            if (!alive)
                return false;
        }
    }
    return true;
}

void ChangeFeed::Private::take(const Delivery &delivery)
{
    if (delivery.rewound) {
        ahead.clear();
        known = delivery.revision;
    }
    known = std::max(known, delivery.revision);
    closeGaps();
}

void ChangeFeed::Private::confirmed(qint64 committed)
{
    if (committed <= known)
        return;
    if (!uri) {
        known = committed; // nobody else writes
        return;
    }
    ahead.insert(committed);
    closeGaps();
}

void ChangeFeed::Private::closeGaps()
{
    while (!ahead.empty() && *ahead.begin() <= known + 1) {
        known = std::max(known, *ahead.begin());
        ahead.erase(ahead.begin());
    }
}

void ChangeFeed::Private::look(ChangeFeed &feed)
{
    const QPointer<ChangeFeed> alive(&feed);
    while (!waiting.empty() && waiting.front().deadline <= Clock::now()) {
        const auto done = std::move(waiting.front().done);
        waiting.pop_front();
        done(fail(ErrorCode::StorageUnavailable,
                  QStringLiteral("The database does not answer, so what other nodes have written is not known.")));
        if (!alive)
            return;
    }
    if (reader->cutIfSilent())
        silent();
    if (const bool now = feed.isSweeper(); now != sweeper) {
        sweeper = now;
        Q_EMIT feed.sweeperChanged(now);
    }
}

void ChangeFeed::Private::dropTombstones(bool sweeps)
{
    if (!sweeps)
        return;
    Change change;
    change.operations.push_back({&deleteTombstonesBefore,
                                 QByteArrayLiteral("tombstones"),
                                 {toMilliseconds(currentTime() - tombstonesKept), tombstoneChunk}});
    commit(std::move(change));
}

} // namespace plexica::storage
