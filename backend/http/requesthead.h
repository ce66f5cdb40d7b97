// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/error.h"
#include "http/http.h"

#include <utility>
#include <vector>

namespace plexica::http {

/// Why the guard refuses a request. The connection cannot be trusted afterwards: answer, then close.
struct RequestFault
{
    int status = 400;
    ErrorCode code = ErrorCode::ValidationFailed;
    QString message;
    std::vector<std::pair<QByteArray, QByteArray>> headers = {}; ///< sent with the answer besides
};

enum class ParseStatus { Incomplete, Complete, Fault };

/// The head of a request and what it says about the bytes that follow it (RFC 9112, sections 6 and 9.3).
struct RequestHead
{
    enum class Framing { None, Length, Chunked };

    HttpRequest request; ///< method, path, query and headers
    Framing framing = Framing::None;
    qint64 contentLength = 0; ///< for Framing::Length; below 2^63, not yet compared with a limit
    bool keepAlive = true;    ///< the client wants to send another request
    bool http10 = false;
    bool expectContinue = false; ///< waits for "100 Continue" before it sends the body
};

/// Checks the bytes of a request line and header block strictly (RFC 9112): what two readers could understand
/// differently is a fault, because requests could be smuggled through the difference. Stricter than the RFC
/// demands in: bare LF, any repetition or list in Content-Length, Transfer-Encoding other than "chunked".
///
/// Call parse() with all bytes of the request so far, each time more; finished lines are not read again.
class RequestHeadParser
{
public:
    /// `limits` must outlive the parser; requestLine, headers and headerFields are used.
    explicit RequestHeadParser(const HttpLimits &limits)
        : m_limits(limits)
    {
    }
    Q_DISABLE_COPY_MOVE(RequestHeadParser)

    ParseStatus parse(QByteArrayView bytes);

    /// After Complete: how many bytes the head took, its final empty line included.
    qsizetype consumed() const { return m_lineStart; }
    /// True once the request line was understood; then the method is known even of a faulty request.
    bool hasMethod() const { return !m_head.request.method.isEmpty(); }
    RequestHead &head() { return m_head; }
    const RequestHead &head() const { return m_head; }
    const RequestFault &fault() const { return m_fault; }
    /// Ready for the next request.
    void reset();

private:
    ParseStatus fail(int status, QString message, ErrorCode code = ErrorCode::ValidationFailed);
    ParseStatus requestLine(QByteArrayView line);
    ParseStatus target(QByteArrayView target);
    ParseStatus headerLine(QByteArrayView line);
    ParseStatus framingField(QByteArrayView name, QByteArrayView value);
    ParseStatus finish();

    const HttpLimits &m_limits;
    RequestHead m_head;
    RequestFault m_fault;
    QByteArray m_authority; ///< of an absolute-form target; stands in for Host (RFC 9112, 3.2.2)
    qsizetype m_lineStart = 0;
    qsizetype m_scanned = 0; ///< no LF before this offset
    qsizetype m_headersStart = 0;
    int m_emptyLines = 0;
    int m_hosts = 0;
    int m_contentLengths = 0;
    int m_contentTypes = 0;
    int m_transferEncodings = 0;
    bool m_inHeaders = false;
    bool m_close = false;
    bool m_keepAlive = false;
    bool m_expectsOther = false;
};

/// Host header or authority without user information: name, IPv4 or [IPv6] with an optional port.
bool isHost(QByteArrayView text);
} // namespace plexica::http
