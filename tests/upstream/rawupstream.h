// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <functional>

/// An upstream that says, byte for byte, what a test wants, and writes down what it was sent.
class RawUpstream : public QTcpServer
{
    Q_OBJECT
public:
    /// Runs for each whole request (head, and body by Content-Length or chunks).
    using Script = std::function<void(QTcpSocket *socket, const QByteArray &request)>;

    explicit RawUpstream(Script script = {}, quint16 port = 0)
        : m_script(std::move(script))
    {
        setListenBacklogSize(1024); // 50 would drop the SYNs of a burst, and those are sent again after a second
        listen(QHostAddress::LocalHost, port);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection()) {
                ++connections;
                ++open;
                connect(socket, &QTcpSocket::disconnected, this, [this] { --open; });
                connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            }
        });
        setMaxPendingConnections(4096);
    }
    ~RawUpstream() override
    {
        // Their last signals must not reach half of this object.
        for (QTcpSocket *socket : findChildren<QTcpSocket *>())
            socket->disconnect(this);
    }

    QByteArray url(const QByteArray &path = "/") const
    {
        return "http://127.0.0.1:" + QByteArray::number(serverPort()) + path;
    }
    QString authority() const { return QStringLiteral("127.0.0.1:%1").arg(serverPort()); }

    static QByteArray ok(const QByteArray &body)
    {
        return "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }

    QByteArrayList requests;
    int connections = 0; ///< ever made
    int open = 0;        ///< now

private:
    void read(QTcpSocket *socket)
    {
        QByteArray buffer = socket->property("buffer").toByteArray() + socket->readAll();
        while (const qsizetype length = requestLength(buffer)) {
            const QByteArray request = buffer.left(length);
            buffer.remove(0, length);
            requests.append(request);
            if (m_script)
                m_script(socket, request);
        }
        socket->setProperty("buffer", buffer);
    }
    /// Bytes of the first whole request; 0 if it is not whole.
    static qsizetype requestLength(const QByteArray &buffer)
    {
        const qsizetype head = buffer.indexOf("\r\n\r\n");
        if (head < 0)
            return 0;
        const QByteArray lower = buffer.left(head + 2).toLower();
        if (lower.contains("\r\ntransfer-encoding: chunked\r\n")) {
            const qsizetype end = buffer.indexOf("\r\n0\r\n\r\n", head);
            return end < 0 ? 0 : end + 7;
        }
        const qsizetype field = lower.indexOf("\r\ncontent-length: ");
        const qsizetype length =
            field < 0 ? 0 : lower.mid(field + 18, lower.indexOf("\r\n", field + 18) - field - 18).toLongLong();
        return buffer.size() >= head + 4 + length ? head + 4 + length : 0;
    }

    Script m_script;
};
