// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/storageengines.h"

#include <QProcess>

namespace plexica::test {

using namespace storage;

namespace {

QString currentEngine()
{
    QFETCH(QString, engine);
    return engine;
}

} // namespace

StorageEngine::StorageEngine()
    : StorageEngine(currentEngine())
{
}

StorageEngine::StorageEngine(const QString &name)
    : m_sqlite(name == QLatin1String("SQLite"))
{
    if (m_sqlite) {
        m_url = QStringLiteral("sqlite://") + sqliteFile();
    } else {
        m_database = TemporaryPostgres::shared().createDatabase();
        m_url = TemporaryPostgres::shared().url(m_database);
    }
}

StorageOptions StorageEngine::options() const
{
    StorageOptions options;
    options.url = m_url;
    options.touchInterval = Milliseconds(50);
    options.reconnectInterval = Milliseconds(100);
    return options;
}

std::unique_ptr<Storage> StorageEngine::open() const
{
    return open(options());
}

std::unique_ptr<Storage> StorageEngine::open(const StorageOptions &options) const
{
    auto storage = Storage::open(options);
    if (!storage)
        qFatal("the database cannot be opened: %s", qUtf8Printable(storage.error().message));
    return std::move(*storage);
}

QString StorageEngine::sql(const QString &text) const
{
    if (!m_sqlite)
        return TemporaryPostgres::shared().sql(text, m_database);
    QProcess process;
    process.start(QStringLiteral("sqlite3"), {QStringLiteral("-batch"), QStringLiteral("-bail"), sqliteFile()});
    process.write(".timeout 10000\n" + text.toUtf8());
    process.closeWriteChannel();
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("sqlite3: %s", process.readAllStandardError().constData());
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

void addEngineRows()
{
    QTest::addColumn<QString>("engine");
    QTest::newRow("SQLite") << QStringLiteral("SQLite");
    QTest::newRow("PostgreSQL") << QStringLiteral("PostgreSQL");
}

Result<Storage::Commit> commitAndWait(Storage &storage, Change change)
{
    std::optional<Result<Storage::Commit>> answer;
    storage.commit(std::move(change), [&](const Result<Storage::Commit> &result) { answer = result; });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 30'000))
        qFatal("a commit was never answered");
    return *answer;
}

QStringList readAll(Storage &storage, std::string_view query, std::vector<Value> parameters, int columns)
{
    std::optional<Result<std::vector<QString>>> answer;
    storage.read<QString>(
        query, std::move(parameters),
        [columns](const Row &row) {
            QStringList cells;
            for (int i = 0; i < columns; ++i)
                cells.append(row.isNull(i) ? QStringLiteral("NULL") : row.text(i));
            return cells.join(u'|');
        },
        [&](Result<std::vector<QString>> result) { answer = std::move(result); });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 30'000))
        qFatal("a read was never answered");
    if (!*answer)
        qFatal("%s failed: %s", std::string(query).c_str(), qUtf8Printable(answer->error().message));
    return QStringList((*answer)->begin(), (*answer)->end());
}

} // namespace plexica::test
