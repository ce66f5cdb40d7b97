// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/ids.h"
#include "events/eventlog.h"
#include "transfer/transfer.h"
#include "transfer/transferrecord.h"
#include "transfer/waiting.h"

#include <QFile>
#include <QHash>
#include <QSet>

#include <array>

namespace plexica::transfer {

namespace {

using storage::Change;
using storage::Operation;
using storage::OperationKind;
using storage::Value;

constexpr int atOnce = 2'000; // changes that are being committed
constexpr qsizetype longestLine = 64 * 1024 * 1024;

constexpr std::array<std::string_view, 15> serviceColumns{
    "tenant_id",   "id",           "plugin_id",   "service_name",    "version",
    "description", "health_path",  "endpoints",   "endpoints_given", "metadata",
    "admin_state", "admin_reason", "admin_until", "registered_at",   "updated_at"};
constexpr std::array<std::string_view, 9> instanceColumns{"service_id",      "instance_id",     "base_url",
                                                          "observed_status", "reported_status", "status",
                                                          "last_seen_at",    "registered_at",   "status_changed_at"};
constexpr std::array<std::string_view, 5> pluginColumns{"tenant_id", "plugin_id", "version", "manifest", "created_at"};
constexpr std::array<std::string_view, 7> installationColumns{"tenant_id",     "plugin_id",    "version",   "active",
                                                              "configuration", "installed_at", "updated_at"};
constexpr std::array<std::string_view, 4> dependenciesColumns{"tenant_id", "plugin_id", "dependencies", "updated_at"};
constexpr std::array<std::string_view, 9> entryColumns{"tenant_id", "namespace",  "key",        "value",     "owner_id",
                                                       "version",   "created_at", "updated_at", "expires_at"};
constexpr std::array<std::string_view, 1> idColumns{"id"};
constexpr std::array<std::string_view, 1> tenantColumns{"tenant_id"};
constexpr OperationKind importService{"import_service", serviceColumns};
constexpr OperationKind importInstance{"import_instance", instanceColumns};
constexpr OperationKind importPlugin{"import_plugin", pluginColumns};
constexpr OperationKind importInstallation{"import_plugin_installation", installationColumns};
constexpr OperationKind importDependencies{"import_plugin_dependencies", dependenciesColumns};
constexpr OperationKind importEntry{"import_shared_data", entryColumns};
constexpr OperationKind importPluginTenant{"import_plugin_tenant", tenantColumns};
constexpr OperationKind deleteService{"delete_service", idColumns};

struct Kind
{
    const TransferKind *record;
    const OperationKind *operation;
    std::vector<std::size_t> key; ///< columns of the record that name it
};
const std::vector<Kind> &kinds()
{
    static const std::vector<Kind> list{
        {&serviceRecord, &importService, {2}},
        {&pluginRecord, &importPlugin, {0, 1}},
        {&installationRecord, &importInstallation, {0}},
        {&dependenciesRecord, &importDependencies, {0}},
        {&entryRecord, &importEntry, {0, 1}},
    };
    return list;
}

QByteArray textOf(const Value &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return text->toUtf8();
    const auto *bytes = std::get_if<QByteArray>(&value);
    return bytes ? *bytes : QByteArray();
}

/// What a record is about, for messages and to find it again.
QByteArray nameOf(const Kind &kind, const std::vector<Value> &values)
{
    QByteArray name = QByteArray(kind.record->type);
    for (const std::size_t column : kind.key)
        name += ' ' + textOf(values[column]).replace(' ', "%20");
    return name;
}

class Importer
{
public:
    Importer(storage::Storage &storage, QFile &file, OnConflict onConflict)
        : m_storage(storage)
        , m_file(file)
        , m_onConflict(onConflict)
        , m_events(storage, std::chrono::hours(24 * 365 * 100))
    {
    }
    int run();

private:
    struct Record
    {
        const Kind *kind = nullptr;
        std::vector<Value> values;
        std::vector<std::vector<Value>> instances;
        JsonValue json;
    };

    Result<void> readFile(const std::function<Result<void>(Record)> &use);
    Result<Record> parse(const JsonValue &json) const;
    Result<void> loadPresent();
    bool isConflict(const Record &record) const;
    void write(Record record);
    void commit(Change change);
    int databaseFault() const;

