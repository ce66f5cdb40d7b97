// SPDX-License-Identifier: GPL-3.0-or-later
#include "manifest/manifestreader.h"

#include <QFile>
#include <QTest>

using namespace plexica;

namespace {

QByteArray readDemo(const QString &name)
{
    QFile file(qEnvironmentVariable("PLEXICA_SOURCE") + QStringLiteral("/resources/manifests/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

ManifestReading readJson(const QByteArray &text)
{
    return readManifest(text, ManifestFormat::Json);
}

/// A valid manifest with `api` filled in.
QByteArray withApi(const QByteArray &api)
{
    return R"({"id":"plugin-a","name":"A","version":"1.0.0","api":{)" + api + "}}";
}

QStringList lines(const std::vector<ManifestFault> &faults)
{
    QStringList list;
    for (const ManifestFault &fault : faults)
        list.append(fault.path + QStringLiteral(" | ") + fault.message);
    return list;
}

} // namespace

class TestManifestReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheGuidesInventory();
    void readsTheGuidesReports();
    void readsTheDemo_data();
    void readsTheDemo();
    void readsAManifestWithoutApi();
    void keepsUnknownKeys();
    void namesEachFault_data();
    void namesEachFault();
    void reportsEveryFaultAtOnce();
    void tellsLineAndColumn();
    void warns_data();
    void warns();
    void comparesContent();
    void errorListsFieldsBehindAPrefix();
    void formatsByFileName();
    void limitsAreInclusive();
};

void TestManifestReader::readsTheGuidesInventory()
{
    const auto reading = readJson(readDemo(QStringLiteral("plugin-inventory.json")));
    QVERIFY2(reading.manifest, qPrintable(lines(reading.errors).join(u'\n')));
    QCOMPARE(lines(reading.warnings), QStringList());
    const Manifest &manifest = *reading.manifest;
    QCOMPARE(manifest.id, QStringLiteral("plugin-inventory"));
    QCOMPARE(manifest.name, QStringLiteral("Inventory Plugin"));
    QCOMPARE(manifest.version.toString(), QStringLiteral("2.0.0"));
    QCOMPARE(manifest.services.size(), 1U);
    QVERIFY(manifest.dependencies.empty());
    const ServiceDeclaration *products = manifest.findService(u"inventory.products");
    QVERIFY(products);
    QCOMPARE(products->version.toString(), QStringLiteral("1.0.0"));
    QCOMPARE(products->endpoints.size(), 5U);
    QCOMPARE(products->endpoints[3].method, QStringLiteral("PUT"));
    QCOMPARE(products->endpoints[3].path, QStringLiteral("/products/:id"));
    QCOMPARE(products->endpoints[3].permissions, QStringList(QStringLiteral("plugin.inventory.products.write")));
    QCOMPARE(products->metadata, QByteArray(R"({"rateLimit":100,"cacheTTL":300})"));
    QVERIFY(!manifest.findService(u"inventory.categories"));
}

void TestManifestReader::readsTheGuidesReports()
{
    const auto reading = readJson(readDemo(QStringLiteral("plugin-reports.json")));
    QVERIFY2(reading.manifest, qPrintable(lines(reading.errors).join(u'\n')));
    QCOMPARE(reading.manifest->dependencies.size(), 2U);
    const DependencyDeclaration &products = reading.manifest->dependencies[0];
    QCOMPARE(products.pluginId, QStringLiteral("plugin-inventory"));
    QCOMPARE(products.serviceName, QStringLiteral("inventory.products"));
    QCOMPARE(products.constraint.text(), QStringLiteral("^1.0.0"));
    QVERIFY(products.required);
    QCOMPARE(products.reason, QStringLiteral("Fetch product data for inventory reports"));
    QVERIFY(!reading.manifest->dependencies[1].required);
}

void TestManifestReader::readsTheDemo_data()
{
    QTest::addColumn<QString>("file");
    for (const char *name : {"plugin-inventory", "plugin-reports", "plugin-crm", "plugin-analytics"})
        QTest::newRow(name) << QString::fromLatin1(name) + QStringLiteral(".json");
}

void TestManifestReader::readsTheDemo()
{
    QFETCH(QString, file);
    const auto reading = readJson(readDemo(file));
    QVERIFY2(reading.manifest, qPrintable(lines(reading.errors).join(u'\n')));
    QCOMPARE(lines(reading.warnings), QStringList());
    QCOMPARE(reading.manifest->id + QStringLiteral(".json"), file);
}

void TestManifestReader::readsAManifestWithoutApi()
{
    // "Plugins that don't declare api.services or api.dependencies continue to function as before."
    for (const QByteArray api :
         {"", R"(,"api":{})", R"(,"api":null)", R"(,"api":{"services":null,"dependencies":null})"}) {
        const auto reading = readJson(R"({"id":"plugin-a","name":"A","version":"1.0.0")" + api + "}");
        QVERIFY2(reading.manifest, api.constData());
        QVERIFY(reading.warnings.empty());
    }
}

void TestManifestReader::keepsUnknownKeys()
{
    const auto reading =
        readJson(R"({"id":"a","name":"A","version":"1.0.0","author":{"name":"B"},"permissions":[1.10]})");
    QVERIFY(reading.manifest);
    QVERIFY(reading.warnings.empty());
    QCOMPARE(reading.manifest->document.toJson(),
             QByteArray(R"({"id":"a","name":"A","version":"1.0.0","author":{"name":"B"},"permissions":[1.10]})"));
}

void TestManifestReader::namesEachFault_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *name, const QByteArray &text, const char *fault) {
        QTest::newRow(name) << text << QString::fromUtf8(fault);
    };
    const auto root = [&row](const char *name, const QByteArray &text, const char *fault) { row(name, text, fault); };
    const auto service = [&row](const char *name, const QByteArray &text, const char *fault) {
        row(name, withApi("\"services\":[" + text + "]"), fault);
    };
    const auto endpoint = [&row](const char *name, const QByteArray &text, const char *fault) {
        row(name, withApi(R"("services":[{"name":"s","version":"1.0.0","endpoints":[)" + text + "]}]"), fault);
    };
    const auto dependency = [&row](const char *name, const QByteArray &text, const char *fault) {
        row(name, withApi(R"("services":[{"name":"a.own","version":"1.0.0"}],"dependencies":[)" + text + "]"), fault);
    };

