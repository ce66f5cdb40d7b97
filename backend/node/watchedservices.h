// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node/watchmarks.h"
#include "plugins/plugindirectory.h"
#include "registry/serviceregistry.h"
#include "watch/hub.h"

#include <QHash>
#include <QObject>

namespace plexica::node {

/// The registry's services, for watches. That a service was seen again changes nothing, nor how often something failed;
/// what is on its way to the database is told when it is there. Node thread.
class WatchedServices final : public QObject, public watch::Source
{
public:
    WatchedServices(watch::Hub &hub, const registry::ServiceRegistry &registry,
                    const plugins::PluginDirectory &directory);

    void gather(std::vector<watch::ObjectId> &ids) override;
    Judgement judge(const watch::ObjectId &id, qint64 present) override;
    std::optional<watch::State> find(const watch::ObjectId &id) const override;
    std::optional<watch::State> findNamed(const watch::Filter &filter) const override;
    void write(JsonWriter &writer, const watch::ObjectId &id, bool full) const override;
    Page list(const watch::Filter &filter, const std::optional<watch::ObjectId> &after, qint64 since) const override;
    void rewind(qint64 present) override;

private:
    void note(const QString &tenantId, const QString &serviceId);
    void noteSeen(const registry::Service &service);
    const registry::Service *serviceOf(const watch::ObjectId &id) const;
    bool mayDerive(const watch::Subject &subject) const;

    watch::Hub &m_hub;
    const registry::ServiceRegistry &m_registry;
    const plugins::PluginDirectory &m_directory;
    QHash<QString, QString> m_changed; ///< ids, with their tenants
    QHash<QString, QString> m_seen;    ///< the same of those of which nothing but lastSeenAt has changed
    QSet<watch::ObjectId> m_onlySeen;  ///< among those gathered
    WatchMarks m_marks;
};

} // namespace plexica::node
