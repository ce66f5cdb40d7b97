// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/json.h"
#include "common/logging.h"
#include "common/text.h"

#include <QTemporaryFile>
#include <QTest>

#include <cstdio>
#include <unistd.h>

using namespace plexica;

class TestText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hexDigitsHaveValues();
    void tokensAreOfTokenCharacters();
    void percentEncodingIsDecodedOnce_data();
    void percentEncodingIsDecodedOnce();
    void aMarkAtTheFrontIsACharacter();
    void invalidUtf8IsAnErrorWhereItIsAsked();
    void jsonTypesAreKnown_data();
    void jsonTypesAreKnown();
    void quotationsAreShortAndPlain();
    void whatMovesATerminalIsShown_data();
    void whatMovesATerminalIsShown();
    void logsHoldOneLineEach_data();
    void logsHoldOneLineEach();
};

void TestText::hexDigitsHaveValues()
{
    int digits = 0;
    for (int c = -128; c < 128; ++c)
        digits += hexValue(static_cast<char>(c)) >= 0 ? 1 : 0;
    QCOMPARE(digits, 22);
    QCOMPARE(hexValue('0'), 0);
    QCOMPARE(hexValue('9'), 9);
    QCOMPARE(hexValue('a'), 10);
    QCOMPARE(hexValue('F'), 15);
}

void TestText::tokensAreOfTokenCharacters()
{
    int characters = 0;
    for (int c = -128; c < 128; ++c)
        characters += isTokenCharacter(static_cast<char>(c)) ? 1 : 0;
    QCOMPARE(characters, 26 + 26 + 10 + 15);
    QVERIFY(isToken("X-Request-ID"));
    for (const QByteArray &text : {QByteArray(), QByteArray("a b"), QByteArray("a:"), QByteArray("a\0", 2),
                                   QByteArray("\xC3\xA4"), QByteArray("a\t")})
        QVERIFY2(!isToken(text), text.constData());
    QVERIFY(isFieldValue("a b\tc \xC3\xA4"));
    QVERIFY(isFieldValue(""));
    for (const char c : {'\r', '\n', '\0', '\x1b', '\x7f'})
        QVERIFY(!isFieldValue(QByteArray("a") + c));
}

void TestText::percentEncodingIsDecodedOnce_data()
{
    QTest::addColumn<QByteArray>("encoded");
    QTest::addColumn<QByteArray>("inPath");
    QTest::addColumn<QByteArray>("inQuery");
    const auto row = [](const char *encoded, const QByteArray &inPath, const QByteArray &inQuery) {
        QTest::newRow(encoded) << QByteArray(encoded) << inPath << inQuery;
    };
    const QByteArray none("\xFFno");
    row("", "", "");
    row("plain", "plain", "plain");
    row("a+b", "a+b", "a b");
    row("a%2Bb", "a+b", "a+b");
    row("%41%7a", "Az", "Az");
    row("%252F", "%2F", "%2F");
    row("%2f%2F", "//", "//");
    row("%00", QByteArray(1, '\0'), QByteArray(1, '\0'));
    row("%ff", "\xFF", "\xFF");
    for (const char *broken : {"%", "%4", "%4g", "%g4", "a%", "%%41", "%+1"})
        row(broken, none, none);
}

void TestText::percentEncodingIsDecodedOnce()
{
    QFETCH(QByteArray, encoded);
    QFETCH(QByteArray, inPath);
    QFETCH(QByteArray, inQuery);
    QCOMPARE(percentDecoded(encoded).value_or("\xFFno"), inPath);
    QCOMPARE(percentDecoded(encoded, Plus::Blank).value_or("\xFFno"), inQuery);
}

void TestText::aMarkAtTheFrontIsACharacter()
{
    for (const char *utf8 : {"\xEF\xBB\xBF", "\xEF\xBB\xBFkey", "\xEF\xBB\xBF\xEF\xBB\xBF", "k\xEF\xBB\xBF", ""}) {
        QCOMPARE(textFromUtf8(utf8).toUtf8(), QByteArray(utf8));
        QCOMPARE(strictTextFromUtf8(utf8)->toUtf8(), QByteArray(utf8));
    }
}

void TestText::invalidUtf8IsAnErrorWhereItIsAsked()
{
    for (const char *invalid : {"\xFF", "a\xC3", "\xC0\x80", "\xED\xA0\x80", "\xF4\x90\x80\x80"}) {
        QVERIFY(!strictTextFromUtf8(invalid));
        QVERIFY(textFromUtf8(invalid).contains(QChar(QChar::ReplacementCharacter)));
    }
}