    storage::Storage &m_storage;
    QFile &m_file;
    OnConflict m_onConflict;
    events::EventLog m_events;
    QString m_tenant;
    QSet<QByteArray> m_present;
    QHash<QByteArray, QByteArray> m_ids;      ///< of services that are there
    QHash<QByteArray, JsonValue> m_manifests; ///< of the catalogue, by the record's name
    std::optional<Error> m_fault;
    QEventLoop *m_loop = nullptr;
    int m_waiting = 0;
    qint64 m_written = 0;
    qint64 m_skipped = 0;
    qint64 m_expired = 0;
};

Result<Importer::Record> Importer::parse(const JsonValue &json) const
{
    const JsonValue *type = json.find(u"type");
    const QString name = type ? type->toString() : QString();
    for (const Kind &kind : kinds()) {
        if (name != QLatin1String(kind.record->type))
            continue;
        auto values = recordValues(*kind.record, json);
        if (!values)
            return fail(values.error());
        Record record{&kind, std::move(*values), {}, json};
        if (const JsonValue *instances = json.find(u"instances"); instances && kind.record == &serviceRecord) {
            for (const JsonValue &instance : instances->toArray()) {
                auto one = recordValues(instanceRecord, instance);
                if (!one)
                    return fail(one.error());
                record.instances.push_back(std::move(*one));
            }
        }
        return record;
    }
    return fail(ErrorCode::ValidationFailed, QStringLiteral("the type '%1' is not known").arg(name.left(80)));
}

/// Every line, from the beginning. The error names the line.
Result<void> Importer::readFile(const std::function<Result<void>(Record)> &use)
{
    qint64 number = 0;
    qint64 records = 0;
    bool begun = false;
    bool ended = false;
    const auto wrong = [&](const QString &what) {
        return fail(ErrorCode::ValidationFailed,
                    QStringLiteral("%1:%2: %3").arg(m_file.fileName()).arg(number).arg(what));
    };
    m_file.seek(0);
    while (!m_file.atEnd()) {
        const QByteArray line = m_file.readLine(longestLine);
        ++number;
        if (line.trimmed().isEmpty())
            continue;
        if (ended)
            return wrong(QStringLiteral("something stands behind the end"));
        const auto json = parseJson(line, 1000);
        if (!json)
            return wrong(
                QStringLiteral("not JSON: %1 at offset %2").arg(json.error().message).arg(json.error().offset));
        const JsonValue *type = json->find(u"type");
        if (!std::exchange(begun, true)) {
            const JsonValue *format = json->find(u"format");
            const JsonValue *tenant = json->find(u"tenant");
            if (!type || type->toString() != u"plexica-export" || !format || !tenant || !isName(tenant->toString()))
                return wrong(QStringLiteral("this is not a file that `plexica-server export` wrote"));
            if (format->toInteger().value_or(0) != transferFormat)
                return wrong(QStringLiteral("the file has format %1; this program reads %2")
                                 .arg(QString::fromUtf8(format->toJson()))
                                 .arg(transferFormat));
            m_tenant = tenant->toString();
            continue;
        }
        if (type && type->toString() == u"end") {
            const JsonValue *count = json->find(u"records");
            if (!count || count->toInteger().value_or(-1) != records)
                return wrong(QStringLiteral("the file says that it has another number of records than it has"));
            ended = true;
            continue;
        }
        ++records;
        auto record = parse(*json);
        if (!record)
            return wrong(record.error().message);
        if (auto used = use(std::move(*record)); !used)
            return used;
    }
    if (!ended)
        return wrong(QStringLiteral("the end is missing: the export was interrupted"));
    return {};
}

/// What the tenant has already, and the catalogue, which all tenants share.
Result<void> Importer::loadPresent()
{
    const auto read = [this](std::string_view query, const std::function<void(const storage::Row &)> &onRow) {
        std::function<char(const storage::Row &)> decode = [onRow](const storage::Row &row) {
            onRow(row);
            return '\0';
        };
        std::optional<Error> fault;
        waitUntilDone([&](const std::function<void()> &done) {
            m_storage.read<char>(query, {m_tenant}, std::move(decode),
                                 [&fault, done](const Result<std::vector<char>> &rows) {
                                     if (!rows)
                                         fault = rows.error();
                                     done();
                                 });
        });
        return fault;
    };
    std::optional<Error> fault;
    for (const Kind &kind : kinds()) {
        if (fault)
            return fail(*fault);
        if (kind.record == &pluginRecord) {
            fault = read("select_plugins", [this, &kind](const storage::Row &row) {
                const QByteArray name = nameOf(kind, {row.text(0), row.text(1)});
                m_present.insert(name);
                m_manifests.insert(name, parseJson(row.utf8(2), 1000).value_or(JsonValue()));
            });
            continue;
        }
        fault = read(kind.record->query, [this, &kind](const storage::Row &row) {
            std::vector<Value> values;
            for (std::size_t column = 0; column <= kind.key.back(); ++column)
                values.emplace_back(row.utf8(int(column)));
            const QByteArray name = nameOf(kind, values);
            m_present.insert(name);
            if (kind.record == &serviceRecord)
                m_ids.insert(name, row.utf8(0));
        });
    }
    if (fault)
        return fail(*fault);
    return {};
}

bool Importer::isConflict(const Record &record) const
{
    const QByteArray name = nameOf(*record.kind, record.values);
    if (!m_present.contains(name))
        return false;
    // The same manifest is no conflict: the catalogue may have it from another tenant.
    const auto manifest = m_manifests.constFind(name);
    const JsonValue *given = record.json.find(u"manifest");
    return manifest == m_manifests.constEnd() || !given || !(*given == *manifest);
}

void Importer::commit(Change change)
{
    ++m_waiting;
    m_storage.commit(std::move(change), [this](const Result<storage::Storage::Commit> &done) {
        --m_waiting;
        if (!done && !m_fault)
            m_fault = done.error();
        if (m_loop && (m_waiting < atOnce / 2 || m_fault))
            m_loop->quit();
    });
    while (m_waiting >= atOnce && !m_fault) {
        QEventLoop loop;
        m_loop = &loop;
        loop.exec();
        m_loop = nullptr;
    }
}

void Importer::write(Record record)
{
    const QByteArray name = nameOf(*record.kind, record.values);
    const QByteArray aggregate = m_tenant.toUtf8() + '\n' + name;
    Change change;
    const Value tenant(m_tenant);
    if (record.kind->record == &serviceRecord) {
        if (m_ids.contains(name)) // its instances go with it
            change.operations.push_back({&deleteService, aggregate, {QString::fromUtf8(m_ids.value(name))}});
        const Value id = record.values[0];
        record.values.insert(record.values.begin(), tenant);
        change.operations.push_back({&importService, aggregate, std::move(record.values)});
        for (std::vector<Value> &instance : record.instances) {
            instance.insert(instance.begin(), id);
            change.operations.push_back({&importInstance, aggregate, std::move(instance)});
        }
    } else {
        record.values.insert(record.values.begin(), tenant);
        change.operations.push_back({record.kind->operation, aggregate, std::move(record.values)});
    }
    commit(std::move(change));
    ++m_written;
}

int Importer::databaseFault() const
{
    return refuse(exitDatabase,
                  QStringLiteral("%1 %2 records were written before; run it again with --on-conflict skip to go on.")
                      .arg(m_fault->message)
                      .arg(m_written));
}

int Importer::run()
{
    // The whole file first: a fault in its last line must not leave half a tenant.
    Progress checked(QStringLiteral("checked"));
    qint64 records = 0;
    const auto sound = readFile([&](const Record &) {
        checked.at(++records);
        return Result<void>();
    });
    if (!sound)
        return refuse(exitUsage, sound.error().message);
    if (const auto loaded = loadPresent(); !loaded)
        return refuse(exitDatabase, loaded.error().message);
    if (m_onConflict == OnConflict::Abort) {
        qint64 conflicts = 0;
        const auto compared = readFile([&](const Record &record) {
            if (isConflict(record) && ++conflicts <= 10)
                say(QStringLiteral("already there: ") + QString::fromUtf8(nameOf(*record.kind, record.values)));
            return Result<void>();
        });
        if (!compared)
            return refuse(exitUsage, compared.error().message);
        if (conflicts > 0)
            return refuse(exitRefused,
                          QStringLiteral("%1 of %2 records are already there, and nothing was imported. Choose "
                                         "--on-conflict skip or overwrite.")
                              .arg(conflicts)
                              .arg(records));
    }
    Progress progress(QStringLiteral("imported"));
    const qint64 now = toMilliseconds(currentTime());
    const auto written = readFile([&](Record record) -> Result<void> {
        if (m_fault)
            return fail(*m_fault);
        const QByteArray name = nameOf(*record.kind, record.values);
        const Value &last = record.values.back();
        const auto *expiry = std::get_if<qint64>(&last);
        if (record.kind->record == &entryRecord && expiry && *expiry <= now)
            ++m_expired;
        else if (m_present.contains(name) && (m_onConflict != OnConflict::Overwrite || !isConflict(record)))
            ++m_skipped;
        else
            write(std::move(record));
        progress.at(m_written + m_skipped + m_expired);
        return {};
    });
    if (!written && !m_fault)
        return refuse(exitUsage, written.error().message);
    events::Event event;
    event.tenantId = m_tenant;
    event.type = QStringLiteral("TENANT_IMPORTED");
    event.subject = m_tenant;
    event.actor = QStringLiteral("administrator");
    event.cause = QStringLiteral("plexica-server import");
    event.details.insert(QStringLiteral("written"), JsonValue(m_written));
    event.details.insert(QStringLiteral("skipped"), JsonValue(m_skipped));
    Change end;
    end.operations.push_back({&importPluginTenant, m_tenant.toUtf8(), {m_tenant}});
    end.operations.push_back(m_events.operation(event));
    if (!m_fault)
        commit(std::move(end));
    while (m_waiting > 0 && !m_fault) {
        QEventLoop loop;
        m_loop = &loop;
        loop.exec();
        m_loop = nullptr;
    }
    if (m_fault)
        return databaseFault();
    say(QStringLiteral("Tenant %1: %2 records written, %3 skipped, %4 had expired.")
            .arg(m_tenant)
            .arg(m_written)
            .arg(m_skipped)
            .arg(m_expired));
    return 0;
}

} // namespace

int importTenant(const QString &database, const QString &path, OnConflict onConflict)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(exitUsage, QStringLiteral("%1 cannot be read: %2").arg(path, file.errorString()));
    if (file.isSequential())
        return refuse(
            exitUsage,
            QStringLiteral("%1 is no file that can be read twice, and it is checked before it is imported.").arg(path));
    storage::StorageOptions options;
    options.url = database;
    options.commitTimeout = Milliseconds(60'000);
    const auto opened = storage::Storage::open(options);
    if (!opened)
        return refuse(exitDatabase, opened.error().message);
    return Importer(**opened, file, onConflict).run();
}

} // namespace plexica::transfer
