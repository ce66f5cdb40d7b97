// SPDX-License-Identifier: GPL-3.0-or-later
// Input that nobody means well: it must be refused with path and value, fast, and never crash.
#include "manifest/manifestreader.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <random>

using namespace plexica;

class TestManifestCorrupt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tenMegabytes();
    void exactlyTheLimit();
    void yamlMayBeSmaller();
    void yamlThatIsLargerAsJson();
    void depthOfAThousand();
    void everyTypeEverywhere();
    void faultsAreCapped();
    void billionLaughs_data();
    void billionLaughs();
    void awkwardYamlIsBounded_data();
    void awkwardYamlIsBounded();
    void mutatedManifests_data();
    void mutatedManifests();

private:
    static QByteArray demo(const QString &name);
};

QByteArray TestManifestCorrupt::demo(const QString &name)
{
    QFile file(qEnvironmentVariable("PLEXICA_SOURCE") + QStringLiteral("/resources/manifests/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestManifestCorrupt::tenMegabytes()
{
    for (const ManifestFormat format : {ManifestFormat::Json, ManifestFormat::Yaml}) {
        const auto reading = readManifest(QByteArray(10 * 1024 * 1024, '['), format);
        QCOMPARE(reading.errors.size(), 1U);
        QCOMPARE(reading.errors[0].message,
                 QStringLiteral("The manifest has 10485760 bytes; at most 1048576 are accepted"));
    }
}

void TestManifestCorrupt::exactlyTheLimit()
{
    QByteArray text = R"({"id":"a","name":"A","version":"1.0.0"})";
    text += QByteArray(manifestlimits::bytes - text.size(), ' ');
    QVERIFY(readManifest(text, ManifestFormat::Json).manifest);
    QVERIFY(!readManifest(text + ' ', ManifestFormat::Json).manifest);
}

void TestManifestCorrupt::yamlMayBeSmaller()
{
    // What yaml-cpp would be busy with for longer than the node thread may be kept is not given to it.
    QByteArray text = "id: a\nname: A\nversion: 1.0.0\n#";
    text += QByteArray(manifestlimits::yamlBytes - text.size(), 'x');
    QVERIFY(readManifest(text, ManifestFormat::Yaml).manifest);
    const auto larger = readManifest(text + 'x', ManifestFormat::Yaml);
    QCOMPARE(larger.errors.size(), 1U);
    QCOMPARE(larger.errors[0].message, QStringLiteral("The manifest is not valid YAML: larger than 256 KiB"));
    const QByteArray head("id: a\nname: A\nversion: 1.0.0\nx: ");
    for (const char *mark : {"[", "{", "a,", "? ", "''", "&a ", "{a: b, "}) {
        const auto many = readManifest(head + '[' + QByteArray(mark).repeated(30'000), ManifestFormat::Yaml);
        QCOMPARE(many.errors.size(), 1U);
        QVERIFY2(many.errors[0].message.contains(QStringLiteral("more than 30000 of the marks")),
                 qPrintable(many.errors[0].message));
    }
    const auto values = readManifest(head + '\n' + QByteArray("- 1\n").repeated(20'001), ManifestFormat::Yaml);
    QCOMPARE(values.errors.size(), 1U);
    QVERIFY2(values.errors[0].message.contains(QStringLiteral("more than 20000 values")),
             qPrintable(values.errors[0].message));
}

void TestManifestCorrupt::yamlThatIsLargerAsJson()
{
    QByteArray text = "id: a\nname: A\nversion: 1.0.0\nx: &x [";
    text += QByteArrayLiteral("'',").repeated(5000) + "]\ny: [*x]\nz: &z ['";
    text += QByteArray("\\").repeated(manifestlimits::yamlBytes - text.size() - 40) + "']\nw: [*z, *z, *z]\n";
    const auto reading = readManifest(text, ManifestFormat::Yaml);
    QCOMPARE(reading.errors.size(), 1U);
    QVERIFY2(reading.errors[0].message.endsWith(QStringLiteral("bytes as JSON; at most 1048576 are accepted")),
             qPrintable(reading.errors[0].message));
}

void TestManifestCorrupt::depthOfAThousand()
{
    for (const ManifestFormat format : {ManifestFormat::Json, ManifestFormat::Yaml}) {
        const QByteArray text =
            R"({"id":"a","name":"A","version":"1.0.0","x":)" + QByteArray(1000, '[') + QByteArray(1000, ']') + "}";
        const auto reading = readManifest(text, format);
        QCOMPARE(reading.errors.size(), 1U);
        QVERIFY(reading.errors[0].message.endsWith(QStringLiteral("nested deeper than 64 levels")));
        QCOMPARE(reading.errors[0].line, 1);
    }
}

void TestManifestCorrupt::everyTypeEverywhere()
{
    // Each value of a full manifest is replaced in turn by a value of each type, and left out.
    const auto document = parseJson(
        R"({"id":"plugin-a","name":"A","version":"1.0.0","description":"d","api":{"services":[{"name":"s","version":"1.0.0",
        "description":"d","endpoints":[{"method":"GET","path":"/a","description":"d","permissions":["p"],"metadata":{"m":1}}],"metadata":{"m":1}}],
        "dependencies":[{"pluginId":"b","serviceName":"b.s","version":"^1.0.0","required":true,"reason":"r"}]}})");
    QVERIFY(document.has_value());
    QVERIFY(readManifest(*document).manifest);
    const std::vector<JsonValue> substitutes{
        JsonValue(),
        JsonValue(true),
        JsonValue(-1),
        JsonValue(JsonValue::Number{"1e999999"}),
        JsonValue(JsonValue::Number{"123456789012345678901234567890"}),
        JsonValue(QString()),
        JsonValue(QString(100000, u'x')),
        JsonValue(QString::fromUtf8("п\xF0\x9F\x98\x80")),
        JsonValue(JsonValue::Array()),
        JsonValue(JsonValue::Array{JsonValue(), JsonValue(7), JsonValue(JsonValue::Array())}),
        JsonValue(JsonValue::Object()),
        JsonValue(JsonValue::Object{{QString(), JsonValue(JsonValue::Object())}})};
    int refused = 0;
    int tried = 0;
    // Rebuilds `value` with the node number `target` (depth first) replaced.
    const auto replaced = [](const JsonValue &value, int &counter, int target, const JsonValue &substitute,
                             const auto &self) -> JsonValue {
        if (counter++ == target)
            return substitute;
        if (value.isArray()) {
            JsonValue::Array array;
            for (const JsonValue &entry : value.toArray())
                array.push_back(self(entry, counter, target, substitute, self));
            return JsonValue(std::move(array));
        }
        if (value.isObject()) {
            JsonValue::Object object;
            for (const auto &[key, member] : value.toObject())
                object.emplace_back(key, self(member, counter, target, substitute, self));
            return JsonValue(std::move(object));
        }
        return value;
    };
    int nodes = 0;
    (void)replaced(*document, nodes, -1, JsonValue(), replaced);
    QCOMPARE(nodes, 29);
    for (int target = 0; target < nodes; ++target) {
        for (const JsonValue &substitute : substitutes) {
            int counter = 0;
            const JsonValue changed = replaced(*document, counter, target, substitute, replaced);
            const auto fromValue = readManifest(changed);
            const auto fromText = readManifest(changed.toJson(), ManifestFormat::Json);
            const auto fromYaml = readManifest(changed.toJson(), ManifestFormat::Yaml);
            QCOMPARE(fromValue.manifest.has_value(), fromValue.errors.empty());
            QCOMPARE(fromText.errors.size(), fromValue.errors.size());
            QCOMPARE(fromYaml.errors.size(), fromValue.errors.size());
            for (const ManifestFault &fault : fromText.errors) {
                QVERIFY(!fault.message.isEmpty());
                QVERIFY(fault.line >= 1 && fault.column >= 1);
            }
            refused += !fromValue.manifest;
            ++tried;
        }
    }
    QVERIFY2(refused > tried / 2, qPrintable(QString::number(refused)));
}

void TestManifestCorrupt::faultsAreCapped()
{
    QByteArray endpoints;
    for (int i = 0; i < 500; ++i)
        endpoints += i ? ",{}" : "{}";
    QByteArray services;
    for (int i = 0; i < 200; ++i)
        services += (i ? ",{\"endpoints\":[" : "{\"endpoints\":[") + endpoints + "]}";
    const QByteArray text = R"({"id":"a","version":"1.0.0","api":{"services":[)" + services + "]}}";
    QElapsedTimer timer;
    timer.start();
    const auto reading = readManifest(text, ManifestFormat::Json);
    QCOMPARE(reading.errors.size(), manifestlimits::faults + 1);
    QCOMPARE(reading.errors.back().message, QStringLiteral("199900 more are not listed"));
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

void TestManifestCorrupt::billionLaughs_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QByteArray doubling = "a0: &a0 [x, x]\n";
    for (int i = 1; i < 60; ++i)
        doubling += "a" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " [*a" + QByteArray::number(i - 1)
                    + ", *a" + QByteArray::number(i - 1) + "]\n";
    QTest::newRow("doubling lists") << doubling;
    QByteArray text = "a: &a " + QByteArray(100000, 'x') + "\nb: [";
    for (int i = 0; i < 1000; ++i)
        text += "*a, ";
    QTest::newRow("long text repeated") << text + "]\n";
    QByteArray nested;
    for (int i = 0; i < 60; ++i)
        nested += "&n" + QByteArray::number(i) + " [";
    for (int i = 0; i < 10000; ++i)
        nested += "x,";
    QTest::newRow("anchors around each other") << nested + QByteArray(60, ']');
}

void TestManifestCorrupt::billionLaughs()
{
    QFETCH(QByteArray, yaml);
    QElapsedTimer timer;
    timer.start();
    const auto reading = readManifest(yaml, ManifestFormat::Yaml);
    QCOMPARE(reading.errors.size(), 1U);
    QVERIFY2(reading.errors[0].message.contains(QStringLiteral("anchors and aliases stand for more than")),
             qPrintable(reading.errors[0].message));
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

void TestManifestCorrupt::awkwardYamlIsBounded_data()
{
    QTest::addColumn<QByteArray>("pattern");
    for (const char *pattern :
         {"? ", "- ",     "a: ",    "{",   "[",    "[{",         "&a ",   "*a ",     "!a ",     "| ",     "'",
          "\"", "\n",     " ",      "#",   "%",    "---\n",      "...\n", ", ",      ": ",      "a: b\n", "- - a\n",
          "\t", "&a a: ", "!!str ", "a\n", "\"\\", "? a\n: b\n", "[a, ",  "{a: b, ", "\xC3\xA4"})
        QTest::newRow(QByteArray(pattern).toPercentEncoding().constData()) << QByteArray(pattern);
}

void TestManifestCorrupt::awkwardYamlIsBounded()
{
    QFETCH(QByteArray, pattern);
    const QByteArray text = pattern.repeated(200000 / pattern.size());
    QElapsedTimer timer;
    timer.start();
    const auto reading = readManifest(text, ManifestFormat::Yaml);
    QVERIFY(!reading.manifest);
    QVERIFY(!reading.errors.empty());
    QVERIFY2(timer.elapsed() < 10000, qPrintable(QString::number(timer.elapsed())));
}

void TestManifestCorrupt::mutatedManifests_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("inventory") << QStringLiteral("plugin-inventory.json");
    QTest::newRow("reports") << QStringLiteral("plugin-reports.json");
}

void TestManifestCorrupt::mutatedManifests()
{
    QFETCH(QString, file);
    const QByteArray original = demo(file);
    QVERIFY(!original.isEmpty());
    std::mt19937 random(20250122);
    int refused = 0;
    for (int i = 0; i < 1500; ++i) {
        QByteArray text = original;
        for (int edits = 1 + static_cast<int>(random() % 3); edits > 0; --edits) {
            const auto at = static_cast<qsizetype>(random() % static_cast<unsigned>(text.size()));
            switch (random() % 4) {
            case 0:
                text.remove(at, static_cast<qsizetype>(1 + random() % 20));
                break;
            case 1:
                text[at] = static_cast<char>(random() % 256);
                break;
            case 2:
                text.insert(at, "{}[]\",:0-&*!|>#\\"[random() % 16]);
                break;
            default:
                text.truncate(at + 1);
                break;
            }
        }
        for (const ManifestFormat format : {ManifestFormat::Json, ManifestFormat::Yaml}) {
            const auto reading = readManifest(text, format);
            QCOMPARE(reading.manifest.has_value(), reading.errors.empty());
            refused += !reading.manifest;
        }
    }
    QVERIFY(refused > 500);
}

QTEST_GUILESS_MAIN(TestManifestCorrupt)
#include "test_manifestcorrupt.moc"
