// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/livefeed.h"
#include "models/servicemodel.h"
#include "models/standinnode.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace plexica;
using namespace plexica::app;

class LiveFeedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passesOnWhatComesInOrder();
    void aGapAsksForASnapshotOnce();
    void whilePausedNothingMovesAndTheWaitingAreCounted();
    void aServiceThatCameAndWentWhilePausedLeavesNoTrace();
    void statusIsShownWhilePaused();
    void whatWasHeldBackIsShownInParts();
    void aSnapshotHeldBackIsShownInPartsAndEndsOnce();
    void eachKindIsAnotherEventsWork();
    void whatPeopleAreToldComesOnceWhateverWaits();
    void theNodeWaitsUntilAllIsShown();
    void aPauseHoldsBackNoMoreThanItsLimit_data();
    void aPauseHoldsBackNoMoreThanItsLimit();
};

void LiveFeedTest::passesOnWhatComesInOrder()
{
    StandInNode node;
    LiveFeed feed(node);
    QSignalSpy updates(&feed, &LiveFeed::update);
    node.put(makeService(QStringLiteral("a"))); // before a snapshot nothing is known, so nothing is shown
    QCOMPARE(updates.count(), 0);
    feed.start();
    QTRY_COMPARE(updates.count(), 1);
    node.put(makeService(QStringLiteral("b")));
    QCOMPARE(updates.count(), 2);
    QCOMPARE(node.acknowledged, node.revision);
}

void LiveFeedTest::aGapAsksForASnapshotOnce()
{
    StandInNode node;
    LiveFeed feed(node);
    ServiceModel model;
    connect(&feed, &LiveFeed::update, &model, &ServiceModel::apply);
    feed.start();
    QTRY_VERIFY(model.isComplete());
    node.services.emplace(QStringLiteral("id-default-tenant-a"), makeService(QStringLiteral("a")));
    ++node.revision; // the update with "a" is lost
    node.put(makeService(QStringLiteral("b")));
    node.put(makeService(QStringLiteral("c")));
    QCOMPARE(node.subscriptions, 2);
    QTRY_COMPARE(model.rowCount(), 3);
    QCOMPARE(node.subscriptions, 2);
}

void LiveFeedTest::whilePausedNothingMovesAndTheWaitingAreCounted()
{
    StandInNode node;
    LiveFeed feed(node);
    ServiceModel model;
    connect(&feed, &LiveFeed::update, &model, &ServiceModel::apply);
    feed.start();
    QTRY_VERIFY(model.isComplete());
    node.put(makeService(QStringLiteral("a")));
    feed.setPaused(true);
    auto changed = makeService(QStringLiteral("a"));
    changed.version = QStringLiteral("2.0.0");
    node.put(changed);
    changed.version = QStringLiteral("3.0.0");
    node.put(changed);
    node.put(makeService(QStringLiteral("b")));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.service(0)->version, QStringLiteral("1.0.0"));
    QCOMPARE(feed.waiting(), 2);
    feed.setPaused(false);
    QCOMPARE(feed.waiting(), 0);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.find(changed.id)->version, QStringLiteral("3.0.0"));
}

void LiveFeedTest::aServiceThatCameAndWentWhilePausedLeavesNoTrace()
{
    StandInNode node;
    LiveFeed feed(node);
    ServiceModel model;
    connect(&feed, &LiveFeed::update, &model, &ServiceModel::apply);
    feed.start();
    QTRY_VERIFY(model.isComplete());
    feed.setPaused(true);
    const auto service = makeService(QStringLiteral("a"));
    node.put(service);
    node.take(service.id);
    feed.setPaused(false);
    QCOMPARE(model.rowCount(), 0);
}

void LiveFeedTest::statusIsShownWhilePaused()
{
    StandInNode node;
    LiveFeed feed(node);
    QSignalSpy status(&feed, &LiveFeed::statusChanged);
    QSignalSpy held(&feed, &LiveFeed::heldChanged);
    feed.start();
    QTRY_COMPARE(status.count(), 1);
    feed.setPaused(true);
    node::NodeStatus lost;
    lost.storageAvailable = false;
    node.setStatus(lost);
    node.hold({QStringLiteral("x")});
    QCOMPARE(status.count(), 2);
    QCOMPARE(held.count(), 1);
    QVERIFY(!feed.status().storageAvailable);
}

