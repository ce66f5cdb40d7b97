// SPDX-License-Identifier: GPL-3.0-or-later
// Finding services over REST: discover, get and list, tenants apart.
#include "rest/services/serviceapi.h"

using namespace plexica;
using namespace plexica::test;

class TestRestLookup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void discoverSaysWhatIsMissing_data() { addFamilyRows(); }
    void discoverSaysWhatIsMissing();
    void discoverSaysWhatIsUnavailable_data() { addFamilyRows(); }
    void discoverSaysWhatIsUnavailable();
    void discoverTakesAVersionRange_data();
    void discoverTakesAVersionRange();
    void discoverNeedsAName();
    void listFilters_data();
    void listFilters();
    void listIsInOrderOfNames_data() { addFamilyRows(); }
    void listIsInOrderOfNames();
    void listPages_data();
    void listPages();
    void pagesStayWholeWhileServicesComeAndGo();
    void longListsAreCutAfterAWholeService();
    void badListParametersAreNamed_data();
    void badListParametersAreNamed();
    void anotherTenantsServiceDoesNotExist_data();
    void anotherTenantsServiceDoesNotExist();
    void idsAreEncodedOnce_data() { addFamilyRows(); }
    void idsAreEncodedOnce();

private:
    static ServiceApi api(char family)
    {
        return ServiceApi(sharedServer(QStringLiteral("SQLite")).port(), family, newTenant());
    }
};

namespace {

QStringList namesOf(const HttpReply &list)
{
    QStringList names;
    const JsonValue services = list.at(QStringLiteral("services"));
    for (const JsonValue &service : services.toArray())
        names.append(service.find(u"serviceName")->toString());
    return names;
}

} // namespace

void TestRestLookup::discoverSaysWhatIsMissing()
{
    QFETCH(char, family);
    ServiceApi api = TestRestLookup::api(family);
    const HttpReply reply = api.discover(QStringLiteral("inventory.products"));
    REQUIRE_STATUS(reply, 404);
    QCOMPARE(reply.text("code"), QStringLiteral("SERVICE_NOT_FOUND"));
    QCOMPARE(reply.text("error"), QStringLiteral("Service not found: inventory.products"));
    QCOMPARE(reply.text("message"), QStringLiteral("Service not found: inventory.products"));
    QCOMPARE(reply.text("serviceName"), QStringLiteral("inventory.products"));
    QCOMPARE(reply.number("statusCode"), 404);
}

void TestRestLookup::discoverSaysWhatIsUnavailable()
{
    QFETCH(char, family);
    ServiceApi api = TestRestLookup::api(family);
    const QString id = api.addService(QStringLiteral("s"));
    const QString lastSeenAt = api.get(id).text("service.lastSeenAt");
    const auto unavailable = [&] {
        const HttpReply reply = api.discover(QStringLiteral("s"));
        REQUIRE_STATUS(reply, 404);
        QCOMPARE(reply.text("code"), QStringLiteral("SERVICE_UNAVAILABLE"));
        QCOMPARE(reply.text("error"), QStringLiteral("Service unavailable: s"));
        QCOMPARE(reply.text("lastSeenAt"), lastSeenAt);
    };
    for (const char *state : {"DRAINING", "OFFLINE"}) {
        REQUIRE_STATUS(api.setAdminState(id, QStringLiteral("'state':'%1'").arg(QString::fromLatin1(state))), 200);
        unavailable();
    }
    REQUIRE_STATUS(api.setAdminState(id, QStringLiteral("'state':'ACTIVE'")), 200);
    REQUIRE_STATUS(api.discover(QStringLiteral("s")), 200);
    REQUIRE_STATUS(api.setHealth(id, QStringLiteral("'status':'DEGRADED'")), 200);
    REQUIRE_STATUS(api.discover(QStringLiteral("s")), 200); // degraded, yet live
    REQUIRE_STATUS(api.setHealth(id, QStringLiteral("'status':'UNAVAILABLE'")), 200);
    unavailable();
}

void TestRestLookup::discoverTakesAVersionRange_data()
{
    QTest::addColumn<QByteArray>("range"); // encoded
    QTest::addColumn<int>("status");
    QTest::newRow("caret") << QByteArray("%5E1.0.0") << 200;
    QTest::newRow("exact") << QByteArray("1.5.0") << 200;
    QTest::newRow("or with blanks") << QByteArray("%3C1.0.0+%7C%7C+%3E%3D1.5.0+%3C2") << 200;
    QTest::newRow("any") << QByteArray("*") << 200;
    QTest::newRow("empty") << QByteArray() << 200;
    QTest::newRow("next major") << QByteArray("%5E2.0.0") << 404;
    QTest::newRow("tilde too low") << QByteArray("~1.4.0") << 404;
    QTest::newRow("not a range") << QByteArray("banana") << 400;
    QTest::newRow("broken encoding") << QByteArray("%5") << 400;
}

