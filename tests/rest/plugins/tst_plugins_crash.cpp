// SPDX-License-Identifier: GPL-3.0-or-later
// kill -9 in the middle of installs: each is there wholly or not at all, and what was answered is there.
#include "rest/plugins/pluginapi.h"

using namespace plexica;
using namespace plexica::test;

class TestPluginsCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void installsAreWholeOrNotThere_data() { addRows(); }
    void installsAreWholeOrNotThere();
    void upgradesTakeTheirServicesAlongOrDoNot_data() { addRows(); }
    void upgradesTakeTheirServicesAlongOrDoNot();

private:
    static void addRows()
    {
        QTest::addColumn<QString>("engine");
        QTest::addColumn<int>("answers");
        for (const char *engine : {"SQLite", "PostgreSQL"}) {
            for (const int answers : {0, 1, 5, 15})
                QTest::addRow("%s, killed after %d answers", engine, answers) << QString::fromLatin1(engine) << answers;
        }
    }
    static constexpr int clientCount = 12;
};

namespace {

QString id(const char *name)
{
    return QString::fromLatin1(name);
}

QString pluginName(int number)
{
    return QStringLiteral("plugin-%1").arg(number, 3, 10, QLatin1Char('0'));
}

/// Keeps a request under way on every client until `answers` have come, then kills the server with all the others in
/// flight. The numbers of the requests that were answered 201.
template <typename Body>
QList<int> killAmidst(PluginServer &server, int clientCount, int answers, int count, Body bodyOf)
{
    std::vector<std::unique_ptr<HttpClient>> clients;
    QList<int> under; // by client, which request
    QList<int> answered;
    int next = 0;
    const auto begin = [&](int client) {
        under[client] = next;
        const bool begun = clients[static_cast<std::size_t>(client)]->begin(
            "POST", "/api/plugins/install", bodyOf(next++), {{"Content-Type", "application/json"}});
        if (!begun)
            qFatal("a request could not be begun");
    };
    for (int client = 0; client < clientCount; ++client) {
        clients.push_back(std::make_unique<HttpClient>(server.port()));
        under.append(-1);
        begin(client);
    }
    for (int done = 0; done < answers; ++done) {
        const int client = done % clientCount;
        const HttpReply reply = clients[static_cast<std::size_t>(client)]->finish();
        if (reply.status != 201)
            qFatal("%s", reply.shown().constData());
        answered.append(under[client]);
        if (next < count)
            begin(client);
    }
    server.process().kill();
    server.awaitQuiet();
    return answered;
}

} // namespace

void TestPluginsCrash::installsAreWholeOrNotThere()
{
    QFETCH(int, answers);
    PluginServer server;
    const PluginApi bodies(server.port(), "t");
    const QList<int> answered = killAmidst(server, clientCount, answers, 100, [&bodies](int number) {
        return bodies.installBody(manifest(pluginName(number), id("1.0.0"), pluginName(number) + id(".s 1.0.0")));
    });
    QVERIFY2(server.process().start(), qUtf8Printable(server.process().errors()));
    PluginApi api(server.port(), "t");
    const QString installed = server.sql(id("SELECT plugin_id FROM plugin_installations ORDER BY 1;"));
    QCOMPARE(server.sql(id("SELECT plugin_id FROM plugins ORDER BY 1;")), installed);
    for (const char *type : {"PLUGIN_CATALOGUED", "PLUGIN_INSTALLED"})
        QCOMPARE(server.sql(QStringLiteral("SELECT subject FROM events WHERE type = '%1' ORDER BY 1;").arg(id(type))),
                 installed);
    const QStringList plugins = installed.split(u'\n', Qt::SkipEmptyParts);
    for (const int number : answered)
        QVERIFY2(plugins.contains(pluginName(number)), qPrintable(pluginName(number)));
    QStringList served;
    for (const QString &plugin : api.inventory().split(QStringLiteral(", "), Qt::SkipEmptyParts))
        served.append(plugin.section(u' ', 0, 0));
    QCOMPARE(served, plugins);
    // It goes on where it stopped.
    REQUIRE_STATUS(api.install(manifest(pluginName(0), id("1.0.0"), pluginName(0) + id(".s 1.0.0"))), 201);
}

void TestPluginsCrash::upgradesTakeTheirServicesAlongOrDoNot()
{
    QFETCH(int, answers);
    constexpr int count = 30;
    PluginServer server;
    PluginApi before(server.port(), "t");
    ServiceApi services = before.services();
    for (int number = 0; number < count; ++number) {
        const QString name = pluginName(number);
        REQUIRE_STATUS(before.install(manifest(name, id("1.0.0"), name + id(".s 1.0.0"))), 201);
        REQUIRE_STATUS(services.add(QStringLiteral("'pluginId':'%1','serviceName':'%1.s','version':'1.0.0'").arg(name)),
                       201);
    }
    const QList<int> answered = killAmidst(server, clientCount, answers, count, [&before](int number) {
        return before.installBody(manifest(pluginName(number), id("2.0.0")));
    });
    QVERIFY2(server.process().start(), qUtf8Printable(server.process().errors()));
    PluginApi api(server.port(), "t");
    ServiceApi after = api.services();
    for (int number = 0; number < count; ++number) {
        const QString name = pluginName(number);
        const QString version =
            server.sql(QStringLiteral("SELECT version FROM plugin_installations WHERE plugin_id = '%1';").arg(name));
        const bool upgraded = version == id("2.0.0");
        QVERIFY(upgraded || version == id("1.0.0"));
        QVERIFY(upgraded || !answered.contains(number));
        const auto rows = [&](const char *table, const char *where) {
            return server.sql(QStringLiteral("SELECT count(*) FROM %1 WHERE %2;").arg(id(table), id(where).arg(name)))
                .toInt();
        };
        QCOMPARE(rows("services", "plugin_id = '%1'"), upgraded ? 0 : 1);
        QCOMPARE(rows("plugins", "plugin_id = '%1'"), upgraded ? 2 : 1);
        QCOMPARE(rows("events", "subject = '%1' AND type = 'PLUGIN_UPGRADED'"), upgraded ? 1 : 0);
        QCOMPARE(after.discover(name + id(".s")).status, upgraded ? 404 : 200);
    }
}

QTEST_GUILESS_MAIN(TestPluginsCrash)
#include "tst_plugins_crash.moc"
