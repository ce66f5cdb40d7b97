// SPDX-License-Identifier: GPL-3.0-or-later
// A plugin dies under traffic: how soon the window says that it does, why, and whom it concerns. A real process is
// killed, a real node on its own thread notices, real widgets are read.
#include "bridge/embeddednode.h"
#include "pages/services/servicepanel.h"
#include "pages/services/servicespage.h"
#include "pages/services/servicetable.h"
#include "pages/services/serviceuse.h"
#include "shell/bell.h"
#include "shell/mainwindow.h"
#include "widgets/plaintable.h"
#include "widgets/timelineview.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QLabel>
#include <QListView>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QSettings>
#include <QSignalSpy>
#include <QTabBar>
#include <QTabWidget>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <csignal>
#include <cstdio>

using namespace plexica;
using namespace plexica::app;

namespace {

const QString tenant = QStringLiteral("default-tenant");
const QByteArray childVariable = "PLEXICA_TEST_PLUGIN";

/// The plugin: a process of its own that answers everything with 200.
int runPlugin(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHost))
        return 1;
    QObject::connect(&server, &QTcpServer::newConnection, &server, [&server] {
        while (QTcpSocket *socket = server.nextPendingConnection()) {
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                if (socket->readAll().contains("\r\n\r\n"))
                    socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 15\r\n\r\n"
                                  "{\"status\":\"ok\"}");
            });
            QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    });
    std::printf("%d\n", server.serverPort());
    std::fflush(stdout);
    return QCoreApplication::exec();
}

struct Running
{
    Running()
        : settings(folder.filePath(QStringLiteral("console.ini")), QSettings::IniFormat)
        , theme(*qApp)
        , host(nodeSettings())
        , window(std::make_unique<MainWindow>(host, theme, settings, WindowOptions{}))
    {
        window->resize(1280, 800);
        window->show();
        QObject::connect(&host, &EmbeddedNode::started, &host, [this](const QStringList &addresses) {
            address = addresses.value(0);
            window->nodeStarted();
        });
    }

    config::Settings nodeSettings() const
    {
        config::Settings values;
        values.dataDir = folder.path();
        values.database = QStringLiteral("sqlite://%1/node.db").arg(folder.path());
        values.listen[0].port = 0;
        return values;
    }

    int request(const QByteArray &verb, const QString &path, const QByteArray &body)
    {
        QNetworkRequest call(QUrl(address + path));
        call.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
        call.setRawHeader("X-Tenant-Slug", tenant.toLatin1());
        QNetworkReply *reply = network.sendCustomRequest(call, verb, body);
        QSignalSpy finished(reply, &QNetworkReply::finished);
        finished.wait(10'000);
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        reply->deleteLater();
        return status;
    }
    int call()
    {
        return request(
            "POST", QStringLiteral("/api/gateway/call"),
            R"({"tenantId":"default-tenant","callerPluginId":"plugin-shop","targetPluginId":"plugin-orders",)"
            R"("targetServiceName":"orders.api","method":"GET","path":"/orders"})");
    }

    QTemporaryDir folder;
    QSettings settings;
    ThemeController theme;
    EmbeddedNode host;
    std::unique_ptr<MainWindow> window;
    QString address;
    QNetworkAccessManager network;
};

/// All that is written in the visible labels of a widget.
QString wordsOf(const QWidget *widget)
{
    QStringList words;
    for (const QLabel *label : widget->findChildren<QLabel *>()) {
        if (label->isVisible())
            words.append(label->text());
    }
    return words.join(u'\n');
}

QStringList rowsOf(const QAbstractItemView *view)
{
    QStringList rows;
    for (int row = 0; row < view->model()->rowCount(); ++row)
        rows.append(view->model()->index(row, 0).data(Qt::DisplayRole).toString());
    return rows;
}

} // namespace

class CauseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKilledPluginIsSeenWithItsReasonWithinTwoSeconds();
};

