// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/graphscene.h"
#include "graph/layoutrunner.h"
#include "pages/graph/keptplaces.h"

#include <QPointF>

namespace plexica::app {

class GraphView;
class Notice;

/// Where the cards stand: layouts by a thread of its own, what the user moved, and what the view looks at while cards
/// find their places. GUI thread.
class Arrangement : public QObject
{
    Q_OBJECT
public:
    /// `notice` says what became of a layout that was not what was asked for.
    Arrangement(GraphScene &scene, GraphView &view, Notice &notice, QObject *parent);
    ~Arrangement() override;

    LayoutKind kind() const { return m_kind; }
    void setKind(LayoutKind kind) { m_kind = kind; }
    /// Cards are kept by this: the tenant, and how it is grouped; "" for not at all.
    void setGround(const QString &tenantId, const QString &grouping);
    /// Another graph: cards have no places yet from where to glide, and all of it is to be seen.
    void begin();
    /// Once the layout that runs or comes next is there, all of it is to be seen.
    void fitAfterwards() { m_fitAfterwards = true; }
    /// … or this card.
    void revealAfterwards(const QString &pluginId) { m_revealed = pluginId; }
    /// `centre`: of a radial layout; empty: the card that most depend on.
    void start(const QString &centre);
    bool isRunning() const { return m_runner.isRunning(); }

    KeptPlaces &kept() { return m_kept; }
    KeptPlaces::Places places() const { return m_kept.of(key()); }
    void forgetPlaces() { m_kept.forget(key()); }

Q_SIGNALS:
    void runningChanged();
    /// The user has put a card somewhere.
    void placed();

private:
    QString key() const;
    void finish(quint64 number, const LayoutResultPtr &result);
    /// While cards glide: the view stays with what is looked at.
    void follow();

    GraphScene &m_scene;
    GraphView &m_view;
    Notice &m_notice;
    LayoutRunner m_runner;
    KeptPlaces m_kept; ///< by "tenant/layout/grouping"
    LayoutKind m_kind = LayoutKind::Layered;
    QString m_tenant;
    QString m_grouping;
    SceneLayout m_asked; ///< what the layout that runs was asked
    quint64 m_askedNumber = 0;
    bool m_fitAfterwards = true;
    bool m_neverArranged = true;
    QString m_revealed;
    QString m_anchor; ///< the card that stays where it is on the screen
    QPointF m_anchorPlace;
};

} // namespace plexica::app
