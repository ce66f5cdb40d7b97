// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/windowfixture.h"
#include "models/roles.h"
#include "models/secretnames.h"
#include "models/tintrole.h"
#include "models/wording.h"
#include "pages/shareddata/entrydialog.h"
#include "pages/shareddata/entrypanel.h"
#include "pages/shareddata/expirychart.h"
#include "pages/shareddata/jsoneditor.h"
#include "pages/shareddata/jsontree.h"
#include "pages/shareddata/namespacetree.h"
#include "pages/shareddata/shareddatapage.h"
#include "pages/shareddata/sharedtable.h"
#include "shell/navigation.h"

#include <QChart>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGraphicsTextItem>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QSplitter>
#include <QTabWidget>

using namespace plexica;
using namespace plexica::app;
using namespace std::chrono_literals;

/// The Shared data page in a window, with a stand-in node behind it.
class TestSharedDataPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theTableHasMoreRoomThanTheTree();
    void anEmptyPanelTakesNoRoom();
    void theTimeToLiveBeginsWithWhatIsLeft();
    void showsNamespacesEntriesAndValues();
    void valuesStandInTheTable();
    void secretsAreMaskedUntilTheyAreAskedFor();
    void aDraftWithSecretsWaitsUntilTheyAreAskedFor();
    void anEntryIsMadeByHand();
    void whatIsThereIsReplacedOnlyOnDemand();
    void anEntryIsDuplicatedWithItsSecrets();
    void followsWhatHappens();
    void theTreeStandsStill();
    void whatHasGoneStaysAWhileInTheTree();
    void theTreeFollowsTheFilter();
    void filtersByTimeAndOwner();
    void noNameOfTheChartIsCut();
    void aValueIsEditedAsTextAndAsTree();
    void aFaultInTheTextIsSaidAndNotSaved();
    void aChangeMeanwhileIsShownAndNotOverwritten();
    void whatIsTypedIsKept();
    void whatIsTypedOnAnOlderVersionIsShownBesideTheNewer();
    void expiriesAreChangedInBulk();
    void deletionsAreUndone();
    void partialFailuresAreReported();
    void aNamespaceIsDeletedByItsName();
    void noDialogIsConfirmedByTyping();
    void aHundredThousandKeysStaySelected();
};

namespace {

SharedKey keyOf(const char *space, const char *key)
{
    return {QStringLiteral("default-tenant"), QString::fromLatin1(space), QString::fromLatin1(key)};
}

/// The window with its shared data page open and some entries.
class PageFixture : public WindowFixture
{
public:
    explicit PageFixture(bool entries = true)
        : WindowFixture({makeService(QStringLiteral("a.things"), QStringLiteral("plugin-a"))})
    {
        if (entries) {
            data().put(keyOf("crm.sessions", "user/1"), "{\"pages\":3,\"name\":\"x\"}", QStringLiteral("plugin-crm"),
                       30s);
            data().put(keyOf("inventory.cache", "count"), "{\"count\":150,\"ratio\":1.10}", QStringLiteral("plugin-a"),
                       300s);
            data().put(keyOf("inventory.cache", "list"), "[1,2,3]", QStringLiteral("plugin-a"));
            data().put(keyOf("inventory.stock", "sku-1"), "7", QStringLiteral("plugin-a"), 5s);
        }
        auto *navigation = window->findChild<Navigation *>();
        for (int row = 0; row < 20 && !sharedPage(); ++row)
            navigation->setCurrentRow(row);
    }
    SharedDataPage *sharedPage() const { return qobject_cast<SharedDataPage *>(window->currentPage()); }
    StandInSharedData &data() { return node.sharedData(); }
    SharedTable *rows() const { return sharedPage()->table(); }
    EntryPanel *panel() const { return sharedPage()->panel(); }
    QStringList keys() const
    {
        QStringList shown;
        for (int row = 0; row < sharedPage()->entries().rowCount(); ++row)
            shown.append(sharedPage()->entries().entry(row)->id.key);
        return shown;
    }
    QString valueOf(const SharedKey &id, int wanted = Qt::DisplayRole) const
    {
        const int row = sharedPage()->entries().rowOf(id);
        return rows()->model()->index(row, column(SharedColumn::Value)).data(wanted).toString();
    }
    static EntryDialog *form() { return qobject_cast<EntryDialog *>(dialog()); }
    static QComboBox *box(const char *field)
    {
        return form()->findChild<QComboBox *>(QStringLiteral("entry-") + QLatin1String(field));
    }
    static QLineEdit *keyField() { return form()->findChild<QLineEdit *>(QStringLiteral("entry-key")); }
    bool select(const SharedKey &id)
    {
        return rows()->selectEntry(id)
               && QTest::qWaitFor([this, id] { return panel()->id() == id && !panel()->editor()->text().isEmpty(); });
    }
};

} // namespace

void TestSharedDataPage::theTableHasMoreRoomThanTheTree()
{
    PageFixture window;
    QTRY_COMPARE(window.keys().size(), 4);
    QVERIFY(window.select(keyOf("inventory.cache", "count")));
    for (const QSize &size : {QSize(1280, 800), QSize(1024, 700)}) {
        window.window->resize(size);
        QTRY_COMPARE(window.window->size(), size);
        QTRY_VERIFY2(window.rows()->width() > window.sharedPage()->tree()->width(),
                     qPrintable(QStringLiteral("%1 beside %2 at %3")
                                    .arg(window.rows()->width())
                                    .arg(window.sharedPage()->tree()->width())
                                    .arg(size.width())));
        QVERIFY(window.panel()->isVisible());
    }
}

