// SPDX-License-Identifier: GPL-3.0-or-later
// The OpenAPI document against the routes: neither knows a path or a method that the other does not.
#include "common/json.h"
#include "node/node.h"

#include <QFile>
#include <QMap>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace plexica;

class TestRestOpenApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyRouteIsInTheDocumentAndBack();
    void everyOperationSaysWhoMay();
    void everyParameterOfAPathIsDescribed();
    void everyReferenceLeadsSomewhere();
    void everyOperationSaysWhatItAnswers();

private:
    JsonValue m_document;
    QSet<QString> m_routes; ///< "GET /api/services/{serviceId}"
    QMap<QString, QStringList> m_roles;
};

namespace {

QString documented(const QByteArray &pattern)
{
    QStringList segments = QString::fromLatin1(pattern).split(u'/');
    for (QString &segment : segments) {
        if (segment.startsWith(u':'))
            segment = u'{' + segment.mid(1) + u'}';
        else if (segment == u"*")
            segment = QStringLiteral("{path}");
    }
    return segments.join(u'/');
}

const QStringList methods{QStringLiteral("get"), QStringLiteral("put"), QStringLiteral("post"),
                          QStringLiteral("delete"), QStringLiteral("patch")};

} // namespace

void TestRestOpenApi::initTestCase()
{
    QTemporaryDir directory;
    config::Settings settings;
    settings.database = QStringLiteral("sqlite://") + directory.filePath(QStringLiteral("plexica.db"));
    settings.listen = {config::ListenSettings{}};
    settings.listen.front().port = 0;
    node::Node node(settings);
    const auto refused = node.start();
    QVERIFY2(!refused, refused ? qUtf8Printable(refused->message) : "");
    for (const node::NodeRoute &route : node.routes()) {
        const QStringList taken =
            route.method == "*" ? methods : QStringList{QString::fromLatin1(route.method).toLower()};
        for (const QString &name : taken) {
            m_routes.insert(name.toUpper() + u' ' + documented(route.pattern));
            m_roles.insert(name.toUpper() + u' ' + documented(route.pattern), route.roles);
        }
    }
    QFile file(QStringLiteral(":/plexica/openapi.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    auto document = parseJson(file.readAll());
    QVERIFY2(document.has_value(), document ? "" : qUtf8Printable(document.error().message));
    m_document = std::move(*document);
    QVERIFY(m_document.find(u"openapi")->toString().startsWith(QStringLiteral("3.1")));
}

void TestRestOpenApi::everyRouteIsInTheDocumentAndBack()
{
    QSet<QString> described;
    for (const auto &[path, item] : m_document.find(u"paths")->toObject()) {
        for (const auto &[method, operation] : item.toObject()) {
            if (methods.contains(method))
                described.insert(method.toUpper() + u' ' + path);
        }
    }
    const auto sorted = [](const QSet<QString> &set) {
        QStringList list(set.begin(), set.end());
        list.sort();
        return list.join(u'\n');
    };
    QCOMPARE(sorted(m_routes - described), QString()); // routes that the document lacks
    QCOMPARE(sorted(described - m_routes), QString()); // operations that nothing serves
    QVERIFY(described.size() >= 20);
}

void TestRestOpenApi::everyOperationSaysWhoMay()
{
    for (const auto &[path, item] : m_document.find(u"paths")->toObject()) {
        for (const auto &[method, operation] : item.toObject()) {
            if (!methods.contains(method))
                continue;
            const QString where = method.toUpper() + u' ' + path;
            const JsonValue *roles = operation.find(u"x-roles");
            QVERIFY2(roles && roles->isArray(), qUtf8Printable(where));
            QStringList described;
            for (const JsonValue &role : roles->toArray())
                described.append(role.toString());
            QVERIFY2(described == m_roles.value(where), qUtf8Printable(where));
            // A key is asked for unless the operation says that none is.
            const JsonValue *security = operation.find(u"security");
            QVERIFY2((security && security->toArray().empty()) == described.isEmpty(), qUtf8Printable(where));
        }
    }
}

void TestRestOpenApi::everyParameterOfAPathIsDescribed()
{
    for (const auto &[path, item] : m_document.find(u"paths")->toObject()) {
        for (const QString &segment : path.split(u'/')) {
            if (!segment.startsWith(u'{'))
                continue;
            const QByteArray wanted = "\"name\":\"" + segment.mid(1, segment.size() - 2).toUtf8() + '"';
            for (const auto &[method, operation] : item.toObject()) {
                if (!methods.contains(method))
                    continue;
                QByteArray parameters =
                    operation.find(u"parameters") ? operation.find(u"parameters")->toJson() : QByteArray();
                if (const JsonValue *shared = item.find(u"parameters"))
                    parameters += shared->toJson();
                // Either written here or referred to.
                bool found = parameters.contains(wanted);
                const JsonValue *components = m_document.find(u"components");
                const JsonValue *named = components ? components->find(u"parameters") : nullptr;
                if (named) {
                    for (const auto &[name, parameter] : named->toObject())
                        found = found
                                || (parameters.contains("#/components/parameters/" + name.toUtf8() + '"')
                                    && parameter.toJson().contains(wanted));
                }
                QVERIFY2(found, qUtf8Printable(method + u' ' + path + u' ' + segment));
            }
        }
    }
}

void TestRestOpenApi::everyReferenceLeadsSomewhere()
{
    int references = 0;
    std::vector<const JsonValue *> open{&m_document};
    while (!open.empty()) {
        const JsonValue *at = open.back();
        open.pop_back();
        for (const JsonValue &entry : at->toArray())
            open.push_back(&entry);
        for (const auto &[name, value] : at->toObject()) {
            open.push_back(&value);
            if (name != u"$ref" || !value.isString())
                continue;
            ++references;
            const JsonValue *target = &m_document;
            for (const QString &step : value.toString().mid(2).split(u'/'))
                target = target ? target->find(step) : nullptr;
            QVERIFY2(target, qUtf8Printable(value.toString()));
        }
    }
    QVERIFY(references > 0);
}

void TestRestOpenApi::everyOperationSaysWhatItAnswers()
{
    for (const auto &[path, item] : m_document.find(u"paths")->toObject()) {
        for (const auto &[method, operation] : item.toObject()) {
            if (!methods.contains(method))
                continue;
            const QByteArray where = (method + u' ' + path).toUtf8();
            QVERIFY2(operation.find(u"summary") && !operation.find(u"summary")->toString().isEmpty(),
                     where.constData());
            const JsonValue *responses = operation.find(u"responses");
            QVERIFY2(responses, where.constData());
            bool success = false;
            for (const auto &[status, response] : responses->toObject())
                success = success || status.startsWith(u'2');
            QVERIFY2(success, where.constData());
        }
    }
}

QTEST_GUILESS_MAIN(TestRestOpenApi)
#include "tst_rest_openapi.moc"
