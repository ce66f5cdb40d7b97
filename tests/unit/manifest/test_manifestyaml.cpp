// SPDX-License-Identifier: GPL-3.0-or-later
#include "manifest/manifestreader.h"
#include "yaml/yamljson.h"

#include <QFile>
#include <QTest>

using namespace plexica;

namespace {

yaml::Limits limits()
{
    yaml::Limits limits;
    limits.depth = 64;
    limits.aliasedValues = 1'000;
    limits.aliasedText = 1'000;
    limits.tags = true;
    return limits;
}

} // namespace

class TestManifestYaml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAPluginYaml();
    void readsTheSameAsJson();
    void resolvesByTheCoreSchema_data();
    void resolvesByTheCoreSchema();
    void expandsAliases();
    void refuses_data();
    void refuses();
    void tellsLineAndColumn();
    void hintsAtUnquotedVersions();
};

void TestManifestYaml::readsAPluginYaml()
{
    const auto reading = readManifest(R"(# plugin.yaml
id: plugin-reports
name: Reports Plugin
version: 1.0.0
api:
  services:
    - name: reports.generator
      version: 1.0.0
      endpoints:
        - {method: POST, path: /reports/generate, description: Generate a report}
      metadata:
        rateLimit: 100
  dependencies:
    - pluginId: plugin-inventory
      serviceName: inventory.products
      version: ^1.0.0
      required: true
      reason: >-
        Fetch product data
        for inventory reports
    - pluginId: plugin-crm
      version: ">=1.5.0 <3.0.0"
      required: false
      reason: Optional
)",
                                      ManifestFormat::Yaml);
    QVERIFY2(reading.manifest, reading.errors.empty() ? "" : qPrintable(reading.errors[0].message));
    QVERIFY(reading.warnings.empty());
    QCOMPARE(reading.manifest->version.toString(), QStringLiteral("1.0.0"));
    QCOMPARE(reading.manifest->services[0].metadata, QByteArray(R"({"rateLimit":100})"));
    QCOMPARE(reading.manifest->dependencies[0].reason, QStringLiteral("Fetch product data for inventory reports"));
    QCOMPARE(reading.manifest->dependencies[1].constraint.text(), QStringLiteral(">=1.5.0 <3.0.0"));
    QVERIFY(!reading.manifest->dependencies[1].required);
}

void TestManifestYaml::readsTheSameAsJson()
{
    QFile file(qEnvironmentVariable("PLEXICA_SOURCE") + QStringLiteral("/resources/manifests/plugin-inventory.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    const auto asYaml = readManifest(text, ManifestFormat::Yaml);
    QVERIFY(asYaml.manifest);
    QCOMPARE(asYaml.manifest->canonicalText(), readManifest(text, ManifestFormat::Json).manifest->canonicalText());
}

void TestManifestYaml::resolvesByTheCoreSchema_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *yaml, const char *json) {
        QTest::newRow(yaml) << QByteArray(yaml) << QByteArray(json);
    };
    row("true", "true");
    row("FALSE", "false");
    row("yes", "\"yes\"");
    row("tRUE", "\"tRUE\"");
    row("~", "null");
    row("Null", "null");
    row("", "null");
    row("'null'", "\"null\"");
    row("12", "12");
    row("+12", "12");
    row("-007", "-7");
    row("000", "0");
    row("0x1F", "31");
    row("0o17", "15");
    row("0x-1", "\"0x-1\"");
    row("0b1", "\"0b1\"");
    row("1_000", "\"1_000\"");
    row("123456789012345678901234567890", "123456789012345678901234567890");
    row("1.10", "1.10");
    row(".5", "0.5");
    row("-.5e-3", "-0.5e-3");
    row("1.", "1");
    row("1e400", "1e400");
    row("1.0.0", "\"1.0.0\"");
    row("^1.0.0", "\"^1.0.0\"");
    row(".", "\".\"");
    row("-", "[null]");
    row("--", "\"--\"");
    row("2025-01-22", "\"2025-01-22\"");
    row("\"12\"", "\"12\"");
    row("!!str 12", "\"12\"");
    row("!!int \"12\"", "12");
    row("!!float 1", "1");
    row("!!bool \"true\"", "true");
    row("!!null ''", "null");
    row("! 12", "\"12\"");
    row("!!seq [1]", "[1]");
    row("!!map {a: 1}", "{\"a\":1}");
    row("|\n  a\n  b\n", "\"a\\nb\\n\"");
    row("{a: , b: }", "{\"a\":null,\"b\":null}");
    row("%YAML 1.2\n---\n5\n...\n", "5");
    row("\xEF\xBB\xBF"
        "5",
        "5");
    row("\"\xEF\xBB\xBF"
        "a\"",
        "\"\xEF\xBB\xBF"
        "a\"");
}

