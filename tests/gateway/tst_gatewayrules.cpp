// SPDX-License-Identifier: GPL-3.0-or-later
// The gateway's rules by themselves, with time given: circuits, balancing and ejection, buckets, histograms, what may
// be cached, and which endpoint a path means.
#include "gateway/circuit.h"
#include "gateway/endpointmatcher.h"
#include "common/pathrules.h"
#include "gateway/responsecache.h"
#include "gateway/ratelimit.h"
#include "gateway/target.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <functional>
#include <optional>

using namespace std::chrono_literals;
using namespace plexica;
using namespace plexica::gateway;
using namespace plexica::upstream;

class TestGatewayRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCircuitOpensAtHalfOfTwenty();
    void aCircuitForgetsAfterTenSeconds();
    void anOpenCircuitLetsOneTrialThrough();
    void aSmallLimitMayBeUsedAtOnce();
    void aLimitHoldsOverNodes_data();
    void aLimitHoldsOverNodes();
    void withoutTheOthersALimitIsDivided();
    void theLeastBusyInstanceIsChosen();
    void aFailingInstanceIsEjected();
    void anInstanceThatCameBackIsGivenAChance();
    void degradedInstancesAreTheSecondChoice();
    void callersAreForgottenInTime();
    void grantsHaveWildcards();
    void endpointsMatchBySpecificity_data();
    void endpointsMatchBySpecificity();
    void anyPathMayBeDeclared();
    void aPathHasOneSpelling_data();
    void aPathHasOneSpelling();
    void otherSpellingsMeanTheStricterEndpoint_data();
    void otherSpellingsMeanTheStricterEndpoint();
    void answersAreKeptOnlyIfTheyMayBe_data();
    void answersAreKeptOnlyIfTheyMayBe();
    void variantsAreKeptApart();
    void theCacheIsBounded();
    void quantilesAreCloseEnough();
};

namespace {

const SteadyTime start = SteadyTime() + 1000h;

registry::Service serviceOf(int instances)
{
    registry::Service service;
    service.id = QStringLiteral("id");
    service.tenantId = QStringLiteral("t");
    service.pluginId = QStringLiteral("p");
    service.serviceName = QStringLiteral("s");
    for (int i = 0; i < instances; ++i) {
        registry::Instance instance;
        instance.instanceId = QString(QChar(u'a' + i));
        instance.baseUrl = QStringLiteral("http://10.0.0.%1/").arg(i + 1);
        service.instances.push_back(instance);
    }
    return service;
}

UpstreamHead headOf(int status, std::vector<HeaderField> headers)
{
    return {status, std::move(headers)};
}

} // namespace

void TestGatewayRules::aCircuitOpensAtHalfOfTwenty()
{
    Circuit few;
    for (int i = 0; i < 19; ++i)
        QCOMPARE(few.report(false, false, start), Circuit::Change::None);
    QCOMPARE(few.state(start), Circuit::State::Closed);
    Circuit mostlyGood;
    for (int i = 0; i < 40; ++i)
        QCOMPARE(mostlyGood.report(i % 5 > 1, false, start), Circuit::Change::None); // 40 %
    Circuit bad;
    for (int i = 0; i < 19; ++i)
        QCOMPARE(bad.report(i % 2 == 0, false, start), Circuit::Change::None);
    QCOMPARE(bad.report(false, false, start), Circuit::Change::Opened);
    QCOMPARE(bad.state(start), Circuit::State::Open);
    QCOMPARE(bad.admit(start), Circuit::Admission::Refused);
    QCOMPARE(bad.retryAfterSeconds(start + 100ms), 10);
    QCOMPARE(bad.retryAfterSeconds(start + 9500ms), 1);
}

