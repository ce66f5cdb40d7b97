// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/gateway/gatewaylookout.h"

#include "bridge/livefeed.h"
#include "models/callmodel.h"

#include <QWidget>

#include <limits>

namespace plexica::app {

namespace {

constexpr int roundsPerSummary = 4; // a summary a second

} // namespace

GatewayLookout::GatewayLookout(GatewayLink &link, const LiveFeed &feed, const QWidget &viewer)
    : m_link(link)
    , m_feed(feed)
    , m_viewer(viewer)
{
    connect(&m_feed, &LiveFeed::pausedChanged, this, [this](bool paused) {
        if (!paused)
            look();
    });
    connect(&m_timer, &QTimer::timeout, this, &GatewayLookout::look);
    m_timer.start(idleInterval);
}

void GatewayLookout::setTenant(const QString &tenantId)
{
    m_tenantId = tenantId;
    beginAnew();
}

void GatewayLookout::beginAnew()
{
    ++m_age;
    m_lastCall = 0;
    lookAnew();
}

void GatewayLookout::setLive(bool live)
{
    m_timer.start(live ? liveInterval : idleInterval);
    if (live)
        lookAnew();
}

void GatewayLookout::lookAnew()
{
    m_round = 0;
    look();
}

void GatewayLookout::look()
{
    const bool live = m_viewer.isVisible();
    if (m_asking || (m_feed.isPaused() && live))
        return;
    m_asking = true;
    GatewayLook wanted;
    wanted.tenantId = m_tenantId;
    wanted.afterCall = live ? m_lastCall : std::numeric_limits<quint64>::max();
    wanted.atMost = static_cast<int>(CallModel::maximumRows); // they are shared, not copied
    wanted.summary = !live || m_round++ % roundsPerSummary == 0;
    m_link.look(wanted, replyTo<GatewayPicture>(this, [this, age = m_age, live](const Result<GatewayPicture> &picture) {
                    m_asking = false;
                    if (!picture || age != m_age)
                        return;
                    if (live)
                        m_lastCall = picture->lastCall;
                    Q_EMIT looked(*picture, live);
                }));
}

} // namespace plexica::app
