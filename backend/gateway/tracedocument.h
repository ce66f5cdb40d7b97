// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/jsonwriter.h"
#include "gateway/tracebook.h"

namespace plexica::gateway {

/// An item of `GET /api/gateway/traces`.
void writeTraceSummary(JsonWriter &writer, const TraceSummary &trace);
/// The document of one trace (REST contract, section 6 "Traces"): a span for each call, under the id that the called
/// plugin knows it by, so that what the plugin calls finds it as its parent; the attempts have the ids of their own.
/// `calls` are in the order in which they began, and not empty.
QByteArray traceDocument(TraceId id, const std::vector<CallPtr> &calls);

} // namespace plexica::gateway