void TestGatewayRules::aCircuitForgetsAfterTenSeconds()
{
    Circuit circuit;
    for (int i = 0; i < 19; ++i)
        circuit.report(false, false, start);
    QCOMPARE(circuit.counts(start).calls, 19);
    QCOMPARE(circuit.report(false, false, start + 11s), Circuit::Change::None);
    QCOMPARE(circuit.counts(start + 11s).calls, 1);
}

void TestGatewayRules::anOpenCircuitLetsOneTrialThrough()
{
    Circuit circuit;
    for (int i = 0; i < 20; ++i)
        circuit.report(false, false, start);
    QCOMPARE(circuit.admit(start + 9s), Circuit::Admission::Refused);
    QCOMPARE(circuit.admit(start + 10s), Circuit::Admission::Trial);
    QCOMPARE(circuit.admit(start + 10s), Circuit::Admission::Refused);         // one at a time
    QCOMPARE(circuit.report(true, false, start + 10s), Circuit::Change::None); // an older call says nothing
    QCOMPARE(circuit.report(false, true, start + 11s), Circuit::Change::None);
    QCOMPARE(circuit.admit(start + 20s), Circuit::Admission::Refused); // ten seconds anew
    QCOMPARE(circuit.admit(start + 21s), Circuit::Admission::Trial);
    circuit.abandon();
    QCOMPARE(circuit.admit(start + 21s), Circuit::Admission::Trial);
    QCOMPARE(circuit.report(true, true, start + 22s), Circuit::Change::Closed);
    QCOMPARE(circuit.admit(start + 22s), Circuit::Admission::Admitted);
    QCOMPARE(circuit.counts(start + 22s).calls, 0);
}

void TestGatewayRules::aSmallLimitMayBeUsedAtOnce()
{
    const RateLimit::Platform alone;
    RateLimit limit;
    const auto passes = [&](SteadyTime now) {
        limit.ask(now);
        if (!limit.has(6, alone, now))
            return false;
        limit.take(6, alone, now);
        return true;
    };
    for (int i = 0; i < 6; ++i)
        QVERIFY(passes(start));
    QVERIFY(!passes(start));
    QCOMPARE(limit.retryAfterSeconds(6, alone, start), 10);
    QVERIFY(!passes(start + 9900ms));
    QVERIFY(passes(start + 10s));
    QVERIFY(!passes(start + 20s)); // that would be a third more than the limit within a minute
    const int seconds = limit.retryAfterSeconds(6, alone, start + 20s);
    QVERIFY2(seconds >= 40 && seconds <= 41, qPrintable(QString::number(seconds)));
    QVERIFY(passes(start + 61s));
    for (int i = 0; i < 6; ++i)
        QVERIFY(passes(start + 10h)); // and no more than that, however long it was idle
    QVERIFY(!passes(start + 10h));
}

namespace {

/// Three nodes that tell each other twice a second; how many calls pass in the minutes that begin at each quarter of a
/// second.
struct Minutes
{
    std::size_t least = 0;
    std::size_t most = 0;
};

Minutes minutesOf(double perMinute, const std::function<double(int node, double second)> &callsPerSecond,
                  bool connected = true)
{
    constexpr int count = 3;
    constexpr int lasting = 180;
    constexpr double step = 0.001;
    std::array<RateLimit, count> nodes;
    struct Report
    {
        quint64 asked = 0;
        quint64 passed = 0;
        int ofLate = 0;
    };
    std::array<std::optional<Report>, count> reports;
    std::array<double, count> nextExchange{0.0, 0.17, 0.34};
    std::array<double, count> due{};
    std::vector<double> passed;
    for (double second = 0; second < lasting; second += step) {
        const SteadyTime now =
            start + std::chrono::duration_cast<SteadyTime::duration>(std::chrono::duration<double>(second));
        for (std::size_t i = 0; i < count; ++i) {
            RateLimit &node = nodes[i];
            const RateLimit::Platform platform{
                .nodes = count, .turn = int(second / 2) % count == int(i), .connected = connected};
            if (connected && second >= nextExchange[i]) {
                nextExchange[i] += 0.5;
                reports[i] = Report{node.asked(), node.passed(), node.passedOfLate(now)};
                for (std::size_t other = 0; other < count; ++other) {
                    if (other != i && reports[other])
                        node.hear(QString::number(other), reports[other]->asked, reports[other]->passed,
                                  reports[other]->ofLate, now);
                }
                node.share(platform, now);
            }
            for (due[i] += callsPerSecond(int(i), second) * step; due[i] >= 1; due[i] -= 1) {
                node.ask(now);
                if (!node.has(perMinute, platform, now))
                    continue;
                node.take(perMinute, platform, now);
                passed.push_back(second);
            }
        }
    }
    Minutes minutes{passed.size(), 0};
    for (double begin = 0; begin + 60 <= lasting; begin += 0.25) {
        const auto from = std::lower_bound(passed.begin(), passed.end(), begin);
        const auto calls = std::size_t(std::lower_bound(from, passed.end(), begin + 60) - from);
        minutes.least = std::min(minutes.least, calls);
        minutes.most = std::max(minutes.most, calls);
    }
    return minutes;
}

} // namespace

