// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/chunkedbody.h"

#include "common/text.h"

#include <algorithm>

namespace plexica::http {

namespace {

constexpr qsizetype MaximumSizeLine = 512;          // one chunk-size line with its extensions
constexpr qint64 MaximumExtensionBytes = 16 * 1024; // all extensions of a body together
constexpr int MaximumSizeDigits = 16;

} // namespace

void ChunkedBody::reset()
{
    m_expect = Expect::Size;
    m_left = m_announced = m_extensionBytes = m_trailerBytes = 0;
    m_trailerFields = 0;
}

ParseStatus ChunkedBody::fail(int status, QString message, ErrorCode code)
{
    m_fault = {status, code, std::move(message)};
    return ParseStatus::Fault;
}

ParseStatus ChunkedBody::parse(QByteArrayView bytes, QByteArray *body, qsizetype *consumed)
{
    qsizetype position = 0;
    *consumed = 0;
    while (position < bytes.size()) {
        if (m_expect == Expect::Data) {
            const qsizetype take = std::min<qint64>(m_left, bytes.size() - position);
            body->append(bytes.sliced(position, take));
            position += take;
            m_left -= take;
            *consumed = position;
            if (m_left == 0)
                m_expect = Expect::DataEnd;
            continue;
        }
        const qsizetype limit = m_expect == Expect::Trailer ? m_limits.headers + 2 : MaximumSizeLine;
        const qsizetype lf = bytes.indexOf('\n', position);
        if ((lf < 0 ? bytes.size() : lf) - position > limit) {
            if (m_expect == Expect::Trailer)
                return fail(431, QStringLiteral("The trailer section is longer than %1 bytes.").arg(m_limits.headers));
            return fail(400, QStringLiteral("The size line of a chunk is longer than %1 bytes.").arg(MaximumSizeLine));
        }
        if (m_expect == Expect::DataEnd
            && (bytes[position] != '\r' || (lf >= 0 && lf != position + 1) || (lf < 0 && bytes.size() - position > 1)))
            return fail(400, QStringLiteral("A chunk is longer than its size says."));
        if (lf < 0)
            return ParseStatus::Incomplete;
        if (lf == position || bytes[lf - 1] != '\r')
            return fail(400, QStringLiteral("A line of the chunked body does not end with CR LF."));
        const QByteArrayView line = bytes.sliced(position, lf - 1 - position);
        position = lf + 1;
        *consumed = position;
        switch (m_expect) {
        case Expect::DataEnd:
            m_expect = Expect::Size;
            break;
        case Expect::Size:
            if (sizeLine(line) == ParseStatus::Fault)
                return ParseStatus::Fault;
            break;
        case Expect::Trailer:
            if (line.isEmpty())
                return ParseStatus::Complete;
            if (trailerLine(line) == ParseStatus::Fault)
                return ParseStatus::Fault;
            break;
        case Expect::Data:
            break;
        }
    }
    return ParseStatus::Incomplete;
}

ParseStatus ChunkedBody::sizeLine(QByteArrayView line)
{
    qsizetype digits = 0;
    quint64 size = 0;
    while (digits < line.size() && hexValue(line[digits]) >= 0) {
        if (digits == MaximumSizeDigits)
            return fail(400, QStringLiteral("The size of a chunk has more than %1 digits.").arg(MaximumSizeDigits));
        size = size * 16 + static_cast<quint64>(hexValue(line[digits]));
        ++digits;
    }
    // The rest is nothing, or an extension, which may stand after blanks (RFC 9112, 7.1.1).
    qsizetype rest = digits;
    while (rest < line.size() && (line[rest] == ' ' || line[rest] == '\t'))
        ++rest;
    const bool extension = rest < line.size() && line[rest] == ';';
    if (digits == 0 || (!extension && digits != line.size()) || !isFieldValue(line.sliced(digits)))
        return fail(400, QStringLiteral("\"%1\" is not the size of a chunk.").arg(quotable(line)));
    m_extensionBytes += line.size() - digits;
    if (m_extensionBytes > MaximumExtensionBytes)
        return fail(400, QStringLiteral("The chunk extensions are longer than %1 bytes.").arg(MaximumExtensionBytes));
    if (size > static_cast<quint64>(m_limits.body) || static_cast<qint64>(size) > m_limits.body - m_announced) {
        return fail(413, QStringLiteral("The request body is longer than %1 bytes.").arg(m_limits.body),
                    ErrorCode::PayloadTooLarge);
    }
    m_left = static_cast<qint64>(size);
    m_announced += m_left;
    m_expect = size == 0 ? Expect::Trailer : Expect::Data;
    return ParseStatus::Incomplete;
}

ParseStatus ChunkedBody::trailerLine(QByteArrayView line)
{
    m_trailerBytes += line.size() + 2;
    if (m_trailerBytes > m_limits.headers || ++m_trailerFields > m_limits.headerFields)
        return fail(431, QStringLiteral("The trailer section is too long."));
    const qsizetype colon = line.indexOf(':');
    if (colon < 0 || !isToken(line.first(colon)) || !isFieldValue(line.sliced(colon + 1)))
        return fail(400, QStringLiteral("The trailer line \"%1\" is not a header field.").arg(quotable(line)));
    return ParseStatus::Incomplete;
}

} // namespace plexica::http
