// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/nodeslink.h"
#include "models/nodemodel.h"

#include <QObject>
#include <QTimer>

namespace plexica::app {

class LiveFeed;

/// What the window knows of the nodes of its platform. It asks when they change, every few seconds besides, and each
/// second while somebody looks at them; not while the view is paused. GUI thread.
class NodeBook : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::seconds liveInterval{1};
    static constexpr std::chrono::seconds idleInterval{5};

    /// Both outlive it.
    NodeBook(NodesLink &link, LiveFeed &feed, QObject *parent = nullptr);

    NodeModel &model() { return m_model; }
    /// There are, or lately were, others beside this window's node.
    bool hasSeveral() const { return m_model.rowCount() > 1; }
    bool canJoin() const { return m_canJoin; }
    /// No live node sweeps and probes.
    bool lacksJudge() const { return m_lacksJudge; }
    /// Lost nodes, wrong clocks, and that nobody judges.
    int trouble() const;
    /// The node that sweeps and probes; empty: none is known.
    QString judge() const;
    /// By which people tell it from others: the end of its id if it is not known (any more); nothing of no id.
    QString nameOf(const QString &nodeId) const;

    /// Somebody looks at the nodes now, or no longer.
    void setLive(bool live);
    void look();
    /// Lets this window's node judge. Error: Cancelled.
    void judgeFromHere(Reply<void> done);

Q_SIGNALS:
    /// What is known is as of now.
    void looked();
    /// Nodes came or went, or are called otherwise.
    void namesChanged();

private:
    void take(const NodesPicture &picture);

    NodesLink &m_link;
    LiveFeed &m_feed;
    NodeModel m_model;
    QHash<QString, QString> m_names; ///< by id, of nodes that have left too
    QTimer m_timer;
    bool m_canJoin = false;
    bool m_lacksJudge = false;
    bool m_asking = false;
    bool m_askAgain = false;
};

} // namespace plexica::app
