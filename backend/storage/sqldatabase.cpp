// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqldatabase.h"

#include "common/ids.h"
#include "common/logging.h"
#include "storage/sqltext.h"
#include "storage/statement.h"

namespace plexica::storage {

SqlDatabase::SqlDatabase(QString folder, QString driver)
    : m_folder(std::move(folder))
    , m_driver(std::move(driver))
    , m_name(QLatin1String("plexica-") + newId())
{
}

SqlDatabase::~SqlDatabase()
{
    SqlDatabase::close();
}

void SqlDatabase::forgetStatements()
{
    m_queries.clear();
}

void SqlDatabase::close()
{
    // The driver goes first: a query of QPSQL that finds its driver tells the server to forget it, and complains if the
    // connection is lost, which is when we are here. Closing a driver ends all its statements.
    if (m_connection.isValid()) {
        m_connection.close();
        m_connection = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_name);
    }
    forgetStatements();
}

void SqlDatabase::makeConnection()
{
    SqlDatabase::close();
    m_connection = QSqlDatabase::addDatabase(m_driver, m_name);
}

DatabaseFault SqlDatabase::run(const QString &statement)
{
    QSqlQuery query(m_connection);
    query.setForwardOnly(true);
    if (!query.exec(statement))
        return translate(query.lastError());
    return std::nullopt;
}

DatabaseResult<SqlDatabase::Prepared *> SqlDatabase::query(std::string_view name)
{
    if (const auto found = m_queries.find(name); found != m_queries.end())
        return &found->second;
    const auto text = sqlText(m_folder, name);
    if (!text) {
        qCCritical(lcStorage, "there is no query file %.*s.sql", int(name.size()), name.data());
        return tl::unexpected(
            DatabaseError{DatabaseError::Kind::Refused, QStringLiteral("The program lacks a query.")});
    }
    const NumberedStatement statement = numbered(splitStatements(*text).value(0));
    Prepared prepared{QSqlQuery(m_connection), statement.sources, {}};
    prepared.query.setForwardOnly(true);
    if (!prepared.query.prepare(statement.text))
        return tl::unexpected(translate(prepared.query.lastError()));
    return &m_queries.emplace(std::string(name), std::move(prepared)).first->second;
}

DatabaseFault SqlDatabase::execute(QSqlQuery &query)
{
    if (query.exec())
        return std::nullopt;
    DatabaseError error = translate(query.lastError());
    query.finish();
    return error;
}

DatabaseFault SqlDatabase::read(std::string_view name, const std::vector<Value> &parameters,
                                const std::function<void(const Row &)> &onRow)
{
    auto prepared = query(name);
    if (!prepared)
        return prepared.error();
    QSqlQuery &select = (*prepared)->query;
    const std::vector<int> &sources = (*prepared)->sources;
    for (size_t i = 0; i < sources.size(); ++i) {
        const auto source = size_t(sources[i]);
        select.bindValue(int(i), source < parameters.size() ? bound(parameters[source]) : QVariant());
    }
    if (auto fault = execute(select))
        return fault;
    const auto row = rowOf(select);
    while (select.next())
        onRow(*row);
    // A broken connection or a corrupt page ends the rows as their end does.
    const QSqlError error = select.lastError();
    select.finish(); // an open SELECT keeps SQLite's WAL from being reset
    if (error.isValid())
        return translate(error);
    return std::nullopt;
}

DatabaseResult<qint64> SqlDatabase::integer(std::string_view name, const std::vector<Value> &parameters)
{
    qint64 result = 0;
    if (auto fault = read(name, parameters, [&](const Row &row) { result = row.integer(0); }))
        return tl::unexpected(std::move(*fault));
    return result;
}

DatabaseResult<qint64> SqlDatabase::begin(qint64 token)
{
    if (auto fault = control(beginText()))
        return tl::unexpected(std::move(*fault));
    auto revision = integer("next_revision", {token});
    if (revision && *revision <= 0)
        return tl::unexpected(
            DatabaseError{DatabaseError::Kind::Unavailable, QStringLiteral("The database lacks its change counter.")});
    return revision;
}

DatabaseFault SqlDatabase::commit()
{
    return control(QStringLiteral("COMMIT"));
}

void SqlDatabase::rollback()
{
    // SQLite rolls back by itself after some errors, and a lost connection needs none: failure means nothing here.
    QSqlQuery query(m_connection);
    query.exec(QStringLiteral("ROLLBACK"));
}

DatabaseFault SqlDatabase::savepoint(int level)
{
    return control(QStringLiteral("SAVEPOINT level%1").arg(level));
}

DatabaseFault SqlDatabase::rollbackTo(int level)
{
    return control(QStringLiteral("ROLLBACK TO SAVEPOINT level%1").arg(level));
}

DatabaseFault SqlDatabase::migrate()
{
    for (bool done = false; !done;) {
        if (auto fault = migrateOnce(&done)) {
            rollback();
            return fault;
        }
    }
    return std::nullopt;
}

/// One transaction: finds the version, applies the next migration if there is one.
DatabaseFault SqlDatabase::migrateOnce(bool *done)
{
    const auto steps = migrations(m_folder);
    const auto refuse = [](QString sentence) {
        return DatabaseError{DatabaseError::Kind::Refused, std::move(sentence)};
    };
    if (auto fault = control(beginText()))
        return fault;
    if (auto fault = lockMigrations())
        return fault;
    const auto exists = integer("select_schema_exists");
    if (!exists)
        return exists.error();
    if (*exists < 0)
        return refuse(foreignSentence());
    if (*exists == 0) {
        if (auto fault = run(sqlText(m_folder, "create_schema_migrations").value_or(QString())))
            return fault;
    }
    const auto version = integer("select_schema_version");
    if (!version)
        return version.error();
    if (*version > steps.rbegin()->first) {
        return refuse(QStringLiteral("The database has schema %1, made by a newer version of this program, which knows "
                                     "schemas up to %2. Start the newer version, or use another database.")
                          .arg(*version)
                          .arg(steps.rbegin()->first));
    }
    const auto next = steps.upper_bound(*version);
    *done = next == steps.end();
    if (!*done) {
        qCInfo(lcStorage, "applying migration %lld", next->first);
        for (const QString &statement : splitStatements(next->second)) {
            if (auto fault = run(statement))
                return fault;
        }
        if (auto fault =
                read("insert_schema_version", {next->first, toMilliseconds(currentTime())}, [](const Row &) {}))
            return fault;
        forgetStatements(); // made for the old schema
    }
    auto fault = commit();
    if (!fault && !*done)
        m_applied.push_back(next->first);
    return fault;
}

} // namespace plexica::storage
