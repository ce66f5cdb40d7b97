// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/calladmission.h"

#include "common/ids.h"
#include "common/nearest.h"
#include "common/pathrules.h"
#include "gateway/headerrules.h"
#include "gateway/targettable.h"
#include "upstream/upstreamclient.h"
#include "upstream/upstreamurl.h"

#include <algorithm>
#include <array>

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
    registry.suggestServices(error, request.tenantId, request.serviceName);
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
    if (target.whyNotCalled)
        error.details.insert(QStringLiteral("reason"),
                             registry::statusReasonValue(*target.whyNotCalled, registry::BodyHead::Hidden));
    return error;
}

Error endpointNotFound(const CallRequest &request, const Target &target)
{
    JsonValue::Array list;
    NearestNames names(QString::fromLatin1(request.method) + u' ' + QString::fromUtf8(request.path.left(200)));
    for (const TargetEndpoint &endpoint : target.endpoints) {
        if (endpoint.isHealth)
            continue;
        names.look(endpoint.text);
        if (list.size() < maximumListed)
            list.emplace_back(endpoint.text);
    }
    Error error{
        ErrorCode::EndpointNotFound,
        QStringLiteral("Service %1 has no endpoint %2 %3")
            .arg(target.serviceName, QString::fromLatin1(request.method), QString::fromUtf8(request.path.left(200))),
        {},
        {}};
    error.details.insert(QStringLiteral("availableEndpoints"), JsonValue(std::move(list)));
    suggest(error, names);
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

/// Fields of a request that are missing or malformed.
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

bool hasEndpoint(const GatewayCall &call)
{
    return call.hasEndpoint();
}

bool isOpen(const Target &target)
{
    return target.adminState == registry::AdminState::Active && target.pluginActive && target.hasLiveInstance();
}

bool hasDestination(const GatewayCall &call)
{
    return isOpen(*call.target) && !call.path.isEmpty();
}

} // namespace

CallAdmission::CallAdmission(registry::ServiceRegistry &registry, TargetTable &targets, const CallPlaces &places,
                             const upstream::UpstreamClient &upstream, RateBook &rates, const GatewayRules &rules)
    : m_registry(registry)
    , m_targets(targets)
    , m_places(places)
    , m_upstream(upstream)
    , m_rates(rates)
    , m_rules(rules)
    , m_nodeId("plexica-" + (rules.nodeId.isEmpty() ? newId() : rules.nodeId).toLatin1())
{
}

const std::vector<CallAdmission::Step> &CallAdmission::steps()
{
    using A = CallAdmission;
    using enum Step::By;
    static const std::vector<Step> list{
        {"fields", Admission, &A::examineFields, &A::tellFields, nullptr, false},
        {"path", Admission, &A::examinePath, &A::tellPath, nullptr, false},
        {"headers", Admission, &A::examineHeaders, &A::tellHeaders, nullptr, false},
        {"service", Admission, &A::examineService, &A::tellService, nullptr, true},
        {"plugin", Admission, &A::examineOwner, &A::tellOwner, nullptr, true},
        {"instances", Admission, &A::examineInstances, &A::tellInstances, nullptr, false},
        {"endpoint", Admission, &A::examineEndpoint, &A::tellEndpoint, nullptr, false},
        {"permissions", Admission, &A::examinePermissions, &A::tellPermissions, hasEndpoint, false},
        {"rateLimit", Admission, &A::examineRates, &A::tellRates, hasEndpoint, false},
        {"cache", Carrying, &A::passes, &A::tellCache, hasEndpoint, false},
        {"circuit", Carrying, &A::examineCircuit, &A::tellCircuit, nullptr, false},
        {"inFlight", Carrying, &A::passes, &A::tellPlaces, nullptr, false},
        {"address", Carrying, &A::examineAddress, &A::tellAddress, hasDestination, false},
    };
    return list;
}

