// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/gateway.h"
#include "gateway/target.h"

namespace plexica::gateway {

/// A call under way, from start() to onDone.
struct Gateway::Call
{
    CallId id = 0;
    CallRequest request;
    CallHandlers handlers;
    TimePoint at;
    SteadyTime begin;
    SteadyTime deadline;

    std::shared_ptr<Target> target;
    std::shared_ptr<TargetCaller> caller;
    std::shared_ptr<const GrantSet> grants; ///< once they were asked for
    int endpoint = EndpointMatcher::none;
    QByteArray path; ///< as it is matched and sent
    QByteArray query;
    std::vector<upstream::HeaderField> headers; ///< as they are sent

    bool placed = false;  ///< among the caller's calls in flight
    bool waiting = false; ///< for such a place
    bool trial = false;   ///< of a half-open circuit
    bool headSent = false;
    bool cancelled = false;
    bool underWay = false; ///< an upstream request is out
    upstream::UpstreamClient::CallId upstream = 0;
    QString instanceId;
    std::vector<QString> tried;
    int attempts = 0;

    CacheUse cache = CacheUse::None;
    QByteArray cacheKey;
    upstream::UpstreamHead streamedHead; ///< kept while a streamed body may be stored
    QByteArray streamedBody;
    bool storing = false;

    std::deque<QByteArray> body; ///< pieces that came before the upstream request
    qint64 bodyQueued = 0;
    bool bodyEnded = false;

    const TargetEndpoint &matched() const { return target->endpoints[static_cast<std::size_t>(endpoint)]; }
};

/// The status that a refusal is answered with, for the record; http/errorstatus.cpp decides what is sent.
int recordedStatus(ErrorCode code);
/// Fields of a request that are missing or malformed.
std::vector<FieldError> faultsOf(const CallRequest &request, const GatewayRules &rules);
bool isIdempotent(const QByteArray &method);

} // namespace plexica::gateway
