// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/requestintake.h"

#include "common/text.h"

#include <algorithm>

namespace plexica::http {

namespace {

constexpr qsizetype KeptBuffer = 16 * 1024; // an idle connection keeps no larger read buffer

} // namespace

RequestIntake::Step RequestIntake::fail(const RequestFault &fault)
{
    m_fault = fault;
    return Step::Fault;
}

bool RequestIntake::readMore()
{
    if (!m_transport.hasInput())
        return false;
    if (m_consumed > 0) {
        m_in.remove(0, m_consumed);
        m_consumed = 0;
    }
    return m_transport.read(&m_in) > 0;
}

void RequestIntake::consume(qsizetype bytes)
{
    m_consumed += bytes;
    if (m_consumed < m_in.size())
        return;
    m_consumed = 0;
    if (m_in.capacity() > KeptBuffer)
        m_in = QByteArray();
    else
        m_in.resize(0);
}

void RequestIntake::clear()
{
    m_in = QByteArray();
    m_consumed = 0;
    m_head.request.body = QByteArray();
}

RequestIntake::Step RequestIntake::readHead(bool *begun)
{
    m_inHead = true;
    *begun = false;
    if (unread().isEmpty() && !readMore())
        return Step::Starved;
    *begun = true;
    switch (m_parser.parse(unread())) {
    case ParseStatus::Fault:
        findOrigin();
        return fail(m_parser.fault());
    case ParseStatus::Complete:
        break;
    case ParseStatus::Incomplete:
        return readMore() ? Step::Going : Step::Starved;
    }
    consume(m_parser.consumed());
    m_head = std::move(m_parser.head());
    m_parser.reset();
    m_chunks.reset();
    m_inHead = false;
    m_inPieces = false;
    const qint64 limit = m_limits.body;
    if (m_head.framing == RequestHead::Framing::Length && m_head.contentLength > limit)
        return fail(
            {413, ErrorCode::PayloadTooLarge, QStringLiteral("The request body is longer than %1 bytes.").arg(limit)});
    return Step::Done;
}

/// The head is refused, but a page must be able to read why, and its origin may stand further on in what has come.
void RequestIntake::findOrigin()
{
    HttpRequest &request = m_parser.head().request;
    const QByteArrayView bytes = unread();
    for (qsizetype begin = bytes.indexOf('\n') + 1; begin > 0; begin = bytes.indexOf('\n', begin) + 1) {
        const qsizetype end = bytes.indexOf('\n', begin);
        const QByteArrayView line = bytes.sliced(begin, (end < 0 ? bytes.size() : end) - begin).trimmed();
        if (line.isEmpty() || end < 0 || request.headers.contains("origin"))
            return; // the body, or nothing more
        if (line.size() > 7 && qstrnicmp(line.data(), 7, "origin:", 7) == 0 && isFieldValue(line))
            request.headers.add(QByteArrayLiteral("Origin"), line.sliced(7).trimmed().toByteArray());
    }
}

const HttpRequest &RequestIntake::faulty() const
{
    return m_inHead ? m_parser.head().request : m_head.request;
}

bool RequestIntake::hasBody() const
{
    return m_head.framing == RequestHead::Framing::Chunked
           || (m_head.framing == RequestHead::Framing::Length && m_head.contentLength > 0);
}

bool RequestIntake::isBodyHere() const
{
    return m_head.framing == RequestHead::Framing::Length && unread().size() >= m_head.contentLength;
}

RequestIntake::Step RequestIntake::readBody()
{
    if (unread().isEmpty() && !readMore())
        return Step::Starved;
    QByteArray &body = m_head.request.body;
    if (m_head.framing == RequestHead::Framing::Length) {
        const qsizetype take = std::min<qint64>(m_head.contentLength - body.size(), unread().size());
        body.append(unread().first(take));
        consume(take);
        return body.size() == m_head.contentLength ? Step::Done : Step::Going;
    }
    qsizetype consumed = 0;
    const ParseStatus status = m_chunks.parse(unread(), &body, &consumed);
    consume(consumed);
    if (status == ParseStatus::Fault)
        return fail(m_chunks.fault());
    if (status == ParseStatus::Complete)
        return Step::Done;
    return unread().isEmpty() || readMore() ? Step::Going : Step::Starved; // an unfinished line may stand there
}

void RequestIntake::beginPieces()
{
    m_inPieces = true;
    m_pieceBytes = 0;
    m_piecesLeft = m_head.framing == RequestHead::Framing::Length ? m_head.contentLength : -1;
}

RequestIntake::Step RequestIntake::readPiece(QByteArray *piece)
{
    if (unread().isEmpty() && !readMore())
        return Step::Starved;
    if (m_piecesLeft >= 0) {
        *piece = unread().first(std::min<qint64>(m_piecesLeft, unread().size())).toByteArray();
        consume(piece->size());
        m_piecesLeft -= piece->size();
        m_pieceBytes += piece->size();
        m_inPieces = m_piecesLeft > 0;
        return m_inPieces ? Step::Going : Step::Done;
    }
    qsizetype consumed = 0;
    const ParseStatus status = m_chunks.parse(unread(), piece, &consumed);
    consume(consumed);
    if (status == ParseStatus::Fault)
        return fail(m_chunks.fault());
    m_pieceBytes += consumed;
    m_inPieces = status != ParseStatus::Complete;
    if (!m_inPieces)
        return Step::Done;
    return consumed > 0 || readMore() ? Step::Going : Step::Starved; // an unfinished line may stand there
}

} // namespace plexica::http
