// SPDX-License-Identifier: GPL-3.0-or-later
// How much may be registered: 507 QUOTA_EXCEEDED, naming limit and key.
#include "rest/services/serviceapi.h"

#include <QFile>
#include <QTemporaryDir>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace plexica;
using namespace plexica::test;

class TestRestGrowth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void tenants();
    void servicesOfATenant();
    void servicesThatAreRegisteredAtOnce();
    void instancesOfAService();
    void metadata();
    void endpoints();
    void manifests();
    void whatIsThereMayComeAgain();
    void limitsAreReloaded();
    void cleanupTestCase() { QCOMPARE(m_server.stop(), 0); }

private:
    ServiceApi api(const QByteArray &tenant) { return ServiceApi(m_server.port(), 'A', tenant); }
    void writeLimits(const QByteArray &more = {});

    QTemporaryDir m_directory;
    ServerProcess m_server;
};

namespace {

QString members(const QString &name, const QString &more = {})
{
    return u"'pluginId':'p','serviceName':'%1','version':'1.0.0'%2"_s.arg(name, more);
}

void compareRefusal(const HttpReply &reply, const QString &limit, qint64 maximum)
{
    REQUIRE_STATUS(reply, 507);
    QCOMPARE(reply.text("code"), u"QUOTA_EXCEEDED"_s);
    QCOMPARE(reply.text("details.limit"), limit);
    QCOMPARE(reply.number("details.maximum"), maximum);
    QVERIFY2(reply.text("message").contains(limit), reply.body.constData());
}

} // namespace

