// SPDX-License-Identifier: GPL-3.0-or-later
#include "plugins/affectedplugins.h"

#include "plugins/plugindirectory.h"
#include "plugins/pluginevents.h"
#include "plugins/pluginjson.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cmath>
#include <utility>

namespace plexica::plugins {

using registry::AdminState;
using registry::AffectedByPtr;
using registry::Health;

namespace {

/// What changes within it is computed once.
constexpr int gatherMilliseconds = 200;
/// At most so long of one turn of the event loop.
constexpr qint64 sliceMilliseconds = 10;

/// As registry::Affection has it; empty: it works.
QString statusOf(const registry::Service &service)
{
    if (!service.pluginActive)
        return QStringLiteral("INACTIVE");
    if (service.adminState == AdminState::Offline)
        return registry::adminStateName(service.adminState);
    const Health health = service.status();
    if (health == Health::Unavailable)
        return registry::healthName(health);
    if (service.adminState == AdminState::Draining)
        return registry::adminStateName(service.adminState);
    return health == Health::Healthy ? QString() : registry::healthName(health);
}

int stateOf(const registry::Service &service)
{
    return static_cast<int>(service.status()) + 4 * static_cast<int>(service.adminState)
           + (service.pluginActive ? 16 : 0);
}

QString nameOf(const QString &tenantId, const QString &pluginId, const QString &serviceName)
{
    return tenantId + u'\n' + pluginId + u'\n' + serviceName;
}

QString words(const registry::Affection &cause)
{
    const QString what = cause.serviceName.isEmpty()
                             ? cause.pluginId
                             : QStringLiteral("%1 of %2").arg(cause.serviceName, cause.pluginId);
    return QStringLiteral("%1 is %2").arg(what, cause.status.toLower());
}

/// What a plugin calls of what affects it, itself: in whole calls a minute, at least one.
struct Calls
{
    qint64 perMinute = 0;
    qint64 failing = 0; ///< all of them where nobody answers

    Calls() = default;
    Calls(const QString &pluginId, const registry::Affection &cause, const std::vector<CallRate> &rates)
    {
        double calls = 0;
        double errors = 0;
        for (const CallRate &rate : rates) {
            if (rate.callerPluginId != pluginId || rate.targetPluginId != cause.pluginId
                || (!cause.serviceName.isEmpty() && rate.serviceName != cause.serviceName))
                continue;
            calls += rate.callsPerMinute;
            errors += rate.errorsPerMinute;
        }
        if (calls <= 0)
            return;
        perMinute = std::max<qint64>(1, std::llround(calls));
        const bool answers = cause.status == u"DEGRADED" || cause.status == u"DRAINING";
        failing = answers ? std::min<qint64>(perMinute, std::llround(errors)) : perMinute;
    }
    QString words() const
    {
        if (failing == 0)
            return {};
        return failing == perMinute ? QStringLiteral(", %1 calls/min fail").arg(failing)
                                    : QStringLiteral(", %1 of %2 calls/min fail").arg(failing).arg(perMinute);
    }
};

bool names(const registry::AffectedBy &known, const registry::Affection &cause)
{
    return std::any_of(known.causes.begin(), known.causes.end(), [&cause](const registry::Affection &other) {
        return other.pluginId == cause.pluginId && other.serviceName == cause.serviceName
               && other.status == cause.status;
    });
}

} // namespace

AffectedPlugins::AffectedPlugins(events::EventLog &events, registry::ServiceRegistry &registry,
                                 PluginDirectory &directory, InstallationTable &installations)
    : m_events(events)
    , m_registry(registry)
    , m_directory(directory)
    , m_installations(installations)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &AffectedPlugins::proceed);
    connect(&m_registry, &registry::ServiceRegistry::changed, this, &AffectedPlugins::noteService);
    connect(&m_registry, &registry::ServiceRegistry::removed, this, &AffectedPlugins::noteRemoval);
    connect(&m_directory, &PluginDirectory::changed, this, &AffectedPlugins::noteTenant);
}

void AffectedPlugins::begin()
{
    m_begun = true;
    for (const QString &tenantId : m_registry.tenants()) {
        registry::ServiceFilter filter;
        filter.tenantId = tenantId;
        for (const registry::Service *service : m_registry.list(filter))
            noteService(*service);
    }
    for (const QString &tenantId : m_directory.tenants()) {
        m_silent.insert(tenantId);
        noteTenant(tenantId);
    }
}

