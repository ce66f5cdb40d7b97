// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/jsonwriter.h"
#include "gateway/tracebook.h"

#include <QByteArray>

namespace plexica::gateway {

/// Spans of a call: its own and one for each request that was sent.
inline std::size_t spansOf(const CallRecord &call)
{
    return 1 + call.tries.size();
}

/// Calls, one by one, as the body of an OTLP/HTTP request in JSON
/// (https://opentelemetry.io/docs/specs/otlp/#json-protobuf-encoding): a span of kind SERVER for each, one of kind
/// CLIENT below it for each request that was sent, named and attributed after the semantic conventions for HTTP. Paths
/// are told as the endpoint's pattern; what matched none is not told.
class OtlpDocument
{
public:
    explicit OtlpDocument(const QString &nodeId);
    void add(const CallRecord &call);
    /// The whole; nothing is added any more.
    QByteArray take();

private:
    JsonWriter m_writer;
};

} // namespace plexica::gateway
