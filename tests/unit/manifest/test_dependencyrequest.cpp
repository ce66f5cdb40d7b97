// SPDX-License-Identifier: GPL-3.0-or-later
#include "manifest/dependencyrequest.h"

#include <QTest>

using namespace plexica;

class TestDependencyRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsByPlugin();
    void refuses_data();
    void refuses();
};

void TestDependencyRequest::groupsByPlugin()
{
    const auto read = readDependencyRequest(*parseJson(R"({"dependencies":[
        {"pluginId":"b","dependsOnPluginId":"c","version":"^1.0.0"},
        {"pluginId":"a","dependsOnPluginId":"b","serviceName":"b.s","version":"~2","required":false,"reason":"why"},
        {"pluginId":"b","dependsOnPluginId":"d","version":"*"}]})"));
    QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().message));
    QCOMPARE(read->size(), 2U);
    QCOMPARE(read->at(QStringLiteral("b")).size(), 2U);
    const DependencyDeclaration &first = read->at(QStringLiteral("a"))[0];
    QCOMPARE(first.pluginId, QStringLiteral("b"));
    QCOMPARE(first.serviceName, QStringLiteral("b.s"));
    QCOMPARE(first.constraint.text(), QStringLiteral("~2"));
    QVERIFY(!first.required);
    QVERIFY(read->at(QStringLiteral("b"))[0].required);
}

void TestDependencyRequest::refuses_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const QByteArray &body, const char *message) {
        QTest::newRow(name) << body << QString::fromUtf8(message);
    };
    row("no object", "[]", "the body must be an object, not a list");
    row("no list", "{}", "dependencies: 'dependencies' of the body is required");
    row("wrong list", R"({"dependencies":5})",
        "dependencies: 'dependencies' of the body must be a list, not a number '5'");
    row("entry is a text", R"({"dependencies":["a"]})",
        "dependencies[0]: a dependency must be an object, not a string");
    row("no plugin", R"({"dependencies":[{"dependsOnPluginId":"c","version":"*"}]})",
        "dependencies[0].pluginId: 'pluginId' of a dependency is required");
    row("no target", R"({"dependencies":[{"pluginId":"c","version":"*"}]})",
        "dependencies[0].dependsOnPluginId: 'dependsOnPluginId' of a dependency is required");
    row("itself", R"({"dependencies":[{"pluginId":"c","dependsOnPluginId":"c","version":"*"}]})",
        "dependencies[0]: Plugin 'c' cannot depend on itself");
    row("twice",
        R"({"dependencies":[{"pluginId":"c","dependsOnPluginId":"d","version":"*"},{"pluginId":"c","dependsOnPluginId":"d","version":"1"}]})",
        "dependencies[1]: The dependency on 'd' of plugin 'd' is declared twice");
}

void TestDependencyRequest::refuses()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, message);
    const auto read = readDependencyRequest(*parseJson(body));
    QVERIFY(!read.has_value());
    QCOMPARE(read.error().code, ErrorCode::ValidationFailed);
    QCOMPARE(read.error().message, message);
}

QTEST_GUILESS_MAIN(TestDependencyRequest)
#include "test_dependencyrequest.moc"
