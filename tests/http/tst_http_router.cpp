// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/json.h"
#include "http/rawclient.h"
#include "http/serverthread.h"

#include <QTest>

using namespace plexica;
using namespace plexica::http;

/// Routes as a client sees them: encoded paths on a socket in, the chosen pattern and its parameters out.
class TestHttpRouter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_server.reset(); }
    void findsTheRoute_data();
    void findsTheRoute();
    void refusesParameters_data();
    void refusesParameters();
    void answersUnknownPathsAndMethods();
    void idsAreFoundByMethodAndShape_data();
    void idsAreFoundByMethodAndShape();
    void headIsGetWithoutBody();
    void optionsListsTheMethods();
    void optionsOfTheWholeServer();
    void routesAreListed();
    void exceptionsAreAnsweredAndLogged_data();
    void exceptionsAreAnsweredAndLogged();

private:
    std::unique_ptr<ServerThread> m_server;
    std::vector<std::pair<QByteArray, QByteArray>> m_routes;
};

void TestHttpRouter::initTestCase()
{
    m_server = std::make_unique<ServerThread>([this](Router &router, Gate &) {
        const auto tell = [](const ExchangePtr &exchange) {
            QByteArray text = exchange->request().method + ' ' + exchange->route();
            for (const char *name : {"id", "name", "ns", "key", "path"}) {
                if (const QString value = exchange->parameter(name); !value.isNull())
                    text += ' ' + QByteArray(name) + "=[" + value.toUtf8() + ']';
            }
            exchange->respond({.status = 200, .body = text, .contentType = "text/plain", .headers = {}});
        };
        router.add("GET", "/", tell);
        router.add("GET", "/x/:ns/:key", tell);
        router.add("GET", "/services", tell);
        router.add("POST", "/services", tell);
        router.add("GET", "/services/discover", tell);
        router.add("GET", "/services/:id", tell);
        router.add("DELETE", "/services/:id", tell);
        router.add("POST", "/services/act", tell);
        router.add("GET", "/services/:name/endpoints/all", tell);
        router.add("GET", "/services/discover/endpoints/:id", tell);
        router.add("*", "/gateway/:id/*", tell);
        router.add("POST", "/gateway/circuits/:id<uuid>/reset", tell);
        router.add("GET", "/traces/:id<hex32>", tell);
        router.add("GET", "/things/:id<uuid>", tell);
        router.add("PUT", "/things/:id<uuid>/health", tell);
        router.add("DELETE", "/things/:name/:key", tell);
        router.add("POST", "/things/register", tell);
        router.add("GET", "/files/*", tell);
        router.add("GET", "/files/index", tell);
        router.add("OPTIONS", "/own", tell);
        router.add("HEAD", "/own", tell);
        router.add("GET", "/own", tell);
        router.add("GET", "/throws", [](const ExchangePtr &) { throw std::runtime_error("of the handler"); });
        router.add("GET", "/throwsInt", [](const ExchangePtr &) { throw 7; });
        router.add("GET", "/answersAndThrows", [](const ExchangePtr &exchange) {
            exchange->respondJson(200, "{}");
            throw std::runtime_error("too late");
        });
        router.add("GET", "/forgets", [](const ExchangePtr &) {});
        router.addTask("GET", "/task/throws", [](ExchangePtr) -> QCoro::Task<> {
            throw std::runtime_error("of the task");
            co_return;
        });
        router.addTask("GET", "/task/throwsInt", [](ExchangePtr) -> QCoro::Task<> {
            throw 7;
            co_return;
        });
        router.addTask("GET", "/task/forgets", [](ExchangePtr) -> QCoro::Task<> { co_return; });
        m_routes = router.routes();
    });
    QVERIFY(m_server->port() != 0);
}

