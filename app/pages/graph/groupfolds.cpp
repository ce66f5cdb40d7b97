// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/graph/groupfolds.h"

#include "graph/graphwords.h"

#include <QSettings>

#include <algorithm>

namespace plexica::app {

namespace {

constexpr qsizetype mostKept = 500; ///< unfolded groups of one tenant

/// What is told first of several.
int weight(GraphMark mark)
{
    switch (mark) {
    case GraphMark::None:
        return 0;
    case GraphMark::Arrives:
        return 1;
    case GraphMark::Changes:
        return 2;
    case GraphMark::Loses:
        return 3;
    case GraphMark::Goes:
        return 4;
    case GraphMark::Breaks:
        return 5;
    }
    return 0;
}

} // namespace

QString GroupFolds::key() const
{
    return (m_whole ? m_whole->tenantId : QString()) + u'/' + groupingKey(m_effective);
}

QString GroupFolds::effectiveKey() const
{
    return m_effective == Grouping::None ? QString() : groupingKey(m_effective);
}

const DrawnPicture &GroupFolds::draw(const GraphPicturePtr &whole, const GraphSight &sight)
{
    const int shown = static_cast<int>(whole->plugins.size()) - sight.hidden;
    const Grouping effective = groupingFor(*whole, m_grouping, shown);
    if (!m_whole || effective != m_effective || !haveSameStructure(*whole, *m_whole))
        m_groups = groupsOf(*whole, effective);
    m_effective = effective;
    m_whole = whole;
    m_drawn = plexica::app::draw(whole, sight, m_groups, unfolded());
    return m_drawn;
}

QString GroupFolds::groupOf(const QString &id) const
{
    if (m_groups.groups.contains(id))
        return id;
    const QString folded = m_drawn.foldedIn.value(id);
    return folded.isEmpty() ? m_drawn.unfoldedIn.value(id) : folded;
}

void GroupFolds::setFolded(const QString &group, bool folded)
{
    QSet<QString> &unfolded = m_unfolded[key()];
    if (folded)
        unfolded.remove(group);
    else if (unfolded.size() < mostKept)
        unfolded.insert(group);
}

void GroupFolds::foldAll()
{
    m_unfolded.remove(key());
}

void GroupFolds::unfoldAll()
{
    for (auto group = m_groups.groups.keyBegin(); group != m_groups.groups.keyEnd(); ++group)
        setFolded(*group, false);
}

QHash<QString, QString> GroupFolds::titles() const
{
    QHash<QString, QString> titles;
    for (auto group = m_groups.groups.begin(); group != m_groups.groups.end(); ++group) {
        GraphPlugin card;
        card.group = *group;
        titles.insert(group.key(), GraphWords::title(card));
    }
    return titles;
}

QHash<QString, GraphMark> GroupFolds::marks(const QHash<QString, GraphMark> &marks) const
{
    QHash<QString, GraphMark> told = marks;
    for (auto mark = marks.begin(); mark != marks.end(); ++mark) {
        const QString group = m_drawn.foldedIn.value(mark.key());
        if (!group.isEmpty() && weight(told.value(group, GraphMark::None)) < weight(*mark))
            told.insert(group, *mark);
    }
    return told;
}

void GroupFolds::save(QSettings &settings) const
{
    settings.setValue(QStringLiteral("grouping"), groupingKey(m_grouping));
    QVariantMap kept;
    for (auto groups = m_unfolded.begin(); groups != m_unfolded.end(); ++groups) {
        if (!groups->isEmpty())
            kept.insert(groups.key(), QStringList(groups->begin(), groups->end()));
    }
    settings.setValue(QStringLiteral("unfolded"), kept);
}

void GroupFolds::restore(QSettings &settings)
{
    const QString grouping = settings.value(QStringLiteral("grouping")).toString();
    for (int value = 0; value < groupingCount; ++value) {
        if (groupingKey(static_cast<Grouping>(value)) == grouping)
            m_grouping = static_cast<Grouping>(value);
    }
    const QVariantMap kept = settings.value(QStringLiteral("unfolded")).toMap();
    for (auto groups = kept.begin(); groups != kept.end(); ++groups) {
        const QStringList names = groups->toStringList();
        m_unfolded[groups.key()] = QSet<QString>(names.begin(), names.end());
    }
}

} // namespace plexica::app
