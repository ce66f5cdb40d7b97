// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "events/eventlog.h"
#include "manifest/dependencyrequest.h"
#include "plugins/plugindirectorytypes.h"

#include <qcorotask.h>

#include <optional>

namespace plexica::registry {
class ServiceRegistry;
}
namespace plexica::storage {
class Storage;
}

namespace plexica::plugins {

class CatalogueCommands;
class InstallationTable;
class PluginCatalogue;
class PluginDirectory;
class PluginTurns;

/// The writes of what tenants have of plugins, which PluginDirectory documents: validated, committed as one change with
/// their events and the services they take away, applied to memory, then answered. Writes of one tenant take turns, so
/// that each is checked against what the one before left.
///
/// What a tenant has of plugins carries the revision of its newest change, and a change that was decided on an older
/// one is refused by the database and decided again: so two installs on two nodes, each right alone, cannot make a
/// cycle together. Node thread.
class PluginCommands
{
public:
    /// All must outlive the commands and whatever they have under way.
    struct Surroundings
    {
        storage::Storage &storage;
        events::EventLog &events;
        registry::ServiceRegistry &registry;
        PluginDirectory &directory;
        PluginCatalogue &catalogue;
        InstallationTable &installations;
        PluginTurns &turns;
        CatalogueCommands &catalogueCommands;
    };
    explicit PluginCommands(const Surroundings &surroundings);

    QCoro::Task<Result<InstallOutcome>> install(InstallRequest request, events::Origin origin);
    QCoro::Task<Result<UninstallOutcome>> uninstall(QString tenantId, QString pluginId, bool force,
                                                    events::Origin origin);
    QCoro::Task<Result<ActivationOutcome>> setActive(QString tenantId, QString pluginId, bool active,
                                                     events::Origin origin);
    QCoro::Task<Result<ChangeOutcome>> change(ChangeRequest request, events::Origin origin);
    QCoro::Task<Result<InstalledPlugin>> setGrants(QString tenantId, QString pluginId, QStringList grants,
                                                   events::Origin origin);
    QCoro::Task<Result<void>> registerDependencies(QString tenantId, DependenciesByPlugin dependencies,
                                                   events::Origin origin);

private:
    // Each decides on memory as it is, and says in `wroteNothing` if it found nothing to do.
    QCoro::Task<Result<InstallOutcome>> installOnce(InstallRequest request, events::Origin origin, bool *wroteNothing);
    QCoro::Task<Result<UninstallOutcome>> uninstallOnce(QString tenantId, QString pluginId, bool force,
                                                        events::Origin origin);
    QCoro::Task<Result<ActivationOutcome>> setActiveOnce(QString tenantId, QString pluginId, bool active,
                                                         events::Origin origin, bool *wroteNothing);
    QCoro::Task<Result<ChangeOutcome>> changeOnce(ChangeRequest request, events::Origin origin, bool *wroteNothing);
    QCoro::Task<Result<InstalledPlugin>> setGrantsOnce(QString tenantId, QString pluginId, QStringList grants,
                                                       events::Origin origin, bool *wroteNothing);
    /// What a plugin becomes, with the event that tells of it: committed, then in memory, then told. In its tenant's
    /// turn.
    QCoro::Task<Result<InstalledPlugin>> write(InstalledPlugin next, events::Event event);
    QCoro::Task<Result<void>> registerOnce(QString tenantId, DependenciesByPlugin dependencies, events::Origin origin,
                                           bool *wroteNothing);

    storage::Storage &m_storage;
    events::EventLog &m_events;
    registry::ServiceRegistry &m_registry;
    PluginDirectory &m_directory;
    PluginCatalogue &m_catalogue;
    InstallationTable &m_installations;
    PluginTurns &m_turns;
    CatalogueCommands &m_catalogueCommands;
};

} // namespace plexica::plugins