void TestRestLookup::discoverTakesAVersionRange()
{
    QFETCH(QByteArray, range);
    QFETCH(int, status);
    for (const char family : {'A', 'B'}) {
        ServiceApi api = TestRestLookup::api(family);
        REQUIRE_STATUS(api.add(QStringLiteral("'pluginId':'p','serviceName':'s','version':'1.5.0'")), 201);
        const HttpReply reply = api.discover(QStringLiteral("s"), "version=" + range);
        REQUIRE_STATUS(reply, status);
        if (status == 404)
            QCOMPARE(reply.text("code"), QStringLiteral("SERVICE_NOT_FOUND"));
        if (status == 400) {
            QCOMPARE(reply.text("code"), QStringLiteral("VALIDATION_FAILED"));
            QVERIFY2(reply.text("message").contains(range.contains("banana") ? u"banana" : u"version"),
                     reply.body.constData());
        }
    }
}

void TestRestLookup::discoverNeedsAName()
{
    ServiceApi api = TestRestLookup::api('A');
    for (const char *target : {"/api/services/discover", "/api/services/discover?serviceName="}) {
        const HttpReply reply = api.client().get(target);
        REQUIRE_STATUS(reply, 400);
        QCOMPARE(reply.text("details.fields.0.path"), QStringLiteral("serviceName"));
    }
}

void TestRestLookup::listFilters_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QStringList>("names");
    const auto row = [](const char *name, const char *query, const char *names) {
        QTest::newRow(name) << QByteArray(query) << QString::fromLatin1(names).split(u' ', Qt::SkipEmptyParts);
    };
    row("all", "", "crm.contacts crm.deals inventory.products reports.generator");
    row("plugin", "pluginId=plugin-crm", "crm.contacts crm.deals");
    row("plugin unknown", "pluginId=plugin-nobody", "");
    row("healthy", "status=HEALTHY", "crm.contacts reports.generator");
    row("degraded", "status=DEGRADED", "crm.deals");
    row("unavailable", "status=UNAVAILABLE", "inventory.products");
    row("search in names, case ignored", "search=PROD", "inventory.products");
    row("search in descriptions", "search=who+buys", "crm.contacts");
    row("search in plugin ids", "search=plugin-rep", "reports.generator");
    row("search is no pattern", "search=.", "crm.contacts crm.deals inventory.products reports.generator");
    row("search with a wildcard", "search=%25", "");
    row("together", "pluginId=plugin-crm&status=HEALTHY&search=contacts", "crm.contacts");
    row("empty filters", "pluginId=&status=&search=", "crm.contacts crm.deals inventory.products reports.generator");
}

void TestRestLookup::listFilters()
{
    QFETCH(QByteArray, query);
    QFETCH(QStringList, names);
    for (const char family : {'A', 'B'}) {
        ServiceApi api = TestRestLookup::api(family);
        const auto add = [&api](const char *plugin, const char *name, const char *description) {
            return api
                .add(QStringLiteral("'pluginId':'%1','serviceName':'%2','version':'1.0.0','description':'%3'")
                         .arg(QString::fromLatin1(plugin), QString::fromLatin1(name), QString::fromLatin1(description)))
                .text("serviceId");
        };
        add("plugin-reports", "reports.generator", "Reports");
        const QString products = add("plugin-inventory", "inventory.products", "Stock");
        add("plugin-crm", "crm.contacts", "People who buys things");
        const QString deals = add("plugin-crm", "crm.deals", "Money");
        REQUIRE_STATUS(api.setHealth(deals, QStringLiteral("'status':'DEGRADED'")), 200);
        REQUIRE_STATUS(api.setHealth(products, QStringLiteral("'status':'UNAVAILABLE'")), 200);
        const HttpReply list = api.list(query);
        REQUIRE_STATUS(list, 200);
        QCOMPARE(namesOf(list), names);
        QCOMPARE(list.number("count"), names.size());
    }
}

