// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/graph/graphselection.h"

#include "graph/graphscene.h"
#include "graph/graphsource.h"
#include "graph/graphview.h"
#include "graph/graphwords.h"
#include "graph/lineitem.h"
#include "pages/graph/graphpanel.h"
#include "pages/graph/graphtabs.h"
#include "pages/graph/groupfolds.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace plexica::app {

GraphSelection::GraphSelection(const Surroundings &surroundings)
    : m_source(surroundings.source)
    , m_groups(surroundings.groups)
    , m_scene(surroundings.scene)
    , m_view(surroundings.view)
    , m_tables(surroundings.tables)
    , m_panel(surroundings.panel)
{
    connect(&m_scene, &QGraphicsScene::selectionChanged, this, &GraphSelection::take);
    connect(&m_tables, &GraphTabs::pluginChosen, this, &GraphSelection::choosePlugin);
    connect(&m_tables, &GraphTabs::lineChosen, this, &GraphSelection::chooseLine);
}

QString GraphSelection::plugin() const
{
    if (!m_tableChoice.isEmpty())
        return m_tableChoice;
    const LineItem *line = m_scene.selectedLine();
    const QString id = line ? line->from().plugin().id : m_scene.selectedPlugin();
    return m_picture && m_picture->find(id) >= 0 ? id : QString(); // no group
}

int GraphSelection::place() const
{
    return m_picture && !isLine() && !m_source.isOverview() ? m_picture->find(plugin()) : -1;
}

int GraphSelection::card() const
{
    return m_scene.picture() ? m_scene.picture()->find(m_scene.selectedPlugin()) : -1;
}

bool GraphSelection::isLine() const
{
    return m_scene.selectedLine() != nullptr;
}

void GraphSelection::choosePlugin(const QString &pluginId)
{
    const QScopedValueRollback syncing(m_syncing, true);
    m_tableChoice = m_scene.plugin(pluginId) ? QString() : pluginId;
    m_scene.selectPlugin(pluginId);
}

void GraphSelection::chooseLine(const QString &from, const QString &to)
{
    const QScopedValueRollback syncing(m_syncing, true);
    const auto &foldedIn = m_groups.drawn().foldedIn;
    m_scene.selectLine(foldedIn.value(from, from), foldedIn.value(to, to));
}

void GraphSelection::take()
{
    if (!m_syncing)
        m_tableChoice.clear();
    show();
    if (m_syncing)
        return;
    m_tables.selectPlugin(m_scene.selectedPlugin());
    const LineItem *line = m_scene.selectedLine();
    if (const GraphPicturePtr &drawn = m_scene.picture(); line && drawn && !line->line().dependencies.empty())
        m_tables.selectDependency(*drawn, drawn->dependency(line->line().dependencies.front()));
}

void GraphSelection::show()
{
    Q_EMIT shown();
    m_view.setAccessibleDescription(tell());
}

QString GraphSelection::tell()
{
    const GraphPicturePtr &drawn = m_scene.picture();
    if (const int at = place(); at >= 0) {
        m_panel.showPlugin(*m_picture, at);
        return GraphWords::sentence(m_picture->plugin(at));
    }
    if (const int at = card(); at >= 0) {
        m_panel.showGroup(*drawn, at, *m_picture, m_groups.drawn().foldedIn);
        return GraphWords::sentence(drawn->plugin(at));
    }
    if (const LineItem *line = m_scene.selectedLine(); line && drawn) {
        const auto same = std::find_if(drawn->lines.begin(), drawn->lines.end(), [&](const GraphLine &candidate) {
            return drawn->plugin(candidate.from).id == line->from().plugin().id
                   && drawn->plugin(candidate.to).id == line->to().plugin().id;
        });
        if (same != drawn->lines.end()) {
            m_panel.showLine(*drawn, static_cast<int>(same - drawn->lines.begin()));
            return GraphWords::sentence(*drawn, *same);
        }
    }
    m_panel.showNothing(tr(
        "Select a plugin or a connection.\n\nArrow keys go from card to card, Ctrl+Page Down along its connections."));
    return summary();
}

QString GraphSelection::summary() const
{
    if (!m_picture)
        return {};
    const std::vector<bool> trouble = troubled(*m_picture);
    return tr("%n plugin(s)", nullptr, static_cast<int>(m_picture->plugins.size())) + QStringLiteral(", ")
           + tr("%n in trouble", nullptr, static_cast<int>(std::count(trouble.begin(), trouble.end(), true)));
}

} // namespace plexica::app
