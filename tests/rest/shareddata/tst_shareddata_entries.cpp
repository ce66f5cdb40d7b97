// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/shareddata/dataapi.h"
#include "support/temporarypostgres.h"

#include <atomic>
#include <thread>

using namespace plexica;
using namespace plexica::test;

/// Writing, reading, listing, versions: every row of section 4, both families, both engines.
class TestSharedDataEntries : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aValueIsStoredReadAndDeleted_data() { addEngineAndFamilyRows(); }
    void aValueIsStoredReadAndDeleted();
    void valuesComeBackAsTheyWere_data();
    void valuesComeBackAsTheyWere();
    void namesComeBackAsTheyWere_data();
    void namesComeBackAsTheyWere();
    void noVersionComesTwice_data() { addEngineAndFamilyRows(); }
    void noVersionComesTwice();
    void versionsGuardWrites_data() { addEngineAndFamilyRows(); }
    void versionsGuardWrites();
    void preconditionsGuardWrites_data() { addEngineAndFamilyRows(); }
    void preconditionsGuardWrites();
    void longListsAreCutAfterAWholeItem();
    void unchangedIsNotSentAgain_data() { addFamilyRows(); }
    void unchangedIsNotSentAgain();
    void listsAreSortedFilteredAndPaged_data() { addEngineAndFamilyRows(); }
    void listsAreSortedFilteredAndPaged();
    void namespacesAreCounted_data() { addFamilyRows(); }
    void namespacesAreCounted();
    void aNamespaceIsDeletedWholeOrByOwner_data() { addEngineAndFamilyRows(); }
    void aNamespaceIsDeletedWholeOrByOwner();
    void tenantsAreApart_data() { addFamilyRows(); }
    void tenantsAreApart();
    void strongReadsSeeTheDatabase_data();
    void strongReadsSeeTheDatabase();
    void namespacesMayBeCalledLikeRoutes();
    void incrementsFromManyClientsAddUp_data();
    void incrementsFromManyClientsAddUp();
    void restartsKeepEverything_data();
    void restartsKeepEverything();
    void impactCountsOwnedKeys();
};

namespace {

void addEngines()
{
    QTest::addColumn<QString>("engine");
    QTest::newRow("SQLite") << QStringLiteral("SQLite");
    QTest::newRow("PostgreSQL") << QStringLiteral("PostgreSQL");
}

/// Of a row without the column "engine": SQLite.
DataApi apiOf(char family, const QString &engine = QStringLiteral("SQLite"))
{
    return DataApi(sharedServer(engine).port(), family, newTenant());
}

QString u8(const char8_t *text)
{
    return QString::fromUtf8(text);
}

} // namespace

