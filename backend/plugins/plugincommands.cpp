// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/plugincommands.h"

#include "plugins/cataloguecommands.h"
#include "plugins/grants.h"
#include "plugins/installationtable.h"
#include "plugins/jointchange.h"
#include "plugins/plugindirectory.h"
#include "plugins/pluginerrors.h"
#include "plugins/pluginevents.h"
#include "plugins/pluginturns.h"

namespace plexica::plugins {

using events::Event;
using events::Origin;

namespace {

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

PluginCommands::PluginCommands(const Surroundings &surroundings)
    : m_storage(surroundings.storage)
    , m_events(surroundings.events)
    , m_registry(surroundings.registry)
    , m_directory(surroundings.directory)
    , m_catalogue(surroundings.catalogue)
    , m_installations(surroundings.installations)
    , m_turns(surroundings.turns)
    , m_catalogueCommands(surroundings.catalogueCommands)
{
}

QCoro::Task<Result<InstallOutcome>> PluginCommands::install(InstallRequest request, Origin origin)
{
    const QString pluginId = request.manifest ? request.manifest->id : request.pluginId;
    return m_turns.untilCurrent<InstallOutcome>(
        pluginId, [this, request, origin](bool *wroteNothing) { return installOnce(request, origin, wroteNothing); });
}

QCoro::Task<Result<UninstallOutcome>> PluginCommands::uninstall(QString tenantId, QString pluginId, bool force,
                                                                Origin origin)
{
    return m_turns.untilCurrent<UninstallOutcome>(pluginId, [this, tenantId, pluginId, force, origin](bool *) {
        return uninstallOnce(tenantId, pluginId, force, origin);
    });
}

QCoro::Task<Result<ActivationOutcome>> PluginCommands::setActive(QString tenantId, QString pluginId, bool active,
                                                                 Origin origin)
{
    return m_turns.untilCurrent<ActivationOutcome>(
        pluginId, [this, tenantId, pluginId, active, origin](bool *wroteNothing) {
            return setActiveOnce(tenantId, pluginId, active, origin, wroteNothing);
        });
}

QCoro::Task<Result<ChangeOutcome>> PluginCommands::change(ChangeRequest request, Origin origin)
{
    const QString first = request.steps.empty() ? QString() : request.steps.front().pluginId;
    return m_turns.untilCurrent<ChangeOutcome>(
        first, [this, request, origin](bool *wroteNothing) { return changeOnce(request, origin, wroteNothing); });
}

QCoro::Task<Result<InstalledPlugin>> PluginCommands::setGrants(QString tenantId, QString pluginId, QStringList grants,
                                                               Origin origin)
{
    return m_turns.untilCurrent<InstalledPlugin>(
        pluginId, [this, tenantId, pluginId, grants, origin](bool *wroteNothing) {
            return setGrantsOnce(tenantId, pluginId, grants, origin, wroteNothing);
        });
}

QCoro::Task<Result<void>> PluginCommands::registerDependencies(QString tenantId, DependenciesByPlugin dependencies,
                                                               Origin origin)
{
    const QString first = dependencies.empty() ? QString() : dependencies.begin()->first;
    return m_turns.untilCurrent<void>(first, [this, tenantId, dependencies, origin](bool *wroteNothing) {
        return registerOnce(tenantId, dependencies, origin, wroteNothing);
    });
}

QCoro::Task<Result<InstallOutcome>> PluginCommands::installOnce(InstallRequest request, Origin origin,
                                                                bool *wroteNothing)
{
    if (request.manifest)
        request.pluginId = request.manifest->id;
    const QString tenantKey = PluginTurns::ofTenant(request.tenantId);
    const auto turn = co_await m_turns.take(tenantKey);
    const QString pluginKey = PluginTurns::ofPlugin(request.pluginId);
    const auto catalogueTurn = co_await m_turns.take(pluginKey);

    auto chosen = m_catalogueCommands.choose(request);
    if (!chosen)
        co_return fail(chosen.error());
    const auto [manifest, isNew] = *chosen;
    const QString &pluginId = manifest->id;
    const InstalledPlugin *known = m_installations.find(request.tenantId, pluginId);
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
        // What a new version asks for beyond what its tenant gave is not given by the upgrade.
        const bool configured = known->grants ? false : permissionsIn(next.configuration).has_value();
        next.grants = known->grants;
        if (!next.grants && !configured && outcome.kind != Kind::Unchanged)
            next.grants = grantedPermissions(*known);
        vanished = vanishedServices(*known->manifest, *manifest);
    }
    if (request.grants)
        next.grants = request.grants;
    else if (request.configuration && permissionsIn(*request.configuration))
        next.grants = std::nullopt; // the configuration says it
    else if (!known)
        next.grants = grantedPermissions(next);
    const QString verb = outcome.kind == Kind::Upgraded     ? QStringLiteral("upgrade")
                         : outcome.kind == Kind::Downgraded ? QStringLiteral("downgrade")
                                                            : QStringLiteral("install");
    const auto candidate = resolver::pluginVersion(*manifest);
    outcome.resolution = m_directory.resolver(request.tenantId)->checkInstall(*candidate);
    if (!outcome.resolution.valid)
        co_return fail(refusedBy(outcome.resolution, verb, pluginId));
    const bool forgets = m_installations.registered(request.tenantId, pluginId);
    const bool sameConfiguration = known && next.configuration == known->configuration && next.grants == known->grants;
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
    if (outcome.kind == Kind::Unchanged && sameConfiguration && !forgets) {
        *wroteNothing = true;
        co_return outcome;
    }

