// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/logging.h"

#include "common/clock.h"
#include "common/jsonwriter.h"
#include "common/text.h"

#include <atomic>
#include <cstdio>

namespace plexica {

Q_LOGGING_CATEGORY(lcNode, "plexica.node")
Q_LOGGING_CATEGORY(lcHttp, "plexica.http")
Q_LOGGING_CATEGORY(lcStorage, "plexica.storage")
Q_LOGGING_CATEGORY(lcRegistry, "plexica.registry")
Q_LOGGING_CATEGORY(lcGateway, "plexica.gateway")
Q_LOGGING_CATEGORY(lcDemo, "plexica.demo")
Q_LOGGING_CATEGORY(lcApp, "plexica.app")

namespace {

std::atomic<LogLevel> s_level = LogLevel::Info;
std::atomic<LogFormat> s_format = LogFormat::Text;
thread_local QByteArray t_requestId;

LogLevel levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return LogLevel::Debug;
    case QtInfoMsg:
        return LogLevel::Info;
    case QtWarningMsg:
        return LogLevel::Warning;
    case QtCriticalMsg:
    case QtFatalMsg:
        return LogLevel::Error;
    }
    return LogLevel::Info;
}

QString levelName(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug:
        return QStringLiteral("debug");
    case LogLevel::Info:
        return QStringLiteral("info");
    case LogLevel::Warning:
        return QStringLiteral("warning");
    case LogLevel::Error:
        return QStringLiteral("error");
    }
    return QStringLiteral("info");
}

/// An API key ("plx_ID_SECRET") that somebody put where none belongs keeps its id, which tells whose it is.
void hideSecrets(QByteArray &line)
{
    constexpr qsizetype idSize = 16;
    const QByteArrayView prefix("plx_");
    const auto isOfSecret = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-' || c == '_';
    };
    for (qsizetype at = line.indexOf(prefix); at >= 0; at = line.indexOf(prefix, at + prefix.size())) {
        const qsizetype begin = at + prefix.size() + idSize + 1;
        if (begin > line.size() || line[begin - 1] != '_')
            continue;
        qsizetype end = begin;
        while (end < line.size() && isOfSecret(line[end]))
            ++end;
        line.replace(begin, end - begin, "***");
    }
}

void writeMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const LogLevel level = levelOf(type);
    if (level < s_level.load(std::memory_order_relaxed))
        return;
    const QByteArray category(context.category ? context.category : "default");
    QByteArray line;
    if (s_format.load(std::memory_order_relaxed) == LogFormat::Json) {
        JsonWriter writer;
        writer.beginObject();
        writer.member("time", currentTime());
        writer.member("level", levelName(level));
        writer.member("category", QString::fromLatin1(category));
        if (!t_requestId.isEmpty())
            writer.member("requestId", QString::fromLatin1(t_requestId));
        writer.member("message", message);
        writer.endObject();
        line = printable(QString::fromUtf8(writer.take())).toUtf8(); // what JSON leaves as it is; as JSON escapes it
    } else {
        line = toRfc3339(currentTime()) + ' ' + levelName(level).toLatin1().leftJustified(7) + ' ' + category;
        if (!t_requestId.isEmpty())
            line += " [" + t_requestId + ']';
        line += ' ' + printable(message).toUtf8();
    }
    hideSecrets(line);
    line += '\n';
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr); // one call, so lines stay whole
}

} // namespace

void installLogging(LogLevel level, LogFormat format)
{
    s_level = level;
    s_format = format;
    QLoggingCategory::setFilterRules(level == LogLevel::Debug ? QStringLiteral("plexica.*.debug=true")
                                                              : QStringLiteral("*.debug=false"));
    qInstallMessageHandler(writeMessage);
}

LogRequestScope::LogRequestScope(QByteArray requestId)
    : m_previous(std::exchange(t_requestId, std::move(requestId)))
{
}

LogRequestScope::~LogRequestScope()
{
    t_requestId = std::move(m_previous);
}

} // namespace plexica
