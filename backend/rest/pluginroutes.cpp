// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/routes.h"

#include "common/ids.h"
#include "common/jsonwriter.h"
#include "plugins/grants.h"
#include "plugins/pluginjson.h"
#include "resolver/resolutionjson.h"
#include "rest/listwriter.h"
#include "rest/manifestbody.h"
#include "rest/request.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>
#include <span>

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

constexpr std::size_t maximumGrants = 200;
constexpr qsizetype longestGrant = 200;

void refuseWildcards(Request &request)
{
    if (!request.principal().isAdmin())
        request.refuse({ErrorCode::Forbidden,
                        QStringLiteral("A permission with a wildcard is granted by an administrator's key only"),
                        {},
                        {}});
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

/// Its `permissions` grant as `grants` do.
std::optional<QByteArray> readConfiguration(Request &request)
{
    const QString name = QStringLiteral("configuration");
    std::vector<FieldError> &faults = request.faults();
    const JsonValue *member = request.body().find(name);
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
    if (const auto permissions = permissionsIn(text); permissions && holdsWildcard(*permissions))
        refuseWildcards(request);
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

/// `changes` of a change of several plugins.
std::vector<PluginStep> readSteps(const JsonValue &body, std::vector<FieldError> &faults)
{
    const QString name = QStringLiteral("changes");
    const JsonValue *member = body.find(name);
    if (!member || !member->isArray() || member->toArray().empty()
        || member->toArray().size() > ChangeRequest::maximumSteps) {
        faults.push_back(
            {name, QStringLiteral("changes is required: a list of 1 to %1 objects {action, pluginId, version}")
                       .arg(ChangeRequest::maximumSteps)});
        return {};
    }
    static const std::map<QString, PluginStep::Action> actions{
        {QStringLiteral("install"), PluginStep::Action::Have},
        {QStringLiteral("upgrade"), PluginStep::Action::Have},
        {QStringLiteral("downgrade"), PluginStep::Action::Have},
        {QStringLiteral("activate"), PluginStep::Action::Activate},
        {QStringLiteral("uninstall"), PluginStep::Action::Uninstall}};
    std::vector<PluginStep> steps;
    QHash<QString, PluginStep::Action> named;
    QHash<QString, int> doubled;
    for (const JsonValue &entry : member->toArray()) {
        const QString path = QStringLiteral("changes[%1]").arg(steps.size());
        PluginStep &step = steps.emplace_back();
        if (!entry.isObject()) {
            faults.push_back({path, path + QStringLiteral(" must be an object {action, pluginId, version}")});
            continue;
        }
        std::vector<FieldError> own;
        const QString action = textMember(entry, QStringLiteral("action"), own, true);
        step.pluginId = textMember(entry, QStringLiteral("pluginId"), own, true);
        step.version = readVersion(textMember(entry, QStringLiteral("version"), own), own);
        const auto known = actions.find(action);
        if (known != actions.end())
            step.action = known->second;
        else if (!action.isEmpty())
            own.push_back({QStringLiteral("action"),
                           QStringLiteral("action '%1' must be install, upgrade, downgrade, activate or uninstall")
                               .arg(action.left(80))});
        const bool isHalf = step.action == PluginStep::Action::Have || step.action == PluginStep::Action::Activate;
        const auto before = named.constFind(step.pluginId);
        // Another version, and active: the two things that one plugin may become at once.
        const bool isOther =
            before != named.constEnd() && isHalf && *before != step.action && *before != PluginStep::Action::Uninstall;
        if (!step.pluginId.isEmpty() && before != named.constEnd() && !(isOther && ++doubled[step.pluginId] == 1))
            own.push_back({QStringLiteral("pluginId"),
                           QStringLiteral("pluginId '%1' is named twice; say once what it is to become")
                               .arg(step.pluginId.left(80))});
        named.insert(step.pluginId, step.action);
        for (FieldError &fault : own)
            faults.push_back({path + u'.' + fault.path, std::move(fault.message)});
    }
    return steps;
}

/// A list of permissions to be granted. Wildcards are an administrator's to give.
std::optional<QStringList> readGrants(Request &request, const QString &name, bool required)
{
    const JsonValue *member = request.body().find(name);
    if (!member || member->isNull()) {
        if (required)
            request.faults().push_back({name, QStringLiteral("%1 is required: a list of permissions").arg(name)});
        return std::nullopt;
    }
    QStringList grants;
    bool fine = member->isArray() && member->toArray().size() <= maximumGrants;
    for (const JsonValue &entry : member->toArray()) {
        const QString text = entry.toString();
        fine = fine && entry.isString() && !text.isEmpty() && text.size() <= longestGrant
               && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isPrint() && !c.isSpace(); });
        grants.append(text);
    }
    if (!fine)
        request.faults().push_back(
            {name, QStringLiteral("%1 must be a list of at most %2 permissions: 1 to %3 printable characters each")
                       .arg(name)
                       .arg(maximumGrants)
                       .arg(longestGrant)});
    grants.removeDuplicates();
    if (holdsWildcard(grants))
        refuseWildcards(request);
    return grants;
}

