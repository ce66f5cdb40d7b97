// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/error.h"

namespace plexica {

/// QuotaExceeded: `sentence` says how much there is or would be; `limit` is the key of the configuration that allows
/// `most` (REST contract, section 1 "Growth").
inline Error quotaReached(const QString &limit, qint64 most, const QString &sentence)
{
    Error error;
    error.code = ErrorCode::QuotaExceeded;
    error.message = QStringLiteral("%1; %2 allows %3").arg(sentence, limit).arg(most);
    error.details.insert(QStringLiteral("limit"), JsonValue(limit));
    error.details.insert(QStringLiteral("maximum"), JsonValue(most));
    return error;
}

} // namespace plexica
