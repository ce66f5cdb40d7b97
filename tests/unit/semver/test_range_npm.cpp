// SPDX-License-Identifier: GPL-3.0-or-later
// Holds Range against npm's `semver` package, which the test installs into a temporary folder. Without npm or
// without its registry there is nothing to compare with: the test is skipped and says so.
#include "common/json.h"
#include "semver/range.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace plexica;

namespace {

constexpr int pairCount = 60000;

struct Case
{
    QString version;
    QString range;
};

/// Makes versions and ranges near the edges of the grammar; the same seed, the same cases.
class CaseMaker
{
public:
    explicit CaseMaker(quint32 seed)
        : m_random(seed)
    {
    }

    Case make()
    {
        Case made{version(), range()};
        if (chance(5))
            made.version = fromVersionIn(made.range);
        if (chance(8))
            made.range = mutated(made.range);
        if (chance(30))
            made.version = mutated(made.version);
        return made;
    }

private:
    quint32 below(quint32 n) { return static_cast<quint32>(m_random() % n); }
    bool chance(quint32 oneIn) { return below(oneIn) == 0; }
    QString pick(const QStringList &list)
    {
        return list[static_cast<qsizetype>(below(static_cast<quint32>(list.size())))];
    }

    QString number()
    {
        static const QStringList edges{QStringLiteral("9007199254740991"),
                                       QStringLiteral("9007199254740990"),
                                       QStringLiteral("9007199254740992"),
                                       QStringLiteral("18446744073709551616"),
                                       QStringLiteral("999999999999999999999999"),
                                       QStringLiteral("00"),
                                       QStringLiteral("01"),
                                       QString()};
        return chance(40) ? pick(edges) : QString::number(below(chance(4) ? 12 : 3));
    }

    QString identifier()
    {
        static const QStringList some{QStringLiteral("alpha"), QStringLiteral("beta"), QStringLiteral("0"),
                                      QStringLiteral("1"),     QStringLiteral("10"),   QStringLiteral("2"),
                                      QStringLiteral("x"),     QStringLiteral("v"),    QStringLiteral("-"),
                                      QStringLiteral("rc-1"),  QStringLiteral("1a"),   QStringLiteral("A"),
                                      QStringLiteral("-1")};
        static const QStringList rare{QStringLiteral("01"),
                                      QStringLiteral("9007199254740991"),
                                      QStringLiteral("9007199254740992"),
                                      QStringLiteral("9007199254740993"),
                                      QStringLiteral("9007199254740994"),
                                      QString(),
                                      QStringLiteral("a*"),
                                      QString(249, u'a'),
                                      QString(251, u'b'),
                                      QString(252, u'c'),
                                      QString(250, u'7'),
                                      QString(257, u'8'),
                                      QString(258, u'9')};
        return chance(30) ? pick(rare) : pick(some);
    }

    QString identifiers()
    {
        QString text = identifier();
        while (chance(3))
            text += u'.' + identifier();
        return text;
    }

    QString suffix()
    {
        QString text;
        if (chance(3))
            text += u'-' + identifiers();
        if (chance(8))
            text += u'+' + identifiers();
        return text;
    }

    QString version()
    {
        QString text = number() + u'.' + number() + u'.' + number() + suffix();
        if (chance(25))
            text.prepend(pick({QStringLiteral("v"), QStringLiteral("="), QStringLiteral(" "), QStringLiteral("V"),
                               QStringLiteral("\t v")}));
        if (chance(40))
            text.append(pick({QStringLiteral(" "), QStringLiteral("\n"), QStringLiteral("."), QString(QChar(0xFEFF)),
                              QString(QChar(0x85))}));
        return text;
    }

    QString part()
    {
        return chance(5) ? pick({QStringLiteral("x"), QStringLiteral("X"), QStringLiteral("*")}) : number();
    }

    QString partial()
    {
        QString text = part();
        const quint32 dots = below(6);
        if (dots > 0)
            text += u'.' + part();
        if (dots > 1)
            text += u'.' + part();
        if (dots > 1 || chance(20))
            text += suffix();
        if (chance(15))
            text.prepend(pick({QStringLiteral("v"), QStringLiteral("="), QStringLiteral("v="), QStringLiteral("= "),
                               QStringLiteral("v "), QStringLiteral("==")}));
        return text;
    }

