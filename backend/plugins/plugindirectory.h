// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/keyedlock.h"
#include "common/result.h"
#include "events/eventlog.h"
#include "manifest/dependencyrequest.h"
#include "registry/serviceregistry.h"
#include "plugins/plugincatalogue.h"
#include "plugins/plugindirectorytypes.h"
#include "plugins/pluginoperations.h"
#include "resolver/resolver.h"
#include "storage/changefeed.h"
#include "storage/recentremovals.h"
#include "storage/storage.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <map>
#include <memory>
#include <set>
#include <unordered_map>

namespace plexica::plugins {

/// The plugins of one node: the catalogue of manifests, what each tenant has installed, and the dependencies that
/// plugins without manifest registered. Memory is the read path, the database the truth. Node thread only.
///
/// Writes are coroutines: validated, committed as one change with their events and the services they take away, applied
/// to memory, then answered. Writes of one tenant take turns, so that each is checked against what the one before left.
/// References and pointers returned are good until control returns to the event loop.
///
/// Nodes of one database follow each other by the change feed. What a tenant has of plugins carries the revision of its
/// newest change, and a change that was decided on an older one is refused by the database and decided again: so two
/// installs on two nodes, each right alone, cannot make a cycle together.
///
/// A plugin's dependencies are those it stated last: by its manifest when it was installed or upgraded, or by a
/// registration after that.
class PluginDirectory : public QObject
{
    Q_OBJECT
public:
    PluginDirectory(storage::Storage &storage, events::EventLog &events, registry::ServiceRegistry &registry,
                    QObject *parent = nullptr);
    ~PluginDirectory() override;

    /// Loads everything and registers with the change feed; the registry is loaded before. Before it is done the
    /// directory must not be served.
    QCoro::Task<Result<int>> load();

    // The catalogue, the same for all tenants.

    const PluginCatalogue &catalogue() const { return m_catalogue; }
    /// The newest version of each plugin (a pre-release only if there is nothing else) whose id, name or description
    /// contains `search`, case ignored, by id.
    std::vector<CataloguedPlugin> newestPlugins(const QString &search = {}) const;
    /// All versions, newest first; empty if the id is not known.
    std::vector<CataloguedPlugin> versionsOf(const QString &pluginId) const;
    /// Adds a manifest; the same again is taken as done. `tenantId` is whose audit log says so. Error: PluginConflict
    /// if this version is there with other content.
    QCoro::Task<Result<CataloguedPlugin>> addToCatalogue(QString tenantId, ManifestPtr manifest, events::Origin origin);
    /// Removes one version, or all without `version`; how many went. Errors: PluginNotFound, PluginInstalled.
    QCoro::Task<Result<int>> removeFromCatalogue(QString tenantId, QString pluginId, std::optional<Version> version,
                                                 events::Origin origin);

    // What a tenant has.

    /// By plugin id.
    std::vector<InstalledPlugin> installations(const QString &tenantId) const;
    /// nullptr: not installed.
    const InstalledPlugin *installation(const QString &tenantId, const QString &pluginId) const;
    /// Tenants with an installation or registered dependencies, by name.
    QStringList tenants() const;
    /// Installs, upgrades or downgrades. Errors: PluginNotFound, PluginConflict, DependencyUnsatisfied with the
    /// resolution (details.resolution and topLevel.resolution).
    QCoro::Task<Result<InstallOutcome>> install(InstallRequest request, events::Origin origin);
    /// Removes an installation and the plugin's services. Errors: PluginNotFound, InstallationNotFound, and without
    /// `force` BlockedByDependents with the impact.
    QCoro::Task<Result<UninstallOutcome>> uninstall(QString tenantId, QString pluginId, bool force,
                                                    events::Origin origin);
    /// Activation is refused (DependencyUnsatisfied) while something the plugin requires is missing. Errors besides:
    /// PluginNotFound, InstallationNotFound.
    QCoro::Task<Result<ActivationOutcome>> setActive(QString tenantId, QString pluginId, bool active,
                                                     events::Origin origin);
    /// Replaces the dependencies of each plugin named.
    QCoro::Task<Result<void>> registerDependencies(QString tenantId, DependenciesByPlugin dependencies,
                                                   events::Origin origin);

    /// The tenant's dependencies as they stand now; built when it is first asked after a change.
    std::shared_ptr<const resolver::Resolver> resolver(const QString &tenantId) const;
    /// What an action would touch. `version`: for an upgrade, one of the catalogue; nullopt: the newest. Errors:
    /// PluginNotFound, InstallationNotFound.
    Result<ImpactReport> impact(const QString &tenantId, const QString &pluginId, resolver::ImpactAction action,
                                std::optional<Version> version = std::nullopt) const;
    PluginGraph graph(const QString &tenantId) const;

    // What other domains know. Called on the node thread; may be left unset.