void TestSharedDataPage::theTimeToLiveBeginsWithWhatIsLeft()
{
    PageFixture window;
    const SharedKey id = keyOf("inventory.cache", "hour");
    window.data().put(id, "1", QStringLiteral("plugin-a"), 59min);
    QTRY_VERIFY(window.keys().contains(QStringLiteral("hour")));
    QVERIFY(window.select(id));
    const TimePoint expires = *window.sharedPage()->entries().find(id)->expiresAt;
    window.sharedPage()->actions()->setTtl->trigger();
    QTRY_VERIFY(window.dialog());
    auto *number = window.dialog()->findChild<QDoubleSpinBox *>(QStringLiteral("ttlNumber"));
    const auto *moment = window.dialog()->findChild<QLabel *>(QStringLiteral("ttlMoment"));
    QCOMPARE(number->text(), QStringLiteral("59"));
    QVERIFY(moment->isVisible() && moment->text().startsWith(QStringLiteral("Expires ")));
    const QString first = moment->text();
    number->setValue(0.25);
    QCOMPARE(number->text(), QStringLiteral("0.25"));
    QVERIFY(moment->text() != first);
    window.dialog()->reject();
    QTRY_VERIFY(!window.dialog());

    window.sharedPage()->actions()->extendTtl->trigger();
    QTRY_VERIFY(window.dialog());
    number = window.dialog()->findChild<QDoubleSpinBox *>(QStringLiteral("ttlNumber"));
    QCOMPARE(number->text(), QStringLiteral("5"));
    QCOMPARE(window.dialog()->findChild<QLabel *>(QStringLiteral("ttlMoment"))->text(),
             QStringLiteral("Expires %1").arg(Wording::absoluteTime(expires + 5min)));
    window.dialog()->reject();
}

void TestSharedDataPage::anEmptyPanelTakesNoRoom()
{
    PageFixture window;
    QTRY_COMPARE(window.keys().size(), 4);
    QTRY_VERIFY(window.rows()->isVisible());
    QTRY_VERIFY(!window.panel()->isVisible());
    const int whole = window.rows()->width();
    QVERIFY(window.select(keyOf("inventory.cache", "count")));
    QTRY_VERIFY(window.panel()->isVisible());
    QTRY_VERIFY(window.rows()->width() <= whole - window.panel()->width());
    // As wide as one has made it.
    auto *splitter = qobject_cast<QSplitter *>(window.panel()->parentWidget());
    QVERIFY(splitter);
    QSplitterHandle *handle = splitter->handle(splitter->indexOf(window.panel()));
    const int before = window.panel()->width();
    QTest::mousePress(handle, Qt::LeftButton, {}, QPoint(0, 100));
    QTest::mouseMove(handle, QPoint(-50, 100));
    QTest::mouseRelease(handle, Qt::LeftButton, {}, QPoint(0, 100));
    QTRY_VERIFY(window.panel()->width() >= before + 30);
    const int chosen = window.panel()->width();
    window.rows()->clearSelection();
    QTRY_VERIFY(!window.panel()->isVisible());
    QTRY_COMPARE(window.rows()->width(), whole);
    QVERIFY(window.select(keyOf("inventory.cache", "list")));
    QTRY_COMPARE(window.panel()->width(), chosen);
    // The focus does not go with it.
    window.window->activateWindow();
    window.panel()->tabs()->setFocus();
    window.rows()->clearSelection();
    QTRY_VERIFY(!window.panel()->isVisible());
    QTRY_COMPARE(QApplication::focusWidget(), window.rows());
    // Several have something to be said of.
    window.rows()->selectAll();
    QTRY_VERIFY(window.panel()->isVisible());
    window.sharedPage()->findChild<QAction *>(QStringLiteral("showValue"))->setChecked(false);
    QVERIFY(!window.panel()->isVisible());
}

void TestSharedDataPage::showsNamespacesEntriesAndValues()
{
    PageFixture window;
    QVERIFY(window.sharedPage());
    QTRY_COMPARE(window.keys(), (QStringList{QStringLiteral("user/1"), QStringLiteral("count"), QStringLiteral("list"),
                                             QStringLiteral("sku-1")}));
    NamespaceTree *tree = window.sharedPage()->tree();
    QCOMPARE(tree->totalKeys(), 4);
    QCOMPARE(tree->topLevelItemCount(), 1);
    QCOMPARE(tree->topLevelItem(0)->childCount(), 2); // crm.sessions, and a group for inventory
    QVERIFY(tree->selectSpace(QStringLiteral("default-tenant"), QStringLiteral("inventory.cache")));
    QTRY_COMPARE(window.keys(), (QStringList{QStringLiteral("count"), QStringLiteral("list")}));
    QCOMPARE(window.data().scope.space, QStringLiteral("inventory.cache"));
    QVERIFY(window.select(keyOf("inventory.cache", "count")));
    QVERIFY(window.panel()->editor()->text().contains(QStringLiteral("\"ratio\": 1.10")));
    QCOMPARE(window.panel()->tree()->topLevelItem(0)->childCount(), 2);
    QVERIFY(!window.panel()->saveButton()->isEnabled());
    QTRY_COMPARE(window.data().unacknowledged, 0);
}

void TestSharedDataPage::valuesStandInTheTable()
{
    PageFixture window;
    QTRY_COMPARE(window.keys().size(), 4);
    QCOMPARE(window.valueOf(keyOf("crm.sessions", "user/1")), QStringLiteral("{\"pages\":3,\"name\":\"x\"}"));
    QCOMPARE(window.valueOf(keyOf("inventory.cache", "count")), QStringLiteral("{\"count\":150,\"ratio\":1.10}"));
    QCOMPARE(window.valueOf(keyOf("inventory.stock", "sku-1")), QStringLiteral("7"));
    window.data().put(keyOf("inventory.stock", "sku-1"), "8");
    QTRY_COMPARE(window.valueOf(keyOf("inventory.stock", "sku-1")), QStringLiteral("8"));
    // A large one is cut before it comes here.
    window.data().put(keyOf("inventory.cache", "large"), '"' + QByteArray(1'000'000, 'x') + '"');
    QTRY_VERIFY(window.valueOf(keyOf("inventory.cache", "large")).endsWith(QStringLiteral("xx\u2026")));
    QVERIFY(window.valueOf(keyOf("inventory.cache", "large")).size() < 300);
}

