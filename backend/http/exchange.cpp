// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/exchange.h"

#include "common/logging.h"
#include "http/answer.h"
#include "http/connection.h"

#include <algorithm>
#include <tuple>

namespace plexica::http {

namespace {

Error internalError()
{
    return {ErrorCode::Internal, QStringLiteral("The server could not finish this request."), {}, {}};
}

} // namespace

Exchange::Exchange(HttpRequest request, Connection *connection, ErrorAnswersPtr errors)
    : m_request(std::move(request))
    , m_connection(connection)
    , m_errors(std::move(errors))
{
}

Exchange::~Exchange()
{
    if (!m_connection)
        return;
    if (!m_answered) {
        const LogRequestScope scope(m_request.requestId);
        qCCritical(lcHttp).noquote() << "no answer was given to" << m_request.method << m_request.path;
        respondError(internalError());
    } else if (m_streaming) {
        abortStream();
    }
    if (m_connection)
        m_connection->forget(this);
}

QString Exchange::parameter(QByteArrayView name) const
{
    const auto found = std::find_if(m_parameters.begin(), m_parameters.end(),
                                    [name](const Parameter &parameter) { return parameter.first == name; });
    return found == m_parameters.end() ? QString() : found->second;
}

void Exchange::respond(HttpResponse response)
{
    if (m_answered) {
        const LogRequestScope scope(m_request.requestId);
        qCCritical(lcHttp).noquote() << "a second answer was dropped for" << m_request.method << m_request.path;
        return;
    }
    m_answered = true;
    m_departedPlace.reset();
    // The callback may hold the last reference to this exchange; it must not go before the answer has.
    const auto dropped = std::pair(std::exchange(m_onClientLeft, nullptr), std::exchange(m_bodyReader, nullptr));
    if (!m_connection)
        return tellMeter(response.status);
    response.headers.insert(response.headers.end(), m_addedHeaders.begin(), m_addedHeaders.end());
    if (!isSendable(response)) {
        const LogRequestScope scope(m_request.requestId);
        qCCritical(lcHttp).noquote() << "an answer held a header that cannot be sent:" << m_request.method
                                     << m_request.path;
        response = m_errors->ofHandler(internalError(), m_request);
    }
    tellMeter(response.status);
    m_connection->sendAnswer(m_request, response);
}

void Exchange::setHeader(const QByteArray &name, QByteArray value)
{
    for (auto &[added, present] : m_addedHeaders) {
        if (added == name) {
            present = std::move(value);
            return;
        }
    }
    addHeader(name, std::move(value));
}

void Exchange::respondJson(int status, const QByteArray &json)
{
    respond(HttpResponse{.status = status, .body = json, .headers = {}});
}

void Exchange::respondError(const Error &error, std::vector<std::pair<QByteArray, QByteArray>> headers)
{
    HttpResponse response = m_errors->ofHandler(error, m_request);
    response.headers.insert(response.headers.end(), std::make_move_iterator(headers.begin()),
                            std::make_move_iterator(headers.end()));
    respond(std::move(response));
}

void Exchange::beginStream(HttpResponse head)
{
    if (m_answered || !isSendable(head)) {
        respond(std::move(head)); // says what is wrong
        return;
    }
    m_answered = true;
    m_streaming = true;
    head.headers.insert(head.headers.end(), m_addedHeaders.begin(), m_addedHeaders.end());
    const QByteArray first = std::exchange(head.body, {});
    tellMeter(head.status);
    if (!m_connection)
        return;
    m_connection->beginStream(m_request, std::move(head));
    if (!first.isEmpty())
        write(first);
}

bool Exchange::write(const QByteArray &piece)
{
    if (!m_streaming || !m_connection)
        return false;
    const bool sent = m_connection->sendPiece(piece);
    if (sent && m_connection)
        m_connection->wantDrained();
    return sent;
}

void Exchange::endStream()
{
    if (!std::exchange(m_streaming, false))
        return;
    const auto dropped = std::tuple(std::exchange(m_onClientLeft, nullptr), std::exchange(m_onDrained, nullptr),
                                    std::exchange(m_bodyReader, nullptr)); // see respond()
    if (m_connection)
        m_connection->endStream();
}

void Exchange::abortStream()
{
    if (!std::exchange(m_streaming, false))
        return;
    const auto dropped = std::tuple(std::exchange(m_onClientLeft, nullptr), std::exchange(m_onDrained, nullptr),
                                    std::exchange(m_bodyReader, nullptr)); // see respond()
    if (m_connection)
        m_connection->abort();
}

void Exchange::readBody(BodyReader reader)
{
    m_bodyReader = std::make_shared<BodyReader>(std::move(reader));
    if (m_connection)
        m_connection->wantBody();
}

void Exchange::pauseBody(bool paused)
{
    if (std::exchange(m_bodyPaused, paused) && !paused && m_connection)
        m_connection->wantBody();
}

qint64 Exchange::bytesToWrite() const
{
    return m_connection ? m_connection->bytesToWrite() : 0;
}

bool Exchange::clientLeft() const
{
    return !m_connection || m_connection->isClosed();
}

void Exchange::onClientLeft(std::function<void()> callback)
{
    if (clientLeft()) {
        if (callback)
            callback();
        return;
    }
    if (!m_answered || m_streaming)
        m_onClientLeft = std::move(callback);
}

void Exchange::onDrained(std::function<void()> callback)
{
    m_onDrained = std::move(callback);
    if (m_connection && m_streaming)
        m_connection->wantDrained();
}

} // namespace plexica::http
