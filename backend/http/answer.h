// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/http.h"

namespace plexica::http {

/// What the connection adds to a response when it is put on the wire.
struct AnswerFrame
{
    QByteArrayView requestId;
    qint64 contentLength = -1; ///< -1: none is sent
    bool chunked = false;
    bool close = false;             ///< the connection ends after this answer
    bool announceKeepAlive = false; ///< HTTP/1.0 must be told that it stays open
};

/// True if every header of the response can be sent as it is: names are tokens, values hold no CR, LF or NUL.
bool isSendable(const HttpResponse &response);

/// True for 1xx, 204 and 304, which have neither body nor Content-Length (RFC 9110, 8.6).
bool isBodyless(int status);

/// Status line and header block, final empty line included; `bodySize` bytes are reserved behind it.
QByteArray renderHead(const HttpResponse &response, const AnswerFrame &frame, qsizetype bodySize);

/// An id for a request that brought none: a random prefix of this process and a counter. Any thread.
QByteArray newRequestId();

} // namespace plexica::http
