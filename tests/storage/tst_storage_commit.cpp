// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rows.h"
#include "support/storageengines.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace plexica;
using namespace plexica::storage;
using namespace plexica::test;

/// Group commit: what is written, in which order, and what a failing change does to the others.
class StorageCommit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesRowsThatAreReadBack_data() { addEngineRows(); }
    void writesRowsThatAreReadBack();
};

void StorageCommit::writesRowsThatAreReadBack()
{
    const StorageEngine engine;
    auto storage = engine.open();
    const auto result = commitAndWait(*storage, {{rows::service(u"s1"_qs), rows::instance(u"s1"_qs, u"i1"_qs), rows::event(u"s1"_qs)}});
    QVERIFY2(result, result ? "" : qPrintable(result.error().message));
    QCOMPARE(result->revision, 1);
    QCOMPARE(readAll(*storage, "select_services", {}, 9),
             QStringList{u"s1|acme|plugin-inventory|s1|1.0.0|Ünï'\"\\ \U0001F600|NULL|"
                         "[{\"method\":\"GET\",\"path\":\"/a\\u0000b\",\"n\":1.10}]|1"_qs});
    QCOMPARE(readAll(*storage, "select_instances", {}, 10),
             QStringList{u"s1|i1|http://127.0.0.1:4000|NULL|NULL|HEALTHY|1000|1000|1000|1"_qs});
    QCOMPARE(readAll(*storage, "select_events", {u"acme"_qs, Value(), Value(), Value(), Value(), qint64(10)}, 4),
             QStringList{u"1|acme|service.registered|s1"_qs});
}

QTEST_GUILESS_MAIN(StorageCommit)
#include "tst_storage_commit.moc"
