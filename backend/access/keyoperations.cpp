// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/keyoperations.h"

#include "common/json.h"

#include <array>

namespace plexica::access {

namespace {

using storage::Operation;
using storage::OperationKind;
using storage::Value;

constexpr std::array<std::string_view, 11> insertColumns{"id",         "kind",       "name",        "role",
                                                         "tenant_id",  "plugin_id",  "permissions", "hash",
                                                         "created_at", "expires_at", "last_used_at"};
constexpr OperationKind insertKind{"insert_api_key", insertColumns, true};
constexpr std::array<std::string_view, 5> rotateColumns{"id", "hash", "previous_hash", "previous_until", "expected"};
constexpr OperationKind rotateKind{"rotate_api_key", rotateColumns, true};
constexpr std::array<std::string_view, 3> revokeColumns{"id", "revoked_at", "keep_admin"};
constexpr OperationKind revokeKind{"revoke_api_key", revokeColumns, true};
constexpr std::array<std::string_view, 2> touchColumns{"id", "last_used_at"};
constexpr OperationKind touchKind{"touch_api_key", touchColumns};

Value textOrNull(const QString &text)
{
    return text.isEmpty() ? Value() : Value(text);
}

Value timeOrNull(const std::optional<TimePoint> &time)
{
    return time ? Value(toMilliseconds(*time)) : Value();
}

Value hashText(const QByteArray &hash)
{
    return hash.isEmpty() ? Value() : Value(QString::fromLatin1(hash.toHex()));
}

std::optional<TimePoint> timeAt(const storage::Row &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(fromMilliseconds(row.integer(column)));
}

} // namespace

Operation insertKey(const ApiKey &key)
{
    JsonWriter permissions;
    permissions.value(key.permissions);
    return {&insertKind,
            key.id.toLatin1(),
            {key.id, key.kind == ApiKey::Kind::Certificate ? QStringLiteral("certificate") : QStringLiteral("secret"),
             key.name, roleName(key.role), textOrNull(key.tenantId), textOrNull(key.pluginId),
             QString::fromUtf8(permissions.text()), hashText(key.hash), toMilliseconds(key.createdAt),
             timeOrNull(key.expiresAt), timeOrNull(key.lastUsedAt)}};
}

Operation rotateKey(const ApiKey &key, const QByteArray &expected)
{
    return {
        &rotateKind,
        key.id.toLatin1(),
        {key.id, hashText(key.hash), hashText(key.previousHash), timeOrNull(key.previousUntil), hashText(expected)}};
}

Operation revokeKey(const QString &id, TimePoint at, bool keepAdmin)
{
    return {&revokeKind, id.toLatin1(), {id, toMilliseconds(at), qint64(keepAdmin)}};
}

Operation touchKey(const QString &id, TimePoint at)
{
    return {&touchKind, id.toLatin1(), {id, toMilliseconds(at)}};
}

ApiKey decodeKey(const storage::Row &row)
{
    ApiKey key;
    key.revision = row.integer(0);
    key.id = row.text(1);
    key.kind = row.text(2) == u"certificate" ? ApiKey::Kind::Certificate : ApiKey::Kind::Secret;
    key.name = row.text(3);
    if (const auto role = roleFromName(row.text(4)))
        key.role = *role;
    else
        key.revokedAt = key.createdAt; // of a newer program: what it may do is not known here
    key.tenantId = row.text(5);
    key.pluginId = row.text(6);
    if (const auto permissions = parseJson(row.utf8(7))) {
        for (const JsonValue &permission : permissions->toArray())
            key.permissions.append(permission.toString());
    }
    key.hash = QByteArray::fromHex(row.utf8(8));
    key.previousHash = row.isNull(9) ? QByteArray() : QByteArray::fromHex(row.utf8(9));
    key.previousUntil = timeAt(row, 10);
    key.createdAt = fromMilliseconds(row.integer(11));
    key.expiresAt = timeAt(row, 12);
    if (!key.revokedAt)
        key.revokedAt = timeAt(row, 13);
    key.lastUsedAt = timeAt(row, 14);
    return key;
}

} // namespace plexica::access
