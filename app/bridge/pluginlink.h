// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/reply.h"
#include "manifest/manifestreader.h"
#include "plugins/plugindirectorytypes.h"

namespace plexica::app {

/// What would come of an installation, an upgrade or a downgrade.
struct InstallCheck
{
    using Kind = plugins::InstallOutcome::Kind;
    Kind kind = Kind::Installed;
    plugins::ManifestPtr manifest; ///< of the version that would be there
    bool isNewToCatalogue = false;
    std::optional<Version> previous; ///< that is installed now
    /// Of the plugin with this version in place. Not valid: install() would be refused with just this.
    resolver::Resolution resolution;
    QStringList removedServices;  ///< that would leave the registry
    plugins::ImpactReport impact; ///< of an upgrade or downgrade: who depends on what changes
};

/// Commands about plugins: the part of NodeLink that the Plugins and Graph pages use. GUI thread; each reply runs
/// once there, never inside the call. What changes comes back as updates besides. Errors of all: Cancelled (the node
/// does not run), StorageUnavailable for those that write.
class PluginLink
{
public:
    PluginLink() = default;
    Q_DISABLE_COPY_MOVE(PluginLink)
    virtual ~PluginLink() = default;

    /// Reads a manifest's text with every fault and its line and column; on a thread of its own, needs no node.
    virtual void readManifest(const QByteArray &text, ManifestFormat format, Reply<ManifestReading> done) = 0;
    /// The dry run of install(): says what would be, and changes nothing. A refusal is an answer here, not an error.
    /// Errors: PluginNotFound, PluginConflict.
    virtual void checkInstall(const plugins::InstallRequest &request, Reply<InstallCheck> done) = 0;
    /// What an action would touch. `version`: for an upgrade; nullopt: the newest. Errors: PluginNotFound,
    /// InstallationNotFound.
    virtual void impact(const QString &tenantId, const QString &pluginId, resolver::ImpactAction action,
                        const std::optional<Version> &version, Reply<plugins::ImpactReport> done) = 0;
    /// Does what the plugin requires hold now, with reasons, proof and fix?
    virtual void resolve(const QString &tenantId, const QString &pluginId, Reply<resolver::Resolution> done) = 0;

    /// Installs, upgrades or downgrades. Errors: PluginNotFound, PluginConflict, DependencyUnsatisfied.
    virtual void install(const plugins::InstallRequest &request, Reply<plugins::InstallOutcome> done) = 0;
    /// Errors: PluginNotFound, InstallationNotFound, BlockedByDependents without `force`.
    virtual void uninstall(const QString &tenantId, const QString &pluginId, bool force,
                           Reply<plugins::UninstallOutcome> done) = 0;
    /// Errors: PluginNotFound, InstallationNotFound, DependencyUnsatisfied when activating.
    virtual void setActive(const QString &tenantId, const QString &pluginId, bool active,
                           Reply<plugins::ActivationOutcome> done) = 0;
    /// Makes several changes together or none. Errors: PluginNotFound, InstallationNotFound, DependencyUnsatisfied.
    virtual void change(const plugins::ChangeRequest &request, Reply<plugins::ChangeOutcome> done) = 0;
    /// Adds a manifest to the catalogue without installing it. `tenantId` is whose audit log says so. Error:
    /// PluginConflict.
    virtual void addToCatalogue(const QString &tenantId, const plugins::ManifestPtr &manifest,
                                Reply<plugins::CataloguedPlugin> done) = 0;
    /// Removes one version from the catalogue, or all; how many. Errors: PluginNotFound, PluginInstalled.
    virtual void removeFromCatalogue(const QString &tenantId, const QString &pluginId,
                                     const std::optional<Version> &version, Reply<int> done) = 0;
};

} // namespace plexica::app
