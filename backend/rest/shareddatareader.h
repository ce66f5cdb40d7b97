// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rest/requestreader.h"
#include "shareddata/shareddata.h"

namespace plexica::rest {

/// Reads the parameters of shared-data requests (contract, section 4). Each adds what is wrong to `faults`, so that one
/// answer lists all.

/// A namespace, key or owner as UTF-8: not empty if `required`, no NUL.
QByteArray readDataText(const QString &name, const std::optional<QString> &text, bool required,
                        std::vector<FieldError> &faults);
/// The same from a member of a body.
QByteArray readDataMember(const JsonValue &body, const QString &name, bool required, std::vector<FieldError> &faults);

/// `ttl` in seconds, as the time when it is over: counted from now, rounded up to the millisecond. Null: never.
/// `required`: it must be there, if only as null.
std::optional<TimePoint> readTtl(const JsonValue &body, bool required, std::vector<FieldError> &faults);

/// A body of POST …/set; `tenantId` has been decided by the caller.
Result<shareddata::SetRequest> readSetRequest(const JsonValue &body, const QString &tenantId);

/// `consistency=strong`: true. Absent or `default`: false.
bool readConsistency(const Query &query, std::vector<FieldError> &faults);

/// If-Match as a condition of a write (RFC 9110, 13.1.1: strong comparison); nullopt: there is none.
std::optional<std::vector<qint64>> readIfMatch(const http::HttpRequest &request, std::vector<FieldError> &faults);

/// True if If-None-Match names this version's ETag (RFC 9110, 13.1.2: weak comparison).
bool matchesVersion(const http::HttpRequest &request, qint64 version);

} // namespace plexica::rest
