// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/requesthead.h"

#include "common/text.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <limits>

namespace plexica::http {

namespace {

constexpr int MaximumEmptyLines = 4; // RFC 9112, 2.2 asks for at least one before a request line

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr bool isAlphanumeric(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

constexpr auto RegNameTable = [] {
    std::array<bool, 256> table{};
    for (int c = 0; c < 128; ++c)
        table[static_cast<std::size_t>(c)] = isAlphanumeric(static_cast<char>(c));
    for (char c : {'-', '.', '_', '~', '!', '$', '&', '\'', '(', ')', '*', '+', ',', ';', '=', '%'})
        table[static_cast<unsigned char>(c)] = true;
    return table;
}();

bool isRegNameCharacter(char c)
{
    return RegNameTable[static_cast<unsigned char>(c)];
}

bool equals(QByteArrayView text, QByteArrayView lower)
{
    return text.size() == lower.size() && qstrnicmp(text.data(), text.size(), lower.data(), lower.size()) == 0;
}

QByteArrayView trimmed(QByteArrayView text)
{
    const auto isSpace = [](char c) { return c == ' ' || c == '\t'; };
    while (!text.isEmpty() && isSpace(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isSpace(text.back()))
        text.chop(1);
    return text;
}

template <typename Function>
void forEachListItem(QByteArrayView list, Function function)
{
    while (true) {
        const qsizetype comma = list.indexOf(',');
        function(trimmed(comma < 0 ? list : list.first(comma)));
        if (comma < 0)
            return;
        list = list.sliced(comma + 1);
    }
}

} // namespace

bool isHost(QByteArrayView text)
{
    qsizetype end = 0; // of the name
    if (text.startsWith('[')) {
        end = text.indexOf(']') + 1;
        if (end < 4) // "[::]" is the shortest
            return false;
        const QByteArrayView address = text.sliced(1, end - 2);
        if (!std::all_of(address.begin(), address.end(),
                         [](char c) { return hexValue(c) >= 0 || c == ':' || c == '.'; }))
            return false;
    } else {
        while (end < text.size() && isRegNameCharacter(text[end]))
            ++end;
        if (end == 0)
            return false;
    }
    if (end == text.size())
        return true;
    const QByteArrayView port = text.sliced(end + 1);
    return text[end] == ':' && port.size() <= 5 && std::all_of(port.begin(), port.end(), isDigit)
           && port.toByteArray().toInt() <= 65535;
}

void RequestHeadParser::reset()
{
    m_head = RequestHead();
    m_authority.clear();
    m_lineStart = m_scanned = m_headersStart = 0;
    m_emptyLines = m_hosts = m_contentLengths = m_contentTypes = m_transferEncodings = 0;
    m_inHeaders = m_close = m_keepAlive = m_expectsOther = false;
}

ParseStatus RequestHeadParser::fail(int status, QString message, ErrorCode code)
{
    m_fault = {status, code, std::move(message)};
    return ParseStatus::Fault;
}

ParseStatus RequestHeadParser::parse(QByteArrayView bytes)
{
    while (true) {
        const auto *lf = m_scanned < bytes.size() ? static_cast<const char *>(std::memchr(
                             bytes.data() + m_scanned, '\n', static_cast<std::size_t>(bytes.size() - m_scanned)))
                                                  : nullptr;
        const qsizetype lineEnd = lf ? lf - bytes.data() : bytes.size();
        // Other protocols (TLS, for one) are told at once instead of at the deadline.
        if (!m_inHeaders && lineEnd > m_lineStart && bytes[m_lineStart] != '\r'
            && !isTokenCharacter(bytes[m_lineStart]))
            return fail(400, QStringLiteral("The request does not begin with a method."));
        // The limits hold for what has come so far, so a client that never ends a line is refused as well.
        if (!m_inHeaders && lineEnd - m_lineStart > m_limits.requestLine + 1) {
            return fail(414, QStringLiteral("The request line is longer than %1 bytes.").arg(m_limits.requestLine));
        }
        if (m_inHeaders && lineEnd - m_headersStart > m_limits.headers + 1) {
            return fail(431, QStringLiteral("The header block is longer than %1 bytes.").arg(m_limits.headers));
        }
        if (!lf) {
            m_scanned = bytes.size();
            return ParseStatus::Incomplete;
        }
        if (lineEnd == m_lineStart || bytes[lineEnd - 1] != '\r')
            return fail(400, QStringLiteral("A line of the request head does not end with CR LF."));
        const QByteArrayView line = bytes.sliced(m_lineStart, lineEnd - 1 - m_lineStart);
        m_lineStart = m_scanned = lineEnd + 1;

        if (m_inHeaders) {
            if (line.isEmpty())
                return finish();
            if (const ParseStatus status = headerLine(line); status == ParseStatus::Fault)
                return status;
        } else if (line.isEmpty()) {
            if (++m_emptyLines > MaximumEmptyLines)
                return fail(400, QStringLiteral("Too many empty lines stand before the request line."));
        } else {
            if (const ParseStatus status = requestLine(line); status == ParseStatus::Fault)
                return status;
            m_inHeaders = true;
            m_headersStart = m_lineStart;
        }
    }
}

ParseStatus RequestHeadParser::requestLine(QByteArrayView line)
{
    if (line.size() > m_limits.requestLine)
        return fail(414, QStringLiteral("The request line is longer than %1 bytes.").arg(m_limits.requestLine));
    const qsizetype first = line.indexOf(' ');
    const qsizetype last = line.lastIndexOf(' ');
    const QByteArrayView method = line.first(std::max<qsizetype>(first, 0));
    if (!isToken(method))
        return fail(400, QStringLiteral("The request line \"%1\" does not begin with a method.").arg(quotable(line)));
    if (last == first || last == first + 1)
        return fail(400,
                    QStringLiteral("The request line \"%1\" is not \"METHOD target HTTP/1.1\".").arg(quotable(line)));

    const QByteArrayView version = line.sliced(last + 1);
    if (version == "HTTP/1.0") {
        m_head.http10 = true;
    } else if (version != "HTTP/1.1") {
        const bool other = version.startsWith("HTTP/")
                           && (version.size() == 6 || (version.size() == 8 && version[6] == '.' && isDigit(version[7])))
                           && isDigit(version[5]);
        if (other)
            return fail(505, QStringLiteral("This server speaks HTTP/1.1, not %1.").arg(quotable(version)));
        return fail(400, QStringLiteral("\"%1\" is not an HTTP version.").arg(quotable(version)));
    }
    m_head.request.method = method.toByteArray();
    return target(line.sliced(first + 1, last - first - 1));
}

ParseStatus RequestHeadParser::target(QByteArrayView target)
{
    const bool clean = std::all_of(target.begin(), target.end(), [](char c) {
        return static_cast<unsigned char>(c) > 0x20 && static_cast<unsigned char>(c) < 0x7f && c != '#';
    });
    if (!clean)
        return fail(400, QStringLiteral("The request target \"%1\" holds characters that must be percent-encoded.")
                             .arg(quotable(target)));

    HttpRequest &request = m_head.request;
    if (target == "*" && request.method == "OPTIONS") {
        request.path = QByteArrayLiteral("*");
        return ParseStatus::Incomplete;
    }
    if (!target.startsWith('/')) {
        qsizetype scheme = 0;
        if (equals(target.first(std::min<qsizetype>(7, target.size())), "http://"))
            scheme = 7;
        else if (equals(target.first(std::min<qsizetype>(8, target.size())), "https://"))
            scheme = 8;
        if (scheme == 0)
            return fail(400,
                        QStringLiteral("The request target \"%1\" does not begin with '/'.").arg(quotable(target)));
        const QByteArrayView rest = target.sliced(scheme);
        const auto end =
            std::find_if(rest.begin(), rest.end(), [](char c) { return c == '/' || c == '?'; }) - rest.begin();
        if (!isHost(rest.first(end)))
            return fail(400, QStringLiteral("The request target \"%1\" names no valid host.").arg(quotable(target)));
        m_authority = rest.first(end).toByteArray();
        target = rest.sliced(end);
    }
    const qsizetype question = target.indexOf('?');
    const QByteArrayView path = question < 0 ? target : target.first(question);
    request.path = path.isEmpty() ? QByteArrayLiteral("/") : path.toByteArray();
    if (question >= 0) // not null then, also where nothing stands behind it: a proxy passes that on as it came
        request.query = target.sliced(question + 1).toByteArray();
    return ParseStatus::Incomplete;
}

ParseStatus RequestHeadParser::headerLine(QByteArrayView line)
{
    if (static_cast<qsizetype>(m_head.request.headers.fields().size()) >= m_limits.headerFields)
        return fail(431, QStringLiteral("The request has more than %1 header fields.").arg(m_limits.headerFields));
    if (line.front() == ' ' || line.front() == '\t')
        return fail(400, QStringLiteral("A header field is folded over several lines."));
    const qsizetype colon = line.indexOf(':');
    const QByteArrayView name = line.first(std::max<qsizetype>(colon, 0));
    if (!isToken(name))
        return fail(
            400,
            QStringLiteral("The header line \"%1\" does not begin with a field name and a colon.").arg(quotable(line)));
    const QByteArrayView value = trimmed(line.sliced(colon + 1));
    if (!isFieldValue(value))
        return fail(400, QStringLiteral("The header \"%1\" holds a control character.").arg(quotable(name)));

    if (const ParseStatus status = framingField(name, value); status == ParseStatus::Fault)
        return status;
    if (!m_authority.isEmpty() && equals(name, "host"))
        m_head.request.headers.add(name.toByteArray(), m_authority);
    else
        m_head.request.headers.add(name.toByteArray(), value.toByteArray());
    return ParseStatus::Incomplete;
}

/// Notes the fields that decide where the request ends and whether another follows.
ParseStatus RequestHeadParser::framingField(QByteArrayView name, QByteArrayView value)
{
    switch (name.size()) {
    case 4:
        if (equals(name, "host")) {
            if (++m_hosts > 1)
                return fail(400, QStringLiteral("The request has more than one Host header."));
            if (!isHost(value))
                return fail(400, QStringLiteral("\"%1\" is not a valid Host header.").arg(quotable(value)));
        }
        break;
    case 6:
        if (equals(name, "expect")) {
            if (equals(value, "100-continue"))
                m_head.expectContinue = true;
            else
                m_expectsOther = true;
        }
        break;
    case 10:
        if (equals(name, "connection")) {
            forEachListItem(value, [this](QByteArrayView item) {
                m_close = m_close || equals(item, "close");
                m_keepAlive = m_keepAlive || equals(item, "keep-alive");
            });
        }
        break;
    case 12:
        // Two readers could take two types for the one.
        if (equals(name, "content-type") && ++m_contentTypes > 1)
            return fail(400, QStringLiteral("The request has more than one Content-Type header."));
        break;
    case 14:
        if (equals(name, "content-length")) {
            if (++m_contentLengths > 1)
                return fail(400, QStringLiteral("The request has more than one Content-Length header."));
            if (value.isEmpty() || !std::all_of(value.begin(), value.end(), isDigit))
                return fail(400, QStringLiteral("Content-Length \"%1\" is not a whole number.").arg(quotable(value)));
            qint64 length = 0;
            for (char c : value) {
                const int digit = c - '0';
                if (length > (std::numeric_limits<qint64>::max() - digit) / 10)
                    return fail(400, QStringLiteral("Content-Length \"%1\" is out of range.").arg(quotable(value)));
                length = length * 10 + digit;
            }
            m_head.contentLength = length;
            m_head.framing = RequestHead::Framing::Length;
        }
        break;
    case 17:
        if (equals(name, "transfer-encoding")) {
            if (++m_transferEncodings > 1 || !equals(value, "chunked"))
                return fail(400, QStringLiteral("Transfer-Encoding \"%1\" is not supported; only one \"chunked\" is.")
                                     .arg(quotable(value)));
        }
        break;
    default:
        break;
    }
    return ParseStatus::Incomplete;
}

ParseStatus RequestHeadParser::finish()
{
    if (m_hosts == 0 && !m_head.http10)
        return fail(400, QStringLiteral("The request has no Host header."));
    if (m_transferEncodings > 0) {
        if (m_contentLengths > 0)
            return fail(400, QStringLiteral("The request has both Content-Length and Transfer-Encoding."));
        if (m_head.http10)
            return fail(400, QStringLiteral("HTTP/1.0 has no Transfer-Encoding."));
        m_head.framing = RequestHead::Framing::Chunked;
    }
    if (m_expectsOther)
        return fail(417, QStringLiteral("The only expectation this server meets is \"100-continue\"."));
    m_head.keepAlive = !m_close && (!m_head.http10 || m_keepAlive);
    m_head.expectContinue = m_head.expectContinue && !m_head.http10; // RFC 9110, 10.1.1
    return ParseStatus::Complete;
}

} // namespace plexica::http
