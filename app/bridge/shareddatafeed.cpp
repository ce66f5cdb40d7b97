// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/shareddatafeed.h"

#include "bridge/administrator.h"
#include "common/handover.h"
#include "watch/subscription.h"

#include <algorithm>
#include <utility>

namespace plexica::app {

using shareddata::Entry;
using shareddata::EntryId;
using shareddata::SharedData;

namespace {

QString textOf(std::string_view text)
{
    QString decoded = QString::fromUtf8(text.data(), qsizetype(text.size()));
    if (text.starts_with("\xEF\xBB\xBF")) // fromUtf8 takes it for a mark
        decoded.prepend(QChar(QChar::ByteOrderMark));
    return decoded;
}

EntryId idOf(const SharedKey &key)
{
    return {key.tenantId.toUtf8(), key.space.toUtf8(), key.key.toUtf8()};
}

SharedEntryPtr copyOf(const QString &tenantId, const QString &space, const Entry &entry)
{
    auto copy = std::make_shared<SharedEntry>();
    copy->id = {tenantId, space, textOf(entry.key())};
    copy->ownerId = textOf(entry.ownerId());
    copy->size = entry.bytes();
    copy->version = entry.version;
    copy->createdAt = fromMilliseconds(entry.createdAt);
    copy->updatedAt = fromMilliseconds(entry.updatedAt);
    copy->expiresAt = entry.expiry();
    std::string_view value = entry.value();
    if (value.size() > SharedEntry::previewBytes) {
        std::size_t end = SharedEntry::previewBytes;
        while (end > 0 && (static_cast<unsigned char>(value[end]) & 0xC0) == 0x80) // no half of a letter
            --end;
        value = value.substr(0, end);
        copy->previewCut = true;
    }
    copy->preview = shareddata::bytes(value);
    return copy;
}

SharedValue valueOf(const SharedKey &key, const Entry &entry)
{
    return {copyOf(key.tenantId, key.space, entry), shareddata::bytes(entry.value())};
}

/// Answers when the last of many commands has answered.
class Gathering
{
public:
    Gathering(std::size_t count, Reply<SharedOutcomes> done)
        : m_left(count)
        , m_outcomes(count)
        , m_done(std::move(done))
    {
    }
    SharedOutcome &at(std::size_t index) { return m_outcomes[index]; }
    void take(std::size_t index, std::optional<Error> error)
    {
        m_outcomes[index].error = std::move(error);
        if (--m_left == 0)
            m_done(std::move(m_outcomes));
    }

private:
    std::size_t m_left;
    SharedOutcomes m_outcomes;
    Reply<SharedOutcomes> m_done;
};

template <typename T>
std::optional<Error> errorOf(const Result<T> &result)
{
    return result ? std::nullopt : std::optional<Error>(result.error());
}

} // namespace

SharedDataFeed::SharedDataFeed(SharedData &data, watch::Hub &hub, QObject *parent)
    : QObject(parent)
    , m_data(data)
    , m_hub(hub)
    , m_next(std::make_shared<SharedUpdate>())
{
    m_spacesTimer.setSingleShot(true);
    m_spacesTimer.setInterval(spacesInterval);
    connect(&m_spacesTimer, &QTimer::timeout, this, &SharedDataFeed::flush);
    m_countTimer.setInterval(0);
    connect(&m_countTimer, &QTimer::timeout, this, &SharedDataFeed::goOnCounting);
    connect(&data, &SharedData::changed, this, [this] {
        m_spacesChanged = true;
        if (m_subscription && !m_spacesTimer.isActive())
            m_spacesTimer.start();
    });
}

SharedDataFeed::~SharedDataFeed() = default;

void SharedDataFeed::watch(quint64 watch, const SharedScope &scope)
{
    m_watch = watch;
    m_waiting = false;
    m_tenantId = scope.tenantId.toUtf8();
    m_group = scope.group.toUtf8();
    m_spacesChanged = true;
    m_sinceSpaces.invalidate();
    begin();
    watch::Filter filter;
    filter.kinds = watch::Filter::bit(watch::Kind::SharedData);
    filter.tenantId = m_tenantId;
    filter.space = scope.space.toUtf8();
    m_subscription.reset(); // what it still has is of another scope
    m_subscription = m_hub.subscribe(*this, std::move(filter), {}, std::nullopt);
}

void SharedDataFeed::begin()
{
    m_next = std::make_shared<SharedUpdate>();
    m_next->begins = true;
    m_listed = 0;
    m_inSnapshot = true;
}

void SharedDataFeed::unwatch()
{
    m_subscription.reset();
    m_spacesTimer.stop();
    m_next = std::make_shared<SharedUpdate>();
}

void SharedDataFeed::acknowledge()
{
    if (!std::exchange(m_waiting, false) || !m_subscription)
        return;
    m_hub.ready(*m_subscription);
    if (m_spacesChanged && !m_spacesTimer.isActive())
        m_spacesTimer.start();
}

bool SharedDataFeed::hasRoom() const
{
    return !m_waiting && m_next->entries.size() + m_next->removed.size() < sliceSize;
}

void SharedDataFeed::put(const watch::Change &change)
{
    const watch::ObjectId &id = change.id();
    if (!id.space.startsWith(m_group))
        return;
    const SharedKey key{QString::fromUtf8(id.tenantId), textOf(shareddata::view(id.space)),
                        textOf(shareddata::view(id.key))};
    const Entry *entry = change.isRemoval() ? nullptr : m_data.find({id.tenantId, id.space, id.key});
    if (!entry) {
        m_next->removed.push_back(key);
    } else if (!m_inSnapshot || ++m_listed <= SharedDataLink::maximumEntries) {
        m_next->entries.push_back(copyOf(key.tenantId, key.space, *entry));
    }
}

void SharedDataFeed::synced(const QByteArray &)
{
    m_inSnapshot = false;
    m_next->ends = true;
    m_next->cut = m_listed > SharedDataLink::maximumEntries;
}

/// The database has another history of commits, or more has changed than is remembered: the scope comes anew.
void SharedDataFeed::reset(const QString &)
{
    begin();
}

std::vector<SharedSpace> SharedDataFeed::spaces()
{
    std::vector<SharedSpace> all;
    for (const auto &[tenantId, tenant] : m_data.store().tenants()) {
        if (!m_tenantId.isEmpty() && tenantId != shareddata::view(m_tenantId))
            continue;
        for (const auto &[name, space] : tenant.spaces) {
            const qint64 next = space.expiries.next();
            all.push_back({textOf(tenantId), textOf(name), qint64(space.index.size()), space.bytes,
                           next == 0 ? std::nullopt : std::optional(fromMilliseconds(next))});
        }
    }
    return all;
}

void SharedDataFeed::flush()
{
    if (!m_subscription || m_waiting)
        return;
    if (m_spacesChanged && (!m_sinceSpaces.isValid() || m_sinceSpaces.hasExpired(spacesInterval.count()))) {
        m_spacesChanged = false;
        m_sinceSpaces.start();
        m_next->spaces = spaces();
    }
    const SharedUpdate &next = *m_next;
    if (!next.begins && !next.ends && next.entries.empty() && next.removed.empty() && !next.spaces)
        return;
    m_next->watch = m_watch;
    m_waiting = true;
    handOver();
    Q_EMIT updated(std::exchange(m_next, std::make_shared<SharedUpdate>()));
}

void SharedDataFeed::count(const SharedQuestion &question, Reply<std::vector<SharedSpace>> done)
{
    if (m_count)
        m_counted(fail(ErrorCode::Cancelled, QStringLiteral("Something else was asked meanwhile.")));
    m_count.emplace(m_data.store(), question);
    m_counted = std::move(done);
    m_countTimer.start();
}

void SharedDataFeed::goOnCounting()
{
    if (!m_count->step())
        return;
    m_countTimer.stop();
    std::vector<SharedSpace> spaces = m_count->take();
    m_count.reset();
    m_counted(std::move(spaces));
}

void SharedDataFeed::read(const SharedKey &id, const Reply<SharedValue> &done)
{
    if (const Entry *entry = m_data.find(idOf(id)))
        done(valueOf(id, *entry));
    else
        done(fail(ErrorCode::DataNotFound, QStringLiteral("Data not found")));
}

void SharedDataFeed::write(const SharedEdit &edit, Reply<SharedValue> done)
{
    shareddata::SetRequest request;
    request.id = idOf(edit.id);
    request.value = edit.json;
    request.ownerId = edit.ownerId.toUtf8();
    request.expiresAt = edit.expiresAt;
    request.condition.ifVersion = edit.ifVersion;
    auto task = m_data.set(std::move(request));
    task.then([this, id = edit.id, done = std::move(done)](const Result<shareddata::Stored> &stored) {
        if (stored)
            read(id, done);
        else
            done(fail(stored.error()));
    });
}

void SharedDataFeed::setExpiry(const std::vector<SharedKey> &ids, const SharedExpiry &expiry,
                               Reply<SharedOutcomes> done)
{
    if (ids.empty())
        return done(SharedOutcomes());
    const auto gathering = std::make_shared<Gathering>(ids.size(), std::move(done));
    const TimePoint now = currentTime();
    for (std::size_t i = 0; i < ids.size(); ++i)
        gathering->at(i).id = ids[i];
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const Entry *entry = m_data.find(idOf(ids[i]));
        std::optional<TimePoint> expiresAt;
        if (expiry.kind == SharedExpiry::Kind::After)
            expiresAt = now + expiry.length;
        else if (expiry.kind == SharedExpiry::Kind::Extend && entry && entry->expiry())
            expiresAt = *entry->expiry() + expiry.length;
        if (entry && entry->expiry() == expiresAt) {
            gathering->take(i, std::nullopt); // as it is already
            continue;
        }
        auto task = m_data.setExpiry(idOf(ids[i]), expiresAt);
        task.then([gathering, i](const Result<shareddata::Stored> &stored) { gathering->take(i, errorOf(stored)); });
    }
}

