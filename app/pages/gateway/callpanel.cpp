// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/gateway/callpanel.h"

#include "bridge/nodelink.h"
#include "models/gatewaymodels.h"
#include "models/nodebook.h"
#include "models/callwording.h"
#include "models/wording.h"
#include "widgets/factlist.h"
#include "widgets/label.h"
#include "widgets/timelineview.h"

#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace plexica::app {

namespace {

constexpr int eventsAsked = 1000;
enum Fact {
    Caller,
    Service,
    Status,
    Reason,
    Duration,
    Attempts,
    Instance,
    Cache,
    Node,
    Tenant,
    Time,
    RequestId,
    Trace,
    FactCount
};

/// It may be broken in its middle: panels are narrower than that.
QString brokenId(gateway::TraceId id)
{
    QString text = QString::fromLatin1(id.toText());
    return text.insert(text.size() / 2, QChar(0x200b));
}

/// Each attempt on a line, if there were several or the only one failed.
QString attemptsText(const gateway::CallRecord &call)
{
    if (call.tries.empty() || (call.tries.size() == 1 && call.tries.front().status > 0))
        return QString::number(call.attempts);
    QStringList lines;
    for (const gateway::CallAttempt &attempt : call.tries)
        lines.append(CallPanel::tr("%1: %2 after %3", "instance: status or failure, time")
                         .arg(attempt.instanceId,
                              attempt.status > 0 ? QString::number(attempt.status) : attempt.outcome,
                              latencyText(static_cast<double>(attempt.duration.count()) / 1000)));
    return lines.join(u'\n');
}

} // namespace

CallPanel::CallPanel(NodeLink &link, NodeBook &nodes, const QString &hint, QWidget *parent)
    : SidePanel(tr("The selected call"), parent)
    , m_link(link)
    , m_nodes(nodes)
    , m_facts(new FactList({tr("Caller"), tr("Service"), tr("Status"), tr("Reason"), tr("Duration"), tr("Attempts"),
                            tr("Instance"), tr("Cache"), tr("Node"), tr("Tenant"), tr("Time"), tr("Request id"),
                            tr("Trace id")}))
    , m_note(Label::muted({}, this))
    , m_view(new TimelineView(this))
{
    m_facts->setVerticalSpacing(4);
    head()->addLayout(m_facts);
    m_note->wrapped()->setContentsMargins(16, 0, 16, 8);
    m_view->setObjectName(QStringLiteral("requestEvents"));
    m_view->setModel(&m_events);
    m_view->setAccessibleName(tr("Events of the request"));
    m_view->hide();
    content()->addWidget(m_note);
    content()->addWidget(m_view, 1);
    content()->addStretch();
    showHint(hint);
}

void CallPanel::show(const gateway::CallRecord &call, const QString &tenantId)
{
    if (call.sequence == m_sequence)
        return;
    m_sequence = call.sequence;
    m_at = call.at;
    m_reason = call.reason;
    setTitle(call.endpoint);
    m_facts->set(Caller, call.callerPluginId);
    m_facts->set(Service, QStringLiteral("%1 (%2)").arg(call.serviceName, call.targetPluginId));
    const QString outcome = CallWording::outcome(call.status);
    m_facts->set(Status, outcome.isEmpty() ? CallWording::status(call)
                                           : QStringLiteral("%1 (%2)").arg(CallWording::status(call), outcome));
    m_facts->set(Duration, latencyText(static_cast<double>(call.duration.count()) / 1000));
    m_facts->set(Attempts, attemptsText(call));
    m_facts->set(Instance, call.instanceId);
    m_facts->set(Cache, CallModel::cacheText(call.cache));
    m_facts->set(Node, m_nodes.hasSeveral() ? m_nodes.nameOf(call.nodeId) : QString());
    m_facts->set(Tenant, call.tenantId);
    m_facts->set(RequestId, QString::fromLatin1(call.requestId));
    m_facts->set(Trace, call.traceId.isNull() ? QString() : brokenId(call.traceId));
    refreshMoments();
    showContent();
    follow(call, tenantId);
}

QString CallPanel::text() const
{
    QStringList lines{title()};
    for (int fact = 0; fact < FactCount; ++fact)
        lines.append(m_facts->value(fact));
    return lines.join(u'\n');
}

void CallPanel::follow(const gateway::CallRecord &call, const QString &tenantId)
{
    m_events.clear();
    m_view->hide();
    m_note->setText(tr("Looking for events of this request…"));
    events::EventFilter filter;
    filter.tenantId = tenantId;
    filter.sinceMilliseconds = toMilliseconds(call.at) - 1000;
    filter.limit = eventsAsked;
    m_link.queryEvents(
        filter, replyTo<std::vector<events::Event>>(this, [this, requestId = call.requestId, shown = m_sequence](
                                                              const Result<std::vector<events::Event>> &found) {
            if (shown != m_sequence)
                return;
            std::vector<events::Event> own;
            if (found)
                std::copy_if(found->begin(), found->end(), std::back_inserter(own),
                             [&](const events::Event &event) { return event.requestId == requestId; });
            m_events.appendOlder(own);
            m_view->setVisible(!own.empty());
            m_note->setText(!found        ? Wording::error(found.error())
                            : own.empty() ? tr("The request left no events.")
                                          : tr("%n event(s) of this request", nullptr, static_cast<int>(own.size())));
        }));
}

void CallPanel::refreshMoments()
{
    m_facts->set(Time, Wording::absoluteTime(m_at));
    m_facts->set(Reason, m_reason ? Wording::reason(*m_reason) : QString());
}

void CallPanel::refreshTimes()
{
    if (!isEmpty())
        refreshMoments();
    m_view->refreshTimes();
}

} // namespace plexica::app
