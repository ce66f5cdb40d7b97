// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/clock.h"
#include "common/json.h"
#include "common/jsonwriter.h"

#include <QString>

#include <memory>

namespace plexica::registry {

/// Why something is worse than HEALTHY, as far as somebody can do something about it (REST contract, section 2:
/// `details.reason`, `statusReason`).
struct StatusReason
{
    QString kind; ///< one of the kinds below, or how a connection failed: CONNECTION_REFUSED, TIMEOUT, …
    QString text; ///< the whole of it: "GET http://127.0.0.1:3100/health: connection refused, 3 times since 12:36:51"
    QString url;  ///< that was asked; empty: none was
    int httpStatus = 0; ///< that was answered; 0: none
    /// The first bytes of what was answered. It may hold secrets: only operators see it, and it never leaves by an
    /// export.
    QString bodyHead;
    TimePoint since;
    int count = 1; ///< how often running

    bool operator==(const StatusReason &) const = default;
    /// The same fault of the same place, so that it is counted with the other.
    bool isLike(const StatusReason &other) const;
    static constexpr qsizetype maximumBodyHead = 1024; ///< bytes
};
using StatusReasonPtr = std::shared_ptr<const StatusReason>;

namespace reasons {
/// Nothing was seen for staleAfter; the one that a sign of life ends.
inline const QString heartbeatMissed = QStringLiteral("HEARTBEAT_MISSED");
inline const QString httpStatus = QStringLiteral("HTTP_STATUS");
inline const QString bodySays = QStringLiteral("BODY_SAYS");
inline const QString reported = QStringLiteral("REPORTED");
inline const QString ejected = QStringLiteral("EJECTED");
inline const QString admin = QStringLiteral("ADMIN");
} // namespace reasons

/// What is to be known of a fault that was seen just now: `found` has the text without how often and since when; with
/// `before` the fault may be the same again.
StatusReasonPtr counted(StatusReason found, const StatusReason *before, TimePoint now);

/// "12:36:51", as reasons tell a time (UTC).
QString reasonTime(TimePoint time);
/// The actor of an event in words: "plugin crm", "key deploy", "an administrator".
QString actorWords(const QString &actor);

/// Whether `bodyHead` is shown.
enum class BodyHead { Shown, Hidden };
void writeStatusReason(JsonWriter &writer, const StatusReason &reason, BodyHead bodyHead);
/// The same for the details of an event or error.
JsonValue statusReasonValue(const StatusReason &reason, BodyHead bodyHead);
/// nullptr: it has no kind.
StatusReasonPtr statusReasonOf(const JsonValue &json);

} // namespace plexica::registry
