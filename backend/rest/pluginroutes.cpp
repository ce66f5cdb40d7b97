// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/routes.h"

#include "common/ids.h"
#include "common/jsonwriter.h"
#include "plugins/pluginjson.h"
#include "resolver/resolutionjson.h"
#include "rest/manifestbody.h"
#include "rest/requestreader.h"

#include <algorithm>

namespace plexica::rest {

namespace {

using namespace plugins;
using namespace resolver;

constexpr qsizetype maximumConfiguration = 65536; ///< bytes of its JSON text

void writeFaults(JsonWriter &writer, const char *name, const std::vector<ManifestFault> &faults)
{
    writer.key(name).beginArray();
    for (const ManifestFault &fault : faults) {
        writer.beginObject().member("path", fault.path).member("message", fault.message);
        if (fault.line > 0)
            writer.member("line", fault.line).member("column", fault.column);
        writer.endObject();
    }
    writer.endArray();
}

QByteArray catalogueDocument(const CataloguedPlugin &plugin)
{
    JsonWriter writer(2048);
    writer.beginObject().key("plugin");
    writeCatalogued(writer, plugin, true);
    writer.endObject();
    return writer.take();
}

/// A version given as text; a fault if it is none.
std::optional<Version> readVersion(const QString &text, std::vector<FieldError> &faults)
{
    if (text.isEmpty())
        return std::nullopt;
    const auto version = Version::parse(text);
    if (!version) {
        faults.push_back({QStringLiteral("version"), version.error().message});
        return std::nullopt;
    }
    return *version;
}

bool readFlag(const JsonValue &body, const Query &query, const QString &name, std::vector<FieldError> &faults)
{
    bool flag = false;
    if (const JsonValue *member = body.find(name); member && !member->isNull()) {
        if (!member->isBool())
            faults.push_back({name, QStringLiteral("%1 %2 must be true or false")
                                        .arg(name, QString::fromUtf8(member->toJson()).left(80))});
        flag = member->toBool();
    }
    if (const auto text = query.value(name); text && !text->isEmpty()) {
        if (*text != u"true" && *text != u"false")
            faults.push_back({name, QStringLiteral("%1 '%2' must be true or false").arg(name, text->left(80))});
        flag = flag || *text == u"true";
    }
    return flag;
}

std::optional<QByteArray> readConfiguration(const JsonValue &body, std::vector<FieldError> &faults)
{
    const QString name = QStringLiteral("configuration");
    const JsonValue *member = body.find(name);
    if (!member || member->isNull())
        return std::nullopt;
    QByteArray text = member->toJson();
    if (!member->isObject())
        faults.push_back(
            {name, QStringLiteral("configuration %1 must be an object").arg(QString::fromUtf8(text).left(80))});
    else if (text.size() > maximumConfiguration)
        faults.push_back({name, QStringLiteral("configuration has %1 bytes; at most %2 are accepted")
                                    .arg(text.size())
                                    .arg(maximumConfiguration)});
    return member->toObject().empty() ? QByteArray() : text;
}

QByteArray installDocument(const InstallOutcome &outcome, bool dryRun)
{
    using Kind = InstallOutcome::Kind;
    JsonWriter writer(2048);
    writer.beginObject().key("installation");
    writeInstalled(writer, outcome.installation);
    writer.key("resolution");
    writeResolution(writer, outcome.resolution);
    writer.member("action", outcome.kind == Kind::Installed    ? QStringLiteral("installed")
                            : outcome.kind == Kind::Upgraded   ? QStringLiteral("upgraded")
                            : outcome.kind == Kind::Downgraded ? QStringLiteral("downgraded")
                                                               : QStringLiteral("unchanged"));
    if (outcome.previous)
        writer.member("previousVersion", outcome.previous->toString());
    writer.member("removedServices", outcome.removedServices);
    writer.member("dryRun", dryRun).endObject();
    return writer.take();
}

/// The handlers of the catalogue and of what tenants have installed. Lives as long as the routes (they share it).
class PluginHandlers
{
public:
    PluginHandlers(PluginDirectory &plugins, QString defaultTenant)
        : m_plugins(plugins)
        , m_defaultTenant(std::move(defaultTenant))
    {
    }

