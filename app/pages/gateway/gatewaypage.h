// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gatewaymodels.h"
#include "pages/splitpage.h"

#include <QSortFilterProxyModel>
#include <QTimer>

class QComboBox;
class QPushButton;
class QTabWidget;

namespace plexica::app {

class NodeBox;
class CallPanel;
class PlainTable;
class TableColumns;
class TryCallPanel;

/// The Gateway page: calls as they come, rates and latencies by pair, what holds calls back; beside them the selected
/// call with the events of its request, and a call made by hand.
class GatewayPage : public SplitPage
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
    bool showCall(const gateway::CallRecord &call) override;
    std::vector<PageItem> items() override;
    bool showPlace(const Place &place) override;
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;

    CallModel &calls() { return m_calls; }
    PlainTable *callView() const { return m_callView; }
    PlainTable *pairView() const { return m_pairView; }
    PlainTable *troubleView() const { return m_troubleView; }
    QTabWidget *tables() const { return m_tables; }
    QTabWidget *side() const { return m_side; }
    EmptyState *emptyState() const { return m_empty; }
    CallPanel *callPanel() const { return m_call; }
    QComboBox *nodeBox() const;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    PlainTable *addTable(QAbstractItemModel *model, int statusColumn, const QString &title, const QString &name,
                         const std::vector<int> &widths);
    void furnishActions();
    PlainTable *currentTable() const;
    void look();
    void take(const GatewayPicture &picture);
    void takeCalls(const std::vector<gateway::CallRecord> &calls);
    EmptyState *makeEmpty();
    /// From the selected row of a table.
    std::vector<Way> waysFrom(const PlainTable *view) const;
    void refreshWords();
    void showSelected();
    void refreshNodes();
    void resetCircuit();
    const gateway::CallRecord *selectedCall() const;

    QString m_tenantId;
    CallModel m_calls;
    CallFilterModel m_filter;
    PairModel m_pairs;
    QSortFilterProxyModel m_pairOrder;
    TroubleModel m_troubles;
    QAction *m_failuresOnly;
    QAction *m_reset;
    QAction *m_tryAgain;
    QAction *m_copyRequest;
    QAction *m_showTrace;
    QAction *m_showService;
    NodeBox *m_node;
    QTabWidget *m_tables;
    PlainTable *m_callView;
    TableColumns *m_callColumns = nullptr;
    PlainTable *m_pairView;
    PlainTable *m_troubleView;
    QPushButton *m_tryFirst; ///< of m_empty, which makes it
    EmptyState *m_empty;
    QTabWidget *m_side;
    CallPanel *m_call;
    TryCallPanel *m_tryCall;
    QTimer m_timer;
    std::optional<gateway::CallRecord> m_shown; ///< in the panel
    quint64 m_lastCall = 0;
    int m_round = 0;
    int m_trouble = -1;
    bool m_asking = false;
};

} // namespace plexica::app
