// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/standinnodes.h"

namespace plexica::app {

cluster::NodeRow makeNode(const QString &id, const QString &name, int port)
{
    cluster::NodeRow node;
    node.id = id;
    node.name = name;
    node.addresses = {QStringLiteral("http://127.0.0.1:%1").arg(port)};
    node.version = QStringLiteral("1.0.0");
    node.startedAt = currentTime() - Milliseconds(3'600'000);
    node.lastSeenAt = currentTime();
    node.residentBytes = 40LL * 1024 * 1024;
    return node;
}

StandInNodes::StandInNodes()
{
    picture.ownId = QStringLiteral("node-a");
    picture.nodes = {makeNode(picture.ownId, QStringLiteral("alpha"))};
}

void StandInNodes::look(Reply<NodesPicture> done)
{
    ++looks;
    replyOnThreadOf<NodesPicture>(this, std::move(done))(picture);
}

void StandInNodes::judgeFromHere(Reply<NodesPicture> done)
{
    ++judged;
    picture.lacksJudge = false;
    for (cluster::NodeRow &node : picture.nodes) {
        if (node.id == picture.ownId)
            node.role = cluster::NodeRole::Full;
    }
    replyOnThreadOf<NodesPicture>(this, std::move(done))(picture);
}

} // namespace plexica::app
