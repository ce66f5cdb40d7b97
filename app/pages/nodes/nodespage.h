// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/nodemodel.h"
#include "pages/tablepage.h"
#include "widgets/filterchips.h"

class QComboBox;

namespace plexica::app {

class NodePanel;
class NodesTable;

/// The Nodes page: who serves the platform, how loaded each is, how right its clock, and who sweeps and probes. A node
/// that is alone is told what several would give.
class NodesPage : public FilteredPage<NodeFilter>
{
    Q_OBJECT
public:
    NodesPage(const PageContext &context, QWidget *parent = nullptr);

    QString id() const override { return QStringLiteral("nodes"); }
    QString title() const override { return tr("Nodes"); }
    QString menuTitle() const override { return tr("&Nodes"); }
    QString iconName() const override { return QStringLiteral("nodes"); }
    QString searchPlaceholder() const override { return tr("Search names, addresses, versions, ids"); }
    QList<QAction *> menuActions() const override;
    std::vector<PageItem> items() override;
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;

    NodesTable *table() const { return m_table; }
    NodePanel *panel() const { return m_panel; }
    QAction *judge() const { return m_judge; }
    QToolButton *chip(NodeCondition condition) const { return m_chips->button(static_cast<int>(condition)); }
    QComboBox *roleBox() const { return m_role; }
    /// Below a single node.
    QWidget *aloneHint() const { return m_alone; }

protected:
    NodeFilter filter() const override { return m_filter; }
    void setFilter(const NodeFilter &filter) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void addFilters();
    QWidget *makeAlone(bool canJoin);
    void looked();
    void refreshContent();
    void selectionChanged();
    void judgeFromHere();

    NodeFilter m_filter;
    QAction *m_judge;
    QAction *m_copyAddress;
    NodesTable *m_table;
    QWidget *m_place; ///< table, and below it what several nodes would give
    QWidget *m_alone = nullptr;
    NodePanel *m_panel;
    FilterChips *m_chips = nullptr;
    QComboBox *m_role = nullptr;
    int m_trouble = -1;
    bool m_aloneCanJoin = false;
};

} // namespace plexica::app