    if (auto refused = m_turns.refusal({tenantKey, pluginKey}))
        co_return fail(*std::move(refused));

    storage::Change change;
    std::vector<Event> events;
    const auto counted = isNew ? m_catalogueCommands.begin() : nullptr;
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
    change.operations.push_back(advanceTenant(request.tenantId, m_installations.revision(request.tenantId)));
    change.operations.push_back(upsertInstallation(next));
    if (forgets)
        change.operations.push_back(deleteDependencies(request.tenantId, pluginId));
    events.push_back(std::move(event));

    const auto removal = std::make_shared<registry::ServiceRemoval>();
    if (!vanished.isEmpty()) {
        const QString cause =
            QStringLiteral("plugin %1d to %2, which does not declare it").arg(verb, manifest->version.toString());
        registry::ServiceRemoval begun =
            co_await m_registry.beginRemoval(request.tenantId, pluginId, vanished, cause, origin);
        if (begun.refused)
            co_return fail(*std::move(begun.refused));
        *removal = std::move(begun);
        outcome.removedServices = namesOf(*removal);
        append(change, *removal);
    }
    for (Event &recorded : events)
        change.operations.push_back(m_events.operation(recorded));
    const auto done = co_await m_storage.commit(std::move(change));
    if (!done) {
        // The services stay held: if the new version turns out to be installed, they are gone.
        m_turns.doubt(done.error(), {tenantKey, pluginKey}, events,
                      [this, removal, tenantId = request.tenantId, pluginId, version = manifest->version] {
                          const InstalledPlugin *installed = m_installations.find(tenantId, pluginId);
                          if (installed && installed->version() == version)
                              m_registry.finishRemoval(*removal, m_installations.revision(tenantId));
                      });
        co_return fail(done.error());
    }

