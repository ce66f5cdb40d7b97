// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gatewaymodels.h"
#include "models/timelinemodel.h"
#include "pages/page.h"

#include <QSortFilterProxyModel>
#include <QTimer>

class QLabel;
class QSplitter;
class QTabWidget;
class QToolButton;
class QTreeView;

namespace plexica::app {

class TimelineView;
class TryCallPanel;

/// The Gateway page: calls as they come, rates and latencies by pair, what holds calls back; beside them the selected
/// call with the events of its request, and a call made by hand.
class GatewayPage : public Page
{
    Q_OBJECT
public:
    /// How often the node is asked while the page can be seen, and while it cannot.
    static constexpr std::chrono::milliseconds liveInterval{250};
    static constexpr std::chrono::milliseconds idleInterval{3000};

    GatewayPage(const PageContext &context, QWidget *parent = nullptr);

    QString id() const override { return QStringLiteral("gateway"); }
    QString title() const override { return tr("Gateway"); }
    QString menuTitle() const override { return tr("Gate&way"); }
    QString iconName() const override { return QStringLiteral("gateway"); }
    QString searchPlaceholder() const override { return tr("Search callers, services, endpoints, request ids"); }
    QString searchText() const override { return m_filter.text(); }
    void setSearchText(const QString &text) override;
    void setTenant(const QString &tenantId) override;
    QList<QAction *> menuActions() const override;
    ExportTable exportTable() const override;
    void focusContent() override;
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;

    CallModel &calls() { return m_calls; }
    QTreeView *callView() const { return m_callView; }
    QTreeView *pairView() const { return m_pairView; }
    QTreeView *troubleView() const { return m_troubleView; }
    QTabWidget *tables() const { return m_tables; }
    QTabWidget *side() const { return m_side; }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeBar();
    QWidget *makeDetails();
    QTreeView *makeTable(QAbstractItemModel *model, int statusColumn, const QString &name,
                         const std::vector<int> &widths);
    void look();
    void take(const GatewayPicture &picture);
    void takeCalls(const std::vector<gateway::CallRecord> &calls);
    void refreshWords();
    void showCall();
    void followRequest(const QByteArray &requestId, TimePoint at);
    void resetCircuit();
    const gateway::CallRecord *selectedCall() const;

    PageContext m_context;
    QString m_tenantId;
    CallModel m_calls;
    CallFilterModel m_filter;
    PairModel m_pairs;
    QSortFilterProxyModel m_pairOrder;
    TroubleModel m_troubles;
    TimelineModel m_events;
    QAction *m_failuresOnly;
    QAction *m_reset;
    QAction *m_tryAgain;
    QAction *m_copyRequest;
    Notice *m_notice;
    QLabel *m_count;
    QSplitter *m_splitter;
    QTabWidget *m_tables;
    QTreeView *m_callView;
    QTreeView *m_pairView;
    QTreeView *m_troubleView;
    QTabWidget *m_side;
    QLabel *m_facts = nullptr;
    QLabel *m_eventNote = nullptr;
    TimelineView *m_eventView = nullptr;
    TryCallPanel *m_tryCall = nullptr;
    QTimer m_timer;
    quint64 m_lastCall = 0;
    quint64 m_shownCall = 0; ///< sequence of the call in the panel
    int m_round = 0;
    int m_trouble = -1;
    bool m_asking = false;
};

} // namespace plexica::app
