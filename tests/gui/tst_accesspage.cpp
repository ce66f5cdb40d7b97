// SPDX-License-Identifier: GPL-3.0-or-later
// The Access page as a user meets it: the whole window over a real node, whose keys are tried over HTTP.
#include "bridge/accesslink.h"
#include "bridge/embeddednode.h"
#include "bridge/pluginlink.h"
#include "gui/windowfixture.h"
#include "models/accesswording.h"
#include "models/tintrole.h"
#include "pages/access/accessactions.h"
#include "pages/access/accesspage.h"
#include "pages/access/accesstables.h"
#include "pages/access/grantpanel.h"
#include "pages/access/keyform.h"
#include "pages/access/keypanel.h"
#include "pages/access/secretdialog.h"
#include "pages/historytab.h"
#include "shell/mainwindow.h"
#include "widgets/confirmdialog.h"

#include <QAction>
#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolButton>

using namespace plexica;
using namespace plexica::app;

namespace {

const QString tenant = QStringLiteral("default-tenant");

/// The window on its Access page, over a node with a database of its own.
struct Running
{
    explicit Running(config::AuthMode mode = config::AuthMode::Keys)
        : settings(folder.filePath(QStringLiteral("console.ini")), QSettings::IniFormat)
        , theme(*qApp)
        , host(nodeSettings(mode))
    {
        theme.setChoice(ThemeChoice::Light);
        window = std::make_unique<MainWindow>(host, theme, settings, WindowOptions{});
        window->resize(1280, 800);
        window->show();
        QObject::connect(&host, &EmbeddedNode::started, &host, [this](const QStringList &addresses) {
            address = addresses.first();
            window->nodeStarted();
        });
    }

    config::Settings nodeSettings(config::AuthMode mode) const
    {
        config::Settings values;
        values.dataDir = folder.path();
        values.database = QStringLiteral("sqlite://%1/node.db").arg(folder.path());
        values.listen[0].port = 0;
        values.auth.mode = mode;
        return values;
    }

