// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/notice.h"

#include <functional>

class QWidget;

namespace plexica::app {

class GraphScene;

/// Asks for a file and writes the graph to it, with progress and a way to stop; `report` says how it ended.
void runGraphExport(GraphScene &scene, QWidget *window, std::function<void(Notice::Kind, const QString &)> report);

} // namespace plexica::app
