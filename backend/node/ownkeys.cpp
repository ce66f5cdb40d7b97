// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/ownkeys.h"

#include "node/waitfortask.h"

#include <utility>

namespace plexica::node {

namespace {

constexpr std::chrono::days lifetime{30}; // should they be left behind

QString ownName()
{
    return QStringLiteral("--demo");
}

} // namespace

Result<void> OwnKeys::make(const QStringList &pluginIds, const QString &tenantId, bool alone)
{
    if (pluginIds.isEmpty())
        return {};
    const events::Origin origin;
    QStringList left;
    for (const access::ApiKey *key : m_access.keys(tenantId)) {
        if (alone && key->name == ownName())
            left.append(key->id);
    }
    for (const QString &id : std::as_const(left))
        waitForTask(m_access.revoke(id, false, origin));
    for (const QString &plugin : QStringList{QString()} + pluginIds) {
        access::KeyDraft draft;
        draft.name = ownName();
        draft.role = plugin.isEmpty() ? Role::Admin : Role::Plugin;
        draft.tenantId = tenantId;
        draft.pluginId = plugin;
        draft.expiresAt = currentTime() + lifetime;
        auto created = waitForTask(m_access.create(std::move(draft), origin));
        if (!created)
            return fail(created.error());
        m_secrets.insert(plugin, QString::fromLatin1(created->secret));
        m_ids.append(created->key.id);
    }
    return {};
}

void OwnKeys::end()
{
    m_secrets.clear();
    for (const QString &id : std::exchange(m_ids, {}))
        m_access.revoke(id, false, events::Origin());
}

} // namespace plexica::node