void TestGatewayRules::aLimitHoldsOverNodes_data()
{
    QTest::addColumn<std::function<double(int, double)>>("demand");
    using Demand = std::function<double(int, double)>;
    QTest::newRow("spread evenly") << Demand([](int, double) { return 15.0; });
    QTest::newRow("spread, much too much") << Demand([](int, double) { return 800.0; });
    QTest::newRow("pinned") << Demand([](int node, double) { return node == 1 ? 30.0 : 0.0; });
    QTest::newRow("pinned, much too much") << Demand([](int node, double) { return node == 1 ? 800.0 : 0.0; });
    QTest::newRow("uneven") << Demand([](int node, double) { return node == 0 ? 40.0 : 1.0; });
    QTest::newRow("moving every 20 s") << Demand(
        [](int node, double second) { return int(second / 20) % 3 == node ? 40.0 : 0.0; });
}

void TestGatewayRules::aLimitHoldsOverNodes()
{
    using Demand = std::function<double(int, double)>;
    QFETCH(Demand, demand);
    const Minutes minutes = minutesOf(600, demand);
    QVERIFY2(minutes.least >= 540 && minutes.most <= 720,
             qPrintable(QStringLiteral("%1 to %2").arg(minutes.least).arg(minutes.most)));
}

void TestGatewayRules::withoutTheOthersALimitIsDivided()
{
    const Minutes minutes = minutesOf(
        600, [](int node, double) { return node == 1 ? 40.0 : 0.0; }, false);
    QVERIFY2(minutes.least >= 180 && minutes.most <= 240,
             qPrintable(QStringLiteral("%1 to %2").arg(minutes.least).arg(minutes.most)));
}

void TestGatewayRules::theLeastBusyInstanceIsChosen()
{
    Target target(serviceOf(3), {});
    QStringList order;
    for (int i = 0; i < 6; ++i)
        order.append(target.choose(start, {})->instanceId);
    QCOMPARE(order.join(QString()), QStringLiteral("abcabc")); // ties: round robin
    target.instance(QStringLiteral("a"))->outstanding = 2;
    target.instance(QStringLiteral("c"))->outstanding = 1;
    for (int i = 0; i < 3; ++i)
        QCOMPARE(target.choose(start, {})->instanceId, QStringLiteral("b"));
    QCOMPARE(target.choose(start, {QStringLiteral("b")})->instanceId, QStringLiteral("c")); // tried already
    QCOMPARE(target.instance(QStringLiteral("a"))->base, "http://10.0.0.1");
}

