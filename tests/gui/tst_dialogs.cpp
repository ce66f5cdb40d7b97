// SPDX-License-Identifier: GPL-3.0-or-later
// No dialog of the window that changes something is confirmed by typing into it: every page, every action.
#include "graph/graphscene.h"
#include "gui/windowfixture.h"
#include "pages/access/accesspage.h"
#include "pages/graph/graphpage.h"
#include "pages/graph/whatifpanel.h"
#include "shell/commandpalette.h"
#include "shell/navigation.h"

#include <QAction>
#include <QFileDialog>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTableView>
#include <QTreeView>

using namespace plexica;
using namespace plexica::app;
using namespace std::chrono_literals;

namespace {

const QString tenant = QStringLiteral("default-tenant");

/// A window that has something of everything.
class FullWindow : public WindowFixture
{
public:
    FullWindow()
        : WindowFixture({makeService(QStringLiteral("crm.contacts"), QStringLiteral("plugin-crm")),
                         makeService(QStringLiteral("inventory.products"), QStringLiteral("plugin-inventory")),
                         makeService(QStringLiteral("reports.daily"), QStringLiteral("plugin-reports"))})
    {
        const auto crm =
            makeManifest(QStringLiteral("plugin-crm"), QStringLiteral("1.4.0"), {}, {QStringLiteral("crm.contacts")});
        const auto inventory = makeManifest(QStringLiteral("plugin-inventory"), QStringLiteral("2.0.0"), {},
                                            {QStringLiteral("inventory.products")});
        const auto reports =
            makeManifest(QStringLiteral("plugin-reports"), QStringLiteral("1.0.0"),
                         {QStringLiteral("plugin-inventory@^2.0.0")}, {QStringLiteral("reports.daily")});
        node.put(makeTenantPlugins(tenant, {crm, inventory, reports}, {QStringLiteral("plugin-crm")}));
        node.put(
            makeCatalogue({makeManifest(QStringLiteral("plugin-inventory"), QStringLiteral("2.1.0")), crm, inventory,
                           reports, makeManifest(QStringLiteral("plugin-mail"), QStringLiteral("1.0.0"))}));
        InstallCheck check;
        check.manifest = inventory;
        node.plugins().checkAnswer = check;
        node.sharedData().put({tenant, QStringLiteral("crm.sessions"), QStringLiteral("user/1")}, "{\"pages\":3}",
                              QStringLiteral("plugin-crm"), 600s);
        node.sharedData().put({tenant, QStringLiteral("crm.sessions"), QStringLiteral("user/2")}, "[1]");
        registry::ServiceOrder order;
        order.tenantId = tenant;
        order.pluginId = QStringLiteral("plugin-crm");
        order.serviceName = QStringLiteral("crm.contacts");
        order.state = registry::AdminState::Offline;
        node.standing.push_back({order, true});
    }

    /// All commands that any part of the node was given.
    QStringList commands()
    {
        QStringList all = node.commands + node.plugins().commands + node.sharedData().commands + node.access().commands;
        // Looking changes nothing.
        all.removeIf([](const QString &command) {
            static const QRegularExpression look(QStringLiteral("^(check|impact|resolve|read|explain)"));
            return look.match(command).hasMatch();
        });
        return all;
    }