void TestSharedDataPage::secretsAreMaskedUntilTheyAreAskedFor()
{
    PageFixture window;
    const SharedKey login = keyOf("crm.sessions", "login");
    const SharedKey password = keyOf("mail", "smtp.password");
    window.data().put(login, "{\"user\":\"x\",\"apiKey\":\"hunter2\",\"auth\":{\"pass\":\"hunter2\"}}");
    window.data().put(password, "\"hunter2\"");
    QTRY_COMPARE(window.keys().size(), 6);
    const QString mask = SecretNames::mask();
    QCOMPARE(window.valueOf(password), mask);
    QCOMPARE(window.valueOf(login), QStringLiteral("{\"user\":\"x\",\"apiKey\":%1,\"auth\":%1}").arg(mask));
    for (const int wanted : {int(Qt::ToolTipRole), role(ServiceRole::Export), int(Qt::AccessibleTextRole)})
        QVERIFY(!window.valueOf(login, wanted).contains(QStringLiteral("hunter2")));
    QVERIFY(window.select(login));
    QTRY_VERIFY(window.panel()->hidesSecrets());
    QVERIFY(window.panel()->showButton()->isVisible());
    QVERIFY(window.panel()->editor()->text().contains(QStringLiteral("\"user\": \"x\"")));
    QVERIFY(window.panel()->editor()->text().contains(mask));
    QVERIFY(!window.panel()->editor()->text().contains(QStringLiteral("hunter2")));
    const auto treeSays = [&window](const QString &text) {
        return !window.panel()->tree()->findItems(text, Qt::MatchExactly | Qt::MatchRecursive, 1).isEmpty();
    };
    QVERIFY(treeSays(mask));
    QVERIFY(!treeSays(QStringLiteral("hunter2")));
    QCOMPARE(window.panel()->tree()->editTriggers(), QAbstractItemView::NoEditTriggers);
    QTest::mouseClick(window.panel()->showButton(), Qt::LeftButton);
    QVERIFY(!window.panel()->showButton()->isVisible());
    QVERIFY(window.panel()->editor()->text().contains(QStringLiteral("hunter2")));
    QVERIFY(treeSays(QStringLiteral("hunter2")));
    QVERIFY(window.panel()->tree()->editTriggers() != QAbstractItemView::NoEditTriggers);
    // A new version is shown too, and the list still masks.
    window.data().put(login, "{\"apiKey\":\"hunter3\"}");
    QTRY_VERIFY(window.panel()->editor()->text().contains(QStringLiteral("hunter3")));
    QVERIFY(!window.valueOf(login).contains(QStringLiteral("hunter3")));
    // Until something else is selected.
    QVERIFY(window.select(password));
    QTRY_VERIFY(window.panel()->editor()->text().contains(mask));
    QVERIFY(window.select(login));
    QTRY_VERIFY(window.panel()->hidesSecrets());
    QVERIFY(!window.panel()->editor()->text().contains(QStringLiteral("hunter3")));
    QVERIFY(window.select(keyOf("inventory.cache", "list")));
    QTRY_VERIFY(!window.panel()->hidesSecrets());
    QVERIFY(!window.panel()->showButton()->isVisible());
}

void TestSharedDataPage::aDraftWithSecretsWaitsUntilTheyAreAskedFor()
{
    PageFixture window;
    const SharedKey id = keyOf("crm.sessions", "login");
    window.data().put(id, "{\"token\":\"hunter2\"}");
    QTRY_COMPARE(window.keys().size(), 5);
    QVERIFY(window.select(id));
    QTRY_VERIFY(window.panel()->hidesSecrets());
    window.panel()->showButton()->click();
    window.panel()->editor()->setText(QStringLiteral("{\"token\":\"hunter3\"}"));
    QVERIFY(window.panel()->isDirty());
    QVERIFY(window.select(keyOf("inventory.cache", "list")));
    QVERIFY(window.select(id));
    QTRY_VERIFY(window.panel()->hidesSecrets());
    QVERIFY(!window.panel()->editor()->text().contains(QStringLiteral("hunter")));
    QVERIFY(!window.panel()->isDirty());
    window.panel()->showButton()->click();
    QCOMPARE(window.panel()->editor()->text(), QStringLiteral("{\"token\":\"hunter3\"}"));
    QVERIFY(window.panel()->isDirty());
    window.panel()->saveButton()->click();
    QTRY_COMPARE(window.data().entries.at(id).json, QByteArray("{\"token\":\"hunter3\"}"));
}

void TestSharedDataPage::anEntryIsMadeByHand()
{
    PageFixture window;
    QTRY_COMPARE(window.keys().size(), 4);
    QVERIFY(
        window.sharedPage()->tree()->selectSpace(QStringLiteral("default-tenant"), QStringLiteral("inventory.cache")));
    QTRY_COMPARE(window.keys().size(), 2);
    window.sharedPage()->actions()->newEntry->trigger();
    QTRY_VERIFY(PageFixture::form());
    EntryDialog *form = PageFixture::form();
    QCOMPARE(PageFixture::box("namespace")->currentText(), QStringLiteral("inventory.cache"));
    QCOMPARE(PageFixture::box("owner")->currentText(), QStringLiteral("plugin-a"));
    QVERIFY(!form->confirmButton()->isEnabled());
    QCOMPARE(form->fault(QStringLiteral("key")), QString()); // nobody has been there yet
    QLineEdit *key = PageFixture::keyField();
    QTRY_VERIFY(key->isVisible());
    QTest::keyClicks(key, QStringLiteral("a"));
    QTest::keyClick(key, Qt::Key_Backspace);
    QVERIFY(!form->fault(QStringLiteral("key")).isEmpty());
    QTest::keyClicks(key, QStringLiteral("by-hand"));
    QCOMPARE(form->fault(QStringLiteral("key")), QString());
    form->editor()->setText(QStringLiteral("{\"n\": 1.10,"));
    QVERIFY(form->fault(QStringLiteral("value")).startsWith(QStringLiteral("Line 1")));
    QVERIFY(!form->confirmButton()->isEnabled());
    form->editor()->setText(QStringLiteral("{\"n\": 1.10}"));
    QCOMPARE(form->fault(QStringLiteral("value")), QString());
    PageFixture::box("namespace")->setEditText({});
    QVERIFY(!form->fault(QStringLiteral("namespace")).isEmpty());
    QVERIFY(!form->confirmButton()->isEnabled());
    PageFixture::box("namespace")->setEditText(QStringLiteral("inventory.cache"));
    form->findChild<QCheckBox *>(QStringLiteral("entryExpires"))->setChecked(true);
    QVERIFY(form->findChild<QDoubleSpinBox *>()->isVisible());
    QVERIFY(form->confirmButton()->isEnabled());
    form->confirmButton()->click();
    const SharedKey id = keyOf("inventory.cache", "by-hand");
    QTRY_VERIFY(window.data().entries.contains(id));
    QCOMPARE(window.data().entries.at(id).json, QByteArray("{\"n\":1.10}"));
    QVERIFY(window.data().entries.at(id).expiresAt);
    QCOMPARE(window.data().commands, QStringList{QStringLiteral("write by-hand on 0")});
    QTRY_VERIFY(!PageFixture::form());
    QTRY_COMPARE(window.panel()->id(), id); // and is selected
    // A refusal of the node stands in the dialog, which stays.
    window.data().faults[QStringLiteral("refused")] = {ErrorCode::QuotaExceeded, QStringLiteral("Full."), {}, {}};
    window.sharedPage()->actions()->newEntry->trigger();
    QTRY_VERIFY(PageFixture::form());
    PageFixture::keyField()->clear();
    QTest::keyClicks(PageFixture::keyField(), QStringLiteral("refused"));
    PageFixture::form()->editor()->setText(QStringLiteral("1"));
    PageFixture::form()->confirmButton()->click();
    QTRY_COMPARE(PageFixture::form()->refusal(), QStringLiteral("Full."));
    QVERIFY(!window.data().entries.contains(keyOf("inventory.cache", "refused")));
    PageFixture::form()->reject();
}

