// SPDX-License-Identifier: GPL-3.0-or-later
// Why an instance is worse than HEALTHY, and how soon that is known: probes and calls of the running server against
// upstreams that fail in every way.
#include "gateway/gatewayapi.h"
#include "models/wording.h"
#include "registry/prober.h"
#include "rest/access/certificates.h"

#include <QDateTime>
#include <QFile>
#include <QRegularExpression>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>

#include <atomic>

using namespace Qt::StringLiterals;
using namespace plexica;
using namespace plexica::test;

namespace {

QByteArray http(const char *status, const QByteArray &body = {}, const char *more = "")
{
    return QByteArray("HTTP/1.1 ") + status + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + more
           + "\r\n" + body;
}

/// A port of the loopback interface where nobody listens.
quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

/// What an administrator reads in the window of a `statusReason`.
QString sentenceOf(const HttpReply &reply, const QString &path)
{
    const registry::StatusReasonPtr reason = registry::statusReasonOf(reply.at(path));
    return reason ? app::Wording::reason(*reason) : QString();
}

/// As the window shows a time of the REST API.
QString clockOf(const QString &time)
{
    return QDateTime::fromString(time, Qt::ISODateWithMs).toLocalTime().time().toString(u"HH:mm:ss"_s);
}

/// `{"status":"ok"}`, compressed with gzip.
QByteArray gzipped(const QByteArray &text)
{
    // A stored block: gzip's head, deflate without compression, CRC-32 and length.
    quint32 crc = 0xFFFFFFFF;
    for (const char c : text) {
        crc ^= static_cast<uchar>(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (0xEDB88320U & (0U - (crc & 1U)));
    }
    crc = ~crc;
    const auto little = [](quint32 value, int bytes) {
        QByteArray out;
        for (int i = 0; i < bytes; ++i)
            out.append(static_cast<char>((value >> (8 * i)) & 0xFF));
        return out;
    };
    const auto length = static_cast<quint32>(text.size());
    return QByteArray("\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03\x01", 11) + little(length, 2) + little(~length, 2)
           + text + little(crc, 4) + little(length, 4);
}

} // namespace

class TestGatewayReasons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void probesSayWhy_data();
    void probesSayWhy();
    void otherWordsAreHealthy_data();
    void otherWordsAreHealthy();
    void silenceSaysWhy();
    void reportsSayWho();
    void ordersSayWhy();
    void aRestartForgetsNothing();
    void aFailedCallIsFollowedAtOnce();
    void whatAnswersStaysHealthy();
    void theCallersOwnDeadlineAsksNobody();
    void withoutHealthEndpointConnectionsDecide();
    void anAnsweredProbeEndsAnEjection();
    void nobodyLiveSaysWhy();
    void whoIsAffectedIsToldWithTheCallsThatFail();

private:
    /// Of quick probes, or of probes that only failed calls cause.
    GatewayApi quick() { return GatewayApi(m_quick->port()); }
    GatewayApi calm() { return GatewayApi(m_calm->port()); }
    static HttpReply service(GatewayApi &api, const QString &id)
    {
        return api.client().get("/api/services/" + id.toUtf8() + "?tenantId=" + api.tenant());
    }
    static QString status(GatewayApi &api, const QString &id) { return service(api, id).text("service.status"); }
    static HttpReply events(GatewayApi &api, const QByteArray &type)
    {
        return api.client().get("/api/events?limit=100&tenantId=" + api.tenant() + "&type=" + type);
    }

    std::unique_ptr<ServerProcess> m_quick;
    std::unique_ptr<ServerProcess> m_calm;
};

void TestGatewayReasons::initTestCase()
{
    ServerOptions options;
    options.settings = {u"health.probeInterval=200ms"_s, u"health.probeTimeout=300ms"_s,
                        u"health.massStaleMinimum=100000"_s};
    m_quick = std::make_unique<ServerProcess>(options);
    QVERIFY2(m_quick->start(), qUtf8Printable(m_quick->errors()));
    options.settings = {u"health.probeInterval=1h"_s, u"health.probeTimeout=1s"_s};
    m_calm = std::make_unique<ServerProcess>(options);
    QVERIFY2(m_calm->start(), qUtf8Printable(m_calm->errors()));
}

