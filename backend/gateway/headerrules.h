// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "gateway/tracecontext.h"
#include "upstream/upstreamcall.h"

#include <vector>

namespace plexica::gateway {

/// Who a plugin is told that it is called by; every spelling of these that the caller sent is dropped.
struct CallIdentity
{
    QByteArray tenantId;       ///< X-Tenant-ID
    QByteArray callerPluginId; ///< X-Caller-Plugin-ID
    QByteArray requestId;      ///< X-Request-ID
    QByteArray nodeId;         ///< in Via; a token
};

/// Where a call stands in its trace.
struct TracedCall
{
    TraceContext context;
    SpanId firstAttempt = 0; ///< the span of the first request that is sent for it
};

/// The header of a request as the plugin gets it (REST contract, section 5 "Injected"). Dropped are: fields that
/// describe the caller's connection and those that its Connection fields name (RFC 9110, 7.6.1); every field that
/// reads as one of the identity when case and everything but letters and digits is disregarded (servers fold "X_Tenant
/// ID" into one variable); and fields by which frameworks let a client change the method, path, host or address that
/// was judged (Forwarded, X-Forwarded-…, X-Real-IP, X-Original-…, X-Rewrite-…, …-Override, Proxy). `Via` gets one more
/// hop (RFC 9110, 7.6.3): by it a call that comes back to this node is known. The trace (W3C Trace Context) is
/// continued if there is exactly one `traceparent` and it is valid, else begun; what is sent on names the first
/// attempt's span as parent and is the last field, for further attempts to replace it. `tracestate` goes with a
/// continued one. Values of Authorization and X-API-Key that are keys of this node ("plx_…") are dropped; others are
/// the plugin's. Errors: ValidationFailed for a name that is no token, or a value with a control character; Loop for a
/// call that has passed this node already.
Result<std::vector<upstream::HeaderField>> upstreamHeaders(const std::vector<upstream::HeaderField> &given,
                                                           const CallIdentity &identity, TracedCall &traced);
/// The trace that a call of these fields belongs to, for one that is not sent.
TraceContext traceContextOf(const std::vector<upstream::HeaderField> &given);

/// A response's fields without those of the connection, and without those that this node writes itself
/// (X-Request-ID, X-Cache, those of cross-origin requests). Content-Length stays: it tells the length of a streamed
/// body, and of one that HEAD leaves out.
std::vector<upstream::HeaderField> endToEndHeaders(const std::vector<upstream::HeaderField> &given);

/// The values of all fields of that name, in order; names are compared without case.
std::vector<QByteArray> headerValues(const std::vector<upstream::HeaderField> &headers, QByteArrayView name);
/// The first of them; null if there is none.
QByteArray headerValue(const std::vector<upstream::HeaderField> &headers, QByteArrayView name);

} // namespace plexica::gateway