void TestSharedDataPage::whatIsThereIsReplacedOnlyOnDemand()
{
    PageFixture window;
    QTRY_COMPARE(window.keys().size(), 4);
    const SharedKey id = keyOf("inventory.cache", "count");
    const QByteArray before = window.data().entries.at(id).json;
    QVERIFY(window.select(keyOf("inventory.cache", "list")));
    window.sharedPage()->actions()->duplicate->trigger();
    QTRY_VERIFY(PageFixture::form() && PageFixture::form()->confirmButton()->isEnabled());
    EntryDialog *form = PageFixture::form();
    QCheckBox *replace = form->findChild<QCheckBox *>(QStringLiteral("entryReplace"));
    const auto type = [form](const QString &text) {
        PageFixture::keyField()->clear();
        QTest::keyClicks(PageFixture::keyField(), text);
        return form->confirmButton()->isEnabled();
    };
    QVERIFY(type(QStringLiteral("count")));
    form->confirmButton()->click();
    QTRY_VERIFY(!form->fault(QStringLiteral("key")).isEmpty());
    QVERIFY(replace->isVisible());
    QVERIFY(!form->confirmButton()->isEnabled());
    QCOMPARE(window.data().entries.at(id).json, before);
    QVERIFY(type(QStringLiteral("counts"))); // another name
    QVERIFY(!replace->isVisible());
    QVERIFY(type(QStringLiteral("count")));
    form->confirmButton()->click();
    QTRY_VERIFY(replace->isVisible());
    replace->setChecked(true);
    window.data().put(id, "\"newer\""); // than what was told of
    form->confirmButton()->click();
    QTRY_VERIFY(!replace->isChecked());
    QCOMPARE(window.data().entries.at(id).json, QByteArray("\"newer\""));
    replace->setChecked(true);
    form->confirmButton()->click();
    QTRY_COMPARE(window.data().entries.at(id).json, QByteArray("[1,2,3]"));
    QTRY_VERIFY(!PageFixture::form());
}

void TestSharedDataPage::anEntryIsDuplicatedWithItsSecrets()
{
    PageFixture window;
    const SharedKey id = keyOf("crm.sessions", "login");
    window.data().put(id, "{\"user\":1.10,\"token\":\"hunter2\"}", QStringLiteral("plugin-crm"), 300s);
    QTRY_COMPARE(window.keys().size(), 5);
    QVERIFY(window.select(id));
    window.sharedPage()->actions()->duplicate->trigger();
    QTRY_VERIFY(PageFixture::form() && PageFixture::form()->confirmButton()->isEnabled());
    QVERIFY(PageFixture::form()->editor()->text().contains(QStringLiteral("\"user\": 1.10")));
    QVERIFY(!PageFixture::form()->editor()->text().contains(QStringLiteral("hunter2")));
    QCOMPARE(PageFixture::keyField()->text(), QStringLiteral("login-copy"));
    PageFixture::form()->confirmButton()->click();
    const SharedKey copy = keyOf("crm.sessions", "login-copy");
    QTRY_VERIFY(window.data().entries.contains(copy));
    QCOMPARE(window.data().entries.at(copy).json, window.data().entries.at(id).json);
    QCOMPARE(window.data().entries.at(copy).ownerId, QStringLiteral("plugin-crm"));
    QVERIFY(window.data().entries.at(copy).expiresAt);
    QTRY_VERIFY(!PageFixture::form());
    // Once they are shown the text counts.
    QTRY_COMPARE(window.panel()->id(), copy);
    window.sharedPage()->actions()->duplicate->trigger();
    QTRY_VERIFY(PageFixture::form() && PageFixture::form()->confirmButton()->isEnabled());
    PageFixture::form()->findChild<QPushButton *>(QStringLiteral("showSecrets"))->click();
    QVERIFY(PageFixture::form()->editor()->text().contains(QStringLiteral("hunter2")));
    PageFixture::form()->editor()->setText(QStringLiteral("{\"token\":\"hunter3\"}"));
    PageFixture::form()->confirmButton()->click();
    QTRY_VERIFY(window.data().entries.contains(keyOf("crm.sessions", "login-copy-copy")));
    QCOMPARE(window.data().entries.at(keyOf("crm.sessions", "login-copy-copy")).json,
             QByteArray("{\"token\":\"hunter3\"}"));
}

void TestSharedDataPage::followsWhatHappens()
{
    PageFixture window;
    QTRY_COMPARE(window.keys().size(), 4);
    QVERIFY(window.select(keyOf("inventory.cache", "count")));
    window.data().put(keyOf("inventory.cache", "new"), "true");
    QTRY_COMPARE(window.keys().size(), 5);
    window.data().put(keyOf("inventory.cache", "count"), "{\"count\":151}");
    QTRY_VERIFY(window.panel()->editor()->text().contains(QStringLiteral("151")));
    QCOMPARE(window.rows()->selectedEntries().size(), std::size_t(1));
    window.data().take(keyOf("crm.sessions", "user/1"));
    QTRY_COMPARE(window.sharedPage()->tree()->totalKeys(), 4);
    QCOMPARE(window.rows()->selectedEntries().front()->id.key, QStringLiteral("count"));
}

