// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/graphpicture.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace plexica::app {

enum class GraphVisibility : quint8 { Shown, Dimmed, Hidden };

/// What an expression makes of a picture, by the places of its plugins and lines.
struct GraphSight
{
    std::vector<GraphVisibility> plugins;
    std::vector<GraphVisibility> lines;
    int found = 0;  ///< plugins that are shown
    int hidden = 0; ///< plugins that are hidden
    bool operator==(const GraphSight &) const = default;
};

/// What is written in the search field of the Graph page: words with spaces between them.
///
///     inventory            finds plugins whose id, name, version or a service's name contains it; all others are
///     dimmed "two words"          the same for text with spaces plugin:plugin-in*    plugins by id: part of it, or
///     with * and ? the whole service:crm.*        plugins that have such a service status:degraded      plugins with a
///     service in that status: healthy, degraded, unavailable, draining, offline, none kind:missing         plugins:
///     active, inactive, registered (without manifest), missing, alone, cycle kind:optional        lines: required,
///     optional, unsatisfied, observed, undeclared, unused, failing, cycle status:degraded,unavailable    one of
///     several -kind:optional       hides what the rest of the word finds
///
/// Several words: all must hold. Case does not count.
class GraphExpression
{
public:
    GraphExpression() = default;
    /// Words that cannot be understood are left out and named by faults().
    static GraphExpression parse(const QString &text);

    bool isEmpty() const { return m_terms.empty(); }
    /// Sentences, translated.
    const QStringList &faults() const { return m_faults; }
    /// `within`: empty, or which plugins may be shown at all.
    GraphSight look(const GraphPicture &picture, const std::vector<bool> &within = {}) const;

private:
    enum class Key : quint8 { Text, Plugin, Service, Status, PluginKind, LineKind, Cycle };
    struct Term
    {
        Key key = Key::Text;
        bool hides = false;
        QStringList values; ///< lower case, one of them is enough
    };

    static bool matches(const Term &term, const GraphPlugin &plugin);
    static bool matches(const Term &term, const GraphLine &line);

    std::vector<Term> m_terms;
    QStringList m_faults;
};

} // namespace plexica::app
