// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/batch.h"
#include "storage/connectionuri.h"
#include "storage/sqldatabase.h"

#include <mutex>
#include <unordered_map>

struct pg_conn;
struct pg_result;

namespace plexica::storage {

/// A PostgreSQL server by QPSQL. The rows of a batch go by one prepared statement a kind of operation, through libpq on
/// QPSQL's connection: QPSQL would quote them into the text of an EXECUTE, which client and server then copy and scan
/// several times (a fifth of a batch's time), and it does not tell which constraint refused a row.
class PostgresDatabase : public SqlDatabase
{
public:
    explicit PostgresDatabase(ConnectionUri uri);
    ~PostgresDatabase() override;

    DatabaseFault open() override;
    void close() override;
    DatabaseResult<qint64> begin(qint64 token) override;
    DatabaseFault execute(std::span<const Operation *const> operations, qint64 revision) override;
    DatabaseFault commit() override;
    DatabaseResult<Outcome> outcomeOf(qint64 revision, qint64 token) override;
    DatabaseFault ping() override;
    bool isEmbedded() const override { return false; }
    QString engine() const override { return m_engine; }
    int session() const override;
    void interrupt() override;

protected:
    pg_conn *handle() const; ///< libpq's connection; nullptr if there is none
    DatabaseError translate(const QSqlError &error) const override;
    QString beginText() const override { return QStringLiteral("BEGIN"); }
    DatabaseFault lockMigrations() override;
    QString foreignSentence() const override { return {}; }
    std::unique_ptr<QueryRow> rowOf(const QSqlQuery &query) const override;
    NumberedStatement numbered(const QString &statement) const override;
    DatabaseFault control(const QString &statement) override;
    void forgetStatements() override;

private:
    struct WriteStatement
    {
        QByteArray name; ///< of the prepared statement
        bool takesRevision = false;
    };
    DatabaseResult<QByteArray> prepare(const QString &text);
    DatabaseFault takeResults(std::span<const Wave> waves);
    DatabaseResult<const WriteStatement *> statement(const OperationKind &kind);
    DatabaseError translate(const pg_result *result) const;
    DatabaseFault setUpSession();
    QString connectOptions() const;
    void publishSocket(int socket);

    ConnectionUri m_uri;
    QString m_engine;
    std::unordered_map<const OperationKind *, WriteStatement> m_statements;
    QByteArray m_nextRevision; ///< name of the prepared statement; empty if it is not prepared
    qulonglong m_prepared = 0;
    bool m_warned = false; ///< the server has sent a warning since this was last set to false
    std::mutex m_socketMutex;
    int m_socket = -1; ///< guarded by m_socketMutex
};

} // namespace plexica::storage
