// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/chunkedbody.h"
#include "http/requesthead.h"
#include "http/transport.h"

namespace plexica::http {

/// Reads the requests of one client, one at a time: the head, then the body, whole or in pieces. What a client sends
/// ahead stays in the transport, all but a chunk. Node thread only.
class RequestIntake
{
public:
    enum class Step {
        Starved, ///< nothing more has come
        Going,   ///< understood something; ask again
        Done,    ///< the head, the body or the last piece is there
        Fault,   ///< see fault()
    };

    /// Both must outlive this.
    RequestIntake(Transport &transport, const HttpLimits &limits)
        : m_transport(transport)
        , m_limits(limits)
        , m_parser(limits)
        , m_chunks(limits)
    {
    }
    Q_DISABLE_COPY_MOVE(RequestIntake)

    /// Reads on in the head of the next request. `begun` says whether any byte of it is there.
    Step readHead(bool *begun);
    /// Of the request in hand; its request loses its body, headers and so on to whoever takes them.
    RequestHead &head() { return m_head; }
    /// The request that a fault is answered as: the one whose head is being read, or the one in hand.
    const HttpRequest &faulty() const;
    const RequestFault &fault() const { return m_fault; }

    /// The head in hand is followed by a body, which has not come with it.
    bool hasBody() const;
    /// The rest of the body has come already.
    bool isBodyHere() const;
    /// Reads on in the body, into head().request.body.
    Step readBody();

    /// From now on the body is read in pieces.
    void beginPieces();
    /// True until the last piece has been read.
    bool hasPieces() const { return m_inPieces; }
    /// Bytes of pieces still to come; -1: unknown.
    qint64 piecesLeft() const { return m_piecesLeft; }
    Step readPiece(QByteArray *piece);
    /// No piece will be read any more.
    void dropPieces() { m_inPieces = false; }

    /// Bytes wait to be read, here or in the transport.
    bool hasInput() const { return !unread().isEmpty() || m_transport.hasInput(); }
    /// Bytes that this holds of a body that is read whole.
    qint64 bodyBytes() const { return m_head.request.body.size(); }
    /// Bytes of all pieces so far.
    qint64 pieceBytes() const { return m_pieceBytes; }
    /// The body in hand is known to be no larger.
    bool isBodyWithin(qint64 bytes) const
    {
        return m_head.framing == RequestHead::Framing::Length && m_head.contentLength <= bytes;
    }
    /// Frees what was read; nothing will be.
    void clear();

private:
    Step fail(const RequestFault &fault);
    void findOrigin();
    bool readMore();
    QByteArrayView unread() const { return QByteArrayView(m_in).sliced(m_consumed); }
    void consume(qsizetype bytes);

    Transport &m_transport;
    const HttpLimits &m_limits;
    QByteArray m_in; ///< bytes read and not yet understood, from m_consumed on
    qsizetype m_consumed = 0;
    RequestHeadParser m_parser;
    ChunkedBody m_chunks;
    RequestHead m_head;
    RequestFault m_fault;
    qint64 m_piecesLeft = -1;
    qint64 m_pieceBytes = 0;
    bool m_inHead = true;
    bool m_inPieces = false;
};

} // namespace plexica::http
