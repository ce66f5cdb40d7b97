// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/updates.h"
#include "models/roles.h"

#include <QAbstractListModel>
#include <QHash>
#include <QMap>
#include <QSet>

#include <deque>
#include <optional>
#include <vector>

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

/// The bell's list, newest first. The same thing again raises the count of its entry instead of adding one; what
/// happens to many services at once is one entry; and a service that changes its health more than five times in ten
/// minutes has one that says so, in place of those of its changes.
class NotificationModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    /// So many services to which the same happens in one update are one entry, which others join for a minute.
    static constexpr int groupFrom = 10;
    static constexpr Milliseconds groupTime{60'000};
    static constexpr int flappingChanges = 5; ///< in flappingTime: more are flapping
    static constexpr Milliseconds flappingTime{10 * 60'000};

    static QString ruleTitle(NotificationRule rule); ///< "Service unavailable"

    /// What happened before this window was open, oldest first; nobody is told of it. What was read before counts as
    /// read.
    void restore(const std::vector<events::Event> &events);
    /// Until when everything was read; to be kept over restarts.
    TimePoint readUpTo() const { return m_readUpTo; }
    void setReadUpTo(TimePoint at) { m_readUpTo = at; }

    /// Reads what an update says. Events of a snapshot happened before this window opened and are left out.
    void take(const Update &update);
    void take(const node::NodeStatus &status);

    bool isSilenced(NotificationRule rule) const { return m_silenced.contains(static_cast<int>(rule)); }
    void setSilenced(NotificationRule rule, bool silenced);

    int unread() const { return m_unread; }
    void markAllRead();
    void clear();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void unreadChanged(int unread);
    /// Something new, one call an update: for the tray. `more` counts further ones of that rule.
    void raised(const QString &title, const QString &text, int more);

private:
    struct CallsPerMinute
    {
        qint64 all = 0;
        qint64 failing = 0;
    };
    struct Entry
    {
        NotificationRule rule = NotificationRule::ServiceUnavailable;
        QString text;
        QString tenant;
        QString serviceName;
        TimePoint at;
        int count = 1;
        bool unread = true;
        int status = -1;
        QSet<QString> plugins;                     ///< that are affected
        registry::Affection cause = {};            ///< by what
        QHash<QString, CallsPerMinute> calls = {}; ///< … of each of them, where some fail
        QString why = {};                          ///< the kind of the reason
        QSet<QString> services = {};               ///< of a group: all of them
        QMap<QString, int> whys = {};              ///< … and how many of them for what
    };
    /// What an event says; nullopt: nothing worth telling.
    std::optional<Entry> entryOf(const events::Event &event) const;
    bool knows(NotificationRule rule, const Entry &entry) const;
    void raise(Entry entry);
    /// Takes the entry at `row` away.
    Entry remove(int row);
    /// Notes a change of health. True if the service flaps by now: `entry` becomes what is said of that.
    bool isFlapping(Entry &entry);
    /// Of a flapping service: its entry is brought up to date. True if there was none.
    bool raiseFlapping(Entry entry);
    /// Whether entries like this are put together.
    static bool isGrouped(NotificationRule rule);
    int groupOf(const Entry &entry) const; ///< -1: none is open
    void raiseGroup(std::vector<Entry> entries);
    static void describeGroup(Entry &group);
    /// The same without telling views.
    void place(Entry entry);
    /// What PLUGIN_AFFECTED says of the plugins it has gathered.
    static void describe(Entry &affected);

    std::deque<Entry> m_entries;
    QHash<std::pair<QString, QString>, std::deque<TimePoint>> m_changes; ///< of tenant and service
    QSet<int> m_silenced;
    int m_unread = 0;
    bool m_storageAvailable = true;
    TimePoint m_readUpTo;
    QSet<qint64> m_taken; ///< ids of events that came in updates, while restore() has not been called
    bool m_restored = false;
};

} // namespace plexica::app
