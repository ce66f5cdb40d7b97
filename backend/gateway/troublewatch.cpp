// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/troublewatch.h"

#include <algorithm>
#include <utility>

namespace plexica::gateway {

namespace {

JsonValue detailsOf(const Target &target)
{
    JsonValue details;
    details.insert(QStringLiteral("serviceId"), JsonValue(target.serviceId));
    details.insert(QStringLiteral("pluginId"), JsonValue(target.pluginId));
    return details;
}

QString keyOf(const Target &target, const QString &caller, const QString &limit)
{
    return target.serviceId + u'\n' + caller + u'\n' + limit;
}

} // namespace

TroubleWatch::TroubleWatch(TargetTable &targets, QObject *parent)
    : QObject(parent)
    , m_targets(targets)
{
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &TroubleWatch::look);
}

void TroubleWatch::note(const std::shared_ptr<Target> &target, bool isFailure)
{
    target->errors.add(std::chrono::steady_clock::now(), isFailure);
    if (std::exchange(target->errors.watched, true))
        return;
    m_active.push_back(target);
    if (!m_timer.isActive())
        m_timer.start();
}

void TroubleWatch::look()
{
    const SteadyTime now = std::chrono::steady_clock::now();
    for (const auto &target : m_active) {
        lookAtErrors(*target, now);
        lookAtLimits(target);
    }
    endLimits();
    std::erase_if(m_active, [&](const std::shared_ptr<Target> &target) {
        const bool rests = target->errors.counts(now).calls == 0 && !target->errors.told;
        if (rests)
            target->errors.watched = false;
        return rests;
    });
    if (m_active.empty() && m_reached.isEmpty())
        m_timer.stop();
}

void TroubleWatch::lookAtErrors(Target &target, SteadyTime now)
{
    ErrorShare &errors = target.errors;
    const ErrorShare::Counts counts = errors.counts(now);
    const bool isHigh = counts.calls >= fewestCalls && counts.share() > highShare;
    if (isHigh) {
        if (errors.highSince == SteadyTime())
            errors.highSince = now;
        if (!errors.told && now - errors.highSince >= lasting) {
            errors.told = true;
            tell(target, QStringLiteral("SERVICE_ERRORS_HIGH"), counts);
        }
        return;
    }
    // A few calls in a calm do not say that it is well: then it stays as it was told.
    if (counts.calls > 0 && counts.calls < fewestCalls && counts.share() > highShare)
        return;
    errors.highSince = {};
    if (std::exchange(errors.told, false))
        tell(target, QStringLiteral("SERVICE_ERRORS_ENDED"), counts);
}

void TroubleWatch::tell(const Target &target, const QString &type, const ErrorShare::Counts &counts)
{
    JsonValue details = detailsOf(target);
    details.insert(QStringLiteral("calls"), JsonValue(counts.calls));
    details.insert(QStringLiteral("failures"), JsonValue(counts.failures));
    const QString cause = counts.calls == 0 ? QStringLiteral("nobody calls it any more")
                                            : QStringLiteral("%1 of %2 calls failed within %3 s")
                                                  .arg(counts.failures)
                                                  .arg(counts.calls)
                                                  .arg(lasting.count());
    m_targets.record(target, type, cause, std::move(details), {});
}

void TroubleWatch::lookAtLimits(const std::shared_ptr<Target> &target)
{
    for (const auto &caller : std::as_const(target->callers)) {
        for (auto limit = caller->limits.cbegin(); limit != caller->limits.cend(); ++limit) {
            const QString key = keyOf(*target, caller->name, limit.key());
            if (currentTime() - limit->second >= calm || m_reached.contains(key))
                continue;
            m_reached.insert(key, {target, caller, limit.key()});
            tell(m_reached[key], QStringLiteral("LIMIT_REACHED"),
                 QStringLiteral("calls of %1 were refused by the limit %2").arg(caller->name, limit.key()));
        }
    }
}

void TroubleWatch::endLimits()
{
    for (auto reached = m_reached.begin(); reached != m_reached.end();) {
        if (currentTime() - reached->caller->limits.value(reached->limit).second < calm) {
            ++reached;
            continue;
        }
        tell(*reached, QStringLiteral("LIMIT_ENDED"),
             QStringLiteral("no call of %1 was refused by the limit %2 for %3 s")
                 .arg(reached->caller->name, reached->limit)
                 .arg(calm.count()));
        reached = m_reached.erase(reached);
    }
}

void TroubleWatch::tell(const Reached &reached, const QString &type, const QString &cause)
{
    JsonValue details = detailsOf(*reached.target);
    details.insert(QStringLiteral("callerPluginId"), JsonValue(reached.caller->name));
    details.insert(QStringLiteral("limit"), JsonValue(reached.limit));
    details.insert(QStringLiteral("refused"),
                   JsonValue(static_cast<qint64>(reached.caller->limits.value(reached.limit).first)));
    m_targets.record(*reached.target, type, cause, std::move(details), {});
}

} // namespace plexica::gateway
