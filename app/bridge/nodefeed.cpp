// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/nodefeed.h"

#include "cluster/nodetable.h"
#include "common/handover.h"
#include "node/node.h"
#include "notifications/notifier.h"
#include "watch/subscription.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace plexica::app {

namespace {

/// What the status bar would show differently; small wobbles of rate and lag wake no window.
bool looksAlike(const node::NodeStatus &a, const node::NodeStatus &b)
{
    const auto tenth = [](double value) { return value < 10 ? std::lround(value * 2) : std::lround(value) * 2; };
    return a.addresses == b.addresses && a.storageEngine == b.storageEngine && a.storageAvailable == b.storageAvailable
           && a.storageReason == b.storageReason && a.observes == b.observes && a.lacksJudge == b.lacksJudge
           && tenth(a.requestsPerSecond) == tenth(b.requestsPerSecond)
           && tenth(a.loopLagMilliseconds / 2) == tenth(b.loopLagMilliseconds / 2);
}

ServiceKey keyOf(const watch::ObjectId &id)
{
    return {QString::fromUtf8(id.tenantId), QString::fromUtf8(id.key)};
}

} // namespace

NodeFeed::NodeFeed(node::Node &node, QObject *parent)
    : QObject(parent)
    , m_node(node)
    , m_plugins(node.plugins())
{
    connect(&m_plugins, &PluginFeed::due, this, &NodeFeed::schedule);
    m_flushTimer.setSingleShot(true);
    m_statusTimer.setInterval(1000);
    m_trafficTimer.setInterval(trafficInterval);
    connect(&m_flushTimer, &QTimer::timeout, this, &NodeFeed::flush);
    connect(&m_statusTimer, &QTimer::timeout, this, &NodeFeed::watchStatus);
    connect(&m_trafficTimer, &QTimer::timeout, this, &NodeFeed::watchTraffic);
    connect(&node, &node::Node::storageAvailabilityChanged, this, &NodeFeed::watchStatus);
    connect(&node.registry(), &registry::ServiceRegistry::massStaleHoldChanged, this, [this] {
        m_heldChanged = true;
        schedule();
    });
    connect(&node.eventLog(), &events::EventLog::announced, this, [this](const events::Event &event) {
        if (!m_subscribed)
            return;
        if (m_events.size() >= maximumWaitingEvents) {
            m_events.clear();
            m_gap = true;
        }
        m_events.push_back(event);
        schedule();
    });
    connect(&node.notifier(), &notifications::Notifier::told, this, [this](const events::Event &event) {
        // A window that does not listen asks for the past when it does.
        if (!m_subscribed || m_told.size() >= maximumWaitingEvents)
            return;
        m_told.push_back(event);
        schedule();
    });
}

NodeFeed::~NodeFeed() = default;

void NodeFeed::subscribe()
{
    m_subscribed = true;
    m_gap = false;
    const auto &recent = m_node.eventLog().recent();
    m_events.assign(recent.begin(), recent.end());
    m_told.clear();
    m_waiting = false;
    m_statusTimer.start();
    m_trafficTimer.start();
    beginSnapshot();
    watch::Filter services;
    services.kinds = watch::Filter::bit(watch::Kind::Services);
    watch::Hub::Options options;
    options.seen = true;
    m_subscription.reset(); // what it still has is of another time
    m_subscription = m_node.hub().subscribe(*this, std::move(services), options, std::nullopt);
}

void NodeFeed::beginSnapshot()
{
    m_beginSnapshot = true;
    m_inSnapshot = true;
    m_listed = false;
    m_changed.clear();
    m_seen.clear();
    m_plugins.begin(m_node.registry().tenants());
    m_status = m_node.status();
    m_statusChanged = true;
    m_heldChanged = true;
}

void NodeFeed::put(const watch::Change &change)
{
    const ServiceKey key = keyOf(change.id());
    const registry::Service *service =
        change.isRemoval() ? nullptr : m_node.registry().find(key.tenantId, key.serviceId);
    m_seen.remove(key);
    m_changed.insert(key, service ? std::make_shared<const registry::Service>(*service) : nullptr);
}

void NodeFeed::seen(const watch::ObjectId &id, TimePoint)
{
    m_seen.insert(keyOf(id));
}

void NodeFeed::synced(const QByteArray &)
{
    m_listed = true;
}

