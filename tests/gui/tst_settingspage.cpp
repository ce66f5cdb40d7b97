// SPDX-License-Identifier: GPL-3.0-or-later
// The Settings page as a user meets it: the whole window over a real node with a configuration file of its own.
#include "bridge/embeddednode.h"
#include "config/keyreader.h"
#include "config/keys.h"
#include "config/loadsettings.h"
#include "gui/windowfixture.h"
#include "models/settingwording.h"
#include "pages/settings/settingform.h"
#include "pages/settings/settingpanel.h"
#include "pages/settings/settingsactions.h"
#include "pages/settings/settingspage.h"
#include "pages/settings/settingtable.h"
#include "shell/mainwindow.h"
#include "widgets/confirmdialog.h"

#include <QAction>
#include <QAccessible>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTabWidget>

using namespace plexica;
using namespace plexica::app;

namespace {

/// A keyring in memory, or none.
class StandInKeyring : public Keyring
{
public:
    explicit StandInKeyring(bool there)
        : m_there(there)
    {
    }
    void read(const QString &name, Reply<QString> done) override
    {
        Result<QString> answer = kept.value(name);
        if (!m_there)
            answer = fail(ErrorCode::Forbidden, QStringLiteral("There is no keyring in this session."));
        replyOnThreadOf<QString>(this, std::move(done))(answer);
    }
    void write(const QString &name, const QString &secret, Reply<void> done) override
    {
        Result<void> answer;
        if (m_there)
            kept.insert(name, secret);
        else
            answer = fail(ErrorCode::Forbidden, QStringLiteral("There is no keyring in this session."));
        replyOnThreadOf<void>(this, std::move(done))(answer);
    }

    QHash<QString, QString> kept;

private:
    const bool m_there;
};

/// The window on its Settings page, over a node of a configuration file.
struct Running
{
    explicit Running(const QByteArray &text, bool keyring = true)
        : settings(folder.filePath(QStringLiteral("console.ini")), QSettings::IniFormat)
        , theme(*qApp)
    {
        theme.setChoice(ThemeChoice::Light);
        write(text);
        inputs.arguments = {QStringLiteral("plexica-console"),
                            QStringLiteral("--config"),
                            file(),
                            QStringLiteral("--data-dir"),
                            folder.path(),
                            QStringLiteral("--listen"),
                            QStringLiteral("127.0.0.1:0")};
        inputs.environment.insert(QStringLiteral("HOME"), folder.path());
        inputs.environment.insert(QStringLiteral("PLEXICA_LOG_LEVEL"), QStringLiteral("error"));
        inputs.program = config::Program::Console;
        const auto loaded = config::loadSettings(inputs);
        if (!loaded)
            qFatal("%s", qPrintable(loaded.error().message));
        auto ring = std::make_unique<StandInKeyring>(keyring);
        keys = ring.get();
        host = std::make_unique<EmbeddedNode>(std::make_unique<LocalSettings>(inputs, *loaded, std::move(ring)),
                                              loaded->settings);
        window = std::make_unique<MainWindow>(*host, theme, settings, WindowOptions{});
        window->resize(1280, 800);
        window->show();
        QObject::connect(host.get(), &EmbeddedNode::started, host.get(), [this] { window->nodeStarted(); });
        QObject::connect(&host->configuration(), &LocalSettings::applied, host.get(), [this] {
            ++applied;
            host->reload(host->configuration().running());
        });
    }

