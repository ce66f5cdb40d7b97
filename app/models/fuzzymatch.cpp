// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/fuzzymatch.h"

#include <algorithm>

namespace plexica::app {

namespace {

bool isBoundary(QChar character)
{
    return character == u'.' || character == u'-' || character == u'_' || character == u'/' || character == u' '
           || character == u':';
}

/// The greedy walk from `start`; nullopt if the pattern does not fit from there.
std::optional<int> scoreFrom(QStringView pattern, QStringView text, qsizetype start)
{
    constexpr int hit = 4;
    constexpr int neighbour = 12;
    constexpr int wordStart = 10;
    int score = 0;
    qsizetype at = start;
    qsizetype previous = -2;
    for (const QChar wanted : pattern) {
        if (wanted.isSpace())
            continue;
        const QChar lower = wanted.toLower();
        while (at < text.size() && text[at].toLower() != lower)
            ++at;
        if (at == text.size())
            return std::nullopt;
        score += hit;
        if (at == previous + 1)
            score += neighbour;
        if (at == 0 || isBoundary(text[at - 1]))
            score += wordStart;
        previous = at++;
    }
    return score - static_cast<int>(std::min<qsizetype>(start, 20))
           - static_cast<int>(std::min<qsizetype>(text.size(), 60)) / 6;
}

} // namespace

std::optional<int> fuzzyScore(QStringView pattern, QStringView text)
{
    pattern = pattern.trimmed();
    if (pattern.isEmpty())
        return 0;
    const QChar first = pattern.front().toLower();
    std::optional<int> best;
    int tries = 0;
    for (qsizetype start = 0; start < text.size() && tries < 8; ++start) {
        if (text[start].toLower() != first)
            continue;
        ++tries;
        const auto score = scoreFrom(pattern, text, start);
        if (!score)
            break; // what does not fit from here fits from no later place
        if (!best || *score > *best)
            best = score;
    }
    return best;
}

} // namespace plexica::app
