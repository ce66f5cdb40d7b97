// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/steadytime.h"
#include "upstream/upstreamcall.h"

#include <QHash>

#include <list>
#include <memory>

namespace plexica::gateway {

/// A response that was kept.
struct CachedResponse
{
    upstream::UpstreamHead head; ///< end-to-end fields
    QByteArray body;
    QString instanceId;
    SteadyTime storedAt;
    SteadyTime expiresAt;
};

/// Successful answers to GET requests, for as long as an endpoint's metadata allows (REST contract, section 5
/// "cacheTTL"). The caller makes the key of everything that decides who may see an answer: tenant, service,
/// permissions, path and query; `Vary` is seen to here. Bounded in bytes: the longest unused go first. Node thread
/// only.
class ResponseCache
{
public:
    static constexpr qint64 maximumBytes = 64 * 1024 * 1024;
    static constexpr qint64 maximumEntry = 1024 * 1024; ///< larger bodies are not kept
    static constexpr std::size_t maximumVariants = 16;  ///< of one key

    /// nullptr: nothing that fits. `request` holds the fields as the plugin would get them.
    std::shared_ptr<const CachedResponse> find(const QByteArray &key, const std::vector<upstream::HeaderField> &request,
                                               SteadyTime now);
    /// How long a response may be kept by its own fields and by `ttl`; zero: not at all. `no-store`, `private`,
    /// `no-cache`, `Vary: *`, `Set-Cookie` and partial content forbid it; `max-age` and `s-maxage` shorten it; an
    /// answer to a request with credentials must be `public` (RFC 9111, 3.5).
    static std::chrono::milliseconds lifetime(const upstream::UpstreamHead &response,
                                              const std::vector<upstream::HeaderField> &request,
                                              std::chrono::milliseconds ttl);
    /// `group` is what forget() ends.
    void store(const QByteArray &key, const QByteArray &group, const std::vector<upstream::HeaderField> &request,
               CachedResponse response);
    void forget(const QByteArray &group);
    void clear();

    qint64 bytes() const { return m_bytes; }
    qsizetype size() const { return m_entries.size(); }

private:
    struct Variant
    {
        std::vector<std::pair<QByteArray, QByteArray>> vary; ///< name and the request's value
        std::shared_ptr<const CachedResponse> response;
        qint64 bytes = 0;
    };
    struct Entry
    {
        QByteArray key;
        QByteArray group;
        std::vector<Variant> variants;
    };
    void drop(std::list<Entry>::iterator entry);

    std::list<Entry> m_order; ///< most recently used first
    QHash<QByteArray, std::list<Entry>::iterator> m_entries;
    QMultiHash<QByteArray, QByteArray> m_groups; ///< keys
    qint64 m_bytes = 0;
};

} // namespace plexica::gateway
