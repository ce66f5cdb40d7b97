// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/service.h"

#include <QHash>
#include <QSet>

#include <memory>
#include <unordered_map>

namespace plexica::registry {

/// Keeps one copy of what many services have in common: the endpoints of a plugin that runs for many tenants, and
/// short texts like tenants, versions and instance ids. With it 100,000 services fit the memory they may take. One
/// thread at a time.
class ServicePool
{
public:
    QString text(const QString &text);
    QByteArray json(const QByteArray &json);
    std::shared_ptr<const Endpoints> endpoints(std::shared_ptr<const Endpoints> endpoints);
    /// `json` is what endpointsToJson() writes; it is parsed only if no service has the same.
    std::shared_ptr<const Endpoints> endpointsOf(const QByteArray &json);

    /// Replaces the parts of a service by the pool's.
    void share(Service &service);
    void share(Instance &instance);

private:
    void dropUnused();
    qsizetype size() const;

    QSet<QString> m_texts;
    QSet<QByteArray> m_json;
    std::unordered_multimap<std::size_t, std::weak_ptr<const Endpoints>> m_endpoints; ///< by their hash
    QHash<QByteArray, std::weak_ptr<const Endpoints>> m_parsed;                       ///< by their JSON text
    qsizetype m_dropAt = 4096; ///< entries at which those nobody uses any more are looked for
};

} // namespace plexica::registry
