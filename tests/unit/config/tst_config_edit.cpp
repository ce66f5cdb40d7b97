// SPDX-License-Identifier: GPL-3.0-or-later
// Changes of the configuration file: the lines that change, and nothing else.
#include "config/databaseurl.h"
#include "config/settingsedit.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace plexica;
using namespace plexica::config;

namespace {

struct Folder
{
    Folder()
    {
        inputs.arguments = {QStringLiteral("plexica-console"), QStringLiteral("--config"), file()};
        inputs.program = Program::Console;
        inputs.environment.insert(QStringLiteral("HOME"), folder.path());
        inputs.workingDirectory = folder.path();
    }
    QString file() const { return folder.filePath(QStringLiteral("config.yaml")); }
    void write(const QByteArray &text) const
    {
        QFile out(file());
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(text);
    }
    QByteArray read(const QString &name) const
    {
        QFile in(folder.filePath(name));
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
    Result<SettingsEdit> edit(const QString &key, const std::optional<QString> &text) const
    {
        const auto loaded = loadSettings(inputs);
        return editSettings(inputs, loaded ? loaded->settings : Settings(), {{key, text}});
    }

    QTemporaryDir folder;
    LoadInputs inputs;
};

} // namespace

class ConfigEditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheLineChanges_data();
    void onlyTheLineChanges();
    void everyKeyCanBeWrittenAndTakenAway();
    void whatWouldBeRefusedAtStartIsRefused();
    void aStrongerSourceIsNotOverwritten();
    void bracesAreLeftAlone();
    void theFileIsReplacedWholeAndKept();
    void passwordsAreTakenOutOfUrls_data();
    void passwordsAreTakenOutOfUrls();
};

void ConfigEditTest::onlyTheLineChanges_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("yaml"); // empty: the key goes
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const char *before, const char *key, const char *yaml, const char *after) {
        QTest::newRow(name) << QByteArray(before) << QString::fromLatin1(key) << QString::fromLatin1(yaml)
                            << QByteArray(after);
    };
    row("scalar with comment", "logLevel: info # quiet\ndemo: false\n", "logLevel", "debug",
        "logLevel: debug # quiet\ndemo: false\n");
    row("nested", "# a\nhealth:\n  # b\n  staleAfter: 5m # c\n  probeTimeout: 5s\n", "health.staleAfter", "1m",
        "# a\nhealth:\n  # b\n  staleAfter: 1m # c\n  probeTimeout: 5s\n");
    row("dotted", "health.staleAfter: 5m\n", "health.staleAfter", "1m", "health.staleAfter: 1m\n");
    row("quoted, with a sign of number", "environment:\n  name: \"a # b\" # c\n", "environment.name", "\"d\"",
        "environment:\n  name: \"d\" # c\n");
    row("block list", "listen:\n  - 127.0.0.1:1\n  # two\n  - 127.0.0.1:2\nlogLevel: info\n", "listen",
        "[\"127.0.0.1:3\"]", "listen: [\"127.0.0.1:3\"]\nlogLevel: info\n");
    row("list below its name", "trustedProxies:\n- 10.0.0.1\n- 10.0.0.2\nlogLevel: info\n", "trustedProxies", "[]",
        "trustedProxies: []\nlogLevel: info\n");
    row("flow list with comment", "cors:\n  allowedOrigins: [\"https://a\", 'https://b'] # ours\n",
        "cors.allowedOrigins", "[]", "cors:\n  allowedOrigins: [] # ours\n");
    row("new in a section", "health:\n    staleAfter: 5m # a\n    # b\nlogLevel: info\n", "health.probeTimeout", "1s",
        "health:\n    staleAfter: 5m # a\n    probeTimeout: 1s\n    # b\nlogLevel: info\n");
    row("new in an empty section", "health:\n  # staleAfter: 5m\nlogLevel: info\n", "health.probeTimeout", "1s",
        "health:\n  probeTimeout: 1s\n  # staleAfter: 5m\nlogLevel: info\n");
    row("new section, no last line end", "logLevel: info", "health.probeTimeout", "1s",
        "logLevel: info\nhealth:\n  probeTimeout: 1s\n");
    row("new in nothing", "", "logLevel", "debug", "logLevel: debug\n");
    row("taken away", "logLevel: info # a\ndemo: false # b\n", "logLevel", "", "demo: false # b\n");
    row("CR LF", "logLevel: info\r\ndemo: false\r\n", "logLevel", "debug", "logLevel: debug\r\ndemo: false\r\n");
}

