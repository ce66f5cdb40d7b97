// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/storage.h"
#include "support/temporarypostgres.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace plexica::test {

/// A fresh, empty database of one engine. In a test's `_data` slot call addEngineRows(), in the test make one.
class StorageEngine
{
public:
    /// The engine of the current data row (column "engine").
    StorageEngine();
    explicit StorageEngine(const QString &name);

    bool isSqlite() const { return m_sqlite; }
    QString url() const { return m_url; }
    /// Options with intervals that suit tests.
    storage::StorageOptions options() const;
    /// Opens the database; fails hard with the sentence if that does not work.
    std::unique_ptr<storage::Storage> open() const;
    std::unique_ptr<storage::Storage> open(const storage::StorageOptions &options) const;
    /// Runs SQL beside the storage, by the engine's own shell; answers the rows, columns joined by '|'.
    QString sql(const QString &text) const;
    QString sqliteFile() const { return m_directory.filePath(QStringLiteral("plexica.db")); }

private:
    bool m_sqlite = true;
    QString m_url;
    QString m_database;
    QTemporaryDir m_directory;
};

/// Adds the column "engine" and one row an engine.
void addEngineRows();

/// Commits and waits; the answer.
Result<storage::Storage::Commit> commitAndWait(storage::Storage &storage, storage::Change change);

/// Reads all rows of a query as text, columns joined by '|'; NULL is shown as "NULL". Fails hard on an error.
QStringList readAll(storage::Storage &storage, std::string_view query, std::vector<storage::Value> parameters,
                    int columns);

} // namespace plexica::test