/// The handlers of the catalogue and of what tenants have installed. Lives as long as the routes (they share it).
class PluginHandlers
{
public:
    explicit PluginHandlers(PluginDirectory &plugins)
        : m_plugins(plugins)
    {
    }

    void validate(Request &request)
    {
        const auto reading = request.valueOf(readManifestBody(request.http()));
        if (!request.accepted())
            return;
        JsonWriter writer;
        writer.beginObject().member("valid", reading->manifest.has_value());
        writeFaults(writer, "errors", reading->errors);
        writeFaults(writer, "warnings", reading->warnings);
        writer.endObject();
        request.respondJson(200, writer.text());
    }

    QCoro::Task<> add(Request request)
    {
        std::optional<ManifestPtr> manifest;
        if (auto reading = request.valueOf(readManifestBody(request.http())))
            manifest = request.valueOf(manifestOf(std::move(*reading)));
        if (!request.accepted())
            co_return;
        const auto origin = request.origin();
        const auto plugin = co_await m_plugins.addToCatalogue(request.tenant(), *manifest, origin);
        if (!plugin)
            co_return request.respondError(plugin.error());
        request.respondJson(201, catalogueDocument(*plugin));
    }

    void list(Request &request)
    {
        const Page page = request.page();
        if (!request.accepted())
            return;
        respondPage(
            request, page, m_plugins.newestPlugins(request.query().text(u"search")),
            [](const CataloguedPlugin &plugin) { return plugin.manifest->id; },
            [tenant = request.principal().tenantId](JsonWriter &writer, const CataloguedPlugin &plugin) {
                writeCatalogued(writer, plugin, false, tenant);
            });
    }

    void get(Request &request)
    {
        const auto version = readVersion(request.query().text(u"version"), request.faults());
        if (!request.accepted())
            return;
        const QString id = request.parameter("id");
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
        if (versions.empty())
            return request.respondError(m_plugins.notInCatalogue(id));
        if (!shown)
            return request.respondError(
                {ErrorCode::PluginNotFound,
                 QStringLiteral("Plugin %1 %2 is not in the catalogue").arg(id, version->toString()),
                 {}});
        JsonWriter writer(4096);
        writer.beginObject().key("plugin");
        const QString tenant = request.principal().tenantId; // what others have is not theirs to see
        writeCatalogued(writer, *shown, true, tenant);
        writer.key("versions").beginArray();
        for (const CataloguedPlugin &plugin : versions) {
            writer.beginObject().member("version", plugin.manifest->version.toString());
            writer.member("createdAt", plugin.createdAt);
            writer.member("installations", installationsOf(plugin, tenant)).endObject();
        }
        writer.endArray().endObject();
        request.respondJson(200, writer.text());
    }

    QCoro::Task<> remove(Request request)
    {
        const auto version = readVersion(request.query().text(u"version"), request.faults());
        request.mustSpeakForAll(); // whatever tenant it was for, others may want it
        if (!request.accepted())
            co_return;
        const QString id = request.parameter("id");
        const auto origin = request.origin();
        const auto removed = co_await m_plugins.removeFromCatalogue(request.tenant(), id, version, origin);
        if (!removed)
            co_return request.respondError(removed.error());
        JsonWriter writer;
        writer.beginObject().member("success", true).member("removed", *removed).endObject();
        request.respondJson(200, writer.text());
    }

    QCoro::Task<> installManifest(Request request)
    {
        InstallRequest install;
        std::optional<ManifestPtr> manifest;
        install.configuration = readConfiguration(request);
        install.grants = readGrants(request, QStringLiteral("grants"), false);
        install.dryRun = request.flag(QStringLiteral("dryRun"));
        if (isYaml(request.http())) {
            if (auto reading = request.valueOf(readManifestBody(request.http())))
                manifest = request.valueOf(manifestOf(std::move(*reading)));
        } else if (const JsonValue *member = request.body().find(u"manifest"); member && !member->isNull()) {
            manifest =
                request.valueOf(manifestOf(readManifestMember(*member, request.http()), QStringLiteral("manifest.")));
        } else {
            request.faults().push_back(
                {QStringLiteral("manifest"),
                 QStringLiteral("manifest is required: the content of plugin.json as an object")});
        }
        if (!request.accepted())
            co_return;
        install.tenantId = request.tenant();
        install.manifest = *manifest;
        co_await runInstall(std::move(request), std::move(install));
    }

