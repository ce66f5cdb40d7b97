// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/nodebook.h"

#include "bridge/livefeed.h"

#include <utility>

namespace plexica::app {

namespace {
constexpr qsizetype idEnd = 6;
}

NodeBook::NodeBook(NodesLink &link, LiveFeed &feed, QObject *parent)
    : QObject(parent)
    , m_link(link)
    , m_feed(feed)
{
    connect(&m_timer, &QTimer::timeout, this, &NodeBook::look);
    connect(&m_link, &NodesLink::changed, this, &NodeBook::look);
    connect(&m_feed, &LiveFeed::update, this, [this](const Update &update) {
        if (update.beginsSnapshot)
            look();
    });
    connect(&m_feed, &LiveFeed::statusChanged, this, [this](const node::NodeStatus &status) {
        if (status.lacksJudge != m_lacksJudge)
            look();
    });
    connect(&m_feed, &LiveFeed::pausedChanged, this, [this](bool paused) {
        if (!paused)
            look();
    });
    m_timer.start(idleInterval);
}

void NodeBook::setLive(bool live)
{
    m_timer.start(live ? liveInterval : idleInterval);
    if (live)
        look();
}

void NodeBook::look()
{
    if (m_feed.isPaused())
        return;
    if (m_asking) {
        m_askAgain = true;
        return;
    }
    m_asking = true;
    m_link.look(replyTo<NodesPicture>(this, [this](const Result<NodesPicture> &picture) {
        m_asking = false;
        if (picture)
            take(*picture);
        if (std::exchange(m_askAgain, false))
            look();
    }));
}

void NodeBook::judgeFromHere(Reply<void> done)
{
    m_link.judgeFromHere(
        replyTo<NodesPicture>(this, [this, done = std::move(done)](const Result<NodesPicture> &picture) {
            if (!picture)
                return done(fail(picture.error()));
            take(*picture);
            done(Result<void>());
        }));
}

void NodeBook::take(const NodesPicture &picture)
{
    m_canJoin = picture.canJoin;
    m_lacksJudge = picture.lacksJudge;
    const QHash<QString, QString> names = nodeNames(picture.nodes);
    const bool hadSeveral = hasSeveral();
    bool renamed = false;
    for (auto name = names.cbegin(); name != names.cend(); ++name)
        renamed = renamed || m_names.value(name.key()) != name.value();
    m_names.insert(names);
    m_model.setNodes(picture.nodes, picture.ownId);
    if (renamed || hadSeveral != hasSeveral())
        Q_EMIT namesChanged();
    Q_EMIT looked();
}

int NodeBook::trouble() const
{
    int count = m_lacksJudge ? 1 : 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        count += m_model.row(row)->condition != NodeCondition::Live ? 1 : 0;
    return count;
}

QString NodeBook::judge() const
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.row(row)->node.sweeper)
            return m_model.row(row)->name;
    }
    return {};
}

QString NodeBook::nameOf(const QString &nodeId) const
{
    const auto known = m_names.constFind(nodeId);
    if (known != m_names.constEnd())
        return *known;
    return nodeId.size() > idEnd ? QStringLiteral("…%1").arg(nodeId.right(idEnd)) : nodeId;
}

} // namespace plexica::app