void LiveFeedTest::whatWasHeldBackIsShownInParts()
{
    StandInNode node;
    LiveFeed feed(node);
    ServiceModel model;
    std::size_t most = 0;
    std::vector<qint64> events;
    connect(&feed, &LiveFeed::update, this, [&](const Update &update) {
        most = std::max({most, update.services.size() + update.removed.size(), update.events.size()});
        for (const events::Event &event : update.events)
            events.push_back(event.id);
    });
    connect(&feed, &LiveFeed::update, &model, &ServiceModel::apply);
    feed.start();
    QTRY_VERIFY(model.isComplete());
    const std::vector<registry::Service> services = manyServices(1800);
    for (const registry::Service &service : services)
        node.put(service);
    feed.setPaused(true);
    most = 0;
    for (registry::Service service : services) {
        service.version = QStringLiteral("2.0.0");
        node.put(service);
    }
    for (int i = 1; i <= 1300; ++i)
        node.tell(statusEvent(services.front(), QStringLiteral("HEALTHY"), QStringLiteral("DEGRADED"),
                              QStringLiteral("slow"), i));
    feed.setPaused(false);
    QVERIFY(feed.waiting() > 0);
    // What comes meanwhile waits its turn, and an older state of the same service is not shown any more.
    registry::Service newer = services.back();
    newer.version = QStringLiteral("3.0.0");
    node.put(newer);
    node.take(services.front().id);
    // Frozen again on the way, all stands still.
    feed.setPaused(true);
    const int waiting = feed.waiting();
    QCoreApplication::processEvents();
    QCOMPARE(feed.waiting(), waiting);
    feed.setPaused(false);
    QTRY_COMPARE(feed.waiting(), 0);
    QVERIFY2(most <= LiveFeed::shownPerTurn, qPrintable(QString::number(most)));
    QCOMPARE(model.rowCount(), 1799);
    QVERIFY(!model.find(services.front().id));
    for (int row = 0; row < model.rowCount(); ++row)
        QVERIFY(model.service(row)->version >= QStringLiteral("2.0.0"));
    QCOMPARE(model.find(newer.id)->version, QStringLiteral("3.0.0"));
    QCOMPARE(events.size(), std::size_t(1300));
    QVERIFY(std::is_sorted(events.begin(), events.end()));
    newer.version = QStringLiteral("4.0.0");
    node.put(newer); // at once again
    QCOMPARE(model.find(newer.id)->version, QStringLiteral("4.0.0"));
}

void LiveFeedTest::aSnapshotHeldBackIsShownInPartsAndEndsOnce()
{
    StandInNode node;
    LiveFeed feed(node);
    ServiceModel model;
    connect(&feed, &LiveFeed::update, &model, &ServiceModel::apply);
    feed.start();
    QTRY_VERIFY(model.isComplete());
    node.put(makeService(QStringLiteral("gone")));
    feed.setPaused(true);
    QSignalSpy updates(&feed, &LiveFeed::update);
    node.send(snapshotOf(manyServices(1800), ++node.revision));
    feed.setPaused(false);
    QVERIFY(model.find(QStringLiteral("id-default-tenant-gone"))); // not before all is there that is
    QTRY_COMPARE(model.rowCount(), 1800);
    QVERIFY(!model.find(QStringLiteral("id-default-tenant-gone")));
    int begins = 0;
    int ends = 0;
    for (const QList<QVariant> &arguments : updates) {
        begins += arguments.front().value<Update>().beginsSnapshot ? 1 : 0;
        ends += arguments.front().value<Update>().endsSnapshot ? 1 : 0;
    }
    QCOMPARE(begins, 1);
    QCOMPARE(ends, 1);
}