void ConfigEditTest::onlyTheLineChanges()
{
    QFETCH(QByteArray, before);
    QFETCH(QString, key);
    QFETCH(QString, yaml);
    QFETCH(QByteArray, after);
    const auto edited = editedText(before, key, yaml.isEmpty() ? std::nullopt : std::optional(yaml));
    QVERIFY(edited);
    QCOMPARE(*edited, after);
}

void ConfigEditTest::everyKeyCanBeWrittenAndTakenAway()
{
    Folder folder;
    QFile shipped(qEnvironmentVariable("PLEXICA_SOURCE") + QStringLiteral("/resources/config/default.yaml"));
    QVERIFY(shipped.open(QIODevice::ReadOnly));
    const QByteArray whole = shipped.readAll();
    folder.write(whole);
    const QHash<QString, QString> values{
        {QStringLiteral("health.staleAfter"), QStringLiteral("17m")},
        {QStringLiteral("gateway.defaultBaseUrl"), QStringLiteral("http://{pluginId}:1")},
        {QStringLiteral("environment.colour"), QStringLiteral("crimson")},
        {QStringLiteral("limits.body"), QStringLiteral("3MiB")},
        {QStringLiteral("auth.mode"), QStringLiteral("keys")},
        {QStringLiteral("database"), QStringLiteral("sqlite:///tmp/x.db")},
        {QStringLiteral("listen"), QStringLiteral("127.0.0.1:4000,127.0.0.1:4001")},
        {QStringLiteral("trustedProxies"), QStringLiteral("10.0.0.0/8")}};
    for (auto value = values.cbegin(); value != values.cend(); ++value) {
        const auto edit = folder.edit(value.key(), *value);
        QVERIFY2(edit, qPrintable(value.key() + u' ' + (edit ? QString() : edit.error().message)));
        QVERIFY(edit->reloaded.applied.contains(value.key()) || edit->reloaded.needRestart.contains(value.key()));
        // All comments are there but those on lines of a list that was written anew.
        QVERIFY(edit->text.contains("# When a service is thought dead. [SIGHUP]"));
        QVERIFY(edit->text.size() > whole.size() - 40);
        const auto gone = folder.edit(value.key(), std::nullopt);
        QVERIFY2(gone, qPrintable(value.key()));
    }
}

void ConfigEditTest::whatWouldBeRefusedAtStartIsRefused()
{
    Folder folder;
    folder.write("gateway:\n  timeout: 30s\n  maxTimeout: 40s\nauth:\n  mode: open\n");
    auto edit = folder.edit(QStringLiteral("health.probeFailures"), QStringLiteral("many"));
    QVERIFY(!edit);
    QVERIFY2(edit.error().message.contains(u"many"), qPrintable(edit.error().message));
    edit = folder.edit(QStringLiteral("gateway.timeout"), QStringLiteral("50s")); // above the longest
    QVERIFY(!edit);
    QVERIFY2(edit.error().message.contains(u"config.yaml:2"), qPrintable(edit.error().message));
    edit = folder.edit(QStringLiteral("listen"), QStringLiteral("0.0.0.0:3000")); // with open mode
    QVERIFY(!edit);
    edit = folder.edit(QStringLiteral("gateway.timeout"), QStringLiteral("35s"));
    QVERIFY(edit);
    folder.write("gateway: [\n");
    edit = folder.edit(QStringLiteral("gateway.timeout"), QStringLiteral("35s"));
    QVERIFY(!edit);
    QVERIFY2(edit.error().message.contains(u"config.yaml:"), qPrintable(edit.error().message));
}

