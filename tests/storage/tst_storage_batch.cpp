// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/batch.h"
#include "storage/connectionuri.h"
#include "storage/sqltext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace plexica::storage;

/// The parts that need no database: waves, SQL texts, connection URIs.
class StorageBatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void putsOperationsIntoWaves_data();
    void putsOperationsIntoWaves();
    void splitsScripts_data();
    void splitsScripts();
    void numbersParameters_data();
    void numbersParameters();
    void everyMigrationStandsForBothEngines();
    void engineFolderBeatsCommon();
    void parsesConnectionUris_data();
    void parsesConnectionUris();
};

void StorageBatch::putsOperationsIntoWaves_data()
{
    QTest::addColumn<QString>("operations"); // kind and aggregate: "A1 B1"
    QTest::addColumn<QString>("waves");
    QTest::newRow("none") << QString() << QString();
    QTest::newRow("one kind") << u"A1 A2 A3"_s << u"A123"_s;
    QTest::newRow("same changes") << u"A1 B1 C1 A2 B2 C2"_s << u"A12 B12 C12"_s;
    QTest::newRow("one aggregate twice") << u"A1 A1 A2"_s << u"A12 A1"_s;
    QTest::newRow("another order") << u"A1 B1 B2 A2"_s << u"A1 B12 A2"_s;
    QTest::newRow("third joins a later wave") << u"A1 A1 A2 A2 A1"_s << u"A12 A12 A1"_s;
    QTest::newRow("mixed") << u"A1 B1 A2 A1 B1 B3"_s << u"A12 B13 A1 B1"_s;
}

void StorageBatch::putsOperationsIntoWaves()
{
    QFETCH(QString, operations);
    static const OperationKind kinds[] = {{"A", {}}, {"B", {}}, {"C", {}}};
    std::vector<Operation> all;
    for (const QString &operation : operations.split(u' ', Qt::SkipEmptyParts))
        all.push_back({&kinds[operation.at(0).unicode() - u'A'], operation.mid(1).toUtf8(), {}});
    std::vector<const Operation *> pointers;
    for (const Operation &operation : all)
        pointers.push_back(&operation);
    QStringList waves;
    for (const Wave &wave : scheduleWaves(pointers)) {
        QString text = QString::fromUtf8(wave.kind->name.data());
        for (const Operation *operation : wave.operations)
            text += QString::fromUtf8(operation->aggregate);
        waves.append(text);
    }
    QTEST(waves.join(u' '), "waves");
}

void StorageBatch::splitsScripts_data()
{
    QTest::addColumn<QString>("script");
    QTest::addColumn<QStringList>("statements");
    QTest::newRow("empty") << u" \n-- nothing;\n"_s << QStringList();
    QTest::newRow("two") << u"a;\nb;"_s << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("without end") << u"a; b"_s << QStringList{u"a"_s, u"b"_s};
    QTest::newRow("quotes") << u"a ';--' \";\" 'it''s;' ;"_s << QStringList{u"a ';--' \";\" 'it''s;'"_s};
    QTest::newRow("comment with a quote") << u"a -- it's; not\nb;c"_s << QStringList{u"a \nb"_s, u"c"_s};
}

void StorageBatch::splitsScripts()
{
    QFETCH(QString, script);
    QTEST(splitStatements(script), "statements");
}

void StorageBatch::numbersParameters_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QString>("sqlite");
    QTest::addColumn<QString>("sources");
    QTest::addColumn<QString>("postgresql");
    QTest::newRow("numbers") << u"a = $2 AND b = :1 OR c = $2"_s << u"a = @p2 AND b = @p1 OR c = @p2"_s << u"1 0"_s
                             << u"a = $2 AND b = $1 OR c = $2"_s;
    QTest::newRow("none in quotes") << u"':1' \"$1\" :1"_s << u"':1' \"$1\" @p1"_s << u"0"_s << u"':1' \"$1\" $1"_s;
    QTest::newRow("cast") << u"$1::text"_s << u"@p1::text"_s << u"0"_s << u"$1::text"_s;
    QTest::newRow("names") << u"(:b, :a, :b)"_s << u"(@pb, @pa, @pb)"_s << u"1 0"_s << QString();
}

