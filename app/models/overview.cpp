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
#include <deque>
#include <map>

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

/// What is known of a service beside what it says itself.
struct Known
{
    Calls calls;
    Affected affected;
    const gateway::TargetStatus *target = nullptr;
    const registry::Affection *cause = nullptr; ///< why plugins lack it; nullptr: none does
    bool told = false;                          ///< as a service in trouble
};

struct OfTenant
{
    QHash<QString, Known> known; ///< by the name of a service, or '\n' with a plugin's id
    QSet<QString> noted;         ///< plugins of which it is known what affects them
};

/// A trouble before it is made into words: of thousands only the heaviest are.
struct Candidate
{
    int weight = 0;
    const QString *title = nullptr;
    StatusKind kind = StatusKind::Degraded;
    const registry::Service *service = nullptr; ///< the trouble is its, …
    const QString *tenantId = nullptr;          ///< … or what plugins of this tenant lack, …
    int worded = -1;                            ///< … or it is in words already: its place among those
    const Known *known = nullptr;               ///< nullptr: nothing
    bool failing = false;
};

class Gathering
{
    Q_DECLARE_TR_FUNCTIONS(plexica::app::Overview)
public:
    explicit Gathering(const Overview::Ingredients &sources)
        : m_sources(sources)
    {
        for (const gateway::PairTraffic &pair : sources.picture.pairs) {
            if (pair.callsPerMinute <= 0)
                continue;
            Calls &calls = of(pair.tenantId).known[pair.serviceName].calls;
            calls.perMinute += pair.callsPerMinute;
            calls.errorsPerMinute += pair.errorsPerMinute;
            calls.callers.insert(pair.callerPluginId);
        }
        for (const PluginPtr &plugin : sources.plugins)
            noteAffected(plugin->key.tenantId, plugin->key.pluginId, plugin->affected);
        // Plugins that nobody has installed have services alone.
        for (const auto &[service, kind] : sources.services)
            noteAffected(service->tenantId, service->pluginId, service->affected);
        for (const gateway::TargetStatus &target : sources.picture.troubled)
            of(target.tenantId).known[target.serviceName].target = &target;
    }

    Overview run()
    {
        m_overview.complete = m_sources.complete;
        addNode();
        addServices();
        addRemainingCauses();
        addLimits();
        m_overview.allTroubles = static_cast<int>(m_candidates.size());
        wordHeaviest();
        for (const auto &[tenantId, tenant] : m_tenants) {
            for (const Known &known : tenant.known) {
                m_overview.callsPerMinute += known.calls.perMinute;
                m_overview.errorsPerMinute += known.calls.errorsPerMinute;
            }
        }
        for (const PluginPtr &plugin : m_sources.plugins)
            m_overview.plugins += plugin->key.tenantId.isEmpty() ? 0 : 1;
        return std::move(m_overview);
    }

private:
    bool wanted(const QString &tenantId) const
    {
        return m_sources.tenantId.isEmpty() || m_sources.tenantId == tenantId;
    }

    /// One tenant's services stand together, most often.
    OfTenant &of(const QString &tenantId)
    {
        if (!m_last || m_last->first != tenantId)
            m_last = &*m_tenants.try_emplace(tenantId).first;
        return m_last->second;
    }

