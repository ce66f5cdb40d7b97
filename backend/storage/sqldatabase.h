// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"
#include "storage/sqltext.h"
#include "storage/statement.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <map>
#include <string>

namespace plexica::storage {

/// What both engines share: a QtSql connection of this thread, its prepared statements, transactions, migrations.
class SqlDatabase : public Database
{
public:
    ~SqlDatabase() override;

    void close() override;
    DatabaseFault migrate() override;
    std::vector<qint64> appliedMigrations() const override { return m_applied; }
    DatabaseResult<qint64> begin(qint64 token) override;
    DatabaseFault commit() override;
    void rollback() override;
    DatabaseFault savepoint(int level) override;
    DatabaseFault rollbackTo(int level) override;
    DatabaseFault read(std::string_view query, const std::vector<Value> &parameters,
                       const std::function<void(const Row &)> &onRow) override;

protected:
    struct Prepared
    {
        QSqlQuery query;
        std::vector<int> sources;   ///< by place: the index of the value to bind there
        std::vector<QString> names; ///< by place: the placeholder to bind to; empty if places are bound by number
    };

    SqlDatabase(QString folder, QString driver);

    /// Turns an error into ours and logs the engine's own words.
    virtual DatabaseError translate(const QSqlError &error) const = 0;
    virtual QString beginText() const = 0;
    virtual DatabaseFault lockMigrations() { return std::nullopt; }
    /// A sentence that refuses a database with tables of another program.
    virtual QString foreignSentence() const = 0;
    /// A value as it is bound, so that the engine keeps just this.
    virtual QVariant bound(const Value &value) const { return toVariant(value); }
    /// What reads the rows of a query: how texts come back is the engine's.
    virtual std::unique_ptr<QueryRow> rowOf(const QSqlQuery &query) const { return std::make_unique<QueryRow>(query); }
    /// Numbers parameters the engine's way.
    virtual NumberedStatement numbered(const QString &statement) const = 0;

    /// BEGIN, COMMIT and the like.
    virtual DatabaseFault control(const QString &statement) = 0;
    /// One statement that is not prepared.
    DatabaseFault run(const QString &statement);
    /// The query file prepared on this connection, the second time from memory.
    DatabaseResult<Prepared *> query(std::string_view name);
    DatabaseFault execute(QSqlQuery &query);
    /// The first column of the first row of a query file; 0 if it is NULL.
    DatabaseResult<qint64> integer(std::string_view query, const std::vector<Value> &parameters = {});

    QSqlDatabase &connection() { return m_connection; }
    const QSqlDatabase &connection() const { return m_connection; }
    /// Makes a closed connection; the last one is forgotten, with all its statements.
    void makeConnection();
    virtual void forgetStatements();

private:
    DatabaseFault migrateOnce(bool *done);

    QString m_folder;
    QString m_driver;
    QString m_name;
    QSqlDatabase m_connection;
    std::map<std::string, Prepared, std::less<>> m_queries;
    std::vector<qint64> m_applied;
};

} // namespace plexica::storage