void TestHttpRouter::findsTheRoute_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("found");
    const auto row = [](const QByteArray &target, const QByteArray &found) {
        QTest::newRow(target.constData()) << target << found;
    };
    row("/", "GET /");
    row("/?a=/x/y", "GET /");
    row("/x/my%2Fns/a%20key", "GET /x/:ns/:key ns=[my/ns] key=[a key]");
    row("/x/%2e%2e/%252F", "GET /x/:ns/:key ns=[..] key=[%2F]");
    row("/x/../key", "GET /x/:ns/:key ns=[..] key=[key]");
    row("/x/a+b/c;d=e", "GET /x/:ns/:key ns=[a+b] key=[c;d=e]");
    row("/x/%C3%A4/%e2%82%ac", "GET /x/:ns/:key ns=[ä] key=[€]");
    row("/services", "GET /services");
    row("/services/discover", "GET /services/discover");
    row("/services/d%69scover", "GET /services/:id id=[discover]");
    row("/services/other", "GET /services/:id id=[other]");
    row("/services/act", "GET /services/:id id=[act]"); // the literal cannot be read
    row("/services/discover/endpoints/7", "GET /services/discover/endpoints/:id id=[7]");
    row("/services/discover/endpoints/all", "GET /services/discover/endpoints/:id id=[all]");
    row("/services/a/endpoints/all", "GET /services/:name/endpoints/all name=[a]");
    row("/gateway/p/a%2Fb//c?d", "GET /gateway/:id/* id=[p] path=[a%2Fb//c]");
    row("/gateway/p/", "GET /gateway/:id/* id=[p] path=[]");
    row("/files/a/b", "GET /files/* path=[a/b]");
    row("/files/index", "GET /files/index");
    row("/files/index/x", "GET /files/* path=[index/x]");
}

void TestHttpRouter::findsTheRoute()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, found);
    const RawAnswer answer = ask(m_server->port(), "GET " + target + " HTTP/1.1\r\nHost: x\r\n\r\n");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body, found);
}

void TestHttpRouter::refusesParameters_data()
{
    QTest::addColumn<QByteArray>("target");
    for (const char *target : {"/x/%/k", "/x/%4/k", "/x/%zz/k", "/x/n/%", "/x/n/%00", "/x/a%00b/k", "/x/%C3/k",
                               "/x/%ED%A0%80/k", "/x/%C0%AF/k", "/x/%FF/k", "/files/%zz", "/files/a/%00"})
        QTest::newRow(target) << QByteArray(target);
}

void TestHttpRouter::refusesParameters()
{
    QFETCH(QByteArray, target);
    const RawAnswer answer = ask(m_server->port(), "GET " + target + " HTTP/1.1\r\nHost: x\r\n\r\n");
    QCOMPARE(answer.status, 400);
    QCOMPARE(parseJson(answer.body)->find(u"code")->toString(), QStringLiteral("VALIDATION_FAILED"));
}

void TestHttpRouter::answersUnknownPathsAndMethods()
{
    for (const char *target :
         {"/nothing", "//services", "//evil/services", "/services/", "/Services", "/x/n/", "/x//k", "/x/n/k/more",
          "/gateway/p", "/files", "/./services", "/services%2Fdiscover", "/services.", "/services/a/endpoints"}) {
        const RawAnswer answer = ask(m_server->port(), "GET " + QByteArray(target) + " HTTP/1.1\r\nHost: x\r\n\r\n");
        QVERIFY2(answer.status == 404, target);
        QCOMPARE(parseJson(answer.body)->find(u"code")->toString(), QStringLiteral("ROUTE_NOT_FOUND"));
    }
    const RawAnswer wrong = ask(m_server->port(), "PUT /services HTTP/1.1\r\nHost: x\r\n\r\n");
    QCOMPARE(wrong.status, 405);
    QCOMPARE(wrong.header("Allow"), "GET, HEAD, OPTIONS, POST");
    QCOMPARE(parseJson(wrong.body)->find(u"code")->toString(), QStringLiteral("METHOD_NOT_ALLOWED"));
    // A literal does not hide what takes the method.
    QCOMPARE(ask(m_server->port(), "DELETE /services/discover HTTP/1.1\r\nHost: x\r\n\r\n").body,
             "DELETE /services/:id id=[discover]");
    const RawAnswer none = ask(m_server->port(), "PATCH /services/discover HTTP/1.1\r\nHost: x\r\n\r\n");
    QCOMPARE(none.status, 405);
    QCOMPARE(none.header("Allow"), "DELETE, GET, HEAD, OPTIONS"); // of all that the path leads to
    QCOMPARE(ask(m_server->port(), "get /services HTTP/1.1\r\nHost: x\r\n\r\n").status, 405);
    QCOMPARE(ask(m_server->port(), "PURGE /gateway/p/x HTTP/1.1\r\nHost: x\r\n\r\n").body,
             "PURGE /gateway/:id/* id=[p] path=[x]");
}

