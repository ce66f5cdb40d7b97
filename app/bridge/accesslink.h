// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "access/apikey.h"
#include "bridge/reply.h"

#include <QMetaType>
#include <QObject>

#include <memory>
#include <vector>

namespace plexica::app {

/// A key as it was when the node copied it, without its hashes. Never written again, so any thread may hold it.
using KeyPtr = std::shared_ptr<const access::ApiKey>;

/// The keys of the node at one moment.
struct AccessPicture
{
    bool asksForKeys = false; ///< auth.mode is keys; else everybody who reaches the node may do everything
    std::vector<KeyPtr> keys; ///< by name; revoked ones are gone, expired ones stay until somebody revokes them
    QString permissions;      ///< gateway.permissions: "off", "audit" or "enforce"
};

/// A key that was made or rotated. The secret is told this once and stands nowhere else.
struct NewKey
{
    KeyPtr key;
    QByteArray secret;
};

/// What the end of a key would cut off.
struct KeyImpact
{
    int openStreams = 0;       ///< watches, event streams and waits on this node
    bool lastAdmin = false;    ///< nobody else could administer as much: it is refused
    bool lastOfPlugin = false; ///< the plugin has no other key
    QStringList services;      ///< that the plugin has registered here, if this is its last key
    QStringList targets;       ///< services that it called in the last 24 hours, if this is its last key
};

/// Who may do what, for the Access page: the part of NodeLink behind it. GUI thread; each reply runs once there, never
/// inside the call. Errors of all: Cancelled (the node does not run); StorageUnavailable for those that write.
class AccessLink : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// `uses`: brings the times of last use up to what all nodes have written.
    virtual void look(bool uses, Reply<AccessPicture> done) = 0;
    /// Error: ValidationFailed.
    virtual void create(const access::KeyDraft &draft, Reply<NewKey> done) = 0;
    /// Another secret; the old one is good for `grace` more. Error: KeyNotFound.
    virtual void rotate(const QString &id, Milliseconds grace, Reply<NewKey> done) = 0;
    /// Error: KeyNotFound.
    virtual void impact(const QString &id, Reply<KeyImpact> done) = 0;
    /// Errors: KeyNotFound, LastAdminKey.
    virtual void revoke(const QString &id, Reply<void> done) = 0;
    /// Replaces what a plugin is granted; what is granted then. Error: InstallationNotFound.
    virtual void setGrants(const QString &tenantId, const QString &pluginId, const QStringList &permissions,
                           Reply<QStringList> done) = 0;

Q_SIGNALS:
    /// Keys came, went or changed, here or on another node: look again. At most ten times a second.
    void changed();
};

} // namespace plexica::app

Q_DECLARE_METATYPE(plexica::app::KeyPtr)
