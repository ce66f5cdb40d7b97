// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <span>
#include <string_view>
#include <variant>
#include <vector>

namespace plexica::storage {

/// A column's value: NULL, integer (times are milliseconds since 1970 UTC), real, text, or JSON text as UTF-8 bytes.
using Value = std::variant<std::monostate, qint64, double, QString, QByteArray>;

/// One SQL statement that writes rows: the file `NAME.sql`, with the columns it takes, in the order in which an
/// Operation gives them. SQLite binds `:column` row by row; PostgreSQL gets all rows of a batch as one jsonb
/// array in $1 (read with jsonb_to_recordset) and the revision in $2; SQLite has it as `:revision`.
/// Kinds are constants with static lifetime, declared beside the domain that writes them.
struct OperationKind
{
    std::string_view name;
    std::span<const std::string_view> columns;
    /// The statement must touch exactly one row; none means that the row is not in the expected state, and the
    /// whole change fails with StorageConflict (versions, preconditions).
    bool mustTouch = false;
};

/// One row to write. `aggregate` names what must stay in order (a service's id, an entry's key): operations of
/// one aggregate are executed in the order they were given, across all changes of a batch; others may be reordered.
struct Operation
{
    const OperationKind *kind = nullptr;
    QByteArray aggregate;
    std::vector<Value> values;
};

/// Operations that are committed all or none. An empty change commits nothing and succeeds.
struct Change
{
    std::vector<Operation> operations;
};

} // namespace plexica::storage
