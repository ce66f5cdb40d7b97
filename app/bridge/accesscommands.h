// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/accesslink.h"

#include <QTimer>

namespace plexica::node {
class Node;
}

namespace plexica::app {

/// Runs the commands about keys and grants on the node thread, and tells when keys have changed; replies are called
/// there. See AccessLink for what they do.
class AccessCommands : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds interval{100};

    explicit AccessCommands(node::Node &node, QObject *parent = nullptr);

    void look(bool uses, Reply<AccessPicture> done);
    void create(const access::KeyDraft &draft, const Reply<NewKey> &done);
    void rotate(const QString &id, Milliseconds grace, const Reply<NewKey> &done);
    void impact(const QString &id, const Reply<KeyImpact> &done);
    void revoke(const QString &id, Reply<void> done);
    void setGrants(const QString &tenantId, const QString &pluginId, const QStringList &permissions,
                   Reply<QStringList> done);

Q_SIGNALS:
    void changed();

private:
    AccessPicture picture() const;

    node::Node &m_node;
    QTimer m_timer;
};

} // namespace plexica::app
