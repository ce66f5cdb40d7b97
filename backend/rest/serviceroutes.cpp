// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/routes.h"

#include "common/ids.h"
#include "common/jsonwriter.h"
#include "registry/registration.h"
#include "registry/servicejson.h"
#include "rest/requestreader.h"

namespace plexica::rest {

namespace {

using registry::AdminState;
using registry::Health;
using registry::Service;
using registry::ServiceRegistry;

constexpr qsizetype maximumReason = 1000;

QByteArray serviceDocument(const Service &service, bool withSuccess)
{
    JsonWriter writer(1024);
    writer.beginObject();
    if (withSuccess)
        writer.member("success", true);
    writer.key("service");
    registry::writeService(writer, service);
    writer.endObject();
    return writer.take();
}

Error noService(const QString &id)
{
    Error error;
    error.code = ErrorCode::ServiceNotFound;
    error.message = QStringLiteral("Service not found: %1").arg(id);
    return error;
}

std::optional<Health> readHealth(const JsonValue &body, bool required, std::vector<FieldError> &faults)
{
    const JsonValue *status = body.find(u"status");
    if (!status || status->isNull()) {
        if (required)
            faults.push_back({QStringLiteral("status"), QStringLiteral("status is required")});
        return std::nullopt;
    }
    const auto health = registry::healthFromName(status->toString());
    if (!health)
        faults.push_back({QStringLiteral("status"), QStringLiteral("status %1 must be HEALTHY, DEGRADED or UNAVAILABLE")
                                                        .arg(QString::fromUtf8(status->toJson()).left(80))});
    return health;
}

QString readReason(const JsonValue &body, std::vector<FieldError> &faults)
{
    const QString reason = textMember(body, QStringLiteral("reason"), faults);
    if (reason.size() > maximumReason)
        faults.push_back(
            {QStringLiteral("reason"), QStringLiteral("reason is longer than %1 characters").arg(maximumReason)});
    return reason;
}

/// The handlers of section 2. Lives as long as the routes (they share it).
class ServiceHandlers
{
public:
    ServiceHandlers(ServiceRegistry &registry, QString defaultTenant)
        : m_registry(registry)
        , m_defaultTenant(std::move(defaultTenant))
    {
    }

    QCoro::Task<> registerService(Family family, http::ExchangePtr exchange)
    {
        auto body = readObject(exchange->request());
        if (!body)
            co_return exchange->respondError(body.error());
        auto tenant = tenantOf(family, *exchange, *body);
        auto registration = registry::parseRegistration(*body, tenant.value_or(QString()));
        if (!tenant)
            co_return exchange->respondError(registration ? tenant.error()
                                                          : bothFaults(tenant.error(), registration.error()));
        if (!registration)
            co_return exchange->respondError(withNameTaken(registration.error(), *tenant, *body));
        const auto origin = originOf(exchange->request(), registration->pluginId);
        const auto id = co_await m_registry.registerInstance(std::move(*registration), origin);
        if (!id)
            co_return exchange->respondError(id.error());
        JsonWriter writer;
        writer.beginObject().member("success", true).member("serviceId", *id);
        writer.member("message", QStringLiteral("Service registered successfully")).endObject();
        exchange->respondJson(201, writer.text());
    }

    QCoro::Task<> deregister(Family family, http::ExchangePtr exchange)
    {
        auto body = family == Family::A ? readObject(exchange->request()) : readJson(exchange->request());
        if (!body)
            co_return exchange->respondError(body.error());
        const auto tenant = tenantOf(family, *exchange, *body);
        if (!tenant)
            co_return exchange->respondError(tenant.error());
        std::vector<FieldError> faults;
        const bool inPath = family == Family::B;
        const QString pluginId =
            inPath ? exchange->parameter("pluginId") : textMember(*body, QStringLiteral("pluginId"), faults, true);
        const QString serviceName = inPath ? exchange->parameter("serviceName")
                                           : textMember(*body, QStringLiteral("serviceName"), faults, true);
        QString instanceId = textMember(*body, QStringLiteral("instanceId"), faults);
        const auto query = Query::parse(exchange->request().query);
        if (query && instanceId.isEmpty())
            instanceId = query->text(u"instanceId");
        if (!faults.empty())
            co_return exchange->respondError(Error::validation(faults));
        const auto origin = originOf(exchange->request(), pluginId);
        const auto removed = co_await m_registry.deregister(*tenant, pluginId, serviceName, instanceId, origin);
        if (!removed)
            co_return exchange->respondError(removed.error());
        JsonWriter writer;
        writer.beginObject().member("success", true);
        writer.member("message", *removed > 0 ? QStringLiteral("Service deregistered successfully")
                                              : QStringLiteral("Service was not registered"));
        writer.member("removed", *removed).endObject();
        exchange->respondJson(200, writer.text());
    }

