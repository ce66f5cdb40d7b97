// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/responsecache.h"

#include "gateway/headerrules.h"

#include <algorithm>
#include <optional>

namespace plexica::gateway {

namespace {

/// All values of a field that is a list, as one text.
QByteArray joined(const std::vector<upstream::HeaderField> &headers, QByteArrayView name)
{
    QByteArray all;
    for (const QByteArray &value : headerValues(headers, name)) {
        if (!all.isEmpty())
            all.append(", ");
        all.append(value);
    }
    return all;
}

QByteArrayList listOf(const std::vector<upstream::HeaderField> &headers, QByteArrayView name)
{
    QByteArrayList items;
    for (const QByteArray &part : joined(headers, name).split(',')) {
        if (const QByteArray item = part.trimmed().toLower(); !item.isEmpty())
            items.append(item);
    }
    return items;
}

struct CacheControl
{
    bool noStore = false;
    bool forbidden = false;
    bool isPublic = false;
    std::optional<qint64> maxAge; ///< seconds, for a shared cache
};

CacheControl cacheControl(const std::vector<upstream::HeaderField> &headers)
{
    CacheControl control;
    std::optional<qint64> shared;
    for (const QByteArray &item : listOf(headers, "cache-control")) {
        const QByteArray name = item.left(item.indexOf('=') < 0 ? item.size() : item.indexOf('='));
        QByteArray value = item.mid(name.size() + 1);
        value.replace('"', "");
        control.noStore = control.noStore || name == "no-store";
        if (name == "no-store" || name == "private" || name == "no-cache")
            control.forbidden = true;
        else if (name == "public")
            control.isPublic = true;
        bool ok = false;
        const qint64 seconds = value.toLongLong(&ok);
        if (name == "max-age")
            control.maxAge = ok && seconds > 0 ? seconds : 0; // what cannot be read is stale (RFC 9111, 4.2.1)
        else if (name == "s-maxage")
            shared = ok && seconds > 0 ? seconds : 0;
    }
    if (shared) {
        control.maxAge = shared;
        control.isPublic = true;
    }
    return control;
}

qint64 sizeOf(const CachedResponse &response, const QByteArray &key)
{
    qint64 bytes = response.body.size() + key.size() + 512; // with what the containers take
    for (const auto &[name, value] : response.head.headers)
        bytes += name.size() + value.size() + 64;
    return bytes;
}

} // namespace

std::chrono::milliseconds ResponseCache::lifetime(const upstream::UpstreamHead &response,
                                                  const std::vector<upstream::HeaderField> &request,
                                                  std::chrono::milliseconds ttl)
{
    using std::chrono::milliseconds;
    if (response.status < 200 || response.status > 299 || response.status == 206)
        return milliseconds(0);
    if (!headerValue(response.headers, "set-cookie").isNull() || listOf(response.headers, "vary").contains("*"))
        return milliseconds(0);
    const CacheControl control = cacheControl(response.headers);
    const bool credentials =
        !headerValue(request, "authorization").isNull() || !headerValue(request, "cookie").isNull();
    if (control.forbidden || (credentials && !control.isPublic) || cacheControl(request).noStore)
        return milliseconds(0);
    if (control.maxAge)
        ttl = std::min<milliseconds>(ttl, std::chrono::seconds(std::min<qint64>(*control.maxAge, 365 * 86400)));
    return ttl;
}

std::shared_ptr<const CachedResponse> ResponseCache::find(const QByteArray &key,
                                                          const std::vector<upstream::HeaderField> &request,
                                                          SteadyTime now)
{
    const auto found = m_entries.constFind(key);
    if (found == m_entries.constEnd())
        return nullptr;
    const auto entry = *found;
    for (std::size_t i = 0; i < entry->variants.size(); ++i) {
        Variant &variant = entry->variants[i];
        if (variant.response->expiresAt <= now)
            continue;
        if (std::all_of(variant.vary.begin(), variant.vary.end(),
                        [&](const auto &field) { return joined(request, field.first) == field.second; })) {
            m_order.splice(m_order.begin(), m_order, entry);
            return variant.response;
        }
    }
    return nullptr;
}

void ResponseCache::store(const QByteArray &key, const QByteArray &group,
                          const std::vector<upstream::HeaderField> &request, CachedResponse response)
{
    if (response.body.size() > maximumEntry)
        return;
    auto found = m_entries.find(key);
    if (found == m_entries.end()) {
        m_order.push_front(Entry{key, group, {}});
        m_groups.insert(group, key);
        found = m_entries.insert(key, m_order.begin());
    }
    Entry &entry = **found;
    m_order.splice(m_order.begin(), m_order, *found);
    Variant variant;
    for (const QByteArray &name : listOf(response.head.headers, "vary"))
        variant.vary.emplace_back(name, joined(request, name));
    std::sort(variant.vary.begin(), variant.vary.end());
    variant.bytes = sizeOf(response, key);
    const SteadyTime now = response.storedAt;
    variant.response = std::make_shared<const CachedResponse>(std::move(response));
    std::erase_if(entry.variants, [&](const Variant &other) {
        if (other.vary != variant.vary && other.response->expiresAt > now)
            return false;
        m_bytes -= other.bytes;
        return true;
    });
    if (entry.variants.size() >= maximumVariants) {
        m_bytes -= entry.variants.front().bytes;
        entry.variants.erase(entry.variants.begin());
    }
    m_bytes += variant.bytes;
    entry.variants.push_back(std::move(variant));
    while (m_bytes > maximumBytes && m_order.size() > 1)
        drop(std::prev(m_order.end()));
}

void ResponseCache::drop(std::list<Entry>::iterator entry)
{
    for (const Variant &variant : entry->variants)
        m_bytes -= variant.bytes;
    m_entries.remove(entry->key);
    m_groups.remove(entry->group, entry->key);
    m_order.erase(entry);
}

void ResponseCache::forget(const QByteArray &group)
{
    for (const QByteArray &key : m_groups.values(group)) {
        if (const auto found = m_entries.constFind(key); found != m_entries.constEnd())
            drop(*found);
    }
}

void ResponseCache::clear()
{
    m_entries.clear();
    m_groups.clear();
    m_order.clear();
    m_bytes = 0;
}

} // namespace plexica::gateway
