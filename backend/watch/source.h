// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/clock.h"
#include "common/jsonwriter.h"
#include "common/result.h"
#include "watch/filter.h"

#include <qcorotask.h>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace plexica::watch {

/// An object as it stands.
struct State
{
    Subject subject;
    qint64 revision = 0; ///< of what it shows: its row's, or the node's when something that is derived changed
    /// When something derived changed last: the node's revision then, and how long ago. A node may have derived it
    /// later than another one did, so a reader that comes from there is told again.
    qint64 derivedAt = -1;
    Milliseconds derivedSince{0};

    bool isNewerThan(qint64 since) const
    {
        constexpr Milliseconds otherNodesAreLate{10'000};
        return revision > since || (derivedAt >= 0 && (derivedAt >= since || derivedSince < otherNodesAreLate));
    }
};

/// The objects of one kind, as the domain that has them shows them to watches. It notes what may have changed and says
/// so (Hub::arm()); the hub asks then. Node thread.
class Source
{
public:
    virtual ~Source() = default;

    /// Moves to `ids` what may have changed since the last call.
    virtual void gather(std::vector<ObjectId> &ids) = 0;

    struct Judgement
    {
        enum class Verdict : quint8 {
            Nothing, ///< nothing that anybody is told of
            Seen,    ///< nothing but that it was seen again, at `seenAt`
            Later,   ///< it shows what is not committed yet: ask again
            Put,
            Gone,
        };
        Verdict verdict = Verdict::Nothing;
        State state; ///< of an object that has gone: as it was known
        TimePoint seenAt;
    };
    /// What became of an object that gather() named. `present`: the node's revision, which is that of a derived change.
    virtual Judgement judge(const ObjectId &id, qint64 present) = 0;

    /// nullopt: there is none.
    virtual std::optional<State> find(const ObjectId &id) const = 0;
    /// The one object of a filter that names a single one: a service by its name, an entry by its key.
    virtual std::optional<State> findNamed(const Filter &filter) const = 0;
    /// The node's revision when that object went without a trace in the database, if that was a short while ago.
    virtual std::optional<qint64> vanishedAt(const Filter &) const { return std::nullopt; }
    /// As the REST lists have it. `full`: services with what their health endpoints answered, entries with values.
    virtual void write(JsonWriter &writer, const ObjectId &id, bool full) const = 0;

    struct Page
    {
        std::vector<ObjectId> ids;
        std::optional<ObjectId> goOn; ///< nullopt: that was all
    };
    /// Objects that `filter` matches and that changed after `since` (-1: all), beginning behind `after`: so many that
    /// it takes no more than a millisecond or two.
    virtual Page list(const Filter &filter, const std::optional<ObjectId> &after, qint64 since) const = 0;

    /// The database has lost commits: all that was remembered of revisions is void.
    virtual void rewind(qint64 present) = 0;
};

/// Something that happened, told as it is and never folded.
class Item
{
public:
    using Write = std::function<void(JsonWriter &writer, bool full)>;
    Item(Subject subject, qint64 revision, Write write)
        : m_subject(std::move(subject))
        , m_revision(revision)
        , m_write(std::move(write))
    {
    }
    const Subject &subject() const { return m_subject; }
    qint64 revision() const { return m_revision; }
    void write(JsonWriter &writer, bool full) const { m_write(writer, full); }

private:
    Subject m_subject;
    qint64 m_revision;
    Write m_write;
};
using ItemPtr = std::shared_ptr<const Item>;

/// What happened before a reader came. Node thread.
class History
{
public:
    virtual ~History() = default;
    /// A place between two items.
    struct Place
    {
        qint64 revision = 0;
        qint64 id = -1; ///< of the last item; -1: before all of that revision
    };
    struct Page
    {
        std::vector<ItemPtr> items;
        std::optional<Place> goOn; ///< nullopt: that was all
    };
    /// Items of a tenant (empty: of all) behind `place`, oldest first. Error: StorageUnavailable.
    virtual QCoro::Task<Result<Page>> after(QByteArray tenantId, Place place) = 0;
    /// Where reading begins for who has all of a revision.
    virtual Place behind(qint64 revision) const = 0;
};

} // namespace plexica::watch
