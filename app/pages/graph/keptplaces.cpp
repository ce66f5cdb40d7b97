// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/graph/keptplaces.h"

#include <QSettings>

#include <cmath>

namespace plexica::app {

namespace {
constexpr int maximumKept = 5000;
}

void KeptPlaces::keep(const QString &key, const QString &pluginId, const QPointF &place)
{
    if (Places &places = m_places[key]; places.size() < maximumKept)
        places.insert(pluginId, place);
}

void KeptPlaces::save(QSettings &settings) const
{
    QVariantMap kept;
    for (auto it = m_places.begin(); it != m_places.end(); ++it) {
        QVariantMap places;
        for (auto place = it->begin(); place != it->end(); ++place)
            places.insert(place.key(), *place);
        if (!places.isEmpty())
            kept.insert(it.key(), places);
    }
    settings.setValue(QStringLiteral("positions"), kept);
}

void KeptPlaces::restore(QSettings &settings)
{
    const QVariantMap kept = settings.value(QStringLiteral("positions")).toMap();
    for (auto it = kept.begin(); it != kept.end(); ++it) {
        const QVariantMap places = it->toMap();
        for (auto place = places.begin(); place != places.end(); ++place) {
            const QPointF point = place->toPointF();
            if (std::isfinite(point.x()) && std::isfinite(point.y()) && std::abs(point.x()) < 1e6
                && std::abs(point.y()) < 1e6)
                m_places[it.key()].insert(place.key(), point);
        }
    }
}

} // namespace plexica::app