    void discover(Family family, const http::ExchangePtr &exchange)
    {
        const auto query = Query::parse(exchange->request().query);
        if (!query)
            return exchange->respondError(query.error());
        const auto tenant = readTenant(family, exchange->request(), *query, JsonValue(), m_defaultTenant);
        if (!tenant)
            return exchange->respondError(tenant.error());
        const QString serviceName =
            family == Family::A ? query->text(u"serviceName") : exchange->parameter("serviceName");
        if (serviceName.isEmpty())
            return exchange->respondError(
                Error::validation({{QStringLiteral("serviceName"), QStringLiteral("serviceName is required")}}));
        Result<QByteArray> found = QByteArray();
        if (const auto constraint = query->value(u"version"); constraint && !constraint->isEmpty()) {
            const auto range = Range::parse(*constraint);
            if (!range)
                return exchange->respondError(Error::validation({{QStringLiteral("version"), range.error().message}}));
            found = m_registry.discover(*tenant, serviceName, &*range);
        } else {
            found = m_registry.discover(*tenant, serviceName, nullptr);
        }
        if (!found)
            return exchange->respondError(found.error());
        exchange->respondJson(200, *found);
    }

    void list(Family family, const http::ExchangePtr &exchange)
    {
        const auto query = Query::parse(exchange->request().query);
        if (!query)
            return exchange->respondError(query.error());
        const auto tenant = readTenant(family, exchange->request(), *query, JsonValue(), m_defaultTenant);
        if (!tenant)
            return exchange->respondError(tenant.error());
        const auto page = readPage(*query);
        if (!page)
            return exchange->respondError(page.error());
        registry::ServiceFilter filter;
        filter.tenantId = *tenant;
        filter.pluginId = query->text(u"pluginId");
        filter.search = query->text(u"search");
        filter.afterName = page->after;
        filter.limit = page->limit > 0 ? page->limit + 1 : 0; // one more tells whether a page follows
        if (const auto status = query->value(u"status"); status && !status->isEmpty()) {
            filter.status = registry::healthFromName(*status);
            if (!filter.status)
                return exchange->respondError(Error::validation(
                    {{QStringLiteral("status"),
                      QStringLiteral("status '%1' must be HEALTHY, DEGRADED or UNAVAILABLE").arg(status->left(80))}}));
        }
        auto services = m_registry.list(filter);
        const bool more = page->limit > 0 && services.size() > static_cast<std::size_t>(page->limit);
        if (more)
            services.pop_back();
        JsonWriter writer(static_cast<qsizetype>(services.size()) * 1024 + 64);
        writer.beginObject().key("services").beginArray();
        for (const Service *service : services)
            registry::writeService(writer, *service);
        writer.endArray().member("count", static_cast<qint64>(services.size()));
        if (page->limit > 0) {
            writer.key("nextCursor");
            if (more)
                writer.value(cursorFor(services.back()->serviceName));
            else
                writer.null();
        }
        writer.endObject();
        exchange->respondJson(200, writer.text());
    }

    void get(Family family, const http::ExchangePtr &exchange)
    {
        const auto tenant = tenantOf(family, *exchange, JsonValue());
        if (!tenant)
            return exchange->respondError(tenant.error());
        const QString id = exchange->parameter("serviceId");
        const Service *service = m_registry.find(*tenant, id);
        if (!service)
            return exchange->respondError(noService(id));
        exchange->respondJson(200, serviceDocument(*service, false));
    }

    void heartbeat(Family family, const http::ExchangePtr &exchange)
    {
        const auto body = family == Family::A ? readObject(exchange->request()) : readJson(exchange->request());
        if (!body)
            return exchange->respondError(body.error());
        const auto tenant = tenantOf(family, *exchange, *body);
        if (!tenant)
            return exchange->respondError(tenant.error());
        std::vector<FieldError> faults;
        const auto reported = readHealth(*body, false, faults);
        const QString instanceId = textMember(*body, QStringLiteral("instanceId"), faults);
        QString pluginId;
        QString serviceName;
        if (family == Family::A) {
            pluginId = textMember(*body, QStringLiteral("pluginId"), faults, true);
            serviceName = textMember(*body, QStringLiteral("serviceName"), faults, true);
        } else {
            const QString id = exchange->parameter("serviceId");
            const Service *service = m_registry.find(*tenant, id);
            if (!service)
                return exchange->respondError(noService(id));
            pluginId = service->pluginId;
            serviceName = service->serviceName;
        }
        if (!faults.empty())
            return exchange->respondError(Error::validation(faults));
        const auto answer = m_registry.heartbeat(*tenant, pluginId, serviceName, instanceId, reported,
                                                 originOf(exchange->request(), pluginId));
        if (!answer)
            return exchange->respondError(answer.error());
        JsonWriter writer;
        writer.beginObject().member("success", true).member("message", QStringLiteral("Heartbeat received"));
        writer.member("status", registry::healthName(answer->status))
            .member("lastSeenAt", answer->lastSeenAt)
            .endObject();
        exchange->respondJson(200, writer.text());
    }

