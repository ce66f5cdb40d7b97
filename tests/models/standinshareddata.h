// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/shareddatalink.h"

#include <map>

namespace plexica::app {

/// Stands in for a node's shared data: keeps entries in memory, answers on the next turn of the event loop.
class StandInSharedData : public SharedDataLink
{
    Q_OBJECT
public:
    using SharedDataLink::SharedDataLink;

    struct Held
    {
        QByteArray json;
        QString ownerId;
        qint64 version = 1;
        TimePoint writtenAt;
        std::optional<TimePoint> expiresAt;
    };

    /// Writes an entry, as a plugin would, and tells.
    void put(const SharedKey &id, const QByteArray &json, const QString &ownerId = QStringLiteral("plugin-a"),
             std::optional<Milliseconds> ttl = {});
    void take(const SharedKey &id);
    SharedValue valueOf(const SharedKey &id) const;

    std::map<SharedKey, Held> entries;
    std::map<QString, Error> faults; ///< commands on this key fail with this
    QStringList commands;            ///< "remove 3", "write KEY on 2"
    SharedScope scope;
    int unacknowledged = 0;
    int questions = 0; ///< that count() was asked

    void watch(quint64 watch, const SharedScope &scope) override;
    void unwatch() override { m_watch = 0; }
    void acknowledge() override { --unacknowledged; }
    void count(const SharedQuestion &question, Reply<std::vector<SharedSpace>> done) override;
    void read(const SharedKey &id, Reply<SharedValue> done) override;
    void write(const SharedEdit &edit, Reply<SharedValue> done) override;
    void setExpiry(const std::vector<SharedKey> &ids, const SharedExpiry &expiry, Reply<SharedOutcomes> done) override;
    void remove(const std::vector<SharedKey> &ids, Reply<SharedOutcomes> done) override;
    void removeNamespace(const QString &tenantId, const QString &space, Reply<SharedRemoval> done) override;
    void restore(const std::vector<SharedValue> &values, Reply<SharedOutcomes> done) override;

private:
    bool isWatched(const SharedKey &id) const;
    SharedEntryPtr entryOf(const SharedKey &id) const;
    std::vector<SharedSpace> spaces() const;
    void tell(SharedUpdate update);
    std::optional<Error> faultOf(const SharedKey &id) const;

    quint64 m_watch = 0;
};

} // namespace plexica::app
