// SPDX-License-Identifier: GPL-3.0-or-later
// The nodes of one PostgreSQL as each of them lists them: who is there, who is gone, who judges.
#include "cluster/nodes.h"
#include "common/clock.h"

#include <QElapsedTimer>
#include <QMap>
#include <QTcpServer>
#include <QTcpSocket>

#include <csignal>

using namespace plexica;
using namespace plexica::test;
using namespace Qt::StringLiterals;

class TestClusterNodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyNodeListsTheSame();
    void onSqliteThereIsOne();
    void whoIsKilledIsLostAndWhoStopsIsGone();
    void aDatabaseThatWasAwayLosesNobody();
    void anObserverJudgesNobody();
    void whoHungLooksBeforeItJudges();
};

namespace {

constexpr int soon = 5'000;

std::unique_ptr<ServerProcess> nodeOn(const QString &database, const QString &name, QStringList settings = {})
{
    ServerOptions options;
    options.database = database;
    options.settings = settings + QStringList{u"node.name="_s + name};
    auto node = std::make_unique<ServerProcess>(std::move(options));
    if (!node->start())
        qFatal("plexica-server does not start: %s", qUtf8Printable(node->errors()));
    return node;
}

QString newDatabase()
{
    TemporaryPostgres &postgres = TemporaryPostgres::shared();
    return postgres.url(postgres.createDatabase());
}

JsonValue::Array nodesAt(const ServerProcess &node)
{
    return HttpClient(node.port()).get("/api/nodes").at(u"nodes"_s).toArray();
}

QString textAt(const JsonValue &object, const char *name)
{
    const JsonValue *member = object.find(QString::fromLatin1(name));
    return member ? member->toString() : QString();
}

bool flagAt(const JsonValue &object, const char *name)
{
    const JsonValue *member = object.find(QString::fromLatin1(name));
    return member && member->isBool() && member->toBool();
}

/// "a LIVE full, b LOST observer": name, state, role.
QString namesAt(const ServerProcess &node)
{
    QStringList texts;
    for (const JsonValue &row : nodesAt(node))
        texts.append(textAt(row, "name") + u' ' + textAt(row, "state") + u' ' + textAt(row, "role"));
    return texts.join(u", "_s);
}

/// Names of those that say they sweep.
QStringList sweepersAt(const ServerProcess &node)
{
    QStringList names;
    for (const JsonValue &row : nodesAt(node)) {
        if (flagAt(row, "sweeper"))
            names.append(textAt(row, "name"));
    }
    return names;
}

/// What does not change all the time, by id.
QMap<QString, QString> identitiesAt(const ServerProcess &node)
{
    QMap<QString, QString> identities;
    for (const JsonValue &row : nodesAt(node)) {
        QString text;
        for (const char *name : {"name", "version", "role", "startedAt", "state"})
            text += textAt(row, name) + u'|';
        identities.insert(textAt(row, "id"), text + QString::fromUtf8(row.find(u"addresses"_s)->toJson()));
    }
    return identities;
}

int eventsAt(const ServerProcess &node, const QByteArray &type)
{
    return int(HttpClient(node.port()).get("/api/events?type=" + type).number("count"));
}

/// A service's other half, which counts who looks at it and answers nobody while it is mute.
class Health : public QTcpServer
{
public:
    Health()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection()) {
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                    if (!socket->readAll().contains("\r\n\r\n"))
                        return;
                    ++looks;
                    socket->write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
                });
                connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            }
        });
        if (!listen(QHostAddress::LocalHost))
            qFatal("no free port");
    }
    int looks = 0;
};

/// A service that is looked at there.
QString addProbed(ServiceApi &api, const QString &name, const Health &health)
{
    return api
        .add(u"'pluginId':'plugin-%1','serviceName':'%1','version':'1.0.0','baseUrl':'http://127.0.0.1:%2'"_s.arg(name)
                 .arg(health.serverPort()))
        .text("serviceId");
}

} // namespace

