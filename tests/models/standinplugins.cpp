// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/standinplugins.h"

#include "resolver/resolver.h"

#include <map>

namespace plexica::app {

using plugins::GraphNode;

plugins::ManifestPtr makeManifest(const QByteArray &json)
{
    ManifestReading reading = readManifest(json, ManifestFormat::Json);
    if (!reading.manifest)
        qFatal("%s", qPrintable(reading.errors.front().path + u' ' + reading.errors.front().message));
    return std::make_shared<const Manifest>(std::move(*reading.manifest));
}

plugins::ManifestPtr makeManifest(const QString &id, const QString &version, const QStringList &dependencies,
                                  const QStringList &services)
{
    QStringList needs;
    for (const QString &dependency : dependencies) {
        const bool isOptional = dependency.startsWith(u'?');
        const QString plugin = dependency.mid(isOptional ? 1 : 0).section(u'@', 0, 0);
        const QString constraint = dependency.contains(u'@') ? dependency.section(u'@', 1) : QStringLiteral("*");
        needs.append(QStringLiteral(R"({"pluginId":"%1","version":"%2","required":%3})")
                         .arg(plugin, constraint, isOptional ? QStringLiteral("false") : QStringLiteral("true")));
    }
    QStringList offers;
    for (const QString &service : services)
        offers.append(QStringLiteral(R"({"name":"%1","version":"1.0.0","endpoints":[]})").arg(service));
    return makeManifest(
        QStringLiteral(R"({"id":"%1","name":"%1","version":"%2","api":{"services":[%3],"dependencies":[%4]}})")
            .arg(id, version, offers.join(u','), needs.join(u','))
            .toUtf8());
}

TenantPluginsPtr makeTenantPlugins(const QString &tenant, const std::vector<plugins::ManifestPtr> &installed,
                                   const QStringList &inactive)
{
    auto plugins = std::make_shared<TenantPlugins>();
    plugins->tenantId = tenant;
    const TimePoint installedAt =
        fromMilliseconds(1'700'000'000'000); // always the same, so that nothing seems to change
    resolver::World world;
    std::map<QString, plugins::ManifestPtr> byId;
    for (const plugins::ManifestPtr &manifest : installed) {
        world.installed.push_back({resolver::pluginVersion(*manifest), !inactive.contains(manifest->id)});
        byId.emplace(manifest->id, manifest);
    }
    const resolver::Resolver resolver(std::move(world));
    plugins->graph.declared = resolver.edges();
    plugins->cycles = resolver.cycles();
    for (const auto &[id, manifest] : byId) {
        const bool active = !inactive.contains(id);
        plugins->installations.push_back({tenant, manifest, active, {}, installedAt, installedAt});
        GraphNode node;
        node.id = node.pluginId = id;
        node.name = manifest->name;
        node.version = manifest->version.toString();
        node.state = active ? GraphNode::State::Active : GraphNode::State::Inactive;
        plugins->graph.nodes.push_back(node);
        for (const ServiceDeclaration &service : manifest->services) {
            node.id = id + u'/' + service.name;
            node.serviceName = service.name;
            node.version = service.version.toString();
            plugins->graph.nodes.push_back(node);
        }
    }
    for (const resolver::DeclaredEdge &edge : plugins->graph.declared) {
        if (byId.contains(edge.to))
            continue;
        GraphNode node;
        node.id = node.pluginId = edge.to;
        node.state = GraphNode::State::Missing;
        byId.emplace(edge.to, nullptr);
        plugins->graph.nodes.push_back(node);
    }
    return plugins;
}

CataloguePtr makeCatalogue(const std::vector<plugins::ManifestPtr> &manifests)
{
    auto catalogue = std::make_shared<Catalogue>();
    for (const plugins::ManifestPtr &manifest : manifests)
        catalogue->push_back({manifest, currentTime(), {}});
    return catalogue;
}

void StandInPlugins::readManifest(const QByteArray &text, ManifestFormat format, Reply<ManifestReading> done)
{
    replyOnThreadOf<ManifestReading>(&m_home, std::move(done))(plexica::readManifest(text, format));
}

void StandInPlugins::checkInstall(const plugins::InstallRequest &request, Reply<InstallCheck> done)
{
    commands.append(QStringLiteral("checkInstall %1 %2 %3")
                        .arg(request.tenantId, request.manifest ? request.manifest->id : request.pluginId,
                             request.version ? request.version->toString() : QString()));
    replyOnThreadOf<InstallCheck>(&m_home, std::move(done))(checkAnswer);
}

void StandInPlugins::impact(const QString &tenantId, const QString &pluginId, resolver::ImpactAction,
                            const std::optional<Version> &, Reply<plugins::ImpactReport> done)
{
    commands.append(QStringLiteral("impact %1 %2").arg(tenantId, pluginId));
    replyOnThreadOf<plugins::ImpactReport>(&m_home, std::move(done))(impactAnswer);
}

void StandInPlugins::resolve(const QString &, const QString &, Reply<resolver::Resolution> done)
{
    replyOnThreadOf<resolver::Resolution>(&m_home, std::move(done))(resolveAnswer);
}

void StandInPlugins::install(const plugins::InstallRequest &request, Reply<plugins::InstallOutcome> done)
{
    commands.append(QStringLiteral("install %1 %2")
                        .arg(request.tenantId, request.manifest ? request.manifest->id : request.pluginId));
    replyOnThreadOf<plugins::InstallOutcome>(&m_home, std::move(done))(installAnswer);
}

void StandInPlugins::uninstall(const QString &tenantId, const QString &pluginId, bool force,
                               Reply<plugins::UninstallOutcome> done)
{
    commands.append(
        QStringLiteral("uninstall %1 %2%3").arg(tenantId, pluginId, force ? QStringLiteral(" force") : QString()));
    replyOnThreadOf<plugins::UninstallOutcome>(&m_home, std::move(done))(uninstallAnswer);
}

void StandInPlugins::setActive(const QString &tenantId, const QString &pluginId, bool active,
                               Reply<plugins::ActivationOutcome> done)
{
    commands.append(QStringLiteral("%1 %2 %3")
                        .arg(active ? QStringLiteral("activate") : QStringLiteral("deactivate"), tenantId, pluginId));
    replyOnThreadOf<plugins::ActivationOutcome>(&m_home, std::move(done))(activeAnswer);
}

void StandInPlugins::change(const plugins::ChangeRequest &request, Reply<plugins::ChangeOutcome> done)
{
    QStringList names;
    for (const plugins::PluginStep &step : request.steps) {
        using Action = plugins::PluginStep::Action;
        names.append(step.action == Action::Have
                         ? step.pluginId + u' ' + step.version.value_or(Version()).toString()
                         : QString(step.action == Action::Activate ? u'+' : u'-') + step.pluginId);
    }
    commands.append(QStringLiteral("change %1 %2").arg(request.tenantId, names.join(QStringLiteral(", "))));
    replyOnThreadOf<plugins::ChangeOutcome>(&m_home, std::move(done))(changeAnswer);
}

void StandInPlugins::addToCatalogue(const QString &, const plugins::ManifestPtr &manifest,
                                    Reply<plugins::CataloguedPlugin> done)
{
    commands.append(QStringLiteral("addToCatalogue %1").arg(manifest->id));
    replyOnThreadOf<plugins::CataloguedPlugin>(&m_home, std::move(done))(addAnswer);
}

void StandInPlugins::removeFromCatalogue(const QString &, const QString &pluginId,
                                         const std::optional<Version> &version, Reply<int> done)
{
    commands.append(
        QStringLiteral("removeFromCatalogue %1 %2").arg(pluginId, version ? version->toString() : QString()));
    replyOnThreadOf<int>(&m_home, std::move(done))(removeAnswer);
}

} // namespace plexica::app