    QCoro::Task<> installFromCatalogue(Request request)
    {
        if (!request.body().isNull() && !request.body().isObject())
            request.faults().push_back({QString(), QStringLiteral("The body must be a JSON object")});
        InstallRequest install;
        install.tenantId = request.tenant();
        install.pluginId = request.parameter("id");
        install.version = readVersion(request.text(QStringLiteral("version")), request.faults());
        install.configuration = readConfiguration(request);
        install.grants = readGrants(request, QStringLiteral("grants"), false);
        install.dryRun = request.flag(QStringLiteral("dryRun"));
        if (!request.accepted())
            co_return;
        co_await runInstall(std::move(request), std::move(install));
    }

    QCoro::Task<> uninstall(Request request)
    {
        const bool force = request.flag(QStringLiteral("force"));
        if (!request.accepted())
            co_return;
        const QString id = request.parameter("id");
        const auto origin = request.origin();
        const auto outcome = co_await m_plugins.uninstall(request.tenant(), id, force, origin);
        if (!outcome)
            co_return request.respondError(outcome.error());
        JsonWriter writer(1024);
        writer.beginObject().member("removed", true).member("pluginId", id);
        if (outcome->removed)
            writer.member("version", outcome->removed->version().toString());
        writer.member("removedServices", outcome->removedServices).key("impact");
        writeImpactReport(writer, outcome->impact);
        writer.endObject();
        request.respondJson(200, writer.text());
    }

    QCoro::Task<> change(Request request)
    {
        ChangeRequest change;
        change.tenantId = request.tenant();
        change.steps = readSteps(request.body(), request.faults());
        change.dryRun = request.flag(QStringLiteral("dryRun"));
        change.grants = readGrants(request, QStringLiteral("grants"), false);
        if (!request.accepted())
            co_return;
        const bool dryRun = change.dryRun;
        const auto origin = request.origin();
        const auto outcome = co_await m_plugins.change(std::move(change), origin);
        if (!outcome)
            co_return request.respondError(outcome.error());
        JsonWriter writer(2048);
        writer.beginObject().member("success", true).key("changes");
        writeChanges(writer, outcome->changes);
        writer.key("resolution");
        writeResolution(writer, outcome->resolution);
        writer.member("removedServices", outcome->removedServices).member("dryRun", dryRun).endObject();
        request.respondJson(200, writer.text());
    }

    void listInstalled(Request &request)
    {
        const Page page = request.page();
        if (!request.accepted())
            return;
        respondPage(
            request, page, m_plugins.installations(request.tenant()),
            [](const InstalledPlugin &plugin) { return plugin.pluginId(); }, writeInstalled);
    }

    QCoro::Task<> activate(Request request) { return setActive(std::move(request), true); }
    QCoro::Task<> deactivate(Request request) { return setActive(std::move(request), false); }

    QCoro::Task<> setGrants(Request request)
    {
        auto grants = readGrants(request, QStringLiteral("permissions"), true);
        if (!request.accepted())
            co_return;
        const QString id = request.parameter("id");
        const auto origin = request.origin();
        const auto installation = co_await m_plugins.setGrants(request.tenant(), id, std::move(*grants), origin);
        if (!installation)
            co_return request.respondError(installation.error());
        JsonWriter writer(1024);
        writer.beginObject().member("success", true).key("installation");
        writeInstalled(writer, *installation);
        writer.endObject();
        request.respondJson(200, writer.text());
    }

    void impact(Request &request)
    {
        ImpactAction action = ImpactAction::Uninstall;
        const QString name = request.query().text(u"action");
        if (name == u"upgrade")
            action = ImpactAction::Upgrade;
        else if (name == u"deactivate")
            action = ImpactAction::Deactivate;
        else if (!name.isEmpty() && name != u"uninstall")
            request.faults().push_back(
                {QStringLiteral("action"),
                 QStringLiteral("action '%1' must be uninstall, upgrade or deactivate").arg(name.left(80))});
        const auto version = readVersion(request.query().text(u"version"), request.faults());
        if (!request.accepted())
            return;
        const auto report = m_plugins.impact(request.tenant(), request.parameter("id"), action, version);
        if (!report)
            return request.respondError(report.error());
        JsonWriter writer(1024);
        writeImpactReport(writer, *report);
        request.respondJson(200, writer.text());
    }

