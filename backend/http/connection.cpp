// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/connection.h"

#include "common/ids.h"
#include "common/logging.h"
#include "http/answer.h"

#include <QScopedValueRollback>

namespace plexica::http {

namespace {

constexpr int RequestsAtOnce = 64;               // of one client that sends ahead, before others get their turn
constexpr qint64 WriteBacklog = 64 * 1024;       // unsent bytes above which the next request of a client waits
constexpr qint64 LingerBytes = 16 * 1024 * 1024; // dropped for a client that reads its refusal late
constexpr qsizetype KeptBuffer = 16 * 1024;      // an idle connection keeps no larger read buffer
constexpr Milliseconds LingerTime{2'000};
constexpr auto ServerOptions = "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS"; // of "OPTIONS *"

QHostAddress plainAddress(const QHostAddress &address)
{
    bool isIpv4 = false; // or IPv4 mapped into IPv6, as a socket on [::] sees it
    const quint32 ipv4 = address.toIPv4Address(&isIpv4);
    return isIpv4 ? QHostAddress(ipv4) : address;
}

} // namespace

qint64 steadyMilliseconds()
{
    return std::chrono::duration_cast<Milliseconds>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

Connection::Connection(ConnectionOwner &owner, std::unique_ptr<Transport> transport, Admission admission)
    : m_owner(owner)
    , m_transport(std::move(transport))
    , m_admission(admission)
    , m_peer(plainAddress(m_transport->peer()))
    , m_parser(owner.limits())
    , m_chunks(owner.limits())
{
}

void Connection::start()
{
    if (m_transport->isSecure()) {
        m_state = State::Handshake;
        setDeadline(m_owner.limits().headerTimeout);
    }
    m_transport->start(this);
    if (!m_transport->isSecure())
        ready();
}

Connection::~Connection()
{
    if (m_state != State::Closed)
        disconnected();
}

void Connection::ready()
{
    if (m_state == State::Closed)
        return;
    m_state = State::Idle;
    setDeadline(m_owner.limits().keepAliveTimeout);
    if (m_admission == Admission::RefuseBusy) {
        refuse({503, ErrorCode::RateLimited, QStringLiteral("The server has as many connections as it allows.")});
        return;
    }
    m_qtSide = m_owner.announce(this, m_peer, m_transport->peerPort());
    if (m_transport->hasInput())
        process();
}

void Connection::setDeadline(Milliseconds fromNow)
{
    m_deadline = steadyMilliseconds() + fromNow.count();
}

void Connection::checkDeadlines(qint64 now)
{
    if (m_state == State::Closed)
        return;
    const bool sending = bytesToWrite() > 0;
    if (sending && now - m_lastProgress > m_owner.limits().bodyTimeout.count()) {
        abort(); // a client that does not read its answer must not hold it in memory for ever
        return;
    }
    if (m_state == State::Handling && m_streamsBody && m_exchange && m_exchange->m_bodyReader
        && !m_exchange->m_bodyPaused && now >= m_deadline) {
        bodyFault(
            {408, ErrorCode::Timeout,
             QStringLiteral("The request body paused for more than %1 ms.").arg(m_owner.limits().bodyTimeout.count())});
        return;
    }
    if (m_state == State::Handling || now < m_deadline
        || (sending && (m_state == State::Idle || m_state == State::Lingering)))
        return;
    switch (m_state) {
    case State::Head:
        refuse({408, ErrorCode::Timeout,
                QStringLiteral("The request head did not arrive within %1 ms.")
                    .arg(m_owner.limits().headerTimeout.count())});
        break;
    case State::Body:
        refuse({408, ErrorCode::Timeout,
                QStringLiteral("The request body did not arrive within %1 ms.")
                    .arg(m_owner.limits().bodyTimeout.count())});
        break;
    case State::Idle:
    case State::Lingering:
        m_deadline = now + LingerTime.count(); // for the goodbye itself
        if (std::exchange(m_goodbye, true))
            abort();
        else
            m_transport->close();
        break;
    default:
        abort();
    }
}

void Connection::stop()
{
    if (m_state == State::Idle || m_state == State::Handshake)
        end(false);
}

void Connection::abort()
{
    m_transport->abort();
}

void Connection::disconnected()
{
    if (m_state == State::Closed)
        return;
    m_state = State::Closed;
    if (m_qtSide)
        m_qtSide->leave();
    if (Exchange *exchange = std::exchange(m_exchange, nullptr)) {
        const auto kept = exchange->weak_from_this().lock(); // the callbacks may hold its last references
        exchange->m_connection.clear();
        exchange->m_onDrained = nullptr;
        const auto reader = std::exchange(exchange->m_bodyReader, nullptr); // what it holds goes after the callback
        if (!exchange->m_answered)
            exchange->m_departedPlace = m_owner.departedPlace();
        const LogRequestScope scope(exchange->request().requestId);
        if (const auto callback = std::exchange(exchange->m_onClientLeft, nullptr))
            callback();
    }
    m_owner.closed(this);
    deleteLater();
}

// ---- Reading ---------------------------------------------------------------------------------------------------

void Connection::process()
{
    if (m_processing)
        return;
    const QScopedValueRollback<bool> guard(m_processing, true);
    m_turn = 0;
    while (step()) {
        if (m_turn > RequestsAtOnce) {
            QMetaObject::invokeMethod(this, &Connection::process, Qt::QueuedConnection);
            return;
        }
    }
}

/// Does one thing; false when there is nothing more to do for now.
bool Connection::step()
{
    switch (m_state) {
    case State::Idle:
    case State::Head:
        return readHead();
    case State::Body:
        return readBody();
    case State::Lingering: {
        QByteArray dropped;
        m_drained += m_transport->read(&dropped);
        if (m_drained > LingerBytes)
            abort();
        return m_transport->hasInput();
    }
    case State::Handling:
        return m_streamsBody && readStreamedBody();
    case State::Handshake:
    case State::Closed:
        break;
    }
    return false;
}

bool Connection::readMore()
{
    if (!m_transport->hasInput())
        return false;
    if (m_consumed > 0) {
        m_in.remove(0, m_consumed);
        m_consumed = 0;
    }
    return m_transport->read(&m_in) > 0;
}

void Connection::consume(qsizetype bytes)
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

bool Connection::readHead()
{
    if (bytesToWrite() > WriteBacklog)
        return false; // bytesWritten() comes back here
    if (unread().isEmpty() && !readMore())
        return false;
    switch (m_parser.parse(unread())) {
    case ParseStatus::Fault:
        refuse(m_parser.fault());
        return true;
    case ParseStatus::Complete:
        consume(m_parser.consumed());
        return headComplete();
    case ParseStatus::Incomplete:
        break;
    }
    if (m_state == State::Idle) {
        m_state = State::Head;
        setDeadline(m_owner.limits().headerTimeout);
    }
    return readMore();
}

bool Connection::headComplete()
{
    m_head = std::move(m_parser.head());
    m_parser.reset();
    m_state = State::Body;
    const qint64 limit = m_owner.limits().body;
    if (m_head.framing == RequestHead::Framing::Length && m_head.contentLength > limit) {
        refuse(
            {413, ErrorCode::PayloadTooLarge, QStringLiteral("The request body is longer than %1 bytes.").arg(limit)});
        return true;
    }
    if (m_head.framing == RequestHead::Framing::None
        || (m_head.framing == RequestHead::Framing::Length && m_head.contentLength == 0)) {
        dispatch();
        return true;
    }
    m_chunks.reset();
    setDeadline(m_owner.limits().bodyTimeout);
    const bool whole = m_head.framing == RequestHead::Framing::Length && unread().size() >= m_head.contentLength;
    if (!whole && m_owner.streamsBody(m_head.request)) {
        m_streamsBody = true;
        m_streamedBodyLeft = m_head.framing == RequestHead::Framing::Length ? m_head.contentLength : -1;
        dispatch();
        return true;
    }
    if (m_head.expectContinue && unread().isEmpty() && !m_transport->hasInput())
        send(QByteArrayLiteral("HTTP/1.1 100 Continue\r\n\r\n"));
    return true;
}

bool Connection::readBody()
{
    if (unread().isEmpty() && !readMore())
        return false;
    QByteArray &body = m_head.request.body;
    if (m_head.framing == RequestHead::Framing::Length) {
        const qsizetype take = std::min<qint64>(m_head.contentLength - body.size(), unread().size());
        body.append(unread().first(take));
        consume(take);
        if (body.size() == m_head.contentLength)
            dispatch();
        return true;
    }
    qsizetype consumed = 0;
    const ParseStatus status = m_chunks.parse(unread(), &body, &consumed);
    consume(consumed);
    if (status == ParseStatus::Fault) {
        refuse(m_chunks.fault());
    } else if (status == ParseStatus::Complete) {
        dispatch();
    } else if (!unread().isEmpty()) {
        return readMore(); // an unfinished line stands there
    }
    return true;
}

/// Gives the next piece of the body to the handler that has the request already.
bool Connection::readStreamedBody()
{
    const auto exchange = m_exchange ? m_exchange->weak_from_this().lock() : nullptr;
    if (!exchange || !exchange->m_bodyReader || exchange->m_bodyPaused)
        return false;
    if (unread().isEmpty() && !readMore())
        return false;
    QByteArray piece;
    if (m_streamedBodyLeft >= 0) {
        piece = unread().first(std::min<qint64>(m_streamedBodyLeft, unread().size())).toByteArray();
        consume(piece.size());
        m_streamedBodyLeft -= piece.size();
        m_streamsBody = m_streamedBodyLeft > 0;
    } else {
        qsizetype consumed = 0;
        const ParseStatus status = m_chunks.parse(unread(), &piece, &consumed);
        consume(consumed);
        if (status == ParseStatus::Fault) {
            bodyFault(m_chunks.fault());
            return false;
        }
        m_streamsBody = status != ParseStatus::Complete;
        if (m_streamsBody && consumed == 0)
            return readMore(); // an unfinished line stands there
    }
    setDeadline(m_owner.limits().bodyTimeout);
    const bool last = !m_streamsBody;
    const auto reader = exchange->m_bodyReader; // the handler may drop it
    const LogRequestScope scope(exchange->request().requestId);
    if (!piece.isEmpty() && reader->onPiece)
        reader->onPiece(std::move(piece));
    if (last && reader->onEnd)
        reader->onEnd();
    return true;
}

/// A streamed body cannot go on: the handler is told, and the client gets the guard's answer, or sees the cut.
void Connection::bodyFault(const RequestFault &fault)
{
    Exchange *const exchange = m_exchange;
    const auto kept = exchange->weak_from_this().lock();
    const auto reader = std::exchange(exchange->m_bodyReader, nullptr);
    const bool answered = exchange->m_answered;
    exchange->m_answered = true;
    exchange->m_streaming = false;
    exchange->m_connection.clear();
    const auto dropped =
        std::pair(std::exchange(exchange->m_onClientLeft, nullptr), std::exchange(exchange->m_onDrained, nullptr));
    m_exchange = nullptr;
    if (reader && reader->onFault)
        reader->onFault();
    if (answered) {
        abort();
        return;
    }
    m_head.request.method = exchange->request().method;
    m_head.request.headers = exchange->request().headers;
    if (m_head.request.headers.value("X-Request-ID") != exchange->request().requestId) {
        m_head.request.headers.clear(); // the id was made here
        m_head.request.headers.add("X-Request-ID", exchange->request().requestId);
    }
    refuse(fault);
}

/// The handler is ready for the body of its request.
void Connection::wantBody()
{
    if (!m_streamsBody || m_state != State::Handling)
        return;
    setDeadline(m_owner.limits().bodyTimeout);
    if (std::exchange(m_head.expectContinue, false) && m_exchange && !m_exchange->m_answered && unread().isEmpty()
        && !m_transport->hasInput())
        send(QByteArrayLiteral("HTTP/1.1 100 Continue\r\n\r\n"));
    if (!m_processing)
        QMetaObject::invokeMethod(this, &Connection::process, Qt::QueuedConnection);
}

/// Sends the whole request through QtHttpServer.
void Connection::dispatch()
{
    HttpRequest &request = m_head.request;
    request.peer = m_peer;
    request.secure = m_transport->isSecure();
    request.requestId = request.headers.value("X-Request-ID");
    if (!isRequestId(request.requestId))
        request.requestId = newRequestId();
    m_keepAlive = m_head.keepAlive;
    m_state = State::Handling;
    m_owner.countRequest();
    ++m_turn;
    if (request.path == "*") { // only OPTIONS comes this far
        HttpResponse response{.status = 204, .body = {}, .contentType = {}, .headers = {{"Allow", ServerOptions}}};
        sendAnswer(HttpRequest(request), response);
        return;
    }
    // Framing, target and headers are done with; Qt's parser gets what it can only understand in one way, and as
    // little as it takes: it reads byte by byte, and makes a QUrl that nobody asks for (dearer without a host).
    static const QByteArray canonical = QByteArrayLiteral("GET //q HTTP/1.1\n\n");
    m_awaitingRun = true;
    m_owner.passThroughQt(this, m_qtSide, canonical);
    if (std::exchange(m_awaitingRun, false)) {
        qCCritical(lcHttp) << "QtHttpServer did not pass on a request; the connection is closed";
        m_keepAlive = false;
        const HttpRequest unhandled = std::move(m_head.request);
        const RequestFault fault{500, ErrorCode::Internal, QStringLiteral("The request could not be handled.")};
        sendAnswer(unhandled, m_owner.errors()->ofServer(fault, unhandled.requestId));
    }
}

void Connection::run()
{
    if (!std::exchange(m_awaitingRun, false))
        return;
    const auto exchange = std::make_shared<Exchange>(std::move(m_head.request), this, m_owner.errors());
    m_exchange = exchange.get();
    exchange->m_streamsBody = m_streamsBody;
    exchange->m_streamLength = m_streamsBody ? m_streamedBodyLeft : -1;
    const LogRequestScope scope(exchange->request().requestId);
    try {
        m_owner.handle(exchange);
    } catch (const std::exception &exception) { // Qt's event loop is above: nothing may pass
        qCCritical(lcHttp).noquote() << "the handler of" << exchange->request().method << exchange->request().path
                                     << "threw:" << exception.what();
    }
}

// ---- Answering -------------------------------------------------------------------------------------------------

/// Answers a request that no handler will see, and ends the connection.
void Connection::refuse(const RequestFault &fault)
{
    m_owner.countRefusal();
    m_refused = true;
    // A fault may come before or after the head was understood; take what is known of the request.
    HttpRequest &request = m_state == State::Idle || m_state == State::Head ? m_parser.head().request : m_head.request;
    HttpRequest refused;
    refused.method = request.method.isEmpty() ? m_head.request.method : request.method;
    refused.requestId = request.headers.value("X-Request-ID");
    if (!isRequestId(refused.requestId))
        refused.requestId = newRequestId();
    const LogRequestScope scope(refused.requestId);
    qCDebug(lcHttp).noquote() << "refused" << m_peer.toString() << fault.status << fault.message;
    m_keepAlive = false;
    m_state = State::Handling;
    sendAnswer(refused, m_owner.errors()->ofServer(fault, refused.requestId));
}

void Connection::sendAnswer(const HttpRequest &request, const HttpResponse &response)
{
    m_exchange = nullptr;
    if (m_state != State::Handling)
        return;
    m_keepAlive = m_keepAlive && !m_owner.isStopping() && !std::exchange(m_streamsBody, false);
    const bool bodyless = isBodyless(response.status);
    const bool head = request.method == "HEAD";
    AnswerFrame frame;
    frame.requestId = request.requestId;
    frame.contentLength = bodyless ? -1 : response.body.size();
    frame.close = !m_keepAlive;
    frame.announceKeepAlive = m_head.http10;
    QByteArray out = renderHead(response, frame, bodyless || head ? 0 : response.body.size());
    if (!bodyless && !head)
        out.append(response.body);
    send(out);
    finishAnswer(response.status, request);
}

void Connection::beginStream(const HttpRequest &request, HttpResponse head)
{
    m_streamStatus = head.status;
    m_streamHead = request.method == "HEAD" || isBodyless(head.status);
    m_streamLeft = -1;
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
    m_streamLeft = frame.contentLength;
    m_streamChunked = frame.contentLength < 0 && !m_head.http10 && !isBodyless(head.status);
    if (frame.contentLength < 0 && !m_streamChunked && !isBodyless(head.status))
        m_keepAlive = false; // HTTP/1.0: the end of the connection is the end of the body
    // What is left of a streamed body may go on, but nothing can follow it.
    m_keepAlive = m_keepAlive && !m_owner.isStopping() && !m_streamsBody;
    frame.chunked = m_streamChunked;
    frame.close = !m_keepAlive;
    frame.announceKeepAlive = m_head.http10;
    send(renderHead(head, frame, 0));
}

bool Connection::sendPiece(const QByteArray &piece)
{
    if (m_state != State::Handling)
        return false;
    if (piece.isEmpty() || m_streamHead)
        return true;
    if (m_streamLeft >= 0) {
        if (piece.size() > m_streamLeft) {
            qCCritical(lcHttp) << "a stream is longer than its Content-Length; the connection is cut";
            abort();
            return false;
        }
        m_streamLeft -= piece.size();
    }
    if (m_streamChunked) {
        QByteArray chunk;
        chunk.reserve(piece.size() + 24);
        chunk.append(QByteArray::number(piece.size(), 16)).append("\r\n").append(piece).append("\r\n");
        send(chunk);
    } else {
        send(piece);
    }
    return m_state == State::Handling;
}

void Connection::endStream()
{
    if (m_state != State::Handling || !m_exchange)
        return;
    if (m_streamLeft > 0 && !m_streamHead) {
        qCWarning(lcHttp) << "a stream is shorter than its Content-Length; the connection is cut";
        abort();
        return;
    }
    const HttpRequest &request = std::exchange(m_exchange, nullptr)->request();
    if (m_streamChunked && !m_streamHead)
        send(QByteArrayLiteral("0\r\n\r\n"));
    finishAnswer(m_streamStatus, request);
}

/// The answer is written: on to the next request, or to the end.
void Connection::finishAnswer(int status, const HttpRequest &request)
{
    if (m_state != State::Handling)
        return;
    if (!m_refused && lcHttp().isDebugEnabled()) {
        const LogRequestScope scope(request.requestId);
        qCDebug(lcHttp).noquote() << request.method << request.path << status;
    }
    m_streamsBody = false;
    if (!m_keepAlive) {
        end(true);
        return;
    }
    m_state = State::Idle;
    setDeadline(m_owner.limits().keepAliveTimeout);
    // An answer that comes later, from a coroutine, must not run the next request on the coroutine's stack.
    if (!m_processing && (!unread().isEmpty() || m_transport->hasInput()))
        QMetaObject::invokeMethod(this, &Connection::process, Qt::QueuedConnection);
}

/// Closes after what was written has been sent. `linger`: the client may still be sending; closing on unread
/// bytes would make the kernel reset the connection and destroy the answer on its way (RFC 9112, 9.6).
void Connection::end(bool linger)
{
    m_state = State::Lingering;
    setDeadline(LingerTime);
    m_in = QByteArray();
    m_consumed = 0;
    if (!linger || (m_transport->isSecure() && !m_refused)) {
        m_goodbye = true;
        m_transport->close();
        return;
    }
    if (bytesToWrite() == 0)
        m_transport->finishSending();
    if (!m_processing && m_transport->hasInput())
        process();
}

void Connection::send(const QByteArray &bytes)
{
    const bool waiting = bytesToWrite() > 0;
    m_transport->write(bytes);
    if (!waiting && bytesToWrite() > 0)
        m_lastProgress = steadyMilliseconds();
}

qint64 Connection::bytesToWrite() const
{
    return m_transport->bytesToWrite();
}

void Connection::transportWritten()
{
    m_lastProgress = steadyMilliseconds();
    if (bytesToWrite() == 0) {
        if (m_state == State::Lingering && !m_goodbye) {
            setDeadline(LingerTime);
            m_transport->finishSending();
        }
        wantDrained();
    }
    if (m_state == State::Idle && bytesToWrite() <= WriteBacklog)
        process();
}

/// Has onDrained of the exchange called soon, from the event loop, if nothing is left to send.
void Connection::wantDrained()
{
    if (!m_exchange || !m_exchange->m_onDrained || m_drainedWanted || bytesToWrite() > 0)
        return;
    m_drainedWanted = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_drainedWanted = false;
            if (!m_exchange || !m_exchange->m_onDrained || bytesToWrite() > 0)
                return;
            const LogRequestScope scope(m_exchange->request().requestId);
            const auto callback = m_exchange->m_onDrained; // it may set another one, or end the exchange
            callback();
        },
        Qt::QueuedConnection);
}

void Connection::forget(const Exchange *exchange)
{
    if (m_exchange == exchange)
        m_exchange = nullptr;
}

} // namespace plexica::http
