// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/text.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QString>

#include <cstdio>
#include <functional>

namespace plexica::transfer {

// What the subcommands share.

constexpr int exitRefused = 1;
constexpr int exitUsage = 2;
constexpr int exitDatabase = 3;

/// A line on standard error; texts of others do nothing to the terminal.
inline void say(const QString &text)
{
    std::fprintf(stderr, "%s\n", printable(text).toUtf8().constData());
}

inline int refuse(int exitCode, const QString &message)
{
    say(QStringLiteral("plexica-server: ") + message);
    return exitCode;
}

/// Runs the event loop until what was started calls `done`, which may be at once.
inline void waitUntilDone(const std::function<void(const std::function<void()> &done)> &start)
{
    QEventLoop loop;
    bool finished = false;
    start([&] {
        finished = true;
        loop.quit();
    });
    if (!finished)
        loop.exec();
}

/// A line each second.
class Progress
{
public:
    Progress(QString verb, std::function<void(const QString &line)> tell)
        : m_verb(std::move(verb))
        , m_tell(std::move(tell))
    {
        m_since.start();
    }
    void at(qint64 records)
    {
        if (records % 256 != 0 || m_since.elapsed() < 1'000)
            return;
        m_since.restart();
        m_tell(QStringLiteral("%1 records %2 …").arg(records).arg(m_verb));
    }

private:
    QString m_verb;
    std::function<void(const QString &line)> m_tell;
    QElapsedTimer m_since;
};

} // namespace plexica::transfer
