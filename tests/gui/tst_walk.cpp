// SPDX-License-Identifier: GPL-3.0-or-later
// A walk through the whole window: every page, every menu entry, every shortcut, in each theme, language and size.
// Here every theme meets every size, in six languages; PLEXICA_WALKS=all makes all walks. Those at 200 % are
// made by QT_SCALE_FACTOR=2.
#include "gui/layoutlook.h"
#include "gui/windowfixture.h"
#include "shell/languages.h"
#include "shell/navigation.h"
#include "widgets/searchfield.h"
#include "widgets/theme.h"

#include <QAbstractItemView>
#include <QActionGroup>
#include <QDialog>
#include <QMenu>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTimer>
#include <QTreeView>

#include <cmath>

using namespace plexica;
using namespace plexica::app;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString tenant = u"default-tenant"_s;

/// Everything that was said on standard error.
QStringList &said()
{
    static QStringList lines;
    return lines;
}
QtMessageHandler before = nullptr;

void hear(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    // The offscreen platform has no sizes, activations and the like of a window manager.
    if (type != QtDebugMsg && type != QtInfoMsg && !text.startsWith(u"This plugin does not support"))
        said().append(text);
    before(type, context, text);
}

class WalkWindow : public WindowFixture
{
public:
    WalkWindow()
        : WindowFixture({makeService(u"crm.contacts"_s, u"plugin-crm"_s),
                         makeService(u"inventory.products-with-a-long-name-as-they-are"_s, u"plugin-inventory"_s,
                                     tenant, registry::Health::Degraded),
                         makeService(u"orders.api"_s, u"plugin-orders"_s, tenant, registry::Health::Unavailable),
                         makeService(u"reports.daily"_s, u"plugin-reports"_s)})
    {
        const auto crm = makeManifest(u"plugin-crm"_s, u"1.4.0"_s, {}, {u"crm.contacts"_s});
        const auto inventory = makeManifest(u"plugin-inventory"_s, u"2.0.0"_s, {}, {u"inventory.products"_s});
        const auto reports =
            makeManifest(u"plugin-reports"_s, u"1.0.0"_s, {u"plugin-inventory@^2.0.0"_s}, {u"reports.daily"_s});
        node.put(makeTenantPlugins(tenant, {crm, inventory, reports}, {u"plugin-crm"_s}));
        node.put(makeCatalogue({makeManifest(u"plugin-inventory"_s, u"2.1.0"_s), crm, inventory, reports}));
        InstallCheck check;
        check.manifest = inventory;
        node.plugins().checkAnswer = check;
        node.sharedData().put({tenant, u"crm.sessions"_s, u"user/1"_s}, "{\"pages\":3}", u"plugin-crm"_s, 600s);
        node.sharedData().put({tenant, u"inventory.cache"_s, u"list"_s}, "[1,2,3]");
        node.gateway().add(u"plugin-crm"_s, u"plugin-inventory"_s, u"inventory.products"_s);
        node.gateway().add(u"plugin-reports"_s, u"plugin-orders"_s, u"orders.api"_s, 502);
        int id = 0;
        for (const auto &[key, service] : node.services)
            node.history.push_back(statusEvent(service, u"HEALTHY"_s, u"UNAVAILABLE"_s, u"heartbeat"_s, ++id));
    }

    /// The first row of what the page lists.
    void selectRow() const
    {
        for (QAbstractItemView *view : window->currentPage()->findChildren<QAbstractItemView *>()) {
            if ((qobject_cast<QTableView *>(view) || qobject_cast<QTreeView *>(view)) && view->isVisible()
                && view->model() && view->model()->rowCount() > 0 && !view->currentIndex().isValid())
                view->setCurrentIndex(view->model()->index(0, 0));
        }
    }
};

/// Closes whatever opens meanwhile, and looks at how it is laid out.
class Closer : public QObject
{
public:
    Closer()
    {
        m_turn.setInterval(5);
        connect(&m_turn, &QTimer::timeout, this, &Closer::look);
        m_turn.start();
    }
    bool isQuiet() const { return !QApplication::activePopupWidget() && !QApplication::activeModalWidget(); }

