// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/mainwindow.h"

#include "bridge/nodelink.h"
#include "models/timetext.h"
#include "shell/bell.h"
#include "shell/exportrun.h"
#include "shell/helpdialogs.h"
#include "shell/navigation.h"
#include "shell/nodestatusbar.h"
#include "shell/paletteindex.h"
#include "shell/paletteverbs.h"
#include "shell/viewmenu.h"
#include "widgets/actionset.h"
#include "widgets/dialogroom.h"
#include "widgets/environmentstrip.h"
#include "widgets/icons.h"
#include "widgets/plaintooltips.h"
#include "widgets/searchfield.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QScopedValueRollback>
#include <QScreen>
#include <QSettings>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace plexica::app {

MainWindow::MainWindow(NodeLink &link, ThemeController &theme, QSettings &settings, const WindowOptions &options,
                       const std::vector<PageFactory> &pages)
    : m_theme(theme)
    , m_settings(settings)
    , m_options(options)
    , m_feed(link)
    , m_nodes(link.nodes(), m_feed)
    , m_bellHistory(link, m_notifications, this)
    , m_ticker(this)
    , m_context{link, m_feed, m_services, m_plugins, m_nodes, m_ticker, options.defaultTenant, options.startDemo}
    , m_navigation(new Navigation(this))
    , m_stack(new QStackedWidget(this))
    , m_status(new NodeStatusBar(this))
{
    setWindowTitle(options.environmentName.isEmpty()
                       ? QStringLiteral("Plexica Console")
                       : tr("%1 – Plexica Console", "environment").arg(options.environmentName));
    setWindowIcon(QIcon(QStringLiteral(":/plexica/icons/plexica-console.svg")));
    setMinimumSize(900, 520); // half of 1080, where everything is twice as large
    setStatusBar(m_status);

    TimeText::setUtc(settings.value(QStringLiteral("window/utc"), false).toBool());
    PlainToolTips::install();
    DialogRoom::install();
    auto *centre = new QWidget(this);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    if (!options.environmentName.isEmpty() || !options.environmentColour.isEmpty())
        layout->addWidget(new EnvironmentStrip(options.environmentName, options.environmentColour, centre));
    m_topBar = makeTopBar();
    layout->addWidget(m_topBar);
    m_judgeNotice = new JudgeNotice(m_nodes, centre);
    layout->addWidget(m_judgeNotice);
    auto *body = new QHBoxLayout;
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(0);
    body->addWidget(m_navigation);
    body->addWidget(m_stack, 1);
    layout->addLayout(body, 1);
    setCentralWidget(centre);

    const auto index = std::make_shared<PaletteIndex>(
        PaletteIndex::Sources{m_pages, m_pageMenus, *menuBar(), m_services, m_plugins, *m_tenant},
        PaletteIndex::Acts{[this](int row) { m_navigation->setCurrentRow(row); },
                           [this](const Place &place) { go(place); }});
    m_palette = new CommandPalette([index] { return index->entries(); }, this);
    const auto sentences = std::make_shared<PaletteVerbs>(
        m_services, m_plugins,
        PaletteVerbs::Acts{[this](const Deed &deed) { prepare(deed); }, [this](const Place &place) { go(place); }});
    m_palette->setSentences([sentences](const QString &text) { return sentences->entries(text); });
    m_palette->setFallbacks([index](const QString &text) { return index->searches(text); });
    makePages(pages);
    makeMenus();

    connect(&m_feed, &LiveFeed::update, this, [this](const Update &update) {
        m_services.apply(update);
        m_plugins.apply(update);
        if (update.endsSnapshot)
            m_bellHistory.ask();
    });
    connect(&m_feed, &LiveFeed::statusChanged, m_status, &NodeStatusBar::setStatus);
    connect(&m_feed, &LiveFeed::told, this, [this](const Update &update) { m_notifications.take(update); });
    connect(&m_feed, &LiveFeed::statusChanged, this,
            [this](const node::NodeStatus &status) { m_notifications.take(status); });
    connect(&m_theme, &ThemeController::changed, this, [this] {
        for (QWidget *widget : findChildren<QWidget *>())
            widget->update();
    });
    connect(m_navigation, &QListWidget::currentRowChanged, this, &MainWindow::showPage);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (Page *page = currentPage())
            page->setSearchText(text);
    });
    connect(m_search, &SearchField::resultsRequested, this, [this] {
        if (Page *page = currentPage())
            page->focusContent();
    });
    connect(m_tenant, &TenantSwitch::tenantChosen, this, &MainWindow::setTenant);
    connect(m_bell, &Bell::serviceRequested, this, &MainWindow::showServiceByName);
    restoreState();
    m_saveTimer.setSingleShot(true);
    m_saveTimer.setInterval(1000);
    connect(&m_saveTimer, &QTimer::timeout, this, &MainWindow::saveState);
    qApp->installEventFilter(this);
}