void TestSharedDataEntries::aValueIsStoredReadAndDeleted()
{
    QFETCH(QString, engine);
    QFETCH(char, family);
    DataApi api = apiOf(family, engine);
    HttpReply reply = api.set(QStringLiteral("inventory.cache"), QStringLiteral("product-count"), R"({"count":150})",
                              QStringLiteral("'ttl':300"));
    REQUIRE_STATUS(reply, 201);
    QCOMPARE(reply.at(QStringLiteral("success")), JsonValue(true));
    QCOMPARE(reply.text("message"), QStringLiteral("Data stored successfully"));
    const qint64 first = reply.number("version");
    QVERIFY(first > 0);
    const QString expiresAt = reply.text("expiresAt");
    QVERIFY2(expiresAt.endsWith(u'Z') && expiresAt.size() == 24, qUtf8Printable(expiresAt));

    reply = api.get(QStringLiteral("inventory.cache"), QStringLiteral("product-count"));
    REQUIRE_STATUS(reply, 200);
    QCOMPARE(reply.text("namespace"), QStringLiteral("inventory.cache"));
    QCOMPARE(reply.text("key"), QStringLiteral("product-count"));
    QCOMPARE(reply.number("value.count"), 150);
    QCOMPARE(reply.text("ownerId"), QStringLiteral("plugin-test"));
    QCOMPARE(reply.number("version"), first);
    QCOMPARE(reply.text("expiresAt"), expiresAt);
    QCOMPARE(reply.text("createdAt"), reply.text("updatedAt"));
    QCOMPARE(reply.header("ETag"), '"' + QByteArray::number(first) + '"');
    const QString createdAt = reply.text("createdAt");
    const HttpReply head = api.head(QStringLiteral("inventory.cache"), QStringLiteral("product-count"));
    REQUIRE_STATUS(head, 200);
    QCOMPARE(head.header("Content-Length").toInt(), reply.body.size());
    QVERIFY(head.body.isEmpty());

    // The last writer's ttl counts: without one the entry stays.
    REQUIRE_STATUS(api.set(QStringLiteral("inventory.cache"), QStringLiteral("product-count"), "7"), 201);
    reply = api.get(QStringLiteral("inventory.cache"), QStringLiteral("product-count"));
    QCOMPARE(reply.number("value"), 7);
    QCOMPARE(reply.number("version"), first + 1);
    QVERIFY(reply.at(QStringLiteral("expiresAt")).isNull());
    QCOMPARE(reply.text("createdAt"), createdAt);

    reply = api.remove(QStringLiteral("inventory.cache"), QStringLiteral("product-count"));
    REQUIRE_STATUS(reply, 200);
    QCOMPARE(reply.text("message"), QStringLiteral("Data deleted successfully"));
    for (const HttpReply &gone : {api.get(QStringLiteral("inventory.cache"), QStringLiteral("product-count")),
                                  api.remove(QStringLiteral("inventory.cache"), QStringLiteral("product-count"))}) {
        REQUIRE_STATUS(gone, 404);
        QCOMPARE(gone.text("error"), QStringLiteral("Data not found"));
        QCOMPARE(gone.text("code"), QStringLiteral("DATA_NOT_FOUND"));
    }
    // Written again it has a version that it never had.
    QVERIFY(api.set(QStringLiteral("inventory.cache"), QStringLiteral("product-count"), "8").number("version")
            > first + 1);
}

/// Deleted and written again, by key or namespace, expired or over a restart: no version comes twice, so who holds an
/// old one neither takes the new value for it nor overwrites it.
void TestSharedDataEntries::noVersionComesTwice()
{
    QFETCH(QString, engine);
    QFETCH(char, family);
    DataApi api = apiOf(family, engine);
    const QString n = QStringLiteral("n");
    QSet<qint64> seen;
    const auto write = [&](const char *value) {
        const HttpReply reply = api.set(n, n, value);
        const qint64 version = reply.number("version");
        const bool isNew = reply.status == 201 && !seen.contains(version);
        seen.insert(version);
        return isNew ? version : -1;
    };
    qint64 last = 0;
    for (int round = 0; round < 4; ++round) {
        const qint64 written = write("1");
        QVERIFY(written > last);
        for (int again = 0; again < 3; ++again)
            last = write("2");
        QCOMPARE(last, written + 3);
        if (round == 0)
            REQUIRE_STATUS(api.remove(n, n), 200);
        else if (round == 1)
            QCOMPARE(api.removeNamespace(n).number("removed"), 1);
        else
            REQUIRE_STATUS(api.setTtl(n, n, "0.01"), 200);
        QTRY_COMPARE(api.get(n, n).status, 404);
    }
    QVERIFY(write("3") > last);
    const HttpReply stale = api.get(n, n, {}, {{"If-None-Match", '"' + QByteArray::number(last) + '"'}});
    REQUIRE_STATUS(stale, 200);
    REQUIRE_STATUS(api.set(n, n, "4", QStringLiteral("'ifVersion':%1").arg(last)), 409);
    QCOMPARE(api.get(n, n).number("value"), 3);
}

