// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/gateway/ratespanel.h"

#include "bridge/livefeed.h"
#include "bridge/nodelink.h"
#include "models/gatewaymodels.h"
#include "models/timetext.h"
#include "models/wording.h"
#include "pages/gateway/minutechart.h"
#include "pages/page.h"
#include "widgets/boxname.h"
#include "widgets/label.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QVBoxLayout>

#include <algorithm>

namespace plexica::app {

RatesPanel::RatesPanel(const PageContext &context, QWidget *parent)
    : SidePanel(tr("Rates and latencies"), parent)
    , m_link(context.link)
    , m_feed(context.feed)
    , m_scope(new QComboBox(this))
    , m_sum(new Label(this))
    , m_rates(new MinuteChart(tr("Calls by minute"), tr("Answered"), tr("Failed"), MinuteChart::Upper::Failures, this))
    , m_latencies(new MinuteChart(tr("Latency by minute"), tr("p50"), tr("p99"), MinuteChart::Upper::More, this))
{
    m_scope->setObjectName(QStringLiteral("ratesScope"));
    nameBox(m_scope, tr("Whose calls"));
    m_scope->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_scope->addItem(tr("Calls of this plugin"));
    m_scope->addItem(tr("Calls of all plugins"));
    m_rates->setObjectName(QStringLiteral("rateChart"));
    m_latencies->setObjectName(QStringLiteral("latencyChart"));
    head()->addWidget(m_scope);
    head()->addWidget(m_sum->wrapped());
    for (const auto &[title, chart] :
         {std::pair{tr("Calls a minute"), m_rates}, std::pair{tr("Latency in milliseconds"), m_latencies}}) {
        Label *heading = Label::heading(title, this);
        heading->setContentsMargins(16, 6, 12, 0);
        content()->addWidget(heading);
        content()->addWidget(chart, 1);
    }
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &RatesPanel::look);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &RatesPanel::look);
    showHint(tr("Select a call or a pair to see how often, how fast and how well its service is called."));
}

void RatesPanel::setSubject(const QString &tenantId, const QString &caller, const QString &service)
{
    if (service.isEmpty() || (tenantId == m_tenantId && caller == m_caller && service == m_service))
        return;
    m_tenantId = tenantId;
    m_caller = caller;
    m_service = service;
    m_scope->setVisible(!caller.isEmpty());
    showContent();
    look();
}

void RatesPanel::setNode(const QString &nodeId)
{
    m_nodeId = nodeId;
    look();
}

gateway::MinutesFilter RatesPanel::wanted() const
{
    return {.tenantId = m_tenantId,
            .serviceName = m_service,
            .callerPluginId = m_scope->currentIndex() == 0 ? m_caller : QString(),
            .nodeId = m_nodeId};
}

void RatesPanel::showEvent(QShowEvent *event)
{
    SidePanel::showEvent(event);
    m_timer.start();
    look();
}

void RatesPanel::hideEvent(QHideEvent *event)
{
    SidePanel::hideEvent(event);
    m_timer.stop();
}

void RatesPanel::look()
{
    const gateway::MinutesFilter filter = wanted();
    const bool isOther = !(filter == m_asked);
    if (isEmpty() || m_asking || !isVisible() || (m_feed.isPaused() && !isOther))
        return;
    m_asking = true;
    m_asked = filter;
    m_link.gateway().minutes(filter,
                             replyTo<std::vector<gateway::MinuteTraffic>>(
                                 this, [this, filter](const Result<std::vector<gateway::MinuteTraffic>> &minutes) {
                                     m_asking = false;
                                     if (!(filter == wanted()))
                                         return look(); // something else is shown by now
                                     if (minutes)
                                         take(*minutes);
                                 }));
}

void RatesPanel::take(const std::vector<gateway::MinuteTraffic> &minutes)
{
    quint64 calls = 0;
    quint64 errors = 0;
    std::vector<MinuteChart::Minute> rates;
    std::vector<MinuteChart::Minute> latencies;
    for (const gateway::MinuteTraffic &minute : minutes) {
        calls += minute.calls;
        errors += minute.errors;
        const QString time = TimeText::minutes(minute.begin);
        const bool any = minute.calls > 0;
        rates.push_back({toMilliseconds(minute.begin), static_cast<double>(minute.calls - minute.errors),
                         static_cast<double>(minute.errors),
                         any ? tr("%1: %2 calls, %3 failed")
                                   .arg(time, Wording::number(static_cast<qint64>(minute.calls)),
                                        Wording::number(static_cast<qint64>(minute.errors)))
                             : QString()});
        latencies.push_back(
            {toMilliseconds(minute.begin), minute.p50Milliseconds,
             std::max(0.0, minute.p99Milliseconds - minute.p50Milliseconds),
             any ? tr("%1: half of the calls within %2, 99 % within %3", "time, p50, p99")
                       .arg(time, latencyText(minute.p50Milliseconds), latencyText(minute.p99Milliseconds))
                 : QString()});
    }
    const bool ofOne = !m_asked.callerPluginId.isEmpty();
    setTitle(m_service);
    setSubtitle(ofOne ? QStringLiteral("%1 → %2").arg(m_caller, m_service) : QString());
    const QString sum =
        tr("%1 calls within the last hour, %2 failed")
            .arg(Wording::number(static_cast<qint64>(calls)), Wording::number(static_cast<qint64>(errors)));
    m_sum->setText(sum);
    m_rates->setMinutes(rates, sum);
    m_latencies->setMinutes(latencies, sum);
}

} // namespace plexica::app
