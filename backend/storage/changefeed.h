// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/clock.h"
#include "common/result.h"
#include "storage/storage.h"

#include <QObject>
#include <QString>

#include <qcorotask.h>

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace plexica::storage {

/// What the rows and removals of one reading are to be seen as.
struct Delivery
{
    /// Everything that was committed up to here is known to this node once the delivery is applied.
    qint64 revision = 0;
    /// The rows of each table are all there are: what memory holds besides them, at or below `revision`, is gone. Comes
    /// after a node was away for longer than tombstones are kept, and when the database is another one (below). There
    /// are no removals in it.
    bool complete = false;
    /// Only with `complete`: the database lost commits that this node has seen (a standby was promoted that lacked
    /// them, a backup was restored), so memory's revisions mean nothing: rows hold as they are, all else goes, whatever
    /// its revision.
    bool rewound = false;
};

/// A tombstone: `key` as the deleting statement wrote it.
struct Removal
{
    QString key;
    qint64 revision = 0;
};

/// How a domain follows one table.
template <typename T>
struct Following
{
    /// A query file `select_X_after`: rows with a revision above $1, **the revision in column 0**, in any order. On
    /// PostgreSQL it needs an index on the revision.
    std::string query;
    /// Called on the feed's thread: it touches nothing that the node thread uses.
    std::function<T(const Row &)> decode;
    /// Called on the node thread, also with no rows if the delivery is complete.
    std::function<void(std::vector<T> rows, const Delivery &delivery)> apply;
    /// True: rows that this node wrote come too, as long as others have written in the last ten seconds: for domains
    /// that change memory before they write, or write some columns of a row only, so that the row tells what won.
    /// False: they are left out, which spares reading them again: for domains that write whole rows and change memory
    /// when the commit is confirmed. (Rows of a commit whose outcome was unknown come in any case, and so does
    /// everything in a complete delivery.)
    bool ownRows = true;
};

/// How the nodes of one PostgreSQL follow each other, and agree on which one of them does what only one should.
///
/// **Reading.** Each batch takes the next revision under one row's lock, so revision order is commit order, and
/// announces it with NOTIFY in its transaction. The feed has a thread and a session of its own. It listens, then reads
/// in one snapshot (REPEATABLE READ) the counter, the rows of each followed table above the last revision, and the
/// tombstones above it. It reads when a notification comes, and once a second besides, as notifications can be lost. A
/// lost session is opened again: LISTEN first, then read, so there is never a gap. At most 50 readings a second.
///
/// **Order.** Deliveries come on the node thread in order of revisions: removals first, then rows, table by table in
/// the order in which they were registered, then `onDelivered`. A delivery comes after the callbacks of this node's own
/// commits up to its revision; callbacks of later ones may have run before it. So **apply must be idempotent by
/// revision**: keep each row's revision (Storage::Commit::revision for what this node writes) and leave alone what
/// memory has newer; note what this node removes in a RecentRemovals, so that an older row does not bring it back.
/// Where a key was removed and made again the row has the greater revision.
///
/// **Removals** are rows of `tombstones`, written in the transaction that deletes. Rows that every node drops from
/// memory by itself (expired entries) need none. Tombstones are kept for an hour; who was away for longer gets a
/// complete delivery.
///
/// **Touches** (Storage::touch) do not raise a row's revision and are not announced: ten nodes would read each other's
/// heartbeats several thousand times a second, though nothing but a time changed. Followers read them every few
/// seconds, all at once, while there are other nodes (followTouched); and whoever decides by a touched column reads it
/// at that moment (the sweeper asks for `last_seen_at` before it calls a service stale).
///
/// **Sweeper.** What only one node should do (sweeps, probes, retention) is done by the node whose feed session holds
/// an advisory lock. It dies with the session: at once if the process dies, within 4 s if it hangs
/// (idle_session_timeout) and within 6 s if its machine goes (keepalives); another node takes over within 10 s. A
/// sweeper believes in its lock only for 2.5 s after the session has last answered, and a new one waits for 3 s if
/// there are other nodes, so that two never act at the same time. An observer does not try.
///
/// SQLite has one process: nothing is ever delivered but what deliver() is asked for, this node is the sweeper unless
/// it is an observer, catchUp() answers at once.
///
/// Everything here is for the node thread; the object belongs to Storage.
class ChangeFeed : public QObject
{
    Q_OBJECT
public:
    ~ChangeFeed() override;

    /// Registers a table; before start().
    template <typename T>
    void follow(Following<T> following)
    {
        addTable(tableOf(std::move(following)), false);
    }
    /// The same for a query whose $1 is a time (milliseconds since 1970) and that answers rows touched since then: read
    /// every 5 s while there are other nodes. Column 0 may be anything. Its rows come alone, with the last delivery's
    /// revision.
    template <typename T>
    void followTouched(Following<T> following)
    {
        addTable(tableOf(std::move(following)), true);
    }
    /// Registers tombstones of a kind; before start().
    void followRemovals(const QString &kind,
                        std::function<void(const std::vector<Removal> &removals, const Delivery &delivery)> apply);
    /// Called at the end of each delivery, in the order of registration; before start().
    void onDelivered(std::function<void(const Delivery &delivery)> done);

    /// True if there may be other nodes (PostgreSQL); else nothing is ever delivered.
    bool follows() const;
    /// Begins to follow from the revision at which the storage was opened: call it when every domain has loaded.
    void start();
    /// An observer never becomes the sweeper. Before start() either way; later only back to a node like others.
    void setObserver(bool observes);
    bool isObserver() const;

    /// Waits until what was committed before this call, by whomever, has been delivered. Error: StorageUnavailable,
    /// also if that takes longer than 4 s.
    QCoro::Task<Result<void>> catchUp();

    /// Has all that was committed under `revision` delivered, rows of this node too: for a change that was written past
    /// the commands of the domains (an import). Error: StorageUnavailable.
    QCoro::Task<Result<void>> deliver(qint64 revision);

    /// Of the newest delivery.
    qint64 revision() const;
    /// Everything that was committed up to here, by whomever, is in this node's memory: the newest delivery, and what
    /// this node has committed since without a gap. Only what a commit of unknown outcome may have written is not
    /// (Storage::doubt()). It goes back when the database has lost commits (Delivery::rewound).
    qint64 known() const;
    /// True while this node is the one that sweeps and probes. Ask each time.
    bool isSweeper() const;
    /// False if the database has not answered the feed for some seconds: what other nodes write is then not known here.
    bool isListening() const;
    /// How long ago the database has last told the feed that there is nothing new, or what; zero where nobody else
    /// writes.
    Milliseconds lag() const;
    /// How many nodes use this database, this one among them, as of a few seconds ago; at least 1.
    int nodes() const;

Q_SIGNALS:
    void sweeperChanged(bool sweeper);

private:
    friend class Storage;
    friend class FeedReader;
    class Private;

    /// The rows of one table in one delivery.
    class Rows
    {
    public:
        virtual ~Rows() = default;
        virtual void add(const Row &row) = 0;             ///< feed thread
        virtual void apply(const Delivery &delivery) = 0; ///< node thread
        virtual bool isEmpty() const = 0;
    };
    struct Table
    {
        std::string query;
        bool ownRows = true;
        std::function<std::unique_ptr<Rows>()> make;
    };
    template <typename T>
    static Table tableOf(Following<T> following)
    {
        class TypedRows : public Rows
        {
        public:
            explicit TypedRows(std::shared_ptr<const Following<T>> given)
                : m_following(std::move(given))
            {
            }
            void add(const Row &row) override { m_rows.push_back(m_following->decode(row)); }
            void apply(const Delivery &delivery) override { m_following->apply(std::move(m_rows), delivery); }
            bool isEmpty() const override { return m_rows.empty(); }

        private:
            std::shared_ptr<const Following<T>> m_following;
            std::vector<T> m_rows;
        };
        auto shared = std::make_shared<const Following<T>>(std::move(following));
        return {shared->query, shared->ownRows, [shared] { return std::make_unique<TypedRows>(shared); }};
    }
    explicit ChangeFeed(std::unique_ptr<Private> d);
    void addTable(Table table, bool touched);

    std::unique_ptr<Private> d;
};

} // namespace plexica::storage