void TestSharedDataEntries::valuesComeBackAsTheyWere_data()
{
    QTest::addColumn<QString>("engine");
    QTest::addColumn<QByteArray>("value");
    for (const char *engine : {"SQLite", "PostgreSQL"}) {
        for (const char *value :
             {"null", "true", "9223372036854775807", "-9223372036854775808", "18446744073709551616", "1.10", "1e400",
              "-0.0", "0.1000000000000000055511151231257827", "\"\"", "[]", "{}", "[1,[2,[3.0,null]]]",
              "{\"b\":1,\"a\":{\"1.10\":1.10}}", "\"it's \\\"quoted\\\" \\\\ \\n\"", "\"\\u0000 and \\u001f\"",
              "\"\xF0\x9F\x98\x80 \xC3\xA4 \xEF\xBB\xBF\""})
            QTest::addRow("%s, %s", engine, value) << QString::fromLatin1(engine) << QByteArray(value);
    }
}

void TestSharedDataEntries::valuesComeBackAsTheyWere()
{
    QFETCH(QString, engine);
    QFETCH(QByteArray, value);
    const auto wanted = parseJson(value);
    QVERIFY(wanted.has_value());
    DataApi api = apiOf('A', engine);
    REQUIRE_STATUS(api.set(QStringLiteral("n"), QStringLiteral("k"), value), 201);
    for (const char *consistency : {"", "consistency=strong"}) {
        const HttpReply reply = api.get(QStringLiteral("n"), QStringLiteral("k"), consistency);
        REQUIRE_STATUS(reply, 200);
        QVERIFY2(reply.at(QStringLiteral("value")) == *wanted,
                 reply.shown().constData()); // numbers compare by their text
        QVERIFY(reply.json().find(u"value"));
    }
}

void TestSharedDataEntries::namesComeBackAsTheyWere_data()
{
    QTest::addColumn<QString>("engine");
    QTest::addColumn<char>("family");
    QTest::addColumn<QString>("name");
    for (const char *engine : {"SQLite", "PostgreSQL"}) {
        for (const char family : {'A', 'B'}) {
            for (const char16_t *name : {u"a b", u"my/ns", u"a%2Fb", u"\u00e4\U0001F600", u"..", u"x\ny\t", u"'\"\\",
                                         u"+&=?#;", u"\uFEFFbom", u"_%", u"%"})
                QTest::addRow("%s, %c, %s", engine, family, qUtf8Printable(QString::fromUtf16(name)))
                    << QString::fromLatin1(engine) << family << QString::fromUtf16(name);
        }
    }
}

void TestSharedDataEntries::namesComeBackAsTheyWere()
{
    QFETCH(QString, engine);
    QFETCH(char, family);
    QFETCH(QString, name);
    DataApi api = apiOf(family, engine);
    REQUIRE_STATUS(api.set(name, name, "1"), 201);
    REQUIRE_STATUS(api.set(name, name + u'x', "2"), 201);
    for (const char *consistency : {"", "consistency=strong"}) {
        const HttpReply reply = api.get(name, name, consistency);
        REQUIRE_STATUS(reply, 200);
        QCOMPARE(reply.text("namespace"), name);
        QCOMPARE(reply.text("key"), name);
        QCOMPARE(reply.number("value"), 1);
    }
    QCOMPARE(textsAt(api.keys(name), "keys"), (QStringList{name, name + u'x'}));
    REQUIRE_STATUS(api.remove(name, name), 200);
    QCOMPARE(textsAt(api.keys(name), "keys"), (QStringList{name + u'x'}));
}