    bool start()
    {
        host.start();
        if (!QTest::qWaitFor([this] { return window->plugins().isComplete(); }, 20'000))
            return false;
        window->findChild<QAction *>(QStringLiteral("page-access"))->trigger();
        return page() && QTest::qWaitFor([this] { return page()->keys().isComplete(); }, 20'000);
    }

    AccessPage *page() const { return qobject_cast<AccessPage *>(window->currentPage()); }
    KeyTable *table() const { return page()->keyTable(); }
    bool select(const QString &name) const
    {
        return QTest::qWaitFor([&] {
            for (int row = 0; row < table()->proxy().rowCount(); ++row) {
                if (table()->proxy().key(row)->key->name == name)
                    return table()->selectKey(table()->proxy().keyOf(row));
            }
            return false;
        });
    }
    QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < table()->proxy().rowCount(); ++row)
            names.append(table()->proxy().key(row)->key->name);
        return names;
    }

    /// Makes a key past the window, as another node or the command line does.
    QString make(const access::KeyDraft &draft)
    {
        QString secret;
        host.access().create(draft, [&secret](const Result<NewKey> &made) {
            secret = made ? QString::fromLatin1(made->secret) : QStringLiteral("failed");
        });
        return QTest::qWaitFor([&secret] { return !secret.isEmpty(); }) ? secret : QString();
    }
    QString makeAdmin(const QString &name)
    {
        access::KeyDraft draft;
        draft.name = name;
        draft.role = Role::Admin;
        return make(draft);
    }

    int status(const QString &secret)
    {
        QNetworkRequest call(QUrl(address + QStringLiteral("/api/whoami")));
        call.setRawHeader("Authorization", "Bearer " + secret.toLatin1());
        QNetworkReply *reply = network.get(call);
        QSignalSpy finished(reply, &QNetworkReply::finished);
        if (!reply->isFinished() && !finished.wait(10'000))
            return 0;
        reply->deleteLater();
        return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }

    QTemporaryDir folder;
    QSettings settings;
    ThemeController theme;
    EmbeddedNode host;
    QString address;
    QNetworkAccessManager network;
    std::unique_ptr<MainWindow> window;
};

template <typename Dialog>
Dialog *openDialog(const QString &name = {})
{
    Dialog *found = nullptr;
    const bool there = QTest::qWaitFor([&] {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            auto *dialog = qobject_cast<Dialog *>(widget);
            if (dialog && dialog->isVisible() && (name.isEmpty() || dialog->objectName() == name))
                found = dialog;
        }
        return found != nullptr;
    });
    return there ? found : nullptr;
}

QString textsOf(const QWidget *widget)
{
    QStringList texts;
    for (const QLabel *label : widget->findChildren<QLabel *>())
        texts.append(label->text());
    return texts.join(u'\n');
}

/// Copies what the dialog shows, closes it, and answers the secret.
QString takeSecret()
{
    auto *dialog = openDialog<SecretDialog>();
    if (!dialog)
        return {};
    const QString secret = dialog->secretField()->text();
    dialog->copyButton()->click();
    dialog->closeButton()->click();
    return QApplication::clipboard()->text() == secret ? secret : QString();
}

access::ApiKey keyNamed(const QString &name, Role role)
{
    access::ApiKey key;
    key.id = QStringLiteral("id-") + name;
    key.name = name;
    key.role = role;
    key.createdAt = currentTime();
    return key;
}

} // namespace

class AccessPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void openModeSaysWhatItMeansAndMakesKeys();
    void aKeyIsMadeCopiedRotatedAndRevoked();
    void theFormSaysWhatIsWrong();
    void theSecretDoesNotGoByAStrayKey();
    void theLastAdministratorStays();
    void revokingSaysWhatItCutsOff();
    void grantsAreConfirmedAndWithdrawn();
    void changesByOthersAppear();
    void whatEndsFirstStandsFirst();
    void filtersNarrow();
    void noDialogIsConfirmedByTyping();
    void everythingThatTabReachesHasAName();
};

void AccessPageTest::cleanup()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (qobject_cast<QDialog *>(widget))
            delete widget;
    }
    QApplication::clipboard()->clear();
}

void AccessPageTest::openModeSaysWhatItMeansAndMakesKeys()
{
    Running console(config::AuthMode::Open);
    QVERIFY(console.start());
    QTRY_VERIFY(console.page()->modeNotice()->isVisible());
    QVERIFY(console.page()->modeNotice()->text().contains(QStringLiteral("whoever reaches it may do everything")));
    console.page()->actions()->create->trigger();
    auto *dialog = openDialog<ConfirmDialog>();
    QVERIFY(dialog);
    dialog->findChild<QComboBox *>(QStringLiteral("keyRole"))->setCurrentIndex(3);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("keyName")), QStringLiteral("first"));
    dialog->confirmButton()->click();
    auto *secret = openDialog<SecretDialog>();
    QVERIFY(secret);
    QVERIFY(textsOf(secret).contains(QStringLiteral("asks nobody for a key yet")));
    QVERIFY(!takeSecret().isEmpty());
    QTRY_COMPARE(console.names(), QStringList{QStringLiteral("first")});
    Running asking;
    QVERIFY(asking.start());
    QVERIFY(!asking.page()->modeNotice()->isVisible());
}

