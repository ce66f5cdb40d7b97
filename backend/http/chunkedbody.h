// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/requesthead.h"

namespace plexica::http {

/// Removes the chunked transfer coding of a request body (RFC 9112, 7.1). Strict: sizes are plain hexadecimal,
/// lines end with CR LF, extensions are bounded and ignored, trailers are bounded, checked and dropped.
class ChunkedBody
{
public:
    /// `limits` must outlive this; body, headers and headerFields are used.
    explicit ChunkedBody(const HttpLimits &limits)
        : m_limits(limits)
    {
    }
    Q_DISABLE_COPY_MOVE(ChunkedBody)

    /// Appends what it finds to `body`; `consumed` says how many of `bytes` it needs no more. Call again with
    /// the rest and more bytes. `body` may be emptied between the calls: the limit holds for all of them together.
    ParseStatus parse(QByteArrayView bytes, QByteArray *body, qsizetype *consumed);
    const RequestFault &fault() const { return m_fault; }
    void reset();

private:
    enum class Expect { Size, Data, DataEnd, Trailer };

    ParseStatus fail(int status, QString message, ErrorCode code = ErrorCode::ValidationFailed);
    ParseStatus sizeLine(QByteArrayView line);
    ParseStatus trailerLine(QByteArrayView line);

    const HttpLimits &m_limits;
    RequestFault m_fault;
    Expect m_expect = Expect::Size;
    qint64 m_left = 0;      ///< of the current chunk
    qint64 m_announced = 0; ///< bytes of all chunks so far
    qint64 m_extensionBytes = 0;
    qint64 m_trailerBytes = 0;
    int m_trailerFields = 0;
};

} // namespace plexica::http