void TestRestLookup::listIsInOrderOfNames()
{
    QFETCH(char, family);
    ServiceApi api = TestRestLookup::api(family);
    for (const char *name : {"b", "a.b", "B", "a", "a-b", "10", "9", "a_b"})
        QVERIFY(!api.addService(QString::fromLatin1(name)).isEmpty());
    const QString expected = QStringLiteral("10 9 B a a-b a.b a_b b");
    QCOMPARE(namesOf(api.list()).join(u' '), expected);
    QCOMPARE(namesOf(api.list()).join(u' '), expected);
}

void TestRestLookup::listPages_data()
{
    QTest::addColumn<int>("limit");
    for (const int limit : {1, 2, 3, 4, 5, 6, 1000})
        QTest::addRow("pages of %d", limit) << limit;
}

void TestRestLookup::listPages()
{
    QFETCH(int, limit);
    for (const char family : {'A', 'B'}) {
        ServiceApi api = TestRestLookup::api(family);
        const QStringList all{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d"),
                              QStringLiteral("e")};
        for (const QString &name : all)
            QVERIFY(!api.addService(name).isEmpty());
        QVERIFY(!api.list().json().find(u"nextCursor")); // not asked for pages
        QStringList seen;
        QByteArray cursor;
        int pages = 0;
        do {
            const HttpReply page =
                api.list("limit=" + QByteArray::number(limit) + (cursor.isEmpty() ? "" : "&cursor=") + cursor);
            REQUIRE_STATUS(page, 200);
            QVERIFY(namesOf(page).size() <= limit);
            QCOMPARE(page.number("count"), all.size()); // of the whole result
            seen += namesOf(page);
            cursor = page.text("nextCursor").toUtf8();
            QVERIFY(++pages <= 5);
        } while (!cursor.isEmpty());
        QCOMPARE(seen, all);
        QCOMPARE(pages, (5 + limit - 1) / limit);
    }
}

