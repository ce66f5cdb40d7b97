// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accesswording.h"

#include "models/wording.h"

namespace plexica::app {

QString AccessWording::role(Role role)
{
    switch (role) {
    case Role::Viewer:
        return tr("Viewer");
    case Role::Plugin:
        return tr("Plugin");
    case Role::Operator:
        return tr("Operator");
    case Role::Admin:
        return tr("Administrator");
    }
    return {};
}

QString AccessWording::roleMeaning(Role role)
{
    switch (role) {
    case Role::Viewer:
        return tr("Looks at everything and changes nothing.");
    case Role::Plugin:
        return tr("Is one plugin of one tenant: registers, calls and writes data as that plugin alone.");
    case Role::Operator:
        return tr("Runs one tenant: installs plugins, gives orders to services, grants permissions.");
    case Role::Admin:
        return tr("May do everything, makes keys and sees settings; with a tenant, everything in that tenant.");
    }
    return {};
}

QStringList AccessWording::may(const access::ApiKey &key)
{
    QStringList may;
    may.append(tr("Find services, read shared data, see plugins and the graph"));
    if (key.role != Role::Plugin)
        may.append(tr("See events, calls, circuits, nodes, and what an act would affect"));
    switch (key.role) {
    case Role::Viewer:
        if (key.tenantId.isEmpty())
            may.append(tr("See all tenants, and the metrics of the node"));
        break;
    case Role::Plugin:
        may.append(
            tr("Register services, report their health and call others, as %1 and as nobody else").arg(key.pluginId));
        may.append(tr("Change shared data that %1 owns").arg(key.pluginId));
        break;
    case Role::Operator:
    case Role::Admin:
        may.append(tr("Register and call in the name of any plugin; the audit log says so"));
        may.append(tr("Install and change plugins, grant permissions without wildcards, give orders to services"));
        if (key.role == Role::Admin)
            may.append(key.tenantId.isEmpty()
                           ? tr("Act in all tenants, change the catalogue, grant wildcards, see settings")
                           : tr("Grant wildcards in the tenant"));
        if (key.role == Role::Admin)
            may.append(key.tenantId.isEmpty() ? tr("Make, rotate and revoke keys")
                                              : tr("Make, rotate and revoke keys of the tenant"));
        break;
    }
    if (!key.tenantId.isEmpty())
        may.append(tr("Nothing outside tenant %1, which it cannot even see").arg(key.tenantId));
    return may;
}

QString AccessWording::state(KeyState state)
{
    switch (state) {
    case KeyState::Valid:
        return tr("In force");
    case KeyState::Rotated:
        return tr("Rotated");
    case KeyState::EndsSoon:
        return tr("Ends soon");
    case KeyState::Expired:
        return tr("Expired");
    }
    return {};
}

QString AccessWording::stateMeaning(KeyState state)
{
    switch (state) {
    case KeyState::Valid:
        return tr("The key is good.");
    case KeyState::Rotated:
        return tr("The key is good, and for a while its former secret is, too.");
    case KeyState::EndsSoon:
        return tr("The key expires within two weeks.");
    case KeyState::Expired:
        return tr("The key is refused: its time is over. It can be revoked, which takes it from the list.");
    }
    return {};
}

QString AccessWording::state(GrantState state)
{
    switch (state) {
    case GrantState::Complete:
        return tr("Granted");
    case GrantState::Wide:
        return tr("Wildcard");
    case GrantState::Waiting:
        return tr("Waiting");
    }
    return {};
}

QString AccessWording::stateMeaning(GrantState state)
{
    switch (state) {
    case GrantState::Complete:
        return tr("The plugin has all that it asks for.");
    case GrantState::Wide:
        return tr("The plugin has all that it asks for, and a wildcard, which holds for more than it names.");
    case GrantState::Waiting:
        return tr("The plugin asks for something that nobody has granted.");
    }
    return {};
}

QString AccessWording::tenant(const QString &tenantId)
{
    return tenantId.isEmpty() ? tr("All tenants") : tenantId;
}

QString AccessWording::expiry(const access::ApiKey &key, TimePoint now)
{
    return key.expiresAt ? Wording::relativeTime(*key.expiresAt, now) : tr("never");
}

QString AccessWording::lastUse(const access::ApiKey &key, TimePoint now)
{
    return key.lastUsedAt ? Wording::relativeTime(*key.lastUsedAt, now) : tr("never");
}

QString AccessWording::fingerprint(const QString &id, bool whole)
{
    constexpr qsizetype shownBytes = 8;
    QStringList bytes;
    for (qsizetype at = 0; at + 1 < id.size(); at += 2)
        bytes.append(id.mid(at, 2).toUpper());
    const bool cut = !whole && bytes.size() > shownBytes;
    return (cut ? bytes.mid(0, shownBytes) : bytes).join(u':') + (cut ? QStringLiteral("…") : QString());
}

QString AccessWording::permissions(const QStringList &permissions)
{
    return permissions.isEmpty() ? tr("none") : permissions.join(QStringLiteral(", "));
}

QString AccessWording::fault(const FieldError &fault, const access::KeyDraft &draft)
{
    const QString letters = tr("Letters, digits, “.”, “_” and “-”, beginning with a letter or digit.");
    if (fault.path == u"name")
        return draft.name.trimmed().isEmpty() ? tr("Say what the key is for.")
                                              : tr("At most 100 characters, all of them printable.");
    if (fault.path == u"tenantId")
        return draft.tenantId.isEmpty() ? tr("A key of this role belongs to one tenant.") : letters;
    if (fault.path == u"pluginId")
        return draft.pluginId.isEmpty() ? tr("Say which plugin it is.") : letters;
    if (fault.path == u"permissions") {
        for (const QString &permission : draft.permissions) {
            if (draft.role == Role::Plugin && permission.contains(u'*'))
                return tr("“%1” holds a wildcard, which a plugin's key may not.").arg(permission.left(60));
        }
        return tr("At most 200 permissions of at most 200 printable characters each.");
    }
    if (fault.path == u"expiresAt")
        return tr("This moment is past.");
    return fault.message;
}

} // namespace plexica::app
