// SPDX-License-Identifier: GPL-3.0-or-later
#include "transfer/transferrecord.h"

#include "common/json.h"
#include "common/jsonwriter.h"

#include <array>

namespace plexica::transfer {

namespace {

using Column = TransferColumn;
using Kind = TransferColumn::Kind;

constexpr std::array serviceColumns{
    Column{"id"},
    Column{"pluginId"},
    Column{"serviceName"},
    Column{"version"},
    Column{"description"},
    Column{"healthPath"},
    Column{"endpoints", Kind::Json},
    Column{"endpointsGiven", Kind::Flag},
    Column{"metadata", Kind::Json},
    Column{"adminState"},
    Column{"adminReason"},
    Column{"adminUntil", Kind::Time},
    Column{"registeredAt", Kind::Time},
    Column{"updatedAt", Kind::Time},
};
constexpr std::array instanceColumns{
    Column{"instanceId"},
    Column{"baseUrl"},
    Column{"observedStatus"},
    Column{"reportedStatus"},
    Column{"status"},
    Column{"lastSeenAt", Kind::Time},
    Column{"registeredAt", Kind::Time},
    Column{"statusChangedAt", Kind::Time},
    Column{"observedReason", Kind::Reason},
};
constexpr std::array orderColumns{
    Column{"pluginId"},          Column{"serviceName"},       Column{"state"}, Column{"reason"}, Column{"author"},
    Column{"since", Kind::Time}, Column{"until", Kind::Time},
};
constexpr std::array pluginColumns{
    Column{"pluginId"},
    Column{"version"},
    Column{"manifest", Kind::Json},
    Column{"createdAt", Kind::Time},
};
constexpr std::array installationColumns{
    Column{"pluginId"},
    Column{"version"},
    Column{"active", Kind::Flag},
    Column{"configuration", Kind::Json},
    Column{"installedAt", Kind::Time},
    Column{"updatedAt", Kind::Time},
    Column{"grants", Kind::Json},
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
    Column{"expiresAt", Kind::Time},
};

/// A line is a record: JSON that people wrote over several lines is written anew.
QByteArray onOneLine(const QByteArray &json)
{
    if (!json.contains('\n') && !json.contains('\r'))
        return json;
    const auto parsed = parseJson(json, 1000);
    return parsed ? parsed->toJson() : QByteArrayLiteral("null");
}

/// What a plugin's health endpoint answered may hold secrets, and stays.
QByteArray withoutBodies(const QByteArray &json)
{
    const auto parsed = parseJson(json);
    if (!parsed || !parsed->isObject())
        return QByteArrayLiteral("null");
    JsonValue kept;
    for (const auto &[name, value] : parsed->toObject()) {
        if (name != u"bodyHead")
            kept.insert(name, value);
    }
    return kept.toJson();
}

} // namespace

const TransferKind serviceRecord{"service", "select_tenant_services", serviceColumns};
const TransferKind instanceRecord{"instance", "select_tenant_instances", instanceColumns};
const TransferKind orderRecord{"order", "select_tenant_orders", orderColumns};
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
            case Kind::Reason:
                writer.raw(withoutBodies(row.utf8(at)));
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

} // namespace plexica::transfer