void TestSharedDataPage::theTreeStandsStill()
{
    PageFixture window;
    for (int i = 0; i < 60; ++i)
        window.data().put(keyOf(qPrintable(QStringLiteral("m%1.x").arg(i, 2, 10, QChar(u'0'))), "k"), "1");
    QTRY_COMPARE(window.keys().size(), 64);
    NamespaceTree *tree = window.sharedPage()->tree();
    QTreeWidgetItem *group = tree->topLevelItem(0)->child(1);
    QCOMPARE(group->text(0), QStringLiteral("inventory"));
    QVERIFY(group->isExpanded());
    group->setExpanded(false);
    QVERIFY(tree->selectSpace(QStringLiteral("default-tenant"), QStringLiteral("m30.x")));
    QTRY_COMPARE(window.keys().size(), 1);
    tree->scrollToItem(tree->currentItem(), QAbstractItemView::PositionAtTop);
    QVERIFY(tree->verticalScrollBar()->value() > 0);
    QTreeWidgetItem *top = tree->itemAt(0, 0);
    const auto stands = [&] {
        return tree->itemAt(0, 0) == top && tree->currentItem() == top && tree->scope().space == u"m30.x"
               && !group->isExpanded();
    };
    QVERIFY(stands());
    // Above it others come and go.
    window.data().put(keyOf("aaa", "k"), "1");
    QTRY_COMPARE(tree->totalKeys(), 65);
    QVERIFY(stands());
    window.data().take(keyOf("m01.x", "k"));
    QTRY_COMPARE(tree->totalKeys(), 64);
    QVERIFY(stands());
    // What is selected stays though it is empty, and so does the page.
    window.data().take(keyOf("m30.x", "k"));
    QTRY_COMPARE(tree->totalKeys(), 63);
    QVERIFY(stands());
    QCOMPARE(top->text(1), QStringLiteral("0"));
    QVERIFY(top->data(0, role(ServiceRole::Muted)).toBool());
    window.data().put(keyOf("m30.x", "again"), "1");
    QTRY_COMPARE(window.keys(), QStringList{QStringLiteral("again")});
    QVERIFY(stands());
    QVERIFY(!top->data(0, role(ServiceRole::Muted)).toBool());
    // A namespace that gets into a group is selected still.
    window.data().put(keyOf("m30.y", "k"), "1");
    QTRY_COMPARE(tree->currentItem()->parent()->text(0), QStringLiteral("m30"));
    QCOMPARE(tree->scope().space, QStringLiteral("m30.x"));
    QCOMPARE(window.keys(), QStringList{QStringLiteral("again")});
    // A group that has gone and comes back is closed still.
    const auto found = [tree] {
        return tree->findItems(QStringLiteral("inventory"), Qt::MatchExactly | Qt::MatchRecursive);
    };
    tree->setPatience(0ms);
    window.data().take(keyOf("inventory.cache", "count"));
    window.data().take(keyOf("inventory.cache", "list"));
    window.data().take(keyOf("inventory.stock", "sku-1"));
    QTRY_VERIFY(found().isEmpty());
    window.data().put(keyOf("inventory.cache", "list"), "1");
    window.data().put(keyOf("inventory.stock", "sku-1"), "1");
    QTRY_COMPARE(found().size(), 1);
    QVERIFY(!found().front()->isExpanded());
}

void TestSharedDataPage::whatHasGoneStaysAWhileInTheTree()
{
    PageFixture window;
    QTRY_COMPARE(window.keys().size(), 4);
    NamespaceTree *tree = window.sharedPage()->tree();
    const auto rows = [tree] { // in the order in which they stand
        QStringList names;
        for (const QTreeWidgetItem *item = tree->topLevelItem(0); item; item = tree->itemBelow(item))
            names.append(item->text(0) + u' ' + item->text(1));
        return names.join(QStringLiteral(", "));
    };
    // A lock that lives for a moment makes a group of the namespace beside it.
    window.data().put(keyOf("crm.locks", "nightly"), "1");
    const QString locked =
        QStringLiteral("All namespaces 5, crm 2, locks 1, sessions 1, inventory 3, cache 2, stock 1");
    QTRY_COMPARE(rows(), locked);
    window.data().take(keyOf("crm.locks", "nightly"));
    QTRY_COMPARE(rows(), QStringLiteral("All namespaces 4, crm 1, locks 0, sessions 1, inventory 3, cache 2, stock 1"));
    QCOMPARE(tree->totalKeys(), 4);
    window.data().put(keyOf("crm.locks", "nightly"), "1");
    QTRY_COMPARE(rows(), locked);
    // By itself it leaves when it does not come back.
    tree->setPatience(1ms);
    window.data().take(keyOf("crm.locks", "nightly"));
    QTRY_COMPARE(rows(), QStringLiteral("All namespaces 4, crm.sessions 1, inventory 3, cache 2, stock 1"));
}

