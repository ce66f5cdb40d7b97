// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/recordreader.h"

#include "common/ids.h"
#include "manifest/dependencyrequest.h"
#include "manifest/manifestreader.h"
#include "registry/registration.h"
#include "registry/servicejson.h"
#include "shareddata/entrylimits.h"
#include "transfer/transferrecord.h"

namespace plexica::transfer {

namespace {

constexpr qsizetype longestReason = 1'000;
constexpr qsizetype longestConfiguration = 64 * 1024; // bytes
constexpr std::size_t mostInstances = 1'000;

/// The members of a record; the first fault is kept.
class Members
{
public:
    explicit Members(const JsonValue &record)
        : m_record(record)
    {
    }

    const std::optional<QString> &fault() const { return m_fault; }
    void refuse(const QString &why)
    {
        if (!m_fault)
            m_fault = why;
    }

    /// Not there and null are one.
    const JsonValue *find(const char *name) const
    {
        const JsonValue *found = m_record.find(QString::fromLatin1(name));
        return found && !found->isNull() ? found : nullptr;
    }
    const JsonValue *require(const char *name)
    {
        const JsonValue *found = find(name);
        if (!found)
            refuse(QStringLiteral("'%1' is missing").arg(QLatin1String(name)));
        return found;
    }
    QString text(const char *name, qsizetype longest, bool required = true)
    {
        const JsonValue *found = required ? require(name) : find(name);
        if (!found)
            return {};
        if (!found->isString() || (required && found->toString().isEmpty()))
            refuse(QStringLiteral("'%1' must be a text").arg(QLatin1String(name)));
        else if (found->toString().contains(QChar(u'\0')))
            refuse(QStringLiteral("'%1' must not hold the NUL character").arg(QLatin1String(name)));
        else if (found->toString().size() > longest)
            refuse(QStringLiteral("'%1' is longer than %2 characters").arg(QLatin1String(name)).arg(longest));
        return found->toString();
    }
    QString id(const char *name)
    {
        const QString given = text(name, 255);
        if (!m_fault && !isName(given))
            refuse(QStringLiteral("'%1' '%2' is no name").arg(QLatin1String(name), given.left(80)));
        return given;
    }
    Version version(const char *name)
    {
        const QString given = text(name, 255);
        const auto version = Version::parse(given);
        if (!version)
            refuse(QStringLiteral("'%1': %2").arg(QLatin1String(name), version.error().message));
        return version ? *version : Version();
    }
    qint64 integer(const char *name)
    {
        const JsonValue *found = require(name);
        const auto number = found ? found->toInteger() : std::nullopt;
        if (!number)
            refuse(QStringLiteral("'%1' must be a whole number").arg(QLatin1String(name)));
        return number.value_or(0);
    }
    bool flag(const char *name)
    {
        const JsonValue *found = require(name);
        if (found && !found->isBool())
            refuse(QStringLiteral("'%1' must be true or false").arg(QLatin1String(name)));
        return found && found->toBool();
    }
    std::optional<TimePoint> time(const char *name, bool required = true)
    {
        const JsonValue *found = required ? require(name) : find(name);
        if (!found)
            return std::nullopt;
        const auto time = fromRfc3339(found->toString());
        if (!time)
            refuse(QStringLiteral("'%1' must be a time like 2026-01-22T20:00:00.000Z").arg(QLatin1String(name)));
        return time;
    }
    template <typename T>
    T choice(const char *name, std::optional<T> (*read)(QStringView), const char *allowed, T otherwise, bool required)
    {
        const JsonValue *found = required ? require(name) : find(name);
        if (!found)
            return otherwise;
        const auto chosen = read(found->toString());
        if (!chosen)
            refuse(QStringLiteral("'%1' must be one of %2").arg(QLatin1String(name), QLatin1String(allowed)));
        return chosen.value_or(otherwise);
    }

private:
    const JsonValue &m_record;
    std::optional<QString> m_fault;
};

tl::unexpected<Error> refused(const QString &why)
{
    return fail(ErrorCode::ValidationFailed, why);
}

/// The first of several faults: the rest is found when it is mended.
tl::unexpected<Error> refused(const std::vector<ManifestFault> &faults)
{
    const ManifestFault &first = faults.front();
    return refused(first.path.isEmpty() ? first.message : first.path + QStringLiteral(": ") + first.message);
}

JsonValue without(const JsonValue &record, QStringView name)
{
    JsonValue::Object rest;
    for (const auto &[member, value] : record.toObject()) {
        if (member != name)
            rest.emplace_back(member, value);
    }
    return JsonValue(std::move(rest));
}

constexpr const char *statuses = "HEALTHY DEGRADED UNAVAILABLE";

} // namespace

QByteArray recordName(const char *type, const QByteArrayList &parts)
{
    QByteArray name(type);
    for (QByteArray part : parts)
        name += ' ' + part.replace(' ', "%20");
    return name;
}

Result<Record> RecordReader::read(const JsonValue &record) const
{
    const JsonValue *type = record.find(u"type");
    const QString name = type ? type->toString() : QString();
    if (name == QLatin1String(serviceRecord.type))
        return service(record);
    if (name == QLatin1String(orderRecord.type))
        return order(record);
    if (name == QLatin1String(pluginRecord.type))
        return plugin(record);
    if (name == QLatin1String(installationRecord.type))
        return installation(record);
    if (name == QLatin1String(dependenciesRecord.type))
        return dependencies(record);
    if (name == QLatin1String(entryRecord.type))
        return entry(record);
    return refused(QStringLiteral("the type '%1' is not known").arg(name.left(80)));
}

/// Each instance is read as the registration that would have made it.
Result<Record> RecordReader::service(const JsonValue &record) const
{
    Members members(record);
    registry::Service service;
    service.id = members.id("id");
    service.tenantId = m_tenantId;
    service.adminState = members.choice("adminState", &registry::adminStateFromName, "ACTIVE DRAINING OFFLINE",
                                        registry::AdminState::Active, false);
    service.adminReason = members.text("adminReason", longestReason, false);
    service.adminUntil = members.time("adminUntil", false);
    service.endpointsGiven = members.flag("endpointsGiven");
    service.registeredAt = members.time("registeredAt").value_or(TimePoint());
    service.updatedAt = members.time("updatedAt").value_or(TimePoint());
    const JsonValue *instances = members.require("instances");
    if (members.fault())
        return refused(*members.fault());
    if (instances->toArray().empty() || instances->toArray().size() > mostInstances)
        return refused(QStringLiteral("'instances' must be a list of 1 to %1").arg(mostInstances));
    const JsonValue common = without(record, u"instances");
    for (const JsonValue &given : instances->toArray()) {
        Members own(given);
        registry::Instance instance;
        instance.instanceId = own.id("instanceId");
        instance.baseUrl = own.text("baseUrl", 2'048, false);
        instance.observed =
            own.choice("observedStatus", &registry::healthFromName, statuses, registry::Health::Healthy, false);
        instance.reported =
            own.choice("reportedStatus", &registry::healthFromName, statuses, registry::Health::Healthy, false);
        own.choice("status", &registry::healthFromName, statuses, registry::Health::Healthy, true);
        instance.registeredAt = own.time("registeredAt").value_or(TimePoint());
        instance.lastSeenAt = own.time("lastSeenAt", false).value_or(instance.registeredAt);
        instance.statusChangedAt = own.time("statusChangedAt").value_or(TimePoint());
        const JsonValue *reason = own.find("observedReason");
        if (reason && !reason->isObject())
            own.refuse(QStringLiteral("'observedReason' must be an object"));
        registry::readReasons(instance, reason ? reason->toJson() : QByteArray());
        if (own.fault())
            return refused(*own.fault());
        if (service.findInstance(instance.instanceId))
            return refused(QStringLiteral("instance %1 stands there twice").arg(instance.instanceId));
        JsonValue body = common;
        body.insert(QStringLiteral("instanceId"), JsonValue(instance.instanceId));
        if (!instance.baseUrl.isEmpty())
            body.insert(QStringLiteral("baseUrl"), JsonValue(instance.baseUrl));
        const auto registration = registry::parseRegistration(body, m_tenantId);
        if (!registration)
            return refused(registration.error().message);
        if (service.instances.empty()) {
            service.pluginId = registration->pluginId;
            service.serviceName = registration->serviceName;
            service.version = registration->version;
            service.description = registration->description;
            service.healthPath = registration->healthPath;
            service.metadata = registration->metadata;
            if (registration->endpoints)
                service.endpoints = std::make_shared<const registry::Endpoints>(*registration->endpoints);
        }
        service.instances.push_back(std::move(instance));
    }
    const QByteArray name = recordName(serviceRecord.type, {service.serviceName.toUtf8()});
    return Record{std::move(service), name};
}

Result<Record> RecordReader::order(const JsonValue &record) const
{
    Members members(record);
    registry::ServiceOrder order;
    order.tenantId = m_tenantId;
    order.pluginId = members.id("pluginId");
    order.serviceName = members.id("serviceName");
    order.state =
        members.choice("state", &registry::adminStateFromName, "DRAINING OFFLINE", registry::AdminState::Active, true);
    order.reason = members.text("reason", longestReason, false);
    order.author = members.text("author", longestReason, false);
    order.since = members.time("since").value_or(TimePoint());
    order.until = members.time("until", false);
    if (order.state == registry::AdminState::Active)
        members.refuse(QStringLiteral("'state' must be one of DRAINING OFFLINE"));
    if (members.fault())
        return refused(*members.fault());
    const QByteArray name = recordName(orderRecord.type, {order.pluginId.toUtf8(), order.serviceName.toUtf8()});
    return Record{std::move(order), name};
}

Result<Record> RecordReader::plugin(const JsonValue &record) const
{
    Members members(record);
    const QString pluginId = members.id("pluginId");
    const Version version = members.version("version");
    const auto createdAt = members.time("createdAt");
    const JsonValue *document = members.require("manifest");
    if (members.fault())
        return refused(*members.fault());
    ManifestReading reading = readManifest(document->toJson(), ManifestFormat::Json);
    if (!reading.manifest)
        return refused(reading.errors);
    if (reading.manifest->id != pluginId || reading.manifest->version != version)
        return refused(
            QStringLiteral("the record is of %1 %2, and its manifest of %3 %4")
                .arg(pluginId, version.toString(), reading.manifest->id, reading.manifest->version.toString()));
    const QByteArray name = recordName(pluginRecord.type, {pluginId.toUtf8(), plugins::versionKey(version).toUtf8()});
    return Record{CatalogueRecord{std::make_shared<const Manifest>(std::move(*reading.manifest)), *createdAt}, name};
}

Result<Record> RecordReader::installation(const JsonValue &record) const
{
    Members members(record);
    plugins::InstallationRow row;
    row.tenantId = m_tenantId;
    row.pluginId = members.id("pluginId");
    row.version = plugins::versionKey(members.version("version"));
    row.active = members.flag("active");
    row.installedAt = members.time("installedAt").value_or(TimePoint());
    row.updatedAt = members.time("updatedAt").value_or(TimePoint());
    if (const JsonValue *configuration = members.find("configuration")) {
        row.configuration = configuration->toJson();
        if (!configuration->isObject())
            members.refuse(QStringLiteral("'configuration' must be an object"));
        else if (row.configuration.size() > longestConfiguration)
            members.refuse(QStringLiteral("'configuration' has %1 bytes; at most %2 are accepted")
                               .arg(row.configuration.size())
                               .arg(longestConfiguration));
    }
    if (const JsonValue *grants = members.find("grants"); grants && !grants->isNull()) {
        row.grants.emplace();
        for (const JsonValue &grant : grants->toArray()) {
            row.grants->append(grant.toString());
            if (!grant.isString() || grant.toString().isEmpty())
                members.refuse(QStringLiteral("'grants' must be a list of permissions"));
        }
        if (!grants->isArray())
            members.refuse(QStringLiteral("'grants' must be a list of permissions"));
    }
    if (members.fault())
        return refused(*members.fault());
    const QByteArray name = recordName(installationRecord.type, {row.pluginId.toUtf8()});
    return Record{std::move(row), name};
}

Result<Record> RecordReader::dependencies(const JsonValue &record) const
{
    Members members(record);
    plugins::DependenciesRow row;
    row.tenantId = m_tenantId;
    row.pluginId = members.id("pluginId");
    row.dependencies.updatedAt = members.time("updatedAt").value_or(TimePoint());
    const JsonValue *given = members.require("dependencies");
    if (members.fault())
        return refused(*members.fault());
    auto byPlugin = readDependencyRequest(*given);
    if (!byPlugin)
        return refused(byPlugin.error().message);
    for (auto &[pluginId, declared] : *byPlugin) {
        if (pluginId != row.pluginId)
            return refused(QStringLiteral("the record is of %1, and a dependency of %2").arg(row.pluginId, pluginId));
        row.dependencies.dependencies = std::move(declared);
    }
    const QByteArray name = recordName(dependenciesRecord.type, {row.pluginId.toUtf8()});
    return Record{std::move(row), name};
}

Result<Record> RecordReader::entry(const JsonValue &record) const
{
    Members members(record);
    shareddata::EntryRow row;
    constexpr qsizetype any = 1 << 30; // looked at below, in bytes
    row.id = {m_tenantId.toUtf8(), members.text("namespace", any).toUtf8(), members.text("key", any).toUtf8()};
    row.ownerId = members.text("ownerId", any).toUtf8();
    row.version = members.integer("version");
    row.createdAt = toMilliseconds(members.time("createdAt").value_or(TimePoint()));
    row.updatedAt = toMilliseconds(members.time("updatedAt").value_or(TimePoint()));
    if (const auto expiry = members.time("expiresAt", false))
        row.expiresAt = toMilliseconds(*expiry);
    const JsonValue *value = record.find(u"value"); // null is one
    if (!value)
        members.refuse(QStringLiteral("'value' is missing"));
    if (members.fault())
        return refused(*members.fault());
    row.value = value->toJson();
    if (row.version < 1)
        return refused(QStringLiteral("'version' must be greater than 0"));
    if (row.ownerId.size() > shareddata::longestOwner)
        return refused(QStringLiteral("'ownerId' is longer than %1 bytes").arg(shareddata::longestOwner));
    if (const auto error = shareddata::tooLarge(row.id, row.value.size(), m_limits))
        return refused(error->message);
    const QByteArray name = recordName(entryRecord.type, {row.id.space, row.id.key});
    return Record{std::move(row), name};
}

} // namespace plexica::transfer
