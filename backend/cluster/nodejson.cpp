// SPDX-License-Identifier: GPL-3.0-or-later
#include "cluster/nodejson.h"

namespace plexica::cluster {

QString roleName(NodeRole role)
{
    return role == NodeRole::Observer ? QStringLiteral("observer") : QStringLiteral("full");
}

QString stateName(NodeState state)
{
    return state == NodeState::Lost ? QStringLiteral("LOST") : QStringLiteral("LIVE");
}

void writeNode(JsonWriter &writer, const NodeRow &node)
{
    writer.beginObject().member("id", node.id).member("name", node.name).member("addresses", node.addresses);
    writer.member("version", node.version).member("role", roleName(node.role)).member("startedAt", node.startedAt);
    writer.member("lastSeenAt", node.lastSeenAt).member("state", stateName(node.state));
    writer.member("sweeper", node.sweeper).member("revision", node.revision).member("behind", node.behind);
    writer.member("clockOffsetMs", qint64(node.clockOffset.count()));
    writer.member("requestsPerSecond", node.requestsPerSecond).member("callsPerSecond", node.callsPerSecond);
    writer.member("connections", node.connections).member("watchers", node.watchers);
    writer.member("loopLagMs", node.loopLag).member("residentBytes", node.residentBytes).endObject();
}

} // namespace plexica::cluster
