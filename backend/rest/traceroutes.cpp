// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/routes.h"

#include "common/jsonwriter.h"
#include "common/units.h"
#include "gateway/tracedocument.h"
#include "gateway/traffic.h"
#include "rest/calllist.h"
#include "rest/errorstatus.h"
#include "rest/listwriter.h"
#include "rest/request.h"

#include <algorithm>

namespace plexica::rest {

namespace {

using gateway::TraceFilter;
using gateway::TraceId;
using gateway::TraceSummary;

constexpr int usualLimit = 100;

/// The handlers of section 6 "Traces". Lives as long as the routes (they share it).
class TraceHandlers
{
public:
    TraceHandlers(const gateway::TrafficBook &traffic, std::function<void()> looked)
        : m_traffic(traffic)
        , m_looked(std::move(looked))
    {
    }

    void list(Request &request)
    {
        Page page = request.page();
        if (page.limit == 0)
            page.limit = usualLimit;
        const TraceFilter filter = filterOf(request);
        const auto after = afterOf(request, page);
        if (!request.accepted())
            return;
        m_looked();
        const auto all = m_traffic.traces().traces(filter);
        const auto begin = std::find_if(all.begin(), all.end(), [&after](const TraceSummary &trace) {
            return !after || std::pair(toMilliseconds(trace.startedAt), trace.traceId) < *after;
        });
        JsonWriter writer(4096);
        writer.beginObject();
        ListWriter list(writer, "traces", page);
        auto trace = begin;
        for (; trace != all.end(); ++trace) {
            if (!list.add([&] { gateway::writeTraceSummary(writer, *trace); }))
                break;
        }
        list.end(all.size(), [&] {
            const TraceSummary &last = *std::prev(trace);
            return cursorFor(QString::number(toMilliseconds(last.startedAt)) + u' '
                             + QString::fromLatin1(last.traceId.toText()));
        });
        writeSampled(writer, m_traffic, request.tenant());
        writer.endObject();
        request.respondJson(200, writer.text());
    }

    void get(Request &request)
    {
        if (!request.accepted())
            return;
        m_looked();
        const QString text = request.parameter("traceId");
        const auto id = TraceId::fromText(text.toLatin1());
        const auto calls = id ? m_traffic.traces().trace(request.tenant(), *id) : std::vector<gateway::CallPtr>();
        if (calls.empty()) {
            return request.exchange()->respond(errorAnswer(404, QStringLiteral("TRACE_NOT_FOUND"),
                                                           QStringLiteral("Trace not found: %1").arg(text.left(80)),
                                                           request.http().requestId));
        }
        request.respondJson(200, gateway::traceDocument(*id, calls));
    }

private:
    static TraceFilter filterOf(Request &request)
    {
        TraceFilter filter;
        filter.tenantId = request.tenant();
        const Query &query = request.query();
        filter.serviceName = query.text(u"service");
        if (const QString text = query.text(u"minDuration"); !text.isEmpty()) {
            if (const auto duration = parseDuration(text, Milliseconds(1)))
                filter.minDuration = *duration;
            else
                request.faults().push_back(
                    {QStringLiteral("minDuration"),
                     QStringLiteral("minDuration '%1' must be milliseconds, or a number with ms, s or m")
                         .arg(text.left(40))});
        }
        if (const QString text = query.text(u"failed"); !text.isEmpty()) {
            if (text == u"true" || text == u"false")
                filter.failed = text == u"true";
            else
                request.faults().push_back(
                    {QStringLiteral("failed"), QStringLiteral("failed '%1' must be true or false").arg(text.left(40))});
        }
        if (const QString text = query.text(u"since"); !text.isEmpty()) {
            filter.since = fromRfc3339(text);
            if (!filter.since)
                request.faults().push_back(
                    {QStringLiteral("since"),
                     QStringLiteral("since '%1' must be a time like 2026-01-22T20:00:00.000Z").arg(text.left(80))});
        }
        return filter;
    }

    /// What a cursor names: the last trace of the page before.
    static std::optional<std::pair<qint64, TraceId>> afterOf(Request &request, const Page &page)
    {
        if (page.after.isEmpty())
            return std::nullopt;
        bool ok = false;
        const qint64 time = page.after.section(u' ', 0, 0).toLongLong(&ok);
        const auto id = TraceId::fromText(page.after.section(u' ', 1).toLatin1());
        if (ok && id)
            return std::pair(time, *id);
        request.faults().push_back({QStringLiteral("cursor"), QStringLiteral("cursor is none of a list of traces")});
        return std::nullopt;
    }

    const gateway::TrafficBook &m_traffic;
    const std::function<void()> m_looked;
};

} // namespace

void writeSampled(JsonWriter &writer, const gateway::TrafficBook &traffic, const QString &tenantId)
{
    double perMinute = 0;
    for (const gateway::PairTraffic &pair : traffic.pairs(tenantId, std::chrono::minutes(2)))
        perMinute += pair.callsPerMinute;
    writer.member("sampled", traffic.traces().isSampled(tenantId, currentTime()))
        .member("callsPerSecond", perMinute / 60);
}

void addTraceRoutes(RouteTable &routes, const gateway::TrafficBook &traffic, std::function<void()> looked)
{
    using H = TraceHandlers;
    using T = TenantFrom;
    routes.add<H>(
        std::make_shared<H>(traffic, std::move(looked)),
        {
            {"GET", "/api/gateway/traces", Access::Observe, T::RequestOrAll, BodyOf::Nothing, &H::list},
            {"GET", "/api/gateway/traces/:traceId<hex32>", Access::Observe, T::RequestOrAll, BodyOf::Nothing, &H::get},
        });
}

} // namespace plexica::rest