/// Only what dependencies see of a service counts.
void AffectedPlugins::noteService(const registry::Service &service)
{
    const int state = stateOf(service);
    const auto known = m_services.find(service.id);
    if (known != m_services.end()) {
        if (std::exchange(known->state, state) == state)
            return;
    } else {
        m_services.insert(service.id, {service.pluginId, service.serviceName, state});
    }
    noteTenant(service.tenantId);
}

void AffectedPlugins::noteRemoval(const QString &tenantId, const QString &serviceId)
{
    const auto known = m_services.constFind(serviceId);
    if (known == m_services.constEnd())
        return;
    // Of what no manifest declares it is clear that it is missing, and names that anybody makes up are not kept.
    const InstallationTable::Tenant *tenant = m_installations.tenant(tenantId);
    if (tenant && tenant->owners.value(known->serviceName) == known->pluginId)
        m_left.insert(nameOf(tenantId, known->pluginId, known->serviceName));
    m_services.erase(known);
    noteTenant(tenantId);
}

void AffectedPlugins::noteTenant(const QString &tenantId)
{
    if (!m_begun || m_publishing)
        return;
    // Without dependencies nobody is affected, and nothing is kept of it: anybody can ask for any name.
    const InstallationTable::Tenant *tenant = m_installations.tenant(tenantId);
    if ((!tenant || tenant->isEmpty()) && !m_known.contains(tenantId))
        return;
    m_changed.insert(tenantId);
    if (!m_timer.isActive() && !m_work)
        m_timer.start(gatherMilliseconds);
}

std::vector<Affection::Trouble> AffectedPlugins::troublesOf(const QString &tenantId,
                                                            const resolver::DeclaredEdge &edge) const
{
    const InstalledPlugin *installed = m_installations.find(tenantId, edge.to);
    if (!edge.serviceName.isEmpty()) {
        const registry::Service *service = m_registry.findByName(tenantId, edge.serviceName);
        QString status;
        if (service && service->pluginId == edge.to)
            status = statusOf(*service);
        else if (installed && !installed->active)
            status = QStringLiteral("INACTIVE");
        // A manifest's word holds until its plugin has run here and gone.
        else if (!installed || !edge.satisfied || m_left.contains(nameOf(tenantId, edge.to, edge.serviceName)))
            status = QStringLiteral("MISSING");
        if (status.isEmpty())
            return {};
        return {{edge.to, edge.serviceName, status}};
    }
    if (installed && !installed->active)
        return {{edge.to, {}, QStringLiteral("INACTIVE")}};
    registry::ServiceFilter filter;
    filter.tenantId = tenantId;
    filter.pluginId = edge.to;
    const auto services = m_registry.list(filter);
    if (!installed && services.empty() && !m_installations.registered(tenantId, edge.to))
        return {{edge.to, {}, QStringLiteral("MISSING")}};
    std::vector<Affection::Trouble> troubles;
    for (const registry::Service *service : services) {
        if (const QString status = statusOf(*service); !status.isEmpty())
            troubles.push_back({edge.to, service->serviceName, status});
    }
    return troubles;
}

bool AffectedPlugins::isActive(const QString &tenantId, const QString &pluginId) const
{
    const InstalledPlugin *installed = m_installations.find(tenantId, pluginId);
    return !installed || installed->active;
}

void AffectedPlugins::proceed()
{
    QElapsedTimer spent;
    spent.start();
    do {
        if (!m_work) {
            if (m_changed.isEmpty())
                return;
            const QString tenantId = *m_changed.constBegin();
            m_changed.remove(tenantId);
            const auto edges = m_directory.resolver(tenantId)->edges();
            m_work.emplace(Work{
                tenantId,
                Affection(edges,
                          [this, &tenantId](const resolver::DeclaredEdge &edge) { return troublesOf(tenantId, edge); }),
                {},
                0,
                {}});
            m_work->plugins = m_work->affection.candidates();
        }
        Work &work = *m_work;
        while (work.next < work.plugins.size() && spent.elapsed() < sliceMilliseconds) {
            const QString &pluginId = work.plugins[work.next++];
            // Whoever does not run lacks nothing.
            if (AffectedByPtr found = isActive(work.tenantId, pluginId) ? work.affection.affectedBy(pluginId) : nullptr)
                work.found.insert(pluginId, std::move(found));
        }
        if (work.next == work.plugins.size()) {
            const QString tenantId = work.tenantId;
            ByPlugin found = std::move(work.found);
            m_work.reset();
            publish(tenantId, std::move(found));
        }
    } while (spent.elapsed() < sliceMilliseconds);
    if (m_work)
        m_timer.start(0);
    else if (!m_changed.isEmpty())
        m_timer.start(gatherMilliseconds);
}

