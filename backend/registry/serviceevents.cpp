// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/serviceevents.h"

namespace plexica::registry {

using events::Event;
using events::Origin;

Event serviceEvent(const Service &service, const QString &type, const QString &cause, const Origin &origin)
{
    Event event;
    event.tenantId = service.tenantId;
    event.type = type;
    event.subject = service.serviceName;
    event.actor = origin.actor;
    event.requestId = origin.requestId;
    event.cause = cause;
    return event;
}

Event statusEvent(const Service &service, const QString &instanceId, Health before, Health after, const QString &cause,
                  const Origin &origin)
{
    Event event = serviceEvent(service, QStringLiteral("SERVICE_STATUS_CHANGED"), cause, origin);
    event.before.insert(QStringLiteral("status"), JsonValue(healthName(before)));
    event.after.insert(QStringLiteral("status"), JsonValue(healthName(after)));
    event.details.insert(QStringLiteral("serviceId"), JsonValue(service.id));
    event.details.insert(QStringLiteral("pluginId"), JsonValue(service.pluginId));
    event.details.insert(QStringLiteral("instanceId"), JsonValue(instanceId));
    addReason(event, service, instanceId);
    return event;
}

void addReason(Event &event, const Service &service, const QString &instanceId)
{
    const Instance *instance = service.findInstance(instanceId);
    if (const StatusReasonPtr why = instance ? instance->statusReason() : nullptr)
        event.details.insert(QStringLiteral("reason"), statusReasonValue(*why, BodyHead::Shown));
}

StatusReasonPtr reportedReason(Health reported, const QString &how, const QString &words, const Origin &origin)
{
    if (reported == Health::Healthy)
        return nullptr;
    StatusReason why;
    why.kind = reasons::reported;
    why.text = QStringLiteral("%1 %2 by %3").arg(how, healthName(reported).toLower(), actorWords(origin.actor));
    if (!words.isEmpty())
        why.text += QStringLiteral(": ") + words;
    why.since = currentTime();
    return std::make_shared<const StatusReason>(std::move(why));
}

JsonValue briefJson(const Service &service, const QString &instanceId)
{
    JsonValue brief;
    brief.insert(QStringLiteral("serviceId"), JsonValue(service.id));
    brief.insert(QStringLiteral("pluginId"), JsonValue(service.pluginId));
    brief.insert(QStringLiteral("version"), JsonValue(service.version));
    if (const Instance *instance = service.findInstance(instanceId)) {
        brief.insert(QStringLiteral("instanceId"), JsonValue(instance->instanceId));
        brief.insert(QStringLiteral("baseUrl"),
                     instance->baseUrl.isEmpty() ? JsonValue() : JsonValue(instance->baseUrl));
        brief.insert(QStringLiteral("status"), JsonValue(healthName(instance->status())));
    }
    return brief;
}

JsonValue adminJson(const Service &service)
{
    JsonValue json;
    json.insert(QStringLiteral("adminState"), JsonValue(adminStateName(service.adminState)));
    if (!service.adminReason.isEmpty())
        json.insert(QStringLiteral("reason"), JsonValue(service.adminReason));
    if (service.adminUntil)
        json.insert(QStringLiteral("until"), JsonValue(QString::fromLatin1(toRfc3339(*service.adminUntil))));
    return json;
}

Error serviceNotFound(const QString &what)
{
    Error error;
    error.code = ErrorCode::ServiceNotFound;
    error.message = QStringLiteral("Service not found: %1").arg(what);
    error.topLevel.insert(QStringLiteral("serviceName"), JsonValue(what));
    return error;
}

} // namespace plexica::registry
