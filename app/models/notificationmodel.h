// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/updates.h"
#include "models/healthchanges.h"
#include "models/notification.h"
#include "models/roles.h"

#include <QAbstractListModel>
#include <QSet>

#include <deque>
#include <optional>
#include <vector>

namespace plexica::app {

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
    /// What an event says; nullopt: nothing worth telling, or the user does not want to hear of it.
    std::optional<Notification> read(const events::Event &event) const;
    bool knows(NotificationRule rule, const Notification &entry) const;
    void raise(Notification entry);
    /// Takes the entry at `row` away.
    Notification remove(int row);
    /// Notes a change of health. True if the service flaps by now: `entry` becomes what is said of that.
    bool isFlapping(Notification &entry);
    /// Of a flapping service: its entry is brought up to date. True if there was none.
    bool raiseFlapping(Notification entry);
    int groupOf(const Notification &entry) const; ///< -1: none is open
    void raiseGroup(const std::vector<Notification> &entries);
    /// As raise(), without telling views.
    void place(Notification entry);

    std::deque<Notification> m_entries;
    HealthChanges m_changes;
    QSet<int> m_silenced;
    int m_unread = 0;
    bool m_storageAvailable = true;
    TimePoint m_readUpTo;
    QSet<qint64> m_taken; ///< ids of events that restore() brought; before it, of those that came in updates
    bool m_restored = false;
};

} // namespace plexica::app
