// SPDX-License-Identifier: GPL-3.0-or-later
// The hub's own time: bookmarks, folding, a reader without room; with a pace that suits a test.
#include "storage/changefeed.h"
#include "watch/hub.h"
#include "watch/subscription.h"

#include <QTemporaryDir>
#include <QTest>

using namespace plexica;
using namespace plexica::watch;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

class Listening final : public Reader
{
public:
    bool hasRoom() const override { return room; }
    bool isLost() const override { return lost; }
    void put(const Change &change) override
    {
        lines.append((change.isRemoval() ? u"delete "_s : u"put "_s) + QString::fromUtf8(change.id().key));
        json = change.json(false);
    }
    void synced(const QByteArray &) override { lines.append(u"synced"_s); }
    void reset(const QString &) override { lines.append(u"reset"_s); }
    void bookmark(const QByteArray &revision) override { lines.append(u"bookmark "_s + QString::fromLatin1(revision)); }
    void seen(const watch::ObjectId &, TimePoint) override { lines.append(u"seen"_s); }
    void finish(const QByteArray &id) override { lastId = id.isEmpty() ? lastId : id; }
    void cut(const QString &) override { lines.append(u"cut"_s); }

    bool room = true;
    bool lost = false;
    QStringList lines;
    QByteArray lastId;
    QByteArray json;
};

Filter nodes()
{
    Filter filter;
    filter.kinds = Filter::bit(Kind::Nodes);
    return filter;
}

} // namespace

class WatchHub : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void whatIsHandedInIsTold();
    void whatDoesNotCountIsNotTold();
    void changesFold();
    void aReaderWithoutRoomHearsOfTheNewest();
    void aReaderWithoutRoomCostsByWhatItFollows();
    void bookmarksCome();
    void historyCutsWhoIsLost();
    void itEndsWithItsReader();

private:
    std::shared_ptr<Subscription> follow(Listening &reader, Filter filter = nodes())
    {
        return m_hub->subscribe(reader, std::move(filter), {}, {});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<storage::Storage> m_storage;
    std::unique_ptr<Hub> m_hub;
    TableSource *m_nodes = nullptr;
};

void WatchHub::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    storage::StorageOptions options;
    options.url = u"sqlite://"_s + m_folder->filePath(u"plexica.db"_s);
    auto opened = storage::Storage::open(options);
    QVERIFY(opened);
    m_storage = std::move(*opened);
    m_hub = std::make_unique<Hub>(*m_storage, Hub::Pace{.fold = 5ms, .second = 10ms, .bookmarkSeconds = 3});
    bool loaded = false;
    auto task = m_hub->load();
    task.then([&loaded](const Result<void> &result) { loaded = result.has_value(); });
    QTRY_VERIFY(loaded);
    m_nodes = &m_hub->addTable(Kind::Nodes);
}

void WatchHub::cleanup()
{
    m_hub.reset();
    m_storage.reset();
}

void WatchHub::whatIsHandedInIsTold()
{
    m_nodes->put({}, "a", "{\"id\":\"a\"}");
    Listening reader;
    const auto subscription = follow(reader);
    QTRY_VERIFY(reader.lines.contains(u"synced"_s));
    QCOMPARE(reader.lines.first(), u"put a"_s);
    QVERIFY(!reader.lastId.isEmpty());
    QVERIFY2(reader.json.contains("\"tenantId\":null"), reader.json.constData());
    QVERIFY2(reader.json.endsWith("\"object\":{\"id\":\"a\"}}"), reader.json.constData());
    QVERIFY(m_nodes->remove({}, "a"));
    QVERIFY(!m_nodes->remove({}, "a"));
    QTRY_VERIFY(reader.lines.contains(u"delete a"_s));
}

void WatchHub::whatDoesNotCountIsNotTold()
{
    Listening reader;
    const auto subscription = follow(reader);
    QTRY_VERIFY(reader.lines.contains(u"synced"_s)); // before that, an object may come as listed and as changed
    m_nodes->put({}, "a", "{\"lastSeenAt\":1}", "LIVE");
    QTRY_VERIFY(reader.lines.contains(u"put a"_s));
    m_nodes->put({}, "a", "{\"lastSeenAt\":2}", "LIVE");
    m_nodes->put({}, "b", "{}");
    QTRY_VERIFY(reader.lines.contains(u"put b"_s));
    QCOMPARE(reader.lines.count(u"put a"_s), 1);
}