    if (isNew)
        m_catalogue.insert(manifest, now, done->revision);
    next.revision = done->revision;
    m_installations.put(next);
    m_installations.takeDependencies(request.tenantId, pluginId);
    m_installations.setRevision(request.tenantId, done->revision);
    m_registry.finishRemoval(*removal, done->revision);
    for (const Event &recorded : events)
        m_events.announce(recorded);
    m_directory.announce(request.tenantId, pluginId);
    m_directory.announceCatalogue(); // who has which version belongs to it
    co_return outcome;
}

QCoro::Task<Result<UninstallOutcome>> PluginCommands::uninstallOnce(QString tenantId, QString pluginId, bool force,
                                                                    Origin origin)
{
    const QString key = PluginTurns::ofTenant(tenantId);
    const auto turn = co_await m_turns.take(key);
    if (auto refused = m_turns.refusal({key}))
        co_return fail(*std::move(refused));
    const InstalledPlugin *known = m_installations.find(tenantId, pluginId);
    const bool hasRegistered = m_installations.registered(tenantId, pluginId);
    if (!known && !hasRegistered)
        co_return fail(m_directory.notInstalled(tenantId, pluginId));
    UninstallOutcome outcome;
    if (known)
        outcome.removed = *known;
    outcome.impact = m_directory.report(tenantId, pluginId, resolver::ImpactAction::Uninstall, nullptr);
    const resolver::UninstallCheck check = m_directory.resolver(tenantId)->checkUninstall(pluginId);
    if (!check.canUninstall && !force)
        co_return fail(blockedBy(check, pluginId, outcome.impact));

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
    change.operations.push_back(advanceTenant(tenantId, m_installations.revision(tenantId)));
    if (known)
        change.operations.push_back(deleteInstallation(tenantId, pluginId));
    if (hasRegistered)
        change.operations.push_back(deleteDependencies(tenantId, pluginId));
    const QString cause = QStringLiteral("plugin %1 uninstalled").arg(pluginId);
    const QStringList all;
    registry::ServiceRemoval begun = co_await m_registry.beginRemoval(tenantId, pluginId, all, cause, origin);
    if (begun.refused)
        co_return fail(*std::move(begun.refused));
    const auto removal = std::make_shared<registry::ServiceRemoval>(std::move(begun));
    outcome.removedServices = namesOf(*removal);
    append(change, *removal);
    change.operations.push_back(m_events.operation(event));
    const auto done = co_await m_storage.commit(std::move(change));
    if (!done) {
        // The services stay held: if the plugin turns out to be gone, so are they.
        m_turns.doubt(done.error(), {key}, {event}, [this, removal, tenantId, pluginId] {
            if (!m_installations.find(tenantId, pluginId) && !m_installations.registered(tenantId, pluginId))
                m_registry.finishRemoval(*removal, m_installations.revision(tenantId));
        });
        co_return fail(done.error());
    }

    m_installations.take(tenantId, pluginId);
    m_installations.takeDependencies(tenantId, pluginId);
    m_installations.setRevision(tenantId, done->revision);
    m_registry.finishRemoval(*removal, done->revision);
    m_events.announce(event);
    m_directory.announce(tenantId, pluginId);
    m_directory.announceCatalogue();
    co_return outcome;
}

QCoro::Task<Result<ActivationOutcome>> PluginCommands::setActiveOnce(QString tenantId, QString pluginId, bool active,
                                                                     Origin origin, bool *wroteNothing)
{
    const QString key = PluginTurns::ofTenant(tenantId);
    const auto turn = co_await m_turns.take(key);
    if (auto refused = m_turns.refusal({key}))
        co_return fail(*std::move(refused));
    const InstalledPlugin *known = m_installations.find(tenantId, pluginId);
    if (!known)
        co_return fail(m_directory.notInstalled(tenantId, pluginId));
    ActivationOutcome outcome;
    outcome.installation = *known;
    outcome.impact = m_directory.report(tenantId, pluginId, resolver::ImpactAction::Deactivate, nullptr);
    outcome.resolution = m_directory.resolver(tenantId)->resolve(pluginId);
    if (known->active == active) {
        *wroteNothing = true;
        co_return outcome;
    }
    if (active && !outcome.resolution.valid)
        co_return fail(refusedBy(outcome.resolution, QStringLiteral("activate"), pluginId));

    InstalledPlugin next = *known;
    next.active = active;
    next.updatedAt = currentTime();
    Event event =
        makeEvent(active ? QStringLiteral("PLUGIN_ACTIVATED") : QStringLiteral("PLUGIN_DEACTIVATED"), tenantId,
                  pluginId, origin, active ? QStringLiteral("activated") : QStringLiteral("deactivated"));
    event.before = briefJson(*known);
    event.after = briefJson(next);
    const auto written = co_await write(std::move(next), std::move(event));
    if (!written)
        co_return fail(written.error());
    outcome.installation = *written;
    outcome.resolution = m_directory.resolver(tenantId)->resolve(pluginId);
    co_return outcome;
}

QCoro::Task<Result<ChangeOutcome>> PluginCommands::changeOnce(ChangeRequest request, Origin origin, bool *wroteNothing)
{
    const QString tenantId = request.tenantId;
    const QString tenantKey = PluginTurns::ofTenant(tenantId);
    const auto turn = co_await m_turns.take(tenantKey);
    QStringList names;
    for (const PluginStep &step : request.steps)
        names.append(step.pluginId);
    names.sort();
    names.removeDuplicates(); // a version and an activation may be of one
    QStringList keys{tenantKey};
    std::vector<KeyedLock::Turn> catalogueTurns; // no version may leave the catalogue meanwhile
    for (const QString &name : std::as_const(names)) {
        const QString key = PluginTurns::ofPlugin(name);
        auto catalogueTurn = co_await m_turns.take(key);
        catalogueTurns.push_back(std::move(catalogueTurn));
        keys.append(key);
    }

    auto steps = jointSteps(request, m_catalogue, m_installations, currentTime());
    if (!steps)
        co_return fail(steps.error());
    ChangeOutcome outcome;
    for (const JointStep &step : *steps) {
        outcome.changes.push_back(step.change);
        if (step.change.kind != resolver::Change::Kind::Activate && wakesUp(step))
            outcome.changes.push_back(
                {resolver::Change::Kind::Activate, step.change.pluginId, step.change.version, std::nullopt});
    }
    outcome.resolution = m_directory.resolver(tenantId)->checkChange(wishesOf(*steps));
    if (!outcome.resolution.valid)
        co_return fail(refusedBy(outcome.resolution, QStringLiteral("change"), names.join(QStringLiteral(", "))));
    if (request.dryRun) {
        for (const JointStep &step : *steps) {
            registry::ServiceFilter filter;
            filter.tenantId = tenantId;
            filter.pluginId = step.change.pluginId;
            for (const registry::Service *service : m_registry.list(filter)) {
                if (!step.after || step.vanished.contains(service->serviceName))
                    outcome.removedServices.append(service->serviceName);
            }
        }
        co_return outcome;
    }
    if (steps->empty()) {
        *wroteNothing = true;
        co_return outcome;
    }
    if (auto refused = m_turns.refusal(keys))
        co_return fail(*std::move(refused));

    storage::Change change;
    change.operations.push_back(advanceTenant(tenantId, m_installations.revision(tenantId)));
    std::vector<Event> events;
    const auto removals = std::make_shared<std::vector<registry::ServiceRemoval>>();
    for (const JointStep &step : *steps) {
        const QString &pluginId = step.change.pluginId;
        const bool activates = step.change.kind == resolver::Change::Kind::Activate;
        Event event = jointEvent(step, steps->size() > 1, tenantId, origin);
        const QString cause = event.cause;
        if (step.after)
            change.operations.push_back(upsertInstallation(*step.after));
        else
            change.operations.push_back(deleteInstallation(tenantId, pluginId));
        if (!activates && m_installations.registered(tenantId, pluginId))
            change.operations.push_back(deleteDependencies(tenantId, pluginId));
        if (!step.after || !step.vanished.isEmpty()) {
            const QStringList services = step.vanished;
            registry::ServiceRemoval begun =
                co_await m_registry.beginRemoval(tenantId, pluginId, services, cause, origin);
            if (begun.refused)
                co_return fail(*std::move(begun.refused));
            outcome.removedServices += namesOf(begun);
            append(change, begun);
            removals->push_back(std::move(begun));
        }
        change.operations.push_back(m_events.operation(event));
        events.push_back(std::move(event));
    }
    const auto done = co_await m_storage.commit(std::move(change));
    if (!done) {
        // The services stay held: if the change turns out to be made, they are gone.
        m_turns.doubt(done.error(), keys, events, [this, removals, tenantId, step = steps->front()] {
            const InstalledPlugin *now = m_installations.find(tenantId, step.change.pluginId);
            const bool isMade =
                step.after ? now && now->version() == step.after->version() && now->active == step.after->active : !now;
            for (const registry::ServiceRemoval &removal : *removals) {
                if (isMade)
                    m_registry.finishRemoval(removal, m_installations.revision(tenantId));
            }
        });
        co_return fail(done.error());
    }

    for (JointStep &step : *steps) {
        if (step.after) {
            step.after->revision = done->revision;
            m_installations.put(*step.after);
        } else {
            m_installations.take(tenantId, step.change.pluginId);
        }
        if (step.change.kind != resolver::Change::Kind::Activate)
            m_installations.takeDependencies(tenantId, step.change.pluginId);
    }
    m_installations.setRevision(tenantId, done->revision);
    for (const registry::ServiceRemoval &removal : *removals)
        m_registry.finishRemoval(removal, done->revision);
    for (const Event &event : events)
        m_events.announce(event);
    for (const JointStep &step : *steps)
        m_directory.announce(tenantId, step.change.pluginId);
    m_directory.announceCatalogue();
    co_return outcome;
}

QCoro::Task<Result<InstalledPlugin>> PluginCommands::setGrantsOnce(QString tenantId, QString pluginId,
                                                                   QStringList grants, Origin origin,
                                                                   bool *wroteNothing)
{
    const QString key = PluginTurns::ofTenant(tenantId);
    const auto turn = co_await m_turns.take(key);
    if (auto refused = m_turns.refusal({key}))
        co_return fail(*std::move(refused));
    const InstalledPlugin *known = m_installations.find(tenantId, pluginId);
    if (!known)
        co_return fail(m_directory.notInstalled(tenantId, pluginId));
    InstalledPlugin next = *known;
    if (next.grants == grants) {
        *wroteNothing = true;
        co_return next;
    }
    next.grants = grants;
    next.updatedAt = currentTime();
    const auto listed = [](const QStringList &permissions) {
        JsonValue list{JsonValue::Array()};
        for (const QString &permission : permissions)
            list.append(JsonValue(permission));
        JsonValue brief;
        brief.insert(QStringLiteral("permissions"), std::move(list));
        return brief;
    };
    Event event = makeEvent(QStringLiteral("PLUGIN_GRANTS_CHANGED"), tenantId, pluginId, origin,
                            QStringLiteral("permissions granted"));
    event.before = listed(grantedPermissions(*known));
    event.after = listed(grants);
    co_return co_await write(std::move(next), std::move(event));
}

QCoro::Task<Result<InstalledPlugin>> PluginCommands::write(InstalledPlugin next, Event event)
{
    const QString &tenantId = next.tenantId;
    storage::Change change;
    change.operations.push_back(advanceTenant(tenantId, m_installations.revision(tenantId)));
    change.operations.push_back(upsertInstallation(next));
    change.operations.push_back(m_events.operation(event));
    const auto done = co_await m_storage.commit(std::move(change));
    if (!done) {
        m_turns.doubt(done.error(), {PluginTurns::ofTenant(tenantId)}, {event});
        co_return fail(done.error());
    }
    next.revision = done->revision;
    m_installations.put(next);
    m_installations.setRevision(tenantId, done->revision);
    m_events.announce(event);
    m_directory.announce(tenantId, next.pluginId());
    co_return next;
}

QCoro::Task<Result<void>> PluginCommands::registerOnce(QString tenantId, DependenciesByPlugin dependencies,
                                                       Origin origin, bool *wroteNothing)
{
    const QString key = PluginTurns::ofTenant(tenantId);
    const auto turn = co_await m_turns.take(key);
    if (auto refused = m_turns.refusal({key}))
        co_return fail(*std::move(refused));
    const TimePoint now = currentTime();
    storage::Change change;
    std::vector<Event> events;
    std::map<QString, RegisteredDependencies> written;
    for (auto &[pluginId, declared] : dependencies) {
        Event event = makeEvent(QStringLiteral("DEPENDENCIES_REGISTERED"), tenantId, pluginId, origin,
                                QStringLiteral("dependencies registered"));
        const RegisteredDependencies *own = m_installations.registered(tenantId, pluginId);
        const InstalledPlugin *installed = m_installations.find(tenantId, pluginId);
        if (own || installed) {
            const auto &before = own ? own->dependencies : installed->manifest->dependencies;
            if (isSame(before, declared))
                continue; // a plugin says the same at every start
            event.before = briefJson(before);
        }
        event.after = briefJson(declared);
        RegisteredDependencies &next = written[pluginId];
        next = {std::move(declared), now};
        change.operations.push_back(upsertDependencies(tenantId, pluginId, next));
        change.operations.push_back(m_events.operation(event));
        events.push_back(std::move(event));
    }
    if (written.empty()) {
        *wroteNothing = true;
        co_return Result<void>();
    }
    change.operations.push_back(advanceTenant(tenantId, m_installations.revision(tenantId)));
    const auto done = co_await m_storage.commit(std::move(change));
    if (!done) {
        m_turns.doubt(done.error(), {key}, events);
        co_return fail(done.error());
    }
    m_installations.setRevision(tenantId, done->revision);
    for (auto &[pluginId, own] : written)
        m_installations.putDependencies(tenantId, pluginId, std::move(own));
    for (const Event &event : events)
        m_events.announce(event);
    m_directory.announceTenant(tenantId);
    co_return Result<void>();
}

} // namespace plexica::plugins