    QStringList faults;
    QString at;

private:
    void look()
    {
        if (QWidget *popup = QApplication::activePopupWidget()) {
            popup->close();
            return;
        }
        QWidget *modal = QApplication::activeModalWidget();
        if (!modal || !modal->isVisible())
            return;
        if (!modal->inherits("QFileDialog")) {
            for (const QString &fault : faultsOfLayout(*modal))
                faults.append(at + u": "_s + fault);
            for (const QString &fault : nameless(*modal))
                faults.append(at + u": no name: "_s + fault);
        }
        if (auto *dialog = qobject_cast<QDialog *>(modal))
            dialog->reject();
        else
            modal->close();
    }
    QTimer m_turn;
};

void actionsOf(QMenu *menu, QList<QAction *> &all)
{
    for (QAction *action : menu->actions()) {
        if (action->menu())
            actionsOf(action->menu(), all);
        else if (!action->isSeparator())
            all.append(action);
    }
}

double luminance(const QColor &colour)
{
    const auto part = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

/// As WCAG 2.1 counts it.
double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a);
    const double other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

void settle()
{
    for (int i = 0; i < 3; ++i)
        QCoreApplication::processEvents();
    // What came last is laid out before anybody sees it.
    for (int i = 0; i < 3; ++i)
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
}

} // namespace

class WalkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theWholeWindow_data();
    void theWholeWindow();
    void textIsReadable_data();
    void textIsReadable();
    void cleanup() { m_languages.choose(u"en"_s); }

private:
    Languages m_languages;
};

void WalkTest::initTestCase()
{
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    before = qInstallMessageHandler(hear);
}

void WalkTest::theWholeWindow_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    const bool all = qEnvironmentVariable("PLEXICA_WALKS") == u"all";
    const bool twice = qEnvironmentVariable("QT_SCALE_FACTOR") == u"2";
    const std::vector<QSize> sizes =
        twice ? std::vector{QSize(960, 540)} : std::vector{QSize(1024, 700), QSize(1280, 800), QSize(1920, 1080)};
    QStringList codes{u"de"_s, u"en"_s, u"ja"_s, u"fr"_s, u"it"_s, u"zh_CN"_s};
    if (twice)
        codes = {u"es"_s, u"de"_s};
    if (all) {
        codes.clear();
        for (const Language &language : Languages::all())
            codes.append(language.code);
    }
    const auto add = [](const QString &code, bool dark, const QSize &size) {
        QTest::addRow("%s %s %dx%d", qPrintable(code), dark ? "dark" : "light", size.width(), size.height())
            << code << dark << size;
    };
    qsizetype next = 0;
    for (const QSize &size : sizes) {
        for (const bool dark : {false, true}) {
            if (!all) {
                add(codes[next++ % codes.size()], dark, size);
                continue;
            }
            for (const QString &code : std::as_const(codes))
                add(code, dark, size);
        }
    }
}

void WalkTest::theWholeWindow()
{
    QFETCH(const QString, language);
    QFETCH(const bool, dark);
    QFETCH(const QSize, size);
    said().clear();
    m_languages.choose(language);
    QStringList faults;
    {
        WalkWindow fixture;
        fixture.theme.setChoice(dark ? ThemeChoice::Dark : ThemeChoice::Light);
        MainWindow &window = *fixture.window;
        QTRY_VERIFY(fixture.isReady());
        window.resize(size);
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        Closer closer;
        const auto look = [&](const QString &where) {
            settle();
            for (const QString &fault : faultsOfLayout(window))
                faults.append(where + u": "_s + fault);
            for (const QString &fault : nameless(window))
                faults.append(where + u": no name: "_s + fault);
        };
        for (int row = 0; row < static_cast<int>(window.pages().size()); ++row) {
            window.navigation()->setCurrentRow(row);
            Page *page = window.currentPage();
            if (window.size() != size)
                faults.append(
                    u"%1: the window grew to %2x%3"_s.arg(page->id()).arg(window.width()).arg(window.height()));
            settle();
            fixture.selectRow();
            look(page->id());
            QList<QAction *> actions;
            for (QAction *top : window.menuBar()->actions()) {
                if (top->menu() && top->isVisible())
                    actionsOf(top->menu(), actions);
            }
            for (QAction *action : std::as_const(actions)) {
                const QString name = action->objectName();
                // Of the frame once, and not what ends the window or goes elsewhere.
                const bool frames = action->parent() == &window || qobject_cast<QActionGroup *>(action->parent());
                if (!action->isEnabled() || name == u"quit" || name.startsWith(u"language-")
                    || name.startsWith(u"theme-") || name.startsWith(u"page-") || name == u"goBack"
                    || name == u"goForward" || (frames && row > 0))
                    continue;
                closer.at = page->id() + u'/' + name;
                page->focusContent();
                settle();
                QSignalSpy triggered(action, &QAction::triggered);
                const QList<QKeySequence> keys = action->shortcuts();
                if (keys.isEmpty()) {
                    action->trigger();
                } else {
                    QWidget *focus = QApplication::focusWidget();
                    QTest::keySequence(focus ? focus : &window, keys.first());
                    if (triggered.isEmpty() && action->isEnabled())
                        faults.append(u"%1: %2 does nothing"_s.arg(closer.at, keys.first().toString()));
                }
                QTRY_VERIFY(closer.isQuiet());
                settle();
                if (window.currentPage() != page)
                    window.navigation()->setCurrentRow(row); // it led elsewhere
                if (action->isCheckable() && !action->actionGroup() && triggered.size() == 1) {
                    look(closer.at);
                    action->trigger();
                }
                if (!window.isActiveWindow())
                    window.activateWindow();
            }
            window.searchField()->clear();
            look(page->id() + u" afterwards"_s);
        }
        faults += closer.faults;
    }
    faults += said();
    faults.removeDuplicates();
    QVERIFY2(faults.isEmpty(), qPrintable(QString::number(faults.size()) + u'\n' + faults.mid(0, 80).join(u'\n')));
}

