// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/jointchange.h"

#include "plugins/grants.h"
#include "plugins/installationtable.h"
#include "plugins/plugincatalogue.h"
#include "plugins/pluginevents.h"

#include <algorithm>

namespace plexica::plugins {

namespace {

using Action = PluginStep::Action;
using Kind = resolver::Change::Kind;

Error notThere(const PluginStep &step, const QString &tenantId, const PluginCatalogue &catalogue,
               const InstallationTable &installations)
{
    Error error = catalogue.versions(step.pluginId)
                      ? Error{ErrorCode::InstallationNotFound,
                              QStringLiteral("Plugin %1 is not installed in this tenant").arg(step.pluginId),
                              {}}
                      : Error{ErrorCode::PluginNotFound, QStringLiteral("Plugin not found: %1").arg(step.pluginId), {}};
    installations.suggest(error, tenantId, step.pluginId);
    return error;
}

} // namespace

namespace {

/// True if `asked`, of action `of`, is one half of a version and an activation of the same plugin.
bool alsoActivated(const ChangeRequest &request, const PluginStep &asked, Action of)
{
    const Action other = of == Action::Have ? Action::Activate : Action::Have;
    return asked.action == of && std::any_of(request.steps.begin(), request.steps.end(), [&](const PluginStep &step) {
               return step.pluginId == asked.pluginId && step.action == other;
           });
}

} // namespace

PluginStep PluginStep::of(const resolver::Change &change)
{
    switch (change.kind) {
    case Kind::Activate:
        return {Action::Activate, change.pluginId, std::nullopt};
    case Kind::Uninstall:
        return {Action::Uninstall, change.pluginId, std::nullopt};
    case Kind::Install:
    case Kind::Upgrade:
    case Kind::Downgrade:
        break;
    }
    return {Action::Have, change.pluginId, change.version};
}

QStringList vanishedServices(const Manifest &before, const Manifest &after)
{
    QStringList names;
    for (const ServiceDeclaration &service : before.services) {
        if (!after.findService(service.name))
            names.append(service.name);
    }
    return names;
}

Result<std::vector<JointStep>> jointSteps(const ChangeRequest &request, const PluginCatalogue &catalogue,
                                          const InstallationTable &installations, TimePoint now)
{
    std::vector<JointStep> steps;
    for (const PluginStep &asked : request.steps) {
        const InstalledPlugin *known = installations.find(request.tenantId, asked.pluginId);
        if (alsoActivated(request, asked, Action::Activate))
            continue; // with its version
        JointStep step;
        step.change.pluginId = asked.pluginId;
        if (known) {
            step.before = *known;
            step.change.from = known->version();
        }
        if (asked.action == Action::Have) {
            auto manifest = catalogue.choose(asked.pluginId, asked.version);
            if (!manifest)
                return fail(std::move(manifest.error()));
            const Version &version = (*manifest)->version;
            const bool wakes = known && !known->active && alsoActivated(request, asked, Action::Have);
            if (known && known->version() == version && !wakes)
                continue;
            step.change.version = version;
            step.change.kind = !known ? Kind::Install : known->version() < version ? Kind::Upgrade : Kind::Downgrade;
            step.after = known ? *known : InstalledPlugin{request.tenantId, {}, true, {}, now, now};
            if (known && !known->grants && !permissionsIn(known->configuration))
                step.after->grants = grantedPermissions(*known); // what it asks for beyond is not given by the upgrade
            step.after->manifest = *manifest;
            step.after->updatedAt = now;
            step.after->active = step.after->active || wakes;
            if (known && known->version() == version) {
                step.change.kind = Kind::Activate;
                steps.push_back(std::move(step));
                continue;
            }
            if (request.grants) {
                QStringList own = requestedPermissions(**manifest);
                own.removeIf([&request](const QString &permission) { return !request.grants->contains(permission); });
                step.after->grants = own;
            } else if (!known) {
                step.after->grants = grantedPermissions(*step.after);
            }
            if (known)
                step.vanished = vanishedServices(*known->manifest, **manifest);
        } else {
            if (!known)
                return fail(notThere(asked, request.tenantId, catalogue, installations));
            step.change.kind = asked.action == Action::Activate ? Kind::Activate : Kind::Uninstall;
            if (asked.action == Action::Activate) {
                if (known->active)
                    continue;
                step.after = *known;
                step.after->active = true;
                step.after->updatedAt = now;
            }
        }
        steps.push_back(std::move(step));
    }
    return steps;
}

bool wakesUp(const JointStep &step)
{
    return step.before && step.after && !step.before->active && step.after->active;
}

std::vector<resolver::Wish> wishesOf(const std::vector<JointStep> &steps)
{
    std::vector<resolver::Wish> wishes;
    for (const JointStep &step : steps) {
        resolver::Wish wish;
        wish.pluginId = step.change.pluginId;
        const bool isActivation = step.change.kind == Kind::Activate;
        wish.activates = isActivation || wakesUp(step);
        if (step.after && !isActivation)
            wish.version = resolver::pluginVersion(*step.after->manifest);
        wishes.push_back(std::move(wish));
    }
    return wishes;
}

events::Event jointEvent(const JointStep &step, bool isOneOfMany, const QString &tenantId, const events::Origin &origin)
{
    QString type = QStringLiteral("PLUGIN_UPGRADED");
    QString cause;
    switch (step.change.kind) {
    case Kind::Install:
        type = QStringLiteral("PLUGIN_INSTALLED");
        cause = QStringLiteral("installed");
        break;
    case Kind::Upgrade:
    case Kind::Downgrade:
        cause = QStringLiteral("%1 from %2 to %3")
                    .arg(step.change.kind == Kind::Upgrade ? QStringLiteral("upgraded") : QStringLiteral("downgraded"),
                         step.before->version().toString(), step.change.version.toString());
        break;
    case Kind::Activate:
        type = QStringLiteral("PLUGIN_ACTIVATED");
        cause = QStringLiteral("activated");
        break;
    case Kind::Uninstall:
        type = QStringLiteral("PLUGIN_UNINSTALLED");
        cause = QStringLiteral("uninstalled");
        break;
    }
    if (step.change.kind != Kind::Activate && wakesUp(step))
        cause += QStringLiteral(" and activated");
    if (isOneOfMany)
        cause += QStringLiteral(", together with others");
    events::Event event = makeEvent(type, tenantId, step.change.pluginId, origin, cause);
    if (step.before)
        event.before = briefJson(*step.before);
    if (step.after)
        event.after = briefJson(*step.after);
    return event;
}

} // namespace plexica::plugins
