// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/prober.h"

#include <QPointer>

#include <algorithm>
#include <numeric>

namespace plexica::registry {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::chrono::seconds followingInterval{1};
/// A look that took longer than its deadline and this says that the process stood still meanwhile, and nothing else.
constexpr std::chrono::seconds standstill{2};
constexpr std::chrono::minutes slowKept{10}; // of an instance that is gone, or that another node probes now

QString keyOf(const ServiceRegistry::ProbeTarget &target)
{
    return target.serviceId + u'\n' + target.instanceId;
}

/// "http://127.0.0.1:4001"
QString hostOf(const QString &url)
{
    const qsizetype name = url.indexOf(QStringLiteral("://"));
    const qsizetype path = name < 0 ? -1 : url.indexOf(u'/', name + 3);
    return path < 0 ? url : url.left(path);
}

} // namespace

Prober::Prober(ServiceRegistry &registry, Transport transport, QObject *parent)
    : QObject(parent)
    , m_registry(registry)
    , m_transport(std::move(transport))
    , m_timer(this)
{
    m_timer.setInterval(100);
    connect(&m_timer, &QTimer::timeout, this, &Prober::tick);
    m_timer.start();
    connect(&m_registry, &ServiceRegistry::lookWanted, this, &Prober::follow);
}

void Prober::tick()
{
    auto due = m_registry.probesDue(currentTime());
    if (!m_registry.isSweeper()) // another node probes now
        dropWaiting();
    else
        for (Target &target : due)
            queue(std::move(target));
    queueFollowing();
    if (const auto now = Clock::now(); now - m_tidiedAt > std::chrono::minutes(1)) {
        m_tidiedAt = now;
        m_slow.removeIf([now](const auto &slow) { return now - slow->seenAt > slowKept; });
    }
    sendNext();
}

void Prober::follow(const Target &target)
{
    const QString key = keyOf(target);
    if (m_following.contains(key))
        return;
    m_following.insert(key, {target, Clock::now()});
    queueFollowing();
    sendNext();
}

void Prober::queueFollowing()
{
    const auto now = Clock::now();
    for (auto following = m_following.begin(); following != m_following.end(); ++following) {
        if (following->next > now || m_known.contains(following.key()))
            continue;
        following->next = now + followingInterval;
        queue(following->target, true);
    }
}

void Prober::queue(Target target, bool first)
{
    const QString key = keyOf(target);
    if (m_known.contains(key))
        return; // its last look is not over
    m_known.insert(key);
    const QString name = hostOf(target.url);
    Host &host = m_hosts[name];
    const auto slow = m_slow.constFind(key);
    const Pace pace = slow == m_slow.cend() ? Quick : slow->pace;
    if (first)
        host.waiting[pace].push_front(std::move(target));
    else
        host.waiting[pace].push_back(std::move(target));
    takeTurn(name, host, pace);
}

void Prober::dropWaiting()
{
    for (auto host = m_hosts.begin(); host != m_hosts.end();) {
        for (auto &waiting : host->waiting) {
            for (const Target &target : waiting)
                m_known.remove(keyOf(target));
            waiting.clear();
        }
        host->inTurn = {};
        host = host->underWay == std::array<int, paces>{} ? m_hosts.erase(host) : std::next(host);
    }
    for (auto &turns : m_turns)
        turns.clear();
}

bool Prober::hasPlace(const Host &host, Pace pace) const
{
    const int ofHost = std::accumulate(host.underWay.begin(), host.underWay.end(), 0);
    return ofHost < maximumOfHost && (pace == Quick || host.underWay[pace] < maximumSlowOfHost);
}

bool Prober::isRoomFor(Pace pace) const
{
    constexpr std::array<int, paces> most{maximumUnderWay, maximumSlow, maximumSilent};
    return m_underWay[pace] < most[pace] && std::accumulate(m_underWay.begin(), m_underWay.end(), 0) < maximumUnderWay;
}

void Prober::takeTurn(const QString &name, Host &host, Pace pace)
{
    if (host.inTurn[pace] || host.waiting[pace].empty() || !hasPlace(host, pace))
        return;
    host.inTurn[pace] = true;
    m_turns[pace].push_back(name);
}

void Prober::sendNext()
{
    for (const Pace pace : {Quick, Slow, Silent}) {
        while (!m_turns[pace].empty() && isRoomFor(pace)) {
            const QString name = std::move(m_turns[pace].front());
            m_turns[pace].pop_front();
            Host &host = m_hosts[name];
            host.inTurn[pace] = false;
            if (!hasPlace(host, pace) || host.waiting[pace].empty())
                continue;
            send(name, host, pace);
            takeTurn(name, host, pace);
        }
    }
}

void Prober::send(const QString &hostName, Host &host, Pace pace)
{
    Target target = std::move(host.waiting[pace].front());
    host.waiting[pace].pop_front();
    ++host.underWay[pace];
    ++m_underWay[pace];
    const QString url = target.url;
    m_transport(url, m_registry.rules().probeTimeout,
                [self = QPointer(this), hostName, pace, begun = Clock::now(),
                 target = std::move(target)](const Answer &answer) {
                    if (self)
                        self->ended(hostName, pace, target,
                                    std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - begun),
                                    answer);
                });
}

void Prober::ended(const QString &hostName, Pace pace, const Target &target, std::chrono::milliseconds took,
                   const Answer &answer)
{
    const QString key = keyOf(target);
    m_known.remove(key);
    if (took >= std::min(slowLook, m_registry.rules().probeTimeout))
        m_slow.insert(key, {answer.httpStatus == 0 ? Silent : Slow, Clock::now()});
    else
        m_slow.remove(key);
    --m_underWay[pace];
    const auto host = m_hosts.find(hostName);
    --host->underWay[pace];
    const bool isIdle =
        host->underWay == std::array<int, paces>{}
        && std::all_of(host->waiting.begin(), host->waiting.end(), [](const auto &waiting) { return waiting.empty(); });
    if (isIdle) {
        m_hosts.erase(host);
    } else {
        for (const Pace each : {Quick, Slow, Silent})
            takeTurn(hostName, *host, each);
    }
    if (answer.asked && took < m_registry.rules().probeTimeout + standstill) {
        const Finding finding = answer.httpStatus == 0 ? findingOf(target.url, answer.failureKind, answer.failureWords)
                                                       : findingOf(target.url, answer.httpStatus, answer.body);
        const bool isFollowed = m_following.contains(key);
        if (!m_registry.applyProbe(target, finding, isFollowed) && isFollowed)
            m_following.remove(key);
    }
    sendNext();
}

} // namespace plexica::registry