void TestGatewayRules::aFailingInstanceIsEjected()
{
    Target target(serviceOf(2), {});
    TargetInstance &a = *target.instance(QStringLiteral("a"));
    for (int i = 0; i < 4; ++i)
        QVERIFY(!target.report(a, false, start));
    target.report(a, true, start); // not running any more
    for (int i = 0; i < 4; ++i)
        QVERIFY(!target.report(a, false, start));
    QVERIFY(target.report(a, false, start));
    for (int i = 0; i < 5; ++i)
        QCOMPARE(target.choose(start + 29s, {})->instanceId, QStringLiteral("b"));
    target.instance(QStringLiteral("b"))->live = false;
    QCOMPARE(target.choose(start, {})->instanceId, QStringLiteral("a")); // better than nobody
    target.instance(QStringLiteral("b"))->live = true;
    target.instance(QStringLiteral("b"))->outstanding = 1;
    QCOMPARE(target.choose(start + 30s, {})->instanceId, QStringLiteral("a")); // tried again
    QVERIFY(target.report(a, false, start + 30s));                             // and out at the first failure
}

void TestGatewayRules::anInstanceThatCameBackIsGivenAChance()
{
    registry::Service service = serviceOf(2);
    Target target(service, {});
    target.instance(QStringLiteral("a"))->outstanding = 7;
    target.instance(QStringLiteral("a"))->ejectedUntil = start + 30s;
    target.update(service, {}); // a heartbeat changes nothing
    QVERIFY(target.instance(QStringLiteral("a"))->isEjected(start));
    service.instances[0].statusChangedAt += 1ms; // it was given up and came back
    target.update(service, {});
    QVERIFY(!target.instance(QStringLiteral("a"))->isEjected(start));
    QCOMPARE(target.instance(QStringLiteral("a"))->outstanding, 7);
}

void TestGatewayRules::degradedInstancesAreTheSecondChoice()
{
    registry::Service service = serviceOf(2);
    service.instances[0].reported = registry::Health::Degraded;
    Target target(service, {});
    target.instance(QStringLiteral("b"))->outstanding = 9;
    QCOMPARE(target.choose(start, {})->instanceId, QStringLiteral("b"));
    service.instances[1].reported = registry::Health::Unavailable;
    target.update(service, {});
    QCOMPARE(target.choose(start, {})->instanceId, QStringLiteral("a"));
    service.instances[0].reported = registry::Health::Unavailable;
    target.update(service, {});
    QVERIFY(!target.choose(start, {}));
}

void TestGatewayRules::callersAreForgottenInTime()
{
    Target target(serviceOf(1), {});
    for (int i = 0; i < 3 * Target::maximumCallers; ++i)
        target.caller(QStringLiteral("made-up-%1").arg(i), start);
    QVERIFY(target.callers.size() <= Target::maximumCallers + 1);
    const auto kept = target.caller(QStringLiteral("made-up-1"), start + 90s);
    target.caller(QStringLiteral("new"), start + 91s);
    QCOMPARE(target.callers.size(), 2); // the idle ones went
    QCOMPARE(target.caller(QStringLiteral("made-up-1"), start + 91s), kept);
}

void TestGatewayRules::grantsHaveWildcards()
{
    const GrantSet grants({QStringLiteral("a.read"), QStringLiteral("b.*")});
    QVERIFY(grants.includes(QStringLiteral("a.read")));
    QVERIFY(!grants.includes(QStringLiteral("a.write")));
    QVERIFY(grants.includes(QStringLiteral("b.c.d")));
    QVERIFY(!grants.includes(QStringLiteral("bc")));
    QVERIFY(GrantSet({QStringLiteral("*")}).includes(QStringLiteral("anything")));
    QCOMPARE(GrantSet({QStringLiteral("x"), QStringLiteral("y"), QStringLiteral("x")}).key(),
             GrantSet({QStringLiteral("y"), QStringLiteral("x")}).key());
}

