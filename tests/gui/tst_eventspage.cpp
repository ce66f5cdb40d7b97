// SPDX-License-Identifier: GPL-3.0-or-later
// The Events page over a real node with a real audit log, and over a stand-in for a long one.
#include "bridge/accesslink.h"
#include "bridge/embeddednode.h"
#include "gui/windowfixture.h"
#include "models/jsondiff.h"
#include "models/threadtime.h"
#include "pages/events/eventexport.h"
#include "pages/events/eventpanel.h"
#include "pages/events/eventspage.h"
#include "pages/gateway/gatewaypage.h"
#include "widgets/plaintable.h"
#include "widgets/searchfield.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>

using namespace plexica;
using namespace plexica::app;

namespace {

const QString tenant = QStringLiteral("default-tenant");

EventsPage *eventsOf(const MainWindow &window)
{
    for (Page *page : window.pages()) {
        if (auto *found = qobject_cast<EventsPage *>(page))
            return found;
    }
    return nullptr;
}

events::Event made(qint64 id, const QString &type, const QString &subject,
                   const QString &actor = QStringLiteral("node"))
{
    events::Event event;
    event.id = id;
    event.tenantId = tenant;
    event.type = type;
    event.subject = subject;
    event.actor = actor;
    event.at = currentTime() - std::chrono::seconds(1'000'000 - id);
    return event;
}

} // namespace

class EventsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRealLogIsShownAndSearched();
    void aChangeIsShownAsADifference();
    void differencesAreFound_data();
    void differencesAreFound();
    void olderOnesComeAsOneScrolls();
    void newOnesDoNotMoveWhatIsRead();
    void filtersNarrow();
    void oneGoesToTheSubjectAndBack();
    void anExportHoldsAllThatMatch();
    void anExportThatIsCancelledLeavesNoFile();
    void aHundredThousandRowsStallNothing();
};

void EventsPageTest::aRealLogIsShownAndSearched()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("console.ini")), QSettings::IniFormat);
    ThemeController theme(*qApp);
    config::Settings values;
    values.dataDir = folder.path();
    values.database = QStringLiteral("sqlite://%1/node.db").arg(folder.path());
    values.listen[0].port = 0;
    EmbeddedNode host(values);
    MainWindow window(host, theme, settings, WindowOptions{});
    window.resize(1280, 800);
    window.show();
    connect(&host, &EmbeddedNode::started, &window, [&window] { window.nodeStarted(); });
    host.start();
    QVERIFY(QTest::qWaitFor([&] { return window.plugins().isComplete(); }, 20'000));
    window.go(Place::ofPage(QStringLiteral("events")));
    EventsPage *page = eventsOf(window);
    QTRY_VERIFY(page->isComplete());
    QCOMPARE(page->events().rowCount(), 0);

    // A key made by an administrator is an event of a real node.
    access::KeyDraft draft;
    draft.role = Role::Viewer;
    int done = 0;
    for (const QString &name : {QStringLiteral("first"), QStringLiteral("second")}) {
        draft.name = name;
        host.access().create(draft, [&done](const Result<NewKey> &key) { done += key ? 1 : 0; });
    }
    QTRY_COMPARE(done, 2);
    QTRY_COMPARE(page->events().rowCount(), 2); // live
    page->setSearchText(QStringLiteral("second"));
    QTRY_COMPARE(page->events().rowCount(), 1); // from the database
    page->setSearchText(QStringLiteral("nobody"));
    QTRY_VERIFY(page->isComplete() && page->events().rowCount() == 0);
    page->setSearchText({});
    QTRY_COMPARE(page->events().rowCount(), 2);
}

void EventsPageTest::aChangeIsShownAsADifference()
{
    WindowFixture fixture;
    auto event = made(10, QStringLiteral("SERVICE_ADMIN_STATE_CHANGED"), QStringLiteral("crm.deals"),
                      QStringLiteral("administrator"));
    event.before = *parseJson(R"({"adminState":"ACTIVE","reason":"","keep":1})");
    event.after = *parseJson(R"({"adminState":"OFFLINE","reason":"disk","keep":1})");
    event.cause = QStringLiteral("admin state set to OFFLINE: disk");
    fixture.node.history.push_back(event);
    QTRY_VERIFY(fixture.isReady());
    node::NodeStatus status;
    status.addresses = QStringList{QStringLiteral("http://127.0.0.1:3000")};
    fixture.node.setStatus(status);
    fixture.showPage(QStringLiteral("events"));
    EventsPage *page = eventsOf(*fixture.window);
    QTRY_COMPARE(page->events().rowCount(), 1);
    page->table()->setCurrentIndex(page->events().index(0, 0));
    QCOMPARE(page->panel()->changes().rowCount(), 2);
    QCOMPARE(page->panel()->changes().row(0)[0].text, QStringLiteral("adminState"));
    QCOMPARE(page->panel()->changes().row(0)[1].text, QStringLiteral("ACTIVE"));
    QCOMPARE(page->panel()->changes().row(0)[2].text, QStringLiteral("OFFLINE"));
    QVERIFY(page->panel()->text().contains(u"disk"));
    page->copyEvent->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"SERVICE_ADMIN_STATE_CHANGED"));
}

