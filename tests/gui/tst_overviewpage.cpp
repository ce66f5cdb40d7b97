// SPDX-License-Identifier: GPL-3.0-or-later
// The Overview page as a user meets it: over a real node, and with a stand-in for what a node does not do on demand.
#include "bridge/embeddednode.h"
#include "gui/windowfixture.h"
#include "models/threadtime.h"
#include "pages/overview/overviewpage.h"
#include "pages/overview/wallview.h"
#include "widgets/copybutton.h"
#include "widgets/emptystate.h"
#include "widgets/ribbon.h"
#include "widgets/searchfield.h"
#include "widgets/tile.h"

#include <QAction>
#include <QMenuBar>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QStatusBar>
#include <QToolButton>

using namespace plexica;
using namespace plexica::app;

namespace {

const QString tenant = QStringLiteral("default-tenant");

OverviewPage *overviewOf(const MainWindow &window)
{
    return qobject_cast<OverviewPage *>(window.currentPage());
}

/// The window over a node with a database of its own.
struct Running
{
    Running()
        : settings(folder.filePath(QStringLiteral("console.ini")), QSettings::IniFormat)
        , theme(*qApp)
        , host(nodeSettings())
    {
        theme.setChoice(ThemeChoice::Light);
        WindowOptions options;
        options.startDemo = [this] { ++demos; };
        window = std::make_unique<MainWindow>(host, theme, settings, options);
        window->resize(1280, 800);
        window->show();
        QObject::connect(&host, &EmbeddedNode::started, &host, [this](const QStringList &addresses) {
            address = addresses.first();
            window->nodeStarted();
        });
        host.start();
    }

