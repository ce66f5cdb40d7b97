// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/answer.h"

#include "rest/requesthead.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <atomic>
#include <charconv>
#include <ctime>

namespace plexica::rest {

namespace {

QByteArrayView statusLine(int status)
{
    switch (status) {
    case 200: return "HTTP/1.1 200 OK\r\n";
    case 201: return "HTTP/1.1 201 Created\r\n";
    case 202: return "HTTP/1.1 202 Accepted\r\n";
    case 204: return "HTTP/1.1 204 No Content\r\n";
    case 206: return "HTTP/1.1 206 Partial Content\r\n";
    case 301: return "HTTP/1.1 301 Moved Permanently\r\n";
    case 302: return "HTTP/1.1 302 Found\r\n";
    case 304: return "HTTP/1.1 304 Not Modified\r\n";
    case 307: return "HTTP/1.1 307 Temporary Redirect\r\n";
    case 308: return "HTTP/1.1 308 Permanent Redirect\r\n";
    case 400: return "HTTP/1.1 400 Bad Request\r\n";
    case 401: return "HTTP/1.1 401 Unauthorized\r\n";
    case 403: return "HTTP/1.1 403 Forbidden\r\n";
    case 404: return "HTTP/1.1 404 Not Found\r\n";
    case 405: return "HTTP/1.1 405 Method Not Allowed\r\n";
    case 406: return "HTTP/1.1 406 Not Acceptable\r\n";
    case 408: return "HTTP/1.1 408 Request Timeout\r\n";
    case 409: return "HTTP/1.1 409 Conflict\r\n";
    case 410: return "HTTP/1.1 410 Gone\r\n";
    case 412: return "HTTP/1.1 412 Precondition Failed\r\n";
    case 413: return "HTTP/1.1 413 Content Too Large\r\n";
    case 414: return "HTTP/1.1 414 URI Too Long\r\n";
    case 415: return "HTTP/1.1 415 Unsupported Media Type\r\n";
    case 417: return "HTTP/1.1 417 Expectation Failed\r\n";
    case 422: return "HTTP/1.1 422 Unprocessable Content\r\n";
    case 429: return "HTTP/1.1 429 Too Many Requests\r\n";
    case 431: return "HTTP/1.1 431 Request Header Fields Too Large\r\n";
    case 500: return "HTTP/1.1 500 Internal Server Error\r\n";
    case 501: return "HTTP/1.1 501 Not Implemented\r\n";
    case 502: return "HTTP/1.1 502 Bad Gateway\r\n";
    case 503: return "HTTP/1.1 503 Service Unavailable\r\n";
    case 504: return "HTTP/1.1 504 Gateway Timeout\r\n";
    case 505: return "HTTP/1.1 505 HTTP Version Not Supported\r\n";
    case 507: return "HTTP/1.1 507 Insufficient Storage\r\n";
    default: return {};
    }
}

void appendNumber(QByteArray &out, qint64 number)
{
    std::array<char, 24> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    out.append(digits.data(), end - digits.data());
}

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
        static constexpr std::array Months{"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
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
    qsizetype reserve = 320 + bodySize + response.contentType.size() + frame.requestId.size();
    for (const auto &[name, value] : response.headers)
        reserve += name.size() + value.size() + 4;
    QByteArray out;
    out.reserve(reserve);

    if (const QByteArrayView line = statusLine(response.status); !line.isEmpty()) {
        out.append(line);
    } else {
        out.append("HTTP/1.1 ");
        appendNumber(out, response.status);
        out.append(" \r\n"); // the reason may be empty, the blank before it may not (RFC 9112, 4)
    }
    if (!response.contentType.isEmpty() && !isBodyless(response.status))
        out.append("Content-Type: ").append(response.contentType).append("\r\nX-Content-Type-Options: nosniff\r\n");
    if (frame.chunked)
        out.append("Transfer-Encoding: chunked\r\n");
    if (frame.contentLength >= 0) {
        out.append("Content-Length: ");
        appendNumber(out, frame.contentLength);
        out.append("\r\n");
    }
    out.append(dateLine());
    out.append("X-Request-ID: ").append(frame.requestId).append("\r\n");
    for (const auto &[name, value] : response.headers)
        out.append(name).append(": ").append(value).append("\r\n");
    if (frame.close)
        out.append("Connection: close\r\n");
    else if (frame.announceKeepAlive)
        out.append("Connection: keep-alive\r\n");
    out.append("\r\n");
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

} // namespace plexica::rest
