// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/gatewaylink.h"

#include <QObject>
#include <QTimer>

#include <chrono>

class QWidget;

namespace plexica::app {

class LiveFeed;

/// Looks at the gateway again and again: often, and at every call, while somebody can see it; else seldom, for what
/// needs attention. While the window is frozen it does not look. GUI thread.
class GatewayLookout : public QObject
{
    Q_OBJECT
public:
    /// How often the node is asked while the viewer can be seen, and while it cannot.
    static constexpr std::chrono::milliseconds liveInterval{250};
    static constexpr std::chrono::milliseconds idleInterval{3000};

    /// All outlive the lookout.
    GatewayLookout(GatewayLink &link, const LiveFeed &feed, const QWidget &viewer);

    /// Empty: all tenants. Looks at once; what comes is all that is known of them.
    void setTenant(const QString &tenantId);
    /// The node is there only now, or is another one: each numbers its calls from 1. Looks at once; an answer to a look
    /// from before is dropped.
    void beginAnew();
    /// The viewer came into sight, or left it.
    void setLive(bool live);
    /// At once, with a summary.
    void lookAnew();

Q_SIGNALS:
    /// `live`: `picture.calls` are those since the last such look.
    void looked(const plexica::app::GatewayPicture &picture, bool live);

private:
    void look();

    GatewayLink &m_link;
    const LiveFeed &m_feed;
    const QWidget &m_viewer;
    QTimer m_timer;
    QString m_tenantId;
    quint64 m_lastCall = 0;
    int m_age = 0; ///< counts beginnings
    int m_round = 0;
    bool m_asking = false;
};

} // namespace plexica::app
