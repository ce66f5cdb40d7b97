// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/pluginlink.h"
#include "bridge/pluginupdates.h"

namespace plexica::app {

/// A manifest from its JSON text, which must be valid.
plugins::ManifestPtr makeManifest(const QByteArray &json);
/// "NAME 1.0.0" with dependencies "plugin-b", "?plugin-c@^2.0.0" (? optional).
plugins::ManifestPtr makeManifest(const QString &id, const QString &version, const QStringList &dependencies = {},
                                  const QStringList &services = {});
/// What a node would say of a tenant that has these installed.
TenantPluginsPtr makeTenantPlugins(const QString &tenant, const std::vector<plugins::ManifestPtr> &installed,
                                   const QStringList &inactive = {});
/// A catalogue of these, in the order given.
CataloguePtr makeCatalogue(const std::vector<plugins::ManifestPtr> &manifests);

/// Stands in for a node's plugin commands: answers on the next turn of the event loop what the test has laid out.
class StandInPlugins : public PluginLink
{
public:
    explicit StandInPlugins(QObject &home)
        : m_home(home)
    {
    }

    QStringList commands; ///< each as one line: "uninstall TENANT plugin-a force"
    Result<InstallCheck> checkAnswer = fail(ErrorCode::PluginNotFound, QStringLiteral("Plugin not found"));
    Result<plugins::ImpactReport> impactAnswer = plugins::ImpactReport();
    Result<resolver::Resolution> resolveAnswer = resolver::Resolution();
    Result<plugins::InstallOutcome> installAnswer = fail(ErrorCode::PluginNotFound, QStringLiteral("Plugin not found"));
    Result<plugins::UninstallOutcome> uninstallAnswer = plugins::UninstallOutcome();
    Result<plugins::ActivationOutcome> activeAnswer =
        fail(ErrorCode::PluginNotFound, QStringLiteral("Plugin not found"));
    Result<plugins::ChangeOutcome> changeAnswer = plugins::ChangeOutcome();
    Result<plugins::CataloguedPlugin> addAnswer = fail(ErrorCode::PluginConflict, QStringLiteral("Other content"));
    Result<int> removeAnswer = 1;

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
    void change(const plugins::ChangeRequest &request, Reply<plugins::ChangeOutcome> done) override;
    void addToCatalogue(const QString &tenantId, const plugins::ManifestPtr &manifest,
                        Reply<plugins::CataloguedPlugin> done) override;
    void removeFromCatalogue(const QString &tenantId, const QString &pluginId, const std::optional<Version> &version,
                             Reply<int> done) override;

private:
    QObject &m_home;
};

} // namespace plexica::app
