// SPDX-License-Identifier: GPL-3.0-or-later
#include "shareddata/entrylimits.h"

namespace plexica::shareddata {

std::optional<Error> tooLarge(const EntryId &id, qint64 valueSize, const Limits &limits)
{
    const auto refuse = [](const char *what, qint64 size, qint64 most) {
        return Error{
            ErrorCode::PayloadTooLarge,
            QStringLiteral("%1 is %2 bytes long; at most %3 are allowed").arg(QLatin1String(what)).arg(size).arg(most),
            {},
            {}};
    };
    if (id.space.size() > limits.maxNamespace)
        return refuse("namespace", id.space.size(), limits.maxNamespace);
    if (id.key.size() > limits.maxKey)
        return refuse("key", id.key.size(), limits.maxKey);
    if (valueSize > limits.maxValue)
        return refuse("value", valueSize, limits.maxValue);
    return std::nullopt;
}

} // namespace plexica::shareddata