void TestManifestYaml::resolvesByTheCoreSchema()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QByteArray, json);
    const auto value = yaml::readJson(yaml, limits());
    QVERIFY2(value.has_value(), value ? "" : qPrintable(value.error().message));
    QCOMPARE(value->toJson(), json);
    QCOMPARE(parseJson(json).value(), *value);
}

void TestManifestYaml::expandsAliases()
{
    const auto value = yaml::readJson("a: &x {k: [1, 2]}\nb: *x\nc: &n name\n*n : 5\n", limits());
    QVERIFY2(value.has_value(), value ? "" : qPrintable(value.error().message));
    QCOMPARE(value->toJson(), QByteArray(R"({"a":{"k":[1,2]},"b":{"k":[1,2]},"c":"name","name":5})"));
}

void TestManifestYaml::refuses_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("message");
    QTest::addColumn<qint64>("offset");
    const auto row = [](const char *name, const QByteArray &yaml, const char *message, qint64 offset) {
        QTest::newRow(name) << yaml << QString::fromUtf8(message) << offset;
    };
    row("duplicate key", "a: 1\nb: 2\na: 3", "duplicate key \"a\"", 10);
    row("duplicate key, quoted", "a: 1\n\"a\": 3", "duplicate key \"a\"", 5);
    row("two documents", "a: 1\n---\nb: 2", "a second YAML document begins here (---); one is read", 5);
    row("number as key", "1: a", "the key 1 must be text; quote it", 0);
    row("null as key", "~: a", "a key must be text", 0);
    row("list as key", "? [a]\n: b", "a key must be text", 2);
    row("merge key", "a: &x {b: 1}\nc:\n  <<: *x", "merge keys (<<) are not part of YAML 1.2", 18);
    row("foreign tag", "a: !include b", "the tag '!include' is not of YAML's core schema", 3);
    row("foreign tag on a list", "a: !!set [b]", "the tag 'tag:yaml.org,2002:set' is not of YAML's core schema", 3);
    row("binary", "a: !!binary aGk=", "the tag 'tag:yaml.org,2002:binary' is not of YAML's core schema", 3);
    row("tag that does not fit", "a: !!int x", "'x' does not fit its tag !!int", 3);
    row("infinity", "a: -.inf", "infinity and not-a-number are no JSON numbers", 3);
    row("65 bit", "a: 0x1FFFFFFFFFFFFFFFF", "'0x1FFFFFFFFFFFFFFFF' is larger than 64 bit", 3);
    row("alias in its own anchor", "a: &x [*x]", "an alias stands inside its own anchor", 7);
    row("control character", QByteArray("a: \x01", 4), "control character 0x01", 3);
    row("NUL", QByteArray("a: \0b", 5), "control character 0x00", 3);
    row("invalid UTF-8", "a: \xC3(", "not UTF-8 text", 3);
    row("UTF-16",
        QByteArray("\xFF\xFE"
                   "a\0",
                   4),
        "control character 0x00", 3);
    row("depth 65", QByteArray(65, '[') + QByteArray(65, ']'), "nested deeper than 64 levels", 64);
    row("depth 1000", QByteArray(1000, '[') + QByteArray(1000, ']'), "nested deeper than 64 levels", 64);
}

void TestManifestYaml::refuses()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QString, message);
    QFETCH(qint64, offset);
    const auto value = yaml::readJson(yaml, limits());
    QVERIFY(!value.has_value());
    QCOMPARE(value.error().message, message);
    QCOMPARE(value.error().offset, offset);
}

void TestManifestYaml::tellsLineAndColumn()
{
    const auto wrong =
        readManifest("id: plugin-a\nname: Ä\nversion: 1.0.0\napi:\n  services:\n    - name: s\n      version: one\n",
                     ManifestFormat::Yaml);
    QCOMPARE(wrong.errors.size(), 1U);
    QCOMPARE(wrong.errors[0].path, QStringLiteral("api.services[0].version"));
    QCOMPARE(std::pair(wrong.errors[0].line, wrong.errors[0].column), std::pair(7, 16));
    const auto broken = readManifest("id: plugin-a\nname: [A\nversion: 1.0.0\n", ManifestFormat::Yaml);
    QCOMPARE(broken.errors.size(), 1U);
    QVERIFY2(broken.errors[0].message.startsWith(QStringLiteral("The manifest is not valid YAML: ")),
             qPrintable(broken.errors[0].message));
    QVERIFY(broken.errors[0].line >= 2);
}

void TestManifestYaml::hintsAtUnquotedVersions()
{
    const auto reading = readManifest("id: a\nname: A\nversion: 1.0\n", ManifestFormat::Yaml);
    QCOMPARE(reading.errors.size(), 1U);
    QCOMPARE(reading.errors[0].message,
             QStringLiteral("'version' of the manifest must be a string, not a number '1.0'"));
}

QTEST_GUILESS_MAIN(TestManifestYaml)
#include "test_manifestyaml.moc"
