// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/storage.h"

#include "common/logging.h"
#include "storage/callbackawaiter.h"
#include "storage/changefeedprivate.h"
#include "storage/doubt.h"
#include "storage/readgate.h"
#include "storage/sparinglog.h"
#include "storage/touchqueue.h"
#include "storage/worker.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPointer>
#include <QTimer>

#include <deque>

namespace plexica::storage {

using namespace std::chrono_literals;

namespace {

/// A connection that is open again within this time was never away: commits wait instead of failing.
constexpr auto lossTolerance = 700ms;
constexpr auto watchInterval = 100ms;
/// Deliveries of the change feed may be large: after so much of them other events have their turn.
constexpr auto deliveryTime = 8ms;
/// Touches that are written in one interval at most. More than these wait, folded: whoever has 100,000 services that
/// send heartbeats every second must not write 100,000 rows a second, on any number of nodes.
constexpr qsizetype touchesAtOnce = 5'000;
/// Changes that are being committed. A node's limits keep far below: this is for a flood of its own making.
constexpr size_t maximumWaitingChanges = 250'000;
/// A call that takes longer than this is not waited for any more when the feed's connection has proved to be silent.
constexpr auto suspectAfter = 1s;
/// How often it is looked whether the server still answers.
constexpr auto pulseInterval = 500ms;

Error unavailable(QString sentence)
{
    return {ErrorCode::StorageUnavailable, std::move(sentence), {}};
}

} // namespace

class Storage::Private
{
public:
    explicit Private(StorageOptions given)
        : options(std::move(given))
        , touches(options.maximumTouches)
        , doorbell(*this)
        , worker(options, [this] { doorbell.ring(); })
    {
        watchTimer.setInterval(watchInterval);
        touchTimer.setSingleShot(true);
        touchTimer.setInterval(options.touchInterval);
        pulseTimer.setInterval(pulseInterval);
    }

    /// Brings the owner thread to deliver(). A plain event holds nothing that two threads share, as a functor would.
    class Doorbell : public QObject
    {
    public:
        explicit Doorbell(Private &given)
            : m_private(given)
        {
        }
        void ring() { QCoreApplication::postEvent(this, new QEvent(QEvent::User)); } // any thread

    protected:
        void customEvent(QEvent *) override { m_private.deliver(); }

    private:
        Private &m_private;
    };

    void commit(Change change, CommitCallback done);
    void send(Change change, CommitCallback done);
    void read(ReadJob job);
    void failLater(CommitCallback done, Error error);
    void deliver();
    void apply(BatchDone &report);
    void watch();
    void feelPulse();
    void giveUpOverdue();
    void failWithdrawn(const QString &sentence);
    CommitCallback take(quint64 id);
    void dropAnswered();
    void updateAvailability();
    void tellOfReturn();
    void giveTouches(bool evenIfAway);

    struct Waiting
    {
        CommitCallback done; ///< empty once answered
        Clock::time_point deadline;
    };

    void makeFeed();

    const StorageOptions options;
    Storage *q = nullptr;
    std::deque<Report> reports; ///< taken from the storage thread and not seen to
    // Commits are confirmed nearly in order, so an id is found by its distance from the first.
    std::deque<Waiting> waiting;
    quint64 firstId = 1;
    std::vector<std::pair<CommitCallback, Result<Commit>>> answers; ///< known before the storage thread has to be asked
    ReadGate *gate = nullptr;                                       ///< the Storage's
    TouchQueue touches;
    quint64 droppedTouches = 0; ///< that have been told of
    QTimer watchTimer;
    QTimer touchTimer;
    QTimer pulseTimer;

    bool workerAvailable = true;
    QString workerReason;
    bool stalled = false; ///< a commit did not come back in time, and nothing has come back since
    bool lost = false;    ///< the connection has been away for longer than is tolerated
    bool silent = false;  ///< a call has been under way for longer than any may take
    bool available = true;
    QString reason;
    qint64 revision = 0;
    StorageCounters counters;

