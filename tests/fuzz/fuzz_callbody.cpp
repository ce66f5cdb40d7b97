// SPDX-License-Identifier: GPL-3.0-or-later
// Bodies of calls and of registrations from arbitrary bytes. A base URL that is taken means the same host to the client
// that will call it (libcurl) as to those who judged it (QUrl).
#include "common/pathrules.h"
#include "gateway/callbody.h"
#include "registry/registration.h"

#include <QUrl>

#include <curl/curl.h>

#include <cstdlib>

using namespace plexica;

namespace {

void check(bool holds)
{
    if (!holds)
        std::abort();
}

void checkBaseUrl(const QString &text)
{
    if (const auto fault = registry::faultOfBaseUrl(text)) {
        check(!fault->isEmpty());
        return;
    }
    const QUrl url(text, QUrl::StrictMode);
    check(url.isValid() && (url.scheme() == u"http" || url.scheme() == u"https") && !url.host().isEmpty());
    check(url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment());
    QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    while (path.endsWith('/')) // a registration leaves them out
        path.chop(1);
    check(path.isEmpty() || normalisePath(path).has_value());
    CURLU *handle = curl_url();
    const QByteArray encoded = url.toEncoded();
    check(curl_url_set(handle, CURLUPART_URL, encoded.constData(), 0) == CURLUE_OK);
    char *host = nullptr;
    check(curl_url_get(handle, CURLUPART_HOST, &host, 0) == CURLUE_OK);
    QByteArray theirs = QByteArray(host).toLower();
    curl_free(host);
    if (theirs.startsWith('['))
        theirs = theirs.sliced(1, theirs.size() - 2);
    check(theirs == url.host(QUrl::FullyEncoded).toLatin1().toLower());
    char *port = nullptr;
    const bool hasPort = curl_url_get(handle, CURLUPART_PORT, &port, 0) == CURLUE_OK;
    check(hasPort ? url.port() == atoi(port) : url.port() < 0);
    curl_free(port);
    curl_url_cleanup(handle);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), qsizetype(size));
    checkBaseUrl(QString::fromUtf8(text));
    checkBaseUrl(QStringLiteral("http://") + QString::fromUtf8(text));
    const auto body = parseJson(text);
    if (!body || !body->isObject()) // which the routes refuse before they read it
        return 0;
    std::vector<FieldError> faults;
    const gateway::CallRequest call = gateway::readCall(*body, text, faults);
    for (const FieldError &fault : faults)
        check(!fault.message.isEmpty());
    if (faults.empty()) // who calls whom is the admission's to ask
        check(call.method == call.method.toUpper() && !call.path.contains('?'));
    const auto registration = registry::parseRegistration(*body, QStringLiteral("tenant"));
    if (registration && !registration->baseUrl.isEmpty())
        checkBaseUrl(registration->baseUrl);
    return 0;
}
