// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/overview.h"

#include "models/pluginmodel.h"
#include "models/servicefilter.h"
#include "models/servicemodel.h"
#include "models/wording.h"

#include <QHash>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace plexica::app {

namespace {

constexpr double failingShare = 0.1;    ///< of a service's calls …
constexpr double failingPerMinute = 3;  ///< … and so many of them
constexpr qint64 clockFault = 1'000;    ///< milliseconds that a clock may be wrong
constexpr qint64 recentLimit = 300'000; ///< how long a reached limit is news

using ServiceName = std::pair<QString, QString>; ///< tenant and name

/// Plugins that lack something.
struct Affected
{
    QSet<QString> required;
    QSet<QString> optional;
};

struct Calls
{
    double perMinute = 0;
    double errorsPerMinute = 0;
    QSet<QString> callers;
};

class Gathering
{
    Q_DECLARE_TR_FUNCTIONS(plexica::app::Overview)
public:
    explicit Gathering(const Overview::Sources &sources)
        : m_sources(sources)
    {
        for (const gateway::PairTraffic &pair : sources.picture.pairs) {
            if (pair.callsPerMinute <= 0)
                continue;
            Calls &calls = m_calls[{pair.tenantId, pair.serviceName}];
            calls.perMinute += pair.callsPerMinute;
            calls.errorsPerMinute += pair.errorsPerMinute;
            calls.callers.insert(pair.callerPluginId);
        }
        for (int row = 0; row < sources.plugins.rowCount(); ++row) {
            const PluginFacts &plugin = *sources.plugins.plugin(row);
            noteAffected(plugin.key.tenantId, plugin.key.pluginId, plugin.affected);
        }
        // Plugins that nobody has installed have services alone.
        for (int row = 0; row < sources.services.rowCount(); ++row) {
            const registry::Service &service = *sources.services.service(row);
            noteAffected(service.tenantId, service.pluginId, service.affected);
        }
        for (const gateway::TargetStatus &target : sources.picture.troubled)
            m_targets.insert({target.tenantId, target.serviceName}, &target);
    }

    Overview run()
    {
        m_overview.complete = m_sources.services.isComplete() && m_sources.plugins.isComplete();
        addNode();
        addServices();
        addRemainingCauses();
        addLimits();
        m_overview.allTroubles = static_cast<int>(m_overview.troubles.size());
        std::stable_sort(m_overview.troubles.begin(), m_overview.troubles.end(),
                         [](const Trouble &a, const Trouble &b) {
                             return a.weight != b.weight ? a.weight > b.weight : a.title < b.title;
                         });
        if (m_overview.troubles.size() > Overview::maximumTroubles)
            m_overview.troubles.resize(Overview::maximumTroubles);
        for (auto at = m_calls.cbegin(); at != m_calls.cend(); ++at) {
            m_overview.callsPerMinute += at->perMinute;
            m_overview.errorsPerMinute += at->errorsPerMinute;
        }
        for (int row = 0; row < m_sources.plugins.rowCount(); ++row)
            m_overview.plugins += m_sources.plugins.plugin(row)->key.tenantId.isEmpty() ? 0 : 1;
        return std::move(m_overview);
    }

private:
    bool wanted(const QString &tenantId) const
    {
        return m_sources.tenantId.isEmpty() || m_sources.tenantId == tenantId;
    }

    void noteAffected(const QString &tenantId, const QString &pluginId, const registry::AffectedByPtr &by)
    {
        if (!by || !wanted(tenantId))
            return;
        // All services of a plugin share what affects it, most often.
        const auto told = std::make_pair(by.get(), pluginId);
        if (m_noted.contains(told))
            return;
        m_noted.insert(told);
        for (const registry::Affection &cause : by->causes) {
            const QString name = cause.serviceName.isEmpty() ? u'\n' + cause.pluginId : cause.serviceName;
            Affected &affected = m_affected[{tenantId, name}];
            (cause.required ? affected.required : affected.optional).insert(pluginId);
            m_causes.insert({tenantId, name}, cause);
        }
    }

