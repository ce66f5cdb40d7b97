// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/interestindex.h"
#include "watch/revision.h"

#include <QTest>

#include <algorithm>
#include <memory>

using namespace plexica::watch;

namespace {

class Silent final : public Listener
{
public:
    using Listener::Listener;
    void take(const Change &) override {}
};

Subject entry(const char *tenant, const char *space, const char *key)
{
    Subject subject;
    subject.id = {Kind::SharedData, tenant, space, key};
    return subject;
}

Subject service(const char *tenant, const char *name, const char *plugin)
{
    Subject subject;
    subject.id = {Kind::Services, tenant, {}, "id"};
    subject.serviceName = name;
    subject.pluginId = plugin;
    return subject;
}

} // namespace

/// Whoever a change concerns is found, and nobody else: held against asking everybody.
class WatchInterest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thoseConcernedAreFound();
    void nobodyIsLeftBehind();
    void revisionsAreRead_data();
    void revisionsAreRead();
};

void WatchInterest::thoseConcernedAreFound()
{
    InterestIndex index;
    std::vector<std::unique_ptr<Silent>> listeners;
    for (const char *tenant : {"", "a", "b"}) {
        for (const char *name : {"", "s1", "s2"}) {
            for (const char *plugin : {"", "p1"}) {
                for (const char *space : {"", "x", "y"}) {
                    for (const char *prefix : {"", "k", "key", "other"}) {
                        for (const quint8 kinds : {quint8(0x3f), Filter::bit(Kind::SharedData)}) {
                            Filter filter{kinds, tenant, name, plugin, space, prefix, false};
                            listeners.push_back(std::make_unique<Silent>(filter));
                            if (*space && *prefix) {
                                filter.exactKey = true;
                                listeners.push_back(std::make_unique<Silent>(filter));
                            }
                        }
                    }
                }
            }
        }
    }
    for (const auto &listener : listeners)
        index.add(*listener);
    Subject call = service("a", "s1", "p2");
    call.id.kind = Kind::Calls;
    call.callerId = "p1";
    Subject node;
    node.id = {Kind::Nodes, {}, {}, "node"};
    Subject event;
    event.id = {Kind::Events, "b", {}, "1"};
    for (const Subject &subject :
         {entry("a", "x", "key"), entry("a", "x", "k"), entry("b", "y", "keys"), entry("c", "z", ""),
          service("a", "s1", "p1"), service("b", "s2", "p2"), service("c", "s3", "p1"), call, node, event}) {
        std::vector<Listener *> expected;
        for (const auto &listener : listeners) {
            if (listener->filter().matches(subject))
                expected.push_back(listener.get());
        }
        auto found = index.concerned(subject);
        std::sort(found.begin(), found.end());
        std::sort(expected.begin(), expected.end());
        QVERIFY(std::adjacent_find(found.begin(), found.end()) == found.end());
        QCOMPARE(found, expected);
    }
}

void WatchInterest::nobodyIsLeftBehind()
{
    InterestIndex index;
    Filter narrow;
    narrow.kinds = 0x3f;
    narrow.tenantId = "a";
    narrow.space = "x";
    narrow.prefix = "k";
    Silent prefixed(narrow);
    Filter everything;
    everything.kinds = 0x3f;
    Silent all(everything);
    index.add(prefixed);
    index.add(all);
    QCOMPARE(index.concerned(entry("a", "x", "key")).size(), 2U);
    index.remove(prefixed);
    QCOMPARE(index.concerned(entry("a", "x", "key")).size(), 1U);
    index.remove(all);
    QVERIFY(index.concerned(entry("a", "x", "key")).empty());
    for (const Kind kind : allKinds)
        QVERIFY(index.isEmpty(kind));
}

void WatchInterest::revisionsAreRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("good");
    QTest::addColumn<QByteArray>("epoch");
    QTest::addColumn<qint64>("number");
    const auto row = [](const char *text, bool good, const char *epoch = "", qint64 number = 0) {
        QTest::newRow(text) << QByteArray(text) << good << QByteArray(epoch) << number;
    };
    row("1a2b3c4d.105", true, "1a2b3c4d", 105);
    row("17", true, "", 17);
    row("0", true, "", 0);
    row("", false);
    row(".5", false);
    row("1a2b3c4d.", false);
    row("xyz.5", false);
    row("-5", false);
    row("1.2.3", false);
    row("99999999999999999999", false);
}

void WatchInterest::revisionsAreRead()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, good);
    const auto revision = Revision::parse(text);
    QCOMPARE(revision.has_value(), good);
    if (!revision)
        return;
    QTEST(revision->epoch, "epoch");
    QTEST(revision->number, "number");
}

QTEST_GUILESS_MAIN(WatchInterest)
#include "test_watch_interest.moc"