void TestGatewayRules::endpointsMatchBySpecificity_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QString>("endpoint");
    const auto row = [](const char *method, const char *path, const char *endpoint) {
        QTest::addRow("%s %s", method, path) << QByteArray(method) << QByteArray(path) << QString::fromUtf8(endpoint);
    };
    row("GET", "/", "/");
    row("GET", "/a/b", "/a/b");
    row("GET", "/a/x", "/a/:name");
    row("GET", "/x/b", "/:name/b");
    row("GET", "/x/y", "/:name/:other");
    row("GET", "/a/b/c", "/a/:name/c");
    row("GET", "/a/b/d", "/a/*");
    row("GET", "/a/", "/a/*");
    row("GET", "/x/y/z", "");
    row("GET", "/x", "");
    row("GET", "/a%20b", "/a b");
    row("GET", "/caf%C3%A9/7", "/café/:n");
    row("GET", "/at/@me", "/at/@me");
    row("GET", "/*x/:y", "/:name/:other");
    row("HEAD", "/a/b", "/a/b");
    row("POST", "/a/b", "/a/b");
    row("POST", "/a/x", "");
    row("PATCH", "/a/b", "");
}

void TestGatewayRules::endpointsMatchBySpecificity()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(QString, endpoint);
    registry::Endpoints endpoints;
    for (const char *given : {"/a/*", "/:name/:other", "/a/:name", "/", "/:name/b", "/a/:name/c", "/a b", "/café/:n",
                              "/at/:who", "/at/@me", "/a/b"})
        endpoints.push_back({QStringLiteral("GET"), QString::fromUtf8(given), {}, {}, {}});
    endpoints.push_back({QStringLiteral("POST"), QStringLiteral("/a/b"), {}, {}, {}});
    const EndpointMatcher matcher(endpoints);
    const int found = matcher.match(method, path);
    QCOMPARE(found == EndpointMatcher::none ? QString() : endpoints[static_cast<std::size_t>(found)].path, endpoint);
}

void TestGatewayRules::anyPathMayBeDeclared()
{
    registry::Endpoints endpoints;
    for (const QString &path : {QString(), QStringLiteral(""), QStringLiteral("x"), QStringLiteral("*"),
                                QStringLiteral("?"), QStringLiteral("//"), QStringLiteral("/"), QStringLiteral("/%")})
        endpoints.push_back({QStringLiteral("GET"), path, {}, {}, {}});
    const EndpointMatcher matcher(endpoints);
    QCOMPARE(matcher.match("GET", "/"), 6);
    for (const QByteArray &path : {QByteArray(), QByteArray(""), QByteArray("x"), QByteArray("/y")}) {
        QCOMPARE(matcher.match("GET", path), EndpointMatcher::none);
        matcher.alsoMeant("GET", path);
        matcher.methodsOf(path);
    }
}

void TestGatewayRules::aPathHasOneSpelling_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("spelling");
    const auto row = [](const char *path, const char *spelling) {
        QTest::newRow(path) << QByteArray(path) << QByteArray(spelling);
    };
    row("/a-b._~!$&'()*+,=:@/c", "/a-b._~!$&'()*+,=:@/c");
    row("/%61%2Db", "/a-b");
    row("/a b", "/a%20b");
    row("/a%20b;c", "/a%20b%3Bc");
    row("/café", "/caf%C3%A9");
    row("/a%3Fb%23", "/a%3Fb%23"); // what would begin a query or end the path stays encoded
    row("/a%25b", "/a%25b");
    row("/%2561", "/%2561");
    row("/%22%3C%3E%5B%5D%5E%60%7B%7C%7D", "/%22%3C%3E%5B%5D%5E%60%7B%7C%7D");
}

void TestGatewayRules::aPathHasOneSpelling()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, spelling);
    const auto normal = normalisePath(path);
    QVERIFY(normal);
    QCOMPARE(*normal, spelling);
    QCOMPARE(normalisePath(*normal).value_or(QByteArray()), spelling);
}

