// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/relay.h"
#include "bridge/shareddatafeed.h"
#include "bridge/shareddatalink.h"

namespace plexica::app {

/// Carries the commands about shared data to the node thread and their replies back. GUI thread.
class SharedDataRelay : public SharedDataLink
{
    Q_OBJECT
public:
    explicit SharedDataRelay(Relay<SharedDataFeed> relay)
        : m_relay(std::move(relay))
    {
    }

    void watch(quint64 watch, const SharedScope &scope) override { m_relay.tell(&SharedDataFeed::watch, watch, scope); }
    void unwatch() override { m_relay.tell(&SharedDataFeed::unwatch); }
    void acknowledge() override { m_relay.tell(&SharedDataFeed::acknowledge); }
    void count(const SharedQuestion &question, Reply<std::vector<SharedSpace>> done) override
    {
        m_relay.ask(&SharedDataFeed::count, std::move(done), question);
    }
    void read(const SharedKey &id, Reply<SharedValue> done) override
    {
        m_relay.ask(&SharedDataFeed::read, std::move(done), id);
    }
    void write(const SharedEdit &edit, Reply<SharedValue> done) override
    {
        m_relay.ask(&SharedDataFeed::write, std::move(done), edit);
    }
    void setExpiry(const std::vector<SharedKey> &ids, const SharedExpiry &expiry, Reply<SharedOutcomes> done) override
    {
        m_relay.ask(&SharedDataFeed::setExpiry, std::move(done), ids, expiry);
    }
    void remove(const std::vector<SharedKey> &ids, Reply<SharedOutcomes> done) override
    {
        m_relay.ask(&SharedDataFeed::remove, std::move(done), ids);
    }
    void removeNamespace(const QString &tenantId, const QString &space, Reply<SharedRemoval> done) override
    {
        m_relay.ask(&SharedDataFeed::removeNamespace, std::move(done), tenantId, space);
    }
    void restore(const std::vector<SharedValue> &values, Reply<SharedOutcomes> done) override
    {
        m_relay.ask(&SharedDataFeed::restore, std::move(done), values);
    }

private:
    Relay<SharedDataFeed> m_relay;
};

} // namespace plexica::app