void AccessPageTest::aKeyIsMadeCopiedRotatedAndRevoked()
{
    Running console;
    QVERIFY(console.start());
    QTest::keyClick(console.window.get(), Qt::Key_N, Qt::ControlModifier);
    auto *dialog = openDialog<ConfirmDialog>();
    QVERIFY(dialog);
    QVERIFY(!dialog->confirmButton()->isEnabled());
    QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("keyName")), QStringLiteral("billing"));
    dialog->findChild<QComboBox *>(QStringLiteral("keyPlugin"))->setEditText(QStringLiteral("plugin-billing"));
    QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("keyPermissions")),
                     QStringLiteral("a.read, b.read"));
    QVERIFY(dialog->confirmButton()->isEnabled());
    dialog->confirmButton()->click();
    auto *shown = openDialog<SecretDialog>();
    QVERIFY(shown);
    QVERIFY(shown->secretField()->text().startsWith(QStringLiteral("plx_")));
    QVERIFY(QApplication::clipboard()->text().isEmpty()); // nothing without the user's act
    shown->copyButton()->click();
    QCOMPARE(QApplication::clipboard()->mimeData()->data(QStringLiteral("x-kde-passwordManagerHint")),
             QByteArray("secret"));
    const QString first = takeSecret();
    QCOMPARE(console.status(first), 200);
    QTRY_COMPARE(console.names(), QStringList{QStringLiteral("billing")});
    const KeyPtr key = console.table()->proxy().key(0)->key;
    QCOMPARE(key->pluginId, QStringLiteral("plugin-billing"));
    QCOMPARE(key->permissions, QStringList({QStringLiteral("a.read"), QStringLiteral("b.read")}));
    QVERIFY(key->hash.isEmpty()); // it stays with the node
    QTRY_COMPARE(console.page()->keyPanel()->shownTitle(), QStringLiteral("billing"));
    QVERIFY(console.page()->keyPanel()->may().contains(QStringLiteral("plugin-billing")));

    console.page()->actions()->rotate->trigger();
    dialog = openDialog<ConfirmDialog>(QStringLiteral("rotateKeyDialog"));
    QVERIFY(dialog);
    auto *grace = dialog->findChild<QComboBox *>(QStringLiteral("graceBox"));
    grace->setCurrentIndex(grace->findData(0));
    dialog->confirmButton()->click();
    const QString second = takeSecret();
    QVERIFY(!second.isEmpty());
    QVERIFY(second != first);
    QCOMPARE(console.status(first), 401);
    QCOMPARE(console.status(second), 200);

    console.page()->actions()->rotate->trigger();
    dialog = openDialog<ConfirmDialog>(QStringLiteral("rotateKeyDialog"));
    QVERIFY(dialog);
    dialog->confirmButton()->click(); // the old one for another hour
    const QString third = takeSecret();
    QCOMPARE(console.status(second), 200);
    QCOMPARE(console.status(third), 200);
    QTRY_COMPARE(console.table()->proxy().key(0)->state, KeyState::Rotated);

    // All of it stands in the key's history, and no secret does.
    TimelineModel &history = console.page()->keyPanel()->history()->timeline();
    QTRY_COMPARE(history.rowCount(), 3);
    QCOMPARE(history.index(2).data().toString(), QStringLiteral("Key created"));

    console.page()->actions()->revoke->trigger();
    dialog = openDialog<ConfirmDialog>(QStringLiteral("revokeKeyDialog"));
    QVERIFY(dialog);
    QVERIFY(textsOf(dialog).contains(QStringLiteral("only key of plugin-billing")));
    dialog->confirmButton()->click();
    QTRY_VERIFY(console.names().isEmpty());
    QTRY_COMPARE(console.status(third), 401);

    console.window->saveState();
    for (QDirIterator files(console.folder.path(), QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        for (const QString &secret : {first, second, third})
            QVERIFY2(!content.contains(secret.section(u'_', 2).toLatin1()), qPrintable(file.fileName()));
    }
}