void TestHttpRouter::idsAreFoundByMethodAndShape_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("found"); // or the status, and what is allowed
    const auto row = [](const QByteArray &request, const QByteArray &found) {
        QTest::newRow(request.constData()) << request << found;
    };
    const QByteArray id = "0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4A5B";
    row("GET /things/" + id, "GET /things/:id id=[" + id + "]");
    row("GET /things/7", "GET /things/:id id=[7]"); // an id that is unknown
    row("GET /things/register", "405 OPTIONS, POST");
    row("POST /things/register", "POST /things/register");
    row("PUT /things/" + id + "/health", "PUT /things/:id/health id=[" + id + "]");
    row("PUT /things/p1/health", "PUT /things/:id/health id=[p1]");
    row("DELETE /things/p1/health", "DELETE /things/:name/:key name=[p1] key=[health]");
    row("DELETE /things/" + id + "/health", "DELETE /things/:name/:key name=[" + id + "] key=[health]");
    row("GET /things/p1/health", "405 DELETE, OPTIONS, PUT");
    row("OPTIONS /things/p1/health", "204 DELETE, OPTIONS, PUT");
    row("DELETE /things/register/health", "DELETE /things/:name/:key name=[register] key=[health]");
    row("PUT /things/register/health", "405 DELETE, OPTIONS");
    row("GET /traces/" + QByteArray(32, 'a'), "GET /traces/:id id=[" + QByteArray(32, 'a') + "]");
    row("GET /traces/x", "GET /traces/:id id=[x]");
    row("POST /gateway/circuits/" + id + "/reset", "POST /gateway/circuits/:id/reset id=[" + id + "]");
    row("GET /gateway/circuits/" + id + "/reset", "GET /gateway/:id/* id=[circuits] path=[" + id + "/reset]");
    row("POST /gateway/circuits/svc/reset", "POST /gateway/:id/* id=[circuits] path=[svc/reset]");
    row("POST /gateway/circuits/" + id + "/reset/x", "POST /gateway/:id/* id=[circuits] path=[" + id + "/reset/x]");
    row("OPTIONS /gateway/circuits/" + id + "/reset", "204 OPTIONS, POST");
    row("GET /things/" + id.chopped(1), "GET /things/:id id=[" + id.chopped(1) + "]");
    row("GET /things/", "404 ");
}

void TestHttpRouter::idsAreFoundByMethodAndShape()
{
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, found);
    const RawAnswer answer = ask(m_server->port(), request + " HTTP/1.1\r\nHost: x\r\n\r\n");
    QCOMPARE(answer.status == 200 ? answer.body : QByteArray::number(answer.status) + ' ' + answer.header("Allow"),
             found);
}

void TestHttpRouter::headIsGetWithoutBody()
{
    const RawAnswer get = ask(m_server->port(), "GET /services HTTP/1.1\r\nHost: x\r\n\r\n");
    RawClient client(m_server->port());
    client.send("HEAD /services HTTP/1.1\r\nHost: x\r\n\r\nHEAD /nothing HTTP/1.1\r\nHost: x\r\n\r\nGET /services "
                "HTTP/1.1\r\nHost: x\r\n\r\n");
    const RawAnswer head = client.read(true);
    QCOMPARE(head.status, 200);
    QCOMPARE(head.header("Content-Length").toInt(), get.body.size() + 1); // the handler wrote HEAD for GET
    QCOMPARE(head.header("Content-Type"), get.header("Content-Type"));
    QCOMPARE(client.read(true).status, 404);
    QCOMPARE(client.read().body, get.body); // at once behind the heads: they had no bodies
    QCOMPARE(ask(m_server->port(), "HEAD /own HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n").status, 200);
}

