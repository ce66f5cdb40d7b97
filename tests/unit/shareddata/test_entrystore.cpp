// SPDX-License-Identifier: GPL-3.0-or-later
#include "shareddata/entryjson.h"
#include "shareddata/entrystore.h"
#include "shareddata/shareddataoperations.h"

#include <QTest>

#include <map>
#include <random>

using namespace plexica;
using namespace plexica::shareddata;

class EntryStoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void holdsWhatAMapWouldHold();
    void keysComeInByteOrder();
    void dropsOnlyWhatIsDueEarliestFirst();
    void ownersAreCounted();
    void whoHasNothingIsForgotten();
    void tombstoneKeysComeBack_data();
    void tombstoneKeysComeBack();
    void anEntryIsWrittenAsTheContractSays();
};

namespace {

EntryValues values(std::string_view value, qint64 expiresAt = 0, std::string_view owner = "p")
{
    return {value, owner, 1, 10, 20, expiresAt, 1};
}

std::vector<std::string> keysOf(const EntryStore &store, std::string_view space, std::string_view first = {})
{
    std::vector<std::string> keys;
    if (const auto *kept = store.space("t", space)) {
        kept->index.visitFrom(first, false, [&](const Entry &entry) {
            keys.emplace_back(entry.key());
            return true;
        });
    }
    return keys;
}

} // namespace

/// 60,000 random acts on a few thousand keys, held against std::map: the hash table, the chunks, the heap, the sums.
void EntryStoreTest::holdsWhatAMapWouldHold()
{
    std::mt19937 random(20260122);
    EntryStore store;
    std::map<std::string, std::pair<std::string, qint64>> model;
    for (int i = 0; i < 60'000; ++i) {
        const std::string key = "key-" + std::to_string(random() % 4000);
        switch (random() % 4) {
        case 0:
        case 1: {
            const std::string value(random() % 40 + 1, 'x');
            const qint64 expiresAt = random() % 2 ? qint64(random() % 1000) + 1'000 : 0;
            store.put("t", "s", key, values(value, expiresAt));
            model[key] = {value, expiresAt};
            break;
        }
        case 2:
            QCOMPARE(store.remove({"t", "s", QByteArray::fromStdString(key)}), model.erase(key) == 1);
            break;
        case 3: {
            const qint64 expiresAt = qint64(random() % 1000) + 1'000;
            QCOMPARE(store.setExpiry({"t", "s", QByteArray::fromStdString(key)}, expiresAt, 2), model.contains(key));
            if (model.contains(key))
                model[key].second = expiresAt;
        }
        }
    }
    std::vector<std::string> keys;
    qint64 size = 0;
    qint64 next = 0;
    for (const auto &[key, held] : model) {
        keys.push_back(key);
        size += qint64(key.size() + held.first.size());
        if (held.second != 0 && (next == 0 || held.second < next))
            next = held.second;
        const Entry *entry = store.find("t", "s", key);
        QVERIFY(entry);
        QCOMPARE(std::string(entry->value()), held.first);
        QCOMPARE(entry->expiresAt, held.second);
    }
    QVERIFY(keysOf(store, "s") == keys);
    QCOMPARE(store.entries(), qint64(model.size()));
    QCOMPARE(store.space("t", "s")->bytes, size);
    QCOMPARE(store.tenant("t")->bytes, size);
    QCOMPARE(store.nextExpiry(), next);
    QVERIFY(!store.find("t", "s", "nobody") && !store.find("t", "other", keys.front())
            && !store.find("u", "s", keys.front()));

    for (const std::string &key : keys)
        QVERIFY(store.remove({"t", "s", QByteArray::fromStdString(key)}));
    QCOMPARE(store.entries(), qint64(0));
    QVERIFY(!store.space("t", "s")); // an empty namespace is none
    QVERIFY(!store.tenant("t"));     // and so is a tenant without any
    QCOMPARE(store.nextExpiry(), qint64(0));
}

void EntryStoreTest::keysComeInByteOrder()
{
    EntryStore store;
    for (const char *key : {"b", "\xC3\xA4", "a", "B", "\xF0\x9F\x98\x80", "aa", "\xEF\xBF\xBD", "a!"})
        store.put("t", "s", key, values("1"));
    const std::vector<std::string> sorted{"B", "a", "a!", "aa", "b", "\xC3\xA4", "\xEF\xBF\xBD", "\xF0\x9F\x98\x80"};
    QVERIFY(keysOf(store, "s") == sorted);
    QVERIFY((keysOf(store, "s", "b") == std::vector<std::string>{"b", "\xC3\xA4", "\xEF\xBF\xBD", "\xF0\x9F\x98\x80"}));
}

