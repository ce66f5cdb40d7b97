// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/pluginlink.h"

#include <QThreadPool>

#include <functional>

namespace plexica::app {

class PluginSide;

/// Carries the commands about plugins to the node thread and their replies back. GUI thread.
class PluginHost : public PluginLink
{
public:
    /// Runs on the node thread, with null while the node does not run.
    using Work = std::function<void(PluginSide *side)>;

    /// `home` (which outlives this) is where replies arrive; `post` brings work to the node thread.
    PluginHost(QObject &home, std::function<void(Work)> post)
        : m_home(home)
        , m_post(std::move(post))
    {
    }

    void readManifest(const QByteArray &text, ManifestFormat format, Reply<ManifestReading> done) override;
    void checkInstall(const plugins::InstallRequest &request, Reply<InstallCheck> done) override;
    void impact(const QString &tenantId, const QString &pluginId, resolver::ImpactAction action,
                const std::optional<Version> &version, Reply<plugins::ImpactReport> done) override;
    void resolve(const QString &tenantId, const QString &pluginId, Reply<resolver::Resolution> done) override;
    void install(const plugins::InstallRequest &request, Reply<plugins::InstallOutcome> done) override;
    void uninstall(const QString &tenantId, const QString &pluginId, bool force,
                   Reply<plugins::UninstallOutcome> done) override;
    void setActive(const QString &tenantId, const QString &pluginId, bool active,
                   Reply<plugins::ActivationOutcome> done) override;
    void addToCatalogue(const QString &tenantId, const plugins::ManifestPtr &manifest,
                        Reply<plugins::CataloguedPlugin> done) override;
    void removeFromCatalogue(const QString &tenantId, const QString &pluginId, const std::optional<Version> &version,
                             Reply<int> done) override;

private:
    /// Runs `work(side, reply)` on the node thread, or answers that the node does not run.
    template <typename T, typename Call>
    void run(Reply<T> done, Call work);

    QObject &m_home;
    std::function<void(Work)> m_post;
    QThreadPool m_pool; ///< reads manifests; its destructor waits for them, so that `home` is there for the reply
};

} // namespace plexica::app
