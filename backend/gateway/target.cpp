// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/target.h"

#include "common/json.h"

#include <algorithm>
#include <tuple>

namespace plexica::gateway {

namespace {

struct Limits
{
    double rateLimit = 0;
    double cacheSeconds = -1; ///< -1: not said
    std::optional<bool> cacheShared;
};

/// Of a service's or endpoint's metadata (guide, scenario 1). What is no positive number sets no limit.
Limits limitsOf(const QByteArray &metadata)
{
    Limits limits;
    if (metadata.isEmpty())
        return limits;
    const auto json = parseJson(metadata);
    if (!json)
        return limits;
    if (const JsonValue *rate = json->find(u"rateLimit"))
        limits.rateLimit = std::max(0.0, rate->toDouble().value_or(0));
    if (const JsonValue *ttl = json->find(u"cacheTTL"); ttl && ttl->toDouble())
        limits.cacheSeconds = std::clamp(*ttl->toDouble(), 0.0, 365.0 * 86'400);
    if (const JsonValue *shared = json->find(u"cacheShared"); shared && shared->isBool())
        limits.cacheShared = shared->toBool();
    return limits;
}

QByteArray baseOf(const registry::Service &service, const registry::Instance &instance, const QString &defaultBaseUrl)
{
    QString url = instance.baseUrl;
    if (url.isEmpty()) {
        url = defaultBaseUrl;
        url.replace(QStringLiteral("{pluginId}"), service.pluginId)
            .replace(QStringLiteral("{serviceName}"), service.serviceName)
            .replace(QStringLiteral("{tenantId}"), service.tenantId);
    }
    while (url.endsWith(u'/'))
        url.chop(1);
    return url.toUtf8();
}

} // namespace

GrantSet::GrantSet(QStringList grants)
{
    grants.sort();
    grants.removeDuplicates();
    for (const QString &grant : std::as_const(grants)) {
        if (grant == u"*")
            m_all = true;
        else if (grant.endsWith(QStringLiteral(".*")))
            m_prefixes.append(grant.chopped(1));
        else
            m_exact.insert(grant);
    }
    m_key = grants.join(u'\n').toUtf8();
}

bool GrantSet::includes(const QString &permission) const
{
    return m_all || m_exact.contains(permission)
           || std::any_of(m_prefixes.begin(), m_prefixes.end(),
                          [&](const QString &prefix) { return permission.startsWith(prefix); });
}

Target::Target(const registry::Service &service, const QString &defaultBaseUrl)
    : serviceId(service.id)
    , tenantId(service.tenantId)
    , pluginId(service.pluginId)
    , serviceName(service.serviceName)
{
    update(service, defaultBaseUrl);
}

void Target::update(const registry::Service &service, const QString &defaultBaseUrl)
{
    adminState = service.adminState;
    pluginActive = service.pluginActive;
    lastSeenAt = service.lastSeenAt();
    whyNotCalled = service.liveInstances() > 0 ? nullptr : service.whyNotCalled();
    if (!m_compiled || m_compiledFrom != service.endpoints || m_metadata != service.metadata
        || m_version != service.version || m_healthPath != service.healthPath)
        compile(service);
    std::vector<TargetInstance> next;
    next.reserve(service.instances.size());
    for (const registry::Instance &given : service.instances) {
        TargetInstance fresh;
        fresh.instanceId = given.instanceId;
        fresh.base = baseOf(service, given, defaultBaseUrl);
        fresh.health = given.status();
        fresh.statusChangedAt = given.statusChangedAt;
        fresh.live = given.status() != registry::Health::Unavailable;
        if (const TargetInstance *known = instance(given.instanceId)) {
            fresh.outstanding = known->outstanding;
            const bool isWorse = fresh.health > known->health;
            if (known->base == fresh.base && (isWorse || known->statusChangedAt == fresh.statusChangedAt)) {
                fresh.failures = known->failures;
                fresh.failingSince = known->failingSince;
                fresh.failure = known->failure;
                fresh.ejectedUntil = known->ejectedUntil;
            }
        }
        next.push_back(std::move(fresh));
    }
    instances = std::move(next);
}

void Target::compile(const registry::Service &service)
{
    m_compiled = true;
    m_compiledFrom = service.endpoints;
    m_metadata = service.metadata;
    m_version = service.version;
    m_healthPath = service.healthPath;
    ++generation;
    const Limits whole = limitsOf(service.metadata);
    rateLimit = whole.rateLimit;
    endpoints.clear();
    asksPermissions = false;
    keepsAnswers = false;
    for (const registry::Endpoint &given : *service.endpoints) {
        const Limits own = limitsOf(given.metadata);
        const double ttl = own.cacheSeconds >= 0 ? own.cacheSeconds : std::max(0.0, whole.cacheSeconds);
        TargetEndpoint endpoint;
        endpoint.text = given.method + u' ' + given.path;
        endpoint.permissions = given.permissions;
        asksPermissions = asksPermissions || !given.permissions.isEmpty();
        endpoint.rateLimit = own.rateLimit;
        if (given.method == u"GET")
            endpoint.cacheTtl = Milliseconds(static_cast<qint64>(ttl * 1000));
        endpoint.cacheShared = own.cacheShared.value_or(whole.cacheShared.value_or(false));
        keepsAnswers = keepsAnswers || endpoint.cacheTtl.count() > 0;
        endpoints.push_back(std::move(endpoint));
    }
    // Consumers look at a plugin's health before they call it (guide, scenario 2, step 2), and nobody lists that path.
    registry::Endpoints all = *service.endpoints;
    all.push_back({QStringLiteral("GET"),
                   service.healthPath.isEmpty() ? QStringLiteral("/health") : service.healthPath,
                   {},
                   {},
                   {}});
    if (EndpointMatcher(*service.endpoints).match("GET", all.back().path.toUtf8()) == EndpointMatcher::none) {
        TargetEndpoint health;
        health.text = QStringLiteral("GET ") + all.back().path;
        health.isHealth = true;
        endpoints.push_back(health);
    } else {
        all.pop_back();
    }
    matcher = EndpointMatcher(all);
    // Indexes mean other endpoints now.
    for (const auto &caller : std::as_const(callers)) {
        caller->endpoints.clear();
        caller->audited.clear();
        caller->endpoints.clear(); // their places may be others' now
    }
}

TargetInstance *Target::instance(const QString &instanceId)
{
    const auto found = std::find_if(instances.begin(), instances.end(),
                                    [&](const TargetInstance &other) { return other.instanceId == instanceId; });
    return found == instances.end() ? nullptr : &*found;
}

bool Target::hasLiveInstance() const
{
    return std::any_of(instances.begin(), instances.end(), [](const TargetInstance &i) { return i.live; });
}

std::size_t Target::best(SteadyTime now, const std::vector<QString> &avoid) const
{
    if (instances.size() == 1)
        return instances.front().live ? 0 : none;
    // Smaller is better; the last place is the instance's place in the round.
    const auto rank = [&](std::size_t index) {
        const TargetInstance &i = instances[index];
        const bool tried = std::find(avoid.begin(), avoid.end(), i.instanceId) != avoid.end();
        const std::size_t place = (index + instances.size() - m_turn % instances.size()) % instances.size();
        return std::tuple(tried, i.isEjected(now), i.health, i.outstanding, place);
    };
    std::size_t found = none;
    for (std::size_t i = 0; i < instances.size(); ++i) {
        if (instances[i].live && (found == none || rank(i) < rank(found)))
            found = i;
    }
    return found;
}

TargetInstance *Target::choose(SteadyTime now, const std::vector<QString> &avoid)
{
    const std::size_t index = best(now, avoid);
    if (index == none)
        return nullptr;
    m_turn = index + 1;
    return &instances[index];
}

const TargetInstance *Target::wouldChoose(SteadyTime now, const std::vector<QString> &avoid) const
{
    const std::size_t index = best(now, avoid);
    return index == none ? nullptr : &instances[index];
}

bool Target::report(TargetInstance &instance, bool success, SteadyTime now)
{
    if (success) {
        instance.failures = 0;
        if (instance.failure)
            instance.failure.reset();
        return false;
    }
    if (++instance.failures == 1)
        instance.failingSince = currentTime();
    if (instance.failures < failuresToEject || instance.isEjected(now))
        return false;
    instance.ejectedUntil = now + ejectedFor;
    instance.failures = failuresToEject - 1; // one more failure after its time, and it is out again
    return true;
}

bool Target::takeBack(TargetInstance &instance, SteadyTime now)
{
    const bool wasEjected = instance.isEjected(now);
    instance.failures = 0;
    instance.failure.reset();
    instance.ejectedUntil = {};
    return wasEjected;
}

std::shared_ptr<TargetCaller> Target::lookAtCaller(const QString &callerPluginId) const
{
    auto found = callers.constFind(callerPluginId);
    if (found == callers.constEnd() && callers.size() >= maximumCallers)
        found = callers.constFind(otherCallers());
    if (found != callers.constEnd())
        return *found;
    auto stranger = std::make_shared<TargetCaller>();
    stranger->name = callerPluginId;
    return stranger;
}

const std::shared_ptr<TargetCaller> &Target::caller(const QString &callerPluginId, SteadyTime now)
{
    auto found = callers.find(callerPluginId);
    if (found == callers.end()) {
        if (callers.size() >= maximumCallers && now - m_forgottenAt > std::chrono::seconds(1)) {
            m_forgottenAt = now;
            // A minute of silence fills every bucket again: nothing is lost with those.
            const auto idle = [now](const auto &caller) {
                return caller.value()->places.inFlight == 0 && caller.value()->places.waiting.empty()
                       && now - caller.value()->lastCallAt > std::chrono::minutes(1);
            };
            callers.removeIf(idle);
        }
        // Somebody makes names up: those share one place.
        const QString name = callers.size() < maximumCallers ? callerPluginId : otherCallers();
        found = callers.find(name);
        if (found == callers.end())
            (*(found = callers.insert(name, std::make_shared<TargetCaller>())))->name = name;
    }
    (*found)->lastCallAt = now;
    return *found;
}

} // namespace plexica::gateway
