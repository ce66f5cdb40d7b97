// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/graphexpression.h"

#include <QString>

namespace plexica::app {

/// What of the graph is to be seen: what an expression finds in the neighbourhood of one plugin, in what is in trouble,
/// or in all of it. GUI thread.
class GraphLens
{
public:
    const QString &text() const { return m_text; }
    void setText(const QString &text);
    /// What cannot be understood of the text: sentences, translated.
    const QStringList &faults() const { return m_expression.faults(); }

    /// A plugin and its neighbours, so many steps away; empty: all plugins. `depth` is kept meanwhile.
    void focusOn(const QString &pluginId, int depth);
    const QString &focus() const { return m_focus; }
    /// Its neighbourhood is left; how deep it was is kept.
    void leaveFocus() { m_focus.clear(); }
    bool isFocused() const { return !m_focus.isEmpty(); }
    int depth() const { return m_depth; }

    /// Looks anew, without a focus that the picture has no more; `troubleOnly` where there is none.
    void look(const GraphPicture &picture, bool troubleOnly);
    const GraphSight &sight() const { return m_sight; }
    /// Some plugins of the picture last looked at were not found.
    bool leavesOut() const { return m_sight.found < static_cast<int>(m_sight.plugins.size()); }
    /// The first by name that is found in the picture last looked at, or `preferred` if that is; empty: none is.
    QString firstFound(const GraphPicture &picture, const QString &preferred) const;

private:
    QString m_text;
    GraphExpression m_expression;
    QString m_focus;
    int m_depth = 1;
    GraphSight m_sight;
};

} // namespace plexica::app