    root("list", "[]", " | the manifest must be an object, not a list");
    root("text", "\"x\"", " | the manifest must be an object, not a string");
    root("null", "null", " | the manifest must be an object, not null");
    root("no id", R"({"name":"A","version":"1.0.0"})", "id | 'id' of the manifest is required");
    root("null id", R"({"id":null,"name":"A","version":"1.0.0"})", "id | 'id' of the manifest is required");
    root("number id", R"({"id":5,"name":"A","version":"1.0.0"})",
         "id | 'id' of the manifest must be a string, not a number '5'");
    root("empty id", R"({"id":"","name":"A","version":"1.0.0"})", "id | '' is no valid name: it is empty");
    root("id with blank", R"({"id":"a b","name":"A","version":"1.0.0"})",
         "id | 'a b' is no valid name: its character 2 is U+0020; a name begins with a letter A-Z, a-z or a digit and "
         "goes on with those, '.', '_' and '-'");
    root("id with leading dot", R"({"id":".a","name":"A","version":"1.0.0"})",
         "id | '.a' is no valid name: its character 1 is U+002E; a name begins with a letter A-Z, a-z or a digit and "
         "goes on with those, '.', '_' and '-'");
    root("Cyrillic look-alike", "{\"id\":\"plugin-\xD1\x81rm\",\"name\":\"A\",\"version\":\"1.0.0\"}",
         "id | 'plugin-сrm' is no valid name: its character 8 is U+0441; a name begins with a letter A-Z, a-z or a "
         "digit and goes on with those, '.', '_' and '-'");
    root("mathematical look-alike", "{\"id\":\"\xF0\x9D\x96\xBA\",\"name\":\"A\",\"version\":\"1.0.0\"}",
         "id | '𝖺' is no valid name: its character 1 is U+1D5BA; a name begins with a letter A-Z, a-z or a digit and "
         "goes on with those, '.', '_' and '-'");
    root("long id", "{\"id\":\"" + QByteArray(256, 'a') + R"(","name":"A","version":"1.0.0"})",
         qPrintable(QStringLiteral("id | '") + QString(80, u'a')
                    + QStringLiteral("…' is no valid name: it is longer than 255 characters")));
    root("no version", R"({"id":"a","name":"A"})",
         "version | 'version' of the manifest is required (major.minor.patch, as \"1.0.0\")");
    root("number version", R"({"id":"a","name":"A","version":1.0})",
         "version | 'version' of the manifest must be a string, not a number '1.0'");
    root("partial version", R"({"id":"a","name":"A","version":"1.0"})",
         "version | Invalid version '1.0': expected major.minor.patch (semantic versioning 2.0.0)");
    root("huge version", R"({"id":"a","name":"A","version":"18446744073709551616.0.0"})",
         "version | Invalid version '18446744073709551616.0.0': the major number is larger than 9007199254740991 "
         "(semantic versioning 2.0.0)");
    root("v", R"({"id":"a","name":"A","version":"v1.0.0"})",
         "version | Invalid version 'v1.0.0': the major number is missing (semantic versioning 2.0.0)");
    root("list as name", R"({"id":"a","name":[],"version":"1.0.0"})",
         "name | 'name' of the manifest must be a string, not a list");
    root("api is a list", R"({"id":"a","name":"A","version":"1.0.0","api":[]})",
         "api | 'api' must be an object, not a list");
    row("services is an object", withApi(R"("services":{})"),
        "api.services | 'services' of 'api' must be a list, not an object");
    row("dependencies is a text", withApi(R"("dependencies":"x")"),
        "api.dependencies | 'dependencies' of 'api' must be a list, not a string");

    service("service is a text", "\"x\"", "api.services[0] | a service must be an object, not a string");
    service("service without name", R"({"version":"1.0.0","endpoints":[]})",
            "api.services[0].name | 'name' of a service is required");
    service("service with odd name", R"({"name":"a/b","version":"1.0.0"})",
            "api.services[0].name | 'a/b' is no valid name: its character 2 is U+002F; a name begins with a letter "
            "A-Z, a-z or a digit and goes on with those, '.', '_' and '-'");
    service("service without version", R"({"name":"s"})",
            "api.services[0].version | 'version' of a service is required (major.minor.patch, as \"1.0.0\")");
    service(
        "service with a range", R"({"name":"s","version":"^1.0.0"})",
        "api.services[0].version | Invalid version '^1.0.0': the major number is missing (semantic versioning 2.0.0)");
    service("same service twice",
            R"({"name":"s","version":"1.0.0"},{"name":"t","version":"1.0.0"},{"name":"s","version":"2.0.0"})",
            "api.services[2].name | Service 's' is declared already by services[0]");
    service("metadata is a list", R"({"name":"s","version":"1.0.0","metadata":[]})",
            "api.services[0].metadata | 'metadata' of a service must be an object, not a list");
    service("endpoints is an object", R"({"name":"s","version":"1.0.0","endpoints":{}})",
            "api.services[0].endpoints | 'endpoints' of a service must be a list, not an object");

    endpoint("endpoint is null", "null", "api.services[0].endpoints[0] | an endpoint must be an object, not null");
    endpoint(
        "no method", R"({"path":"/"})",
        "api.services[0].endpoints[0].method | 'method' of an endpoint is required (GET, POST, PUT, PATCH or DELETE)");
    endpoint("unknown method", R"({"method":"FETCH","path":"/"})",
             "api.services[0].endpoints[0].method | Method 'FETCH' must be GET, POST, PUT, PATCH or DELETE");
    endpoint("look-alike method", "{\"method\":\"PO\xC5\xBFT\",\"path\":\"/\"}",
             "api.services[0].endpoints[0].method | Method 'POſT' must be GET, POST, PUT, PATCH or DELETE");
    endpoint("method is a list", R"({"method":["GET"],"path":"/"})",
             "api.services[0].endpoints[0].method | 'method' of an endpoint must be a string, not a list");
    endpoint("no path", R"({"method":"GET"})",
             "api.services[0].endpoints[0].path | 'path' of an endpoint is required (as \"/products/:id\")");
    endpoint("relative path", R"({"method":"GET","path":"products"})",
             "api.services[0].endpoints[0].path | Path 'products' must begin with '/'");
    endpoint("look-alike slash", "{\"method\":\"GET\",\"path\":\"\xE2\x81\x84products\"}",
             "api.services[0].endpoints[0].path | Path '⁄products' must begin with '/'");
    endpoint("path with line end", R"({"method":"GET","path":"/a\nb"})",
             "api.services[0].endpoints[0].path | Path \"/a\\nb\" has a control character");
    endpoint("twice", R"({"method":"GET","path":"/a"},{"method":"POST","path":"/a"},{"method":"get","path":"/a"})",
             "api.services[0].endpoints[2] | 'GET /a' is declared already by endpoints[0]");
    endpoint("permissions is a text", R"({"method":"GET","path":"/a","permissions":"x"})",
             "api.services[0].endpoints[0].permissions | 'permissions' of an endpoint must be a list, not a string");
    endpoint(
        "a permission is a number", R"({"method":"GET","path":"/a","permissions":["x",7]})",
        "api.services[0].endpoints[0].permissions[1] | A permission must be a string of 1 to 255 characters, not '7'");

    dependency("dependency is a list", "[]", "api.dependencies[0] | a dependency must be an object, not a list");
    dependency("no plugin", R"({"serviceName":"x","version":"*","reason":"r"})",
               "api.dependencies[0].pluginId | 'pluginId' of a dependency is required");
    dependency("no constraint", R"({"pluginId":"b","reason":"r"})",
               "api.dependencies[0].version | 'version' of a dependency is required (a constraint, as \"^1.0.0\"; "
               "\"*\" for any)");
    dependency("number as constraint", R"({"pluginId":"b","version":1,"reason":"r"})",
               "api.dependencies[0].version | 'version' of a dependency must be a string, not a number '1'");
    dependency("garbage as constraint", R"({"pluginId":"b","version":"latest","reason":"r"})",
               "api.dependencies[0].version | Invalid version constraint 'latest': 'latest' is no version or range "
               "(the major number is missing)");
    dependency("required is a text", R"({"pluginId":"b","version":"*","required":"yes","reason":"r"})",
               "api.dependencies[0].required | 'required' of a dependency must be true or false, not 'yes'");
    dependency("on itself", R"({"pluginId":"plugin-a","version":"*","reason":"r"})",
               "api.dependencies[0] | Plugin 'plugin-a' cannot depend on itself");
    dependency("on its own service", R"({"pluginId":"plugin-a","serviceName":"a.own","version":"*","reason":"r"})",
               "api.dependencies[0] | Plugin 'plugin-a' cannot depend on its own service 'a.own'");
    dependency("on its own service by another's id",
               R"({"pluginId":"b","serviceName":"a.own","version":"*","reason":"r"})",
               "api.dependencies[0] | Plugin 'plugin-a' cannot depend on its own service 'a.own'");
    dependency(
        "twice",
        R"({"pluginId":"b","serviceName":"x","version":"^1","reason":"r"},{"pluginId":"b","serviceName":"x","version":"^2","reason":"r"})",
        "api.dependencies[1] | The dependency on 'x' of plugin 'b' is declared twice");
    dependency("constraint of 1025 characters",
               R"({"pluginId":"b","reason":"r","version":")" + QByteArray(1025, ' ') + "\"}",
               qPrintable(QStringLiteral("api.dependencies[0].version | Constraint '") + QString(80, u' ')
                          + QStringLiteral("…' has 1025 characters; at most 1024 are accepted")));
}

