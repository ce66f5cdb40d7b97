// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>
#include <QString>

namespace plexica {

// One category a room, so that a user can filter by it.
Q_DECLARE_LOGGING_CATEGORY(lcNode)
Q_DECLARE_LOGGING_CATEGORY(lcHttp)
Q_DECLARE_LOGGING_CATEGORY(lcStorage)
Q_DECLARE_LOGGING_CATEGORY(lcRegistry)
Q_DECLARE_LOGGING_CATEGORY(lcGateway)
Q_DECLARE_LOGGING_CATEGORY(lcDemo)
Q_DECLARE_LOGGING_CATEGORY(lcApp)

enum class LogLevel { Debug, Info, Warning, Error };
enum class LogFormat { Text, Json };

/// Sends every Qt log message to stderr, one line an event, from then on. Thread-safe; call again to change
/// level or format (SIGHUP).
void installLogging(LogLevel level, LogFormat format);

/// Names a request for the log lines written on this thread until it is destroyed.
class LogRequestScope
{
public:
    explicit LogRequestScope(QByteArray requestId);
    ~LogRequestScope();
    Q_DISABLE_COPY_MOVE(LogRequestScope)

private:
    QByteArray m_previous;
};

} // namespace plexica
