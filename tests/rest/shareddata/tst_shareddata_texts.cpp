// SPDX-License-Identifier: GPL-3.0-or-later
// Every text comes back byte for byte: from memory, from either database, over a restart, through export and import.
#include "rest/shareddata/dataapi.h"
#include "rest/watch/watcher.h"
#include "support/hostiletexts.h"
#include "support/temporarypostgres.h"

#include <QFile>

using namespace plexica;
using namespace plexica::test;

class TestSharedDataTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsComeBack_data();
    void textsComeBack();
    void namespacesComeBack_data() { textsComeBack_data(); }
    void namespacesComeBack();
};

namespace {

/// The member `name` of each entry, by number of the value.
bool holdsAll(DataApi &api, const QString &space, const std::vector<QString> &texts, QString &why)
{
    QSet<QString> keys;
    for (QByteArray cursor;;) {
        const HttpReply reply = api.entries(space, "limit=500" + (cursor.isEmpty() ? cursor : "&cursor=" + cursor));
        const JsonValue entries = reply.at(QStringLiteral("entries"));
        for (const JsonValue &entry : entries.toArray()) {
            const QString key = entry.find(u"key")->toString();
            keys.insert(key);
            if (entry.find(u"value")->toString() != key || entry.find(u"ownerId")->toString() != key)
                why += QStringLiteral("owner or value of %1 differ; ")
                           .arg(QString::fromLatin1(jsonText(key).toPercentEncoding()));
        }
        cursor = reply.text("nextCursor").toLatin1();
        if (cursor.isEmpty())
            break;
    }
    for (const QString &text : texts) {
        const HttpReply one = api.get(space, text);
        if (!keys.contains(text) || one.status != 200 || one.text("key") != text || one.text("value") != text)
            why +=
                QString::fromLatin1(jsonText(text).toPercentEncoding()) + u' ' + QString::fromUtf8(one.shown()) + u' ';
    }
    if (keys.size() != qsizetype(texts.size()))
        why += QStringLiteral("%1 keys of %2").arg(keys.size()).arg(texts.size());
    return why.isEmpty();
}

ServerOptions optionsOf(const QString &engine)
{
    ServerOptions options;
    if (engine == u"PostgreSQL") {
        TemporaryPostgres &postgres = TemporaryPostgres::shared();
        options.database = postgres.url(postgres.createDatabase());
    }
    return options;
}

} // namespace

void TestSharedDataTexts::textsComeBack_data()
{
    QTest::addColumn<QString>("engine");
    QTest::newRow("SQLite") << QStringLiteral("SQLite");
    QTest::newRow("PostgreSQL") << QStringLiteral("PostgreSQL");
}

