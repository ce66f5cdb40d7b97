// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/pluginlink.h"

namespace plexica::plugins {
class PluginDirectory;
}

namespace plexica::app {

/// Runs the commands about plugins on the node thread; replies are called there. See PluginLink for what they do.
class PluginCommands
{
public:
    explicit PluginCommands(plugins::PluginDirectory &plugins)
        : m_plugins(plugins)
    {
    }

    void checkInstall(const plugins::InstallRequest &request, Reply<InstallCheck> done);
    void impact(const QString &tenantId, const QString &pluginId, resolver::ImpactAction action,
                const std::optional<Version> &version, const Reply<plugins::ImpactReport> &done);
    void resolve(const QString &tenantId, const QString &pluginId, const Reply<resolver::Resolution> &done);
    void install(const plugins::InstallRequest &request, Reply<plugins::InstallOutcome> done);
    void uninstall(const QString &tenantId, const QString &pluginId, bool force, Reply<plugins::UninstallOutcome> done);
    void setActive(const QString &tenantId, const QString &pluginId, bool active,
                   Reply<plugins::ActivationOutcome> done);
    void change(const plugins::ChangeRequest &request, Reply<plugins::ChangeOutcome> done);
    void addToCatalogue(const QString &tenantId, const plugins::ManifestPtr &manifest,
                        Reply<plugins::CataloguedPlugin> done);
    void removeFromCatalogue(const QString &tenantId, const QString &pluginId, const std::optional<Version> &version,
                             Reply<int> done);

private:
    plugins::PluginDirectory &m_plugins;
};

} // namespace plexica::app
