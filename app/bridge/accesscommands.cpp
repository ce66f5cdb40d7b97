// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/accesscommands.h"

#include "access/accesscontrol.h"
#include "bridge/administrator.h"
#include "node/node.h"
#include "plugins/grants.h"

#include <QPointer>

#include <algorithm>

namespace plexica::app {

using access::AccessControl;
using access::ApiKey;

namespace {

/// Hashes stay with the node: nobody else compares with them.
KeyPtr copyOf(const ApiKey &key)
{
    auto copy = std::make_shared<ApiKey>(key);
    copy->hash.clear();
    copy->previousHash.clear();
    return copy;
}

Reply<AccessControl::Created> asNewKey(const Reply<NewKey> &done)
{
    return [done](const Result<AccessControl::Created> &created) {
        if (created)
            done(NewKey{copyOf(created->key), created->secret});
        else
            done(fail(created.error()));
    };
}

} // namespace

AccessCommands::AccessCommands(node::Node &node, QObject *parent)
    : QObject(parent)
    , m_node(node)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &AccessCommands::changed);
    connect(&node.accessControl(), &AccessControl::endedSome, this, [this] {
        if (!m_timer.isActive())
            m_timer.start();
    });
}

AccessPicture AccessCommands::picture() const
{
    AccessPicture picture;
    const config::Settings &settings = m_node.settings();
    picture.asksForKeys = settings.auth.mode == config::AuthMode::Keys;
    picture.permissions = settings.gateway.permissions == config::PermissionMode::Off     ? QStringLiteral("off")
                          : settings.gateway.permissions == config::PermissionMode::Audit ? QStringLiteral("audit")
                                                                                          : QStringLiteral("enforce");
    for (const ApiKey *key : m_node.accessControl().keys())
        picture.keys.push_back(copyOf(*key));
    return picture;
}

void AccessCommands::look(bool uses, Reply<AccessPicture> done)
{
    if (!uses)
        return done(picture());
    auto task = m_node.accessControl().refreshUses();
    task.then([self = QPointer<AccessCommands>(this), done = std::move(done)] {
        if (self)
            done(self->picture());
    });
}

void AccessCommands::create(const access::KeyDraft &draft, const Reply<NewKey> &done)
{
    auto task = m_node.accessControl().create(draft, administrator());
    task.then(asNewKey(done));
}

void AccessCommands::rotate(const QString &id, Milliseconds grace, const Reply<NewKey> &done)
{
    auto task = m_node.accessControl().rotate(id, grace, administrator());
    task.then(asNewKey(done));
}

void AccessCommands::impact(const QString &id, const Reply<KeyImpact> &done)
{
    const AccessControl &access = m_node.accessControl();
    const ApiKey *key = access.find(id);
    if (!key)
        return done(fail(ErrorCode::KeyNotFound, QStringLiteral("Key not found: %1").arg(id.left(80))));
    KeyImpact impact;
    impact.openStreams = m_node.openStreams(id);
    const TimePoint now = currentTime();
    if (!key->isInForce(now))
        return done(impact);
    const auto keys = access.keys();
    const auto another = [&](auto alike) {
        return std::any_of(keys.begin(), keys.end(), [&](const ApiKey *other) {
            return other->id != id && other->role == key->role && other->isInForce(now) && alike(*other);
        });
    };
    if (key->role == Role::Admin) // as revoke_api_key.sql decides
        impact.lastAdmin =
            !another([&](const ApiKey &other) { return other.tenantId.isEmpty() || other.tenantId == key->tenantId; });
    if (key->role == Role::Plugin)
        impact.lastOfPlugin = !another(
            [&](const ApiKey &other) { return other.tenantId == key->tenantId && other.pluginId == key->pluginId; });
    if (impact.lastOfPlugin) {
        registry::ServiceFilter filter;
        filter.tenantId = key->tenantId;
        filter.pluginId = key->pluginId;
        for (const registry::Service *service : m_node.registry().list(filter))
            impact.services.append(service->serviceName);
        for (const gateway::PairTraffic &pair : m_node.traffic().pairs(key->tenantId)) {
            if (pair.callerPluginId == key->pluginId)
                impact.targets.append(pair.serviceName);
        }
        impact.targets.removeDuplicates();
    }
    done(impact);
}

void AccessCommands::revoke(const QString &id, Reply<void> done)
{
    auto task = m_node.accessControl().revoke(id, true, administrator());
    task.then(std::move(done));
}

void AccessCommands::setGrants(const QString &tenantId, const QString &pluginId, const QStringList &permissions,
                               Reply<QStringList> done)
{
    auto task = m_node.plugins().setGrants(tenantId, pluginId, permissions, administrator());
    task.then([done = std::move(done)](const Result<plugins::InstalledPlugin> &installation) {
        if (installation)
            done(plugins::grantedPermissions(*installation));
        else
            done(fail(installation.error()));
    });
}

} // namespace plexica::app