    void graph(Request &request)
    {
        if (!request.accepted())
            return;
        JsonWriter writer(4096);
        writeGraph(writer, m_plugins.graph(request.tenant()));
        request.respondJson(200, writer.text());
    }

private:
    QCoro::Task<> runInstall(Request request, InstallRequest install)
    {
        const bool dryRun = install.dryRun;
        const auto origin = request.origin();
        const auto outcome = co_await m_plugins.install(std::move(install), origin);
        if (!outcome)
            co_return request.respondError(outcome.error());
        request.respondJson(dryRun ? 200 : 201, installDocument(*outcome, dryRun));
    }

    QCoro::Task<> setActive(Request request, bool active)
    {
        if (!request.accepted())
            co_return;
        const QString id = request.parameter("id");
        const auto origin = request.origin();
        const auto outcome = co_await m_plugins.setActive(request.tenant(), id, active, origin);
        if (!outcome)
            co_return request.respondError(outcome.error());
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
        request.respondJson(200, writer.text());
    }

    /// `all` by name.
    template <typename Entry, typename Name, typename Write>
    static void respondPage(const Request &request, const Page &page, const std::vector<Entry> &all, Name nameOf,
                            Write write)
    {
        const auto begin = std::find_if(all.begin(), all.end(), [&](const Entry &entry) {
            return page.after.isEmpty() || nameOf(entry) > page.after;
        });
        const std::span<const Entry> entries(begin, all.end());
        JsonWriter writer(std::min(static_cast<qsizetype>(entries.size()) * 512 + 64, ListWriter::maximumBytes));
        writer.beginObject();
        ListWriter list(writer, "plugins", page);
        for (const Entry &entry : entries) {
            if (!list.add([&] { write(writer, entry); }))
                break;
        }
        list.end(all.size(), [&] { return cursorFor(nameOf(entries[list.written() - 1])); });
        writer.endObject();
        request.respondJson(200, writer.text());
    }

    PluginDirectory &m_plugins;
};

} // namespace

void addPluginRoutes(RouteTable &routes, PluginDirectory &plugins)
{
    using H = PluginHandlers;
    using T = TenantFrom;
    routes.add<H>(
        std::make_shared<H>(plugins),
        {
            {"POST", "/api/plugins/validate", Access::Read, T::Nowhere, BodyOf::Anything, &H::validate},
            {"POST", "/api/plugins", Access::Administer, T::Request, BodyOf::Anything, &H::add},
            {"GET", "/api/plugins", Access::Read, T::Nowhere, BodyOf::Nothing, &H::list},
            {"GET", "/api/plugins/:id", Access::Read, T::Nowhere, BodyOf::Nothing, &H::get},
            {"DELETE", "/api/plugins/:id", Access::Administer, T::Request, BodyOf::Nothing, &H::remove},
            {"POST", "/api/plugins/install", Access::Operate, T::Request, BodyOf::ObjectOrYaml, &H::installManifest},
            {"GET", "/api/tenants/:tenant/plugins", Access::Read, T::Path, BodyOf::Nothing, &H::listInstalled},
            {"POST", "/api/tenants/:tenant/plugins/:id/install", Access::Operate, T::Path, BodyOf::Json,
             &H::installFromCatalogue},
            {"POST", "/api/tenants/:tenant/plugins/change", Access::Operate, T::Path, BodyOf::Object, &H::change},
            {"DELETE", "/api/tenants/:tenant/plugins/:id", Access::Operate, T::Path, BodyOf::Nothing, &H::uninstall},
            {"POST", "/api/tenants/:tenant/plugins/:id/activate", Access::Operate, T::Path, BodyOf::Json, &H::activate},
            {"POST", "/api/tenants/:tenant/plugins/:id/deactivate", Access::Operate, T::Path, BodyOf::Json,
             &H::deactivate},
            {"PUT", "/api/tenants/:tenant/plugins/:id/grants", Access::Operate, T::Path, BodyOf::Object, &H::setGrants},
            {"GET", "/api/tenants/:tenant/plugins/:id/impact", Access::Observe, T::Path, BodyOf::Nothing, &H::impact},
            {"GET", "/api/tenants/:tenant/graph", Access::Read, T::Path, BodyOf::Nothing, &H::graph},
        });
}

} // namespace plexica::rest
