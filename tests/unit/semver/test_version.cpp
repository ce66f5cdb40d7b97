// SPDX-License-Identifier: GPL-3.0-or-later
#include "semver/version.h"

#include <QTest>

using namespace plexica;

class TestVersion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void strictReading_data();
    void strictReading();
    void tolerantReading_data();
    void tolerantReading();
    void partsAreKept();
    void precedenceIsThatOfTheSpecification();
    void buildMetadataDoesNotCount();
    void faultsNameTextAndReason_data();
    void faultsNameTextAndReason();
};

void TestVersion::strictReading_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    const auto row = [](const char *name, const QString &text, bool valid) { QTest::newRow(name) << text << valid; };
    row("plain", QStringLiteral("1.2.3"), true);
    row("zeros", QStringLiteral("0.0.0"), true);
    row("largest numbers", QStringLiteral("9007199254740991.9007199254740991.9007199254740991"), true);
    row("pre-release", QStringLiteral("1.0.0-alpha.1"), true);
    row("hyphens", QStringLiteral("1.0.0---"), true);
    row("build", QStringLiteral("1.0.0+001.sha-5114f85"), true);
    row("pre-release and build", QStringLiteral("1.0.0-x-y-z.--+21AF26D3---117B344092BD"), true);
    row("long number in a pre-release", QStringLiteral("1.0.0-99999999999999999999999"), true);
    row("number then letter with leading zero", QStringLiteral("1.0.0-0A.is.legal"), true);
    row("256 characters", QStringLiteral("1.0.0-") + QString(250, u'a'), true);
    row("257 characters", QStringLiteral("1.0.0-") + QString(251, u'a'), false);
    row("empty", QString(), false);
    row("one number", QStringLiteral("1"), false);
    row("two numbers", QStringLiteral("1.2"), false);
    row("four numbers", QStringLiteral("1.2.3.4"), false);
    row("leading zero", QStringLiteral("01.2.3"), false);
    row("leading zero in patch", QStringLiteral("1.2.03"), false);
    row("leading zero in pre-release", QStringLiteral("1.2.3-01"), false);
    row("v", QStringLiteral("v1.2.3"), false);
    row("equals", QStringLiteral("=1.2.3"), false);
    row("blank before", QStringLiteral(" 1.2.3"), false);
    row("blank after", QStringLiteral("1.2.3 "), false);
    row("line end", QStringLiteral("1.2.3\n"), false);
    row("empty pre-release", QStringLiteral("1.2.3-"), false);
    row("empty identifier", QStringLiteral("1.2.3-a..b"), false);
    row("trailing dot", QStringLiteral("1.2.3-a."), false);
    row("empty build", QStringLiteral("1.2.3+"), false);
    row("two builds", QStringLiteral("1.2.3+a+b"), false);
    row("underscore", QStringLiteral("1.2.3-a_b"), false);
    row("negative", QStringLiteral("-1.2.3"), false);
    row("one above the largest", QStringLiteral("9007199254740992.0.0"), false);
    row("beyond 64 bit", QStringLiteral("1.18446744073709551616.0"), false);
    row("two hundred digits", QStringLiteral("1.2.") + QString(200, u'9'), false);
    row("Arabic digits", QString::fromUtf8("١.٢.٣"), false);
    row("full width", QString::fromUtf8("１.２.３"), false);
    row("NUL", QStringLiteral("1.2.3") + QChar(0), false);
    row("x", QStringLiteral("1.2.x"), false);
}

void TestVersion::strictReading()
{
    QFETCH(QString, text);
    QFETCH(bool, valid);
    const auto version = Version::parse(text);
    QCOMPARE(version.has_value(), valid);
    if (valid)
        QCOMPARE(version->toString(), text);
    else
        QCOMPARE(version.error().code, ErrorCode::ValidationFailed);
}

void TestVersion::tolerantReading_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read");
    QTest::newRow("plain") << QStringLiteral("1.2.3") << QStringLiteral("1.2.3");
    QTest::newRow("v") << QStringLiteral("v1.2.3") << QStringLiteral("1.2.3");
    QTest::newRow("blanks") << QStringLiteral(" \tv1.2.3-a\n") << QStringLiteral("1.2.3-a");
    QTest::newRow("byte order mark") << QString(QChar(0xFEFF)) + QStringLiteral("1.2.3") << QStringLiteral("1.2.3");
    QTest::newRow("equals") << QStringLiteral("=1.2.3") << QString();
    QTest::newRow("two v") << QStringLiteral("vv1.2.3") << QString();
    QTest::newRow("v and blank") << QStringLiteral("v 1.2.3") << QString();
    QTest::newRow("capital V") << QStringLiteral("V1.2.3") << QString();
    QTest::newRow("next line is no blank in ECMAScript") << QStringLiteral("1.2.3") + QChar(0x85) << QString();
    QTest::newRow("blanks count in the length") << QStringLiteral("1.2.3") + QString(252, u' ') << QString();
}