void TestRestLookup::longListsAreCutAfterAWholeService()
{
    ServiceApi api = TestRestLookup::api('A');
    constexpr int count = 180;
    const QString metadata = QStringLiteral("'metadata':{'text':'%1'}").arg(QString(60'000, u'x'));
    for (int i = 0; i < count; ++i)
        QVERIFY(!api.addService(QStringLiteral("s-%1").arg(i, 3, 10, QChar(u'0')), metadata).isEmpty());
    QStringList seen;
    QByteArray cursor;
    do {
        const HttpReply reply = api.list(cursor.isEmpty() ? QByteArray() : "limit=1000&cursor=" + cursor);
        REQUIRE_STATUS(reply, 200);
        QVERIFY2(reply.body.size() <= 8 * 1024 * 1024, QByteArray::number(reply.body.size()).constData());
        QCOMPARE(reply.number("count"), count);
        QVERIFY(namesOf(reply).size() > 20);
        seen += namesOf(reply);
        cursor = reply.text("nextCursor").toLatin1();
        QCOMPARE(reply.json().find(u"truncated") != nullptr, !cursor.isEmpty());
    } while (!cursor.isEmpty());
    QCOMPARE(seen.size(), count);
    QVERIFY(std::is_sorted(seen.begin(), seen.end()));
}

void TestRestLookup::pagesStayWholeWhileServicesComeAndGo()
{
    ServiceApi api = TestRestLookup::api('A');
    for (const char *name : {"a", "c", "e", "g"})
        QVERIFY(!api.addService(QString::fromLatin1(name)).isEmpty());
    const HttpReply first = api.list("limit=2");
    QCOMPARE(namesOf(first).join(u' '), QStringLiteral("a c"));
    // The service that the cursor names goes, one comes before it and one behind.
    QCOMPARE(api.deregister(QStringLiteral("plugin-c"), QStringLiteral("c")).number("removed"), 1);
    api.addService(QStringLiteral("b"));
    api.addService(QStringLiteral("d"));
    const HttpReply second = api.list("limit=2&cursor=" + first.text("nextCursor").toUtf8());
    QCOMPARE(namesOf(second).join(u' '), QStringLiteral("d e"));
    QCOMPARE(namesOf(api.list("limit=2&cursor=" + second.text("nextCursor").toUtf8())).join(u' '), QStringLiteral("g"));
}

void TestRestLookup::badListParametersAreNamed_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("path");
    for (const char *value : {"0", "-1", "1001", "a", "1.5", "99999999999", ""})
        QTest::addRow("limit \"%s\"", value) << "limit=" + QByteArray(value) << QStringLiteral("limit");
    for (const char *value : {"***", "%00", "!"})
        QTest::addRow("cursor \"%s\"", value) << "limit=1&cursor=" + QByteArray(value) << QString();
    for (const char *value : {"healthy", "DEAD", "HEALTHY,DEGRADED"})
        QTest::addRow("status \"%s\"", value) << "status=" + QByteArray(value) << QStringLiteral("status");
}

void TestRestLookup::badListParametersAreNamed()
{
    QFETCH(QByteArray, query);
    QFETCH(QString, path);
    for (const char family : {'A', 'B'}) {
        ServiceApi api = TestRestLookup::api(family);
        const HttpReply reply = api.list(query);
        REQUIRE_STATUS(reply, 400);
        QCOMPARE(reply.text("code"), QStringLiteral("VALIDATION_FAILED"));
        QVERIFY(!reply.text("details.fields.0.message").isEmpty());
        if (!path.isEmpty())
            QCOMPARE(reply.text("details.fields.0.path"), path);
    }
}

void TestRestLookup::anotherTenantsServiceDoesNotExist_data()
{
    addEngineAndFamilyRows();
}

void TestRestLookup::anotherTenantsServiceDoesNotExist()
{
    QFETCH(QString, engine);
    QFETCH(char, family);
    const quint16 port = sharedServer(engine).port();
    ServiceApi owner(port, family, newTenant());
    ServiceApi other(port, family, newTenant());
    const QString id = owner.addService(QStringLiteral("s"));
    const QString unknown = QString(id.size(), u'0');
    // Each answers for the foreign id exactly as for one that nobody has.
    const auto same = [&](const HttpReply &foreign, HttpReply missing) {
        QCOMPARE(foreign.status, missing.status);
        const auto plain = [&](const HttpReply &reply, const QString &name) {
            QByteArray body = reply.body;
            return body.replace(name.toUtf8(), "ID").replace(reply.text("requestId").toUtf8(), "R");
        };
        QCOMPARE(plain(foreign, id), plain(missing, unknown));
    };
    QCOMPARE(other.get(id).status, 404);
    same(other.get(id), other.get(unknown));
    same(other.setHealth(id, QStringLiteral("'status':'UNAVAILABLE'")),
         other.setHealth(unknown, QStringLiteral("'status':'UNAVAILABLE'")));
    same(other.setAdminState(id, QStringLiteral("'state':'OFFLINE'")),
         other.setAdminState(unknown, QStringLiteral("'state':'OFFLINE'")));
    QCOMPARE(other.heartbeat(id, QStringLiteral("plugin-s"), QStringLiteral("s")).status, 404);
    QCOMPARE(other.discover(QStringLiteral("s")).text("code"), QStringLiteral("SERVICE_NOT_FOUND"));
    QCOMPARE(other.deregister(QStringLiteral("plugin-s"), QStringLiteral("s")).number("removed"), 0);
    QCOMPARE(other.list().number("count"), 0);
    QCOMPARE(other.events().number("count"), 0);
    QCOMPARE(owner.status(id), QStringLiteral("HEALTHY"));
    QCOMPARE(owner.get(id).text("service.adminState"), QStringLiteral("ACTIVE"));
    // The same names in both tenants are two services.
    const QString second = other.addService(QStringLiteral("s"));
    QVERIFY(!second.isEmpty() && second != id);
    QCOMPARE(other.deregister(QStringLiteral("plugin-s"), QStringLiteral("s")).number("removed"), 1);
    REQUIRE_STATUS(owner.discover(QStringLiteral("s")), 200);
}

void TestRestLookup::idsAreEncodedOnce()
{
    QFETCH(char, family);
    ServiceApi api = TestRestLookup::api(family);
    const QString id = api.addService(QStringLiteral("s"));
    QByteArray encoded;
    for (const char c : id.toLatin1())
        encoded += '%' + QByteArray(1, c).toHex();
    REQUIRE_STATUS(api.get(QString::fromLatin1(encoded)), 200);
    QCOMPARE(api.get(id + QStringLiteral("%00")).status, 400);
    QCOMPARE(api.get(id + QStringLiteral("%2F")).status, 404);
    QCOMPARE(api.get(id + QStringLiteral("%zz")).status, 400);
    QCOMPARE(api.get(id + u'/').status, 404);
    QCOMPARE(api.get(QStringLiteral("..%2Fhealthz")).status, 404);
}

QTEST_GUILESS_MAIN(TestRestLookup)
#include "tst_rest_lookup.moc"
