// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/tcprelay.h"

#include <QMetaObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QUrl>

#include <atomic>

namespace plexica::test {

class TcpRelay::Private
{
public:
    explicit Private(int given)
        : target(given)
    {
        server = new QTcpServer;
        if (!server->listen(QHostAddress::LocalHost))
            qFatal("the relay cannot listen");
        port = server->serverPort();
        QObject::connect(server, &QTcpServer::newConnection, server, [this] {
            while (QTcpSocket *client = server->nextPendingConnection())
                join(client);
        });
        server->moveToThread(&thread);
        QObject::connect(&thread, &QThread::finished, server, &QObject::deleteLater);
        thread.start();
    }
    ~Private()
    {
        thread.quit();
        thread.wait();
    }

    void join(QTcpSocket *client)
    {
        ++connections;
        auto *upstream = new QTcpSocket(client);
        upstream->connectToHost(QStringLiteral("127.0.0.1"), quint16(target));
        upstream->waitForConnected();
        forward(client, upstream);
        forward(upstream, client);
    }
    void forward(QTcpSocket *from, QTcpSocket *to)
    {
        const int born = generation;
        const auto pass = [this, from, to, born] {
            if (born == generation)
                to->write(from->readAll());
            else
                from->readAll(); // taken, and nobody gets it
        };
        QObject::connect(from, &QTcpSocket::readyRead, to, pass);
        QObject::connect(from, &QTcpSocket::disconnected, to, [this, to, born] {
            if (born == generation)
                to->disconnectFromHost();
        });
        pass();
    }

    const int target;
    int port = 0;
    std::atomic<int> connections = 0;
    std::atomic<int> generation = 0;
    QThread thread;
    QTcpServer *server = nullptr; ///< the thread's
};

TcpRelay::TcpRelay(int port)
    : d(std::make_unique<Private>(port))
{
}

TcpRelay::~TcpRelay() = default;

int TcpRelay::port() const
{
    return d->port;
}

QString TcpRelay::through(const QString &url) const
{
    QUrl changed(url);
    changed.setPort(d->port);
    return changed.toString(QUrl::FullyEncoded);
}

void TcpRelay::forget()
{
    ++d->generation;
}

int TcpRelay::connections() const
{
    return d->connections;
}

} // namespace plexica::test