    void addNode()
    {
        const node::NodeStatus &status = m_sources.status;
        if (!status.addresses.isEmpty() && !status.storageAvailable)
            add({StatusKind::Unavailable,
                 1000,
                 tr("The database cannot be reached"),
                 status.storageReason,
                 tr("Nothing can be changed; what is known is still answered."),
                 {},
                 Place::ofSetting(QStringLiteral("database"))});
        if (status.lacksJudge)
            add({StatusKind::Degraded,
                 500,
                 tr("No node looks after health"),
                 tr("All nodes that are known only observe: nothing is probed and nothing turns stale."),
                 {},
                 {},
                 Place::ofPage(QStringLiteral("nodes"))});
        for (const NodeLine &node : m_sources.picture.nodes) {
            if (node.isLost)
                add({StatusKind::Unavailable, 900, tr("Node %1 is lost").arg(node.name),
                     tr("Nothing was heard of it for ten seconds: it stopped, or it cannot reach the database."),
                     node.address, node.lastSeenAt, Place::ofPage(QStringLiteral("nodes"))});
            else if (std::abs(node.clockOffset.count()) > clockFault)
                add({StatusKind::Degraded,
                     250,
                     tr("The clock of node %1 is wrong").arg(node.name),
                     node.clockOffset.count() > 0
                         ? tr("It is %1 ahead of the database's.").arg(Wording::duration(node.clockOffset))
                         : tr("It is %1 behind the database's.").arg(Wording::duration(-node.clockOffset)),
                     {},
                     {},
                     Place::ofPage(QStringLiteral("nodes"))});
        }
        if (const auto held = static_cast<int>(m_sources.held.serviceIds.size()); held > 0)
            add({StatusKind::Degraded,
                 850,
                 tr("%n service(s) fell silent at once", nullptr, held),
                 tr("They are held as they were: look at the network first."),
                 {},
                 m_sources.held.since,
                 Place::ofPage(QStringLiteral("services"))});
    }

    void addServices()
    {
        for (int row = 0; row < m_sources.services.rowCount(); ++row) {
            const registry::Service &service = *m_sources.services.service(row);
            if (!wanted(service.tenantId))
                continue;
            const StatusKind kind = statusKind(service);
            ++m_overview.counts[static_cast<std::size_t>(kind)];
            ++m_overview.services;
            const ServiceName name{service.tenantId, service.serviceName};
            const auto target = m_targets.constFind(name);
            const auto calls = m_calls.constFind(name);
            const bool failing = calls != m_calls.cend() && calls->errorsPerMinute >= failingPerMinute
                                 && calls->errorsPerMinute >= failingShare * calls->perMinute;
            const bool ordered = kind == StatusKind::Draining || kind == StatusKind::Offline;
            const auto affected = m_affected.constFind(name);
            if (ordered ? affected == m_affected.cend() || affected->required.isEmpty()
                        : kind == StatusKind::Healthy && target == m_targets.cend() && !failing && !service.flapping)
                continue;
            addService(service, kind, target == m_targets.cend() ? nullptr : *target, failing ? &*calls : nullptr);
        }
    }

    void addService(const registry::Service &service, StatusKind kind, const gateway::TargetStatus *target,
                    const Calls *failing)
    {
        Trouble trouble;
        trouble.kind = kind == StatusKind::Healthy ? StatusKind::Degraded : kind;
        trouble.weight = kind == StatusKind::Unavailable                               ? 700
                         : kind == StatusKind::Offline || kind == StatusKind::Draining ? 450
                         : failing                                                     ? 550
                         : kind == StatusKind::Degraded                                ? 400
                                                                                       : 350;
        trouble.title = service.serviceName;
        QStringList why;
        if (kind == StatusKind::Offline || kind == StatusKind::Draining)
            why.append(service.adminReason.isEmpty()
                           ? tr("%1 by order", "status").arg(Wording::status(kind))
                           : tr("%1 by order: %2", "status: reason").arg(Wording::status(kind), service.adminReason));
        else if (const registry::StatusReasonPtr reason = service.statusReason())
            why.append(Wording::reason(*reason));
        if (target && target->circuit == gateway::TargetStatus::Circuit::Open) {
            why.append(target->recentCalls > 0
                           ? tr("circuit open: %1 of %2 calls failed within 10 s")
                                 .arg(Wording::number(target->recentFailures), Wording::number(target->recentCalls))
                           : tr("circuit open"));
            trouble.weight = std::max(trouble.weight, 600);
        }
        if (target) {
            const auto ejected = std::count_if(target->instances.begin(), target->instances.end(),
                                               [](const auto &instance) { return instance.ejected; });
            if (ejected > 0)
                why.append(
                    tr("%1 of %n instance(s) left out of calls", nullptr, static_cast<int>(target->instances.size()))
                        .arg(ejected));
        }
        if (failing)
            why.append(tr("%1 % of %2 calls/min fail")
                           .arg(std::lround(100 * failing->errorsPerMinute / failing->perMinute))
                           .arg(Wording::number(std::lround(failing->perMinute))));
        if (service.flapping)
            why.append(tr("changes its health again and again"));
        if (why.isEmpty())
            why.append(Wording::statusMeaning(kind));
        trouble.text = why.join(QStringLiteral(" · "));
        const ServiceName name{service.tenantId, service.serviceName};
        trouble.effect = effectOf(name, trouble.weight);
        if (kind == StatusKind::Unavailable || kind == StatusKind::Degraded) {
            for (const registry::Instance &instance : service.instances)
                trouble.since = std::max(trouble.since, instance.statusChangedAt);
        }
        trouble.place = Place::ofService(service.tenantId, service.serviceName);
        m_told.insert(name);
        add(std::move(trouble));
    }

