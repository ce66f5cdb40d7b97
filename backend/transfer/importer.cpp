// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/importer.h"

#include "common/ids.h"
#include "plugins/pluginoperations.h"
#include "registry/registryoperations.h"
#include "shareddata/shareddataoperations.h"
#include "transfer/recordreader.h"
#include "transfer/transferrecord.h"
#include "transfer/waiting.h"

#include <QFile>
#include <QHash>
#include <QSet>

namespace plexica::transfer {

namespace {

using storage::Change;
using storage::Operation;

constexpr int depth = 66; // a record may hold what a request may

class Importer
{
public:
    Importer(ImportTarget &target, QFile &file, OnConflict onConflict, TimeToLive timeToLive,
             const ImportLimits &limits)
        : m_target(target)
        , m_file(file)
        , m_onConflict(onConflict)
        , m_timeToLive(timeToLive)
        , m_limits(limits)
    {
    }
    int run();

private:
    /// What the catalogue has under a record's name.
    struct Catalogued
    {
        JsonValue manifest;
        QStringList others; ///< tenants besides this one that have it installed
    };

    Result<void> readFile(const std::function<Result<void>(Record, qint64)> &use);
    tl::unexpected<Error> wrong(qint64 line, const QString &what) const;
    std::optional<Error> loadPresent();
    std::optional<Error> loadCatalogue();
    bool isConflict(const Record &record) const;
    Result<void> compare(const Record &record, qint64 line);
    Result<void> grow(const Record &record, qint64 line);
    bool isToBeWritten(const Record &record);
    qint64 expiryOf(const shareddata::EntryRow &entry) const;
    void add(Record record);
    int refuse(int exitCode, const QString &message);
    int commit();

