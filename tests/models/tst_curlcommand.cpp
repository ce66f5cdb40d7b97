// SPDX-License-Identifier: GPL-3.0-or-later
// A call as a command for a shell: what curl is given, as a real shell hands it over.
#include "models/curlcommand.h"

#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace plexica;
using namespace plexica::app;

class CurlCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aShellHandsOverWhatWasMeant();
    void secretsAreVariables();
    void whatIsNotRecordedIsAskedFor();
    void namesRunNothing();
};

namespace {

gateway::CallRequest someCall()
{
    gateway::CallRequest call;
    call.tenantId = u"acme"_s;
    call.callerPluginId = u"plugin-crm"_s;
    call.targetPluginId = u"plugin-inventory"_s;
    call.serviceName = u"inventory.products"_s;
    call.path = "/products/1";
    return call;
}

struct Run
{
    int exitCode = -1;
    QStringList words; ///< that curl was called with
};

/// Runs it in a shell in which curl is a function that tells its arguments.
Run run(const QString &command, const QStringList &environment = {})
{
    QProcess shell;
    shell.setEnvironment(QProcess::systemEnvironment() + environment);
    shell.start(u"sh"_s, {u"-c"_s, u"curl() { printf '%s\\0' \"$@\"; }\n"_s + command});
    if (!shell.waitForFinished())
        return {};
    QStringList words = QString::fromUtf8(shell.readAllStandardOutput()).split(QChar(u'\0'));
    words.removeLast();
    return {shell.exitCode(), words};
}

} // namespace

void CurlCommandTest::aShellHandsOverWhatWasMeant()
{
    gateway::CallRequest call = someCall();
    call.method = "POST";
    call.path = "/products/o'neil & sons/$HOME/`id`/%41";
    call.query = "a=1&b=it's \"x\"";
    call.headers = {{"X-Note", "it's $HOME `id` \\ \"x\""}, {"X-Empty", ""}, {"X-Tenant-ID", "other"}};
    const QByteArray body = "{\"name\": \"o'neil\",\n \"a\": \"$(id) \\\\ !\"}";
    call.body = body;
    const CurlCommand command{.base = u"http://127.0.0.1:3000"_s};
    const Run done = run(command.of(call));
    QCOMPARE(done.exitCode, 0);
    QCOMPARE(done.words, (QStringList{u"-X"_s, u"POST"_s,
                                      u"http://127.0.0.1:3000/api/gateway/plugin-inventory/inventory.products/products/"
                                      "o'neil%20&%20sons/$HOME/%60id%60/%41?a=1&b=it's%20%22x%22"_s,
                                      u"-H"_s, u"X-Tenant-ID: acme"_s, u"-H"_s, u"X-Caller-Plugin-ID: plugin-crm"_s,
                                      u"-H"_s, u"X-Note: it's $HOME `id` \\ \"x\""_s, u"-H"_s, u"X-Empty;"_s,
                                      u"--data-raw"_s, QString::fromUtf8(body)}));
}

void CurlCommandTest::secretsAreVariables()
{
    gateway::CallRequest call = someCall();
    call.headers = {{"Authorization", "Bearer abcdef"}, {"Cookie", "session=abcdef"}, {"X-Auth-Token", "abcdef"}};
    CurlCommand command{.base = u"http://127.0.0.1:3000"_s, .asksForKeys = true};
    QString text = command.of(call);
    QVERIFY2(!text.contains(u"abcdef"_s), qPrintable(text));
    const Run done =
        run(text, {u"PLEXICA_KEY=plx_1"_s, u"AUTHORIZATION=Basic x"_s, u"COOKIE=a=b"_s, u"X_AUTH_TOKEN=with space"_s});
    QVERIFY(done.words.contains(u"X-API-Key: plx_1"_s)); // Authorization is the plugin's
    QVERIFY(done.words.contains(u"Authorization: Basic x"_s));
    QVERIFY(done.words.contains(u"Cookie: a=b"_s));
    QVERIFY(done.words.contains(u"X-Auth-Token: with space"_s));
    call.headers.clear();
    QVERIFY(run(command.of(call), {u"PLEXICA_KEY=plx_1"_s}).words.contains(u"Authorization: Bearer plx_1"_s));
    command.asksForKeys = false;
    QVERIFY(!command.of(call).contains(u"PLEXICA_KEY"_s));
}

void CurlCommandTest::whatIsNotRecordedIsAskedFor()
{
    gateway::CallRequest call = someCall();
    call.path = "/products/:product-id/parts/*";
    CurlCommand command{.base = u"http://127.0.0.1:3000"_s, .pathIsPattern = true};
    QCOMPARE(CurlCommand::variablesOf(QString::fromUtf8(call.path)), (QStringList{u"product_id"_s, u"rest"_s}));
    QVERIFY(run(command.of(call)).exitCode != 0);
    QVERIFY(run(command.of(call)).words.isEmpty());
    const Run done = run(command.of(call), {u"product_id=7"_s, u"rest=a/b"_s});
    QCOMPARE(done.words.value(2),
             u"http://127.0.0.1:3000/api/gateway/plugin-inventory/inventory.products/products/7/parts/a/b"_s);
    command.pathIsPattern = false;
    QVERIFY(run(command.of(call)).words.value(2).endsWith(u"/products/:product-id/parts/*"_s));
}

/// Names come from plugins, and a header's name may hold what a shell would run.
void CurlCommandTest::namesRunNothing()
{
    gateway::CallRequest call = someCall();
    call.callerPluginId = u"a'; exit 9; '$(exit 9)"_s;
    call.tenantId = u"`exit 9`"_s;
    call.targetPluginId = u"p/../x'y"_s;
    call.method = "GET;exit 9";
    call.path = "/:a$(exit 9)/:1b";
    call.headers = {{"X-`exit`-Token", "secret"}, {"X-$(exit)", "y"}};
    const CurlCommand command{.base = u"http://127.0.0.1:3000"_s, .asksForKeys = true, .pathIsPattern = true};
    const Run done = run(command.of(call), {u"a__exit_9_=1"_s, u"_1b=2"_s, u"X__EXIT__TOKEN=t"_s});
    QCOMPARE(done.exitCode, 0);
    QCOMPARE(done.words.value(1), u"GET;exit 9"_s);
    QVERIFY(done.words.value(2).contains(u"/p%2F..%2Fx%27y/inventory.products/1/2"_s));
    QVERIFY(done.words.contains(u"X-Caller-Plugin-ID: a'; exit 9; '$(exit 9)"_s));
    QVERIFY(done.words.contains(u"X-Tenant-ID: `exit 9`"_s));
    QVERIFY(done.words.contains(u"X-`exit`-Token: t"_s));
    QVERIFY(done.words.contains(u"X-$(exit): y"_s));
}

QTEST_GUILESS_MAIN(CurlCommandTest)
#include "tst_curlcommand.moc"
