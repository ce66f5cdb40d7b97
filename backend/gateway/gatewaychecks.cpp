// SPDX-License-Identifier: GPL-3.0-or-later
// What is checked before a call is sent, and what explain() says about it.
#include "gateway/gatewaycall.h"

#include "common/ids.h"
#include "gateway/headerrules.h"
#include "gateway/pathrules.h"
#include "upstream/upstreamurl.h"

#include <algorithm>

namespace plexica::gateway {

namespace {

constexpr std::size_t maximumListed = 100; // of names in details
constexpr std::size_t maximumHeaders = 200;
constexpr qsizetype maximumHeaderBytes = 32 * 1024;

Error serviceNotFound(const CallRequest &request, const registry::ServiceRegistry &registry)
{
    registry::ServiceFilter filter;
    filter.tenantId = request.tenantId;
    filter.pluginId = request.targetPluginId;
    filter.limit = static_cast<int>(maximumListed);
    auto services = registry.list(filter);
    if (services.empty()) {
        filter.pluginId.clear();
        services = registry.list(filter);
    }
    JsonValue::Array names;
    for (const registry::Service *service : services)
        names.emplace_back(service->serviceName);
    Error error{ErrorCode::ServiceNotFound, QStringLiteral("Service not found: %1").arg(request.serviceName), {}, {}};
    error.details.insert(QStringLiteral("availableServices"), JsonValue(std::move(names)));
    error.topLevel.insert(QStringLiteral("serviceName"), JsonValue(request.serviceName));
    return error;
}

Error unavailable(const Target &target)
{
    Error error{ErrorCode::NoLiveInstance, QStringLiteral("Service unavailable: %1").arg(target.serviceName), {}, {}};
    error.details.insert(QStringLiteral("adminState"), JsonValue(registry::adminStateName(target.adminState)));
    error.details.insert(QStringLiteral("lastSeenAt"), JsonValue(QString::fromLatin1(toRfc3339(target.lastSeenAt))));
    if (!target.pluginActive)
        error.details.insert(QStringLiteral("inactivePlugin"), JsonValue(target.pluginId));
    return error;
}

Error endpointNotFound(const CallRequest &request, const Target &target)
{
    JsonValue::Array list;
    for (std::size_t i = 0; i < std::min(target.endpoints.size(), maximumListed); ++i) {
        if (!target.endpoints[i].isHealth)
            list.emplace_back(target.endpoints[i].text);
    }
    Error error{
        ErrorCode::EndpointNotFound,
        QStringLiteral("Service %1 has no endpoint %2 %3")
            .arg(target.serviceName, QString::fromLatin1(request.method), QString::fromUtf8(request.path.left(200))),
        {},
        {}};
    error.details.insert(QStringLiteral("availableEndpoints"), JsonValue(std::move(list)));
    return error;
}

Error rateLimited(const QString &limit, double perMinute, const QString &what, const QString &caller)
{
    Error error{ErrorCode::RateLimited,
                QStringLiteral("%1 may call %2 %3 times a minute").arg(caller, what, QString::number(perMinute)),
                {},
                {}};
    error.details.insert(QStringLiteral("limit"), JsonValue(limit));
    error.details.insert(QStringLiteral("perMinute"), JsonValue(perMinute));
    return error;
}

QString secondsText(Milliseconds time)
{
    return QString::number(static_cast<double>(time.count()) / 1000);
}

} // namespace

bool isIdempotent(const QByteArray &method)
{
    return method == "GET" || method == "HEAD" || method == "PUT" || method == "DELETE" || method == "OPTIONS";
}

int recordedStatus(ErrorCode code)
{
    switch (code) {
    case ErrorCode::ValidationFailed:
    case ErrorCode::PluginMismatch:
        return 400;
    case ErrorCode::PermissionDenied:
    case ErrorCode::UpstreamForbidden:
        return 403;
    case ErrorCode::ServiceNotFound:
    case ErrorCode::EndpointNotFound:
        return 404;
    case ErrorCode::RateLimited:
        return 429;
    case ErrorCode::Cancelled:
        return 499; // nobody gets it; what nginx writes down
    case ErrorCode::UpstreamFailed:
    case ErrorCode::UpstreamTooLarge:
        return 502;
    case ErrorCode::NoLiveInstance:
    case ErrorCode::CircuitOpen:
        return 503;
    case ErrorCode::Timeout:
        return 504;
    default:
        return 500;
    }
}

std::vector<FieldError> faultsOf(const CallRequest &request, const GatewayRules &rules)
{
    std::vector<FieldError> faults;
    const auto name = [&faults](const QString &field, const QString &value) {
        if (value.isEmpty())
            faults.push_back({field, QStringLiteral("%1 is required").arg(field)});
        else if (!isName(value))
            faults.push_back(
                {field, QStringLiteral("%1 '%2' must begin with a letter or digit and hold 1 to 255 letters, "
                                       "digits, '.', '_' or '-'")
                            .arg(field, value.left(80))});
    };
    name(QStringLiteral("callerPluginId"), request.callerPluginId);
    name(QStringLiteral("targetPluginId"), request.targetPluginId);
    name(QStringLiteral("targetServiceName"), request.serviceName);
    static constexpr std::array methods{"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"};
    if (request.method.isEmpty()) {
        faults.push_back({QStringLiteral("method"), QStringLiteral("method is required")});
    } else if (std::none_of(methods.begin(), methods.end(), [&](const char *m) { return request.method == m; })) {
        faults.push_back(
            {QStringLiteral("method"), QStringLiteral("method '%1' must be one of GET, HEAD, POST, PUT, PATCH, "
                                                      "DELETE and OPTIONS")
                                           .arg(QString::fromUtf8(request.method.left(40)))});
    }
    if (request.path.isEmpty())
        faults.push_back({QStringLiteral("path"), QStringLiteral("path is required")});
    if (request.timeout && (request.timeout->count() < 1 || *request.timeout > rules.maxTimeout)) {
        faults.push_back({QStringLiteral("timeoutMs"), QStringLiteral("timeoutMs %1 must be from 1 to %2")
                                                           .arg(request.timeout->count())
                                                           .arg(rules.maxTimeout.count())});
    }
    qsizetype bytes = 0;
    for (const auto &[field, value] : request.headers)
        bytes += field.size() + value.size() + 4;
    if (bytes > maximumHeaderBytes || request.headers.size() > maximumHeaders) {
        faults.push_back({QStringLiteral("headers"), QStringLiteral("headers are more than %1 fields or %2 bytes")
                                                         .arg(maximumHeaders)
                                                         .arg(maximumHeaderBytes)});
    }
    return faults;
}

std::optional<Gateway::Refusal> Gateway::locate(Call &call)
{
    const CallRequest &request = call.request;
    const registry::Service *service = m_registry.findByName(request.tenantId, request.serviceName);
    if (!service)
        return Refusal{serviceNotFound(request, m_registry)};
    if (service->pluginId != request.targetPluginId) {
        Error error{ErrorCode::PluginMismatch,
                    QStringLiteral("Service %1 is of plugin %2, not of %3")
                        .arg(request.serviceName, service->pluginId, request.targetPluginId),
                    {},
                    {}};
        error.details.insert(QStringLiteral("owner"), JsonValue(service->pluginId));
        return Refusal{std::move(error)};
    }
    call.target = target(*service);
    call.caller = call.target->caller(request.callerPluginId, call.begin);
    if (!call.caller->traffic)
        call.caller->traffic =
            &m_traffic.pair(request.tenantId, call.caller->name, service->pluginId, service->serviceName);
    return std::nullopt;
}

std::optional<Gateway::Refusal> Gateway::admit(Call &call)
{
    CallRequest &request = call.request;
    if (auto faults = faultsOf(request, m_rules); !faults.empty())
        return Refusal{Error::validation(faults)};
    auto path = normalisePath(request.path);
    if (!path)
        return Refusal{std::move(path.error())};
    call.path = std::move(*path);
    if (!request.query.isEmpty()) {
        auto query = normaliseQuery(request.query);
        if (!query)
            return Refusal{std::move(query.error())};
        call.query = std::move(*query);
    }
    auto headers = upstreamHeaders(request.headers,
                                   {request.tenantId.toUtf8(), request.callerPluginId.toUtf8(), request.requestId},
                                   m_rules.dropCredentials);
    if (!headers)
        return Refusal{std::move(headers.error())};
    call.headers = std::move(*headers);
    if (auto refusal = locate(call))
        return refusal;
    const Target &target = *call.target;
    if (target.adminState != registry::AdminState::Active || !target.pluginActive || !target.hasLiveInstance())
        return Refusal{unavailable(target)};
    call.endpoint = target.matcher.match(request.method, call.path);
    if (call.endpoint == EndpointMatcher::none)
        return Refusal{endpointNotFound(request, target)};
    if (auto refusal = checkPermissions(call))
        return refusal;
    return takeTokens(call);
}

const GrantSet &Gateway::grantsOf(Call &call)
{
    TargetCaller &caller = *call.caller;
    const bool own = caller.name == call.request.callerPluginId; // what "(others)" share is not permissions
    if (!call.grants && own && caller.grants && caller.grantsGeneration == m_grantsGeneration)
        call.grants = caller.grants;
    if (!call.grants) {
        call.grants = std::make_shared<const GrantSet>(
            m_grants ? m_grants(call.request.tenantId, call.request.callerPluginId) : QStringList());
        if (own) {
            caller.grants = call.grants;
            caller.grantsGeneration = m_grantsGeneration;
        }
    }
    return *call.grants;
}

QStringList Gateway::missingPermissions(Call &call)
{
    QStringList missing;
    if (call.request.callerPluginId == call.target->pluginId)
        return missing; // its own endpoints
    const GrantSet &grants = grantsOf(call);
    for (const QString &permission : call.matched().permissions) {
        if (!grants.includes(permission))
            missing.append(permission);
    }
    return missing;
}

std::optional<Gateway::Refusal> Gateway::checkPermissions(Call &call)
{
    if (m_rules.permissions == PermissionMode::Off || call.matched().permissions.isEmpty())
        return std::nullopt;
    const QStringList missing = missingPermissions(call);
    if (missing.isEmpty())
        return std::nullopt;
    JsonValue::Array list;
    for (const QString &permission : missing)
        list.emplace_back(permission);
    JsonValue details;
    details.insert(QStringLiteral("missing"), JsonValue(std::move(list)));
    if (m_rules.permissions == PermissionMode::Enforce) {
        return Refusal{
            Error{ErrorCode::PermissionDenied,
                  QStringLiteral("%1 lacks the permission %2 of %3")
                      .arg(call.request.callerPluginId, missing.join(QStringLiteral(", ")), call.matched().text),
                  std::move(details),
                  {}}};
    }
    // Audit: the call goes, and the first of its kind is recorded.
    if (!call.caller->audited.contains(call.endpoint)) {
        call.caller->audited.insert(call.endpoint);
        details.insert(QStringLiteral("callerPluginId"), JsonValue(call.request.callerPluginId));
        details.insert(QStringLiteral("endpoint"), JsonValue(call.matched().text));
        recordTargetEvent(
            *call.target, QStringLiteral("PERMISSION_MISSING"),
            QStringLiteral("%1 called %2 without %3")
                .arg(call.request.callerPluginId, call.matched().text, missing.join(QStringLiteral(", "))),
            std::move(details), {QStringLiteral("plugin:") + call.request.callerPluginId, call.request.requestId});
    }
    return std::nullopt;
}

std::optional<Gateway::Refusal> Gateway::takeTokens(Call &call)
{
    const double perService = call.target->rateLimit;
    const double perEndpoint = call.matched().rateLimit;
    const double perTenant = m_rules.tenantRateLimit;
    if (perService <= 0 && perEndpoint <= 0 && perTenant <= 0)
        return std::nullopt;
    const auto reached = [&](const QString &limit, double perMinute, const QString &what, const TokenBucket &bucket,
                             const QString &caller) {
        auto &[count, last] = call.caller->limits[limit];
        ++count;
        last = call.at;
        return Refusal{rateLimited(limit, perMinute, what, caller), bucket.retryAfterSeconds(perMinute)};
    };
    // All are looked at before any is taken from: a refused call costs nothing.
    TokenBucket *ofTenant = perTenant > 0 ? &m_tenants[call.request.tenantId] : nullptr;
    if (ofTenant && !ofTenant->peek(perTenant, call.begin)) {
        return reached(QStringLiteral("tenant"), perTenant, QStringLiteral("all services together"), *ofTenant,
                       QStringLiteral("The tenant ") + call.request.tenantId);
    }
    TokenBucket *ofEndpoint = perEndpoint > 0 ? &call.caller->endpoints[call.endpoint] : nullptr;
    if (ofEndpoint && !ofEndpoint->peek(perEndpoint, call.begin))
        return reached(QStringLiteral("endpoint"), perEndpoint, call.matched().text, *ofEndpoint,
                       call.request.callerPluginId);
    if (perService > 0 && !call.caller->service.take(perService, call.begin))
        return reached(QStringLiteral("service"), perService, call.target->serviceName, call.caller->service,
                       call.request.callerPluginId);
    if (ofEndpoint)
        ofEndpoint->take(perEndpoint, call.begin);
    if (ofTenant)
        ofTenant->take(perTenant, call.begin);
    return std::nullopt;
}

std::optional<Gateway::Refusal> Gateway::circuitRefusal(const Call &call, SteadyTime now) const
{
    if (call.target->circuit.wouldAdmit(now))
        return std::nullopt;
    const int seconds = call.target->circuit.retryAfterSeconds(now);
    Error error{ErrorCode::CircuitOpen,
                QStringLiteral("Calls to %1 are held back because most of them failed; try again in %2 s")
                    .arg(call.target->serviceName)
                    .arg(seconds),
                {},
                {}};
    error.details.insert(QStringLiteral("serviceId"), JsonValue(call.target->serviceId));
    return Refusal{std::move(error), seconds};
}

Explanation Gateway::explain(CallRequest request)
{
    Explanation result;
    const auto step = [&result](const char *check, bool passed, const QString &detail) {
        result.steps.push_back({QString::fromLatin1(check), passed, detail});
        return passed;
    };
    const auto refusedBy = [&](const char *check, Error error) {
        step(check, false, error.message);
        if (!result.refusal)
            result.refusal = std::move(error);
    };
    Call call;
    call.begin = std::chrono::steady_clock::now();
    call.at = currentTime();
    call.request = std::move(request);
    const CallRequest &asked = call.request;

    const auto faults = faultsOf(asked, m_rules);
    if (faults.empty())
        step("fields", true,
             QStringLiteral("All fields are well formed; the deadline is %1 s")
                 .arg(secondsText(asked.timeout.value_or(m_rules.timeout))));
    else
        refusedBy("fields", Error::validation(faults));
    const auto path = normalisePath(asked.path);
    const auto query = normaliseQuery(asked.query);
    if (path && query) {
        call.path = *path;
        call.query = *query;
        step("path", true, QString::fromLatin1(call.path));
    } else {
        refusedBy("path", path ? query.error() : path.error());
    }
    auto headers =
        upstreamHeaders(asked.headers, {asked.tenantId.toUtf8(), asked.callerPluginId.toUtf8(), asked.requestId},
                        m_rules.dropCredentials);
    if (headers) {
        result.headers = std::move(*headers);
        step("headers", true, QStringLiteral("%1 fields are sent").arg(result.headers.size()));
    } else {
        refusedBy("headers", headers.error());
    }
    const registry::Service *service = m_registry.findByName(asked.tenantId, asked.serviceName);
    if (!service) {
        refusedBy("service", serviceNotFound(asked, m_registry));
        return result;
    }
    step("service", true, QStringLiteral("%1 %2").arg(service->serviceName, service->version));
    if (auto refusal = locate(call)) { // only the owner is left to differ
        refusedBy("plugin", std::move(refusal->error));
        return result;
    }
    step("plugin", true, QStringLiteral("The service is of %1").arg(service->pluginId));
    Target &target = *call.target;
    const auto live =
        std::count_if(target.instances.begin(), target.instances.end(), [](const TargetInstance &i) { return i.live; });
    const bool open = target.adminState == registry::AdminState::Active && target.pluginActive && live > 0;
    if (open)
        step("instances", true, QStringLiteral("%1 of %2 instances are live").arg(live).arg(target.instances.size()));
    else
        refusedBy("instances", unavailable(target));
    if (path)
        call.endpoint = target.matcher.match(asked.method, call.path);
    if (call.endpoint == EndpointMatcher::none) {
        refusedBy("endpoint", endpointNotFound(asked, target));
    } else {
        result.endpoint = call.matched().text;
        step("endpoint", true, result.endpoint);
        const QStringList missing = missingPermissions(call);
        const bool enforced = m_rules.permissions == PermissionMode::Enforce;
        if (missing.isEmpty() || m_rules.permissions == PermissionMode::Off) {
            step("permissions", true,
                 m_rules.permissions == PermissionMode::Off ? QStringLiteral("Not checked")
                 : call.matched().permissions.isEmpty()     ? QStringLiteral("None are required")
                                                            : QStringLiteral("All are granted"));
        } else if (!enforced) {
            step("permissions", true,
                 QStringLiteral("Missing, but only recorded: %1").arg(missing.join(QStringLiteral(", "))));
        } else {
            refusedBy("permissions", checkPermissions(call)->error);
        }
        const double perService = target.rateLimit;
        const double perEndpoint = call.matched().rateLimit;
        const auto bucket = call.caller->endpoints.constFind(call.endpoint);
        const double perTenant = m_rules.tenantRateLimit;
        const auto ofTenant = m_tenants.constFind(asked.tenantId);
        if (perTenant > 0 && ofTenant != m_tenants.constEnd() && !ofTenant->has(perTenant, call.begin))
            refusedBy("rateLimit",
                      rateLimited(QStringLiteral("tenant"), perTenant, QStringLiteral("all services together"),
                                  QStringLiteral("The tenant ") + asked.tenantId));
        else if (perEndpoint > 0 && bucket != call.caller->endpoints.constEnd()
                 && !bucket->has(perEndpoint, call.begin))
            refusedBy("rateLimit",
                      rateLimited(QStringLiteral("endpoint"), perEndpoint, result.endpoint, asked.callerPluginId));
        else if (perService > 0 && !call.caller->service.has(perService, call.begin))
            refusedBy("rateLimit",
                      rateLimited(QStringLiteral("service"), perService, target.serviceName, asked.callerPluginId));
        else
            step("rateLimit", true,
                 perService > 0 || perEndpoint > 0
                     ? QStringLiteral("%1 times a minute and caller").arg(perEndpoint > 0 ? perEndpoint : perService)
                 : perTenant > 0 ? QStringLiteral("%1 times a minute and tenant").arg(perTenant)
                                 : QStringLiteral("No limit is set"));
        const Milliseconds ttl = call.matched().cacheTtl;
        step("cache", true,
             ttl.count() > 0 ? QStringLiteral("Answers are kept for %1 s").arg(secondsText(ttl))
                             : QStringLiteral("Answers are not kept"));
    }
    if (auto refusal = circuitRefusal(call, call.begin))
        refusedBy("circuit", std::move(refusal->error));
    else
        step("circuit", true, QStringLiteral("Closed"));
    const int inFlight = call.caller->inFlight;
    step("inFlight", true,
         inFlight < m_rules.maxInFlight
             ? QStringLiteral("%1 of %2 calls in flight").arg(inFlight).arg(m_rules.maxInFlight)
             : QStringLiteral("%1 calls in flight: it would wait").arg(inFlight));
    // The turn of the balancer is not taken: the copy chooses.
    Target copy = target;
    if (const TargetInstance *instance = open ? copy.choose(call.begin, {}) : nullptr; instance && path) {
        result.url = instance->base + call.path + (call.query.isEmpty() ? QByteArray() : '?' + call.query);
        const auto url = upstream::parseUpstreamUrl(result.url);
        const auto verdict = url ? m_upstream.judgeHost(url->host) : upstream::AddressPolicy::HostVerdict::Refused;
        if (!url) {
            refusedBy("address", url.error());
        } else if (verdict == upstream::AddressPolicy::HostVerdict::Refused) {
            refusedBy("address", Error{ErrorCode::UpstreamForbidden,
                                       QStringLiteral("%1 has an address that this node may not call.")
                                           .arg(QString::fromLatin1(url->authority)),
                                       {},
                                       {}});
        } else {
            step("address", true,
                 QStringLiteral("%1 (instance %2); its address is judged when it is connected")
                     .arg(QString::fromLatin1(url->authority), instance->instanceId));
        }
    }
    result.allowed = !result.refusal;
    return result;
}

Result<QByteArrayList> Gateway::methods(const CallRequest &request)
{
    Call call;
    call.begin = std::chrono::steady_clock::now();
    call.at = currentTime();
    call.request = request;
    if (auto faults = faultsOf(request, m_rules); !faults.empty())
        return fail(Error::validation(faults));
    const auto path = normalisePath(request.path);
    if (!path)
        return fail(path.error());
    const registry::Service *service = m_registry.findByName(request.tenantId, request.serviceName);
    if (!service)
        return fail(serviceNotFound(request, m_registry));
    const std::shared_ptr<Target> found = target(*service);
    QByteArrayList names = found->matcher.methodsOf(*path);
    if (service->pluginId != request.targetPluginId || names.isEmpty())
        return fail(endpointNotFound(request, *found));
    return names;
}

} // namespace plexica::gateway
