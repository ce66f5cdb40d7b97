// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/noderow.h"
#include "events/eventlog.h"
#include "storage/storage.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace plexica::cluster {

struct Heard;

/// The nodes that use this database, this one among them.
///
/// About once a second each node writes how it is into its row of `nodes` and reads all rows, in one statement that
/// takes no revision and is announced to nobody, so it costs the same whatever happens; times in it are the database's.
/// A node that was silent for ten seconds is lost; whoever finds that first records it (NODE_LOST), which the database
/// decides. Only who has itself heard the database all that time judges: after an outage, or after it stood still
/// itself, a node first listens. A lost node that is heard again is live again (NODE_RETURNED). After an hour it leaves
/// the list. A node that stops takes its row along.
///
/// A process is a node: its id is made at start, as several processes may share a name, a machine and a data directory.
///
/// On SQLite there is one node, and nothing is written. Node thread only.
class NodeTable : public QObject
{
    Q_OBJECT
public:
    /// How this node is now. The table fills in id, lastSeenAt, state and behind.
    using Facts = std::function<NodeRow()>;

    /// `tenantId`: whose audit log has the events about nodes.
    NodeTable(storage::Storage &storage, events::EventLog &events, QString id, QString tenantId, Facts facts,
              QObject *parent = nullptr);

    /// Registers this node and begins to beat.
    void start();
    /// Takes this node off the list, with the next flush of the storage at the latest.
    void leave();

    const QString &id() const { return m_id; }
    /// By name and id, at most two seconds old, as long as the database answers.
    std::vector<NodeRow> list() const;
    /// Live ones, this one among them; at least 1.
    int live() const;
    QStringList liveIds() const;
    int lost() const;
    /// No live node sweeps and probes, as all that are known are observers.
    bool lacksJudge() const;

    /// Keeps record of this node, an observer, having been told to judge.
    void recordJudge(const events::Origin &origin);

    static constexpr Milliseconds beatInterval{750};
    static constexpr Milliseconds silence{10'000};
    static constexpr Milliseconds kept{3'600'000};

Q_SIGNALS:
    /// A node came, or something of it changed that does not change all the time (see NodeRow::isSameAs).
    void changed(const plexica::cluster::NodeRow &node);
    /// A node left the list.
    void removed(const QString &id);
    /// The list is as of now.
    void heard();

private:
    NodeRow self() const;
    void beat();
    void take(const std::vector<Heard> &rows);
    void judge(const Heard &heard);
    void judgeOwnClock();
    void watchWallClock();
    void tidy();
    events::Event eventOf(const QString &type, const NodeRow &node, const QString &cause) const;

    storage::Storage &m_storage;
    events::EventLog &m_events;
    const QString m_id;
    const QString m_tenantId;
    const Facts m_facts;
    std::map<QString, NodeRow> m_others; ///< by id
    NodeRow m_told;                      ///< this node as listeners know it
    TimePoint m_heardAt;                 ///< by the database's clock
    qint64 m_behind = 0;
    std::chrono::steady_clock::time_point m_lastHeard;
    std::chrono::steady_clock::time_point m_hearsSince; ///< without a gap
    bool m_beating = false;                             ///< a beat is under way
    bool m_known = false;                               ///< the others were heard at least once
    bool m_left = false;
    bool m_clockTold = false;
    std::optional<Milliseconds> m_wallAhead; ///< wall clock minus steady clock, at the last beat
    QTimer m_beatTimer;
    QTimer m_tidyTimer;
};

} // namespace plexica::cluster
