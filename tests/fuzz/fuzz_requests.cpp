// SPDX-License-Identifier: GPL-3.0-or-later
// What requests bring beside their framing: the name that a page calls the node by, base URLs of registrations, bodies
// of calls.
#include "common/pathrules.h"
#include "gateway/callbody.h"
#include "http/webpolicy.h"
#include "registry/registration.h"

#include <QUrl>

#include <cstdint>
#include <cstdlib>

using namespace plexica;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// A name that somebody else decides about never passes for the node's own.
void checkHost(const QByteArray &text)
{
    http::WebRules rules;
    rules.checkHost = true;
    rules.hostNames = {QStringLiteral("node.example")};
    http::HttpRequest request;
    request.method = "GET";
    request.headers.add("host", text);
    if (text.isEmpty() || http::WebPolicy(rules).judgeHost(request))
        return;
    QByteArray name = http::hostWithoutPort(text);
    if (name.endsWith('.'))
        name.chop(1);
    require(name == "localhost" || name == "node.example" || http::isAddressLiteral(name));
    for (const char c : http::isAddressLiteral(name) && !name.startsWith('[') ? name : QByteArray())
        require(c == '.' || (c >= '0' && c <= '9'));
}

void checkBaseUrl(const QString &text)
{
    if (registry::faultOfBaseUrl(text))
        return;
    const QUrl url(text);
    require(url.scheme() == u"http" || url.scheme() == u"https");
    require(!url.host().isEmpty() && url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment());
    const QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    require(path.isEmpty() || normalisePath(path).has_value());
}

void checkCall(const QByteArray &text)
{
    const auto json = parseJson(text);
    if (!json || !json->isObject())
        return;
    std::vector<FieldError> faults;
    const gateway::CallRequest call = gateway::readCall(*json, text, faults);
    if (!faults.empty())
        return;
    require(!call.path.contains('?'));
    require(!call.timeout || call.timeout->count() != 0 || json->find(u"timeoutMs"));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    checkHost(input);
    checkBaseUrl(QString::fromUtf8(input));
    checkBaseUrl(QStringLiteral("http://h") + QString::fromUtf8(input));
    checkCall(input);
    return 0;
}