/// The database has another history of commits: the window begins again too.
void NodeFeed::reset(const QString &)
{
    beginSnapshot();
}

void NodeFeed::acknowledge(quint64 revision)
{
    if (revision != m_revision || !m_waiting)
        return;
    m_waiting = false;
    m_node.hub().ready(*m_subscription);
    if (m_inSnapshot && m_listed)
        flush(); // the next slice need not wait
    else if (!m_inSnapshot && !isIdle())
        schedule();
}

bool NodeFeed::isIdle() const
{
    return m_changed.isEmpty() && m_seen.isEmpty() && m_events.empty() && m_told.empty() && !m_statusChanged
           && !m_heldChanged && !m_inSnapshot && !m_gap && !m_plugins.isDue();
}

void NodeFeed::schedule()
{
    if (!m_subscribed || m_waiting || m_flushTimer.isActive())
        return;
    // The first change after a calm goes at once; a storm goes in steps.
    const auto since = std::chrono::milliseconds(m_sinceFlush.isValid() ? m_sinceFlush.elapsed() : interval.count());
    m_flushTimer.start(std::max(std::chrono::milliseconds(0), interval - since));
}

void NodeFeed::watchStatus()
{
    const node::NodeStatus status = m_node.status();
    if (looksAlike(status, m_status))
        return;
    m_status = status;
    m_statusChanged = true;
    schedule();
}

/// The graph shows who calls whom: tenants with calls since the last look have theirs copied again.
void NodeFeed::watchTraffic()
{
    const gateway::TrafficBook &traffic = m_node.traffic();
    const bool isQuiet = std::exchange(m_lastCall, traffic.lastSequence()) == traffic.lastSequence();
    // What other nodes have carried is told by pair, not call by call.
    if (isQuiet && m_node.nodes().live() < 2)
        return;
    QHash<QString, TimePoint> newest;
    for (const gateway::PairTraffic &pair : traffic.pairs({}, Milliseconds(60'000))) {
        TimePoint &known = newest[pair.tenantId];
        known = std::max(known, pair.lastCallAt);
    }
    for (auto tenant = newest.cbegin(); tenant != newest.cend(); ++tenant) {
        if (m_lastCalls.value(tenant.key()) != tenant.value())
            m_plugins.note(tenant.key());
    }
    m_lastCalls = std::move(newest);
}

void NodeFeed::moveServices(Update &update)
{
    for (auto changed = m_changed.begin(); changed != m_changed.end(); ++changed) {
        if (changed.value())
            update.services.push_back(std::move(changed.value()));
        else
            update.removed.push_back(changed.key());
    }
    m_changed.clear();
    for (auto key = m_seen.begin(); key != m_seen.end() && update.services.size() < sliceSize;
         key = m_seen.erase(key)) {
        if (const registry::Service *service = m_node.registry().find(key->tenantId, key->serviceId))
            update.services.push_back(std::make_shared<const registry::Service>(*service));
    }
}

void NodeFeed::flush()
{
    m_flushTimer.stop();
    if (!m_subscribed || m_waiting || isIdle())
        return;
    auto update = std::make_shared<Update>();
    m_revision += std::exchange(m_gap, false) ? 2 : 1;
    update->revision = m_revision;
    update->beginsSnapshot = std::exchange(m_beginSnapshot, false);
    update->snapshotSize = update->beginsSnapshot ? m_node.registry().size() : 0;
    moveServices(*update);
    if (m_inSnapshot ? m_listed : m_plugins.isDue())
        m_plugins.fill(*update);
    if (m_inSnapshot && m_listed && m_plugins.isComplete()) {
        m_inSnapshot = false;
        update->endsSnapshot = true;
    }
    update->events.assign(std::make_move_iterator(m_events.begin()), std::make_move_iterator(m_events.end()));
    m_events.clear();
    update->told = std::exchange(m_told, {});
    if (std::exchange(m_statusChanged, false))
        update->status = m_status;
    if (std::exchange(m_heldChanged, false)) {
        const registry::MassStaleHold &hold = m_node.registry().massStaleHold();
        update->held = HeldServices{hold.since, hold.serviceIds};
    }
    m_waiting = true;
    m_sinceFlush.start();
    handOver();
    Q_EMIT updated(update);
}

} // namespace plexica::app
