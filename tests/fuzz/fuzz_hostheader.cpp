// SPDX-License-Identifier: GPL-3.0-or-later
// Host and Origin from arbitrary bytes: what passes names an address, this machine or a name of the list, and nothing
// that a name server has a say in.
#include "http/webpolicy.h"

#include <QHostAddress>

#include <cstdlib>

using namespace plexica::http;

namespace {

void check(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const WebPolicy policy(
        WebRules{{QStringLiteral("https://console.example.org")}, true, {QStringLiteral("node.example.org")}});
    const QByteArray text(reinterpret_cast<const char *>(data), qsizetype(size));
    const qsizetype end = text.indexOf('\n');
    const QByteArray host = end < 0 ? text : text.left(end);
    HttpRequest request;
    request.method = "POST";
    request.path = "/api/services/register";
    request.headers.add("Host", host);
    if (end >= 0)
        request.headers.add("Origin", text.sliced(end + 1));
    if (const auto fault = policy.judgeHost(request)) {
        check(fault->status == 403 || fault->status == 400 || fault->status == 421);
    } else if (!host.isEmpty()) {
        QByteArray name = hostWithoutPort(host);
        if (name.endsWith('.')) // the same name, from the root
            name.chop(1);
        if (name != "localhost" && name != "node.example.org") {
            check(isAddressLiteral(name));
            QByteArray bare = name;
            if (bare.startsWith('['))
                bare = bare.sliced(1, bare.size() - 2);
            check(!QHostAddress(QString::fromLatin1(bare)).isNull());
        }
    }
    policy.judgeOrigin(request);
    policy.answerHeaders(request);
    return 0;
}
