// SPDX-License-Identifier: GPL-3.0-or-later
#include "semver/range.h"

#include <QTest>

using namespace plexica;

class TestRange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void meaning_data();
    void meaning();
    void answers_data();
    void answers();
    void refusals_data();
    void refusals();
    void keepsItsText();
    void theDefaultIsAny();
    void largeConstraints();
    void overlaps_data();
    void overlaps();
};

void TestRange::meaning_data()
{
    QTest::addColumn<QString>("constraint");
    QTest::addColumn<QString>("meaning");
    const auto row = [](const char *constraint, const char *meaning) {
        QTest::newRow(*constraint ? constraint : "(empty)")
            << QString::fromUtf8(constraint) << QString::fromUtf8(meaning);
    };
    row("", "");
    row("*", "");
    row("x.X.*", "");
    row(">=0.0.0", "");
    row("1.2.3", "1.2.3");
    row("=1.2.3", "1.2.3");
    row("v1.2.3", "1.2.3");
    row("=v1.2.3", "1.2.3");
    row("1.2.3+build", "1.2.3");
    row("1", ">=1.0.0 <2.0.0-0");
    row("1.2", ">=1.2.0 <1.3.0-0");
    row("1.2.x", ">=1.2.0 <1.3.0-0");
    row("^1.2.3", ">=1.2.3 <2.0.0-0");
    row("^0.2.3", ">=0.2.3 <0.3.0-0");
    row("^0.0.3", ">=0.0.3 <0.0.4-0");
    row("^1.2.3-beta.2", ">=1.2.3-beta.2 <2.0.0-0");
    row("^0.0.3-beta", ">=0.0.3-beta <0.0.4-0");
    row("^1.2.x", ">=1.2.0 <2.0.0-0");
    row("^0.0.x", "<0.1.0-0");
    row("^0.0", "<0.1.0-0");
    row("^0.x", "<1.0.0-0");
    row("^1.x", ">=1.0.0 <2.0.0-0");
    row("^ 1", ">=1.0.0 <2.0.0-0");
    row("~1.2.3", ">=1.2.3 <1.3.0-0");
    row("~1.2", ">=1.2.0 <1.3.0-0");
    row("~1", ">=1.0.0 <2.0.0-0");
    row("~0.2.3", ">=0.2.3 <0.3.0-0");
    row("~>1.2.3-beta.2", ">=1.2.3-beta.2 <1.3.0-0");
    row("~> 1.2", ">=1.2.0 <1.3.0-0");
    row("> 1.2.3", ">1.2.3");
    row(">1.2", ">=1.3.0");
    row(">1", ">=2.0.0");
    row(">=1.2", ">=1.2.0");
    row("<1.2", "<1.2.0-0");
    row("<=1.2", "<1.3.0-0");
    row("<=1.2.x", "<1.3.0-0");
    row("<*", "<0.0.0-0");
    row("<=*", "");
    row("1.2.3 - 2.3.4", ">=1.2.3 <=2.3.4");
    row("1.2 - 2.3.4", ">=1.2.0 <=2.3.4");
    row("1.2.3 - 2.3", ">=1.2.3 <2.4.0-0");
    row("1.2.3 - 2", ">=1.2.3 <3.0.0-0");
    row("* - 2", "<3.0.0-0");
    row(">=1.5.0 <3.0.0", ">=1.5.0 <3.0.0");
    row(">= 1.5.0   <\t3.0.0", ">=1.5.0 <3.0.0");
    row("^1 || ^3", ">=1.0.0 <2.0.0-0||>=3.0.0 <4.0.0-0");
    row("1.2.3||2.x", "1.2.3||>=2.0.0 <3.0.0-0");
    row("1.2.3 || *", "");
    row("<0.0.0-0 || 1.2.3", "1.2.3");
    row("^1 *", ">=1.0.0 <2.0.0-0");
}

void TestRange::meaning()
{
    QFETCH(QString, constraint);
    QFETCH(QString, meaning);
    const auto range = Range::parse(constraint);
    QVERIFY2(range.has_value(), range ? "" : qPrintable(range.error().message));
    QCOMPARE(range->toString(), meaning);
}

void TestRange::answers_data()
{
    QTest::addColumn<QString>("constraint");
    QTest::addColumn<QString>("version");
    QTest::addColumn<bool>("satisfied");
    int number = 0;
    const auto row = [&number](const char *constraint, const char *version, bool satisfied) {
        QTest::addRow("%d: %s %s %s", ++number, version, satisfied ? "in" : "not in", constraint)
            << QString::fromUtf8(constraint) << QString::fromUtf8(version) << satisfied;
    };
    // the guide
    row("^1.0.0", "1.0.0", true);
    row("^1.0.0", "1.9.9", true);
    row("^1.0.0", "2.0.0", false);
    row("^2.0.0", "1.5.0", false);
    row(">=1.5.0 <3.0.0", "1.5.0", true);
    row(">=1.5.0 <3.0.0", "2.99.0", true);
    row(">=1.5.0 <3.0.0", "3.0.0", false);
    row("1.5.0", "1.5.0", true);
    row("1.5.0", "1.5.1", false);
    // pre-releases: only beside a comparator of the same numbers that has one
    row(">1.2.3-alpha.3", "1.2.3-alpha.7", true);
    row(">1.2.3-alpha.3", "3.4.5-alpha.9", false);
    row(">1.2.3-alpha.3", "3.4.5", true);
    row("*", "1.0.0-rc", false);
    row("^1.0.0", "1.1.0-rc", false);
    row("^1.0.0", "2.0.0-rc", false);
    row("^1.0.0-rc", "1.0.0-rc", true);
    row("^1.0.0-rc.2", "1.0.0-rc.1", false);
    row("^1.0.0-rc.2", "1.0.0-rc.11", true);
    row("<2.0.0-0", "2.0.0-0", false);
    row("<2.0.0-1", "2.0.0-0", true);
    row("1.0.0-rc || 2", "1.0.0-rc", true);
    row("1.0.0-rc || *", "1.0.0-rc", false);
    // build metadata
    row("1.2.3", "1.2.3+build", true);
    row("1.2.3+other", "1.2.3+build", true);
    row(">1.2.3+a", "1.2.3+b", false);
    // zero majors
    row("^0.1.2", "0.1.9", true);
    row("^0.1.2", "0.2.0", false);
    row("^0.0.2", "0.0.3", false);
    row("~0.0.1", "0.0.9", true);
    // nothing and edges
    row(">*", "1.0.0", false);
    row("<0.0.0", "0.0.0", false);
    row("9007199254740991.9007199254740991.9007199254740991", "9007199254740991.9007199254740991.9007199254740991",
        true);
    row(">=1.2.3 <1.2.3", "1.2.3", false);
    row("^1", "v1.2.3", true);
    row("^1", "1.2", false);
    row("^1", "", false);
}

