// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/pluginlink.h"
#include "models/pluginfacts.h"

#include <vector>

namespace plexica::app {

class ConfirmDialog;

/// A plugin and what an act on it would touch.
struct PluginImpact
{
    PluginPtr plugin;
    plugins::ImpactReport report;
};
using PluginImpacts = std::vector<PluginImpact>;

/// "plugin-inventory (default-tenant)".
QString nameOf(const PluginFacts &plugin);
/// Those that require one of these plugins and are not among them, as lines to be read: they would break.
QStringList brokenBy(const PluginImpacts &impacts);
/// Lists in a dialog what an act on all of these together would touch.
void describeImpact(ConfirmDialog &dialog, const PluginImpacts &impacts);
/// Those that others of the list depend on come first; what depends on each other stays in the order given.
std::vector<PluginPtr> dependenciesFirst(const std::vector<PluginPtr> &plugins);

} // namespace plexica::app
