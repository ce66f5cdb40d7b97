// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/nearest.h"

#include <algorithm>

namespace plexica {

NearestNames::NearestNames(const QString &word)
{
    if (word.isEmpty() || word.size() > longestWord)
        return;
    m_word = word.toLower();
    if (m_word.size() > longestWord) { // some letters become two
        m_word.clear();
        return;
    }
    m_farthest = std::max<qsizetype>(2, m_word.size() / 3);
    for (qsizetype i = 0; i < m_word.size(); ++i) {
        const char16_t c = m_word[i].unicode();
        const quint64 bit = quint64(1) << i;
        if (c < m_ascii.size()) {
            m_ascii[c] |= bit;
            continue;
        }
        const auto known =
            std::find_if(m_others.begin(), m_others.end(), [c](const auto &other) { return other.first == c; });
        if (known != m_others.end())
            known->second |= bit;
        else
            m_others.emplace_back(c, bit);
    }
}

quint64 NearestNames::maskOf(char16_t c) const
{
    if (c < m_ascii.size())
        return m_ascii[c >= u'A' && c <= u'Z' ? c - u'A' + u'a' : c];
    const char16_t lower = QChar(c).toLower().unicode();
    for (const auto &[known, mask] : m_others) {
        if (known == lower)
            return mask;
    }
    return 0;
}

/// Levenshtein's, a column of the table at a time in two words of bits (G. Myers 1999, in H. Hyyrö's form).
qsizetype NearestNames::distanceTo(const QString &name) const
{
    const quint64 last = quint64(1) << (m_word.size() - 1);
    quint64 up = ~quint64(0);
    quint64 down = 0;
    qsizetype distance = m_word.size();
    for (const QChar c : name) {
        const quint64 equal = maskOf(c.unicode());
        const quint64 vertical = equal | down;
        const quint64 horizontal = (((equal & up) + up) ^ up) | equal;
        quint64 more = down | ~(horizontal | up);
        quint64 less = up & horizontal;
        if (more & last)
            ++distance;
        if (less & last)
            --distance;
        more = more << 1 | 1;
        less <<= 1;
        up = less | ~(vertical | more);
        down = more & vertical;
    }
    return distance;
}

void NearestNames::look(const QString &name)
{
    if (m_word.isEmpty() || std::abs(name.size() - m_word.size()) > m_farthest)
        return;
    const qsizetype distance = distanceTo(name);
    if (distance <= m_farthest && distance < name.size())
        m_found.emplace_back(distance, name);
}

QStringList NearestNames::best(qsizetype atMost) const
{
    auto sorted = m_found;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const auto &left, const auto &right) { return left.first < right.first; });
    QStringList names;
    for (const auto &[distance, name] : sorted) {
        if (names.size() == atMost)
            break;
        names.append(name);
    }
    return names;
}

QString nearest(const QString &word, const QStringList &candidates)
{
    NearestNames names(word);
    for (const QString &candidate : candidates)
        names.look(candidate);
    return names.best(1).value(0);
}

void suggest(Error &error, const NearestNames &names)
{
    JsonValue::Array list;
    for (const QString &name : names.best())
        list.emplace_back(name);
    error.details.insert(QStringLiteral("suggestions"), JsonValue(std::move(list)));
}

} // namespace plexica