void AccessPageTest::theFormSaysWhatIsWrong()
{
    KeyForm form({tenant}, {}, tenant);
    form.show();
    const auto type = [&form](const char *name, const QString &text) {
        auto *line = form.findChild<QLineEdit *>(QString::fromLatin1(name));
        if (!line)
            line = form.findChild<QComboBox *>(QString::fromLatin1(name))->lineEdit();
        line->clear();
        QTest::keyClicks(line, text);
        if (text.isEmpty())
            Q_EMIT line->textEdited(text);
    };
    QVERIFY(!form.isGood());
    const auto faults = [&form] {
        QStringList texts;
        for (const QLabel *label : form.findChildren<QLabel *>(QStringLiteral("fieldFault"))) {
            if (!label->isHidden())
                texts.append(label->text());
        }
        return texts;
    };
    QVERIFY(faults().isEmpty()); // nobody has been there yet
    type("keyName", QStringLiteral("billing"));
    type("keyPlugin", QStringLiteral("not a plugin"));
    QCOMPARE(faults(),
             QStringList{QStringLiteral("Letters, digits, “.”, “_” and “-”, beginning with a letter or digit.")});
    type("keyPlugin", QStringLiteral("plugin-billing"));
    QVERIFY(faults().isEmpty());
    QVERIFY(form.isGood());
    type("keyPermissions", QStringLiteral("orders.*"));
    QCOMPARE(faults(), QStringList{QStringLiteral("“orders.*” holds a wildcard, which a plugin's key may not.")});
    QVERIFY(!form.isGood());
    form.findChild<QComboBox *>(QStringLiteral("keyRole"))->setCurrentIndex(2); // an operator's may
    QVERIFY(form.isGood());
    type("keyTenant", {});
    QCOMPARE(faults(), QStringList{QStringLiteral("A key of this role belongs to one tenant.")});
    form.findChild<QComboBox *>(QStringLiteral("keyRole"))->setCurrentIndex(3);
    QVERIFY(form.isGood());
    QVERIFY(form.draft().tenantId.isEmpty());
    auto *expiry = form.findChild<QComboBox *>(QStringLiteral("keyExpiry"));
    expiry->setCurrentIndex(expiry->findData(0));
    QVERIFY(!form.draft().expiresAt);
    expiry->setCurrentIndex(expiry->findData(-1));
    auto *moment = form.findChild<QDateTimeEdit *>(QStringLiteral("keyMoment"));
    QVERIFY(!moment->isHidden());
    moment->setDateTime(QDateTime::currentDateTime().addDays(-1));
    QCOMPARE(faults(), QStringList{QStringLiteral("This moment is past.")});
}

void AccessPageTest::theSecretDoesNotGoByAStrayKey()
{
    const auto key = std::make_shared<const access::ApiKey>(keyNamed(QStringLiteral("a"), Role::Admin));
    SecretDialog dialog({key, "plx_id_secret"}, true, QStringLiteral("http://127.0.0.1:3000"), true);
    dialog.open();
    dialog.activateWindow();
    QTRY_VERIFY(dialog.isAncestorOf(QApplication::focusWidget()));
    for (int round = 0; round < 6; ++round) {
        for (const Qt::Key typed : {Qt::Key_A, Qt::Key_Space, Qt::Key_Return, Qt::Key_Escape, Qt::Key_Tab}) {
            QTest::keyClick(QApplication::focusWidget(), typed);
            QVERIFY(dialog.isVisible());
        }
    }
    dialog.close(); // as a window manager asks
    QVERIFY(dialog.isVisible());
    QVERIFY(!dialog.wasCopied());
    QVERIFY(QApplication::clipboard()->text().isEmpty());
    QVERIFY(dialog.closeUncopiedButton()->isVisible());
    dialog.closeUncopiedButton()->click();
    QVERIFY(!dialog.isVisible());
}

void AccessPageTest::theLastAdministratorStays()
{
    Running console;
    QVERIFY(console.start());
    const QString secret = console.makeAdmin(QStringLiteral("only"));
    QVERIFY(console.select(QStringLiteral("only")));
    console.page()->actions()->revoke->trigger();
    auto *dialog = openDialog<ConfirmDialog>();
    QVERIFY(dialog);
    QVERIFY(!dialog->confirmButton()->isEnabled());
    QVERIFY(textsOf(dialog).contains(QStringLiteral("last key of role administrator")));
    dialog->reject();
    QCOMPARE(console.status(secret), 200);

    console.makeAdmin(QStringLiteral("second"));
    QVERIFY(console.select(QStringLiteral("only")));
    console.page()->actions()->revoke->trigger();
    dialog = openDialog<ConfirmDialog>();
    QVERIFY(dialog && dialog->confirmButton()->isEnabled());
    dialog->confirmButton()->click();
    QTRY_COMPARE(console.names(), QStringList{QStringLiteral("second")});
}

