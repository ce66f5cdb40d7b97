// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/updates.h"
#include "models/roles.h"

#include <QAbstractListModel>
#include <QCoreApplication>

#include <deque>

namespace plexica::app {

/// How an event reads: used by timeline, notifications and, later, the events page.
class EventWording
{
    Q_DECLARE_TR_FUNCTIONS(plexica::app::EventWording)
public:
    static QString title(const events::Event &event); ///< "Healthy → Unavailable", "Registered"
    /// Why, as somebody can act on it; empty where the title says it all.
    static QString cause(const events::Event &event);
    static QString actor(const QString &actor); ///< "administrator", "plugin inventory", "this node"
    static QString titleOfType(const QString &type);
    static int status(const events::Event &event); ///< StatusKind as int that the event led to, or -1
};

/// What happened to one service, newest first. Older events are added at the end, new ones at the top. GUI thread.
class TimelineModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void clear();
    /// Events of a query, newest first; those known already are left out.
    void appendOlder(const std::vector<events::Event> &events);
    /// An event that has just happened.
    void prepend(const events::Event &event);
    /// Id of the oldest event known, for the next page; 0 if there is none.
    qint64 oldestId() const { return m_events.empty() ? 0 : m_events.back().id; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    bool knows(qint64 id) const;
    void neighboursChanged(int row);

    std::deque<events::Event> m_events;
};

} // namespace plexica::app