    void selectRow(int row) const
    {
        for (QAbstractItemView *view : window->currentPage()->findChildren<QAbstractItemView *>()) {
            const bool isTable = qobject_cast<QTableView *>(view) || qobject_cast<QTreeView *>(view);
            if (!isTable || !view->isVisible() || !view->model() || view->model()->rowCount() <= row)
                continue;
            view->selectionModel()->setCurrentIndex(view->model()->index(row, 0),
                                                    QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        }
    }
};

QDialog *openDialog()
{
    return qobject_cast<QDialog *>(QApplication::activeModalWidget());
}

/// Closes what stands open, the latest first.
void closeDialogs()
{
    for (int i = 0; i < 5; ++i) {
        QDialog *dialog = openDialog();
        if (!dialog)
            return;
        dialog->reject();
        (void)QTest::qWaitFor([dialog = QPointer<QDialog>(dialog)] { return !dialog || !dialog->isVisible(); });
    }
}

} // namespace

class DialogsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noDialogIsConfirmedByTyping_data();
    void noDialogIsConfirmedByTyping();
    void theEndOfAnOrderIsNotConfirmedByTyping();
    void theReleaseOfHeldServicesIsNotConfirmedByTyping();
    void whatIfIsNotConfirmedByTyping_data();
    void whatIfIsNotConfirmedByTyping();
    void aSentenceOfThePaletteIsNotConfirmedByTypingOn_data();
    void aSentenceOfThePaletteIsNotConfirmedByTypingOn();
};

void DialogsTest::noDialogIsConfirmedByTyping_data()
{
    QTest::addColumn<QString>("pageId");
    QTest::addColumn<QString>("action");
    QTest::addColumn<int>("row");
    FullWindow window;
    QTRY_VERIFY(window.isReady());
    for (const Page *page : window.window->pages()) {
        // Each row differs in what may be done with it.
        for (const QAction *action : page->menuActions()) {
            if (!action || action->isCheckable() || !action->text().endsWith(u'…'))
                continue;
            for (int row = 0; row < 4; ++row)
                QTest::addRow("%s %s %d", qPrintable(page->id()), qPrintable(action->objectName()), row)
                    << page->id() << action->objectName() << row;
        }
    }
}