void TestSharedDataEntries::versionsGuardWrites()
{
    QFETCH(QString, engine);
    QFETCH(char, family);
    DataApi api = apiOf(family, engine);
    const QString n = QStringLiteral("n");
    const QString k = QStringLiteral("k");
    HttpReply reply = api.set(n, k, "1", QStringLiteral("'ifVersion':3"));
    REQUIRE_STATUS(reply, 409);
    QCOMPARE(reply.text("code"), QStringLiteral("VERSION_CONFLICT"));
    QCOMPARE(reply.number("currentVersion"), 0);
    reply = api.set(n, k, "1", QStringLiteral("'ifVersion':0"));
    REQUIRE_STATUS(reply, 201);
    const qint64 first = reply.number("version");
    const auto ifVersion = [first](int writes) { return QStringLiteral("'ifVersion':%1").arg(first + writes); };
    reply = api.set(n, k, "2", QStringLiteral("'ifVersion':0"));
    REQUIRE_STATUS(reply, 409);
    QCOMPARE(reply.number("details.currentVersion"), first);
    REQUIRE_STATUS(api.set(n, k, "2", ifVersion(0)), 201);
    REQUIRE_STATUS(api.set(n, k, "3"), 201);
    reply = api.set(n, k, "4", ifVersion(1));
    REQUIRE_STATUS(reply, 409);
    QCOMPARE(reply.number("currentVersion"), first + 2);
    QCOMPARE(api.get(n, k).number("value"), 3);
    // A change of the expiry alone is no new version.
    REQUIRE_STATUS(api.setTtl(n, k, "1000"), 200);
    REQUIRE_STATUS(api.set(n, k, "5", ifVersion(2)), 201);
}

/// HTTP's own condition: 412 where `ifVersion` is 409.
void TestSharedDataEntries::preconditionsGuardWrites()
{
    QFETCH(QString, engine);
    QFETCH(char, family);
    DataApi api = apiOf(family, engine);
    DataApi other = api.sibling();
    const QString n = QStringLiteral("n");
    const QString k = QStringLiteral("k");
    const auto ifMatch = [&other](const QByteArray &tags) { other.client().setHeader("If-Match", tags); };
    const auto refused = [](const HttpReply &reply, qint64 current) {
        return reply.status == 412 && reply.text("code") == QStringLiteral("VERSION_CONFLICT")
               && reply.number("currentVersion") == current && reply.number("details.currentVersion") == current
               && reply.number("statusCode") == 412;
    };
    for (const char *tags : {"*", "\"1\""}) {
        ifMatch(tags);
        QVERIFY(refused(other.set(n, k, "1"), 0));
        QVERIFY(refused(other.setTtl(n, k, "100"), 0));
        QVERIFY(refused(other.remove(n, k), 0));
    }
    const HttpReply written = api.set(n, k, "1");
    REQUIRE_STATUS(written, 201);
    qint64 version = written.number("version");
    const auto tag = [&version] { return '"' + QByteArray::number(version) + '"'; };
    // Another version, a weak one, a foreign one.
    for (const QByteArray &tags : {QByteArray("\"1\""), "W/" + tag(), QByteArray("\"a,b\""), QByteArray("\"\"")}) {
        ifMatch(tags);
        QVERIFY2(refused(other.set(n, k, "2"), version), tags.constData());
        QVERIFY2(refused(other.setTtl(n, k, "100"), version), tags.constData());
        QVERIFY2(refused(other.remove(n, k), version), tags.constData());
    }
    for (const QByteArray &tags : {QByteArray("7"), QByteArray("\"1\", x"), QByteArray()}) {
        ifMatch(tags);
        const HttpReply reply = other.set(n, k, "2");
        REQUIRE_STATUS(reply, 400);
        QCOMPARE(reply.text("details.fields.0.path"), QStringLiteral("If-Match"));
    }
    QCOMPARE(api.get(n, k).number("value"), 1);
    QVERIFY(api.get(n, k).at(QStringLiteral("expiresAt")).isNull());
    // This one, one of a list, any.
    ifMatch("\"1\", " + tag());
    REQUIRE_STATUS(other.set(n, k, "2"), 201);
    ++version;
    ifMatch(tag());
    REQUIRE_STATUS(other.setTtl(n, k, "1000"), 200);
    QVERIFY(!api.get(n, k).at(QStringLiteral("expiresAt")).isNull());
    ifMatch("*");
    REQUIRE_STATUS(other.set(n, k, "3"), 201);
    ++version;
    // Both conditions: the one that does not hold answers.
    QVERIFY(other.set(n, k, "4", QStringLiteral("'ifVersion':1")).status == 409);
    ifMatch("\"1\"");
    QVERIFY(refused(other.set(n, k, "4", QStringLiteral("'ifVersion':%1").arg(version)), version));
    ifMatch(tag());
    REQUIRE_STATUS(other.remove(n, k), 200);
    QVERIFY(refused(other.remove(n, k), 0));
}

