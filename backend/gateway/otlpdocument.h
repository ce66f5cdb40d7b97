// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/tracebook.h"

#include <QByteArray>

#include <vector>

namespace plexica::gateway {

/// Spans of a call: its own and one for each request that was sent.
inline std::size_t spansOf(const CallRecord &call)
{
    return 1 + call.tries.size();
}

/// Calls as the body of an OTLP/HTTP request in JSON
/// (https://opentelemetry.io/docs/specs/otlp/#json-protobuf-encoding): a span of kind SERVER for each, one of kind
/// CLIENT below it for each request that was sent, named and attributed after the semantic conventions for HTTP. Paths
/// are told as the endpoint's pattern; what matched none is not told.
QByteArray otlpDocument(const QString &nodeId, const std::vector<CallPtr> &calls);

} // namespace plexica::gateway
