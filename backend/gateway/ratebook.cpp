// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/ratebook.h"

#include "common/clock.h"
#include "common/json.h"
#include "common/jsonwriter.h"

#include <QCryptographicHash>

#include <algorithm>
#include <vector>

namespace plexica::gateway {

using namespace std::chrono_literals;

namespace {

constexpr qsizetype keyLength = 12;
/// Told of that long after it was asked last, so that others hear how it ended.
constexpr auto told = 5s;
/// Without an exchange for that long the others are unknown.
constexpr auto patience = 3s;
constexpr auto idle = 3min;
constexpr qint64 turnMilliseconds = 2'000;

} // namespace

RateBook::Key RateBook::keyOf(const QStringList &name)
{
    return QCryptographicHash::hash(name.join(u'\n').toUtf8(), QCryptographicHash::Sha1)
        .toBase64(QByteArray::Base64UrlEncoding)
        .left(keyLength);
}

std::shared_ptr<RateLimit> RateBook::limit(const QStringList &name)
{
    std::shared_ptr<RateLimit> &known = m_limits[keyOf(name)];
    if (!known)
        known = std::make_shared<RateLimit>();
    return known;
}

std::shared_ptr<RateLimit> RateBook::find(const QStringList &name) const
{
    const auto known = m_limits.find(keyOf(name));
    return known == m_limits.end() ? nullptr : known->second;
}

RateLimit::Platform RateBook::platform(SteadyTime now) const
{
    const qint64 turn = toMilliseconds(currentTime()) / turnMilliseconds;
    return {.nodes = m_nodes,
            .turn = turn % m_nodes == m_place,
            .connected = m_nodes == 1 || now - m_exchangedAt < patience};
}

void RateBook::setNodes(const QStringList &ids, const QString &own)
{
    QStringList sorted = ids;
    sorted.sort();
    m_nodes = std::max(1, static_cast<int>(sorted.size()));
    m_place = std::max(0, static_cast<int>(sorted.indexOf(own)));
}

QByteArray RateBook::report(SteadyTime now)
{
    std::vector<std::pair<const Key *, RateLimit *>> active;
    for (const auto &[key, limit] : m_limits) {
        if (limit->asked() > 0 && now - limit->lastAskedAt() < told)
            active.emplace_back(&key, limit.get());
    }
    // Those that are asked most, if there are too many.
    if (active.size() > maximumShared) {
        std::nth_element(active.begin(), active.begin() + maximumShared, active.end(),
                         [](const auto &a, const auto &b) { return a.second->asked() > b.second->asked(); });
        active.resize(maximumShared);
    }
    JsonWriter writer(4096);
    writer.beginArray();
    for (const auto &[key, limit] : active) {
        writer.beginArray().utf8(*key).value(limit->asked()).value(limit->passed());
        writer.value(limit->passedOfLate(now)).endArray();
    }
    writer.endArray();
    return writer.take();
}

void RateBook::hear(const QString &nodeId, const QByteArray &report, SteadyTime now)
{
    const auto json = parseJson(report);
    if (!json || !json->isArray())
        return;
    for (const JsonValue &row : json->toArray()) {
        if (!row.isArray() || row.toArray().size() != 4)
            continue;
        const auto &fields = row.toArray();
        const QByteArray key = fields[0].toString().toLatin1();
        const auto asked = fields[1].toInteger();
        const auto passed = fields[2].toInteger();
        const auto ofLate = fields[3].toInteger();
        if (key.size() != keyLength || !asked || !passed || !ofLate)
            continue;
        std::shared_ptr<RateLimit> &limit = m_limits[key];
        if (!limit)
            limit = std::make_shared<RateLimit>();
        limit->hear(nodeId, static_cast<quint64>(*asked), static_cast<quint64>(*passed), static_cast<int>(*ofLate),
                    now);
    }
}

void RateBook::forget(const QString &nodeId)
{
    for (const auto &[key, limit] : m_limits)
        limit->forget(nodeId);
}

void RateBook::exchanged(SteadyTime now)
{
    m_exchangedAt = now;
    const RateLimit::Platform all = platform(now);
    for (const auto &[key, limit] : m_limits)
        limit->share(all, now);
    if (now - m_tidiedAt < 10s)
        return;
    m_tidiedAt = now;
    std::erase_if(m_limits, [now](const auto &entry) {
        return entry.second.use_count() == 1 && now - entry.second->lastUsedAt() > idle;
    });
}

} // namespace plexica::gateway
