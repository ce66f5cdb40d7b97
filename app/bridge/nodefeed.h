// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/pluginfeed.h"
#include "bridge/updates.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <deque>
#include <vector>

namespace plexica::node {
class Node;
}

namespace plexica::app {

/// Turns what happens on a node into updates for the window: copies values, folds changes of 100 ms into one
/// update, and sends the next only when the last has been taken in. Node thread only.
class NodeFeed : public QObject
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
    /// The same for services that changed or went.
    static constexpr qsizetype maximumWaitingServices = 100'000;

    explicit NodeFeed(node::Node &node, QObject *parent = nullptr);

    void subscribe();
    void acknowledge(quint64 revision);

Q_SIGNALS:
    void updated(const plexica::app::UpdatePtr &update);

private:
    /// A service changed or, with `gone`, left.
    void note(const ServiceKey &service, bool gone);
    void schedule();
    void flush();
    void watchStatus();
    void watchTraffic();
    void copyServices(Update &update);
    bool isIdle() const;

    node::Node &m_node;
    QTimer m_flushTimer;
    QTimer m_statusTimer;
    QTimer m_trafficTimer;
    quint64 m_lastCall = 0;                ///< its sequence, as of the last look
    QHash<QString, TimePoint> m_lastCalls; ///< when the newest was, by tenant, whichever node carried it
    QElapsedTimer m_sinceFlush;
    QSet<ServiceKey> m_changed;
    QSet<ServiceKey> m_removed;
    std::vector<ServiceKey> m_snapshot; ///< keys still to be sent, from the end
    std::deque<events::Event> m_events;
    std::vector<events::Event> m_told; ///< at most as many as events
    PluginFeed m_plugins;
    node::NodeStatus m_status;
    quint64 m_revision = 0;
    bool m_subscribed = false;
    bool m_beginSnapshot = false;
    bool m_inSnapshot = false;
    bool m_statusChanged = false;
    bool m_heldChanged = false;
    bool m_gap = false;
    bool m_waiting = false; ///< for an acknowledgement
};

} // namespace plexica::app
