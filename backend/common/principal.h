// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/clock.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace plexica {

/// What a key may do (REST contract, section 6, "Access").
enum class Role : quint8 { Viewer, Plugin, Operator, Admin };

/// "viewer", "plugin", "operator", "admin".
QString roleName(Role role);
std::optional<Role> roleFromName(QStringView name);

struct Principal;
using PrincipalPtr = std::shared_ptr<const Principal>;

/// Who is asking: made once a request, from its key and nothing else. Tenant, caller and the actor of the audit log
/// come from here. A value; one is shared by all requests of a key.
struct Principal
{
    QString keyId; ///< empty: this node asks nobody for a key (auth.mode: open)
    QString name;
    Role role = Role::Admin;
    QString tenantId; ///< empty: all tenants; the request names the one that it means
    QString pluginId; ///< of a key of role plugin, which acts as that plugin alone; else empty
    QStringList permissions;
    std::optional<TimePoint> expiresAt;
    /// Tells a key's credentials apart (an old and a new secret, a certificate); not a secret.
    QByteArray credential;

    /// Everybody is an administrator, and whoever says that he is a plugin is believed.
    bool isOpen() const { return keyId.isEmpty(); }
    bool isPlugin() const { return role == Role::Plugin; }
    bool isAdmin() const { return role == Role::Admin; }
    /// What is not of any one tenant is theirs alone: an administrator of one tenant does not speak for others.
    bool isNodeAdmin() const { return role == Role::Admin && tenantId.isEmpty(); }

    /// For the audit log. `asPlugin`: the plugin that the request says it acts as. Without keys "plugin:ID" or
    /// "administrator", else "key:ID (NAME)", "key:ID (NAME, plugin:ID)", "key:ID (NAME, as plugin:ID)".
    QString actor(const QString &asPlugin = {}) const;

    /// Whoever reaches a node that asks for no keys.
    static const PrincipalPtr &everybody();
};

} // namespace plexica
