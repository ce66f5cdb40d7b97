// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/traffictypes.h"

#include <QCoreApplication>

namespace plexica::app {

/// How a call ended, in words: codes are for programs.
class CallWording
{
    Q_DECLARE_TR_FUNCTIONS(plexica::app::CallWording)
public:
    /// "502 connection refused", "200": the status first, so that it is whole wherever there is little room.
    static QString status(const gateway::CallRecord &call);
    /// What a status class is called: 5xx failed, 4xx refused; empty: neither.
    static QString outcome(int status);
    /// "circuit open".
    static QString error(ErrorCode code);
    /// "connection refused", of REST's CONNECTION_REFUSED; empty: not of a connection.
    static QString reasonKind(const QString &kind);
};

} // namespace plexica::app