void TestManifestReader::namesEachFault()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, fault);
    const auto reading = readJson(text);
    QVERIFY(!reading.manifest);
    // Roots of the wrong type have only that fault; all others have exactly one as well.
    QCOMPARE(lines(reading.errors), QStringList(fault));
}

void TestManifestReader::reportsEveryFaultAtOnce()
{
    const auto reading = readJson(
        R"({"id":"a b","version":"1","api":{"services":[{"name":"s","version":"x","endpoints":[{"method":"X"}]}],)"
        R"("dependencies":[{"version":"^^1"}]}})");
    QVERIFY(!reading.manifest);
    QStringList paths;
    for (const ManifestFault &fault : reading.errors)
        paths.append(fault.path);
    QCOMPARE(
        paths,
        QStringList({QStringLiteral("id"), QStringLiteral("version"), QStringLiteral("api.services[0].version"),
                     QStringLiteral("api.services[0].endpoints[0].path"),
                     QStringLiteral("api.services[0].endpoints[0].method"),
                     QStringLiteral("api.dependencies[0].pluginId"), QStringLiteral("api.dependencies[0].version")}));
}

void TestManifestReader::tellsLineAndColumn()
{
    const auto reading = readJson(
        "{\n  \"id\": \"plugin-a\",\n  \"name\": \"Ä\", \"version\": \"1\",\n  \"api\": {\n    \"services\": [{\n"
        "      \"name\": 7,\n      \"version\": \"1.0.0\"\n    }]\n  }\n}\n");
    QCOMPARE(reading.errors.size(), 2U);
    QCOMPARE(std::pair(reading.errors[0].line, reading.errors[0].column), std::pair(3, 27));
    QCOMPARE(std::pair(reading.errors[1].line, reading.errors[1].column), std::pair(6, 15));
    const auto broken = readJson("{\n  \"id\": \"a\",\n  \"name\" \"A\"\n}");
    QCOMPARE(broken.errors.size(), 1U);
    QCOMPARE(broken.errors[0].message, QStringLiteral("The manifest is not valid JSON: expected ':'"));
    QCOMPARE(std::pair(broken.errors[0].line, broken.errors[0].column), std::pair(3, 10));
}

