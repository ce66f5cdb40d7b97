// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/othernodes.h"

#include "common/json.h"
#include "common/jsonwriter.h"

#include <algorithm>
#include <tuple>

namespace plexica::gateway {

namespace {

/// Others hear of a reset within a few seconds.
constexpr Milliseconds resetTold{30'000};
constexpr qsizetype roomForEnd = 128; ///< of names and brackets

bool isTroubled(const TargetStatus &status)
{
    return status.circuit != TargetStatus::Circuit::Closed
           || std::any_of(status.instances.begin(), status.instances.end(),
                          [](const TargetStatus::Instance &instance) { return instance.ejected; });
}

void writeTargetRow(JsonWriter &writer, const TargetStatus &status, TimePoint now)
{
    writer.beginArray().value(status.serviceId).value(status.tenantId).value(status.pluginId);
    writer.value(status.serviceName).value(static_cast<int>(status.circuit));
    writer.value(status.circuit == TargetStatus::Circuit::Open
                     ? toMilliseconds(now + std::chrono::seconds(status.retryAfterSeconds))
                     : qint64(0));
    writer.value(status.recentCalls).value(status.recentFailures).beginArray();
    for (const TargetStatus::Instance &instance : status.instances) {
        writer.beginArray().value(instance.instanceId).value(instance.baseUrl).value(instance.live ? 1 : 0);
        writer.value(instance.outstanding).value(instance.failuresRunning);
        writer.value(instance.ejected ? toMilliseconds(now + instance.ejectedFor) : qint64(0)).endArray();
    }
    writer.endArray().endArray();
}

void writeLimitRow(JsonWriter &writer, const LimitReached &limit)
{
    writer.beginArray().value(limit.tenantId).value(limit.callerPluginId).value(limit.targetPluginId);
    writer.value(limit.serviceName).value(limit.limit).value(limit.refused).value(toMilliseconds(limit.lastAt));
    writer.endArray();
}

QString textAt(const JsonValue::Array &row, std::size_t place)
{
    return place < row.size() ? row[place].toString() : QString();
}

qint64 numberAt(const JsonValue::Array &row, std::size_t place)
{
    return place < row.size() ? row[place].toInteger().value_or(0) : 0;
}

JsonValue::Array rowsOf(const JsonValue &document, const char *name)
{
    const JsonValue *rows = document.find(QString::fromLatin1(name));
    return rows && rows->isArray() ? rows->toArray() : JsonValue::Array();
}

} // namespace

QByteArray OtherNodes::report(std::vector<TargetStatus> targets, const std::vector<LimitReached> &limits,
                              qsizetype bytes)
{
    const TimePoint now = currentTime();
    m_resets.removeIf([now](const auto &reset) { return now - reset.value() > resetTold; });
    std::stable_partition(targets.begin(), targets.end(), isTroubled);
    const auto quiet = std::find_if_not(targets.begin(), targets.end(), isTroubled);
    JsonWriter writer(4096);
    writer.beginObject();
    // Rows as far as there is room; `bytes` is where the document may have got to.
    const auto list = [&writer](const char *name, auto begin, auto end, qsizetype upTo, const auto &write) {
        writer.key(name).beginArray();
        for (auto item = begin; item != end; ++item) {
            JsonWriter row;
            write(row, item);
            if (writer.text().size() + row.text().size() > upTo - roomForEnd)
                break;
            writer.raw(row.text());
        }
        writer.endArray();
    };
    const auto target = [now](JsonWriter &row, auto item) { writeTargetRow(row, *item, now); };
    list("resets", m_resets.cbegin(), m_resets.cend(), bytes / 8, [](JsonWriter &row, auto item) {
        row.beginArray().value(item.key()).value(toMilliseconds(item.value())).endArray();
    });
    list("troubled", targets.begin(), quiet, bytes / 2, target);
    list("limits", limits.begin(), limits.end(), bytes * 3 / 4,
         [](JsonWriter &row, auto item) { writeLimitRow(row, *item); });
    list("targets", quiet, targets.end(), bytes, target);
    writer.endObject();
    return writer.take();
}

OtherNodes::Target OtherNodes::readTarget(const JsonValue &value)
{
    const JsonValue::Array &row = value.toArray();
    Target target;
    TargetStatus &status = target.status;
    status.serviceId = textAt(row, 0);
    status.tenantId = textAt(row, 1);
    status.pluginId = textAt(row, 2);
    status.serviceName = textAt(row, 3);
    status.circuit = static_cast<TargetStatus::Circuit>(std::clamp<qint64>(numberAt(row, 4), 0, 2));
    target.openUntil = fromMilliseconds(numberAt(row, 5));
    status.recentCalls = static_cast<int>(numberAt(row, 6));
    status.recentFailures = static_cast<int>(numberAt(row, 7));
    if (row.size() > 8 && row[8].isArray()) {
        for (const JsonValue &one : row[8].toArray()) {
            if (!one.isArray())
                continue;
            const JsonValue::Array &fields = one.toArray();
            TargetStatus::Instance instance;
            instance.instanceId = textAt(fields, 0);
            instance.baseUrl = textAt(fields, 1);
            instance.live = numberAt(fields, 2) != 0;
            instance.outstanding = static_cast<int>(numberAt(fields, 3));
            instance.failuresRunning = static_cast<int>(numberAt(fields, 4));
            target.ejectedUntil.push_back(fromMilliseconds(numberAt(fields, 5)));
            status.instances.push_back(std::move(instance));
        }
    }
    return target;
}

void OtherNodes::hear(const QString &nodeId, const QByteArray &report)
{
    const auto json = parseJson(report);
    if (!json || !json->isObject())
        return;
    Node &node = m_nodes[nodeId];
    node.targets.clear();
    node.limits.clear();
    for (const char *name : {"troubled", "targets"}) {
        for (const JsonValue &row : rowsOf(*json, name)) {
            if (!row.isArray())
                continue;
            node.targets.push_back(readTarget(row));
            node.targets.back().status.nodeId = nodeId;
        }
    }
    for (const JsonValue &value : rowsOf(*json, "limits")) {
        if (!value.isArray())
            continue;
        const JsonValue::Array &row = value.toArray();
        LimitReached limit;
        limit.tenantId = textAt(row, 0);
        limit.callerPluginId = textAt(row, 1);
        limit.targetPluginId = textAt(row, 2);
        limit.serviceName = textAt(row, 3);
        limit.limit = textAt(row, 4);
        limit.refused = static_cast<quint64>(numberAt(row, 5));
        limit.lastAt = fromMilliseconds(numberAt(row, 6));
        limit.nodeId = nodeId;
        node.limits.push_back(std::move(limit));
    }
    QHash<QString, qint64> resets;
    for (const JsonValue &value : rowsOf(*json, "resets")) {
        if (!value.isArray())
            continue;
        const QString serviceId = textAt(value.toArray(), 0);
        const qint64 at = numberAt(value.toArray(), 1);
        resets.insert(serviceId, at);
        if (node.resets.value(serviceId) < at)
            m_reset(serviceId);
    }
    node.resets = std::move(resets);
}

void OtherNodes::noteReset(const QString &serviceId)
{
    m_resets.insert(serviceId, currentTime());
}

TargetStatus OtherNodes::asOf(const Target &target, TimePoint now)
{
    TargetStatus status = target.status;
    if (status.circuit == TargetStatus::Circuit::Open) {
        if (target.openUntil <= now)
            status.circuit = TargetStatus::Circuit::HalfOpen;
        else
            status.retryAfterSeconds =
                static_cast<int>(std::chrono::ceil<std::chrono::seconds>(target.openUntil - now).count());
    }
    for (std::size_t i = 0; i < status.instances.size(); ++i) {
        TargetStatus::Instance &instance = status.instances[i];
        instance.ejected = target.ejectedUntil[i] > now;
        if (instance.ejected)
            instance.ejectedFor = target.ejectedUntil[i] - now;
    }
    return status;
}

void OtherNodes::addTargets(std::vector<TargetStatus> &own, const QString &tenantId, bool troubledOnly) const
{
    if (m_nodes.empty())
        return;
    const TimePoint now = currentTime();
    for (const auto &[id, node] : m_nodes) {
        for (const Target &target : node.targets) {
            if (!tenantId.isEmpty() && target.status.tenantId != tenantId)
                continue;
            TargetStatus status = asOf(target, now);
            if (!troubledOnly || isTroubled(status))
                own.push_back(std::move(status));
        }
    }
    std::sort(own.begin(), own.end(), [](const TargetStatus &a, const TargetStatus &b) {
        return std::tie(a.tenantId, a.serviceName, a.nodeId) < std::tie(b.tenantId, b.serviceName, b.nodeId);
    });
}

std::vector<LimitReached> OtherNodes::addLimits(std::vector<LimitReached> own, const QString &tenantId) const
{
    if (m_nodes.empty())
        return own;
    using Key = std::tuple<QString, QString, QString, QString, QString>;
    std::map<Key, LimitReached> sums;
    const auto add = [&sums](const LimitReached &limit) {
        LimitReached &sum = sums.try_emplace({limit.tenantId, limit.callerPluginId, limit.targetPluginId,
                                              limit.serviceName, limit.limit})
                                .first->second;
        const quint64 refused = sum.refused + limit.refused;
        if (sum.refused == 0 || limit.lastAt > sum.lastAt)
            sum = limit;
        sum.refused = refused;
    };
    for (const LimitReached &limit : own)
        add(limit);
    for (const auto &[id, node] : m_nodes) {
        for (const LimitReached &limit : node.limits) {
            if (tenantId.isEmpty() || limit.tenantId == tenantId)
                add(limit);
        }
    }
    std::vector<LimitReached> list;
    for (auto &[key, sum] : sums)
        list.push_back(std::move(sum));
    std::stable_sort(list.begin(), list.end(),
                     [](const LimitReached &a, const LimitReached &b) { return a.lastAt > b.lastAt; });
    return list;
}

} // namespace plexica::gateway