void EventsPageTest::differencesAreFound_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing") << QByteArray("{\"a\":1}") << QByteArray("{\"a\":1}") << QString();
    QTest::newRow("made") << QByteArray("null") << QByteArray("{\"a\":1,\"b\":\"x\"}") << QStringLiteral("+a=1 +b=x");
    QTest::newRow("gone") << QByteArray("{\"a\":{\"b\":2}}") << QByteArray("null") << QStringLiteral("-a.b=2");
    QTest::newRow("deep") << QByteArray("{\"a\":{\"b\":[1,2]},\"c\":0}") << QByteArray("{\"a\":{\"b\":[1,3,4]}}")
                          << QStringLiteral("~a.b[1]=2>3 +a.b[2]=4 -c=0");
    QTest::newRow("type") << QByteArray("{\"a\":1}") << QByteArray("{\"a\":\"1\"}") << QStringLiteral("~a=1>1");
    QTest::newRow("number as written") << QByteArray("{\"a\":1.0}") << QByteArray("{\"a\":1.00}")
                                       << QStringLiteral("~a=1.0>1.00");
}

void EventsPageTest::differencesAreFound()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QStringList words;
    for (const JsonChange &change : jsonChanges(*parseJson(before), *parseJson(after)))
        words.append(change.kind == JsonChange::Kind::Added ? u'+' + change.path + u'=' + change.after
                     : change.kind == JsonChange::Kind::Removed
                         ? u'-' + change.path + u'=' + change.before
                         : u'~' + change.path + u'=' + change.before + u'>' + change.after);
    QTEST(words.join(u' '), "expected");
}

namespace {

/// The window on its Events page over a node that remembers `count` events.
void fill(WindowFixture &fixture, int count)
{
    for (qint64 id = count; id > 0; --id)
        fixture.node.history.push_back(
            made(id, id % 10 == 0 ? QStringLiteral("PLUGIN_INSTALLED") : QStringLiteral("SERVICE_REGISTERED"),
                 QStringLiteral("thing-%1").arg(id)));
    node::NodeStatus status;
    status.addresses = QStringList{QStringLiteral("http://127.0.0.1:3000")};
    fixture.node.setStatus(status);
    fixture.showPage(QStringLiteral("events"));
}

} // namespace

void EventsPageTest::olderOnesComeAsOneScrolls()
{
    WindowFixture fixture;
    QTRY_VERIFY(fixture.isReady());
    fill(fixture, 1000);
    EventsPage *page = eventsOf(*fixture.window);
    QTRY_COMPARE(page->events().rowCount(), EventsPage::pageSize);
    QVERIFY(!page->isComplete());
    const auto toEnd = [&] {
        page->table()->verticalScrollBar()->setValue(page->table()->verticalScrollBar()->maximum());
    };
    toEnd();
    QTRY_VERIFY(page->events().rowCount() >= 2 * EventsPage::pageSize);
    for (int round = 0; round < 20 && !page->isComplete(); ++round) {
        toEnd();
        QCoreApplication::processEvents();
    }
    QTRY_VERIFY((toEnd(), page->isComplete()));
    QCOMPARE(page->events().rowCount(), 1000);
    QCOMPARE(page->events().event(999)->id, 1);
}

