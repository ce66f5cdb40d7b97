// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "events/eventlog.h"
#include "plugins/affection.h"
#include "plugins/installationtable.h"
#include "plugins/plugindirectorytypes.h"
#include "registry/serviceregistry.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <optional>

namespace plexica::plugins {

class PluginDirectory;

/// Keeps up to date which plugins are affected by others (REST contract, section 2: `affectedBy`), tells the registry
/// and the table of installations, and, on the node that sweeps, the audit log: PLUGIN_AFFECTED and PLUGIN_RECOVERED.
///
/// What changes is gathered for a moment and computed a tenant at a time, in slices, so that many services that fall at
/// once cost one computation and no long turn of the event loop. Node thread only.
class AffectedPlugins : public QObject
{
    Q_OBJECT
public:
    AffectedPlugins(events::EventLog &events, registry::ServiceRegistry &registry, PluginDirectory &directory,
                    InstallationTable &installations);

    /// Everything is loaded: what is so now is no news.
    void begin();

Q_SIGNALS:
    /// What the table of installations says of it has changed.
    void changed(const QString &tenantId);

private:
    using ByPlugin = QHash<QString, registry::AffectedByPtr>;
    struct Work
    {
        QString tenantId;
        Affection affection;
        QStringList plugins;
        qsizetype next = 0;
        ByPlugin found;
    };

    void noteService(const registry::Service &service);
    void noteRemoval(const QString &tenantId, const QString &serviceId);
    void noteTenant(const QString &tenantId);
    void proceed();
    std::vector<Affection::Trouble> troublesOf(const QString &tenantId, const resolver::DeclaredEdge &edge) const;
    bool isActive(const QString &tenantId, const QString &pluginId) const;
    void publish(const QString &tenantId, ByPlugin found);
    void tell(const QString &tenantId, const QString &pluginId, const registry::AffectedByPtr &before,
              const registry::AffectedByPtr &after, const std::vector<CallRate> &rates);

    events::EventLog &m_events;
    registry::ServiceRegistry &m_registry;
    PluginDirectory &m_directory;
    InstallationTable &m_installations;
    QTimer m_timer;
    QSet<QString> m_changed; ///< tenants
    std::optional<Work> m_work;
    QHash<QString, ByPlugin> m_known; ///< by tenant
    QSet<QString> m_silent;           ///< tenants whose first computation, after the start, is no news
    /// What dependencies see of a service, by its id.
    struct Seen
    {
        QString pluginId;
        QString serviceName;
        int state = 0;
    };
    QHash<QString, Seen> m_services;
    QSet<QString> m_left; ///< services that manifests declare and that were registered and have gone
    bool m_publishing = false;
    bool m_begun = false;
};

} // namespace plexica::plugins