void TestGatewayReasons::cleanupTestCase()
{
    QCOMPARE(m_quick->stop(), 0);
    QCOMPARE(m_calm->stop(), 0);
}

void TestGatewayReasons::probesSayWhy_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("words"); // of the text, after the URL
    QTest::addColumn<int>("httpStatus");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("sentence"); // of the window, after the URL
    const auto row = [](const char *kind, const char *status, const char *words, const char *sentence = nullptr,
                        int httpStatus = 0, const QByteArray &answer = {}) {
        QTest::newRow(kind) << QString::fromLatin1(status) << QString::fromLatin1(words) << httpStatus << answer
                            << QString::fromLatin1(sentence ? sentence : words);
    };
    row("CONNECTION_REFUSED", "UNAVAILABLE", "connection refused");
    row("CONNECTION_RESET", "UNAVAILABLE", "connection reset");
    row("CONNECTION_RESET closed without an answer", "UNAVAILABLE", "connection reset");
    row("TIMEOUT", "UNAVAILABLE", "no answer in time");
    row("NAME_NOT_RESOLVED", "UNAVAILABLE", "name not resolved", "the host name cannot be resolved");
    row("TLS_FAILED", "UNAVAILABLE", "failed the TLS handshake", "no trusted TLS connection");
    row("TLS_FAILED certificate of nobody known", "UNAVAILABLE", "showed a TLS certificate that is not trusted",
        "its TLS certificate is not trusted");
    row("HTTP_STATUS", "UNAVAILABLE", "answered 503", nullptr, 503,
        http("503 Service Unavailable", "the pool is empty"));
    row("HTTP_STATUS redirect", "UNAVAILABLE", "answered 302", nullptr, 302,
        http("302 Found", {}, "Location: /elsewhere\r\n"));
    const QByteArray down = R"({"status":"DOWN","checks":{"database":"no route"}})";
    row("BODY_SAYS", "UNAVAILABLE", "its health document says 'DOWN'", nullptr, 200, http("200 OK", down));
    row("BODY_SAYS degraded", "DEGRADED", "its health document says 'degraded'", nullptr, 200,
        http("200 OK", R"({"status":"degraded","checks":{"queue":"slow"}})"));
    const QByteArray large = http("200 OK", QByteArray(registry::Prober::maximumBody + 1, ' '));
    static const QByteArray tooLong =
        "its answer is longer than " + QByteArray::number(registry::Prober::maximumBody) + " bytes";
    row("BODY_SAYS too large", "UNAVAILABLE", tooLong.constData(), nullptr, 0, large);
}

