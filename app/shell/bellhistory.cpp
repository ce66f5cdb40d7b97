// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/bellhistory.h"

#include <algorithm>
#include <utility>

namespace plexica::app {

namespace {
constexpr int ofEachType = 100;
}

BellHistory::BellHistory(NodeLink &link, NotificationModel &notifications, QObject *parent)
    : QObject(parent)
    , m_link(link)
    , m_notifications(notifications)
{
}

void BellHistory::ask()
{
    if (std::exchange(m_asked, true))
        return;
    const QStringList types = NotificationModel::eventTypes();
    m_missing = types.size();
    for (const QString &type : types) {
        events::EventFilter filter;
        filter.type = type;
        filter.limit = ofEachType;
        m_link.queryEvents(filter,
                           replyTo<std::vector<events::Event>>(
                               this, [this](const Result<std::vector<events::Event>> &events) { take(events); }));
    }
}

void BellHistory::take(const Result<std::vector<events::Event>> &events)
{
    if (events)
        m_events.insert(m_events.end(), events->begin(), events->end());
    if (--m_missing > 0)
        return;
    std::sort(m_events.begin(), m_events.end(),
              [](const events::Event &a, const events::Event &b) { return a.id < b.id; });
    m_notifications.restore(std::exchange(m_events, {}));
}

} // namespace plexica::app