void StorageBatch::numbersParameters()
{
    QFETCH(QString, statement);
    QFETCH(QString, postgresql);
    const std::string_view names[] = {"a", "b"};
    const NumberedStatement numbered = numberForSqlite(statement, names);
    QVERIFY(numbered.unknown.isEmpty());
    QTEST(numbered.text, "sqlite");
    QStringList sources;
    for (const int source : numbered.sources)
        sources.append(QString::number(source));
    QTEST(sources.join(u' '), "sources");
    if (postgresql.isEmpty())
        QCOMPARE(numberForPostgres(statement).unknown, u"b"_s);
    else
        QCOMPARE(numberForPostgres(statement).text, postgresql);
    QCOMPARE(numberForSqlite(u":c"_s, names).unknown, u"c"_s);
}

void StorageBatch::everyMigrationStandsForBothEngines()
{
    const auto sqlite = migrations(u"sqlite"_s);
    const auto postgresql = migrations(u"postgresql"_s);
    QVERIFY(!sqlite.empty());
    QCOMPARE(sqlite.size(), postgresql.size());
    qint64 expected = 0;
    for (const auto &[number, text] : sqlite) {
        QCOMPARE(number, ++expected);
        QVERIFY(postgresql.contains(number));
        // One of them may have nothing to change, and says so.
        QVERIFY(!splitStatements(postgresql.at(number)).isEmpty());
        QVERIFY(!splitStatements(text).isEmpty() || text.contains(u"nothing changes"_s));
    }
}

void StorageBatch::engineFolderBeatsCommon()
{
    QVERIFY(sqlText(u"sqlite"_s, "select_services"));
    QCOMPARE(sqlText(u"sqlite"_s, "select_services"), sqlText(u"postgresql"_s, "select_services"));
    QVERIFY(sqlText(u"sqlite"_s, "insert_event") != sqlText(u"postgresql"_s, "insert_event"));
    QVERIFY(!sqlText(u"sqlite"_s, "no_such_file"));
}

void StorageBatch::parsesConnectionUris_data()
{
    QTest::addColumn<QString>("uri");
    QTest::addColumn<QString>("values");
    QTest::newRow("all") << u"postgresql://u:p%20%3B%27@h:5433/db?sslmode=require&connect_timeout=9"_s
                         << u"connect_timeout=9 dbname=db host=h password=p ;' port=5433 sslmode=require user=u"_s;
    QTest::newRow("several hosts") << u"postgresql://a:1,b:2/db?target_session_attrs=any"_s
                                   << u"dbname=db host=a,b port=1,2 target_session_attrs=any"_s;
    QTest::newRow("hostaddr") << u"postgres://h/db?hostaddr=127.0.0.1"_s << u"dbname=db host=h hostaddr=127.0.0.1"_s;
    QTest::newRow("socket") << u"postgresql:///db?host=/run/x"_s << u"dbname=db host=/run/x"_s;
    QTest::newRow("IPv6") << u"postgresql://[::1]:5432/db"_s << u"dbname=db host=::1 port=5432"_s;
    QTest::newRow("unknown option") << u"postgresql://u:secret@h/db?nosuch=1"_s << QString();
    QTest::newRow("bad escape") << u"postgresql://u:secret%zz@h/db"_s << QString();
    QTest::newRow("semicolon in an option") << u"postgresql://h/db?application_name=a;b"_s << QString();
}

void StorageBatch::parsesConnectionUris()
{
    QFETCH(QString, uri);
    QFETCH(QString, values);
    const auto parsed = parseConnectionUri(uri);
    QCOMPARE(parsed.has_value(), !values.isEmpty());
    if (!parsed) {
        QVERIFY(!parsed.error().isEmpty());
        QVERIFY(!parsed.error().contains(u"secret"));
        return;
    }
    QStringList found;
    for (auto it = parsed->values.begin(); it != parsed->values.end(); ++it)
        found.append(it.key() + u'=' + it.value());
    QCOMPARE(found.join(u' '), values);
}

QTEST_GUILESS_MAIN(StorageBatch)
#include "tst_storage_batch.moc"