void TestManifestReader::warns_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("warning");
    QTest::newRow("no name") << QByteArray(R"({"id":"a","version":"1.0.0"})")
                             << QStringLiteral("name | The manifest has no name; its id is shown instead");
    QTest::newRow("no endpoints")
        << withApi(R"("services":[{"name":"s","version":"1.0.0"}])")
        << QStringLiteral("api.services[0] | Service 's' declares no endpoints, so nothing of it can be called");
    QTest::newRow("no reason") << withApi(R"("dependencies":[{"pluginId":"b","serviceName":"b.s","version":"*"}])")
                               << QStringLiteral("api.dependencies[0] | The dependency on 'b.s' gives no reason");
    QTest::newRow("mistyped key")
        << withApi(R"("dependencies":[{"pluginId":"b","version":"*","reason":"r","requried":false}])")
        << QStringLiteral(
               "api.dependencies[0] | a dependency has the unknown key 'requried', which is kept but not used");
    QTest::newRow("path that is never called")
        << withApi(R"("services":[{"name":"s","version":"1.0.0","endpoints":[{"method":"GET","path":"/a/../b"}]}])")
        << QStringLiteral("api.services[0].endpoints[0].path | Path '/a/../b' can never be called: the gateway refuses "
                          "'.', '..', '//', '\\', '?' and '#' in paths");
}

