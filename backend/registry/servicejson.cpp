// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/servicejson.h"

#include "registry/registration.h"

namespace plexica::registry {

namespace {

void writeEndpoint(JsonWriter &writer, const Endpoint &endpoint)
{
    writer.beginObject().member("method", endpoint.method).member("path", endpoint.path);
    if (!endpoint.description.isEmpty())
        writer.member("description", endpoint.description);
    writer.member("permissions", endpoint.permissions);
    writer.rawMember("metadata", endpoint.metadata.isEmpty() ? QByteArrayView("{}") : endpoint.metadata);
    writer.endObject();
}

void writeTextOrNull(JsonWriter &writer, const char *name, const QString &text)
{
    writer.key(name);
    if (text.isEmpty())
        writer.null();
    else
        writer.value(text);
}

} // namespace

void writeService(JsonWriter &writer, const Service &service, const Instance *chosen)
{
    if (!chosen) {
        for (const Instance &instance : service.instances) {
            if (instance.status() != Health::Unavailable) {
                chosen = &instance;
                break;
            }
        }
    }
    if (!chosen && !service.instances.empty())
        chosen = &service.instances.front();
    writer.beginObject();
    writer.member("id", service.id);
    writer.member("tenantId", service.tenantId);
    writer.member("pluginId", service.pluginId);
    writer.member("serviceName", service.serviceName);
    writer.member("version", service.version);
    writeTextOrNull(writer, "description", service.description);
    writeTextOrNull(writer, "baseUrl", chosen ? chosen->baseUrl : QString());
    writeTextOrNull(writer, "healthPath", service.healthPath);
    writer.member("status", healthName(service.status()));
    if (service.flapping)
        writer.member("flapping", true);
    writer.member("adminState", adminStateName(service.adminState));
    if (service.adminState != AdminState::Active) {
        writeTextOrNull(writer, "adminReason", service.adminReason);
        writer.member("adminUntil", service.adminUntil);
    }
    writer.key("endpoints").beginArray();
    for (const Endpoint &endpoint : *service.endpoints)
        writeEndpoint(writer, endpoint);
    writer.endArray();
    writer.rawMember("metadata", service.metadata.isEmpty() ? QByteArrayView("{}") : service.metadata);
    writer.key("instances").beginArray();
    for (const Instance &instance : service.instances) {
        writer.beginObject();
        writer.member("instanceId", instance.instanceId);
        writeTextOrNull(writer, "baseUrl", instance.baseUrl);
        writer.member("status", healthName(instance.status()));
        writer.member("lastSeenAt", instance.lastSeenAt);
        writer.member("registeredAt", instance.registeredAt);
        writer.endObject();
    }
    writer.endArray();
    writer.member("lastSeenAt", service.lastSeenAt());
    writer.member("registeredAt", service.registeredAt);
    writer.member("updatedAt", service.updatedAt);
    writer.endObject();
}

QByteArray endpointsToJson(const Endpoints &endpoints)
{
    JsonWriter writer;
    writer.beginArray();
    for (const Endpoint &endpoint : endpoints)
        writeEndpoint(writer, endpoint);
    writer.endArray();
    return writer.take();
}

std::shared_ptr<const Endpoints> endpointsFromJson(const QByteArray &json)
{
    static const auto none = std::make_shared<const Endpoints>();
    const auto parsed = json.size() > 2 ? parseJson(json) : JsonValue();
    if (!parsed || parsed->toArray().empty())
        return none;
    auto endpoints = std::make_shared<Endpoints>();
    endpoints->reserve(parsed->toArray().size());
    for (const JsonValue &entry : parsed->toArray()) {
        Endpoint endpoint;
        for (const auto &[name, value] : entry.toObject()) {
            if (name == u"method")
                endpoint.method = value.toString();
            else if (name == u"path")
                endpoint.path = value.toString();
            else if (name == u"description")
                endpoint.description = value.toString();
            else if (name == u"metadata" && !value.toObject().empty())
                endpoint.metadata = value.toJson();
            else if (name == u"permissions")
                for (const JsonValue &permission : value.toArray())
                    endpoint.permissions.append(permission.toString());
        }
        // Nothing else gets in by REST; but a row may have been written by other hands.
        if (!endpoint.method.isEmpty() && endpoint.path.startsWith(u'/'))
            endpoints->push_back(std::move(endpoint));
    }
    return endpoints;
}

QByteArray statusReasonToJson(const StatusReason &reason)
{
    JsonWriter writer;
    writer.beginObject().member("kind", reason.kind);
    if (!reason.text.isEmpty())
        writer.member("text", reason.text);
    writer.member("since", reason.since).endObject();
    return writer.take();
}

std::shared_ptr<const StatusReason> statusReasonFromJson(const QByteArray &json, Health observed)
{
    static const auto unknown = std::make_shared<const StatusReason>(StatusReason{heartbeatMissed, {}, {}});
    if (observed == Health::Healthy)
        return nullptr;
    const auto parsed = parseJson(json);
    const JsonValue *kind = parsed ? parsed->find(u"kind") : nullptr;
    if (!kind || kind->toString().isEmpty())
        return observed == Health::Unavailable ? unknown : nullptr;
    StatusReason reason;
    reason.kind = kind->toString();
    if (const JsonValue *text = parsed->find(u"text"))
        reason.text = text->toString();
    if (const JsonValue *since = parsed->find(u"since"))
        reason.since = fromRfc3339(since->toString()).value_or(TimePoint());
    return std::make_shared<const StatusReason>(std::move(reason));
}

} // namespace plexica::registry
