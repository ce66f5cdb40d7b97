// SPDX-License-Identifier: GPL-3.0-or-later
#include "manifest/sections.h"

#include "common/endpointmetadata.h"

#include <QHash>

#include <algorithm>

namespace plexica::manifest {

namespace {

/// Upper case of ASCII letters only: QString::toUpper() would turn look-alikes into letters ('ſ' into 'S').
QString asciiUpper(QString text)
{
    for (QChar &c : text) {
        if (c >= u'a' && c <= u'z')
            c = QChar(static_cast<char16_t>(c.unicode() - 32));
    }
    return text;
}

QString readMethod(Fields &endpoint)
{
    static const QStringList methods{QStringLiteral("GET"), QStringLiteral("POST"), QStringLiteral("PUT"),
                                     QStringLiteral("PATCH"), QStringLiteral("DELETE")};
    const JsonValue *value = endpoint.requiredText("method", QStringLiteral(" (GET, POST, PUT, PATCH or DELETE)"));
    if (!value)
        return {};
    const QString method = asciiUpper(value->toString());
    if (methods.contains(method))
        return method;
    endpoint.error("method", QStringLiteral("Method %1 must be GET, POST, PUT, PATCH or DELETE").arg(quoted(*value)));
    return {};
}

/// The gateway refuses such paths before it looks for an endpoint (REST contract, section 5).
bool canBeCalled(const QString &path)
{
    const auto segments = QStringView(path).sliced(1).split(u'/');
    const bool oddSegment =
        std::any_of(segments.begin(), segments.end() - 1, [](QStringView s) { return s.isEmpty(); })
        || std::any_of(segments.begin(), segments.end(), [](QStringView s) { return s == u"." || s == u".."; });
    return !oddSegment && !path.contains(u'\\') && !path.contains(u'?') && !path.contains(u'#');
}

QString readPath(Fields &endpoint)
{
    const JsonValue *value = endpoint.requiredText("path", QStringLiteral(" (as \"/products/:id\")"));
    if (!value)
        return {};
    const QString path = value->toString();
    if (!path.startsWith(u'/')) {
        endpoint.error("path", QStringLiteral("Path %1 must begin with '/'").arg(quoted(*value)));
        return {};
    }
    if (path.size() > manifestlimits::endpointPath) {
        endpoint.error("path", QStringLiteral("Path %1 has %2 characters; at most %3 are accepted")
                                   .arg(quoted(*value))
                                   .arg(path.size())
                                   .arg(manifestlimits::endpointPath));
        return {};
    }
    if (std::any_of(path.begin(), path.end(), [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7F; })) {
        endpoint.error(
            "path", QStringLiteral("Path %1 has a control character").arg(QString::fromUtf8(value->toJson()).left(80)));
        return {};
    }
    if (!canBeCalled(path))
        endpoint.warning(
            "path", QStringLiteral(
                        "Path %1 can never be called: the gateway refuses '.', '..', '//', '\\', '?' and '#' in paths")
                        .arg(quoted(*value)));
    return path;
}

QStringList readPermissions(Fields &endpoint, FaultList &faults)
{
    QStringList permissions;
    const JsonValue::Array *list = endpoint.list("permissions", manifestlimits::permissionsPerEndpoint);
    if (!list)
        return permissions;
    const Place place = endpoint.at("permissions");
    for (std::size_t i = 0; i < list->size(); ++i) {
        const JsonValue &entry = (*list)[i];
        const QString text = entry.toString();
        if (!entry.isString() || text.isEmpty() || text.size() > manifestlimits::name)
            faults.error(Place(place, i),
                         QStringLiteral("A permission must be a string of 1 to %1 characters, not %2")
                             .arg(manifestlimits::name)
                             .arg(quoted(entry)),
                         entry.offset());
        else
            permissions.append(text);
    }
    return permissions;
}

void checkMetadata(Fields &declaration, FaultList &faults)
{
    const JsonValue *metadata = declaration.member("metadata");
    if (!metadata || !metadata->isObject())
        return;
    const Place place = declaration.at("metadata");
    checkGatewayMetadata(*metadata, [&](const char *name, const JsonValue &value, const QString &rule) {
        faults.newRule(Place(place, name),
                       QStringLiteral("%1 %2, not %3").arg(QString::fromLatin1(name), rule, quoted(value)),
                       value.offset());
    });
}

EndpointDeclaration readEndpoint(const JsonValue &entry, const Place &place, FaultList &faults)
{
    Fields fields(entry, place, faults, QStringLiteral("an endpoint"));
    EndpointDeclaration endpoint;
    endpoint.method = readMethod(fields);
    endpoint.path = readPath(fields);
    endpoint.description = fields.text("description", manifestlimits::text);
    endpoint.permissions = readPermissions(fields, faults);
    endpoint.metadata = fields.object("metadata");
    checkMetadata(fields, faults);
    fields.warnOfOthers({"method", "path", "description", "permissions", "metadata"});
    return endpoint;
}

std::vector<EndpointDeclaration> readEndpoints(Fields &service, FaultList &faults)
{
    std::vector<EndpointDeclaration> endpoints;
    const JsonValue::Array *list = service.list("endpoints", manifestlimits::endpointsPerService);
    if (!list)
        return endpoints;
    const Place listPlace = service.at("endpoints");
    QHash<QString, std::size_t> seen;
    for (std::size_t i = 0; i < list->size(); ++i) {
        const Place place(listPlace, i);
        EndpointDeclaration endpoint = readEndpoint((*list)[i], place, faults);
        if (endpoint.method.isEmpty() || endpoint.path.isEmpty())
            continue;
        const QString identity = endpoint.method + u' ' + endpoint.path;
        if (const auto first = seen.constFind(identity); first != seen.constEnd())
            faults.error(place, QStringLiteral("'%1' is declared already by endpoints[%2]").arg(identity).arg(*first),
                         (*list)[i].offset());
        else
            seen.insert(identity, i);
        endpoints.push_back(std::move(endpoint));
    }
    return endpoints;
}

} // namespace

std::vector<ServiceDeclaration> readServices(Fields &api, FaultList &faults)
{
    std::vector<ServiceDeclaration> services;
    const JsonValue::Array *list = api.list("services", manifestlimits::services);
    if (!list)
        return services;
    const Place listPlace = api.at("services");
    QHash<QString, std::size_t> seen;
    for (std::size_t i = 0; i < list->size(); ++i) {
        const JsonValue &entry = (*list)[i];
        const Place place(listPlace, i);
        Fields fields(entry, place, faults, QStringLiteral("a service"));
        ServiceDeclaration service;
        service.name = fields.name("name");
        service.version = fields.version("version");
        service.description = fields.text("description", manifestlimits::text);
        service.endpoints = readEndpoints(fields, faults);
        service.metadata = fields.object("metadata");
        checkMetadata(fields, faults);
        fields.warnOfOthers({"name", "version", "description", "endpoints", "metadata"});
        if (service.name.isEmpty())
            continue;
        if (const auto first = seen.constFind(service.name); first != seen.constEnd())
            fields.error(
                "name",
                QStringLiteral("Service '%1' is declared already by services[%2]").arg(service.name).arg(*first));
        else
            seen.insert(service.name, i);
        const JsonValue *endpoints = fields.member("endpoints");
        if (!endpoints || (endpoints->isArray() && endpoints->toArray().empty()))
            faults.warning(
                place,
                QStringLiteral("Service '%1' declares no endpoints, so nothing of it can be called").arg(service.name),
                entry.offset());
        services.push_back(std::move(service));
    }
    return services;
}

} // namespace plexica::manifest
