// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawupstream.h"

#include "upstream/upstreamclient.h"

#include <QAbstractEventDispatcher>
#include <QEventLoop>
#include <QTest>

#include <sys/socket.h>

using namespace plexica;
using namespace plexica::upstream;

namespace {

/// Turns of this thread's event loop while it runs for so long.
int turnsWithin(Milliseconds time)
{
    int turns = 0;
    QEventLoop loop;
    const auto counting = QObject::connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::awake,
                                           &loop, [&turns] { ++turns; });
    QTimer::singleShot(time, &loop, &QEventLoop::quit);
    loop.exec();
    QObject::disconnect(counting);
    return turns;
}

/// Ends the connection with a reset instead of a goodbye.
void reset(QTcpSocket *socket)
{
    const linger now{1, 0};
    ::setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
    socket->abort();
}

/// Starts calls and counts those that ended.
class Caller
{
public:
    void call(const QByteArray &url, Milliseconds timeout = Milliseconds(10'000), const QByteArray &method = "GET")
    {
        UpstreamRequest request;
        request.url = url;
        request.method = method;
        request.timeout = timeout;
        ++m_begun;
        client.start(std::move(request), {{}, {}, {}, [this](const UpstreamOutcome &) { ++m_ended; }});
    }
    bool idle() const { return m_begun == m_ended; }

    UpstreamClient client;

private:
    int m_begun = 0;
    int m_ended = 0;
};

// The sweeper wakes the loop every 50 ms while there are calls. The rest of these is room for a slow machine, and far
// below what a loop without a rest does: several thousand turns.
constexpr Milliseconds watched{500};
constexpr int calm = 20;  // nothing under way
constexpr int busy = 100; // calls under way

} // namespace

/// The upstream client's part of the event loop: it wakes up when there is something to do, and never spins.
class TestUpstreamLoop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void restsWithoutCalls()
    {
        UpstreamClient client;
        const int turns = turnsWithin(watched);
        QVERIFY2(turns <= calm, qPrintable(QString::number(turns)));
    }

    void restsAfterCalls()
    {
        RawUpstream upstream([](QTcpSocket *socket, const QByteArray &) { socket->write(RawUpstream::ok("x")); });
        Caller caller;
        for (int i = 0; i < 20; ++i)
            caller.call(upstream.url());
        QTRY_VERIFY(caller.idle());
        turnsWithin(Milliseconds(100)); // the sweeper's last round
        const int turns = turnsWithin(watched);
        QVERIFY2(turns <= calm, qPrintable(QString::number(turns)));
    }

