// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"

#include <QByteArray>

#include <QHash>

namespace plexica::upstream {

/// What is judged of a URL, as libcurl reads it.
struct UpstreamUrl
{
    QByteArray host;      ///< lower case, no brackets
    QByteArray authority; ///< "crm.example.org:443", for messages
};

/// Errors: ValidationFailed, with a sentence that does not repeat credentials.
Result<UpstreamUrl> parseUpstreamUrl(const QByteArray &url);

/// The same for many URLs of few origins: of one that is known only the rest is looked at. One thread at a time.
class OriginBook
{
public:
    Result<UpstreamUrl> parse(const QByteArray &url);

private:
    QHash<QByteArray, UpstreamUrl> m_known; ///< by what stands before the path
};

} // namespace plexica::upstream
