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

} // namespace

void writeAffected(JsonWriter &writer, const AffectedByPtr &affected)
{
    static const AffectedBy nothing;
    const AffectedBy &by = affected ? *affected : nothing;
    writer.key("affectedBy").beginArray();
    for (const Affection &cause : by.causes) {
        writer.beginObject();
        writer.textOrNull("serviceName", cause.serviceName);
        writer.member("pluginId", cause.pluginId).member("status", cause.status);
        writer.member("required", cause.required).member("path", cause.path).endObject();
    }
    writer.endArray().member("affectedCount", by.count);
}

void writeService(JsonWriter &writer, const Service &service, BodyHead bodyHead, const Instance *chosen, bool stale)
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
    writer.textOrNull("description", service.description);
    writer.textOrNull("baseUrl", chosen ? chosen->baseUrl : QString());
    writer.textOrNull("healthPath", service.healthPath);
    writer.member("status", healthName(service.status()));
    if (stale)
        writer.member("stale", true);
    if (const auto why = service.statusReason()) {
        writer.key("statusReason");
        writeStatusReason(writer, *why, bodyHead);
    }
    writeAffected(writer, service.affected);
    if (service.flapping)
        writer.member("flapping", true);
    writer.member("adminState", adminStateName(service.adminState));
    if (service.adminState != AdminState::Active) {
        writer.textOrNull("adminReason", service.adminReason);
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
        writer.textOrNull("baseUrl", instance.baseUrl);
        writer.member("status", healthName(instance.status()));
        if (const auto why = instance.statusReason()) {
            writer.key("statusReason");
            writeStatusReason(writer, *why, bodyHead);
        }
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

QByteArray reasonsToJson(const Instance &instance)
{
    if (!instance.reason && !instance.reportedReason)
        return {};
    JsonValue json = instance.reason ? statusReasonValue(*instance.reason, BodyHead::Shown) : JsonValue();
    if (instance.reportedReason)
        json.insert(QStringLiteral("reported"), statusReasonValue(*instance.reportedReason, BodyHead::Shown));
    return json.toJson();
}

void readReasons(Instance &instance, const QByteArray &json)
{
    static const auto unknown =
        std::make_shared<const StatusReason>(StatusReason{reasons::heartbeatMissed, {}, {}, 0, {}, {}, 1});
    const auto parsed = json.isEmpty() ? JsonValue() : parseJson(json);
    instance.reason = nullptr;
    instance.reportedReason = nullptr;
    if (instance.observed != Health::Healthy) {
        instance.reason = parsed ? statusReasonOf(*parsed) : nullptr;
        if (!instance.reason && instance.observed == Health::Unavailable)
            instance.reason = unknown;
    }
    const JsonValue *reported = parsed ? parsed->find(u"reported") : nullptr;
    if (reported && instance.reported != Health::Healthy)
        instance.reportedReason = statusReasonOf(*reported);
}

} // namespace plexica::registry
