// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/graph/graphlens.h"

#include "graph/grouping.h"
#include "pages/graph/graphbar.h"

#include <algorithm>

namespace plexica::app {

void GraphLens::setText(const QString &text)
{
    m_text = text;
    m_expression = GraphExpression::parse(text);
}

void GraphLens::focusOn(const QString &pluginId, int depth)
{
    m_focus = pluginId;
    m_depth = std::clamp(depth, 1, GraphBar::deepest);
}

void GraphLens::look(const GraphPicture &picture, bool troubleOnly)
{
    const int centre = picture.find(m_focus);
    std::vector<bool> within;
    if (centre >= 0) {
        within = neighbourhood(picture, centre, m_depth);
    } else {
        m_focus.clear();
        if (troubleOnly)
            within = troubledAndNeighbours(picture);
    }
    m_sight = m_expression.look(picture, within);
}

QString GraphLens::firstFound(const GraphPicture &picture, const QString &preferred) const
{
    QString first;
    for (std::size_t i = 0; i < picture.plugins.size(); ++i) {
        const QString &id = picture.plugins[i].id;
        if (m_sight.plugins[i] != GraphVisibility::Shown)
            continue;
        if (id == preferred)
            return id;
        if (first.isEmpty() || id < first)
            first = id;
    }
    return first;
}

} // namespace plexica::app
