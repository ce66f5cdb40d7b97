// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "events/eventlog.h"
#include "manifest/dependencyrequest.h"
#include "plugins/cataloguecommands.h"
#include "plugins/installationtable.h"
#include "plugins/plugincatalogue.h"
#include "plugins/plugincommands.h"
#include "plugins/plugindirectorytypes.h"
#include "plugins/pluginfollower.h"
#include "plugins/pluginturns.h"
#include "registry/serviceregistry.h"
#include "resolver/resolver.h"
#include "storage/storage.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <memory>

namespace plexica::plugins {

class AffectedPlugins;

/// The plugins of one node: the catalogue of manifests, what each tenant has installed, and the dependencies that
/// plugins without manifest registered. Memory is the read path, the database the truth. Node thread only.
///
/// What is there is in the catalogue and the table of installations, what is done to it in the commands, what other
/// nodes do comes by the follower; this class answers questions about it and tells who listens. References and pointers
/// returned are good until control returns to the event loop.
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
    QCoro::Task<Result<CataloguedPlugin>> addToCatalogue(QString tenantId, ManifestPtr manifest, events::Origin origin)
    {
        return m_catalogueCommands.add(std::move(tenantId), std::move(manifest), std::move(origin));
    }
    /// PluginNotFound, with the nearest ids that there are in `details.suggestions`.
    Error notInCatalogue(const QString &pluginId) const { return m_catalogue.notFound(pluginId); }
    /// Removes one version, or all without `version`; how many went. Errors: PluginNotFound, PluginInstalled.
    QCoro::Task<Result<int>> removeFromCatalogue(QString tenantId, QString pluginId, std::optional<Version> version,
                                                 events::Origin origin)
    {
        return m_catalogueCommands.remove(std::move(tenantId), std::move(pluginId), std::move(version),
                                          std::move(origin));
    }

    /// Manifests that the catalogue may hold; more are refused with QuotaExceeded.
    void setMaximumManifests(int most) { m_catalogueCommands.setMaximumManifests(most); }

    // What a tenant has.

    /// By plugin id.
    std::vector<InstalledPlugin> installations(const QString &tenantId) const;
    /// nullptr: not installed.
    const InstalledPlugin *installation(const QString &tenantId, const QString &pluginId) const
    {
        return m_installations.find(tenantId, pluginId);
    }
    /// Tenants with an installation or registered dependencies, by name.
    QStringList tenants() const;
    /// Installs, upgrades or downgrades. Errors: PluginNotFound, PluginConflict, DependencyUnsatisfied with the
    /// resolution (details.resolution and topLevel.resolution).
    QCoro::Task<Result<InstallOutcome>> install(InstallRequest request, events::Origin origin)
    {
        return m_commands.install(std::move(request), std::move(origin));
    }
    /// Removes an installation and the plugin's services. Errors: PluginNotFound, InstallationNotFound, and without
    /// `force` BlockedByDependents with the impact.
    QCoro::Task<Result<UninstallOutcome>> uninstall(QString tenantId, QString pluginId, bool force,
                                                    events::Origin origin)
    {
        return m_commands.uninstall(std::move(tenantId), std::move(pluginId), force, std::move(origin));
    }
    /// Activation is refused (DependencyUnsatisfied) while something the plugin requires is missing. Errors besides:
    /// PluginNotFound, InstallationNotFound.
    QCoro::Task<Result<ActivationOutcome>> setActive(QString tenantId, QString pluginId, bool active,
                                                     events::Origin origin)
    {
        return m_commands.setActive(std::move(tenantId), std::move(pluginId), active, std::move(origin));
    }
    /// Makes several changes together or none of them. Errors: PluginNotFound, InstallationNotFound,
    /// DependencyUnsatisfied with the resolution, as install() has it.
    QCoro::Task<Result<ChangeOutcome>> change(ChangeRequest request, events::Origin origin)
    {
        return m_commands.change(std::move(request), std::move(origin));
    }
    /// Decides what the plugin may, whatever it asks for. Errors: PluginNotFound, InstallationNotFound.
    QCoro::Task<Result<InstalledPlugin>> setGrants(QString tenantId, QString pluginId, QStringList grants,
                                                   events::Origin origin)
    {
        return m_commands.setGrants(std::move(tenantId), std::move(pluginId), std::move(grants), std::move(origin));
    }
    /// Replaces the dependencies of each plugin named.
    QCoro::Task<Result<void>> registerDependencies(QString tenantId, DependenciesByPlugin dependencies,
                                                   events::Origin origin)
    {
        return m_commands.registerDependencies(std::move(tenantId), std::move(dependencies), std::move(origin));
    }

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
    using CallRates = std::function<std::vector<CallRate>(const QString &tenantId)>;
    void setCallRates(CallRates lookUp) { m_callRates = std::move(lookUp); }
    using ObservedEdges = std::function<std::vector<ObservedEdge>(const QString &tenantId)>;
    void setObservedEdges(ObservedEdges lookUp) { m_observedEdges = std::move(lookUp); }

Q_SIGNALS:
    /// The tenant's plugins, or what of its services counts for dependencies, changed.
    void changed(const QString &tenantId);
    void catalogueChanged();

public:
    // For the commands and the follower of this room, and for what it tells.

    std::vector<CallRate> callRates(const QString &tenantId) const
    {
        return m_callRates ? m_callRates(tenantId) : std::vector<CallRate>();
    }
    CataloguedPlugin catalogued(const PluginCatalogue::Entry &entry) const;
    Error notInstalled(const QString &tenantId, const QString &pluginId) const;
    ImpactReport report(const QString &tenantId, const QString &pluginId, resolver::ImpactAction action,
                        const resolver::PluginVersion *newVersion) const;
    /// To be called when memory has what a tenant's plugin has become. `write`: this node changed it, and writes what
    /// follows for its services.
    void announce(const QString &tenantId, const QString &pluginId, bool write = true);
    /// The same for what a tenant's dependencies rest on, where no plugin's services change with it.
    void announceTenant(const QString &tenantId);
    /// The catalogue, or which tenant has what of it, has changed.
    void announceCatalogue() { Q_EMIT catalogueChanged(); }

private:
    struct Resolved
    {
        std::shared_ptr<const resolver::Resolver> resolver;
        quint64 catalogueGeneration = 0;
    };

    resolver::World world(const QString &tenantId) const;
    std::vector<const registry::Service *> servicesOf(const QString &tenantId) const;
    void watchService(const registry::Service &service);
    void forgetService(const QString &tenantId, const QString &serviceId);
    registry::ServiceRegistry &m_registry;
    PluginCatalogue m_catalogue;
    InstallationTable m_installations{m_catalogue};
    PluginFollower m_follower;
    PluginTurns m_turns;
    CatalogueCommands m_catalogueCommands;
    PluginCommands m_commands;
    std::unique_ptr<AffectedPlugins> m_affected;
    mutable QHash<QString, Resolved> m_resolvers; ///< of tenants that have plugins, made when asked for
    QHash<QString, QString> m_liveVersions;       ///< service id → its version, while it has a live instance …
    QHash<QString, QString> m_silentVersions;     ///< … and while it has none
    OwnedKeys m_ownedKeys;
    RecentCallers m_recentCallers;
    ObservedEdges m_observedEdges;
    CallRates m_callRates;
};

} // namespace plexica::plugins
