// SPDX-License-Identifier: GPL-3.0-or-later
// A watch over two nodes of one database: whatever happens to nodes and connections, at each quiet moment the reader
// has what the database has.
#include "cluster/nodes.h"
#include "rest/shareddata/dataapi.h"
#include "rest/watch/watcher.h"

#include <QRandomGenerator>

using namespace plexica;
using namespace plexica::test;
using namespace Qt::StringLiterals;

class TestClusterWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheOtherNodeWritesIsTold();
    void theStateIsTheDatabases_data();
    void theStateIsTheDatabases();
    void aPromotedStandbyIsAnotherEpoch();
    void oneWatchGoesThroughAllOfIt();
    void aWaitSeesTheOtherNodesWrite();
};

namespace {

constexpr int patience = 20'000;

/// Writes at random through two nodes.
class Writer
{
public:
    Writer(TwoNodes &nodes, QByteArray tenant)
        : m_nodes(nodes)
        , m_tenant(std::move(tenant))
    {
    }

    /// So many writes that were acknowledged.
    void write(int count)
    {
        for (int done = 0; done < count;) {
            ServerProcess &node = m_random.bounded(2) ? m_nodes.a() : m_nodes.b();
            const QString name = u"x%1"_s.arg(m_random.bounded(12));
            HttpReply reply;
            DataApi data(node.port(), 'A', m_tenant);
            ServiceApi services(node.port(), 'A', m_tenant);
            switch (m_random.bounded(5)) {
            case 0:
            case 1:
                reply = data.set(u"n"_s, name, QByteArray::number(++m_count));
                break;
            case 2:
                reply = data.remove(u"n"_s, name);
                break;
            case 3:
                reply =
                    services.add(u"'pluginId':'p-%1','serviceName':'%1','version':'1.0.%2'"_s.arg(name).arg(++m_count));
                break;
            default:
                reply = services.deregister(u"p-%1"_s.arg(name), name);
            }
            if (reply.status >= 200 && reply.status < 300)
                ++done;
        }
    }

private:
    TwoNodes &m_nodes;
    const QByteArray m_tenant;
    QRandomGenerator m_random{4711};
    int m_count = 0;
};

QStringList linesOf(TemporaryPostgres &postgres, const TwoNodes &nodes, const QByteArray &tenant)
{
    const QString ids = QString::fromUtf8(tenant);
    QStringList lines =
        postgres
            .sql(u"SELECT 'entry ' || key || ' ' || version FROM shared_data WHERE tenant_id = '%1' UNION ALL "
                 "SELECT 'service ' || service_name || ' ' || version FROM services WHERE tenant_id = '%1'"_s.arg(ids),
                 nodes.database())
            .split(u'\n', Qt::SkipEmptyParts);
    lines.sort();
    return lines;
}

QStringList linesOf(const Watcher &watcher)
{
    QStringList lines;
    for (const auto &[name, object] : watcher.state()) {
        if (name.startsWith(u"services"))
            lines.append(
                u"service %1 %2"_s.arg(object.find(u"serviceName")->toString(), object.find(u"version")->toString()));
        else
            lines.append(u"entry %1 %2"_s.arg(object.find(u"key")->toString(),
                                              QString::fromUtf8(object.find(u"version")->toJson())));
    }
    lines.sort();
    return lines;
}

/// Of each key revisions rise, as long as nothing begins anew.
QByteArray outOfOrder(const std::vector<Message> &messages)
{
    QHash<QByteArray, qint64> newest;
    for (const Message &message : messages) {
        if (message.event == "reset")
            newest.clear();
        if (message.event != "put" && message.event != "delete")
            continue;
        const QByteArray key = jsonAt(message.data, u"key"_s).toJson();
        const qint64 revision = message.text(u"revision"_s).section(u'.', 1).toLongLong();
        if (revision < newest.value(key, 0))
            return message.shown();
        newest[key] = revision;
    }
    return {};
}

} // namespace

void TestClusterWatch::whatTheOtherNodeWritesIsTold()
{
    TwoNodes nodes;
    const QByteArray tenant = newTenant();
    Watcher watcher(nodes.b().port());
    QVERIFY(watcher.open("/api/watch?kinds=services,sharedData,events&tenantId=" + tenant));
    QVERIFY(watcher.until("synced"));
    ServiceApi services(nodes.a().port(), 'A', tenant);
    const QString id = services.addService(u"a.b"_s);
    QVERIFY(
        watcher.readUntil([&] { return watcher.object(u"services"_s, id) && !watcher.keys(u"events"_s).isEmpty(); }));
    // Both name it by the same revision.
    Watcher there(nodes.a().port());
    QVERIFY(there.open("/api/watch?kinds=services&tenantId=" + tenant));
    QVERIFY(there.until("synced"));
    QCOMPARE(there.messages().front().text(u"revision"_s), watcher.messages().at(1).text(u"revision"_s));
    REQUIRE_STATUS(services.deregister(u"plugin-a.b"_s, u"a.b"_s), 200);
    QVERIFY(watcher.readUntil([&] { return !watcher.object(u"services"_s, id); }));
}

