// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/windowfixture.h"
#include "models/servicehistory.h"
#include "models/wording.h"
#include "models/tintrole.h"
#include "models/notificationmodel.h"
#include "models/standinplugins.h"
#include "pages/services/historydelegate.h"
#include "pages/services/ordersdialog.h"
#include "pages/services/serviceuse.h"
#include "widgets/confirmdialog.h"
#include "widgets/copybutton.h"
#include "widgets/filterchips.h"
#include "widgets/plaintable.h"
#include "widgets/searchfield.h"
#include "widgets/theme.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPainter>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTreeView>

using namespace plexica;
using namespace plexica::app;

class ServicesPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filtersByTextChipsAndTenant();
    void thePanelShowsTheFirstServiceAtFirst();
    void whatIsWrongIsSaidWithItsReason();
    void whatIsWrongSaysWhomItHits();
    void theLineOfErrorsStandsWhereCallsFailed();
    void aChangeIsUndoneWithinAMinute();
    void ordersAreListedAndEnded();
    void liveChangesKeepSelectionAndScrollPosition();
    void aFilterThatScattersKeepsTheSelection();
    void aFilterThatHidesTheSelectionShowsItsFirstRow();
    void theKeyboardAloneReachesEverything();
    void aNewServiceAppearsInOrder();
    void aServiceThatLeavesEmptiesThePanel();
    void nothingHappensBeforeTheImpactIsShown();
    void confirmIsNeverTheDefault();
    void dialogsSayWhoNeedsAndWhoCalls();
    void threeThousandThatFallAreToldTogetherEachWithItsReason();
    void whatFailsOrFlapsIsNotDrawnCalm();
    void noDialogIsConfirmedByTyping();
    void theFocusBeginsOnTheReason();
    void offlineCarriesReasonAndUntil();
    void bulkReportsWhatFailed();
    void copiesADiscoveryCommand();
    void theEmptyPageTellsTheFirstSteps();
    void theTimelineShowsTransitionsAndGrowsLive();
    void trafficStandsInTheTable();
    void theUseTabShowsWhoNeedsAndWhoCalls();
    void columnsLeaveWhereThereIsNoRoom();
    void theFirstClickSortsTheWorstFirst();
    void columnsThatSayNothingLeaveAndComeBack();
    void heldServicesCanBeReleased();
};

namespace {

std::vector<registry::Service> someServices()
{
    return {makeService(QStringLiteral("inventory.products"), QStringLiteral("plugin-inventory")),
            makeService(QStringLiteral("inventory.stock"), QStringLiteral("plugin-inventory"),
                        QStringLiteral("default-tenant"), registry::Health::Degraded),
            makeService(QStringLiteral("reports.daily"), QStringLiteral("plugin-reports"), QStringLiteral("acme"),
                        registry::Health::Unavailable)};
}

void select(WindowFixture &fixture, const QString &name)
{
    for (const auto &[id, service] : fixture.node.services) {
        if (service.serviceName == name)
            QVERIFY(fixture.table()->selectService(id));
    }
}

} // namespace

void ServicesPageTest::filtersByTextChipsAndTenant()
{
    WindowFixture fixture(someServices());
    QTRY_COMPARE(fixture.shownNames().size(), 3);
    QTest::keyClicks(fixture.window->searchField(), QStringLiteral("stock"));
    QCOMPARE(fixture.shownNames(), QStringList{QStringLiteral("inventory.stock")});
    QTest::keyClick(fixture.window->searchField(), Qt::Key_Escape);
    QCOMPARE(fixture.shownNames().size(), 3);

    QTest::mouseClick(fixture.page()->chips()->chip(StatusKind::Unavailable), Qt::LeftButton);
    QCOMPARE(fixture.shownNames(), QStringList{QStringLiteral("reports.daily")});
    QTest::mouseClick(fixture.page()->chips()->chip(StatusKind::Degraded), Qt::LeftButton);
    QCOMPARE(fixture.shownNames().size(), 2);

    QComboBox *tenants = fixture.window->tenantSwitch();
    tenants->setCurrentIndex(tenants->findData(QStringLiteral("acme")));
    QCOMPARE(fixture.shownNames(), QStringList{QStringLiteral("reports.daily")});
    tenants->setCurrentIndex(0);
    fixture.page()->findChild<QAction *>(QStringLiteral("clearFilters"))->trigger();
    QCOMPARE(fixture.shownNames().size(), 3);
    QCOMPARE(fixture.page()->chips()->statuses(), 0U);
}

void ServicesPageTest::thePanelShowsTheFirstServiceAtFirst()
{
    WindowFixture fixture(someServices());
    QTRY_COMPARE(fixture.shownNames().size(), 3);
    QTRY_COMPARE(fixture.page()->panel()->serviceId(), fixture.table()->proxy().service(0)->id);
    // Only at first: what was chosen, or chosen to be nothing, stays.
    fixture.table()->clearSelection();
    fixture.node.put(manyServices(1).front());
    QTRY_COMPARE(fixture.shownNames().size(), 4);
    QVERIFY(fixture.table()->selectedServices().empty());
}

