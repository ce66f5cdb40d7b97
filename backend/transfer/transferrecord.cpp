// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/transferrecord.h"

#include "common/jsonwriter.h"

#include <array>

namespace plexica::transfer {

namespace {

using Column = TransferColumn;
using Kind = TransferColumn::Kind;

constexpr const char *statuses = "HEALTHY DEGRADED UNAVAILABLE";
constexpr std::array serviceColumns{
    Column{"id"},
    Column{"pluginId"},
    Column{"serviceName"},
    Column{"version"},
    Column{"description", Kind::Text, true},
    Column{"healthPath", Kind::Text, true},
    Column{"endpoints", Kind::Json, true, "array"},
    Column{"endpointsGiven", Kind::Flag},
    Column{"metadata", Kind::Json, true, "object"},
    Column{"adminState", Kind::Text, true, "ACTIVE DRAINING OFFLINE"},
    Column{"adminReason", Kind::Text, true},
    Column{"adminUntil", Kind::Time, true},
    Column{"registeredAt", Kind::Time},
    Column{"updatedAt", Kind::Time},
};
constexpr std::array instanceColumns{
    Column{"instanceId"},
    Column{"baseUrl", Kind::Text, true},
    Column{"observedStatus", Kind::Text, true, statuses},
    Column{"reportedStatus", Kind::Text, true, statuses},
    Column{"status", Kind::Text, false, statuses},
    Column{"lastSeenAt", Kind::Time, true},
    Column{"registeredAt", Kind::Time},
    Column{"statusChangedAt", Kind::Time},
};
constexpr std::array pluginColumns{
    Column{"pluginId"},
    Column{"version"},
    Column{"manifest", Kind::Json, false, "object"},
    Column{"createdAt", Kind::Time},
};
constexpr std::array installationColumns{
    Column{"pluginId"},
    Column{"version"},
    Column{"active", Kind::Flag},
    Column{"configuration", Kind::Json, true, "object"},
    Column{"installedAt", Kind::Time},
    Column{"updatedAt", Kind::Time},
};
constexpr std::array dependenciesColumns{
    Column{"pluginId"},
    Column{"dependencies", Kind::Json},
    Column{"updatedAt", Kind::Time},
};
constexpr std::array entryColumns{
    Column{"namespace"},
    Column{"key"},
    Column{"value", Kind::Json},
    Column{"ownerId"},
    Column{"version", Kind::Integer},
    Column{"createdAt", Kind::Time},
    Column{"updatedAt", Kind::Time},
    Column{"expiresAt", Kind::Time, true},
};

QString latin(const char *text)
{
    return QString::fromLatin1(text);
}

/// A line is a record: JSON that people wrote over several lines is written anew.
QByteArray onOneLine(const QByteArray &json)
{
    if (!json.contains('\n') && !json.contains('\r'))
        return json;
    const auto parsed = parseJson(json, 1000);
    return parsed ? parsed->toJson() : QByteArrayLiteral("null");
}

Result<storage::Value> readValue(const TransferColumn &column, const JsonValue *member)
{
    const QString name = latin(column.member);
    const bool isJson = column.kind == Kind::Json;
    if (!member || (member->isNull() && !(isJson && !column.nullable))) {
        if (column.nullable)
            return storage::Value();
        return fail(ErrorCode::ValidationFailed, QStringLiteral("'%1' is missing").arg(name));
    }
    const QString allowed = latin(column.allowed);
    switch (column.kind) {
    case Kind::Text:
        if (!member->isString() || (!column.nullable && member->toString().isEmpty()))
            return fail(ErrorCode::ValidationFailed, QStringLiteral("'%1' must be a text").arg(name));
        if (!allowed.isEmpty() && !allowed.split(u' ').contains(member->toString()))
            return fail(ErrorCode::ValidationFailed, QStringLiteral("'%1' must be one of %2").arg(name, allowed));
        return storage::Value(member->toString());
    case Kind::Integer:
        if (const auto number = member->toInteger())
            return storage::Value(*number);
        return fail(ErrorCode::ValidationFailed, QStringLiteral("'%1' must be a whole number").arg(name));
    case Kind::Flag:
        if (!member->isBool())
            return fail(ErrorCode::ValidationFailed, QStringLiteral("'%1' must be true or false").arg(name));
        return storage::Value(static_cast<qint64>(member->toBool()));
    case Kind::Time:
        if (const auto time = fromRfc3339(member->toString()))
            return storage::Value(toMilliseconds(*time));
        return fail(ErrorCode::ValidationFailed,
                    QStringLiteral("'%1' must be a time like 2026-01-22T20:00:00.000Z").arg(name));
    case Kind::Json:
        if ((allowed == u"array" && !member->isArray()) || (allowed == u"object" && !member->isObject()))
            return fail(ErrorCode::ValidationFailed, QStringLiteral("'%1' must be an %2").arg(name, allowed));
        return storage::Value(member->toJson());
    }
    return storage::Value();
}

} // namespace

const TransferKind serviceRecord{"service", "select_tenant_services", serviceColumns};
const TransferKind instanceRecord{"instance", "select_tenant_instances", instanceColumns};
const TransferKind pluginRecord{"plugin", "select_tenant_plugins", pluginColumns};
const TransferKind installationRecord{"installation", "select_tenant_installations", installationColumns};
const TransferKind dependenciesRecord{"dependencies", "select_tenant_dependencies", dependenciesColumns};
const TransferKind entryRecord{"entry", "select_tenant_shared_data", entryColumns};

QByteArray recordMembers(const TransferKind &kind, const storage::Row &row, int first)
{
    JsonWriter writer(512);
    writer.beginObject();
    int at = first;
    for (const TransferColumn &column : kind.columns) {
        writer.key(column.member);
        if (row.isNull(at)) {
            writer.null();
        } else {
            switch (column.kind) {
            case Kind::Text:
                writer.utf8(row.utf8(at));
                break;
            case Kind::Integer:
                writer.value(row.integer(at));
                break;
            case Kind::Flag:
                writer.value(row.integer(at) != 0);
                break;
            case Kind::Time:
                writer.value(fromMilliseconds(row.integer(at)));
                break;
            case Kind::Json:
                writer.raw(onOneLine(row.utf8(at)));
                break;
            }
        }
        ++at;
    }
    writer.endObject();
    return writer.text().mid(1, writer.text().size() - 2);
}

Result<std::vector<storage::Value>> recordValues(const TransferKind &kind, const JsonValue &record)
{
    std::vector<storage::Value> values;
    values.reserve(kind.columns.size() + 1);
    for (const TransferColumn &column : kind.columns) {
        auto value = readValue(column, record.find(latin(column.member)));
        if (!value)
            return fail(value.error());
        values.push_back(std::move(*value));
    }
    return values;
}

} // namespace plexica::transfer
