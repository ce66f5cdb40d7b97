// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/pluginlink.h"
#include "bridge/updates.h"
#include "graph/graphpicture.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace plexica::app {

class LiveFeed;
class ServiceModel;

/// Makes the picture of one tenant's graph out of what the node tells: plugins and dependencies from the tenant's
/// graph, health from the services. Nothing is made while nobody looks; what time brings is made on another thread, one
/// picture at a time: with 10,000 services it takes longer than a window may. GUI thread.
class GraphSource : public QObject
{
    Q_OBJECT
public:
    GraphSource(LiveFeed &feed, const ServiceModel &services, QObject *parent = nullptr);

    void setTenant(const QString &tenantId);
    const QString &tenant() const { return m_tenant; }
    /// One card for each of them (all: all that have plugins) instead of one for each plugin of the tenant.
    void setOverview(bool on, const QStringList &tenants = {});
    bool isOverview() const { return m_overview; }
    /// Tenants that have plugins, by name.
    QStringList tenants() const;
    /// False: changes are gathered, and shown when somebody looks again.
    void setAwake(bool awake);
    /// What would be if this check became an installation; nullopt: what is.
    void setHypothesis(std::optional<InstallCheck> check);
    /// Calls to be shown in place of those that all nodes have carried; nullptr: those.
    void setCarried(std::shared_ptr<const std::vector<plugins::ObservedEdge>> carried);

    /// Null until something is known of the tenant.
    const GraphPicturePtr &picture() const { return m_picture; }
    /// True from the first complete snapshot on.
    bool isComplete() const { return m_complete; }
    const Catalogue &catalogue() const { return *m_catalogue; }
    /// nullptr: not installed.
    const plugins::InstalledPlugin *installation(const QString &pluginId) const;

Q_SIGNALS:
    /// `structure`: cards or lines came or went.
    void changed(bool structure);
    void tenantsChanged();
    void catalogueChanged();

private:
    void take(const Update &update);
    void schedule();
    struct Ingredients;
    struct Made
    {
        GraphPicturePtr picture;
        bool structure = false;
        bool different = false;
    };
    Ingredients gather() const;
    /// At once: what somebody asks for is there when they look.
    void make();
    void makeAside();
    void show(const Made &made);

    LiveFeed &m_feed;
    const ServiceModel &m_services;
    QHash<QString, TenantPluginsPtr> m_tenants;
    QStringList m_named; ///< by the snapshot that is coming in
    CataloguePtr m_catalogue = std::make_shared<const Catalogue>();
    std::optional<InstallCheck> m_hypothesis;
    std::shared_ptr<const std::vector<plugins::ObservedEdge>> m_carried;
    QString m_tenant;
    GraphPicturePtr m_picture;
    QTimer m_turn;
    QStringList m_overviewOf; ///< empty: all
    bool m_overview = false;
    bool m_awake = false;
    bool m_dirty = true;
    bool m_inSnapshot = false;
    bool m_complete = false;
    bool m_toldComplete = false;
    bool m_busy = false;  ///< a picture is being made aside
    quint64 m_making = 0; ///< the newest that was begun
    QThreadPool m_pool;   ///< last: its destructor waits, while what it calls is still there
};

} // namespace plexica::app
