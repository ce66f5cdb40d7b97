// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "config/settings.h"

namespace plexica::config {

/// Refuses a node that strangers could command: while `auth.mode` is open every listen address must be loopback and
/// every allowed origin named; with keys, other addresses want TLS, a trusted proxy, or that it is said that they do
/// not (REST contract, "Access"). The error, ConfigurationInvalid, names the address and says what to change. Call
/// before anything listens; loadSettings() does.
Result<void> checkExposure(const Settings &settings);

} // namespace plexica::config
