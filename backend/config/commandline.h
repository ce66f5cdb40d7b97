// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace plexica::config {

/// Which program reads its command line; only the server has subcommands.
enum class Program { Console, Server };

/// A subcommand of plexica-server, already checked: known, with all it needs and nothing else.
struct Subcommand
{
    QString name;                       ///< "migrate", "export", "import", "key create"; empty: none, serve
    QStringList arguments;              ///< positional arguments after the name
    std::map<QString, QString> options; ///< its own options by name without dashes ("tenant"), repeated ones one a line
};

/// A value given for a configuration key by an option.
struct OptionValue
{
    QString key;    ///< "logLevel"
    QString option; ///< as written, for messages: "--log-level", "--set logLevel"
    QString text;
};

/// What stands on a command line, before the values are looked at.
struct CommandLine
{
    bool version = false;
    bool help = false;
    bool checkConfig = false;
    std::optional<QString> configFile;
    std::vector<OptionValue> values; ///< in order of precedence, the last for a key wins
    Subcommand subcommand;
    QStringList faults; ///< whole sentences; empty if the command line can be understood
};

/// Reads the arguments, `arguments[0]` being the program. Never prints or exits.
CommandLine parseCommandLine(const QStringList &arguments, Program program);

/// The text of --help, with a final newline.
QString helpText(Program program);

/// What "bash" or "zsh" needs to complete the command lines of both programs; empty: another shell.
QString completionText(const QString &shell);

/// "plexica-server 0.1.0\n".
QString versionText(Program program);

/// "plexica-console" or "plexica-server".
QString programName(Program program);

} // namespace plexica::config