    /// Whom it hits; the more the heavier.
    QString effectOf(const ServiceName &name, int &weight) const
    {
        QStringList parts;
        if (const auto found = m_affected.constFind(name); found != m_affected.cend()) {
            if (!found->required.isEmpty())
                parts.append(tr("Required by %1").arg(Wording::several(found->required)));
            if (const QSet<QString> optional = found->optional - found->required; !optional.isEmpty())
                parts.append(tr("optional for %1").arg(Wording::several(optional)));
            weight += std::min<int>(90, 10 * static_cast<int>(found->required.size()));
        }
        if (const auto calls = m_calls.constFind(name); calls != m_calls.cend())
            parts.append(calls->errorsPerMinute >= 0.5
                             ? tr("%1 of %2 calls/min of %3 fail")
                                   .arg(Wording::number(std::lround(calls->errorsPerMinute)),
                                        Wording::number(std::max(1L, std::lround(calls->perMinute))),
                                        Wording::several(calls->callers))
                             : tr("called by %1").arg(Wording::several(calls->callers)));
        return parts.join(QStringLiteral(" · "));
    }

    /// What plugins lack and no service in trouble says: what is missing, or deactivated.
    void addRemainingCauses()
    {
        for (auto at = m_causes.cbegin(); at != m_causes.cend(); ++at) {
            const registry::Affection &cause = at.value();
            const Affected &affected = m_affected[at.key()];
            if (m_told.contains(at.key()) || affected.required.isEmpty())
                continue;
            int weight = 650;
            const QString effect = effectOf(at.key(), weight);
            add({StatusKind::Degraded,
                 weight,
                 cause.serviceName.isEmpty() ? cause.pluginId : cause.serviceName,
                 Wording::affection(cause),
                 effect,
                 {},
                 Place::ofPlugin(QStringLiteral("plugins"), at.key().first, cause.pluginId)});
        }
    }

