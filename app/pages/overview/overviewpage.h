// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/overviewlink.h"
#include "models/healthhistory.h"
#include "models/overview.h"
#include "pages/page.h"
#include "widgets/ribbon.h"

#include <QThreadPool>
#include <QTimer>

class QGridLayout;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace plexica::app {

class CopyButton;
class EmptyState;
class Label;
class Tile;
class WallView;

/// The Overview page, the first thing one sees: what is wrong, with cause and effect, first; then the health of a day,
/// traffic, what ends soon, what is large, nodes, orders, and what may go. Every line leads to what it names. On a node
/// without services three steps stand in its place. F11 makes it a wall display.
class OverviewPage : public Page
{
    Q_OBJECT
public:
    /// How often the node is asked while the page can be seen, and each how many of these times thoroughly.
    static constexpr std::chrono::milliseconds interval{1000};
    static constexpr int roundsPerThorough = 10;
    static constexpr std::chrono::seconds hiddenInterval{20}; ///< for the chart
    /// More troubles are counted, not listed.
    static constexpr std::size_t shownTroubles = 8;

    OverviewPage(const PageContext &context, QWidget *parent = nullptr);

    QString id() const override { return QStringLiteral("overview"); }
    QString title() const override { return tr("Overview"); }
    QString menuTitle() const override { return tr("&Overview"); }
    QString iconName() const override { return QStringLiteral("overview"); }
    void setTenant(const QString &tenantId) override;
    QList<QAction *> menuActions() const override { return {m_wall}; }
    void focusContent() override;

    const Overview &overview() const { return m_overview; }
    const HealthHistory &history() const { return m_history; }
    /// All of the past that is wanted has been read.
    bool knowsPast() const { return m_pastKnown; }
    QString headline() const;
    Tile *troubles() const { return m_troubles; }
    Tile *health() const { return m_health; }
    Tile *traffic() const { return m_traffic; }
    Tile *expiring() const { return m_expiring; }
    Tile *spaces() const { return m_spaces; }
    Tile *nodes() const { return m_nodes; }
    Tile *orders() const { return m_orders; }
    Tile *leftovers() const { return m_leftovers; }
    HealthRibbon *ribbon() const { return m_ribbon; }
    TrafficChart *chart() const { return m_chart; }
    EmptyState *steps() const { return m_steps; }
    CopyButton *registerCommand() const { return m_register; }
    QPushButton *demoButton() const { return m_demo; }
    QToolButton *statusButton(StatusKind kind) const { return m_statuses[static_cast<std::size_t>(kind)]; }
    WallView *wall() const { return m_wallView; }
    QAction *wallAction() const { return m_wall; }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeBoard();
    QWidget *makeHead();
    Tile *makeTile(const QString &name, const QString &title, const Place &place, QWidget *parent);
    void makeSteps();
    void arrange();
    void look();
    void take(const OverviewPicture &picture);
    /// Works everything out anew, soon: changes come in bursts.
    void refreshSoon();
    void refresh();
    /// On another thread; what it finds is shown when it is there.
    void gatherAside();
    void showOverview(Overview overview);
    void showTroubles();
    void showData();
    void showNodes();
    void showOrders();
    /// The chart's newest point: rates, minute by minute, since the window has been open.
    void noteTraffic(TimePoint now);
    void loadPast();
    void loadOlder(qint64 beforeId, int page);
    void setWall(bool on);
    void refreshCommands();
    Overview::Sources sources() const;

    PageContext m_context;
    QAction *m_wall;
    QString m_tenantId;
    OverviewPicture m_picture;
    Overview m_overview;
    std::vector<Leftover> m_left; ///< worked out with each thorough picture
    HealthHistory m_history;
    std::vector<TrafficChart::Point> m_points; ///< a minute each, oldest first
    QTimer m_timer;
    QTimer m_refreshTimer;
    int m_round = 0;
    bool m_asking = false;
    quint64 m_pastRun = 0; ///< answers of a former run are dropped
    bool m_pastAsked = false;
    bool m_pastKnown = false;
    int m_columns = 0;

    QStackedWidget *m_places;
    QWidget *m_board = nullptr;
    EmptyState *m_steps = nullptr;
    CopyButton *m_register = nullptr;
    CopyButton *m_discover = nullptr;
    CopyButton *m_call = nullptr;
    QPushButton *m_demo = nullptr;
    Label *m_shape = nullptr;
    Label *m_headline = nullptr;
    Label *m_subline = nullptr;
    std::array<QToolButton *, statusKindCount> m_statuses{};
    QGridLayout *m_grid = nullptr;
    Tile *m_troubles = nullptr;
    Tile *m_health = nullptr;
    Tile *m_traffic = nullptr;
    Tile *m_expiring = nullptr;
    Tile *m_spaces = nullptr;
    Tile *m_nodes = nullptr;
    Tile *m_orders = nullptr;
    Tile *m_leftovers = nullptr;
    HealthRibbon *m_ribbon = nullptr;
    TrafficChart *m_chart = nullptr;
    WallView *m_wallView;
    int m_gathering = 0; ///< counts up: what was begun before is not shown any more
    bool m_busy = false;
    bool m_again = false; ///< something changed meanwhile
    QThreadPool m_pool;   ///< last: its destructor waits, while what it calls is still there
};

} // namespace plexica::app
