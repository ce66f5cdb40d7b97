// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accessdisplay.h"

#include "models/accesswording.h"
#include "models/grantmodel.h"
#include "models/keymodel.h"
#include "models/wording.h"

namespace plexica::app {

namespace {

QString timeFor(int role, const std::optional<TimePoint> &at, const QString &shown)
{
    if (role == app::role(ServiceRole::Export))
        return at ? QString::fromLatin1(toRfc3339(*at)) : QString();
    return role == Qt::ToolTipRole && at ? Wording::absoluteTime(*at) : shown;
}

/// The names of the REST API, whatever the language: files are read by programs.
QString exportName(KeyColumn column)
{
    static const char *const names[] = {"state",       "name",      "role",       "tenantId",  "pluginId",
                                        "permissions", "expiresAt", "lastUsedAt", "createdAt", "id"};
    return QString::fromLatin1(names[static_cast<int>(column)]);
}

QString exportName(GrantColumn column)
{
    static const char *const names[] = {"state",   "pluginId", "tenantId", "requestedPermissions",
                                        "granted", "pending",  "wildcards"};
    return QString::fromLatin1(names[static_cast<int>(column)]);
}

QString exportState(KeyState state)
{
    static const char *const names[] = {"IN_FORCE", "ROTATED", "ENDS_SOON", "EXPIRED"};
    return QString::fromLatin1(names[static_cast<int>(state)]);
}

QString exportState(GrantState state)
{
    static const char *const names[] = {"GRANTED", "WILDCARD", "WAITING"};
    return QString::fromLatin1(names[static_cast<int>(state)]);
}

QVariant listFor(int role, const QStringList &texts)
{
    if (role == app::role(ServiceRole::Export))
        return texts.join(u' ');
    if (role == Qt::ToolTipRole)
        return texts.isEmpty() ? AccessWording::permissions(texts) : texts.mid(0, 30).join(u'\n');
    return texts.isEmpty() ? QStringLiteral("–") : texts.join(QStringLiteral(", "));
}

} // namespace

QVariant KeyDisplay::header(int section, int role) const
{
    const auto column = static_cast<KeyColumn>(section);
    if (role == app::role(ServiceRole::Export))
        return exportName(column);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case KeyColumn::State:
        return tr("State");
    case KeyColumn::Name:
        return tr("Name");
    case KeyColumn::Role:
        return tr("Role");
    case KeyColumn::Tenant:
        return tr("Tenant");
    case KeyColumn::Plugin:
        return tr("Plugin");
    case KeyColumn::Permissions:
        return tr("Permissions");
    case KeyColumn::Expires:
        return tr("Expires");
    case KeyColumn::LastUsed:
        return role == Qt::ToolTipRole ? tr("When a request last came with it, to the minute") : tr("Last used");
    case KeyColumn::Created:
        return tr("Created");
    case KeyColumn::Id:
        return role == Qt::ToolTipRole ? tr("The key's id, or the fingerprint (SHA-256) of a client's certificate")
                                       : tr("Id");
    case KeyColumn::Count:
        break;
    }
    return {};
}

