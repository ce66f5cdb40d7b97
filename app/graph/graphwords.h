// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/pluginitem.h"

#include <QString>

namespace plexica::app {

/// The words of the graph: translated.
struct GraphWords
{
    static QString state(GraphPlugin::State state);             ///< "active", "no manifest", "not installed"
    static QString status(const GraphPlugin &plugin);           ///< "Degraded", or what the state says
    static QString kind(const GraphDependency &dependency);     ///< "required", "optional", "undeclared"
    static QString standing(const GraphDependency &dependency); ///< "satisfied", "not installed", "1.5.0 does not fit"
    static QString note(const GraphPlugin &plugin);
    static QString note(const GraphDependency &dependency);
    /// One sentence for tooltips and screen readers.
    static QString sentence(const GraphPlugin &plugin);
    static QString sentence(const GraphPicture &picture, const GraphLine &line);
    /// What a card is called: the plugin's id, "plugin-crm*", "around plugin-crm".
    static QString title(const GraphPlugin &plugin);
    static QString shortTitle(const GraphPlugin &plugin); ///< without the "plugin-" that most begin with
    static QString members(const GraphGroup &group);      ///< "38 plugins, 3 in trouble"
    /// "4/min · 2.5 % failed": the mean of a day, or of an hour.
    static QString traffic(const GraphLine &line, bool lastHour);
    /// "What if: would break"; empty: nothing is supposed of it.
    static QString mark(GraphMark mark);
    /// The version; of a plugin that a supposition changes marked as supposed.
    static QString version(const GraphPlugin &plugin, GraphMark mark);
    static QString supposed(const QString &value); ///< "2.0.0 (what if)"
    static QString milliseconds(double value);
    /// "1.2 KiB in, 30 KiB out": bodies of requests and of answers.
    static QString bytes(const GraphDependency &dependency);
};

} // namespace plexica::app
