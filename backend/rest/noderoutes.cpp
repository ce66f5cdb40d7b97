// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/routes.h"

#include "common/jsonwriter.h"

#include <QFile>

namespace plexica::rest {

void addNodeRoutes(http::Router &router, ReadinessCheck readiness)
{
    router.add("GET", "/healthz", [](const http::ExchangePtr &exchange) {
        exchange->respondJson(200, QByteArrayLiteral(R"({"status":"ok"})"));
    });
    router.add("GET", "/readyz", [readiness = std::move(readiness)](const http::ExchangePtr &exchange) {
        const QStringList reasons = readiness();
        JsonWriter writer;
        writer.beginObject();
        writer.member("status", reasons.isEmpty() ? QStringLiteral("ready") : QStringLiteral("not ready"));
        writer.member("reasons", reasons).endObject();
        exchange->respondJson(reasons.isEmpty() ? 200 : 503, writer.text());
    });
    QFile file(QStringLiteral(":/plexica/openapi.json"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    router.add("GET", "/api/openapi.json",
               [document = opened ? file.readAll() : QByteArray()](const http::ExchangePtr &exchange) {
                   exchange->respondJson(200, document);
               });
}

} // namespace plexica::rest