void TestSharedDataPage::theTreeFollowsTheFilter()
{
    PageFixture window;
    QTRY_COMPARE(window.keys().size(), 4);
    NamespaceTree *tree = window.sharedPage()->tree();
    const auto says = [tree](const char *name, const char *keys, bool dimmed) {
        const auto items = tree->findItems(QString::fromLatin1(name), Qt::MatchExactly | Qt::MatchRecursive);
        return items.size() == 1 && items.front()->text(1) == QLatin1String(keys)
               && items.front()->data(0, role(ServiceRole::Muted)).toBool() == dimmed;
    };
    // Of all namespaces, whichever is chosen.
    QVERIFY(tree->selectSpace(QStringLiteral("default-tenant"), QStringLiteral("inventory.cache")));
    QTRY_COMPARE(window.keys().size(), 2);
    window.sharedPage()->setSearchText(QStringLiteral("plugin-A"));
    QTRY_VERIFY(says("crm.sessions", "0", true));
    QVERIFY(says("All namespaces", "3", false));
    QVERIFY(says("inventory", "3", false));
    QVERIFY(says("cache", "2", false));
    QVERIFY(says("stock", "1", false));
    QCOMPARE(tree->totalKeys(), 4);
    window.sharedPage()->setSearchText({});
    QVERIFY(says("crm.sessions", "1", false)); // at once
    QTRY_VERIFY(window.isReady());
    window.sharedPage()->ownerFilter()->setCurrentIndex(1); // gone
    QTRY_VERIFY(says("inventory", "0", true));
    QVERIFY(says("crm.sessions", "1", false));
    // What changes is counted anew.
    window.data().put(keyOf("crm.sessions", "user/2"), "1", QStringLiteral("plugin-crm"));
    QTRY_VERIFY(says("crm.sessions", "2", false));
    window.sharedPage()->ownerFilter()->setCurrentIndex(0);
    QVERIFY(says("All namespaces", "5", false));
    const int asked = window.data().questions;
    window.data().put(keyOf("crm.sessions", "user/3"), "1");
    QTRY_VERIFY(says("crm.sessions", "3", false));
    QCOMPARE(window.data().questions, asked); // without a filter there is no question
}

void TestSharedDataPage::filtersByTimeAndOwner()
{
    PageFixture window;
    QTRY_COMPARE(window.keys().size(), 4);
    window.sharedPage()->ttlFilter()->setCurrentIndex(2);
    QCOMPARE(window.keys(), QStringList{QStringLiteral("list")});
    Q_EMIT window.sharedPage()->chart()->withinRequested(60s);
    QCOMPARE(window.keys(), (QStringList{QStringLiteral("user/1"), QStringLiteral("sku-1")}));
    window.sharedPage()->ttlFilter()->setCurrentIndex(0);
    QTRY_VERIFY(window.isReady());
    window.sharedPage()->ownerFilter()->setCurrentIndex(1); // plugin-crm has neither service nor installation
    QTRY_COMPARE(window.keys(), QStringList{QStringLiteral("user/1")});
    window.sharedPage()->ownerFilter()->setCurrentIndex(0);
    window.sharedPage()->setSearchText(QStringLiteral("STOCK"));
    QCOMPARE(window.keys(), QStringList{QStringLiteral("sku-1")});
    window.sharedPage()->setSearchText({});
    QTRY_COMPARE(window.sharedPage()->chart()->counts().size(), ExpiryChart::limits().size() + 1);
    QTRY_COMPARE(window.sharedPage()->chart()->counts()[0], 1);
}

