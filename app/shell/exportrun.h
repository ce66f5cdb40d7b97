// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"

class QWidget;

namespace plexica::app {

/// Asks for a file and writes the table of the page to it, or all of what the page shows a part of, with progress when
/// it takes a while and a word at its end.
void runExport(const Page &page, QWidget *window);

} // namespace plexica::app
