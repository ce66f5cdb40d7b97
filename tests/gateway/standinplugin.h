// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "upstream/rawupstream.h"

#include <QMutex>
#include <QThread>

#include <atomic>
#include <memory>

/// A plugin's server for tests that call the gateway with a blocking client: a RawUpstream on a thread of its own.
class StandInPlugin
{
public:
    using Script = RawUpstream::Script;

    explicit StandInPlugin(Script script = {}, quint16 port = 0)
    {
        m_thread.start();
        m_context.moveToThread(&m_thread);
        onThread([&] {
            m_upstream = std::make_unique<RawUpstream>(
                script ? script
                       : Script([](QTcpSocket *socket, const QByteArray &) { socket->write(RawUpstream::ok("{}")); }),
                port);
            m_port = m_upstream->serverPort();
        });
    }
    ~StandInPlugin()
    {
        stop();
        m_thread.quit();
        m_thread.wait();
    }

    quint16 port() const { return m_port; }
    QString url() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_port); }
    /// What came so far, whole requests.
    QByteArrayList requests()
    {
        QByteArrayList copy;
        onThread([&] {
            if (m_upstream)
                copy = m_upstream->requests;
        });
        return copy;
    }
    QByteArray lastRequest()
    {
        const QByteArrayList all = calls();
        return all.isEmpty() ? QByteArray() : all.last();
    }
    /// Calls that came so far.
    qsizetype count() { return calls().size(); }
    /// Requests without looks at its health, which failed calls cause.
    QByteArrayList calls()
    {
        QByteArrayList all = requests();
        all.removeIf([](const QByteArray &request) { return request.startsWith("GET /health "); });
        return all;
    }
    void forget()
    {
        onThread([&] { m_upstream->requests.clear(); });
    }
    int open()
    {
        int count = 0;
        onThread([&] { count = m_upstream ? m_upstream->open : 0; });
        return count;
    }
    /// Closes its port and all connections.
    void stop()
    {
        onThread([&] { m_upstream.reset(); });
    }

private:
    template <typename Call>
    void onThread(Call call)
    {
        QMetaObject::invokeMethod(&m_context, call, Qt::BlockingQueuedConnection);
    }

    QThread m_thread;
    QObject m_context;
    std::unique_ptr<RawUpstream> m_upstream;
    quint16 m_port = 0;
};
