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
constexpr Milliseconds LingerTime{2'000};
constexpr qint64 SmallBody = 4096; // heartbeats: read even when the memory for bodies is used up
constexpr auto ServerOptions = "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS"; // of "OPTIONS *"

} // namespace

QHostAddress Connection::plainAddress(const QHostAddress &address)
{
    bool isIpv4 = false; // or IPv4 mapped into IPv6, as a socket on [::] sees it
    const quint32 ipv4 = address.toIPv4Address(&isIpv4);
    return isIpv4 ? QHostAddress(ipv4) : address;
}

Connection::Connection(ConnectionOwner &owner, std::unique_ptr<Transport> transport, Admission admission)
    : m_owner(owner)
    , m_transport(std::move(transport))
    , m_admission(admission)
    , m_peer(plainAddress(m_transport->peer()))
    , m_intake(*m_transport, owner.limits())
    , m_answers(*m_transport)
{
}

void Connection::start()
{
    if (m_transport->isSecure()) {
        m_state = State::Handshake;
        m_patience.await(m_owner.limits().headerTimeout);
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
    m_since = steadyMilliseconds();
    m_patience.await(m_owner.limits().keepAliveTimeout);
    if (m_admission == Admission::RefuseBusy) {
        refuse({503, ErrorCode::RateLimited, QStringLiteral("The server has as many connections as it allows.")});
        return;
    }
    if (m_admission == Admission::RefuseAddress) {
        refuse({503, ErrorCode::RateLimited,
                QStringLiteral("%1 has as many connections as one address may have (limits.connectionsPerAddress).")
                    .arg(m_peer.toString())});
        return;
    }
    m_certificate = m_transport->peerCertificate();
    m_qtSide = m_owner.announce(this, m_peer, m_transport->peerPort());
    if (m_transport->hasInput())
        process();
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

bool Connection::isServing(const std::function<bool(const HttpRequest &request, bool streaming)> &which) const
{
    return m_state == State::Handling && m_exchange && which(m_exchange->request(), m_exchange->m_streaming);
}

void Connection::cut(const RequestFault &why)
{
    if (m_exchange->m_answered || m_intake.hasPieces()) {
        abort();
        return;
    }
    takeBack(m_exchange->request());
    leaveExchange();
    refuse(why);
}

/// The server answers this request itself, which its handler had.
void Connection::takeBack(const HttpRequest &request)
{
    HttpRequest &own = m_intake.head().request;
    own.method = request.method;
    own.headers = request.headers;
    if (own.headers.value("X-Request-ID") != request.requestId) {
        own.headers.clear(); // the id was made here
        own.headers.add("X-Request-ID", request.requestId);
    }
}

/// For the handler the client has left.
void Connection::leaveExchange()
{
    Exchange *const exchange = std::exchange(m_exchange, nullptr);
    if (!exchange)
        return;
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

void Connection::disconnected()
{
    if (m_state == State::Closed)
        return;
    m_state = State::Closed;
    if (m_qtSide)
        m_qtSide->leave();
    leaveExchange();
    settleMemory();
    m_owner.closed(this);
    deleteLater();
}

// ---- Deadlines -------------------------------------------------------------------------------------------------

RequestFault Connection::lateFault(const char *what, Milliseconds limit) const
{
    return {408, ErrorCode::Timeout, QString::fromLatin1(what).arg(limit.count())};
}

void Connection::checkDeadlines(qint64 now)
{
    const HttpLimits &limits = m_owner.limits();
    if (m_state != State::Closed && m_answers.isStuck(now, limits.bodyTimeout)) {
        abort(); // a client that does not read its answer must not hold it in memory for ever
        return;
    }
    if (m_state != State::Closed && m_answers.isTooSlow(now, limits)) {
        qCDebug(lcHttp).noquote() << "cut" << m_peer.toString() << "for taking its answer too slowly";
        abort();
        return;
    }
    if (m_state == State::Handling && m_intake.hasPieces()) {
        const bool awaited = m_exchange && m_exchange->m_bodyReader && !m_exchange->m_bodyPaused;
        if (!awaited) {
            m_bodyRate.rest();
        } else if (m_bodyRate.isTooSlow(now, m_intake.pieceBytes(), limits.rateWindow.count(), limits.leastRate)) {
            bodyFault(
                {408, ErrorCode::Timeout,
                 QStringLiteral("The request body came more slowly than %1 bytes a second.").arg(limits.leastRate)});
            return;
        }
    }
    if (!m_patience.isOver(now))
        return;
    switch (m_state) {
    case State::Head:
        refuse(lateFault("The request head did not arrive within %1 ms.", limits.headerTimeout));
        break;
    case State::Body:
        refuse(lateFault("The request body did not arrive within %1 ms.", limits.bodyTimeout));
        break;
    case State::Handling: // no deadline, but for a body that is awaited
        if (m_intake.hasPieces() && m_exchange && m_exchange->m_bodyReader && !m_exchange->m_bodyPaused)
            bodyFault(lateFault("The request body paused for more than %1 ms.", limits.bodyTimeout));
        break;
    case State::Idle:
    case State::Lingering:
        if (bytesToWrite() > 0)
            break;
        m_patience.await(LingerTime); // for the goodbye itself
        if (std::exchange(m_goodbye, true))
            abort();
        else
            m_transport->close();
        break;
    case State::Handshake:
        abort();
        break;
    case State::Closed:
        break;
    }
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
        return readStreamedBody();
    case State::Handshake:
    case State::Closed:
        break;
    }
    return false;
}

bool Connection::readHead()
{
    if (bytesToWrite() > WriteBacklog)
        return false; // transportWritten() comes back here
    bool begun = false;
    const RequestIntake::Step step = m_intake.readHead(&begun);
    if (step == RequestIntake::Step::Fault) {
        refuse(m_intake.fault());
        return true;
    }
    if (step != RequestIntake::Step::Done) {
        if (begun && m_state == State::Idle) {
            m_state = State::Head;
            m_patience.await(m_owner.limits().headerTimeout);
        }
        return step == RequestIntake::Step::Going;
    }
    m_state = State::Body;
    m_intake.head().request.peer = m_peer;
    m_intake.head().request.secure = m_transport->isSecure();
    m_intake.head().request.certificate = m_certificate;
    if (RequestPolicy *policy = m_owner.policy()) {
        if (const auto fault = policy->judge(m_intake.head().request)) {
            refuse(*fault);
            return true;
        }
    }
    if (!m_intake.hasBody()) {
        dispatch();
        return true;
    }
    const PrincipalPtr &principal = m_intake.head().request.principal;
    const bool goesOn = m_intake.isBodyWithin(SmallBody) || (principal && principal->isAdmin());
    if (!goesOn && !m_owner.memory().hasRoomFor(m_peer)) {
        refuseBody();
        return true;
    }
    m_since = steadyMilliseconds();
    m_patience.await(m_owner.limits().bodyTimeout);
    if (!m_intake.isBodyHere() && m_owner.streamsBody(m_intake.head().request)) {
        m_intake.beginPieces();
        m_bodyRate.rest();
        dispatch();
        return true;
    }
    if (m_intake.head().expectContinue && !m_intake.hasInput())
        m_answers.sendContinue();
    return true;
}

bool Connection::readBody()
{
    const RequestIntake::Step step = m_intake.readBody();
    settleMemory();
    switch (step) {
    case RequestIntake::Step::Starved:
        return false;
    case RequestIntake::Step::Going:
        break;
    case RequestIntake::Step::Done:
        dispatch();
        break;
    case RequestIntake::Step::Fault:
        refuse(m_intake.fault());
        break;
    }
    return true;
}

/// Gives the next piece of the body to the handler that has the request already.
bool Connection::readStreamedBody()
{
    if (!m_intake.hasPieces())
        return false;
    const auto exchange = m_exchange ? m_exchange->weak_from_this().lock() : nullptr;
    if (!exchange || !exchange->m_bodyReader || exchange->m_bodyPaused)
        return false;
    QByteArray piece;
    const RequestIntake::Step step = m_intake.readPiece(&piece);
    if (step == RequestIntake::Step::Fault) {
        bodyFault(m_intake.fault());
        return false;
    }
    if (step == RequestIntake::Step::Starved)
        return false;
    m_patience.await(m_owner.limits().bodyTimeout);
    const auto reader = exchange->m_bodyReader; // the handler may drop it
    const LogRequestScope scope(exchange->request().requestId);
    if (!piece.isEmpty() && reader->onPiece)
        reader->onPiece(std::move(piece));
    if (step == RequestIntake::Step::Done && reader->onEnd)
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
    takeBack(exchange->request());
    refuse(fault);
}

/// The handler is ready for the body of its request.
void Connection::wantBody()
{
    if (!m_intake.hasPieces() || m_state != State::Handling)
        return;
    m_patience.await(m_owner.limits().bodyTimeout);
    if (std::exchange(m_intake.head().expectContinue, false) && m_exchange && !m_exchange->m_answered
        && !m_intake.hasInput())
        m_answers.sendContinue();
    if (!m_processing)
        QMetaObject::invokeMethod(this, &Connection::process, Qt::QueuedConnection);
}

/// Sends the whole request through QtHttpServer.
void Connection::dispatch()
{
    HttpRequest &request = m_intake.head().request;
    request.requestId = request.headers.value("X-Request-ID");
    if (!isRequestId(request.requestId))
        request.requestId = newRequestId();
    m_answers.expect(m_intake.head().http10, m_intake.head().keepAlive);
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
        m_answers.endAfterThis();
        const HttpRequest unhandled = std::move(request);
        const RequestFault fault{500, ErrorCode::Internal, QStringLiteral("The request could not be handled.")};
        sendAnswer(unhandled, m_owner.errors()->ofServer(fault, unhandled.requestId));
    }
}

void Connection::run()
{
    if (!std::exchange(m_awaitingRun, false))
        return;
    m_held = m_intake.bodyBytes(); // what becomes of it is about as large, until the answer
    const auto exchange = std::make_shared<Exchange>(std::move(m_intake.head().request), this, m_owner.errors());
    m_exchange = exchange.get();
    exchange->m_streamsBody = m_intake.hasPieces();
    exchange->m_streamLength = m_intake.hasPieces() ? m_intake.piecesLeft() : -1;
    if (const RequestPolicy *policy = m_owner.policy()) {
        for (auto &[name, value] : policy->answerHeaders(exchange->request()))
            exchange->addHeader(std::move(name), std::move(value));
    }
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
    m_owner.countRefusal(m_intake.faulty().method, fault.status);
    m_refused = true;
    HttpRequest refused; // as far as the request was understood
    refused.method = m_intake.faulty().method;
    refused.requestId = m_intake.faulty().headers.value("X-Request-ID");
    if (!isRequestId(refused.requestId))
        refused.requestId = newRequestId();
    const LogRequestScope scope(refused.requestId);
    qCDebug(lcHttp).noquote() << "refused" << m_peer.toString() << fault.status << fault.message;
    m_answers.endAfterThis();
    m_state = State::Handling;
    HttpResponse response = m_owner.errors()->ofServer(fault, refused.requestId);
    if (const RequestPolicy *policy = m_owner.policy()) {
        for (auto &header : policy->answerHeaders(m_intake.faulty()))
            response.headers.push_back(std::move(header));
    }
    sendAnswer(refused, response);
}

void Connection::sendAnswer(const HttpRequest &request, const HttpResponse &response)
{
    m_exchange = nullptr;
    if (m_state != State::Handling)
        return;
    // What is left of a streamed body may go on, but nothing can follow it.
    if (m_owner.isStopping() || m_intake.hasPieces())
        m_answers.endAfterThis();
    m_held = 0;
    m_answers.sendWhole(request, response);
    finishAnswer(request);
    settleMemory();
}

void Connection::beginStream(const HttpRequest &request, HttpResponse head)
{
    if (m_owner.isStopping() || m_intake.hasPieces())
        m_answers.endAfterThis();
    m_answers.beginStream(request, std::move(head));
}

bool Connection::sendPiece(const QByteArray &piece)
{
    if (m_state != State::Handling)
        return false;
    if (!m_answers.sendPiece(piece))
        abort();
    settleMemory();
    return m_state == State::Handling;
}

void Connection::endStream()
{
    if (m_state != State::Handling || !m_exchange)
        return;
    if (!m_answers.endStream()) {
        abort();
        return;
    }
    m_held = 0;
    finishAnswer(std::exchange(m_exchange, nullptr)->request());
    settleMemory();
}

/// The answer is written: on to the next request, or to the end.
void Connection::finishAnswer(const HttpRequest &request)
{
    if (m_state != State::Handling)
        return;
    if (!m_refused && lcHttp().isDebugEnabled()) {
        const LogRequestScope scope(request.requestId);
        qCDebug(lcHttp).noquote() << request.method << request.path << m_answers.status();
    }
    m_intake.dropPieces();
    if (m_answers.isLast()) {
        end(true);
        return;
    }
    m_state = State::Idle;
    m_since = steadyMilliseconds();
    m_patience.await(m_owner.limits().keepAliveTimeout);
    // An answer that comes later, from a coroutine, must not run the next request on the coroutine's stack.
    if (!m_processing && m_intake.hasInput())
        QMetaObject::invokeMethod(this, &Connection::process, Qt::QueuedConnection);
}

/// Closes after what was written has been sent. `linger`: the client may still be sending; closing on unread
/// bytes would make the kernel reset the connection and destroy the answer on its way (RFC 9112, 9.6).
void Connection::end(bool linger)
{
    m_state = State::Lingering;
    m_patience.await(LingerTime);
    m_intake.clear();
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

qint64 Connection::bytesToWrite() const
{
    return m_transport->bytesToWrite();
}

void Connection::transportWritten()
{
    m_answers.noteProgress();
    settleMemory();
    if (bytesToWrite() == 0) {
        if (m_state == State::Lingering && !m_goodbye) {
            m_patience.await(LingerTime);
            m_transport->finishSending();
        }
        wantDrained();
    }
    if (m_state == State::Idle && bytesToWrite() <= WriteBacklog)
        process();
}

/// Charges what this client makes the server hold.
void Connection::settleMemory()
{
    qint64 holds = m_state == State::Closed ? 0 : m_intake.bodyBytes() + m_held + bytesToWrite();
    holds -= holds % MemoryBudget::Step;
    if (holds == m_charged)
        return;
    const bool more = holds > m_charged;
    m_owner.memory().charge(m_peer, holds - std::exchange(m_charged, holds));
    if (more && m_owner.memory().isExceeded())
        m_owner.relieveMemory();
}

void Connection::refuseBody()
{
    refuse(
        {503, ErrorCode::Overloaded,
         QStringLiteral("The server has no memory left for this body (limits.memory); try again in a few seconds.")});
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
