// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/gatewaytypes.h"

#include <QString>
#include <QStringList>

namespace plexica::app {

/// A call through the gateway as a command for a POSIX shell, to be pasted. What are secrets by their names stand there
/// as variables of the shell: the node's own key as $PLEXICA_KEY, a header's value as $NAME_OF_THE_HEADER.
struct CurlCommand
{
    QString base; ///< "http://127.0.0.1:3000"
    bool asksForKeys = false;
    /// The path is an endpoint's: its ":id" is a variable, without which the shell refuses to run the command.
    bool pathIsPattern = false;

    QString of(const gateway::CallRequest &call) const;
    /// Names of those variables, in their order: "id".
    static QStringList variablesOf(const QString &pattern);
    /// One word for a POSIX shell, whatever it holds.
    static QString quoted(const QString &word);
    /// Its value is no one else's business, by the name of the header.
    static bool isSecret(const QByteArray &header);
};

} // namespace plexica::app
