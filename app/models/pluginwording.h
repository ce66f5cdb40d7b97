// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pluginfacts.h"

#include <QCoreApplication>

namespace plexica::app {

/// The words about plugins, translated. GUI thread.
class PluginWording
{
    Q_DECLARE_TR_FUNCTIONS(plexica::app::PluginWording)
public:
    static QString state(PluginState state); ///< "Satisfied"
    /// "Satisfied", or "Satisfied, affected by orders.api".
    static QString state(const PluginFacts &plugin);
    /// What the newest version in the catalogue would mean for it; of no newer one the version alone.
    static QString newest(const PluginFacts &plugin);
    static QString stateMeaning(PluginState state);
    static QString stateMeaning(const PluginFacts &plugin); ///< as a sentence for a tooltip
    static QString activity(PluginActivity activity);
    /// "inventory.products of plugin-inventory", or the plugin.
    static QString subject(const resolver::DeclaredEdge &edge);
    /// What is wrong with a dependency, as a sentence; empty if nothing is.
    static QString fault(const resolver::DeclaredEdge &edge);
    /// Everything that is wrong or doubtful with a plugin, worst first.
    static QStringList faults(const PluginFacts &plugin);
    static QString change(const resolver::Change &change); ///< "Install plugin-inventory 2.1.0"
};

} // namespace plexica::app
