// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/updates.h"

#include <QElapsedTimer>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace plexica::plugins {
class PluginDirectory;
}

namespace plexica::app {

/// The plugins' share of the node's updates: remembers whose plugins changed and copies them when asked. A tenant is
/// copied whole, so after dear copies it rests: of a storm of changes it takes at most a tenth of the node's time.
/// Node thread only.
class PluginFeed : public QObject
{
    Q_OBJECT
public:
    /// One update copies tenants until this much time is used, but at least one.
    static constexpr std::chrono::milliseconds budget{8};
    static constexpr int restFactor = 9;

    explicit PluginFeed(plugins::PluginDirectory &plugins, QObject *parent = nullptr);

    /// The tenant's graph is to be copied again: its plugins changed, or called each other.
    void note(const QString &tenantId);
    /// A snapshot begins: everything is to be copied, also of `otherTenants` that have services but no plugins.
    void begin(const QStringList &otherTenants);
    /// Something waits and may be copied now.
    bool isDue() const { return !isComplete() && !m_rest.isActive(); }
    /// Nothing waits.
    bool isComplete() const { return m_changed.isEmpty() && !m_catalogueChanged; }
    /// Copies what waits, as far as the budget goes.
    void fill(Update &update);

Q_SIGNALS:
    void due();

private:
    plugins::PluginDirectory &m_plugins;
    QSet<QString> m_changed;
    bool m_catalogueChanged = false;
    bool m_begun = false;
    QTimer m_rest;
};

} // namespace plexica::app
