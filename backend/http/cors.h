// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/exchange.h"

#include <QSet>
#include <QStringList>

namespace plexica::http {

/// Lets pages of other origins read answers (Fetch standard, "CORS protocol"; key `cors.allowedOrigins`). Without
/// allowed origins nothing is added and a preflight is an OPTIONS request like any other. Node thread only.
class CorsPolicy
{
public:
    /// Origins as a browser writes them ("https://console.example.org"), or "*" for any.
    explicit CorsPolicy(const QStringList &allowedOrigins = {});

    /// Adds the headers that the request's origin is due. True if it was a preflight of an allowed origin: it is
    /// answered then and must not be routed.
    bool apply(const ExchangePtr &exchange) const;

private:
    QSet<QByteArray> m_allowed; ///< lower case
    bool m_any = false;
};

} // namespace plexica::http