void TestGatewayRules::otherSpellingsMeanTheStricterEndpoint_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QString>("also");
    const auto row = [](const char *path, const char *also) {
        QTest::newRow(path) << QByteArray(path) << QString::fromUtf8(also);
    };
    row("/admin", "");
    row("/ADMIN", "/admin");
    row("/Admin", "/admin");
    row("/admin/", "/admin");
    row("/ADMIN/", "/admin");
    row("/%2561dmin", "/admin");
    row("/%25%36%31dmin", "/admin");
    row("/%252561DMIN", "/admin");
    row("/other", "");
    row("/admin/users/7", "");
    row("/admin/Users/7", "/admin/users/:id");
    row("/admin/users/7/", "/admin/users/:id");
    row("/x%252Fadmin", "/x/admin");
    row("/reports", "/Reports"); // declared in capitals
}

void TestGatewayRules::otherSpellingsMeanTheStricterEndpoint()
{
    QFETCH(QByteArray, path);
    QFETCH(QString, also);
    registry::Endpoints endpoints;
    for (const char *given : {"/*", "/admin", "/admin/users/:id", "/x/admin", "/Reports"})
        endpoints.push_back({QStringLiteral("GET"), QString::fromUtf8(given), {}, {}, {}});
    const EndpointMatcher matcher(endpoints);
    const auto normal = normalisePath(path);
    QVERIFY(normal);
    QStringList found;
    for (const int endpoint : matcher.alsoMeant("GET", *normal))
        found.append(endpoints[static_cast<std::size_t>(endpoint)].path);
    QCOMPARE(found.join(u' '), also);
}

void TestGatewayRules::answersAreKeptOnlyIfTheyMayBe_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("response"); // "Name: value|Name: value"
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("seconds");
    const auto row = [](const char *name, int status, const char *response, const char *request, int seconds) {
        QTest::newRow(name) << status << QByteArray(response) << QByteArray(request) << seconds;
    };
    row("plain", 200, "", "", 60);
    row("created", 201, "", "", 60);
    row("partial", 206, "", "", 0);
    row("redirect", 302, "", "", 0);
    row("not found", 404, "", "", 0);
    row("error", 500, "", "", 0);
    row("no-store", 200, "Cache-Control: no-store", "", 0);
    row("private", 200, "cache-control: max-age=9, PRIVATE", "", 0);
    row("private fields", 200, "Cache-Control: private=\"x\"", "", 0);
    row("no-cache", 200, "Cache-Control: no-cache", "", 0);
    row("two fields", 200, "Cache-Control: public|Cache-Control: no-store", "", 0);
    row("shorter", 200, "Cache-Control: max-age=5", "", 5);
    row("longer", 200, "Cache-Control: max-age=500", "", 60);
    row("expired", 200, "Cache-Control: max-age=0", "", 0);
    row("unreadable", 200, "Cache-Control: max-age=soon", "", 0);
    row("for shared caches", 200, "Cache-Control: max-age=5, s-maxage=7", "", 7);
    row("cookie set", 200, "Set-Cookie: a=b", "", 0);
    row("vary by all", 200, "Vary: Accept, *", "", 0);
    row("vary", 200, "Vary: Accept", "", 60);
    row("credentials", 200, "", "Authorization: Bearer x", 0);
    row("cookie sent", 200, "", "Cookie: a=b", 0);
    row("credentials, public", 200, "Cache-Control: public", "Authorization: Bearer x", 60);
    row("caller's wish", 200, "", "Cache-Control: no-store", 0);
}

void TestGatewayRules::answersAreKeptOnlyIfTheyMayBe()
{
    QFETCH(int, status);
    QFETCH(QByteArray, response);
    QFETCH(QByteArray, request);
    QFETCH(int, seconds);
    const auto fields = [](const QByteArray &text) {
        std::vector<HeaderField> list;
        for (const QByteArray &line : text.split('|')) {
            if (const qsizetype colon = line.indexOf(": "); colon > 0)
                list.emplace_back(line.left(colon), line.mid(colon + 2));
        }
        return list;
    };
    QCOMPARE(ResponseCache::lifetime(headOf(status, fields(response)), fields(request), 60s),
             std::chrono::milliseconds(seconds * 1000));
}

