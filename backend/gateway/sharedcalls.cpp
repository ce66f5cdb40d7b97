// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/sharedcalls.h"

#include "gateway/sharedcallrow.h"
#include "storage/changefeed.h"

#include <QPointer>

#include <algorithm>

namespace plexica::gateway {

namespace {

constexpr Milliseconds interval{500};
constexpr Milliseconds lastsLonger{10'000}; // than somebody looks, so that it is said once in so long
constexpr qint64 rowsAtOnce = 500;
constexpr std::size_t callsOfBefore = 200;
constexpr int ticksToTidy = 120;
constexpr double reserved = 0.25; // of the allowance for calls that matter
constexpr qint64 usualRow = 512;  // bytes, with its ids
constexpr std::chrono::milliseconds slow{1'000};

/// A row, read on the storage's thread.
struct SharedCall
{
    qint64 revision = 0;
    CallRecord call;
    bool sampled = false;
};

bool matters(const CallRecord &call)
{
    return call.isFault() || call.duration >= slow;
}

} // namespace

SharedCalls::SharedCalls(storage::Storage &storage, TrafficBook &traffic, QObject *parent)
    : QObject(parent)
    , m_storage(storage)
    , m_traffic(traffic)
{
    if (!m_storage.feed().follows())
        return;
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &SharedCalls::tick);
    m_timer.start();
    m_traffic.traces().addListener([self = QPointer<SharedCalls>(this)](const CallPtr &call) {
        if (self && self->m_isLookedAt)
            self->tell(call);
    });
}

void SharedCalls::look()
{
    if (!m_timer.isActive())
        return;
    const TimePoint now = currentTime();
    m_looksUntil = now + lookLasts;
    if (m_looksUntil <= m_saidUntil)
        return;
    const bool isNews = m_saidUntil <= now;
    m_saidUntil = m_looksUntil + lastsLonger;
    storage::Operation said = upsertLooker(m_traffic.traces().nodeId(), m_saidUntil);
    if (!isNews)
        return m_storage.touch(std::move(said));
    storage::Change change;
    change.operations.push_back(std::move(said));
    m_storage.commit(std::move(change),
                     [self = QPointer<SharedCalls>(this)](const Result<storage::Storage::Commit> &done) {
                         if (self && !done)
                             self->m_saidUntil = {};
                     });
    readCalls();
}

void SharedCalls::tick()
{
    m_allowance = std::min<double>(bytesPerSecond, m_allowance + bytesPerSecond * 0.5);
    if (!m_storage.available()) {
        m_isLookedAt = false; // what is told would only wait
        return;
    }
    if (++m_ticks % 2 == 0)
        readLookers();
    if (currentTime() < m_looksUntil)
        readCalls();
    if (m_ticks % ticksToTidy == 0 && m_storage.feed().isSweeper())
        tidy();
}

void SharedCalls::readLookers()
{
    if (std::exchange(m_readsLookers, true))
        return;
    std::vector<storage::Value> parameters;
    parameters.emplace_back(toMilliseconds(currentTime()));
    parameters.emplace_back(m_traffic.traces().nodeId());
    m_storage.read<qint64>(
        "select_gateway_lookers", std::move(parameters), [](const storage::Row &row) { return row.integer(0); },
        [self = QPointer<SharedCalls>(this)](const Result<std::vector<qint64>> &rows) {
            if (!self)
                return;
            self->m_readsLookers = false;
            if (!rows)
                return;
            const bool isLookedAt = !rows->empty() && rows->front() > 0;
            if (!std::exchange(self->m_isLookedAt, isLookedAt) && isLookedAt)
                self->tellOfBefore();
        });
}

void SharedCalls::readCalls()
{
    if (std::exchange(m_readsCalls, true))
        return;
    std::vector<storage::Value> parameters;
    parameters.emplace_back(m_revision);
    parameters.emplace_back(m_traffic.traces().nodeId());
    parameters.emplace_back(toMilliseconds(currentTime() - TraceBook::kept));
    parameters.emplace_back(rowsAtOnce);
    m_storage.read<SharedCall>(
        "select_gateway_calls", std::move(parameters),
        [](const storage::Row &row) {
            SharedCall shared;
            shared.call = sharedCallOf(row.utf8(2), &shared.sampled);
            shared.call.nodeId = row.text(1);
            shared.revision = row.integer(0);
            return shared;
        },
        [self = QPointer<SharedCalls>(this)](Result<std::vector<SharedCall>> rows) {
            if (!self)
                return;
            self->m_readsCalls = false;
            if (!rows)
                return;
            // Of what was before the newest are told first.
            std::stable_sort(rows->begin(), rows->end(), [](const SharedCall &left, const SharedCall &right) {
                return left.call.endedAt() < right.call.endedAt();
            });
            for (SharedCall &shared : *rows) {
                self->m_revision = std::max(self->m_revision, shared.revision);
                if (shared.sampled)
                    self->m_traffic.traces().noteLeftOut(shared.call.tenantId, shared.call.at);
                self->m_traffic.traces().addForeign(std::move(shared.call));
            }
        });
}

/// Of what ended before somebody looked, the newest.
void SharedCalls::tellOfBefore()
{
    for (const CallPtr &call : m_traffic.traces().ownSince(currentTime() - TraceBook::kept, callsOfBefore))
        tell(call);
}

void SharedCalls::tell(const CallPtr &call)
{
    const double floor = matters(*call) ? 0 : bytesPerSecond * reserved;
    if (m_allowance - usualRow < floor) {
        m_leftOut.insert(call->tenantId, true);
        return;
    }
    const bool sampled =
        m_leftOut.remove(call->tenantId) > 0 || m_traffic.traces().hasLeftOut(call->tenantId, call->at);
    QByteArray document = sharedCallDocument(*call, sampled);
    m_allowance -= static_cast<double>(document.size() + 100);
    m_storage.touch(insertSharedCall(*call, std::move(document)));
}

void SharedCalls::tidy()
{
    const TimePoint now = currentTime();
    m_storage.touch(deleteSharedCallsBefore(now - TraceBook::kept));
    m_storage.touch(deleteLookersBefore(now));
    if (m_leftOut.size() > 1'000)
        m_leftOut.clear();
}

} // namespace plexica::gateway
