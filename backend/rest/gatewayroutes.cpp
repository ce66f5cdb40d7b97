// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/routes.h"

#include "common/jsonwriter.h"
#include "gateway/callbody.h"
#include "gateway/gateway.h"
#include "gateway/headerrules.h"
#include "http/answer.h"
#include "rest/gatewayproxy.h"
#include "rest/requestreader.h"

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
    GatewayHandlers(Gateway &gateway, gateway::TrafficBook &traffic, QString defaultTenant)
        : m_gateway(gateway)
        , m_traffic(traffic)
        , m_defaultTenant(std::move(defaultTenant))
    {
    }

    void call(Family family, const http::ExchangePtr &exchange)
    {
        auto request = readRequest(family, *exchange);
        if (!request)
            return exchange->respondError(request.error());
        const auto shared = std::make_shared<const CallRequest>(identityOf(*request));
        CallHandlers handlers;
        handlers.onDone = [exchange, shared](const CallOutcome &outcome) {
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
        const Gateway::CallId id = m_gateway.start(std::move(*request), std::move(handlers));
        if (!exchange->answered())
            exchange->onClientLeft([gateway = QPointer<Gateway>(&m_gateway), id] {
                if (gateway)
                    gateway->cancel(id);
            });
    }

    void explain(const http::ExchangePtr &exchange)
    {
        auto request = readRequest(Family::A, *exchange);
        if (!request)
            return exchange->respondError(request.error());
        exchange->respondJson(200, gateway::explanationDocument(m_gateway.explain(std::move(*request))));
    }

    void proxy(const http::ExchangePtr &exchange)
    {
        const http::HttpRequest &given = exchange->request();
        const auto tenant = tenantOf(*exchange);
        if (!tenant)
            return exchange->respondError(tenant.error());
        CallRequest request;
        request.tenantId = *tenant;
        request.callerPluginId = QString::fromUtf8(given.headers.value("X-Caller-Plugin-ID"));
        request.targetPluginId = exchange->parameter("targetPluginId");
        request.serviceName = exchange->parameter("serviceName");
        request.method = given.method;
        request.path = '/' + exchange->parameter("path").toLatin1();
        request.query = given.query;
        request.headers = given.headers.fields();
        request.requestId = given.requestId;
        if (given.headers.values("X-Caller-Plugin-ID").size() > 1) {
            return exchange->respondError(Error::validation(
                {{QStringLiteral("callerPluginId"), QStringLiteral("X-Caller-Plugin-ID is given more than once")}}));
        }
        if (given.method == "OPTIONS") {
            const auto methods = m_gateway.methods(request);
            if (!methods)
                return exchange->respondError(methods.error());
            const QByteArray allow = (*methods + QByteArrayList{"OPTIONS"}).join(", ");
            return exchange->respond(
                http::HttpResponse{.status = 204, .body = {}, .contentType = {}, .headers = {{"Allow", allow}}});
        }
        if (exchange->streamsBody()) {
            request.streamBody = true;
            request.streamLength = exchange->streamLength();
        } else {
            request.body = given.body;
        }
        passThrough(m_gateway, exchange, std::move(request));
    }

    void calls(const http::ExchangePtr &exchange)
    {
        const auto query = Query::parse(exchange->request().query);
        const auto tenant = tenantOf(*exchange);
        if (!query || !tenant)
            return exchange->respondError(query ? tenant.error() : query.error());
        const auto page = readPage(*query);
        if (!page)
            return exchange->respondError(page.error());
        CallFilter filter;
        filter.tenantId = *tenant;
        filter.callerPluginId = query->text(u"callerPluginId");
        filter.targetPluginId = query->text(u"targetPluginId");
        filter.serviceName = query->text(u"serviceName");
        filter.requestId = query->text(u"requestId").toUtf8();
        filter.failuresOnly = query->text(u"failures") == u"true";
        filter.limit = page->limit > 0 ? page->limit : 100;
        const auto found = m_traffic.calls(filter);
        writeList(exchange, "calls", found, gateway::writeCall);
    }

    void pairs(const http::ExchangePtr &exchange)
    {
        const auto query = Query::parse(exchange->request().query);
        const auto tenant = tenantOf(*exchange);
        if (!query || !tenant)
            return exchange->respondError(query ? tenant.error() : query.error());
        Milliseconds window = gateway::TrafficBook::memory;
        if (const auto minutes = query->value(u"minutes")) {
            bool ok = false;
            const int count = minutes->toInt(&ok);
            if (!ok || count < 1 || count > 1440)
                return exchange->respondError(Error::validation(
                    {{QStringLiteral("minutes"),
                      QStringLiteral("minutes '%1' must be a whole number from 1 to 1440").arg(minutes->left(40))}}));
            window = std::chrono::minutes(count);
        }
        writeList(exchange, "pairs", m_traffic.pairs(*tenant, window), gateway::writePair);
    }

    void circuits(const http::ExchangePtr &exchange)
    {
        const auto query = Query::parse(exchange->request().query);
        const auto tenant = tenantOf(*exchange);
        if (!query || !tenant)
            return exchange->respondError(query ? tenant.error() : query.error());
        const bool all = query->text(u"all") == u"true";
        writeList(exchange, "circuits", m_gateway.targets(*tenant, !all), gateway::writeTarget);
    }

    void limits(const http::ExchangePtr &exchange)
    {
        const auto tenant = tenantOf(*exchange);
        if (!tenant)
            return exchange->respondError(tenant.error());
        writeList(exchange, "limits", m_gateway.limitsReached(*tenant), gateway::writeLimit);
    }

    void reset(const http::ExchangePtr &exchange)
    {
        const auto body = readJson(exchange->request());
        if (!body)
            return exchange->respondError(body.error());
        const auto tenant = tenantOf(*exchange, *body);
        if (!tenant)
            return exchange->respondError(tenant.error());
        const auto target =
            m_gateway.resetCircuit(*tenant, exchange->parameter("serviceId"), originOf(exchange->request()));
        if (!target)
            return exchange->respondError(target.error());
        JsonWriter writer;
        writer.beginObject().member("success", true).key("circuit");
        gateway::writeTarget(writer, *target);
        writer.endObject();
        exchange->respondJson(200, writer.text());
    }

private:
    template <typename List, typename Write>
    static void writeList(const http::ExchangePtr &exchange, const char *name, const List &list, Write write)
    {
        JsonWriter writer(1024);
        writer.beginObject().key(name).beginArray();
        for (const auto &item : list)
            write(writer, item);
        writer.endArray().member("count", static_cast<qint64>(list.size())).endObject();
        exchange->respondJson(200, writer.text());
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

    Result<CallRequest> readRequest(Family family, const http::Exchange &exchange) const
    {
        const auto body = readObject(exchange.request());
        if (!body)
            return fail(body.error());
        const auto query = Query::parse(exchange.request().query);
        if (!query)
            return fail(query.error());
        const auto tenant = readTenant(family, exchange.request(), *query, *body, m_defaultTenant);
        if (!tenant)
            return fail(tenant.error());
        std::vector<FieldError> faults;
        CallRequest request = gateway::readCall(*body, exchange.request().body, faults);
        if (!faults.empty())
            return fail(Error::validation(faults));
        request.tenantId = *tenant;
        request.requestId = exchange.request().requestId;
        return request;
    }

    Result<QString> tenantOf(const http::Exchange &exchange, const JsonValue &body = {}) const
    {
        if (exchange.request().query.isEmpty())
            return readTenant(Family::A, exchange.request(), Query(), body, m_defaultTenant);
        const auto query = Query::parse(exchange.request().query);
        if (!query)
            return fail(query.error());
        return readTenant(Family::A, exchange.request(), *query, body, m_defaultTenant);
    }

    Gateway &m_gateway;
    gateway::TrafficBook &m_traffic;
    QString m_defaultTenant;
};

} // namespace

