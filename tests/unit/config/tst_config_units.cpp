// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/databaseurl.h"
#include "config/listenreader.h"
#include "common/nearest.h"
#include "common/units.h"

#include <QTest>

using namespace plexica;
using namespace plexica::config;

/// The small readers that the configuration is made of.
class TestConfigUnits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsDurations_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("milliseconds"); // -1: refused
        const auto row = [](const char *text, qint64 ms) { QTest::newRow(text) << QString::fromUtf8(text) << ms; };
        row("300", 300'000);
        row("0.5", 500);
        row("500ms", 500);
        row("5m", 300'000);
        row("1h", 3'600'000);
        row("30d", 2'592'000'000);
        row("2s", 2000);
        row("2 s", 2000);
        row("1.5h", 5'400'000);
        row("0", 0);
        row("0.1", 100);
        row("0.001", 1);
        row("0.0001", -1);
        row("1.5ms", -1);
        row("", -1);
        row("s", -1);
        row("-5", -1);
        row("+5", -1);
        row("5 minutes", -1);
        row("5M", -1);
        row("1e3", -1);
        row("0x10", -1);
        row("5m ", -1);
        row("5m\n", -1);
        row("5.", -1);
        row(".5", -1);
        row("1h30m", -1);
        row("٣", -1);
        row("999999999999999999d", -1);
        row("inf", -1);
        row("nan", -1);
    }
    void readsDurations()
    {
        QFETCH(QString, text);
        QFETCH(qint64, milliseconds);
        const auto duration = parseDuration(text);
        QCOMPARE(duration ? duration->count() : -1, milliseconds);
        if (duration)
            QCOMPARE(parseDuration(formatDuration(*duration)), duration);
    }

    void readsSizes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("bytes");
        const auto row = [](const char *text, qint64 bytes) {
            QTest::newRow(text) << QString::fromUtf8(text) << bytes;
        };
        row("0", 0);
        row("512", 512);
        row("512B", 512);
        row("64KiB", 65'536);
        row("1MiB", 1'048'576);
        row("1GiB", 1'073'741'824);
        row("64 KiB", 65'536);
        row("64KB", 64'000);
        row("2MB", 2'000'000);
        row("1GB", 1'000'000'000);
        row("1.5MiB", 1'572'864);
        row("64K", -1);
        row("64M", -1);
        row("64kib", -1);
        row("1.5", -1);
        row("1.0001KiB", -1);
        row("-1", -1);
        row("999999999999TiB", -1);
        row("", -1);
        row("KiB", -1);
    }
    void readsSizes()
    {
        QFETCH(QString, text);
        QFETCH(qint64, bytes);
        const auto size = parseSize(text);
        QCOMPARE(size.value_or(-1), bytes);
        if (size)
            QCOMPARE(parseSize(formatSize(*size)), size);
    }

    void readsListenAddresses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected"); // empty: refused
        const auto row = [](const char *text, const char *expected) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("127.0.0.1:3000", "127.0.0.1:3000");
        row("localhost:3000", "127.0.0.1:3000");
        row("0.0.0.0:80", "0.0.0.0:80");
        row("[::1]:3000", "[::1]:3000");
        row("[0:0:0:0:0:0:0:1]:0", "[::1]:0");
        row("[::]:65535", "[::]:65535");
        row("127.0.0.1:65536", "");
        row("127.0.0.1:-1", "");
        row("127.0.0.1:+1", "");
        row("127.0.0.1:", "");
        row("127.0.0.1", "");
        row("3000", "");
        row(":3000", "");
        row("::1:3000", "");
        row("[::1]", "");
        row("[127.0.0.1]:3000", "");
        row("127.1:3000", "");
        row("2130706433:3000", "");
        row("256.0.0.1:3000", "");
        row("example.org:3000", "");
        row("*:3000", "");
        row("127.0.0.1:3000 ", "");
        row("http://127.0.0.1:3000", "");
        row("", "");
    }
    void readsListenAddresses()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QString message;
        const auto listen = parseListen(text, message);
        QCOMPARE(listen ? formatListen(*listen) : QString(), expected);
        QCOMPARE(message.isEmpty(), listen.has_value());
    }

    void judgesDatabaseUrls_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("fault"); // part of it; empty: accepted
        const auto row = [](const char *url, const char *fault) {
            QTest::newRow(url) << QString::fromUtf8(url) << QString::fromUtf8(fault);
        };
        row("sqlite:///var/lib/plexica/plexica.db", "");
        row("postgresql://user:password@host:5432/name?sslmode=require", "");
        row("postgres://host/name", "");
        row("postgresql://a:1,b:2/name?target_session_attrs=read-write", "");
        row("sqlite://plexica.db", "three slashes");
        row("sqlite:plexica.db", "three slashes");
        row("sqlite:/plexica.db", "three slashes");
        row("sqlite:////plexica.db", "three slashes");
        row("sqlite:///var/lib/", "names a folder");
        row("sqlite:///", "names a folder");
        row("mysql://root:secret@host/name", "neither");
        row("host=localhost password=secret", "neither");
        row("postgresql:host", "neither");
        row("postgresql://host/a b", "%20");
        row("postgresql://host/a\nb", "control");
        row("", "neither");
    }
    void judgesDatabaseUrls()
    {
        QFETCH(QString, url);
        QFETCH(QString, fault);
        const QString found = databaseUrlFault(url);
        QCOMPARE(found.isEmpty(), fault.isEmpty());
        QVERIFY2(found.contains(fault), qPrintable(found));
        QVERIFY(!found.contains(QStringLiteral("secret")));
    }

    void hidesPasswords_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("masked"); // empty: only "secret" must be gone
        const auto row = [](const char *url, const char *masked) {
            QTest::newRow(url) << QString::fromUtf8(url) << QString::fromUtf8(masked);
        };
        row("postgresql://user:secret@host:5432/db", "postgresql://user:***@host:5432/db");
        row("postgresql://user:sec%20ret@host/db", "postgresql://user:***@host/db");
        row("postgresql://user@host:5432/db", "postgresql://user@host:5432/db");
        row("postgresql://host:5432/db", "postgresql://host:5432/db");
        row("postgresql://user:secret@a:1,b:2/db?sslmode=require", "postgresql://user:***@a:1,b:2/db?sslmode=require");
        row("postgresql://host/db?password=secret&user=a", "postgresql://host/db?password=***&user=a");
        row("postgresql://host/db?user=a&sslpassword=secret", "postgresql://host/db?user=a&sslpassword=***");
        row("postgresql://host/db?PASSWORD=secret", "postgresql://host/db?PASSWORD=***");
        row("sqlite:///var/lib/a:b.db", "sqlite:///var/lib/a:b.db");
        row("postgresql://user:secret@more-secret@host/db", "postgresql://user:***@host/db");
        row("postgresql://user:secret/secret@host/db", "");
        row("postgresql://user:secret?secret@host/db", "");
        row("postgres:user:secret@host/db", "");
        row("user:secret@host", "");
        row("host=a password=secret user=b", "");
        row("host=a password = secret", "");
        row("mysql://root:secret@host", "");
    }
    void hidesPasswords()
    {
        QFETCH(QString, url);
        QFETCH(QString, masked);
        const QString result = maskDatabaseUrl(url);
        QVERIFY2(!result.contains(QStringLiteral("secret")), qPrintable(result));
        if (!masked.isEmpty())
            QCOMPARE(result, masked);
    }

    void findsTheNearestWord_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a letter left out") << QStringLiteral("health.stalAfter") << QStringLiteral("health.staleAfter");
        QTest::newRow("other case") << QStringLiteral("HEALTH.STALEAFTER") << QStringLiteral("health.staleAfter");
        QTest::newRow("letters swapped") << QStringLiteral("lgoLevel") << QStringLiteral("logLevel");
        QTest::newRow("nothing like it") << QStringLiteral("pizza") << QString();
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("endless") << QString(100'000, u'a') << QString();
    }
    void findsTheNearestWord()
    {
        QFETCH(QString, word);
        QFETCH(QString, expected);
        QCOMPARE(nearest(word, {QStringLiteral("listen"), QStringLiteral("logLevel"),
                                QStringLiteral("health.staleAfter"), QStringLiteral("gateway.timeout")}),
                 expected);
    }
};

QTEST_GUILESS_MAIN(TestConfigUnits)
#include "tst_config_units.moc"
