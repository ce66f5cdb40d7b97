// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sharedentrydisplay.h"
#include "models/sharedentrymodel.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <map>

using namespace plexica;
using namespace plexica::app;

class TestSharedEntryModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsWhatIsThereInEveryOrder_data();
    void showsWhatIsThereInEveryOrder();
    void filters();
    void aNewSnapshotForgetsWhatItDoesNotName();
    void expiriesAreCounted();
    void aHundredThousandEntriesDoNotStall();
};

namespace {

SharedEntryPtr entry(const QString &key, qint64 version = 1, std::optional<Milliseconds> ttl = {},
                     const QString &owner = QStringLiteral("p"), const QString &space = QStringLiteral("s"))
{
    auto made = std::make_shared<SharedEntry>();
    made->id = {QStringLiteral("t"), space, key};
    made->ownerId = owner;
    made->version = version;
    made->size = version * 7 % 100;
    made->updatedAt = currentTime();
    if (ttl)
        made->expiresAt = currentTime() + *ttl;
    return made;
}

SharedUpdate snapshot(std::vector<SharedEntryPtr> entries)
{
    SharedUpdate update;
    update.begins = true;
    update.ends = true;
    update.entries = std::move(entries);
    return update;
}

QStringList keysOf(const SharedEntryModel &model)
{
    QStringList keys;
    for (int row = 0; row < model.rowCount(); ++row)
        keys.append(model.entry(row)->id.key);
    return keys;
}

} // namespace

void TestSharedEntryModel::showsWhatIsThereInEveryOrder_data()
{
    QTest::addColumn<int>("by");
    QTest::addColumn<Qt::SortOrder>("order");
    for (int by = 0; by < column(SharedColumn::Count); ++by) {
        QTest::addRow("%s, ascending", qUtf8Printable(SharedEntryDisplay::columnTitle(static_cast<SharedColumn>(by))))
            << by << Qt::AscendingOrder;
        QTest::addRow("%s, descending", qUtf8Printable(SharedEntryDisplay::columnTitle(static_cast<SharedColumn>(by))))
            << by << Qt::DescendingOrder;
    }
}

