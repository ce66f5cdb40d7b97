// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/callcache.h"

#include <algorithm>

namespace plexica::gateway {

namespace {

bool isNamed(const upstream::HeaderField &field, const char *name)
{
    return field.first.compare(name, Qt::CaseInsensitive) == 0;
}

bool hasCredentials(const GatewayCall &call)
{
    return std::any_of(call.headers.begin(), call.headers.end(), [](const upstream::HeaderField &field) {
        return isNamed(field, "authorization") || isNamed(field, "cookie") || isNamed(field, "x-api-key");
    });
}

/// `no-cache` of a request, in its older spellings too (RFC 9111, 5.2.1.4 and 5.4).
bool asksAnew(const GatewayCall &call)
{
    for (const upstream::HeaderField &field : call.headers) {
        if (!isNamed(field, "cache-control") && !isNamed(field, "pragma"))
            continue;
        for (const QByteArray &part : field.second.toLower().split(',')) {
            const QByteArray item = part.simplified().replace(' ', "");
            if (item == "no-cache" || item == "max-age=0")
                return true;
        }
    }
    return false;
}

bool isWrite(const QByteArray &method)
{
    return method != "GET" && method != "HEAD" && method != "OPTIONS";
}

constexpr qsizetype mostSpoiled = 4096;         // groups to be remembered before old ones are dropped
constexpr std::chrono::minutes spoiledKept{60}; // no call whose answer may be kept lasts longer

} // namespace

bool CallCache::concerns(const GatewayCall &call)
{
    return call.matched().cacheTtl.count() > 0 && call.request.method == "GET" && !call.request.streamBody
           && call.request.body.isEmpty() && !hasCredentials(call);
}

void CallCache::prepare(GatewayCall &call, const GrantSet &grants)
{
    call.cache = CacheUse::Miss;
    call.asksAnew = asksAnew(call);
    // What a plugin is told of its caller may be in the answer, unless it says that it is not.
    call.cacheKey = QByteArrayList{call.target->serviceId.toLatin1(),
                                   QByteArray::number(call.target->generation),
                                   call.matched().cacheShared ? QByteArray() : call.request.callerPluginId.toUtf8(),
                                   grants.key(),
                                   call.spelledPath,
                                   call.spelledQuery()}
                        .join('\0');
}

std::shared_ptr<const CachedResponse> CallCache::find(const GatewayCall &call)
{
    return call.asksAnew ? nullptr : m_kept.find(call.cacheKey, call.headers, std::chrono::steady_clock::now());
}

QByteArray CallCache::groupOf(const GatewayCall &call)
{
    return call.target->serviceId.toLatin1() + '\0' + call.path;
}

CallCache::Part CallCache::join(GatewayCall &call)
{
    const auto found = m_fetches.find(call.cacheKey);
    if (found != m_fetches.end() && !call.asksAnew) {
        found->followers.push_back(call.id);
        return Part::Follower;
    }
    if (found == m_fetches.end()) {
        m_fetches.insert(call.cacheKey, Fetch{call.id, groupOf(call), {}});
        call.leads = true;
    }
    return Part::Leader;
}

void CallCache::release(GatewayCall &call, bool again)
{
    if (!std::exchange(call.leads, false))
        return;
    const auto found = m_fetches.find(call.cacheKey);
    if (found == m_fetches.end() || found->leader != call.id)
        return; // a write came between
    const Fetch fetch = std::move(*found);
    m_fetches.erase(found);
    if (!fetch.followers.empty())
        m_released(fetch.followers, again);
}

void CallCache::leave(GatewayCall &call)
{
    release(call, call.cancelled);
}

upstream::UpstreamResponse CallCache::answer(const CachedResponse &kept, SteadyTime now)
{
    upstream::UpstreamResponse response{kept.head, kept.body};
    const auto age = std::chrono::duration_cast<std::chrono::seconds>(now - kept.storedAt).count();
    std::erase_if(response.head.headers, [](const upstream::HeaderField &field) { return isNamed(field, "age"); });
    response.head.headers.emplace_back("Age", QByteArray::number(static_cast<qint64>(age)));
    return response;
}

void CallCache::begin(GatewayCall &call, const upstream::UpstreamHead &head)
{
    if (call.cache != CacheUse::Miss)
        return;
    call.storing = ResponseCache::lifetime(head, call.headers, call.matched().cacheTtl).count() > 0;
    if (call.storing)
        call.streamedHead = head;
    else
        release(call, false); // it may last for hours
}

void CallCache::add(GatewayCall &call, QByteArrayView piece)
{
    if (!call.storing)
        return;
    call.storing = call.streamedBody.size() + piece.size() <= ResponseCache::maximumEntry;
    if (call.storing) {
        call.streamedBody.append(piece);
    } else {
        call.streamedBody = {};
        release(call, false);
    }
}

void CallCache::take(GatewayCall &call, const upstream::UpstreamResponse &response)
{
    if (call.cache == CacheUse::Miss)
        store(call, response);
    else if (isWrite(call.request.method) && response.head.status >= 200 && response.head.status < 400)
        spoil(call);
}

void CallCache::spoil(const GatewayCall &write)
{
    if (!write.target->keepsAnswers)
        return;
    const QByteArray group = groupOf(write);
    forget(group);
    m_stale.note(group, std::chrono::steady_clock::now());
}

void CallCache::forgetAll()
{
    m_kept.clear();
    m_allSpoiled = std::chrono::steady_clock::now();
    const QHash<QByteArray, Fetch> fetches = std::exchange(m_fetches, {});
    for (const Fetch &fetch : fetches) {
        if (!fetch.followers.empty())
            m_released(fetch.followers, true);
    }
}

void CallCache::forget(const QByteArray &group)
{
    const SteadyTime now = std::chrono::steady_clock::now();
    m_kept.forget(group);
    // An answer that is under way may be older than the write: it is not kept, and nobody waits for it.
    m_spoiled.insert(group, now);
    if (m_spoiled.size() > mostSpoiled)
        m_spoiled.removeIf([now](const auto &spoiled) { return now - spoiled.value() > spoiledKept; });
    for (auto fetch = m_fetches.begin(); fetch != m_fetches.end();) {
        if (fetch->group != group) {
            ++fetch;
            continue;
        }
        const std::vector<GatewayCall::Id> followers = std::move(fetch->followers);
        fetch = m_fetches.erase(fetch);
        if (!followers.empty())
            m_released(followers, true);
    }
}

void CallCache::store(GatewayCall &call, const upstream::UpstreamResponse &response)
{
    const bool streamed = static_cast<bool>(call.handlers.onHead);
    const QByteArray group = groupOf(call);
    if ((streamed && !call.storing) || m_spoiled.value(group) >= call.begin || m_allSpoiled >= call.begin)
        return;
    CachedResponse kept;
    kept.head = streamed ? std::move(call.streamedHead) : response.head;
    const auto lifetime = ResponseCache::lifetime(kept.head, call.headers, call.matched().cacheTtl);
    if (lifetime.count() <= 0)
        return;
    kept.body = streamed ? std::move(call.streamedBody) : response.body;
    kept.instanceId = call.instanceId;
    kept.storedAt = std::chrono::steady_clock::now();
    kept.expiresAt = kept.storedAt + lifetime;
    // Lengths and codings of the wire do not belong to what is kept.
    std::erase_if(kept.head.headers,
                  [](const upstream::HeaderField &field) { return isNamed(field, "content-length"); });
    kept.head.headers.emplace_back("Content-Length", QByteArray::number(kept.body.size()));
    m_kept.store(call.cacheKey, group, call.headers, std::move(kept));
}

} // namespace plexica::gateway
