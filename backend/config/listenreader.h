// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/settings.h"
#include "yaml/yamldocument.h"

#include <optional>

namespace plexica::config {

using yaml::Fault;
using yaml::Node;

/// Reads `ADDR:PORT`: an IPv4 address, an IPv6 address in brackets, or `localhost` (which is 127.0.0.1). Other host
/// names are refused, since a name can come to mean another machine. Sets `message` on a fault.
std::optional<ListenSettings> parseListen(const QString &text, QString &message);

/// Reads one element of `listen`: text as above, or a map {address, port, tls: {certificate, key, clientCA}}.
std::optional<ListenSettings> readListen(const Node &value, const QString &directory, std::vector<Fault> &faults);

/// "127.0.0.1:3000", "[::1]:3000".
QString formatListen(const ListenSettings &listen);

/// The path made absolute and clean; a relative one is taken from `directory`.
QString absolutePath(const QString &path, const QString &directory);

} // namespace plexica::config