void ConfigEditTest::aStrongerSourceIsNotOverwritten()
{
    Folder folder;
    folder.write("logLevel: info\n");
    folder.inputs.environment.insert(QStringLiteral("PLEXICA_LOG_LEVEL"), QStringLiteral("debug"));
    const auto edit = folder.edit(QStringLiteral("logLevel"), QStringLiteral("error"));
    QVERIFY(!edit);
    QCOMPARE(edit.error().code, ErrorCode::Forbidden);
    QVERIFY(edit.error().message.contains(u"PLEXICA_LOG_LEVEL"));
}

void ConfigEditTest::bracesAreLeftAlone()
{
    Folder folder;
    folder.write("health: {staleAfter: 5m}\n");
    const auto edit = folder.edit(QStringLiteral("health.staleAfter"), QStringLiteral("1m"));
    QVERIFY(!edit);
    QCOMPARE(edit.error().code, ErrorCode::Forbidden);
    QVERIFY(!folder.edit(QStringLiteral("health.probeTimeout"), QStringLiteral("1s")));
    QVERIFY(folder.edit(QStringLiteral("logLevel"), QStringLiteral("debug")));
}

void ConfigEditTest::theFileIsReplacedWholeAndKept()
{
    Folder folder;
    folder.write("logLevel: info\n");
    QVERIFY(writeSettings(folder.file(), "logLevel: debug\n"));
    QCOMPARE(folder.read(QStringLiteral("config.yaml")), QByteArray("logLevel: debug\n"));
    QCOMPARE(folder.read(QStringLiteral("config.yaml.bak")), QByteArray("logLevel: info\n"));
    for (const QString &name : {folder.file(), folder.file() + QStringLiteral(".bak")})
        QCOMPARE(QFile::permissions(name) & ~(QFile::ReadUser | QFile::WriteUser),
                 QFile::Permissions(QFile::ReadOwner | QFile::WriteOwner));
    const QString deep = folder.folder.filePath(QStringLiteral("a/b/config.yaml"));
    QVERIFY(writeSettings(deep, "demo: false\n"));
    QVERIFY(QFile::exists(deep));
    QVERIFY(!writeSettings(folder.file() + QStringLiteral("/x.yaml"), {}));
}

void ConfigEditTest::passwordsAreTakenOutOfUrls_data()
{
    QTest::addColumn<QString>("whole");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("password");
    const auto row = [](const char *whole, const char *url, const char *password) {
        QTest::newRow(whole) << QString::fromLatin1(whole) << QString::fromLatin1(url) << QString::fromLatin1(password);
    };
    row("postgresql://a:b%40c@host:5432/d?sslmode=require", "postgresql://a@host:5432/d?sslmode=require", "b@c");
    row("postgresql://host/d?password=x&sslmode=require", "postgresql://host/d?sslmode=require", "x");
    row("postgresql://host/d?password=x", "postgresql://host/d", "x");
    row("postgresql://a@host/d", "postgresql://a@host/d", "");
    row("sqlite:///a:b@c.db", "sqlite:///a:b@c.db", "");
}

void ConfigEditTest::passwordsAreTakenOutOfUrls()
{
    QFETCH(QString, whole);
    QFETCH(QString, url);
    QFETCH(QString, password);
    const ParsedPassword parsed = takePassword(whole);
    QCOMPARE(parsed.url, url);
    QCOMPARE(parsed.password, password);
    QCOMPARE(takePassword(withPassword(url, password)).password, password);
    QCOMPARE(takePassword(withPassword(url, password)).url, url);
}

QTEST_GUILESS_MAIN(ConfigEditTest)
#include "tst_config_edit.moc"