    Doorbell doorbell;
    Worker worker;                    ///< its thread ends before anything that it reports to goes
    std::unique_ptr<ChangeFeed> feed; ///< and the feed's thread before it, which reports by it
    std::unique_ptr<Doubt> doubt;
};

void Storage::Private::commit(Change change, CommitCallback done)
{
    if (change.operations.empty()) {
        answers.emplace_back(std::move(done), Commit{revision});
        doorbell.ring();
        return;
    }
    for (const Operation &operation : change.operations) {
        if (!operation.kind || operation.values.size() != operation.kind->columns.size()) {
            qCCritical(lcStorage, "an operation does not fit its kind");
            failLater(std::move(done),
                      {ErrorCode::StorageFailed, QStringLiteral("The change is not well formed."), {}});
            return;
        }
    }
    send(std::move(change), std::move(done));
}

void Storage::Private::send(Change change, CommitCallback done)
{
    // SQLite needs no connection, so a commit that fails is also how its return is found. All else would only queue up.
    if (stalled || (!available && !worker.isEmbedded())) {
        failLater(std::move(done), unavailable(reason + QStringLiteral(" Nothing was saved.")));
        return;
    }
    if (waiting.size() >= maximumWaitingChanges) {
        warnSparingly(QStringLiteral("%1 changes wait to be committed: more are refused").arg(maximumWaitingChanges));
        failLater(std::move(done),
                  unavailable(QStringLiteral("Too many changes wait to be saved. Nothing was saved.")));
        return;
    }
    const auto deadline = Clock::now() + options.commitTimeout;
    const quint64 id = firstId + waiting.size();
    waiting.push_back({std::move(done), deadline});
    ++counters.waiting;
    if (!watchTimer.isActive())
        watchTimer.start();
    worker.add(Job{id, std::move(change), deadline});
}

/// A refusal comes as an answer does, from the event loop.
void Storage::Private::read(ReadJob job)
{
    if (gate->enter())
        return worker.add(std::move(job));
    reports.push_back(ReadDone{std::move(job.done),
                               unavailable(QStringLiteral("Too many reads wait for the database. Nothing was read."))});
    doorbell.ring();
}

void Storage::Private::failLater(CommitCallback done, Error error)
{
    ++counters.failedChanges;
    answers.emplace_back(std::move(done), tl::unexpected(std::move(error)));
    doorbell.ring();
}

Storage::CommitCallback Storage::Private::take(quint64 id)
{
    if (id < firstId)
        return {};
    CommitCallback done = std::exchange(waiting[size_t(id - firstId)].done, nullptr);
    if (done)
        --counters.waiting;
    return done;
}

void Storage::Private::dropAnswered()
{
    while (!waiting.empty() && !waiting.front().done) {
        waiting.pop_front();
        ++firstId;
    }
}

/// Runs all callbacks that are due. Each may commit more, or destroy the storage.
void Storage::Private::deliver()
{
    const QPointer<Storage> alive(q);
    std::vector<Report> taken = worker.takeReports();
    reports.insert(reports.end(), std::make_move_iterator(taken.begin()), std::make_move_iterator(taken.end()));
    const auto began = Clock::now();
    while (!reports.empty()) {
        Report report = std::move(reports.front());
        reports.pop_front();
        if (auto *batch = std::get_if<BatchDone>(&report)) {
            apply(*batch);
        } else if (auto *availability = std::get_if<AvailabilityReport>(&report)) {
            workerAvailable = availability->available;
            workerReason = availability->reason;
            updateAvailability();
        } else if (auto *read = std::get_if<ReadDone>(&report)) {
            gate->leave();
            read->done(std::move(read->error));
        } else if (auto *parcel = std::get_if<Parcel>(&report)) {
            parcel->open();
            if (alive && !reports.empty() && Clock::now() - began > deliveryTime) {
                doorbell.ring();
                break;
            }
        }
        if (!alive)
            return;
    }
    for (auto &[done, result] : std::exchange(answers, {})) {
        if (done)
            done(result);
        if (!alive)
            return;
    }
    dropAnswered();
    if (!watchTimer.isActive() && worker.lostSince())
        watchTimer.start();
}

void Storage::Private::apply(BatchDone &batch)
{
    const QPointer<Storage> alive(q);
    ++counters.batches;
    counters.failedBatches += batch.failed;
    counters.droppedTouches += batch.deniedTouches;
    counters.touches += batch.touches;
    counters.lastCommitSeconds = batch.seconds;
    counters.lastBatchSize = int(batch.results.size());
    counters.commitSeconds.add(batch.seconds);
    counters.batchSizes.add(double(batch.results.size()));
    qint64 late = 0;
    for (const JobResult &job : batch.results) {
        if (job.result)
            revision = std::max(revision, job.result->revision);
        const CommitCallback done = take(job.id);
        if (!done) {
            late = job.result ? job.result->revision : late;
            continue;
        }
        ++(job.result ? counters.changes : counters.failedChanges);
        done(job.result);
        if (!alive)
            return;
    }
    if (stalled) {
        stalled = false;
        updateAvailability();
    }
    if (!alive)
        return;
    if (late == 0) {
        feed->d->confirmed(batch.revision);
    } else {
        feed->d->disown(late); // memory lacks it
        Q_EMIT q->committedLate(late);
    }
}

/// Ten times a second while something waits: answers what the storage thread cannot.
void Storage::Private::watch()
{
    const QPointer<Storage> alive(q);
    const auto lostSince = worker.lostSince();
    const bool nowLost = lostSince && Clock::now() - *lostSince > lossTolerance;
    if (nowLost != lost) {
        lost = nowLost;
        updateAvailability();
        if (!alive)
            return;
    }
    if (lost)
        failWithdrawn(reason);
    giveUpOverdue();
    deliver();
    if (alive && waiting.empty() && !worker.lostSince())
        watchTimer.stop();
}

/// Both ends may believe in a connection that nothing passes any more, and the storage thread waits for it: it is cut.
void Storage::Private::feelPulse()
{
    const bool now = worker.isSilent();
    if (worker.isOverdue())
        worker.cut();
    if (now == silent)
        return;
    silent = now;
    updateAvailability();
}

/// Takes back what the storage thread has not begun, and fails it.
void Storage::Private::failWithdrawn(const QString &sentence)
{
    for (const quint64 id : worker.withdraw()) {
        if (CommitCallback done = take(id))
            failLater(std::move(done), unavailable(sentence + QStringLiteral(" Nothing was saved.")));
    }
}

void Storage::Private::giveUpOverdue()
{
    const auto now = Clock::now();
    if (waiting.empty() || waiting.front().deadline > now)
        return;
    const QString sentence = QStringLiteral("The database does not answer.");
    failWithdrawn(sentence);
    for (size_t i = 0; i < waiting.size() && waiting[i].deadline <= now; ++i) {
        if (CommitCallback done = take(firstId + i)) {
            Error error = unavailable(sentence + QStringLiteral(" Whether this change was saved is unknown."));
            error.details.insert(QStringLiteral("outcome"), JsonValue(QStringLiteral("unknown")));
            failLater(std::move(done), std::move(error));
        }
    }
    if (!stalled && std::any_of(answers.begin(), answers.end(), [](const auto &answer) { return !answer.second; })) {
        stalled = true;
        updateAvailability();
    }
}

void Storage::Private::updateAvailability()
{
    const bool now = workerAvailable && !stalled && !lost && !silent;
    QString why;
    if (!workerAvailable)
        why = workerReason;
    else if (stalled || silent)
        why = QStringLiteral("The database does not answer.");
    else if (lost)
        why = QStringLiteral("The connection to the database is lost.");
    if (now == available && why == reason)
        return;
    const bool changed = now != available;
    available = now;
    reason = why;
    if (!changed)
        return;
    if (available)
        tellOfReturn();
    else
        qCWarning(lcStorage, "the database is not available: %s", qUtf8Printable(reason));
    Q_EMIT q->availabilityChanged(available, reason);
}

void Storage::Private::tellOfReturn()
{
    qCInfo(lcStorage, "the database is available again");
    const quint64 dropped = touches.dropped() - std::exchange(droppedTouches, touches.dropped());
    if (dropped > 0)
        qCWarning(lcStorage, "meanwhile %llu rows (heartbeats, traffic) were dropped", dropped);
}

void Storage::Private::giveTouches(bool evenIfAway)
{
    if (touches.isEmpty())
        return;
    if (!evenIfAway && (!available || !worker.wantsTouches())) {
        touchTimer.start(); // the newest of each aggregate wait here
        return;
    }
    worker.add(touches.take(evenIfAway ? touches.size() : touchesAtOnce));
    if (!touches.isEmpty())
        touchTimer.start();
}

void Storage::Private::makeFeed()
{
    auto shared = std::make_unique<ChangeFeed::Private>(worker.own());
    if (!worker.isEmbedded()) {
        if (auto parsed = parseConnectionUri(options.url))
            shared->uri = std::move(*parsed);
    }
    shared->reconnectInterval = options.reconnectInterval;
    shared->firstRevision = revision;
    shared->post = [this](std::shared_ptr<FeedReader::Parcel> parcel) {
        worker.post({[this, parcel = std::move(parcel)] { feed->d->apply(*feed, *parcel); }});
    };
    // What befell the feed's connection will have befallen this one: a call of it that waits too is not waited for.
    shared->silent = [this] {
        if (worker.waitsLongerThan(suspectAfter))
            worker.cut();
    };
    shared->commit = [this](Change change) { commit(std::move(change), [](const Result<Commit> &) {}); };
    shared->read = [this](std::string query, std::vector<Value> parameters, std::function<void(const Row &)> onRow) {
        return q->readAll(std::move(query), std::move(parameters), std::move(onRow));
    };
    feed.reset(new ChangeFeed(std::move(shared)));
}

Storage::Storage(std::unique_ptr<Private> given)
    : d(std::move(given))
{
    d->q = this;
    d->gate = new ReadGate(this);
    connect(&d->watchTimer, &QTimer::timeout, this, [this] { d->watch(); });
    connect(&d->touchTimer, &QTimer::timeout, this, [this] { d->giveTouches(false); });
    connect(&d->pulseTimer, &QTimer::timeout, this, [this] { d->feelPulse(); });
    d->doubt = std::make_unique<Doubt>(*this);
}

Storage::~Storage()
{
    d->doubt.reset();
    d->feed.reset();
    d->worker.stop();
}

Result<std::unique_ptr<Storage>> Storage::open(const StorageOptions &options)
{
    auto storage = std::unique_ptr<Storage>(new Storage(std::make_unique<Private>(options)));
    if (auto fault = storage->d->worker.start())
        return fail(unavailable(fault->sentence));
    storage->d->revision = storage->d->worker.firstRevision();
    storage->d->makeFeed();
    if (!storage->d->worker.isEmbedded())
        storage->d->pulseTimer.start();
    return storage;
}

void Storage::commit(Change change, CommitCallback done)
{
    d->commit(std::move(change), std::move(done));
}

QCoro::Task<Result<Storage::Commit>> Storage::commit(Change change)
{
    CallbackAwaiter<Result<Commit>> awaiter{[&](auto done) { d->commit(std::move(change), std::move(done)); }};
    co_return co_await awaiter;
}

void Storage::barrier(CommitCallback done)
{
    d->send({}, std::move(done));
}

void Storage::touch(Operation operation)
{
    if (!operation.kind || operation.values.size() != operation.kind->columns.size()) {
        qCCritical(lcStorage, "a touch does not fit its kind");
        return;
    }
    d->touches.put(std::move(operation));
    if (!d->touchTimer.isActive())
        d->touchTimer.start();
}

void Storage::readRows(std::string_view query, std::vector<Value> parameters, std::function<void(const Row &)> onRow,
                       std::function<void(std::optional<Error>)> done)
{
    d->read(ReadJob{std::string(query), std::move(parameters), std::move(onRow), std::move(done)});
}

QCoro::Task<std::optional<Error>> Storage::readAll(std::string query, std::vector<Value> parameters,
                                                   std::function<void(const Row &)> onRow)
{
    CallbackAwaiter<std::optional<Error>> awaiter{
        [&](auto done) { readRows(query, std::move(parameters), std::move(onRow), std::move(done)); }};
    co_return co_await awaiter;
}

bool Storage::available() const
{
    return d->available;
}

QString Storage::unavailableReason() const
{
    return d->reason;
}

QString Storage::engine() const
{
    return d->worker.engine();
}

std::vector<qint64> Storage::appliedMigrations() const
{
    return d->worker.appliedMigrations();
}

qint64 Storage::revision() const
{
    return d->revision;
}

ChangeFeed &Storage::feed()
{
    return *d->feed;
}

Doubt &Storage::doubt()
{
    return *d->doubt;
}

StorageCounters Storage::counters() const
{
    StorageCounters counters = d->counters;
    counters.waitingTouches = d->touches.size();
    counters.droppedTouches += d->touches.dropped();
    counters.inDoubt = d->doubt->size();
    counters.walBytes = d->worker.walBytes();
    return counters;
}

std::size_t Storage::maximumWaiting()
{
    return maximumWaitingChanges;
}

void Storage::flush(Milliseconds deadline)
{
    const QPointer<Storage> alive(this);
    const auto end = Clock::now() + deadline;
    do {
        d->giveTouches(true);
        d->worker.waitUntilIdle(end);
        d->deliver();
    } while (alive && (d->counters.waiting > 0 || !d->touches.isEmpty()) && Clock::now() < end);
}

} // namespace plexica::storage