void TestClusterWatch::theStateIsTheDatabases_data()
{
    QTest::addColumn<QString>("trouble");
    QTest::newRow("none") << QString();
    QTest::newRow("the node is killed") << u"kill"_s;
    QTest::newRow("connections that listen are cut") << u"% feed"_s;
    QTest::newRow("all connections are cut") << u"%"_s;
}

void TestClusterWatch::theStateIsTheDatabases()
{
    QFETCH(QString, trouble);
    TwoNodes nodes;
    const QByteArray tenant = newTenant();
    const QByteArray target = "/api/watch?kinds=services,sharedData&tenantId=" + tenant;
    Writer writer(nodes, tenant);
    auto watcher = std::make_unique<Watcher>(nodes.a().port());
    QVERIFY(watcher->open(target));
    QVERIFY(watcher->until("synced"));
    for (int round = 0; round < 4; ++round) {
        writer.write(60);
        if (trouble == u"kill") {
            ServerProcess &dies = round % 2 ? nodes.b() : nodes.a();
            ServerProcess &lives = round % 2 ? nodes.a() : nodes.b();
            // Of what was told when the node dies some may not have been read.
            watcher->next(200);
            dies.kill();
            auto next = std::make_unique<Watcher>(lives.port());
            while (watcher->next(100)) {
            }
            QVERIFY2(outOfOrder(watcher->messages()).isEmpty(), outOfOrder(watcher->messages()).constData());
            next->takeOver(*watcher);
            watcher = std::move(next);
            QVERIFY(watcher->open(target, {{"Last-Event-ID", watcher->lastId()}}));
            QVERIFY2(dies.start(), qPrintable(dies.errors()));
        } else if (!trouble.isEmpty()) {
            TemporaryPostgres::shared().terminateBackends(trouble);
        }
        writer.write(60);
        const QStringList expected = linesOf(TemporaryPostgres::shared(), nodes, tenant);
        const bool same = watcher->readUntil([&] { return linesOf(*watcher) == expected; }, patience);
        if (!same)
            QCOMPARE(linesOf(*watcher), expected);
        QVERIFY2(outOfOrder(watcher->messages()).isEmpty(), outOfOrder(watcher->messages()).constData());
        QCOMPARE(watcher->count("reset"), 0);
    }
}

void TestClusterWatch::aPromotedStandbyIsAnotherEpoch()
{
    TemporaryPostgres primary;
    const QString database = primary.createDatabase();
    TemporaryPostgres standby(primary, u"standby"_s);
    TwoNodes nodes({u"health.probeInterval=1h"_s}, TemporaryPostgres::url(primary, standby, database));
    const QByteArray tenant = newTenant();
    Writer writer(nodes, tenant);
    Watcher watcher(nodes.a().port());
    QVERIFY(watcher.open("/api/watch?kinds=services,sharedData&tenantId=" + tenant));
    QVERIFY(watcher.until("synced"));
    const QByteArray before = watcher.lastId();
    writer.write(100);
    primary.kill();
    standby.promote();
    writer.write(30);
    const bool reset = watcher.until("reset", patience).has_value();
    QVERIFY(reset);
    const bool same = watcher.readUntil([&] { return linesOf(watcher) == linesOf(standby, nodes, tenant); }, patience);
    if (!same)
        QCOMPARE(linesOf(watcher), linesOf(standby, nodes, tenant));
    QVERIFY(watcher.until("synced") || !watcher.lastId().startsWith(before.split('.').front()));
    QVERIFY(!watcher.lastId().startsWith(before.split('.').front() + '.'));
    // Both nodes say the same epoch, and the old one is none of theirs.
    for (ServerProcess *node : {&nodes.a(), &nodes.b()}) {
        HttpClient client(node->port());
        QTRY_COMPARE(client.get("/api/services/list?tenantId=t").header("x-plexica-revision").split('.').front(),
                     watcher.lastId().split('.').front());
        Watcher late(node->port());
        QVERIFY(late.open("/api/watch?kinds=services&tenantId=t&since=" + before));
        const auto first = late.next();
        QVERIFY(first);
        QCOMPARE(first->event, "reset");
    }
}