void TestSharedDataEntries::longListsAreCutAfterAWholeItem()
{
    DataApi api = apiOf('A');
    const QString n = QStringLiteral("long");
    const QByteArray value = '"' + QByteArray(900 * 1024, 'x') + '"';
    constexpr int count = 12;
    for (int i = 0; i < count; ++i)
        REQUIRE_STATUS(api.set(n, QStringLiteral("key-%1").arg(i, 2, 10, QChar(u'0')), value), 201);
    QStringList seen;
    QByteArray cursor;
    int answers = 0;
    do {
        const HttpReply reply = api.entries(n, cursor.isEmpty() ? QByteArray() : "cursor=" + cursor);
        REQUIRE_STATUS(reply, 200);
        QVERIFY2(reply.body.size() <= 8 * 1024 * 1024, QByteArray::number(reply.body.size()).constData());
        QCOMPARE(reply.number("count"), count);
        const JsonValue entries = reply.at(QStringLiteral("entries"));
        for (const JsonValue &entry : entries.toArray())
            seen.append(entry.find(u"key")->toString());
        cursor = reply.text("nextCursor").toLatin1();
        QCOMPARE(reply.json().find(u"truncated") != nullptr, !cursor.isEmpty());
        ++answers;
    } while (!cursor.isEmpty() && answers < 10);
    QCOMPARE(answers, 2);
    QCOMPARE(seen.size(), count);
    QVERIFY(std::is_sorted(seen.begin(), seen.end()));
}

void TestSharedDataEntries::unchangedIsNotSentAgain()
{
    QFETCH(char, family);
    DataApi api = apiOf(family);
    const QString n = QStringLiteral("n");
    const HttpReply written = api.set(n, n, "1");
    REQUIRE_STATUS(written, 201);
    const QByteArray tag = '"' + written.text("version").toLatin1() + '"';
    for (const QByteArray &given : {tag, "W/" + tag, "\"9\", " + tag, "\"a,b\" ,, W/" + tag, QByteArray("*")}) {
        const HttpReply reply = api.get(n, n, {}, {{"If-None-Match", given}});
        QVERIFY2(reply.status == 304, given.constData());
        QVERIFY(reply.body.isEmpty());
        QCOMPARE(reply.header("ETag"), tag);
    }
    REQUIRE_STATUS(api.set(n, n, "2"), 201);
    const HttpReply changed = api.get(n, n, {}, {{"If-None-Match", tag}});
    REQUIRE_STATUS(changed, 200);
    QCOMPARE(changed.header("ETag"), '"' + QByteArray::number(written.number("version") + 1) + '"');
}