MainWindow::~MainWindow()
{
    qApp->removeEventFilter(this);
    // Pages hold references to models that are members: they go first.
    delete takeCentralWidget();
}

QWidget *MainWindow::makeTopBar()
{
    auto *bar = new QWidget(this);
    bar->setObjectName(QStringLiteral("topBar"));
    bar->setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(14, 7, 10, 7);
    layout->setSpacing(8);
    m_tenant = new TenantSwitch(m_services, m_plugins, bar);
    layout->addWidget(m_tenant);
    m_search = new SearchField(bar);
    m_search->setMaximumWidth(460);
    layout->addWidget(m_search, 2);
    layout->addStretch(1);
    m_pause = new PauseSwitch(m_feed, m_ticker, bar);
    layout->addWidget(m_pause);
    auto *palette = new QToolButton(bar);
    palette->setObjectName(QStringLiteral("paletteButton"));
    palette->setIcon(themeIcon(QStringLiteral("command")));
    palette->setIconSize(QSize(20, 20));
    palette->setToolTip(tr("Command palette (Ctrl+K)"));
    palette->setAccessibleName(tr("Command palette"));
    palette->setFocusPolicy(Qt::StrongFocus);
    connect(palette, &QToolButton::clicked, this, [this] { m_palette->openCentered(); });
    layout->addWidget(palette);
    m_bell = new Bell(m_notifications, this);
    layout->addWidget(m_bell);
    return bar;
}

void MainWindow::makePages(const std::vector<PageFactory> &factories)
{
    for (const PageFactory &make : factories) {
        Page *page = make(m_context, m_stack);
        const int row = static_cast<int>(m_pages.size());
        m_pages.push_back(page);
        page->setAccessibleName(page->title());
        m_stack->addWidget(page);
        m_navigation->addPage(page->title(), page->iconName());
        connect(page, &Page::troubleChanged, this, [this, row](int count) { m_navigation->setTrouble(row, count); });
        connect(page, &Page::pageRequested, this, &MainWindow::showPluginOn);
        connect(page, &Page::settingRequested, this, &MainWindow::showSetting);
        connect(page, &Page::serviceRequested, this, &MainWindow::showServiceByName);
        connect(page, &Page::traceRequested, this, &MainWindow::showTrace);
        connect(page, &Page::callRequested, this, &MainWindow::showCall);
        connect(page, &Page::placeRequested, this, &MainWindow::go);
        connect(page, &Page::wallRequested, this, &MainWindow::setWall);
        connect(page, &Page::searchTextChanged, this, [this, page](const QString &text) {
            if (page != currentPage() || text == m_search->text())
                return;
            const QSignalBlocker quiet(m_search);
            m_search->setText(text);
        });
    }
}

QAction *MainWindow::addAction(QMenu *menu, const QString &name, const QString &icon, const QString &text,
                               const QString &toolTip, const QKeySequence &shortcut, std::function<void()> run)
{
    auto *action = new QAction(text, this);
    furnish(*action, name, icon, toolTip, shortcut);
    connect(action, &QAction::triggered, this, [run = std::move(run)] { run(); });
    menu->addAction(action);
    return action;
}