void WalkTest::textIsReadable_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

/// 4.5:1 for every text on everything that it stands on (WCAG 2.1, 1.4.3), 3:1 for the outline of what has the focus
/// (1.4.11).
void WalkTest::textIsReadable()
{
    QFETCH(const bool, dark);
    const ThemeColours &theme = dark ? darkTheme() : lightTheme();
    const QPalette palette = paletteOf(theme);
    struct Ground
    {
        const char *name;
        QColor colour;
    };
    const std::vector<Ground> grounds{{"window", theme.window},
                                      {"base", theme.base},
                                      {"raised", theme.raised},
                                      {"alternate", palette.color(QPalette::AlternateBase)},
                                      {"button", palette.color(QPalette::Button)},
                                      {"tooltip", palette.color(QPalette::ToolTipBase)}};
    const std::vector<Ground> marked{{"selection", theme.selection}, {"hover", theme.hover}, {"mark", theme.mark}};
    QStringList faults;
    const auto check = [&](const QString &what, const QColor &text, const Ground &ground, double least = 4.5) {
        if (const double ratio = contrast(text, ground.colour); ratio < least)
            faults.append(u"%1 on %2: %3"_s.arg(what, QLatin1String(ground.name)).arg(ratio, 0, 'f', 2));
    };
    for (const Ground &ground : grounds) {
        check(u"text"_s, theme.text, ground);
        check(u"muted"_s, theme.muted, ground);
        check(u"accent"_s, theme.accent, ground);
        check(u"error"_s, theme.error, ground);
        check(u"warning"_s, theme.warning, ground);
        check(u"success"_s, theme.success, ground);
        for (int kind = 0; kind < statusKindCount; ++kind)
            check(u"status %1"_s.arg(kind), theme.of(static_cast<StatusKind>(kind)), ground);
        check(u"focus"_s, theme.accent, ground, 3);
    }
    for (const Ground &ground : marked) {
        check(u"text"_s, theme.text, ground);
        check(u"muted"_s, theme.muted, ground);
        for (int kind = 0; kind < statusKindCount; ++kind)
            check(u"status %1"_s.arg(kind), theme.of(static_cast<StatusKind>(kind)), ground);
    }
    check(u"on accent"_s, theme.onAccent, {"accent", theme.accent});
    check(u"on a badge"_s, dark ? theme.onAccent : QColor(Qt::white), {"error", theme.error});
    const auto soft = [&](const char *name, const QColor &colour, double share) {
        const Ground ground{name, blend(theme.base, colour, share)};
        check(u"text"_s, theme.text, ground);
        check(QLatin1String(name), colour, ground);
    };
    soft("error soft", theme.error, 0.12);
    soft("warning soft", theme.warning, 0.12);
    soft("success soft", theme.success, 0.12);
    soft("info soft", theme.info, 0.10);
    soft("accent soft", theme.accent, dark ? 0.22 : 0.10);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

QTEST_MAIN(WalkTest)
#include "tst_walk.moc"
