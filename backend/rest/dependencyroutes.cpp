// SPDX-License-Identifier: GPL-3.0-or-later
// Dependencies as the plugin SDK asks for them (family B). A plugin that nobody knows is no error here: one that has
// neither services nor dependencies may ask too.
#include "rest/routes.h"

#include "common/jsonwriter.h"
#include "manifest/dependencyrequest.h"
#include "plugins/pluginjson.h"
#include "resolver/resolutionjson.h"
#include "rest/requestreader.h"

namespace plexica::rest {

namespace {

using namespace plugins;
using namespace resolver;

Result<QString> tenantOf(const http::Exchange &exchange, const JsonValue &body = {})
{
    const auto query = Query::parse(exchange.request().query);
    if (!query)
        return fail(query.error());
    return readTenant(Family::B, exchange.request(), *query, body, QString());
}

/// The tenant of a request whose body, if it has one, says no more.
Result<QString> tenantBesideBody(const http::Exchange &exchange)
{
    const auto body = readJson(exchange.request());
    if (!body)
        return fail(body.error());
    return tenantOf(exchange, *body);
}

QCoro::Task<> registerDependencies(PluginDirectory &plugins, http::ExchangePtr exchange)
{
    const auto body = readObject(exchange->request());
    if (!body)
        co_return exchange->respondError(body.error());
    const auto tenant = tenantOf(*exchange, *body);
    if (!tenant)
        co_return exchange->respondError(tenant.error());
    auto dependencies = readDependencyRequest(*body);
    if (!dependencies)
        co_return exchange->respondError(dependencies.error());
    const QString who = dependencies->size() == 1 ? dependencies->begin()->first : QString();
    const auto origin = originOf(exchange->request(), who);
    const auto done = co_await plugins.registerDependencies(*tenant, std::move(*dependencies), origin);
    if (!done)
        co_return exchange->respondError(done.error());
    JsonWriter writer;
    writer.beginObject().member("success", true);
    writer.member("message", QStringLiteral("Dependencies registered")).endObject();
    exchange->respondJson(201, writer.text());
}

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

void resolve(const PluginDirectory &plugins, const http::ExchangePtr &exchange)
{
    const auto tenant = tenantBesideBody(*exchange);
    if (!tenant)
        return exchange->respondError(tenant.error());
    const Resolution resolution = resolutionOf(plugins, *tenant, exchange->parameter("pluginId"));
    JsonWriter writer(1024);
    if (resolution.valid) {
        writeResolution(writer, resolution);
        return exchange->respondJson(200, writer.text());
    }
    // The resolution is the answer; beside it stands what every error document has.
    JsonValue document = jsonOf([&resolution](JsonWriter &out) { writeResolution(out, resolution); });
    const QString message = resolution.errors.front();
    document.insert(QStringLiteral("error"), JsonValue(message));
    document.insert(QStringLiteral("code"), JsonValue(errorCodeName(ErrorCode::DependencyUnsatisfied)));
    document.insert(QStringLiteral("message"), JsonValue(message));
    document.insert(QStringLiteral("statusCode"), JsonValue(400));
    document.insert(QStringLiteral("requestId"), JsonValue(QString::fromLatin1(exchange->request().requestId)));
    exchange->respondJson(400, document.toJson());
}

void list(const PluginDirectory &plugins, const http::ExchangePtr &exchange)
{
    const auto tenant = tenantOf(*exchange);
    if (!tenant)
        return exchange->respondError(tenant.error());
    const auto query = Query::parse(exchange->request().query);
    const QString recursive = query ? query->text(u"recursive") : QString();
    if (!recursive.isEmpty() && recursive != u"true" && recursive != u"false")
        return exchange->respondError(
            Error::validation({{QStringLiteral("recursive"),
                                QStringLiteral("recursive '%1' must be true or false").arg(recursive.left(80))}}));
    const QString id = exchange->parameter("pluginId");
    const auto dependencies = plugins.resolver(*tenant)->dependencies(id, recursive == u"true");
    JsonWriter writer(1024);
    writer.beginObject().member("pluginId", id).key("dependencies").beginArray();
    for (const DeclaredEdge &edge : dependencies)
        writeDependency(writer, edge);
    writer.endArray().member("count", static_cast<qint64>(dependencies.size())).endObject();
    exchange->respondJson(200, writer.text());
}

void dependents(const PluginDirectory &plugins, const http::ExchangePtr &exchange)
{
    const auto tenant = tenantOf(*exchange);
    if (!tenant)
        return exchange->respondError(tenant.error());
    const QString id = exchange->parameter("pluginId");
    const QStringList ids = plugins.resolver(*tenant)->dependents(id);
    JsonWriter writer;
    writer.beginObject().member("pluginId", id).member("dependents", ids);
    writer.member("count", static_cast<qint64>(ids.size())).endObject();
    exchange->respondJson(200, writer.text());
}

void canUninstall(const PluginDirectory &plugins, const http::ExchangePtr &exchange)
{
    const auto tenant = tenantBesideBody(*exchange);
    if (!tenant)
        return exchange->respondError(tenant.error());
    JsonWriter writer;
    writeUninstallCheck(writer, plugins.resolver(*tenant)->checkUninstall(exchange->parameter("pluginId")));
    exchange->respondJson(200, writer.text());
}

} // namespace

void addDependencyRoutes(http::Router &router, PluginDirectory &plugins)
{
    router.addTask("POST", "/api/plugin-gateway/dependencies", [&plugins](http::ExchangePtr exchange) {
        return registerDependencies(plugins, std::move(exchange));
    });
    const auto sync = [&router, &plugins](const char *method, const char *pattern,
                                          void (*handler)(const PluginDirectory &, const http::ExchangePtr &)) {
        router.add(method, pattern,
                   [&plugins, handler](const http::ExchangePtr &exchange) { handler(plugins, exchange); });
    };
    sync("POST", "/api/plugin-gateway/dependencies/:pluginId/resolve", resolve);
    sync("GET", "/api/plugin-gateway/dependencies/:pluginId", list);
    sync("GET", "/api/plugin-gateway/dependencies/:pluginId/dependents", dependents);
    sync("POST", "/api/plugin-gateway/dependencies/:pluginId/can-uninstall", canUninstall);
}

} // namespace plexica::rest
