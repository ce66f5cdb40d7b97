// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/endpointmetadata.h"

#include <cmath>

namespace plexica {

void checkGatewayMetadata(
    const JsonValue &metadata,
    const std::function<void(const char *name, const JsonValue &value, const QString &rule)> &fault)
{
    for (const char *name : {"rateLimit", "cacheTTL"}) {
        const JsonValue *value = metadata.find(QString::fromLatin1(name));
        if (!value || value->isNull())
            continue;
        const auto number = value->isNumber() ? value->toDouble() : std::nullopt;
        if (number && std::isfinite(*number) && *number >= 0)
            continue;
        const bool extreme = value->isNumber() && !number; // which no floating-point number is near
        fault(name, *value,
              extreme ? QStringLiteral("must be 0 or a number from 1e-300 to 1e300")
                      : QStringLiteral("must be a number of 0 or more"));
    }
    if (const JsonValue *value = metadata.find(u"cacheShared"); value && !value->isNull() && !value->isBool())
        fault("cacheShared", *value, QStringLiteral("must be true or false"));
}

} // namespace plexica
