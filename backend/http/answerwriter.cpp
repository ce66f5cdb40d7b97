// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/answerwriter.h"

#include "common/logging.h"
#include "http/answer.h"
#include "http/patience.h"

namespace plexica::http {

void AnswerWriter::write(const QByteArray &bytes)
{
    if (m_transport.bytesToWrite() == 0)
        noteProgress();
    m_written += bytes.size();
    m_transport.write(bytes);
}

void AnswerWriter::noteProgress()
{
    m_lastProgress = steadyMilliseconds();
}

bool AnswerWriter::isStuck(qint64 now, Milliseconds longest) const
{
    return m_transport.bytesToWrite() > 0 && now - m_lastProgress > longest.count();
}

bool AnswerWriter::isTooSlow(qint64 now, const HttpLimits &limits)
{
    const qint64 waiting = m_transport.bytesToWrite();
    if (waiting == 0) {
        m_rate.rest();
        return false;
    }
    return m_rate.isTooSlow(now, m_written - waiting, limits.rateWindow.count(), limits.leastRate);
}

void AnswerWriter::sendContinue()
{
    write(QByteArrayLiteral("HTTP/1.1 100 Continue\r\n\r\n"));
}

void AnswerWriter::sendWhole(const HttpRequest &request, const HttpResponse &response)
{
    m_status = response.status;
    const bool bodyless = isBodyless(response.status);
    const bool head = request.method == "HEAD";
    AnswerFrame frame;
    frame.requestId = request.requestId;
    frame.contentLength = bodyless ? -1 : response.body.size();
    frame.close = !m_keepAlive;
    frame.announceKeepAlive = m_http10;
    QByteArray out = renderHead(response, frame, bodyless || head ? 0 : response.body.size());
    if (!bodyless && !head)
        out.append(response.body);
    write(out);
}

void AnswerWriter::beginStream(const HttpRequest &request, HttpResponse head)
{
    m_status = head.status;
    m_bodyless = request.method == "HEAD" || isBodyless(head.status);
    AnswerFrame frame;
    frame.requestId = request.requestId;
    std::erase_if(head.headers, [&frame](const auto &header) {
        if (header.first.compare("Content-Length", Qt::CaseInsensitive) != 0)
            return false;
        bool ok = false;
        const qint64 length = header.second.toLongLong(&ok);
        frame.contentLength = ok && length >= 0 ? length : -1;
        return true;
    });
    m_left = frame.contentLength;
    m_chunked = frame.contentLength < 0 && !m_http10 && !isBodyless(head.status);
    if (frame.contentLength < 0 && !m_chunked && !isBodyless(head.status))
        m_keepAlive = false; // HTTP/1.0: the end of the connection is the end of the body
    frame.chunked = m_chunked;
    frame.close = !m_keepAlive;
    frame.announceKeepAlive = m_http10;
    write(renderHead(head, frame, 0));
}

bool AnswerWriter::sendPiece(const QByteArray &piece)
{
    if (piece.isEmpty() || m_bodyless)
        return true;
    if (m_left >= 0) {
        if (piece.size() > m_left) {
            qCCritical(lcHttp) << "a stream is longer than its Content-Length; the connection is cut";
            return false;
        }
        m_left -= piece.size();
    }
    if (!m_chunked) {
        write(piece);
        return true;
    }
    QByteArray chunk;
    chunk.reserve(piece.size() + 24);
    chunk.append(QByteArray::number(piece.size(), 16)).append("\r\n").append(piece).append("\r\n");
    write(chunk);
    return true;
}

bool AnswerWriter::endStream()
{
    if (m_left > 0 && !m_bodyless) {
        qCWarning(lcHttp) << "a stream is shorter than its Content-Length; the connection is cut";
        return false;
    }
    if (m_chunked && !m_bodyless)
        write(QByteArrayLiteral("0\r\n\r\n"));
    return true;
}

} // namespace plexica::http
