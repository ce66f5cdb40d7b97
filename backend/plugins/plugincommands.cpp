// SPDX-License-Identifier: GPL-3.0-or-later
// The writes of the plugin directory: validate, commit, apply to memory, answer.
#include "plugins/plugindirectory.h"

#include "plugins/pluginjson.h"
#include "resolver/resolutionjson.h"

namespace plexica::plugins {

using events::Event;
using events::Origin;

namespace {

// A coroutine that needs both takes the tenant's turn first.
QString tenantTurn(const QString &tenantId)
{
    return QStringLiteral("tenant\n") + tenantId;
}
QString pluginTurn(const QString &pluginId)
{
    return QStringLiteral("plugin\n") + pluginId;
}

Event makeEvent(const QString &type, const QString &tenantId, const QString &pluginId, const Origin &origin,
                const QString &cause)
{
    Event event;
    event.tenantId = tenantId;
    event.type = type;
    event.subject = pluginId;
    event.actor = origin.actor;
    event.requestId = origin.requestId;
    event.cause = cause;
    return event;
}

JsonValue briefJson(const InstalledPlugin &plugin)
{
    JsonValue brief;
    brief.insert(QStringLiteral("version"), JsonValue(plugin.version().toString()));
    brief.insert(QStringLiteral("active"), JsonValue(plugin.active));
    return brief;
}

JsonValue briefJson(const Manifest &manifest)
{
    JsonValue brief;
    brief.insert(QStringLiteral("version"), JsonValue(manifest.version.toString()));
    brief.insert(QStringLiteral("name"), JsonValue(manifest.name));
    return brief;
}

JsonValue briefJson(const std::vector<DependencyDeclaration> &dependencies)
{
    JsonValue list{JsonValue::Array()};
    for (const DependencyDeclaration &dependency : dependencies) {
        JsonValue entry;
        entry.insert(QStringLiteral("dependsOnPluginId"), JsonValue(dependency.pluginId));
        if (!dependency.serviceName.isEmpty())
            entry.insert(QStringLiteral("serviceName"), JsonValue(dependency.serviceName));
        entry.insert(QStringLiteral("version"), JsonValue(dependency.constraint.text()));
        entry.insert(QStringLiteral("required"), JsonValue(dependency.required));
        if (!dependency.reason.isEmpty())
            entry.insert(QStringLiteral("reason"), JsonValue(dependency.reason));
        list.append(std::move(entry));
    }
    JsonValue brief;
    brief.insert(QStringLiteral("dependencies"), std::move(list));
    return brief;
}

Error refused(const QString &verb, const QString &pluginId, const resolver::Resolution &resolution)
{
    Error error;
    error.code = ErrorCode::DependencyUnsatisfied;
    error.message = resolution.refusal(verb, pluginId);
    const JsonValue json = jsonOf([&resolution](JsonWriter &writer) { resolver::writeResolution(writer, resolution); });
    error.topLevel.insert(QStringLiteral("resolution"), json);
    JsonValue reasons{JsonValue::Array()};
    for (const QString &reason : resolution.errors)
        reasons.append(JsonValue(reason));
    error.details.insert(QStringLiteral("errors"), std::move(reasons));
    error.details.insert(QStringLiteral("resolution"), json);
    return error;
}

Error blocked(const QString &pluginId, const resolver::UninstallCheck &check, const ImpactReport &impact)
{
    Error error;
    error.code = ErrorCode::BlockedByDependents;
    QStringList reasons;
    JsonValue blockedBy{JsonValue::Array()};
    for (const resolver::Blocker &blocker : check.blockedBy) {
        reasons.append(blocker.pluginId + u' ' + blocker.reason);
        JsonValue entry;
        entry.insert(QStringLiteral("pluginId"), JsonValue(blocker.pluginId));
        entry.insert(QStringLiteral("reason"), JsonValue(blocker.reason));
        blockedBy.append(std::move(entry));
    }
    error.message = QStringLiteral("Cannot uninstall %1: %2")
                        .arg(pluginId, QStringList(reasons.mid(0, 5)).join(QStringLiteral("; ")));
    if (reasons.size() > 5)
        error.message += QStringLiteral("; and %1 more").arg(reasons.size() - 5);
    const JsonValue json = jsonOf([&impact](JsonWriter &writer) { writeImpactReport(writer, impact); });
    error.topLevel.insert(QStringLiteral("impact"), json);
    error.details.insert(QStringLiteral("blockedBy"), std::move(blockedBy));
    error.details.insert(QStringLiteral("impact"), json);
    return error;
}

Error otherContent(const Manifest &manifest)
{
    Error error;
    error.code = ErrorCode::PluginConflict;
    error.message =
        QStringLiteral("%1 %2 is in the catalogue with other content; give the changed manifest another version")
            .arg(manifest.id, manifest.version.toString());
    error.details.insert(QStringLiteral("pluginId"), JsonValue(manifest.id));
    error.details.insert(QStringLiteral("version"), JsonValue(manifest.version.toString()));
    return error;
}

/// Another node was faster; memory does not know yet.
Error overtaken(const Error &error, const QString &pluginId)
{
    if (error.code != ErrorCode::StorageConflict)
        return error;
    return {ErrorCode::PluginConflict,
            QStringLiteral("Another node changed %1 at the same moment; look at it and try again").arg(pluginId),
            {}};
}

bool isSame(const std::vector<DependencyDeclaration> &a, const std::vector<DependencyDeclaration> &b)
{
    return briefJson(a) == briefJson(b);
}

QStringList namesOf(const registry::ServiceRemoval &removal)
{
    QStringList names;
    for (const registry::Service &service : removal.services)
        names.append(service.serviceName);
    return names;
}

void append(storage::Change &change, registry::ServiceRemoval &removal)
{
    for (storage::Operation &operation : removal.operations)
        change.operations.push_back(std::move(operation));
}

} // namespace

/// A write that another node has overtaken is decided again on what that node has left.
template <typename T>
QCoro::Task<Result<T>> PluginDirectory::untilCurrent(QString pluginId, std::function<QCoro::Task<Result<T>>()> attempt)
{
    constexpr int attempts = 5;
    for (int number = 1;; ++number) {
        auto done = co_await attempt();
        if (done || done.error().code != ErrorCode::StorageConflict)
            co_return done;
        if (number == attempts)
            co_return fail(overtaken(done.error(), pluginId));
        const auto caughtUp = co_await m_storage.feed().catchUp();
        if (!caughtUp)
            co_return fail(caughtUp.error());
    }
}

QCoro::Task<Result<CataloguedPlugin>> PluginDirectory::addToCatalogue(QString tenantId, ManifestPtr manifest,
                                                                      Origin origin)
{
    return untilCurrent<CataloguedPlugin>(
        manifest->id, [this, tenantId, manifest, origin] { return addOnce(tenantId, manifest, origin); });
}

QCoro::Task<Result<int>> PluginDirectory::removeFromCatalogue(QString tenantId, QString pluginId,
                                                              std::optional<Version> version, Origin origin)
{
    return untilCurrent<int>(pluginId, [this, tenantId, pluginId, version, origin] {
        return removeOnce(tenantId, pluginId, version, origin);
    });
}

QCoro::Task<Result<InstallOutcome>> PluginDirectory::install(InstallRequest request, Origin origin)
{
    const QString pluginId = request.manifest ? request.manifest->id : request.pluginId;
    return untilCurrent<InstallOutcome>(pluginId, [this, request, origin] { return installOnce(request, origin); });
}

QCoro::Task<Result<UninstallOutcome>> PluginDirectory::uninstall(QString tenantId, QString pluginId, bool force,
                                                                 Origin origin)
{
    return untilCurrent<UninstallOutcome>(pluginId, [this, tenantId, pluginId, force, origin] {
        return uninstallOnce(tenantId, pluginId, force, origin);
    });
}

QCoro::Task<Result<ActivationOutcome>> PluginDirectory::setActive(QString tenantId, QString pluginId, bool active,
                                                                  Origin origin)
{
    return untilCurrent<ActivationOutcome>(pluginId, [this, tenantId, pluginId, active, origin] {
        return setActiveOnce(tenantId, pluginId, active, origin);
    });
}

QCoro::Task<Result<void>> PluginDirectory::registerDependencies(QString tenantId, DependenciesByPlugin dependencies,
                                                                Origin origin)
{
    const QString first = dependencies.empty() ? QString() : dependencies.begin()->first;
    return untilCurrent<void>(
        first, [this, tenantId, dependencies, origin] { return registerOnce(tenantId, dependencies, origin); });
}

QCoro::Task<Result<CataloguedPlugin>> PluginDirectory::addOnce(QString tenantId, ManifestPtr manifest, Origin origin)
{
    const QString key = pluginTurn(manifest->id);
    const auto turn = co_await m_turns.turn(key);
    if (const auto *known = m_catalogue.find(manifest->id, manifest->version)) {
        if (known->manifest->canonicalText() != manifest->canonicalText())
            co_return fail(otherContent(*manifest));
        co_return catalogued(*known);
    }
    const TimePoint now = currentTime();
    Event event = makeEvent(QStringLiteral("PLUGIN_CATALOGUED"), tenantId, manifest->id, origin,
                            QStringLiteral("added to the catalogue"));
    event.after = briefJson(*manifest);
    storage::Change change;
    change.operations.push_back(insertPlugin(*manifest, now));
    change.operations.push_back(m_events.operation(event));
    const auto done = co_await m_storage.commit(std::move(change));
    if (!done)
        co_return fail(done.error());
    const auto &entry = m_catalogue.insert(manifest, now, done->revision);
    m_events.announce(event);
    Q_EMIT catalogueChanged();
    co_return catalogued(entry);
}

QCoro::Task<Result<int>> PluginDirectory::removeOnce(QString tenantId, QString pluginId, std::optional<Version> version,
                                                     Origin origin)
{
    const QString key = pluginTurn(pluginId);
    const auto turn = co_await m_turns.turn(key);
    std::vector<CataloguedPlugin> gone = versionsOf(pluginId);
    if (gone.empty())
        co_return fail(ErrorCode::PluginNotFound, QStringLiteral("Plugin not found: %1").arg(pluginId));
    if (version) {
        std::erase_if(gone,
                      [&version](const CataloguedPlugin &plugin) { return plugin.manifest->version != *version; });
        if (gone.empty())
            co_return fail(ErrorCode::PluginNotFound,
                           QStringLiteral("Plugin %1 %2 is not in the catalogue").arg(pluginId, version->toString()));
    }
    storage::Change change;
    std::vector<Event> events;
    for (const CataloguedPlugin &plugin : gone) {
        if (!plugin.tenants.isEmpty()) {
            Error error{
                ErrorCode::PluginInstalled,
                QStringLiteral("Cannot remove %1 %2 from the catalogue: it is installed in %3")
                    .arg(pluginId, plugin.manifest->version.toString(), plugin.tenants.join(QStringLiteral(", "))),
                {}};
            JsonValue tenants{JsonValue::Array()};
            for (const QString &name : plugin.tenants)
                tenants.append(JsonValue(name));
            error.details.insert(QStringLiteral("version"), JsonValue(plugin.manifest->version.toString()));
            error.details.insert(QStringLiteral("tenants"), std::move(tenants));
            co_return fail(std::move(error));
        }
        Event event = makeEvent(QStringLiteral("PLUGIN_REMOVED"), tenantId, pluginId, origin,
                                QStringLiteral("removed from the catalogue"));
        event.before = briefJson(*plugin.manifest);
        change.operations.push_back(deletePlugin(pluginId, plugin.manifest->version));
        change.operations.push_back(m_events.operation(event));
        events.push_back(std::move(event));
    }
    const auto done = co_await m_storage.commit(std::move(change));
    if (!done)
        co_return fail(done.error());
    for (const CataloguedPlugin &plugin : gone) {
        m_catalogue.remove(pluginId, plugin.manifest->version);
        if (m_storage.feed().follows())
            m_removals.note(pluginId + u'/' + versionKey(plugin.manifest->version), done->revision);
    }
    for (const Event &event : events)
        m_events.announce(event);
    Q_EMIT catalogueChanged();
    co_return static_cast<int>(gone.size());
}

Result<std::pair<ManifestPtr, bool>> PluginDirectory::chooseManifest(const InstallRequest &request) const
{
    if (request.manifest) {
        const auto *known = m_catalogue.find(request.manifest->id, request.manifest->version);
        if (!known)
            return std::pair(request.manifest, true);
        if (known->manifest->canonicalText() != request.manifest->canonicalText())
            return fail(otherContent(*request.manifest));
        return std::pair(known->manifest, false);
    }
    const auto *versions = m_catalogue.versions(request.pluginId);
    if (!versions)
        return fail(ErrorCode::PluginNotFound, QStringLiteral("Plugin not found: %1").arg(request.pluginId));
    const auto *entry =
        request.version ? m_catalogue.find(request.pluginId, *request.version) : m_catalogue.newest(request.pluginId);
    if (entry)
        return std::pair(entry->manifest, false);
    const QString newest = versions->begin()->first.toString();
    if (request.version)
        return fail(ErrorCode::PluginNotFound,
                    QStringLiteral("Plugin %1 %2 is not in the catalogue; the newest there is %3")
                        .arg(request.pluginId, request.version->toString(), newest));
    return fail(ErrorCode::PluginNotFound,
                QStringLiteral("The catalogue has only pre-releases of %1; name the version to install, for example %2")
                    .arg(request.pluginId, newest));
}

QCoro::Task<Result<InstallOutcome>> PluginDirectory::installOnce(InstallRequest request, Origin origin)
{
    if (request.manifest)
        request.pluginId = request.manifest->id;
    const QString tenantKey = tenantTurn(request.tenantId);
    const auto turn = co_await m_turns.turn(tenantKey);
    const QString pluginKey = pluginTurn(request.pluginId);
    const auto catalogueTurn = co_await m_turns.turn(pluginKey);

    auto chosen = chooseManifest(request);
    if (!chosen)
        co_return fail(chosen.error());
    const auto [manifest, isNew] = *chosen;
    const QString &pluginId = manifest->id;
    const InstalledPlugin *known = installation(request.tenantId, pluginId);
    const TimePoint now = currentTime();

    using Kind = InstallOutcome::Kind;
    InstallOutcome outcome;
    InstalledPlugin next{request.tenantId, manifest, true, request.configuration.value_or(QByteArray()), now, now};
    QStringList vanished;
    if (known) {
        outcome.previous = known->version();
        outcome.kind = manifest->version > *outcome.previous   ? Kind::Upgraded
                       : manifest->version < *outcome.previous ? Kind::Downgraded
                                                               : Kind::Unchanged;
        next.active = known->active;
        next.installedAt = known->installedAt;
        if (!request.configuration)
            next.configuration = known->configuration;
        for (const ServiceDeclaration &service : known->manifest->services) {
            if (!manifest->findService(service.name))
                vanished.append(service.name);
        }
    }
    const QString verb = outcome.kind == Kind::Upgraded     ? QStringLiteral("upgrade")
                         : outcome.kind == Kind::Downgraded ? QStringLiteral("downgrade")
                                                            : QStringLiteral("install");
    const auto candidate = resolver::pluginVersion(*manifest);
    outcome.resolution = resolver(request.tenantId)->checkInstall(*candidate);
    if (!outcome.resolution.valid)
        co_return fail(refused(verb, pluginId, outcome.resolution));
    const Tenant *before = tenant(request.tenantId);
    const bool forgets = before && before->registered.find(pluginId) != before->registered.end();
    const bool sameConfiguration = known && next.configuration == known->configuration;
    if (outcome.kind == Kind::Unchanged && sameConfiguration && !forgets)
        next.updatedAt = known->updatedAt;
    outcome.installation = next;
    if (request.dryRun) {
        registry::ServiceFilter filter;
        filter.tenantId = request.tenantId;
        filter.pluginId = pluginId;
        for (const registry::Service *service : m_registry.list(filter)) {
            if (vanished.contains(service->serviceName))
                outcome.removedServices.append(service->serviceName);
        }
        co_return outcome;
    }
    if (outcome.kind == Kind::Unchanged && sameConfiguration && !forgets)
        co_return outcome;

    storage::Change change;
    std::vector<Event> events;
    if (isNew) {
        Event event = makeEvent(QStringLiteral("PLUGIN_CATALOGUED"), request.tenantId, pluginId, origin,
                                QStringLiteral("added to the catalogue by its installation"));
        event.after = briefJson(*manifest);
        change.operations.push_back(insertPlugin(*manifest, now));
        events.push_back(std::move(event));
    }
    Event event =
        makeEvent(QStringLiteral("PLUGIN_INSTALLED"), request.tenantId, pluginId, origin, QStringLiteral("installed"));
    if (known) {
        event.before = briefJson(*known);
        event.type =
            outcome.kind == Kind::Unchanged ? QStringLiteral("PLUGIN_CONFIGURED") : QStringLiteral("PLUGIN_UPGRADED");
        event.cause = outcome.kind == Kind::Unchanged
                          ? QStringLiteral("installed again")
                          : QStringLiteral("%1d from %2 to %3")
                                .arg(verb, outcome.previous->toString(), manifest->version.toString());
    }
    event.after = briefJson(next);
    if (!outcome.resolution.warnings.isEmpty()) {
        JsonValue warnings{JsonValue::Array()};
        for (const QString &warning : outcome.resolution.warnings)
            warnings.append(JsonValue(warning));
        event.details.insert(QStringLiteral("warnings"), std::move(warnings));
    }
    change.operations.push_back(advanceTenant(request.tenantId, revisionOf(request.tenantId)));
    change.operations.push_back(upsertInstallation(next));
    if (forgets)
        change.operations.push_back(deleteDependencies(request.tenantId, pluginId));
    events.push_back(std::move(event));

    registry::ServiceRemoval removal;
    if (!vanished.isEmpty()) {
        const QString cause =
            QStringLiteral("plugin %1d to %2, which does not declare it").arg(verb, manifest->version.toString());
        removal = co_await m_registry.beginRemoval(request.tenantId, pluginId, vanished, cause, origin);
        outcome.removedServices = namesOf(removal);
        append(change, removal);
    }
    for (Event &recorded : events)
        change.operations.push_back(m_events.operation(recorded));
    const auto done = co_await m_storage.commit(std::move(change));
    if (!done)
        co_return fail(done.error());

    if (isNew)
        m_catalogue.insert(manifest, now, done->revision);
    putInstallation(next);
    Tenant &changedTenant = tenantToChange(request.tenantId);
    changedTenant.registered.erase(pluginId);
    changedTenant.revision = done->revision;
    m_registry.finishRemoval(removal, done->revision);
    for (const Event &recorded : events)
        m_events.announce(recorded);
    announce(request.tenantId, pluginId);
    Q_EMIT catalogueChanged(); // who has which version belongs to it
    co_return outcome;
}

QCoro::Task<Result<UninstallOutcome>> PluginDirectory::uninstallOnce(QString tenantId, QString pluginId, bool force,
                                                                     Origin origin)
{
    const QString key = tenantTurn(tenantId);
    const auto turn = co_await m_turns.turn(key);
    const InstalledPlugin *known = installation(tenantId, pluginId);
    const Tenant *before = tenant(tenantId);
    const bool hasRegistered = before && before->registered.find(pluginId) != before->registered.end();
    if (!known && !hasRegistered)
        co_return fail(notInstalled(tenantId, pluginId));
    UninstallOutcome outcome;
    if (known)
        outcome.removed = *known;
    outcome.impact = report(tenantId, pluginId, resolver::ImpactAction::Uninstall, nullptr);
    const resolver::UninstallCheck check = resolver(tenantId)->checkUninstall(pluginId);
    if (!check.canUninstall && !force)
        co_return fail(blocked(pluginId, check, outcome.impact));

    Event event = makeEvent(QStringLiteral("PLUGIN_UNINSTALLED"), tenantId, pluginId, origin,
                            check.canUninstall ? QStringLiteral("uninstalled")
                                               : QStringLiteral("uninstalled by force, though others require it"));
    if (known)
        event.before = briefJson(*known);
    if (!check.canUninstall) {
        JsonValue dependents{JsonValue::Array()};
        for (const resolver::Blocker &blocker : check.blockedBy)
            dependents.append(JsonValue(blocker.pluginId));
        event.details.insert(QStringLiteral("requiredBy"), std::move(dependents));
    }
    storage::Change change;
    change.operations.push_back(advanceTenant(tenantId, revisionOf(tenantId)));
    if (known)
        change.operations.push_back(deleteInstallation(tenantId, pluginId));
    if (hasRegistered)
        change.operations.push_back(deleteDependencies(tenantId, pluginId));
    const QString cause = QStringLiteral("plugin %1 uninstalled").arg(pluginId);
    const QStringList all;
    registry::ServiceRemoval removal = co_await m_registry.beginRemoval(tenantId, pluginId, all, cause, origin);
    outcome.removedServices = namesOf(removal);
    append(change, removal);
    change.operations.push_back(m_events.operation(event));
    const auto done = co_await m_storage.commit(std::move(change));
    if (!done)
        co_return fail(done.error());

    takeInstallation(tenantId, pluginId);
    Tenant &changedTenant = tenantToChange(tenantId);
    changedTenant.registered.erase(pluginId);
    changedTenant.revision = done->revision;
    m_registry.finishRemoval(removal, done->revision);
    m_events.announce(event);
    announce(tenantId, pluginId);
    Q_EMIT catalogueChanged();
    co_return outcome;
}

QCoro::Task<Result<ActivationOutcome>> PluginDirectory::setActiveOnce(QString tenantId, QString pluginId, bool active,
                                                                      Origin origin)
{
    const QString key = tenantTurn(tenantId);
    const auto turn = co_await m_turns.turn(key);
    const InstalledPlugin *known = installation(tenantId, pluginId);
    if (!known)
        co_return fail(notInstalled(tenantId, pluginId));
    ActivationOutcome outcome;
    outcome.installation = *known;
    outcome.impact = report(tenantId, pluginId, resolver::ImpactAction::Deactivate, nullptr);
    outcome.resolution = resolver(tenantId)->resolve(pluginId);
    if (known->active == active)
        co_return outcome;
    if (active && !outcome.resolution.valid)
        co_return fail(refused(QStringLiteral("activate"), pluginId, outcome.resolution));

    InstalledPlugin next = *known;
    next.active = active;
    next.updatedAt = currentTime();
    Event event =
        makeEvent(active ? QStringLiteral("PLUGIN_ACTIVATED") : QStringLiteral("PLUGIN_DEACTIVATED"), tenantId,
                  pluginId, origin, active ? QStringLiteral("activated") : QStringLiteral("deactivated"));
    event.before = briefJson(*known);
    event.after = briefJson(next);
    storage::Change change;
    change.operations.push_back(advanceTenant(tenantId, revisionOf(tenantId)));
    change.operations.push_back(upsertInstallation(next));
    change.operations.push_back(m_events.operation(event));
    const auto done = co_await m_storage.commit(std::move(change));
    if (!done)
        co_return fail(done.error());
    putInstallation(next);
    tenantToChange(tenantId).revision = done->revision;
    m_events.announce(event);
    announce(tenantId, pluginId);
    outcome.installation = next;
    outcome.resolution = resolver(tenantId)->resolve(pluginId);
    co_return outcome;
}

QCoro::Task<Result<void>> PluginDirectory::registerOnce(QString tenantId, DependenciesByPlugin dependencies,
                                                        Origin origin)
{
    const QString key = tenantTurn(tenantId);
    const auto turn = co_await m_turns.turn(key);
    const TimePoint now = currentTime();
    storage::Change change;
    std::vector<Event> events;
    std::map<QString, RegisteredDependencies> written;
    const Tenant *known = tenant(tenantId);
    for (auto &[pluginId, declared] : dependencies) {
        Event event = makeEvent(QStringLiteral("DEPENDENCIES_REGISTERED"), tenantId, pluginId, origin,
                                QStringLiteral("dependencies registered"));
        if (known) {
            if (const auto own = known->registered.find(pluginId); own != known->registered.end()) {
                if (isSame(own->second.dependencies, declared))
                    continue; // a plugin says the same at every start
                event.before = briefJson(own->second.dependencies);
            } else if (const auto installed = known->installed.find(pluginId); installed != known->installed.end()) {
                if (isSame(installed->second.manifest->dependencies, declared))
                    continue;
                event.before = briefJson(installed->second.manifest->dependencies);
            }
        }
        event.after = briefJson(declared);
        RegisteredDependencies &own = written[pluginId];
        own = {std::move(declared), now};
        change.operations.push_back(upsertDependencies(tenantId, pluginId, own));
        change.operations.push_back(m_events.operation(event));
        events.push_back(std::move(event));
    }
    if (written.empty())
        co_return Result<void>();
    change.operations.push_back(advanceTenant(tenantId, revisionOf(tenantId)));
    const auto done = co_await m_storage.commit(std::move(change));
    if (!done)
        co_return fail(done.error());
    Tenant &changedTenant = tenantToChange(tenantId);
    changedTenant.revision = done->revision;
    for (auto &[pluginId, own] : written)
        changedTenant.registered.insert_or_assign(pluginId, std::move(own));
    for (const Event &event : events)
        m_events.announce(event);
    Q_EMIT changed(tenantId);
    co_return Result<void>();
}

} // namespace plexica::plugins