    QCoro::Task<> setHealth(Family family, http::ExchangePtr exchange)
    {
        const auto body = readObject(exchange->request());
        if (!body)
            co_return exchange->respondError(body.error());
        const auto tenant = tenantOf(family, *exchange, *body);
        if (!tenant)
            co_return exchange->respondError(tenant.error());
        std::vector<FieldError> faults;
        const auto health = readHealth(*body, true, faults);
        const QString reason = readReason(*body, faults);
        const QString instanceId = textMember(*body, QStringLiteral("instanceId"), faults);
        if (!faults.empty())
            co_return exchange->respondError(Error::validation(faults));
        const auto origin = originOf(exchange->request());
        const auto service = co_await m_registry.setHealth(*tenant, exchange->parameter("serviceId"), instanceId,
                                                           *health, reason, origin);
        if (!service)
            co_return exchange->respondError(service.error());
        exchange->respondJson(200, serviceDocument(*service, true));
    }

    QCoro::Task<> setAdminState(Family family, http::ExchangePtr exchange)
    {
        const auto body = readObject(exchange->request());
        if (!body)
            co_return exchange->respondError(body.error());
        const auto tenant = tenantOf(family, *exchange, *body);
        if (!tenant)
            co_return exchange->respondError(tenant.error());
        std::vector<FieldError> faults;
        const QString name = textMember(*body, QStringLiteral("state"), faults, true);
        const auto state = registry::adminStateFromName(name);
        if (!state && !name.isEmpty())
            faults.push_back({QStringLiteral("state"),
                              QStringLiteral("state '%1' must be ACTIVE, DRAINING or OFFLINE").arg(name.left(80))});
        const QString reason = readReason(*body, faults);
        std::optional<TimePoint> until;
        if (const QString text = textMember(*body, QStringLiteral("until"), faults); !text.isEmpty()) {
            until = fromRfc3339(text);
            if (!until || *until <= currentTime())
                faults.push_back(
                    {QStringLiteral("until"),
                     QStringLiteral("until '%1' must be a time in the future like 2026-01-22T20:00:00.000Z")
                         .arg(text.left(80))});
            if (state == AdminState::Active)
                faults.push_back(
                    {QStringLiteral("until"), QStringLiteral("until goes with DRAINING and OFFLINE, not with ACTIVE")});
        }
        if (!faults.empty())
            co_return exchange->respondError(Error::validation(faults));
        const auto origin = originOf(exchange->request());
        const auto service =
            co_await m_registry.setAdminState(*tenant, exchange->parameter("serviceId"), *state, reason, until, origin);
        if (!service)
            co_return exchange->respondError(service.error());
        exchange->respondJson(200, serviceDocument(*service, true));
    }

    void releaseMassStale(const http::ExchangePtr &exchange)
    {
        const auto body = readJson(exchange->request());
        if (!body)
            return exchange->respondError(body.error());
        const auto query = Query::parse(exchange->request().query);
        if (!query)
            return exchange->respondError(query.error());
        // Named or not: without a tenant the administrator means the whole node.
        const auto tenant = readTenant(Family::A, exchange->request(), *query, *body, QString());
        if (!tenant)
            return exchange->respondError(tenant.error());
        const int released = m_registry.releaseMassStale(*tenant, originOf(exchange->request()));
        JsonWriter writer;
        writer.beginObject().member("success", true);
        writer.member("message",
                      released > 0 ? QStringLiteral("Held services released") : QStringLiteral("No service is held"));
        writer.member("released", released).endObject();
        exchange->respondJson(200, writer.text());
    }

private:
    Result<QString> tenantOf(Family family, const http::Exchange &exchange, const JsonValue &body) const
    {
        const auto query = Query::parse(exchange.request().query);
        if (!query)
            return fail(query.error());
        return readTenant(family, exchange.request(), *query, body, m_defaultTenant);
    }

