// SPDX-License-Identifier: GPL-3.0-or-later
// Dependencies as the plugin SDK asks for them (family B). A plugin that nobody knows is no error here: one that has
// neither services nor dependencies may ask too.
#include "rest/routes.h"

#include "common/jsonwriter.h"
#include "manifest/dependencyrequest.h"
#include "plugins/pluginjson.h"
#include "resolver/resolutionjson.h"
#include "rest/listwriter.h"
#include "rest/request.h"

namespace plexica::rest {

namespace {

using namespace plugins;
using namespace resolver;

/// Of what is installed or registered; of a plugin that is only in the catalogue, as if it were to be installed.
Resolution resolutionOf(const PluginDirectory &plugins, const QString &tenant, const QString &id)
{
    const auto resolver = plugins.resolver(tenant);
    if (resolver->knows(id))
        return resolver->resolve(id);
    if (const auto *entry = plugins.catalogue().newest(id))
        return resolver->checkInstall(*entry->plugin);
    Resolution resolution;
    resolution.warnings.append(QStringLiteral("Plugin %1 is not known in tenant %2: it is not installed and has "
                                              "registered neither services nor dependencies")
                                   .arg(id, tenant));
    return resolution;
}

class DependencyHandlers
{
public:
    explicit DependencyHandlers(PluginDirectory &plugins)
        : m_plugins(plugins)
    {
    }

    QCoro::Task<> add(Request request)
    {
        auto dependencies = request.valueOf(readDependencyRequest(request.body()));
        if (dependencies) {
            for (const auto &[pluginId, list] : *dependencies)
                request.mustBe(pluginId); // each of them
        }
        if (!request.accepted())
            co_return;
        const QString who = dependencies->size() == 1 ? dependencies->begin()->first : QString();
        const auto origin = request.origin(who);
        const auto done = co_await m_plugins.registerDependencies(request.tenant(), std::move(*dependencies), origin);
        if (!done)
            co_return request.respondError(done.error());
        JsonWriter writer;
        writer.beginObject().member("success", true);
        writer.member("message", QStringLiteral("Dependencies registered")).endObject();
        request.respondJson(201, writer.text());
    }

    void resolve(Request &request)
    {
        if (!request.accepted())
            return;
        const Resolution resolution = resolutionOf(m_plugins, request.tenant(), request.parameter("pluginId"));
        JsonWriter writer(1024);
        if (resolution.valid) {
            writeResolution(writer, resolution);
            return request.respondJson(200, writer.text());
        }
        // The resolution is the answer; beside it stands what every error document has.
        JsonValue document = jsonOf([&resolution](JsonWriter &out) { writeResolution(out, resolution); });
        const QString message = resolution.errors.front();
        document.insert(QStringLiteral("error"), JsonValue(message));
        document.insert(QStringLiteral("code"), JsonValue(errorCodeName(ErrorCode::DependencyUnsatisfied)));
        document.insert(QStringLiteral("message"), JsonValue(message));
        document.insert(QStringLiteral("statusCode"), JsonValue(400));
        document.insert(QStringLiteral("requestId"), JsonValue(QString::fromLatin1(request.http().requestId)));
        request.respondJson(400, document.toJson());
    }

    void list(Request &request)
    {
        const Page page = request.page();
        const bool recursive = request.flag(QStringLiteral("recursive"));
        if (!request.accepted())
            return;
        const QString id = request.parameter("pluginId");
        const auto dependencies = m_plugins.resolver(request.tenant())->dependencies(id, recursive);
        JsonWriter writer(1024);
        writer.beginObject().member("pluginId", id);
        writeByPosition(writer, "dependencies", dependencies, page,
                        [&writer](const DeclaredEdge &edge) { writeDependency(writer, edge); });
        writer.endObject();
        request.respondJson(200, writer.text());
    }

    void dependents(Request &request)
    {
        const Page page = request.page();
        if (!request.accepted())
            return;
        const QString id = request.parameter("pluginId");
        const QStringList ids = m_plugins.resolver(request.tenant())->dependents(id);
        JsonWriter writer;
        writer.beginObject().member("pluginId", id);
        writeByPosition(writer, "dependents", ids, page,
                        [&writer](const QString &dependent) { writer.value(dependent); });
        writer.endObject();
        request.respondJson(200, writer.text());
    }

    void canUninstall(Request &request)
    {
        if (!request.accepted())
            return;
        JsonWriter writer;
        writeUninstallCheck(writer,
                            m_plugins.resolver(request.tenant())->checkUninstall(request.parameter("pluginId")));
        request.respondJson(200, writer.text());
    }

private:
    PluginDirectory &m_plugins;
};

} // namespace

void addDependencyRoutes(RouteTable &routes, PluginDirectory &plugins)
{
    using H = DependencyHandlers;
    using T = TenantFrom;
    routes.add<H>(
        std::make_shared<H>(plugins),
        {
            {"POST", "/api/plugin-gateway/dependencies", Access::Act, T::Header, BodyOf::Object, &H::add},
            {"POST", "/api/plugin-gateway/dependencies/:pluginId/resolve", Access::Read, T::Header, BodyOf::Json,
             &H::resolve},
            {"GET", "/api/plugin-gateway/dependencies/:pluginId", Access::Read, T::Header, BodyOf::Nothing, &H::list},
            {"GET", "/api/plugin-gateway/dependencies/:pluginId/dependents", Access::Read, T::Header, BodyOf::Nothing,
             &H::dependents},
            {"POST", "/api/plugin-gateway/dependencies/:pluginId/can-uninstall", Access::Read, T::Header, BodyOf::Json,
             &H::canUninstall},
        });
}

} // namespace plexica::rest
