// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/jsonwriter.h"
#include "http/httpserver.h"
#include "http/requesthead.h"
#include "http/router.h"

#include <QLoggingCategory>
#include <QThread>

#include <qcorosignal.h>

#include <set>

namespace plexica::http {

/// What coroutine handlers wait for until the test lets them go on. Lives on the server's thread.
class Gate : public QObject
{
    Q_OBJECT
public:
    void open(int number)
    {
        m_open.insert(number);
        Q_EMIT changed();
    }
    QCoro::Task<> pass(int number)
    {
        while (!m_open.contains(number))
            co_await qCoro(this, &Gate::changed);
    }
    int waiting() const { return receivers(SIGNAL(changed())); }

Q_SIGNALS:
    void changed();

private:
    std::set<int> m_open;
};

/// What the tests look at of an error: its status and code.
class TestErrors final : public ErrorAnswers
{
public:
    HttpResponse ofHandler(const Error &error, const HttpRequest &request) const override
    {
        const int status = error.code == ErrorCode::RouteNotFound      ? 404
                           : error.code == ErrorCode::MethodNotAllowed ? 405
                           : error.code == ErrorCode::ValidationFailed ? 400
                                                                       : 500;
        return answer(status, error.code, error.message, request.requestId);
    }
    HttpResponse ofServer(const RequestFault &fault, const QByteArray &requestId) const override
    {
        return answer(fault.status, fault.code, fault.message, requestId);
    }

private:
    static HttpResponse answer(int status, ErrorCode code, const QString &message, const QByteArray &requestId)
    {
        JsonWriter writer;
        writer.beginObject().member("error", message).member("code", errorCodeName(code)).member("message", message);
        writer.member("statusCode", status).member("requestId", QString::fromLatin1(requestId)).endObject();
        return {.status = status, .body = writer.take(), .headers = {}};
    }
};

/// A server with its router on a thread of its own, so that tests can use blocking sockets.
class ServerThread
{
public:
    /// `setUp` adds routes, on the server's thread.
    explicit ServerThread(const std::function<void(Router &, Gate &)> &setUp, const HttpLimits &limits = {},
                          std::optional<QSslConfiguration> tls = {}, RequestPolicy *policy = nullptr)
    {
        QLoggingCategory::setFilterRules(QStringLiteral("plexica.*.debug=false"));
        m_context.moveToThread(&m_thread);
        m_thread.start();
        run([&] {
            m_router = std::make_unique<Router>();
            m_gate = std::make_unique<Gate>();
            setUp(*m_router, *m_gate);
            m_server =
                std::make_unique<HttpServer>([this](const ExchangePtr &exchange) { m_router->dispatch(exchange); },
                                             std::make_shared<const TestErrors>());
            m_server->setLimits(limits);
            m_server->setPolicy(policy);
            const auto address =
                m_server->listen({.address = QHostAddress(QHostAddress::LocalHost), .port = 0, .tls = tls});
            m_port = address ? address->section(QLatin1Char(':'), -1).toUShort() : quint16(0);
        });
    }

    ~ServerThread()
    {
        run([this] {
            m_server.reset();
            m_gate.reset();
            m_router.reset();
        });
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(ServerThread)

    quint16 port() const { return m_port; }
    HttpServer &server() { return *m_server; }
    /// Runs `function` on the server's thread and waits for it.
    void run(const std::function<void()> &function)
    {
        QMetaObject::invokeMethod(&m_context, function, Qt::BlockingQueuedConnection);
    }
    void open(int number)
    {
        run([this, number] { m_gate->open(number); });
    }
    /// How many coroutines stand before a gate.
    int waiting()
    {
        int result = 0;
        run([&] { result = m_gate->waiting(); });
        return result;
    }
    HttpCounters counters()
    {
        HttpCounters result;
        run([&] { result = m_server->counters(); });
        return result;
    }

private:
    QThread m_thread;
    QObject m_context;
    std::unique_ptr<Router> m_router;
    std::unique_ptr<Gate> m_gate;
    std::unique_ptr<HttpServer> m_server;
    quint16 m_port = 0;
};

} // namespace plexica::http