std::optional<Refusal> CallAdmission::admit(GatewayCall &call)
{
    for (const Step &step : steps()) {
        if (step.by != Step::By::Admission)
            break;
        auto refusal = (this->*step.examine)(call);
        if (!refusal)
            continue;
        if (!refusal->limit.isEmpty())
            call.caller->noteLimit(refusal->limit, call.at);
        return refusal;
    }
    takeTokens(call);
    recordMissing(call);
    return std::nullopt;
}

Explanation CallAdmission::explain(CallRequest request) const
{
    Explanation result;
    GatewayCall call;
    call.begin = std::chrono::steady_clock::now();
    call.at = currentTime();
    call.request = std::move(request);
    call.explained = true;
    for (const Step &step : steps()) {
        if (step.applies && !step.applies(call))
            continue;
        auto refusal = (this->*step.examine)(call);
        const QString detail = refusal ? refusal->error.message : (this->*step.tell)(call);
        result.steps.push_back({QString::fromLatin1(step.check), !refusal, detail});
        if (refusal && !result.refusal)
            result.refusal = std::move(refusal->error);
        if (refusal && step.last)
            break;
    }
    if (call.hasEndpoint())
        result.endpoint = call.matched().text;
    if (call.target && hasDestination(call))
        result.url = call.urlAt(*call.target->wouldChoose(call.begin, {}));
    result.headers = std::move(call.headers);
    result.allowed = !result.refusal;
    return result;
}

Result<QByteArrayList> CallAdmission::methods(const CallRequest &request) const
{
    if (auto faults = faultsOf(request, m_rules); !faults.empty())
        return fail(Error::validation(faults));
    const auto path = normalisePath(request.path);
    if (!path)
        return fail(path.error());
    const registry::Service *service = m_registry.findByName(request.tenantId, request.serviceName);
    if (!service)
        return fail(serviceNotFound(request, m_registry));
    const std::shared_ptr<Target> found = m_targets.look(*service);
    QByteArrayList names = found->matcher.methodsOf(*path);
    if (service->pluginId != request.targetPluginId || names.isEmpty())
        return fail(endpointNotFound(request, *found));
    return names;
}

// ---- The request by itself -------------------------------------------------------------------------------------

CallAdmission::Found CallAdmission::examineFields(GatewayCall &call) const
{
    auto faults = faultsOf(call.request, m_rules);
    return faults.empty() ? Found() : Refusal{Error::validation(faults)};
}

QString CallAdmission::tellFields(const GatewayCall &call) const
{
    return QStringLiteral("All fields are well formed; the deadline is %1 s")
        .arg(secondsText(call.request.timeout.value_or(m_rules.timeout)));
}

CallAdmission::Found CallAdmission::examinePath(GatewayCall &call) const
{
    auto path = normalisePath(call.request.path);
    if (!path)
        return Refusal{std::move(path.error())};
    if (!call.request.query.isEmpty()) {
        auto query = normaliseQuery(call.request.query);
        if (!query)
            return Refusal{std::move(query.error())};
        call.query = std::move(*query);
    } else {
        call.query = call.request.query;
    }
    call.path = std::move(*path);
    call.spelledPath = pathAsSpelled(call.request.path);
    return std::nullopt;
}

QString CallAdmission::tellPath(const GatewayCall &call) const
{
    return QString::fromLatin1(call.spelledPath);
}

CallAdmission::Found CallAdmission::examineHeaders(GatewayCall &call) const
{
    const CallRequest &request = call.request;
    auto headers = upstreamHeaders(
        request.headers, {request.tenantId.toUtf8(), request.callerPluginId.toUtf8(), request.requestId, m_nodeId},
        call.traced);
    if (!headers)
        return Refusal{std::move(headers.error())};
    call.headers = std::move(*headers);
    return std::nullopt;
}

QString CallAdmission::tellHeaders(const GatewayCall &call) const
{
    return QStringLiteral("%1 fields are sent").arg(call.headers.size());
}

// ---- The service -----------------------------------------------------------------------------------------------

