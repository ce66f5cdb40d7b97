// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/batch.h"
#include "storage/connectionuri.h"
#include "storage/sqltext.h"

#include <QTest>

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
    QTest::newRow("one kind") << u"A1 A2 A3"_qs << u"A123"_qs;
    QTest::newRow("same changes") << u"A1 B1 C1 A2 B2 C2"_qs << u"A12 B12 C12"_qs;
    QTest::newRow("one aggregate twice") << u"A1 A1 A2"_qs << u"A12 A1"_qs;
    QTest::newRow("another order") << u"A1 B1 B2 A2"_qs << u"A1 B12 A2"_qs;
    QTest::newRow("third joins a later wave") << u"A1 A1 A2 A2 A1"_qs << u"A12 A12 A1"_qs;
    QTest::newRow("mixed") << u"A1 B1 A2 A1 B1 B3"_qs << u"A12 B13 A1 B1"_qs;
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
    QTest::newRow("empty") << u" \n-- nothing;\n"_qs << QStringList();
    QTest::newRow("two") << u"a;\nb;"_qs << QStringList{u"a"_qs, u"b"_qs};
    QTest::newRow("without end") << u"a; b"_qs << QStringList{u"a"_qs, u"b"_qs};
    QTest::newRow("quotes") << u"a ';--' \";\" 'it''s;' ;"_qs << QStringList{u"a ';--' \";\" 'it''s;'"_qs};
    QTest::newRow("comment with a quote") << u"a -- it's; not\nb;c"_qs << QStringList{u"a \nb"_qs, u"c"_qs};
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
    QTest::newRow("numbers") << u"a = $2 AND b = :1 OR c = $2"_qs << u"a = @p2 AND b = @p1 OR c = @p2"_qs << u"1 0"_qs
                             << u"a = $2 AND b = $1 OR c = $2"_qs;
    QTest::newRow("none in quotes") << u"':1' \"$1\" :1"_qs << u"':1' \"$1\" @p1"_qs << u"0"_qs << u"':1' \"$1\" $1"_qs;
    QTest::newRow("cast") << u"$1::text"_qs << u"@p1::text"_qs << u"0"_qs << u"$1::text"_qs;
    QTest::newRow("names") << u"(:b, :a, :b)"_qs << u"(@pb, @pa, @pb)"_qs << u"1 0"_qs << QString();
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
        QCOMPARE(numberForPostgres(statement).unknown, u"b"_qs);
    else
        QCOMPARE(numberForPostgres(statement).text, postgresql);
    QCOMPARE(numberForSqlite(u":c"_qs, names).unknown, u"c"_qs);
}

void StorageBatch::everyMigrationStandsForBothEngines()
{
    const auto sqlite = migrations(u"sqlite"_qs);
    const auto postgresql = migrations(u"postgresql"_qs);
    QVERIFY(!sqlite.empty());
    QCOMPARE(sqlite.size(), postgresql.size());
    qint64 expected = 0;
    for (const auto &[number, text] : sqlite) {
        QCOMPARE(number, ++expected);
        QVERIFY(postgresql.contains(number));
        QVERIFY(!splitStatements(text).isEmpty());
    }
}

void StorageBatch::engineFolderBeatsCommon()
{
    QVERIFY(sqlText(u"sqlite"_qs, "select_services"));
    QCOMPARE(sqlText(u"sqlite"_qs, "select_services"), sqlText(u"postgresql"_qs, "select_services"));
    QVERIFY(sqlText(u"sqlite"_qs, "insert_event") != sqlText(u"postgresql"_qs, "insert_event"));
    QVERIFY(!sqlText(u"sqlite"_qs, "no_such_file"));
}

void StorageBatch::parsesConnectionUris_data()
{
    QTest::addColumn<QString>("uri");
    QTest::addColumn<QString>("values");
    QTest::newRow("all") << u"postgresql://u:p%20%3B%27@h:5433/db?sslmode=require&connect_timeout=9"_qs
                         << u"connect_timeout=9 dbname=db host=h password=p ;' port=5433 sslmode=require user=u"_qs;
    QTest::newRow("several hosts") << u"postgresql://a:1,b:2/db?target_session_attrs=any"_qs
                                   << u"dbname=db host=a,b port=1,2 target_session_attrs=any"_qs;
    QTest::newRow("hostaddr") << u"postgres://h/db?hostaddr=127.0.0.1"_qs << u"dbname=db host=h hostaddr=127.0.0.1"_qs;
    QTest::newRow("socket") << u"postgresql:///db?host=/run/x"_qs << u"dbname=db host=/run/x"_qs;
    QTest::newRow("IPv6") << u"postgresql://[::1]:5432/db"_qs << u"dbname=db host=::1 port=5432"_qs;
    QTest::newRow("unknown option") << u"postgresql://u:secret@h/db?nosuch=1"_qs << QString();
    QTest::newRow("bad escape") << u"postgresql://u:secret%zz@h/db"_qs << QString();
    QTest::newRow("semicolon in an option") << u"postgresql://h/db?application_name=a;b"_qs << QString();
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
