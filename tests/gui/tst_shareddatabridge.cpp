// SPDX-License-Identifier: GPL-3.0-or-later
// Shared data over the bridge: a real node on its own thread, and its database.
#include "bridge/embeddednode.h"
#include "bridge/sharedcount.h"
#include "bridge/shareddatafeed.h"
#include "bridge/shareddatalink.h"
#include "models/sharedentrymodel.h"
#include "watch/subscription.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace plexica;
using namespace plexica::app;
using namespace std::chrono_literals;

class TestSharedDataBridge : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aScopeIsFollowed();
    void commandsReachTheNode();
    void theBeginningOfAValueComesAlong();
    void manyEntriesComeInSlices();
    void whatAFilterLeavesIsCounted();
    void aNamespaceGoesWhateverIsLoaded();
    void whatIsNotTakenInIsBounded();
};

namespace {

SharedKey keyOf(const QString &space, const QString &key)
{
    return {QStringLiteral("t"), space, key};
}

struct Running
{
    Running()
        : host(settings(folder.path()))
        , link(host.sharedData())
    {
        QObject::connect(&link, &SharedDataLink::updated, &link, [this](const SharedUpdatePtr &update) {
            largest = std::max(largest, update->entries.size());
            if (update->watch == watched) {
                model.apply(*update);
                if (update->spaces)
                    spaces = *update->spaces;
            }
            if (takesIn)
                link.acknowledge();
        });
    }

    static config::Settings settings(const QString &folder)
    {
        config::Settings values;
        values.dataDir = folder;
        values.database = QStringLiteral("sqlite://%1/node.db").arg(folder);
        values.listen[0].port = 0;
        return values;
    }