void TestSharedDataTexts::textsComeBack()
{
    QFETCH(QString, engine);
    const std::vector<QString> texts = hostileTexts();
    QVERIFY2(texts.size() >= 500, qPrintable(QString::number(texts.size())));
    const QString space = QStringLiteral("\uFEFFn \u00e4");
    ServerProcess server(optionsOf(engine));
    QVERIFY2(server.start(), qPrintable(server.errors()));
    QString why;
    {
        DataApi api(server.port(), 'A', "acme");
        for (const QString &text : texts) {
            const QByteArray json = jsonText(text);
            REQUIRE_STATUS(api.setRaw("\"namespace\":" + jsonText(space) + ",\"key\":" + json + ",\"value\":" + json
                                      + ",\"ownerId\":" + json),
                           201);
        }
        QVERIFY2(holdsAll(api, space, texts, why), qPrintable(why));
        QCOMPARE(api.namespaces().text("namespaces.0.namespace"), space);
    }
    QCOMPARE(server.stop(), 0);
    QVERIFY2(server.start(), qPrintable(server.errors()));
    {
        DataApi api(server.port(), 'A', "acme");
        QVERIFY2(holdsAll(api, space, texts, why), qPrintable(why));
        // Written again it is the same key, not another one.
        const QByteArray bom = jsonText(QStringLiteral("\uFEFFa"));
        REQUIRE_STATUS(api.setRaw("\"namespace\":" + jsonText(space) + ",\"key\":" + bom + ",\"value\":" + bom
                                  + ",\"ownerId\":" + bom),
                       201);
        QVERIFY2(holdsAll(api, space, texts, why), qPrintable(why));
    }
    QCOMPARE(server.stop(), 0);

    server.options().arguments = {QStringLiteral("export"), QStringLiteral("--tenant"), QStringLiteral("acme")};
    QCOMPARE(server.run(), 0);
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("acme.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(server.standardOutput());
    file.close();
    ServerProcess other(optionsOf(engine));
    other.options().arguments = {QStringLiteral("import"), file.fileName(), QStringLiteral("--on-conflict"),
                                 QStringLiteral("skip")};
    QVERIFY2(other.run() == 0, qPrintable(other.errors()));
    other.options().arguments.clear();
    QVERIFY2(other.start(), qPrintable(other.errors()));
    DataApi api(other.port(), 'A', "acme");
    QVERIFY2(holdsAll(api, space, texts, why), qPrintable(why));
    QCOMPARE(other.stop(), 0);
}

namespace {

/// What is not as it was written where each text is a namespace, by every route of both families.
QStringList differences(quint16 port, const std::vector<QString> &texts)
{
    QStringList wrong;
    DataApi apis[] = {DataApi(port, 'A', "acme"), DataApi(port, 'B', "acme")};
    const auto expect = [&wrong](const char *what, const QString &text, bool holds, const HttpReply &reply) {
        if (!holds)
            wrong.append(QString::fromLatin1(what + (' ' + jsonText(text).toPercentEncoding()) + ' ' + reply.shown()));
    };
    for (DataApi &api : apis) {
        QSet<QString> spaces;
        for (QByteArray cursor;;) {
            const HttpReply page = api.namespaces("limit=500" + (cursor.isEmpty() ? cursor : "&cursor=" + cursor));
            const JsonValue rows = page.at(QStringLiteral("namespaces"));
            for (const JsonValue &row : rows.toArray())
                spaces.insert(row.find(u"namespace")->toString());
            cursor = page.text("nextCursor").toLatin1();
            if (cursor.isEmpty())
                break;
        }
        if (spaces != QSet<QString>(texts.begin(), texts.end()))
            wrong.append(QStringLiteral("%1 namespaces").arg(spaces.size()));
        for (const QString &text : texts) {
            for (const QByteArray &query : {QByteArray(), QByteArray("consistency=strong")}) {
                const HttpReply one = api.get(text, text, query);
                expect("get", text,
                       one.status == 200 && one.text("namespace") == text && one.text("key") == text
                           && one.text("ownerId") == text && one.at(QStringLiteral("value")).toObject().size() == 1
                           && one.at(QStringLiteral("value")).toObject().front().first == text
                           && one.at(QStringLiteral("value")).toObject().front().second.toString() == text,
                       one);
            }
            const HttpReply keys = api.keys(text);
            expect("keys", text, textsAt(keys, "keys") == QStringList{text} && keys.text("namespace") == text, keys);
            const QByteArray owner = QUrl::toPercentEncoding(text);
            const HttpReply entries = api.entries(text, "values=true&ownerId=" + owner + "&prefix=" + owner);
            expect("entries", text,
                   entries.number("count") == 1 && entries.text("entries.0.key") == text
                       && entries.text("entries.0.ownerId") == text,
                   entries);
        }
    }
    Watcher watcher(port);
    if (!watcher.open("/api/watch?tenantId=acme&kinds=sharedData&values=true") || !watcher.until("synced", 30'000))
        wrong.append(QStringLiteral("no watch"));
    QSet<QString> watched;
    for (const auto &[key, object] : watcher.state()) {
        const QString text = object.find(u"namespace")->toString();
        if (object.find(u"key")->toString() == text && object.find(u"ownerId")->toString() == text
            && object.find(u"value") && object.find(u"value")->find(text))
            watched.insert(text);
    }
    if (watched != QSet<QString>(texts.begin(), texts.end()))
        wrong.append(QStringLiteral("%1 watched").arg(watched.size()));
    return wrong;
}

} // namespace

/// Each text as namespace, key, owner and in the value at once; both families, from memory and the database, watched.
void TestSharedDataTexts::namespacesComeBack()
{
    QFETCH(QString, engine);
    const std::vector<QString> texts = hostileTexts();
    ServerProcess server(optionsOf(engine));
    QVERIFY2(server.start(), qPrintable(server.errors()));
    {
        int number = 0;
        DataApi apis[] = {DataApi(server.port(), 'A', "acme"), DataApi(server.port(), 'B', "acme")};
        for (const QString &text : texts) {
            const QByteArray json = jsonText(text);
            REQUIRE_STATUS(apis[++number % 2].setRaw("\"namespace\":" + json + ",\"key\":" + json + ",\"value\":{"
                                                     + json + ":" + json + "},\"ownerId\":" + json),
                           201);
        }
    }
    for (int start = 0; start < 2; ++start) {
        const QStringList wrong = differences(server.port(), texts);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.mid(0, 20).join(u'\n')));
        QCOMPARE(server.stop(), 0);
        QVERIFY2(start > 0 || server.start(), qPrintable(server.errors()));
    }
    server.options().arguments = {QStringLiteral("export"), QStringLiteral("--tenant"), QStringLiteral("acme")};
    QCOMPARE(server.run(), 0);
    server.options().arguments.clear();
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("acme.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(server.standardOutput());
    file.close();
    ServerProcess other(optionsOf(engine));
    other.options().arguments = {QStringLiteral("import"), file.fileName(), QStringLiteral("--on-conflict"),
                                 QStringLiteral("abort")};
    QVERIFY2(other.run() == 0, qPrintable(other.errors()));
    other.options().arguments.clear();
    QVERIFY2(other.start(), qPrintable(other.errors()));
    const QStringList wrong = differences(other.port(), texts);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.mid(0, 20).join(u'\n')));
    // What goes is told of by its name, and only that goes.
    DataApi api(other.port(), 'A', "acme");
    for (const QString &text : texts) {
        REQUIRE_STATUS(api.setTtl(text, text, "1000"), 200);
        QCOMPARE(api.removeNamespace(text).number("removed"), 1);
        const HttpReply told = api.client().get("/api/events?tenantId=acme&type=SHARED_DATA_NAMESPACE_DELETED&subject="
                                                + QUrl::toPercentEncoding(text));
        QVERIFY2(told.text("events.0.subject") == text, told.shown().constData());
    }
    QCOMPARE(api.namespaces().number("count"), 0);
    QCOMPARE(other.stop(), 0);
}

QTEST_GUILESS_MAIN(TestSharedDataTexts)
#include "tst_shareddata_texts.moc"
