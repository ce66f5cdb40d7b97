// SPDX-License-Identifier: GPL-3.0-or-later
#include "cluster/nodeoperations.h"

#include "common/json.h"
#include "common/jsonwriter.h"

#include <array>

namespace plexica::cluster {

namespace {

using storage::OperationKind;

constexpr std::array<std::string_view, 3> lostColumns{"id", "last_seen_at", "lost_at"};
constexpr OperationKind lostKind{"mark_node_lost", lostColumns, true};
constexpr std::array<std::string_view, 1> deleteColumns{"id"};
constexpr OperationKind deleteKind{"delete_node", deleteColumns};
constexpr std::array<std::string_view, 1> beforeColumns{"at"};
constexpr OperationKind beforeKind{"delete_nodes_before", beforeColumns};

QByteArray aggregateOf(const QString &id)
{
    return "node\n" + id.toLatin1();
}

QStringList textsOf(const QByteArray &array)
{
    QStringList texts;
    if (const auto json = parseJson(array); json && json->isArray()) {
        for (const JsonValue &text : json->toArray())
            texts.append(text.toString());
    }
    return texts;
}

} // namespace

QByteArray beatText(const NodeRow &node)
{
    JsonWriter addresses;
    addresses.value(node.addresses);
    JsonWriter writer;
    writer.beginObject().member("id", node.id).member("name", node.name);
    writer.member("addresses", QString::fromUtf8(addresses.text())).member("version", node.version);
    writer.member("role", roleName(node.role)).member("started_at", toMilliseconds(node.startedAt));
    writer.member("sweeper", node.sweeper ? 1 : 0).member("revision", node.revision);
    writer.member("clock_offset_ms", qint64(node.clockOffset.count()));
    writer.member("requests_per_second", node.requestsPerSecond).member("calls_per_second", node.callsPerSecond);
    writer.member("connections", node.connections).member("watchers", node.watchers);
    writer.member("loop_lag_ms", node.loopLag).member("resident_bytes", node.residentBytes).endObject();
    return writer.take();
}

Heard decodeHeard(const storage::Row &row)
{
    Heard heard{fromMilliseconds(row.integer(0)), row.integer(1), {}, false};
    if (row.isNull(3))
        return heard;
    NodeRow node;
    node.id = row.text(3);
    node.name = row.text(4);
    node.addresses = textsOf(row.utf8(5));
    node.version = row.text(6);
    node.role = row.text(7) == u"observer" ? NodeRole::Observer : NodeRole::Full;
    node.startedAt = fromMilliseconds(row.integer(8));
    node.lastSeenAt = fromMilliseconds(row.integer(9));
    heard.marked = !row.isNull(10);
    node.sweeper = row.integer(11) != 0;
    node.revision = row.integer(12);
    node.behind = row.integer(13);
    node.clockOffset = Milliseconds(row.integer(14));
    node.requestsPerSecond = row.real(15);
    node.callsPerSecond = row.real(16);
    node.connections = static_cast<int>(row.integer(17));
    node.watchers = static_cast<int>(row.integer(18));
    node.loopLag = row.real(19);
    node.residentBytes = row.integer(20);
    heard.node = std::move(node);
    return heard;
}

storage::Operation markNodeLost(const NodeRow &node, TimePoint now)
{
    return {&lostKind, aggregateOf(node.id), {node.id, toMilliseconds(node.lastSeenAt), toMilliseconds(now)}};
}

storage::Operation deleteNode(const QString &id)
{
    return {&deleteKind, aggregateOf(id), {id}};
}

storage::Operation deleteNodesBefore(TimePoint time)
{
    return {&beforeKind, QByteArrayLiteral("nodes before"), {toMilliseconds(time)}};
}

} // namespace plexica::cluster
