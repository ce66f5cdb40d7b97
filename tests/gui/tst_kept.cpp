// SPDX-License-Identifier: GPL-3.0-or-later
// What outlives kill -9: a console of its own process, with a real node, is used by keys and mouse, and killed.
#include "bridge/embeddednode.h"
#include "pages/services/servicetable.h"
#include "pages/services/servicespage.h"
#include "pages/shareddata/entrypanel.h"
#include "pages/shareddata/jsoneditor.h"
#include "pages/shareddata/shareddatapage.h"
#include "pages/shareddata/sharedtable.h"
#include "shell/mainwindow.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace plexica;
using namespace plexica::app;

namespace {

const QString folderVariable = QStringLiteral("PLEXICA_TEST_CONSOLE");
const QString typed = QStringLiteral("{\"a\": 8888");
const SharedKey id{QStringLiteral("default-tenant"), QStringLiteral("crm.settings"), QStringLiteral("limits")};

/// A whole console on a folder: what it keeps lies there.
struct Console
{
    explicit Console(const QString &folder)
        : settings(folder + QStringLiteral("/console.ini"), QSettings::IniFormat)
        , theme(*qApp)
        , host(nodeSettings(folder))
    {
        theme.setChoice(themeChoiceFromKey(settings.value(QStringLiteral("window/theme")).toString()));
        window = std::make_unique<MainWindow>(host, theme, settings, WindowOptions{});
        window->show();
        QObject::connect(&host, &EmbeddedNode::started, &host, [this] { window->nodeStarted(); });
        host.start();
    }
    static config::Settings nodeSettings(const QString &folder)
    {
        config::Settings values;
        values.dataDir = folder;
        values.database = QStringLiteral("sqlite://%1/node.db").arg(folder);
        values.listen[0].port = 0;
        return values;
    }
    bool isReady() const
    {
        return QTest::qWaitFor([this] { return window->services().isComplete(); }, 20'000);
    }
    bool write(const QByteArray &json)
    {
        SharedEdit edit;
        edit.id = id;
        edit.json = json;
        edit.ownerId = QStringLiteral("plugin-crm");
        bool done = false;
        host.sharedData().write(edit, [&done](const Result<SharedValue> &) { done = true; });
        return QTest::qWaitFor([&done] { return done; });
    }
    SharedDataPage *data() const
    {
        window->activateWindow();
        window->findChild<QAction *>(QStringLiteral("page-shareddata"))->trigger();
        return qobject_cast<SharedDataPage *>(window->currentPage());
    }

    QSettings settings;
    ThemeController theme;
    EmbeddedNode host;
    std::unique_ptr<MainWindow> window;
};

/// What the user of the console that is killed does; then he waits, as users do.
int useIt(int argc, char **argv, const QString &folder)
{
    const QApplication application(argc, argv);
    Console console(folder);
    if (!console.isReady() || !console.write("{\"a\":1}"))
        return 1;
    console.window->resize(1111, 777);
    console.window->findChild<QAction *>(QStringLiteral("theme-dark"))->trigger();
    SharedDataPage *page = console.data();
    if (!page || !QTest::qWaitFor([page] { return page->table()->selectEntry(id); })
        || !QTest::qWaitFor([page] { return !page->panel()->editor()->text().isEmpty(); }))
        return 2;
    page->panel()->editor()->setText(typed); // not even JSON
    QTest::keyClick(page->table(), Qt::Key_Shift);
    return QApplication::exec();
}

} // namespace

class KeptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKilledConsoleForgetsNothing();
};

void KeptTest::aKilledConsoleForgetsNothing()
{
    const QTemporaryDir folder;
    QProcess console;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(folderVariable, folder.path());
    console.setProcessEnvironment(environment);
    console.setProcessChannelMode(QProcess::ForwardedChannels);
    console.start(QCoreApplication::applicationFilePath(), {});
    QVERIFY(console.waitForStarted());
    const QString drafts = folder.filePath(QStringLiteral("drafts.json"));
    // Nobody asks it to save; it does so by itself.
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(drafts).size() > 0, 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(QSettings(folder.filePath(QStringLiteral("console.ini")), QSettings::IniFormat)
                                     .value(QStringLiteral("window/page"))
                                     .toString()
                                 == u"shareddata",
                             10'000);
    QCOMPARE(QFile::permissions(drafts) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
    QCOMPARE(::kill(static_cast<pid_t>(console.processId()), SIGKILL), 0);
    QVERIFY(console.waitForFinished(10'000));
    QCOMPARE(console.exitStatus(), QProcess::CrashExit);

    Console again(folder.path());
    QVERIFY(again.isReady());
    QCOMPARE(again.window->size(), QSize(1111, 777));
    QCOMPARE(again.theme.choice(), ThemeChoice::Dark);
    auto *page = qobject_cast<SharedDataPage *>(again.window->currentPage());
    QVERIFY(page); // the page that was open
    QCOMPARE(page->panel()->drafts().count(), 1);
    QTRY_VERIFY(page->table()->selectEntry(id));
    QTRY_COMPARE(page->panel()->editor()->text(), typed);
    QVERIFY(page->panel()->isDirty());
    QVERIFY(!page->panel()->saveButton()->isEnabled()); // it is no JSON yet
    page->panel()->editor()->setText(typed + u'}');
    page->panel()->saveButton()->click();
    QTRY_COMPARE(page->panel()->drafts().count(), 0);
    QTRY_VERIFY(!page->panel()->isDirty());
    again.window->saveState();
    QVERIFY(!QFile::exists(drafts));
}

int main(int argc, char **argv)
{
    if (const QString folder = qEnvironmentVariable(folderVariable.toLatin1().constData()); !folder.isEmpty())
        return useIt(argc, argv, folder);
    QApplication application(argc, argv);
    KeptTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_kept.moc"