void TestRange::answers()
{
    QFETCH(QString, constraint);
    QFETCH(QString, version);
    QFETCH(bool, satisfied);
    QVERIFY(Range::parse(constraint).has_value());
    QCOMPARE(satisfies(version, constraint), satisfied);
}

void TestRange::refusals_data()
{
    QTest::addColumn<QString>("constraint");
    for (const char *constraint : {"latest",
                                   "1.2.3.4",
                                   "^",
                                   "~",
                                   ">",
                                   "=",
                                   ">>1",
                                   "<>1",
                                   "=>1",
                                   "!=1",
                                   "1.2.3 -",
                                   "- 1",
                                   "1 - 2 - 3",
                                   "1-2",
                                   "^^1",
                                   "^~1",
                                   "1,2",
                                   "1;2",
                                   "01",
                                   "1.02",
                                   "1.x.3",
                                   "*.1",
                                   "a || 1",
                                   "1 | 2",
                                   "1 |||2",
                                   "1.2.3-",
                                   "1.2.3-01",
                                   "1.2.3-a..b",
                                   "1.2-beta",
                                   "==1.2.3",
                                   "V1.2.3",
                                   "9007199254740992",
                                   "^9007199254740991",
                                   "1.18446744073709551616.0",
                                   "99999999999999999999999999999.x",
                                   "١.٢.٣",
                                   "１",
                                   "1․0․0",
                                   "^1.0.0\xE2\x80\x8B",
                                   "git://example",
                                   "file:../x",
                                   "workspace:*"})
        QTest::newRow(constraint) << QString::fromUtf8(constraint);
}

void TestRange::refusals()
{
    QFETCH(QString, constraint);
    const auto range = Range::parse(constraint);
    QVERIFY(!range.has_value());
    QCOMPARE(range.error().code, ErrorCode::ValidationFailed);
    QVERIFY2(range.error().message.startsWith(QStringLiteral("Invalid version constraint '%1': ").arg(constraint)),
             qPrintable(range.error().message));
}

void TestRange::keepsItsText()
{
    QCOMPARE(Range::parse(u" >=1.5.0  <3.0.0 ")->text(), QStringLiteral(" >=1.5.0  <3.0.0 "));
}

void TestRange::theDefaultIsAny()
{
    QVERIFY(Range().isSatisfiedBy(Version(4, 5, 6)));
    QVERIFY(!Range().isSatisfiedBy(*Version::parse(u"4.5.6-a")));
}

void TestRange::largeConstraints()
{
    QString many;
    while (many.size() < Range::maxLength - 20)
        many += QStringLiteral("^1.2.3||");
    QVERIFY(Range::parse(many + QStringLiteral("7.0.0")).has_value());
    const auto tooLong = Range::parse(QString(Range::maxLength + 1, u' '));
    QVERIFY(!tooLong.has_value());
    QVERIFY(tooLong.error().message.contains(QStringLiteral("longer than 65536 characters")));
    QVERIFY(!Range::parse(QString(Range::maxLength, u'(')).has_value());
    QVERIFY(Range::parse(QString(Range::maxLength, u'|')).has_value());
}

void TestRange::overlaps_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<bool>("overlap");
    const auto row = [](const char *first, const char *second, bool overlap) {
        QTest::addRow("%s and %s", first, second) << QString::fromUtf8(first) << QString::fromUtf8(second) << overlap;
    };
    row("^1.0.0", "^2.0.0", false);
    row("^1.0.0", ">=1.5.0 <3.0.0", true);
    row("^1.0.0", "*", true);
    row("1.2.3", "1.2.3", true);
    row("1.2.3", "1.2.4", false);
    row(">1.2.3", "<=1.2.3", false);
    row(">=1.2.3", "<=1.2.3", true);
    row(">=2.0.0", "<2.0.0", false);
    row("^1.0.0 || ^3.0.0", "^2.0.0", false);
    row("^1.0.0 || ^3.0.0", "~3.1.0", true);
    row("<*", "*", false);
    row(">1.0.0 <2.0.0", ">=1.5.0 <1.4.0", false);
}

void TestRange::overlaps()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(bool, overlap);
    const Range a = *Range::parse(first);
    const Range b = *Range::parse(second);
    QCOMPARE(a.mayOverlap(b), overlap);
    QCOMPARE(b.mayOverlap(a), overlap);
    QCOMPARE(a.isAny(), first == u"*");
}

QTEST_GUILESS_MAIN(TestRange)
#include "test_range.moc"
