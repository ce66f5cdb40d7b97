// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/text.h"

#include <QTest>

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

QTEST_APPLESS_MAIN(TestText)
#include "test_text.moc"
