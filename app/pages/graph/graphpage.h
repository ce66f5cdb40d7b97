// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/graphscene.h"
#include "graph/graphsource.h"
#include "pages/graph/arrangement.h"
#include "pages/graph/graphlens.h"
#include "pages/graph/graphselection.h"
#include "pages/graph/groupfolds.h"
#include "pages/graph/nodeedges.h"
#include "pages/graph/whatif.h"
#include "pages/splitpage.h"

#include <QTimer>

class QComboBox;
class QTabWidget;

namespace plexica::app {

class GraphActions;
class GraphBar;
class GraphPanel;
class GraphTabs;
class GraphView;
class PlainTable;
class WhatIfPanel;

/// The Graph page: the tenant's plugins and what they have to do with each other, as a drawing and as tables; what if
/// something changed.
class GraphPage final : public SplitPage
{
    Q_OBJECT
public:
    GraphPage(const PageContext &context, QWidget *parent = nullptr);
    ~GraphPage() override;

    QString id() const override { return QStringLiteral("graph"); }
    QString title() const override { return tr("Graph"); }
    QString menuTitle() const override { return tr("G&raph"); }
    QString iconName() const override { return QStringLiteral("graph"); }
    QString searchPlaceholder() const override { return tr("Find or hide: text, status:, kind:, plugin:, -…"); }
    QString searchText() const override { return m_lens.text(); }
    void setSearchText(const QString &text) override;
    void setTenant(const QString &tenantId) override;
    QList<QAction *> menuActions() const override;
    ExportTable exportTable() const override;
    void focusContent() override;
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;

    /// Selects a plugin; false if the graph has none of that id.
    bool selectPlugin(const QString &pluginId);
    GraphActions *actions() const { return m_actions; }
    GraphScene *scene() { return &m_scene; }
    GraphView *view() const { return m_view; }
    GraphPanel *panel() const { return m_panel; }
    WhatIfPanel *whatIf() const { return m_whatIf; }
    QComboBox *nodeBox() const;
    PlainTable *pluginTable() const;
    PlainTable *dependencyTable() const;
    bool isArranging() const { return m_arrangement->isRunning(); }
    LayoutKind layoutKind() const { return m_arrangement->kind(); }
    const GroupFolds &groups() const { return m_groups; }
    /// Where the user put cards of this tenant in this layout.
    KeptPlaces::Places keptPositions() const { return m_arrangement->places(); }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    template <typename Run>
    void on(QAction *action, Run run);
    void connectBar();
    void connectActions();
    void connectFocusActions();
    void connectGroups();
    void connectView();
    void pictureChanged(bool structure);
    /// What expression and focus leave over, in scene, tables and words.
    void goToFound();
    void refreshSight(bool arrange = false);
    /// What groups make of it, in the scene; arranges it if other cards are to be seen.
    void redraw(bool arrange);
    void setGrouping(Grouping grouping);
    /// Enter or double click on a card: unfolds a group, opens a tenant. False: it is neither.
    bool openCard(const QString &id);
    void setFolded(QString group, bool folded); ///< a copy: what named it may go with it
    void refreshContent();
    void refreshCount();
    void startLayout();
    /// Those that make sense for what is selected.
    void refreshActions();
    void focusOn(const QString &pluginId, int depth);
    void setKind(LayoutKind kind);
    void openWhatIf(WhatIfAct act);
    void showTable(bool shown);
    /// The plugin in focus, else the selected one; empty: neither.
    QString centre() const;

    GraphSource m_source;
    NodeEdges m_nodeEdges;
    GraphScene m_scene;
    GraphActions *m_actions;

    GraphBar *m_bar;
    Notice *m_layoutNotice;
    GraphView *m_view;
    Arrangement *m_arrangement;
    GraphTabs *m_tables;
    QTabWidget *m_side;
    GraphPanel *m_panel;
    WhatIfPanel *m_whatIf;
    QWidget *m_loading;
    QWidget *m_empty;

    QTimer m_expressionTimer;
    GraphPicturePtr m_picture; ///< that is shown, with all its plugins
    GraphLens m_lens;
    GroupFolds m_groups;
    QHash<QString, GraphMark> m_marks;
    GraphSelection m_selection; ///< goes before the scene, which tells of what it loses while it goes
    QString m_wantedTenant;
};

} // namespace plexica::app