    void addLimits()
    {
        const TimePoint since = currentTime() - Milliseconds(recentLimit);
        for (const gateway::LimitReached &limit : m_sources.picture.limits) {
            if (limit.lastAt < since)
                continue;
            add({StatusKind::Degraded,
                 300,
                 limit.serviceName.isEmpty()
                     ? tr("%1 reached a limit", "plugin").arg(limit.callerPluginId)
                     : tr("%1 → %2 reached a limit", "plugin → service").arg(limit.callerPluginId, limit.serviceName),
                 tr("%n call(s) refused", nullptr, static_cast<int>(std::min<quint64>(limit.refused, 1'000'000'000))),
                 {},
                 limit.lastAt,
                 Place::ofHeldBack()});
        }
    }

    void add(Trouble trouble) { m_overview.troubles.push_back(std::move(trouble)); }

    const Overview::Sources &m_sources;
    Overview m_overview;
    QHash<ServiceName, Calls> m_calls;
    QSet<std::pair<const registry::AffectedBy *, QString>> m_noted;
    QHash<ServiceName, Affected> m_affected;
    QHash<ServiceName, registry::Affection> m_causes;
    QHash<ServiceName, const gateway::TargetStatus *> m_targets;
    QSet<ServiceName> m_told;
};

} // namespace

StatusKind Overview::worst() const
{
    StatusKind worst = StatusKind::Healthy;
    for (const Trouble &trouble : troubles) {
        if (trouble.kind == StatusKind::Unavailable)
            return StatusKind::Unavailable;
        worst = StatusKind::Degraded;
    }
    return worst;
}

QString Overview::headline() const
{
    if (!complete)
        return tr("Looking at the platform…");
    const int unavailable = count(StatusKind::Unavailable);
    const int degraded = count(StatusKind::Degraded);
    if (unavailable > 0 && degraded > 0)
        return tr("%1, %2", "services unavailable, degraded")
            .arg(tr("%Ln service(s) unavailable", nullptr, unavailable), tr("%Ln degraded", nullptr, degraded));
    if (unavailable > 0)
        return tr("%Ln service(s) unavailable", nullptr, unavailable);
    if (degraded > 0)
        return tr("%Ln service(s) degraded", nullptr, degraded);
    if (allTroubles > 0)
        return tr("%Ln thing(s) need attention", nullptr, allTroubles);
    if (services == 0)
        return tr("No services yet");
    const int healthy = count(StatusKind::Healthy);
    return healthy == services ? tr("All %Ln service(s) healthy", nullptr, services)
                               : tr("All %Ln active service(s) healthy", nullptr, healthy);
}

QString Overview::subline() const
{
    QStringList parts;
    parts.append(tr("%Ln service(s)", nullptr, services));
    parts.append(tr("%Ln plugin(s)", nullptr, plugins));
    parts.append(tr("%Ln call(s)/min", nullptr, static_cast<int>(std::lround(callsPerMinute))));
    if (errorsPerMinute >= 0.5)
        parts.append(tr("%Ln failed", nullptr, static_cast<int>(std::lround(errorsPerMinute))));
    return parts.join(QStringLiteral(" · "));
}

Overview Overview::of(const Sources &sources)
{
    return Gathering(sources).run();
}

std::vector<Leftover> Overview::leftovers(const Sources &sources)
{
    std::vector<Leftover> list;
    const OverviewPicture &picture = sources.picture;
    if (!picture.thorough)
        return list;
    const auto wanted = [&](const QString &tenantId) {
        return sources.tenantId.isEmpty() || sources.tenantId == tenantId;
    };
    QSet<ServiceName> called;
    QSet<std::pair<QString, QString>> callers;
    for (const gateway::PairTraffic &pair : picture.pairs) {
        called.insert({pair.tenantId, pair.serviceName});
        callers.insert({pair.tenantId, pair.callerPluginId});
    }
    // Without any calls nobody uses the gateway: then it says nothing of who is needed.
    if (!called.isEmpty()) {
        QStringList idle;
        QString idleTenant;
        for (int row = 0; row < sources.plugins.rowCount(); ++row) {
            const PluginFacts &plugin = *sources.plugins.plugin(row);
            if (!plugin.isInstalled() || !wanted(plugin.key.tenantId) || !plugin.dependents.empty()
                || callers.contains({plugin.key.tenantId, plugin.key.pluginId})
                || std::any_of(plugin.services.begin(), plugin.services.end(), [&](const QString &service) {
                       return called.contains({plugin.key.tenantId, service});
                   }))
                continue;
            if (idle.isEmpty())
                idleTenant = plugin.key.tenantId;
            idle.append(plugin.key.pluginId);
        }
        if (!idle.isEmpty())
            list.push_back({tr("%Ln plugin(s) nobody needs", nullptr, static_cast<int>(idle.size())),
                            Wording::several(QSet<QString>(idle.begin(), idle.end())),
                            Place::ofPlugin(QStringLiteral("plugins"), idleTenant, idle.front())});
        QStringList silent;
        QString silentTenant;
        int count = 0;
        for (int row = 0; row < sources.services.rowCount(); ++row) {
            const registry::Service &service = *sources.services.service(row);
            if (!wanted(service.tenantId) || called.contains({service.tenantId, service.serviceName}))
                continue;
            if (++count > 5)
                continue;
            if (silent.isEmpty())
                silentTenant = service.tenantId;
            silent.append(service.serviceName);
        }
        if (count > 0)
            list.push_back({tr("%Ln service(s) without a call", nullptr, count),
                            count > 4 ? silent.mid(0, 3).join(QStringLiteral(", ")) + QStringLiteral(" …")
                                      : silent.join(QStringLiteral(", ")),
                            Place::ofService(silentTenant, silent.front())});
    }
    qint64 entries = 0;
    QSet<QString> owners;
    for (const OwnedEntries &owner : picture.owners) {
        if (owner.ownerId.isEmpty() || sources.plugins.find({owner.tenantId, owner.ownerId}))
            continue;
        entries += owner.entries;
        owners.insert(owner.ownerId);
    }
    if (entries > 0)
        list.push_back({tr("%Ln shared key(s) without owner", nullptr, static_cast<int>(entries)),
                        Wording::several(owners), Place::ofOwnerGone()});
    return list;
}

} // namespace plexica::app
