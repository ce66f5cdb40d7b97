// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace plexica::storage {

/// The text of sql/ENGINE/NAME.sql, or else of sql/common/NAME.sql; nullopt if neither exists. `engine` is "sqlite" or
/// "postgresql". Any thread.
std::optional<QString> sqlText(const QString &engine, std::string_view name);

/// The migrations of an engine by number.
std::map<qint64, QString> migrations(const QString &engine);

/// The statements of a script: comments removed, split at each `;`. Knows '…' and "…" but no dollar quotes.
QStringList splitStatements(const QString &script);

/// One statement with its parameters written so that only the engine looks for them: Qt's own placeholders are parsed
/// again for each row, and QSQLITE miscounts a repeated `?N`.
struct NumberedStatement
{
    QString text;
    std::vector<int> sources; ///< by place: N less one of `:N`, or the index of `:name` in the names given
    bool repeats = false;     ///< a parameter stands at more than one place
    QString unknown;          ///< a `:name` that is not among the names; empty if all are
};

/// Turns `:name`, `:N` and `$N` into `@p…`, which SQLite numbers by first appearance.
NumberedStatement numberForSqlite(const QString &statement, std::span<const std::string_view> names);
/// Turns `:N` into `$N`, which PostgreSQL numbers by N: `sources` are 0 to the highest N less one.
NumberedStatement numberForPostgres(const QString &statement);

} // namespace plexica::storage
