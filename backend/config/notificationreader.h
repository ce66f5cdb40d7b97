// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/settings.h"
#include "yaml/yamldocument.h"

#include <optional>

namespace plexica::config {

/// Reads one element of `notifications`: {types, to, tenants, plugins, after, quiet, webhook: {url, secret}}, each of
/// which may be missing. nullopt with at least one fault.
std::optional<NotificationSettings> readNotification(const yaml::Node &value, std::vector<yaml::Fault> &faults);

/// On one line. A hidden secret is "***", which readNotification() refuses, so that it is never written back.
QString renderNotification(const NotificationSettings &rule, bool hideSecrets);

} // namespace plexica::config
