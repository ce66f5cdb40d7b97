// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/revision.h"

#include "common/text.h"

#include <algorithm>

namespace plexica::watch {

std::optional<Revision> Revision::parse(QByteArrayView text)
{
    constexpr qsizetype longestEpoch = 32;
    constexpr qsizetype longestNumber = 18; // any fits into 64 bits
    const qsizetype dot = text.lastIndexOf('.');
    Revision revision;
    if (dot >= 0) {
        const QByteArrayView epoch = text.first(dot);
        if (epoch.isEmpty() || epoch.size() > longestEpoch
            || !std::all_of(epoch.begin(), epoch.end(), [](char c) { return hexValue(c) >= 0; }))
            return std::nullopt;
        revision.epoch = epoch.toByteArray();
    }
    const QByteArrayView number = text.sliced(dot + 1);
    if (number.isEmpty() || number.size() > longestNumber
        || !std::all_of(number.begin(), number.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return std::nullopt;
    revision.number = number.toByteArray().toLongLong();
    return revision;
}

} // namespace plexica::watch
