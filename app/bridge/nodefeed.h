// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/pluginfeed.h"
#include "bridge/updates.h"
#include "watch/reader.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <deque>
#include <memory>
#include <vector>

namespace plexica::node {
class Node;
}

namespace plexica::watch {
class Subscription;
}

namespace plexica::app {

/// Turns what happens on a node into updates for the window, and sends the next only when the last has been taken in.
/// Of services it is a reader of the node's watches like any other, so the window shows what was committed, folded;
/// values are copied for it. Node thread only.
class NodeFeed : public QObject, private watch::Reader
{
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds interval{100};
    /// How often calls from plugin to plugin reach the graph.
    static constexpr std::chrono::milliseconds trafficInterval{3000};
    /// Services copied at once: neither thread may stall on a node with 100,000.
    static constexpr int sliceSize = 2000;
    /// More events than this waiting for a window that does not listen are left out; it asks for a snapshot then.
    static constexpr std::size_t maximumWaitingEvents = 5000;

    explicit NodeFeed(node::Node &node, QObject *parent = nullptr);
    ~NodeFeed() override;

    void subscribe();
    void acknowledge(quint64 revision);

Q_SIGNALS:
    void updated(const plexica::app::UpdatePtr &update);

private:
    // Of services. While an update is under way there is no room: what changes meanwhile waits in the watch.
    bool hasRoom() const override { return !m_waiting && m_changed.size() < sliceSize; }
    bool isLost() const override { return false; }
    void put(const watch::Change &change) override;
    void synced(const QByteArray &revision) override;
    void reset(const QString &why) override;
    void bookmark(const QByteArray &) override {}
    void seen(const watch::ObjectId &id, TimePoint at) override;
    void finish(const QByteArray &) override { flush(); }
    void cut(const QString &) override {} // of history only

    void schedule();
    void flush();
    void watchStatus();
    void watchTraffic();
    void beginSnapshot();
    void moveServices(Update &update);
    bool isIdle() const;

    node::Node &m_node;
    QTimer m_flushTimer;
    QTimer m_statusTimer;
    QTimer m_trafficTimer;
    quint64 m_lastCall = 0;                ///< its sequence, as of the last look
    QHash<QString, TimePoint> m_lastCalls; ///< when the newest was, by tenant, whichever node carried it
    QElapsedTimer m_sinceFlush;
    QHash<ServiceKey, ServicePtr> m_changed; ///< null: gone
    QSet<ServiceKey> m_seen;                 ///< changed in nothing but that
    std::deque<events::Event> m_events;
    std::vector<events::Event> m_told; ///< at most as many as events
    PluginFeed m_plugins;
    node::NodeStatus m_status;
    quint64 m_revision = 0;
    bool m_subscribed = false;
    bool m_beginSnapshot = false;
    bool m_inSnapshot = false;
    bool m_listed = false; ///< all services of the snapshot were given
    bool m_statusChanged = false;
    bool m_heldChanged = false;
    bool m_gap = false;
    bool m_waiting = false; ///< for an acknowledgement
    std::shared_ptr<watch::Subscription> m_subscription;
};

} // namespace plexica::app
