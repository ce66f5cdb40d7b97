// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/storage.h"
#include "watch/epoch.h"
#include "watch/interestindex.h"
#include "watch/reader.h"
#include "watch/revision.h"
#include "watch/tablesource.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <unordered_set>
#include <vector>

namespace plexica::watch {

class Subscription;
class Wait;

/// Tells whoever wants to know what changes on this node: one mechanism for REST watches, waits and the window's bridge
/// (REST contract, section 8).
///
/// **Changes.** Sources note what may have changed. A tenth of a second after the first note the hub asks each object
/// what became of it, once, however often it changed meanwhile, and gives the change to the readers that the
/// InterestIndex names. What is judged is what memory shows, which is what was committed.
///
/// **Revisions.** With the last message of such a turn goes the revision up to which everything, by whichever node, was
/// in memory before the turn began (ChangeFeed::known()): whoever has the message has all of it, so he may resume from
/// there, on any node. While the outcome of a commit is open the revision stays.
///
/// **Resuming.** States that changed after a revision are found in memory, as each knows the revision that it shows;
/// what has gone is read from the database's tombstones, which are kept for an hour. So a restart costs nobody
/// anything. What is derived (affectedBy, flapping) has no row: who resumes from before such a change, or from about
/// the same time, is told again, and at a node that has just started whatever can be affected by others.
///
/// **Lag.** A reader without room gets the names of what changed, not the changes: what is told when it has room again
/// is what is there then. Its memory is bounded by what it follows. History cannot be folded: a reader that is too far
/// behind is cut.
///
/// Node thread. Sources and storage must outlive what is asked of it.
class Hub : public QObject
{
    Q_OBJECT
public:
    struct Pace
    {
        Milliseconds fold{100};
        Milliseconds second{1'000}; ///< of `seen`, and what bookmarks are counted in
        int bookmarkSeconds = 60;
    };
    explicit Hub(storage::Storage &storage);
    Hub(storage::Storage &storage, Pace pace);
    ~Hub() override;

    /// Reads the epoch and registers with the change feed, which is started after that and after every domain. `given`:
    /// the newest revision that this node is known to have given away; a database that is behind it begins another
    /// epoch. Error: StorageUnavailable.
    QCoro::Task<Result<void>> load(std::optional<Revision> given = {});
    void addSource(Kind kind, std::unique_ptr<Source> source);
    void addHistory(Kind kind, std::unique_ptr<History> history);
    /// For objects that have no domain of their own in memory: whoever adds it puts and removes by hand.
    TableSource &addTable(Kind kind);

    /// A source has noted something.
    void arm();
    bool isWatched(Kind kind) const { return !m_index.isEmpty(kind); }
    /// Somebody is told when things are seen though nothing else of them changes.
    bool isSeenWanted() const { return m_wantSeen > 0; }
    /// Something has happened.
    void tell(ItemPtr item);

    /// `EPOCH.N` of this node now, for X-Plexica-Revision. Cheap: it is made when N changes.
    const QByteArray &presentText();
    qint64 present();
    QByteArray textOf(qint64 revision) const { return Revision{m_epoch.text(), revision}.text(); }

    struct Options
    {
        bool answers = false; ///< what health endpoints answered is shown
        bool values = false;  ///< of shared data
        bool seen = false;
    };
    /// Begins to tell `reader`, from the event loop: what is there, then what changes. `since`: from that revision on
    /// instead, if it can be resumed. The reader must outlive the subscription, which ends when it is destroyed.
    std::shared_ptr<Subscription> subscribe(Reader &reader, Filter filter, Options options,
                                            std::optional<QByteArray> since);
    /// The reader has room again.
    void ready(Subscription &subscription);
    int subscriptions() const { return int(m_subscriptions.size()); }
    int waits() const { return int(m_waits.size()); }

    /// Calls `done` once, from the event loop: when the one object that `filter` names, or its absence, is newer than
    /// `since`, or at the end of the time. It is dropped by destroying it.
    std::shared_ptr<Wait> wait(Filter filter, Revision since, Milliseconds atMost, std::function<void()> done);

private:
    friend class Subscription;
    friend class Wait;

    void flush();
    void beginTurn();
    bool workOn();
    void endTurn();
    void dispatch(const Change &change);
    void judge(const ObjectId &id);
    void tick();
    void tellSeen();
    void pump();
    void rewound();
    QCoro::Task<> renew();
    void resetAll(const QString &why);
    void touch(Subscription &subscription);
    Source *source(Kind kind) const { return m_sources[quint8(kind)].get(); }

    struct Removed
    {
        Subject subject;
        qint64 revision = 0;
    };
    struct Removals
    {
        qint64 horizon = 0; ///< what went up to here may not be known any more
        std::vector<Removed> found;
    };
    /// What has gone after a revision, as far as `filter` matches. Error: StorageUnavailable.
    QCoro::Task<Result<Removals>> removedAfter(Filter filter, qint64 revision);

    storage::Storage &m_storage;
    const Pace m_pace;
    Epoch m_epoch;
    std::array<std::unique_ptr<Source>, allKinds.size()> m_sources;
    std::array<std::unique_ptr<History>, allKinds.size()> m_histories;
    InterestIndex m_index;
    std::unordered_set<Subscription *> m_subscriptions;
    std::size_t m_pending = 0; ///< names of changes that readers have no room for, of all of them
    std::unordered_set<Wait *> m_waits;

    QTimer m_foldTimer;
    QTimer m_workTimer;
    std::vector<ObjectId> m_work; ///< of the turn under way, from the end
    std::vector<ItemPtr> m_items;
    std::vector<std::weak_ptr<Subscription>> m_touched;
    bool m_inTurn = false;
    bool m_later = false; ///< something is to be asked again soon
    qint64 m_turn = 0;    ///< revision of the turn under way
    qint64 m_settled = 0; ///< everything up to here has been told to those who have room
    qint64 m_present = 0;
    qint64 m_textFor = -1;
    QByteArray m_text;
    QByteArray m_outdated;   ///< the epoch that was known when it was seen that commits are lost
    bool m_renewing = false; ///< the database has lost commits, and the epoch of what it has is not known yet

    QTimer m_secondTimer;
    int m_second = 0;
    int m_wantSeen = 0;
    std::map<ObjectId, std::pair<Subject, TimePoint>> m_seen;
    std::map<ObjectId, std::pair<Subject, TimePoint>> m_tellingSeen; ///< of the last second, while it is told
    QTimer m_seenTimer;

    QTimer m_pumpTimer;
    std::deque<std::weak_ptr<Subscription>> m_pumping;
};

} // namespace plexica::watch