    void noteAffected(const QString &tenantId, const QString &pluginId, const registry::AffectedByPtr &by)
    {
        if (!by || !wanted(tenantId))
            return;
        // All services of a plugin share what affects it.
        OfTenant &tenant = of(tenantId);
        if (tenant.noted.contains(pluginId))
            return;
        tenant.noted.insert(pluginId);
        for (const registry::Affection &cause : by->causes) {
            const QString name = cause.serviceName.isEmpty() ? u'\n' + cause.pluginId : cause.serviceName;
            Known &known = tenant.known[name];
            (cause.required ? known.affected.required : known.affected.optional).insert(pluginId);
            known.cause = &cause;
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
        for (const auto &[shared, kind] : m_sources.services) {
            const registry::Service &service = *shared;
            if (!wanted(service.tenantId))
                continue;
            ++m_overview.counts[static_cast<std::size_t>(kind)];
            ++m_overview.services;
            QHash<QString, Known> &names = of(service.tenantId).known;
            const auto found = names.find(service.serviceName);
            const Known *known = found == names.end() ? nullptr : &*found;
            const bool failing = known && known->calls.errorsPerMinute >= failingPerMinute
                                 && known->calls.errorsPerMinute >= failingShare * known->calls.perMinute;
            const bool ordered = kind == StatusKind::Draining || kind == StatusKind::Offline;
            if (ordered ? !known || known->affected.required.isEmpty()
                        : kind == StatusKind::Healthy && !(known && known->target) && !failing && !service.flapping)
                continue;
            Candidate candidate;
            candidate.weight = kind == StatusKind::Unavailable ? 700
                               : ordered                       ? 450
                               : failing                       ? 550
                               : kind == StatusKind::Degraded  ? 400
                                                               : 350;
            if (isOpen(known))
                candidate.weight = std::max(candidate.weight, 600);
            candidate.weight += weightOfEffect(known);
            candidate.title = &service.serviceName;
            candidate.kind = kind;
            candidate.service = &service;
            candidate.known = known;
            candidate.failing = failing;
            m_candidates.push_back(candidate);
            if (known)
                found->told = true;
        }
    }

    static bool isOpen(const Known *known)
    {
        return known && known->target && known->target->circuit == gateway::TargetStatus::Circuit::Open;
    }

    Trouble wordService(const Candidate &candidate) const
    {
        const registry::Service &service = *candidate.service;
        const gateway::TargetStatus *target = candidate.known ? candidate.known->target : nullptr;
        const StatusKind kind = candidate.kind;
        Trouble trouble;
        trouble.kind = kind == StatusKind::Healthy ? StatusKind::Degraded : kind;
        trouble.weight = candidate.weight;
        trouble.title = *candidate.title;
        QStringList why;
        if (kind == StatusKind::Offline || kind == StatusKind::Draining)
            why.append(service.adminReason.isEmpty()
                           ? tr("%1 by order", "status").arg(Wording::status(kind))
                           : tr("%1 by order: %2", "status: reason").arg(Wording::status(kind), service.adminReason));
        else if (const registry::StatusReasonPtr reason = service.statusReason())
            why.append(Wording::reason(*reason));
        if (isOpen(candidate.known))
            why.append(target->recentCalls > 0
                           ? tr("circuit open: %1 of %2 calls failed within 10 s")
                                 .arg(Wording::number(target->recentFailures), Wording::number(target->recentCalls))
                           : tr("circuit open"));
        if (target) {
            const auto ejected = std::count_if(target->instances.begin(), target->instances.end(),
                                               [](const auto &instance) { return instance.ejected; });
            if (ejected > 0)
                why.append(
                    tr("%1 of %n instance(s) left out of calls", nullptr, static_cast<int>(target->instances.size()))
                        .arg(ejected));
        }
        if (candidate.failing) {
            const Calls &calls = candidate.known->calls;
            why.append(tr("%1 % of %2 calls/min fail")
                           .arg(std::lround(100 * calls.errorsPerMinute / calls.perMinute))
                           .arg(Wording::number(std::lround(calls.perMinute))));
        }
        if (service.flapping)
            why.append(tr("changes its health again and again"));
        if (why.isEmpty())
            why.append(Wording::statusMeaning(kind));
        trouble.text = why.join(QStringLiteral(" · "));
        trouble.effect = effectOf(candidate.known);
        if (kind == StatusKind::Unavailable || kind == StatusKind::Degraded) {
            for (const registry::Instance &instance : service.instances)
                trouble.since = std::max(trouble.since, instance.statusChangedAt);
        }
        trouble.place = Place::ofService(service.tenantId, service.serviceName);
        return trouble;
    }

    /// The more it hits the heavier.
    static int weightOfEffect(const Known *known)
    {
        return known ? std::min<int>(90, 10 * static_cast<int>(known->affected.required.size())) : 0;
    }

    /// Whom it hits.
    static QString effectOf(const Known *known)
    {
        if (!known)
            return {};
        QStringList parts;
        const auto &[required, optional] = known->affected;
        if (!required.isEmpty())
            parts.append(tr("Required by %1").arg(Wording::several(required)));
        if (const QSet<QString> others = optional - required; !others.isEmpty())
            parts.append(tr("optional for %1").arg(Wording::several(others)));
        if (const Calls &calls = known->calls; calls.perMinute > 0)
            parts.append(calls.errorsPerMinute >= 0.5
                             ? tr("%1 of %2 calls/min of %3 fail")
                                   .arg(Wording::number(std::lround(calls.errorsPerMinute)),
                                        Wording::number(std::max(1L, std::lround(calls.perMinute))),
                                        Wording::several(calls.callers))
                             : tr("called by %1").arg(Wording::several(calls.callers)));
        return parts.join(QStringLiteral(" · "));
    }

    /// What plugins lack and no service in trouble says: what is missing, or deactivated.
    void addRemainingCauses()
    {
        for (const auto &[tenantId, tenant] : m_tenants) {
            for (const Known &known : tenant.known) {
                if (!known.cause || known.told || known.affected.required.isEmpty())
                    continue;
                const registry::Affection &cause = *known.cause;
                Candidate candidate;
                candidate.weight = 650 + weightOfEffect(&known);
                candidate.title = cause.serviceName.isEmpty() ? &cause.pluginId : &cause.serviceName;
                candidate.tenantId = &tenantId;
                candidate.known = &known;
                m_candidates.push_back(candidate);
            }
        }
    }

    static Trouble wordCause(const Candidate &candidate)
    {
        const registry::Affection &cause = *candidate.known->cause;
        return {StatusKind::Degraded,
                candidate.weight,
                *candidate.title,
                Wording::affection(cause),
                effectOf(candidate.known),
                {},
                Place::ofPlugin(QStringLiteral("plugins"), *candidate.tenantId, cause.pluginId)};
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

    void add(Trouble trouble)
    {
        const Trouble &worded = m_worded.emplace_back(std::move(trouble));
        Candidate candidate;
        candidate.weight = worded.weight;
        candidate.title = &worded.title;
        candidate.worded = static_cast<int>(m_worded.size()) - 1;
        m_candidates.push_back(candidate);
    }

    void wordHeaviest()
    {
        const auto heavier = [](const Candidate &a, const Candidate &b) {
            return a.weight != b.weight ? a.weight > b.weight : *a.title < *b.title;
        };
        if (m_candidates.size() > Overview::maximumTroubles) {
            // Alike in both are only services of the same name in two tenants.
            const auto end = m_candidates.begin() + Overview::maximumTroubles;
            std::nth_element(m_candidates.begin(), end, m_candidates.end(), heavier);
            m_candidates.erase(end, m_candidates.end());
        }
        std::stable_sort(m_candidates.begin(), m_candidates.end(), heavier);
        for (const Candidate &candidate : m_candidates)
            m_overview.troubles.push_back(candidate.service    ? wordService(candidate)
                                          : candidate.tenantId ? wordCause(candidate)
                                                               : m_worded[static_cast<std::size_t>(candidate.worded)]);
    }

    const Overview::Ingredients &m_sources;
    Overview m_overview;
    std::map<QString, OfTenant> m_tenants;
    std::pair<const QString, OfTenant> *m_last = nullptr; ///< that was asked for
    std::vector<Candidate> m_candidates;
    std::deque<Trouble> m_worded; // candidates point to them
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
    return of(gather(sources));
}

Overview Overview::of(const Ingredients &ingredients)
{
    return Gathering(ingredients).run();
}

Overview::Ingredients Overview::gather(const Sources &sources)
{
    Ingredients all{sources.services.isComplete() && sources.plugins.isComplete(),
                    {},
                    {},
                    sources.picture,
                    sources.status,
                    sources.held,
                    sources.tenantId};
    all.services.reserve(static_cast<std::size_t>(sources.services.rowCount()));
    for (int row = 0; row < sources.services.rowCount(); ++row)
        all.services.emplace_back(sources.services.service(row), sources.services.kind(row));
    all.plugins.reserve(static_cast<std::size_t>(sources.plugins.rowCount()));
    for (int row = 0; row < sources.plugins.rowCount(); ++row)
        all.plugins.push_back(sources.plugins.plugin(row));
    return all;
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
