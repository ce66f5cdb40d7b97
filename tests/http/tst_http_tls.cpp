// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/rawclient.h"
#include "http/serverthread.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace plexica;
using namespace plexica::http;

class TestHttpTls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_server.reset(); }

    void requestsAreServed();
    void http2IsNotOffered();
    void answersLeaveInOrder();
    void bigAnswersAreWhole();
    void refusalsCanBeRead();
    void aSilentHandshakeIsCut();
    void plainHttpIsNotAnswered();
    void clientsLeaveAtEachStage();
    void slowRequestsAreCut();
    void newCertificatesAreForNewConnections();

private:
    /// A self-signed certificate for localhost with this common name.
    QSslConfiguration configuration(const QString &name);
    std::unique_ptr<QSslSocket> connected(const QList<QByteArray> &protocols = {});
    QByteArray exchange(QSslSocket &socket, const QByteArray &request, const QByteArray &until);

    QTemporaryDir m_directory;
    QSslConfiguration m_configuration;
    std::unique_ptr<ServerThread> m_server;
    std::atomic<int> m_started = 0;
};

QSslConfiguration TestHttpTls::configuration(const QString &name)
{
    const QString key = m_directory.filePath(name + QStringLiteral(".key"));
    const QString certificate = m_directory.filePath(name + QStringLiteral(".pem"));
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"),
                  {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                   QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-days"), QStringLiteral("2"),
                   QStringLiteral("-subj"), QStringLiteral("/CN=") + name, QStringLiteral("-keyout"), key,
                   QStringLiteral("-out"), certificate});
    openssl.waitForFinished();
    QFile keyFile(key);
    QFile certificateFile(certificate);
    if (!keyFile.open(QIODevice::ReadOnly) || !certificateFile.open(QIODevice::ReadOnly))
        return {};
    QSslConfiguration result = QSslConfiguration::defaultConfiguration();
    result.setPrivateKey(QSslKey(&keyFile, QSsl::Rsa));
    result.setLocalCertificate(QSslCertificate(&certificateFile));
    result.setPeerVerifyMode(QSslSocket::VerifyNone);
    return result;
}

void TestHttpTls::initTestCase()
{
    if (!QSslSocket::supportsSsl())
        QSKIP("Qt has no TLS backend here");
    m_configuration = configuration(QStringLiteral("first"));
    QVERIFY(!m_configuration.privateKey().isNull());
}

