// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace plexica::node {

/// How a subcommand ended.
struct CommandOutcome
{
    int exitCode = 0;
    QByteArray output; ///< for standard output: a secret alone, or the list
    QString messages;  ///< for standard error, with final newlines
};

} // namespace plexica::node