void AffectedPlugins::publish(const QString &tenantId, ByPlugin found)
{
    const ByPlugin before = m_known.value(tenantId);
    bool isNews = found.size() != before.size();
    for (auto now = found.begin(); now != found.end(); ++now) {
        const AffectedByPtr known = before.value(now.key());
        if (known && *known == **now)
            *now = known; // the same value, so that nobody has to compare it again
        else
            isNews = true;
    }
    const bool isSilent = m_silent.remove(tenantId);
    if (!isNews) {
        if (!found.isEmpty()) { // some service may be new
            m_publishing = true;
            m_registry.setAffected(tenantId, found);
            m_publishing = false;
        }
        return;
    }
    if (found.isEmpty())
        m_known.remove(tenantId);
    else
        m_known.insert(tenantId, found);
    m_publishing = true;
    m_installations.setAffected(tenantId, found);
    m_registry.setAffected(tenantId, found);
    Q_EMIT changed(tenantId);
    m_publishing = false;
    if (isSilent || !m_registry.isSweeper())
        return;
    QStringList plugins = before.keys() + found.keys();
    plugins.sort();
    plugins.removeDuplicates();
    const std::vector<CallRate> rates = m_directory.callRates(tenantId);
    for (const QString &pluginId : std::as_const(plugins)) {
        const AffectedByPtr was = before.value(pluginId);
        const AffectedByPtr is = found.value(pluginId);
        if (was != is)
            tell(tenantId, pluginId, was, is, rates);
    }
}

void AffectedPlugins::tell(const QString &tenantId, const QString &pluginId, const AffectedByPtr &before,
                           const AffectedByPtr &after, const std::vector<CallRate> &rates)
{
    const bool recovered = !after;
    // Of somebody who was affected before only what is new is told.
    if (before && after
        && std::all_of(after->causes.begin(), after->causes.end(),
                       [&before](const registry::Affection &cause) { return names(*before, cause); }))
        return;
    const registry::AffectedBy &by = recovered ? *before : *after;
    auto first = by.causes.begin();
    if (before && after)
        first = std::find_if(by.causes.begin(), by.causes.end(),
                             [&before](const registry::Affection &cause) { return !names(*before, cause); });
    QString cause = recovered ? first->serviceName.isEmpty()
                                    ? QStringLiteral("%1 works again").arg(first->pluginId)
                                    : QStringLiteral("%1 of %2 works again").arg(first->serviceName, first->pluginId)
                              : words(*first);
    const Calls calls = recovered ? Calls() : Calls(pluginId, *first, rates);
    cause += calls.words();
    if (by.count > 1)
        cause += QStringLiteral(" (one of %1)").arg(by.count);
    events::Event event = makeEvent(recovered ? QStringLiteral("PLUGIN_RECOVERED") : QStringLiteral("PLUGIN_AFFECTED"),
                                    tenantId, pluginId, events::Origin(), cause);
    event.details = affectedValue(by);
    event.details.insert(QStringLiteral("pluginId"), JsonValue(pluginId));
    event.details.insert(QStringLiteral("serviceName"),
                         first->serviceName.isEmpty() ? JsonValue() : JsonValue(first->serviceName));
    event.details.insert(QStringLiteral("causePluginId"), JsonValue(first->pluginId));
    if (calls.perMinute > 0) {
        event.details.insert(QStringLiteral("callsPerMinute"), JsonValue(calls.perMinute));
        event.details.insert(QStringLiteral("failingPerMinute"), JsonValue(calls.failing));
    }
    m_events.record(std::move(event));
}

} // namespace plexica::plugins
