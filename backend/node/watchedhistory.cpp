// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/watchedhistory.h"

#include "events/eventanswers.h"
#include "gateway/callbody.h"

#include <QPointer>

#include <algorithm>
#include <limits>

namespace plexica::node {

using watch::Kind;

namespace {

constexpr std::size_t mostRevisions = 10'000; ///< at which calls ended
constexpr int pageSize = 500;

watch::ItemPtr itemOf(const events::Event &event, qint64 revision)
{
    watch::Subject subject;
    subject.id = {Kind::Events, event.tenantId.toUtf8(), {}, QByteArray::number(event.id)};
    return std::make_shared<watch::Item>(std::move(subject), revision, [event](JsonWriter &writer, bool full) {
        events::writeEvent(writer, full ? event : events::withoutAnswer(event));
    });
}

} // namespace

WatchedEvents::WatchedEvents(watch::Hub &hub, events::EventLog &events)
    : m_events(events)
{
    connect(&events, &events::EventLog::announced, this, [&hub](const events::Event &event) {
        if (hub.isWatched(Kind::Events))
            hub.tell(itemOf(event, 0));
    });
}

watch::History::Place WatchedEvents::behind(qint64 revision) const
{
    return {revision, std::numeric_limits<qint64>::max()};
}

QCoro::Task<Result<watch::History::Page>> WatchedEvents::after(QByteArray tenantId, Place place)
{
    const auto rows = co_await m_events.querySince(QString::fromUtf8(tenantId), place.revision, place.id, pageSize);
    if (!rows)
        co_return fail(rows.error());
    Page page;
    for (const events::EventLog::Committed &row : *rows)
        page.items.push_back(itemOf(row.event, row.revision));
    if (rows->size() == static_cast<std::size_t>(pageSize))
        page.goOn = Place{rows->back().revision, rows->back().event.id};
    co_return page;
}

WatchedCalls::WatchedCalls(watch::Hub &hub, gateway::TrafficBook &traffic)
    : m_hub(hub)
    , m_traffic(traffic)
{
    traffic.traces().addReader([self = QPointer(this)](const gateway::CallPtr &call) {
        if (self)
            self->take(*call);
    });
}

void WatchedCalls::take(const gateway::CallRecord &call)
{
    m_first.try_emplace(m_hub.present(), call.sequence);
    if (m_first.size() > mostRevisions)
        m_first.erase(m_first.begin());
    if (m_hub.isWatched(Kind::Calls))
        m_hub.tell(itemOf(call));
}

watch::ItemPtr WatchedCalls::itemOf(const gateway::CallRecord &call) const
{
    watch::Subject subject;
    subject.id = {Kind::Calls, call.tenantId.toUtf8(), {}, call.requestId};
    subject.serviceName = call.serviceName.toUtf8();
    subject.pluginId = call.targetPluginId.toUtf8();
    subject.callerId = call.callerPluginId.toUtf8();
    auto at = m_first.upper_bound(m_hub.present());
    while (at != m_first.begin() && std::prev(at)->second > call.sequence)
        --at;
    const qint64 revision = at == m_first.begin() ? 0 : std::prev(at)->first;
    return std::make_shared<watch::Item>(std::move(subject), revision,
                                         [call](JsonWriter &writer, bool) { gateway::writeCall(writer, call); });
}

watch::History::Place WatchedCalls::behind(qint64 revision) const
{
    const auto first = m_first.lower_bound(revision);
    const quint64 sequence = first == m_first.end() ? m_traffic.lastSequence() : first->second - 1;
    return {revision, static_cast<qint64>(sequence)};
}

QCoro::Task<Result<watch::History::Page>> WatchedCalls::after(QByteArray tenantId, Place place)
{
    gateway::CallFilter filter;
    filter.tenantId = QString::fromUtf8(tenantId);
    filter.afterSequence = static_cast<quint64>(place.id);
    filter.limit = static_cast<int>(gateway::TraceBook::maximumCalls);
    auto calls = m_traffic.calls(filter);
    std::reverse(calls.begin(), calls.end());
    Page page;
    for (const gateway::CallRecord &call : calls)
        page.items.push_back(itemOf(call));
    co_return page;
}

} // namespace plexica::node
