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
    explicit NodeHandlers(ReadinessCheck readiness)
        : m_readiness(std::move(readiness))
        , m_document(readDocument())
    {
    }

    void alive(Request &request) { request.respondJson(200, QByteArrayLiteral(R"({"status":"ok"})")); }

    void ready(Request &request)
    {
        const QStringList reasons = m_readiness();
        JsonWriter writer;
        writer.beginObject();
        writer.member("status", reasons.isEmpty() ? QStringLiteral("ready") : QStringLiteral("not ready"));
        if (!request.isStranger()) // they name hosts and files
            writer.member("reasons", reasons);
        writer.endObject();
        request.respondJson(reasons.isEmpty() ? 200 : 503, writer.text());
    }

    void document(Request &request) { request.respondJson(200, m_document); }

private:
    const ReadinessCheck m_readiness;
    const QByteArray m_document;
};

} // namespace

void addNodeRoutes(RouteTable &routes, ReadinessCheck readiness)
{
    using H = NodeHandlers;
    using T = TenantFrom;
    routes.add<H>(std::make_shared<H>(std::move(readiness)),
                  {
                      {"GET", "/healthz", Access::Public, T::Nowhere, BodyOf::Nothing, &H::alive},
                      {"GET", "/readyz", Access::Public, T::Nowhere, BodyOf::Nothing, &H::ready},
                      {"GET", "/api/openapi.json", Access::Read, T::Nowhere, BodyOf::Nothing, &H::document},
                  });
}

} // namespace plexica::rest
