// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/livefeed.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace plexica::app {

namespace {

/// How many kinds of things have changed, each of which is work of its own for the window.
int kindsIn(const Update &change)
{
    return int(!change.services.empty() || !change.removed.empty()) + int(!change.plugins.empty() || change.catalogue)
           + int(!change.events.empty());
}

} // namespace

LiveFeed::LiveFeed(NodeLink &link, QObject *parent)
    : QObject(parent)
    , m_link(link)
{
    connect(&m_link, &NodeLink::updated, this, &LiveFeed::receive);
    connect(&m_turn, &QTimer::timeout, this, &LiveFeed::release); // of 0 ms: after what the window has to do
}

int LiveFeed::waiting() const
{
    return m_dropped + static_cast<int>(m_heldServices.size()) + static_cast<int>(m_heldEvents.size());
}

void LiveFeed::receive(const UpdatePtr &change)
{
    if (!change->beginsSnapshot && (!m_synchronised || change->revision != m_revision + 1)) {
        // Something is missing: ask once, and let pass what comes until the snapshot begins.
        m_link.acknowledge(change->revision);
        if (std::exchange(m_synchronised, false))
            m_link.subscribe();
        return;
    }
    m_synchronised = true;
    m_revision = change->revision;
    if (change->status) {
        m_status = *change->status;
        Q_EMIT statusChanged(m_status);
    }
    if (change->held && *change->held != m_held) {
        m_held = *change->held;
        Q_EMIT heldChanged(m_held);
    }
    if (!change->told.empty() && !change->beginsSnapshot)
        QMetaObject::invokeMethod(
            this, [this, change] { Q_EMIT told(*change); }, Qt::QueuedConnection);
    if (m_paused || m_turn.isActive()) {
        hold(*change);
    } else if (!change->beginsSnapshot && !change->endsSnapshot && kindsIn(*change) > 1) {
        hold(*change);
        release();
    } else if (change->beginsSnapshot || change->endsSnapshot || kindsIn(*change) > 0) {
        Q_EMIT update(*change);
    }
    if (!m_turn.isActive()) // else when all of it is shown
        m_link.acknowledge(change->revision);
}

void LiveFeed::dropHeld()
{
    m_heldServices.clear();
    m_heldPlugins.clear();
    m_heldCatalogue = nullptr;
    m_heldEvents.clear();
    m_heldBegin = false;
    m_heldEnd = false;
}

void LiveFeed::hold(const Update &change)
{
    if (m_heldTooMuch) {
        m_dropped += static_cast<int>(change.services.size() + change.removed.size() + change.events.size());
        Q_EMIT waitingChanged(waiting());
        return;
    }
    if (change.beginsSnapshot) {
        dropHeld();
        m_heldBegin = true;
        m_heldSize = change.snapshotSize;
    }
    m_heldEnd = m_heldEnd || change.endsSnapshot;
    for (const ServicePtr &service : change.services)
        m_heldServices.insert(keyOf(*service), service);
    for (const ServiceKey &key : change.removed)
        m_heldServices.insert(key, nullptr);
    for (const TenantPluginsPtr &plugins : change.plugins)
        m_heldPlugins.insert(plugins->tenantId, plugins);
    if (change.catalogue)
        m_heldCatalogue = change.catalogue;
    m_heldEvents.insert(m_heldEvents.end(), change.events.begin(), change.events.end());
    if (m_heldEvents.size() > maximumHeldEvents || m_heldServices.size() > maximumHeldServices) {
        m_dropped = waiting();
        m_heldTooMuch = true;
        dropHeld();
    }
    Q_EMIT waitingChanged(waiting());
}

void LiveFeed::setPaused(bool paused)
{
    if (paused == m_paused)
        return;
    m_paused = paused;
    m_turn.stop();
    m_link.acknowledge(m_revision); // what waits now does so for the user, not for the window
    Q_EMIT pausedChanged(paused);
    if (!paused)
        release();
}

void LiveFeed::release()
{
    if (std::exchange(m_heldTooMuch, false)) {
        m_dropped = 0;
        m_turn.stop();
        m_link.acknowledge(m_revision);
        Q_EMIT waitingChanged(0);
        m_synchronised = false; // what comes before the snapshot builds on what was dropped
        m_link.subscribe();
        return;
    }
    // Each turn shows one kind: services, then the plugins that need them, then the events that tell of both.
    Update change;
    change.revision = m_revision;
    change.beginsSnapshot = std::exchange(m_heldBegin, false);
    change.snapshotSize = m_heldSize;
    if (!m_heldServices.isEmpty()) {
        for (auto entry = m_heldServices.begin();
             entry != m_heldServices.end() && change.services.size() + change.removed.size() < shownPerTurn;
             entry = m_heldServices.erase(entry)) {
            if (*entry)
                change.services.push_back(*entry);
            else
                change.removed.push_back(entry.key());
        }
    } else if (!m_heldPlugins.isEmpty() || m_heldCatalogue) {
        change.catalogue = std::exchange(m_heldCatalogue, nullptr);
        const auto plugins = std::exchange(m_heldPlugins, {});
        change.plugins.assign(plugins.cbegin(), plugins.cend());
    } else {
        const auto end =
            m_heldEvents.begin() + static_cast<std::ptrdiff_t>(std::min(m_heldEvents.size(), shownPerTurn));
        change.events.assign(std::make_move_iterator(m_heldEvents.begin()), std::make_move_iterator(end));
        m_heldEvents.erase(m_heldEvents.begin(), end);
    }
    if (m_heldServices.isEmpty() && m_heldPlugins.isEmpty() && !m_heldCatalogue && m_heldEvents.empty()) {
        change.endsSnapshot = std::exchange(m_heldEnd, false);
        m_turn.stop();
    } else {
        m_turn.start();
    }
    Q_EMIT waitingChanged(waiting());
    Q_EMIT update(change);
    if (!m_turn.isActive())
        m_link.acknowledge(m_revision);
}

} // namespace plexica::app
