// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/apikey.h"

#include "common/ids.h"

#include <algorithm>

namespace plexica::access {

namespace {

constexpr qsizetype longestName = 100;
constexpr qsizetype mostPermissions = 200;
constexpr qsizetype longestPermission = 200;

void checkName(const QString &field, const QString &value, std::vector<FieldError> &faults)
{
    if (!isName(value))
        faults.push_back({field, QStringLiteral("%1 '%2' must begin with a letter or digit and hold 1 to 255 letters, "
                                                "digits, '.', '_' or '-'")
                                     .arg(field, value.left(80))});
}

/// Names go to logs, events and terminals.
bool isShowable(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isPrint(); });
}

} // namespace

std::vector<FieldError> faultsOf(const KeyDraft &draft, TimePoint now)
{
    std::vector<FieldError> faults;
    const auto fault = [&faults](const char *field, const QString &message) {
        faults.push_back({QString::fromLatin1(field), message});
    };
    if (draft.name.trimmed().isEmpty())
        fault("name", QStringLiteral("name is required: what the key is for"));
    else if (draft.name.size() > longestName || !isShowable(draft.name))
        fault("name", QStringLiteral("name must be at most %1 printable characters").arg(longestName));
    if (!draft.tenantId.isEmpty())
        checkName(QStringLiteral("tenantId"), draft.tenantId, faults);
    else if (draft.role == Role::Plugin || draft.role == Role::Operator)
        fault("tenantId", QStringLiteral("tenantId is required for role %1").arg(roleName(draft.role)));
    if (draft.role == Role::Plugin) {
        if (draft.pluginId.isEmpty())
            fault("pluginId", QStringLiteral("pluginId is required for role plugin"));
        else
            checkName(QStringLiteral("pluginId"), draft.pluginId, faults);
    } else if (!draft.pluginId.isEmpty()) {
        fault("pluginId", QStringLiteral("pluginId goes with role plugin, not with %1").arg(roleName(draft.role)));
    }
    if (draft.permissions.size() > mostPermissions)
        fault("permissions", QStringLiteral("permissions are more than %1").arg(mostPermissions));
    for (const QString &permission : draft.permissions) {
        if (permission.isEmpty() || permission.size() > longestPermission || !isShowable(permission)
            || permission.contains(u' '))
            fault("permissions", QStringLiteral("permission '%1' must be 1 to %2 printable characters without blanks")
                                     .arg(permission.left(80))
                                     .arg(longestPermission));
        else if (draft.role == Role::Plugin && permission.contains(u'*'))
            fault("permissions",
                  QStringLiteral("permission '%1' holds a wildcard, which a plugin's key may not").arg(permission));
    }
    if (draft.expiresAt && *draft.expiresAt <= now)
        fault("expiresAt", QStringLiteral("expiresAt must be in the future"));
    return faults;
}

PrincipalPtr ApiKey::principal(const QByteArray &credential) const
{
    auto principal = std::make_shared<Principal>();
    principal->keyId = id;
    principal->name = name;
    principal->role = role;
    principal->tenantId = tenantId;
    principal->pluginId = pluginId;
    principal->permissions = permissions;
    principal->expiresAt = expiresAt;
    principal->credential = credential;
    return principal;
}

void writeKey(JsonWriter &writer, const ApiKey &key)
{
    writer.beginObject();
    writer.member("id", key.id).member("name", key.name).member("role", roleName(key.role));
    writer.member("kind",
                  key.kind == ApiKey::Kind::Certificate ? QStringLiteral("certificate") : QStringLiteral("secret"));
    writer.textOrNull("tenantId", key.tenantId).textOrNull("pluginId", key.pluginId);
    writer.member("permissions", key.permissions);
    writer.member("createdAt", key.createdAt).member("expiresAt", key.expiresAt).member("lastUsedAt", key.lastUsedAt);
    writer.endObject();
}

} // namespace plexica::access
