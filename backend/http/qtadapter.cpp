// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/qtadapter.h"

#include <QAbstractHttpServer>
#include <QHttpServerRequest>
#include <QHttpServerResponder>

namespace plexica::http {

namespace {

class QtHttpServer : public QAbstractHttpServer
{
public:
    explicit QtHttpServer(std::function<void()> onRequest)
        : m_onRequest(std::move(onRequest))
    {
    }

protected:
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
    using Channel = QTcpSocket *;
#else
    // The responder is left with Qt: its destruction makes Qt read again, and the answer is not sent through it.
    using Channel = QHttpServerResponder &;
#endif
    bool handleRequest(const QHttpServerRequest &, Channel) override
    {
        m_onRequest();
        return true;
    }
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0) && QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    void missingHandler(const QHttpServerRequest &, QHttpServerResponder &&) override {}
#else
    void missingHandler(const QHttpServerRequest &, Channel) override {}
#endif

private:
    std::function<void()> m_onRequest;
};

} // namespace

std::unique_ptr<QAbstractHttpServer> makeQtHttpServer(std::function<void()> onRequest)
{
    return std::make_unique<QtHttpServer>(std::move(onRequest));
}

void bindToQt(QAbstractHttpServer *qtServer, QTcpServer *server)
{
    qtServer->bind(server);
}

} // namespace plexica::http