void MainWindow::makeMenus()
{
    menuBar()->setAccessibleName(tr("Menus"));
    QMenu *file = menuBar()->addMenu(tr("&File"));
    addAction(file, QStringLiteral("exportTable"), QStringLiteral("export"), tr("&Export Table…"),
              tr("Write the table as it is shown to a CSV or JSON file"), Qt::CTRL | Qt::Key_E,
              [this] { exportTable(); });
    file->addSeparator();
    addAction(file, QStringLiteral("quit"), QStringLiteral("quit"), tr("&Quit"),
              tr("Close the window and stop the node"), QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { close(); });

    QMenu *view = menuBar()->addMenu(tr("&View"));
    view->addAction(m_pause->action());
    view->addSeparator();
    addThemeMenu(*view, m_theme.choice(), [this](ThemeChoice choice) { m_theme.setChoice(choice); });
    addLanguageMenu(*view, m_options.language, [this](const QString &code) { Q_EMIT languageChosen(code); });
    addTimeMenu(*view, TimeText::isUtc(), [this](bool utc) { setUtc(utc); });
    addAction(view, QStringLiteral("notifications"), QStringLiteral("bell"), tr("&Notifications"),
              tr("What went wrong lately"), Qt::Key_F8, [this] { m_bell->open(); });

    QMenu *go = menuBar()->addMenu(tr("&Go"));
    addAction(go, QStringLiteral("commandPalette"), QStringLiteral("command"), tr("&Command Palette…"),
              tr("Find pages, services, plugins and actions"), Qt::CTRL | Qt::Key_K,
              [this] { m_palette->openCentered(); });
    addAction(go, QStringLiteral("search"), QStringLiteral("search"), tr("&Search"), tr("Search on this page"),
              QKeySequence::Find, [this] {
                  m_search->setFocus();
                  m_search->selectAll();
              });
    addAction(go, QStringLiteral("nextTenant"), QStringLiteral("tenant"), tr("Switch &Tenant"),
              tr("Choose another tenant"), Qt::CTRL | Qt::Key_T, [this] {
                  m_tenant->setFocus();
                  m_tenant->showPopup();
              });
    go->addSeparator();
    m_goBack = addAction(go, QStringLiteral("goBack"), QStringLiteral("back"), tr("&Back"),
                         tr("Go back to where one was before"), QKeySequence(Qt::ALT | Qt::Key_Left),
                         [this] { goAlong(&WayBack::back); });
    m_goForward = addAction(go, QStringLiteral("goForward"), QStringLiteral("forward"), tr("F&orward"),
                            tr("Go to where one came back from"), QKeySequence(Qt::ALT | Qt::Key_Right),
                            [this] { goAlong(&WayBack::forward); });
    refreshWays();
    go->addSeparator();
    for (std::size_t row = 0; row < m_pages.size(); ++row) {
        const QKeySequence key = Navigation::keyOf(static_cast<int>(row));
        addAction(go, QStringLiteral("page-") + m_pages[row]->id(), m_pages[row]->iconName(), m_pages[row]->title(),
                  tr("Show the page %1").arg(m_pages[row]->title()), key, [this, row] {
                      m_navigation->setCurrentRow(static_cast<int>(row));
                      m_pages[row]->focusContent();
                  });
    }

    for (Page *page : m_pages) {
        const QList<QAction *> actions = page->menuActions();
        m_pageMenus.push_back(nullptr);
        if (actions.isEmpty())
            continue;
        QMenu *menu = menuBar()->addMenu(page->menuTitle());
        m_pageMenus.back() = menu;
        fillMenu(*menu, actions);
    }

    QMenu *help = menuBar()->addMenu(tr("&Help"));
    addAction(help, QStringLiteral("shortcuts"), QStringLiteral("keyboard"), tr("&Keyboard Shortcuts"),
              tr("All keys at a glance"), QKeySequence(Qt::Key_F1), [this] { showShortcuts(*menuBar(), this); });
    addAction(help, QStringLiteral("about"), QStringLiteral("info"), tr("&About Plexica Console"),
              tr("Version and licence"), {}, [this] { showAbout(this); });
}

