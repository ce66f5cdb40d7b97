// SPDX-License-Identifier: GPL-3.0-or-later
#include "bridge/livefeed.h"
#include "models/servicemodel.h"
#include "models/standinnode.h"

#include <QSignalSpy>
#include <QTest>

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

QTEST_GUILESS_MAIN(LiveFeedTest)
#include "tst_livefeed.moc"
