// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/storage.h"

#include <span>
#include <string_view>

namespace plexica::transfer {

/// The file of `export` and `import`: JSON, one document a line. The first is the header
/// `{"type":"plexica-export","format":1,"tenant":…,"exportedAt":…}`, the last `{"type":"end","records":n}`, which tells
/// a whole file from a piece of one. Between them records: `{"type":"service",…}` with its instances, `order`
/// (of an administrator, whether its service is registered or not), `plugin` (catalogue), `installation`,
/// `dependencies`, `entry` (shared data). Times are RFC 3339; JSON columns stand as JSON,
/// numbers as written. RecordReader reads them.

constexpr int transferFormat = 1;

/// A column and the member it is in a record.
struct TransferColumn
{
    enum class Kind { Text, Integer, Flag, Time, Json, Reason };
    const char *member;
    Kind kind = Kind::Text;
};

/// One kind of record. Its columns are those of the query, in order.
struct TransferKind
{
    const char *type;
    std::string_view query; ///< $1: the tenant
    std::span<const TransferColumn> columns;
};

extern const TransferKind serviceRecord;
extern const TransferKind instanceRecord; ///< stands in its service; the query has the service's id in front
extern const TransferKind orderRecord;
extern const TransferKind pluginRecord;
extern const TransferKind installationRecord;
extern const TransferKind dependenciesRecord;
extern const TransferKind entryRecord;

/// The columns of a row, from `first` on, as members without braces.
QByteArray recordMembers(const TransferKind &kind, const storage::Row &row, int first);

} // namespace plexica::transfer