void MainWindow::nodeStarted()
{
    m_feed.start();
}

Page *MainWindow::currentPage() const
{
    return qobject_cast<Page *>(m_stack->currentWidget());
}

void MainWindow::showPage(int row)
{
    if (row < 0 || row >= static_cast<int>(m_pages.size()))
        return;
    Page *page = m_pages[static_cast<std::size_t>(row)];
    if (page != currentPage() && isVisible())
        remember();
    m_stack->setCurrentWidget(page);
    showPageMenu(row);
    const QString placeholder = page->searchPlaceholder();
    m_search->setPlaceholderText(placeholder);
    m_search->setAccessibleName(placeholder.isEmpty() ? tr("Search") : placeholder);
    m_search->setToolTip(tr("%1 (Ctrl+F)").arg(placeholder));
    m_search->setEnabled(!placeholder.isEmpty());
    const QSignalBlocker quiet(m_search);
    m_search->setText(page->searchText());
}

void MainWindow::setTenant(const QString &tenantId)
{
    for (Page *page : m_pages)
        page->setTenant(tenantId);
}

void MainWindow::showPageMenu(int row)
{
    for (std::size_t page = 0; page < m_pageMenus.size(); ++page) {
        if (m_pageMenus[page])
            m_pageMenus[page]->menuAction()->setVisible(static_cast<int>(page) == row);
    }
}

void MainWindow::exportTable()
{
    if (Page *page = currentPage())
        runExport(*page, this);
}

void MainWindow::showServiceByName(const QString &tenantId, const QString &serviceName)
{
    const int page = rowOf(QStringLiteral("services"));
    if (!serviceName.isEmpty())
        go(Place::ofService(tenantId, serviceName));
    else if (page >= 0) // of several
        m_navigation->setCurrentRow(page);
}

void MainWindow::showPluginOn(const QString &pageId, const QString &tenantId, const QString &pluginId)
{
    go(Place::ofPlugin(pageId, tenantId, pluginId));
}

void MainWindow::showSetting(const QString &key)
{
    go(Place::ofSetting(key));
}

void MainWindow::comeForward(const QByteArray &token)
{
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token); // where Qt's Wayland platform looks for it
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

// ---- Places and the way back -------------------------------------------------------------------------------------

int MainWindow::rowOf(const QString &pageId) const
{
    const auto found =
        std::find_if(m_pages.begin(), m_pages.end(), [&pageId](const Page *page) { return page->id() == pageId; });
    return found == m_pages.end() ? -1 : static_cast<int>(found - m_pages.begin());
}

bool MainWindow::go(const Place &place)
{
    const int row = rowOf(place.page);
    if (row < 0)
        return false;
    remember();
    const QScopedValueRollback<bool> going(m_going, true);
    if (!place.tenantId.isEmpty() && !m_tenant->chosen().isEmpty() && m_tenant->chosen() != place.tenantId)
        m_tenant->choose(place.tenantId);
    m_navigation->setCurrentRow(row);
    Page *page = m_pages[static_cast<std::size_t>(row)];
    page->showPlace(place);
    if (place.kind == Place::Kind::Page)
        page->focusContent();
    return true;
}

void MainWindow::prepare(const Deed &deed)
{
    go(Place::ofService(deed.tenantId, deed.serviceName));
    if (Page *page = currentPage())
        page->prepare(deed);
}

void MainWindow::remember()
{
    if (m_going || !currentPage())
        return;
    m_way.leave(currentPage()->place());
    refreshWays();
}

void MainWindow::goAlong(std::optional<Place> (WayBack::*step)(const Place &here))
{
    if (const std::optional<Place> place = (m_way.*step)(currentPage()->place())) {
        const QScopedValueRollback<bool> going(m_going, true);
        go(*place);
    }
    refreshWays();
}

void MainWindow::refreshWays()
{
    m_goBack->setEnabled(m_way.canGoBack());
    m_goForward->setEnabled(m_way.canGoForward());
}