    void validate(const http::ExchangePtr &exchange)
    {
        const auto reading = readManifestBody(exchange->request());
        if (!reading)
            return exchange->respondError(reading.error());
        JsonWriter writer;
        writer.beginObject().member("valid", reading->manifest.has_value());
        writeFaults(writer, "errors", reading->errors);
        writeFaults(writer, "warnings", reading->warnings);
        writer.endObject();
        exchange->respondJson(200, writer.text());
    }

    QCoro::Task<> add(http::ExchangePtr exchange)
    {
        const auto tenant = tenantOf(*exchange, JsonValue());
        if (!tenant)
            co_return exchange->respondError(tenant.error());
        auto reading = readManifestBody(exchange->request());
        if (!reading)
            co_return exchange->respondError(reading.error());
        const auto manifest = manifestOf(std::move(*reading));
        if (!manifest)
            co_return exchange->respondError(manifest.error());
        const auto origin = originOf(exchange->request());
        const auto plugin = co_await m_plugins.addToCatalogue(*tenant, *manifest, origin);
        if (!plugin)
            co_return exchange->respondError(plugin.error());
        exchange->respondJson(201, catalogueDocument(*plugin));
    }

    void list(const http::ExchangePtr &exchange)
    {
        const auto query = Query::parse(exchange->request().query);
        if (!query)
            return exchange->respondError(query.error());
        const auto page = readPage(*query);
        if (!page)
            return exchange->respondError(page.error());
        auto plugins = m_plugins.newestPlugins(query->text(u"search"));
        const bool more = cutPage(plugins, *page, [](const CataloguedPlugin &plugin) { return plugin.manifest->id; });
        JsonWriter writer(static_cast<qsizetype>(plugins.size()) * 512 + 64);
        writer.beginObject().key("plugins").beginArray();
        for (const CataloguedPlugin &plugin : plugins)
            writeCatalogued(writer, plugin, false);
        writer.endArray();
        endPage(writer, *page, more, plugins.size(), plugins.empty() ? QString() : plugins.back().manifest->id);
        exchange->respondJson(200, writer.text());
    }

    void get(const http::ExchangePtr &exchange)
    {
        const auto query = Query::parse(exchange->request().query);
        if (!query)
            return exchange->respondError(query.error());
        std::vector<FieldError> faults;
        const auto version = readVersion(query->text(u"version"), faults);
        if (!faults.empty())
            return exchange->respondError(Error::validation(faults));
        const QString id = exchange->parameter("id");
        const auto versions = m_plugins.versionsOf(id);
        const CataloguedPlugin *shown = nullptr;
        for (const CataloguedPlugin &plugin : versions) {
            if (version ? plugin.manifest->version == *version : !plugin.manifest->version.isPreRelease()) {
                shown = &plugin;
                break;
            }
        }
        if (!shown && !version && !versions.empty())
            shown = &versions.front();
        if (!shown)
            return exchange->respondError(
                {ErrorCode::PluginNotFound,
                 versions.empty() ? QStringLiteral("Plugin not found: %1").arg(id)
                                  : QStringLiteral("Plugin %1 %2 is not in the catalogue").arg(id, version->toString()),
                 {}});
        JsonWriter writer(4096);
        writer.beginObject().key("plugin");
        writeCatalogued(writer, *shown, true);
        writer.key("versions").beginArray();
        for (const CataloguedPlugin &plugin : versions) {
            writer.beginObject().member("version", plugin.manifest->version.toString());
            writer.member("createdAt", plugin.createdAt);
            writer.member("installations", static_cast<qint64>(plugin.tenants.size())).endObject();
        }
        writer.endArray().endObject();
        exchange->respondJson(200, writer.text());
    }

    QCoro::Task<> remove(http::ExchangePtr exchange)
    {
        const auto tenant = tenantOf(*exchange, JsonValue());
        if (!tenant)
            co_return exchange->respondError(tenant.error());
        const auto query = Query::parse(exchange->request().query);
        std::vector<FieldError> faults;
        const auto version = readVersion(query ? query->text(u"version") : QString(), faults);
        if (!faults.empty())
            co_return exchange->respondError(Error::validation(faults));
        const QString id = exchange->parameter("id");
        const auto origin = originOf(exchange->request());
        const auto removed = co_await m_plugins.removeFromCatalogue(*tenant, id, version, origin);
        if (!removed)
            co_return exchange->respondError(removed.error());
        JsonWriter writer;
        writer.beginObject().member("success", true).member("removed", *removed).endObject();
        exchange->respondJson(200, writer.text());
    }