void TestClusterNodes::everyNodeListsTheSame()
{
    const QString database = newDatabase();
    const auto a = nodeOn(database, u"a"_s);
    const auto b = nodeOn(database, u"b"_s);
    const auto c = nodeOn(database, u"c"_s, {u"node.role=observer"_s});
    const QString all = u"a LIVE full, b LIVE full, c LIVE observer"_s;
    for (const auto *node : {a.get(), b.get(), c.get()})
        QTRY_COMPARE_WITH_TIMEOUT(namesAt(*node), all, soon);
    QTRY_COMPARE_WITH_TIMEOUT(identitiesAt(*a), identitiesAt(*b), soon);
    QCOMPARE(identitiesAt(*c), identitiesAt(*b));
    for (const auto *node : {a.get(), b.get(), c.get()})
        QTRY_COMPARE_WITH_TIMEOUT(sweepersAt(*node), QStringList{u"a"_s}, soon);

    const HttpReply reply = HttpClient(b->port()).get("/api/nodes");
    QCOMPARE(reply.number("count"), 3);
    for (const JsonValue &row : nodesAt(*b)) {
        for (const char *name : {"revision", "behind", "clockOffsetMs", "requestsPerSecond", "callsPerSecond",
                                 "connections", "watchers", "loopLagMs", "residentBytes"})
            QVERIFY2(row.find(QString::fromLatin1(name)) && row.find(QString::fromLatin1(name))->isNumber(), name);
        QVERIFY(row.find(u"residentBytes"_s)->toDouble().value_or(0) > 1'000'000);
        const auto seen = fromRfc3339(textAt(row, "lastSeenAt"));
        QVERIFY(seen && std::chrono::abs(*seen - currentTime()) < std::chrono::seconds(3));
    }
    QCOMPARE(HttpClient(c->port()).get("/api/stats").number("nodes"), 3);
    QVERIFY(HttpClient(c->port()).get("/metrics").body.contains("plexica_nodes_lost 0"));
    QCOMPARE(HttpClient(a->port()).send("POST", "/api/nodes", "{}").status, 405);
}

void TestClusterNodes::onSqliteThereIsOne()
{
    ServerProcess node;
    QVERIFY(node.start());
    const HttpReply reply = HttpClient(node.port()).get("/api/nodes");
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.number("count"), 1);
    QCOMPARE(reply.text("nodes.0.state"), u"LIVE"_s);
    QCOMPARE(reply.text("nodes.0.role"), u"full"_s);
    QVERIFY(!reply.text("nodes.0.name").isEmpty());
    QCOMPARE(reply.at(u"nodes.0.sweeper"_s), JsonValue(true));
    QVERIFY(reply.text("nodes.0.addresses.0").endsWith(QString::number(node.port())));
}

