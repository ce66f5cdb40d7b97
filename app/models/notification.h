// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "events/event.h"
#include "registry/service.h"

#include <QCoreApplication>
#include <QHash>
#include <QMap>
#include <QSet>

#include <functional>
#include <optional>

namespace plexica::app {

/// What is worth telling an administrator who looks elsewhere. Each can be silenced.
enum class NotificationRule : int {
    ServiceUnavailable,
    StorageLost,
    MassStale,
    CircuitOpened,
    ServiceDegraded,
    InstanceEjected,
    PluginAffected,
    Recovered,
    ErrorsHigh,
    LimitReached,
    NodeLost,
    Flapping, ///< a service that changes its health again and again: one entry, however often
    Other,    ///< what rules of the configuration tell of besides
};
inline constexpr int notificationRuleCount = 13;

QString notificationRuleKey(NotificationRule rule); ///< for settings: "service-unavailable"

/// One thing that the bell tells of, in words: what one event says, or what has been put together of several. A value.
struct Notification
{
    Q_DECLARE_TR_FUNCTIONS(plexica::app::Notification)
public:
    struct CallsPerMinute
    {
        qint64 all = 0;
        qint64 failing = 0;
    };

    NotificationRule rule = NotificationRule::ServiceUnavailable;
    QString text; ///< of one event; said() is what is shown
    QString tenant;
    QString serviceName; ///< empty: of none, or of several
    TimePoint at;
    int count = 1; ///< how often it happened
    bool unread = true;
    int status = -1;                           ///< StatusKind, or -1
    QSet<QString> plugins;                     ///< that are affected
    registry::Affection cause = {};            ///< by what
    QHash<QString, CallsPerMinute> calls = {}; ///< … of each of them, where some fail
    QString why = {};                          ///< the kind of the reason
    QSet<QString> services = {};               ///< of a group: all of them
    QMap<QString, int> whys = {};              ///< … and how many of them for what

    /// Whether something by that rule was told of the service that `about` is of.
    using Told = std::function<bool(NotificationRule rule, const Notification &about)>;
    /// What an event says; nullopt: nothing worth telling, as the end of what nobody was told of.
    static std::optional<Notification> of(const events::Event &event, const Told &wasTold);
    /// Whether an event is the end of something, so that of() asks what was told.
    static bool endsSomething(const events::Event &event);

    /// The same thing again: both would be one entry.
    bool isSameAs(const Notification &other) const;
    /// Whether this is an entry of the health of the service that `other` is of.
    bool tellsHealthOf(const Notification &other) const;

    /// Several services to which the same happened.
    bool isGroup() const { return !services.isEmpty(); }
    /// Whether entries like this are put together.
    bool canBeGrouped() const;
    /// A group like this, with nothing in it yet.
    Notification emptyGroup() const;
    void join(const Notification &other);
    /// What it says: the one event's text, or words for what was put together: a group, or the plugins that something
    /// affects.
    QString said() const;

private:
    static std::optional<Notification> ofAffected(Notification told, const events::Event &event, const Told &wasTold);
    QString saidOfAffected() const;
    QString saidOfGroup() const;
};

} // namespace plexica::app
