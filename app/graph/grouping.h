// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/graphexpression.h"
#include "graph/graphpicture.h"

#include <QHash>
#include <QSet>

#include <vector>

namespace plexica::app {

enum class Grouping : int {
    Automatic, ///< none, or for many plugins by prefix; by community where names say little
    None,
    Prefix,    ///< "plugin-crm" of "plugin-crm-contacts"
    Community, ///< who has much to do with each other
    Tenant,    ///< one card a tenant
};
inline constexpr int groupingCount = 5;
/// As it is kept: "automatic", "none", "prefix", "community", "tenant".
QString groupingKey(Grouping grouping);

/// So many cards can be looked at one by one; more are grouped when nobody has said how.
inline constexpr int manyPlugins = 150;

/// The group of each plugin, one a plugin: its id, which is no id of a plugin; empty: in none. Never a group of one.
struct GraphGroups
{
    std::vector<QString> of;
    QHash<QString, GraphGroup> groups; ///< kind and key, without counts
};
GraphGroups groupsOf(const GraphPicture &picture, Grouping grouping);
/// What Automatic means for a picture of which so many plugins are shown.
Grouping groupingFor(const GraphPicture &picture, Grouping grouping, int shown);

/// A picture as it is drawn: folded groups are cards of their own, and where cards are hidden, those that hang together
/// by them are joined by lines that say so.
struct DrawnPicture
{
    GraphPicturePtr picture;
    GraphSight sight;
    QHash<QString, QString> foldedIn;   ///< by plugin: the card that stands for it
    QHash<QString, QString> unfoldedIn; ///< by plugin: the group whose frame it stands in
};
DrawnPicture draw(const GraphPicturePtr &whole, const GraphSight &sight, const GraphGroups &groups,
                  const QSet<QString> &unfolded);

/// Something is wrong with it: not installed, degraded or unavailable, in a cycle, affected by others, with a
/// dependency that does not hold, or called with more than one failure in twenty calls.
std::vector<bool> troubled(const GraphPicture &picture);
/// … and whoever has to do with it.
std::vector<bool> troubledAndNeighbours(const GraphPicture &picture);

/// One card a tenant; there are no lines between them.
GraphPicturePtr tenantsPicture(const std::vector<GraphPicturePtr> &tenants);

/// The card for all of them.
GraphPlugin groupCard(const QString &id, const GraphGroup &group, const std::vector<const GraphPlugin *> &members);

} // namespace plexica::app
