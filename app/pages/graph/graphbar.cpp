// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/graph/graphbar.h"

#include "pages/graph/graphactions.h"
#include "pages/nodebox.h"
#include "widgets/filterbar.h"
#include "widgets/icons.h"
#include "widgets/mnemonic.h"

#include <QAction>
#include <QComboBox>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace plexica::app {

GraphBar::GraphBar(FilterBar &bar, GraphActions &actions, NodeBook &nodes)
    : QObject(&bar)
    , m_bar(bar)
    , m_tenant(bar.addBox(tr("Tenant of the graph"), tr("Tenant of the graph"), tr("A graph shows one tenant")))
    , m_layout(bar.addBox(tr("Layout"), tr("Layout"), tr("How the cards are arranged")))
    , m_groups(bar.addBox(tr("Groups"), tr("Groups"), tr("Which plugins stand together as one card")))
    , m_focus(bar.addBox(tr("Focus"), tr("Focus"), tr("Show the neighbourhood of the selected plugin only")))
    , m_nodes(new NodeBox(bar, nodes, tr("Show calls that one node has carried in the last hour")))
    , m_zoom(new QToolButton(&bar))
{
    addChoices(actions);
    addButtons(actions);
    connect(m_layout, &QComboBox::activated, this,
            [this](int kind) { Q_EMIT kindChosen(static_cast<LayoutKind>(kind)); });
    connect(m_groups, &QComboBox::activated, this,
            [this](int grouping) { Q_EMIT groupingChosen(static_cast<Grouping>(grouping)); });
    connect(m_focus, &QComboBox::activated, this, [this] { Q_EMIT focusChosen(m_focus->currentData().toInt()); });
    connect(m_tenant, &QComboBox::activated, this, [this] { Q_EMIT tenantChosen(m_tenant->currentData().toString()); });
}

void GraphBar::addChoices(const GraphActions &actions)
{
    for (const QAction *layout : actions.layouts)
        m_layout->addItem(withoutMnemonic(layout->text()));
    for (const QAction *grouping : actions.groupings)
        m_groups->addItem(withoutMnemonic(grouping->text()));
    m_focus->addItem(tr("Everything"), 0);
    for (int depth = 1; depth <= deepest; ++depth)
        m_focus->addItem(tr("%n step(s) around", nullptr, depth), depth);
}

void GraphBar::addButtons(const GraphActions &actions)
{
    QToolButton *clear = m_bar.makeTextButton(actions.showAll, tr("Clear filters"));
    clear->setObjectName(QStringLiteral("clearFilters"));
    clear->hide();
    connect(actions.showAll, &QAction::enabledChanged, clear, &QWidget::setVisible);
    m_bar.add(clear);
    const auto button = [this](QAction *action, const QString &name) {
        m_bar.addRight(m_bar.makeIconButton(action, name));
    };
    button(actions.trouble, tr("Only trouble and its neighbours"));
    button(actions.zoomOut, tr("Zoom out"));
    m_zoom->setObjectName(QStringLiteral("zoomLevel"));
    m_zoom->setAccessibleName(tr("Actual size"));
    m_zoom->setToolTip(actions.zoomActual->toolTip());
    m_zoom->setFocusPolicy(Qt::StrongFocus);
    setZoom(9.99);
    m_zoom->setMinimumWidth(m_zoom->sizeHint().width());
    connect(m_zoom, &QToolButton::clicked, actions.zoomActual, &QAction::trigger);
    setZoom(1);
    m_bar.addRight(m_zoom);
    button(actions.zoomIn, tr("Zoom in"));
    button(actions.fit, tr("Fit to window"));
    QToolButton *whatIf = m_bar.makeTextButton(actions.whatIf, tr("What if"));
    whatIf->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_bar.addRight(whatIf);
    button(actions.table, tr("Show as table"));
    button(actions.legend, tr("Legend"));
    button(actions.details, tr("Show details"));
}

QString GraphBar::offerTenants(const QStringList &tenants, const QString &chosen, const QString &instead, bool shown)
{
    const QSignalBlocker quiet(m_tenant);
    m_tenant->clear();
    for (const QString &tenant : tenants)
        m_tenant->addItem(themeIcon(QStringLiteral("tenant"), IconTint::Muted), tenant, tenant);
    m_tenant->setCurrentIndex(std::max(0, m_tenant->findData(tenants.contains(chosen) ? chosen : instead)));
    m_tenant->setVisible(shown);
    return m_tenant->currentData().toString();
}

void GraphBar::setKind(LayoutKind kind)
{
    m_layout->setCurrentIndex(static_cast<int>(kind));
}

void GraphBar::setFocus(int depth, bool possible)
{
    m_focus->setCurrentIndex(depth);
    m_focus->setEnabled(possible);
}

void GraphBar::setFocusPossible(bool possible)
{
    m_focus->setEnabled(possible);
}

void GraphBar::setGrouping(Grouping grouping)
{
    m_groups->setCurrentIndex(static_cast<int>(grouping));
}

void GraphBar::chooseTenant(const QString &tenantId)
{
    if (const int at = m_tenant->findData(tenantId); at >= 0) {
        m_tenant->setCurrentIndex(at);
        Q_EMIT tenantChosen(tenantId);
    }
}

void GraphBar::setZoom(double zoom)
{
    m_zoom->setText(tr("%1 %", "zoom").arg(std::lround(zoom * 100)));
}

} // namespace plexica::app