void TestSharedDataPage::noNameOfTheChartIsCut()
{
    ExpiryChart chart;
    chart.setCounts({1, 0, 0, 12'000, 0, 0, 0, 3, 2});
    chart.show();
    const auto names = [&chart] { // that are painted, by place
        std::map<double, std::pair<QString, QRectF>> found;
        for (QGraphicsItem *item : chart.scene()->items()) {
            const auto *text = qgraphicsitem_cast<QGraphicsTextItem *>(item);
            const QString words = text && text->isVisible() ? text->toPlainText().trimmed() : QString();
            const QRectF rect = item->sceneBoundingRect();
            if (!words.isEmpty() && rect.center().y() > chart.chart()->plotArea().bottom() + 4)
                found.insert({rect.left(), {words, rect.adjusted(4, 0, -4, 0)}}); // without the margins of a text
        }
        return found;
    };
    for (const auto &[width, least] : {std::pair(900, 9), std::pair(480, 5), std::pair(300, 3), std::pair(200, 2)}) {
        chart.resize(width, 130);
        QTRY_VERIFY(std::abs(chart.chart()->size().width() - width) < 3);
        QTRY_VERIFY2(int(names().size()) >= least,
                     qPrintable(QStringLiteral("%1 at %2").arg(names().size()).arg(width)));
        double end = 0;
        for (const auto &[left, name] : names()) {
            QVERIFY2(!name.first.contains(u'…') && !name.first.contains(QStringLiteral("...")), qPrintable(name.first));
            QVERIFY2(name.second.left() >= end,
                     qPrintable(QStringLiteral("%1 lies on the one before, at %2").arg(name.first).arg(width)));
            end = name.second.right();
        }
        QVERIFY(end <= width);
        // Narrower than it ever is, the last would stand out beyond the chart, and is left out.
        QVERIFY2(width < 300 || names().rbegin()->second.first == u"later", qPrintable(QString::number(width)));
    }
    QVERIFY(chart.partText(0).startsWith(QStringLiteral("10 s: 1"))); // also of a bar whose name is left out
}

void TestSharedDataPage::aValueIsEditedAsTextAndAsTree()
{
    PageFixture window;
    QTRY_COMPARE(window.keys().size(), 4);
    const SharedKey id = keyOf("inventory.cache", "count");
    QVERIFY(window.select(id));
    window.panel()->editor()->setText(QStringLiteral("{\"count\": 9007199254740993, \"ratio\": 1e400}"));
    QVERIFY(window.panel()->isDirty());
    window.panel()->saveButton()->click();
    QTRY_COMPARE(window.data().entries.at(id).json,
                 QByteArray("{\"count\":9007199254740993,\"ratio\":1e400}")); // numbers as they were typed
    QVERIFY(window.data().entries.at(id).expiresAt);                          // its time goes on
    QTRY_VERIFY(!window.panel()->isDirty());
    QTreeWidgetItem *count = window.panel()->tree()->topLevelItem(0)->child(0);
    count->setText(1, QStringLiteral("12"));
    QVERIFY(window.panel()->editor()->text().contains(QStringLiteral("\"count\": 12")));
    count->setText(1, QStringLiteral("twelve")); // no JSON: stays as it was
    QCOMPARE(count->text(1), QStringLiteral("12"));
    window.panel()->saveButton()->click();
    QTRY_COMPARE(window.data().entries.at(id).json, QByteArray("{\"count\":12,\"ratio\":1e400}"));
}

void TestSharedDataPage::aFaultInTheTextIsSaidAndNotSaved()
{
    PageFixture window;
    QTRY_COMPARE(window.keys().size(), 4);
    QVERIFY(window.select(keyOf("inventory.cache", "list")));
    window.panel()->editor()->setText(QStringLiteral("[1,\n2,,3]"));
    QVERIFY(window.panel()->isDirty());
    QVERIFY(!window.panel()->saveButton()->isEnabled());
    window.panel()->editor()->setText(QStringLiteral("[1,\n2,3]"));
    QVERIFY(window.panel()->saveButton()->isEnabled());
    QVERIFY(window.data().commands.isEmpty());
}

void TestSharedDataPage::aChangeMeanwhileIsShownAndNotOverwritten()
{
    PageFixture window;
    QTRY_COMPARE(window.keys().size(), 4);
    const SharedKey id = keyOf("inventory.cache", "list");
    QVERIFY(window.select(id));
    window.panel()->editor()->setText(QStringLiteral("[\"mine\"]"));
    window.data().put(id, "[\"theirs\"]");
    QTRY_VERIFY(window.panel()->theirs()->isVisible());
    QVERIFY(window.panel()->theirs()->text().contains(QStringLiteral("theirs")));
    QVERIFY(window.panel()->editor()->text().contains(QStringLiteral("mine"))); // what was typed stays
    QVERIFY(!window.panel()->saveButton()->isEnabled());
    window.panel()->findChild<QPushButton *>(QStringLiteral("keepMine"))->click();
    window.panel()->saveButton()->click();
    QTRY_COMPARE(window.data().entries.at(id).json, QByteArray("[\"mine\"]"));
    QCOMPARE(window.data().commands, QStringList{QStringLiteral("write list on 2")});
    // One that is newer than what was seen is refused by the node, and shown.
    QTRY_VERIFY(!window.panel()->isDirty());
    window.panel()->editor()->setText(QStringLiteral("[\"mine again\"]"));
    ++window.data().entries.at(id).version; // written, and the update has not come yet
    window.panel()->saveButton()->click();
    QTRY_VERIFY(window.panel()->theirs()->isVisible());
    QCOMPARE(window.data().entries.at(id).json, QByteArray("[\"mine\"]"));
    window.panel()->findChild<QPushButton *>(QStringLiteral("takeTheirs"))->click();
    QTRY_VERIFY(!window.panel()->isDirty());
    QVERIFY(window.panel()->editor()->text().contains(QStringLiteral("\"mine\"")));
}

void TestSharedDataPage::whatIsTypedIsKept()
{
    PageFixture window;
    QTRY_COMPARE(window.keys().size(), 4);
    const SharedKey id = keyOf("inventory.cache", "count");
    const auto dot = [&window, &id] {
        const int row = window.sharedPage()->entries().rowOf(id);
        return window.rows()->model()->index(row, column(SharedColumn::Key)).data(dotRole).toBool();
    };
    QVERIFY(window.select(id));
    QVERIFY(!dot());
    for (const QString &typed : {QStringLiteral("{\"a\":8888}"), QStringLiteral("{\"a\":")}) { // valid and not
        window.panel()->editor()->setText(typed);
        QVERIFY(dot());
        QVERIFY(window.select(keyOf("inventory.cache", "list")));
        QVERIFY(!window.panel()->isDirty());
        QVERIFY(dot());
        QVERIFY(window.select(id));
        QTRY_VERIFY(window.panel()->isDirty());
        QCOMPARE(window.panel()->editor()->text(), typed);
    }
    // Of a new window too.
    window.window->saveState();
    window.open();
    window.window->findChild<QAction *>(QStringLiteral("page-shareddata"))->trigger();
    QTRY_COMPARE(window.keys().size(), 4);
    QVERIFY(dot());
    QVERIFY(window.select(id));
    QTRY_COMPARE(window.panel()->editor()->text(), QStringLiteral("{\"a\":"));
    // Until it is thrown away, or saved.
    window.panel()->findChild<QPushButton *>(QStringLiteral("revertButton"))->click();
    QTRY_VERIFY(!dot());
    QTRY_VERIFY(window.panel()->editor()->text().contains(QStringLiteral("150")));
    window.panel()->editor()->setText(QStringLiteral("{\"a\":1}"));
    QVERIFY(dot());
    window.panel()->saveButton()->click();
    QTRY_VERIFY(!dot());
}

void TestSharedDataPage::whatIsTypedOnAnOlderVersionIsShownBesideTheNewer()
{
    PageFixture window;
    QTRY_COMPARE(window.keys().size(), 4);
    const SharedKey id = keyOf("inventory.cache", "count");
    QVERIFY(window.select(id));
    window.panel()->editor()->setText(QStringLiteral("{\"mine\":1}"));
    QVERIFY(window.select(keyOf("inventory.cache", "list")));
    window.data().put(id, "{\"theirs\":2}");
    QVERIFY(window.select(id));
    QTRY_COMPARE(window.panel()->editor()->text(), QStringLiteral("{\"mine\":1}"));
    QTRY_VERIFY(window.panel()->theirs()->text().contains(QStringLiteral("theirs")));
    QVERIFY(!window.panel()->saveButton()->isEnabled()); // first it has to be looked at
    window.panel()->findChild<QPushButton *>(QStringLiteral("keepMine"))->click();
    QVERIFY(window.panel()->saveButton()->isEnabled());
}

void TestSharedDataPage::expiriesAreChangedInBulk()
{
    PageFixture window;
    QTRY_COMPARE(window.keys().size(), 4);
    window.rows()->selectAll();
    SharedDataActions *actions = window.sharedPage()->actions();
    actions->setTtl->trigger();
    QTRY_VERIFY(WindowFixture::dialog());
    QCOMPARE(WindowFixture::dialog()->findChild<QListWidget *>()->count(), 4); // the preview
    WindowFixture::dialog()->findChild<QDoubleSpinBox *>()->setValue(10);      // minutes
    WindowFixture::dialog()->accept();
    QTRY_VERIFY(window.data().entries.at(keyOf("inventory.cache", "list")).expiresAt);
    QCOMPARE(window.data().commands, QStringList{QStringLiteral("setExpiry 4 0 600000")});
    actions->removeTtl->trigger();
    QTRY_VERIFY(WindowFixture::dialog());
    WindowFixture::dialog()->accept();
    QTRY_VERIFY(!window.data().entries.at(keyOf("inventory.cache", "count")).expiresAt);
    QTRY_VERIFY(!actions->extendTtl->isEnabled()); // nothing is left to extend
}

void TestSharedDataPage::deletionsAreUndone()
{
    PageFixture window;
    QTRY_COMPARE(window.keys().size(), 4);
    const auto before = window.data().entries;
    window.rows()->selectAll();
    SharedDataActions *actions = window.sharedPage()->actions();
    QVERIFY(!actions->undo->isEnabled());
    actions->deleteEntries->trigger();
    QTRY_VERIFY(WindowFixture::dialog());
    WindowFixture::dialog()->accept();
    QTRY_VERIFY(window.data().entries.empty());
    QTRY_COMPARE(window.keys().size(), 0);
    QTRY_VERIFY(actions->undo->isEnabled());
    actions->undo->trigger();
    QTRY_COMPARE(window.keys().size(), 4);
    for (const auto &[id, held] : before) {
        QCOMPARE(window.data().entries.at(id).json, held.json);
        QCOMPARE(window.data().entries.at(id).ownerId, held.ownerId);
        QCOMPARE(window.data().entries.at(id).expiresAt.has_value(), held.expiresAt.has_value());
    }
    QVERIFY(!actions->undo->isEnabled());
}

void TestSharedDataPage::partialFailuresAreReported()
{
    PageFixture window;
    QTRY_COMPARE(window.keys().size(), 4);
    window.data().faults[QStringLiteral("count")] = {
        ErrorCode::VersionConflict, QStringLiteral("It was written meanwhile."), {}, {}};
    window.rows()->selectAll();
    window.sharedPage()->actions()->deleteEntries->trigger();
    QTRY_VERIFY(WindowFixture::dialog());
    WindowFixture::dialog()->accept();
    QTRY_VERIFY(WindowFixture::dialog() && WindowFixture::dialog()->findChild<QListWidget *>()->count() == 1);
    QCOMPARE(WindowFixture::dialog()->findChild<QListWidget *>()->item(0)->text(),
             QStringLiteral("count: It was written meanwhile."));
    WindowFixture::dialog()->reject();
    QCOMPARE(window.data().entries.size(), std::size_t(1));
    QCOMPARE(window.sharedPage()->actions()->undoable(), 1); // the others
}

void TestSharedDataPage::aNamespaceIsDeletedByItsName()
{
    PageFixture window;
    QTRY_COMPARE(window.keys().size(), 4);
    SharedDataActions *actions = window.sharedPage()->actions();
    QVERIFY(!actions->deleteScope->isEnabled());
    QVERIFY(
        window.sharedPage()->tree()->selectSpace(QStringLiteral("default-tenant"), QStringLiteral("inventory.cache")));
    QTRY_COMPARE(window.keys().size(), 2);
    window.sharedPage()->setSearchText(QStringLiteral("list")); // all of it goes, not what the filter shows
    actions->deleteScope->trigger();
    QTRY_VERIFY(WindowFixture::dialog());
    QVERIFY(!WindowFixture::dialog()->confirmButton()->isEnabled());
    WindowFixture::dialog()
        ->findChild<QLineEdit *>(QStringLiteral("nameField"))
        ->setText(QStringLiteral("inventory.cache"));
    QVERIFY(WindowFixture::dialog()->confirmButton()->isEnabled());
    WindowFixture::dialog()->accept();
    QTRY_COMPARE(window.data().entries.size(), std::size_t(2));
    QVERIFY(window.data().entries.contains(keyOf("inventory.stock", "sku-1")));
    QCOMPARE(window.data().commands.last(), QStringLiteral("removeNamespace default-tenant inventory.cache"));
    QTRY_VERIFY(actions->undo->isEnabled()); // the node's answer brings what was there
    actions->undo->trigger();
    QTRY_COMPARE(window.data().entries.size(), std::size_t(4));
}

void TestSharedDataPage::noDialogIsConfirmedByTyping()
{
    PageFixture window;
    QTRY_COMPARE(window.keys().size(), 4);
    SharedDataActions *actions = window.sharedPage()->actions();
    QVERIFY(
        window.sharedPage()->tree()->selectSpace(QStringLiteral("default-tenant"), QStringLiteral("inventory.cache")));
    QTRY_COMPARE(window.keys().size(), 2);
    window.rows()->selectAll();
    const QStringList before = window.data().commands;
    for (QAction *action : {actions->newEntry, actions->setTtl, actions->deleteEntries, actions->deleteScope}) {
        QVERIFY2(WindowFixture::typingConfirmsNothing([action] { action->trigger(); }), qPrintable(action->text()));
        QCOMPARE(window.data().commands, before);
    }
}

void TestSharedDataPage::aHundredThousandKeysStaySelected()
{
    PageFixture window(false);
    for (int i = 0; i < 100'000; ++i) {
        StandInSharedData::Held held;
        held.json = "1";
        held.ownerId = QStringLiteral("plugin-a");
        held.writtenAt = currentTime();
        held.expiresAt = held.writtenAt + 1h;
        window.data().entries.emplace(SharedKey{QStringLiteral("default-tenant"), QStringLiteral("big"),
                                                QStringLiteral("key-%1").arg(i, 6, 10, QChar(u'0'))},
                                      held);
    }
    window.window->hide();
    window.window->show(); // the page asks anew
    QTRY_COMPARE_WITH_TIMEOUT(window.sharedPage()->entries().rowCount(), 100'000, 20'000);
    const SharedKey id = keyOf("big", "key-050000");
    QVERIFY(window.select(id));
    window.data().put(keyOf("big", "key-049999x"), "1");
    QTRY_COMPARE(window.sharedPage()->entries().rowCount(), 100'001);
    QCOMPARE(window.rows()->selectedEntries().size(), std::size_t(1));
    QVERIFY(window.rows()->selectedEntries().front()->id == id);
    window.rows()->sortByColumn(column(SharedColumn::Ttl), Qt::DescendingOrder); // a reset
    QCOMPARE(window.rows()->selectedEntries().size(), std::size_t(1));
    QVERIFY(window.rows()->selectedEntries().front()->id == id);
}

QTEST_MAIN(TestSharedDataPage)
#include "tst_shareddatapage.moc"