    QCoro::Task<> installManifest(http::ExchangePtr exchange)
    {
        InstallRequest install;
        std::vector<FieldError> faults;
        JsonValue body;
        Result<ManifestPtr> manifest = ManifestPtr();
        const auto query = Query::parse(exchange->request().query);
        if (!query)
            co_return exchange->respondError(query.error());
        if (isYaml(exchange->request())) {
            auto reading = readManifestBody(exchange->request());
            if (!reading)
                co_return exchange->respondError(reading.error());
            manifest = manifestOf(std::move(*reading));
        } else {
            auto read = readObject(exchange->request());
            if (!read)
                co_return exchange->respondError(read.error());
            body = std::move(*read);
            const JsonValue *member = body.find(u"manifest");
            if (!member || member->isNull())
                faults.push_back({QStringLiteral("manifest"),
                                  QStringLiteral("manifest is required: the content of plugin.json as an object")});
            else
                manifest = manifestOf(readManifestMember(*member, exchange->request()), QStringLiteral("manifest."));
        }
        const auto tenant = tenantOf(*exchange, body);
        if (!tenant)
            co_return exchange->respondError(tenant.error());
        install.configuration = readConfiguration(body, faults);
        install.dryRun = readFlag(body, *query, QStringLiteral("dryRun"), faults);
        if (!manifest)
            co_return exchange->respondError(faults.empty() ? manifest.error() : allFaults(manifest.error(), faults));
        if (!faults.empty())
            co_return exchange->respondError(Error::validation(faults));
        install.tenantId = *tenant;
        install.manifest = *manifest;
        co_await runInstall(exchange, std::move(install));
    }

    QCoro::Task<> installFromCatalogue(http::ExchangePtr exchange)
    {
        const auto body = readJson(exchange->request());
        if (!body)
            co_return exchange->respondError(body.error());
        if (!body->isNull() && !body->isObject())
            co_return exchange->respondError(
                Error::validation({{QString(), QStringLiteral("The body must be a JSON object")}}));
        const auto query = Query::parse(exchange->request().query);
        if (!query)
            co_return exchange->respondError(query.error());
        const auto tenant = pathTenant(*exchange, *body);
        if (!tenant)
            co_return exchange->respondError(tenant.error());
        InstallRequest install;
        std::vector<FieldError> faults;
        install.tenantId = *tenant;
        install.pluginId = exchange->parameter("id");
        install.version = readVersion(textMember(*body, QStringLiteral("version"), faults), faults);
        install.configuration = readConfiguration(*body, faults);
        install.dryRun = readFlag(*body, *query, QStringLiteral("dryRun"), faults);
        if (!faults.empty())
            co_return exchange->respondError(Error::validation(faults));
        co_await runInstall(exchange, std::move(install));
    }

    QCoro::Task<> uninstall(http::ExchangePtr exchange)
    {
        const auto tenant = pathTenant(*exchange, JsonValue());
        if (!tenant)
            co_return exchange->respondError(tenant.error());
        const auto query = Query::parse(exchange->request().query);
        std::vector<FieldError> faults;
        const bool force = query && readFlag(JsonValue(), *query, QStringLiteral("force"), faults);
        if (!faults.empty())
            co_return exchange->respondError(Error::validation(faults));
        const QString id = exchange->parameter("id");
        const auto origin = originOf(exchange->request());
        const auto outcome = co_await m_plugins.uninstall(*tenant, id, force, origin);
        if (!outcome)
            co_return exchange->respondError(outcome.error());
        JsonWriter writer(1024);
        writer.beginObject().member("removed", true).member("pluginId", id);
        if (outcome->removed)
            writer.member("version", outcome->removed->version().toString());
        writer.member("removedServices", outcome->removedServices).key("impact");
        writeImpactReport(writer, outcome->impact);
        writer.endObject();
        exchange->respondJson(200, writer.text());
    }

