// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QPointF>

class QSettings;

namespace plexica::app {

/// Where the user put cards of the graph, by tenant and layout.
class KeptPlaces
{
public:
    using Places = QHash<QString, QPointF>; ///< by plugin

    Places of(const QString &key) const { return m_places.value(key); }
    bool isEmpty(const QString &key) const { return m_places.value(key).isEmpty(); }
    void keep(const QString &key, const QString &pluginId, const QPointF &place);
    void forget(const QString &key) { m_places.remove(key); }

    void save(QSettings &settings) const;
    void restore(QSettings &settings);

private:
    QHash<QString, Places> m_places;
};

} // namespace plexica::app
