// SPDX-License-Identifier: GPL-3.0-or-later
#include "events/eventlog.h"

#include "common/eventtypes.h"
#include "common/logging.h"
#include "storage/changefeed.h"
#include "storage/doubt.h"

#include <QPointer>
#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <utility>

namespace plexica::events {

namespace {

constexpr std::size_t maximumRecent = 1000;
constexpr std::size_t maximumWaitingEvents = 10'000;
constexpr Milliseconds firstResend{1'000};
constexpr Milliseconds longestResend{60'000}; // while the database refuses them
constexpr int idNodeBits = 8;
constexpr int idSequenceBits = 13;
constexpr qint64 lateMilliseconds = 2000; ///< what the change feed brings is at most as old

constexpr std::array<std::string_view, 11> eventColumns{"id",         "tenant_id", "type",  "subject", "actor", "cause",
                                                        "request_id", "before",    "after", "details", "at"};
constexpr storage::OperationKind insertEvent{"insert_event", eventColumns};
constexpr std::array<std::string_view, 2> dropColumns{"at", "chunk_limit"};
constexpr storage::OperationKind deleteEventsBefore{"delete_events_before", dropColumns};

storage::Value jsonOrNull(const JsonValue &value)
{
    return value.isNull() ? storage::Value() : storage::Value(value.toJson());
}

JsonValue parsed(const storage::Row &row, int column)
{
    if (row.isNull(column))
        return {};
    return parseJson(row.utf8(column)).value_or(JsonValue());
}

Event eventAt(const storage::Row &row, int first)
{
    Event event;
    event.id = row.integer(first);
    event.tenantId = row.text(first + 1);
    event.type = row.text(first + 2);
    event.subject = row.text(first + 3);
    event.actor = row.text(first + 4);
    event.cause = row.text(first + 5);
    event.requestId = row.utf8(first + 6);
    event.before = parsed(row, first + 7);
    event.after = parsed(row, first + 8);
    event.details = parsed(row, first + 9);
    event.at = fromMilliseconds(row.integer(first + 10));
    return event;
}

Event decodeEvent(const storage::Row &row)
{
    return eventAt(row, 0);
}

storage::Value textOrNull(const QString &text)
{
    return text.isEmpty() ? storage::Value() : storage::Value(text);
}

} // namespace

std::size_t EventLog::maximumWaiting()
{
    return maximumWaitingEvents;
}

EventLog::EventLog(storage::Storage &storage, Milliseconds retention, QObject *parent)
    : QObject(parent)
    , m_storage(storage)
    , m_retention(retention)
    , m_nodeBits(QRandomGenerator::global()->bounded(1 << idNodeBits))
{
    m_retentionTimer.setInterval(std::chrono::minutes(10));
    connect(&m_retentionTimer, &QTimer::timeout, this, &EventLog::dropOld);
    m_retentionTimer.start();
    m_resendTimer.setSingleShot(true);
    m_resendTimer.setInterval(firstResend);
    connect(&m_resendTimer, &QTimer::timeout, this, &EventLog::resendWaiting);
    followOthers();
    connect(&m_storage, &storage::Storage::availabilityChanged, this, [this](bool available) {
        if (available)
            resendWaiting();
    });
}

/// time | node | sequence: rising on this node, distinct from other nodes' with overwhelming likelihood: should two
/// have drawn the same node bits, their sequences begin at different numbers in each millisecond. When a millisecond's
/// sequence is used up, or the clock was set back, the id's time is the next that was not used: it then differs from
/// the event's.
qint64 EventLog::nextId(TimePoint at)
{
    const qint64 millisecond = toMilliseconds(at);
    if (millisecond > m_lastMillisecond || m_lastSequence == (1 << idSequenceBits) - 1) {
        m_lastMillisecond = std::max(millisecond, m_lastMillisecond + 1);
        m_lastSequence = QRandomGenerator::global()->bounded(1 << (idSequenceBits - 1));
    } else {
        ++m_lastSequence;
    }
    return (m_lastMillisecond << (idNodeBits + idSequenceBits)) | (m_nodeBits << idSequenceBits) | m_lastSequence;
}

storage::Operation EventLog::operation(Event &event)
{
    Q_ASSERT_X(eventTypes().contains(event.type), "EventLog", qPrintable(event.type));
    if (event.at == TimePoint())
        event.at = currentTime();
    if (event.id == 0)
        event.id = nextId(event.at);
    return storage::Operation{&insertEvent,
                              QByteArrayLiteral("event:") + QByteArray::number(event.id),
                              {event.id, event.tenantId, event.type, event.subject, event.actor, event.cause,
                               QString::fromLatin1(event.requestId), jsonOrNull(event.before), jsonOrNull(event.after),
                               jsonOrNull(event.details), toMilliseconds(event.at)}};
}

void EventLog::followOthers()
{
    m_followed = m_storage.revision();
    storage::Following<Committed> following;
    following.query = "select_committed_events_after";
    following.decode = [](const storage::Row &row) { return Committed{eventAt(row, 1), row.integer(0)}; };
    following.apply = [self = QPointer(this)](const std::vector<Committed> &rows, const storage::Delivery &delivery) {
        if (!self)
            return;
        // A complete delivery has old ones too; and what a database says that has lost its newest is nothing new.
        const qint64 followed = std::exchange(self->m_followed, delivery.revision);
        for (const Committed &row : rows) {
            if (!self)
                return;
            if (!delivery.complete || row.revision > followed)
                self->announce(row.event);
        }
    };
    following.ownRows = false; // announced when they were confirmed
    m_storage.feed().follow(std::move(following));
}

void EventLog::announce(const Event &event)
{
    if (m_recentIds.contains(event.id))
        return;
    m_recentIds.insert(event.id);
    m_recent.push_back(event);
    if (m_recent.size() > maximumRecent) {
        m_recentIds.remove(m_recent.front().id);
        m_recent.pop_front();
    }
    Q_EMIT announced(event);
}

void EventLog::doubt(const Error &error, const Event &event)
{
    m_storage.doubt().note(this, error, {}, [this, event] { return announceIfStored(event); });
}

QCoro::Task<Result<void>> EventLog::announceIfStored(Event event)
{
    QString anyTenant;
    const auto found = co_await queryAfter(anyTenant, event.id - 1, 1);
    if (!found)
        co_return fail(found.error());
    if (!found->empty() && found->front().id == event.id)
        announce(event);
    co_return Result<void>();
}

qint64 EventLog::resumeFrom(qint64 id) const
{
    return m_storage.feed().follows() ? std::max(qint64(0), id - (lateMilliseconds << (idNodeBits + idSequenceBits)))
                                      : id;
}

bool EventLog::hasSeen(qint64 event, qint64 lastSeen) const
{
    const qint64 node = event >> idSequenceBits & ((1 << idNodeBits) - 1);
    return event == lastSeen || (event < lastSeen && (node == m_nodeBits || event <= resumeFrom(lastSeen)));
}

void EventLog::record(Event event)
{
    storage::Change change;
    change.operations.push_back(operation(event));
    m_storage.commit(std::move(change), [this, event](const Result<storage::Storage::Commit> &done) {
        if (done || done.error().code == ErrorCode::StorageConflict) {
            m_resendTimer.setInterval(firstResend);
            announce(event); // after a conflict too: its id is there, an earlier sending has come through
            return;
        }
        if (done.error().code != ErrorCode::StorageUnavailable && !m_resendTimer.isActive()) {
            m_resendTimer.setInterval(std::min(2 * m_resendTimer.intervalAsDuration(), longestResend));
            qCWarning(lcNode).noquote() << "The database does not take events, which are tried again:" << event.type
                                        << done.error().message;
        }
        keep(event);
    });
}

/// For another try: when the database is there again, or soon, should it be by now.
void EventLog::keep(Event event)
{
    m_waiting.push_back(std::move(event));
    if (m_waiting.size() > maximumWaitingEvents) {
        m_waiting.pop_front();
        if (m_dropped++ == m_droppedTold) {
            qCWarning(lcNode, "more than %llu events wait for the database: the oldest are dropped",
                      quint64(maximumWaitingEvents));
        }
    }
    if (!m_resendTimer.isActive())
        m_resendTimer.start();
}

void EventLog::resendWaiting()
{
    if (m_waiting.empty())
        return;
    if (!m_storage.available()) {
        m_resendTimer.start();
        return;
    }
    if (m_dropped > m_droppedTold)
        qCWarning(lcNode, "%llu events were never recorded", m_dropped - m_droppedTold);
    m_droppedTold = m_dropped;
    for (Event &event : std::exchange(m_waiting, {}))
        record(std::move(event));
}

void EventLog::dropOld()
{
    if (!m_storage.feed().isSweeper())
        return;
    storage::Change change;
    change.operations.push_back({&deleteEventsBefore,
                                 QByteArrayLiteral("retention"),
                                 {toMilliseconds(currentTime() - m_retention), qint64(50'000)}});
    m_storage.commit(std::move(change), [](const Result<storage::Storage::Commit> &) {});
}

QCoro::Task<Result<std::vector<Event>>> EventLog::query(EventFilter filter)
{
    std::vector<storage::Value> parameters;
    parameters.push_back(textOrNull(filter.tenantId));
    parameters.push_back(textOrNull(filter.type));
    parameters.push_back(textOrNull(filter.subject));
    parameters.emplace_back(filter.sinceMilliseconds);
    parameters.push_back(filter.beforeId > 0 ? storage::Value(filter.beforeId) : storage::Value());
    parameters.emplace_back(static_cast<qint64>(filter.limit));
    std::function<Event(const storage::Row &)> decode = decodeEvent;
    auto rows = co_await m_storage.read<Event>("select_events", std::move(parameters), std::move(decode));
    co_return rows;
}

QCoro::Task<Result<qint64>> EventLog::count(EventSearch search)
{
    const auto timeOrNull = [](const std::optional<TimePoint> &time) {
        return time ? storage::Value(toMilliseconds(*time)) : storage::Value();
    };
    std::vector<storage::Value> parameters;
    parameters.push_back(textOrNull(search.tenantId));
    parameters.push_back(textOrNull(search.types.value(0)));
    parameters.push_back(textOrNull(search.subject));
    parameters.push_back(timeOrNull(search.since));
    parameters.push_back(timeOrNull(search.until));
    std::function<qint64(const storage::Row &)> decode = [](const storage::Row &row) { return row.integer(0); };
    auto rows = co_await m_storage.read<qint64>("count_events", std::move(parameters), std::move(decode));
    if (!rows)
        co_return fail(rows.error());
    co_return rows->empty() ? 0 : rows->front();
}

QCoro::Task<Result<std::vector<Event>>> EventLog::queryAfter(QString tenantId, qint64 id, int limit)
{
    std::vector<storage::Value> parameters;
    parameters.push_back(tenantId.isEmpty() ? storage::Value() : storage::Value(tenantId));
    parameters.emplace_back(id);
    parameters.emplace_back(static_cast<qint64>(limit));
    std::function<Event(const storage::Row &)> decode = decodeEvent;
    auto rows = co_await m_storage.read<Event>("select_events_after", std::move(parameters), std::move(decode));
    co_return rows;
}

QCoro::Task<Result<std::vector<EventLog::Committed>>> EventLog::querySince(QString tenantId, qint64 revision, qint64 id,
                                                                           int limit)
{
    std::vector<storage::Value> parameters;
    parameters.push_back(tenantId.isEmpty() ? storage::Value() : storage::Value(tenantId));
    parameters.emplace_back(revision);
    parameters.emplace_back(id);
    parameters.emplace_back(static_cast<qint64>(limit));
    std::function<Committed(const storage::Row &)> decode = [](const storage::Row &row) {
        return Committed{eventAt(row, 0), row.integer(11)};
    };
    auto rows = co_await m_storage.read<Committed>("select_events_since", std::move(parameters), std::move(decode));
    co_return rows;
}

} // namespace plexica::events
