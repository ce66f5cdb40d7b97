// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/databaselock.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>

namespace plexica::test {

namespace {

void run(QSqlDatabase &database, const QString &statement)
{
    QSqlQuery query(database);
    if (!query.exec(statement))
        qFatal("%s: %s", qUtf8Printable(statement), qUtf8Printable(query.lastError().text()));
}

} // namespace

DatabaseLock::DatabaseLock(const QString &url)
{
    static int number = 0;
    m_name = QStringLiteral("database lock %1").arg(++number);
    const QUrl parsed(url);
    const bool sqlite = parsed.scheme() == u"sqlite";
    QSqlDatabase database =
        QSqlDatabase::addDatabase(sqlite ? QStringLiteral("QSQLITE") : QStringLiteral("QPSQL"), m_name);
    if (sqlite) {
        database.setDatabaseName(parsed.path());
        database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=20000"));
    } else {
        database.setHostName(parsed.host());
        database.setPort(parsed.port(5432));
        database.setDatabaseName(parsed.path().mid(1));
        database.setUserName(parsed.userName(QUrl::FullyDecoded));
        database.setPassword(parsed.password(QUrl::FullyDecoded));
    }
    if (!database.open())
        qFatal("the database cannot be locked: %s", qUtf8Printable(database.lastError().text()));
    run(database, sqlite ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN"));
    if (!sqlite)
        run(database, QStringLiteral("SELECT * FROM change_counter FOR UPDATE"));
}

DatabaseLock::~DatabaseLock()
{
    release();
}

void DatabaseLock::release()
{
    if (m_name.isEmpty())
        return;
    {
        QSqlDatabase database = QSqlDatabase::database(m_name, false);
        QSqlQuery(database).exec(QStringLiteral("ROLLBACK")); // fails if the server is gone, and the lock with it
        database.close();
    }
    QSqlDatabase::removeDatabase(m_name);
    m_name.clear();
}

} // namespace plexica::test
