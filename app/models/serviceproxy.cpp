// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/serviceproxy.h"

#include <compare>

namespace plexica::app {

namespace {

int sign(std::weak_ordering order)
{
    return order < 0 ? -1 : order > 0 ? 1 : 0;
}

int severity(const registry::Service &service)
{
    // What needs attention first comes last, so that one click on the header (descending) brings it to the top.
    switch (statusKind(service)) {
    case StatusKind::Healthy:
        return 0;
    case StatusKind::Offline:
        return 1;
    case StatusKind::Draining:
        return 2;
    case StatusKind::Degraded:
        return 3;
    case StatusKind::Unavailable:
        break;
    }
    return 4;
}

} // namespace

ServiceProxy::ServiceProxy(ServiceModel *source, QObject *parent)
    : RowProxy(source, column(ServiceColumn::Name), parent)
    , m_source(source)
{
    setWorstLast({column(ServiceColumn::Status), column(ServiceColumn::CallsPerMinute),
                  column(ServiceColumn::ErrorRate), column(ServiceColumn::P99), column(ServiceColumn::AdminState),
                  column(ServiceColumn::Endpoints), column(ServiceColumn::Registered)});
    rebuild();
}

/// Services that were never called come below those with a value of 0.
int ServiceProxy::compareTraffic(int sourceRowA, int sourceRowB, double (*of)(const gateway::ServiceTraffic &)) const
{
    const auto value = [this, of](int row) {
        const gateway::ServiceTraffic &traffic = m_source->traffic(row);
        return traffic.calls == 0 ? -1.0 : of(traffic);
    };
    const double a = value(sourceRowA);
    const double b = value(sourceRowB);
    return a < b ? -1 : a > b ? 1 : 0;
}

int ServiceProxy::compareColumn(int sourceRowA, int sourceRowB) const
{
    const registry::Service &a = *m_source->service(sourceRowA);
    const registry::Service &b = *m_source->service(sourceRowB);
    switch (static_cast<ServiceColumn>(sortColumn())) {
    case ServiceColumn::Status:
        return sign(severity(a) <=> severity(b));
    case ServiceColumn::Plugin:
        return a.pluginId.compare(b.pluginId, Qt::CaseInsensitive);
    case ServiceColumn::Tenant:
        return a.tenantId.compare(b.tenantId, Qt::CaseInsensitive);
    case ServiceColumn::Version:
        return compareVersionTexts(a.version, b.version);
    case ServiceColumn::Instances: {
        const int live = sign(a.liveInstances() <=> b.liveInstances());
        return live != 0 ? live : sign(a.instances.size() <=> b.instances.size());
    }
    case ServiceColumn::LastSeen:
        return sign(a.lastSeenAt() <=> b.lastSeenAt());
    case ServiceColumn::CallsPerMinute:
        return compareTraffic(sourceRowA, sourceRowB,
                              [](const gateway::ServiceTraffic &traffic) { return traffic.callsPerMinute; });
    case ServiceColumn::ErrorRate:
        return compareTraffic(sourceRowA, sourceRowB,
                              [](const gateway::ServiceTraffic &traffic) { return traffic.errorRate(); });
    case ServiceColumn::P99:
        return compareTraffic(sourceRowA, sourceRowB,
                              [](const gateway::ServiceTraffic &traffic) { return traffic.p99Milliseconds; });
    case ServiceColumn::AdminState:
        return sign(a.adminState <=> b.adminState);
    case ServiceColumn::Endpoints:
        return sign(a.endpoints->size() <=> b.endpoints->size());
    case ServiceColumn::BaseUrl: {
        const auto url = [](const registry::Service &service) {
            return service.instances.empty() ? QString() : service.instances.front().baseUrl;
        };
        return url(a).compare(url(b));
    }
    case ServiceColumn::Registered:
        return sign(a.registeredAt <=> b.registeredAt);
    case ServiceColumn::Name:
    case ServiceColumn::History:
    case ServiceColumn::Count:
        break;
    }
    return a.serviceName.compare(b.serviceName, Qt::CaseInsensitive);
}

int ServiceProxy::compareTies(int sourceRowA, int sourceRowB) const
{
    const registry::Service &a = *m_source->service(sourceRowA);
    const registry::Service &b = *m_source->service(sourceRowB);
    const int byName = a.serviceName.compare(b.serviceName, Qt::CaseInsensitive);
    return byName != 0 ? byName : a.id.compare(b.id);
}

void ServiceProxy::setFilter(const ServiceFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_matcher = ServiceMatcher(filter);
    filterAgain();
}

} // namespace plexica::app
