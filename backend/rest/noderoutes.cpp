// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/routes.h"

#include "common/jsonwriter.h"

#include <QFile>

namespace plexica::rest {

namespace {

QByteArray readDocument()
{
    QFile file(QStringLiteral(":/plexica/openapi.json"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? file.readAll() : QByteArray();
}

class NodeHandlers
{
public:
    NodeHandlers(ReadinessCheck readiness, MetricsText metrics)
        : m_readiness(std::move(readiness))
        , m_metrics(std::move(metrics))
        , m_document(readDocument())
    {
    }

    void alive(Request &request) { request.respondJson(200, QByteArrayLiteral(R"({"status":"ok"})")); }

    void ready(Request &request)
    {
        const auto [reasons, warnings] = m_readiness();
        JsonWriter writer;
        writer.beginObject();
        writer.member("status", reasons.isEmpty() ? QStringLiteral("ready") : QStringLiteral("not ready"));
        if (!request.isStranger()) // they name hosts and files
            writer.member("reasons", reasons).member("warnings", warnings);
        writer.endObject();
        request.respondJson(reasons.isEmpty() ? 200 : 503, writer.text());
    }

    void metrics(Request &request)
    {
        request.mustSpeakForAll();
        if (!request.accepted())
            return;
        request.exchange()->respond(http::HttpResponse{
            .body = m_metrics(), .contentType = "text/plain; version=0.0.4; charset=utf-8", .headers = {}});
    }

    void document(Request &request) { request.respondJson(200, m_document); }

private:
    const ReadinessCheck m_readiness;
    const MetricsText m_metrics;
    const QByteArray m_document;
};

} // namespace

void addNodeRoutes(RouteTable &routes, ReadinessCheck readiness, MetricsText metrics)
{
    using H = NodeHandlers;
    using T = TenantFrom;
    routes.add<H>(std::make_shared<H>(std::move(readiness), std::move(metrics)),
                  {
                      {"GET", "/healthz", Access::Public, T::Nowhere, BodyOf::Nothing, &H::alive},
                      {"GET", "/readyz", Access::Public, T::Nowhere, BodyOf::Nothing, &H::ready},
                      {"GET", "/metrics", Access::Monitor, T::Nowhere, BodyOf::Nothing, &H::metrics},
                      {"GET", "/api/openapi.json", Access::Read, T::Nowhere, BodyOf::Nothing, &H::document},
                  });
}

} // namespace plexica::rest