void TestClusterNodes::whoIsKilledIsLostAndWhoStopsIsGone()
{
    const QString database = newDatabase();
    const auto a = nodeOn(database, u"a"_s);
    const auto b = nodeOn(database, u"b"_s);
    const auto c = nodeOn(database, u"c"_s);
    QTRY_COMPARE_WITH_TIMEOUT(namesAt(*a), u"a LIVE full, b LIVE full, c LIVE full"_s, soon);
    QCOMPARE(c->stop(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(namesAt(*a), u"a LIVE full, b LIVE full"_s, soon);
    const auto d = nodeOn(database, u"d"_s);
    QTRY_COMPARE_WITH_TIMEOUT(namesAt(*a), u"a LIVE full, b LIVE full, d LIVE full"_s, soon);
    b->kill();
    QElapsedTimer clock;
    clock.start();
    QTRY_COMPARE_WITH_TIMEOUT(namesAt(*a), u"a LIVE full, b LOST full, d LIVE full"_s, 15'000);
    QVERIFY2(clock.elapsed() > 8'000, qPrintable(QString::number(clock.elapsed())));
    QTRY_COMPARE_WITH_TIMEOUT(namesAt(*d), namesAt(*a), soon);
    QTRY_COMPARE_WITH_TIMEOUT(eventsAt(*a, "NODE_LOST"), 1, 15'000);
    QTRY_COMPARE_WITH_TIMEOUT(eventsAt(*d, "NODE_LOST"), 1, soon);
    const HttpReply lost = HttpClient(d->port()).get("/api/events?type=NODE_LOST");
    QCOMPARE(lost.text("events.0.subject"), u"b"_s);
    QCOMPARE(HttpClient(d->port()).get("/api/stats").number("nodes"), 2);
    QCOMPARE(HttpClient(d->port()).get("/api/stats").number("lostNodes"), 1);
    // It comes back as another process, and the lost one stays in the list for its hour.
    QVERIFY(b->start());
    QTRY_COMPARE_WITH_TIMEOUT(nodesAt(*a).size(), std::size_t(4), soon);
    QCOMPARE(eventsAt(*a, "NODE_LOST"), 1);
}

void TestClusterNodes::aDatabaseThatWasAwayLosesNobody()
{
    TemporaryPostgres postgres;
    const QString database = postgres.url(postgres.createDatabase());
    const auto a = nodeOn(database, u"a"_s);
    const auto b = nodeOn(database, u"b"_s);
    QTRY_COMPARE_WITH_TIMEOUT(namesAt(*a), u"a LIVE full, b LIVE full"_s, soon);
    postgres.stop();
    QElapsedTimer clock;
    clock.start();
    QTRY_VERIFY_WITH_TIMEOUT(clock.elapsed() > 14'000, 20'000); // longer than silence may last
    postgres.start();
    QTRY_COMPARE_WITH_TIMEOUT(HttpClient(a->port()).get("/readyz").status, 200, 15'000);
    QTRY_COMPARE_WITH_TIMEOUT(namesAt(*a), u"a LIVE full, b LIVE full"_s, 15'000);
    QTRY_COMPARE_WITH_TIMEOUT(namesAt(*b), u"a LIVE full, b LIVE full"_s, soon);
    clock.restart();
    QTRY_VERIFY_WITH_TIMEOUT(clock.elapsed() > 3'000, 10'000);
    QCOMPARE(eventsAt(*a, "NODE_LOST"), 0);
}

void TestClusterNodes::anObserverJudgesNobody()
{
    const QString database = newDatabase();
    const QStringList quick{u"health.staleAfter=2s"_s, u"health.probeInterval=500ms"_s};
    const auto full = nodeOn(database, u"full"_s, quick);
    const auto observer = nodeOn(database, u"observer"_s, quick + QStringList{u"node.role=observer"_s});
    QTRY_COMPARE_WITH_TIMEOUT(namesAt(*observer), u"full LIVE full, observer LIVE observer"_s, soon);
    const auto warnings = [&observer] {
        return HttpClient(observer->port()).get("/readyz").at(u"warnings"_s).toArray().size();
    };
    QCOMPARE(warnings(), std::size_t(0));
    Health health;
    ServiceApi api(observer->port(), 'A', "t");
    const QString id = addProbed(api, u"s"_s, health);
    QTRY_VERIFY_WITH_TIMEOUT(health.looks > 2, 10'000); // by the full one
    QCOMPARE(full->stop(), 0);
    const int before = health.looks;
    QTRY_COMPARE_WITH_TIMEOUT(warnings(), std::size_t(1), soon);
    const HttpReply ready = HttpClient(observer->port()).get("/readyz");
    QCOMPARE(ready.status, 200);
    QVERIFY2(ready.body.contains("full"), ready.body.constData());
    QElapsedTimer clock;
    clock.start();
    QTRY_VERIFY_WITH_TIMEOUT(clock.elapsed() > 6'000, 10'000); // three times what makes it stale
    QCOMPARE(health.looks, before);
    QCOMPARE(api.status(id), u"HEALTHY"_s);
    QCOMPARE(sweepersAt(*observer), QStringList());
    QCOMPARE(api.events("type=SERVICE_STATUS_CHANGED").number("count"), 0);
    // A full node comes, and all is as it should be.
    health.close();
    const auto next = nodeOn(database, u"next"_s, quick);
    QTRY_COMPARE_WITH_TIMEOUT(api.status(id), u"UNAVAILABLE"_s, 15'000);
    QTRY_COMPARE_WITH_TIMEOUT(warnings(), std::size_t(0), soon);
}

void TestClusterNodes::whoHungLooksBeforeItJudges()
{
    const QString database = newDatabase();
    const QStringList quick{u"health.staleAfter=15s"_s, u"health.probeInterval=500ms"_s, u"health.probeTimeout=1s"_s,
                            u"health.probeFailures=1"_s};
    const auto a = nodeOn(database, u"a"_s, quick);
    const auto b = nodeOn(database, u"b"_s, quick);
    QTRY_COMPARE_WITH_TIMEOUT(sweepersAt(*b), QStringList{u"a"_s}, soon);
    Health health;
    ServiceApi api(b->port(), 'A', "t");
    const QString probed = addProbed(api, u"probed"_s, health);
    const QString beating = api.addService(u"beating"_s, u"'healthPath':'/none'"_s);
    QTRY_VERIFY_WITH_TIMEOUT(health.looks > 2, 10'000);
    a->signal(SIGSTOP);
    QElapsedTimer clock;
    clock.start();
    const auto lives = [&] {
        return api.heartbeat(beating, u"plugin-beating"_s, u"beating"_s).status == 200
               && api.status(probed) == u"HEALTHY" && sweepersAt(*b).size() <= 1;
    };
    QTRY_VERIFY_WITH_TIMEOUT(!lives() || clock.elapsed() > 30'000, 60'000);
    QVERIFY(lives());
    QTRY_COMPARE_WITH_TIMEOUT(sweepersAt(*b), QStringList{u"b"_s}, soon);
    QTRY_COMPARE_WITH_TIMEOUT(eventsAt(*b, "NODE_LOST"), 1, soon);
    a->signal(SIGCONT);
    clock.restart();
    QTRY_VERIFY_WITH_TIMEOUT(!lives() || clock.elapsed() > 8'000, 60'000);
    QVERIFY(lives());
    QTRY_COMPARE_WITH_TIMEOUT(namesAt(*b), u"a LIVE full, b LIVE full"_s, soon);
    QTRY_COMPARE_WITH_TIMEOUT(sweepersAt(*a), QStringList{u"b"_s}, soon);
    QTRY_COMPARE_WITH_TIMEOUT(eventsAt(*b, "NODE_RETURNED"), 1, soon);
    QCOMPARE(eventsAt(*b, "NODE_LOST"), 1);
    QCOMPARE(api.events("type=SERVICE_STATUS_CHANGED&subject=probed").number("count"), 0);
}

QTEST_GUILESS_MAIN(TestClusterNodes)
#include "tst_cluster_nodes.moc"
