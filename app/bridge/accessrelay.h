// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/accesscommands.h"
#include "bridge/relay.h"

namespace plexica::app {

/// Carries the commands about keys and grants to the node thread and their replies back. GUI thread.
class AccessRelay : public AccessLink
{
    Q_OBJECT
public:
    explicit AccessRelay(Relay<AccessCommands> relay)
        : m_relay(std::move(relay))
    {
    }

    void look(bool uses, Reply<AccessPicture> done) override
    {
        m_relay.ask(&AccessCommands::look, std::move(done), uses);
    }
    void create(const access::KeyDraft &draft, Reply<NewKey> done) override
    {
        m_relay.ask(&AccessCommands::create, std::move(done), draft);
    }
    void rotate(const QString &id, Milliseconds grace, Reply<NewKey> done) override
    {
        m_relay.ask(&AccessCommands::rotate, std::move(done), id, grace);
    }
    void impact(const QString &id, Reply<KeyImpact> done) override
    {
        m_relay.ask(&AccessCommands::impact, std::move(done), id);
    }
    void revoke(const QString &id, Reply<void> done) override
    {
        m_relay.ask(&AccessCommands::revoke, std::move(done), id);
    }
    void setGrants(const QString &tenantId, const QString &pluginId, const QStringList &permissions,
                   Reply<QStringList> done) override
    {
        m_relay.ask(&AccessCommands::setGrants, std::move(done), tenantId, pluginId, permissions);
    }

private:
    Relay<AccessCommands> m_relay;
};

} // namespace plexica::app
