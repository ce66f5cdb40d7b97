// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/gatewaycall.h"
#include "gateway/responsecache.h"
#include "gateway/staleanswers.h"

#include <functional>
#include <vector>

namespace plexica::gateway {

/// What calls have to do with kept answers: which call may be answered by one, which answer is kept, and that many
/// callers of one cold key wait for one upstream call. Node thread only.
class CallCache
{
public:
    /// Called when calls need wait for another's answer no longer; `again`: it did not come, since its caller left.
    /// From anywhere within the functions below.
    using Released = std::function<void(std::vector<GatewayCall::Id> followers, bool again)>;
    explicit CallCache(Released released)
        : m_released(std::move(released))
        , m_stale([this](const QByteArray &group) { group.isEmpty() ? forgetAll() : forget(group); })
    {
    }

    /// Whether a call's answer may be kept: a GET of an endpoint that says so, without credentials.
    static bool concerns(const GatewayCall &call);
    /// Marks a call as such a one. `grants` are its caller's.
    static void prepare(GatewayCall &call, const GrantSet &grants);

    /// The answer that is kept for a call; nullptr: none that it may have.
    std::shared_ptr<const CachedResponse> find(const GatewayCall &call);
    /// That answer as the caller gets it.
    static upstream::UpstreamResponse answer(const CachedResponse &kept, SteadyTime now);

    enum class Part { Leader, Follower };
    /// The first of its key leads, and the others are to wait for it.
    Part join(GatewayCall &call);
    /// A call is over: those that waited for it are released.
    void leave(GatewayCall &call);

    // A streamed answer is collected on its way.
    void begin(GatewayCall &call, const upstream::UpstreamHead &head);
    void add(GatewayCall &call, QByteArrayView piece);
    /// An answer is complete: it is kept, or, if it is that of a successful write, ends what is kept of its path.
    /// `response` is empty of body if it was streamed.
    void take(GatewayCall &call, const upstream::UpstreamResponse &response);

    const ResponseCache &kept() const { return m_kept; }
    /// What is told of writes to other nodes, and by them.
    StaleAnswers &stale() { return m_stale; }
    /// Whether writes at other nodes matter here.
    bool mayKeep() const { return m_kept.size() > 0 || !m_fetches.isEmpty(); }

private:
    struct Fetch
    {
        GatewayCall::Id leader = 0;
        QByteArray group;
        std::vector<GatewayCall::Id> followers;
    };
    /// What a write makes stale together: a path of a service, whatever the query and whoever asks.
    static QByteArray groupOf(const GatewayCall &call);
    void store(GatewayCall &call, const upstream::UpstreamResponse &response);
    void spoil(const GatewayCall &write);
    void forget(const QByteArray &group);
    void forgetAll();
    void release(GatewayCall &call, bool again);

    const Released m_released;
    ResponseCache m_kept;
    QHash<QByteArray, Fetch> m_fetches;      ///< under way, by key
    QHash<QByteArray, SteadyTime> m_spoiled; ///< groups, and when they were written to last
    SteadyTime m_allSpoiled;                 ///< when it was not known which
    StaleAnswers m_stale;
};

} // namespace plexica::gateway