void TestManifestReader::warns()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, warning);
    const auto reading = readJson(text);
    QVERIFY(reading.manifest);
    QCOMPARE(lines(reading.warnings), QStringList(warning));
}

void TestManifestReader::comparesContent()
{
    const QByteArray first = R"({"id":"a","name":"A","version":"1.0.0","n":{"x":12.50,"y":[1,100,-0,0.0,1e400]}})";
    const QByteArray same =
        R"({ "version":"1.0.0", "n":{"y":[1.0,1e2,0,-0e5,10e399],"x":1.25E+1},"name":"A","id":"\u0061"})";
    const QByteArray other = R"({"id":"a","name":"A","version":"1.0.0","n":{"x":12.5,"y":[100,1,0,0,1e400]}})";
    const QByteArray yaml = "version: 1.0.0\nid: a\nname: A\nn:\n  x: 12.5\n  y: [1, 0x64, 0, 0.0, 1e400]\n";
    const auto text = [](const QByteArray &source) { return readJson(source).manifest.value().canonicalText(); };
    QCOMPARE(text(same), text(first));
    QVERIFY(text(other) != text(first));
    QCOMPARE(readManifest(yaml, ManifestFormat::Yaml).manifest.value().canonicalText(), text(first));
    QCOMPARE(text(first),
             QByteArray(R"({"id":"a","n":{"x":125e-1,"y":[1,1e2,0,0,1e400]},"name":"A","version":"1.0.0"})"));
    QVERIFY(parseJson(text(first)).has_value());
}

