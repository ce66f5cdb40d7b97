// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "config/commandline.h"
#include "config/settings.h"

#include <QProcessEnvironment>

#include <map>
#include <optional>
#include <vector>

namespace plexica::config {

/// All that decides a configuration. Keep it to load again on SIGHUP.
struct LoadInputs
{
    QStringList arguments; ///< as main() got them, the program first
    QProcessEnvironment environment;
    Program program = Program::Server;
    QString workingDirectory = {}; ///< for relative paths; empty: the process's at the time of the call
    /// Whether this machine has ::1; nullopt: it is looked at.
    std::optional<bool> ipv6Loopback = {};
    /// What the configuration file shall be thought to hold: for a look at a change before it is written.
    std::optional<QByteArray> fileText = {};
};

enum class Action {
    Run,         ///< go on: serve, or run `subcommand`
    CheckConfig, ///< print `output`, exit 0
    Version,     ///< print `output`, exit 0
    Help,        ///< print `output`, exit 0
};

/// A configuration, and what else the command line asked for.
struct LoadedSettings
{
    Settings settings; ///< complete and checked if action is Run or CheckConfig
    Action action = Action::Run;
    QString output; ///< for standard output, with its final newline; empty for Run
    Subcommand subcommand;
    /// Where each key's value came from: "default", "file /etc/plexica.yaml:3", "environment PLEXICA_LISTEN",
    /// "option --listen", "option --set health.staleAfter". All keys are in it.
    std::map<QString, QString> origins;
    QString configFile;   ///< absolute; empty if none was read
    QStringList warnings; ///< sentences worth logging: environment variables that look like a misspelt key
};

/// The configuration file, whether it is there or not: --config, else PLEXICA_CONFIG, else the one below
/// $XDG_CONFIG_HOME. Empty: no folder is known for it.
QString configurationFile(const LoadInputs &inputs);

/// What a node listens on where nothing says it: port 3000 of 127.0.0.1, and of ::1 where the machine has it; to a
/// client "localhost" is either. nullopt: the machine is looked at.
std::vector<ListenSettings> defaultListen(std::optional<bool> ipv6Loopback = {});

/// Reads defaults, file, environment and options, each stronger than the one before, and checks the result.
/// - File: --config, else PLEXICA_CONFIG (either must exist), else $XDG_CONFIG_HOME/plexica-console/config.yaml
///   (by default ~/.config/…) if it is there. At most 256 KiB, no aliases (see yamldocument.h).
/// - Environment: PLEXICA_ and the key in upper snake case; an empty variable counts as not set.
/// - Lists in environment and options: separated by commas, or YAML within brackets.
/// Fails with ConfigurationInvalid (exit code 2); its message lists all faults found, one a line:
/// `FILE:LINE:COLUMN: key: …` (columns count characters), `PLEXICA_X: …`, `--option: …`. Passwords never stand in it.
/// Reads files, so call it where blocking is allowed. Any thread.
Result<LoadedSettings> loadSettings(const LoadInputs &inputs);

/// What a reload may change.
struct ReloadedSettings
{
    Settings settings;       ///< the running ones, with the new values of keys that can change while running
    QStringList applied;     ///< keys that changed and are in `settings`
    QStringList needRestart; ///< keys that changed and are not
    LoadedSettings loaded;   ///< as a restart would see it
};

/// Loads again for SIGHUP and takes over what can change at run time: log level and format, limits, health rules, and
/// the TLS files of listen addresses that stay as they are. On an error nothing changes: keep `running`.
Result<ReloadedSettings> reloadSettings(const LoadInputs &inputs, const Settings &running);

/// What `node.role: auto` is for a program: a console is an observer of others' database (PostgreSQL).
NodeRole nodeRole(const Settings &settings, Program program);

} // namespace plexica::config
