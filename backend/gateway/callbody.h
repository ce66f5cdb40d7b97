// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/json.h"
#include "common/jsonwriter.h"
#include "gateway/gatewaytypes.h"

namespace plexica::gateway {

/// Reads the body of `POST /api/gateway/call` (REST contract, section 5; the SDK's shape): callerPluginId,
/// targetPluginId, targetServiceName (also targetServiceId, as the SDK calls it), method, path, headers, query (an
/// object or a text), body, timeoutMs. `source` is the text that `body` was parsed from: the plugin's part of it goes
/// on as it came; empty if there is none. What is missing or of the wrong type is added to `faults`. Tenant and request
/// id are the caller's to fill in.
CallRequest readCall(const JsonValue &body, QByteArrayView source, std::vector<FieldError> &faults);

/// The answer: `{status, headers, data, metadata}`.
QByteArray callAnswer(const CallRequest &request, const CallOutcome &outcome,
                      const upstream::UpstreamResponse &response);

/// The answer of `POST /api/gateway/explain`.
QByteArray explanationDocument(const Explanation &explanation);

/// Who called what and what came of it, as members of an object that is begun.
void writeCallOutcome(JsonWriter &writer, const CallRecord &call);
void writeCall(JsonWriter &writer, const CallRecord &call);
void writePair(JsonWriter &writer, const PairTraffic &pair);
void writeTarget(JsonWriter &writer, const TargetStatus &target);
void writeLimit(JsonWriter &writer, const LimitReached &limit);
QString cacheUseName(CacheUse use);                 ///< "HIT", "MISS", "NONE"
QString circuitName(TargetStatus::Circuit circuit); ///< "CLOSED", "OPEN", "HALF_OPEN"

} // namespace plexica::gateway