    /// All faults in one answer: a bad tenantId beside bad fields.
    static Error bothFaults(const Error &tenant, const Error &fields)
    {
        if (!tenant.details.find(u"fields"))
            return tenant;
        std::vector<FieldError> all = fieldsOf(tenant);
        const std::vector<FieldError> others = fieldsOf(fields);
        all.insert(all.end(), others.begin(), others.end());
        return Error::validation(all);
    }

    /// All faults in one answer: a name that another plugin has beside bad fields.
    Error withNameTaken(const Error &fields, const QString &tenantId, const JsonValue &body) const
    {
        const auto text = [&body](QStringView name) {
            const JsonValue *member = body.find(name);
            return member ? member->toString() : QString();
        };
        const QString serviceName = text(u"serviceName");
        const QString owner = isName(serviceName) ? m_registry.ownerOf(tenantId, serviceName) : QString();
        if (owner.isEmpty() || owner == text(u"pluginId"))
            return fields;
        std::vector<FieldError> all = fieldsOf(fields);
        all.push_back(ServiceRegistry::nameTaken(serviceName, owner));
        return Error::validation(all);
    }

    static std::vector<FieldError> fieldsOf(const Error &error)
    {
        std::vector<FieldError> fields;
        const JsonValue *list = error.details.find(u"fields");
        for (const JsonValue &entry : list ? list->toArray() : JsonValue::Array())
            fields.push_back({entry.find(u"path")->toString(), entry.find(u"message")->toString()});
        return fields;
    }

    ServiceRegistry &m_registry;
    QString m_defaultTenant;
};

} // namespace

void addServiceRoutes(http::Router &router, ServiceRegistry &registry, const QString &defaultTenant)
{
    const auto handlers = std::make_shared<ServiceHandlers>(registry, defaultTenant);
    const auto sync = [&router, handlers](const char *method, const char *pattern, Family family,
                                          void (ServiceHandlers::*handler)(Family, const http::ExchangePtr &)) {
        router.add(method, pattern, [handlers, family, handler](const http::ExchangePtr &exchange) {
            (handlers.get()->*handler)(family, exchange);
        });
    };
    const auto task = [&router, handlers](const char *method, const char *pattern, Family family,
                                          QCoro::Task<> (ServiceHandlers::*handler)(Family, http::ExchangePtr)) {
        router.addTask(method, pattern, [handlers, family, handler](http::ExchangePtr exchange) {
            return (handlers.get()->*handler)(family, std::move(exchange));
        });
    };
    task("POST", "/api/services/register", Family::A, &ServiceHandlers::registerService);
    task("DELETE", "/api/services/deregister", Family::A, &ServiceHandlers::deregister);
    sync("GET", "/api/services/discover", Family::A, &ServiceHandlers::discover);
    sync("GET", "/api/services/list", Family::A, &ServiceHandlers::list);
    sync("POST", "/api/services/heartbeat", Family::A, &ServiceHandlers::heartbeat);
    sync("GET", "/api/services/:serviceId", Family::A, &ServiceHandlers::get);
    task("PUT", "/api/services/:serviceId/health", Family::A, &ServiceHandlers::setHealth);
    task("PUT", "/api/services/:serviceId/admin-state", Family::A, &ServiceHandlers::setAdminState);
    router.add("POST", "/api/services/mass-stale/release",
               [handlers](const http::ExchangePtr &exchange) { handlers->releaseMassStale(exchange); });

    task("POST", "/api/plugin-gateway/services/register", Family::B, &ServiceHandlers::registerService);
    sync("GET", "/api/plugin-gateway/services", Family::B, &ServiceHandlers::list);
    sync("GET", "/api/plugin-gateway/services/discover/:serviceName", Family::B, &ServiceHandlers::discover);
    sync("GET", "/api/plugin-gateway/services/:serviceId", Family::B, &ServiceHandlers::get);
    sync("POST", "/api/plugin-gateway/services/:serviceId/heartbeat", Family::B, &ServiceHandlers::heartbeat);
    task("PUT", "/api/plugin-gateway/services/:serviceId/health", Family::B, &ServiceHandlers::setHealth);
    task("PUT", "/api/plugin-gateway/services/:serviceId/admin-state", Family::B, &ServiceHandlers::setAdminState);
    task("DELETE", "/api/plugin-gateway/services/:pluginId/:serviceName", Family::B, &ServiceHandlers::deregister);

    // No service has such an id: whoever reads there has taken the wrong method.
    for (const char *path : {"/api/services/register", "/api/services/deregister", "/api/services/heartbeat",
                             "/api/plugin-gateway/services/register"})
        router.reserve(path);
}

} // namespace plexica::rest
