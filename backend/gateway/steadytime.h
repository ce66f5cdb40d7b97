// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace plexica::gateway {

using SteadyTime = std::chrono::steady_clock::time_point;

} // namespace plexica::gateway
