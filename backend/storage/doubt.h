// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QTimer>

#include <qcorotask.h>

#include <deque>
#include <functional>
#include <optional>
#include <utility>

namespace plexica::storage {

class Storage;

/// The one owner of "the outcome is unknown". A commit that was not confirmed in time, whose connection broke while
/// committing, or whose wait for a synchronous standby was cancelled may be in the database or not, and may still get
/// there. What it writes (a service, an entry: an aggregate, named by a key) is then **in doubt**:
///
/// - reads go on from memory, which has the last confirmed state;
/// - writes to the key are refused (refusal());
/// - once the database answers again and nothing of that commit can be running any more, the aggregate is read back by
///   the function that its domain gave, which brings memory up to what the database has; then the doubt ends.
///
/// How a domain uses it, at each commit (`this` is a QObject and stands for the domain, so keys of two domains never
/// meet; `storage` is the domain's Storage):
///
///     const auto turn = co_await m_turns.turn(key);          // if the domain lets writers of a key take turns
///     if (auto refused = m_storage.doubt().refusal(this, key))
///         co_return fail(std::move(*refused));               // look after each co_await that may have brought a doubt
///     …
///     const auto done = co_await m_storage.commit(std::move(change));
///     if (!done) {
///         m_storage.doubt().note(this, done.error(), {key}, [this, id] { return readBack(id); });
///         m_events.doubt(done.error(), event);               // after the domain's own: told once memory has it
///         co_return fail(done.error());
///     }
///
/// `readBack(id)` reads the aggregate's rows (Storage::read), applies them to memory as the domain applies what another
/// node has written (by revision; a row that is not there is a removal at a revision that the same query read), tells
/// its listeners, and answers an error if it could not read: it is then called again a little later. It is a plain
/// lambda that *calls* a coroutine, which has its parameters by value: a lambda that is a coroutine itself would lose
/// what it captured. Nothing but the read may decide what memory holds: the commit may have succeeded, failed, or have
/// been overtaken by another node's.
///
/// Notes are settled in the order in which they came, so who notes an aggregate first and its event after it has memory
/// right before the event is told. A change that writes several aggregates gives all their keys in one note, with one
/// function that reads them all.
///
/// Bounded by itself: only commits that were under way when the database stopped answering come into doubt; later ones
/// are refused at once, with the outcome known.
///
/// Thread: that of the Storage, which owns this object. When the storage is closed, what is in doubt is dropped: the
/// next start reads everything. A context that is destroyed takes its doubts with it.
class Doubt : public QObject
{
    Q_OBJECT
public:
    using ReadBack = std::function<QCoro::Task<Result<void>>()>;

    explicit Doubt(Storage &storage);
    ~Doubt() override;

    /// True if an error of Storage::commit() leaves the outcome open.
    static bool isUnknown(const Error &error);

    /// If `error` leaves the outcome open, `keys` of `context` are in doubt until `readBack` has succeeded; else
    /// nothing happens. Answers whether it does.
    bool note(const QObject *context, const Error &error, const QStringList &keys, ReadBack readBack);
    /// Why this key may not be written now (StorageUnavailable: nothing was saved, may be tried again); nullopt: it
    /// may.
    std::optional<Error> refusal(const QObject *context, const QString &key) const;

    /// Commits in doubt.
    qsizetype size() const { return qsizetype(m_notes.size()); }
    /// Commits that ever came into doubt.
    quint64 noted() const { return m_noted; }

private:
    struct Note
    {
        quint64 number = 0;
        const QObject *scope = nullptr; ///< only compared
        QPointer<const QObject> context;
        QStringList keys;
        ReadBack readBack;
    };
    using Key = std::pair<const QObject *, QString>;

    void settle();
    QCoro::Task<> readBack(quint64 upTo);
    void forget(quint64 number);
    void finish(bool all);

    Storage &m_storage;
    std::deque<Note> m_notes; ///< by number
    QHash<Key, int> m_keys;   ///< how many notes hold it
    quint64 m_noted = 0;
    bool m_settling = false;
    QTimer m_timer;
};

} // namespace plexica::storage