void TestGatewayRules::variantsAreKeptApart()
{
    ResponseCache cache;
    const auto store = [&](const QByteArray &language, const QByteArray &body) {
        CachedResponse response;
        response.head = headOf(200, {{"Vary", "Accept-Language, X-Other"}});
        response.body = body;
        response.storedAt = start;
        response.expiresAt = start + 60s;
        cache.store("key", "group", {{"accept-language", language}}, response);
    };
    store("de", "Hallo");
    store("en", "Hello");
    QCOMPARE(cache.find("key", {{"Accept-Language", "de"}}, start)->body, "Hallo");
    QCOMPARE(cache.find("key", {{"ACCEPT-LANGUAGE", "en"}}, start)->body, "Hello");
    QVERIFY(!cache.find("key", {{"Accept-Language", "fr"}}, start));
    QVERIFY(!cache.find("key", {}, start));
    QVERIFY(!cache.find("key", {{"Accept-Language", "de"}, {"X-Other", "1"}}, start));
    QVERIFY(!cache.find("other key", {{"Accept-Language", "de"}}, start));
    QVERIFY(!cache.find("key", {{"Accept-Language", "de"}}, start + 60s)); // expired
    store("de", "Servus");
    QCOMPARE(cache.find("key", {{"Accept-Language", "de"}}, start)->body, "Servus");
}

void TestGatewayRules::theCacheIsBounded()
{
    ResponseCache cache;
    CachedResponse response;
    response.body = QByteArray(1'000'000, 'x');
    response.storedAt = start;
    response.expiresAt = start + 1h;
    for (int i = 0; i < 200; ++i) {
        cache.store(QByteArray::number(i), "group", {}, response);
        cache.find("0", {}, start); // used: stays
    }
    QVERIFY(cache.bytes() <= ResponseCache::maximumBytes);
    QVERIFY(cache.size() > 50 && cache.size() < 70);
    QVERIFY(cache.find("0", {}, start));
    QVERIFY(cache.find("199", {}, start));
    QVERIFY(!cache.find("1", {}, start));
    response.head.headers = {{"Vary", "X"}};
    response.body = "small";
    for (int i = 0; i < 100; ++i)
        cache.store("varied", "group", {{"X", QByteArray::number(i)}}, response);
    QVERIFY(!cache.find("varied", {{"X", "0"}}, start));
    QVERIFY(cache.find("varied", {{"X", "99"}}, start));
    response.body = QByteArray(ResponseCache::maximumEntry + 1, 'x');
    cache.store("too large", "group", {}, response);
    QVERIFY(!cache.find("too large", {}, start));
    cache.clear();
    QCOMPARE(cache.bytes(), 0);
}

void TestGatewayRules::quantilesAreCloseEnough()
{
    LatencyHistogram histogram;
    QCOMPARE(histogram.quantile(0.99), 0.0);
    for (int i = 1; i <= 1000; ++i)
        histogram.add(std::chrono::microseconds(i * 100)); // 0.1 to 100 ms
    QVERIFY(qAbs(histogram.quantile(0.5) - 50) < 10);
    QVERIFY(qAbs(histogram.quantile(0.99) - 99) < 20);
    const LatencyHistogram again = LatencyHistogram::fromText(histogram.toText());
    QCOMPARE(again.total(), 1000);
    QCOMPARE(again.quantile(0.99), histogram.quantile(0.99));
    QCOMPARE(LatencyHistogram::fromText("x,1:2:3,99:1,-1:5").total(), 0);
}

QTEST_GUILESS_MAIN(TestGatewayRules)
#include "tst_gatewayrules.moc"
