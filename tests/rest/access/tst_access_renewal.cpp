// SPDX-License-Identifier: GPL-3.0-or-later
// Certificates are renewed while clients work: no request fails, on connections that stay and on new ones.
// PLEXICA_RENEWALS: how many times.
#include "rest/access/certificates.h"
#include "rest/access/keyedserver.h"

#include <QSslConfiguration>
#include <QSslSocket>

#include <atomic>
#include <csignal>
#include <thread>
#include <vector>

using namespace plexica;
using namespace plexica::test;
using namespace Qt::StringLiterals;

class TestAccessRenewal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noRequestFailsMeanwhile();
};

namespace {

/// One client over TLS that asks until it is told to stop.
class Asker
{
public:
    Asker(quint16 port, const QByteArray &key, bool stays)
        : m_port(port)
        , m_key(key)
        , m_stays(stays)
        , m_thread([this] { run(); })
    {
    }
    ~Asker()
    {
        m_stop = true;
        m_thread.join();
    }
    int answers() const { return m_answers; }
    int failures() const { return m_failures; }

private:
    void run()
    {
        std::unique_ptr<QSslSocket> socket;
        while (!m_stop) {
            if (!socket || !m_stays) {
                socket = std::make_unique<QSslSocket>();
                socket->setPeerVerifyMode(QSslSocket::VerifyNone);
                socket->connectToHostEncrypted(u"127.0.0.1"_s, m_port);
                if (!socket->waitForEncrypted(20'000)) {
                    ++m_failures;
                    qWarning("TLS: %s", qUtf8Printable(socket->errorString()));
                    continue;
                }
            }
            if (ask(*socket))
                ++m_answers;
            else
                ++m_failures;
        }
    }
    bool ask(QSslSocket &socket) const
    {
        socket.write("GET /api/whoami HTTP/1.1\r\nHost: localhost\r\nX-API-Key: " + m_key + "\r\n\r\n");
        QByteArray answer;
        while (!answer.contains("\"role\"")) {
            if (socket.bytesAvailable() == 0 && !socket.waitForReadyRead(20'000)) {
                qWarning("no answer: %s; %s", qUtf8Printable(socket.errorString()), answer.constData());
                return false;
            }
            answer += socket.readAll();
        }
        return answer.startsWith("HTTP/1.1 200");
    }

    const quint16 m_port;
    const QByteArray m_key;
    const bool m_stays;
    std::atomic<bool> m_stop = false;
    std::atomic<int> m_answers = 0;
    std::atomic<int> m_failures = 0;
    std::thread m_thread; // last: it uses all of them
};

/// The number of the certificate that a new connection is shown.
QByteArray shownSerial(quint16 port)
{
    QSslSocket socket;
    socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    socket.connectToHostEncrypted(u"127.0.0.1"_s, port);
    return socket.waitForEncrypted(20'000) ? socket.peerCertificate().serialNumber() : QByteArray();
}

} // namespace

void TestAccessRenewal::noRequestFailsMeanwhile()
{
    const int wanted = qEnvironmentVariableIntValue("PLEXICA_RENEWALS");
    const int renewals = wanted > 0 ? wanted : 50;
    Certificates certificates;
    QVERIFY(certificates.issue(u"server"_s, u"DNS:localhost,IP:127.0.0.1"_s));
    KeyedServer server;
    const QByteArray key = server.viewer(u"acme"_s);
    server.process().options().freePort = false;
    server.process().options().settings.append(
        u"listen=[{address: 127.0.0.1, port: 0, tls: {certificate: \"%1\", key: \"%2\"}}]"_s.arg(
            certificates.path(u"server.pem"_s), certificates.path(u"server.key"_s)));
    QVERIFY2(server.process().start(), qPrintable(server.process().errors()));
    const quint16 port = server.process().output().trimmed().section(u':', -1).toUShort();
    std::vector<std::unique_ptr<Asker>> askers;
    for (int i = 0; i < 6; ++i)
        askers.push_back(std::make_unique<Asker>(port, key, i < 3));
    for (int i = 0; i < renewals; ++i) {
        const QByteArray before = shownSerial(port);
        QVERIFY(!before.isEmpty());
        QVERIFY(certificates.issue(u"server"_s, u"DNS:localhost,IP:127.0.0.1"_s));
        server.process().signal(SIGHUP);
        QTRY_VERIFY(shownSerial(port) != before);
    }
    int answers = 0;
    for (const auto &asker : askers) {
        QTRY_VERIFY(asker->answers() > renewals);
        QCOMPARE(asker->failures(), 0);
        answers += asker->answers();
    }
    qInfo("%d renewals, %d answers, no failure", renewals, answers);
    askers.clear();
    QCOMPARE(server.process().stop(), 0);
}

QTEST_GUILESS_MAIN(TestAccessRenewal)
#include "tst_access_renewal.moc"
