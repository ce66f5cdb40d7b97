// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/filelock.h"
#include "storage/sqldatabase.h"

#include <unordered_map>

namespace plexica::storage {

/// A file of SQLite in WAL mode, for one process. `synchronous=FULL` syncs the WAL at each commit, so an acknowledged
/// write survives kill -9 and loss of power (https://www.sqlite.org/pragma.html#pragma_synchronous).
class SqliteDatabase : public SqlDatabase
{
public:
    explicit SqliteDatabase(QString path);
    ~SqliteDatabase() override;

    DatabaseFault open() override;
    void close() override;
    DatabaseFault migrate() override;
    DatabaseResult<qint64> begin(qint64 token) override;
    DatabaseFault execute(std::span<const Operation *const> operations, qint64 revision) override;
    DatabaseResult<Outcome> outcomeOf(qint64 revision, qint64 token) override;
    DatabaseFault ping() override;
    bool isEmbedded() const override { return true; }
    QString engine() const override { return m_engine; }
    qint64 walBytes() const override;
    void interrupt() override {}

protected:
    DatabaseError translate(const QSqlError &error) const override;
    QString beginText() const override { return QStringLiteral("BEGIN IMMEDIATE"); }
    QString foreignSentence() const override;
    QVariant bound(const Value &value) const override;
    std::unique_ptr<QueryRow> rowOf(const QSqlQuery &query) const override;
    NumberedStatement numbered(const QString &statement) const override;
    DatabaseFault control(const QString &statement) override;
    void forgetStatements() override;

private:
    using SqlDatabase::execute;
    DatabaseResult<std::vector<Prepared> *> statement(const OperationKind &kind);
    DatabaseFault setUp();
    QString constraintName(const QString &message) const;
    QString place() const;

    QString m_path;
    QString m_engine;
    FileLock m_lock;
    bool m_starting = true; ///< sentences may name the file: they go to the terminal, not to REST clients
    quint64 m_device = 0;
    quint64 m_inode = 0;
    std::unordered_map<const OperationKind *, std::vector<Prepared>>
        m_statements; ///< the statements of a file; the revision is behind the columns
    std::map<QString, QSqlQuery> m_controls;
    std::map<QString, QString> m_uniqueIndexes; ///< by "table.column, table.column"
};

} // namespace plexica::storage