    bool start()
    {
        bool started = false;
        QObject::connect(&host, &EmbeddedNode::started, &host, [&started] { started = true; });
        host.start();
        return QTest::qWaitFor([&started] { return started; }, 20'000);
    }

    bool watch(const SharedScope &scope)
    {
        model.clear();
        link.watch(++watched, scope);
        return QTest::qWaitFor([this] { return model.isComplete(); }, 20'000);
    }

    template <typename T, typename Call>
    Result<T> answer(Call call)
    {
        std::optional<Result<T>> result;
        call(link, Reply<T>([&result](Result<T> value) { result = std::move(value); }));
        if (!QTest::qWaitFor([&result] { return result.has_value(); }, 20'000))
            return fail(ErrorCode::Timeout, QStringLiteral("no answer"));
        return *result;
    }
    Result<SharedValue> write(const SharedKey &id, const QByteArray &json, qint64 version = 0,
                              std::optional<TimePoint> expiresAt = {})
    {
        const SharedEdit edit{id, json, QStringLiteral("plugin-a"), expiresAt, version};
        return answer<SharedValue>([&](SharedDataLink &to, auto reply) { to.write(edit, reply); });
    }
    Result<SharedValue> read(const SharedKey &id)
    {
        return answer<SharedValue>([&](SharedDataLink &to, auto reply) { to.read(id, reply); });
    }
    QString keys() const
    {
        QStringList shown;
        for (int row = 0; row < model.rowCount(); ++row)
            shown.append(model.entry(row)->id.key);
        return shown.join(u' ');
    }

    QTemporaryDir folder;
    EmbeddedNode host;
    SharedDataLink &link;
    SharedEntryModel model;
    std::vector<SharedSpace> spaces;
    quint64 watched = 0;
    std::size_t largest = 0;
    bool takesIn = true; ///< false: updates are left unacknowledged, as by a paused window
};

} // namespace

void TestSharedDataBridge::aScopeIsFollowed()
{
    Running node;
    QVERIFY(node.start());
    QVERIFY(node.write(keyOf(QStringLiteral("a.x"), QStringLiteral("1")), "1"));
    QVERIFY(node.write(keyOf(QStringLiteral("a.y"), QStringLiteral("2")), "2"));
    QVERIFY(node.write(keyOf(QStringLiteral("b"), QStringLiteral("3")), "3"));
    QVERIFY(node.watch({}));
    QCOMPARE(node.keys(), QStringLiteral("1 2 3"));
    QTRY_COMPARE(node.spaces.size(), std::size_t(3));
    QVERIFY(node.watch({QStringLiteral("t"), {}, QStringLiteral("a.")}));
    QCOMPARE(node.keys(), QStringLiteral("1 2"));
    QVERIFY(node.watch({{}, QStringLiteral("b"), {}}));
    QCOMPARE(node.keys(), QStringLiteral("3"));
    // Changes come by themselves, those of other namespaces only as counts.
    QVERIFY(node.write(keyOf(QStringLiteral("b"), QStringLiteral("\uFEFF\u00e4")), "{\"n\":1.10}", 0,
                       currentTime() + 400ms));
    QTRY_COMPARE(node.keys(), QStringLiteral("3 \uFEFF\u00e4"));
    QVERIFY(node.write(keyOf(QStringLiteral("a.x"), QStringLiteral("4")), "4"));
    QTRY_COMPARE(node.spaces.front().keys, 2);
    QTRY_COMPARE(node.keys(), QStringLiteral("3")); // its time has come
    const qint64 version = node.model.entry(0)->version;
    QVERIFY(node.write(keyOf(QStringLiteral("b"), QStringLiteral("3")), "33", version));
    QTRY_COMPARE(node.model.entry(0)->version, version + 1);
}

void TestSharedDataBridge::commandsReachTheNode()
{
    Running node;
    QVERIFY(node.start());
    const SharedKey id = keyOf(QStringLiteral("n"), QStringLiteral("k"));
    const auto written = node.write(id, "{\"n\":1e400}");
    QVERIFY(written);
    QCOMPARE(written->json, QByteArray("{\"n\":1e400}"));
    QVERIFY(written->entry->version > 0);
    const auto conflict = node.write(id, "2", written->entry->version + 6);
    QVERIFY(!conflict);
    QCOMPARE(conflict.error().code, ErrorCode::VersionConflict);
    const auto extended = node.answer<SharedOutcomes>([&](SharedDataLink &to, auto reply) {
        to.setExpiry({id, keyOf(QStringLiteral("n"), QStringLiteral("nobody"))},
                     {SharedExpiry::Kind::After, Milliseconds(60'000)}, reply);
    });
    QVERIFY(extended && extended->size() == 2);
    QVERIFY(!extended->at(0).error);
    QCOMPARE(extended->at(1).error->code, ErrorCode::DataNotFound);
    const auto before = node.read(id);
    QVERIFY(before && before->entry->expiresAt);
    const auto removed = node.answer<SharedOutcomes>([&](SharedDataLink &to, auto reply) { to.remove({id}, reply); });
    QVERIFY(removed && removed->size() == 1 && !removed->front().error);
    QCOMPARE(removed->front().before.json, QByteArray("{\"n\":1e400}"));
    QVERIFY(!node.read(id));
    const auto back = node.answer<SharedOutcomes>(
        [&](SharedDataLink &to, auto reply) { to.restore({removed->front().before}, reply); });
    QVERIFY(back && !back->front().error);
    const auto after = node.read(id);
    QVERIFY(after);
    QCOMPARE(after->json, before->json);
    QCOMPARE(after->entry->expiresAt, before->entry->expiresAt);
    // A second time somebody else's entry would be overwritten.
    const auto again = node.answer<SharedOutcomes>(
        [&](SharedDataLink &to, auto reply) { to.restore({removed->front().before}, reply); });
    QVERIFY(again && again->front().error);
    QCOMPARE(again->front().error->code, ErrorCode::VersionConflict);
}

void TestSharedDataBridge::theBeginningOfAValueComesAlong()
{
    Running node;
    QVERIFY(node.start());
    QVERIFY(node.write(keyOf(QStringLiteral("a"), QStringLiteral("1")), "{\"n\":1.10}"));
    // Two bytes a letter: the cut is between letters.
    const QByteArray letters = QStringLiteral("\u00e4").repeated(300).toUtf8();
    QVERIFY(node.write(keyOf(QStringLiteral("a"), QStringLiteral("2")), '"' + letters + '"'));
    QVERIFY(node.write(keyOf(QStringLiteral("a"), QStringLiteral("3")), '"' + QByteArray(238, 'x') + '"'));
    QVERIFY(node.watch({}));
    QCOMPARE(node.model.entry(0)->preview, QByteArray("{\"n\":1.10}"));
    QVERIFY(!node.model.entry(0)->previewCut);
    QCOMPARE(node.model.entry(1)->preview, '"' + letters.first(238));
    QVERIFY(node.model.entry(1)->previewCut);
    QCOMPARE(node.model.entry(2)->preview.size(), qsizetype(SharedEntry::previewBytes));
    QVERIFY(!node.model.entry(2)->previewCut);
    // What the window makes of a conflict: the version that is there.
    const auto conflict = node.write(keyOf(QStringLiteral("a"), QStringLiteral("1")), "2", 0);
    QVERIFY(!conflict);
    QCOMPARE(conflict.error().details.find(u"currentVersion")->toInteger(), node.model.entry(0)->version);
}

void TestSharedDataBridge::manyEntriesComeInSlices()
{
    Running node;
    QVERIFY(node.start());
    std::vector<SharedValue> values;
    for (int i = 0; i < 5'000; ++i) {
        auto entry = std::make_shared<SharedEntry>();
        entry->id = keyOf(i < 2'500 ? QStringLiteral("m") : QStringLiteral("n"), QStringLiteral("key-%1").arg(i));
        entry->ownerId = QStringLiteral("p");
        values.push_back({entry, "1"});
    }
    const auto stored = node.answer<SharedOutcomes>([&](SharedDataLink &to, auto reply) { to.restore(values, reply); });
    QVERIFY(stored && stored->size() == values.size());
    QVERIFY(node.watch({}));
    QCOMPARE(node.model.rowCount(), 5'000);
    QVERIFY(node.largest <= 2'000);
}

void TestSharedDataBridge::whatAFilterLeavesIsCounted()
{
    Running node;
    QVERIFY(node.start());
    // More than a step looks at, in two tenants; every tenth of another owner.
    constexpr int count = SharedCount::entriesAtOnce * 2 + 100;
    std::vector<SharedValue> values;
    for (const char *tenant : {"t", "u"}) {
        for (int i = 0; i < count; ++i) {
            auto entry = std::make_shared<SharedEntry>();
            entry->id = {QString::fromLatin1(tenant), i < count - 7 ? QStringLiteral("m") : QStringLiteral("n"),
                         QStringLiteral("key-%1").arg(i, 5, 10, QChar(u'0'))};
            entry->ownerId = i % 10 == 0 ? QStringLiteral("plugin-b") : QStringLiteral("plugin-a");
            if (i % 2 == 0)
                entry->expiresAt = currentTime() + 1h;
            values.push_back({entry, "1"});
        }
    }
    QVERIFY(node.answer<SharedOutcomes>([&](SharedDataLink &to, auto reply) { to.restore(values, reply); }));
    const auto ask = [&node](const SharedQuestion &question) {
        QStringList said;
        const auto spaces =
            node.answer<std::vector<SharedSpace>>([&](SharedDataLink &to, auto reply) { to.count(question, reply); });
        for (const SharedSpace &space : spaces ? *spaces : std::vector<SharedSpace>())
            said.append(QStringLiteral("%1/%2 %3").arg(space.tenantId, space.name).arg(space.keys));
        return said.join(u' ');
    };
    SharedFilter filter;
    QCOMPARE(ask({{}, filter, {}}), QStringLiteral("t/m 4093 t/n 7 u/m 4093 u/n 7"));
    QCOMPARE(ask({QStringLiteral("u"), filter, {}}), QStringLiteral("u/m 4093 u/n 7"));
    QCOMPARE(ask({QStringLiteral("nobody"), filter, {}}), QString());
    filter.text = QStringLiteral("KEY-0409");
    QCOMPARE(ask({QStringLiteral("t"), filter, {}}), QStringLiteral("t/m 3 t/n 7"));
    filter.text = QStringLiteral("n");
    QCOMPARE(ask({QStringLiteral("t"), filter, {}}), QStringLiteral("t/m 4093 t/n 7")); // its name, or "plugin"
    filter.text.clear();
    filter.ownerId = QStringLiteral("plugin-b");
    QCOMPARE(ask({QStringLiteral("t"), filter, {}}), QStringLiteral("t/m 410"));
    filter.ttl = SharedFilter::Ttl::Without;
    QCOMPARE(ask({QStringLiteral("t"), filter, {}}), QString());
    filter = {};
    filter.ttl = SharedFilter::Ttl::Without;
    QCOMPARE(ask({QStringLiteral("t"), filter, {}}), QStringLiteral("t/m 2046 t/n 4"));
    filter = {};
    filter.ownerGone = true;
    QCOMPARE(ask({QStringLiteral("t"), filter, {{QStringLiteral("t"), {QStringLiteral("plugin-a")}}}}),
             QStringLiteral("t/m 410"));
    // A further question ends the one before, unless a busy machine has answered that one already.
    bool cancelled = false;
    for (int attempt = 0; attempt < 20 && !cancelled; ++attempt) {
        std::optional<Result<std::vector<SharedSpace>>> first;
        node.link.count({{}, {}, {}}, [&first](Result<std::vector<SharedSpace>> spaces) { first = std::move(spaces); });
        QCOMPARE(ask({QStringLiteral("u"), {}, {}}), QStringLiteral("u/m 4093 u/n 7"));
        QTRY_VERIFY(first);
        cancelled = !*first;
        if (cancelled)
            QCOMPARE(first->error().code, ErrorCode::Cancelled);
    }
    QVERIFY(cancelled);
}

void TestSharedDataBridge::aNamespaceGoesWhateverIsLoaded()
{
    Running running;
    QVERIFY(running.start());
    QVERIFY(running.write(keyOf(QStringLiteral("a"), QStringLiteral("one")), "1"));
    QVERIFY(running.write(keyOf(QStringLiteral("a"), QStringLiteral("two")), "[2]"));
    QVERIFY(running.write(keyOf(QStringLiteral("b"), QStringLiteral("other")), "3"));
    // Nothing of it is loaded.
    const auto removal = running.answer<SharedRemoval>(
        [](SharedDataLink &to, auto reply) { to.removeNamespace(QStringLiteral("t"), QStringLiteral("a"), reply); });
    QVERIFY(removal);
    QCOMPARE(removal->removed, 2);
    QCOMPARE(removal->before.size(), std::size_t(2));
    QVERIFY(running.watch({QStringLiteral("t"), {}, {}}));
    QCOMPARE(running.keys(), QStringLiteral("other"));
    // And comes back.
    const auto outcomes = running.answer<SharedOutcomes>(
        [&removal](SharedDataLink &to, auto reply) { to.restore(removal->before, reply); });
    QVERIFY(outcomes);
    QTRY_COMPARE(running.keys(), QStringLiteral("one two other"));
    QCOMPARE(running.read(keyOf(QStringLiteral("a"), QStringLiteral("two")))->json, QByteArray("[2]"));
}

void TestSharedDataBridge::whatIsNotTakenInIsBounded()
{
    Running running;
    QVERIFY(running.start());
    QVERIFY(running.watch({QStringLiteral("t"), {}, {}}));
    // One update is out and not taken in: all that follow wait behind it.
    QSignalSpy out(&running.link, &SharedDataLink::updated);
    running.takesIn = false;
    QVERIFY(running.write(keyOf(QStringLiteral("a"), QStringLiteral("first")), "1"));
    QTRY_COMPARE(out.count(), 1);
    constexpr int count = static_cast<int>(watch::Subscription::maximumPending) * 5 / 4;
    int left = count;
    bool failed = false;
    for (int i = 0; i < count; ++i) {
        const SharedEdit edit{
            keyOf(QStringLiteral("a"), QStringLiteral("key-%1").arg(i)), "1", QStringLiteral("plugin-a"), {}, 0};
        running.link.write(edit, [&](const Result<SharedValue> &stored) {
            failed = failed || !stored;
            --left;
        });
    }
    QVERIFY(QTest::qWaitFor([&left] { return left == 0; }, 120'000));
    QVERIFY(!failed);
    QCOMPARE(out.count(), 1);
    bool anew = false;
    connect(&running.link, &SharedDataLink::updated, this,
            [&anew](const SharedUpdatePtr &update) { anew = anew || update->begins; });
    running.takesIn = true;
    running.link.acknowledge();
    QTRY_COMPARE_WITH_TIMEOUT(running.model.rowCount(), count + 1, 20'000);
    QVERIFY(anew); // more had changed than was remembered: the whole scope came again
    QVERIFY(running.write(keyOf(QStringLiteral("b"), QStringLiteral("later")), "1"));
    QTRY_COMPARE(running.model.rowCount(), count + 2);
}

QTEST_GUILESS_MAIN(TestSharedDataBridge)
#include "tst_shareddatabridge.moc"