void TestVersion::tolerantReading()
{
    QFETCH(QString, text);
    QFETCH(QString, read);
    const auto version = Version::parseTolerant(text);
    QCOMPARE(version.has_value(), !read.isEmpty());
    if (version)
        QCOMPARE(version->toString(), read);
}

void TestVersion::partsAreKept()
{
    const auto version = Version::parse(u"1.22.333-beta.4+exp.sha");
    QVERIFY(version.has_value());
    QCOMPARE(version->majorNumber(), 1ULL);
    QCOMPARE(version->minorNumber(), 22ULL);
    QCOMPARE(version->patchNumber(), 333ULL);
    QCOMPARE(version->preRelease(), QStringLiteral("beta.4"));
    QCOMPARE(version->build(), QStringLiteral("exp.sha"));
    QVERIFY(version->isPreRelease());
    QVERIFY(!Version(1, 0, 0).isPreRelease());
}

void TestVersion::precedenceIsThatOfTheSpecification()
{
    const QStringList ascending{QStringLiteral("0.0.0-0"),
                                QStringLiteral("0.0.0"),
                                QStringLiteral("0.0.1"),
                                QStringLiteral("0.2.0"),
                                QStringLiteral("0.10.0"),
                                QStringLiteral("1.0.0-0"),
                                QStringLiteral("1.0.0-1"),
                                QStringLiteral("1.0.0-10"),
                                QStringLiteral("1.0.0-9007199254740992"),
                                QStringLiteral("1.0.0-9007199254740993"),
                                QStringLiteral("1.0.0-9007199254740993.0"),
                                QStringLiteral("1.0.0-99999999999999999999"),
                                QStringLiteral("1.0.0--"),
                                QStringLiteral("1.0.0-1a"),
                                QStringLiteral("1.0.0-A"),
                                QStringLiteral("1.0.0-alpha"),
                                QStringLiteral("1.0.0-alpha.1"),
                                QStringLiteral("1.0.0-alpha.beta"),
                                QStringLiteral("1.0.0-beta"),
                                QStringLiteral("1.0.0-beta.2"),
                                QStringLiteral("1.0.0-beta.11"),
                                QStringLiteral("1.0.0-rc.1"),
                                QStringLiteral("1.0.0"),
                                QStringLiteral("2.0.0"),
                                QStringLiteral("9007199254740991.0.0")};
    for (qsizetype i = 0; i < ascending.size(); ++i) {
        for (qsizetype j = 0; j < ascending.size(); ++j) {
            const auto left = Version::parse(ascending[i]);
            const auto right = Version::parse(ascending[j]);
            QVERIFY2((*left <=> *right) == (i <=> j),
                     qPrintable(ascending[i] + QStringLiteral(" with ") + ascending[j]));
        }
    }
}

void TestVersion::buildMetadataDoesNotCount()
{
    QVERIFY(*Version::parse(u"1.0.0+a") == *Version::parse(u"1.0.0+b"));
    QVERIFY(*Version::parse(u"1.0.0-a+z") < *Version::parse(u"1.0.0+a"));
}

void TestVersion::faultsNameTextAndReason_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("message");
    QTest::newRow("partial") << QStringLiteral(
        "1.2") << QStringLiteral("Invalid version '1.2': expected major.minor.patch (semantic versioning 2.0.0)");
    QTest::newRow("too large")
        << QStringLiteral("1.99999999999999999999.0")
        << QStringLiteral(
               "Invalid version '1.99999999999999999999.0': the minor number is larger than 9007199254740991 "
               "(semantic versioning 2.0.0)");
    QTest::newRow("leading zero")
        << QStringLiteral("1.2.03")
        << QStringLiteral("Invalid version '1.2.03': the patch number begins with 0 (semantic versioning 2.0.0)");
    QTest::newRow("rest")
        << QStringLiteral("1.2.3_a")
        << QStringLiteral("Invalid version '1.2.3_a': unexpected '_' at character 6 (semantic versioning 2.0.0)");
    QTest::newRow("word") << QStringLiteral("latest")
                          << QStringLiteral(
                                 "Invalid version 'latest': the major number is missing (semantic versioning 2.0.0)");
}

void TestVersion::faultsNameTextAndReason()
{
    QFETCH(QString, text);
    QFETCH(QString, message);
    const auto version = Version::parse(text);
    QVERIFY(!version.has_value());
    QCOMPARE(version.error().message, message);
}

QTEST_GUILESS_MAIN(TestVersion)
#include "test_version.moc"
