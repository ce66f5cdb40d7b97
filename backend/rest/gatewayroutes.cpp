// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/routes.h"

#include "common/jsonwriter.h"
#include "gateway/callbody.h"
#include "gateway/gateway.h"
#include "gateway/headerrules.h"
#include "http/answer.h"
#include "rest/actingas.h"
#include "rest/calllist.h"
#include "rest/gatewayproxy.h"
#include "rest/listwriter.h"
#include "rest/request.h"

namespace plexica::rest {

namespace {

using gateway::CallFilter;
using gateway::CallHandlers;
using gateway::CallOutcome;
using gateway::CallRequest;
using gateway::Gateway;

/// The handlers of section 5. Lives as long as the routes (they share it).
class GatewayHandlers
{
public:
    GatewayHandlers(Gateway &gateway, gateway::TrafficBook &traffic, events::EventLog &events,
                    std::function<void()> looked)
        : m_gateway(gateway)
        , m_traffic(traffic)
        , m_actings(events)
        , m_looked(std::move(looked))
    {
    }

    void call(Request &request)
    {
        CallRequest wanted = readCall(request);
        wanted.principal = request.who();
        if (!request.accepted())
            return;
        m_actings.note(request, wanted.callerPluginId, "calls");
        const auto shared = std::make_shared<const CallRequest>(identityOf(wanted));
        CallHandlers handlers;
        handlers.onDone = [exchange = request.exchange(), shared](const CallOutcome &outcome) {
            if (!outcome.result)
                return respondFailure(exchange, outcome);
            const upstream::UpstreamResponse &response = *outcome.result;
            http::HttpResponse answer;
            answer.status = response.head.status;
            if (!http::isBodyless(answer.status))
                answer.body = gateway::callAnswer(*shared, outcome, response);
            if (outcome.cache != gateway::CacheUse::None)
                answer.headers.emplace_back("X-Cache", gateway::cacheUseName(outcome.cache).toLatin1());
            exchange->respond(std::move(answer));
        };
        const Gateway::CallId id = m_gateway.start(std::move(wanted), std::move(handlers));
        if (!request.exchange()->answered())
            request.exchange()->onClientLeft([gateway = QPointer<Gateway>(&m_gateway), id] {
                if (gateway)
                    gateway->cancel(id);
            });
    }

    /// For who is no plugin: what would become of that plugin's own call.
    void explain(Request &request)
    {
        CallRequest wanted = readCall(request);
        if (request.principal().isPlugin())
            wanted.principal = request.who();
        if (request.accepted())
            request.respondJson(200, gateway::explanationDocument(m_gateway.explain(std::move(wanted))));
    }

    void proxy(Request &request)
    {
        const http::HttpRequest &given = request.http();
        if (given.headers.values("X-Caller-Plugin-ID").size() > 1)
            request.faults().push_back(
                {QStringLiteral("callerPluginId"), QStringLiteral("X-Caller-Plugin-ID is given more than once")});
        CallRequest wanted;
        wanted.tenantId = request.tenant();
        wanted.callerPluginId = callerOf(request, QString::fromUtf8(given.headers.value("X-Caller-Plugin-ID")));
        wanted.principal = request.who();
        wanted.targetPluginId = request.parameter("targetPluginId");
        wanted.serviceName = request.parameter("serviceName");
        wanted.method = given.method;
        wanted.path = '/' + request.parameter("path").toLatin1();
        wanted.query = given.query;
        wanted.headers = given.headers.fields();
        wanted.requestId = given.requestId;
        wanted.body = given.body;
        readTimeout(request, wanted);
        if (!request.accepted())
            return;
        if (given.method == "OPTIONS") {
            const auto methods = m_gateway.methods(wanted);
            if (!methods)
                return request.respondError(methods.error());
            const QByteArray allow = (*methods + QByteArrayList{"OPTIONS"}).join(", ");
            return request.exchange()->respond(
                http::HttpResponse{.status = 204, .body = {}, .contentType = {}, .headers = {{"Allow", allow}}});
        }
        m_actings.note(request, wanted.callerPluginId, "calls");
        if (request.exchange()->streamsBody()) {
            wanted.streamBody = true;
            wanted.streamLength = request.exchange()->streamLength();
        }
        passThrough(m_gateway, request.exchange(), std::move(wanted));
    }

