// SPDX-License-Identifier: GPL-3.0-or-later
// The window's side and a real node on its own thread, over a real database and real HTTP.
#include "bridge/embeddednode.h"
#include "bridge/livefeed.h"
#include "models/servicemodel.h"
#include "pages/services/servicepanel.h"
#include "pages/services/servicespage.h"
#include "pages/services/servicetable.h"
#include "shell/mainwindow.h"
#include "widgets/confirmdialog.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace plexica;
using namespace plexica::app;

namespace {

/// A node on a free port with SQLite in a folder of its own, and models that follow it.
struct Running
{
    Running()
        : host(settings())
        , feed(host)
    {
        QObject::connect(&feed, &LiveFeed::update, &model, &ServiceModel::apply);
        QObject::connect(&host, &EmbeddedNode::started, &feed, [this](const QStringList &addresses) {
            address = addresses.value(0);
            feed.start();
        });
    }

    config::Settings settings() const
    {
        config::Settings values;
        values.dataDir = folder.path();
        values.database = QStringLiteral("sqlite://%1/node.db").arg(folder.path());
        values.listen[0].port = 0;
        return values;
    }

    bool start()
    {
        host.start();
        return QTest::qWaitFor([this] { return model.isComplete(); }, 20'000);
    }

    /// Sends a request as a plugin would; the status, or 0.
    int request(const QByteArray &verb, const QString &path, const QByteArray &body)
    {
        QNetworkRequest call(QUrl(address + path));
        call.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
        QNetworkReply *reply = network.sendCustomRequest(call, verb, body);
        QSignalSpy finished(reply, &QNetworkReply::finished);
        finished.wait(10'000);
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        reply->deleteLater();
        return status;
    }

    int registerService(const QString &name, const QString &version = QStringLiteral("1.0.0"))
    {
        return request(
            "POST", QStringLiteral("/api/services/register"),
            QStringLiteral(R"({"pluginId":"plugin-a","serviceName":"%1","version":"%2","tenantId":"default-tenant",)"
                           R"("endpoints":[{"method":"GET","path":"/x"}]})")
                .arg(name, version)
                .toUtf8());
    }

    QTemporaryDir folder;
    EmbeddedNode host;
    LiveFeed feed;
    ServiceModel model;
    QString address;
    QNetworkAccessManager network;
};

} // namespace

class BridgeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRegistrationShowsWithinAQuarterSecond();
    void commandsChangeTheNodeAndComeBackAsUpdates();
    void commandsOnWhatIsGoneFail();
    void theHistoryOfAServiceCanBeAsked();
    void manyChangesArriveWholeAndInFewUpdates();
    void aRestartShowsWhatWasRegisteredBefore();
    void aBusyPortIsSaidWithItsExitCode();
    void aHostDestroyedWhileRunningStopsItsNode();
    void theWindowActsOnARealNode();
};

void BridgeTest::aRegistrationShowsWithinAQuarterSecond()
{
    Running node;
    QVERIFY(node.start());
    QCOMPARE(node.registerService(QStringLiteral("a.one")), 201);
    QElapsedTimer timer;
    timer.start();
    QTRY_COMPARE(node.model.rowCount(), 1);
    QVERIFY2(timer.elapsed() < 250, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(node.model.service(0)->serviceName, QStringLiteral("a.one"));
    QCOMPARE(node.model.service(0)->endpoints->size(), std::size_t(1));
    QCOMPARE(node.feed.status().addresses, QStringList{node.address});
    QVERIFY(node.feed.status().storageEngine.startsWith(QLatin1String("SQLite")));
}

void BridgeTest::commandsChangeTheNodeAndComeBackAsUpdates()
{
    Running node;
    QVERIFY(node.start());
    QCOMPARE(node.registerService(QStringLiteral("a.one")), 201);
    QTRY_COMPARE(node.model.rowCount(), 1);
    const ServiceKey key = keyOf(*node.model.service(0));

    std::optional<Result<ServicePtr>> answer;
    const auto keep =
        replyTo<ServicePtr>(&node.model, [&answer](Result<ServicePtr> result) { answer = std::move(result); });
    node.host.setHealth(key, {}, registry::Health::Degraded, QStringLiteral("slow disk"), keep);
    QVERIFY(!answer);
    QTRY_VERIFY(answer);
    QVERIFY(answer->has_value());
    QCOMPARE((**answer)->status(), registry::Health::Degraded);
    QTRY_COMPARE(node.model.service(0)->status(), registry::Health::Degraded);

    answer.reset();
    const TimePoint until = currentTime() + std::chrono::hours(1);
    node.host.setAdminState(key, registry::AdminState::Offline, QStringLiteral("moving"), until, keep);
    QTRY_VERIFY(answer);
    QTRY_COMPARE(node.model.service(0)->adminState, registry::AdminState::Offline);
    QCOMPARE(node.model.service(0)->adminReason, QStringLiteral("moving"));
    QCOMPARE(node.model.service(0)->adminUntil, std::optional(until));

    std::optional<Result<int>> removed;
    node.host.deregister(key, {},
                         replyTo<int>(&node.model, [&removed](Result<int> result) { removed = std::move(result); }));
    QTRY_VERIFY(removed);
    QCOMPARE(removed->value_or(-1), 1);
    QTRY_COMPARE(node.model.rowCount(), 0);
}

void BridgeTest::commandsOnWhatIsGoneFail()
{
    Running node;
    QVERIFY(node.start());
    const ServiceKey nobody{QStringLiteral("default-tenant"), QStringLiteral("no-such-id")};
    std::optional<Result<ServicePtr>> answer;
    const auto keep =
        replyTo<ServicePtr>(&node.model, [&answer](Result<ServicePtr> result) { answer = std::move(result); });
    node.host.setHealth(nobody, {}, registry::Health::Healthy, {}, keep);
    QTRY_VERIFY(answer);
    QCOMPARE(answer->error().code, ErrorCode::ServiceNotFound);
    answer.reset();
    node.host.setAdminState(nobody, registry::AdminState::Draining, {}, std::nullopt, keep);
    QTRY_VERIFY(answer);
    QCOMPARE(answer->error().code, ErrorCode::ServiceNotFound);
    std::optional<Result<int>> removed;
    node.host.deregister(nobody, {},
                         replyTo<int>(&node.model, [&removed](Result<int> result) { removed = std::move(result); }));
    QTRY_VERIFY(removed);
    QCOMPARE(removed->error().code, ErrorCode::ServiceNotFound);
}

void BridgeTest::theHistoryOfAServiceCanBeAsked()
{
    Running node;
    std::vector<events::Event> live;
    QObject::connect(&node.feed, &LiveFeed::update, &node.model, [&live](const Update &update) {
        live.insert(live.end(), update.events.begin(), update.events.end());
    });
    QVERIFY(node.start());
    QCOMPARE(node.registerService(QStringLiteral("a.one")), 201);
    QTRY_COMPARE(node.model.rowCount(), 1);
    node.host.setHealth(keyOf(*node.model.service(0)), {}, registry::Health::Unavailable, QStringLiteral("by hand"),
                        [](const Result<ServicePtr> &) {});
    QTRY_COMPARE(live.size(), std::size_t(2));
    QVERIFY2(live.back().cause.contains(QLatin1String("by hand")), qPrintable(live.back().cause));
    QCOMPARE(live.back().actor, QStringLiteral("administrator"));
    events::EventFilter filter;
    filter.tenantId = QStringLiteral("default-tenant");
    filter.subject = QStringLiteral("a.one");
    std::optional<std::vector<events::Event>> history;
    node.host.queryEvents(
        filter, replyTo<std::vector<events::Event>>(&node.model, [&history](Result<std::vector<events::Event>> result) {
            history = result.value_or(std::vector<events::Event>());
        }));
    QTRY_VERIFY(history);
    QCOMPARE(history->size(), std::size_t(2));
    QCOMPARE(history->front().id, live.back().id);
    QCOMPARE(history->back().type, QStringLiteral("SERVICE_REGISTERED"));
}

void BridgeTest::manyChangesArriveWholeAndInFewUpdates()
{
    Running node;
    QVERIFY(node.start());
    int updates = 0;
    QObject::connect(&node.feed, &LiveFeed::update, &node.model, [&updates](const Update &) { ++updates; });
    constexpr int count = 300;
    QList<QNetworkReply *> replies;
    for (int i = 0; i < count; ++i) {
        QNetworkRequest call(QUrl(node.address + QStringLiteral("/api/services/register")));
        call.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
        replies.append(node.network.post(
            call, QStringLiteral(R"({"pluginId":"p","serviceName":"s%1","version":"1.0.0"})").arg(i).toUtf8()));
    }
    QTRY_COMPARE_WITH_TIMEOUT(node.model.rowCount(), count, 30'000);
    QVERIFY2(updates < count / 3, qPrintable(QString::number(updates)));
    qDeleteAll(replies);
}

void BridgeTest::aRestartShowsWhatWasRegisteredBefore()
{
    Running node;
    QVERIFY(node.start());
    for (int i = 0; i < 5; ++i)
        QCOMPARE(node.registerService(QStringLiteral("a.%1").arg(i)), 201);
    QSignalSpy stopped(&node.host, &EmbeddedNode::stopped);
    node.host.stop();
    QVERIFY(stopped.wait(15'000));
    QVERIFY(!node.host.isRunning());

    EmbeddedNode again(node.settings());
    LiveFeed feed(again);
    ServiceModel model;
    QObject::connect(&feed, &LiveFeed::update, &model, &ServiceModel::apply);
    QObject::connect(&again, &EmbeddedNode::started, &feed, &LiveFeed::start);
    again.start();
    QTRY_VERIFY_WITH_TIMEOUT(model.isComplete(), 20'000);
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(model.tenants(), QStringList{QStringLiteral("default-tenant")});
}

void BridgeTest::aBusyPortIsSaidWithItsExitCode()
{
    QTcpServer occupied;
    QVERIFY(occupied.listen(QHostAddress::LocalHost));
    Running node;
    config::Settings settings = node.settings();
    settings.listen[0].port = occupied.serverPort();
    EmbeddedNode host(settings);
    QSignalSpy failed(&host, &EmbeddedNode::failed);
    QSignalSpy stopped(&host, &EmbeddedNode::stopped);
    host.start();
    QVERIFY(failed.wait(20'000));
    QCOMPARE(failed[0][0].toInt(), 4);
    QVERIFY(failed[0][1].toString().contains(QString::number(occupied.serverPort())));
    host.stop();
    QVERIFY(stopped.wait(15'000));
}

void BridgeTest::aHostDestroyedWhileRunningStopsItsNode()
{
    QString address;
    {
        Running node;
        QVERIFY(node.start());
        address = node.address;
        // A command in flight at the end must not come back to what is gone.
        node.host.setHealth({QStringLiteral("t"), QStringLiteral("x")}, {}, registry::Health::Healthy, {},
                            replyTo<ServicePtr>(&node.model, [](const Result<ServicePtr> &) {}));
    }
    QTcpServer free;
    QVERIFY(free.listen(QHostAddress::LocalHost, static_cast<quint16>(QUrl(address).port())));
}

void BridgeTest::theWindowActsOnARealNode()
{
    Running node;
    QSettings settings(node.folder.filePath(QStringLiteral("console.ini")), QSettings::IniFormat);
    ThemeController theme(*qApp);
    theme.setChoice(ThemeChoice::Light);
    EmbeddedNode host(node.settings());
    MainWindow window(host, theme, settings, {});
    QObject::connect(&host, &EmbeddedNode::started, &window, [&](const QStringList &addresses) {
        node.address = addresses.value(0);
        window.nodeStarted();
    });
    window.show();
    host.start();
    QTRY_VERIFY_WITH_TIMEOUT(window.services().isComplete(), 20'000);
    QCOMPARE(node.registerService(QStringLiteral("a.one")), 201);
    window.findChild<QAction *>(QStringLiteral("page-services"))->trigger();
    auto *page = qobject_cast<ServicesPage *>(window.currentPage());
    QVERIFY(page);
    QTRY_COMPARE(page->table()->proxy().rowCount(), 1);
    QVERIFY(page->table()->selectService(page->table()->proxy().service(0)->id));
    QTRY_VERIFY(page->panel()->timeline().rowCount() >= 1);
    page->actions()->drain->trigger();
    ConfirmDialog *dialog = nullptr;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *found = qobject_cast<ConfirmDialog *>(widget); found && found->isVisible())
            dialog = found;
    }
    QVERIFY(dialog);
    QTest::mouseClick(dialog->confirmButton(), Qt::LeftButton);
    QTRY_COMPARE(page->table()->proxy().service(0)->adminState, registry::AdminState::Draining);
    QTRY_COMPARE(page->panel()->timeline().index(0).data(role(TimelineRole::Title)).toString(),
                 QStringLiteral("Active → Draining"));
    QCOMPARE(node.request("GET", QStringLiteral("/api/services/discover?serviceName=a.one"), {}), 404);
}

QTEST_MAIN(BridgeTest)
#include "tst_bridge.moc"