void TestHttpRouter::optionsListsTheMethods()
{
    const RawAnswer answer = ask(m_server->port(), "OPTIONS /services/a HTTP/1.1\r\nHost: x\r\n\r\n");
    QCOMPARE(answer.status, 204);
    QCOMPARE(answer.header("Allow"), "DELETE, GET, HEAD, OPTIONS");
    QVERIFY(answer.header("Content-Length").isEmpty()); // RFC 9110, 8.6
    QVERIFY(answer.header("Content-Type").isEmpty());
    QCOMPARE(ask(m_server->port(), "OPTIONS /nothing HTTP/1.1\r\nHost: x\r\n\r\n").status, 404);
    QCOMPARE(ask(m_server->port(), "OPTIONS /own HTTP/1.1\r\nHost: x\r\n\r\n").body, "OPTIONS /own");
    QCOMPARE(ask(m_server->port(), "OPTIONS /gateway/p/x HTTP/1.1\r\nHost: x\r\n\r\n").body,
             "OPTIONS /gateway/:id/* id=[p] path=[x]");
}

void TestHttpRouter::optionsOfTheWholeServer()
{
    RawClient client(m_server->port());
    client.send("OPTIONS * HTTP/1.1\r\nHost: x\r\n\r\nGET / HTTP/1.1\r\nHost: x\r\n\r\n");
    const RawAnswer answer = client.read();
    QCOMPARE(answer.status, 204);
    QVERIFY(answer.header("Allow").contains("GET"));
    QCOMPARE(client.read().body, "GET /");
}

void TestHttpRouter::routesAreListed()
{
    QCOMPARE(m_routes.size(), std::size_t(29));
    QVERIFY(std::is_sorted(m_routes.begin(), m_routes.end()));
    QCOMPARE(m_routes.front(), (std::pair<QByteArray, QByteArray>("*", "/gateway/:id/*")));
}

void TestHttpRouter::exceptionsAreAnsweredAndLogged_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QString>("line");
    QTest::newRow("handler") << QByteArray("/throws")
                             << QStringLiteral("the handler of GET /throws threw: of the handler");
    QTest::newRow("handler, no std::exception")
        << QByteArray("/throwsInt") << QStringLiteral("the handler of GET /throwsInt threw: an unknown exception");
    QTest::newRow("handler that forgets")
        << QByteArray("/forgets") << QStringLiteral("no answer was given to GET /forgets");
    QTest::newRow("task") << QByteArray("/task/throws")
                          << QStringLiteral("the handler of GET /task/throws threw: of the task");
    QTest::newRow("task, no std::exception")
        << QByteArray("/task/throwsInt")
        << QStringLiteral("the handler of GET /task/throwsInt threw: an unknown exception");
    QTest::newRow("task that forgets") << QByteArray("/task/forgets")
                                       << QStringLiteral("no answer was given to GET /task/forgets");
    QTest::newRow("after the answer") << QByteArray("/answersAndThrows")
                                      << QStringLiteral("the handler of GET /answersAndThrows threw: too late");
}

void TestHttpRouter::exceptionsAreAnsweredAndLogged()
{
    QFETCH(QByteArray, target);
    QFETCH(QString, line);
    QTest::ignoreMessage(QtCriticalMsg, qPrintable(line));
    RawClient client(m_server->port());
    client.send("GET " + target
                + " HTTP/1.1\r\nHost: x\r\nX-Request-ID: mine\r\n\r\nGET / HTTP/1.1\r\nHost: x\r\n\r\n");
    const RawAnswer answer = client.read();
    if (target == "/answersAndThrows") {
        QCOMPARE(answer.status, 200);
    } else {
        QCOMPARE(answer.status, 500);
        const auto document = parseJson(answer.body);
        QCOMPARE(document->find(u"code")->toString(), QStringLiteral("INTERNAL_ERROR"));
        QCOMPARE(document->find(u"requestId")->toString(), QStringLiteral("mine"));
        QVERIFY(!answer.body.contains("of the")); // what went wrong is for the log
    }
    QCOMPARE(client.read().body, "GET /"); // the connection goes on
}

QTEST_GUILESS_MAIN(TestHttpRouter)
#include "tst_http_router.moc"
