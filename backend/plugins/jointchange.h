// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "events/event.h"
#include "plugins/plugindirectorytypes.h"

namespace plexica::plugins {

class InstallationTable;
class PluginCatalogue;

/// What a change of several plugins makes of one of them.
struct JointStep
{
    resolver::Change change;
    std::optional<InstalledPlugin> before;
    std::optional<InstalledPlugin> after; ///< nullopt: it goes
    QStringList vanished;                 ///< services that the new version does not declare
};

/// Services that a plugin's new version does not declare any more.
QStringList vanishedServices(const Manifest &before, const Manifest &after);
/// Steps that change something, in the order asked for. Errors: PluginNotFound with what the catalogue has,
/// InstallationNotFound. Knows no database.
Result<std::vector<JointStep>> jointSteps(const ChangeRequest &request, const PluginCatalogue &catalogue,
                                          const InstallationTable &installations, TimePoint now);
/// It was not active and is to be, whatever else is done with it.
bool wakesUp(const JointStep &step);

std::vector<resolver::Wish> wishesOf(const std::vector<JointStep> &steps);
/// What the audit log says of one of them.
events::Event jointEvent(const JointStep &step, bool isOneOfMany, const QString &tenantId,
                         const events::Origin &origin);

} // namespace plexica::plugins