void EntryStoreTest::dropsOnlyWhatIsDueEarliestFirst()
{
    EntryStore store;
    store.put("t", "s", "late", values("1", 3000));
    store.put("t", "s", "soon", values("1", 1000));
    store.put("t", "other", "sooner", values("1", 500));
    store.put("u", "s", "at once", values("1", 2000));
    store.put("t", "s", "never", values("1"));
    QCOMPARE(store.nextExpiry(), qint64(500));
    QStringList dropped;
    const auto note = [&](const EntryStore::Space &space, const Entry &entry) {
        dropped.append(QString::fromUtf8(bytes(space.name)) + u'/' + QString::fromUtf8(bytes(entry.key())));
    };
    QCOMPARE(store.dropExpired(fromMilliseconds(499), 10, note), 0);
    QCOMPARE(store.dropExpired(fromMilliseconds(2000), 2, note), 2); // no more than was allowed
    QCOMPARE(dropped, (QStringList{QStringLiteral("other/sooner"), QStringLiteral("s/soon")}));
    QVERIFY(!store.space("t", "other"));
    QCOMPARE(store.dropExpired(fromMilliseconds(2000), 10, note), 1);
    QVERIFY(store.find("u", "s", "at once") == nullptr);
    QVERIFY(store.find("t", "s", "late")->isExpired(fromMilliseconds(3000)));
    QVERIFY(!store.find("t", "s", "late")->isExpired(fromMilliseconds(2999)));
    store.put("t", "s", "late", values("1")); // without an expiry now
    QCOMPARE(store.nextExpiry(), qint64(0));
    QCOMPARE(store.dropExpired(fromMilliseconds(1'000'000), 10, note), 0);
    QCOMPARE(store.entries(), qint64(2));
}

void EntryStoreTest::ownersAreCounted()
{
    EntryStore store;
    store.put("t", "s", "a", values("1", 0, "p"));
    store.put("t", "s", "b", values("1", 0, "p"));
    store.put("t", "s", "b", values("1", 0, "q"));
    const auto &owners = store.tenant("t")->owners;
    QCOMPARE(owners.find("p")->second.entries, qint64(1));
    QCOMPARE(owners.find("q")->second.entries, qint64(1));
    store.remove({"t", "s", "a"});
    QVERIFY(owners.find("p") == owners.end());
    QCOMPARE(store.find("t", "s", "b")->ownerId(), std::string_view("q"));
}

/// Anybody can invent tenants and namespaces.
void EntryStoreTest::whoHasNothingIsForgotten()
{
    EntryStore store;
    for (int i = 0; i < 100; ++i) {
        const std::string name = std::to_string(i);
        store.put("t" + name, "n", "k", values("v"));
        store.put("t", "n" + name, "k", values("v", 1'000));
    }
    QCOMPARE(store.tenants().size(), std::size_t(101));
    QCOMPARE(store.tenant("t")->spaces.size(), std::size_t(100));
    for (int i = 0; i < 100; ++i) {
        const QByteArray name = QByteArray::number(i);
        QVERIFY(store.remove({"t" + name, "n", "k"}));
        QVERIFY(store.remove({"t", "n" + name, "k"}));
    }
    QVERIFY(store.tenants().empty());
}

void EntryStoreTest::tombstoneKeysComeBack_data()
{
    QTest::addColumn<QByteArray>("space");
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("plain") << QByteArray("s") << QByteArray("k");
    QTest::newRow("slashes") << QByteArray("a/b//c") << QByteArray("/k/");
    QTest::newRow("percent") << QByteArray("a%2Fb%25") << QByteArray("100%");
    QTest::newRow("not ASCII") << QByteArray("\xC3\xA4/") << QByteArray("\xF0\x9F\x98\x80");
}

void EntryStoreTest::tombstoneKeysComeBack()
{
    QFETCH(QByteArray, space);
    QFETCH(QByteArray, key);
    const EntryId id{"tenant", space, key};
    const auto back = fromTombstoneKey(tombstoneKey(id));
    QVERIFY(back && *back == id);
    QVERIFY(!fromTombstoneKey("no slashes") && !fromTombstoneKey("one/only"));
}

void EntryStoreTest::anEntryIsWrittenAsTheContractSays()
{
    EntryStore store;
    store.put("t", "a\"b", "k\n\\", {"{\"n\":1.10}", "plugin-a", 7, 0, 1500, 1'769'112'000'000, 1});
    const Entry *entry = store.find("t", "a\"b", "k\n\\");
    QCOMPARE(entryDocument("a\"b", *entry),
             QByteArray(
                 "{\"namespace\":\"a\\\"b\",\"key\":\"k\\u000a\\\\\",\"value\":{\"n\":1.10},\"ownerId\":\"plugin-a\","
                 "\"version\":7,\"expiresAt\":\"2026-01-22T20:00:00.000Z\",\"createdAt\":\"1970-01-01T00:00:00.000Z\","
                 "\"updatedAt\":\"1970-01-01T00:00:01.500Z\"}"));
}

QTEST_GUILESS_MAIN(EntryStoreTest)
#include "test_entrystore.moc"
