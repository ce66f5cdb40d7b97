// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/serviceregistry.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <array>
#include <deque>
#include <functional>

namespace plexica::registry {

/// Looks at health endpoints: each instance once per probe interval, spread evenly. An instance has one look at most,
/// waiting or under way; hosts take turns, and each has so many places and no more. Instances whose last answer was
/// slow, and those that gave none, have places of their own each, so that those that hang keep nobody waiting but each
/// other, and a second in which all were slow does not send the healthy to their end. An instance of which a call has
/// failed is looked at at once, and then every second until it answers or is UNAVAILABLE, also where another node makes
/// the other looks. Node thread only.
class Prober : public QObject
{
    Q_OBJECT
public:
    static constexpr qint64 maximumBody = 64 * 1024;
    /// What a look came to.
    struct Answer
    {
        bool asked = true;    ///< false: this node could not even ask, which says nothing about the instance
        int httpStatus = 0;   ///< 0: no answer
        QByteArray body;      ///< at most maximumBody bytes
        QString failureKind;  ///< of no answer, as in StatusReason: CONNECTION_REFUSED, …
        QString failureWords; ///< "connection refused"
    };
    /// Sends `GET url` with a deadline and calls back once, never before it returns. The node gives one over libcurl.
    using Transport =
        std::function<void(const QString &url, Milliseconds deadline, std::function<void(const Answer &)> answered)>;

    static constexpr int maximumUnderWay = 1280; ///< of every pace together
    static constexpr int maximumSlow = 256;
    static constexpr int maximumSilent = 512;
    static constexpr int maximumOfHost = 256;    ///< of one host and port
    static constexpr int maximumSlowOfHost = 64; ///< the silent ones apart
    static constexpr Milliseconds slowLook{500};

    Prober(ServiceRegistry &registry, Transport transport, QObject *parent = nullptr);

private:
    using Target = ServiceRegistry::ProbeTarget;
    /// By the last look: answered soon or not looked at yet, answered after slowLook, not answered for so long.
    enum Pace : std::size_t { Quick, Slow, Silent, paces };
    struct Host
    {
        std::array<std::deque<Target>, paces> waiting;
        std::array<int, paces> underWay{};
        std::array<bool, paces> inTurn{}; ///< among m_turns
    };

    void tick();
    void queue(Target target, bool first = false);
    void follow(const Target &target);
    void queueFollowing();
    void dropWaiting();
    void sendNext();
    bool isRoomFor(Pace pace) const;
    /// Whether a look of that pace may begin at a host.
    bool hasPlace(const Host &host, Pace pace) const;
    void takeTurn(const QString &name, Host &host, Pace pace);
    void send(const QString &hostName, Host &host, Pace pace);
    void ended(const QString &hostName, Pace pace, const Target &target, std::chrono::milliseconds took,
               const Answer &answer);

    ServiceRegistry &m_registry;
    Transport m_transport;
    QTimer m_timer;
    QHash<QString, Host> m_hosts;                   ///< with looks that wait or are under way
    std::array<std::deque<QString>, paces> m_turns; ///< hosts with something that may be sent, in turn
    std::array<int, paces> m_underWay{};
    /// Instances of which a call has failed, and when the next look is due.
    struct Following
    {
        Target target;
        std::chrono::steady_clock::time_point next;
    };
    QHash<QString, Following> m_following;
    QSet<QString> m_known; ///< instances with a look that waits or is under way
    struct Slowness
    {
        Pace pace = Slow;
        std::chrono::steady_clock::time_point seenAt;
    };
    QHash<QString, Slowness> m_slow; ///< instances, and how their last look ended
    std::chrono::steady_clock::time_point m_tidiedAt;
};

} // namespace plexica::registry
