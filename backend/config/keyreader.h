// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/keys.h"
#include "yaml/yamldocument.h"

namespace plexica::config {

using yaml::Fault;
using yaml::Node;

/// Writes `value` into the setting of `key`. Returns the faults (each the rest of a sentence after the key's name,
/// with its type and range); with a fault the setting keeps its old value. Relative paths are taken from `directory`.
std::vector<Fault> readKey(const Key &key, const Node &value, const QString &directory, Settings &settings);

/// `readKey` for a value from the command line or the environment: lists are separated by commas; text within
/// brackets or braces is read as YAML, so that `[{address: "::", port: 443, tls: {…}}]` can be said as well.
std::vector<Fault> readKeyText(const Key &key, const QString &text, const QString &directory, Settings &settings);

/// The setting of `key` as YAML on one line, secrets hidden: `"text"`, `30s`, `2MiB`, `["a", "b"]`.
QString renderKey(const Key &key, const Settings &settings);

/// The same with secrets, as it is written to a configuration file.
QString writeKey(const Key &key, const Settings &settings);

/// Takes the setting of `key` over from one value to another.
void copyKey(const Key &key, const Settings &from, Settings &to);

/// True if the setting of `key` is the same in both, secrets included.
bool sameKey(const Key &key, const Settings &left, const Settings &right);

} // namespace plexica::config