    config::Settings nodeSettings() const
    {
        config::Settings values;
        values.dataDir = folder.path();
        values.database = QStringLiteral("sqlite://%1/node.db").arg(folder.path());
        values.listen[0].port = 0;
        return values;
    }
    bool isReady() const
    {
        return QTest::qWaitFor([this] { return window->plugins().isComplete() && overviewOf(*window); }, 20'000);
    }
    int post(const QString &path, const QByteArray &body)
    {
        QNetworkRequest call(QUrl(address + path));
        call.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        QNetworkReply *reply = network.post(call, body);
        QSignalSpy finished(reply, &QNetworkReply::finished);
        if (!reply->isFinished() && !finished.wait(10'000))
            return 0;
        reply->deleteLater();
        return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }
    int registerService(const QString &plugin, const QString &name)
    {
        return post(QStringLiteral("/api/services/register"),
                    QStringLiteral(R"({"pluginId":"%1","serviceName":"%2","version":"1.0.0","tenantId":"%3"})")
                        .arg(plugin, name, tenant)
                        .toUtf8());
    }

    QTemporaryDir folder;
    QSettings settings;
    ThemeController theme;
    int demos = 0;
    EmbeddedNode host;
    QString address;
    QNetworkAccessManager network;
    std::unique_ptr<MainWindow> window;
};

std::vector<registry::Service> someServices()
{
    return {makeService(QStringLiteral("inventory.products"), QStringLiteral("plugin-inventory")),
            makeService(QStringLiteral("inventory.stock"), QStringLiteral("plugin-inventory"), tenant,
                        registry::Health::Degraded),
            makeService(QStringLiteral("reports.daily"), QStringLiteral("plugin-reports"), QStringLiteral("acme"),
                        registry::Health::Unavailable)};
}

LinkRow *rowNamed(const Tile &tile, const QString &title)
{
    for (LinkRow *row : tile.rows()) {
        if (row->content().title == title)
            return row;
    }
    return nullptr;
}

} // namespace

class OverviewPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsWhatOneSeesFirst();
    void anEmptyNodeShowsThreeStepsThatWork();
    void aRealNodeIsTold();
    void theWorstStandsFirstAndSaysWhomItHits();
    void ofHundredsTheHeaviestAreTold();
    void eachLineLeadsToWhatItNames();
    void itIsCalmWhenNothingIsWrong();
    void thePastIsWorkedOutFromEvents();
    void theWallFillsTheScreen();
    void oneComesBack();
    void tenThousandServicesStallNothing();
};

void OverviewPageTest::itIsWhatOneSeesFirst()
{
    Running running;
    QVERIFY(running.isReady());
    QCOMPARE(running.window->navigation()->currentRow(), 0);
    QCOMPARE(running.window->currentPage()->id(), QStringLiteral("overview"));
}

void OverviewPageTest::anEmptyNodeShowsThreeStepsThatWork()
{
    Running running;
    QVERIFY(running.isReady());
    OverviewPage *page = overviewOf(*running.window);
    QTRY_VERIFY(page->steps()->isVisible());
    const QString command = page->registerCommand()->copyText();
    QVERIFY2(command.contains(running.address), qPrintable(command));
    QVERIFY(page->demoButton() && page->demoButton()->isVisible());
    page->demoButton()->click();
    QCOMPARE(running.demos, 1);

    // What a terminal would send.
    const qsizetype body = command.indexOf(QLatin1String("-d '")) + 4;
    QCOMPARE(running.post(QStringLiteral("/api/services/register"),
                          command.mid(body, command.lastIndexOf(u'\'') - body).toUtf8()),
             201);
    QTRY_VERIFY(!page->steps()->isVisible());
    QTRY_COMPARE(page->headline(), QStringLiteral("All 1 service(s) healthy"));
}

void OverviewPageTest::aRealNodeIsTold()
{
    Running running;
    QVERIFY(running.isReady());
    QCOMPARE(running.registerService(QStringLiteral("plugin-a"), QStringLiteral("a.one")), 201);
    QCOMPARE(running.registerService(QStringLiteral("plugin-a"), QStringLiteral("a.two")), 201);
    QCOMPARE(running.post(QStringLiteral("/api/shared-data/set"),
                          R"({"namespace":"a.space","key":"k","value":1,"ownerId":"gone","ttl":600,)"
                          R"("tenantId":"default-tenant"})"),
             201);
    OverviewPage *page = overviewOf(*running.window);
    ServicePtr service;
    QTRY_VERIFY(running.window->services().rowCount() == 2);
    service = running.window->services().service(0);
    bool set = false;
    running.host.setHealth(keyOf(*service), {}, registry::Health::Unavailable, QStringLiteral("disk full"),
                           [&set](const Result<ServicePtr> &done) { set = done.has_value(); });
    QTRY_VERIFY(set);
    QTRY_VERIFY(rowNamed(*page->troubles(), service->serviceName));
    QVERIFY(rowNamed(*page->troubles(), service->serviceName)->content().lines.join(u'\n').contains(u"disk full"));
    QTRY_COMPARE(page->nodes()->rows().size(), std::size_t(1));
    QTRY_VERIFY_WITH_TIMEOUT(rowNamed(*page->spaces(), QStringLiteral("a.space")), 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(page->expiring()->rows().size(), std::size_t(1), 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(page->leftovers()->rows().size(), std::size_t(1),
                              20'000); // an entry whose owner is no plugin
    QTRY_VERIFY(page->knowsPast());
    QTRY_COMPARE(page->history().list().back().counts[static_cast<std::size_t>(StatusKind::Unavailable)], 1);
    // Before the first service there was nothing.
    QCOMPARE(page->history().list().front().all(), 0);
}

void OverviewPageTest::theWorstStandsFirstAndSaysWhomItHits()
{
    WindowFixture fixture;
    auto services = someServices();
    auto &daily = services[2];
    daily.tenantId = tenant;
    daily.instances[0].reason = std::make_shared<const registry::StatusReason>(
        registry::StatusReason{QStringLiteral("CONNECTION_REFUSED"),
                               QStringLiteral("GET http://r:1/health: connection refused"),
                               QStringLiteral("http://r:1/health"),
                               0,
                               {},
                               currentTime(),
                               1});
    for (const registry::Service &service : services)
        fixture.node.put(service);
    gateway::PairTraffic pair;
    pair.tenantId = tenant;
    pair.callerPluginId = QStringLiteral("plugin-shop");
    pair.targetPluginId = QStringLiteral("plugin-reports");
    pair.serviceName = QStringLiteral("reports.daily");
    pair.calls = 40;
    pair.callsPerMinute = 40;
    pair.errorsPerMinute = 30;
    fixture.node.picture.pairs.push_back(pair);
    NodeLine lost;
    lost.id = QStringLiteral("n2");
    lost.name = QStringLiteral("second");
    lost.isLost = true;
    lost.lastSeenAt = currentTime();
    fixture.node.picture.nodes.push_back(lost);
    fixture.showPage(QStringLiteral("overview"));
    OverviewPage *page = overviewOf(*fixture.window);
    QVERIFY(page);
    QTRY_COMPARE(page->troubles()->rows().size(), std::size_t(3));
    const auto rows = page->troubles()->rows();
    QVERIFY(rows[0]->content().title.contains(u"second"));
    QCOMPARE(rows[1]->content().title, QStringLiteral("reports.daily"));
    const QString said = rows[1]->content().lines.join(u'\n');
    QVERIFY2(said.contains(u"connection refused") && said.contains(u"30 of 40") && said.contains(u"plugin-shop"),
             qPrintable(said));
    QCOMPARE(rows[2]->content().title, QStringLiteral("inventory.stock"));
    QVERIFY(page->headline().contains(u"unavailable") && page->headline().contains(u"degraded"));
}

void OverviewPageTest::ofHundredsTheHeaviestAreTold()
{
    std::vector<registry::Service> services;
    for (int i = 0; i < 300; ++i)
        services.push_back(makeService(QStringLiteral("slow.%1").arg(i, 3, 10, QLatin1Char('0')),
                                       QStringLiteral("plugin-slow"), tenant, registry::Health::Degraded));
    services.push_back(
        makeService(QStringLiteral("zz.dead"), QStringLiteral("plugin-dead"), tenant, registry::Health::Unavailable));
    // Three plugins require a slow one, and one that nobody has.
    for (int i = 0; i < 3; ++i) {
        auto hit = makeService(QStringLiteral("hit.%1").arg(i), QStringLiteral("plugin-hit-%1").arg(i), tenant);
        auto by = std::make_shared<registry::AffectedBy>();
        by->causes = {{QStringLiteral("slow.299"), QStringLiteral("plugin-slow"), QStringLiteral("DEGRADED"), true, {}},
                      {QString(), QStringLiteral("plugin-none"), QStringLiteral("MISSING"), true, {}}};
        by->count = 2;
        hit.affected = by;
        services.push_back(hit);
    }
    ServiceModel serviceModel;
    PluginModel pluginModel;
    serviceModel.apply(snapshotOf(services));
    const Overview overview =
        Overview::of({serviceModel, pluginModel, OverviewPicture(), node::NodeStatus(), HeldServices(), {}});
    QCOMPARE(overview.services, 304);
    QCOMPARE(overview.allTroubles, 302);
    QCOMPARE(overview.troubles.size(), Overview::maximumTroubles);
    QCOMPARE(overview.troubles[0].title, QStringLiteral("zz.dead"));
    QCOMPARE(overview.troubles[1].title, QStringLiteral("plugin-none"));
    QVERIFY2(overview.troubles[1].effect.contains(QLatin1String("plugin-hit-0, plugin-hit-1")),
             qPrintable(overview.troubles[1].effect));
    QCOMPARE(overview.troubles[2].title, QStringLiteral("slow.299"));
    QCOMPARE(overview.troubles[3].title, QStringLiteral("slow.000"));
    QCOMPARE(overview.troubles.back().title, QStringLiteral("slow.036"));
    QVERIFY(!overview.troubles.back().text.isEmpty());
}

void OverviewPageTest::eachLineLeadsToWhatItNames()
{
    WindowFixture fixture(someServices());
    QTRY_VERIFY(fixture.isReady());
    fixture.showPage(QStringLiteral("overview"));
    OverviewPage *page = overviewOf(*fixture.window);
    QTRY_VERIFY(rowNamed(*page->troubles(), QStringLiteral("reports.daily")));
    // By keyboard alone.
    fixture.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
    page->focusContent();
    auto *first = qobject_cast<LinkRow *>(QApplication::focusWidget());
    QVERIFY(first);
    QCOMPARE(first->content().title, QStringLiteral("reports.daily"));
    QTest::keyClick(first, Qt::Key_Return);
    QCOMPARE(fixture.window->currentPage()->id(), QStringLiteral("services"));
    QTRY_COMPARE(fixture.table()->currentService() ? fixture.table()->currentService()->serviceName : QString(),
                 QStringLiteral("reports.daily"));

    fixture.showPage(QStringLiteral("overview"));
    page->statusButton(StatusKind::Degraded)->click();
    QCOMPARE(fixture.shownNames(), QStringList{QStringLiteral("inventory.stock")});

    fixture.showPage(QStringLiteral("overview"));
    QTest::mouseClick(page->chart(), Qt::LeftButton);
    QCOMPARE(fixture.window->currentPage()->id(), QStringLiteral("gateway"));
    for (const auto &[tile, id] : {std::pair(page->spaces(), QStringLiteral("shareddata")),
                                   std::pair(page->leftovers(), QStringLiteral("plugins")),
                                   std::pair(page->expiring(), QStringLiteral("access"))}) {
        fixture.showPage(QStringLiteral("overview"));
        tile->heading()->click();
        QCOMPARE(fixture.window->currentPage()->id(), id);
    }
}

void OverviewPageTest::itIsCalmWhenNothingIsWrong()
{
    WindowFixture fixture({makeService(QStringLiteral("a")), makeService(QStringLiteral("b"))});
    QTRY_VERIFY(fixture.isReady());
    fixture.showPage(QStringLiteral("overview"));
    OverviewPage *page = overviewOf(*fixture.window);
    QTRY_VERIFY2(page->headline().startsWith(QLatin1String("All 2")), qPrintable(page->headline()));
    QVERIFY(!page->troubles()->isVisible());
    QVERIFY(!page->statusButton(StatusKind::Unavailable)->isVisible());
}

void OverviewPageTest::thePastIsWorkedOutFromEvents()
{
    auto service = makeService(QStringLiteral("a"));
    WindowFixture fixture({service});
    const TimePoint now = currentTime();
    qint64 id = 1000;
    const auto before = [&](std::chrono::minutes age, const QString &from, const QString &to) {
        auto event = statusEvent(service, from, to, {}, --id);
        event.at = now - age;
        fixture.node.history.push_back(event);
    };
    before(std::chrono::minutes(120), QStringLiteral("UNAVAILABLE"), QStringLiteral("HEALTHY"));
    before(std::chrono::minutes(180), QStringLiteral("HEALTHY"), QStringLiteral("UNAVAILABLE"));
    auto begun = statusEvent(service, {}, {}, {}, --id);
    begun.type = QStringLiteral("SERVICE_REGISTERED");
    begun.at = now - std::chrono::minutes(600);
    fixture.node.history.push_back(begun);
    QTRY_VERIFY(fixture.isReady());
    fixture.showPage(QStringLiteral("overview"));
    OverviewPage *page = overviewOf(*fixture.window);
    QTRY_VERIFY(page->knowsPast());
    const auto at = [&](std::chrono::minutes age) {
        const auto &list = page->history().list();
        const qint64 moment = toMilliseconds(now - age);
        return list[static_cast<std::size_t>((moment - list.front().begin) / HealthHistory::bucketLength)];
    };
    const auto unavailable = static_cast<std::size_t>(StatusKind::Unavailable);
    QCOMPARE(at(std::chrono::minutes(60)).counts[unavailable], 0);
    QCOMPARE(at(std::chrono::minutes(60)).all(), 1);
    QCOMPARE(at(std::chrono::minutes(150)).counts[unavailable], 1);
    QCOMPARE(at(std::chrono::minutes(300)).counts[unavailable], 0);
    QCOMPARE(at(std::chrono::minutes(300)).all(), 1);
    QCOMPARE(at(std::chrono::minutes(700)).all(), 0);
    QTRY_COMPARE(page->ribbon()->buckets().size(), std::size_t(HealthHistory::buckets));
}

void OverviewPageTest::theWallFillsTheScreen()
{
    WindowFixture fixture(someServices());
    QTRY_VERIFY(fixture.isReady());
    fixture.showPage(QStringLiteral("overview"));
    OverviewPage *page = overviewOf(*fixture.window);
    fixture.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
    page->focusContent();
    QTest::keyClick(fixture.window.get(), Qt::Key_F11);
    QTRY_VERIFY(page->wall()->isVisible());
    QVERIFY(!fixture.window->navigation()->isVisible() && !fixture.window->menuBar()->isVisible()
            && !fixture.window->statusBar()->isVisible() && !fixture.window->searchField()->isVisible());
    QVERIFY(fixture.window->isFullScreen());
    QTest::keyClick(page->wall(), Qt::Key_Escape);
    QTRY_VERIFY(!page->wall()->isVisible() && fixture.window->navigation()->isVisible());
    QVERIFY(!fixture.window->isFullScreen());
}

void OverviewPageTest::oneComesBack()
{
    WindowFixture fixture(someServices());
    QTRY_VERIFY(fixture.isReady());
    fixture.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
    fixture.showPage(QStringLiteral("overview"));
    fixture.window->go(Place::ofService(QStringLiteral("acme"), QStringLiteral("reports.daily")));
    fixture.window->go(Place::ofPlugin(QStringLiteral("plugins"), tenant, QStringLiteral("plugin-inventory")));
    QCOMPARE(fixture.window->currentPage()->id(), QStringLiteral("plugins"));
    QTest::keyClick(fixture.window.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(fixture.window->currentPage()->id(), QStringLiteral("services"));
    QCOMPARE(fixture.table()->currentService()->serviceName, QStringLiteral("reports.daily"));
    QTest::keyClick(fixture.window.get(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(fixture.window->currentPage()->id(), QStringLiteral("overview"));
    QTest::keyClick(fixture.window.get(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(fixture.window->currentPage()->id(), QStringLiteral("services"));
    QTest::keyClick(fixture.window.get(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(fixture.window->currentPage()->id(), QStringLiteral("plugins"));
}

void OverviewPageTest::tenThousandServicesStallNothing()
{
    // See MainWindowTest::tenThousandServicesStallNothing() for the limit.
    constexpr qint64 limit = 500;
    WindowFixture fixture(manyServices(10'000));
    QTRY_VERIFY(fixture.isReady());
    fixture.showPage(QStringLiteral("overview"));
    OverviewPage *page = overviewOf(*fixture.window);
    QTRY_COMPARE(page->overview().services, 10'000);
    QCOMPARE(page->troubles()->rows().size(), OverviewPage::shownTroubles + 1);
    qint64 longest = 0;
    for (int round = 0; round < 5; ++round) {
        const qint64 start = threadMilliseconds();
        const Overview worked = Overview::of({fixture.window->services(),
                                              fixture.window->plugins(),
                                              fixture.node.picture,
                                              fixture.window->feed().status(),
                                              fixture.window->feed().held(),
                                              {}});
        QCOMPARE(worked.services, 10'000);
        longest = std::max(longest, threadMilliseconds() - start);
    }
    qInfo().noquote() << "overview of 10,000 services:" << longest << "ms";
    QVERIFY(longest < limit);
}

QTEST_MAIN(OverviewPageTest)
#include "tst_overviewpage.moc"
