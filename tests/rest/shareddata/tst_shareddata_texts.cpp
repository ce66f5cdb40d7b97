// SPDX-License-Identifier: GPL-3.0-or-later
// Every text comes back byte for byte: from memory, from either database, over a restart, through export and import.
#include "rest/shareddata/dataapi.h"
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

QTEST_GUILESS_MAIN(TestSharedDataTexts)
#include "tst_shareddata_texts.moc"
