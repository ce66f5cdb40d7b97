// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/secretnames.h"
#include "models/valuepreview.h"

#include <QTest>

using namespace plexica;
using namespace plexica::app;

/// What tables show of values, and which names hide them.
class TestValuePreview : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void namesOfSecrets_data();
    void namesOfSecrets();
    void aValueIsOneLine_data();
    void aValueIsOneLine();
    void noCutShowsASecret();
    void aDocumentIsMasked();
    void valuesHaveAnOrder();
};

void TestValuePreview::namesOfSecrets_data()
{
    QTest::addColumn<bool>("isSecret");
    for (const char *name : {"password",      "Password",        "PASSWORD",
                             "db.password",   "db_password",     "dbPassword",
                             "dbpassword",    "passwd",          "user/1/password",
                             "passwordHash",  "secret",          "clientSecret",
                             "client-secret", "secrets/mail",    "token",
                             "accessToken",   "access_token",    "refreshtoken",
                             "oauth2Token",   "token2",          "tokens",
                             "apiKey",        "api_key",         "api-key",
                             "api.key",       "APIKey",          "APIKEY",
                             "apikey",        "x-api-key",       "apiKeys",
                             "credential",    "awsCredentials",  "privateKey",
                             "private key",   "private_key_pem", "privatekey",
                             "sshKey",        "accessKey",       "auth",
                             "basic.auth",    "Authorization",   "bearer",
                             "jwt",           "passphrase"})
        QTest::newRow(name) << true;
    for (const char *name :
         {"",          "key",         "keys",    "tokenizer", "author",   "authors",       "authority",   "authored-by",
          "secretary", "passage",     "bypass",  "passport",  "compass",  "publicKey",     "foreign_key", "primaryKey",
          "monkey",    "apikeyboard", "bearing", "credits",   "sessions", "product-count", "user/1",      "...",
          "42"})
        QTest::newRow(*name ? name : "nothing") << false;
}

void TestValuePreview::namesOfSecrets()
{
    QFETCH(bool, isSecret);
    const QString name = QLatin1String(QTest::currentDataTag()) == QLatin1String("nothing")
                             ? QString()
                             : QString::fromLatin1(QTest::currentDataTag());
    QCOMPARE(SecretNames::isSecret(name), isSecret);
}

void TestValuePreview::aValueIsOneLine_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("isSecret");
    QTest::addColumn<QString>("line");
    const QString mask = SecretNames::mask();
    const auto row = [](const char *name, const char *json, const QString &line, bool isSecret = false) {
        QTest::newRow(name) << QByteArray(json) << isSecret << line;
    };
    row("number", "1.10", QStringLiteral("1.10"));
    row("large number", "9007199254740993", QStringLiteral("9007199254740993"));
    row("text", "\"a \\\"b\\\"\\n\"", QStringLiteral("\"a \\\"b\\\"\\n\""));
    row("words", "[true,false,null]", QStringLiteral("[true,false,null]"));
    row("object", "{\"a\":1,\"b\":{\"c\":[]}}", QStringLiteral("{\"a\":1,\"b\":{\"c\":[]}}"));
    row("blanks", " {\n  \"a b\" : [ 1 , \"c d\" ]\n}\n", QStringLiteral("{\"a b\":[1,\"c d\"]}"));
    row("letters of others", "\"\xC3\xA4\xE2\x82\xAC\"", QStringLiteral("\"\u00e4\u20ac\""));
    row("secret key", "{\"a\":1}", mask, true);
    row("secret key, blanks", "  \"x\"", mask, true);
    row("secret key, nothing", "null", QStringLiteral("null"), true);
    row("secret key, empty", "\"\"", QStringLiteral("\"\""), true);
    row("secret member", "{\"user\":\"x\",\"password\":\"p\\\"w\",\"n\":1}",
        QStringLiteral("{\"user\":\"x\",\"password\":%1,\"n\":1}").arg(mask));
    row("secret member, blanks", "{\"token\" : \"abc\" }", QStringLiteral("{\"token\":%1}").arg(mask));
    row("secret number", "{\"apiKey\":12345}", QStringLiteral("{\"apiKey\":%1}").arg(mask));
    row("secret object", "{\"auth\":{\"user\":\"x\",\"p\":[1,{\"q\":\"}\"}]},\"a\":2}",
        QStringLiteral("{\"auth\":%1,\"a\":2}").arg(mask));
    row("no secret there", "{\"token\":null,\"secret\":false,\"password\":\"\"}",
        QStringLiteral("{\"token\":null,\"secret\":false,\"password\":\"\"}"));
    row("deep", "[{\"x\":{\"secret\":[\"s\"]}},\"token\",\"t\"]",
        QStringLiteral("[{\"x\":{\"secret\":%1}},\"token\",\"t\"]").arg(mask));
    row("name in disguise", "{\"pass\\u0077ord\":\"x\"}", QStringLiteral("{\"pass\\u0077ord\":%1}").arg(mask));
    row("a text is no name", "{\"a\":\"password\",\"b\":\"x\"}", QStringLiteral("{\"a\":\"password\",\"b\":\"x\"}"));
    row("no JSON", "}}]:,\"", QStringLiteral("}}]:,\""));
}

void TestValuePreview::aValueIsOneLine()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, isSecret);
    QFETCH(QString, line);
    QCOMPARE(valuePreview(json, false, isSecret), line);
}

void TestValuePreview::noCutShowsASecret()
{
    const QByteArray json = "{\"a\":[{\"b\":1}],\"client_secret\":\"hunter2 hunter2\",\"auth\":{\"x\":[\"hunter2\"]}}";
    for (qsizetype length = 0; length <= json.size(); ++length) {
        const QString line = valuePreview(json.left(length), length < json.size(), false);
        QVERIFY2(!line.contains(u'h' + QStringLiteral("u")), qPrintable(line));
        QCOMPARE(line.endsWith(QChar(0x2026)), length < json.size());
    }
}

void TestValuePreview::aDocumentIsMasked()
{
    const auto masked = [](const QByteArray &json, bool whole) {
        const JsonValue value = *parseJson(json);
        const JsonValue shown = SecretNames::masked(value, whole);
        return SecretNames::areIn(value, whole) == !(shown == value) ? QString::fromUtf8(shown.toJson())
                                                                     : QStringLiteral("areIn() says otherwise");
    };
    const QString mask = SecretNames::mask();
    QCOMPARE(masked("{\"a\":[{\"token\":\"t\"}],\"auth\":{\"b\":1},\"secret\":null}", false),
             QStringLiteral("{\"a\":[{\"token\":\"%1\"}],\"auth\":\"%1\",\"secret\":null}").arg(mask));
    QCOMPARE(masked("{\"a\":1}", true), QStringLiteral("\"%1\"").arg(mask));
    QCOMPARE(masked("null", true), QStringLiteral("null"));
    QCOMPARE(masked("[1.10,\"token\"]", false), QStringLiteral("[1.10,\"token\"]"));
}

void TestValuePreview::valuesHaveAnOrder()
{
    const QByteArrayList rising{"true", "-1e300", "-20.5", "-1",    "0",     "0.5",      "7",
                                "151",  "1e300",  "\"a\"", "\"b\"", "[1,2]", "{\"a\":1}"};
    for (qsizetype i = 1; i < rising.size(); ++i)
        QVERIFY2(valueOrder(rising[i - 1]) < valueOrder(rising[i]),
                 (rising[i - 1] + " before " + rising[i]).constData());
}

QTEST_GUILESS_MAIN(TestValuePreview)
#include "tst_valuepreview.moc"
