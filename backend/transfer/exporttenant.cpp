// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/ids.h"
#include "common/jsonwriter.h"
#include "transfer/transfer.h"
#include "transfer/transferrecord.h"
#include "transfer/waiting.h"

#include <QHash>

#include <cstdio>

namespace plexica::transfer {

namespace {

/// Lines on standard output; the storage thread writes them as it reads the rows.
class Output
{
public:
    void line(const QByteArray &json)
    {
        m_failed = m_failed || std::fwrite(json.constData(), 1, size_t(json.size()), stdout) != size_t(json.size())
                   || std::fputc('\n', stdout) == EOF;
    }
    void record(const char *type, const QByteArray &members)
    {
        line("{\"type\":\"" + QByteArray(type) + "\"," + members + '}');
        ++m_records;
        m_progress.at(m_records);
    }
    bool finish()
    {
        JsonWriter writer;
        writer.beginObject().member("type", QStringLiteral("end")).member("records", m_records).endObject();
        line(writer.text());
        m_failed = std::fflush(stdout) != 0 || m_failed;
        return !m_failed;
    }
    qint64 records() const { return m_records; }
    bool failed() const { return m_failed; }

private:
    qint64 m_records = 0;
    bool m_failed = false;
    Progress m_progress{QStringLiteral("exported"), say};
};

/// Nothing if all rows were read.
std::optional<Error> readRows(storage::Storage &storage, std::string_view query, const QString &tenantId,
                              std::function<void(const storage::Row &)> onRow)
{
    std::function<char(const storage::Row &)> decode = [onRow = std::move(onRow)](const storage::Row &row) {
        onRow(row);
        return '\0';
    };
    std::optional<Error> fault;
    waitUntilDone([&](const std::function<void()> &done) {
        storage.read<char>(query, {tenantId}, std::move(decode), [&fault, done](const Result<std::vector<char>> &read) {
            if (!read)
                fault = read.error();
            done();
        });
    });
    return fault;
}

} // namespace

int exportTenant(const QString &database, const QString &tenantId)
{
    if (!isName(tenantId))
        return refuse(exitUsage, QStringLiteral("'%1' cannot be a tenant's name.").arg(tenantId.left(80)));
    storage::StorageOptions options;
    options.url = database;
    const auto opened = storage::Storage::open(options);
    if (!opened)
        return refuse(exitDatabase, opened.error().message);
    storage::Storage &storage = **opened;

    Output output;
    JsonWriter header;
    header.beginObject().member("type", QStringLiteral("plexica-export")).member("format", transferFormat);
    header.member("program", QStringLiteral(PLEXICA_VERSION))
        .member("tenant", tenantId)
        .member("exportedAt", currentTime())
        .endObject();
    output.line(header.text());

    // Instances stand in their service's record, so they are read first; there are few of them beside shared data.
    QHash<QString, QByteArrayList> instances;
    auto fault = readRows(storage, instanceRecord.query, tenantId, [&](const storage::Row &row) {
        instances[row.text(0)].append('{' + recordMembers(instanceRecord, row, 1) + '}');
    });
    if (!fault) {
        fault = readRows(storage, serviceRecord.query, tenantId, [&](const storage::Row &row) {
            const QByteArray list = instances.value(row.text(0)).join(',');
            output.record(serviceRecord.type, recordMembers(serviceRecord, row, 0) + ",\"instances\":[" + list + ']');
        });
    }
    for (const TransferKind *kind :
         {&orderRecord, &pluginRecord, &installationRecord, &dependenciesRecord, &entryRecord}) {
        if (!fault) {
            fault = readRows(storage, kind->query, tenantId,
                             [&](const storage::Row &row) { output.record(kind->type, recordMembers(*kind, row, 0)); });
        }
    }
    if (fault)
        return refuse(exitDatabase, fault->message);
    if (!output.finish())
        return refuse(exitUsage, QStringLiteral("The output could not be written; is the disk full?"));
    say(QStringLiteral("%1 records of tenant %2 exported.").arg(output.records()).arg(tenantId));
    return 0;
}

} // namespace plexica::transfer