void TestSharedDataEntries::listsAreSortedFilteredAndPaged()
{
    QFETCH(QString, engine);
    QFETCH(char, family);
    DataApi api = apiOf(family, engine);
    const QString n = QStringLiteral("n");
    const QStringList sorted{QStringLiteral("B"), QStringLiteral("a"), QStringLiteral("a/1"), QStringLiteral("a/2"),
                             QStringLiteral("b"), u8(u8"\u00e4"),      u8(u8"\U0001F600")};
    for (qsizetype i = sorted.size(); i-- > 0;) {
        REQUIRE_STATUS(
            api.set(n, sorted[i], QByteArray::number(i),
                    QStringLiteral("'ownerId':'%1'").arg(i % 2 ? QStringLiteral("odd") : QStringLiteral("even"))),
            201);
    }
    HttpReply reply = api.keys(n);
    QCOMPARE(reply.text("namespace"), n);
    QCOMPARE(textsAt(reply, "keys"), sorted);
    QCOMPARE(reply.number("count"), sorted.size());
    QCOMPARE(textsAt(api.keys(n, "consistency=strong"), "keys"), sorted);
    QCOMPARE(textsAt(api.keys(n, "ownerId=odd"), "keys"), (QStringList{sorted[1], sorted[3], sorted[5]}));
    QCOMPARE(textsAt(api.keys(n, "prefix=a"), "keys"), (QStringList{sorted[1], sorted[2], sorted[3]}));
    QCOMPARE(textsAt(api.keys(n, "prefix=a%2F&ownerId=even"), "keys"), (QStringList{sorted[2]}));
    QCOMPARE(textsAt(api.keys(QStringLiteral("nobody's")), "keys"), QStringList());

    for (const bool entries : {false, true}) {
        QStringList seen;
        QByteArray cursor;
        for (int page = 0; page < 5; ++page) {
            const QByteArray query = "limit=3" + (cursor.isEmpty() ? "" : "&cursor=" + cursor);
            reply = entries ? api.entries(n, query) : api.keys(n, query);
            REQUIRE_STATUS(reply, 200);
            QCOMPARE(reply.number("count"), sorted.size());
            if (entries) {
                const JsonValue list = reply.at(QStringLiteral("entries"));
                for (const JsonValue &entry : list.toArray())
                    seen.append(entry.find(u"key")->toString());
            } else {
                seen += textsAt(reply, "keys");
            }
            cursor = reply.text("nextCursor").toLatin1();
            if (cursor.isEmpty())
                break;
        }
        QCOMPARE(seen, sorted);
    }
    reply = api.entries(n, "prefix=a%2F");
    QCOMPARE(reply.number("count"), 2);
    QCOMPARE(reply.text("entries.1.key"), QStringLiteral("a/2"));
    QCOMPARE(reply.number("entries.1.value"), 3);
    QCOMPARE(reply.text("entries.1.ownerId"), QStringLiteral("odd"));
    QVERIFY(reply.number("entries.1.version") > 0);
    QCOMPARE(reply.number("entries.1.size"), 4);
    QVERIFY(reply.at(QStringLiteral("entries.1.expiresAt")).isNull());
    QVERIFY(!api.entries(n, "values=false").json().find(u"entries")->toArray().front().find(u"value"));
    for (const char *wrong : {"limit=0", "limit=1001", "cursor=%21", "consistency=weak"})
        REQUIRE_STATUS(api.keys(n, wrong), 400);
}

void TestSharedDataEntries::namespacesAreCounted()
{
    QFETCH(char, family);
    DataApi api = apiOf(family);
    QCOMPARE(api.namespaces().number("count"), 0);
    REQUIRE_STATUS(api.set(QStringLiteral("b"), QStringLiteral("k1"), "\"12345\"", QStringLiteral("'ttl':50")), 201);
    REQUIRE_STATUS(api.set(QStringLiteral("b"), QStringLiteral("k2"), "1", QStringLiteral("'ttl':40")), 201);
    REQUIRE_STATUS(api.set(QStringLiteral("a"), QStringLiteral("k"), "1"), 201);
    const HttpReply reply = api.namespaces();
    QCOMPARE(reply.text("namespaces.0.namespace"), QStringLiteral("a"));
    QVERIFY(reply.at(QStringLiteral("namespaces.0.nextExpiry")).isNull());
    QCOMPARE(reply.number("namespaces.1.keys"), 2);
    QCOMPARE(reply.number("namespaces.1.bytes"), 2 + 7 + 2 + 1);
    QCOMPARE(reply.text("namespaces.1.nextExpiry"),
             api.get(QStringLiteral("b"), QStringLiteral("k2")).text("expiresAt"));
    const HttpReply page = api.namespaces("limit=1");
    QCOMPARE(page.number("count"), 2); // of the whole result
    QCOMPARE(api.namespaces("limit=1&cursor=" + page.text("nextCursor").toLatin1()).text("namespaces.0.namespace"),
             QStringLiteral("b"));
}

