// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/standinaccess.h"

#include <algorithm>

namespace plexica::app {

KeyPtr StandInAccess::add(access::ApiKey key)
{
    const auto shared = std::make_shared<const access::ApiKey>(std::move(key));
    picture.keys.push_back(shared);
    Q_EMIT changed();
    return shared;
}

void StandInAccess::look(bool, Reply<AccessPicture> done)
{
    replyOnThreadOf<AccessPicture>(this, std::move(done))(picture);
}

void StandInAccess::create(const access::KeyDraft &draft, Reply<NewKey> done)
{
    commands.append(QStringLiteral("create %1 %2").arg(draft.name, roleName(draft.role)));
    access::ApiKey key;
    key.id = QStringLiteral("id%1").arg(picture.keys.size());
    key.name = draft.name;
    key.role = draft.role;
    key.tenantId = draft.tenantId;
    key.pluginId = draft.pluginId;
    key.permissions = draft.permissions;
    key.expiresAt = draft.expiresAt;
    key.createdAt = currentTime();
    replyOnThreadOf<NewKey>(this, std::move(done))(NewKey{add(std::move(key)), "plx_id_secret"});
}

void StandInAccess::rotate(const QString &id, Milliseconds grace, Reply<NewKey> done)
{
    commands.append(QStringLiteral("rotate %1 %2").arg(id).arg(grace.count()));
    replyOnThreadOf<NewKey>(this, std::move(done))(NewKey{picture.keys.front(), "plx_id_other"});
}

void StandInAccess::impact(const QString &, Reply<KeyImpact> done)
{
    replyOnThreadOf<KeyImpact>(this, std::move(done))(impactAnswer);
}

void StandInAccess::revoke(const QString &id, Reply<void> done)
{
    commands.append(QStringLiteral("revoke %1").arg(id));
    std::erase_if(picture.keys, [&id](const KeyPtr &key) { return key->id == id; });
    Q_EMIT changed();
    replyOnThreadOf<void>(this, std::move(done))({});
}

void StandInAccess::setGrants(const QString &tenantId, const QString &pluginId, const QStringList &permissions,
                              Reply<QStringList> done)
{
    commands.append(QStringLiteral("setGrants %1 %2 %3").arg(tenantId, pluginId, permissions.join(u' ')));
    replyOnThreadOf<QStringList>(this, std::move(done))(permissions);
}

} // namespace plexica::app