void WatchHub::changesFold()
{
    Listening reader;
    const auto subscription = follow(reader);
    QTRY_VERIFY(reader.lines.contains(u"synced"_s));
    for (int i = 0; i < 100; ++i)
        m_nodes->put({}, "a", QByteArray::number(i));
    QTRY_VERIFY(reader.lines.contains(u"put a"_s));
    QCOMPARE(reader.lines.count(u"put a"_s), 1);
    QVERIFY(reader.json.endsWith("\"object\":99}"));
}

void WatchHub::aReaderWithoutRoomHearsOfTheNewest()
{
    Listening reader;
    Listening other;
    const auto subscription = follow(reader);
    const auto beside = follow(other);
    QTRY_VERIFY(reader.lines.contains(u"synced"_s));
    reader.room = false;
    m_nodes->put({}, "a", "1");
    m_nodes->put({}, "b", "1");
    QTRY_VERIFY(other.lines.contains(u"put b"_s));
    m_nodes->put({}, "a", "2");
    m_nodes->remove({}, "b");
    QTRY_COMPARE(other.lines.count(u"put a"_s), 2);
    QTRY_VERIFY(other.lines.contains(u"delete b"_s));
    QCOMPARE(reader.lines.last(), u"synced"_s);
    reader.room = true;
    m_hub->ready(*subscription);
    QTRY_VERIFY(reader.lines.contains(u"delete b"_s));
    QCOMPARE(reader.lines.count(u"put a"_s), 1);
    QVERIFY(!reader.lines.contains(u"put b"_s));
}

/// What comes and goes again has a name each time; a reader that is behind does not remember them without end.
void WatchHub::aReaderWithoutRoomCostsByWhatItFollows()
{
    Listening reader;
    const auto subscription = follow(reader);
    QTRY_VERIFY(reader.lines.contains(u"synced"_s));
    reader.lines.clear();
    reader.room = false;
    Listening other;
    const auto beside = follow(other);
    QTRY_VERIFY(other.lines.contains(u"synced"_s));
    const int count = int(Subscription::maximumPending) + 10;
    for (int i = 0; i < 2 * count; ++i) {
        m_nodes->put({}, QByteArray::number(i), "{}");
        if (i >= count)
            m_nodes->remove({}, QByteArray::number(i - count));
        if (i % 1000 == 999)
            QCoreApplication::processEvents();
    }
    QTRY_COMPARE_WITH_TIMEOUT(reader.lines, QStringList(u"reset"_s), 20'000);
    m_nodes->put({}, "last", "{}"); // told in a turn after all those
    QTRY_VERIFY_WITH_TIMEOUT(other.lines.contains(u"put last"_s), 20'000);
    QCOMPARE(reader.lines, QStringList(u"reset"_s)); // once, however much follows
    QVERIFY(!other.lines.contains(u"reset"_s));
    reader.room = true;
    m_hub->ready(*subscription);
    QTRY_VERIFY_WITH_TIMEOUT(reader.lines.contains(u"synced"_s), 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(reader.lines.filter(u"put "_s).size(), count + 1, 20'000); // what is there, each once
}

void WatchHub::bookmarksCome()
{
    Listening reader;
    const auto subscription = follow(reader);
    const QString bookmark = u"bookmark "_s + QString::fromLatin1(m_hub->presentText());
    QTRY_VERIFY(reader.lines.count(bookmark) >= 2);
    QCOMPARE(reader.lastId, m_hub->presentText());
}

void WatchHub::historyCutsWhoIsLost()
{
    Filter filter;
    filter.kinds = Filter::bit(Kind::Events);
    Listening reader;
    const auto subscription = follow(reader, filter);
    const auto happen = [this](const char *key) {
        Subject subject;
        subject.id = {Kind::Events, "t", {}, key};
        m_hub->tell(std::make_shared<Item>(subject, 0, [](JsonWriter &writer, bool) { writer.value(qint64(1)); }));
    };
    happen("1");
    QTRY_VERIFY(reader.lines.contains(u"put 1"_s));
    reader.lost = true;
    happen("2");
    QTRY_VERIFY(reader.lines.contains(u"cut"_s));
    QVERIFY(!reader.lines.contains(u"put 2"_s));
}

void WatchHub::itEndsWithItsReader()
{
    {
        Listening reader;
        const auto subscription = follow(reader);
        QCOMPARE(m_hub->subscriptions(), 1);
    }
    QCOMPARE(m_hub->subscriptions(), 0);
    QVERIFY(!m_hub->isWatched(Kind::Nodes));
    m_nodes->put({}, "a", "1");
    QTest::qWait(0);
}

QTEST_GUILESS_MAIN(WatchHub)
#include "test_watch_hub.moc"