void TestRestGrowth::writeLimits(const QByteArray &more)
{
    QFile file(m_directory.filePath(u"config.yaml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("limits:\n  tenants: 6\n  servicesPerTenant: 4\n  metadata: 200\n  endpoints: 3\n  manifests: 3\n"
               + more);
}

void TestRestGrowth::initTestCase()
{
    writeLimits("  instancesPerService: 2\n");
    m_server.options().arguments = {u"--config"_s, m_directory.filePath(u"config.yaml"_s)};
    QVERIFY2(m_server.start(), qUtf8Printable(m_server.errors()));
}

void TestRestGrowth::tenants()
{
    for (int i = 0; i < 6; ++i)
        REQUIRE_STATUS(api("tenant" + QByteArray::number(i)).add(members(u"s"_s)), 201);
    compareRefusal(api("one-more").add(members(u"s"_s)), u"limits.tenants"_s, 6);
    // Its place is free once a tenant has nothing left.
    for (int i = 0; i < 6; ++i)
        REQUIRE_STATUS(api("tenant" + QByteArray::number(i)).deregister(u"p"_s, u"s"_s), 200);
    ServiceApi another = api("one-more");
    REQUIRE_STATUS(another.add(members(u"s"_s)), 201);
    REQUIRE_STATUS(another.deregister(u"p"_s, u"s"_s), 200);
}

void TestRestGrowth::servicesOfATenant()
{
    ServiceApi api = TestRestGrowth::api("services");
    for (int i = 0; i < 4; ++i)
        REQUIRE_STATUS(api.add(members(u"s%1"_s.arg(i))), 201);
    compareRefusal(api.add(members(u"s4"_s)), u"limits.servicesPerTenant"_s, 4);
    QCOMPARE(api.list().number("count"), 4);
    for (int i = 0; i < 4; ++i)
        REQUIRE_STATUS(api.deregister(u"p"_s, u"s%1"_s.arg(i)), 200);
}

void TestRestGrowth::servicesThatAreRegisteredAtOnce()
{
    std::vector<std::unique_ptr<HttpClient>> clients;
    for (int i = 0; i < 20; ++i) {
        clients.push_back(std::make_unique<HttpClient>(m_server.port()));
        QVERIFY(clients.back()->begin("POST", "/api/services/register",
                                      q(u"{'tenantId':'at-once',%1}"_s.arg(members(u"s%1"_s.arg(i)))),
                                      {{"Content-Type", "application/json"}}));
    }
    int added = 0;
    for (const auto &client : clients)
        added += client->finish().status == 201 ? 1 : 0;
    QCOMPARE(added, 4);
    ServiceApi api = TestRestGrowth::api("at-once");
    QCOMPARE(api.list().number("count"), 4);
    for (int i = 0; i < 20; ++i)
        REQUIRE_STATUS(api.deregister(u"p"_s, u"s%1"_s.arg(i)), 200);
}

void TestRestGrowth::instancesOfAService()
{
    ServiceApi api = TestRestGrowth::api("instances");
    REQUIRE_STATUS(api.add(members(u"s"_s, u",'instanceId':'a'"_s)), 201);
    REQUIRE_STATUS(api.add(members(u"s"_s, u",'instanceId':'b'"_s)), 201);
    compareRefusal(api.add(members(u"s"_s, u",'instanceId':'c'"_s)), u"limits.instancesPerService"_s, 2);
    REQUIRE_STATUS(api.add(members(u"s"_s, u",'instanceId':'b'"_s)), 201);
    REQUIRE_STATUS(api.deregister(u"p"_s, u"s"_s), 200);
}

void TestRestGrowth::metadata()
{
    ServiceApi api = TestRestGrowth::api("metadata");
    const auto text = [](qsizetype size) { return u",'metadata':{'m':'%1'}"_s.arg(QString(size - 8, u'x')); };
    REQUIRE_STATUS(api.add(members(u"s"_s, text(200))), 201);
    compareRefusal(api.add(members(u"s"_s, text(201))), u"limits.metadata"_s, 200);
    REQUIRE_STATUS(api.deregister(u"p"_s, u"s"_s), 200);
}

void TestRestGrowth::endpoints()
{
    ServiceApi api = TestRestGrowth::api("endpoints");
    const auto list = [](int count) {
        QStringList all;
        for (int i = 0; i < count; ++i)
            all.append(u"{'method':'GET','path':'/%1'}"_s.arg(i));
        return u",'endpoints':[%1]"_s.arg(all.join(u','));
    };
    REQUIRE_STATUS(api.add(members(u"s"_s, list(3))), 201);
    compareRefusal(api.add(members(u"s"_s, list(4))), u"limits.endpoints"_s, 3);
    REQUIRE_STATUS(api.deregister(u"p"_s, u"s"_s), 200);
}

void TestRestGrowth::manifests()
{
    HttpClient client(m_server.port());
    const auto manifest = [](int i) { return u"{'id':'m%1','name':'M','version':'1.0.0'}"_s.arg(i); };
    REQUIRE_STATUS(client.post("/api/plugins", q(manifest(0))), 201);
    REQUIRE_STATUS(client.post("/api/plugins/install", q(u"{'tenantId':'t','manifest':%1}"_s.arg(manifest(1)))), 201);
    // At once, of another plugin each: one place is left.
    std::vector<std::unique_ptr<HttpClient>> clients;
    for (int i = 2; i < 12; ++i) {
        clients.push_back(std::make_unique<HttpClient>(m_server.port()));
        QVERIFY(clients.back()->begin("POST", "/api/plugins", q(manifest(i)), {{"Content-Type", "application/json"}}));
    }
    int added = 0;
    for (const auto &each : clients)
        added += each->finish().status == 201 ? 1 : 0;
    QCOMPARE(added, 1);
    compareRefusal(client.post("/api/plugins", q(manifest(20))), u"limits.manifests"_s, 3);
    compareRefusal(client.post("/api/plugins/install", q(u"{'tenantId':'t','manifest':%1}"_s.arg(manifest(20)))),
                   u"limits.manifests"_s, 3);
    // What is there may come again and be installed; what goes makes room.
    REQUIRE_STATUS(client.post("/api/plugins", q(manifest(0))), 201);
    REQUIRE_STATUS(client.post("/api/tenants/t/plugins/m0/install", "{}"), 201);
    REQUIRE_STATUS(client.remove("/api/tenants/t/plugins/m1"), 200);
    REQUIRE_STATUS(client.remove("/api/plugins/m1?version=1.0.0"), 200);
    REQUIRE_STATUS(client.post("/api/plugins", q(manifest(20))), 201);
}

void TestRestGrowth::whatIsThereMayComeAgain()
{
    ServiceApi api = TestRestGrowth::api("again");
    for (int i = 0; i < 4; ++i)
        REQUIRE_STATUS(api.add(members(u"s%1"_s.arg(i))), 201);
    for (int i = 0; i < 4; ++i)
        REQUIRE_STATUS(api.add(members(u"s%1"_s.arg(i))), 201);
    for (int i = 0; i < 4; ++i)
        REQUIRE_STATUS(api.deregister(u"p"_s, u"s%1"_s.arg(i)), 200);
}

void TestRestGrowth::limitsAreReloaded()
{
    ServiceApi api = TestRestGrowth::api("reloaded");
    for (const char *id : {"a", "b"})
        REQUIRE_STATUS(api.add(members(u"s"_s, u",'instanceId':'%1'"_s.arg(QLatin1String(id)))), 201);
    const auto third = [&] { return api.add(members(u"s"_s, u",'instanceId':'c'"_s)).status; };
    QCOMPARE(third(), 507);
    writeLimits("  instancesPerService: 3\n");
    m_server.signal(SIGHUP);
    QTRY_COMPARE(third(), 201);
    REQUIRE_STATUS(api.deregister(u"p"_s, u"s"_s), 200);
}

QTEST_GUILESS_MAIN(TestRestGrowth)
#include "tst_rest_growth.moc"
