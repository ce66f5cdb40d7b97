// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gatewaymodels.h"
#include "pages/gateway/gatewaylookout.h"
#include "pages/gateway/pairtable.h"
#include "pages/splitpage.h"

class QComboBox;
class QPushButton;
class QTabWidget;
class QTreeView;

namespace plexica::app {

class CallActions;
class CallFilters;
class CallList;
class CallPanel;
class CallTable;
class NodeBox;
class RatesPanel;
class TryCallPanel;

/// The Gateway page: calls as they come, rates and latencies by pair, what holds calls back; beside them the selected
/// call with the events of its request, and a call made by hand.
class GatewayPage : public SplitPage
{
    Q_OBJECT
public:
    GatewayPage(const PageContext &context, QWidget *parent = nullptr);

    QString id() const override { return QStringLiteral("gateway"); }
    QString title() const override { return tr("Gateway"); }
    QString menuTitle() const override { return tr("Gate&way"); }
    QString iconName() const override { return QStringLiteral("gateway"); }
    QString searchPlaceholder() const override { return tr("Search callers, services, endpoints, request ids"); }
    QString searchText() const override;
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

    CallList *callList() const { return m_calls; }
    CallTable *callView() const;
    CallFilters *filters() const { return m_filters; }
    PairTable *pairView() const { return m_pairView; }
    PlainTable *troubleView() const { return m_troubleView; }
    QTabWidget *tables() const { return m_tables; }
    QTabWidget *side() const { return m_side; }
    EmptyState *emptyState() const { return m_empty; }
    CallPanel *callPanel() const { return m_call; }
    RatesPanel *ratesPanel() const { return m_rates; }
    QComboBox *nodeBox() const;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void addTable(PlainTable *view, const QString &name, const std::vector<int> &widths);
    void addMenu(QTreeView *view);
    void furnishActions();
    void addBar();
    QTreeView *currentTable() const;
    void take(const GatewayPicture &picture, bool live);
    /// Changes what the filters say and the list shows.
    template <typename Edit>
    void changeFilter(Edit edit);
    void filterChanged();
    void showPair();
    void pairChosen();
    QString tenantOf(const QString &serviceName) const;
    EmptyState *makeEmpty();
    /// From the selected row of a table.
    std::vector<Way> waysFrom(const QTreeView *view) const;
    void refreshWords();
    void showSelected();
    void showInPanel(const CallPtr &call);
    void refreshNodes();
    void resetCircuit();

    QString m_tenantId;
    TroubleModel m_troubles;
    QAction *m_failuresOnly;
    QAction *m_reset;
    CallActions *m_actions;
    QAction *m_showNew;
    QAction *m_clearFilters;
    NodeBox *m_node;
    CallFilters *m_filters;
    QTabWidget *m_tables;
    CallList *m_calls;
    PairTable *m_pairView;
    PlainTable *m_troubleView;
    QPushButton *m_tryFirst; ///< of m_empty, which makes it
    EmptyState *m_empty;
    QTabWidget *m_side;
    CallPanel *m_call;
    TryCallPanel *m_tryCall;
    RatesPanel *m_rates;
    GatewayLookout m_lookout;
    int m_trouble = -1;
};

} // namespace plexica::app
