// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/plugincommands.h"

#include "bridge/administrator.h"
#include "node/node.h"

namespace plexica::app {

namespace {

/// Completes what the dry run said. Of a refusal only the error came back, so the resolution is made again: nothing ran
/// in between.
Result<InstallCheck> completed(const plugins::PluginDirectory &plugins, const plugins::InstallRequest &request,
                               const Result<plugins::InstallOutcome> &dry)
{
    if (!dry && dry.error().code != ErrorCode::DependencyUnsatisfied)
        return fail(dry.error());
    InstallCheck check;
    const QString pluginId = request.manifest ? request.manifest->id : request.pluginId;
    if (request.manifest) {
        check.manifest = request.manifest;
        check.isNewToCatalogue = !plugins.catalogue().find(pluginId, request.manifest->version);
    } else {
        const auto &catalogue = plugins.catalogue();
        const auto *entry = request.version ? catalogue.find(pluginId, *request.version) : catalogue.newest(pluginId);
        if (!entry)
            return fail(ErrorCode::PluginNotFound, QStringLiteral("Plugin not found: %1").arg(pluginId));
        check.manifest = entry->manifest;
    }
    const auto candidate = resolver::pluginVersion(*check.manifest);
    const auto *installed = plugins.installation(request.tenantId, pluginId);
    if (installed) {
        using Kind = InstallCheck::Kind;
        check.previous = installed->version();
        check.kind = check.manifest->version > *check.previous   ? Kind::Upgraded
                     : check.manifest->version < *check.previous ? Kind::Downgraded
                                                                 : Kind::Unchanged;
        // The report by the directory needs a version of the catalogue; what is dropped in may not be there yet.
        if (const auto report = plugins.impact(request.tenantId, pluginId, resolver::ImpactAction::Deactivate))
            check.impact = *report;
        check.impact.action = resolver::ImpactAction::Upgrade;
        check.impact.impact =
            plugins.resolver(request.tenantId)->impact(pluginId, resolver::ImpactAction::Upgrade, candidate.get());
    }
    if (dry) {
        check.resolution = dry->resolution;
        check.removedServices = dry->removedServices;
    } else {
        check.resolution = plugins.resolver(request.tenantId)->checkInstall(*candidate);
    }
    return check;
}

} // namespace

void PluginCommands::checkInstall(const plugins::InstallRequest &request, Reply<InstallCheck> done)
{
    plugins::InstallRequest dry = request;
    dry.dryRun = true;
    auto task = m_plugins.install(std::move(dry), administrator());
    task.then([&plugins = m_plugins, request, done = std::move(done)](const Result<plugins::InstallOutcome> &outcome) {
        done(completed(plugins, request, outcome));
    });
}

void PluginCommands::impact(const QString &tenantId, const QString &pluginId, resolver::ImpactAction action,
                            const std::optional<Version> &version, const Reply<plugins::ImpactReport> &done)
{
    done(m_plugins.impact(tenantId, pluginId, action, version));
}

void PluginCommands::resolve(const QString &tenantId, const QString &pluginId, const Reply<resolver::Resolution> &done)
{
    done(m_plugins.resolver(tenantId)->resolve(pluginId));
}

void PluginCommands::install(const plugins::InstallRequest &request, Reply<plugins::InstallOutcome> done)
{
    auto task = m_plugins.install(request, administrator());
    task.then(std::move(done));
}

void PluginCommands::uninstall(const QString &tenantId, const QString &pluginId, bool force,
                               Reply<plugins::UninstallOutcome> done)
{
    auto task = m_plugins.uninstall(tenantId, pluginId, force, administrator());
    task.then(std::move(done));
}

void PluginCommands::setActive(const QString &tenantId, const QString &pluginId, bool active,
                               Reply<plugins::ActivationOutcome> done)
{
    auto task = m_plugins.setActive(tenantId, pluginId, active, administrator());
    task.then(std::move(done));
}

void PluginCommands::change(const plugins::ChangeRequest &request, Reply<plugins::ChangeOutcome> done)
{
    auto task = m_plugins.change(request, administrator());
    task.then(std::move(done));
}

void PluginCommands::addToCatalogue(const QString &tenantId, const plugins::ManifestPtr &manifest,
                                    Reply<plugins::CataloguedPlugin> done)
{
    auto task = m_plugins.addToCatalogue(tenantId, manifest, administrator());
    task.then(std::move(done));
}

void PluginCommands::removeFromCatalogue(const QString &tenantId, const QString &pluginId,
                                         const std::optional<Version> &version, Reply<int> done)
{
    auto task = m_plugins.removeFromCatalogue(tenantId, pluginId, version, administrator());
    task.then(std::move(done));
}

} // namespace plexica::app
