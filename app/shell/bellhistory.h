// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/nodelink.h"
#include "models/notificationmodel.h"

#include <QObject>

namespace plexica::app {

/// Fills the bell with what the node's database knows of the time before this window: a restart forgets nothing. Once,
/// when the first snapshot has come. GUI thread.
class BellHistory : public QObject
{
    Q_OBJECT
public:
    BellHistory(NodeLink &link, NotificationModel &notifications, QObject *parent);

    void ask();

private:
    NodeLink &m_link;
    NotificationModel &m_notifications;
    bool m_asked = false;
};

} // namespace plexica::app
