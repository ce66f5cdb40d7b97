// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/upstreamurl.h"

#include <algorithm>

#include <curl/curl.h>

namespace plexica::gateway {

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

} // namespace

void CurlUrlDeleter::operator()(CURLU *url) const
{
    curl_url_cleanup(url);
}

Result<UpstreamUrl> parseUpstreamUrl(const QByteArray &url)
{
    // libcurl forgives missing and surplus slashes; here a URL is whole.
    const qsizetype slashes = url.indexOf("://");
    const bool whole = slashes > 0 && slashes + 3 < url.size() && url[slashes + 3] != '/';
    const bool plain = std::all_of(url.begin(), url.end(), [](char c) { return c > ' ' && c < 0x7f && c != '\\'; });
    if (!plain || url.size() > 64 * 1024)
        return fail(ErrorCode::ValidationFailed,
                    QStringLiteral("The upstream URL holds characters that a URL cannot hold."));
    UpstreamUrl parsed;
    parsed.handle.reset(curl_url());
    CURLU *handle = parsed.handle.get();
    if (!whole ||
        curl_url_set(handle, CURLUPART_URL, url.constData(), CURLU_PATH_AS_IS | CURLU_NON_SUPPORT_SCHEME) != CURLUE_OK)
        return fail(ErrorCode::ValidationFailed,
                    QStringLiteral("The upstream URL is not an absolute http or https URL."));
    const QByteArray scheme = part(handle, CURLUPART_SCHEME);
    parsed.host = part(handle, CURLUPART_HOST).toLower();
    if ((scheme != "http" && scheme != "https") || parsed.host.isEmpty())
        return fail(ErrorCode::ValidationFailed,
                    QStringLiteral("The upstream URL is not an absolute http or https URL."));
    if (!part(handle, CURLUPART_USER).isNull() || !part(handle, CURLUPART_PASSWORD).isNull() ||
        !part(handle, CURLUPART_FRAGMENT).isNull())
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

} // namespace plexica::gateway
