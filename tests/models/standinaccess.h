// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/accesslink.h"

#include <QStringList>

namespace plexica::app {

/// Stands in for a node's keys: keeps them in memory, answers on the next turn of the event loop.
class StandInAccess : public AccessLink
{
    Q_OBJECT
public:
    using AccessLink::AccessLink;

    AccessPicture picture;
    KeyImpact impactAnswer;
    /// Each command as one line: "revoke ID".
    QStringList commands;

    /// Adds a key and tells.
    KeyPtr add(access::ApiKey key);

    void look(bool uses, Reply<AccessPicture> done) override;
    void create(const access::KeyDraft &draft, Reply<NewKey> done) override;
    void rotate(const QString &id, Milliseconds grace, Reply<NewKey> done) override;
    void impact(const QString &id, Reply<KeyImpact> done) override;
    void revoke(const QString &id, Reply<void> done) override;
    void setGrants(const QString &tenantId, const QString &pluginId, const QStringList &permissions,
                   Reply<QStringList> done) override;
};

} // namespace plexica::app