    /// The query belongs to the plugin, and so does the body: the caller's own deadline comes in a field of ours.
    static void readTimeout(Request &request, CallRequest &wanted)
    {
        const auto given = request.http().headers.values("X-Plexica-Timeout-Ms");
        if (given.empty())
            return;
        bool ok = false;
        const qint64 milliseconds = given.front().trimmed().toLongLong(&ok);
        if (given.size() == 1 && ok && milliseconds > 0)
            wanted.timeout = Milliseconds(milliseconds);
        else
            request.faults().push_back(
                {QStringLiteral("timeoutMs"),
                 QStringLiteral("X-Plexica-Timeout-Ms must be a whole number of milliseconds, given once")});
    }

    void calls(Request &request)
    {
        const Page page = request.page();
        CallFilter filter;
        if (const auto text = request.query().value(u"traceId")) {
            filter.traceId = gateway::TraceId::fromText(text->toLatin1());
            if (!filter.traceId)
                request.faults().push_back(
                    {QStringLiteral("traceId"),
                     QStringLiteral("traceId '%1' must be 32 hexadecimal digits, not all 0").arg(text->left(80))});
        }
        if (!request.accepted())
            return;
        m_looked();
        filter.tenantId = request.tenant();
        filter.callerPluginId = request.query().text(u"callerPluginId");
        filter.targetPluginId = request.query().text(u"targetPluginId");
        filter.serviceName = request.query().text(u"serviceName");
        filter.requestId = request.query().text(u"requestId").toUtf8();
        filter.nodeId = request.query().text(u"nodeId");
        filter.failuresOnly = request.query().text(u"failures") == u"true";
        // One more tells that there are more; what 8 MiB hold is less than the other.
        filter.limit = page.limit > 0 ? page.limit + 1 : 20'000;
        filter.beforeSequence = page.after.toULongLong();
        const std::vector<gateway::CallRecord> calls = m_traffic.calls(filter);
        JsonWriter writer(1024);
        writer.beginObject();
        ListWriter list(writer, "calls", page);
        for (const gateway::CallRecord &call : calls) {
            if (!list.add([&] { gateway::writeCall(writer, call); }))
                break;
        }
        list.end(m_traffic.countCalls(filter),
                 [&] { return cursorFor(QString::number(calls[list.written() - 1].sequence)); });
        writeSampled(writer, m_traffic, request.tenant());
        writer.endObject();
        request.respondJson(200, writer.text());
    }

    void pairs(Request &request)
    {
        const Page page = request.page();
        Milliseconds window = gateway::TrafficBook::memory;
        if (const auto minutes = request.query().value(u"minutes")) {
            bool ok = false;
            const int count = minutes->toInt(&ok);
            if (ok && count >= 1 && count <= 1440)
                window = std::chrono::minutes(count);
            else
                request.faults().push_back(
                    {QStringLiteral("minutes"),
                     QStringLiteral("minutes '%1' must be a whole number from 1 to 1440").arg(minutes->left(40))});
        }
        if (request.accepted())
            writeList(request, "pairs", page, m_traffic.pairs(request.tenant(), window), gateway::writePair);
    }

    void circuits(Request &request)
    {
        const Page page = request.page();
        if (!request.accepted())
            return;
        const bool all = request.query().text(u"all") == u"true";
        writeList(request, "circuits", page, m_gateway.targets(request.tenant(), !all), gateway::writeTarget);
    }

    void limits(Request &request)
    {
        const Page page = request.page();
        if (request.accepted())
            writeList(request, "limits", page, m_gateway.limitsReached(request.tenant()), gateway::writeLimit);
    }