    QString blank()
    {
        if (chance(30))
            return pick({QStringLiteral("\t"), QStringLiteral("  "), QString(QChar(0xA0)), QStringLiteral("\n"),
                         QStringLiteral(" +b ")});
        return QStringLiteral(" ");
    }

    QString comparator()
    {
        static const QStringList operators{QString(),           QString(),
                                           QStringLiteral("^"), QStringLiteral("^"),
                                           QStringLiteral("~"), QStringLiteral("~>"),
                                           QStringLiteral(">"), QStringLiteral(">="),
                                           QStringLiteral("<"), QStringLiteral("<="),
                                           QStringLiteral("=")};
        static const QStringList odd{QStringLiteral("~> >"), QStringLiteral("~ ="), QStringLiteral("> ="),
                                     QStringLiteral("=>"),   QStringLiteral("!="),  QStringLiteral("<>"),
                                     QStringLiteral("~ >="), QStringLiteral("^ ="), QStringLiteral("~^"),
                                     QStringLiteral("^^"),   QStringLiteral(">*"),  QStringLiteral("*"),
                                     QStringLiteral("-")};
        const QString op = chance(25) ? pick(odd) : pick(operators);
        return op + (chance(4) ? blank() : QString()) + partial();
    }

    QString alternative()
    {
        if (chance(6))
            return partial() + blank() + u'-' + blank() + partial();
        if (chance(20))
            return pick({QString(), QStringLiteral("*"), QStringLiteral(">=0.0.0"), QStringLiteral(">=v0.0.0"),
                         QStringLiteral("<0.0.0-0"), QStringLiteral("x"), QStringLiteral(">*"),
                         QStringLiteral("latest"), QStringLiteral("1.2.3*"), QStringLiteral("-")});
        QString text = comparator();
        while (chance(3))
            text += blank() + comparator();
        return text;
    }

    QString range()
    {
        QString text = alternative();
        while (chance(4))
            text += pick({QStringLiteral("||"), QStringLiteral(" || "), QStringLiteral("|| ")}) + alternative();
        if (chance(50))
            text += pick({QStringLiteral("|"), QStringLiteral("||"), QStringLiteral(","), QStringLiteral(" ")});
        return text;
    }

    /// A version written in the range itself, where answers change.
    QString fromVersionIn(const QString &range)
    {
        for (QString token : range.split(u' ')) {
            while (!token.isEmpty() && !token[0].isDigit())
                token.remove(0, 1);
            if (token.count(u'.') >= 2)
                return token;
        }
        return version();
    }

    QString mutated(QString text)
    {
        static const QString alphabet =
            QStringLiteral("0123456789.xX*vV=<>~^|-+ ab\t,!@/") + QChar(0x0661) + QChar(0xFF0E);
        const auto at = static_cast<qsizetype>(below(static_cast<quint32>(text.size() + 1)));
        const QChar c = alphabet[static_cast<qsizetype>(below(static_cast<quint32>(alphabet.size())))];
        if (chance(2) || at >= text.size())
            text.insert(at, c);
        else if (chance(2))
            text.remove(at, 1);
        else
            text[at] = c;
        return text;
    }

    std::mt19937 m_random;
};

std::vector<Case> publicCases()
{
    const QStringList versions{QStringLiteral("0.0.0"),   QStringLiteral("1.2.3"),   QStringLiteral("1.2.3-a"),
                               QStringLiteral("1.2.0"),   QStringLiteral("2.0.0-0"), QStringLiteral("1.5.0"),
                               QStringLiteral("v1.2.3 "), QStringLiteral("1.2"),     QString()};
    const QStringList ranges{QStringLiteral("1.2.3*"),
                             QStringLiteral("~> >1"),
                             QStringLiteral("* || 1.2.3-a"),
                             QStringLiteral(">=0.0.0 || 1.2.3-a"),
                             QStringLiteral(">=v0.0.0 || 1.2.3-a"),
                             QStringLiteral("v 1 - 2"),
                             QStringLiteral("= 1.2.3 - 2"),
                             QStringLiteral("1 +a = 1.2.3"),
                             QStringLiteral("1.2.3-v = 1.2.3"),
                             QStringLiteral("^x.9999999999999999999999.1"),
                             QStringLiteral("1.2.3 -  2"),
                             QStringLiteral("1.2.3 - +a +b 2.0.0"),
                             QStringLiteral("+a"),
                             QStringLiteral("+"),
                             QStringLiteral(">=1.5.0 <3.0.0"),
                             QStringLiteral("1.5.0"),
                             QStringLiteral("^1.x.x-") + QString(251, u'a'),
                             QStringLiteral("^1.x.x-") + QString(252, u'a'),
                             QStringLiteral("^1.x.") + QString(257, u'1'),
                             QStringLiteral("^1.x.") + QString(258, u'1'),
                             QStringLiteral("|||"),
                             QStringLiteral("||"),
                             QString()};
    std::vector<Case> cases;
    for (const QString &range : ranges) {
        for (const QString &version : versions)
            cases.push_back({version, range});
    }
    return cases;
}

} // namespace

