// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/routes.h"

#include "common/ids.h"
#include "common/jsonwriter.h"
#include "registry/registration.h"
#include "registry/servicejson.h"
#include "rest/listwriter.h"
#include "rest/request.h"
#include "rest/waits.h"

#include <algorithm>
#include <span>

namespace plexica::rest {

namespace {

using registry::AdminState;
using registry::Health;
using registry::Service;
using registry::ServiceRegistry;

constexpr qsizetype maximumReason = 1000;

registry::BodyHead bodyHeadFor(const Request &request)
{
    return request.seesAnswers() ? registry::BodyHead::Shown : registry::BodyHead::Hidden;
}

QByteArray serviceDocument(const Request &request, const Service &service, bool withSuccess)
{
    JsonWriter writer(1024);
    writer.beginObject();
    if (withSuccess)
        writer.member("success", true);
    writer.key("service");
    registry::writeService(writer, service, bodyHeadFor(request));
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

QString memberText(const Request &request, QStringView name)
{
    const JsonValue *member = request.body().find(name);
    return member ? member->toString() : QString();
}

/// The handlers of section 2. Lives as long as the routes (they share it).
class ServiceHandlers
{
public:
    ServiceHandlers(ServiceRegistry &registry, Waits &waits)
        : m_registry(registry)
        , m_waits(waits)
    {
    }

    QCoro::Task<> registerService(Request request)
    {
        request.mustBe(memberText(request, u"pluginId"));
        auto registration = registry::parseRegistration(request.body(), request.tenant());
        if (!registration) {
            request.refuse(registration.error());
            refuseTakenName(request);
        }
        if (!request.accepted())
            co_return;
        const auto origin = request.origin(registration->pluginId);
        const auto id = co_await m_registry.registerInstance(std::move(*registration), origin);
        if (!id)
            co_return request.respondError(id.error());
        JsonWriter writer;
        writer.beginObject().member("success", true).member("serviceId", *id);
        writer.member("message", QStringLiteral("Service registered successfully")).endObject();
        request.respondJson(201, writer.text());
    }

    QCoro::Task<> deregister(Request request)
    {
        const QString pluginId =
            request.isFamilyB() ? request.parameter("pluginId") : request.text(QStringLiteral("pluginId"), true);
        const QString serviceName =
            request.isFamilyB() ? request.parameter("serviceName") : request.text(QStringLiteral("serviceName"), true);
        QString instanceId = request.text(QStringLiteral("instanceId"));
        if (instanceId.isEmpty())
            instanceId = request.query().text(u"instanceId");
        request.mustBe(pluginId);
        if (!request.accepted())
            co_return;
        const auto origin = request.origin(pluginId);
        const auto removed =
            co_await m_registry.deregister(request.tenant(), pluginId, serviceName, instanceId, origin);
        if (!removed)
            co_return request.respondError(removed.error());
        JsonWriter writer;
        writer.beginObject().member("success", true);
        writer.member("message", *removed > 0 ? QStringLiteral("Service deregistered successfully")
                                              : QStringLiteral("Service was not registered"));
        writer.member("removed", *removed).endObject();
        request.respondJson(200, writer.text());
    }

    void discover(Request &request)
    {
        const QString serviceName =
            request.isFamilyB() ? request.parameter("serviceName") : request.query().text(u"serviceName");
        if (serviceName.isEmpty())
            request.faults().push_back({QStringLiteral("serviceName"), QStringLiteral("serviceName is required")});
        std::optional<Range> range;
        if (const QString constraint = request.query().text(u"version"); !constraint.isEmpty()) {
            if (auto parsed = Range::parse(constraint))
                range = std::move(*parsed);
            else
                request.faults().push_back({QStringLiteral("version"), parsed.error().message});
        }
        const bool takesStale = request.flag(QStringLiteral("allowStale"));
        const auto terms = m_waits.read(request);
        if (!request.accepted())
            return;
        if (!terms)
            return respondDiscovered(request, serviceName, range, takesStale);
        watch::Filter wanted;
        wanted.kinds = watch::Filter::bit(watch::Kind::Services);
        wanted.tenantId = request.tenant().toUtf8();
        wanted.serviceName = serviceName.toUtf8();
        m_waits.begin(request, std::move(wanted), *terms, [this, serviceName, range, takesStale](const Request &asked) {
            respondDiscovered(asked, serviceName, range, takesStale);
        });
    }

    void list(Request &request)
    {
        const Page page = request.page();
        registry::ServiceFilter filter;
        filter.tenantId = request.tenant();
        filter.pluginId = request.query().text(u"pluginId");
        filter.search = request.query().text(u"search");
        if (const QString status = request.query().text(u"status"); !status.isEmpty()) {
            filter.status = registry::healthFromName(status);
            if (!filter.status)
                request.faults().push_back(
                    {QStringLiteral("status"),
                     QStringLiteral("status '%1' must be HEALTHY, DEGRADED or UNAVAILABLE").arg(status.left(80))});
        }
        if (!request.accepted())
            return;
        const auto all = m_registry.list(filter);
        // Of all tenants they come by tenant, so the place of one is both names.
        const auto placeOf = [ofAll = filter.tenantId.isEmpty()](const Service &service) {
            return ofAll ? service.tenantId + u' ' + service.serviceName : service.serviceName;
        };
        const auto begin = std::find_if(all.begin(), all.end(), [&page, &placeOf](const Service *service) {
            return page.after.isEmpty() || placeOf(*service) > page.after;
        });
        const std::span<const Service *const> services(begin, all.end());
        JsonWriter writer(std::min(static_cast<qsizetype>(services.size()) * 1024 + 64, ListWriter::maximumBytes));
        writer.beginObject();
        ListWriter list(writer, "services", page);
        for (const Service *service : services) {
            if (!list.add([&] { registry::writeService(writer, *service, bodyHeadFor(request)); }))
                break;
        }
        list.end(all.size(), [&] { return cursorFor(placeOf(*services[list.written() - 1])); });
        writer.endObject();
        request.respondJson(200, writer.text());
    }

    void get(Request &request)
    {
        if (!request.accepted())
            return;
        const QString id = request.parameter("serviceId");
        const Service *service = m_registry.find(request.tenant(), id);
        if (!service)
            return request.respondError(noService(id));
        request.respondJson(200, serviceDocument(request, *service, false));
    }

    void heartbeat(Request &request)
    {
        const auto reported = readHealth(request.body(), false, request.faults());
        const QString instanceId = request.text(QStringLiteral("instanceId"));
        QString pluginId;
        QString serviceName;
        if (!request.isFamilyB()) {
            pluginId = request.text(QStringLiteral("pluginId"), true);
            serviceName = request.text(QStringLiteral("serviceName"), true);
        } else if (const Service *service = m_registry.find(request.tenant(), request.parameter("serviceId"))) {
            pluginId = service->pluginId;
            serviceName = service->serviceName;
        } else {
            request.refuse(noService(request.parameter("serviceId")));
        }
        request.mustBe(pluginId); // of a service that is named by its id the one that has it
        if (!request.accepted())
            return;
        const auto answer = m_registry.heartbeat(request.tenant(), pluginId, serviceName, instanceId, reported,
                                                 request.origin(pluginId));
        if (!answer)
            return request.respondError(answer.error());
        JsonWriter writer;
        writer.beginObject().member("success", true).member("message", QStringLiteral("Heartbeat received"));
        writer.member("status", registry::healthName(answer->status))
            .member("lastSeenAt", answer->lastSeenAt)
            .endObject();
        request.respondJson(200, writer.text());
    }

    QCoro::Task<> setHealth(Request request)
    {
        const auto health = readHealth(request.body(), true, request.faults());
        const QString reason = readReason(request.body(), request.faults());
        const QString instanceId = request.text(QStringLiteral("instanceId"));
        if (const Service *found = m_registry.find(request.tenant(), request.parameter("serviceId")))
            request.mustBe(found->pluginId);
        if (!request.accepted())
            co_return;
        const auto origin = request.origin();
        const auto service = co_await m_registry.setHealth(request.tenant(), request.parameter("serviceId"), instanceId,
                                                           *health, reason, origin);
        if (!service)
            co_return request.respondError(service.error());
        request.respondJson(200, serviceDocument(request, *service, true));
    }

    QCoro::Task<> setAdminState(Request request)
    {
        const QString name = request.text(QStringLiteral("state"), true);
        const auto state = registry::adminStateFromName(name);
        if (!state && !name.isEmpty())
            request.faults().push_back(
                {QStringLiteral("state"),
                 QStringLiteral("state '%1' must be ACTIVE, DRAINING or OFFLINE").arg(name.left(80))});
        const QString reason = readReason(request.body(), request.faults());
        std::optional<TimePoint> until;
        if (const QString text = request.text(QStringLiteral("until")); !text.isEmpty()) {
            until = fromRfc3339(text);
            if (!until || *until <= currentTime())
                request.faults().push_back(
                    {QStringLiteral("until"),
                     QStringLiteral("until '%1' must be a time in the future like 2026-01-22T20:00:00.000Z")
                         .arg(text.left(80))});
            if (state == AdminState::Active)
                request.faults().push_back(
                    {QStringLiteral("until"), QStringLiteral("until goes with DRAINING and OFFLINE, not with ACTIVE")});
        }
        if (!request.accepted())
            co_return;
        const auto origin = request.origin();
        const auto service = co_await m_registry.setAdminState(request.tenant(), request.parameter("serviceId"), *state,
                                                               reason, until, origin);
        if (!service)
            co_return request.respondError(service.error());
        request.respondJson(200, serviceDocument(request, *service, true));
    }

    void orders(Request &request)
    {
        if (!request.accepted())
            return;
        const auto orders = m_registry.orders(request.tenant());
        JsonWriter writer;
        writer.beginObject().key("orders").beginArray();
        for (const registry::ServiceOrder *order : orders) {
            const Service *service = m_registry.findByName(order->tenantId, order->serviceName);
            writer.beginObject();
            writer.member("tenantId", order->tenantId).member("pluginId", order->pluginId);
            writer.member("serviceName", order->serviceName);
            writer.member("state", registry::adminStateName(order->state));
            for (const auto &[name, text] : {std::pair("reason", order->reason), std::pair("author", order->author)}) {
                writer.key(name);
                if (text.isEmpty())
                    writer.null();
                else
                    writer.value(text);
            }
            writer.member("since", order->since).member("until", order->until);
            writer.member("present", service && service->pluginId == order->pluginId).endObject();
        }
        writer.endArray().member("count", static_cast<qint64>(orders.size())).endObject();
        request.respondJson(200, writer.text());
    }

    QCoro::Task<> endOrder(Request request)
    {
        const QString pluginId = request.query().text(u"pluginId");
        const QString serviceName = request.query().text(u"serviceName");
        if (pluginId.isEmpty())
            request.faults().push_back({QStringLiteral("pluginId"), QStringLiteral("pluginId is required")});
        if (serviceName.isEmpty())
            request.faults().push_back({QStringLiteral("serviceName"), QStringLiteral("serviceName is required")});
        if (!request.accepted())
            co_return;
        const auto origin = request.origin();
        const QString cause = QStringLiteral("the order was ended");
        const auto removed = co_await m_registry.endOrder(request.tenant(), pluginId, serviceName, cause, origin);
        if (!removed)
            co_return request.respondError(removed.error());
        JsonWriter writer;
        writer.beginObject().member("success", true);
        writer.member("message",
                      *removed > 0 ? QStringLiteral("Order ended") : QStringLiteral("There is no such order"));
        writer.member("removed", *removed).endObject();
        request.respondJson(200, writer.text());
    }

    /// Without a tenant the administrator means the whole node.
    QCoro::Task<> releaseMassStale(Request request)
    {
        if (!request.accepted())
            co_return;
        const int released = co_await m_registry.releaseMassStale(request.tenant(), request.origin());
        JsonWriter writer;
        writer.beginObject().member("success", true);
        writer.member("message",
                      released > 0 ? QStringLiteral("Held services released") : QStringLiteral("No service is held"));
        writer.member("released", released).endObject();
        request.respondJson(200, writer.text());
    }

private:
    void respondDiscovered(const Request &request, const QString &serviceName, const std::optional<Range> &range,
                           bool takesStale)
    {
        const auto found = m_registry.discover(request.tenant(), serviceName, range ? &*range : nullptr, takesStale);
        if (!found)
            return request.respondError(found.error());
        request.respondJson(200, *found);
    }

    /// All faults in one answer: a name that another plugin has beside bad fields.
    void refuseTakenName(Request &request) const
    {
        const QString serviceName = memberText(request, u"serviceName");
        const QString owner = isName(serviceName) ? m_registry.ownerOf(request.tenant(), serviceName) : QString();
        if (!owner.isEmpty() && owner != memberText(request, u"pluginId"))
            request.faults().push_back(registry::nameTaken(serviceName, owner));
    }

    ServiceRegistry &m_registry;
    Waits &m_waits;
};

} // namespace

void addServiceRoutes(RouteTable &routes, ServiceRegistry &registry, Waits &waits)
{
    using H = ServiceHandlers;
    using T = TenantFrom;
    routes.add<H>(
        std::make_shared<H>(registry, waits),
        {
            {"POST", "/api/services/register", Access::Act, T::Request, BodyOf::Object, &H::registerService},
            {"DELETE", "/api/services/deregister", Access::Act, T::Request, BodyOf::Object, &H::deregister},
            {"GET", "/api/services/discover", Access::Read, T::Request, BodyOf::Nothing, &H::discover},
            {"GET", "/api/services/list", Access::Read, T::RequestOrAll, BodyOf::Nothing, &H::list},
            {"POST", "/api/services/heartbeat", Access::Act, T::Request, BodyOf::Object, &H::heartbeat},
            {"GET", "/api/services/:serviceId<uuid>", Access::Read, T::Request, BodyOf::Nothing, &H::get},
            {"PUT", "/api/services/:serviceId<uuid>/health", Access::Act, T::Request, BodyOf::Object, &H::setHealth},
            {"PUT", "/api/services/:serviceId<uuid>/admin-state", Access::Operate, T::Request, BodyOf::Object,
             &H::setAdminState},
            {"POST", "/api/services/mass-stale/release", Access::Operate, T::RequestOrNone, BodyOf::Json,
             &H::releaseMassStale},
            {"GET", "/api/services/orders", Access::Observe, T::RequestOrAll, BodyOf::Nothing, &H::orders},
            {"DELETE", "/api/services/orders", Access::Operate, T::Request, BodyOf::Nothing, &H::endOrder},

            {"POST", "/api/plugin-gateway/services/register", Access::Act, T::Header, BodyOf::Object,
             &H::registerService},
            {"GET", "/api/plugin-gateway/services", Access::Read, T::Header, BodyOf::Nothing, &H::list},
            {"GET", "/api/plugin-gateway/services/discover/:serviceName", Access::Read, T::Header, BodyOf::Nothing,
             &H::discover},
            {"GET", "/api/plugin-gateway/services/:serviceId<uuid>", Access::Read, T::Header, BodyOf::Nothing, &H::get},
            {"POST", "/api/plugin-gateway/services/:serviceId<uuid>/heartbeat", Access::Act, T::Header, BodyOf::Json,
             &H::heartbeat},
            {"PUT", "/api/plugin-gateway/services/:serviceId<uuid>/health", Access::Act, T::Header, BodyOf::Object,
             &H::setHealth},
            {"PUT", "/api/plugin-gateway/services/:serviceId<uuid>/admin-state", Access::Operate, T::Header,
             BodyOf::Object, &H::setAdminState},
            {"DELETE", "/api/plugin-gateway/services/:pluginId/:serviceName", Access::Act, T::Header, BodyOf::Json,
             &H::deregister},
        });
}

} // namespace plexica::rest
