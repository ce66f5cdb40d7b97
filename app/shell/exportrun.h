// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"

class QWidget;

namespace plexica::app {

/// Asks for a file and writes the table to it, with progress when it takes a while and a word at its end.
void runExport(const ExportTable &table, QWidget *window);

} // namespace plexica::app
