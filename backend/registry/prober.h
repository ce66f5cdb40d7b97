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
/// waiting or under way; hosts take turns, and each has so many places and no more. Instances whose last look was slow
/// have places of their own, so that those that hang keep nobody waiting but each other. An instance of which a call
/// has failed is looked at at once, and then every second until it answers or is UNAVAILABLE, also where another node
/// makes the other looks. Node thread only.
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

    static constexpr int maximumUnderWay = 1024; ///< quick and slow together
    static constexpr int maximumSlow = 512;
    static constexpr int maximumOfHost = 256; ///< of one host and port
    static constexpr int maximumSlowOfHost = 64;
    static constexpr Milliseconds slowLook{500};

    Prober(ServiceRegistry &registry, Transport transport, QObject *parent = nullptr);

private:
    using Target = ServiceRegistry::ProbeTarget;
    enum Pace : std::size_t { Quick, Slow, paces };
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
    QSet<QString> m_known;                                        ///< instances with a look that waits or is under way
    QHash<QString, std::chrono::steady_clock::time_point> m_slow; ///< instances, and when their last look ended
    std::chrono::steady_clock::time_point m_tidiedAt;
};

} // namespace plexica::registry