    ImportTarget &m_target;
    QFile &m_file;
    OnConflict m_onConflict;
    TimeToLive m_timeToLive;
    const qint64 m_now = toMilliseconds(currentTime());
    qint64 m_sinceExport = 0; ///< milliseconds
    ImportLimits m_limits;
    QString m_tenant;
    QSet<QByteArray> m_named;            ///< by the file
    QHash<QByteArray, qint64> m_present; ///< bytes of an entry's key and value, else 0
    qint64 m_services = 0;               ///< of the tenant, there and to come
    qint64 m_entries = 0;
    qint64 m_bytes = 0;
    qint64 m_manifests = 0;
    QSet<QString> m_tenants;          ///< with services
    QHash<QByteArray, QString> m_ids; ///< of this tenant's services that are there, by the records' names
    QSet<QString> m_foreignIds;       ///< of other tenants' services
    QHash<QByteArray, Catalogued> m_catalogue;
    qint64 m_revision = 0; ///< of the tenant's plugins
    Change m_change;
    qint64 m_conflicts = 0;
    qint64 m_written = 0;
    qint64 m_skipped = 0;
    qint64 m_expired = 0;
    qint64 m_changedExpiries = 0;
};

tl::unexpected<Error> Importer::wrong(qint64 line, const QString &what) const
{
    return fail(ErrorCode::ValidationFailed, QStringLiteral("%1:%2: %3").arg(m_file.fileName()).arg(line).arg(what));
}

/// Every line, from the beginning. The error names the line.
Result<void> Importer::readFile(const std::function<Result<void>(Record, qint64)> &use)
{
    // Any character of a value may be written as six; the rest of a record is small beside it.
    const qint64 longestLine = std::max<qint64>(8 * m_limits.sharedData.maxValue, 8 * 1024 * 1024);
    qint64 line = 0;
    qint64 records = 0;
    bool begun = false;
    bool ended = false;
    m_file.seek(0);
    while (!m_file.atEnd()) {
        if (m_target.isEnded())
            return fail(ErrorCode::Cancelled, QStringLiteral("The import was ended."));
        const QByteArray text = m_file.readLine(longestLine + 2);
        ++line;
        if (text.size() > longestLine)
            return wrong(line, QStringLiteral("the line is longer than %1 bytes").arg(longestLine));
        if (text.trimmed().isEmpty())
            continue;
        if (ended)
            return wrong(line, QStringLiteral("something stands behind the end"));
        const auto json = parseJson(text, depth);
        if (!json)
            return wrong(
                line, QStringLiteral("not JSON: %1 at offset %2").arg(json.error().message).arg(json.error().offset));
        const JsonValue *type = json->find(u"type");
        if (!std::exchange(begun, true)) {
            const JsonValue *format = json->find(u"format");
            const JsonValue *tenant = json->find(u"tenant");
            if (!type || type->toString() != u"plexica-export" || !format || !tenant || !isName(tenant->toString()))
                return wrong(line, QStringLiteral("this is not a file that `plexica-server export` wrote"));
            if (format->toInteger().value_or(0) != transferFormat)
                return wrong(line, QStringLiteral("the file has format %1; this program reads %2")
                                       .arg(QString::fromUtf8(format->toJson()).left(80))
                                       .arg(transferFormat));
            m_tenant = tenant->toString();
            const JsonValue *exported = json->find(u"exportedAt");
            const auto exportedAt = exported ? fromRfc3339(exported->toString()) : std::nullopt;
            if (!exportedAt && m_timeToLive == TimeToLive::Shift)
                return wrong(line, QStringLiteral("the file does not say when it was exported, which --ttl "
                                                  "shift counts from"));
            if (exportedAt) // by another machine's clock, which may be ahead
                m_sinceExport = std::max<qint64>(m_now - toMilliseconds(*exportedAt), 0);
            continue;
        }
        if (type && type->toString() == u"end") {
            const JsonValue *count = json->find(u"records");
            if (!count || count->toInteger().value_or(-1) != records)
                return wrong(line, QStringLiteral("the file says that it has another number of records than it has"));
            ended = true;
            continue;
        }
        ++records;
        auto record = RecordReader(m_tenant, m_limits.sharedData).read(*json);
        if (!record)
            return wrong(line, record.error().message);
        if (auto used = use(std::move(*record), line); !used)
            return used;
    }
    if (!ended)
        return wrong(line, QStringLiteral("the end is missing: the export was interrupted"));
    return {};
}

/// What the tenant has already, by the names of records.
std::optional<Error> Importer::loadPresent()
{
    struct Key
    {
        const TransferKind &kind;
        std::vector<int> columns;
    };
    const std::vector<Key> keys{{serviceRecord, {2}},
                                {orderRecord, {0, 1}},
                                {installationRecord, {0}},
                                {dependenciesRecord, {0}},
                                {entryRecord, {0, 1}}};
    for (const Key &key : keys) {
        const auto fault = m_target.read(key.kind.query, {m_tenant}, [this, &key](const storage::Row &row) {
            QByteArrayList parts;
            for (const int column : key.columns)
                parts.append(row.utf8(column));
            const QByteArray name = recordName(key.kind.type, parts);
            qint64 size = 0;
            if (&key.kind == &serviceRecord) {
                m_ids.insert(name, row.text(0));
                ++m_services;
            } else if (&key.kind == &entryRecord) {
                size = row.utf8(1).size() + row.utf8(2).size();
                ++m_entries;
                m_bytes += size;
            }
            m_present.insert(name, size);
        });
        if (fault)
            return fault;
    }
    return m_target.read("select_plugin_tenants", {}, [this](const storage::Row &row) {
        if (row.text(0) == m_tenant)
            m_revision = row.integer(1);
    });
}

/// What all tenants share.
std::optional<Error> Importer::loadCatalogue()
{
    auto fault = m_target.read("select_plugins", {}, [this](const storage::Row &row) {
        const QByteArray name = recordName(pluginRecord.type, {row.utf8(0), row.utf8(1)});
        m_present.insert(name, 0);
        ++m_manifests;
        m_catalogue[name].manifest = parseJson(row.utf8(2), depth).value_or(JsonValue());
    });
    if (!fault) {
        fault = m_target.read("select_plugin_installations", {}, [this](const storage::Row &row) {
            if (row.text(0) != m_tenant)
                m_catalogue[recordName(pluginRecord.type, {row.utf8(1), row.utf8(2)})].others.append(row.text(0));
        });
    }
    if (!fault) {
        fault = m_target.read("select_services", {}, [this](const storage::Row &row) {
            m_tenants.insert(row.text(1));
            if (row.text(1) != m_tenant)
                m_foreignIds.insert(row.text(0));
        });
    }
    return fault;
}

bool Importer::isConflict(const Record &record) const
{
    if (!m_present.contains(record.name))
        return false;
    // The same manifest is no conflict: the catalogue may have it from another tenant.
    const auto *plugin = std::get_if<CatalogueRecord>(&record.content);
    return !plugin || !(plugin->manifest->document == m_catalogue.value(record.name).manifest);
}

/// Refuses what may not be written at all, and counts conflicts.
Result<void> Importer::compare(const Record &record, qint64 line)
{
    const QString name = QString::fromUtf8(record.name);
    const bool conflict = isConflict(record);
    if (conflict && m_onConflict == OnConflict::Abort && ++m_conflicts <= 10)
        m_target.say(QStringLiteral("already there: ") + name);
    if (conflict && std::holds_alternative<CatalogueRecord>(record.content)) {
        const QStringList others = m_catalogue.value(record.name).others;
        if (m_onConflict == OnConflict::Overwrite && !others.isEmpty())
            return wrong(line, QStringLiteral("%1 is in the catalogue with other content, and installed in %2")
                                   .arg(name, QStringList(others.mid(0, 5)).join(QStringLiteral(", "))));
    }
    if (const auto *row = std::get_if<plugins::InstallationRow>(&record.content)) {
        const QByteArray plugin = recordName(pluginRecord.type, {row->pluginId.toUtf8(), row->version.toUtf8()});
        if (!m_named.contains(plugin) && !m_catalogue.contains(plugin))
            return wrong(
                line,
                QStringLiteral("%1 %2 is neither in the file nor in the catalogue").arg(row->pluginId, row->version));
    }
    return grow(record, line);
}

/// Counts what the record adds, and refuses what is too much.
Result<void> Importer::grow(const Record &record, qint64 line)
{
    const bool isThere = m_present.contains(record.name);
    if (isThere && (m_onConflict != OnConflict::Overwrite || !isConflict(record)))
        return {};
    const auto tooMuch = [&](const char *limit, qint64 most, const QString &what) {
        return wrong(line, QStringLiteral("%1; %2 allows %3").arg(what, QLatin1String(limit)).arg(most));
    };
    const registry::RegistryLimits &limits = m_limits.services;
    if (const auto *service = std::get_if<registry::Service>(&record.content)) {
        if (!isThere && ++m_services > limits.servicesPerTenant)
            return tooMuch("limits.servicesPerTenant", limits.servicesPerTenant,
                           QStringLiteral("the tenant would have %1 services").arg(m_services));
        m_tenants.insert(m_tenant);
        if (m_tenants.size() > limits.tenants)
            return tooMuch("limits.tenants", limits.tenants,
                           QStringLiteral("there would be %1 tenants").arg(m_tenants.size()));
        if (static_cast<qint64>(service->instances.size()) > limits.instancesPerService)
            return tooMuch("limits.instancesPerService", limits.instancesPerService,
                           QStringLiteral("the service has %1 instances").arg(service->instances.size()));
        if (service->metadata.size() > limits.metadata)
            return tooMuch("limits.metadata", limits.metadata,
                           QStringLiteral("metadata is %1 bytes long").arg(service->metadata.size()));
        if (service->endpoints && static_cast<qint64>(service->endpoints->size()) > limits.endpoints)
            return tooMuch("limits.endpoints", limits.endpoints,
                           QStringLiteral("the service has %1 endpoints").arg(service->endpoints->size()));
    } else if (std::holds_alternative<CatalogueRecord>(record.content)) {
        if (!isThere && ++m_manifests > m_limits.manifests)
            return tooMuch("limits.manifests", m_limits.manifests,
                           QStringLiteral("the catalogue would have %1 manifests").arg(m_manifests));
    } else if (const auto *entry = std::get_if<shareddata::EntryRow>(&record.content)) {
        if (const qint64 expiry = expiryOf(*entry); expiry != 0 && expiry <= m_now)
            return {}; // left out
        if (!isThere && ++m_entries > m_limits.sharedData.maxEntries)
            return tooMuch("sharedData.maxEntries", m_limits.sharedData.maxEntries,
                           QStringLiteral("the tenant would have %1 entries").arg(m_entries));
        m_bytes += entry->id.key.size() + entry->value.size() - m_present.value(record.name);
        if (m_bytes > m_limits.sharedData.maxBytes)
            return tooMuch("sharedData.maxBytes", m_limits.sharedData.maxBytes,
                           QStringLiteral("the tenant would have %1 bytes of shared data").arg(m_bytes));
    }
    return {};
}

/// The expiry that an entry is to have here.
qint64 Importer::expiryOf(const shareddata::EntryRow &entry) const
{
    if (entry.expiresAt == 0 || m_timeToLive == TimeToLive::Keep)
        return entry.expiresAt;
    return m_timeToLive == TimeToLive::Shift ? entry.expiresAt + m_sinceExport : 0;
}

bool Importer::isToBeWritten(const Record &record)
{
    const auto *entry = std::get_if<shareddata::EntryRow>(&record.content);
    if (entry && entry->expiresAt != 0 && entry->expiresAt <= m_now) {
        ++m_expired;
        return false;
    }
    if (m_present.contains(record.name) && (m_onConflict != OnConflict::Overwrite || !isConflict(record))) {
        ++m_skipped;
        return false;
    }
    return true;
}

void Importer::add(Record record)
{
    auto &operations = m_change.operations;
    if (auto *service = std::get_if<registry::Service>(&record.content)) {
        const std::size_t first = operations.size();
        if (const auto known = m_ids.constFind(record.name); known != m_ids.constEnd()) {
            registry::Service old;
            old.id = *known;
            operations.push_back(registry::deleteService(old)); // its instances go with it
        }
        if (m_foreignIds.contains(service->id))
            service->id = newId();
        operations.push_back(registry::upsertService(*service));
        for (const registry::Instance &instance : service->instances)
            operations.push_back(registry::upsertInstance(*service, instance));
        for (std::size_t at = first; at < operations.size(); ++at)
            operations[at].aggregate = record.name; // one after the other, though the ids differ
    } else if (const auto *order = std::get_if<registry::ServiceOrder>(&record.content)) {
        operations.push_back(registry::upsertServiceOrder(*order));
    } else if (const auto *plugin = std::get_if<CatalogueRecord>(&record.content)) {
        operations.push_back(plugins::replacePlugin(*plugin->manifest, plugin->createdAt));
    } else if (const auto *installation = std::get_if<plugins::InstallationRow>(&record.content)) {
        operations.push_back(plugins::upsertInstallation(*installation));
    } else if (const auto *dependencies = std::get_if<plugins::DependenciesRow>(&record.content)) {
        operations.push_back(plugins::upsertDependencies(m_tenant, dependencies->pluginId, dependencies->dependencies));
    } else if (const auto *entry = std::get_if<shareddata::EntryRow>(&record.content)) {
        operations.push_back(shareddata::replaceEntry(*entry));
    }
    ++m_written;
}

int Importer::refuse(int exitCode, const QString &message)
{
    m_target.say(QStringLiteral("plexica-server: ") + message);
    return exitCode;
}

int Importer::run()
{
    // The whole file first: a fault in its last line must not leave half a tenant.
    Progress checked(QStringLiteral("checked"), [this](const QString &line) { m_target.progress(line); });
    qint64 records = 0;
    auto sound = readFile([&](const Record &record, qint64 line) -> Result<void> {
        if (m_named.contains(record.name))
            return wrong(line, QString::fromUtf8(record.name) + QStringLiteral(" stands there twice"));
        m_named.insert(record.name);
        checked.at(++records);
        return {};
    });
    if (!sound)
        return refuse(exitUsage, sound.error().message);
    auto fault = loadPresent();
    if (!fault)
        fault = loadCatalogue();
    if (fault)
        return refuse(exitDatabase, fault->message);
    sound = readFile([this](const Record &record, qint64 line) { return compare(record, line); });
    if (!sound)
        return refuse(exitRefused, sound.error().message + QStringLiteral("; nothing was imported."));
    if (m_conflicts > 0)
        return refuse(exitRefused, QStringLiteral("%1 of %2 records are already there, and nothing was imported. "
                                                  "Choose --on-conflict skip or overwrite.")
                                       .arg(m_conflicts)
                                       .arg(records));

    Progress progress(QStringLiteral("imported"), [this](const QString &line) { m_target.progress(line); });
    m_change.operations.push_back(plugins::advanceTenant(m_tenant, m_revision));
    sound = readFile([&](Record record, qint64) -> Result<void> {
        const auto *entry = std::get_if<shareddata::EntryRow>(&record.content);
        const bool changes = entry && entry->expiresAt != 0 && m_timeToLive != TimeToLive::Keep;
        if (auto *row = std::get_if<shareddata::EntryRow>(&record.content))
            row->expiresAt = expiryOf(*row);
        if (isToBeWritten(record)) {
            m_changedExpiries += changes;
            add(std::move(record));
        }
        progress.at(m_written + m_skipped + m_expired);
        return {};
    });
    if (!sound)
        return refuse(exitUsage, sound.error().message);
    return commit();
}

/// One transaction, however large: a tenant is there whole or not at all.
int Importer::commit()
{
    events::Event event;
    event.tenantId = m_tenant;
    event.type = QStringLiteral("TENANT_IMPORTED");
    event.subject = m_tenant;
    event.actor = QStringLiteral("administrator");
    event.cause = QStringLiteral("plexica-server import");
    event.details.insert(QStringLiteral("written"), JsonValue(m_written));
    event.details.insert(QStringLiteral("skipped"), JsonValue(m_skipped));
    if (const auto fault = m_target.commit(std::move(m_change), std::move(event))) {
        const bool isUnknown = fault->details.find(u"outcome") != nullptr;
        return refuse(exitDatabase, fault->message
                                        + (isUnknown ? QStringLiteral(" The tenant was imported whole or not at all.")
                                                     : QStringLiteral(" Nothing was imported.")));
    }
    const QString what = m_timeToLive == TimeToLive::Strip
                             ? QStringLiteral("%1 had their time to live stripped").arg(m_changedExpiries)
                             : QStringLiteral("%1 were shifted").arg(m_changedExpiries);
    m_target.say(QStringLiteral("Tenant %1: %2 records written, %3 skipped, %4 had expired, %5.")
                     .arg(m_tenant)
                     .arg(m_written)
                     .arg(m_skipped)
                     .arg(m_expired)
                     .arg(what));
    return 0;
}

} // namespace

int importFile(ImportTarget &target, const QString &path, OnConflict onConflict, TimeToLive timeToLive,
               const ImportLimits &limits)
{
    QFile file(path);
    const auto refuse = [&target](const QString &message) {
        target.say(QStringLiteral("plexica-server: ") + message);
        return exitUsage;
    };
    if (!file.open(QIODevice::ReadOnly))
        return refuse(QStringLiteral("%1 cannot be read: %2").arg(path, file.errorString()));
    if (file.isSequential())
        return refuse(
            QStringLiteral("%1 is no file that can be read twice, and it is checked before it is imported.").arg(path));
    return Importer(target, file, onConflict, timeToLive, limits).run();
}

} // namespace plexica::transfer
