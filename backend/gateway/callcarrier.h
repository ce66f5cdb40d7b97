// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/gatewaycall.h"

#include <QObject>

#include <functional>

namespace plexica::upstream {
class UpstreamClient;
}

namespace plexica::gateway {

class CallAdmission;
class CallCache;
class TargetTable;

/// Sends a call that has its place to an instance of its target, tries again where that is safe, and passes the answer
/// on as it comes. Node thread only.
class CallCarrier : public QObject
{
    Q_OBJECT
public:
    /// The call is over. May do anything, destroying the carrier included.
    using Finished = std::function<void(GatewayCall &, Result<upstream::UpstreamResponse>, int retryAfterSeconds)>;

    CallCarrier(upstream::UpstreamClient &upstream, TargetTable &targets, CallAdmission &admission, CallCache &cache,
                const GatewayRules &rules, Finished finished, QObject *parent);

    /// Chooses an instance and sends. `finished` may be called before this returns.
    void carry(GatewayCall &call);
    /// Ends the upstream request of a call that is under way; `finished` follows.
    void cancel(GatewayCall &call);

private:
    void passHead(GatewayCall &call, const upstream::UpstreamHead &head);
    void passData(GatewayCall &call, QByteArrayView data);
    static registry::StatusReason storyOf(const GatewayCall &call, const upstream::UpstreamOutcome &outcome);
    static void addReason(GatewayCall &call, const registry::StatusReason &why, Error &error);
    static void noteAttempt(GatewayCall &call, const upstream::UpstreamOutcome &outcome);
    void done(GatewayCall &call, upstream::UpstreamOutcome outcome);

    upstream::UpstreamClient &m_upstream;
    TargetTable &m_targets;
    CallAdmission &m_admission;
    CallCache &m_cache;
    const GatewayRules &m_rules;
    const Finished m_finished;
};

} // namespace plexica::gateway