void TestSharedDataEntries::aNamespaceIsDeletedWholeOrByOwner()
{
    QFETCH(QString, engine);
    QFETCH(char, family);
    DataApi api = apiOf(family, engine);
    const QString n = QStringLiteral("n/1");
    for (int i = 0; i < 10; ++i)
        REQUIRE_STATUS(api.set(n, QString::number(i), "1",
                               QStringLiteral("'ownerId':'%1'").arg(i < 4 ? QStringLiteral("p") : QStringLiteral("q"))),
                       201);
    REQUIRE_STATUS(api.set(QStringLiteral("n"), QStringLiteral("k"), "1"), 201);
    QCOMPARE(api.removeNamespace(n, "ownerId=p").number("removed"), 4);
    QCOMPARE(api.keys(n).number("count"), 6);
    const HttpReply reply = api.removeNamespace(n);
    REQUIRE_STATUS(reply, 200);
    QCOMPARE(reply.number("removed"), 6);
    QCOMPARE(api.removeNamespace(n).number("removed"), 0);
    QCOMPARE(api.namespaces().number("count"), 1);
    // An administrative act; single writes are none.
    const HttpReply events = api.client().get("/api/events?tenantId=" + api.tenant());
    QCOMPARE(events.number("count"), 2);
    QCOMPARE(events.text("events.0.type"), QStringLiteral("SHARED_DATA_NAMESPACE_DELETED"));
    QCOMPARE(events.text("events.0.subject"), n);
    QCOMPARE(events.number("events.0.details.removed"), 6);
    QCOMPARE(events.text("events.1.details.ownerId"), QStringLiteral("p"));
}

void TestSharedDataEntries::tenantsAreApart()
{
    QFETCH(char, family);
    DataApi mine = apiOf(family);
    DataApi other = apiOf(family);
    const QString n = QStringLiteral("n");
    REQUIRE_STATUS(mine.set(n, n, "1"), 201);
    REQUIRE_STATUS(other.get(n, n), 404);
    REQUIRE_STATUS(other.remove(n, n), 404);
    REQUIRE_STATUS(other.setTtl(n, n, "5"), 404);
    QCOMPARE(other.keys(n).number("count"), 0);
    QCOMPARE(other.removeNamespace(n).number("removed"), 0);
    REQUIRE_STATUS(other.set(n, n, "2", QStringLiteral("'ifVersion':0")), 201);
    QCOMPARE(mine.get(n, n).number("value"), 1);
    if (family == 'B') {
        HttpClient nobody(sharedServer(QStringLiteral("SQLite")).port());
        REQUIRE_STATUS(nobody.get("/api/plugin-gateway/shared-data/n/n"), 401);
    } else {
        REQUIRE_STATUS(mine.client().send("GET",
                                          "/api/shared-data/get?tenantId=" + mine.tenant() + "&namespace=n&key=n", {},
                                          {{"X-Tenant-Slug", other.tenant()}}),
                       400);
    }
}

void TestSharedDataEntries::strongReadsSeeTheDatabase_data()
{
    addEngines();
}

void TestSharedDataEntries::strongReadsSeeTheDatabase()
{
    QFETCH(QString, engine);
    DataApi api = apiOf('A', engine);
    const QString n = QStringLiteral("n");
    REQUIRE_STATUS(api.get(n, n, "consistency=strong"), 404);
    REQUIRE_STATUS(api.set(n, n, "1"), 201);
    QCOMPARE(api.get(n, n, "consistency=strong").number("value"), 1);
    REQUIRE_STATUS(api.remove(n, n), 200);
    REQUIRE_STATUS(api.get(n, n, "consistency=strong"), 404);
}

/// Family B has words of its own where a namespace may stand.
void TestSharedDataEntries::namespacesMayBeCalledLikeRoutes()
{
    DataApi api = apiOf('B');
    for (const char *name : {"ttl", "namespace", "entries", "namespaces"}) {
        const QString n = QString::fromLatin1(name);
        REQUIRE_STATUS(api.set(n, n, "1"), 201);
        REQUIRE_STATUS(api.get(n, n), 200);
        QCOMPARE(api.entries(n).number("count"), 1);
    }
    QCOMPARE(api.keys(QStringLiteral("ttl")).number("count"), 1);
    QCOMPARE(api.keys(QStringLiteral("namespace")).number("count"), 1);
    QCOMPARE(api.namespaces().number("count"), 4);
}

void TestSharedDataEntries::incrementsFromManyClientsAddUp_data()
{
    addEngines();
}

