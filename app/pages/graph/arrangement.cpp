// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/graph/arrangement.h"

#include "graph/graphview.h"
#include "widgets/notice.h"

#include <utility>

namespace plexica::app {

Arrangement::Arrangement(GraphScene &scene, GraphView &view, Notice &notice, QObject *parent)
    : QObject(parent)
    , m_scene(scene)
    , m_view(view)
    , m_notice(notice)
{
    connect(&m_runner, &LayoutRunner::finished, this, &Arrangement::finish);
    connect(&m_runner, &LayoutRunner::runningChanged, this, &Arrangement::runningChanged);
    connect(&m_scene, &GraphScene::glided, this, &Arrangement::follow);
    connect(&m_scene, &GraphScene::placed, this, [this](const QString &pluginId) {
        if (const PluginItem *item = m_scene.plugin(pluginId))
            m_kept.keep(key(), pluginId, item->pos());
        Q_EMIT placed();
    });
}

Arrangement::~Arrangement()
{
    m_scene.disconnect(this);
    m_runner.disconnect(this);
}

QString Arrangement::key() const
{
    const QString layout = m_tenant + u'/' + layoutKey(m_kind);
    return m_grouping.isEmpty() ? layout : layout + u'/' + m_grouping;
}

void Arrangement::setGround(const QString &tenantId, const QString &grouping)
{
    m_tenant = tenantId;
    m_grouping = grouping;
}

void Arrangement::begin()
{
    m_fitAfterwards = true;
    m_neverArranged = true;
}

void Arrangement::start(const QString &centre)
{
    const QSize room = m_view.viewport()->size();
    m_asked =
        m_scene.layoutRequest(m_kind, room.height() > 0 ? static_cast<double>(room.width()) / room.height() : 1.6);
    if (m_asked.request.nodes.empty()) {
        m_runner.cancel();
        return;
    }
    if (m_kind == LayoutKind::Radial)
        m_asked.request.centre = static_cast<int>(m_asked.plugins.indexOf(centre));
    m_askedNumber = m_runner.start(m_asked.request);
}

void Arrangement::finish(quint64 number, const LayoutResultPtr &result)
{
    if (number != m_askedNumber)
        return;
    // What is looked at stays where it is on the screen while all the rest finds its new place.
    m_anchor = m_fitAfterwards ? QString() : m_view.anchor();
    const PluginItem *item = m_scene.plugin(m_anchor);
    m_anchorPlace = item ? QPointF(m_view.mapFromScene(item->pos())) : QPointF();
    m_scene.applyLayout(m_asked, *result, places(), !std::exchange(m_neverArranged, false));
    follow();
    if (!result->fault.isEmpty())
        m_notice.show(Notice::Kind::Warning, tr("Graphviz could not arrange the graph: %1").arg(result->fault));
    else if (result->simplified)
        m_notice.show(Notice::Kind::Info,
                      tr("Too many connections for layers: arranged by force. Focus on a plugin to see its layers."));
    else
        m_notice.hide();
}

void Arrangement::follow()
{
    const bool last = !m_scene.isGliding();
    if (m_fitAfterwards || (last && m_view.isFitted() && !m_view.showsAll()))
        m_view.fit(); // also when new cards lie outside and nobody has chosen another part to look at
    else
        m_view.keepInPlace(m_anchor, m_anchorPlace);
    if (!last)
        return;
    m_fitAfterwards = false;
    if (const QString revealed = std::exchange(m_revealed, {}); !revealed.isEmpty() && !m_view.isFitted())
        m_view.reveal(revealed);
}

} // namespace plexica::app