void LiveFeedTest::eachKindIsAnotherEventsWork()
{
    StandInNode node;
    LiveFeed feed(node);
    std::vector<Update> came;
    feed.start();
    connect(&feed, &LiveFeed::update, this, [&came](const Update &update) { came.push_back(update); });
    QTRY_VERIFY(!came.empty());
    came.clear();
    const auto pluginsOf = [](const QString &name) {
        auto plugins = std::make_shared<TenantPlugins>();
        plugins->tenantId = QStringLiteral("acme");
        plugins->cycles = {{name}};
        return plugins;
    };
    Update both;
    both.revision = ++node.revision;
    both.services = {share(makeService(QStringLiteral("a")))};
    both.plugins = {pluginsOf(QStringLiteral("older"))};
    node.send(both);
    QCOMPARE(came.size(), std::size_t(1));
    QCOMPARE(came[0].services.size(), std::size_t(1));
    QVERIFY(came[0].plugins.empty());
    // What comes before their turn keeps its order, and of plugins only the newest is shown.
    both.revision = ++node.revision;
    both.services = {share(makeService(QStringLiteral("b")))};
    both.plugins = {pluginsOf(QStringLiteral("newer"))};
    node.send(both);
    both.revision = ++node.revision;
    both.services.clear();
    both.plugins.clear();
    both.events = {statusEvent(makeService(QStringLiteral("b")), QStringLiteral("HEALTHY"), QStringLiteral("DEGRADED"),
                               QStringLiteral("slow"), 1)};
    node.send(both);
    QTRY_COMPARE(came.size(), std::size_t(4));
    QCOMPARE(came[1].services.size(), std::size_t(1));
    QVERIFY(came[1].plugins.empty());
    QCOMPARE(came[2].plugins.size(), std::size_t(1));
    QCOMPARE(came[2].plugins[0]->cycles.front().front(), QStringLiteral("newer"));
    QVERIFY(came[2].events.empty());
    QCOMPARE(came[3].events.size(), std::size_t(1)); // they tell of what is there by now
    QCOMPARE(feed.waiting(), 0);
    // Plugins alone come at once.
    Update alone;
    alone.revision = ++node.revision;
    alone.plugins = {pluginsOf(QStringLiteral("alone"))};
    node.send(alone);
    QCOMPARE(came.size(), std::size_t(5));
}

/// The bell rings of what happens now: it neither waits with a paused window nor is lost with what is shown in parts.
void LiveFeedTest::whatPeopleAreToldComesOnceWhateverWaits()
{
    StandInNode node;
    LiveFeed feed(node);
    QSignalSpy told(&feed, &LiveFeed::told);
    QSignalSpy updates(&feed, &LiveFeed::update);
    feed.start();
    QTRY_COMPARE(updates.count(), 1);
    const auto tell = [&node](qint64 id) {
        node.tell(statusEvent(makeService(QStringLiteral("a")), QStringLiteral("HEALTHY"),
                              QStringLiteral("UNAVAILABLE"), QStringLiteral("died"), id));
    };
    feed.setPaused(true);
    tell(1);
    QTRY_COMPARE(told.count(), 1);
    for (int i = 0; i < 1200; ++i)
        node.put(makeService(QStringLiteral("b%1").arg(i)));
    feed.setPaused(false); // and while that is shown
    QVERIFY(feed.waiting() > 0);
    tell(2);
    QTRY_COMPARE(told.count(), 2);
    QTRY_COMPARE(feed.waiting(), 0);
    tell(3);
    QTRY_COMPARE(told.count(), 3);
    for (int at = 0; at < told.count(); ++at) {
        const std::vector<events::Event> events = told[at].front().value<Update>().told;
        QCOMPARE(events.size(), std::size_t(1));
        QCOMPARE(events.front().id, qint64(at + 1));
    }
    // What a snapshot tells of was before this window.
    Update snapshot;
    snapshot.revision = ++node.revision;
    snapshot.beginsSnapshot = snapshot.endsSnapshot = true;
    snapshot.told = told[0].front().value<Update>().told;
    node.send(snapshot);
    QCoreApplication::processEvents();
    QCOMPARE(told.count(), 3);
}

