// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "upstream/upstreamcall.h"

namespace plexica::upstream {

/// Collects a response's header lines as libcurl hands them over, and refuses what a proxy must not pass on: endless
/// heads, control characters, contradictory lengths, a transfer coding nobody asked for (RFC 9112).
class ResponseHead
{
public:
    ResponseHead(qint64 maxBytes, int maxFields)
        : m_maxBytes(maxBytes)
        , m_maxFields(maxFields)
    {
    }

    enum class State {
        Reading,  ///< more lines to come
        Complete, ///< the final response's head stands; lines from now on are trailers
        Broken,   ///< see fault()
    };
    /// One line with its line end.
    State feed(QByteArrayView line);

    /// At least one byte came.
    bool started() const { return m_bytes > 0; }
    bool complete() const { return m_complete; }
    UpstreamHead &head() { return m_head; }
    /// Announced length of the body; -1 if none was.
    qint64 contentLength() const { return m_contentLength; }
    /// The rest of a sentence that begins with the host: "sent …".
    const QString &fault() const { return m_fault; }

private:
    State broken(const QString &fault);
    State statusLine(QByteArrayView line);
    State field(QByteArrayView line);
    State end();

    const qint64 m_maxBytes;
    const int m_maxFields;
    UpstreamHead m_head;
    qint64 m_bytes = 0;
    int m_lines = 0;
    int m_interim = 0;
    qint64 m_contentLength = -1;
    bool m_chunked = false;
    bool m_inHead = false;
    bool m_complete = false;
    QString m_fault;
};

} // namespace plexica::upstream
