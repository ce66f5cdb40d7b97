// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/standinshareddata.h"

namespace plexica::app {

namespace {

template <typename T>
void answer(QObject *home, Reply<T> done, Result<T> result)
{
    QMetaObject::invokeMethod(
        home, [done = std::move(done), result = std::move(result)]() mutable { done(std::move(result)); },
        Qt::QueuedConnection);
}

} // namespace

bool StandInSharedData::isWatched(const SharedKey &id) const
{
    return (scope.tenantId.isEmpty() || id.tenantId == scope.tenantId)
           && (scope.space.isEmpty() || id.space == scope.space)
           && (scope.group.isEmpty() || id.space.startsWith(scope.group));
}

SharedEntryPtr StandInSharedData::entryOf(const SharedKey &id) const
{
    const Held &held = entries.at(id);
    auto entry = std::make_shared<SharedEntry>();
    *entry = {id,
              held.ownerId,
              id.key.toUtf8().size() + held.json.size(),
              held.version,
              held.writtenAt,
              held.writtenAt,
              held.expiresAt,
              held.json.left(qsizetype(SharedEntry::previewBytes)),
              held.json.size() > qsizetype(SharedEntry::previewBytes)};
    return entry;
}

SharedValue StandInSharedData::valueOf(const SharedKey &id) const
{
    return {entryOf(id), entries.at(id).json};
}

std::vector<SharedSpace> StandInSharedData::spaces() const
{
    std::vector<SharedSpace> all;
    for (const auto &[id, held] : entries) {
        if (all.empty() || all.back().tenantId != id.tenantId || all.back().name != id.space)
            all.push_back({id.tenantId, id.space, 0, 0, {}});
        ++all.back().keys;
        all.back().bytes += id.key.toUtf8().size() + held.json.size();
    }
    return all;
}

void StandInSharedData::tell(SharedUpdate update)
{
    if (m_watch == 0)
        return;
    update.watch = m_watch;
    update.spaces = spaces();
    ++unacknowledged;
    Q_EMIT updated(std::make_shared<SharedUpdate>(std::move(update)));
}

void StandInSharedData::put(const SharedKey &id, const QByteArray &json, const QString &ownerId,
                            std::optional<Milliseconds> ttl)
{
    Held &held = entries[id];
    held.version = held.json.isEmpty() ? 1 : held.version + 1;
    held.json = json;
    held.ownerId = ownerId;
    held.writtenAt = currentTime();
    held.expiresAt = ttl ? std::optional(held.writtenAt + *ttl) : std::nullopt;
    SharedUpdate update;
    if (isWatched(id))
        update.entries.push_back(entryOf(id));
    tell(std::move(update));
}

void StandInSharedData::take(const SharedKey &id)
{
    entries.erase(id);
    SharedUpdate update;
    update.removed.push_back(id);
    tell(std::move(update));
}

void StandInSharedData::watch(quint64 watch, const SharedScope &wanted)
{
    m_watch = watch;
    scope = wanted;
    QMetaObject::invokeMethod(
        this,
        [this, watch] {
            if (watch != m_watch)
                return;
            SharedUpdate update;
            update.begins = true;
            update.ends = true;
            for (const auto &[id, held] : entries) {
                if (isWatched(id))
                    update.entries.push_back(entryOf(id));
            }
            tell(std::move(update));
        },
        Qt::QueuedConnection);
}

std::optional<Error> StandInSharedData::faultOf(const SharedKey &id) const
{
    const auto fault = faults.find(id.key);
    if (fault != faults.end())
        return fault->second;
    if (!entries.contains(id))
        return Error{ErrorCode::DataNotFound, QStringLiteral("Data not found"), {}, {}};
    return std::nullopt;
}

void StandInSharedData::count(const SharedQuestion &question, Reply<std::vector<SharedSpace>> done)
{
    ++questions;
    const SharedFilter &filter = question.filter;
    std::vector<SharedSpace> all;
    for (const auto &[id, held] : entries) {
        if ((!question.tenantId.isEmpty() && id.tenantId != question.tenantId)
            || (!filter.ownerId.isEmpty() && held.ownerId != filter.ownerId)
            || (filter.ownerGone && question.knownOwners.value(id.tenantId).contains(held.ownerId))
            || !filter.takesTime(held.expiresAt, currentTime())
            || !(filter.takesText(id.key) || filter.takesText(id.space) || filter.takesText(held.ownerId)))
            continue;
        if (all.empty() || all.back().tenantId != id.tenantId || all.back().name != id.space)
            all.push_back({id.tenantId, id.space, 0, 0, {}});
        ++all.back().keys;
        all.back().bytes += id.key.toUtf8().size() + held.json.size();
    }
    answer<std::vector<SharedSpace>>(this, std::move(done), std::move(all));
}

void StandInSharedData::read(const SharedKey &id, Reply<SharedValue> done)
{
    if (const auto fault = faultOf(id))
        return answer<SharedValue>(this, std::move(done), fail(*fault));
    answer<SharedValue>(this, std::move(done), valueOf(id));
}

void StandInSharedData::write(const SharedEdit &edit, Reply<SharedValue> done)
{
    commands.append(QStringLiteral("write %1 on %2").arg(edit.id.key).arg(edit.ifVersion));
    if (const auto fault = faults.find(edit.id.key); fault != faults.end())
        return answer<SharedValue>(this, std::move(done), fail(fault->second));
    const qint64 current = entries.contains(edit.id) ? entries.at(edit.id).version : 0;
    if (current != edit.ifVersion) {
        JsonValue details;
        details.insert(QStringLiteral("currentVersion"), JsonValue(current));
        return answer<SharedValue>(this, std::move(done),
                                   fail(ErrorCode::VersionConflict, QStringLiteral("Another version"), details));
    }
    put(edit.id, edit.json, edit.ownerId,
        edit.expiresAt ? std::optional(*edit.expiresAt - currentTime()) : std::nullopt);
    answer<SharedValue>(this, std::move(done), valueOf(edit.id));
}

void StandInSharedData::setExpiry(const std::vector<SharedKey> &ids, const SharedExpiry &expiry,
                                  Reply<SharedOutcomes> done)
{
    commands.append(
        QStringLiteral("setExpiry %1 %2 %3").arg(ids.size()).arg(int(expiry.kind)).arg(expiry.length.count()));
    SharedOutcomes outcomes;
    SharedUpdate update;
    for (const SharedKey &id : ids) {
        outcomes.push_back({id, faultOf(id), {}});
        if (outcomes.back().error)
            continue;
        Held &held = entries[id];
        if (expiry.kind == SharedExpiry::Kind::Remove)
            held.expiresAt.reset();
        else if (expiry.kind == SharedExpiry::Kind::After)
            held.expiresAt = currentTime() + expiry.length;
        else if (held.expiresAt)
            held.expiresAt = *held.expiresAt + expiry.length;
        update.entries.push_back(entryOf(id));
    }
    tell(std::move(update));
    answer<SharedOutcomes>(this, std::move(done), std::move(outcomes));
}

void StandInSharedData::remove(const std::vector<SharedKey> &ids, Reply<SharedOutcomes> done)
{
    commands.append(QStringLiteral("remove %1").arg(ids.size()));
    SharedOutcomes outcomes;
    SharedUpdate update;
    for (const SharedKey &id : ids) {
        outcomes.push_back({id, faultOf(id), {}});
        if (outcomes.back().error)
            continue;
        outcomes.back().before = valueOf(id);
        entries.erase(id);
        update.removed.push_back(id);
    }
    tell(std::move(update));
    answer<SharedOutcomes>(this, std::move(done), std::move(outcomes));
}

void StandInSharedData::removeNamespace(const QString &tenantId, const QString &space, Reply<SharedRemoval> done)
{
    commands.append(QStringLiteral("removeNamespace %1 %2").arg(tenantId, space));
    SharedRemoval removal;
    SharedUpdate update;
    for (auto entry = entries.begin(); entry != entries.end();) {
        if (entry->first.tenantId != tenantId || entry->first.space != space) {
            ++entry;
            continue;
        }
        removal.before.push_back(valueOf(entry->first));
        update.removed.push_back(entry->first);
        entry = entries.erase(entry);
        ++removal.removed;
    }
    tell(std::move(update));
    answer<SharedRemoval>(this, std::move(done), std::move(removal));
}

void StandInSharedData::restore(const std::vector<SharedValue> &values, Reply<SharedOutcomes> done)
{
    commands.append(QStringLiteral("restore %1").arg(values.size()));
    SharedOutcomes outcomes;
    for (const SharedValue &value : values) {
        const SharedEntry &entry = *value.entry;
        outcomes.push_back({entry.id, {}, {}});
        put(entry.id, value.json, entry.ownerId,
            entry.expiresAt ? std::optional(*entry.expiresAt - currentTime()) : std::nullopt);
    }
    answer<SharedOutcomes>(this, std::move(done), std::move(outcomes));
}

} // namespace plexica::app
