// SPDX-License-Identifier: GPL-3.0-or-later
// packaging/proxy: nginx and HAProxy, as the examples set them up, before real nodes with keys.
#include "gateway/standinplugin.h"
#include "rest/access/certificates.h"
#include "rest/access/keyedserver.h"
#include "support/temporarypostgres.h"

#include <QFile>
#include <QStandardPaths>

#include <unistd.h>

using namespace plexica;
using namespace plexica::test;
using namespace Qt::StringLiterals;

class TestGuidesProxies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void requestsGoThrough_data() { proxies(); }
    void requestsGoThrough();
    void streamsAreNotHeldBack_data() { proxies(); }
    void streamsAreNotHeldBack();
    void pathsArriveAsTheyWereSent_data() { proxies(); }
    void pathsArriveAsTheyWereSent();
    void wrongKeysCountByTheClientsAddress_data() { proxies(); }
    void wrongKeysCountByTheClientsAddress();
    void metricsStayInside_data() { proxies(); }
    void metricsStayInside();
    void aNodeThatDiesIsTakenOut();
    void cleanupTestCase();

private:
    struct Proxy
    {
        std::unique_ptr<QProcess> process;
        quint16 port = 0;
    };
    static void proxies();
    bool startNginx();
    bool startHaproxy();
    /// What curl says of a path: the body, a blank and the status. `from`: the client's address.
    QByteArray ask(const QString &proxy, const QString &path, const QStringList &more = {},
                   const QString &from = u"127.0.0.2"_s);
    QStringList withKey() const { return {u"-H"_s, u"Authorization: Bearer "_s + QString::fromLatin1(m_admin)}; }

    Certificates m_certificates;
    std::unique_ptr<KeyedServer> m_first;
    std::unique_ptr<KeyedServer> m_second;
    QByteArray m_admin;
    std::map<QString, Proxy> m_proxies;
};