    bool start()
    {
        host->start();
        if (!QTest::qWaitFor([this] { return window->plugins().isComplete(); }, 20'000))
            return false;
        window->findChild<QAction *>(QStringLiteral("page-settings"))->trigger();
        return page() && QTest::qWaitFor([this] { return page()->settings().isComplete(); }, 20'000);
    }

    QString file() const { return folder.filePath(QStringLiteral("config.yaml")); }
    void write(const QByteArray &text) const
    {
        QFile out(file());
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(text);
    }
    QByteArray read() const
    {
        QFile in(file());
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
    SettingsPage *page() const { return qobject_cast<SettingsPage *>(window->currentPage()); }
    SettingPtr find(const QString &key) const { return page()->settings().find(key); }

    /// Opens the dialog that changes a setting.
    SettingForm *edit(const QString &key)
    {
        if (!page()->showSetting(key))
            return nullptr;
        page()->actions()->edit->trigger();
        return form();
    }
    SettingForm *form()
    {
        ConfirmDialog *dialog = nullptr;
        if (!QTest::qWaitFor([&dialog] { return (dialog = WindowFixture::dialog()) != nullptr; }))
            return nullptr;
        return dialog->findChild<SettingForm *>();
    }
    static void type(SettingForm *form, const QString &text)
    {
        auto *line = form->findChild<QLineEdit *>(QStringLiteral("settingField"));
        line->selectAll();
        QTest::keyClicks(line, text);
    }

    QTemporaryDir folder;
    QSettings settings;
    ThemeController theme;
    config::LoadInputs inputs;
    StandInKeyring *keys = nullptr;
    std::unique_ptr<EmbeddedNode> host;
    std::unique_ptr<MainWindow> window;
    int applied = 0;
};

const QByteArray example = "# ours\nhealth:\n  staleAfter: 5m # patient\nevents:\n  retention: 10d\n";

} // namespace

class SettingsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void everyValueSaysWhereItCameFrom();
    void aValidChangeTakesEffectAtOnce();
    void anInvalidOneIsSaidAndCannotBeSaved();
    void aRestartIsSaidBeforehand();
    void whatTheEnvironmentFixesCannotBeChanged();
    void backToTheDefaultTakesTheLineAway();
    void othersMayWriteTheFile();
    void aPasswordGoesToTheKeyring();
    void withoutKeyringNothingIsWritten();
    void aDatabaseIsTried();
    void searchAndSectionsNarrow();
    void noDialogIsConfirmedByTyping();
    void everythingThatTabReachesHasAName();
    void everyKeyHasAMeaning();
};

void SettingsPageTest::cleanup()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (qobject_cast<QDialog *>(widget))
            delete widget;
    }
}

void SettingsPageTest::everyValueSaysWhereItCameFrom()
{
    Running console(example);
    QVERIFY(console.start());
    using Origin = SettingFacts::Origin;
    QCOMPARE(console.page()->settings().rowCount(), static_cast<int>(config::keys().size()));
    const SettingPtr stale = console.find(QStringLiteral("health.staleAfter"));
    QCOMPARE(stale->value, QStringLiteral("5m"));
    QCOMPARE(stale->origin, Origin::File);
    QCOMPARE(stale->place, console.file() + QStringLiteral(":3"));
    QVERIFY(stale->reloadable);
    QCOMPARE(stale->least, QStringLiteral("100ms"));
    QCOMPARE(console.find(QStringLiteral("logLevel"))->origin, Origin::Environment);
    QCOMPARE(console.find(QStringLiteral("logLevel"))->place, QStringLiteral("PLEXICA_LOG_LEVEL"));
    QCOMPARE(console.find(QStringLiteral("dataDir"))->origin, Origin::Option);
    QCOMPARE(console.find(QStringLiteral("auth.mode"))->origin, Origin::Default);
    config::Settings byDefault;
    byDefault.listen = config::defaultListen();
    QCOMPARE(console.find(QStringLiteral("listen"))->byDefault,
             config::renderKey(*config::findKey(QStringLiteral("listen")), byDefault));
    QVERIFY(console.page()->showSetting(QStringLiteral("health.staleAfter")));
    QCOMPARE(console.page()->panel()->fact(QStringLiteral("Variable")), QStringLiteral("PLEXICA_HEALTH_STALE_AFTER"));
    QCOMPARE(console.page()->panel()->fact(QStringLiteral("Takes effect")), QStringLiteral("At once"));
}

void SettingsPageTest::aValidChangeTakesEffectAtOnce()
{
    Running console(example);
    QVERIFY(console.start());
    SettingForm *form = console.edit(QStringLiteral("health.staleAfter"));
    QVERIFY(form);
    Running::type(form, QStringLiteral("90"));
    QTRY_COMPARE(form->verdict(), QStringLiteral("It takes effect at once."));
    QTRY_VERIFY(WindowFixture::dialog()->confirmButton()->isEnabled());
    WindowFixture::dialog()->confirmButton()->click();
    QTRY_COMPARE(console.find(QStringLiteral("health.staleAfter"))->value, QStringLiteral("90s"));
    QCOMPARE(console.read(), QByteArray(example).replace("5m", "90s"));
    QCOMPARE(console.applied, 1);
    QCOMPARE(console.host->configuration().running().health.staleAfter, Milliseconds(90'000));
}

void SettingsPageTest::anInvalidOneIsSaidAndCannotBeSaved()
{
    Running console(example);
    QVERIFY(console.start());
    SettingForm *form = console.edit(QStringLiteral("health.staleAfter"));
    QVERIFY(form);
    Running::type(form, QStringLiteral("soon"));
    QTRY_VERIFY2(form->verdict().contains(QStringLiteral("soon")), qPrintable(form->verdict()));
    QVERIFY(!WindowFixture::dialog()->confirmButton()->isEnabled());
    Running::type(form, QStringLiteral("1ms"));
    QTRY_VERIFY2(form->verdict().contains(QStringLiteral("100ms")), qPrintable(form->verdict()));
    QVERIFY(!WindowFixture::dialog()->confirmButton()->isEnabled());
    WindowFixture::dialog()->reject();
    // What only fails together with others is said as well, with its place.
    QVERIFY(console.page()->showSetting(QStringLiteral("gateway.timeout")));
    form = console.edit(QStringLiteral("gateway.timeout"));
    QVERIFY(form);
    Running::type(form, QStringLiteral("10m"));
    QTRY_VERIFY2(form->verdict().contains(QStringLiteral("gateway.maxTimeout")), qPrintable(form->verdict()));
    QCOMPARE(console.read(), example);
}

void SettingsPageTest::aRestartIsSaidBeforehand()
{
    Running console(example);
    QVERIFY(console.start());
    SettingForm *form = console.edit(QStringLiteral("events.retention"));
    QVERIFY(form);
    Running::type(form, QStringLiteral("20d"));
    QTRY_COMPARE(form->verdict(), QStringLiteral("It takes effect after a restart of the console, not before."));
    QTRY_VERIFY(WindowFixture::dialog()->confirmButton()->isEnabled());
    WindowFixture::dialog()->confirmButton()->click();
    QTRY_COMPARE(console.find(QStringLiteral("events.retention"))->next, QStringLiteral("20d"));
    QCOMPARE(console.find(QStringLiteral("events.retention"))->value, QStringLiteral("10d"));
    QTRY_VERIFY(console.page()->fileNotice()->isVisible());
    QVERIFY(console.page()->fileNotice()->text().contains(QStringLiteral("events.retention")));
}

void SettingsPageTest::whatTheEnvironmentFixesCannotBeChanged()
{
    Running console(example);
    QVERIFY(console.start());
    QVERIFY(console.page()->showSetting(QStringLiteral("logLevel")));
    QVERIFY(!console.page()->actions()->edit->isEnabled());
    QVERIFY(console.page()->actions()->edit->toolTip().contains(QStringLiteral("PLEXICA_LOG_LEVEL")));
}

void SettingsPageTest::backToTheDefaultTakesTheLineAway()
{
    Running console(example);
    QVERIFY(console.start());
    QVERIFY(console.page()->showSetting(QStringLiteral("health.staleAfter")));
    console.page()->actions()->reset->trigger();
    QTRY_VERIFY(WindowFixture::dialog());
    WindowFixture::dialog()->confirmButton()->click();
    QTRY_VERIFY(!console.read().contains("staleAfter"));
    QTRY_VERIFY(console.find(QStringLiteral("health.staleAfter"))->isDefault());
    QVERIFY(!console.page()->actions()->reset->isEnabled());
}

void SettingsPageTest::othersMayWriteTheFile()
{
    Running console(example);
    QVERIFY(console.start());
    console.write(QByteArray(example).replace("5m", "7m"));
    QTRY_COMPARE(console.find(QStringLiteral("health.staleAfter"))->next, QStringLiteral("7m"));
    QTRY_VERIFY(console.page()->fileNotice()->isVisible());
    console.page()->actions()->reload->trigger();
    QTRY_COMPARE(console.find(QStringLiteral("health.staleAfter"))->value, QStringLiteral("7m"));
    QTRY_VERIFY(!console.page()->fileNotice()->isVisible());
    console.write("health: [\n");
    QTRY_VERIFY(console.page()->fileNotice()->isVisible());
    QTRY_VERIFY(console.page()->fileNotice()->text().contains(QStringLiteral("config.yaml:")));
}

void SettingsPageTest::aPasswordGoesToTheKeyring()
{
    Running console(example);
    QVERIFY(console.start());
    SettingForm *form = console.edit(QStringLiteral("database"));
    QVERIFY(form);
    Running::type(form, QStringLiteral("postgresql://me:s3cret@127.0.0.1:1/plexica"));
    QTRY_VERIFY2(form->isGood(), qPrintable(form->verdict()));
    WindowFixture::dialog()->confirmButton()->click();
    QTRY_VERIFY(console.read().contains("postgresql://me@127.0.0.1:1/plexica"));
    QVERIFY(!console.read().contains("s3cret"));
    QCOMPARE(console.keys->kept.value(QStringLiteral("postgresql://me@127.0.0.1:1/plexica")), QStringLiteral("s3cret"));
    QTRY_VERIFY(!console.find(QStringLiteral("database"))->next.isEmpty());
    // The next start takes it from there.
    const auto loaded = config::loadSettings(console.inputs);
    QVERIFY(loaded);
    auto ring = std::make_unique<StandInKeyring>(true);
    ring->kept = console.keys->kept;
    LocalSettings next(console.inputs, *loaded, std::move(ring));
    QString url;
    next.completeDatabase([&url](const QString &whole) { url = whole; });
    QTRY_COMPARE(url, QStringLiteral("postgresql://me:s3cret@127.0.0.1:1/plexica"));
}

void SettingsPageTest::withoutKeyringNothingIsWritten()
{
    Running console(example, false);
    QVERIFY(console.start());
    SettingForm *form = console.edit(QStringLiteral("database"));
    QVERIFY(form);
    Running::type(form, QStringLiteral("postgresql://me@127.0.0.1:1/plexica"));
    QTest::keyClicks(form->findChild<QLineEdit *>(QStringLiteral("passwordField")), QStringLiteral("s3cret"));
    QTRY_VERIFY2(form->isGood(), qPrintable(form->verdict()));
    WindowFixture::dialog()->confirmButton()->click();
    const auto told = [&console] {
        for (const Notice *notice : console.page()->findChildren<Notice *>()) {
            if (notice->isVisible() && notice->text().contains(QStringLiteral("~/.pgpass")))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(told());
    QCOMPARE(console.read(), example);
}

void SettingsPageTest::aDatabaseIsTried()
{
    Running console(example);
    QVERIFY(console.start());
    console.page()->actions()->testDatabase->trigger();
    SettingForm *form = console.form();
    QVERIFY(form);
    const QString own = QStringLiteral("sqlite://%1/plexica.db").arg(console.folder.path());
    const auto tried = [form](const QString &url) {
        Running::type(form, url);
        form->testButton()->click();
        return QTest::qWaitFor([form] { return form->testButton()->isEnabled(); }, 30'000) ? form->testResult()
                                                                                           : QString();
    };
    QVERIFY2(tried(own).contains(QStringLiteral("It works")), qPrintable(form->testResult()));
    QVERIFY2(tried(QStringLiteral("sqlite://%1/new.db").arg(console.folder.path())).contains(QStringLiteral("no such")),
             qPrintable(form->testResult()));
    QVERIFY(!QFile::exists(console.folder.filePath(QStringLiteral("new.db"))));
    QVERIFY2(tried(QStringLiteral("sqlite://%1/config.yaml").arg(console.folder.path()))
                 .contains(QStringLiteral("does not work")),
             qPrintable(form->testResult()));
    QVERIFY2(tried(QStringLiteral("postgresql://me@127.0.0.1:1/plexica")).contains(QStringLiteral("does not work")),
             qPrintable(form->testResult()));
    QVERIFY2(tried(QStringLiteral("mysql://x")).contains(QStringLiteral("neither")), qPrintable(form->testResult()));
}

void SettingsPageTest::searchAndSectionsNarrow()
{
    Running console(example);
    QVERIFY(console.start());
    const SettingProxy &proxy = console.page()->table()->proxy();
    console.page()->setSearchText(QStringLiteral("audit log")); // by meaning
    QCOMPARE(proxy.rowCount(), 1);
    QCOMPARE(proxy.setting(0)->key, QStringLiteral("events.retention"));
    console.page()->setSearchText({});
    console.page()->sectionBox()->setCurrentIndex(
        console.page()->sectionBox()->findText(QStringLiteral("Health rules")));
    QCOMPARE(proxy.rowCount(), 6);
    for (QAction *action : console.page()->menuActions()) {
        if (action && action->objectName() == u"changedOnly")
            action->trigger();
    }
    QCOMPARE(proxy.rowCount(), 1);
    QVERIFY(console.page()->showSetting(QStringLiteral("auth.mode"))); // hidden ones come when they are asked for
}

void SettingsPageTest::noDialogIsConfirmedByTyping()
{
    Running console(example);
    QVERIFY(console.start());
    for (const char *key : {"environment.name", "gateway.permissions", "cors.allowedOrigins", "database"}) {
        QVERIFY2(WindowFixture::typingConfirmsNothing([&console, key] { console.edit(QString::fromLatin1(key)); }),
                 key);
    }
    QVERIFY(console.page()->showSetting(QStringLiteral("events.retention")));
    QVERIFY(WindowFixture::typingConfirmsNothing([&console] {
        console.page()->actions()->reset->trigger();
        QVERIFY(QTest::qWaitFor([] { return WindowFixture::dialog() != nullptr; }));
    }));
    QCOMPARE(console.read(), example);
}

void SettingsPageTest::everythingThatTabReachesHasAName()
{
    Running console(example);
    QVERIFY(console.start());
    console.window->activateWindow();
    console.page()->table()->setFocus();
    QTRY_VERIFY(console.page()->table()->hasFocus());
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
    QVERIFY(seen.size() > 10);
    for (QAction *action : console.page()->menuActions()) {
        if (!action)
            continue;
        QVERIFY2(!action->shortcut().isEmpty(), qPrintable(action->text()));
        QVERIFY2(action->toolTip().size() > 5, qPrintable(action->text()));
    }
}

void SettingsPageTest::everyKeyHasAMeaning()
{
    for (const config::Key &key : config::keys())
        QVERIFY2(!SettingWording::meaning(key.path).isEmpty(), qPrintable(key.path));
}

QTEST_MAIN(SettingsPageTest)
#include "tst_settingspage.moc"