class TestRangeNpm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAsNpmDoes();
};

void TestRangeNpm::answersAsNpmDoes()
{
    const QString npm = QStandardPaths::findExecutable(QStringLiteral("npm"));
    const QString node = QStandardPaths::findExecutable(QStringLiteral("node"));
    if (npm.isEmpty() || node.isEmpty())
        QSKIP("npm and node are needed to compare with npm's semver package");
    QTemporaryDir folder;
    QVERIFY(folder.isValid());

    QProcess install;
    install.start(npm, {QStringLiteral("install"), QStringLiteral("--no-audit"), QStringLiteral("--no-fund"),
                        QStringLiteral("--prefix"), folder.path(), QStringLiteral("semver")});
    if (!install.waitForFinished(120000) || install.exitCode() != 0)
        QSKIP("npm's semver package could not be installed");

    std::vector<Case> cases = publicCases();
    bool seedGiven = false;
    const quint32 seed = qEnvironmentVariable("PLEXICA_TEST_SEED").toUInt(&seedGiven);
    CaseMaker maker(seedGiven ? seed : 20250122);
    while (cases.size() < pairCount)
        cases.push_back(maker.make());

    JsonValue::Array list;
    for (const Case &c : cases)
        list.emplace_back(JsonValue::Array{JsonValue(c.version), JsonValue(c.range)});
    QFile questions(folder.filePath(QStringLiteral("questions.json")));
    QVERIFY(questions.open(QIODevice::WriteOnly));
    questions.write(JsonValue(std::move(list)).toJson());
    questions.close();

    QFile answers(folder.filePath(QStringLiteral("answers.json")));
    QProcess oracle;
    oracle.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    oracle.start(node, {QStringLiteral(NPM_ORACLE), folder.filePath(QStringLiteral("node_modules/semver")),
                        questions.fileName(), answers.fileName()});
    QVERIFY(oracle.waitForFinished(120000));
    QCOMPARE(oracle.exitCode(), 0);
    QVERIFY(answers.open(QIODevice::ReadOnly));
    const auto parsed = parseJson(answers.readAll());
    QVERIFY(parsed.has_value());
    QCOMPARE(parsed->toArray().size(), cases.size());

    int disagreements = 0;
    int satisfied = 0;
    int refused = 0;
    for (std::size_t i = 0; i < cases.size(); ++i) {
        const Case &c = cases[i];
        const JsonValue::Array &npmSays = parsed->toArray()[i].toArray();
        const auto range = Range::parse(c.range);
        const bool holds = satisfies(c.version, c.range);
        const bool validVersion = Version::parseTolerant(c.version).has_value();
        satisfied += holds;
        refused += !range;
        const bool same = holds == npmSays[0].toBool() && validVersion == npmSays[1].toBool()
                          && range.has_value() == npmSays[2].isString()
                          && (!range || range->toString() == npmSays[2].toString());
        if (!same && ++disagreements <= 20)
            qWarning().noquote() << "version" << JsonValue(c.version).toJson() << "range" << JsonValue(c.range).toJson()
                                 << "npm" << parsed->toArray()[i].toJson() << "we" << holds << validVersion
                                 << (range ? range->toString() : range.error().message);
    }
    QCOMPARE(disagreements, 0);
    // The cases must reach every kind of answer, or they prove nothing.
    QVERIFY2(satisfied > pairCount / 20 && refused > pairCount / 20 && refused < pairCount * 3 / 4,
             qPrintable(QStringLiteral("%1 satisfied, %2 refused").arg(satisfied).arg(refused)));
    qInfo("%d pairs: %d satisfied, %d refused by both", pairCount, satisfied, refused);
}

QTEST_GUILESS_MAIN(TestRangeNpm)
#include "test_range_npm.moc"
