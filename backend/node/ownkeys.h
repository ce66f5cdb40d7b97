// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/accesscontrol.h"
#include "common/result.h"

#include <QMap>
#include <QStringList>

namespace plexica::node {

/// Keys of plugins that live in this process (the demo's): they act with keys like any others, which nobody else ever
/// sees and which end with the node. Node thread.
class OwnKeys
{
public:
    /// `access` must outlive this.
    explicit OwnKeys(access::AccessControl &access)
        : m_access(access)
    {
    }

    /// A key for each plugin, and an administrator's of the tenant; none for no plugins. `alone`: no other node uses
    /// this database, so such keys as are there were left by one that could not drop them. Blocks; before anything is
    /// served. Errors: those of AccessControl::create().
    Result<void> make(const QStringList &pluginIds, const QString &tenantId, bool alone);
    /// By plugin id; the administrator's under the empty one.
    const QMap<QString, QString> &secrets() const { return m_secrets; }
    /// Revokes them; it is on its way to the storage when this returns.
    void end();

private:
    access::AccessControl &m_access;
    QMap<QString, QString> m_secrets;
    QStringList m_ids;
};

} // namespace plexica::node
