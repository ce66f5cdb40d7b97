// SPDX-License-Identifier: GPL-3.0-or-later
#include "upstream/upstreamurl.h"

#include <algorithm>
#include <memory>

#include <curl/curl.h>

namespace plexica::upstream {

namespace {

/// A part of the URL; null if it has none.
QByteArray part(CURLU *url, CURLUPart which, unsigned flags = 0)
{
    char *text = nullptr;
    if (curl_url_get(url, which, &text, flags) != CURLUE_OK)
        return {};
    const QByteArray copy(text);
    curl_free(text);
    return copy;
}

struct CurlUrlDeleter
{
    void operator()(CURLU *url) const { curl_url_cleanup(url); }
};

constexpr qsizetype longestUrl = 64 * 1024;
constexpr qsizetype mostOrigins = 4096;

bool isPlain(QByteArrayView url)
{
    return url.size() <= longestUrl
           && std::all_of(url.begin(), url.end(), [](char c) { return c > ' ' && c < 0x7f && c != '\\'; });
}

} // namespace

Result<UpstreamUrl> parseUpstreamUrl(const QByteArray &url)
{
    // libcurl forgives missing and surplus slashes; here a URL is whole.
    const qsizetype slashes = url.indexOf("://");
    const bool whole = slashes > 0 && slashes + 3 < url.size() && url[slashes + 3] != '/';
    if (!isPlain(url))
        return fail(ErrorCode::ValidationFailed,
                    QStringLiteral("The upstream URL holds characters that a URL cannot hold."));
    UpstreamUrl parsed;
    const std::unique_ptr<CURLU, CurlUrlDeleter> owned(curl_url());
    CURLU *handle = owned.get();
    if (!whole
        || curl_url_set(handle, CURLUPART_URL, url.constData(), CURLU_PATH_AS_IS | CURLU_NON_SUPPORT_SCHEME)
               != CURLUE_OK)
        return fail(ErrorCode::ValidationFailed,
                    QStringLiteral("The upstream URL is not an absolute http or https URL."));
    const QByteArray scheme = part(handle, CURLUPART_SCHEME);
    parsed.host = part(handle, CURLUPART_HOST).toLower();
    if ((scheme != "http" && scheme != "https") || parsed.host.isEmpty())
        return fail(ErrorCode::ValidationFailed,
                    QStringLiteral("The upstream URL is not an absolute http or https URL."));
    if (!part(handle, CURLUPART_USER).isNull() || !part(handle, CURLUPART_PASSWORD).isNull()
        || !part(handle, CURLUPART_FRAGMENT).isNull())
        return fail(ErrorCode::ValidationFailed, QStringLiteral("The upstream URL holds credentials or a fragment."));
    parsed.authority = parsed.host + ':' + part(handle, CURLUPART_PORT, CURLU_DEFAULT_PORT);
    if (parsed.host.startsWith('['))
        parsed.host = parsed.host.mid(1, parsed.host.size() - 2);
    // libcurl undoes percent signs in a host; what comes out must be a host.
    const auto ofHost = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '_' || c == ':';
    };
    if (!std::all_of(parsed.host.begin(), parsed.host.end(), ofHost))
        return fail(ErrorCode::ValidationFailed,
                    QStringLiteral("The upstream URL's host is not a host name or address."));
    return parsed;
}

Result<UpstreamUrl> OriginBook::parse(const QByteArray &url)
{
    const qsizetype slashes = url.indexOf("://");
    qsizetype end = slashes < 0 ? url.size() : slashes + 3;
    while (end < url.size() && url[end] != '/' && url[end] != '?' && url[end] != '#')
        ++end;
    const auto known = m_known.constFind(QByteArray::fromRawData(url.constData(), end));
    if (known != m_known.constEnd() && isPlain(url) && !url.contains('#'))
        return *known;
    auto parsed = parseUpstreamUrl(url);
    if (parsed) {
        if (m_known.size() >= mostOrigins)
            m_known.clear();
        m_known.insert(url.left(end), *parsed);
    }
    return parsed;
}

} // namespace plexica::upstream