void TestManifestReader::errorListsFieldsBehindAPrefix()
{
    const auto reading = readJson(R"({"id":"a","name":"A","version":"1"})");
    const Error error = manifestError(reading.errors, QStringLiteral("manifest."));
    QCOMPARE(error.code, ErrorCode::ValidationFailed);
    QCOMPARE(error.message,
             QStringLiteral(
                 "manifest.version: Invalid version '1': expected major.minor.patch (semantic versioning 2.0.0)"));
    QCOMPARE(
        error.details.toJson(),
        QByteArray(
            R"j({"fields":[{"path":"manifest.version","message":"Invalid version '1': expected major.minor.patch (semantic versioning 2.0.0)","line":1,"column":32}]})j"));
}

void TestManifestReader::formatsByFileName()
{
    QCOMPARE(manifestFormat(u"x/plugin.json"), std::optional(ManifestFormat::Json));
    QCOMPARE(manifestFormat(u"PLUGIN.YML"), std::optional(ManifestFormat::Yaml));
    QCOMPARE(manifestFormat(u"plugin.yaml"), std::optional(ManifestFormat::Yaml));
    QCOMPARE(manifestFormat(u"plugin.toml"), std::optional<ManifestFormat>());
}

void TestManifestReader::limitsAreInclusive()
{
    const auto services = [](int count) {
        QByteArray list;
        for (int i = 0; i < count; ++i)
            list += (i ? ",{\"name\":\"s" : "{\"name\":\"s") + QByteArray::number(i) + R"(","version":"1.0.0"})";
        return readJson(withApi("\"services\":[" + list + "]"));
    };
    QVERIFY(services(200).manifest);
    QCOMPARE(
        lines(services(201).errors),
        QStringList(QStringLiteral("api.services | 'services' of 'api' has 201 entries; at most 200 are accepted")));

    const auto endpoints = [](int count) {
        QByteArray list;
        for (int i = 0; i < count; ++i)
            list += (i ? ",{\"method\":\"GET\",\"path\":\"/" : "{\"method\":\"GET\",\"path\":\"/")
                    + QByteArray::number(i) + "\"}";
        return readJson(withApi(R"("services":[{"name":"s","version":"1.0.0","endpoints":[)" + list + "]}]"));
    };
    QVERIFY(endpoints(500).manifest);
    QCOMPARE(lines(endpoints(501).errors),
             QStringList(QStringLiteral(
                 "api.services[0].endpoints | 'endpoints' of a service has 501 entries; at most 500 are accepted")));

    const auto dependencies = [](int count) {
        QByteArray list;
        for (int i = 0; i < count; ++i)
            list += (i ? ",{\"pluginId\":\"p" : "{\"pluginId\":\"p") + QByteArray::number(i) + R"(","version":"*"})";
        return readJson(withApi("\"dependencies\":[" + list + "]"));
    };
    QVERIFY(dependencies(1000).manifest);
    QCOMPARE(lines(dependencies(1001).errors),
             QStringList(QStringLiteral(
                 "api.dependencies | 'dependencies' of 'api' has 1001 entries; at most 1000 are accepted")));
}

QTEST_GUILESS_MAIN(TestManifestReader)
#include "test_manifestreader.moc"