    void listInstalled(const http::ExchangePtr &exchange)
    {
        const auto tenant = pathTenant(*exchange, JsonValue());
        if (!tenant)
            return exchange->respondError(tenant.error());
        const auto query = Query::parse(exchange->request().query);
        const auto page = query ? readPage(*query) : Result<Page>(Page());
        if (!page)
            return exchange->respondError(page.error());
        auto plugins = m_plugins.installations(*tenant);
        const bool more = cutPage(plugins, *page, [](const InstalledPlugin &plugin) { return plugin.pluginId(); });
        JsonWriter writer(static_cast<qsizetype>(plugins.size()) * 512 + 64);
        writer.beginObject().key("plugins").beginArray();
        for (const InstalledPlugin &plugin : plugins)
            writeInstalled(writer, plugin);
        writer.endArray();
        endPage(writer, *page, more, plugins.size(), plugins.empty() ? QString() : plugins.back().pluginId());
        exchange->respondJson(200, writer.text());
    }

    QCoro::Task<> activate(http::ExchangePtr exchange) { return setActive(std::move(exchange), true); }
    QCoro::Task<> deactivate(http::ExchangePtr exchange) { return setActive(std::move(exchange), false); }

    void impact(const http::ExchangePtr &exchange)
    {
        const auto tenant = pathTenant(*exchange, JsonValue());
        if (!tenant)
            return exchange->respondError(tenant.error());
        const auto query = Query::parse(exchange->request().query);
        if (!query)
            return exchange->respondError(query.error());
        std::vector<FieldError> faults;
        ImpactAction action = ImpactAction::Uninstall;
        const QString name = query->text(u"action");
        if (name == u"upgrade")
            action = ImpactAction::Upgrade;
        else if (name == u"deactivate")
            action = ImpactAction::Deactivate;
        else if (!name.isEmpty() && name != u"uninstall")
            faults.push_back(
                {QStringLiteral("action"),
                 QStringLiteral("action '%1' must be uninstall, upgrade or deactivate").arg(name.left(80))});
        const auto version = readVersion(query->text(u"version"), faults);
        if (!faults.empty())
            return exchange->respondError(Error::validation(faults));
        const auto report = m_plugins.impact(*tenant, exchange->parameter("id"), action, version);
        if (!report)
            return exchange->respondError(report.error());
        JsonWriter writer(1024);
        writeImpactReport(writer, *report);
        exchange->respondJson(200, writer.text());
    }

    void graph(const http::ExchangePtr &exchange)
    {
        const auto tenant = pathTenant(*exchange, JsonValue());
        if (!tenant)
            return exchange->respondError(tenant.error());
        JsonWriter writer(4096);
        writeGraph(writer, m_plugins.graph(*tenant));
        exchange->respondJson(200, writer.text());
    }

private:
    QCoro::Task<> runInstall(http::ExchangePtr exchange, InstallRequest install)
    {
        const bool dryRun = install.dryRun;
        const auto origin = originOf(exchange->request());
        const auto outcome = co_await m_plugins.install(std::move(install), origin);
        if (!outcome)
            co_return exchange->respondError(outcome.error());
        exchange->respondJson(dryRun ? 200 : 201, installDocument(*outcome, dryRun));
    }

    QCoro::Task<> setActive(http::ExchangePtr exchange, bool active)
    {
        const auto body = readJson(exchange->request());
        if (!body)
            co_return exchange->respondError(body.error());
        const auto tenant = pathTenant(*exchange, *body);
        if (!tenant)
            co_return exchange->respondError(tenant.error());
        const QString id = exchange->parameter("id");
        const auto origin = originOf(exchange->request());
        const auto outcome = co_await m_plugins.setActive(*tenant, id, active, origin);
        if (!outcome)
            co_return exchange->respondError(outcome.error());
        JsonWriter writer(1024);
        writer.beginObject().member("success", true).key("installation");
        writeInstalled(writer, outcome->installation);
        writer.key("resolution");
        writeResolution(writer, outcome->resolution);
        if (!active) {
            writer.key("impact");
            writeImpactReport(writer, outcome->impact);
        }
        writer.endObject();
        exchange->respondJson(200, writer.text());
    }

    Result<QString> tenantOf(const http::Exchange &exchange, const JsonValue &body) const
    {
        const auto query = Query::parse(exchange.request().query);
        if (!query)
            return fail(query.error());
        return readTenant(Family::A, exchange.request(), *query, body, m_defaultTenant);
    }