CallAdmission::Found CallAdmission::examineService(GatewayCall &call) const
{
    call.service = m_registry.findByName(call.request.tenantId, call.request.serviceName);
    return call.service ? Found() : Refusal{serviceNotFound(call.request, m_registry)};
}

QString CallAdmission::tellService(const GatewayCall &call) const
{
    return QStringLiteral("%1 %2").arg(call.service->serviceName, call.service->version);
}

CallAdmission::Found CallAdmission::examineOwner(GatewayCall &call) const
{
    const CallRequest &request = call.request;
    const registry::Service &service = *call.service;
    if (service.pluginId != request.targetPluginId) {
        Error error{ErrorCode::PluginMismatch,
                    QStringLiteral("Service %1 is of plugin %2, not of %3")
                        .arg(request.serviceName, service.pluginId, request.targetPluginId),
                    {},
                    {}};
        error.details.insert(QStringLiteral("owner"), JsonValue(service.pluginId));
        return Refusal{std::move(error)};
    }
    if (call.explained) {
        call.target = m_targets.look(service);
        call.caller = call.target->lookAtCaller(request.callerPluginId);
        return std::nullopt;
    }
    call.target = m_targets.of(service);
    call.caller = call.target->caller(request.callerPluginId, call.begin);
    return std::nullopt;
}

QString CallAdmission::tellOwner(const GatewayCall &call) const
{
    return QStringLiteral("The service is of %1").arg(call.service->pluginId);
}

CallAdmission::Found CallAdmission::examineInstances(GatewayCall &call) const
{
    return isOpen(*call.target) ? Found() : Refusal{unavailable(*call.target)};
}

QString CallAdmission::tellInstances(const GatewayCall &call) const
{
    const auto &instances = call.target->instances;
    return QStringLiteral("%1 of %2 instances are live")
        .arg(std::count_if(instances.begin(), instances.end(), [](const TargetInstance &i) { return i.live; }))
        .arg(instances.size());
}

CallAdmission::Found CallAdmission::examineEndpoint(GatewayCall &call) const
{
    if (!call.path.isEmpty())
        call.endpoint = call.target->matcher.match(call.request.method, call.path);
    return call.hasEndpoint() ? Found() : Refusal{endpointNotFound(call.request, *call.target)};
}

QString CallAdmission::tellEndpoint(const GatewayCall &call) const
{
    return call.matched().text;
}

// ---- What the caller may ---------------------------------------------------------------------------------------

void CallAdmission::setGrants(Grants lookUp)
{
    m_grants = std::move(lookUp);
    forgetGrants();
}

