// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/bellhistory.h"

#include <utility>

namespace plexica::app {

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
    m_link.told(replyTo<std::vector<events::Event>>(this, [this](const Result<std::vector<events::Event>> &told) {
        if (told)
            m_notifications.restore(*told);
        else
            m_asked = false; // with the next snapshot
    }));
}

} // namespace plexica::app
