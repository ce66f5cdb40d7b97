// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shareddata/shareddata.h"
#include "watch/hub.h"

#include <QObject>
#include <QSet>

#include <chrono>
#include <deque>

namespace plexica::node {

/// Shared data, for watches. Nothing of an entry is derived, and each knows the revision that wrote it, so nothing is
/// remembered here; and while nobody watches nothing is noted. Node thread.
class WatchedEntries final : public QObject, public watch::Source
{
public:
    /// Longer values are left out of messages.
    static constexpr qint64 longestValue = 64 * 1024;

    WatchedEntries(watch::Hub &hub, const shareddata::SharedData &data);

    void gather(std::vector<watch::ObjectId> &ids) override;
    Judgement judge(const watch::ObjectId &id, qint64 present) override;
    std::optional<watch::State> find(const watch::ObjectId &id) const override;
    std::optional<watch::State> findNamed(const watch::Filter &filter) const override;
    std::optional<qint64> vanishedAt(const watch::Filter &filter) const override;
    void write(JsonWriter &writer, const watch::ObjectId &id, bool full) const override;
    Page list(const watch::Filter &filter, const std::optional<watch::ObjectId> &after, qint64 since) const override;
    void rewind(qint64) override {}

private:
    void noteExpired(const watch::ObjectId &id, qint64 present);
    const shareddata::Entry *entryOf(const watch::ObjectId &id) const;

    const shareddata::SharedData &m_data;
    QSet<watch::ObjectId> m_changed;
    struct Expired
    {
        watch::ObjectId id;
        qint64 present = 0;
        std::chrono::steady_clock::time_point at;
    };
    std::deque<Expired> m_expired; ///< the newest of the last seconds: no tombstone tells of them
};

} // namespace plexica::node