    void restsUnderAHangingUpstream()
    {
        RawUpstream upstream;
        Caller caller;
        for (int i = 0; i < 20; ++i)
            caller.call(upstream.url(), Milliseconds(30'000));
        QTRY_COMPARE(upstream.requests.size(), 20);
        const int turns = turnsWithin(watched);
        QVERIFY2(turns <= busy, qPrintable(QString::number(turns)));
    }

    void restsAfterATimeout()
    {
        RawUpstream upstream;
        Caller caller;
        for (int i = 0; i < 5; ++i)
            caller.call(upstream.url(), Milliseconds(100 + 7 * i));
        QTRY_VERIFY(caller.idle());
        turnsWithin(Milliseconds(100));
        const int turns = turnsWithin(watched);
        QVERIFY2(turns <= calm, qPrintable(QString::number(turns)));
    }

    void restsBetweenTimeouts()
    {
        RawUpstream upstream;
        Caller caller;
        for (int i = 0; i < 10; ++i)
            caller.call(upstream.url(), Milliseconds(50 + 50 * i));
        const int turns = turnsWithin(watched);
        QVERIFY2(turns <= busy, qPrintable(QString::number(turns)));
        QTRY_VERIFY(caller.idle());
    }

    void restsUnderASlowUpstream()
    {
        RawUpstream upstream([](QTcpSocket *socket, const QByteArray &) {
            socket->write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n");
            auto *drip = new QTimer(socket);
            QObject::connect(drip, &QTimer::timeout, socket, [socket] { socket->write("x"); });
            drip->start(50);
        });
        Caller caller;
        for (int i = 0; i < 4; ++i)
            caller.call(upstream.url(), Milliseconds(30'000));
        QTRY_COMPARE(upstream.requests.size(), 4);
        const int turns = turnsWithin(watched);
        // Four drips every 50 ms, each written by this very loop and read by it.
        QVERIFY2(turns <= 3 * busy, qPrintable(QString::number(turns)));
    }

    void restsUnderAPausedReader()
    {
        RawUpstream upstream(
            [](QTcpSocket *socket, const QByteArray &) { socket->write(RawUpstream::ok(QByteArray(8'000'000, 'x'))); });
        UpstreamClient client;
        UpstreamRequest request;
        request.url = upstream.url();
        UpstreamClient::CallId id = 0;
        UpstreamHandlers handlers;
        handlers.onData = [&](QByteArrayView) { client.pauseResponse(id); };
        id = client.start(std::move(request), std::move(handlers));
        turnsWithin(Milliseconds(200));
        const int turns = turnsWithin(watched);
        QVERIFY2(turns <= busy, qPrintable(QString::number(turns)));
    }

    void restsAfterDyingUpstreams_data()
    {
        QTest::addColumn<bool>("answersFirst");
        QTest::newRow("reset instead of an answer") << false;
        QTest::newRow("reset after an answer, while the connection is kept") << true;
    }
    void restsAfterDyingUpstreams()
    {
        QFETCH(const bool, answersFirst);
        RawUpstream upstream([answersFirst](QTcpSocket *socket, const QByteArray &) {
            if (!answersFirst)
                return reset(socket);
            socket->write(RawUpstream::ok("x"));
            QTimer::singleShot(100, socket, [socket] { reset(socket); });
        });
        Caller caller;
        for (int i = 0; i < 20; ++i)
            caller.call(upstream.url(), Milliseconds(10'000), i % 2 == 0 ? "GET" : "POST");
        QTRY_VERIFY(caller.idle());
        turnsWithin(Milliseconds(200));
        const int turns = turnsWithin(watched);
        QVERIFY2(turns <= calm, qPrintable(QString::number(turns)));
    }

    void restsAfterRefusedConnections()
    {
        QByteArray nobody;
        {
            const RawUpstream gone;
            nobody = gone.url();
        }
        Caller caller;
        for (int i = 0; i < 20; ++i)
            caller.call(nobody);
        QTRY_VERIFY(caller.idle());
        turnsWithin(Milliseconds(100));
        const int turns = turnsWithin(watched);
        QVERIFY2(turns <= calm, qPrintable(QString::number(turns)));
    }

    void restsWhileOneWaitsForAConnection()
    {
        RawUpstream upstream;
        UpstreamOptions options;
        options.maxConnectionsPerHost = 1;
        UpstreamClient client(options);
        int ended = 0;
        for (int i = 0; i < 5; ++i) {
            UpstreamRequest request;
            request.url = upstream.url();
            request.timeout = Milliseconds(300);
            client.start(std::move(request), {{}, {}, {}, [&ended](const UpstreamOutcome &) { ++ended; }});
        }
        QTRY_COMPARE(upstream.requests.size(), 1);
        const int turns = turnsWithin(watched);
        QVERIFY2(turns <= busy, qPrintable(QString::number(turns)));
        QTRY_COMPARE(ended, 5);
    }

    void restsUnderADemosLoad()
    {
        // Thirty calls a second to plugins of every kind, as --demo makes them.
        RawUpstream quick([](QTcpSocket *socket, const QByteArray &) { socket->write(RawUpstream::ok("x")); });
        RawUpstream slow([](QTcpSocket *socket, const QByteArray &) {
            QTimer::singleShot(70, socket, [socket] { socket->write(RawUpstream::ok("x")); });
        });
        RawUpstream dying([](QTcpSocket *socket, const QByteArray &) { reset(socket); });
        RawUpstream hanging;
        Caller caller;
        int round = 0;
        QTimer pace;
        connect(&pace, &QTimer::timeout, this, [&] {
            const std::array urls{quick.url(), slow.url(), quick.url(), dying.url(), hanging.url()};
            caller.call(urls[static_cast<std::size_t>(round++) % urls.size()], Milliseconds(200));
        });
        pace.start(33);
        const int turns = turnsWithin(Milliseconds(2'000));
        pace.stop();
        QVERIFY2(turns <= 1'200, qPrintable(QString::number(turns)));
        QTRY_VERIFY(caller.idle());
    }
};

QTEST_GUILESS_MAIN(TestUpstreamLoop)
#include "tst_upstreamloop.moc"