void AccessPageTest::revokingSaysWhatItCutsOff()
{
    Running console;
    QVERIFY(console.start());
    access::KeyDraft draft;
    draft.name = QStringLiteral("watcher");
    draft.role = Role::Viewer;
    const QString secret = console.make(draft);
    QNetworkRequest call(QUrl(console.address + QStringLiteral("/api/events/stream?tenantId=") + tenant));
    call.setRawHeader("Authorization", "Bearer " + secret.toLatin1());
    QNetworkReply *stream = console.network.get(call);
    QSignalSpy begun(stream, &QNetworkReply::readyRead);
    QSignalSpy ended(stream, &QNetworkReply::finished);
    QVERIFY(begun.wait(10'000));
    QVERIFY(console.select(QStringLiteral("watcher")));
    console.page()->actions()->revoke->trigger();
    auto *dialog = openDialog<ConfirmDialog>();
    QVERIFY(dialog);
    QVERIFY2(textsOf(dialog).contains(QStringLiteral("1 watch")), qPrintable(textsOf(dialog)));
    dialog->confirmButton()->click();
    QVERIFY(ended.count() > 0 || ended.wait(10'000));
    QTRY_VERIFY(console.names().isEmpty());
}

void AccessPageTest::grantsAreConfirmedAndWithdrawn()
{
    Running console;
    QVERIFY(console.start());
    ManifestReading reading = readManifest(R"({"id":"plugin-wide","name":"Wide","version":"1.0.0",
        "permissions":["orders.read","orders.write","stock.*"],"api":{"services":[],"dependencies":[]}})",
                                           ManifestFormat::Json);
    QVERIFY(reading.manifest);
    plugins::InstallRequest request;
    request.tenantId = tenant;
    request.manifest = std::make_shared<const Manifest>(std::move(*reading.manifest));
    request.grants = QStringList{QStringLiteral("orders.read")};
    console.host.plugins().install(request, [](const Result<plugins::InstallOutcome> &) {});
    GrantTable *table = console.page()->grantTable();
    QTRY_COMPARE(table->proxy().rowCount(), 1);
    QCOMPARE(table->proxy().grant(0)->pending,
             QStringList({QStringLiteral("orders.write"), QStringLiteral("stock.*")}));
    QCOMPARE(console.page()->tables()->tabText(1), QStringLiteral("Grants (1 waiting)"));
    console.page()->tables()->setCurrentIndex(1);
    QVERIFY(table->selectKey(tenant + QStringLiteral("\nplugin-wide")));
    for (QAction *action : {console.page()->actions()->grant, console.page()->actions()->withdraw}) {
        QVERIFY2(WindowFixture::typingConfirmsNothing([action] {
                     action->trigger();
                     openDialog<ConfirmDialog>();
                 }),
                 qPrintable(action->text()));
    }
    QCOMPARE(table->proxy().grant(0)->granted, QStringList{QStringLiteral("orders.read")});
    console.page()->actions()->grant->trigger();
    auto *dialog = openDialog<ConfirmDialog>();
    QVERIFY(dialog);
    auto *list = dialog->findChild<QListWidget *>(QStringLiteral("permissionList"));
    QVERIFY(list);
    QCOMPARE(list->count(), 2);
    QCOMPARE(list->item(0)->checkState(), Qt::Checked);
    QCOMPARE(list->item(1)->checkState(), Qt::Unchecked); // nobody grants a wildcard by the way
    QVERIFY(list->item(1)->text().contains(QStringLiteral("wildcard")));
    dialog->confirmButton()->click();
    QTRY_COMPARE(table->proxy().grant(0)->pending, QStringList{QStringLiteral("stock.*")});
    QCOMPARE(table->proxy().grant(0)->state(), GrantState::Waiting);

    console.page()->actions()->grant->trigger();
    dialog = openDialog<ConfirmDialog>();
    QVERIFY(dialog);
    QVERIFY(!dialog->confirmButton()->isEnabled()); // nothing is ticked
    dialog->findChild<QListWidget *>(QStringLiteral("permissionList"))->item(0)->setCheckState(Qt::Checked);
    QVERIFY(dialog->confirmButton()->isEnabled());
    dialog->confirmButton()->click();
    QTRY_COMPARE(table->proxy().grant(0)->state(), GrantState::Wide);
    QVERIFY(!console.page()->actions()->grant->isEnabled());

    console.page()->actions()->withdraw->trigger();
    dialog = openDialog<ConfirmDialog>();
    QVERIFY(dialog);
    list = dialog->findChild<QListWidget *>(QStringLiteral("permissionList"));
    for (int row = 0; row < list->count(); ++row)
        list->item(row)->setCheckState(list->item(row)->text().startsWith(QStringLiteral("stock")) ? Qt::Checked
                                                                                                   : Qt::Unchecked);
    dialog->confirmButton()->click();
    QTRY_COMPARE(table->proxy().grant(0)->granted,
                 QStringList({QStringLiteral("orders.read"), QStringLiteral("orders.write")}));
    QTRY_COMPARE(console.page()->grantPanel()->permissions().rowCount(), 3);
}

void AccessPageTest::changesByOthersAppear()
{
    Running console;
    QVERIFY(console.start());
    QVERIFY(console.names().isEmpty());
    const QString secret = console.makeAdmin(QStringLiteral("from elsewhere"));
    QTRY_COMPARE(console.names(), QStringList{QStringLiteral("from elsewhere")});
    QCOMPARE(console.status(secret), 200);
    QVERIFY(QTest::qWaitFor([&] { return console.table()->proxy().key(0)->key->lastUsedAt.has_value(); }, 20'000));
    // What waits while the view is paused comes afterwards.
    console.window->feed().setPaused(true);
    console.makeAdmin(QStringLiteral("meanwhile"));
    QCOMPARE(console.names().size(), 1);
    console.window->feed().setPaused(false);
    QTRY_COMPARE(console.names().size(), 2);
}

void AccessPageTest::whatEndsFirstStandsFirst()
{
    WindowFixture fixture;
    QTRY_VERIFY(fixture.isReady());
    const TimePoint now = currentTime();
    const auto add = [&](const char *name, std::optional<std::chrono::hours> left) {
        access::ApiKey key = keyNamed(QString::fromLatin1(name), Role::Viewer);
        if (left)
            key.expiresAt = now + *left;
        fixture.node.access().add(key);
    };
    add("never", std::nullopt);
    add("later", std::chrono::hours(2000));
    add("soon", std::chrono::hours(30));
    add("over", std::chrono::hours(-1));
    fixture.window->findChild<QAction *>(QStringLiteral("page-access"))->trigger();
    auto *page = qobject_cast<AccessPage *>(fixture.window->currentPage());
    QVERIFY(page);
    QTRY_COMPARE(page->keyTable()->proxy().rowCount(), 4);
    QStringList names;
    QStringList states;
    for (int row = 0; row < 4; ++row) {
        names.append(page->keyTable()->proxy().key(row)->key->name);
        states.append(page->keyTable()->model()->index(row, column(KeyColumn::State)).data().toString());
    }
    QCOMPARE(names, QStringList({QStringLiteral("over"), QStringLiteral("soon"), QStringLiteral("later"),
                                 QStringLiteral("never")}));
    QCOMPARE(states, QStringList({QStringLiteral("Expired"), QStringLiteral("Ends soon"), QStringLiteral("In force"),
                                  QStringLiteral("In force")}));
    const auto tint = [&](int row) {
        return page->keyTable()->model()->index(row, column(KeyColumn::Expires)).data(tintRole);
    };
    QCOMPARE(tint(1).toInt(), static_cast<int>(StatusKind::Degraded));
    QVERIFY(!tint(2).isValid());
}

void AccessPageTest::filtersNarrow()
{
    WindowFixture fixture;
    QTRY_VERIFY(fixture.isReady());
    access::ApiKey used = keyNamed(QStringLiteral("billing"), Role::Plugin);
    used.tenantId = QStringLiteral("acme");
    used.pluginId = QStringLiteral("plugin-billing");
    used.permissions = {QStringLiteral("orders.read")};
    used.lastUsedAt = currentTime();
    fixture.node.access().add(used);
    fixture.node.access().add(keyNamed(QStringLiteral("ops"), Role::Admin));
    fixture.window->findChild<QAction *>(QStringLiteral("page-access"))->trigger();
    auto *page = qobject_cast<AccessPage *>(fixture.window->currentPage());
    QVERIFY(page);
    const KeyProxy &proxy = page->keyTable()->proxy();
    QTRY_COMPARE(proxy.rowCount(), 2);
    page->setSearchText(QStringLiteral("orders.read"));
    QCOMPARE(proxy.rowCount(), 1);
    page->setSearchText({});
    page->roleBox()->setCurrentIndex(page->roleBox()->findData(static_cast<int>(Role::Admin)));
    QCOMPARE(proxy.key(0)->key->name, QStringLiteral("ops"));
    QCOMPARE(proxy.rowCount(), 1);
    page->roleBox()->setCurrentIndex(page->roleBox()->findText(QStringLiteral("Never used")));
    QCOMPARE(proxy.rowCount(), 1);
    page->chip(KeyState::Expired)->click();
    QCOMPARE(proxy.rowCount(), 0);
    for (QAction *action : page->menuActions()) {
        if (action && action->objectName() == u"clearFilters")
            action->trigger();
    }
    QCOMPARE(proxy.rowCount(), 2);
    page->setTenant(QStringLiteral("other")); // keys of all tenants stay
    QCOMPARE(proxy.rowCount(), 1);
}

void AccessPageTest::noDialogIsConfirmedByTyping()
{
    WindowFixture fixture;
    QTRY_VERIFY(fixture.isReady());
    fixture.node.access().add(keyNamed(QStringLiteral("ops"), Role::Admin));
    fixture.window->findChild<QAction *>(QStringLiteral("page-access"))->trigger();
    auto *page = qobject_cast<AccessPage *>(fixture.window->currentPage());
    QVERIFY(page);
    QTRY_VERIFY(page->actions()->revoke->isEnabled());
    for (QAction *action : {page->actions()->create, page->actions()->rotate, page->actions()->revoke}) {
        QVERIFY2(WindowFixture::typingConfirmsNothing([action] {
                     action->trigger();
                     openDialog<ConfirmDialog>();
                 }),
                 qPrintable(action->text()));
    }
    QVERIFY2(fixture.node.access().commands.isEmpty(), qPrintable(fixture.node.access().commands.join(u' ')));
}

void AccessPageTest::everythingThatTabReachesHasAName()
{
    Running console;
    QVERIFY(console.start());
    console.makeAdmin(QStringLiteral("ops"));
    QVERIFY(console.select(QStringLiteral("ops")));
    console.window->activateWindow();
    console.table()->setFocus();
    QTRY_VERIFY(console.table()->hasFocus());
    QSet<QWidget *> seen;
    for (int i = 0; i < 60; ++i) {
        QWidget *focus = QApplication::focusWidget();
        QVERIFY(focus);
        seen.insert(focus);
        const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(focus);
        QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(),
                 qPrintable(QString::fromLatin1(focus->metaObject()->className()) + u' ' + focus->objectName()));
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    QVERIFY(seen.size() > 12);
    for (QAction *action : console.page()->menuActions()) {
        if (!action)
            continue;
        QVERIFY2(!action->shortcut().isEmpty(), qPrintable(action->text()));
        QVERIFY2(action->toolTip().size() > 5, qPrintable(action->text()));
    }
}

QTEST_MAIN(AccessPageTest)
#include "tst_accesspage.moc"