void addGatewayRoutes(http::Router &router, Gateway &gateway, gateway::TrafficBook &traffic,
                      const QString &defaultTenant)
{
    const auto handlers = std::make_shared<GatewayHandlers>(gateway, traffic, defaultTenant);
    const auto add = [&router, handlers](const char *method, const char *pattern,
                                         void (GatewayHandlers::*handler)(const http::ExchangePtr &)) {
        router.add(method, pattern,
                   [handlers, handler](const http::ExchangePtr &exchange) { (handlers.get()->*handler)(exchange); });
    };
    router.add("POST", "/api/gateway/call",
               [handlers](const http::ExchangePtr &exchange) { handlers->call(Family::A, exchange); });
    router.add("POST", "/api/plugin-gateway/call",
               [handlers](const http::ExchangePtr &exchange) { handlers->call(Family::B, exchange); });
    add("POST", "/api/gateway/explain", &GatewayHandlers::explain);
    add("GET", "/api/gateway/calls", &GatewayHandlers::calls);
    add("GET", "/api/gateway/pairs", &GatewayHandlers::pairs);
    add("GET", "/api/gateway/circuits", &GatewayHandlers::circuits);
    add("GET", "/api/gateway/limits", &GatewayHandlers::limits);
    add("POST", "/api/gateway/circuits/:serviceId/reset", &GatewayHandlers::reset);
    add("*", "/api/gateway/:targetPluginId/:serviceName/*", &GatewayHandlers::proxy);
}

} // namespace plexica::rest