    /// The tenant of the path; what body, query and headers say must not differ.
    static Result<QString> pathTenant(const http::Exchange &exchange, const JsonValue &body)
    {
        const auto query = Query::parse(exchange.request().query);
        if (!query)
            return fail(query.error());
        const QString named = exchange.parameter("tenant");
        if (!isName(named))
            return fail(Error::validation(
                {{QStringLiteral("tenant"),
                  QStringLiteral("tenant '%1' (path) must begin with a letter or digit and hold 1 to 255 letters, "
                                 "digits, '.', '_' or '-'")
                      .arg(named.left(80))}}));
        const auto other = readTenant(Family::A, exchange.request(), *query, body, named);
        if (other && *other != named)
            return fail(ErrorCode::TenantMismatch,
                        QStringLiteral("The request names two tenants: '%1' (path) and '%2'").arg(named, *other));
        return other;
    }

    /// The manifest's faults and those of the members beside it.
    static Error allFaults(Error error, const std::vector<FieldError> &faults)
    {
        const Error others = Error::validation(faults);
        JsonValue fields = others.details.find(u"fields") ? *others.details.find(u"fields") : JsonValue();
        if (const JsonValue *own = error.details.find(u"fields")) {
            for (const JsonValue &fault : own->toArray())
                fields.append(fault);
        }
        error.details = JsonValue();
        error.details.insert(QStringLiteral("fields"), std::move(fields));
        return error;
    }

    /// Keeps the entries of one page; true if more follow.
    template <typename Entry, typename Name>
    static bool cutPage(std::vector<Entry> &entries, const Page &page, Name nameOf)
    {
        if (!page.after.isEmpty())
            std::erase_if(entries, [&](const Entry &entry) { return nameOf(entry) <= page.after; });
        const auto limit = static_cast<std::size_t>(page.limit);
        if (limit == 0 || entries.size() <= limit)
            return false;
        entries.erase(entries.begin() + page.limit, entries.end());
        return true;
    }

    static void endPage(JsonWriter &writer, const Page &page, bool more, std::size_t count, const QString &last)
    {
        writer.member("count", static_cast<qint64>(count));
        if (page.limit > 0) {
            writer.key("nextCursor");
            if (more)
                writer.value(cursorFor(last));
            else
                writer.null();
        }
        writer.endObject();
    }

    PluginDirectory &m_plugins;
    QString m_defaultTenant;
};

} // namespace

void addPluginRoutes(http::Router &router, PluginDirectory &plugins, const QString &defaultTenant)
{
    const auto handlers = std::make_shared<PluginHandlers>(plugins, defaultTenant);
    const auto sync = [&router, handlers](const char *method, const char *pattern,
                                          void (PluginHandlers::*handler)(const http::ExchangePtr &)) {
        router.add(method, pattern,
                   [handlers, handler](const http::ExchangePtr &exchange) { (handlers.get()->*handler)(exchange); });
    };
    const auto task = [&router, handlers](const char *method, const char *pattern,
                                          QCoro::Task<> (PluginHandlers::*handler)(http::ExchangePtr)) {
        router.addTask(method, pattern, [handlers, handler](http::ExchangePtr exchange) {
            return (handlers.get()->*handler)(std::move(exchange));
        });
    };
    sync("POST", "/api/plugins/validate", &PluginHandlers::validate);
    task("POST", "/api/plugins", &PluginHandlers::add);
    sync("GET", "/api/plugins", &PluginHandlers::list);
    sync("GET", "/api/plugins/:id", &PluginHandlers::get);
    task("DELETE", "/api/plugins/:id", &PluginHandlers::remove);
    task("POST", "/api/plugins/install", &PluginHandlers::installManifest);
    sync("GET", "/api/tenants/:tenant/plugins", &PluginHandlers::listInstalled);
    task("POST", "/api/tenants/:tenant/plugins/:id/install", &PluginHandlers::installFromCatalogue);
    task("DELETE", "/api/tenants/:tenant/plugins/:id", &PluginHandlers::uninstall);
    task("POST", "/api/tenants/:tenant/plugins/:id/activate", &PluginHandlers::activate);
    task("POST", "/api/tenants/:tenant/plugins/:id/deactivate", &PluginHandlers::deactivate);
    sync("GET", "/api/tenants/:tenant/plugins/:id/impact", &PluginHandlers::impact);
    sync("GET", "/api/tenants/:tenant/graph", &PluginHandlers::graph);
    router.reserve("/api/plugins/validate");
    router.reserve("/api/plugins/install");
}

} // namespace plexica::rest
