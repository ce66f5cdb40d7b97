// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/livefeed.h"
#include "models/nodebook.h"
#include "models/notificationmodel.h"
#include "models/pluginmodel.h"
#include "models/servicemodel.h"
#include "pages/page.h"
#include "shell/bellhistory.h"
#include "shell/commandpalette.h"
#include "shell/judgenotice.h"
#include "shell/pauseswitch.h"
#include "shell/tenantswitch.h"
#include "shell/themecontroller.h"
#include "shell/wayback.h"
#include "widgets/ticker.h"

#include <QMainWindow>
#include <QTimer>

#include <functional>
#include <vector>

class QMenu;
class QStackedWidget;

namespace plexica::app {

class Bell;
class EnvironmentStrip;
class Navigation;
class NodeStatusBar;
class SearchField;

/// What the window is told at its birth.
struct WindowOptions
{
    QString environmentName;
    QString environmentColour;
    QString defaultTenant = QStringLiteral("default-tenant");
    QString language;                     ///< Languages::choice()
    std::function<void()> startDemo = {}; ///< null: there is no demo to be started
};

/// The frame around the pages: navigation, tenant switch, search, notifications, status bar, menus, palette.
/// Owns the models. Knows pages by Page only and the node by NodeLink only.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// `settings` keeps what shall be the same next time; `link`, `theme` and `settings` outlive the window.
    MainWindow(NodeLink &link, ThemeController &theme, QSettings &settings, const WindowOptions &options,
               const std::vector<PageFactory> &pages = allPages());
    ~MainWindow() override;

    /// The node serves: asks it for everything.
    void nodeStarted();
    /// To the front, from wherever it is; `token`: the desktop's permission for that, or empty.
    void comeForward(const QByteArray &token);
    /// Shows a place; one comes back by Alt+Left. False if there is no such page.
    bool go(const Place &place);

    ServiceModel &services() { return m_services; }
    NotificationModel &notifications() { return m_notifications; }
    PluginModel &plugins() { return m_plugins; }
    LiveFeed &feed() { return m_feed; }
    NodeBook &nodes() { return m_nodes; }
    JudgeNotice *judgeNotice() const { return m_judgeNotice; }
    Ticker &ticker() { return m_ticker; }
    Page *currentPage() const;
    const std::vector<Page *> &pages() const { return m_pages; }
    SearchField *searchField() const { return m_search; }
    CommandPalette *palettePopup() const { return m_palette; }
    PauseSwitch *pauseButton() const { return m_pause; }
    TenantSwitch *tenantSwitch() const { return m_tenant; }
    Navigation *navigation() const { return m_navigation; }

    void saveState();

Q_SIGNALS:
    /// The user wants a language (Languages::choose); the window is to be made anew.
    void languageChosen(const QString &code);
    /// The user closed the window: the program ends.
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeTopBar();
    void makePages(const std::vector<PageFactory> &factories);
    void makeMenus();
    void setUtc(bool utc);
    QAction *addAction(QMenu *menu, const QString &name, const QString &icon, const QString &text,
                       const QString &toolTip, const QKeySequence &shortcut, std::function<void()> run);
    void restoreState();
    void showPage(int row);
    int rowOf(const QString &pageId) const;
    /// Where one is now can be come back to.
    void remember();
    void goAlong(std::optional<Place> (WayBack::*step)(const Place &here));
    void refreshWays();
    void setWall(bool on);
    void setTenant(const QString &tenantId);
    /// The menu of the page that is shown stands in the menu bar, and its shortcuts work; those of the others do not.
    void showPageMenu(int row);
    void exportTable();
    void showServiceByName(const QString &tenantId, const QString &serviceName);
    void showPluginOn(const QString &pageId, const QString &tenantId, const QString &pluginId);
    void showSetting(const QString &key);
    void showTrace(const QString &tenantId, const QString &traceId);
    void showCall(const gateway::CallRecord &call);
    void prepare(const Deed &deed);

    ThemeController &m_theme;
    QSettings &m_settings;
    QTimer m_saveTimer; ///< runs out a second after the user did something
    WindowOptions m_options;
    ServiceModel m_services;
    PluginModel m_plugins;
    LiveFeed m_feed;
    NodeBook m_nodes;
    NotificationModel m_notifications;
    BellHistory m_bellHistory;
    Ticker m_ticker;
    PageContext m_context;
    std::vector<Page *> m_pages;
    WayBack m_way;
    bool m_going = false; ///< to a place: its page is not remembered by itself
    QAction *m_goBack = nullptr;
    QAction *m_goForward = nullptr;
    QWidget *m_topBar = nullptr;
    Qt::WindowStates m_beforeWall;
    std::vector<QMenu *> m_pageMenus; ///< by page; null: it has none
    Navigation *m_navigation;
    QStackedWidget *m_stack;
    NodeStatusBar *m_status;
    SearchField *m_search = nullptr;
    TenantSwitch *m_tenant = nullptr;
    PauseSwitch *m_pause = nullptr;
    Bell *m_bell = nullptr;
    JudgeNotice *m_judgeNotice = nullptr;
    CommandPalette *m_palette = nullptr;
};

} // namespace plexica::app
