// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"

#include <QByteArray>

#include <memory>

using CURLU = struct Curl_URL;

namespace plexica::gateway {

struct CurlUrlDeleter
{
    void operator()(CURLU *url) const;
};

/// A URL as libcurl reads it, so that what is judged is what is called.
struct UpstreamUrl
{
    std::unique_ptr<CURLU, CurlUrlDeleter> handle;
    QByteArray host;      ///< lower case, no brackets
    QByteArray authority; ///< "crm.example.org:443", for messages
};

/// Errors: ValidationFailed, with a sentence that does not repeat credentials.
Result<UpstreamUrl> parseUpstreamUrl(const QByteArray &url);

} // namespace plexica::gateway