void DialogsTest::noDialogIsConfirmedByTyping()
{
    QFETCH(QString, pageId);
    QFETCH(QString, action);
    QFETCH(int, row);
    FullWindow window;
    window.window->activateWindow();
    QTRY_VERIFY(window.isReady());
    window.window->findChild<QAction *>(QStringLiteral("page-") + pageId)->trigger();
    QTRY_COMPARE(window.window->currentPage()->id(), pageId);
    QCoreApplication::processEvents();
    window.selectRow(row);
    QAction *found = nullptr;
    for (QAction *candidate : window.window->currentPage()->menuActions()) {
        if (candidate && candidate->objectName() == action)
            found = candidate;
    }
    QVERIFY(found);
    if (!found->isEnabled())
        return; // not for this row
    found->trigger();
    // What is asked of the node first answers on a later turn of the loop.
    if (!QTest::qWaitFor([] { return openDialog() != nullptr; }, 1'500) || qobject_cast<QFileDialog *>(openDialog())) {
        closeDialogs();
        return; // it only shows something, or a file is chosen first
    }
    if (openDialog()->objectName() == u"ordersDialog") {
        closeDialogs();
        return; // a list; see below
    }
    closeDialogs();
    const QStringList before = window.commands();
    QVERIFY2(WindowFixture::typingConfirmsNothing([found] {
                 found->trigger();
                 (void)QTest::qWaitFor([] { return openDialog() != nullptr; });
             }),
             qPrintable(action));
    closeDialogs();
    QCOMPARE(window.commands(), before);
}

void DialogsTest::theEndOfAnOrderIsNotConfirmedByTyping()
{
    FullWindow window;
    QTRY_VERIFY(window.isReady());
    window.page()->actions()->showOrders->trigger();
    QTRY_VERIFY(openDialog());
    QDialog *orders = openDialog();
    auto *table = orders->findChild<QTreeView *>();
    QVERIFY(table);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    table->selectionModel()->setCurrentIndex(table->model()->index(0, 0),
                                             QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    QPushButton *end = nullptr;
    for (QPushButton *button : orders->findChildren<QPushButton *>()) {
        if (button->isEnabled() && !button->isDefault())
            end = button;
    }
    QVERIFY(end);
    QVERIFY(WindowFixture::typingConfirmsNothing([end] {
        end->click();
        (void)QTest::qWaitFor([] { return WindowFixture::dialog() != nullptr; });
    }));
    QVERIFY2(window.commands().isEmpty(), qPrintable(window.commands().join(u'\n')));
    closeDialogs();
}

void DialogsTest::theReleaseOfHeldServicesIsNotConfirmedByTyping()
{
    FullWindow window;
    QTRY_VERIFY(window.isReady());
    window.node.hold({QStringLiteral("a"), QStringLiteral("b")});
    Notice *held = nullptr;
    QTRY_VERIFY(([&] {
        for (Notice *notice : window.page()->findChildren<Notice *>()) {
            if (notice->isVisible())
                held = notice;
        }
        return held;
    }()));
    QVERIFY(WindowFixture::typingConfirmsNothing([held] {
        Q_EMIT held->actionTriggered();
        (void)QTest::qWaitFor([] { return WindowFixture::dialog() != nullptr; });
    }));
    QVERIFY2(window.commands().isEmpty(), qPrintable(window.commands().join(u'\n')));
}

void DialogsTest::whatIfIsNotConfirmedByTyping_data()
{
    QTest::addColumn<int>("act");
    QTest::newRow("upgrade") << static_cast<int>(WhatIfAct::Install);
    QTest::newRow("uninstall") << static_cast<int>(WhatIfAct::Uninstall);
    QTest::newRow("deactivate") << static_cast<int>(WhatIfAct::Deactivate);
}

void DialogsTest::whatIfIsNotConfirmedByTyping()
{
    QFETCH(int, act);
    FullWindow window;
    window.window->activateWindow();
    QTRY_VERIFY(window.isReady());
    window.window->findChild<QAction *>(QStringLiteral("page-graph"))->trigger();
    auto *page = qobject_cast<GraphPage *>(window.window->currentPage());
    QVERIFY(page);
    QTRY_COMPARE(page->scene()->plugins().size(), 3);
    window.node.plugins().impactAnswer = plugins::ImpactReport();
    window.node.plugins().checkAnswer->kind = InstallCheck::Kind::Upgraded;
    window.node.plugins().checkAnswer->previous = Version(1, 9, 0);
    page->whatIf()->propose(static_cast<WhatIfAct>(act), QStringLiteral("plugin-inventory"));
    QTRY_VERIFY(page->whatIf()->doButton()->isEnabled() && !page->whatIf()->doButton()->isHidden());
    const QStringList before = window.commands();
    QVERIFY(WindowFixture::typingConfirmsNothing([page] {
        page->whatIf()->doButton()->click();
        (void)QTest::qWaitFor([] { return openDialog() != nullptr; });
    }));
    QCOMPARE(window.commands(), before);
    closeDialogs();
}

void DialogsTest::aSentenceOfThePaletteIsNotConfirmedByTypingOn_data()
{
    QTest::addColumn<QString>("sentence");
    for (const char *sentence : {"drain inventory.products 1 h disk change", "take offline inventory.products disk",
                                 "set unavailable inventory.products", "deregister inventory.products"})
        QTest::newRow(sentence) << QString::fromLatin1(sentence);
}

void DialogsTest::aSentenceOfThePaletteIsNotConfirmedByTypingOn()
{
    QFETCH(QString, sentence);
    FullWindow window;
    window.window->activateWindow();
    QTRY_VERIFY(window.isReady());
    CommandPalette *palette = window.window->palettePopup();
    QVERIFY(WindowFixture::typingConfirmsNothing([&] {
        palette->openCentered();
        QTest::keyClicks(palette->field(), sentence);
        QTest::keyClick(palette->field(), Qt::Key_Return);
        (void)QTest::qWaitFor([] { return WindowFixture::dialog() != nullptr; });
    }));
    QVERIFY2(window.commands().isEmpty(), qPrintable(window.commands().join(u'\n')));
    closeDialogs();
}

QTEST_MAIN(DialogsTest)
#include "tst_dialogs.moc"
