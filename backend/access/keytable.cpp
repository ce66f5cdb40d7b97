// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/keytable.h"

#include "access/keytext.h"

#include <algorithm>

namespace plexica::access {

namespace {

/// What an unknown id is compared with: no secret has this hash.
const QByteArray &dummyHash()
{
    static const QByteArray hash(32, '\0');
    return hash;
}

} // namespace

KeyTable::Found KeyTable::look(QByteArrayView text, TimePoint now) const
{
    const auto parts = parseKeyText(text);
    const QByteArray hash = hashOf(parts ? parts->secret : text);
    const auto found =
        parts ? m_keys.constFind(QByteArray::fromRawData(parts->id.data(), parts->id.size())) : m_keys.constEnd();
    const Entry *entry = found == m_keys.constEnd() ? nullptr : found->get();
    return judge(entry && entry->key.kind == ApiKey::Kind::Secret ? entry : nullptr, hash, now);
}

KeyTable::Found KeyTable::lookAtCertificate(const QByteArray &fingerprint, TimePoint now) const
{
    const auto found = m_keys.constFind(fingerprint.toHex());
    const Entry *entry = found == m_keys.constEnd() ? nullptr : found->get();
    return judge(entry && entry->key.kind == ApiKey::Kind::Certificate ? entry : nullptr, fingerprint, now);
}

KeyTable::Found KeyTable::judge(const Entry *entry, const QByteArray &hash, TimePoint now)
{
    const QByteArray &current = entry ? entry->key.hash : dummyHash();
    const QByteArray &previous = entry && !entry->key.previousHash.isEmpty() ? entry->key.previousHash : dummyHash();
    const bool isCurrent = equalHashes(hash, current);
    const bool isPrevious = equalHashes(hash, previous);
    if (!entry || (!isCurrent && !isPrevious))
        return {};
    const bool good = entry->key.isInForce(now) && (isCurrent || entry->key.isPreviousGood(now));
    return {good ? (isCurrent ? entry->principal : entry->previous) : nullptr, true};
}

bool KeyTable::holds(const Principal &principal, TimePoint now) const
{
    const ApiKey *key = find(principal.keyId);
    if (!key || !key->isInForce(now))
        return false;
    return principal.credential == key->hash || (principal.credential == key->previousHash && key->isPreviousGood(now));
}

const ApiKey *KeyTable::find(const QString &id) const
{
    const auto found = m_keys.constFind(id.toLatin1());
    return found == m_keys.constEnd() ? nullptr : &(*found)->key;
}

void KeyTable::put(ApiKey key)
{
    std::shared_ptr<Entry> &entry = m_keys[key.id.toLatin1()];
    if (entry && entry->key.revision > key.revision)
        return;
    if (entry && entry->key.lastUsedAt && (!key.lastUsedAt || *key.lastUsedAt < *entry->key.lastUsedAt))
        key.lastUsedAt = entry->key.lastUsedAt;
    auto made = std::make_shared<Entry>();
    made->principal = key.principal(key.hash);
    if (!key.previousHash.isEmpty())
        made->previous = key.principal(key.previousHash);
    made->key = std::move(key);
    entry = std::move(made);
}

void KeyTable::noteUse(const QString &id, TimePoint at)
{
    const auto found = m_keys.find(id.toLatin1());
    if (found != m_keys.end() && (!(*found)->key.lastUsedAt || *(*found)->key.lastUsedAt < at))
        (*found)->key.lastUsedAt = at;
}

void KeyTable::removeIf(const std::function<bool(const ApiKey &key)> &gone)
{
    m_keys.removeIf([&gone](const auto &one) { return gone(one.value()->key); });
}

std::vector<const ApiKey *> KeyTable::all() const
{
    std::vector<const ApiKey *> keys;
    keys.reserve(static_cast<std::size_t>(m_keys.size()));
    for (const auto &entry : m_keys)
        keys.push_back(&entry->key);
    std::sort(keys.begin(), keys.end(), [](const ApiKey *left, const ApiKey *right) {
        return std::tie(left->name, left->id) < std::tie(right->name, right->id);
    });
    return keys;
}

std::optional<TimePoint> KeyTable::nextEnd(TimePoint now) const
{
    std::optional<TimePoint> next;
    const auto consider = [&](const std::optional<TimePoint> &time) {
        if (time && *time > now && (!next || *time < *next))
            next = time;
    };
    for (const auto &entry : m_keys) {
        if (entry->key.isInForce(now)) {
            consider(entry->key.expiresAt);
            consider(entry->key.previousUntil);
        }
    }
    return next;
}

} // namespace plexica::access