void CauseTest::aKilledPluginIsSeenWithItsReasonWithinTwoSeconds()
{
    QProcess plugin;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(childVariable), QStringLiteral("1"));
    plugin.setProcessEnvironment(environment);
    plugin.start(QCoreApplication::applicationFilePath(), {});
    QVERIFY(plugin.waitForReadyRead(10'000));
    const QString url = QStringLiteral("http://127.0.0.1:%1").arg(plugin.readLine().trimmed().toInt());

    Running console;
    console.host.start();
    QTRY_VERIFY_WITH_TIMEOUT(console.window->services().isComplete() && !console.address.isEmpty(), 20'000);
    QCOMPARE(
        console.request("POST", QStringLiteral("/api/services/register"),
                        QStringLiteral(R"({"pluginId":"plugin-orders","serviceName":"orders.api","version":"1.0.0",)"
                                       R"("tenantId":"default-tenant","baseUrl":"%1",)"
                                       R"("endpoints":[{"method":"GET","path":"/orders"}]})")
                            .arg(url)
                            .toUtf8()),
        201);
    QCOMPARE(console.request("POST", QStringLiteral("/api/services/register"),
                             R"({"pluginId":"plugin-shop","serviceName":"shop.site","version":"1.0.0",)"
                             R"("tenantId":"default-tenant","endpoints":[{"method":"GET","path":"/"}]})"),
             201);
    QCOMPARE(console.request("POST", QStringLiteral("/api/plugin-gateway/dependencies"),
                             R"({"dependencies":[{"pluginId":"plugin-shop",)"
                             R"("dependsOnPluginId":"plugin-orders","serviceName":"orders.api","version":"^1.0.0"}]})"),
             201);
    QTRY_COMPARE(console.window->services().rowCount(), 2);
    // One call a second, as a plugin under traffic has.
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(console.call(), 200);
    }
    console.window->findChild<QAction *>(QStringLiteral("page-services"))->trigger();
    auto *page = qobject_cast<ServicesPage *>(console.window->currentPage());
    QVERIFY(page);
    ServicePtr orders;
    QTRY_VERIFY(([&] {
        for (int row = 0; row < page->table()->proxy().rowCount(); ++row) {
            if (page->table()->proxy().service(row)->serviceName == u"orders.api")
                orders = page->table()->proxy().service(row);
        }
        return orders && orders->status() == registry::Health::Healthy;
    }()));
    auto *bell = console.window->findChild<Bell *>();

    QCOMPARE(::kill(static_cast<pid_t>(plugin.processId()), SIGKILL), 0);
    QVERIFY(plugin.waitForFinished(10'000));
    QElapsedTimer sinceFailure;
    sinceFailure.start();
    QCOMPARE(console.call(), 502);
    QTimer traffic;
    connect(&traffic, &QTimer::timeout, this, [&console] {
        QNetworkRequest call(QUrl(console.address + QStringLiteral("/api/gateway/call")));
        call.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
        QNetworkReply *reply = console.network.post(
            call, QByteArray(R"({"tenantId":"default-tenant","callerPluginId":"plugin-shop",)"
                             R"("targetPluginId":"plugin-orders","targetServiceName":"orders.api","method":"GET",)"
                             R"("path":"/orders"})"));
        connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
    });
    traffic.start(1000);

    // The row, with its reason; and who is affected, in the bell. The clock runs from the first failed call.
    const auto row = [&] {
        for (int at = 0; at < page->table()->proxy().rowCount(); ++at) {
            if (page->table()->proxy().service(at)->serviceName == u"orders.api")
                return page->table()->model()->index(at, column(ServiceColumn::Status));
        }
        return QModelIndex();
    };
    const QString probed = QStringLiteral("GET %1/health: connection refused").arg(url);
    QTRY_VERIFY_WITH_TIMEOUT(row().data(role(ServiceRole::Status)).toInt() != static_cast<int>(StatusKind::Healthy),
                             10'000);
    QTRY_VERIFY_WITH_TIMEOUT(row().data(Qt::ToolTipRole).toString().contains(probed), 10'000);
    const auto told = [&] {
        QStringList texts;
        for (int at = 0; at < console.window->notifications().rowCount(); ++at)
            texts.append(console.window->notifications().index(at).data(role(NotificationRole::Text)).toString());
        return texts.join(u'\n');
    };
    QTRY_VERIFY_WITH_TIMEOUT(told().contains(QLatin1String("plugin-shop")), 10'000);
    const qint64 took = sinceFailure.elapsed();
    QVERIFY2(took < 2'000, qPrintable(QStringLiteral("%1 ms\n%2").arg(took).arg(told())));
    QVERIFY2(told().contains(probed), qPrintable(told()));
    QVERIFY2(told().contains(QLatin1String("requires it")), qPrintable(told()));

    // Once nobody answers it says how many calls a minute that costs.
    QTRY_VERIFY_WITH_TIMEOUT(
        told().contains(QLatin1String("requires it, ")) && told().contains(QLatin1String("/min fail")), 10'000);

    // First click: the entry of the bell opens the service; the reason stands there, and what it breaks.
    QTest::mouseClick(bell, Qt::LeftButton);
    auto *list = console.window->findChild<QWidget *>(QStringLiteral("bellPopup"))->findChild<QListView *>();
    QVERIFY(list && list->isVisible());
    QModelIndex entry;
    for (int at = 0; at < list->model()->rowCount(); ++at) {
        if (list->model()->index(at, 0).data(role(NotificationRole::ServiceName)).toString() == u"orders.api")
            entry = list->model()->index(at, 0);
    }
    QVERIFY2(entry.isValid(), qPrintable(rowsOf(list).join(u'\n')));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(entry).center());
    ServicePanel *panel = page->panel();
    QTRY_COMPARE(panel->serviceId(), orders->id);
    QTRY_VERIFY2(wordsOf(panel).contains(probed), qPrintable(wordsOf(panel)));
    // Second click: what calls it and needs it, and the calls that failed; or its history.
    const auto click = [panel](const QString &tab) {
        QTabBar *bar = panel->tabs()->tabBar();
        for (int at = 0; at < bar->count(); ++at) {
            if (bar->tabText(at).startsWith(tab))
                QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(at).center());
        }
    };
    click(QStringLiteral("Use"));
    auto *use = panel->findChild<ServiceUse *>();
    QVERIFY(use && use->isVisible());
    const auto tableNamed = [use](const char *name) {
        for (PlainTable *table : use->findChildren<PlainTable *>()) {
            if (table->accessibleName() == QLatin1String(name))
                return table;
        }
        return static_cast<PlainTable *>(nullptr);
    };
    PlainTable *dependents = tableNamed("Plugins that depend on the service");
    PlainTable *calls = tableNamed("Last calls of the service");
    QVERIFY(dependents && calls);
    QTRY_VERIFY(dependents->model()->rowCount() == 1
                && dependents->model()->index(0, 1).data().toString() == u"plugin-shop");
    QTRY_VERIFY(([calls] {
        for (int at = 0; at < calls->model()->rowCount(); ++at) {
            for (int part = 0; part < calls->model()->columnCount(); ++part) {
                if (calls->model()->index(at, part).data().toString() == u"502 connection refused")
                    return true;
            }
        }
        return false;
    }()));
    click(QStringLiteral("Timeline"));
    auto *timeline = panel->findChild<TimelineView *>();
    QVERIFY(timeline && timeline->isVisible());
    QTRY_VERIFY2(rowsOf(timeline).join(u'\n').contains(QStringLiteral("Healthy → ")),
                 qPrintable(rowsOf(timeline).join(u'\n')));
    // And in the row itself: the last half hour is no good one.
    QVERIFY2(page->table()
                 ->model()
                 ->index(row().row(), column(ServiceColumn::History))
                 .data(Qt::ToolTipRole)
                 .toString()
                 .contains(QLatin1String("in 1 half hour")),
             qPrintable(page->table()
                            ->model()
                            ->index(row().row(), column(ServiceColumn::History))
                            .data(Qt::ToolTipRole)
                            .toString()));

    // Another window of the same node forgets nothing of it: neither what happened nor what was read.
    traffic.stop();
    const int unread = console.window->notifications().unread();
    console.window->saveState();
    console.window = std::make_unique<MainWindow>(console.host, console.theme, console.settings, WindowOptions{});
    console.window->show();
    console.window->nodeStarted();
    QTRY_VERIFY_WITH_TIMEOUT(told().contains(QLatin1String("plugin-shop requires it")), 10'000);
    QVERIFY2(told().contains(probed), qPrintable(told()));
    QCOMPARE(console.window->notifications().unread(), unread);
}

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsSet(childVariable.constData()))
        return runPlugin(argc, argv);
    QApplication application(argc, argv);
    CauseTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_cause.moc"
