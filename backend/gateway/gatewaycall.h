// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/callplaces.h"
#include "gateway/headerrules.h"
#include "gateway/target.h"

#include <array>
#include <deque>
#include <optional>

namespace plexica::gateway {

/// Why a call is not carried out.
struct Refusal
{
    Error error;
    int retryAfterSeconds = 0;
    QString limit = {}; ///< the one that was reached; empty: it was none
};

/// A call under way, from Gateway::start() to onDone.
struct GatewayCall
{
    using Id = quint64;

    Id id = 0;
    CallRequest request;
    CallHandlers handlers;
    TimePoint at;
    SteadyTime begin;
    SteadyTime deadline;
    bool explained = false; ///< it is only talked about: it takes nothing and leaves nothing behind

    // What its checks found.
    const registry::Service *service = nullptr; ///< until control goes back to the event loop
    std::shared_ptr<Target> target;
    std::shared_ptr<TargetCaller> caller;
    std::shared_ptr<const GrantSet> grants; ///< once they were asked for
    QStringList missing;                    ///< permissions
    int endpoint = EndpointMatcher::none;
    QByteArray path;        ///< as it is matched
    QByteArray spelledPath; ///< as it is sent
    QByteArray query;
    std::vector<upstream::HeaderField> headers; ///< as they are sent; the last is `traceparent`
    TracedCall traced;                          ///< its id is null until the headers are looked at
    std::vector<CallAttempt> tries;

    CallPlaces::Scopes scopes; ///< that it takes a place of
    bool placed = false;       ///< it has one in each
    bool waiting = false;      ///< for such a place
    SteadyTime waitsUntil;

    bool trial = false; ///< of a half-open circuit
    bool headSent = false;
    bool cancelled = false;
    bool underWay = false; ///< an upstream request is out
    quint64 upstream = 0;  ///< its id
    QString instanceId;
    std::vector<QString> tried;
    int attempts = 0;
    registry::StatusReasonPtr reason; ///< see CallRecord
    quint64 bytesIn = 0;              ///< of a streamed body; see CallRecord
    quint64 bytesOut = 0;             ///< of an answer that is passed on as it comes

    CacheUse cache = CacheUse::None;
    QByteArray cacheKey;
    bool asksAnew = false;               ///< its caller wants no kept answer
    bool leads = false;                  ///< others wait for its answer, or might
    upstream::UpstreamHead streamedHead; ///< kept while a streamed body may be stored
    QByteArray streamedBody;
    bool storing = false;

    std::deque<QByteArray> body; ///< pieces that came before the upstream request
    qint64 bodyQueued = 0;
    bool bodyEnded = false;

    bool hasEndpoint() const { return endpoint != EndpointMatcher::none; }
    const TargetEndpoint &matched() const { return target->endpoints[static_cast<std::size_t>(endpoint)]; }
    /// Where it goes if that instance gets it.
    QByteArray urlAt(const TargetInstance &instance) const
    {
        QByteArray url;
        url.reserve(instance.base.size() + spelledPath.size() + query.size() + 1);
        url.append(instance.base).append(spelledPath);
        return url.append(spelledQuery());
    }
    /// With its '?'; empty: there is none. A query is null then, and empty if nothing stands behind the '?'.
    QByteArray spelledQuery() const { return query.isNull() ? QByteArray() : '?' + query; }
};

} // namespace plexica::gateway
