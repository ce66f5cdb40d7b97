// SPDX-License-Identifier: GPL-3.0-or-later
// Webhooks of the running server: each event at least once, in order, signed, whatever the receiver does.
#include "gateway/gatewayapi.h"
#include "notifications/webhookqueue.h"
#include "support/storageengines.h"

#include <QTemporaryDir>
#include <QTimer>

#include <atomic>
#include <csignal>
#include <map>

using namespace plexica;
using namespace plexica::test;

namespace {

constexpr auto secret = "a secret of thirty-two characters";

/// `notifications` with one rule; `more` are its further members.
QString ruleFor(const QString &url, const QString &more)
{
    return QStringLiteral("notifications=[{webhook: {url: '%1', secret: '%2'}, %3}]")
        .arg(url, QString::fromLatin1(secret), more);
}

JsonValue documentOf(const QByteArray &request)
{
    return parseJson(request.mid(request.indexOf("\r\n\r\n") + 4)).value_or(JsonValue());
}

QString member(const QByteArray &request, const QString &path)
{
    return jsonAt(documentOf(request), path).toString();
}

QStringList subjectsOf(const QByteArrayList &requests)
{
    QStringList subjects;
    for (const QByteArray &request : requests)
        subjects.append(member(request, QStringLiteral("subject")));
    return subjects;
}

QList<qint64> idsOf(const QByteArrayList &requests)
{
    QList<qint64> ids;
    for (const QByteArray &request : requests)
        ids.append(member(request, QStringLiteral("id")).toLongLong());
    return ids;
}

/// Whether its signature is that of its body, now.
bool isSigned(const QByteArray &request)
{
    const QByteArray signature = valuesIn(request, "X-Plexica-Signature").value(0);
    const qint64 seconds = signature.mid(2, signature.indexOf(',') - 2).toLongLong();
    const QByteArray body = request.mid(request.indexOf("\r\n\r\n") + 4);
    return std::abs(seconds - toMilliseconds(currentTime()) / 1000) < 60
           && signature == notifications::WebhookQueue::signatureOf(body, QString::fromLatin1(secret), seconds);
}

/// Each subject where it came first.
QStringList firstOfEach(const QByteArrayList &requests)
{
    QStringList subjects = subjectsOf(requests);
    subjects.removeDuplicates();
    return subjects;
}

/// The value of a line of /metrics.
double metric(quint16 port, const QByteArray &name)
{
    HttpClient client(port);
    for (const QByteArray &line : client.get("/metrics").body.split('\n')) {
        if (line.startsWith(name + ' '))
            return line.mid(name.size() + 1).toDouble();
    }
    return -1;
}

QStringList names(const QString &prefix, int count)
{
    QStringList list;
    for (int i = 0; i < count; ++i)
        list.append(prefix + QStringLiteral("%1").arg(i, 2, 10, QLatin1Char('0')));
    return list;
}

} // namespace

class TestNotificationsWebhooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachEventOnceInOrderAndSigned_data() { addEngineRows(); }
    void eachEventOnceInOrderAndSigned();
    void whatHealthEndpointsSayDoesNotLeave();
    void aReceiverThatIsDownGetsAllLater_data() { addEngineRows(); }
    void aReceiverThatIsDownGetsAllLater();
    void nothingIsLostWhateverTheReceiverDoes_data();
    void nothingIsLostWhateverTheReceiverDoes();
    void refusalsAreTriedAgainInOrder_data();
    void refusalsAreTriedAgainInOrder();
    void whatIsOverInTimeIsNotSent();
    void redirectsAreNotFollowed();
    void theAddressPolicyCounts();
    void severalWebhooksDoNotWaitForEachOther();
    void rulesChangeWithASignal();
    void ofTwoNodesOneSends();
    void mistakesAreToldWithTheirPlace_data();
    void mistakesAreToldWithTheirPlace();
    void theSecretIsNotShown();
};