QVariant KeyDisplay::data(const QModelIndex &index, int role) const
{
    if (!isWorded(role))
        return TableDisplay::data(index, role);
    const auto held = index.data(app::role(AccessRole::Row)).value<KeyRowPtr>();
    if (!held)
        return {};
    const access::ApiKey &key = *held->key;
    const auto column = static_cast<KeyColumn>(index.column());
    const TimePoint now = currentTime();
    if (role == tintRole) {
        if (column != KeyColumn::Expires || held->state < KeyState::EndsSoon)
            return {};
        return static_cast<int>(held->state == KeyState::Expired ? StatusKind::Unavailable : StatusKind::Degraded);
    }
    if (role == app::role(ServiceRole::Muted))
        return column == KeyColumn::Id || column == KeyColumn::Created
               || (column == KeyColumn::Tenant && key.tenantId.isEmpty())
               || (column == KeyColumn::Expires && !key.expiresAt)
               || (column == KeyColumn::LastUsed && !key.lastUsedAt);
    const bool forFile = role == app::role(ServiceRole::Export);
    switch (column) {
    case KeyColumn::State:
        if (forFile)
            return exportState(held->state);
        return role == Qt::ToolTipRole ? AccessWording::stateMeaning(held->state) : AccessWording::state(held->state);
    case KeyColumn::Name:
        return key.name;
    case KeyColumn::Role:
        if (forFile)
            return roleName(key.role);
        return role == Qt::ToolTipRole ? AccessWording::roleMeaning(key.role) : AccessWording::role(key.role);
    case KeyColumn::Tenant:
        return forFile ? key.tenantId : AccessWording::tenant(key.tenantId);
    case KeyColumn::Plugin:
        return key.pluginId.isEmpty() && !forFile ? QStringLiteral("–") : key.pluginId;
    case KeyColumn::Permissions:
        return listFor(role, key.permissions);
    case KeyColumn::Expires:
        return timeFor(role, key.expiresAt, AccessWording::expiry(key, now));
    case KeyColumn::LastUsed:
        return timeFor(role, key.lastUsedAt, AccessWording::lastUse(key, now));
    case KeyColumn::Created:
        return timeFor(role, key.createdAt, Wording::relativeTime(key.createdAt, now));
    case KeyColumn::Id:
        if (forFile || !held->isCertificate())
            return key.id;
        return AccessWording::fingerprint(key.id, role == Qt::ToolTipRole);
    case KeyColumn::Count:
        break;
    }
    return {};
}

QVariant GrantDisplay::header(int section, int role) const
{
    const auto column = static_cast<GrantColumn>(section);
    if (role == app::role(ServiceRole::Export))
        return exportName(column);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case GrantColumn::State:
        return tr("State");
    case GrantColumn::Plugin:
        return tr("Plugin");
    case GrantColumn::Tenant:
        return tr("Tenant");
    case GrantColumn::Requested:
        return role == Qt::ToolTipRole ? tr("What the manifest asks for") : tr("Asks for");
    case GrantColumn::Granted:
        return role == Qt::ToolTipRole ? tr("What the plugin's calls may use") : tr("Has");
    case GrantColumn::Pending:
        return role == Qt::ToolTipRole ? tr("What it asks for and nobody has granted") : tr("Waiting");
    case GrantColumn::Wildcards:
        return role == Qt::ToolTipRole ? tr("Granted ones that hold for more than they name") : tr("Wildcards");
    case GrantColumn::Count:
        break;
    }
    return {};
}

QVariant GrantDisplay::data(const QModelIndex &index, int role) const
{
    if (!isWorded(role))
        return TableDisplay::data(index, role);
    const auto held = index.data(app::role(AccessRole::Row)).value<GrantRowPtr>();
    if (!held)
        return {};
    const auto column = static_cast<GrantColumn>(index.column());
    const bool emphasised = column == GrantColumn::Pending || column == GrantColumn::Wildcards;
    if (role == tintRole) {
        const bool any = column == GrantColumn::Pending ? !held->pending.isEmpty() : !held->wildcards().isEmpty();
        return emphasised && any ? QVariant(static_cast<int>(StatusKind::Degraded)) : QVariant();
    }
    if (role == app::role(ServiceRole::Muted))
        return emphasised || column == GrantColumn::Tenant;
    switch (column) {
    case GrantColumn::State:
        if (role == app::role(ServiceRole::Export))
            return exportState(held->state());
        return role == Qt::ToolTipRole ? AccessWording::stateMeaning(held->state())
                                       : AccessWording::state(held->state());
    case GrantColumn::Plugin:
        return held->pluginId;
    case GrantColumn::Tenant:
        return held->tenantId;
    case GrantColumn::Requested:
        return listFor(role, held->requested);
    case GrantColumn::Granted:
        return listFor(role, held->granted);
    case GrantColumn::Pending:
        return listFor(role, held->pending);
    case GrantColumn::Wildcards:
        return listFor(role, held->wildcards());
    case GrantColumn::Count:
        break;
    }
    return {};
}

} // namespace plexica::app