    void reset(Request &request)
    {
        if (!request.accepted())
            return;
        const auto target = m_gateway.resetCircuit(request.tenant(), request.parameter("serviceId"), request.origin());
        if (!target)
            return request.respondError(target.error());
        JsonWriter writer;
        writer.beginObject().member("success", true).key("circuit");
        gateway::writeTarget(writer, *target);
        writer.endObject();
        request.respondJson(200, writer.text());
    }

private:
    template <typename List, typename Write>
    static void writeList(const Request &request, const char *name, const Page &page, const List &list, Write write)
    {
        JsonWriter writer(1024);
        writer.beginObject();
        writeByPosition(writer, name, list, page, [&](const auto &item) { write(writer, item); });
        writer.endObject();
        request.respondJson(200, writer.text());
    }

    /// What the answer repeats; the rest goes with the call.
    static CallRequest identityOf(const CallRequest &request)
    {
        CallRequest identity;
        identity.targetPluginId = request.targetPluginId;
        identity.serviceName = request.serviceName;
        identity.requestId = request.requestId;
        return identity;
    }

    /// A plugin's key calls as that plugin, named or not; everybody else says as whom.
    static QString callerOf(Request &request, const QString &named)
    {
        request.mustBe(named);
        return named.isEmpty() ? request.onlyOwner() : named;
    }

    /// A caller whose own HTTP client sends the trace along has it in the request's header; what it puts into the
    /// call's headers counts before that.
    static void continueTrace(const std::vector<upstream::HeaderField> &given,
                              std::vector<upstream::HeaderField> &called)
    {
        if (!gateway::headerValue(called, "traceparent").isNull())
            return;
        for (const char *name : {"traceparent", "tracestate"}) {
            for (const QByteArray &value : gateway::headerValues(given, name))
                called.emplace_back(name, value);
        }
    }

    static CallRequest readCall(Request &request)
    {
        CallRequest wanted = gateway::readCall(request.body(), request.http().body, request.faults());
        wanted.callerPluginId = callerOf(request, wanted.callerPluginId);
        wanted.tenantId = request.tenant();
        wanted.requestId = request.http().requestId;
        continueTrace(request.http().headers.fields(), wanted.headers);
        return wanted;
    }

    Gateway &m_gateway;
    gateway::TrafficBook &m_traffic;
    ActingAs m_actings;
    const std::function<void()> m_looked;
};

} // namespace

void addGatewayRoutes(RouteTable &routes, Gateway &gateway, gateway::TrafficBook &traffic, events::EventLog &events,
                      std::function<void()> looked)
{
    using H = GatewayHandlers;
    using T = TenantFrom;
    routes.add<H>(std::make_shared<H>(gateway, traffic, events, looked),
                  {
                      {"POST", "/api/gateway/call", Access::Act, T::Request, BodyOf::Object, &H::call},
                      {"POST", "/api/plugin-gateway/call", Access::Act, T::Header, BodyOf::Object, &H::call},
                      {"POST", "/api/gateway/explain", Access::Read, T::Request, BodyOf::Object, &H::explain},
                      {"GET", "/api/gateway/calls", Access::Observe, T::RequestOrAll, BodyOf::Nothing, &H::calls},
                      {"GET", "/api/gateway/pairs", Access::Observe, T::RequestOrAll, BodyOf::Nothing, &H::pairs},
                      {"GET", "/api/gateway/circuits", Access::Observe, T::RequestOrAll, BodyOf::Nothing, &H::circuits},
                      {"GET", "/api/gateway/limits", Access::Observe, T::RequestOrAll, BodyOf::Nothing, &H::limits},
                      {"POST", "/api/gateway/circuits/:serviceId<uuid>/reset", Access::Operate, T::Request,
                       BodyOf::Json, &H::reset},
                      {"*", "/api/gateway/:targetPluginId/:serviceName/*", Access::Act, T::HeaderOrDefault,
                       BodyOf::Anything, &H::proxy},
                  });
    addTraceRoutes(routes, traffic, std::move(looked));
}

} // namespace plexica::rest