void TestText::jsonTypesAreKnown_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<bool>("json");
    for (const char *type : {"application/json", "Application/JSON; charset=utf-8", " application/json ;x=y",
                             "application/problem+json", "model/gltf+json"})
        QTest::newRow(type) << QByteArray(type) << true;
    for (const char *type : {"", "text/plain", "application/jsonp", "application/json-seq", "json",
                             "text/html; a=application/json", "multipart/form-data"})
        QTest::newRow(type) << QByteArray(type) << false;
}

void TestText::jsonTypesAreKnown()
{
    QFETCH(QByteArray, type);
    QFETCH(bool, json);
    QCOMPARE(isJsonType(type), json);
}

void TestText::quotationsAreShortAndPlain()
{
    QCOMPARE(quotable("GET /"), QStringLiteral("GET /"));
    QCOMPARE(quotable("a\x1b[31m\r\n\xC3\xA4"), QStringLiteral("a?[31m????"));
    QCOMPARE(quotable(QByteArray(64, 'x')), QString(64, u'x'));
    QCOMPARE(quotable(QByteArray(65, 'x')), QString(64, u'x') + QStringLiteral("…"));
}

void TestText::whatMovesATerminalIsShown_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char *name, const QString &text, const QString &shown) {
        QTest::newRow(name) << text << shown;
    };
    row("plain", QStringLiteral("grün \u20ac \u65e5\u672c"), QStringLiteral("grün \u20ac \u65e5\u672c"));
    row("empty", QString(), QString());
    row("lines", QStringLiteral("a\nb\r\nc"), QStringLiteral("a\\nb\\r\\nc"));
    row("tab", QStringLiteral("a\tb"), QStringLiteral("a\\tb"));
    row("colour", QStringLiteral("\u001b[31mred"), QStringLiteral("\\u001b[31mred"));
    row("title", QStringLiteral("\u001b]0;x\u0007"), QStringLiteral("\\u001b]0;x\\u0007"));
    row("NUL", QString(QChar(0)), QStringLiteral("\\u0000"));
    row("DEL", QString(QChar(0x7f)), QStringLiteral("\\u007f"));
    row("C1", QString(QChar(0x9b)) + QStringLiteral("31m"), QStringLiteral("\\u009b31m"));
    row("NEL", QString(QChar(0x85)), QStringLiteral("\\u0085"));
    row("separators", QString(QChar(0x2028)) + QChar(0x2029), QStringLiteral("\\u2028\\u2029"));
    row("right to left", QString(QChar(0x202e)) + QStringLiteral("gpj") + QChar(0x2066),
        QStringLiteral("\\u202egpj\\u2066"));
    row("a blank that does not break", QString(QChar(0xa0)), QString(QChar(0xa0)));
}

void TestText::whatMovesATerminalIsShown()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(printable(text), shown);
    QCOMPARE(printable(text + u'\n' + text, LineEnds::Kept).section(u'\n', -1),
             shown.section(QStringLiteral("\\n"), -1));
}

void TestText::logsHoldOneLineEach_data()
{
    QTest::addColumn<bool>("json");
    QTest::newRow("text") << false;
    QTest::newRow("JSON") << true;
}

/// What a hostile name does to the log, whichever form it has.
void TestText::logsHoldOneLineEach()
{
    QFETCH(bool, json);
    QString hostile = QStringLiteral("2026-01-01 forged\n\r\u001b[2J\u2028");
    for (int c = 1; c < 0xa0; ++c)
        hostile += QChar(c);
    QTemporaryFile file;
    QVERIFY(file.open());
    const int kept = ::dup(2);
    ::dup2(file.handle(), 2);
    installLogging(LogLevel::Info, json ? LogFormat::Json : LogFormat::Text);
    qCWarning(lcNode).noquote() << hostile;
    qInstallMessageHandler(nullptr);
    ::fflush(stderr);
    ::dup2(kept, 2);
    ::close(kept);
    file.seek(0);
    const QByteArray written = file.readAll();
    QCOMPARE(written.count('\n'), 1);
    const QString line = QString::fromUtf8(written.chopped(1));
    QVERIFY(line.contains(QStringLiteral("forged")));
    for (const QChar c : line)
        QVERIFY2(c.category() != QChar::Other_Control && c != QChar(0x2028), written.constData());
    if (json)
        QCOMPARE(parseJson(written.chopped(1))->find(u"message")->toString(), hostile);
}

QTEST_APPLESS_MAIN(TestText)
#include "test_text.moc"