void SharedDataFeed::remove(const std::vector<SharedKey> &ids, Reply<SharedOutcomes> done)
{
    if (ids.empty())
        return done(SharedOutcomes());
    const auto gathering = std::make_shared<Gathering>(ids.size(), std::move(done));
    for (std::size_t i = 0; i < ids.size(); ++i)
        gathering->at(i).id = ids[i];
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const Entry *entry = m_data.find(idOf(ids[i]));
        if (entry)
            gathering->at(i).before = valueOf(ids[i], *entry);
        // What is deleted is what was seen: one that was written meanwhile stays, and is reported.
        shareddata::Condition condition;
        if (entry)
            condition.ifVersion = entry->version;
        auto task = m_data.remove(idOf(ids[i]), condition);
        task.then([gathering, i](const Result<void> &removed) { gathering->take(i, errorOf(removed)); });
    }
}

void SharedDataFeed::removeNamespace(const QString &tenantId, const QString &space, Reply<SharedRemoval> done)
{
    shareddata::EntryFilter filter;
    filter.tenantId = tenantId.toUtf8();
    filter.space = space.toUtf8();
    const auto removal = std::make_shared<SharedRemoval>();
    qint64 size = 0;
    for (const Entry *entry : m_data.list(filter)) {
        size += entry->bytes();
        if (size > SharedDataLink::keptBytes) {
            removal->before.clear();
            break;
        }
        removal->before.push_back(valueOf({tenantId, space, textOf(entry->key())}, *entry));
    }
    auto task = m_data.removeNamespace(filter.tenantId, filter.space, {}, administrator());
    task.then([removal, done = std::move(done)](const Result<qint64> &removed) {
        if (!removed)
            return done(fail(removed.error()));
        removal->removed = *removed;
        done(std::move(*removal));
    });
}

void SharedDataFeed::restore(const std::vector<SharedValue> &values, Reply<SharedOutcomes> done)
{
    if (values.empty())
        return done(SharedOutcomes());
    const auto gathering = std::make_shared<Gathering>(values.size(), std::move(done));
    for (std::size_t i = 0; i < values.size(); ++i)
        gathering->at(i).id = values[i].entry->id;
    const TimePoint now = currentTime();
    for (std::size_t i = 0; i < values.size(); ++i) {
        const SharedEntry &entry = *values[i].entry;
        if (entry.expiresAt && *entry.expiresAt <= now) {
            gathering->take(i, Error{ErrorCode::DataNotFound, QStringLiteral("Its time has come meanwhile."), {}, {}});
            continue;
        }
        shareddata::SetRequest request;
        request.id = idOf(entry.id);
        request.value = values[i].json;
        request.ownerId = entry.ownerId.toUtf8();
        request.expiresAt = entry.expiresAt;
        request.condition.ifVersion = 0;
        auto task = m_data.set(std::move(request));
        task.then([gathering, i](const Result<shareddata::Stored> &stored) { gathering->take(i, errorOf(stored)); });
    }
}

} // namespace plexica::app
