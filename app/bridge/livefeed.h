// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/nodelink.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace plexica::app {

/// What stands between the node and the models: it keeps revisions in order, asks for a new snapshot after a gap,
/// and holds changes back while the view is paused. What was held back, and changes of several kinds, are shown in
/// parts, so that the window answers meanwhile; the node sends more when all is shown. GUI thread.
class LiveFeed : public QObject
{
    Q_OBJECT
public:
    /// More than this is not held back: a snapshot follows the pause then.
    static constexpr std::size_t maximumHeldEvents = 5000;
    static constexpr qsizetype maximumHeldServices = 10'000;
    /// Services, and events, that one turn of the event loop shows of what was held back.
    static constexpr std::size_t shownPerTurn = 500;

    explicit LiveFeed(NodeLink &link, QObject *parent = nullptr);

    void start() { m_link.subscribe(); }

    bool isPaused() const { return m_paused; }
    /// Services and events that wait while paused.
    int waiting() const;
    const node::NodeStatus &status() const { return m_status; }
    const HeldServices &held() const { return m_held; }

public Q_SLOTS:
    void setPaused(bool paused);

Q_SIGNALS:
    /// For the models.
    void update(const plexica::app::Update &update);
    /// What people are told of now, `told` of an update; not of a snapshot. Does not pause, and is work of its own.
    void told(const plexica::app::Update &update);
    /// For status bar and notices; these do not pause.
    void statusChanged(const plexica::node::NodeStatus &status);
    void heldChanged(const plexica::app::HeldServices &held);
    void pausedChanged(bool paused);
    void waitingChanged(int count);

private:
    void receive(const UpdatePtr &update);
    void hold(const Update &update);
    void dropHeld();
    /// Shows some of what was held back, and the rest from the event loop.
    void release();

    NodeLink &m_link;
    node::NodeStatus m_status;
    HeldServices m_held;
    quint64 m_revision = 0;
    bool m_synchronised = false; ///< a snapshot has begun and no gap since
    bool m_paused = false;

    // What waits while paused, and until all that waited is shown: the newest value of each service, and one place for
    // its removal.
    QHash<ServiceKey, ServicePtr> m_heldServices;   ///< null: removed
    QHash<QString, TenantPluginsPtr> m_heldPlugins; ///< by tenant
    CataloguePtr m_heldCatalogue;
    std::vector<events::Event> m_heldEvents;
    bool m_heldBegin = false;
    bool m_heldEnd = false;
    int m_heldSize = 0;
    bool m_heldTooMuch = false; ///< nothing is held any more, only counted
    int m_dropped = 0;
    QTimer m_turn; ///< runs while what was held back is being shown
};

} // namespace plexica::app
