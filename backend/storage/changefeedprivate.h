// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/changefeed.h"
#include "storage/feedreader.h"

#include <QTimer>

#include <deque>
#include <optional>
#include <set>

namespace plexica::storage {

using Clock = std::chrono::steady_clock;

/// What Storage fills in, and the node thread's side of the reader.
class ChangeFeed::Private
{
public:
    explicit Private(OwnCommits &given)
        : own(given)
    {
    }

    void apply(ChangeFeed &feed, FeedReader::Parcel &parcel);
    /// Removals first, then rows, then those who wait for the end. False: that was the end of the storage.
    bool give(ChangeFeed &feed, FeedReader::Parcel &parcel);
    void look(ChangeFeed &feed);
    void dropTombstones(bool sweeps);
    /// A batch of this node was committed, and its callbacks have run.
    void confirmed(qint64 committed);
    void take(const Delivery &delivery);
    void closeGaps();
    /// Has the rows of a revision of this node delivered.
    void disown(qint64 disowned)
    {
        own.disown(disowned);
        if (reader)
            reader->readAgain(disowned - 1);
    }

    std::optional<ConnectionUri> uri; ///< nullopt: an engine of one process
    Milliseconds reconnectInterval{500};
    qint64 firstRevision = 0;
    OwnCommits &own;
    FeedReader::Deliver post;           ///< to the storage's queue
    std::function<void(Change)> commit; ///< unconfirmed
    /// Reads on the storage thread, for an engine of one process.
    std::function<QCoro::Task<std::optional<Error>>(std::string query, std::vector<Value> parameters,
                                                    std::function<void(const Row &)> onRow)>
        read;
    std::function<void()> silent; ///< the reader's session was cut, as nothing came over it

    struct Waiting
    {
        quint64 request = 0;
        Clock::time_point deadline;
        std::function<void(Result<void>)> done;
    };
    FeedReader::Plan plan;
    std::vector<std::pair<QString, std::function<void(const std::vector<Removal> &, const Delivery &)>>> removals;
    std::vector<std::function<void(const Delivery &)>> delivered;
    std::deque<Waiting> waiting;
    qint64 revision = 0;
    qint64 known = 0;       ///< see ChangeFeed::known()
    std::set<qint64> ahead; ///< revisions of this node beyond a gap
    bool sweeper = false;
    bool observer = false;
    QTimer tick;
    QTimer tombstoneTimer;
    std::unique_ptr<FeedReader> reader;
};

} // namespace plexica::storage
