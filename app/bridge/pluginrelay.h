// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/plugincommands.h"
#include "bridge/relay.h"

#include <QThreadPool>

namespace plexica::app {

/// Carries the commands about plugins to the node thread and their replies back. GUI thread.
class PluginRelay : public PluginLink
{
public:
    explicit PluginRelay(Relay<PluginCommands> relay)
        : m_relay(std::move(relay))
    {
    }

    void readManifest(const QByteArray &text, ManifestFormat format, Reply<ManifestReading> done) override
    {
        handOver();
        m_pool.start([text, format, reply = replyOnThreadOf<ManifestReading>(&m_relay.home(), std::move(done))] {
            takeOver();
            reply(plexica::readManifest(text, format));
        });
    }
    void checkInstall(const plugins::InstallRequest &request, Reply<InstallCheck> done) override
    {
        m_relay.ask(&PluginCommands::checkInstall, std::move(done), request);
    }
    void impact(const QString &tenantId, const QString &pluginId, resolver::ImpactAction action,
                const std::optional<Version> &version, Reply<plugins::ImpactReport> done) override
    {
        m_relay.ask(&PluginCommands::impact, std::move(done), tenantId, pluginId, action, version);
    }
    void resolve(const QString &tenantId, const QString &pluginId, Reply<resolver::Resolution> done) override
    {
        m_relay.ask(&PluginCommands::resolve, std::move(done), tenantId, pluginId);
    }
    void install(const plugins::InstallRequest &request, Reply<plugins::InstallOutcome> done) override
    {
        m_relay.ask(&PluginCommands::install, std::move(done), request);
    }
    void uninstall(const QString &tenantId, const QString &pluginId, bool force,
                   Reply<plugins::UninstallOutcome> done) override
    {
        m_relay.ask(&PluginCommands::uninstall, std::move(done), tenantId, pluginId, force);
    }
    void setActive(const QString &tenantId, const QString &pluginId, bool active,
                   Reply<plugins::ActivationOutcome> done) override
    {
        m_relay.ask(&PluginCommands::setActive, std::move(done), tenantId, pluginId, active);
    }
    void change(const plugins::ChangeRequest &request, Reply<plugins::ChangeOutcome> done) override
    {
        m_relay.ask(&PluginCommands::change, std::move(done), request);
    }
    void addToCatalogue(const QString &tenantId, const plugins::ManifestPtr &manifest,
                        Reply<plugins::CataloguedPlugin> done) override
    {
        m_relay.ask(&PluginCommands::addToCatalogue, std::move(done), tenantId, manifest);
    }
    void removeFromCatalogue(const QString &tenantId, const QString &pluginId, const std::optional<Version> &version,
                             Reply<int> done) override
    {
        m_relay.ask(&PluginCommands::removeFromCatalogue, std::move(done), tenantId, pluginId, version);
    }

private:
    Relay<PluginCommands> m_relay;
    QThreadPool m_pool; ///< reads manifests; its destructor waits for them, so that the home is there for the reply
};

} // namespace plexica::app