void EventsPageTest::newOnesDoNotMoveWhatIsRead()
{
    WindowFixture fixture;
    QTRY_VERIFY(fixture.isReady());
    fill(fixture, 300);
    EventsPage *page = eventsOf(*fixture.window);
    QTRY_COMPARE(page->events().rowCount(), EventsPage::pageSize);
    // At the top, with nothing selected, they come at once.
    fixture.node.tell(made(1001, QStringLiteral("SERVICE_REGISTERED"), QStringLiteral("new-1")));
    QTRY_COMPARE(page->events().event(0)->subject, QStringLiteral("new-1"));
    QVERIFY(!page->newButton()->isVisible());

    page->table()->setCurrentIndex(page->events().index(3, 0));
    const QString read = page->events().event(3)->subject;
    for (qint64 id = 1002; id < 1014; ++id)
        fixture.node.tell(made(id, QStringLiteral("SERVICE_REGISTERED"), QStringLiteral("new-%1").arg(id)));
    QTRY_COMPARE(page->waiting(), 12);
    QVERIFY(page->newButton()->isVisible());
    QVERIFY2(page->newButton()->text().contains(QLatin1String("12")), qPrintable(page->newButton()->text()));
    QCOMPARE(page->events().event(page->table()->currentIndex().row())->subject, read);
    QTest::mouseClick(page->newButton(), Qt::LeftButton);
    QCOMPARE(page->waiting(), 0);
    QCOMPARE(page->events().event(0)->id, 1013);
    QVERIFY(!page->newButton()->isVisible());
}

void EventsPageTest::filtersNarrow()
{
    WindowFixture fixture;
    QTRY_VERIFY(fixture.isReady());
    fill(fixture, 500);
    EventsPage *page = eventsOf(*fixture.window);
    QTRY_COMPARE(page->events().rowCount(), EventsPage::pageSize);
    page->groupBox()->setCurrentIndex(page->groupBox()->findData(QStringLiteral("plugins")));
    QTRY_COMPARE(page->events().rowCount(), 50);
    page->setSearchText(QStringLiteral("thing-50"));
    QTRY_COMPARE(page->events().rowCount(), 2); // 50 and 500
    // What happens meanwhile is held against the same filters.
    fixture.node.tell(made(1001, QStringLiteral("SERVICE_REGISTERED"), QStringLiteral("thing-50")));
    fixture.node.tell(made(1002, QStringLiteral("PLUGIN_INSTALLED"), QStringLiteral("thing-507")));
    QTRY_COMPARE(page->events().rowCount(), 3);
    fixture.window->findChild<QAction *>(QStringLiteral("clearFilters"));
    page->actorBox()->setCurrentIndex(page->actorBox()->findData(QStringLiteral("plugin:")));
    QTRY_COMPARE(page->events().rowCount(), 0);
}