/// Nothing but the page, and the strip that names the environment.
void MainWindow::setWall(bool on)
{
    for (QWidget *part : {static_cast<QWidget *>(menuBar()), static_cast<QWidget *>(statusBar()), m_topBar,
                          static_cast<QWidget *>(m_navigation)})
        part->setVisible(!on);
    if (on) {
        m_beforeWall = windowState();
        setWindowState(windowState() | Qt::WindowFullScreen);
    } else {
        setWindowState(m_beforeWall);
    }
}

void MainWindow::showTrace(const QString &tenantId, const QString &traceId)
{
    for (std::size_t row = 0; row < m_pages.size(); ++row) {
        if (m_pages[row]->showTrace(tenantId, traceId))
            m_navigation->setCurrentRow(static_cast<int>(row));
    }
}

void MainWindow::showCall(const gateway::CallRecord &call)
{
    for (std::size_t row = 0; row < m_pages.size(); ++row) {
        if (m_pages[row]->showCall(call))
            m_navigation->setCurrentRow(static_cast<int>(row));
    }
}

void MainWindow::saveState()
{
    m_settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    m_settings.setValue(QStringLiteral("window/page"), currentPage() ? currentPage()->id() : QString());
    m_settings.setValue(QStringLiteral("window/tenant"), m_tenant->chosen());
    m_settings.setValue(QStringLiteral("window/recent"), m_palette->recent());
    m_settings.setValue(QStringLiteral("window/utc"), TimeText::isUtc());
    m_settings.setValue(QStringLiteral("window/theme"), themeChoiceKey(m_theme.choice()));
    m_settings.beginGroup(QStringLiteral("notifications"));
    m_bell->saveState(m_settings);
    m_settings.endGroup();
    for (const Page *page : m_pages) {
        m_settings.beginGroup(page->id());
        page->saveState(m_settings);
        m_settings.endGroup();
    }
    m_settings.sync();
}

/// Everything that is shown tells its times anew.
void MainWindow::setUtc(bool utc)
{
    TimeText::setUtc(utc);
    Q_EMIT m_ticker.tick();
    for (QWidget *widget : findChildren<QWidget *>())
        widget->update();
}

void MainWindow::restoreState()
{
    if (!restoreGeometry(m_settings.value(QStringLiteral("window/geometry")).toByteArray())) {
        const QSize available = QGuiApplication::primaryScreen()->availableSize();
        resize(qMin(1400, available.width()), qMin(860, available.height()));
    }
    m_tenant->restore(m_settings.value(QStringLiteral("window/tenant")).toString());
    m_palette->setRecent(m_settings.value(QStringLiteral("window/recent")).toStringList());
    m_settings.beginGroup(QStringLiteral("notifications"));
    m_bell->restoreState(m_settings);
    m_settings.endGroup();
    const QString wanted = m_settings.value(QStringLiteral("window/page")).toString();
    int current = 0;
    for (std::size_t row = 0; row < m_pages.size(); ++row) {
        m_settings.beginGroup(m_pages[row]->id());
        m_pages[row]->restoreState(m_settings);
        m_settings.endGroup();
        if (m_pages[row]->id() == wanted)
            current = static_cast<int>(row);
    }
    setTenant(m_tenant->chosen());
    m_navigation->setCurrentRow(current);
    showPage(current);
    if (Page *page = currentPage())
        page->setFocus();
}

/// What the user chose is kept soon, and not only when the window closes: it may never get to that.
bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    const auto *widget = qobject_cast<QWidget *>(watched);
    const bool acted = event->type() == QEvent::MouseButtonRelease || event->type() == QEvent::KeyRelease;
    const bool placed = watched == this && (event->type() == QEvent::Resize || event->type() == QEvent::Move);
    // Menus and lists of boxes are windows of their own. Who types on and on is saved once a second too.
    if ((acted || placed) && widget && (widget->window() == this || isAncestorOf(widget)) && isVisible()
        && !m_saveTimer.isActive())
        m_saveTimer.start();
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveState();
    event->accept();
    Q_EMIT closed();
}

} // namespace plexica::app