    using OwnedKeys = std::function<qint64(const QString &tenantId, const QString &pluginId)>;
    void setOwnedKeys(OwnedKeys count) { m_ownedKeys = std::move(count); }
    using RecentCallers = std::function<std::vector<RecentCaller>(const QString &tenantId, const QString &pluginId)>;
    void setRecentCallers(RecentCallers lookUp) { m_recentCallers = std::move(lookUp); }
    using ObservedEdges = std::function<std::vector<ObservedEdge>(const QString &tenantId)>;
    void setObservedEdges(ObservedEdges lookUp) { m_observedEdges = std::move(lookUp); }

Q_SIGNALS:
    /// The tenant's plugins, or what of its services counts for dependencies, changed.
    void changed(const QString &tenantId);
    void catalogueChanged();

private:
    struct Tenant
    {
        std::map<QString, InstalledPlugin> installed;
        std::map<QString, RegisteredDependencies> registered;
        QHash<QString, QString> owners; ///< service name → plugin whose manifest declares it
        qint64 revision = 0;            ///< of the newest change of the above; what is older is known
        // Made when asked for:
        std::shared_ptr<const resolver::Resolver> resolver;
        quint64 resolverGeneration = 0; ///< of the catalogue
    };

    QCoro::Task<Result<CataloguedPlugin>> addOnce(QString tenantId, ManifestPtr manifest, events::Origin origin);
    QCoro::Task<Result<int>> removeOnce(QString tenantId, QString pluginId, std::optional<Version> version,
                                        events::Origin origin);
    QCoro::Task<Result<InstallOutcome>> installOnce(InstallRequest request, events::Origin origin);
    QCoro::Task<Result<UninstallOutcome>> uninstallOnce(QString tenantId, QString pluginId, bool force,
                                                        events::Origin origin);
    QCoro::Task<Result<ActivationOutcome>> setActiveOnce(QString tenantId, QString pluginId, bool active,
                                                         events::Origin origin);
    QCoro::Task<Result<void>> registerOnce(QString tenantId, DependenciesByPlugin dependencies, events::Origin origin);
    template <typename T>
    QCoro::Task<Result<T>> untilCurrent(QString pluginId, std::function<QCoro::Task<Result<T>>()> attempt);
    qint64 revisionOf(const QString &tenantId) const;

    // What the change feed brings.
    void followOthers();
    void applyPlugins(std::vector<PluginRow> rows, const storage::Delivery &delivery);
    void applyInstallations(std::vector<InstallationRow> rows, const storage::Delivery &delivery);
    void applyDependencies(std::vector<DependenciesRow> rows, const storage::Delivery &delivery);
    void applyTenants(const std::vector<TenantRow> &rows, const storage::Delivery &delivery);
    void applyPluginRemovals(const std::vector<storage::Removal> &removals);
    void applyInstallationRemovals(const std::vector<storage::Removal> &removals);
    void applyDependencyRemovals(const std::vector<storage::Removal> &removals);
    void finishDelivery(const storage::Delivery &delivery);

    const Tenant *tenant(const QString &tenantId) const;
    Tenant &tenantToChange(const QString &tenantId);
    resolver::World world(const QString &tenantId) const;
    /// Takes what is known of an installation out of the indexes, if there is one.
    void unlist(Tenant &tenant, const QString &tenantId, const QString &pluginId);
    void putInstallation(InstalledPlugin installation);
    void takeInstallation(const QString &tenantId, const QString &pluginId);
    void announce(const QString &tenantId, const QString &pluginId, bool write = true);
    CataloguedPlugin catalogued(const PluginCatalogue::Entry &entry) const;
    /// The manifest to install and whether it is new to the catalogue.
    Result<std::pair<ManifestPtr, bool>> chooseManifest(const InstallRequest &request) const;
    Error notInstalled(const QString &tenantId, const QString &pluginId) const;
    ImpactReport report(const QString &tenantId, const QString &pluginId, resolver::ImpactAction action,
                        const resolver::PluginVersion *newVersion) const;
    void watchService(const registry::Service &service);

    storage::Storage &m_storage;
    events::EventLog &m_events;
    registry::ServiceRegistry &m_registry;
    PluginCatalogue m_catalogue;
    mutable std::unordered_map<QString, Tenant> m_tenants;
    QHash<QString, QString> m_liveVersions;            ///< service id → its version, while it has a live instance
    KeyedLock m_turns;                                 ///< a tenant's before a plugin's
    storage::RecentRemovals m_removals;                ///< of the catalogue, by their tombstones' keys
    std::set<std::pair<QString, QString>> m_delivered; ///< tenant and plugin: changed by the delivery under way
    bool m_catalogueDelivered = false;
    OwnedKeys m_ownedKeys;
    RecentCallers m_recentCallers;
    ObservedEdges m_observedEdges;
};

} // namespace plexica::plugins
