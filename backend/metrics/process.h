// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/families.h"

namespace plexica::metrics {

/// The `process_…` metrics that Prometheus expects of every program, from /proc (which no disk is behind).
void writeProcess(Families &families);
/// Memory of the process that is resident.
double residentBytes();

} // namespace plexica::metrics
