// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/grouping.h"
#include "graph/pluginitem.h"

#include <QHash>
#include <QSet>

class QSettings;

namespace plexica::app {

/// How the graph is grouped, and which groups the user has unfolded, by tenant and grouping.
class GroupFolds
{
public:
    Grouping grouping() const { return m_grouping; }
    void setGrouping(Grouping grouping) { m_grouping = grouping; }

    /// The picture with its folded groups. What hangs together is found anew only when cards or lines came or went.
    const DrawnPicture &draw(const GraphPicturePtr &whole, const GraphSight &sight);
    const DrawnPicture &drawn() const { return m_drawn; }
    /// How it is grouped now; None: not at all.
    Grouping effective() const { return m_effective; }
    /// "prefix" and the like, for what is kept by grouping; empty: not grouped.
    QString effectiveKey() const;

    /// The id of a folded group's card, of an unfolded group, or of a plugin that stands in either; empty: in none.
    QString groupOf(const QString &id) const;
    bool isFolded(const QString &group) const { return !unfolded().contains(group); }
    void setFolded(const QString &group, bool folded);
    void foldAll();
    void unfoldAll();
    /// Of unfolded groups, by group.
    QHash<QString, QString> titles() const;

    /// Marks of plugins; what folded ones have is told by the card of their group, the worst first.
    QHash<QString, GraphMark> marks(const QHash<QString, GraphMark> &marks) const;

    void save(QSettings &settings) const;
    void restore(QSettings &settings);

private:
    QString key() const;
    QSet<QString> unfolded() const { return m_unfolded.value(key()); }

    Grouping m_grouping = Grouping::Automatic;
    Grouping m_effective = Grouping::None;
    QHash<QString, QSet<QString>> m_unfolded; ///< by "tenant/grouping"
    GraphPicturePtr m_whole;                  ///< whose groups m_groups are
    GraphGroups m_groups;
    DrawnPicture m_drawn;
};

} // namespace plexica::app
