// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/noderules.h"

#include "registry/prober.h"

#include <QUrl>

namespace plexica::node {

registry::HealthRules healthRules(const config::Settings &settings)
{
    const auto &health = settings.health;
    return {.staleAfter = health.staleAfter,
            .probeInterval = health.probeInterval,
            .probeTimeout = health.probeTimeout,
            .probeFailures = health.probeFailures,
            .massStaleRatio = health.massStaleRatio,
            .massStaleMinimum = health.massStaleMinimum};
}

registry::RegistryLimits registryLimits(const config::Settings &settings)
{
    const auto &limits = settings.limits;
    return {.tenants = limits.tenants,
            .servicesPerTenant = limits.servicesPerTenant,
            .instancesPerService = limits.instancesPerService,
            .metadata = limits.metadata,
            .endpoints = limits.endpoints};
}

http::HttpLimits httpLimits(const config::Settings &settings)
{
    const auto &given = settings.limits;
    http::HttpLimits limits;
    limits.requestLine = given.requestLine;
    limits.headers = given.headers;
    limits.headerFields = given.headerFields;
    limits.body = given.body;
    limits.connections = given.connections;
    limits.connectionsPerAddress = given.connectionsPerAddress;
    limits.memory = given.memory;
    limits.headerTimeout = given.headerTimeout;
    limits.bodyTimeout = given.bodyTimeout;
    limits.keepAliveTimeout = given.keepAliveTimeout;
    return limits;
}

http::WebRules webRules(const config::Settings &settings)
{
    return {.allowedOrigins = settings.corsAllowedOrigins,
            .checkHost = settings.auth.mode == config::AuthMode::Open,
            .hostNames = settings.hostNames};
}

shareddata::Limits sharedDataLimits(const config::Settings &settings)
{
    const auto &limits = settings.sharedData;
    return {limits.maxValue, limits.maxKey, limits.maxNamespace, limits.maxEntries, limits.maxBytes};
}

transfer::ImportLimits importLimits(const config::Settings &settings)
{
    return {.sharedData = sharedDataLimits(settings),
            .services = registryLimits(settings),
            .manifests = settings.limits.manifests};
}

upstream::UpstreamOptions upstreamOptions(const config::Settings &settings)
{
    upstream::UpstreamOptions options;
    options.policy = upstream::AddressPolicy(settings.gateway.allowPrivateAddresses, settings.gateway.allowedHosts);
    return options;
}

gateway::GatewayRules gatewayRules(const config::Settings &settings, const QString &nodeId)
{
    const auto &given = settings.gateway;
    gateway::GatewayRules rules;
    rules.nodeId = nodeId;
    rules.timeout = given.timeout;
    rules.maxTimeout = given.maxTimeout;
    rules.maxInFlight = given.maxInFlight;
    rules.maxInFlightPerTarget = given.maxInFlightPerTarget;
    rules.maxInFlightPerCaller = given.maxInFlightPerCaller;
    rules.maxInFlightPerTenant = given.maxInFlightPerTenant;
    rules.tenantRateLimit = given.tenantRateLimit;
    rules.permissions = given.permissions == config::PermissionMode::Off     ? gateway::PermissionMode::Off
                        : given.permissions == config::PermissionMode::Audit ? gateway::PermissionMode::Audit
                                                                             : gateway::PermissionMode::Enforce;
    rules.defaultBaseUrl = given.defaultBaseUrl;
    rules.maxResponse = given.maxResponse;
    return rules;
}

gateway::OtlpOptions otlpOptions(const config::Settings &settings)
{
    const auto &collector = settings.gateway.otlp;
    gateway::OtlpOptions options;
    options.endpoint = QUrl(collector.endpoint).toEncoded();
    while (options.endpoint.endsWith('/'))
        options.endpoint.chop(1);
    for (auto header = collector.headers.cbegin(); header != collector.headers.cend(); ++header)
        options.headers.emplace_back(header.key().toUtf8(), header.value().toUtf8());
    return options;
}

upstream::UpstreamOptions probeOptions(const config::Settings &settings)
{
    upstream::UpstreamOptions options = upstreamOptions(settings);
    options.maxConnectionsPerHost = 2 * registry::Prober::maximumOfHost;
    options.maxConnections = 2 * registry::Prober::maximumUnderWay;
    return options;
}

} // namespace plexica::node