void LiveFeedTest::theNodeWaitsUntilAllIsShown()
{
    StandInNode node;
    LiveFeed feed(node);
    std::vector<Update> came;
    feed.start();
    connect(&feed, &LiveFeed::update, this, [&came](const Update &update) { came.push_back(update); });
    QTRY_VERIFY(!came.empty());
    came.clear();
    Update all;
    const auto send = [&] {
        all.revision = ++node.revision;
        all.services = {share(makeService(QStringLiteral("a")))};
        all.catalogue = std::make_shared<Catalogue>();
        all.events = {statusEvent(makeService(QStringLiteral("a")), QStringLiteral("HEALTHY"),
                                  QStringLiteral("DEGRADED"), QStringLiteral("slow"), qint64(all.revision))};
        node.send(all);
    };
    send();
    QCOMPARE(came.size(), std::size_t(1));
    QVERIFY(!came[0].catalogue); // it is of the plugins' turn
    QCOMPARE(node.acknowledged, node.revision - 1);
    QTRY_COMPARE(came.size(), std::size_t(3));
    QVERIFY(came[1].catalogue);
    QCOMPARE(node.acknowledged, node.revision);
    // A paused window takes in all the same.
    send();
    QCOMPARE(node.acknowledged, node.revision - 1);
    feed.setPaused(true);
    QCOMPARE(node.acknowledged, node.revision);
    send();
    QCOMPARE(node.acknowledged, node.revision);
    feed.setPaused(false);
    send();
    QCOMPARE(node.acknowledged, node.revision - 1);
    QTRY_COMPARE(node.acknowledged, node.revision);
    QCOMPARE(feed.waiting(), 0);
}

void LiveFeedTest::aPauseHoldsBackNoMoreThanItsLimit_data()
{
    QTest::addColumn<bool>("services");
    QTest::newRow("events") << false;
    QTest::newRow("services") << true;
}

void LiveFeedTest::aPauseHoldsBackNoMoreThanItsLimit()
{
    QFETCH(bool, services);
    StandInNode node;
    LiveFeed feed(node);
    ServiceModel model;
    connect(&feed, &LiveFeed::update, &model, &ServiceModel::apply);
    feed.start();
    QTRY_VERIFY(model.isComplete());
    node.put(makeService(QStringLiteral("first")));
    feed.setPaused(true);
    const int rounds = services ? static_cast<int>(LiveFeed::maximumHeldServices) + 10
                                : static_cast<int>(LiveFeed::maximumHeldEvents) + 10;
    std::weak_ptr<const registry::Service> early;
    for (int i = 0; i < rounds; ++i) {
        Update update;
        update.revision = ++node.revision;
        const auto service = makeService(QStringLiteral("service-%1").arg(i));
        if (services) {
            update.services.push_back(std::make_shared<const registry::Service>(service));
            if (i == 0)
                early = update.services.front();
            node.services.emplace(service.id, service);
        } else {
            update.events.push_back(statusEvent(service, QStringLiteral("HEALTHY"), QStringLiteral("DEGRADED"),
                                                QStringLiteral("slow"), i + 1));
        }
        node.send(std::move(update));
    }
    QCOMPARE(node.acknowledged, node.revision); // the node need not keep anything for a window that looks away
    QCOMPARE(feed.waiting(), rounds);
    QVERIFY(early.expired()); // it was let go
    QCOMPARE(model.rowCount(), 1);
    node.put(makeService(QStringLiteral("last")));
    QCOMPARE(feed.waiting(), rounds + 1);

    feed.setPaused(false);
    QCOMPARE(feed.waiting(), 0);
    QCOMPARE(node.subscriptions, 2);
    QTRY_VERIFY(model.find(QStringLiteral("id-default-tenant-last")) && model.isComplete());
    QCOMPARE(model.rowCount(), static_cast<int>(node.services.size()));
    node.put(makeService(QStringLiteral("afterwards")));
    QVERIFY(model.find(QStringLiteral("id-default-tenant-afterwards")));
    QCOMPARE(node.subscriptions, 2);
}

QTEST_GUILESS_MAIN(LiveFeedTest)
#include "tst_livefeed.moc"
