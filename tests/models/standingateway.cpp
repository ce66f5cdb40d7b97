// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/standingateway.h"

namespace plexica::app {

gateway::CallRecord &StandInGateway::add(const QString &caller, const QString &target, const QString &service,
                                         int status)
{
    gateway::CallRecord call;
    call.sequence = calls.size() + 1;
    call.at = currentTime();
    call.tenantId = QStringLiteral("default-tenant");
    call.callerPluginId = caller;
    call.targetPluginId = target;
    call.serviceName = service;
    call.endpoint = QStringLiteral("GET /items/:id");
    call.requestId = "request-" + QByteArray::number(call.sequence);
    call.status = status;
    call.duration = std::chrono::microseconds(1500);
    call.attempts = 1;
    calls.push_back(call);
    return calls.back();
}

void StandInGateway::look(const GatewayLook &look, Reply<GatewayPicture> done)
{
    GatewayPicture picture;
    picture.lastCall = calls.size();
    for (auto call = calls.rbegin(); call != calls.rend() && call->sequence > look.afterCall; ++call) {
        const bool isWanted = look.nodeId.isEmpty() || call->nodeId == look.nodeId;
        if (isWanted && (look.tenantId.isEmpty() || call->tenantId == look.tenantId))
            picture.calls.push_back(std::make_shared<const gateway::CallRecord>(*call));
    }
    if (look.summary) {
        picture.hasSummary = true;
        picture.asksForKeys = summary.asksForKeys;
        picture.pairs = summary.pairs;
        picture.troubled = summary.troubled;
        picture.limits = summary.limits;
    }
    replyOnThreadOf<GatewayPicture>(&m_home, std::move(done))(std::move(picture));
}

void StandInGateway::carriedBy(const QString &nodeId, const QString &, Reply<std::vector<plugins::ObservedEdge>> done)
{
    replyOnThreadOf<std::vector<plugins::ObservedEdge>>(&m_home, std::move(done))(carried[nodeId]);
}

void StandInGateway::traffic(Reply<TrafficByService> done)
{
    replyOnThreadOf<TrafficByService>(&m_home, std::move(done))(services);
}

void StandInGateway::minutes(const gateway::MinutesFilter &filter, Reply<std::vector<gateway::MinuteTraffic>> done)
{
    lastMinutes = filter;
    replyOnThreadOf<std::vector<gateway::MinuteTraffic>>(&m_home, std::move(done))(minuteList);
}

void StandInGateway::traces(const TraceLook &look, Reply<TracesPicture> done)
{
    lastTraceLook = look;
    replyOnThreadOf<TracesPicture>(&m_home, std::move(done))(traceList);
}

void StandInGateway::trace(const QString &, gateway::TraceId id, Reply<TraceCalls> done)
{
    const auto known = traceCalls.find(id);
    replyOnThreadOf<TraceCalls>(&m_home, std::move(done))(known == traceCalls.end() ? TraceCalls() : known->second);
}

void StandInGateway::errorHours(Reply<ErrorHoursByService> done)
{
    replyOnThreadOf<ErrorHoursByService>(&m_home, std::move(done))(hours);
}

void StandInGateway::explain(const gateway::CallRequest &request, Reply<gateway::Explanation> done)
{
    lastRequest = request;
    commands.append(
        QStringLiteral("explain %1 %2 %3")
            .arg(request.serviceName, QString::fromLatin1(request.method), QString::fromLatin1(request.path)));
    replyOnThreadOf<gateway::Explanation>(&m_home, std::move(done))(explanation);
}

void StandInGateway::call(const gateway::CallRequest &request, Reply<TriedCall> done)
{
    lastRequest = request;
    commands.append(
        QStringLiteral("call %1 %2 %3")
            .arg(request.serviceName, QString::fromLatin1(request.method), QString::fromLatin1(request.path)));
    replyOnThreadOf<TriedCall>(&m_home, std::move(done))(callAnswer);
}

void StandInGateway::resetCircuit(const QString &tenantId, const QString &serviceId, Reply<gateway::TargetStatus> done)
{
    commands.append(QStringLiteral("reset %1 %2").arg(tenantId, serviceId));
    std::erase_if(summary.troubled, [&](const gateway::TargetStatus &target) { return target.serviceId == serviceId; });
    replyOnThreadOf<gateway::TargetStatus>(&m_home, std::move(done))(gateway::TargetStatus());
}

} // namespace plexica::app
