// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/ratelimit.h"

#include <QByteArray>
#include <QStringList>

#include <functional>
#include <memory>
#include <unordered_map>

namespace plexica::gateway {

/// All callers' limits of calls a minute, and what nodes tell each other of them: for each that was asked of late a
/// name of twelve letters and three numbers, twice a second, in one bounded document. Limits beyond the bound are each
/// node's own, divided by the nodes. Node thread only.
class RateBook
{
public:
    /// The limit of that name; made when it is first asked for. It stays as long as somebody holds or uses it.
    std::shared_ptr<RateLimit> limit(const QStringList &name);
    /// The same if there is one.
    std::shared_ptr<RateLimit> find(const QStringList &name) const;

    /// How all limits are to be seen now.
    RateLimit::Platform platform(SteadyTime now) const;
    /// The live nodes and this one. Called as they come and go.
    void setNodes(const QStringList &ids, const QString &own);

    /// What this node tells.
    QByteArray report(SteadyTime now);
    void hear(const QString &nodeId, const QByteArray &report, SteadyTime now);
    void forget(const QString &nodeId);
    /// All reports of an exchange have been heard.
    void exchanged(SteadyTime now);

    /// What is to happen when the others should hear of something at once.
    void setHurry(std::function<void()> hurry) { m_hurry = std::move(hurry); }
    void noteNews()
    {
        if (m_nodes > 1 && m_hurry)
            m_hurry();
    }

    static constexpr int maximumShared = 200;

private:
    using Key = QByteArray;
    struct Hash
    {
        std::size_t operator()(const Key &key) const { return qHash(key); }
    };
    static Key keyOf(const QStringList &name);

    std::unordered_map<Key, std::shared_ptr<RateLimit>, Hash> m_limits;
    std::function<void()> m_hurry;
    int m_nodes = 1;
    int m_place = 0;
    SteadyTime m_exchangedAt;
    SteadyTime m_tidiedAt;
};

} // namespace plexica::gateway
