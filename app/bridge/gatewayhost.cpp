// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/gatewayhost.h"

#include "bridge/gatewayside.h"

namespace plexica::app {

template <typename T, typename Call>
void GatewayHost::run(Reply<T> done, Call work)
{
    m_post([work = std::move(work), reply = replyOnThreadOf<T>(&m_home, std::move(done))](GatewaySide *side) {
        if (side)
            work(*side, reply);
        else
            reply(fail(ErrorCode::Cancelled, QStringLiteral("The node does not run.")));
    });
}

void GatewayHost::look(const GatewayLook &look, Reply<GatewayPicture> done)
{
    run<GatewayPicture>(std::move(done), [=](GatewaySide &side, const auto &reply) { side.look(look, reply); });
}

void GatewayHost::traffic(Reply<TrafficByService> done)
{
    run<TrafficByService>(std::move(done), [](GatewaySide &side, const auto &reply) { side.traffic(reply); });
}

void GatewayHost::explain(const gateway::CallRequest &request, Reply<gateway::Explanation> done)
{
    run<gateway::Explanation>(std::move(done),
                              [=](GatewaySide &side, const auto &reply) { side.explain(request, reply); });
}

void GatewayHost::call(const gateway::CallRequest &request, Reply<TriedCall> done)
{
    run<TriedCall>(std::move(done), [=](GatewaySide &side, const auto &reply) { side.call(request, reply); });
}

void GatewayHost::resetCircuit(const QString &tenantId, const QString &serviceId, Reply<gateway::TargetStatus> done)
{
    run<gateway::TargetStatus>(
        std::move(done), [=](GatewaySide &side, const auto &reply) { side.resetCircuit(tenantId, serviceId, reply); });
}

} // namespace plexica::app