/// Read, add one, write if the version is still the same; 8 clients on one key.
void TestSharedDataEntries::incrementsFromManyClientsAddUp()
{
    QFETCH(QString, engine);
    const quint16 port = sharedServer(engine).port();
    const QByteArray tenant = newTenant();
    DataApi api(port, 'A', tenant);
    const QString n = QStringLiteral("n");
    const HttpReply begun = api.set(n, n, "0");
    REQUIRE_STATUS(begun, 201);
    std::atomic<int> acknowledged = 0;
    std::atomic<int> unexpected = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 8; ++i) {
        threads.emplace_back([&] {
            DataApi mine(port, 'A', tenant);
            while (acknowledged < 400 && unexpected == 0) {
                const HttpReply read = mine.get(n, n);
                const HttpReply written = mine.set(n, n, QByteArray::number(read.number("value") + 1),
                                                   QStringLiteral("'ifVersion':%1").arg(read.number("version")));
                if (written.status == 201)
                    ++acknowledged;
                else if (written.status != 409)
                    ++unexpected;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(unexpected.load(), 0);
    const HttpReply reply = api.get(n, n, "consistency=strong");
    QCOMPARE(reply.number("value"), acknowledged.load());
    QCOMPARE(reply.number("version"), begun.number("version") + acknowledged.load());
}

void TestSharedDataEntries::restartsKeepEverything_data()
{
    addEngines();
}

void TestSharedDataEntries::restartsKeepEverything()
{
    QFETCH(QString, engine);
    ServerProcess server;
    if (engine == u"PostgreSQL") {
        TemporaryPostgres &postgres = TemporaryPostgres::shared();
        server.options().database = postgres.url(postgres.createDatabase());
    }
    QVERIFY2(server.start(), qUtf8Printable(server.errors()));
    const QString n = QStringLiteral("n");
    QByteArray before;
    qint64 version = 0;
    {
        DataApi api(server.port(), 'A', "t");
        for (int i = 0; i < 50; ++i)
            REQUIRE_STATUS(
                api.set(n, QString::number(i), "{\"n\":1.10}", i % 2 ? QStringLiteral("'ttl':1000") : QString()), 201);
        const HttpReply seventh = api.set(n, QStringLiteral("7"), "null");
        REQUIRE_STATUS(seventh, 201);
        version = seventh.number("version");
        REQUIRE_STATUS(api.remove(n, QStringLiteral("8")), 200);
        REQUIRE_STATUS(api.setTtl(n, QStringLiteral("9"), "null"), 200);
        before = api.entries(n).body;
    }
    QCOMPARE(server.stop(), 0);
    QVERIFY2(server.start(), qUtf8Printable(server.errors()));
    DataApi api(server.port(), 'A', "t");
    QCOMPARE(api.entries(n).body, before);
    QCOMPARE(api.set(n, QStringLiteral("7"), "1").number("version"), version + 1);
    QCOMPARE(server.stop(), 0);
}

void TestSharedDataEntries::impactCountsOwnedKeys()
{
    DataApi api = apiOf('A');
    const QByteArray plugins = "/api/tenants/" + api.tenant() + "/plugins/";
    REQUIRE_STATUS(
        api.client().post("/api/plugins/install",
                          "{\"tenantId\":\"" + api.tenant()
                              + "\",\"manifest\":{\"id\":\"plugin-owner\",\"name\":\"O\",\"version\":\"1.0.0\"}}"),
        201);
    for (int i = 0; i < 3; ++i)
        REQUIRE_STATUS(
            api.set(QStringLiteral("n"), QString::number(i), "1", QStringLiteral("'ownerId':'plugin-owner'")), 201);
    const HttpReply impact = api.client().get(plugins + "plugin-owner/impact?action=uninstall");
    REQUIRE_STATUS(impact, 200);
    QVERIFY2(impact.body.contains("\"ownedKeys\":3"), impact.shown().constData());
}

QTEST_GUILESS_MAIN(TestSharedDataEntries)
#include "tst_shareddata_entries.moc"
