// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/answer.h"

#include "common/text.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <atomic>
#include <charconv>
#include <cstring>
#include <ctime>

namespace plexica::http {

namespace {

QByteArrayView statusLine(int status)
{
    switch (status) {
    case 200:
        return "HTTP/1.1 200 OK\r\n";
    case 201:
        return "HTTP/1.1 201 Created\r\n";
    case 202:
        return "HTTP/1.1 202 Accepted\r\n";
    case 204:
        return "HTTP/1.1 204 No Content\r\n";
    case 206:
        return "HTTP/1.1 206 Partial Content\r\n";
    case 301:
        return "HTTP/1.1 301 Moved Permanently\r\n";
    case 302:
        return "HTTP/1.1 302 Found\r\n";
    case 304:
        return "HTTP/1.1 304 Not Modified\r\n";
    case 307:
        return "HTTP/1.1 307 Temporary Redirect\r\n";
    case 308:
        return "HTTP/1.1 308 Permanent Redirect\r\n";
    case 400:
        return "HTTP/1.1 400 Bad Request\r\n";
    case 401:
        return "HTTP/1.1 401 Unauthorized\r\n";
    case 403:
        return "HTTP/1.1 403 Forbidden\r\n";
    case 404:
        return "HTTP/1.1 404 Not Found\r\n";
    case 405:
        return "HTTP/1.1 405 Method Not Allowed\r\n";
    case 406:
        return "HTTP/1.1 406 Not Acceptable\r\n";
    case 408:
        return "HTTP/1.1 408 Request Timeout\r\n";
    case 409:
        return "HTTP/1.1 409 Conflict\r\n";
    case 410:
        return "HTTP/1.1 410 Gone\r\n";
    case 412:
        return "HTTP/1.1 412 Precondition Failed\r\n";
    case 413:
        return "HTTP/1.1 413 Content Too Large\r\n";
    case 414:
        return "HTTP/1.1 414 URI Too Long\r\n";
    case 415:
        return "HTTP/1.1 415 Unsupported Media Type\r\n";
    case 417:
        return "HTTP/1.1 417 Expectation Failed\r\n";
    case 421:
        return "HTTP/1.1 421 Misdirected Request\r\n";
    case 422:
        return "HTTP/1.1 422 Unprocessable Content\r\n";
    case 429:
        return "HTTP/1.1 429 Too Many Requests\r\n";
    case 431:
        return "HTTP/1.1 431 Request Header Fields Too Large\r\n";
    case 500:
        return "HTTP/1.1 500 Internal Server Error\r\n";
    case 501:
        return "HTTP/1.1 501 Not Implemented\r\n";
    case 502:
        return "HTTP/1.1 502 Bad Gateway\r\n";
    case 503:
        return "HTTP/1.1 503 Service Unavailable\r\n";
    case 504:
        return "HTTP/1.1 504 Gateway Timeout\r\n";
    case 505:
        return "HTTP/1.1 505 HTTP Version Not Supported\r\n";
    case 507:
        return "HTTP/1.1 507 Insufficient Storage\r\n";
    default:
        return {};
    }
}

constexpr qsizetype FixedHead = 512; // all that renderHead() writes beside what a response brings, with room to spare
constexpr int MostDigits = 24;

/// "Date: …\r\n" (RFC 9110, 6.6.1), rendered once a second.
QByteArrayView dateLine()
{
    thread_local std::time_t rendered = -1;
    thread_local std::array<char, 40> line{};
    thread_local std::size_t length = 0;
    if (const std::time_t now = std::time(nullptr); now != rendered) {
        std::tm utc{};
        gmtime_r(&now, &utc);
        // Not strftime's %a and %b: those follow the locale.
        static constexpr std::array Days{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
        static constexpr std::array Months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                           "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
        const int written = std::snprintf(line.data(), line.size(), "Date: %s, %02d %s %04d %02d:%02d:%02d GMT\r\n",
                                          Days[static_cast<std::size_t>(utc.tm_wday)], utc.tm_mday,
                                          Months[static_cast<std::size_t>(utc.tm_mon)], utc.tm_year + 1900, utc.tm_hour,
                                          utc.tm_min, utc.tm_sec);
        length = static_cast<std::size_t>(std::clamp(written, 0, static_cast<int>(line.size()) - 1));
        rendered = now;
    }
    return {line.data(), static_cast<qsizetype>(length)};
}

bool isSendableValue(QByteArrayView value)
{
    return std::none_of(value.begin(), value.end(), [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

} // namespace

bool isSendable(const HttpResponse &response)
{
    return isSendableValue(response.contentType)
           && std::all_of(response.headers.begin(), response.headers.end(),
                          [](const auto &header) { return isToken(header.first) && isSendableValue(header.second); });
}

bool isBodyless(int status)
{
    return status < 200 || status == 204 || status == 304;
}

QByteArray renderHead(const HttpResponse &response, const AnswerFrame &frame, qsizetype bodySize)
{
    qsizetype most = FixedHead + response.contentType.size() + frame.requestId.size();
    bool dated = false; // by the plugin whose answer this is
    for (const auto &[name, value] : response.headers) {
        most += name.size() + value.size() + 4;
        dated = dated || (name.size() == 4 && name.compare("Date", Qt::CaseInsensitive) == 0);
    }
    QByteArray out(most + bodySize, Qt::Uninitialized);
    char *end = out.data();
    const auto put = [&end](QByteArrayView text) {
        std::memcpy(end, text.data(), static_cast<std::size_t>(text.size()));
        end += text.size();
    };
    const auto putNumber = [&end](qint64 number) { end = std::to_chars(end, end + MostDigits, number).ptr; };

    if (const QByteArrayView line = statusLine(response.status); !line.isEmpty()) {
        put(line);
    } else {
        put("HTTP/1.1 ");
        putNumber(response.status);
        put(" \r\n"); // the reason may be empty, the blank before it may not (RFC 9112, 4)
    }
    if (!response.contentType.isEmpty() && !isBodyless(response.status)) {
        put("Content-Type: ");
        put(response.contentType);
        put("\r\nX-Content-Type-Options: nosniff\r\n");
    }
    if (frame.chunked)
        put("Transfer-Encoding: chunked\r\n");
    if (frame.contentLength >= 0) {
        put("Content-Length: ");
        putNumber(frame.contentLength);
        put("\r\n");
    }
    if (!dated)
        put(dateLine());
    put("X-Request-ID: ");
    put(frame.requestId);
    put("\r\n");
    for (const auto &[name, value] : response.headers) {
        put(name);
        put(": ");
        put(value);
        put("\r\n");
    }
    if (frame.close)
        put("Connection: close\r\n");
    else if (frame.announceKeepAlive)
        put("Connection: keep-alive\r\n");
    put("\r\n");
    out.truncate(end - out.constData());
    return out;
}

QByteArray newRequestId()
{
    static const QByteArray prefix =
        QByteArray::number(QRandomGenerator::global()->generate64(), 16).rightJustified(16, '0') + '-';
    static std::atomic<qint64> counter = 0;
    std::array<char, 24> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), ++counter, 16).ptr;
    QByteArray id;
    id.reserve(prefix.size() + (end - digits.data()));
    id.append(prefix).append(digits.data(), end - digits.data());
    return id;
}

} // namespace plexica::http
