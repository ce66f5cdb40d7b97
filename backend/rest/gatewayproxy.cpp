// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/gatewayproxy.h"

#include "gateway/callbody.h"
#include "gateway/headerrules.h"
#include "http/answer.h"

#include <QPointer>

namespace plexica::rest {

namespace {

using gateway::CacheUse;
using gateway::CallHandlers;
using gateway::CallOutcome;
using gateway::CallRequest;
using gateway::Gateway;

constexpr qint64 heldBack = 256 * 1024; // bytes that wait on their way before the sender is stopped
constexpr qint64 sentWhole = 64 * 1024; // an answer up to this length goes out in one piece

/// One call that passes through. Held by the callbacks of both sides.
class Passage : public std::enable_shared_from_this<Passage>
{
public:
    Passage(Gateway &gateway, http::ExchangePtr exchange)
        : m_gateway(&gateway)
        , m_exchange(std::move(exchange))
    {
    }

    void start(CallRequest request)
    {
        const auto self = shared_from_this();
        const bool streams = request.streamBody;
        // They live and die together, so one of them keeps this for all; a pointer needs no memory of its own.
        CallHandlers handlers;
        handlers.onHead = [this](const upstream::UpstreamHead &head, CacheUse cache) { this->head(head, cache); };
        handlers.onData = [this](QByteArrayView data) { this->data(data); };
        if (streams)
            handlers.onBodyWanted = [self] { self->m_exchange->pauseBody(false); };
        handlers.onDone = [self](const CallOutcome &outcome) { self->done(outcome); };
        m_id = m_gateway->start(std::move(request), std::move(handlers));
        if (m_done)
            return;
        // The exchange drops these when its answer is complete, and with them its own reference.
        m_exchange->onClientLeft([self] { self->leave(); });
        if (streams)
            readBody();
    }

private:
    void readBody()
    {
        const auto self = shared_from_this();
        http::Exchange::BodyReader reader;
        reader.onPiece = [self](QByteArray piece) {
            if (!self->m_gateway)
                return;
            self->m_gateway->sendBody(self->m_id, std::move(piece));
            if (self->m_gateway->queuedBody(self->m_id) > heldBack)
                self->m_exchange->pauseBody(true);
        };
        reader.onEnd = [self] {
            if (self->m_gateway)
                self->m_gateway->endBody(self->m_id);
        };
        reader.onFault = [self] { self->leave(); };
        m_exchange->readBody(std::move(reader));
    }

    void leave()
    {
        m_left = true;
        if (m_gateway)
            m_gateway->cancel(m_id);
    }

    void head(const upstream::UpstreamHead &head, CacheUse cache)
    {
        m_answer.status = head.status;
        m_answer.contentType.clear(); // stands among the fields
        m_answer.headers = head.headers;
        if (cache != CacheUse::None)
            m_answer.headers.emplace_back("X-Cache", gateway::cacheUseName(cache).toLatin1());
        const QByteArray length = gateway::headerValue(head.headers, "content-length");
        const bool empty = http::isBodyless(head.status);
        const bool isHead = m_exchange->request().method == "HEAD";
        if (empty || (!isHead && !length.isNull() && length.toLongLong() <= sentWhole)) {
            std::erase_if(m_answer.headers, [](const auto &field) {
                return field.first.compare("content-length", Qt::CaseInsensitive) == 0;
            });
            return; // done() sends it
        }
        m_streaming = true;
        m_exchange->beginStream(std::move(m_answer));
        m_exchange->onDrained([self = shared_from_this()] {
            if (std::exchange(self->m_paused, false) && self->m_gateway)
                self->m_gateway->resumeResponse(self->m_id);
        });
    }

    void data(QByteArrayView data)
    {
        if (!m_streaming) {
            m_answer.body.append(data);
            return;
        }
        if (!m_exchange->write(data.toByteArray()))
            return; // the client has left; leave() comes or has come
        if (m_exchange->bytesToWrite() > heldBack && !std::exchange(m_paused, true) && m_gateway)
            m_gateway->pauseResponse(m_id);
    }

    void done(const CallOutcome &outcome)
    {
        m_done = true;
        if (m_left && m_exchange->answered() && !m_streaming)
            return; // the connection has given its own answer
        if (m_streaming && outcome.result)
            m_exchange->endStream();
        else if (m_streaming)
            m_exchange->abortStream(); // what was promised cannot be sent any more
        else if (outcome.result)
            m_exchange->respond(std::move(m_answer));
        else
            respondFailure(m_exchange, outcome);
    }

    const QPointer<Gateway> m_gateway;
    const http::ExchangePtr m_exchange;
    http::HttpResponse m_answer;
    Gateway::CallId m_id = 0;
    bool m_streaming = false;
    bool m_paused = false;
    bool m_done = false;
    bool m_left = false;
};

} // namespace

bool isProxied(const http::HttpRequest &request)
{
    // "/api/gateway/PLUGIN/SERVICE/…": what the routes beside it take has fewer segments, but for one whose handler
    // reads its body whole.
    const auto segments = request.path.count('/');
    const bool maybeReset =
        segments == 5 && request.path.startsWith("/api/gateway/circuits/") && request.path.endsWith("/reset");
    return request.path.startsWith("/api/gateway/") && segments >= 5 && !maybeReset;
}

void passThrough(Gateway &gateway, const http::ExchangePtr &exchange, CallRequest request)
{
    std::make_shared<Passage>(gateway, exchange)->start(std::move(request));
}

void respondFailure(const http::ExchangePtr &exchange, const CallOutcome &outcome)
{
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    if (outcome.retryAfterSeconds > 0)
        headers.emplace_back("Retry-After", QByteArray::number(outcome.retryAfterSeconds));
    exchange->respondError(outcome.result.error(), std::move(headers));
}

} // namespace plexica::rest