void TestHttpTls::init()
{
    m_started = 0;
    HttpLimits limits;
    limits.headerTimeout = limits.bodyTimeout = Milliseconds(1'000);
    QSslConfiguration offered = m_configuration;
    offered.setAllowedNextProtocols(
        {QByteArrayLiteral("h2"), QByteArrayLiteral("http/1.1")}); // the server knows better
    m_server = std::make_unique<ServerThread>(
        [this](Router &router, Gate &gate) {
            router.add("*", "/tell", [](const ExchangePtr &exchange) {
                exchange->respondJson(
                    200, exchange->request().method + (exchange->request().secure ? " secure " : " plain ")
                             + exchange->request().peer.toString().toLatin1() + ' ' + exchange->request().body + '.');
            });
            router.add("GET", "/large", [](const ExchangePtr &exchange) {
                exchange->respondJson(200, QByteArray(8 * 1024 * 1024, 'y') + '.');
            });
            router.addTask("GET", "/gate/:number", [this, &gate](ExchangePtr exchange) -> QCoro::Task<> {
                ++m_started;
                const QString number = exchange->parameter("number");
                co_await gate.pass(number.toInt());
                exchange->respondJson(200, "gate " + number.toLatin1() + '.');
            });
        },
        limits, offered);
    QVERIFY(m_server->port() != 0);
}

std::unique_ptr<QSslSocket> TestHttpTls::connected(const QList<QByteArray> &protocols)
{
    auto socket = std::make_unique<QSslSocket>();
    QSslConfiguration client = QSslConfiguration::defaultConfiguration();
    client.setPeerVerifyMode(QSslSocket::VerifyNone);
    client.setAllowedNextProtocols(protocols);
    socket->setSslConfiguration(client);
    socket->connectToHostEncrypted(QStringLiteral("127.0.0.1"), m_server->port());
    socket->waitForEncrypted();
    return socket;
}

/// Sends and reads until the answer ends with `until`, or the server closes.
QByteArray TestHttpTls::exchange(QSslSocket &socket, const QByteArray &request, const QByteArray &until)
{
    socket.write(request);
    QByteArray answer;
    while (!answer.endsWith(until) && (socket.bytesAvailable() > 0 || socket.waitForReadyRead(RawClient::Patience)))
        answer += socket.readAll();
    return answer;
}

void TestHttpTls::requestsAreServed()
{
    const auto socket = connected();
    QVERIFY(socket->isEncrypted());
    QVERIFY(exchange(*socket, "GET /tell HTTP/1.1\r\nHost: x\r\n\r\n", ".").endsWith("GET secure 127.0.0.1 ."));
    QVERIFY(exchange(*socket, "POST /tell HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nhello", ".")
                .endsWith("POST secure 127.0.0.1 hello."));
    const QByteArray last = exchange(*socket, "GET /tell HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", ".");
    QVERIFY(last.contains("Connection: close\r\n"));
    QVERIFY(socket->state() == QAbstractSocket::UnconnectedState || socket->waitForDisconnected());
}

void TestHttpTls::http2IsNotOffered()
{
    const auto both = connected({QByteArrayLiteral("h2"), QByteArrayLiteral("http/1.1")});
    QVERIFY(both->isEncrypted());
    QCOMPARE(both->sslConfiguration().nextNegotiatedProtocol(), "http/1.1");
    const auto only = connected({QByteArrayLiteral("h2")});
    QVERIFY(only->sslConfiguration().nextNegotiatedProtocol() != "h2");
}

void TestHttpTls::answersLeaveInOrder()
{
    const auto socket = connected();
    socket->write("GET /gate/1 HTTP/1.1\r\nHost: x\r\n\r\nGET /gate/2 HTTP/1.1\r\nHost: x\r\n\r\n");
    socket->flush();
    QTRY_COMPARE(m_started.load(), 1);
    m_server->open(2);
    m_server->open(1);
    const QByteArray answers = exchange(*socket, {}, "gate 2.");
    QVERIFY(answers.contains("gate 1.HTTP/1.1 200"));
    QVERIFY(answers.endsWith("gate 2."));
}

void TestHttpTls::bigAnswersAreWhole()
{
    const auto socket = connected();
    const QByteArray answer = exchange(*socket, "GET /large HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", ".");
    QCOMPARE(answer.size() - answer.indexOf("\r\n\r\n") - 4, 8 * 1024 * 1024 + 1);
}

void TestHttpTls::refusalsCanBeRead()
{
    const auto socket = connected();
    const QByteArray answer = exchange(
        *socket, "POST /tell HTTP/1.1\r\nHost: x\r\nContent-Length: 9999999\r\n\r\n" + QByteArray(1024 * 1024, 'b'),
        "}");
    QVERIFY2(answer.startsWith("HTTP/1.1 413 "), answer.constData());
    QVERIFY(exchange(*socket, "GET /tell HTTP/1.1\r\nHost: x\r\n\r\n", ".").isEmpty());
    QTRY_COMPARE(m_server->counters().connections, 0);
}

void TestHttpTls::aSilentHandshakeIsCut()
{
    RawClient silent(m_server->port());
    RawClient half(m_server->port());
    half.send(QByteArray::fromHex("16030100f8010000f40303"));
    QTRY_COMPARE(m_server->counters().connections, 2);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(silent.endsSilently());
    QVERIFY(half.endsSilently());
    QVERIFY(timer.elapsed() < 4'000);
    QTRY_COMPARE(m_server->counters().connections, 0);
}

void TestHttpTls::plainHttpIsNotAnswered()
{
    RawClient client(m_server->port());
    client.send("GET /tell HTTP/1.1\r\nHost: x\r\n\r\n");
    QVERIFY(!client.readToEnd().contains("secure")); // a TLS alert at most
    QTRY_COMPARE(m_server->counters().connections, 0);
    QCOMPARE(m_server->counters().requests, 0U);
}

void TestHttpTls::clientsLeaveAtEachStage()
{
    for (int i = 0; i < 30; ++i) {
        RawClient client(m_server->port());
        client.send(QByteArray::fromHex("16030100f8010000f40303").first(i % 12));
        if (i % 2)
            client.reset();
    }
    for (int i = 0; i < 12; ++i) {
        const auto socket = connected();
        socket->write(QByteArray("GET /gate/1 HTTP/1.1\r\nHost: x\r\n\r\n").first(3 * i));
        socket->flush();
        socket->abort();
    }
    const auto waiting = connected();
    waiting->write("GET /gate/1 HTTP/1.1\r\nHost: x\r\n\r\n");
    waiting->flush();
    QTRY_VERIFY(m_started.load() >= 1);
    waiting->abort();
    QTRY_COMPARE(m_server->counters().connections, 0);
    m_server->open(1);
    QVERIFY(exchange(*connected(), "GET /tell HTTP/1.1\r\nHost: x\r\n\r\n", ".").endsWith("."));
}

void TestHttpTls::slowRequestsAreCut()
{
    const auto socket = connected();
    QVERIFY(exchange(*socket, "GET /tell HT", "}").startsWith("HTTP/1.1 408 "));
}

void TestHttpTls::newCertificatesAreForNewConnections()
{
    const auto nameOf = [](const QSslSocket &socket) {
        return socket.peerCertificate().subjectInfo(QSslCertificate::CommonName).value(0);
    };
    const auto before = connected();
    QCOMPARE(nameOf(*before), QStringLiteral("first"));
    const QSslConfiguration second = configuration(QStringLiteral("second"));
    m_server->run([&] { m_server->server().setTlsConfiguration(0, second); });
    const auto after = connected({QByteArrayLiteral("h2"), QByteArrayLiteral("http/1.1")});
    QCOMPARE(nameOf(*after), QStringLiteral("second"));
    QCOMPARE(after->sslConfiguration().nextNegotiatedProtocol(), "http/1.1");
    QVERIFY(exchange(*before, "GET /tell HTTP/1.1\r\nHost: x\r\n\r\n", ".").endsWith("GET secure 127.0.0.1 ."));
    m_server->run([&] { m_server->server().setTlsConfiguration(7, second); }); // no such listener: nothing
}

QTEST_GUILESS_MAIN(TestHttpTls)
#include "tst_http_tls.moc"