/// Random changes held against a map; the tester checks every signal on the way.
void TestSharedEntryModel::showsWhatIsThereInEveryOrder()
{
    QFETCH(int, by);
    QFETCH(Qt::SortOrder, order);
    SharedEntryModel model;
    SharedEntryDisplay display;
    display.setSourceModel(&model);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester displayTester(&display, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.sort(by, order);
    QRandomGenerator random(7);
    std::map<QString, SharedEntryPtr> there;
    model.apply(snapshot({}));
    for (int round = 0; round < 60; ++round) {
        SharedUpdate update;
        QSet<QString> touched;
        for (int i = 0; i < 12; ++i) {
            const QString key = QStringLiteral("key-%1").arg(random.bounded(120), 3, 10, QChar(u'0'));
            if (touched.contains(key))
                continue;
            touched.insert(key);
            if (random.bounded(3) == 0) {
                update.removed.push_back({QStringLiteral("t"), QStringLiteral("s"), key});
                there.erase(key);
            } else {
                const SharedEntryPtr made =
                    entry(key, random.bounded(1, 1000),
                          random.bounded(2) ? std::optional(Milliseconds(random.bounded(1000, 100'000))) : std::nullopt,
                          QStringLiteral("plugin-%1").arg(random.bounded(4)));
                update.entries.push_back(made);
                there[key] = made;
            }
        }
        model.apply(update);
        QCOMPARE(model.rowCount(), int(there.size()));
        for (int row = 0; row < model.rowCount(); ++row) {
            const SharedEntryPtr shown = model.entry(row);
            QCOMPARE(shown, there.at(shown->id.key));
            QCOMPARE(model.rowOf(shown->id), row);
            if (row == 0)
                continue;
            QVariant before = model.index(row - 1, by).data(role(SharedRole::Raw));
            QVariant after = model.index(row, by).data(role(SharedRole::Raw));
            if (order == Qt::DescendingOrder)
                std::swap(before, after);
            const bool never =
                after.isNull()
                && (by == column(SharedColumn::Ttl) || by == column(SharedColumn::Expires)); // behind all times
            QVERIFY2(never
                         || (before.typeId() == QMetaType::QString ? before.toString() <= after.toString()
                                                                   : before.toLongLong() <= after.toLongLong()),
                     qPrintable(QStringLiteral("row %1 of round %2").arg(row).arg(round)));
        }
    }
}

void TestSharedEntryModel::filters()
{
    using namespace std::chrono_literals;
    SharedEntryModel model;
    model.apply(snapshot({entry(QStringLiteral("alpha"), 1, 5s, QStringLiteral("plugin-a")),
                          entry(QStringLiteral("beta"), 1, 10min, QStringLiteral("plugin-b")),
                          entry(QStringLiteral("gamma"), 1, {}, QStringLiteral("plugin-gone"))}));
    model.setKnownOwners([](const QString &, const QString &owner) { return owner != u"plugin-gone"; });
    const auto shown = [&model](const SharedFilter &filter) {
        model.setFilter(filter);
        return keysOf(model).join(u' ');
    };
    QCOMPARE(shown({}), QStringLiteral("alpha beta gamma"));
    QCOMPARE(shown({QStringLiteral("ALPH"), {}, false, SharedFilter::Ttl::All, 0ms}), QStringLiteral("alpha"));
    QCOMPARE(shown({QStringLiteral("plugin-b"), {}, false, SharedFilter::Ttl::All, 0ms}), QStringLiteral("beta"));
    QCOMPARE(shown({{}, QStringLiteral("plugin-a"), false, SharedFilter::Ttl::All, 0ms}), QStringLiteral("alpha"));
    QCOMPARE(shown({{}, {}, true, SharedFilter::Ttl::All, 0ms}), QStringLiteral("gamma"));
    QCOMPARE(shown({{}, {}, false, SharedFilter::Ttl::With, 0ms}), QStringLiteral("alpha beta"));
    QCOMPARE(shown({{}, {}, false, SharedFilter::Ttl::Without, 0ms}), QStringLiteral("gamma"));
    QCOMPARE(shown({{}, {}, false, SharedFilter::Ttl::Within, 1min}), QStringLiteral("alpha"));
    QCOMPARE(model.all(), 3);
    // A change of owner counts for the text too.
    model.setFilter({QStringLiteral("plugin-new"), {}, false, SharedFilter::Ttl::All, 0ms});
    SharedUpdate update;
    update.entries.push_back(entry(QStringLiteral("beta"), 2, {}, QStringLiteral("plugin-new")));
    model.apply(update);
    QCOMPARE(keysOf(model), QStringList{QStringLiteral("beta")});
}

void TestSharedEntryModel::aNewSnapshotForgetsWhatItDoesNotName()
{
    SharedEntryModel model;
    model.apply(snapshot({entry(QStringLiteral("a")), entry(QStringLiteral("b")), entry(QStringLiteral("c"))}));
    QVERIFY(model.isComplete());
    SharedUpdate first;
    first.begins = true;
    first.entries = {entry(QStringLiteral("b"))};
    model.apply(first);
    QCOMPARE(keysOf(model), (QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")})); // not yet
    QVERIFY(!model.isComplete());
    SharedUpdate last;
    last.ends = true;
    last.cut = true;
    last.entries = {entry(QStringLiteral("d"))};
    model.apply(last);
    QCOMPARE(keysOf(model), (QStringList{QStringLiteral("b"), QStringLiteral("d")}));
    QVERIFY(model.isComplete() && model.isCut());
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void TestSharedEntryModel::expiriesAreCounted()
{
    using namespace std::chrono_literals;
    SharedEntryModel model;
    model.apply(
        snapshot({entry(QStringLiteral("a"), 1, 5s), entry(QStringLiteral("b"), 1, 30s),
                  entry(QStringLiteral("c"), 1, 40s), entry(QStringLiteral("d"), 1, 2h), entry(QStringLiteral("e"))}));
    QCOMPARE(model.expiringWithin({10s, 1min, 1h}, currentTime()), (std::vector<int>{1, 2, 0, 1}));
}

void TestSharedEntryModel::aHundredThousandEntriesDoNotStall()
{
    using namespace std::chrono_literals;
    SharedEntryModel model;
    std::vector<SharedEntryPtr> entries;
    for (int i = 0; i < 100'000; ++i)
        entries.push_back(entry(QStringLiteral("key-%1").arg(i, 6, 10, QChar(u'0')), i % 50 + 1,
                                Milliseconds(60'000 + i * 37 % 3'600'000), QStringLiteral("plugin-%1").arg(i % 9)));
    for (std::size_t at = 0; at < entries.size(); at += 2000) {
        SharedUpdate slice;
        slice.begins = at == 0;
        slice.ends = at + 2000 == entries.size();
        slice.entries.assign(entries.begin() + std::ptrdiff_t(at), entries.begin() + std::ptrdiff_t(at) + 2000);
        model.apply(slice);
    }
    QCOMPARE(model.rowCount(), 100'000);
    // 2,000 entries written at once, again and again: by key these are changes in place.
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const auto write = [&](int version) {
        SharedUpdate update;
        for (int i = 0; i < 100'000; i += 50)
            update.entries.push_back(entry(entries[std::size_t(i)]->id.key, version, 1h, QStringLiteral("plugin-1")));
        model.apply(update);
    };
    write(100);
    QCOMPARE(resets.count(), 0);
    model.sort(column(SharedColumn::Ttl), Qt::AscendingOrder);
    write(101);
    QCOMPARE(model.rowCount(), 100'000);
    QVERIFY(resets.count() >= 1);
}

QTEST_GUILESS_MAIN(TestSharedEntryModel)
#include "tst_sharedentrymodel.moc"
