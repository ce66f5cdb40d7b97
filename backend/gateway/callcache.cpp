// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/callcache.h"

namespace plexica::gateway {

namespace {

bool isNamed(const upstream::HeaderField &field, const char *name)
{
    return field.first.compare(name, Qt::CaseInsensitive) == 0;
}

} // namespace

bool CallCache::concerns(const GatewayCall &call)
{
    return call.matched().cacheTtl.count() > 0 && call.request.method == "GET" && !call.request.streamBody
           && call.request.body.isEmpty();
}

std::shared_ptr<const CachedResponse> CallCache::find(GatewayCall &call, const GrantSet &grants)
{
    call.cache = CacheUse::Miss;
    call.cacheKey = QByteArrayList{call.target->serviceId.toLatin1(), QByteArray::number(call.target->generation),
                                   grants.key(), call.path, call.query}
                        .join('\0');
    return m_kept.find(call.cacheKey, call.headers, call.begin);
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
}

void CallCache::add(GatewayCall &call, QByteArrayView piece)
{
    if (!call.storing)
        return;
    call.storing = call.streamedBody.size() + piece.size() <= ResponseCache::maximumEntry;
    if (call.storing)
        call.streamedBody.append(piece);
    else
        call.streamedBody = {};
}

void CallCache::store(GatewayCall &call, const upstream::UpstreamResponse &response)
{
    const bool streamed = static_cast<bool>(call.handlers.onHead);
    if (call.cache != CacheUse::Miss || (streamed && !call.storing))
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
    m_kept.store(call.cacheKey, call.headers, std::move(kept));
}

} // namespace plexica::gateway
