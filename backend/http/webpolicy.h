// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/exchange.h"
#include "http/requestpolicy.h"

#include <QSet>
#include <QStringList>

#include <utility>

namespace plexica::http {

struct WebRules
{
    /// Origins as a browser writes them ("https://console.example.org"), or "*" for any.
    QStringList allowedOrigins;
    /// The server asks nobody who he is, so a page in somebody's browser must not reach it by a name that its owner
    /// lets point here (DNS rebinding): Host must be an address, "localhost" or one of `hostNames`.
    bool checkHost = false;
    QStringList hostNames;
};

/// What web pages may do. Pages of allowed origins read answers (Fetch standard, "CORS protocol"); of others they
/// neither read nor, unless the request only reads, act: browsers send simple requests of any page without asking.
/// Programs that are no browser send no Origin and are not concerned. Node thread only.
class WebPolicy final : public RequestPolicy
{
public:
    explicit WebPolicy(const WebRules &rules);

    /// Both of these.
    std::optional<RequestFault> judge(HttpRequest &request) override { return std::as_const(*this).judge(request); }
    std::optional<RequestFault> judge(const HttpRequest &request) const;
    /// Whether this server is known by the name that the request calls it by.
    std::optional<RequestFault> judgeHost(const HttpRequest &request) const;
    /// Whether a page may act. Not to be asked of who proves who he is by what no page can know.
    std::optional<RequestFault> judgeOrigin(const HttpRequest &request) const;
    Headers answerHeaders(const HttpRequest &request) const override;
    /// True if it was a preflight of an allowed origin: it is answered then and must not be routed.
    bool answerPreflight(const ExchangePtr &exchange) const;

private:
    bool allows(const QByteArray &origin) const;

    QSet<QByteArray> m_allowed; ///< lower case
    QSet<QByteArray> m_hostNames;
    bool m_any = false;
    bool m_checkHost = false;
};

/// A browser asks whether a page's script may send a request: no key goes with it.
bool isPreflight(const HttpRequest &request);

/// The name or address of a Host header: without port, brackets kept, in lower case.
QByteArray hostWithoutPort(QByteArrayView host);
/// An IPv4 address of four decimal numbers, or an IPv6 address in brackets: what no name server has a say in.
bool isAddressLiteral(QByteArrayView host);

} // namespace plexica::http