void ServicesPageTest::whatIsWrongIsSaidWithItsReason()
{
    auto services = someServices();
    registry::Service &broken = services.back();
    registry::StatusReason why;
    why.kind = QStringLiteral("CONNECTION_REFUSED");
    why.url = QStringLiteral("http://127.0.0.1:3100/health");
    why.text = QStringLiteral("GET http://127.0.0.1:3100/health: connection refused, 3 times since 12:36:51");
    why.since = currentTime();
    why.count = 3;
    broken.instances.front().observe(registry::Health::Unavailable,
                                     std::make_shared<const registry::StatusReason>(why));
    registry::AffectedBy by;
    by.count = 1;
    by.causes.push_back({QStringLiteral("orders.api"),
                         QStringLiteral("plugin-orders"),
                         QStringLiteral("UNAVAILABLE"),
                         true,
                         {broken.pluginId, QStringLiteral("b"), QStringLiteral("plugin-orders")}});
    broken.affected = std::make_shared<const registry::AffectedBy>(by);
    const QString name = broken.serviceName;
    WindowFixture fixture(services);
    QTRY_COMPARE(fixture.shownNames().size(), 3);
    select(fixture, name);
    ServicePanel *panel = fixture.page()->panel();
    const auto textOf = [panel](const char *label) { return panel->findChild<QLabel *>(QLatin1String(label))->text(); };
    QTRY_VERIFY(textOf("reasonNote")
                    .startsWith(QStringLiteral("GET http://127.0.0.1:3100/health: connection refused, 3 time")));
    QVERIFY(textOf("affectedNote").contains(QStringLiteral("orders.api of plugin-orders is unavailable (through b)")));
    const QModelIndex status = fixture.table()->currentIndex().siblingAtColumn(column(ServiceColumn::Status));
    QCOMPARE(status.data().toString(), QStringLiteral("Unavailable"));
    QVERIFY(status.data(Qt::AccessibleTextRole).toString().startsWith(QLatin1String("Unavailable, affected")));
    QVERIFY(status.data(Qt::ToolTipRole).toString().contains(QStringLiteral("connection refused")));
    QVERIFY(!status.data(Qt::ToolTipRole).toString().contains(QStringLiteral("CONNECTION_REFUSED")));
}

void ServicesPageTest::whatIsWrongSaysWhomItHits()
{
    auto services = someServices();
    registry::Service products = services.front();
    WindowFixture fixture(services);
    const QString tenant = products.tenantId;
    fixture.node.put(makeTenantPlugins(
        tenant,
        {makeManifest(QStringLiteral("plugin-inventory"), QStringLiteral("2.0.0"), {}, {products.serviceName}),
         makeManifest(QStringLiteral("plugin-shop"), QStringLiteral("1.0.0"), {QStringLiteral("plugin-inventory")}),
         makeManifest(QStringLiteral("plugin-site"), QStringLiteral("1.0.0"), {QStringLiteral("?plugin-inventory")})}));
    gateway::ServiceTraffic traffic;
    traffic.calls = 100;
    traffic.errors = 1;
    traffic.callsPerMinute = 30;
    traffic.errorsPerMinute = 2;
    fixture.node.gateway().services.insert({tenant, products.serviceName}, traffic);
    QTRY_COMPARE(fixture.shownNames().size(), 3);
    select(fixture, products.serviceName);
    auto *note = fixture.page()->panel()->findChild<QLabel *>(QStringLiteral("hitsNote"));
    QVERIFY(note);
    QVERIFY(!note->isVisible()); // it is well
    const QString whom = QStringLiteral("Required by plugin-shop · Optional for plugin-site");
    products.instances[0].observed = registry::Health::Degraded;
    fixture.node.put(products);
    QTRY_COMPARE(note->text(), whom + QStringLiteral(", 2 of 30 calls/min fail"));
    products.instances[0].observed = registry::Health::Unavailable;
    fixture.node.put(products);
    QTRY_COMPARE(note->text(), whom + QStringLiteral(", 30 call(s)/min fail"));
    QVERIFY(note->isVisible());
}