/// kill -9, connections that listen lost, a fail-over and kill -9 again, one after the other, and one reader.
void TestClusterWatch::oneWatchGoesThroughAllOfIt()
{
    TemporaryPostgres primary;
    const QString database = primary.createDatabase();
    TemporaryPostgres standby(primary, u"standby"_s);
    TemporaryPostgres *truth = &primary;
    TwoNodes nodes({u"health.probeInterval=1h"_s}, TemporaryPostgres::url(primary, standby, database));
    const QByteArray tenant = newTenant();
    const QByteArray target = "/api/watch?kinds=services,sharedData&tenantId=" + tenant;
    Writer writer(nodes, tenant);
    auto watcher = std::make_unique<Watcher>(nodes.a().port());
    QVERIFY(watcher->open(target));
    QVERIFY(watcher->until("synced"));
    const auto isQuiet = [&](int resets) {
        writer.write(40);
        const QStringList expected = linesOf(*truth, nodes, tenant);
        const bool same = watcher->readUntil([&] { return linesOf(*watcher) == expected; }, patience);
        if (!same)
            qWarning("the reader has\n%s\nthe database\n%s", qUtf8Printable(linesOf(*watcher).join(u'\n')),
                     qUtf8Printable(expected.join(u'\n')));
        if (const QByteArray wrong = outOfOrder(watcher->messages()); !wrong.isEmpty())
            qWarning("out of order: %s", wrong.constData());
        if (watcher->count("reset") != resets)
            qWarning("%d resets\nA:\n%s\nB:\n%s", watcher->count("reset"), qPrintable(nodes.a().errors()),
                     qPrintable(nodes.b().errors()));
        return same && outOfOrder(watcher->messages()).isEmpty() && watcher->count("reset") == resets;
    };
    const auto goOnAt = [&](ServerProcess &other, ServerProcess &dies) {
        writer.write(40);
        watcher->next(200); // of what was told by then some was not read
        dies.kill();
        while (watcher->next(100)) {
        }
        auto next = std::make_unique<Watcher>(other.port());
        next->takeOver(*watcher);
        watcher = std::move(next);
        return watcher->open(target, {{"Last-Event-ID", watcher->lastId()}});
    };
    QVERIFY(isQuiet(0));
    QVERIFY(goOnAt(nodes.b(), nodes.a()));
    QVERIFY(isQuiet(0)); // with one node
    QVERIFY2(nodes.a().start(), qPrintable(nodes.a().errors()));
    QVERIFY(isQuiet(0));
    primary.terminateBackends(u"% feed"_s);
    QVERIFY(isQuiet(0));
    writer.write(40);
    primary.kill();
    standby.promote();
    truth = &standby;
    writer.write(20);
    QVERIFY(watcher->until("reset", patience));
    QVERIFY(watcher->until("synced", patience));
    QVERIFY(isQuiet(1));
    // What comes after the fail-over resumes on the other node like all else.
    const QByteArray epoch = watcher->lastId().split('.').front();
    QTRY_COMPARE_WITH_TIMEOUT(HttpClient(nodes.a().port())
                                  .get("/api/services/list?tenantId=t")
                                  .header("x-plexica-revision")
                                  .split('.')
                                  .front(),
                              epoch, patience);
    QVERIFY(goOnAt(nodes.a(), nodes.b()));
    QVERIFY(isQuiet(0));
    QVERIFY2(nodes.b().start(), qPrintable(nodes.b().errors()));
    QVERIFY(isQuiet(0));
}

void TestClusterWatch::aWaitSeesTheOtherNodesWrite()
{
    TwoNodes nodes;
    const QByteArray tenant = newTenant();
    DataApi a(nodes.a().port(), 'A', tenant);
    const HttpReply set = a.set(u"n"_s, u"k"_s, "1");
    REQUIRE_STATUS(set, 201);
    // The revision that one node gave is understood by the other, before it has heard of it itself.
    const QByteArray since = a.get(u"n"_s, u"k"_s).header("x-plexica-revision");
    HttpClient client(nodes.b().port());
    QVERIFY(
        client.begin("GET", "/api/shared-data/get?namespace=n&key=k&wait=60s&tenantId=" + tenant + "&since=" + since));
    REQUIRE_STATUS(a.set(u"n"_s, u"k"_s, "2"), 201);
    const HttpReply reply = client.finish();
    REQUIRE_STATUS(reply, 200);
    QCOMPARE(reply.text("value"), u"2"_s);
}

QTEST_GUILESS_MAIN(TestClusterWatch)
#include "tst_cluster_watch.moc"
