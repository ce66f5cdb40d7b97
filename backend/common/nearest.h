// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/error.h"

#include <QString>
#include <QStringList>

#include <array>
#include <utility>
#include <vector>

namespace plexica {

/// Compares names with one that somebody wrote: what did he mean? Case does not count. A comparison costs the length of
/// the name (Myers' bit vectors), so that a thousand names are looked through in some ten microseconds.
class NearestNames
{
public:
    /// Longer words are like none.
    static constexpr qsizetype longestWord = 64;

    explicit NearestNames(const QString &word);
    /// Names that are too far from the word (more edits than a third of its length, but two are always allowed) are
    /// left out.
    void look(const QString &name);
    /// The nearest, nearest first; ties in the order in which they were looked at.
    QStringList best(qsizetype atMost = 3) const;

private:
    qsizetype distanceTo(const QString &name) const;
    quint64 maskOf(char16_t c) const;

    QString m_word; ///< lower case; empty: like none
    qsizetype m_farthest = 0;
    std::array<quint64, 128> m_ascii{}; ///< where in the word a character stands, as bits
    std::vector<std::pair<char16_t, quint64>> m_others;
    std::vector<std::pair<qsizetype, QString>> m_found;
};

/// The candidate that `word` most likely meant; empty: none is near.
QString nearest(const QString &word, const QStringList &candidates);

/// Puts names into `details.suggestions` of an error about something that is not there.
void suggest(Error &error, const NearestNames &names);

} // namespace plexica
