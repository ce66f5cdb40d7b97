// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/nearest.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace plexica::config {

namespace {

/// Levenshtein's distance, two rows at a time.
qsizetype editDistance(const QString &a, const QString &b)
{
    std::vector<qsizetype> previous(static_cast<std::size_t>(b.size()) + 1);
    std::vector<qsizetype> current(previous.size());
    std::iota(previous.begin(), previous.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        current[0] = i + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const auto at = static_cast<std::size_t>(j);
            const qsizetype replaced = previous[at] + (a[i] == b[j] ? 0 : 1);
            current[at + 1] = std::min({replaced, previous[at + 1] + 1, current[at] + 1});
        }
        std::swap(previous, current);
    }
    return previous.back();
}

} // namespace

QString nearest(const QString &word, const QStringList &candidates)
{
    if (word.isEmpty() || word.size() > 256)
        return {};
    const QString lower = word.toLower();
    QString best;
    qsizetype bestDistance = std::max<qsizetype>(2, word.size() / 3) + 1;
    for (const QString &candidate : candidates) {
        const qsizetype distance = editDistance(lower, candidate.toLower());
        if (distance < bestDistance && distance < candidate.size()) {
            bestDistance = distance;
            best = candidate;
        }
    }
    return best;
}

} // namespace plexica::config