const GrantSet &CallAdmission::grantsOf(GatewayCall &call) const
{
    TargetCaller &caller = *call.caller;
    const Principal *who = call.request.principal.get();
    if (!call.grants && who && who->isPlugin() && !who->permissions.isEmpty()) {
        // Two keys of a plugin may have different permissions, so these are not the caller's.
        QStringList grants = m_grants ? m_grants(call.request.tenantId, call.request.callerPluginId) : QStringList();
        call.grants = std::make_shared<const GrantSet>(grants + who->permissions);
    }
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

CallAdmission::Found CallAdmission::examinePermissions(GatewayCall &call) const
{
    const Principal *who = call.request.principal.get();
    // A plugin's own endpoints are open to it; to who only says that he is it, where nobody is asked to prove it.
    const bool proven = !who || who->isOpen() || who->isPlugin();
    if (m_rules.permissions == PermissionMode::Off || !call.target->asksPermissions
        || (proven && call.request.callerPluginId == call.target->pluginId))
        return std::nullopt;
    QStringList required = call.matched().permissions;
    // A spelling that a careless server reads as another endpoint needs that one's too.
    for (const int other : call.target->matcher.alsoMeant(call.request.method, call.path)) {
        for (const QString &permission : call.target->endpoints[static_cast<std::size_t>(other)].permissions) {
            if (!required.contains(permission))
                required.append(permission);
        }
    }
    if (required.isEmpty())
        return std::nullopt;
    const GrantSet &grants = grantsOf(call);
    const bool narrowed = !proven && !who->permissions.isEmpty();
    const GrantSet own(narrowed ? who->permissions : QStringList());
    JsonValue::Array list;
    for (const QString &permission : required) {
        if (grants.includes(permission) && (!narrowed || own.includes(permission)))
            continue;
        call.missing.append(permission);
        list.emplace_back(permission);
    }
    if (call.missing.isEmpty() || m_rules.permissions != PermissionMode::Enforce)
        return std::nullopt;
    Error error{ErrorCode::PermissionDenied,
                QStringLiteral("%1 lacks the permission %2 of %3")
                    .arg(call.request.callerPluginId, call.missing.join(QStringLiteral(", ")), call.matched().text),
                {},
                {}};
    error.details.insert(QStringLiteral("missing"), JsonValue(std::move(list)));
    return Refusal{std::move(error)};
}

QString CallAdmission::tellPermissions(const GatewayCall &call) const
{
    if (m_rules.permissions == PermissionMode::Off)
        return QStringLiteral("Not checked");
    if (!call.missing.isEmpty())
        return QStringLiteral("Missing, but only recorded: %1").arg(call.missing.join(QStringLiteral(", ")));
    return call.matched().permissions.isEmpty() ? QStringLiteral("None are required")
                                                : QStringLiteral("All are granted");
}

/// In audit mode a call goes all the same, and the first of its kind is recorded.
void CallAdmission::recordMissing(GatewayCall &call)
{
    if (call.missing.isEmpty() || call.caller->audited.contains(call.endpoint))
        return;
    call.caller->audited.insert(call.endpoint);
    const QString &caller = call.request.callerPluginId;
    JsonValue::Array list;
    for (const QString &permission : std::as_const(call.missing))
        list.emplace_back(permission);
    JsonValue details;
    details.insert(QStringLiteral("missing"), JsonValue(std::move(list)));
    details.insert(QStringLiteral("callerPluginId"), JsonValue(caller));
    details.insert(QStringLiteral("endpoint"), JsonValue(call.matched().text));
    m_targets.record(*call.target, QStringLiteral("PERMISSION_MISSING"),
                     QStringLiteral("%1 called %2 without %3")
                         .arg(caller, call.matched().text, call.missing.join(QStringLiteral(", "))),
                     std::move(details), {QStringLiteral("plugin:") + caller, call.request.requestId});
}

std::vector<CallAdmission::Rate> CallAdmission::ratesOf(const GatewayCall &call) const
{
    std::vector<Rate> rates;
    const CallRequest &request = call.request;
    const Target &target = *call.target;
    TargetCaller &caller = *call.caller;
    // A look leaves nothing behind.
    const auto limit = [&](std::shared_ptr<RateLimit> &kept, const QStringList &name) {
        if (!kept && !call.explained)
            kept = m_rates.limit(name);
        return kept ? kept : m_rates.find(name);
    };
    if (const double perTenant = m_rules.tenantRateLimit; perTenant > 0) {
        std::shared_ptr<RateLimit> none;
        rates.push_back({QStringLiteral("tenant"), perTenant, QStringLiteral("all services together"),
                         QStringLiteral("The tenant ") + request.tenantId,
                         limit(none, {QStringLiteral("tenant"), request.tenantId})});
    }
    if (const double perEndpoint = call.matched().rateLimit; perEndpoint > 0) {
        std::shared_ptr<RateLimit> none;
        std::shared_ptr<RateLimit> &kept =
            call.explained && !caller.endpoints.contains(call.endpoint) ? none : caller.endpoints[call.endpoint];
        rates.push_back({QStringLiteral("endpoint"), perEndpoint, call.matched().text, request.callerPluginId,
                         limit(kept, {target.tenantId, target.serviceName, call.matched().text, caller.name})});
    }
    if (const double perService = target.rateLimit; perService > 0)
        rates.push_back({QStringLiteral("service"), perService, target.serviceName, request.callerPluginId,
                         limit(caller.service, {target.tenantId, target.serviceName, caller.name})});
    return rates;
}

CallAdmission::Found CallAdmission::examineRates(GatewayCall &call) const
{
    const std::vector<Rate> rates = ratesOf(call);
    if (rates.empty())
        return std::nullopt;
    const RateLimit::Platform platform = m_rates.platform(call.begin);
    for (const Rate &rate : rates) {
        if (!rate.limit || call.explained)
            continue;
        rate.limit->ask(call.begin);
        if (rate.limit->isNews())
            m_rates.noteNews();
    }
    for (const Rate &rate : rates) {
        if (rate.limit && !rate.limit->has(rate.perMinute, platform, call.begin))
            return Refusal{rateLimited(rate.name, rate.perMinute, rate.what, rate.who),
                           rate.limit->retryAfterSeconds(rate.perMinute, platform, call.begin), rate.name};
    }
    return std::nullopt;
}

QString CallAdmission::tellRates(const GatewayCall &call) const
{
    const double perService = call.target->rateLimit;
    const double perEndpoint = call.matched().rateLimit;
    if (perService > 0 || perEndpoint > 0)
        return QStringLiteral("%1 times a minute and caller").arg(perEndpoint > 0 ? perEndpoint : perService);
    return m_rules.tenantRateLimit > 0 ? QStringLiteral("%1 times a minute and tenant").arg(m_rules.tenantRateLimit)
                                       : QStringLiteral("No limit is set");
}

void CallAdmission::takeTokens(GatewayCall &call)
{
    for (const Rate &rate : ratesOf(call))
        rate.limit->take(rate.perMinute, m_rates.platform(call.begin), call.begin);
}

// ---- What carrying will meet -----------------------------------------------------------------------------------

QString CallAdmission::tellCache(const GatewayCall &call) const
{
    const Milliseconds ttl = call.matched().cacheTtl;
    return ttl.count() > 0 ? QStringLiteral("Answers are kept for %1 s").arg(secondsText(ttl))
                           : QStringLiteral("Answers are not kept");
}

std::optional<Refusal> CallAdmission::admitToCircuit(const GatewayCall &call, SteadyTime now) const
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

CallAdmission::Found CallAdmission::examineCircuit(GatewayCall &call) const
{
    return admitToCircuit(call, call.begin);
}

QString CallAdmission::tellCircuit(const GatewayCall &) const
{
    return QStringLiteral("Closed");
}

QString CallAdmission::tellPlaces(const GatewayCall &call) const
{
    const auto inFlight = m_places.inFlight(call);
    for (std::size_t kind = 0; kind < CallPlaces::kinds; ++kind) {
        if (inFlight[kind] >= m_places.limit(static_cast<CallPlaces::Kind>(kind)))
            return QStringLiteral("%1 calls in flight: it would wait").arg(inFlight[kind]);
    }
    return QStringLiteral("%1 of %2 calls in flight")
        .arg(inFlight[CallPlaces::OfPair])
        .arg(m_places.limit(CallPlaces::OfPair));
}

CallAdmission::Found CallAdmission::examineAddress(GatewayCall &call) const
{
    const TargetInstance *instance = call.target->wouldChoose(call.begin, {});
    const auto url = upstream::parseUpstreamUrl(call.urlAt(*instance));
    if (!url)
        return Refusal{url.error()};
    if (m_upstream.judgeHost(url->host) != upstream::AddressPolicy::HostVerdict::Refused)
        return std::nullopt;
    return Refusal{
        Error{ErrorCode::UpstreamForbidden,
              QStringLiteral("%1 has an address that this node may not call.").arg(QString::fromLatin1(url->authority)),
              {},
              {}}};
}

QString CallAdmission::tellAddress(const GatewayCall &call) const
{
    const TargetInstance *instance = call.target->wouldChoose(call.begin, {});
    const auto url = upstream::parseUpstreamUrl(call.urlAt(*instance));
    return QStringLiteral("%1 (instance %2); its address is judged when it is connected")
        .arg(QString::fromLatin1(url->authority), instance->instanceId);
}

} // namespace plexica::gateway
