// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/gatewaylink.h"

#include <functional>

namespace plexica::app {

class GatewaySide;

/// Carries looks at the gateway to the node thread and their replies back. GUI thread.
class GatewayHost : public GatewayLink
{
public:
    /// Runs on the node thread, with null while the node does not run.
    using Work = std::function<void(GatewaySide *side)>;

    /// `home` (which outlives this) is where replies arrive; `post` brings work to the node thread.
    GatewayHost(QObject &home, std::function<void(Work)> post)
        : m_home(home)
        , m_post(std::move(post))
    {
    }

    void look(const GatewayLook &look, Reply<GatewayPicture> done) override;
    void traffic(Reply<TrafficByService> done) override;
    void explain(const gateway::CallRequest &request, Reply<gateway::Explanation> done) override;
    void call(const gateway::CallRequest &request, Reply<TriedCall> done) override;
    void resetCircuit(const QString &tenantId, const QString &serviceId, Reply<gateway::TargetStatus> done) override;

private:
    /// Runs `work(side, reply)` on the node thread, or answers that the node does not run.
    template <typename T, typename Call>
    void run(Reply<T> done, Call work);

    QObject &m_home;
    std::function<void(Work)> m_post;
};

} // namespace plexica::app