void TestGatewayReasons::probesSayWhy()
{
    QFETCH(QString, status);
    QFETCH(QString, words);
    QFETCH(int, httpStatus);
    QFETCH(QByteArray, answer);
    QFETCH(QString, sentence);
    const QByteArray tag = QTest::currentDataTag();
    const QString kind = QString::fromLatin1(QTest::currentDataTag()).section(u' ', 0, 0);
    std::atomic_bool failing = false;
    StandInPlugin plugin([&](QTcpSocket *socket, const QByteArray &) {
        if (!failing)
            socket->write(http("200 OK"));
        else if (tag.endsWith("closed without an answer"))
            socket->disconnectFromHost();
        else if (kind == u"CONNECTION_RESET")
            socket->abort();
        else
            socket->write(answer);
    });
    QString url = plugin.url();
    if (kind == u"CONNECTION_REFUSED")
        url = u"http://127.0.0.1:%1"_s.arg(freePort());
    else if (kind == u"NAME_NOT_RESOLVED")
        url = u"http://no-such-host.invalid"_s;
    QTcpServer plain; // answers a TLS client without TLS
    connect(&plain, &QTcpServer::newConnection, this, [&plain] {
        while (QTcpSocket *socket = plain.nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, socket, [socket] { socket->write(http("400 Bad Request")); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    });
    Certificates certificates; // of an authority that the node does not know
    QSslServer secure;
    if (tag.endsWith("nobody known")) {
        QVERIFY(certificates.issue(u"plugin"_s, u"IP:127.0.0.1"_s));
        QFile key(certificates.path(u"plugin.key"_s));
        QVERIFY(key.open(QIODevice::ReadOnly));
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(QSslCertificate::fromPath(certificates.path(u"plugin.pem"_s)).value(0));
        configuration.setPrivateKey(QSslKey(&key, QSsl::Ec));
        secure.setSslConfiguration(configuration);
        QVERIFY(secure.listen(QHostAddress::LocalHost));
        url = u"https://127.0.0.1:%1"_s.arg(secure.serverPort());
    } else if (kind == u"TLS_FAILED") {
        QVERIFY(plain.listen(QHostAddress::LocalHost));
        url = u"https://127.0.0.1:%1"_s.arg(plain.serverPort());
    }
    GatewayApi api = quick();
    const QString id = api.addService(u"s"_s, url);
    QVERIFY(!service(api, id).text("service.status").isEmpty());
    failing = true;
    QTRY_COMPARE_WITH_TIMEOUT(TestGatewayReasons::status(api, id), status, 20'000);
    HttpReply shown;
    QTRY_VERIFY_WITH_TIMEOUT((shown = service(api, id)).number("service.statusReason.count") >= 3, 20'000);
    for (const QByteArray &where :
         {QByteArray("service.statusReason."), QByteArray("service.instances.0.statusReason.")}) {
        QCOMPARE(shown.text((where + "kind").constData()), kind);
        QCOMPARE(shown.text((where + "url").constData()), url + u"/health"_s);
        const QRegularExpression text(u"^GET %1/health: %2, %3 times since \\d\\d:\\d\\d:\\d\\d$"_s
                                          .arg(QRegularExpression::escape(url), QRegularExpression::escape(words))
                                          .arg(shown.number((where + "count").constData())));
        QVERIFY2(text.match(shown.text((where + "text").constData())).hasMatch(),
                 qUtf8Printable(shown.text((where + "text").constData())));
        QCOMPARE(sentenceOf(shown, QString::fromLatin1(where.chopped(1))),
                 u"GET %1/health: %2, %3 %4 since %5"_s.arg(url, sentence)
                     .arg(shown.number((where + "count").constData()))
                     .arg(kind == u"BODY_SAYS" ? u"times"_s : u"time(s)"_s)
                     .arg(clockOf(shown.text((where + "since").constData()))));
        if (httpStatus > 0) {
            QCOMPARE(shown.number((where + "httpStatus").constData()), httpStatus);
            QCOMPARE(shown.text((where + "bodyHead").constData()).toUtf8(), answer.mid(answer.indexOf("\r\n\r\n") + 4));
        }
    }
    HttpReply told;
    QTRY_COMPARE((told = events(api, "SERVICE_STATUS_CHANGED")).number("count"), 1);
    QCOMPARE(told.text("events.0.details.reason.kind"), kind);
    QVERIFY(told.text("events.0.details.reason.text").contains(words));
    // What is well needs no reason.
    if (answer.isEmpty())
        return;
    failing = false;
    QTRY_COMPARE(TestGatewayReasons::status(api, id), u"HEALTHY"_s);
    QVERIFY(service(api, id).at(u"service.statusReason"_s).isNull());
}

void TestGatewayReasons::otherWordsAreHealthy_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("status");
    const QByteArray gzip = "Content-Encoding: gzip\r\n";
    QTest::newRow("a word nobody knows") << http("200 OK", R"({"status":"splendid"})") << u"HEALTHY"_s;
    QTest::newRow("what is no JSON") << http("200 OK", R"({"status":"DOWN")") << u"HEALTHY"_s;
    QTest::newRow("a byte order mark") << http("200 OK", "\xEF\xBB\xBF{\"status\":\"warn\"}") << u"DEGRADED"_s;
    QTest::newRow("compressed") << http("200 OK", gzipped(R"({"status":"Degraded"})"), gzip.constData())
                                << u"DEGRADED"_s;
    const QByteArray marked = "\xEF\xBB\xBF{\"status\":\"DOWN\"}";
    QTest::newRow("down behind a byte order mark") << http("200 OK", marked) << u"UNAVAILABLE"_s;
    QTest::newRow("down, compressed") << http("200 OK", gzipped(R"({"status":"DOWN"})"), gzip.constData())
                                      << u"UNAVAILABLE"_s;
    QTest::newRow("down behind a mark, compressed")
        << http("200 OK", gzipped(marked), gzip.constData()) << u"UNAVAILABLE"_s;
    QTest::newRow("said to be compressed, and is not")
        << http("200 OK", R"({"status":"DOWN"})", gzip.constData()) << u"UNAVAILABLE"_s;
    for (const char *word : {"down", "FAIL", "error", "Unhealthy", "critical", "OUT_OF_SERVICE"}) {
        QTest::newRow(word) << http("200 OK", QByteArray("{\"status\":\"") + word + "\"}") << u"UNAVAILABLE"_s;
    }
}

void TestGatewayReasons::otherWordsAreHealthy()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, status);
    StandInPlugin plugin([&](QTcpSocket *socket, const QByteArray &) { socket->write(answer); });
    GatewayApi api = quick();
    const QString id = api.addService(u"s"_s, plugin.url());
    QTRY_VERIFY(plugin.requests().size() >= 4);
    QTRY_COMPARE(TestGatewayReasons::status(api, id), status);
}

void TestGatewayReasons::silenceSaysWhy()
{
    ServerOptions options;
    options.settings = {u"health.staleAfter=1s"_s};
    ServerProcess server(options);
    QVERIFY2(server.start(), qUtf8Printable(server.errors()));
    GatewayApi api(server.port());
    ServiceApi services = api.services();
    const QString id = services.add(u"'pluginId':'p','serviceName':'s','version':'1.0.0'"_s).text("serviceId");
    QTRY_COMPARE(status(api, id), u"UNAVAILABLE"_s);
    const HttpReply shown = service(api, id);
    QCOMPARE(shown.text("service.statusReason.kind"), u"HEARTBEAT_MISSED"_s);
    QVERIFY2(shown.text("service.statusReason.text").startsWith(u"nothing seen for 1 s, since "_s),
             shown.shown().constData());
    QCOMPARE(shown.text("service.statusReason.since"), shown.text("service.lastSeenAt"));
    QCOMPARE(sentenceOf(shown, u"service.statusReason"_s),
             u"Nothing seen since %1"_s.arg(clockOf(shown.text("service.lastSeenAt"))));
    HttpReply told;
    QTRY_COMPARE((told = events(api, "SERVICE_STATUS_CHANGED")).number("count"), 1);
    QCOMPARE(told.text("events.0.details.reason.kind"), u"HEARTBEAT_MISSED"_s);
    REQUIRE_STATUS(services.heartbeat(id, u"p"_s, u"s"_s), 200);
    QVERIFY(service(api, id).at(u"service.statusReason"_s).isNull());
    QCOMPARE(server.stop(), 0);
}

void TestGatewayReasons::reportsSayWho()
{
    GatewayApi api = calm();
    ServiceApi services = api.services();
    const QString id = services.add(u"'pluginId':'p','serviceName':'s','version':'1.0.0'"_s).text("serviceId");
    REQUIRE_STATUS(services.heartbeat(id, u"p"_s, u"s"_s, u"'status':'DEGRADED'"_s), 200);
    HttpReply shown = service(api, id);
    QCOMPARE(shown.text("service.statusReason.kind"), u"REPORTED"_s);
    QVERIFY2(shown.text("service.statusReason.text").contains(u"plugin p"_s), shown.shown().constData());
    REQUIRE_STATUS(services.setHealth(id, u"'status':'UNAVAILABLE','reason':'new disks'"_s), 200);
    shown = service(api, id);
    QCOMPARE(shown.text("service.statusReason.kind"), u"REPORTED"_s);
    QVERIFY(shown.text("service.statusReason.text").endsWith(u"an administrator: new disks"_s));
    QCOMPARE(sentenceOf(shown, u"service.statusReason"_s), u"set to unavailable by an administrator: new disks"_s);
    QCOMPARE(shown.text("service.instances.0.statusReason.text"), shown.text("service.statusReason.text"));
    const HttpReply told = events(api, "SERVICE_STATUS_CHANGED");
    QCOMPARE(told.text("events.0.details.reason.text"), shown.text("service.statusReason.text"));
    REQUIRE_STATUS(services.setHealth(id, u"'status':'HEALTHY'"_s), 200);
    QVERIFY(service(api, id).at(u"service.statusReason"_s).isNull());
}

void TestGatewayReasons::ordersSayWhy()
{
    StandInPlugin plugin;
    GatewayApi api = calm();
    const QString id = api.addService(u"s"_s, plugin.url());
    REQUIRE_STATUS(api.services().setAdminState(id, u"'state':'OFFLINE','reason':'new disks'"_s), 200);
    const HttpReply told = events(api, "SERVICE_ADMIN_STATE_CHANGED");
    QCOMPARE(told.text("events.0.details.reason.kind"), u"ADMIN"_s);
    QCOMPARE(sentenceOf(told, u"events.0.details.reason"_s), u"taken offline by an administrator: new disks"_s);
    const HttpReply refused = api.call(u"s"_s, "GET", u"/x"_s);
    REQUIRE_STATUS(refused, 503);
    QCOMPARE(refused.text("details.reason.kind"), u"ADMIN"_s);
    QVERIFY(refused.text("details.reason.text").contains(u"new disks"_s));
    QCOMPARE(api.look("calls").text("calls.0.reason.kind"), u"ADMIN"_s);
}

void TestGatewayReasons::aRestartForgetsNothing()
{
    ServerOptions options;
    options.settings = {u"health.probeInterval=200ms"_s};
    ServerProcess server(options);
    QVERIFY2(server.start(), qUtf8Printable(server.errors()));
    GatewayApi api(server.port(), "t");
    const QString dead = api.addService(u"dead"_s, u"http://127.0.0.1:%1"_s.arg(freePort()));
    const QString told =
        api.services().add(u"'pluginId':'p','serviceName':'told','version':'1.0.0'"_s).text("serviceId");
    REQUIRE_STATUS(api.services().setHealth(told, u"'status':'DEGRADED','reason':'new disks'"_s), 200);
    QTRY_COMPARE(status(api, dead), u"UNAVAILABLE"_s);
    const QString since = service(api, dead).text("service.statusReason.since");
    const QString reported = service(api, told).text("service.statusReason.text");
    QTRY_COMPARE(events(api, "SERVICE_STATUS_CHANGED").number("count"), 2); // both are stored
    server.kill();
    QVERIFY2(server.start(), qUtf8Printable(server.errors()));
    GatewayApi again(server.port(), "t");
    QCOMPARE(service(again, dead).text("service.statusReason.kind"), u"CONNECTION_REFUSED"_s);
    QCOMPARE(service(again, dead).text("service.statusReason.since"), since);
    QCOMPARE(service(again, told).text("service.statusReason.text"), reported);
    // And counts on.
    QTRY_VERIFY(service(again, dead).number("service.statusReason.count") > 3);
    QCOMPARE(service(again, dead).text("service.statusReason.since"), since);
    QCOMPARE(server.stop(), 0);
}

void TestGatewayReasons::aFailedCallIsFollowedAtOnce()
{
    auto plugin = std::make_unique<StandInPlugin>();
    const QString url = plugin->url();
    GatewayApi api = calm();
    const QString id = api.addService(u"s"_s, url);
    REQUIRE_STATUS(api.call(u"s"_s, "POST", u"/x"_s), 200);
    QCOMPARE(plugin->count(), 1); // no probe, there was no reason
    plugin->stop();
    REQUIRE_STATUS(api.call(u"s"_s, "POST", u"/x"_s), 502);
    QTRY_COMPARE_WITH_TIMEOUT(events(api, "SERVICE_STATUS_CHANGED").number("count"), 2, 10'000);
    QCOMPARE(status(api, id), u"UNAVAILABLE"_s);
    const HttpReply told = events(api, "SERVICE_STATUS_CHANGED");
    QCOMPARE(told.text("events.1.after.status"), u"DEGRADED"_s);
    QCOMPARE(told.text("events.1.details.reason.kind"), u"CONNECTION_REFUSED"_s);
    QCOMPARE(told.text("events.1.details.reason.text"), u"GET %1/health: connection refused"_s.arg(url));
    QCOMPARE(told.text("events.0.after.status"), u"UNAVAILABLE"_s);
    QCOMPARE(told.text("events.0.cause"), u"3 health probes in a row failed"_s);
    QCOMPARE(told.number("events.0.details.reason.count"), 3);
    QCOMPARE(service(api, id).number("service.statusReason.count"), 3);
}

void TestGatewayReasons::whatAnswersStaysHealthy()
{
    // It resets the connections of calls, and answers its probes.
    StandInPlugin plugin([](QTcpSocket *socket, const QByteArray &request) {
        if (request.startsWith("GET /health"))
            socket->write(http("200 OK"));
        else
            socket->abort();
    });
    GatewayApi api = calm();
    const QString id = api.addService(u"s"_s, plugin.url());
    REQUIRE_STATUS(api.call(u"s"_s, "POST", u"/x"_s), 502);
    QTRY_COMPARE(plugin.requests().size(), 2); // the call, and a probe that answers and so is the only one
    REQUIRE_STATUS(api.call(u"s"_s, "POST", u"/x"_s), 502);
    QTRY_COMPARE(plugin.requests().size(), 4);
    QCOMPARE(status(api, id), u"HEALTHY"_s);
    QCOMPARE(events(api, "SERVICE_STATUS_CHANGED").number("count"), 0);
}

void TestGatewayReasons::theCallersOwnDeadlineAsksNobody()
{
    StandInPlugin plugin([](QTcpSocket *socket, const QByteArray &request) {
        if (!request.startsWith("POST /slow"))
            socket->write(http("200 OK"));
    });
    GatewayApi api = calm();
    api.addService(u"s"_s, plugin.url());
    const HttpReply late = api.call(u"s"_s, "POST", u"/slow"_s, u"'timeoutMs':200"_s);
    REQUIRE_STATUS(late, 504);
    QCOMPARE(late.text("details.reason.kind"), u"TIMEOUT"_s);
    REQUIRE_STATUS(api.call(u"s"_s, "POST", u"/x"_s), 200);
    const QByteArrayList requests = plugin.requests();
    QVERIFY(std::none_of(requests.begin(), requests.end(),
                         [](const QByteArray &request) { return request.startsWith("GET /health"); }));
}

void TestGatewayReasons::withoutHealthEndpointConnectionsDecide()
{
    std::atomic_bool resets = true;
    StandInPlugin plugin([&](QTcpSocket *socket, const QByteArray &request) {
        if (request.startsWith("GET /health"))
            socket->write(http("404 Not Found"));
        else if (resets)
            socket->abort();
        else
            socket->write(http("200 OK"));
    });
    GatewayApi api = calm();
    const QString id = api.addService(u"s"_s, plugin.url());
    REQUIRE_STATUS(api.call(u"s"_s, "POST", u"/x"_s), 502);
    QTRY_COMPARE(status(api, id), u"DEGRADED"_s);
    QCOMPARE(service(api, id).text("service.statusReason.kind"), u"CONNECTION_RESET"_s);
    QCOMPARE(service(api, id).text("service.statusReason.url"), plugin.url() + u"/x"_s);
    resets = false;
    REQUIRE_STATUS(api.call(u"s"_s, "POST", u"/x"_s), 200);
    QTRY_COMPARE(status(api, id), u"HEALTHY"_s);
    resets = true;
    for (int i = 0; i < 3; ++i) {
        QVERIFY(status(api, id) != u"UNAVAILABLE");
        REQUIRE_STATUS(api.call(u"s"_s, "POST", u"/x"_s), 502);
    }
    QTRY_COMPARE(status(api, id), u"UNAVAILABLE"_s);
    QCOMPARE(service(api, id).number("service.statusReason.count"), 3);
}

void TestGatewayReasons::anAnsweredProbeEndsAnEjection()
{
    std::atomic_bool answers = false;
    StandInPlugin plugin([&](QTcpSocket *socket, const QByteArray &request) {
        if (request.startsWith("GET /health"))
            socket->write(http(answers ? "200 OK" : "500 No"));
        else
            socket->write(http("500 No"));
    });
    GatewayApi api = quick();
    api.addService(u"s"_s, plugin.url());
    for (int i = 0; i < 5; ++i)
        REQUIRE_STATUS(api.call(u"s"_s, "POST", u"/x"_s), 500);
    HttpReply ejected;
    QTRY_COMPARE((ejected = events(api, "INSTANCE_EJECTED")).number("count"), 1);
    QCOMPARE(ejected.text("events.0.details.reason.kind"), u"EJECTED"_s);
    QVERIFY2(ejected.text("events.0.details.reason.text").contains(u"POST %1/x: answered 500"_s.arg(plugin.url())),
             ejected.shown().constData());
    QCOMPARE(sentenceOf(ejected, u"events.0.details.reason"_s), ejected.text("events.0.details.reason.text"));
    answers = true;
    QTRY_COMPARE(events(api, "INSTANCE_TAKEN_BACK").number("count"), 1);
}

void TestGatewayReasons::nobodyLiveSaysWhy()
{
    const QString url = u"http://127.0.0.1:%1"_s.arg(freePort());
    GatewayApi api = quick();
    const QString id = api.addService(u"s"_s, url);
    QTRY_COMPARE(status(api, id), u"UNAVAILABLE"_s);
    const HttpReply refused = api.call(u"s"_s, "GET", u"/x"_s);
    REQUIRE_STATUS(refused, 503);
    QCOMPARE(refused.text("code"), u"SERVICE_UNAVAILABLE"_s);
    QCOMPARE(refused.text("details.reason.kind"), u"CONNECTION_REFUSED"_s);
    QVERIFY(refused.text("details.reason.text").startsWith(u"GET %1/health: connection refused"_s.arg(url)));
    QCOMPARE(api.look("calls").text("calls.0.reason.kind"), u"CONNECTION_REFUSED"_s);
    const HttpReply lookedUp = api.services().discover(u"s"_s);
    REQUIRE_STATUS(lookedUp, 404);
    QCOMPARE(lookedUp.text("details.reason.kind"), u"CONNECTION_REFUSED"_s);
}

void TestGatewayReasons::whoIsAffectedIsToldWithTheCallsThatFail()
{
    StandInPlugin plugin;
    GatewayApi api = calm();
    api.addService(u"s"_s, plugin.url());
    REQUIRE_STATUS(api.services().add(u"'pluginId':'caller','serviceName':'c','version':'1.0.0'"_s), 201);
    REQUIRE_STATUS(api.client().send("POST", "/api/plugin-gateway/dependencies",
                                     R"({"dependencies":[{"pluginId":"caller","dependsOnPluginId":"plugin-s",)"
                                     R"("serviceName":"s","version":"^1.0.0"}]})",
                                     {{"Content-Type", "application/json"}, {"X-Tenant-Slug", api.tenant()}}),
                   201);
    for (int i = 0; i < 5; ++i)
        REQUIRE_STATUS(api.call(u"s"_s, "GET", u"/x"_s), 200);
    plugin.stop();
    REQUIRE_STATUS(api.call(u"s"_s, "POST", u"/x"_s), 502);
    HttpReply told;
    QTRY_VERIFY_WITH_TIMEOUT(
        (told = events(api, "PLUGIN_AFFECTED")).text("events.0.details.affectedBy.0.status") == u"UNAVAILABLE", 10'000);
    const qint64 calls = told.number("events.0.details.callsPerMinute"); // about: a minute may have begun meanwhile
    QVERIFY2(calls >= 4 && calls <= 6, told.shown().constData());
    QCOMPARE(told.number("events.0.details.failingPerMinute"), calls);
    QCOMPARE(told.text("events.0.cause"), u"s of plugin-s is unavailable, %1 calls/min fail"_s.arg(calls));
    // Before, when only one look had failed, it may still have answered others.
    QCOMPARE(told.text("events.1.details.affectedBy.0.status"), u"DEGRADED"_s);
    QCOMPARE(told.number("events.1.details.failingPerMinute"), 1);
    QCOMPARE(told.text("events.1.cause"), u"s of plugin-s is degraded, 1 of %1 calls/min fail"_s.arg(
                                              told.number("events.1.details.callsPerMinute")));
}

QTEST_GUILESS_MAIN(TestGatewayReasons)
#include "tst_gatewayreasons.moc"
