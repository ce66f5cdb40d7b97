// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/error.h"
#include "http/answermeter.h"
#include "http/erroranswers.h"
#include "http/http.h"

#include <QPointer>

#include <chrono>
#include <functional>
#include <memory>

namespace plexica::http {

class Connection;

/// One request and the one answer to it. A coroutine handler holds it by ExchangePtr for as long as it likes:
/// the request's values are its own, and an answer to a client that has left goes nowhere, safely.
/// Answers of one connection leave in the order of its requests. Node thread only.
///
/// An exchange that is destroyed unanswered answers 500 INTERNAL_ERROR by itself.
class Exchange : public std::enable_shared_from_this<Exchange>
{
public:
    using Parameter = std::pair<QByteArray, QString>; ///< name in the route pattern, decoded value

    Exchange(HttpRequest request, Connection *connection, ErrorAnswersPtr errors);
    ~Exchange();
    Q_DISABLE_COPY_MOVE(Exchange)

    const HttpRequest &request() const { return m_request; }

    /// Path parameter of the matched route (":name" or "*" as "path"), percent-decoded once; empty if the pattern has
    /// none.
    QString parameter(QByteArrayView name) const;
    void setParameters(std::vector<Parameter> parameters) { m_parameters = std::move(parameters); }
    /// The pattern of the matched route, for metrics ("/api/services/:serviceId"); empty before routing.
    const QByteArray &route() const { return m_route; }
    void setRoute(QByteArray route) { m_route = std::move(route); }
    /// Is told when the answer begins; it must outlive the exchange.
    void setMeter(AnswerMeter *meter) { m_meter = meter; }
    /// When the request was here.
    std::chrono::steady_clock::time_point began() const { return m_began; }

    /// Says who asks, where that could not be known from the head alone, and leaves out of the query what proved it.
    /// Before routing.
    void identify(PrincipalPtr principal, QByteArray query)
    {
        m_request.principal = std::move(principal);
        m_request.query = std::move(query);
    }

    /// Frees the request's body, of which its handler has taken what it needs.
    void dropBody() { m_request.body = QByteArray(); }

    /// Sent with the answer, whatever it will be. Call it before the answer.
    void addHeader(QByteArray name, QByteArray value)
    {
        m_addedHeaders.emplace_back(std::move(name), std::move(value));
    }

    /// The same in place of one of that name.
    void setHeader(const QByteArray &name, QByteArray value);

    /// Answers. The second answer of an exchange is dropped and logged as a defect. Content-Length, Date,
    /// X-Request-ID and Connection are added here; HEAD drops the body and keeps its length; header values with
    /// CR, LF or NUL turn the answer into a 500.
    void respond(HttpResponse response);
    /// 200-style answer with JSON text that is rendered already; the hot path.
    void respondJson(int status, const QByteArray &json);
    /// The answer that the server's ErrorAnswers give this error, with these headers besides.
    void respondError(const Error &error, std::vector<std::pair<QByteArray, QByteArray>> headers = {});

    /// Begins an answer whose body comes in pieces (no Content-Length unless `headers` holds one: chunked on
    /// HTTP/1.1, until close on HTTP/1.0).
    void beginStream(HttpResponse head);
    /// Sends a piece; false if the client has left. Do not call while bytesToWrite() is large: wait for onDrained.
    bool write(const QByteArray &piece);
    void endStream();
    /// Ends a stream that cannot be finished as promised: the connection is cut so that the client sees it.
    void abortStream();
    qint64 bytesToWrite() const;

    /// True for a body that is still coming while the handler runs (see HttpServer::setStreamedBodies()):
    /// request().body is empty, and readBody() gives the pieces.
    bool streamsBody() const { return m_streamsBody; }
    /// Its announced length; -1: chunked.
    qint64 streamLength() const { return m_streamLength; }
    struct BodyReader
    {
        std::function<void(QByteArray)> onPiece;
        std::function<void()> onEnd;
        /// The body broke off, was too long or too slow. The connection has its own answer for that: give none.
        std::function<void()> onFault;
    };
    /// Begins to read a streamed body; the reader is called from the event loop. An answer that begins before the body
    /// has ended is the connection's last.
    void readBody(BodyReader reader);
    /// Stops and goes on with reading, for a receiver slower than the client.
    void pauseBody(bool paused);

    bool answered() const { return m_answered; }
    /// True once the client's connection is gone; nobody reads the answer.
    bool clientLeft() const;
    /// `callback` runs at most once, when the client's connection goes before the answer is complete; at once if it
    /// has gone already. It may hold the exchange: it is dropped when the answer is complete.
    void onClientLeft(std::function<void()> callback);
    /// `callback` runs from the event loop whenever the bytes written so far have been handed to the operating system,
    /// and once after it was set if nothing waits.
    void onDrained(std::function<void()> callback);

private:
    friend class Connection;
    void tellMeter(int status) const
    {
        if (m_meter)
            m_meter->answered(m_request.method, m_route, status, std::chrono::steady_clock::now() - m_began);
    }

    HttpRequest m_request;
    const std::chrono::steady_clock::time_point m_began = std::chrono::steady_clock::now();
    AnswerMeter *m_meter = nullptr;
    std::vector<Parameter> m_parameters;
    QByteArray m_route;
    std::vector<std::pair<QByteArray, QByteArray>> m_addedHeaders;
    QPointer<Connection> m_connection;
    const ErrorAnswersPtr m_errors;
    std::function<void()> m_onClientLeft;
    std::function<void()> m_onDrained;
    std::shared_ptr<void> m_departedPlace; ///< see ConnectionOwner; from when the client left until the answer
    std::shared_ptr<BodyReader> m_bodyReader;
    qint64 m_streamLength = -1;
    bool m_streamsBody = false;
    bool m_bodyPaused = false;
    bool m_answered = false;
    bool m_streaming = false;
};

using ExchangePtr = std::shared_ptr<Exchange>;

} // namespace plexica::http