void TestNotificationsWebhooks::eachEventOnceInOrderAndSigned()
{
    const StorageEngine engine;
    StandInPlugin receiver;
    ServerOptions options;
    options.database = engine.url();
    options.settings = {
        ruleFor(receiver.url() + QStringLiteral("/hook?team=ops"), QStringLiteral("types: [SERVICE_REGISTERED]"))};
    ServerProcess server(options);
    QVERIFY2(server.start(), qPrintable(server.errors()));
    ServiceApi api(server.port(), 'A', "t");
    const QStringList wanted = names(QStringLiteral("service-"), 30);
    for (const QString &name : wanted) {
        QVERIFY(!api.addService(name).isEmpty());
        QCOMPARE(api.deregister(QStringLiteral("plugin-") + name, name).status, 200); // of another type
    }
    QTRY_COMPARE_WITH_TIMEOUT(receiver.requests().size(), wanted.size(), 20'000);
    const QByteArrayList requests = receiver.requests();
    QCOMPARE(subjectsOf(requests), wanted);
    const QList<qint64> ids = idsOf(requests);
    QVERIFY(std::is_sorted(ids.begin(), ids.end()));
    for (const QByteArray &request : requests) {
        QCOMPARE(requestLine(request), QByteArray("POST /hook?team=ops HTTP/1.1"));
        QCOMPARE(valuesIn(request, "Content-Type"), QByteArrayList{"application/json; charset=utf-8"});
        QCOMPARE(valuesIn(request, "X-Plexica-Event"), QByteArrayList{"SERVICE_REGISTERED"});
        QCOMPARE(valuesIn(request, "X-Plexica-Event-ID").value(0).toLongLong(), idsOf({request}).front());
        QVERIFY2(isSigned(request), request.constData());
    }
    QTRY_COMPARE(metric(server.port(), "plexica_webhook_events_sent_total"), double(wanted.size()));
    // HMAC-SHA256 of "1.{}" as openssl dgst has it.
    QCOMPARE(notifications::WebhookQueue::signatureOf("{}", QStringLiteral("key"), 1),
             QByteArray("t=1,v1=") + QByteArray("1ba6b8171186efc613e8bcc0cbdab2748f24984d7c5a84faa2637afa0e40d224"));

    // After a restart nothing is sent again, and nothing that was not asked for before.
    QCOMPARE(server.stop(), 0);
    QVERIFY(server.start());
    ServiceApi again(server.port(), 'A', "t");
    QVERIFY(!again.addService(QStringLiteral("one-more")).isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(receiver.requests().size(), wanted.size() + 1, 20'000);
    QCOMPARE(subjectsOf(receiver.requests()).last(), QStringLiteral("one-more"));
}

void TestNotificationsWebhooks::whatHealthEndpointsSayDoesNotLeave()
{
    StandInPlugin receiver;
    StandInPlugin sick([](QTcpSocket *socket, const QByteArray &) {
        socket->write(RawUpstream::ok("{\"status\":\"down\",\"password\":\"hunter2\"}"));
    });
    ServerOptions options;
    options.settings = {ruleFor(receiver.url(), QStringLiteral("types: [SERVICE_STATUS_CHANGED]")),
                        QStringLiteral("health.probeInterval=50ms")};
    ServerProcess server(options);
    QVERIFY(server.start());
    ServiceApi api(server.port(), 'A', "t");
    QCOMPARE(
        api.add(
               QStringLiteral("'pluginId':'p','serviceName':'orders','version':'1.0.0','baseUrl':'%1'").arg(sick.url()))
            .status,
        201);
    QTRY_VERIFY_WITH_TIMEOUT(!receiver.requests().isEmpty(), 20'000);
    const QByteArray request = receiver.requests().constFirst();
    QCOMPARE(member(request, QStringLiteral("details.reason.kind")), QStringLiteral("BODY_SAYS"));
    QVERIFY2(!request.contains("hunter2"), request.constData());
    QVERIFY(api.events().body.contains("hunter2")); // who may see it does
}

void TestNotificationsWebhooks::aReceiverThatIsDownGetsAllLater()
{
    const StorageEngine engine;
    auto receiver = std::make_unique<StandInPlugin>();
    const quint16 port = receiver->port();
    ServerOptions options;
    options.database = engine.url();
    options.settings = {ruleFor(receiver->url(), QStringLiteral("types: [SERVICE_REGISTERED]"))};
    receiver.reset();
    ServerProcess server(options);
    QVERIFY2(server.start(), qPrintable(server.errors()));
    const QStringList wanted = names(QStringLiteral("service-"), 12);
    const auto add = [&](int from, int to) {
        ServiceApi api(server.port(), 'A', "t");
        for (int i = from; i < to; ++i)
            QVERIFY(!api.addService(wanted[i]).isEmpty());
    };
    add(0, 4);
    QTRY_VERIFY_WITH_TIMEOUT(metric(server.port(), "plexica_webhook_failures_total") >= 2, 20'000);
    // The node dies with events that were not taken, is away, and comes back.
    server.kill();
    QVERIFY(server.start());
    add(4, 8);
    QTRY_VERIFY_WITH_TIMEOUT(metric(server.port(), "plexica_webhook_failures_total") >= 1, 20'000);
    receiver = std::make_unique<StandInPlugin>(StandInPlugin::Script(), port);
    QTRY_COMPARE_WITH_TIMEOUT(receiver->requests().size(), 8, 20'000);
    add(8, 12);
    QTRY_COMPARE_WITH_TIMEOUT(receiver->requests().size(), 12, 20'000);
    QCOMPARE(subjectsOf(receiver->requests()), wanted);
    QCOMPARE(server.errors().count(QStringLiteral("takes no events")), 2); // once an episode
    QCOMPARE(server.errors().count(QStringLiteral("takes events again")), 1);
}

void TestNotificationsWebhooks::nothingIsLostWhateverTheReceiverDoes_data()
{
    QTest::addColumn<QString>("engine");
    QTest::addColumn<bool>("isSlow");
    for (const QString &engine : {QStringLiteral("SQLite"), QStringLiteral("PostgreSQL")}) {
        QTest::addRow("slow, %s", qPrintable(engine)) << engine << true;
        QTest::addRow("answers 500, %s", qPrintable(engine)) << engine << false;
    }
}

/// Slow, or always 500, while the node is stopped, started and killed: each event at least once, in order, signed.
/// (Ten minutes of it, and what others feel meanwhile: tests/bench/webhooks.)
void TestNotificationsWebhooks::nothingIsLostWhateverTheReceiverDoes()
{
    QFETCH(bool, isSlow);
    const StorageEngine engine;
    std::atomic<bool> isWell = false;
    StandInPlugin receiver([&isWell, isSlow](QTcpSocket *socket, const QByteArray &) {
        if (isWell)
            socket->write(RawUpstream::ok("{}"));
        else if (isSlow) // slower than events come
            QTimer::singleShot(400, socket, [socket] { socket->write(RawUpstream::ok("{}")); });
        else
            socket->write("HTTP/1.1 500 Oops\r\nContent-Length: 0\r\n\r\n");
    });
    ServerOptions options;
    options.database = engine.url();
    options.settings = {ruleFor(receiver.url(), QStringLiteral("types: [SERVICE_REGISTERED]"))};
    ServerProcess server(options);
    QVERIFY2(server.start(), qPrintable(server.errors()));
    const QStringList wanted = names(QStringLiteral("service-"), 30);
    qsizetype seen = 0;
    const auto addTen = [&](int from) {
        ServiceApi api(server.port(), 'A', "t");
        for (int i = from; i < from + 10; ++i)
            QVERIFY(!api.addService(wanted[i]).isEmpty());
        seen = receiver.requests().size();
        QTRY_VERIFY_WITH_TIMEOUT(receiver.requests().size() >= seen + 2, 20'000);
    };
    addTen(0);
    QCOMPARE(server.stop(), 0);
    QVERIFY(server.start());
    addTen(10);
    server.kill();
    QVERIFY(server.start());
    addTen(20);
    QVERIFY(firstOfEach(receiver.requests()).size() < wanted.size()); // it was behind all the time
    isWell = true;
    QTRY_COMPARE_WITH_TIMEOUT(firstOfEach(receiver.requests()).size(), wanted.size(), 30'000);
    const QByteArrayList requests = receiver.requests();
    QCOMPARE(firstOfEach(requests), wanted);
    std::map<qint64, QByteArray> bodies;
    for (const QByteArray &request : requests) {
        QVERIFY2(isSigned(request), request.constData());
        const qint64 id = idsOf({request}).front();
        const QByteArray body = request.mid(request.indexOf("\r\n\r\n") + 4);
        QVERIFY(bodies.contains(id) || bodies.empty() || id > bodies.rbegin()->first);
        QCOMPARE(bodies.emplace(id, body).first->second, body); // again it is the same text
    }
}

void TestNotificationsWebhooks::refusalsAreTriedAgainInOrder_data()
{
    QTest::addColumn<QByteArray>("refusal");
    QTest::newRow("500") << QByteArray("HTTP/1.1 500 Oops\r\nContent-Length: 0\r\n\r\n");
    QTest::newRow("404") << QByteArray("HTTP/1.1 404 Gone\r\nContent-Length: 0\r\n\r\n");
    QTest::newRow("broken") << QByteArray("SMTP ready\r\n\r\n");
    QTest::newRow("closed") << QByteArray();
}

void TestNotificationsWebhooks::refusalsAreTriedAgainInOrder()
{
    QFETCH(QByteArray, refusal);
    std::atomic<int> seen = 0;
    StandInPlugin receiver([&seen, refusal](QTcpSocket *socket, const QByteArray &) {
        // Refuses the first and the third that come.
        const int number = ++seen;
        if (number != 1 && number != 3)
            socket->write(RawUpstream::ok("{}"));
        else if (refusal.isEmpty())
            socket->abort();
        else
            socket->write(refusal), socket->disconnectFromHost();
    });
    ServerOptions options;
    options.settings = {ruleFor(receiver.url(), QStringLiteral("types: [SERVICE_REGISTERED]"))};
    ServerProcess server(options);
    QVERIFY(server.start());
    ServiceApi api(server.port(), 'A', "t");
    for (const QString &name : names(QStringLiteral("s"), 3))
        QVERIFY(!api.addService(name).isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(receiver.requests().size(), 5, 20'000);
    QCOMPARE(subjectsOf(receiver.requests()),
             (QStringList{QStringLiteral("s00"), QStringLiteral("s00"), QStringLiteral("s01"), QStringLiteral("s01"),
                          QStringLiteral("s02")}));
    // The same event again is the same text with another time.
    const QByteArrayList requests = receiver.requests();
    QCOMPARE(documentOf(requests[0]).toJson(), documentOf(requests[1]).toJson());
}

void TestNotificationsWebhooks::whatIsOverInTimeIsNotSent()
{
    StandInPlugin receiver;
    ServerOptions options;
    options.settings = {ruleFor(receiver.url(), QStringLiteral("types: [SERVICE_STATUS_CHANGED], after: 2s"))};
    ServerProcess server(options);
    QVERIFY(server.start());
    ServiceApi api(server.port(), 'A', "t");
    const QString brief = api.addService(QStringLiteral("brief"));
    const QString lasting = api.addService(QStringLiteral("lasting"));
    QCOMPARE(api.setHealth(brief, QStringLiteral("'status':'UNAVAILABLE','reason':'x'")).status, 200);
    QCOMPARE(api.setHealth(lasting, QStringLiteral("'status':'UNAVAILABLE','reason':'x'")).status, 200);
    QCOMPARE(api.setHealth(brief, QStringLiteral("'status':'HEALTHY','reason':'x'")).status, 200);
    QTRY_VERIFY_WITH_TIMEOUT(!receiver.requests().isEmpty(), 20'000);
    QCOMPARE(api.setHealth(lasting, QStringLiteral("'status':'HEALTHY','reason':'x'")).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(receiver.requests().size(), 2, 20'000);
    QCOMPARE(subjectsOf(receiver.requests()), (QStringList{QStringLiteral("lasting"), QStringLiteral("lasting")}));
    QCOMPARE(member(receiver.requests().constLast(), QStringLiteral("after.status")), QStringLiteral("HEALTHY"));
}

void TestNotificationsWebhooks::redirectsAreNotFollowed()
{
    StandInPlugin elsewhere;
    StandInPlugin receiver([&elsewhere](QTcpSocket *socket, const QByteArray &) {
        socket->write("HTTP/1.1 307 Elsewhere\r\nLocation: " + elsewhere.url().toLatin1()
                      + "/\r\nContent-Length: 0\r\n\r\n");
    });
    ServerOptions options;
    options.settings = {ruleFor(receiver.url(), QStringLiteral("types: [SERVICE_REGISTERED]"))};
    ServerProcess server(options);
    QVERIFY(server.start());
    QVERIFY(!ServiceApi(server.port(), 'A', "t").addService(QStringLiteral("orders")).isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(receiver.requests().size() >= 2, 20'000); // tried again
    QVERIFY(elsewhere.requests().isEmpty());
    QVERIFY(server.errors().contains(QStringLiteral("it answers with status 307")));
}

void TestNotificationsWebhooks::theAddressPolicyCounts()
{
    StandInPlugin receiver;
    ServerOptions options;
    options.settings = {ruleFor(receiver.url(), QStringLiteral("types: [SERVICE_REGISTERED]")),
                        QStringLiteral("gateway.allowPrivateAddresses=false")};
    ServerProcess server(options);
    QVERIFY(server.start());
    QVERIFY(!ServiceApi(server.port(), 'A', "t").addService(QStringLiteral("orders")).isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(metric(server.port(), "plexica_webhook_failures_total") >= 1, 20'000);
    QVERIFY(receiver.requests().isEmpty());
}

void TestNotificationsWebhooks::severalWebhooksDoNotWaitForEachOther()
{
    StandInPlugin hanging([](QTcpSocket *, const QByteArray &) {});
    StandInPlugin receiver;
    ServerOptions options;
    options.settings = {
        QStringLiteral("notifications=[{webhook: {url: '%1', secret: s}}, {webhook: {url: '%2', secret: s}}, "
                       "{types: [SERVICE_DEREGISTERED], webhook: {url: '%2', secret: s}}]")
            .arg(hanging.url(), receiver.url())};
    ServerProcess server(options);
    QVERIFY(server.start());
    ServiceApi api(server.port(), 'A', "t");
    QVERIFY(!api.addService(QStringLiteral("orders")).isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(!hanging.requests().isEmpty(), 20'000);
    QCOMPARE(api.deregister(QStringLiteral("plugin-orders"), QStringLiteral("orders")).status, 200);
    // Of two rules with one address each sends what it takes.
    QTRY_COMPARE_WITH_TIMEOUT(receiver.requests().size(), 3, 20'000);
    QCOMPARE(hanging.requests().size(), 1);
}

void TestNotificationsWebhooks::rulesChangeWithASignal()
{
    StandInPlugin first;
    StandInPlugin second;
    QTemporaryDir directory;
    const QString file = directory.filePath(QStringLiteral("config.yaml"));
    const auto write = [&file](const QString &url, const char *type) {
        QFile config(file);
        if (!config.open(QIODevice::WriteOnly | QIODevice::Truncate))
            qFatal("the configuration cannot be written");
        config.write(QStringLiteral("notifications:\n  - types: [%2]\n    webhook: {url: \"%1\", secret: \"s\"}\n")
                         .arg(url, QString::fromLatin1(type))
                         .toUtf8());
    };
    write(first.url(), "SERVICE_REGISTERED");
    ServerOptions options;
    options.arguments = {QStringLiteral("--config"), file};
    ServerProcess server(options);
    QVERIFY2(server.start(), qPrintable(server.errors()));
    ServiceApi api(server.port(), 'A', "t");
    QVERIFY(!api.addService(QStringLiteral("one")).isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(first.requests().size(), 1, 20'000);
    write(second.url(), "SERVICE_DEREGISTERED");
    server.signal(SIGHUP);
    QTRY_VERIFY(server.errors().contains(QStringLiteral("Configuration reloaded")));
    QVERIFY(!api.addService(QStringLiteral("two")).isEmpty());
    QCOMPARE(api.deregister(QStringLiteral("plugin-two"), QStringLiteral("two")).status, 200);
    QTRY_COMPARE_WITH_TIMEOUT(second.requests().size(), 1, 20'000);
    QCOMPARE(subjectsOf(second.requests()), QStringList{QStringLiteral("two")});
    QCOMPARE(first.requests().size(), 1);
}

void TestNotificationsWebhooks::ofTwoNodesOneSends()
{
    StandInPlugin receiver;
    const StorageEngine engine(QStringLiteral("PostgreSQL"));
    ServerOptions options;
    options.database = engine.url();
    options.settings = {ruleFor(receiver.url(), QStringLiteral("types: [SERVICE_REGISTERED]"))};
    ServerProcess a(options);
    ServerProcess b(options);
    QVERIFY(a.start());
    QVERIFY(b.start());
    const QStringList wanted = names(QStringLiteral("service-"), 20);
    ServiceApi atA(a.port(), 'A', "t");
    ServiceApi atB(b.port(), 'B', "t");
    for (int i = 0; i < 10; ++i)
        QVERIFY(!(i % 2 == 0 ? atA : atB).addService(wanted[i]).isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(receiver.requests().size(), 10, 20'000);
    QCOMPARE(subjectsOf(receiver.requests()), wanted.first(10));
    // The one that sends dies; the other goes on where it was. What was sent last may come again.
    a.kill();
    for (int i = 10; i < 20; ++i)
        QVERIFY(!atB.addService(wanted[i]).isEmpty());
    const auto distinct = [&receiver] {
        const QStringList subjects = subjectsOf(receiver.requests());
        return QSet<QString>(subjects.cbegin(), subjects.cend()).size();
    };
    QTRY_COMPARE_WITH_TIMEOUT(distinct(), 20, 30'000);
}

void TestNotificationsWebhooks::mistakesAreToldWithTheirPlace_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *yaml, const char *message) {
        QTest::addRow("%s", yaml) << QByteArray("notifications:\n  - ") + yaml + "\n" << QString::fromUtf8(message);
    };
    row("types: [SERVICE_STATUS_CHANGE]",
        ":2:13: notifications: types: \"SERVICE_STATUS_CHANGE\" is no type of event; did you mean "
        "\"SERVICE_STATUS_CHANGED\"?");
    row("to: [DOWN]", ":2:10: notifications: to: \"DOWN\" is none of HEALTHY");
    row("after: soon", ":2:12: notifications: after: \"soon\" is no duration");
    row("after: 2d", "is no duration from 0 to 1d");
    row("quiet: [22-6]", "quiet: \"22-6\" is no time of day; use \"22:00-06:00\"");
    row("quiet: [\"22:00-06:00 Rome\"]", "\"Rome\" is no time zone; use one such as Europe/Rome");
    row("quiet: [\"22:00-22:00\"]", "ends when it begins");
    row("webhook: {url: \"http://h/\"}", "webhook needs both url and secret");
    row("webhook: {url: \"ftp://h/\", secret: s}", "webhook.url is no absolute http or https URL");
    row("webhook: {url: \"http://u:p@h/\", secret: s}", "without credentials and fragment");
    row("webhook: {uri: \"http://h/\", secret: s}", "unknown key \"webhook.uri\"; did you mean \"url\"?");
    row("typess: []", "unknown key \"typess\"; did you mean \"types\"?");
    row("SERVICE_STATUS_CHANGED", "must hold rules {types, to, tenants");
    row("tenants: [\"a b\"]", "tenants: \"a b\" is no name of a tenant or plugin");
}

void TestNotificationsWebhooks::mistakesAreToldWithTheirPlace()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QString, message);
    QTemporaryDir directory;
    QFile config(directory.filePath(QStringLiteral("config.yaml")));
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write(yaml);
    config.close();
    ServerOptions options;
    options.arguments = {QStringLiteral("--config"), config.fileName()};
    ServerProcess server(options);
    QCOMPARE(server.run(), 2);
    QVERIFY2(server.errors().contains(message), qPrintable(server.errors()));
}

void TestNotificationsWebhooks::theSecretIsNotShown()
{
    ServerOptions options;
    options.settings = {ruleFor(QStringLiteral("http://127.0.0.1:9/hook"),
                                QStringLiteral("types: [CIRCUIT_OPENED], to: [UNAVAILABLE], after: 30s, plugins: [p], "
                                               "quiet: ['22:00-06:00 Europe/Rome']"))};
    options.arguments = {QStringLiteral("--check-config")};
    ServerProcess check(options);
    QCOMPARE(check.run(), 0);
    QVERIFY2(check.output().contains(QStringLiteral(
                 "notifications: [{types: [\"CIRCUIT_OPENED\"], to: [\"UNAVAILABLE\"], plugins: [\"p\"], "
                 "after: 30s, quiet: [\"22:00-06:00 Europe/Rome\"], webhook: {url: "
                 "\"http://127.0.0.1:9/hook\", secret: \"***\"}}]")),
             qPrintable(check.output()));
    options.arguments.clear();
    ServerProcess server(options);
    QVERIFY(server.start());
    const QByteArray settings = HttpClient(server.port()).get("/api/settings").body;
    QVERIFY(settings.contains("/hook"));
    QVERIFY(!settings.contains(secret) && !server.errors().contains(QLatin1String(secret)));
    // The address of a webhook may be a secret itself.
    options.settings = {
        ruleFor(QStringLiteral("https://hooks.example.org/services/T00AB/XyZ0123456789abcdef?key=k1&v=2"),
                QStringLiteral("types: [CIRCUIT_OPENED]"))};
    options.arguments = {QStringLiteral("--check-config")};
    ServerProcess masked(options);
    QCOMPARE(masked.run(), 0);
    QVERIFY2(masked.output().contains(QStringLiteral("\"https://hooks.example.org/services/T00AB/***?key=***&v=***\"")),
             qPrintable(masked.output()));
    QVERIFY(!masked.output().contains(QStringLiteral("XyZ")) && !masked.output().contains(QStringLiteral("k1")));
    // What is shown is not taken for the address.
    options.settings = {
        ruleFor(QStringLiteral("https://hooks.example.org/services/***"), QStringLiteral("types: [CIRCUIT_OPENED]"))};
    ServerProcess shown(options);
    QCOMPARE(shown.run(), 2);
    QVERIFY2(shown.errors().contains(QStringLiteral("write the whole address")), qPrintable(shown.errors()));
}

QTEST_GUILESS_MAIN(TestNotificationsWebhooks)
#include "tst_notifications_webhooks.moc"
