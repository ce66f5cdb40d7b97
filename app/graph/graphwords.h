// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/graphpicture.h"

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
    static QString milliseconds(double value);
};

} // namespace plexica::app