namespace {

QString example(const QString &name)
{
    QFile file(qEnvironmentVariable("PLEXICA_SOURCE") + u"/packaging/proxy/"_s + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
}

bool write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Debian keeps both where only root looks.
QString program(const QString &name)
{
    return QStandardPaths::findExecutable(name, {u"/usr/sbin"_s, u"/usr/bin"_s, u"/usr/local/sbin"_s});
}

/// Replaces what the example has and the test has not. False: the example has changed.
bool replace(QString &text, const QString &what, const QString &with)
{
    if (text.contains(what)) {
        text.replace(what, with);
        return true;
    }
    qWarning("the example has no \"%s\" any more", qUtf8Printable(what));
    return false;
}

} // namespace

void TestGuidesProxies::proxies()
{
    QTest::addColumn<QString>("proxy");
    QTest::newRow("nginx") << u"nginx"_s;
    QTest::newRow("HAProxy") << u"haproxy"_s;
}

bool TestGuidesProxies::startNginx()
{
    const quint16 port = freePort();
    QString text = example(u"nginx.conf"_s);
    if (!replace(text, u"server 127.0.0.1:3000;"_s, u"server 127.0.0.1:%1;"_s.arg(m_first->port()))
        || !replace(text, u"listen 443 ssl;"_s, u"listen 127.0.0.1:%1 ssl;"_s.arg(port))
        || !replace(text, u"/etc/ssl/certs/plexica.example.org.pem"_s, m_certificates.path(u"proxy.pem"_s))
        || !replace(text, u"/etc/ssl/private/plexica.example.org.key"_s, m_certificates.path(u"proxy.key"_s)))
        return false;
    QString temporary;
    for (const char *kind : {"client_body", "proxy", "fastcgi", "uwsgi", "scgi"})
        temporary += u"%1_temp_path %2/%1;\n"_s.arg(QLatin1StringView(kind), m_certificates.path(QString()));
    const QString path = m_certificates.path(u"nginx.conf"_s);
    if (!write(path, (QLatin1StringView(::geteuid() == 0 ? "user root;\n" : "")
                      + u"daemon off;\npid %1/nginx.pid;\nevents {}\nhttp {\naccess_log off;\n%2\n%3\n}\n"_s.arg(
                          m_certificates.path(QString()), temporary, text))
                         .toUtf8()))
        return false;
    auto process = std::make_unique<QProcess>();
    process->start(program(u"nginx"_s), {u"-e"_s, u"stderr"_s, u"-c"_s, path});
    m_proxies[u"nginx"_s] = {std::move(process), port};
    return true;
}

bool TestGuidesProxies::startHaproxy()
{
    const quint16 port = freePort();
    QString text = example(u"haproxy.cfg"_s);
    if (!replace(text, u"maxconn 20000"_s, u"maxconn 500"_s) // of this machine's files
        || !replace(text, u"bind :443"_s, u"bind 127.0.0.1:%1"_s.arg(port))
        || !replace(text, u"/etc/haproxy/certs/plexica.example.org.pem"_s, m_certificates.path(u"both.pem"_s))
        || !replace(text, u"10.0.0.11:3000"_s, u"127.0.0.1:%1"_s.arg(m_first->port()))
        || !replace(text, u"10.0.0.12:3000"_s, u"127.0.0.1:%1"_s.arg(m_second->port())))
        return false;
    const QString path = m_certificates.path(u"haproxy.cfg"_s);
    if (!write(m_certificates.path(u"both.pem"_s),
               read(m_certificates.path(u"proxy.pem"_s)) + read(m_certificates.path(u"proxy.key"_s)))
        || !write(path, text.toUtf8()))
        return false;
    auto process = std::make_unique<QProcess>();
    process->start(program(u"haproxy"_s), {u"-db"_s, u"-f"_s, path});
    m_proxies[u"haproxy"_s] = {std::move(process), port};
    return true;
}

QByteArray TestGuidesProxies::ask(const QString &proxy, const QString &path, const QStringList &more,
                                  const QString &from)
{
    QProcess curl;
    const QString origin = u"https://plexica.example.org:%1"_s.arg(m_proxies[proxy].port);
    curl.start(u"curl"_s, QStringList{u"-s"_s, u"-S"_s, u"--path-as-is"_s, u"--cacert"_s,
                                      m_certificates.path(u"ca.pem"_s), u"--interface"_s, from, u"--resolve"_s,
                                      u"plexica.example.org:%1:127.0.0.1"_s.arg(m_proxies[proxy].port), u"-w"_s,
                                      u" %{http_code}"_s}
                              + more + QStringList{origin + path});
    curl.waitForFinished(30'000);
    return curl.readAllStandardOutput() + curl.readAllStandardError();
}

void TestGuidesProxies::initTestCase()
{
    QVERIFY2(!program(u"nginx"_s).isEmpty() && !program(u"haproxy"_s).isEmpty(),
             "nginx and haproxy are wanted: packaging/install-dependencies --tests");
    TemporaryPostgres &postgres = TemporaryPostgres::shared();
    const QString url = postgres.url(postgres.createDatabase());
    m_first = std::make_unique<KeyedServer>(QStringList{}, url);
    m_second = std::make_unique<KeyedServer>(QStringList{}, url);
    m_admin = m_first->admin();
    QVERIFY2(m_first->process().start(), qPrintable(m_first->process().errors()));
    QVERIFY2(m_second->process().start(), qPrintable(m_second->process().errors()));
    QVERIFY(m_certificates.issue(u"proxy"_s, u"DNS:plexica.example.org"_s));
    QVERIFY(startNginx());
    QVERIFY(startHaproxy());
    for (auto &[name, proxy] : m_proxies) {
        QTRY_VERIFY2_WITH_TIMEOUT(ask(name, u"/healthz"_s).endsWith(" 200"),
                                  proxy.process->readAllStandardError().constData(), 20'000);
    }
}

void TestGuidesProxies::requestsGoThrough()
{
    QFETCH(const QString, proxy);
    QVERIFY(ask(proxy, u"/api/whoami"_s).endsWith(" 401"));
    const QByteArray whoami = ask(proxy, u"/api/whoami"_s, withKey());
    QVERIFY2(whoami.contains("\"role\":\"admin\"") && whoami.endsWith(" 200"), whoami.constData());
    // The largest value, whole, in and out.
    const QByteArray value(1'000'000, 'v');
    QVERIFY(write(m_certificates.path(u"body.json"_s),
                  "{\"namespace\":\"n\",\"key\":\"k\",\"ownerId\":\"o\",\"value\":\"" + value + "\"}"));
    const QStringList tenant{u"-H"_s, u"X-Tenant-ID: acme"_s};
    const QByteArray written = ask(proxy, u"/api/shared-data/set"_s,
                                   withKey() + tenant
                                       + QStringList{u"-H"_s, u"Content-Type: application/json"_s, u"--data-binary"_s,
                                                     u'@' + m_certificates.path(u"body.json"_s)});
    QVERIFY2(written.endsWith(" 200") || written.endsWith(" 201"), written.right(200).constData());
    const QByteArray back =
        ask(proxy, u"/api/shared-data/get?namespace=n&key=k&consistency=strong"_s, withKey() + tenant);
    QVERIFY2(back.contains(value) && back.endsWith(" 200"), back.right(200).constData());
}

void TestGuidesProxies::streamsAreNotHeldBack()
{
    QFETCH(const QString, proxy);
    const QByteArray watched = ask(proxy, u"/api/watch?kinds=services&tenantId=acme"_s,
                                   withKey() + QStringList{u"-N"_s, u"--max-time"_s, u"2"_s});
    QVERIFY2(watched.contains("event: synced"), watched.constData());
}

void TestGuidesProxies::pathsArriveAsTheyWereSent()
{
    QFETCH(const QString, proxy);
    StandInPlugin plugin;
    const QByteArray body = "{\"pluginId\":\"plugin-x\",\"serviceName\":\"x.y\",\"version\":\"1.0.0\",\"baseUrl\":\""
                            + plugin.url().toLatin1() + "\",\"endpoints\":[{\"method\":\"GET\",\"path\":\"/*\"}]}";
    QVERIFY(write(m_certificates.path(u"register.json"_s), body));
    const QStringList tenant{u"-H"_s, u"X-Tenant-ID: "_s + proxy};
    const QByteArray registered =
        ask(proxy, u"/api/services/register"_s,
            withKey() + tenant
                + QStringList{u"-H"_s, u"Content-Type: application/json"_s, u"--data-binary"_s,
                              u'@' + m_certificates.path(u"register.json"_s)});
    QVERIFY2(registered.endsWith(" 201"), registered.constData());
    for (const char *path : {"/a%20b", "/a+b", "/%E4%B8%AD", "/a;b=c", "/queues?x=%2B&y=a+b", "/a%3Fb"}) {
        plugin.forget();
        const QByteArray answer = ask(proxy, u"/api/gateway/plugin-x/x.y"_s + QLatin1StringView(path),
                                      withKey() + tenant + QStringList{u"-H"_s, u"X-Caller-Plugin-ID: plugin-x"_s});
        QVERIFY2(answer.endsWith(" 200"), answer.constData());
        QVERIFY2(plugin.lastRequest().startsWith(QByteArray("GET ") + path + " HTTP"),
                 plugin.lastRequest().constData());
    }
}

void TestGuidesProxies::wrongKeysCountByTheClientsAddress()
{
    QFETCH(const QString, proxy);
    const QString client = proxy == u"nginx" ? u"127.0.0.3"_s : u"127.0.0.4"_s;
    const QString wrong = u"X-API-Key: plx_0123456789abcdef_"_s + QString(43, u'x');
    QByteArray last;
    for (int i = 0; i < 25 && !last.endsWith(" 429"); ++i) // HAProxy's two nodes count for themselves
        last =
            ask(proxy, u"/api/whoami"_s, {u"-H"_s, wrong, u"-H"_s, u"X-Forwarded-For: 203.0.113.%1"_s.arg(i)}, client);
    QVERIFY2(last.endsWith(" 429"), last.constData());
    QVERIFY(ask(proxy, u"/api/whoami"_s, {u"-H"_s, wrong}, u"127.0.0.5"_s).endsWith(" 401"));
    QVERIFY(ask(proxy, u"/api/whoami"_s, withKey(), client).endsWith(" 200"));
}

void TestGuidesProxies::metricsStayInside()
{
    QFETCH(const QString, proxy);
    const QByteArray answer = ask(proxy, u"/metrics"_s, withKey());
    QVERIFY2(answer.endsWith(" 403"), answer.constData());
}

void TestGuidesProxies::aNodeThatDiesIsTakenOut()
{
    m_second->process().kill();
    int answered = 0; // in a row
    QTRY_VERIFY_WITH_TIMEOUT(
        (answered = ask(u"haproxy"_s, u"/api/whoami"_s, withKey()).endsWith(" 200") ? answered + 1 : 0) >= 10, 30'000);
    QVERIFY2(m_second->process().start(), qPrintable(m_second->process().errors()));
}

void TestGuidesProxies::cleanupTestCase()
{
    for (auto &[name, proxy] : m_proxies) {
        proxy.process->terminate();
        QVERIFY(proxy.process->waitForFinished());
    }
}

QTEST_GUILESS_MAIN(TestGuidesProxies)
#include "tst_guides_proxies.moc"
