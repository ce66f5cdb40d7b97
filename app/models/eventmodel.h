// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "events/eventsearch.h"
#include "models/place.h"
#include "models/roles.h"

#include <QAbstractTableModel>
#include <QSet>

#include <deque>
#include <vector>

namespace plexica::app {

enum class EventColumn : int { What, Subject, Who, Why, Tenant, Time, Count };
constexpr int column(EventColumn value)
{
    return static_cast<int>(value);
}

/// Types of events that belong together, as a filter offers them.
struct EventGroup
{
    QString key; ///< for settings: "health"
    QString title;
    QStringList types;
};

/// Events of the audit log, newest first: pages of older ones are appended, new ones come on top. GUI thread.
class EventModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    static std::vector<EventGroup> groups();
    /// Where what it happened to is looked at; of no page: nowhere.
    static Place placeOf(const events::Event &event);

    void clear();
    /// Newest first, older than those that are there; how many were new.
    int appendOlder(const std::vector<events::EventPtr> &events);
    /// Oldest first. Known ones are left out.
    void prependNewer(const std::vector<events::EventPtr> &events);
    const events::EventPtr &event(int row) const { return m_events.at(static_cast<std::size_t>(row)); }
    bool knows(qint64 id) const { return m_ids.contains(id); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    /// Those that it has not; from now on it knows them.
    std::vector<events::EventPtr> takeUnknown(const std::vector<events::EventPtr> &events);

    std::deque<events::EventPtr> m_events;
    QSet<qint64> m_ids;
};

} // namespace plexica::app
