// SPDX-License-Identifier: GPL-3.0-or-later
#include "upstream/addresspolicy.h"
#include "upstream/upstreamurl.h"

#include <QTest>

using namespace plexica;
using namespace plexica::upstream;
using Verdict = AddressPolicy::HostVerdict;

/// Which hosts and addresses may be called.
class TestAddressPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesAddresses_data()
    {
        QTest::addColumn<QString>("kind"); // public, private, never
        const auto rows = [](const char *kind, std::initializer_list<const char *> addresses) {
            for (const char *address : addresses)
                QTest::newRow(address) << QString::fromLatin1(kind);
        };
        rows("public",
             {"8.8.8.8", "1.1.1.1", "172.15.255.255", "172.32.0.0", "192.167.0.1", "100.63.255.255", "100.128.0.0",
              "169.253.0.1", "223.255.255.255", "128.0.0.1", "2a00:1450::1", "2606:4700::1111", "2001:db8::1"});
        rows("private", {"127.0.0.1", "127.255.255.254", "10.0.0.1", "10.255.255.255", "172.16.0.1", "172.31.255.255",
                         "192.168.1.1", "100.64.0.1", "100.100.100.201", "::1", "fc00::1", "fd12:3456::1", "fec0::1"});
        rows("never", {"0.0.0.0",
                       "0.1.2.3",
                       "169.254.169.254",
                       "169.254.0.1",
                       "100.100.100.200",
                       "168.63.129.16",
                       "192.0.0.192",
                       "224.0.0.1",
                       "239.255.255.255",
                       "240.0.0.1",
                       "255.255.255.255",
                       "::",
                       "::2",
                       "::127.0.0.1",
                       "::ffff:127.0.0.1",
                       "::ffff:8.8.8.8",
                       "::ffff:169.254.169.254",
                       "::ffff:0:169.254.169.254",
                       "64:ff9b::a9fe:a9fe",
                       "64:ff9b:1::1",
                       "2002:a9fe:a9fe::1",
                       "2001:0::1",
                       "fe80::1",
                       "febf::1",
                       "fe80::1%lo",
                       "ff02::1",
                       "fd00:ec2::254",
                       "fd20:ce::254",
                       "",
                       "localhost",
                       "127.0.0.1:80"});
    }
    void judgesAddresses()
    {
        QFETCH(QString, kind);
        const char *address = QTest::currentDataTag();
        QCOMPARE(AddressPolicy().allows(address, Verdict::Allowed), kind != QStringLiteral("never"));
        QCOMPARE(AddressPolicy(false, {}).allows(address, Verdict::Allowed), kind == QStringLiteral("public"));
        // A list narrows; it does not open what is closed.
        const QStringList everything{QStringLiteral("0.0.0.0/0"), QStringLiteral("::/0")};
        QCOMPARE(AddressPolicy(true, everything).allows(address, Verdict::DependsOnAddress),
                 kind != QStringLiteral("never"));
        QVERIFY(!AddressPolicy().allows(address, Verdict::Refused));
    }

    void judgesHosts_data()
    {
        QTest::addColumn<QStringList>("allowed");
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("verdict");
        const auto row = [](const char *allowed, const char *host, Verdict verdict) {
            QTest::addRow("%s in %s", host, allowed) << QString::fromLatin1(allowed).split(u',', Qt::SkipEmptyParts)
                                                     << QString::fromLatin1(host) << int(verdict);
        };
        row("", "anything.example", Verdict::Allowed);
        row("", "10.0.0.1", Verdict::Allowed);
        row("crm.example", "crm.example", Verdict::Allowed);
        row("CRM.Example", "crm.example", Verdict::Allowed);
        row("crm.example", "crm.example.", Verdict::Allowed);
        row("crm.example", "xcrm.example", Verdict::Refused);
        row("crm.example", "a.crm.example", Verdict::Refused);
        row("crm.example", "crm.example.evil", Verdict::Refused);
        row("*.example", "crm.example", Verdict::Allowed);
        row("*.example", "a.crm.example", Verdict::Allowed);
        row("*.example", "example", Verdict::Refused);
        row("*.example", "notexample", Verdict::Refused);
        row("*.example", ".example", Verdict::Refused);
        row("10.0.0.0/8", "anything.example", Verdict::DependsOnAddress);
        row("crm.example,10.0.0.1", "crm.example", Verdict::Allowed);
        row("crm.example,10.0.0.1", "other.example", Verdict::DependsOnAddress);
    }
    void judgesHosts()
    {
        QFETCH(QStringList, allowed);
        QFETCH(QString, host);
        QFETCH(int, verdict);
        QCOMPARE(int(AddressPolicy(true, allowed).judgeHost(host)), verdict);
    }

    void networksNarrow()
    {
        const AddressPolicy policy(
            true, {QStringLiteral("10.1.0.0/16"), QStringLiteral("192.168.7.7"), QStringLiteral("fd00::/8")});
        QVERIFY(policy.allows("10.1.255.1", Verdict::DependsOnAddress));
        QVERIFY(!policy.allows("10.2.0.1", Verdict::DependsOnAddress));
        QVERIFY(policy.allows("192.168.7.7", Verdict::DependsOnAddress));
        QVERIFY(!policy.allows("192.168.7.8", Verdict::DependsOnAddress));
        QVERIFY(policy.allows("fd00::1", Verdict::DependsOnAddress));
        QVERIFY(!policy.allows("fd00:ec2::254", Verdict::DependsOnAddress));
        QVERIFY(!policy.allows("::ffff:10.1.0.1", Verdict::DependsOnAddress));
    }

    void readsUrlsAsLibcurlDoes_data()
    {
        QTest::addColumn<QByteArray>("host"); // empty: refused
        const auto row = [](const char *url, const char *host) { QTest::newRow(url) << QByteArray(host); };
        row("http://a.example/", "a.example");
        row("HTTP://A.EXAMPLE/", "a.example");
        row("https://a.example:8443/x?y=z", "a.example");
        row("http://[::1]:3000/", "::1");
        row("http://127.0.0.1", "127.0.0.1");
        // Spellings of 169.254.169.254 come out as what will be connected.
        row("http://2852039166/", "169.254.169.254");
        row("http://0xa9fea9fe/", "169.254.169.254");
        row("http://0251.0376.0251.0376/", "169.254.169.254");
        row("http://169.254.43518/", "169.254.169.254");
        row("http://%31%36%39.254.169.254/", "169.254.169.254");
        row("http://user:secret@a.example/", "");
        row("http://user@a.example/", "");
        row("http://@a.example/", "");
        row("http://a.example/#fragment", "");
        row("http://a.example/ x", "");
        row("http://a.example/\t", "");
        row("http://a.example/\r\nX: y", "");
        row("http://a.example\\@b.example/", "");
        row("http://a%00.example/", "");
        row("http://a%2f.example/", "");
        row("http://\xc3\xbc.example/", "");
        row("ftp://a.example/", "");
        row("file:///etc/passwd", "");
        row("gopher://a.example/", "");
        row("//a.example/", "");
        row("/path", "");
        row("a.example", "");
        row("http://", "");
        row("http:///x", "");
        row("http://a.example:99999/", "");
        row("http://a.example:x/", "");
        row("", "");
    }
    void readsUrlsAsLibcurlDoes()
    {
        QFETCH(QByteArray, host);
        const auto url = parseUpstreamUrl(QTest::currentDataTag());
        QCOMPARE(url ? url->host : QByteArray(), host);
        if (!url) {
            QCOMPARE(url.error().code, ErrorCode::ValidationFailed);
            QVERIFY(!url.error().message.contains(QStringLiteral("secret")));
        }
    }
};

QTEST_GUILESS_MAIN(TestAddressPolicy)
#include "tst_addresspolicy.moc"
