// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/gatewaylink.h"

#include <QStringList>

#include <map>

namespace plexica::app {

/// Stands in for a node's gateway: answers on the next turn of the event loop what the test has laid out.
class StandInGateway : public GatewayLink
{
public:
    explicit StandInGateway(QObject &home)
        : m_home(home)
    {
    }

    /// A call that has ended just now.
    gateway::CallRecord &add(const QString &caller, const QString &target, const QString &service, int status = 200);

    QStringList commands;                   ///< each as one line: "reset TENANT ID"
    std::vector<gateway::CallRecord> calls; ///< oldest first
    GatewayPicture summary;
    std::map<QString, std::vector<plugins::ObservedEdge>> carried; ///< by node
    TrafficByService services;
    TracesPicture traceList; ///< that each look is answered with
    std::map<gateway::TraceId, TraceCalls> traceCalls;
    TraceLook lastTraceLook;
    ErrorHoursByService hours;
    std::vector<gateway::MinuteTraffic> minuteList; ///< that each look at minutes is answered with
    gateway::MinutesFilter lastMinutes;
    gateway::Explanation explanation;
    gateway::CallRequest lastRequest; ///< that was explained or sent
    Result<TriedCall> callAnswer = TriedCall();

    void look(const GatewayLook &look, Reply<GatewayPicture> done) override;
    void carriedBy(const QString &nodeId, const QString &tenantId,
                   Reply<std::vector<plugins::ObservedEdge>> done) override;
    void traffic(Reply<TrafficByService> done) override;
    void minutes(const gateway::MinutesFilter &filter, Reply<std::vector<gateway::MinuteTraffic>> done) override;
    void traces(const TraceLook &look, Reply<TracesPicture> done) override;
    void trace(const QString &tenantId, gateway::TraceId id, Reply<TraceCalls> done) override;
    void errorHours(Reply<ErrorHoursByService> done) override;
    void explain(const gateway::CallRequest &request, Reply<gateway::Explanation> done) override;
    void call(const gateway::CallRequest &request, Reply<TriedCall> done) override;
    void resetCircuit(const QString &tenantId, const QString &serviceId, Reply<gateway::TargetStatus> done) override;

private:
    QObject &m_home;
};

} // namespace plexica::app
