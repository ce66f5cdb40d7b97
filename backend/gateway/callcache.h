// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/gatewaycall.h"
#include "gateway/responsecache.h"

namespace plexica::gateway {

/// What calls have to do with kept answers: which call may be answered by one, and which answer is kept. Node thread
/// only.
class CallCache
{
public:
    /// The answer that is kept for a call, if it may have one; marks the call as one whose answer may be kept. `grants`
    /// are its caller's.
    std::shared_ptr<const CachedResponse> find(GatewayCall &call, const GrantSet &grants);
    /// Whether find() would look.
    static bool concerns(const GatewayCall &call);
    /// That answer as the caller gets it.
    static upstream::UpstreamResponse answer(const CachedResponse &kept, SteadyTime now);

    // A streamed answer is collected on its way.
    static void begin(GatewayCall &call, const upstream::UpstreamHead &head);
    static void add(GatewayCall &call, QByteArrayView piece);
    /// An answer is complete. `response` is empty of body if it was streamed.
    void store(GatewayCall &call, const upstream::UpstreamResponse &response);

    const ResponseCache &kept() const { return m_kept; }

private:
    ResponseCache m_kept;
};

} // namespace plexica::gateway
