// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/pluginhost.h"

#include "bridge/pluginside.h"

namespace plexica::app {

template <typename T, typename Call>
void PluginHost::run(Reply<T> done, Call work)
{
    m_post([work = std::move(work), reply = replyOnThreadOf<T>(&m_home, std::move(done))](PluginSide *side) {
        if (side)
            work(*side, reply);
        else
            reply(fail(ErrorCode::Cancelled, QStringLiteral("The node does not run.")));
    });
}

void PluginHost::readManifest(const QByteArray &text, ManifestFormat format, Reply<ManifestReading> done)
{
    handOver();
    m_pool.start([text, format, reply = replyOnThreadOf<ManifestReading>(&m_home, std::move(done))] {
        takeOver();
        reply(plexica::readManifest(text, format));
    });
}

void PluginHost::checkInstall(const plugins::InstallRequest &request, Reply<InstallCheck> done)
{
    run<InstallCheck>(std::move(done), [=](PluginSide &side, const auto &reply) { side.checkInstall(request, reply); });
}

void PluginHost::impact(const QString &tenantId, const QString &pluginId, resolver::ImpactAction action,
                        const std::optional<Version> &version, Reply<plugins::ImpactReport> done)
{
    run<plugins::ImpactReport>(std::move(done), [=](PluginSide &side, const auto &reply) {
        side.impact(tenantId, pluginId, action, version, reply);
    });
}

void PluginHost::resolve(const QString &tenantId, const QString &pluginId, Reply<resolver::Resolution> done)
{
    run<resolver::Resolution>(std::move(done),
                              [=](PluginSide &side, const auto &reply) { side.resolve(tenantId, pluginId, reply); });
}

void PluginHost::install(const plugins::InstallRequest &request, Reply<plugins::InstallOutcome> done)
{
    run<plugins::InstallOutcome>(std::move(done),
                                 [=](PluginSide &side, const auto &reply) { side.install(request, reply); });
}

void PluginHost::uninstall(const QString &tenantId, const QString &pluginId, bool force,
                           Reply<plugins::UninstallOutcome> done)
{
    run<plugins::UninstallOutcome>(std::move(done), [=](PluginSide &side, const auto &reply) {
        side.uninstall(tenantId, pluginId, force, reply);
    });
}

void PluginHost::setActive(const QString &tenantId, const QString &pluginId, bool active,
                           Reply<plugins::ActivationOutcome> done)
{
    run<plugins::ActivationOutcome>(std::move(done), [=](PluginSide &side, const auto &reply) {
        side.setActive(tenantId, pluginId, active, reply);
    });
}

void PluginHost::addToCatalogue(const QString &tenantId, const plugins::ManifestPtr &manifest,
                                Reply<plugins::CataloguedPlugin> done)
{
    run<plugins::CataloguedPlugin>(
        std::move(done), [=](PluginSide &side, const auto &reply) { side.addToCatalogue(tenantId, manifest, reply); });
}

void PluginHost::removeFromCatalogue(const QString &tenantId, const QString &pluginId,
                                     const std::optional<Version> &version, Reply<int> done)
{
    run<int>(std::move(done), [=](PluginSide &side, const auto &reply) {
        side.removeFromCatalogue(tenantId, pluginId, version, reply);
    });
}

} // namespace plexica::app