void EventsPageTest::oneGoesToTheSubjectAndBack()
{
    auto service = makeService(QStringLiteral("crm.deals"));
    WindowFixture fixture({service});
    QTRY_VERIFY(fixture.isReady());
    fixture.node.history.push_back(
        made(5, QStringLiteral("SERVICE_REGISTERED"), QStringLiteral("crm.deals"), QStringLiteral("plugin:plugin-a")));
    fixture.node.history.front().requestId = "req-1";
    fill(fixture, 0);
    EventsPage *page = eventsOf(*fixture.window);
    QTRY_COMPARE(page->events().rowCount(), 1);
    page->table()->setCurrentIndex(page->events().index(0, 0));
    QVERIFY(page->goSubject->isEnabled() && page->goActor->isEnabled() && page->showRequest->isEnabled());
    fixture.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
    page->goSubject->trigger();
    QCOMPARE(fixture.window->currentPage()->id(), QStringLiteral("services"));
    QCOMPARE(fixture.table()->currentService()->serviceName, QStringLiteral("crm.deals"));
    QTest::keyClick(fixture.window.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(fixture.window->currentPage()->id(), QStringLiteral("events"));
    page->showRequest->trigger();
    QCOMPARE(fixture.window->currentPage()->id(), QStringLiteral("gateway"));
    QCOMPARE(fixture.window->searchField()->text(), QStringLiteral("req-1"));
}

namespace {

/// Runs the page's export to a file in `folder` and answers what stands in it; empty: it failed.
QByteArray exported(const EventsPage &page, ExportFormat format, const QString &fileName)
{
    const std::unique_ptr<ExportJob> job(page.exportAll(format, nullptr));
    QSignalSpy written(job.get(), &ExportJob::written);
    QSignalSpy failed(job.get(), &ExportJob::failed);
    job->start(fileName);
    if (!QTest::qWaitFor([&] { return written.size() + failed.size() > 0; }) || written.isEmpty())
        return {};
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void EventsPageTest::anExportHoldsAllThatMatch()
{
    WindowFixture fixture;
    QTRY_VERIFY(fixture.isReady());
    fill(fixture, 3000);
    // The oldest of all is one that a spreadsheet would run.
    events::Event &oldest = fixture.node.history.back();
    oldest.type = QStringLiteral("PLUGIN_INSTALLED");
    oldest.subject = QStringLiteral("=HYPERLINK(\"http://x\")");
    oldest.cause = QStringLiteral("a, \"b\"");
    oldest.after = *parseJson(R"({"n":1.10})");
    EventsPage *page = eventsOf(*fixture.window);
    QTRY_COMPARE(page->events().rowCount(), EventsPage::pageSize); // the others are not loaded
    const QString csv = fixture.folder.filePath(QStringLiteral("events.csv"));
    QByteArrayList lines = exported(*page, ExportFormat::Csv, csv).split('\n');
    QCOMPARE(lines.size(), 3000 + 2); // a heading, and the end of the last line
    QCOMPARE(lines.first().trimmed(),
             QByteArray("id,at,type,tenantId,subject,actor,cause,requestId,before,after,details"));
    QVERIFY2(lines.at(3000).contains("\"'=HYPERLINK(\"\"http://x\"\")\""), lines.at(3000).constData());
    QVERIFY2(lines.at(3000).trimmed().endsWith(",\"a, \"\"b\"\"\",,,\"{\"\"n\"\":1.10}\","),
             lines.at(3000).constData());
    // What the filters leave, as JSON lines.
    page->groupBox()->setCurrentIndex(page->groupBox()->findData(QStringLiteral("plugins")));
    lines =
        exported(*page, ExportFormat::JsonLines, fixture.folder.filePath(QStringLiteral("events.jsonl"))).split('\n');
    QCOMPARE(lines.size(), 301 + 1);
    for (int at = 0; at < 301; ++at) {
        const auto event = parseJson(lines.at(at));
        QVERIFY(event);
        QCOMPARE(event->find(u"type")->toString(), QStringLiteral("PLUGIN_INSTALLED"));
    }
    // A file that cannot be written is said.
    QVERIFY(exported(*page, ExportFormat::Csv, fixture.folder.filePath(QStringLiteral("none/events.csv"))).isEmpty());
}

void EventsPageTest::anExportThatIsCancelledLeavesNoFile()
{
    WindowFixture fixture;
    QTRY_VERIFY(fixture.isReady());
    fill(fixture, 3000);
    EventsPage *page = eventsOf(*fixture.window);
    QTRY_COMPARE(page->events().rowCount(), EventsPage::pageSize);
    const QString fileName = fixture.folder.filePath(QStringLiteral("events.csv"));
    const std::unique_ptr<ExportJob> job(page->exportAll(ExportFormat::Csv, nullptr));
    QSignalSpy failed(job.get(), &ExportJob::failed);
    int rows = 0;
    QString words;
    connect(job.get(), &ExportJob::progress, job.get(), [&](int done, int all, const QString &text) {
        QCOMPARE(all, -1);
        rows = done;
        words = text;
        job->cancel();
    });
    job->start(fileName);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(rows, EventExport::pageSize);
    QVERIFY2(words.contains(QLatin1String("back to")), qPrintable(words));
    QVERIFY(!QFile::exists(fileName));
}

void EventsPageTest::aHundredThousandRowsStallNothing()
{
    constexpr qint64 limit = 500; // see MainWindowTest::tenThousandServicesStallNothing()
    EventModel model;
    PlainTable table(&model, 0, QStringLiteral("events"));
    table.resize(900, 600);
    table.show();
    qint64 longest = 0;
    for (qint64 at = 100'000; at > 0;) {
        std::vector<events::EventPtr> page;
        for (int i = 0; i < EventsPage::pageSize && at > 0; ++i, --at)
            page.push_back(std::make_shared<const events::Event>(
                made(at, QStringLiteral("SERVICE_REGISTERED"), QStringLiteral("thing"))));
        const qint64 start = threadMilliseconds();
        model.appendOlder(page);
        QCoreApplication::processEvents();
        longest = std::max(longest, threadMilliseconds() - start);
    }
    QCOMPARE(model.rowCount(), 100'000);
    qInfo().noquote() << "longest page:" << longest << "ms";
    QVERIFY(longest < limit);
}

QTEST_MAIN(EventsPageTest)
#include "tst_eventspage.moc"
