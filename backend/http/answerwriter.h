// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/http.h"
#include "http/memorybudget.h"
#include "http/patience.h"
#include "http/transport.h"

namespace plexica::http {

/// Writes the answers of one client in HTTP/1.1 or 1.0: whole, or as a stream of pieces whose length is known, chunked
/// or up to the connection's end. Node thread only.
class AnswerWriter
{
public:
    /// `transport` must outlive this.
    explicit AnswerWriter(Transport &transport)
        : m_transport(transport)
    {
    }
    Q_DISABLE_COPY_MOVE(AnswerWriter)

    /// The next answer is to a request of this kind. `keepAlive`: another may follow it.
    void expect(bool http10, bool keepAlive)
    {
        m_http10 = http10;
        m_keepAlive = keepAlive;
    }
    /// The next answer is the last.
    void endAfterThis() { m_keepAlive = false; }
    bool isLast() const { return !m_keepAlive; }
    /// Status of the answer last begun.
    int status() const { return m_status; }

    void sendContinue();
    void sendWhole(const HttpRequest &request, const HttpResponse &response);
    void beginStream(const HttpRequest &request, HttpResponse head);
    /// False: longer than was promised. The connection must be cut, so that the client sees it.
    [[nodiscard]] bool sendPiece(const QByteArray &piece);
    /// False: shorter than was promised; see above.
    [[nodiscard]] bool endStream();

    /// The client has taken bytes that waited.
    void noteProgress();
    /// The client took nothing for longer than `longest`, though bytes wait. `now`: steadyMilliseconds().
    bool isStuck(qint64 now, Milliseconds longest) const;
    /// The client took what waits more slowly than the least rate over a whole window. Called at every tick.
    bool isTooSlow(qint64 now, const HttpLimits &limits);
    /// Since when it took nothing; steady milliseconds.
    qint64 lastProgress() const { return m_lastProgress; }

private:
    void write(const QByteArray &bytes);

    Transport &m_transport;
    qint64 m_left = -1;   ///< bytes still promised by a stream with Content-Length; -1: no promise
    qint64 m_written = 0; ///< bytes of all answers
    RateWatch m_rate;
    /// Steady milliseconds when bytes began to wait, or the client last took some; a handshake sends before any answer.
    qint64 m_lastProgress = steadyMilliseconds();
    int m_status = 0;
    bool m_http10 = false;
    bool m_keepAlive = false;
    bool m_chunked = false;
    bool m_bodyless = false; ///< pieces are dropped: the answer to HEAD, or 304 and the like
};

} // namespace plexica::http
