// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/steadytime.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <deque>
#include <functional>

namespace plexica::gateway {

/// What nodes tell each other of writes that made kept answers stale: the newest of each node, numbered, so that
/// whoever missed some knows it. Knows no cache. Node thread only.
class StaleAnswers
{
public:
    /// What a write at another node made stale: a group of the cache, or, with an empty one, nobody knows what.
    using Spoiled = std::function<void(const QByteArray &group)>;
    explicit StaleAnswers(Spoiled spoiled);

    /// A write here.
    void note(const QByteArray &group, SteadyTime now);
    /// Whether there is something that others may not know yet.
    bool hasNews(SteadyTime now);
    /// The newest notes, at most `bytes`; empty: there are none.
    QByteArray report(qsizetype bytes, SteadyTime now);
    void hear(const QString &nodeId, const QByteArray &report);
    /// Called when the others should hear of something soon.
    void setHurry(std::function<void()> hurry) { m_hurry = std::move(hurry); }

private:
    struct Note
    {
        qint64 first; ///< of those that it stands for: a group that is written to again and again is told once
        qint64 number;
        QByteArray group;
        SteadyTime at;
    };
    struct Heard
    {
        QString run; ///< of that node
        qint64 last = 0;
    };
    void tidy(SteadyTime now);

    const Spoiled m_spoiled;
    std::function<void()> m_hurry;
    const QString m_run; ///< numbers begin anew with each start
    qint64 m_last = 0;
    std::deque<Note> m_notes; ///< oldest first
    QHash<QString, Heard> m_heard;
};

} // namespace plexica::gateway
