// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/databasetrial.h"

#include "storage/database.h"
#include "storage/sqltext.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QUuid>

namespace plexica::storage {

namespace {

Result<DatabaseTrial> unavailable(const QString &sentence)
{
    return fail(ErrorCode::StorageUnavailable, sentence);
}

QString foreign()
{
    return QStringLiteral("It holds tables of another program; use another database.");
}

/// Our own opening would make the file, and its journal.
Result<DatabaseTrial> trySqlite(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists()) {
        const QFileInfo folder(file.absolutePath());
        if (!folder.isDir())
            return unavailable(QStringLiteral("There is no folder %1.").arg(folder.filePath()));
        if (!folder.isWritable())
            return unavailable(QStringLiteral("The folder %1 cannot be written.").arg(folder.filePath()));
        return DatabaseTrial{DatabaseTrial::Kind::New, QStringLiteral("SQLite"), 0};
    }
    if (!file.isFile() || !file.isReadable() || !file.isWritable())
        return unavailable(QStringLiteral("%1 is not a file that can be read and written.").arg(path));
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    DatabaseTrial trial{DatabaseTrial::Kind::Empty, QStringLiteral("SQLite"), 0};
    QString fault;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path);
        database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=2000"));
        const auto ask = [&](const char *query) -> qint64 {
            QSqlQuery asked(database);
            if (asked.exec(sqlText(QStringLiteral("sqlite"), query).value_or(QString())) && asked.next())
                return asked.value(0).toLongLong();
            fault = QStringLiteral("It is no SQLite database, or another program holds it.");
            return 0;
        };
        const qint64 exists = database.open() ? ask("select_schema_exists") : 0;
        if (!database.isOpen())
            fault = QStringLiteral("The file cannot be opened.");
        else if (exists < 0)
            fault = foreign();
        else if (exists > 0 && fault.isEmpty())
            trial = {DatabaseTrial::Kind::Ours, QStringLiteral("SQLite"), ask("select_schema_version")};
        database.close();
    }
    QSqlDatabase::removeDatabase(name);
    if (!fault.isEmpty())
        return unavailable(fault);
    return trial;
}

} // namespace

Result<DatabaseTrial> tryDatabase(const QString &url)
{
    if (url.startsWith(QLatin1String("sqlite:")))
        return trySqlite(QUrl(url).path(QUrl::FullyDecoded));
    const auto database = Database::create(url);
    if (!database)
        return unavailable(database.error().sentence);
    if (const auto fault = (*database)->open())
        return unavailable(fault->sentence);
    const auto ask = [&database](std::string_view query) {
        qint64 answer = 0;
        const auto fault = (*database)->read(query, {}, [&answer](const Row &row) { answer = row.integer(0); });
        return fault ? -1 : answer;
    };
    DatabaseTrial trial{DatabaseTrial::Kind::Empty, (*database)->engine(), 0};
    const qint64 exists = ask("select_schema_exists");
    if (exists > 0)
        trial = {DatabaseTrial::Kind::Ours, trial.engine, ask("select_schema_version")};
    (*database)->close();
    if (exists < 0 || trial.schema < 0)
        return unavailable(QStringLiteral("The server answers, but this user may not read the database."));
    return trial;
}

} // namespace plexica::storage
