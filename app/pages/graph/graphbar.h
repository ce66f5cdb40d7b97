// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/grouping.h"
#include "graph/layout.h"

#include <QObject>
#include <QStringList>

class QComboBox;
class QToolButton;

namespace plexica::app {

class FilterBar;
class GraphActions;
class NodeBook;
class NodeBox;

/// What stands in the bar above the graph: tenant, layout, focus, zoom and the actions used most.
class GraphBar : public QObject
{
    Q_OBJECT
public:
    /// Neighbours so many steps away can be shown.
    static constexpr int deepest = 6;

    GraphBar(FilterBar &bar, GraphActions &actions, NodeBook &nodes);

    /// `chosen` if it is among them, else `instead`; returns which it is.
    QString offerTenants(const QStringList &tenants, const QString &chosen, const QString &instead, bool shown);
    void setKind(LayoutKind kind);
    /// `depth` 0: no focus.
    void setFocus(int depth, bool possible);
    void setFocusPossible(bool possible);
    void setZoom(double zoom);
    void setGrouping(Grouping grouping);
    void chooseTenant(const QString &tenantId);
    QComboBox *layoutBox() const { return m_layout; }
    NodeBox *nodes() const { return m_nodes; }

Q_SIGNALS:
    void tenantChosen(const QString &tenantId);
    void kindChosen(plexica::app::LayoutKind kind);
    void focusChosen(int depth);
    void groupingChosen(plexica::app::Grouping grouping);

private:
    void addChoices(const GraphActions &actions);
    void addButtons(const GraphActions &actions);

    FilterBar &m_bar;
    QComboBox *m_tenant;
    QComboBox *m_layout;
    QComboBox *m_groups;
    QComboBox *m_focus;
    NodeBox *m_nodes;
    QToolButton *m_zoom;
};

} // namespace plexica::app
