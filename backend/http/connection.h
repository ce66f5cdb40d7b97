// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/answerwriter.h"
#include "http/exchange.h"
#include "http/guardedsocket.h"
#include "http/memorybudget.h"
#include "http/patience.h"
#include "http/requestintake.h"
#include "http/requestpolicy.h"
#include "http/transport.h"

#include <QPointer>

#include <functional>
#include <memory>

namespace plexica::http {

class Connection;

/// What a connection needs of its server.
class ConnectionOwner
{
public:
    virtual const HttpLimits &limits() const = 0;
    virtual const ErrorAnswersPtr &errors() const = 0;
    /// The server is shutting down: connections end after their answer.
    virtual bool isStopping() const = 0;
    /// nullptr: every request is welcome.
    virtual RequestPolicy *policy() const = 0;
    virtual void countRequest() = 0;
    /// The guard has answered a request that no handler sees.
    virtual void countRefusal(const QByteArray &method, int status) = 0;
    virtual MemoryBudget &memory() = 0;
    /// The budget is exceeded: connections are asked to give way, from the event loop.
    virtual void relieveMemory() = 0;
    /// Announces the connection to QtHttpServer; the returned socket belongs to Qt.
    virtual GuardedSocket *announce(Connection *connection, const QHostAddress &peer, quint16 peerPort) = 0;
    /// Feeds `request` to QtHttpServer, which calls back `connection->run()`.
    virtual void passThroughQt(Connection *connection, GuardedSocket *socket, const QByteArray &request) = 0;
    virtual void handle(const ExchangePtr &exchange) = 0;
    /// Whether this request is to be handled before its body is there.
    virtual bool streamsBody(const HttpRequest &request) const = 0;
    /// Held by a request whose client has left before its answer: it still counts as one of the connections.
    virtual std::shared_ptr<void> departedPlace() = 0;
    virtual void closed(Connection *connection) = 0;

protected:
    ~ConnectionOwner() = default;
};

/// The guard of one client: it alone reads and writes the client's socket. It has one request at a time read
/// (RequestIntake), handled and answered (AnswerWriter), and loses its patience at the deadlines (Patience). While an
/// answer is pending nothing more is read, so what a client sends ahead is bounded by the socket's buffers. Node thread
/// only; deletes itself after the client has gone.
///
/// A client that shuts down its sending side counts as gone once what it sent before has been served, except by
/// handlers that have not answered yet.
class Connection : public QObject, private TransportUser
{
    Q_OBJECT
public:
    enum class Admission { Serve, RefuseBusy, RefuseAddress };

    Connection(ConnectionOwner &owner, std::unique_ptr<Transport> transport, Admission admission);
    ~Connection() override;

    /// Begins to serve. The owner knows the connection by then, and may hear that it has closed again.
    void start();
    /// Called by the server's coarse timer; `now` is steadyMilliseconds().
    void checkDeadlines(qint64 now);
    /// Ends the connection now if it is between requests, else after the request in flight.
    void stop();
    /// Cuts the connection.
    void abort();
    /// Ends the request that is being answered: with that answer, or by a cut if one has begun.
    void cut(const RequestFault &why);
    /// Whether a request is being answered, and is such.
    bool isServing(const std::function<bool(const HttpRequest &request, bool streaming)> &which) const;
    bool isClosed() const { return m_state == State::Closed; }
    const QHostAddress &peer() const { return m_peer; }
    /// An IPv4 address that is mapped into IPv6, as a socket on [::] sees it, as IPv4.
    static QHostAddress plainAddress(const QHostAddress &address);
    /// Steady milliseconds since when nothing of a request is here; -1: it is at work.
    qint64 idleSince() const { return m_state == State::Idle ? m_since : -1; }
    /// Since when a body is being read that is not all here yet; -1: none.
    qint64 readingSince() const { return m_state == State::Body ? m_since : -1; }
    /// Since when the client took nothing of an answer; -1: nothing waits for it.
    qint64 untakenSince() const { return bytesToWrite() > 0 ? m_answers.lastProgress() : -1; }
    /// The server has no memory left for the body that is being read.
    void refuseBody();
    /// QtHttpServer has passed the request on: runs the handler.
    void run();

    // For the Exchange in flight.
    void sendAnswer(const HttpRequest &request, const HttpResponse &response);
    void beginStream(const HttpRequest &request, HttpResponse head);
    bool sendPiece(const QByteArray &piece);
    void endStream();
    qint64 bytesToWrite() const;
    void forget(const Exchange *exchange);
    void wantDrained();
    void wantBody();

private:
    enum class State {
        Handshake, ///< of TLS
        Idle,      ///< no byte of the next request has come
        Head,
        Body,
        Handling,  ///< a handler has the request, or its answer is being sent
        Lingering, ///< answered for the last time; what still comes is dropped
        Closed,
    };

    void transportReady() override { ready(); }
    void transportReadable() override { process(); }
    void transportWritten() override;
    void transportClosed() override { disconnected(); }

    void ready();
    void process();
    bool step();
    bool readHead();
    bool readBody();
    bool readStreamedBody();
    void bodyFault(const RequestFault &fault);
    void takeBack(const HttpRequest &request);
    void leaveExchange();
    void dispatch();
    void refuse(const RequestFault &fault);
    void finishAnswer(const HttpRequest &request);
    void end(bool linger);
    void disconnected();
    void settleMemory();
    RequestFault lateFault(const char *what, Milliseconds limit) const;

    ConnectionOwner &m_owner;
    const std::unique_ptr<Transport> m_transport;
    QPointer<GuardedSocket> m_qtSide;
    const Admission m_admission;
    const QHostAddress m_peer;
    QByteArray m_certificate; ///< of the client, DER

    State m_state = State::Idle;
    Patience m_patience;
    RequestIntake m_intake;
    AnswerWriter m_answers;
    RateWatch m_bodyRate;
    Exchange *m_exchange = nullptr;
    qint64 m_since = 0;   ///< steady milliseconds when it became idle, or its body began
    qint64 m_held = 0;    ///< bytes of the body that the handler has got
    qint64 m_charged = 0; ///< to the memory budget
    qint64 m_drained = 0; ///< bytes dropped while lingering
    int m_turn = 0;       ///< requests since the event loop ran last
    bool m_processing = false;
    bool m_awaitingRun = false; ///< fed to Qt, run() has not come yet
    bool m_refused = false;     ///< the last answer was the guard's own
    bool m_goodbye = false;     ///< the transport was told to close
    bool m_drainedWanted = false;
};

} // namespace plexica::http