void ServicesPageTest::theLineOfErrorsStandsWhereCallsFailed()
{
    const ThemeController theme(*qApp);
    QTreeView view;
    HistoryDelegate delegate(-1);
    QStandardItemModel model(1, 1);
    constexpr int padding = 8;
    constexpr int hour = 8; // pixels
    const auto redColumns = [&](const ErrorHours &errors) {
        HealthRibbon ribbon;
        ribbon.worst.fill(1); // healthy
        ribbon.errors = errors;
        model.setData(model.index(0, 0), QVariant::fromValue(ribbon), ribbonRole);
        QImage image(2 * padding + 24 * hour, 30, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        QStyleOptionViewItem option;
        option.widget = &view;
        option.palette = view.palette();
        option.rect = image.rect();
        delegate.paint(&painter, option, model.index(0, 0));
        painter.end();
        const QColor red = themeOf(view.palette()).error;
        QSet<int> hours;
        for (int x = 0; x < image.width(); ++x) {
            for (int y = 0; y < image.height(); ++y) {
                const QColor pixel = image.pixelColor(x, y);
                if (std::abs(pixel.red() - red.red()) + std::abs(pixel.green() - red.green())
                        + std::abs(pixel.blue() - red.blue())
                    < 40)
                    hours.insert(std::clamp((x - padding) / hour, 0, 23));
            }
        }
        return hours;
    };
    ErrorHours errors{};
    QCOMPARE(redColumns(errors), QSet<int>());
    errors[23] = 128; // one sample
    QVERIFY(redColumns(errors).contains(23));
    QVERIFY((redColumns(errors) - QSet<int>{22, 23}).isEmpty()); // the edge may lie between two hours
    errors[5] = 255;
    errors[6] = 3;
    QVERIFY(redColumns(errors).contains(5) && redColumns(errors).contains(6) && redColumns(errors).contains(23));
    QVERIFY((redColumns(errors) - QSet<int>{4, 5, 6, 7, 22, 23}).isEmpty());
}

void ServicesPageTest::aChangeIsUndoneWithinAMinute()
{
    WindowFixture fixture(someServices());
    QTRY_COMPARE(fixture.shownNames().size(), 3);
    select(fixture, QStringLiteral("reports.daily"));
    auto *undo = fixture.page()->findChild<QAction *>(QStringLiteral("undoServiceChange"));
    QVERIFY(!undo->isEnabled());
    fixture.page()->findChild<QAction *>(QStringLiteral("takeOffline"))->trigger();
    auto *dialog = fixture.window->findChild<ConfirmDialog *>();
    QVERIFY(dialog);
    dialog->confirmButton()->click();
    const QString id = QStringLiteral("id-acme-reports.daily");
    QTRY_COMPARE(fixture.node.find(id)->adminState, registry::AdminState::Offline);
    QVERIFY(undo->isEnabled());
    undo->trigger();
    QTRY_COMPARE(fixture.node.find(id)->adminState, registry::AdminState::Active);
    QVERIFY(!undo->isEnabled());
}

void ServicesPageTest::ordersAreListedAndEnded()
{
    WindowFixture fixture(someServices());
    QTRY_COMPARE(fixture.shownNames().size(), 3);
    registry::ServiceOrder order;
    order.tenantId = QStringLiteral("acme");
    order.pluginId = QStringLiteral("plugin-gone");
    order.serviceName = QStringLiteral("gone.api");
    order.reason = QStringLiteral("new disks");
    order.author = QStringLiteral("administrator");
    order.since = currentTime();
    fixture.node.standing = {{order, false}};
    fixture.page()->findChild<QAction *>(QStringLiteral("showOrders"))->trigger();
    auto *dialog = fixture.window->findChild<OrdersDialog *>();
    QVERIFY(dialog);
    QTRY_COMPARE(dialog->orders().rowCount(), 1);
    QCOMPARE(dialog->orders().index(0, 0).data().toString(), QStringLiteral("Offline"));
    QCOMPARE(dialog->orders().index(0, 1).data().toString(), QStringLiteral("gone.api (not registered)"));
    QVERIFY(!dialog->endButton()->isEnabled());
    dialog->table()->setCurrentIndex(dialog->orders().index(0, 0));
    QVERIFY(dialog->endButton()->isEnabled());
    dialog->endButton()->click();
    auto *question = dialog->findChild<ConfirmDialog *>();
    QVERIFY(question);
    question->confirmButton()->click();
    QTRY_COMPARE(dialog->orders().rowCount(), 0);
    QVERIFY(fixture.node.commands.contains(QStringLiteral("endOrder gone.api")));
    dialog->close();
}

void ServicesPageTest::liveChangesKeepSelectionAndScrollPosition()
{
    WindowFixture fixture(manyServices(500));
    QTRY_COMPARE(fixture.table()->proxy().rowCount(), 500);
    const QString chosen = fixture.table()->proxy().service(250)->id;
    QVERIFY(fixture.table()->selectService(chosen));
    const int scroll = fixture.table()->verticalScrollBar()->value();
    QVERIFY(scroll > 0);
    QSignalSpy reset(&fixture.table()->display(), &QAbstractItemModel::modelReset);
    for (int i = 0; i < 50; ++i) {
        auto service = *fixture.table()->proxy().service(240 + i % 20);
        service.version = QStringLiteral("2.0.%1").arg(i);
        service.instances[0].observed = static_cast<registry::Health>(i % 3);
        fixture.node.put(service);
    }
    QCOMPARE(reset.count(), 0);
    QCOMPARE(fixture.table()->verticalScrollBar()->value(), scroll);
    QCOMPARE(fixture.table()->selectedServices().size(), std::size_t(1));
    QCOMPARE(fixture.table()->selectedServices().front()->id, chosen);
    QCOMPARE(fixture.page()->panel()->serviceId(), chosen);
}

void ServicesPageTest::aFilterThatScattersKeepsTheSelection()
{
    WindowFixture fixture(manyServices(3000));
    QTRY_COMPARE(fixture.table()->proxy().rowCount(), 3000);
    QString chosen;
    for (int row = 1000; chosen.isEmpty(); ++row) {
        if (fixture.table()->proxy().service(row)->pluginId == QStringLiteral("plugin-7"))
            chosen = fixture.table()->proxy().service(row)->id;
    }
    QVERIFY(fixture.table()->selectService(chosen));
    QSignalSpy reset(&fixture.table()->display(), &QAbstractItemModel::modelReset);
    fixture.page()->setSearchText(QStringLiteral("plugin-7"));
    QCOMPARE(reset.count(), 1);
    QVERIFY(fixture.table()->proxy().rowCount() < 1000);
    QCOMPARE(fixture.table()->currentService()->id, chosen);
    fixture.page()->setSearchText({});
    QCOMPARE(fixture.table()->selectedServices().size(), std::size_t(1));
    QCOMPARE(fixture.table()->selectedServices().front()->id, chosen);
    QVERIFY(fixture.table()->visualRect(fixture.table()->currentIndex()).isValid());
}

void ServicesPageTest::aFilterThatHidesTheSelectionShowsItsFirstRow()
{
    std::vector<registry::Service> services;
    for (int i = 0; i < 2000; ++i)
        services.push_back(makeService(QStringLiteral("svc-%1").arg(i, 4, 10, QChar(u'0'))));
    WindowFixture fixture(services);
    QTRY_COMPARE(fixture.table()->proxy().rowCount(), 2000);
    QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
    QVERIFY(fixture.table()->selectService(QStringLiteral("id-default-tenant-svc-0003")));
    // One block of rows: it is no reset, and Qt goes where the current row was.
    fixture.page()->setSearchText(QStringLiteral("svc-12"));
    QCOMPARE(fixture.table()->proxy().rowCount(), 100);
    QCOMPARE(fixture.table()->verticalScrollBar()->value(), 0);
    QVERIFY(fixture.table()->verticalScrollBar()->maximum() > 0);
    // What is selected and left is seen.
    QVERIFY(fixture.table()->selectService(QStringLiteral("id-default-tenant-svc-1280")));
    fixture.page()->setSearchText({});
    const QModelIndex current = fixture.table()->currentIndex();
    QCOMPARE(fixture.table()->currentService()->serviceName, QStringLiteral("svc-1280"));
    QVERIFY(fixture.table()->viewport()->rect().contains(fixture.table()->visualRect(current)));
}

void ServicesPageTest::theKeyboardAloneReachesEverything()
{
    WindowFixture fixture(someServices());
    QTRY_COMPARE(fixture.shownNames().size(), 3);
    fixture.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(fixture.window.get()));
    QTest::keyClick(fixture.window.get(), Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(fixture.window->searchField()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(fixture.table()));
    QCOMPARE(fixture.table()->currentService()->serviceName, QStringLiteral("inventory.products"));
    QTest::keyClick(fixture.table(), Qt::Key_Down);
    QCOMPARE(fixture.page()->panel()->serviceId(), fixture.table()->currentService()->id);
    QTest::keyClick(fixture.table(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(fixture.table()->selectedServices().size(), std::size_t(2));
    QTest::keyClick(fixture.table(), Qt::Key_Up);
    QTest::keyClick(fixture.table(), Qt::Key_Return);
    QVERIFY(fixture.page()->panel()->tabs()->isAncestorOf(QApplication::focusWidget()));

    // Round the whole window by Tab: it must come back, and every stop must have a name for a screen reader.
    QWidget *start = QApplication::focusWidget();
    int stops = 0;
    do {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        const QWidget *stop = QApplication::focusWidget();
        QVERIFY(stop);
        QVERIFY2(!stop->accessibleName().isEmpty() || !stop->property("text").toString().isEmpty(),
                 qPrintable(QString::fromLatin1(stop->metaObject()->className()) + u' ' + stop->objectName()));
    } while (QApplication::focusWidget() != start && ++stops < 100);
    QVERIFY(stops > 5 && stops < 100);
}

void ServicesPageTest::aNewServiceAppearsInOrder()
{
    WindowFixture fixture(someServices());
    QTRY_COMPARE(fixture.shownNames().size(), 3);
    select(fixture, QStringLiteral("inventory.stock"));
    fixture.node.put(makeService(QStringLiteral("inventory.locations")));
    QCOMPARE(fixture.shownNames().first(), QStringLiteral("inventory.locations"));
    QCOMPARE(fixture.table()->currentService()->serviceName, QStringLiteral("inventory.stock"));
}

void ServicesPageTest::aServiceThatLeavesEmptiesThePanel()
{
    WindowFixture fixture(someServices());
    QTRY_COMPARE(fixture.shownNames().size(), 3);
    fixture.table()->selectService(QStringLiteral("id-acme-reports.daily"));
    QCOMPARE(fixture.page()->panel()->serviceId(), QStringLiteral("id-acme-reports.daily"));
    fixture.node.take(QStringLiteral("id-acme-reports.daily"));
    QVERIFY(fixture.page()->panel()->serviceId() != QStringLiteral("id-acme-reports.daily"));
    QCOMPARE(fixture.shownNames().size(), 2);
}

void ServicesPageTest::nothingHappensBeforeTheImpactIsShown()
{
    WindowFixture fixture(someServices());
    QTRY_COMPARE(fixture.shownNames().size(), 3);
    select(fixture, QStringLiteral("inventory.products"));
    fixture.page()->actions()->deregister->trigger();
    ConfirmDialog *dialog = WindowFixture::dialog();
    QVERIFY(dialog);
    QVERIFY(fixture.node.commands.isEmpty());
    QString text;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        text += label->text() + u'\n';
    for (const auto &part : {QStringLiteral("inventory.products"), QStringLiteral("plugin-inventory"),
                             QStringLiteral("default-tenant"), QStringLiteral("1, of which 1 live")})
        QVERIFY2(text.contains(part), qPrintable(text));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!WindowFixture::dialog());
    QVERIFY(fixture.node.commands.isEmpty());

    fixture.page()->actions()->deregister->trigger();
    QTest::mouseClick(WindowFixture::dialog()->confirmButton(), Qt::LeftButton);
    QTRY_COMPARE(fixture.shownNames().size(), 2);
    QCOMPARE(fixture.node.commands, QStringList{QStringLiteral("deregister id-default-tenant-inventory.products []")});
}

void ServicesPageTest::confirmIsNeverTheDefault()
{
    WindowFixture fixture(someServices());
    QTRY_COMPARE(fixture.shownNames().size(), 3);
    select(fixture, QStringLiteral("inventory.products"));
    ServiceActions *actions = fixture.page()->actions();
    for (QAction *action : {actions->setUnavailable, actions->drain, actions->takeOffline, actions->deregister}) {
        action->trigger();
        ConfirmDialog *dialog = WindowFixture::dialog();
        QVERIFY(dialog);
        QVERIFY(!dialog->confirmButton()->isDefault());
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(!WindowFixture::dialog());
        QVERIFY(fixture.node.commands.isEmpty());
    }
}

void ServicesPageTest::dialogsSayWhoNeedsAndWhoCalls()
{
    WindowFixture fixture(someServices());
    QTRY_COMPARE(fixture.shownNames().size(), 3);
    const QString inventory = QStringLiteral("plugin-inventory");
    fixture.node.put(makeTenantPlugins(
        QStringLiteral("default-tenant"),
        {makeManifest(inventory, QStringLiteral("2.0.0"), {}, {QStringLiteral("inventory.products")}),
         makeManifest(QStringLiteral("plugin-reports"), QStringLiteral("1.0.0"), {inventory}, {}),
         makeManifest(QStringLiteral("plugin-crm"), QStringLiteral("1.0.0"), {u'?' + inventory}, {})}));
    gateway::PairTraffic pair;
    pair.tenantId = QStringLiteral("default-tenant");
    pair.callerPluginId = QStringLiteral("plugin-shop");
    pair.serviceName = QStringLiteral("inventory.products");
    pair.calls = 500;
    pair.callsPerMinute = 109;
    fixture.node.gateway().summary.pairs.push_back(pair);
    select(fixture, QStringLiteral("inventory.products"));
    ServiceActions *actions = fixture.page()->actions();
    for (QAction *action : {actions->setUnavailable, actions->drain, actions->takeOffline, actions->deregister}) {
        action->trigger();
        ConfirmDialog *dialog = WindowFixture::dialog();
        QVERIFY(dialog);
        const auto listed = [dialog] {
            QStringList lines;
            for (const QListWidget *list : dialog->findChildren<QListWidget *>()) {
                for (int row = 0; row < list->count(); ++row)
                    lines.append(list->accessibleName() + u' ' + list->item(row)->text());
            }
            return lines.join(u'\n');
        };
        QTRY_VERIFY2(listed().contains(QStringLiteral("Called now by: plugin-shop: 109 calls/min")),
                     qPrintable(listed()));
        QVERIFY2(listed().contains(QRegularExpression(QStringLiteral("require it: plugin-reports "))),
                 qPrintable(listed()));
        QVERIFY2(listed().contains(QRegularExpression(QStringLiteral("do without it: plugin-crm "))),
                 qPrintable(listed()));
        dialog->reject();
        QTRY_VERIFY(!WindowFixture::dialog());
    }
}

void ServicesPageTest::threeThousandThatFallAreToldTogetherEachWithItsReason()
{
    constexpr std::size_t falling = 3'000;
    std::vector<registry::Service> services;
    for (registry::Service &service : manyServices(10'000)) {
        service.instances.front().observe(registry::Health::Healthy);
        services.push_back(service);
    }
    WindowFixture fixture(services);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.isReady(), 20'000);
    const auto urlOf = [](std::size_t i) { return QStringLiteral("http://127.0.0.1:%1/health").arg(10'000 + i); };
    for (std::size_t from = 0; from < falling; from += 1'000) {
        Update update;
        for (std::size_t i = from; i < from + 1'000; ++i) {
            registry::StatusReason reason;
            reason.kind = QStringLiteral("CONNECTION_REFUSED");
            reason.url = urlOf(i);
            reason.text = QStringLiteral("GET %1: connection refused").arg(reason.url);
            reason.since = currentTime();
            services[i].instances.front().observe(registry::Health::Unavailable,
                                                  std::make_shared<const registry::StatusReason>(reason));
            update.services.push_back(share(services[i]));
            auto event = statusEvent(services[i], QStringLiteral("HEALTHY"), QStringLiteral("UNAVAILABLE"), {},
                                     static_cast<qint64>(i) + 1);
            event.details.insert(QStringLiteral("reason"),
                                 registry::statusReasonValue(reason, registry::BodyHead::Hidden));
            update.told.push_back(event);
        }
        update.revision = ++fixture.node.revision;
        fixture.node.send(std::move(update));
    }
    NotificationModel &bell = fixture.window->notifications();
    QTRY_COMPARE(bell.rowCount(), 3); // one of each tenant
    QCOMPARE(bell.unread(), 3);
    for (int row = 0; row < 3; ++row)
        QCOMPARE(bell.index(row).data(role(NotificationRole::Title)).toString(),
                 QStringLiteral("Service unavailable (1,000 services)"));
    ServiceModel &model = fixture.window->services();
    for (std::size_t i = 0; i < services.size(); i += 37) {
        const ServicePtr shown = model.find(services[i].id);
        QVERIFY(shown);
        QCOMPARE(shown->statusReason() ? Wording::reason(*shown->statusReason()) : QString(),
                 i < falling ? QStringLiteral("GET %1: connection refused").arg(urlOf(i)) : QString());
    }
}

void ServicesPageTest::whatFailsOrFlapsIsNotDrawnCalm()
{
    auto services = someServices();
    services[1].flapping = true;
    WindowFixture fixture(services);
    gateway::ServiceTraffic traffic;
    traffic.calls = 100;
    traffic.errors = 68;
    traffic.callsPerMinute = 30;
    traffic.errorsPerMinute = 20;
    fixture.node.gateway().services.insert({services[0].tenantId, services[0].serviceName}, traffic);
    QTRY_COMPARE(fixture.shownNames().size(), 3);
    const auto cell = [&](const registry::Service &service, int column) {
        for (int row = 0; row < fixture.table()->proxy().rowCount(); ++row) {
            if (fixture.table()->proxy().service(row)->id == service.id)
                return fixture.table()->model()->index(row, column);
        }
        return QModelIndex();
    };
    QTRY_COMPARE(cell(services[0], 0).data(washRole), QVariant(static_cast<int>(StatusKind::Unavailable)));
    QCOMPARE(cell(services[0], column(ServiceColumn::ErrorRate)).data(tintRole),
             QVariant(static_cast<int>(StatusKind::Unavailable)));
    QCOMPARE(cell(services[1], 0).data(washRole), QVariant(static_cast<int>(StatusKind::Degraded)));
    QVERIFY(cell(services[1], 0).data(flappingRole).toBool());
    QVERIFY(cell(services[1], 0).data(Qt::AccessibleTextRole).toString().contains(QLatin1String("flapping")));
    QVERIFY(!cell(services[2], 0).data(washRole).isValid());
    QVERIFY(!cell(services[2], 0).data(flappingRole).toBool());
    // Failures of the day are a number still when calls succeed again, and no alarm.
    traffic.errorsPerMinute = 0;
    fixture.node.gateway().services.insert({services[0].tenantId, services[0].serviceName}, traffic);
    QTRY_VERIFY(!cell(services[0], 0).data(washRole).isValid());
    QVERIFY(!cell(services[0], column(ServiceColumn::ErrorRate)).data(tintRole).isValid());
    QVERIFY(cell(services[0], column(ServiceColumn::ErrorRate)).data().toString().startsWith(QLatin1String("68")));
}

void ServicesPageTest::theFirstClickSortsTheWorstFirst()
{
    auto services = someServices();
    WindowFixture fixture(services);
    const auto called = [&](const registry::Service &service, quint64 errors, double p99) {
        gateway::ServiceTraffic traffic;
        traffic.calls = 100;
        traffic.errors = errors;
        traffic.p99Milliseconds = p99;
        fixture.node.gateway().services.insert({service.tenantId, service.serviceName}, traffic);
    };
    called(services[0], 5, 90);
    called(services[1], 60, 10); // the third was never called
    QTRY_COMPARE(fixture.shownNames().size(), 3);
    fixture.window->resize(1920, 800);
    QTRY_VERIFY(!fixture.table()->header()->isSectionHidden(column(ServiceColumn::P99)));
    const auto click = [&](ServiceColumn which) {
        QHeaderView *header = fixture.table()->header();
        const int middle = header->sectionViewportPosition(column(which)) + header->sectionSize(column(which)) / 2;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(middle, header->height() / 2));
        return fixture.shownNames();
    };
    const QString products = QStringLiteral("inventory.products");
    const QString stock = QStringLiteral("inventory.stock");
    const QString daily = QStringLiteral("reports.daily");
    QCOMPARE(click(ServiceColumn::Status), (QStringList{daily, stock, products}));
    QCOMPARE(click(ServiceColumn::ErrorRate), (QStringList{stock, products, daily}));
    QCOMPARE(click(ServiceColumn::P99), (QStringList{products, stock, daily}));
    QCOMPARE(click(ServiceColumn::P99), (QStringList{daily, stock, products})); // the second click turns it round
    QCOMPARE(click(ServiceColumn::Name), (QStringList{products, stock, daily}));
}

void ServicesPageTest::columnsThatSayNothingLeaveAndComeBack()
{
    auto services = someServices();
    WindowFixture fixture(services);
    QTRY_COMPARE(fixture.shownNames().size(), 3);
    fixture.window->resize(2200, 800);
    const auto hidden = [&](ServiceColumn which) { return fixture.table()->header()->isSectionHidden(column(which)); };
    // Nobody called anybody, and there are two tenants.
    QTRY_VERIFY(hidden(ServiceColumn::ErrorRate) && hidden(ServiceColumn::P99));
    QTRY_VERIFY(!hidden(ServiceColumn::Tenant) && !hidden(ServiceColumn::Version));
    // Of one tenant its name says nothing.
    fixture.window->tenantSwitch()->setCurrentIndex(
        fixture.window->tenantSwitch()->findData(QStringLiteral("default-tenant")));
    QTRY_VERIFY(hidden(ServiceColumn::Tenant));
    fixture.window->tenantSwitch()->setCurrentIndex(0);
    QTRY_VERIFY(!hidden(ServiceColumn::Tenant));
    gateway::ServiceTraffic traffic;
    traffic.calls = 1;
    fixture.node.gateway().services.insert({services[0].tenantId, services[0].serviceName}, traffic);
    QTRY_VERIFY(!hidden(ServiceColumn::ErrorRate));
    // What the user chose stays, whatever the columns say.
    fixture.table()->setColumnShown(ServiceColumn::P99, false);
    fixture.table()->setColumnShown(ServiceColumn::CallsPerMinute, true);
    fixture.node.gateway().services.clear();
    const auto cell = [&] {
        return fixture.table()->model()->index(0, column(ServiceColumn::ErrorRate)).data().toString();
    };
    QTRY_COMPARE(cell(), QStringLiteral("–"));
    fixture.window->tenantSwitch()->setCurrentIndex(1);
    QTRY_COMPARE(fixture.shownNames().size(), 1);
    QVERIFY(!hidden(ServiceColumn::ErrorRate) && !hidden(ServiceColumn::CallsPerMinute));
    QVERIFY(hidden(ServiceColumn::P99));
    // Until the columns are set back.
    fixture.table()->columns()->reset();
    QTRY_VERIFY(hidden(ServiceColumn::ErrorRate) && hidden(ServiceColumn::CallsPerMinute));
}

void ServicesPageTest::noDialogIsConfirmedByTyping()
{
    WindowFixture fixture(someServices());
    QTRY_COMPARE(fixture.shownNames().size(), 3);
    select(fixture, QStringLiteral("inventory.products"));
    ServiceActions *actions = fixture.page()->actions();
    for (QAction *action : {actions->setHealthy, actions->setDegraded, actions->setUnavailable, actions->drain,
                            actions->takeOffline, actions->deregister}) {
        QVERIFY2(WindowFixture::typingConfirmsNothing([action] { action->trigger(); }), qPrintable(action->text()));
        QVERIFY2(fixture.node.commands.isEmpty(), qPrintable(fixture.node.commands.join(u'\n')));
    }
}

void ServicesPageTest::theFocusBeginsOnTheReason()
{
    WindowFixture fixture(someServices());
    QTRY_COMPARE(fixture.shownNames().size(), 3);
    select(fixture, QStringLiteral("inventory.products"));
    fixture.page()->actions()->takeOffline->trigger();
    ConfirmDialog *dialog = WindowFixture::dialog();
    QVERIFY(dialog);
    dialog->activateWindow();
    auto *reason = dialog->findChild<QLineEdit *>();
    QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(reason));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("disk change"));
    QCOMPARE(reason->text(), QStringLiteral("disk change"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(dialog->findChild<QComboBox *>()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(qobject_cast<QPushButton *>(QApplication::focusWidget())->text(), QStringLiteral("Cancel"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(dialog->confirmButton()));
    QVERIFY(!dialog->takesKeys());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space); // too soon
    QVERIFY(dialog->isVisible());
    QTRY_VERIFY(dialog->takesKeys());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    const QString id = QStringLiteral("id-default-tenant-inventory.products");
    QTRY_COMPARE(fixture.node.find(id)->adminReason, QStringLiteral("disk change"));
}

void ServicesPageTest::offlineCarriesReasonAndUntil()
{
    WindowFixture fixture(someServices());
    QTRY_COMPARE(fixture.shownNames().size(), 3);
    select(fixture, QStringLiteral("inventory.products"));
    fixture.page()->actions()->takeOffline->trigger();
    ConfirmDialog *dialog = WindowFixture::dialog();
    QVERIFY(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(), QStringLiteral("database move"));
    auto *until = dialog->findChild<QComboBox *>();
    until->setCurrentIndex(until->findData(60));
    const TimePoint before = currentTime();
    QTest::mouseClick(dialog->confirmButton(), Qt::LeftButton);
    const QString id = QStringLiteral("id-default-tenant-inventory.products");
    QTRY_COMPARE(fixture.node.find(id)->adminState, registry::AdminState::Offline);
    QCOMPARE(fixture.node.find(id)->adminReason, QStringLiteral("database move"));
    QVERIFY(fixture.node.find(id)->adminUntil);
    QVERIFY(*fixture.node.find(id)->adminUntil >= before + std::chrono::minutes(59));
    QVERIFY(*fixture.node.find(id)->adminUntil <= currentTime() + std::chrono::minutes(60));
    QVERIFY(fixture.page()->actions()->reactivate->isEnabled());
    QVERIFY(!fixture.page()->actions()->takeOffline->isEnabled());
    fixture.page()->actions()->reactivate->trigger();
    QTest::mouseClick(WindowFixture::dialog()->confirmButton(), Qt::LeftButton);
    QTRY_COMPARE(fixture.node.find(id)->adminState, registry::AdminState::Active);
}

void ServicesPageTest::bulkReportsWhatFailed()
{
    WindowFixture fixture(manyServices(40));
    QTRY_COMPARE(fixture.shownNames().size(), 40);
    const QString bad = fixture.table()->proxy().service(7)->id;
    const QString badName = fixture.table()->proxy().service(7)->serviceName;
    fixture.node.faults.emplace(bad, Error{ErrorCode::StorageFailed, QStringLiteral("disk is full"), {}});
    fixture.table()->selectAll();
    fixture.page()->actions()->drain->trigger();
    QVERIFY(WindowFixture::dialog());
    QVERIFY(!WindowFixture::dialog()->confirmButton()->isEnabled()); // so many take their number
    const auto labels = WindowFixture::dialog()->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text().startsWith(QStringLiteral("For each of them: New callers no longer find it;"));
    }));
    QTest::keyClicks(WindowFixture::dialog()->nameField(), QStringLiteral("40"));
    QTest::mouseClick(WindowFixture::dialog()->confirmButton(), Qt::LeftButton);
    QTRY_COMPARE(fixture.node.commands.size(), 40);
    QTRY_VERIFY(WindowFixture::dialog());
    ConfirmDialog *report = WindowFixture::dialog();
    QTest::mouseClick(report->confirmButton(), Qt::LeftButton); // copies the report
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.contains(badName) && copied.contains(QLatin1String("disk is full")), qPrintable(copied));
    QCOMPARE(copied.count(u'\n'), 0);
    int draining = 0;
    for (const auto &[id, service] : fixture.node.services)
        draining += service.adminState == registry::AdminState::Draining ? 1 : 0;
    QCOMPARE(draining, 39);
}

void ServicesPageTest::copiesADiscoveryCommand()
{
    WindowFixture fixture(someServices());
    node::NodeStatus status;
    status.addresses = {QStringLiteral("http://127.0.0.1:4711")};
    QTRY_COMPARE(fixture.shownNames().size(), 3);
    fixture.node.setStatus(status);
    fixture.table()->selectService(QStringLiteral("id-acme-reports.daily"));
    fixture.page()->actions()->copyCommand->trigger();
    QCOMPARE(
        QGuiApplication::clipboard()->text(),
        QStringLiteral("curl 'http://127.0.0.1:4711/api/services/discover?serviceName=reports.daily&tenantId=acme'"));
}

void ServicesPageTest::theEmptyPageTellsTheFirstSteps()
{
    WindowFixture fixture;
    QTRY_VERIFY(fixture.isReady());
    auto *content = fixture.page()->findChild<QStackedWidget *>(QStringLiteral("content"));
    QTRY_COMPARE(content->currentWidget()->objectName(), QStringLiteral("emptyState"));
    const auto boxes = content->currentWidget()->findChildren<CopyButton *>();
    QCOMPARE(boxes.size(), 3);
    QVERIFY(boxes[0]->copyText().contains(QLatin1String("/api/services/register")));
    fixture.node.put(makeService(QStringLiteral("first")));
    QVERIFY(fixture.table()->isVisible());
    fixture.page()->setSearchText(QStringLiteral("nothing like it"));
    QVERIFY(!fixture.table()->isVisible());
    fixture.page()->findChild<QAction *>(QStringLiteral("clearFilters"))->trigger();
    QVERIFY(fixture.table()->isVisible());
}

void ServicesPageTest::theTimelineShowsTransitionsAndGrowsLive()
{
    WindowFixture fixture(someServices());
    const auto service = someServices().front();
    for (int i = 250; i > 0; --i)
        fixture.node.history.push_back(statusEvent(service, QStringLiteral("HEALTHY"), QStringLiteral("DEGRADED"),
                                                   QStringLiteral("probe said so"), i));
    QTRY_COMPARE(fixture.shownNames().size(), 3);
    fixture.table()->selectService(service.id);
    TimelineModel &timeline = fixture.page()->panel()->timeline();
    QTRY_COMPARE(timeline.rowCount(), 100);
    fixture.node.tell(statusEvent(service, QStringLiteral("DEGRADED"), QStringLiteral("UNAVAILABLE"),
                                  QStringLiteral("nothing seen for 300 s"), 1000));
    QCOMPARE(timeline.rowCount(), 101);
    QCOMPARE(timeline.index(0).data(role(TimelineRole::Cause)).toString(), QStringLiteral("nothing seen for 300 s"));
    // Scrolled to its end it fetches what is older.
    fixture.page()->panel()->tabs()->setCurrentIndex(3);
    auto *view = fixture.page()->panel()->findChild<QListView *>();
    QTRY_VERIFY(view->verticalScrollBar()->maximum() > 0);
    view->verticalScrollBar()->setValue(view->verticalScrollBar()->maximum());
    QTRY_COMPARE(timeline.rowCount(), 201);
}

void ServicesPageTest::trafficStandsInTheTable()
{
    WindowFixture fixture(someServices());
    gateway::ServiceTraffic traffic;
    traffic.calls = 40;
    traffic.callsPerMinute = 12;
    fixture.node.gateway().services.insert({QStringLiteral("acme"), QStringLiteral("reports.daily")}, traffic);
    QTRY_COMPARE(fixture.shownNames().size(), 3);
    const auto shown = [&fixture](int row) {
        return fixture.table()->display().index(row, column(ServiceColumn::CallsPerMinute)).data().toString();
    };
    QTRY_COMPARE(shown(2), QStringLiteral("12"));
    QCOMPARE(shown(0), QStringLiteral("–"));
    traffic.callsPerMinute = 13;
    fixture.node.gateway().services.insert({QStringLiteral("acme"), QStringLiteral("reports.daily")}, traffic);
    QTRY_COMPARE(shown(2), QStringLiteral("13"));
}

void ServicesPageTest::theUseTabShowsWhoNeedsAndWhoCalls()
{
    WindowFixture fixture(someServices());
    const auto products = someServices().front();
    fixture.node.put(makeTenantPlugins(
        products.tenantId,
        {makeManifest(QStringLiteral("plugin-inventory"), QStringLiteral("1.0.0")),
         makeManifest(QStringLiteral("plugin-crm"), QStringLiteral("1.0.0"), {QStringLiteral("plugin-inventory")})}));
    StandInGateway &gateway = fixture.node.gateway();
    gateway.add(QStringLiteral("plugin-reports"), QStringLiteral("plugin-inventory"), products.serviceName);
    gateway.add(QStringLiteral("plugin-reports"), QStringLiteral("plugin-inventory"),
                QStringLiteral("inventory.stock"));
    gateway::PairTraffic pair;
    pair.tenantId = products.tenantId;
    pair.callerPluginId = QStringLiteral("plugin-reports");
    pair.targetPluginId = QStringLiteral("plugin-inventory");
    pair.serviceName = products.serviceName;
    pair.calls = 1;
    gateway.summary.pairs.push_back(pair);
    pair.serviceName = QStringLiteral("inventory.stock");
    gateway.summary.pairs.push_back(pair);

    QTRY_COMPARE(fixture.shownNames().size(), 3);
    select(fixture, products.serviceName);
    ServiceUse *use = fixture.page()->panel()->use();
    fixture.page()->panel()->tabs()->setCurrentWidget(use);
    QTRY_COMPARE(use->dependents()->model()->rowCount(), 1);
    QCOMPARE(use->dependents()->model()->index(0, 1).data().toString(), QStringLiteral("plugin-crm"));
    QTRY_COMPARE(use->callers()->model()->rowCount(), 1);
    QCOMPARE(use->callers()->model()->index(0, 0).data().toString(), QStringLiteral("plugin-reports"));
    QTRY_COMPARE(use->calls()->model()->rowCount(), 1);
    // It goes on live, and another service has its own.
    gateway.add(QStringLiteral("plugin-crm"), QStringLiteral("plugin-inventory"), products.serviceName, 503);
    QTRY_COMPARE(use->calls()->model()->rowCount(), 2);
    QCOMPARE(use->calls()->model()->index(0, static_cast<int>(CallColumn::Caller)).data().toString(),
             QStringLiteral("plugin-crm"));
    // Another node numbers its calls from 1.
    gateway.calls.clear();
    gateway.add(QStringLiteral("plugin-other"), QStringLiteral("plugin-inventory"), products.serviceName);
    fixture.node.subscribe();
    QTRY_COMPARE(use->calls()->model()->index(0, static_cast<int>(CallColumn::Caller)).data().toString(),
                 QStringLiteral("plugin-other"));
    QCOMPARE(use->calls()->model()->rowCount(), 1);
    // Enter goes to the caller's calls, and to the plugin that needs it.
    const QString tenant = products.tenantId;
    QTRY_COMPARE(use->callers()->model()->rowCount(), 1);
    QSignalSpy places(fixture.page(), &Page::placeRequested);
    for (PlainTable *view : {use->callers(), use->dependents()}) {
        view->setCurrentIndex(view->model()->index(0, 0));
        Q_EMIT view->opened(view->currentIndex());
        fixture.showPage(QStringLiteral("services"));
    }
    QCOMPARE(places.count(), 2);
    QCOMPARE(places[0][0].value<Place>(),
             Place::ofCallsOf(tenant, QStringLiteral("plugin-reports"), products.serviceName));
    QCOMPARE(places[1][0].value<Place>(),
             Place::ofPlugin(QStringLiteral("plugins"), tenant, QStringLiteral("plugin-crm")));
    select(fixture, QStringLiteral("reports.daily"));
    QTRY_COMPARE(use->calls()->model()->rowCount(), 0);
    QCOMPARE(use->dependents()->model()->rowCount(), 0);
    QVERIFY(!use->callers()->isVisible());
}

void ServicesPageTest::columnsLeaveWhereThereIsNoRoom()
{
    WindowFixture fixture(someServices());
    const registry::Service &called = fixture.node.services.begin()->second;
    gateway::ServiceTraffic traffic;
    traffic.calls = 1;
    fixture.node.gateway().services.insert({called.tenantId, called.serviceName}, traffic);
    QTRY_COMPARE(fixture.shownNames().size(), 3);
    ServiceTable *table = fixture.table();
    fixture.window->resize(2200, 800);
    QTRY_VERIFY(!table->isColumnHidden(column(ServiceColumn::Version)));
    QTRY_VERIFY(!table->isColumnHidden(column(ServiceColumn::P99)));
    fixture.window->resize(1280, 800);
    QTRY_VERIFY(table->isColumnHidden(column(ServiceColumn::Version)));
    QVERIFY(!table->isColumnHidden(column(ServiceColumn::Status)));
    QTRY_COMPARE(table->horizontalScrollBar()->maximum(), 0);
    fixture.window->resize(2200, 800);
    QTRY_VERIFY(!table->isColumnHidden(column(ServiceColumn::Version)));
    // What the user has chosen stays, room or not.
    table->setColumnShown(ServiceColumn::P99, false);
    fixture.window->resize(1280, 800);
    QTRY_VERIFY(table->width() < 700);
    QVERIFY(!table->isColumnHidden(column(ServiceColumn::Version)));
    QVERIFY(table->isColumnHidden(column(ServiceColumn::P99)));
}

void ServicesPageTest::heldServicesCanBeReleased()
{
    WindowFixture fixture(someServices());
    QTRY_COMPARE(fixture.shownNames().size(), 3);
    fixture.node.hold({QStringLiteral("a"), QStringLiteral("b")});
    Notice *shown = nullptr;
    for (Notice *notice : fixture.page()->findChildren<Notice *>()) {
        if (notice->isVisible())
            shown = notice;
    }
    QVERIFY(shown);
    QTest::mouseClick(shown->findChild<QPushButton *>(), Qt::LeftButton);
    QVERIFY(WindowFixture::dialog());
    QVERIFY(fixture.node.commands.isEmpty());
    QTest::mouseClick(WindowFixture::dialog()->confirmButton(), Qt::LeftButton);
    QTRY_COMPARE(fixture.node.commands, QStringList{QStringLiteral("releaseHeld []")});
    fixture.node.hold({});
    QVERIFY(!shown->isVisible());
}

QTEST_MAIN(ServicesPageTest)
#include "tst_servicespage.moc"
