// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/traffic.h"

#include "common/logging.h"
#include "gateway/trafficoperations.h"
#include "gateway/trafficpair.h"
#include "storage/changefeed.h"

#include <QPointer>

#include <algorithm>

namespace plexica::gateway {

namespace {

constexpr Milliseconds writeInterval{3'000};
constexpr Milliseconds exchangeInterval{2'000};
/// A row is stamped as its statement begins and seen as it ends.
constexpr Milliseconds slack{1'000};
/// Older minutes are written by who had no database for a while; they are looked for once in a while.
constexpr Milliseconds fresh{5 * 60'000};
constexpr Milliseconds lookAtAllInterval{60'000};
constexpr Milliseconds tidyInterval{60'000};
constexpr qint64 minute = TrafficBook::Pair::minute;
constexpr qint64 hour = TrafficBook::Pair::hour;
constexpr qint64 fineMinutes = TrafficBook::Pair::fineMinutes;

} // namespace

// ---- The book --------------------------------------------------------------------------------------------------

TrafficBook::TrafficBook(storage::Storage &storage, QString nodeId, QObject *parent)
    : QObject(parent)
    , m_storage(storage)
    , m_writer(std::move(nodeId))
{
    m_writeTimer.setInterval(m_storage.feed().follows() ? exchangeInterval : writeInterval);
    m_tidyTimer.setInterval(tidyInterval);
    connect(&m_writeTimer, &QTimer::timeout, this, &TrafficBook::writeBehind);
    connect(&m_tidyTimer, &QTimer::timeout, this, &TrafficBook::tidy);
    m_writeTimer.start();
    m_tidyTimer.start();
}

TrafficBook::~TrafficBook() = default;

QCoro::Task<Result<int>> TrafficBook::load()
{
    const TimePoint now = currentTime();
    std::vector<storage::Value> since;
    since.emplace_back(toMilliseconds(now - memory));
    std::function<TrafficRow(const storage::Row &)> decode = decodeTraffic;
    auto rows = co_await m_storage.read<TrafficRow>("select_gateway_traffic", std::move(since), std::move(decode));
    if (!rows)
        co_return fail(rows.error());
    m_readAt = m_readAllAt = now - std::chrono::seconds(10); // read again what may have been written meanwhile
    takeOthers(*rows);
    for (auto &[key, kept] : m_pairs)
        kept->fold(now);
    co_return static_cast<int>(rows->size());
}

TrafficBook::Pair &TrafficBook::pair(const QString &tenantId, const QString &callerPluginId,
                                     const QString &targetPluginId, const QString &serviceName)
{
    Key key{tenantId, callerPluginId, targetPluginId, serviceName};
    auto found = m_pairs.find(key);
    if (found == m_pairs.end() && m_pairs.size() >= maximumPairs) {
        // Its running minute may have been written already, and would be written again from nothing if it came back.
        if (Pair &silent = *m_order.front(); toMilliseconds(silent.lastCallAt) < floorTo(currentTime(), minute))
            remove(silent);
    }
    if (found == m_pairs.end() && m_pairs.size() >= maximumPairs) {
        key.callerPluginId = QStringLiteral("(others)");
        found = m_pairs.find(key);
    }
    if (found == m_pairs.end()) {
        found = m_pairs.emplace(key, std::make_unique<Pair>()).first;
        found->second->key = key;
        found->second->place = m_order.insert(m_order.end(), found->second.get());
    }
    return *found->second;
}

void TrafficBook::remove(Pair &pair)
{
    if (pair.dirty) {
        write(pair);
        std::erase(m_dirty, &pair);
    }
    m_order.erase(pair.place);
    ++m_departures;
    m_pairs.erase(Key(pair.key)); // a copy: the pair's own goes with it
}

void TrafficBook::record(CallRecord record, Pair *pair)
{
    if (pair) {
        pair->add(record);
        m_order.splice(m_order.end(), m_order, pair->place);
        if (!std::exchange(pair->dirty, true))
            m_dirty.push_back(pair);
    }
    if (m_meter)
        m_meter(record);
    ++m_recorded;
    m_traces.add(std::move(record));
}

std::vector<PairTraffic> TrafficBook::pairs(const QString &tenantId, Milliseconds window) const
{
    const TimePoint now = currentTime();
    std::vector<PairTraffic> list = listed(tenantId, [now, window](const Pair &pair) { return pair.sum(now, window); });
    for (PairTraffic &traffic : list) {
        const Key key{traffic.tenantId, traffic.callerPluginId, traffic.targetPluginId, traffic.serviceName};
        const auto [calls, errors] = m_pairs.find(key)->second->rates(now);
        traffic.callsPerMinute = calls;
        traffic.errorsPerMinute = errors;
    }
    return list;
}

std::vector<PairTraffic> TrafficBook::pairsOf(const QString &nodeId, const QString &tenantId) const
{
    const TimePoint now = currentTime();
    const QString *writer = nodeId == m_writer ? nullptr : &nodeId;
    return listed(tenantId, [now, writer](const Pair &pair) { return pair.sumOf(writer, now); });
}

/// Pairs of a tenant (empty: of all) that have calls in the sum, without rates.
template <typename SumOf>
std::vector<PairTraffic> TrafficBook::listed(const QString &tenantId, const SumOf &sumOf) const
{
    std::vector<PairTraffic> list;
    auto at = tenantId.isEmpty() ? m_pairs.begin() : m_pairs.lower_bound(Key{tenantId, {}, {}, {}});
    for (; at != m_pairs.end() && (tenantId.isEmpty() || at->first.tenantId == tenantId); ++at) {
        const Stretch sum = sumOf(*at->second);
        if (sum.calls == 0)
            continue;
        const Key &key = at->first;
        list.push_back({.tenantId = key.tenantId,
                        .callerPluginId = key.callerPluginId,
                        .targetPluginId = key.targetPluginId,
                        .serviceName = key.serviceName,
                        .calls = sum.calls,
                        .errors = sum.errors,
                        .p50Milliseconds = sum.latency.quantile(0.5),
                        .p99Milliseconds = sum.latency.quantile(0.99),
                        .lastCallAt = at->second->lastCallAt,
                        .bytesIn = sum.bytesIn,
                        .bytesOut = sum.bytesOut});
    }
    return list;
}

namespace {

/// Calls of several pairs to one service.
struct ServiceSum
{
    ServiceTraffic traffic;
    LatencyHistogram latency;

    void add(const Stretch &sum, std::pair<double, double> rates, TimePoint lastCallAt)
    {
        traffic.calls += sum.calls;
        traffic.errors += sum.errors;
        traffic.callsPerMinute += rates.first;
        traffic.errorsPerMinute += rates.second;
        traffic.lastCallAt = std::max(traffic.lastCallAt, lastCallAt);
        latency.add(sum.latency);
    }
    ServiceTraffic result() const
    {
        ServiceTraffic all = traffic;
        all.p50Milliseconds = latency.quantile(0.5);
        all.p99Milliseconds = latency.quantile(0.99);
        return all;
    }
};

} // namespace

QHash<QString, ServiceTraffic> TrafficBook::services(const QString &tenantId, Milliseconds window) const
{
    QHash<QString, ServiceSum> sums;
    const TimePoint now = currentTime();
    for (auto at = m_pairs.lower_bound(Key{tenantId, {}, {}, {}});
         at != m_pairs.end() && at->first.tenantId == tenantId; ++at) {
        const Stretch sum = at->second->sum(now, window);
        if (sum.calls > 0)
            sums[at->first.serviceName].add(sum, at->second->rates(now), at->second->lastCallAt);
    }
    QHash<QString, ServiceTraffic> services;
    for (auto at = sums.cbegin(); at != sums.cend(); ++at)
        services.insert(at.key(), at->result());
    return services;
}

ServiceTraffic TrafficBook::service(const QString &tenantId, const QString &serviceName, Milliseconds window) const
{
    ServiceSum all;
    const TimePoint now = currentTime();
    for (auto at = m_pairs.lower_bound(Key{tenantId, {}, {}, {}});
         at != m_pairs.end() && at->first.tenantId == tenantId; ++at) {
        if (at->first.serviceName == serviceName)
            all.add(at->second->sum(now, window), at->second->rates(now), at->second->lastCallAt);
    }
    return all.result();
}

void TrafficBook::takeOthers(const std::vector<TrafficRow> &rows)
{
    for (const TrafficRow &row : rows) {
        if (row.tenantId.isEmpty())
            continue;
        Pair &kept = pair(row.tenantId, row.callerPluginId, row.targetPluginId, row.serviceName);
        kept.putOthers(row);
        m_order.splice(m_order.end(), m_order, kept.place);
    }
}

void TrafficBook::writeBehind()
{
    if (m_storage.feed().follows())
        exchange();
    else
        writeOut();
}

void TrafficBook::exchange()
{
    if (m_exchanging || !m_storage.available())
        return;
    const TimePoint now = currentTime();
    const bool looksAtAll = now - m_readAllAt > lookAtAllInterval;
    std::vector<Key> pairs;
    QByteArray rows = unwritten(pairs);
    std::vector<storage::Value> parameters{std::move(rows), m_writer};
    parameters.emplace_back(toMilliseconds((looksAtAll ? m_readAllAt : m_readAt) - slack));
    parameters.emplace_back(looksAtAll ? floorTo(now, minute) - fineMinutes * minute : floorTo(now - fresh, minute));
    m_exchanging = true;
    m_storage.read<TrafficRow>(
        "exchange_gateway_traffic", std::move(parameters), decodeExchange,
        [self = QPointer(this), pairs = std::move(pairs), looksAtAll](const Result<std::vector<TrafficRow>> &others) {
            if (!self)
                return;
            self->m_exchanging = false;
            if (!others)
                return self->writeAgain(pairs);
            if (others->empty())
                return;
            self->m_readAt = others->front().readAt;
            if (looksAtAll)
                self->m_readAllAt = self->m_readAt;
            self->takeOthers(*others);
        });
}

/// What waits longest, up to the bound, as the exchange's parameter; `pairs`: whose it is.
QByteArray TrafficBook::unwritten(std::vector<Key> &pairs)
{
    JsonWriter writer(4096);
    writer.beginArray();
    std::size_t taken = 0;
    for (; taken < m_dirty.size() && writer.text().size() < maximumBytes; ++taken) {
        Pair &pair = *m_dirty[taken];
        pair.dirty = false;
        pair.writtenBefore = pair.writtenUpTo;
        for (const Stretch &stretch : pair.minutes) {
            if (pair.isUnwritten(stretch))
                writeTraffic(writer, rowOf(pair, stretch));
        }
        if (!pair.minutes.empty())
            pair.writtenUpTo = pair.minutes.back().begin;
        pairs.push_back(pair.key);
    }
    m_dirty.erase(m_dirty.begin(), m_dirty.begin() + static_cast<std::ptrdiff_t>(taken));
    writer.endArray();
    return writer.take();
}

void TrafficBook::writeAgain(const std::vector<Key> &pairs)
{
    for (const Key &key : pairs) {
        const auto found = m_pairs.find(key);
        if (found == m_pairs.end())
            continue;
        Pair &pair = *found->second;
        pair.writtenUpTo = std::min(pair.writtenUpTo, pair.writtenBefore);
        if (!std::exchange(pair.dirty, true))
            m_dirty.push_back(&pair);
    }
}

TrafficRow TrafficBook::rowOf(const Pair &pair, const Stretch &stretch)
{
    TrafficRow row;
    row.tenantId = pair.key.tenantId;
    row.callerPluginId = pair.key.callerPluginId;
    row.targetPluginId = pair.key.targetPluginId;
    row.serviceName = pair.key.serviceName;
    row.minute = stretch.begin;
    row.calls = stretch.calls;
    row.errors = stretch.errors;
    row.latency = stretch.latency;
    row.bytesIn = stretch.bytesIn;
    row.bytesOut = stretch.bytesOut;
    row.lastCallAt = toMilliseconds(pair.lastCallAt);
    return row;
}

std::vector<MinuteTraffic> TrafficBook::minutes(const MinutesFilter &filter) const
{
    const qint64 first = floorTo(currentTime(), minute) - (fineMinutes - 1) * minute;
    std::vector<Stretch> sums(fineMinutes);
    const QString *writer = filter.nodeId.isEmpty() ? nullptr : &filter.nodeId;
    for (auto at = m_pairs.lower_bound(Key{filter.tenantId, filter.callerPluginId, {}, {}});
         at != m_pairs.end() && at->first.tenantId == filter.tenantId
         && (filter.callerPluginId.isEmpty() || at->first.callerPluginId == filter.callerPluginId);
         ++at) {
        if (at->first.serviceName == filter.serviceName)
            at->second->addMinutes(first, sums, writer, filter.nodeId == m_writer);
    }
    std::vector<MinuteTraffic> list;
    list.reserve(sums.size());
    for (std::size_t i = 0; i < sums.size(); ++i)
        list.push_back({.begin = fromMilliseconds(first + static_cast<qint64>(i) * minute),
                        .calls = sums[i].calls,
                        .errors = sums[i].errors,
                        .p50Milliseconds = sums[i].latency.quantile(0.5),
                        .p99Milliseconds = sums[i].latency.quantile(0.99)});
    return list;
}

QHash<QString, ErrorHours> TrafficBook::errorHours(const QString &tenantId) const
{
    struct Hour
    {
        quint64 calls = 0;
        quint64 errors = 0;
    };
    constexpr qint64 hours = std::tuple_size_v<ErrorHours>;
    const qint64 running = floorTo(currentTime(), hour);
    QHash<QString, std::array<Hour, hours>> counts;
    for (auto at = m_pairs.lower_bound({tenantId, {}, {}, {}}); at != m_pairs.end() && at->first.tenantId == tenantId;
         ++at) {
        std::array<Hour, hours> *sums = nullptr;
        const auto add = [&](const auto &list) {
            for (const auto &stretch : list) {
                const qint64 place = hours - 1 - (running - stretch.begin / hour * hour) / hour;
                if (place < 0 || place >= hours)
                    continue;
                if (!sums)
                    sums = &counts[at->first.serviceName];
                (*sums)[static_cast<std::size_t>(place)].calls += stretch.calls;
                (*sums)[static_cast<std::size_t>(place)].errors += stretch.errors;
            }
        };
        add(at->second->hours);
        add(at->second->minutes);
        add(at->second->others);
    }
    QHash<QString, ErrorHours> shares;
    for (auto at = counts.cbegin(); at != counts.cend(); ++at) {
        ErrorHours share{};
        bool any = false;
        for (std::size_t i = 0; i < share.size(); ++i) {
            const Hour &sum = (*at)[i];
            if (sum.errors == 0)
                continue;
            share[i] = static_cast<quint8>(std::max<quint64>(1, sum.errors * 255 / sum.calls));
            any = true;
        }
        if (any)
            shares.insert(at.key(), share);
    }
    return shares;
}

void TrafficBook::writeOut()
{
    // While the database is away minutes wait where they are, an hour at most.
    if (!m_storage.available())
        return;
    for (Pair *pair : std::exchange(m_dirty, {}))
        write(*pair);
}

void TrafficBook::write(Pair &pair)
{
    pair.dirty = false;
    for (const Stretch &stretch : pair.minutes) {
        if (!pair.isUnwritten(stretch))
            continue;
        if (!m_storage.available()) {
            ++m_lostMinutes;
            continue;
        }
        m_storage.touch(upsertTraffic(rowOf(pair, stretch), m_writer));
    }
    if (!pair.minutes.empty())
        pair.writtenUpTo = pair.minutes.back().begin;
}

void TrafficBook::tidy()
{
    writeBehind();
    const TimePoint now = currentTime();
    m_traces.tidy(now);
    const quint64 lost = m_lostMinutes;
    for (auto &[key, pair] : m_pairs)
        m_lostMinutes += pair->fold(now);
    if (m_lostMinutes != lost)
        qCWarning(lcGateway) << m_lostMinutes - lost
                             << "minutes of traffic were not stored: the database was away for too long";
    storage::Change change;
    change.operations.push_back(deleteTrafficBefore(now - retention));
    m_storage.commit(std::move(change), [](const Result<storage::Storage::Commit> &) {});
}

} // namespace plexica::gateway
