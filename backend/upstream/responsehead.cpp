// SPDX-License-Identifier: GPL-3.0-or-later
#include "upstream/responsehead.h"

#include "common/text.h"

namespace plexica::upstream {

namespace {

constexpr int maxInterim = 20;

} // namespace

ResponseHead::State ResponseHead::broken(const QString &fault)
{
    m_fault = fault;
    return State::Broken;
}

ResponseHead::State ResponseHead::feed(QByteArrayView line)
{
    m_bytes += line.size();
    ++m_lines;
    if (m_bytes > m_maxBytes)
        return broken(QStringLiteral("sent more than %1 bytes of header").arg(m_maxBytes));
    if (line.endsWith('\n'))
        line.chop(1);
    if (line.endsWith('\r'))
        line.chop(1);
    if (m_complete) // trailers are dropped, but not without limit
        return m_lines > 2 * m_maxFields ? broken(QStringLiteral("sent endless trailers")) : State::Complete;
    if (!m_inHead)
        return statusLine(line);
    return line.isEmpty() ? end() : field(line);
}

ResponseHead::State ResponseHead::statusLine(QByteArrayView line)
{
    const bool shape = line.size() >= 12 && (line.startsWith("HTTP/1.1 ") || line.startsWith("HTTP/1.0 "))
                       && line[9] >= '1' && line[9] <= '5' && line[10] >= '0' && line[10] <= '9' && line[11] >= '0'
                       && line[11] <= '9' && (line.size() == 12 || line[12] == ' ');
    if (!shape || !isFieldValue(line))
        return broken(QStringLiteral("sent no HTTP/1.1 status line"));
    m_head = {};
    m_head.status = (line[9] - '0') * 100 + (line[10] - '0') * 10 + (line[11] - '0');
    m_contentLength = -1;
    m_chunked = false;
    m_lines = 0;
    m_inHead = true;
    return State::Reading;
}

ResponseHead::State ResponseHead::field(QByteArrayView line)
{
    if (m_lines > m_maxFields)
        return broken(QStringLiteral("sent more than %1 header fields").arg(m_maxFields));
    if (!isFieldValue(line))
        return broken(QStringLiteral("sent a header field with control characters"));
    if (line[0] == ' ' || line[0] == '\t') { // obsolete folding is one space (RFC 9112, 5.2)
        if (m_head.headers.empty())
            return broken(QStringLiteral("sent a header field without a name"));
        m_head.headers.back().second += ' ' + line.trimmed().toByteArray();
        return State::Reading;
    }
    const qsizetype colon = line.indexOf(':');
    if (colon <= 0 || !isToken(line.first(colon)))
        return broken(QStringLiteral("sent a malformed header field"));
    m_head.headers.emplace_back(line.first(colon).toByteArray(), line.sliced(colon + 1).trimmed().toByteArray());
    return State::Reading;
}

ResponseHead::State ResponseHead::end()
{
    m_inHead = false;
    if (m_head.status < 200) {
        if (m_head.status == 101)
            return broken(QStringLiteral("switched protocols without being asked"));
        return ++m_interim > maxInterim ? broken(QStringLiteral("sent endless interim responses")) : State::Reading;
    }
    // Only now: folding could have added to a value.
    for (const auto &[name, value] : m_head.headers) {
        if (name.compare("transfer-encoding", Qt::CaseInsensitive) == 0) {
            if (value.compare("chunked", Qt::CaseInsensitive) != 0 || m_chunked)
                return broken(QStringLiteral("sent a transfer coding other than chunked"));
            m_chunked = true;
        } else if (name.compare("content-length", Qt::CaseInsensitive) == 0) {
            const bool digits = !value.isEmpty() && value.size() <= 18
                                && std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
            const qint64 length = digits ? value.toLongLong() : -1;
            if (length < 0 || (m_contentLength >= 0 && m_contentLength != length))
                return broken(QStringLiteral("sent a malformed or contradictory Content-Length"));
            m_contentLength = length;
        }
    }
    if (m_chunked && m_contentLength >= 0)
        return broken(QStringLiteral("sent both Content-Length and Transfer-Encoding"));
    m_complete = true;
    return State::Complete;
}

} // namespace plexica::upstream
