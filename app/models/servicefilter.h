// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/roles.h"
#include "registry/service.h"

#include <QString>
#include <QStringList>

namespace plexica::app {

/// What the table shows. Empty texts, and an empty set of bits match all.
struct ServiceFilter
{
    QString text;         ///< words; each must stand in name, plugin, tenant, version, description or a base URL
    QString tenantId;     ///< exact
    QString pluginId;     ///< exact
    quint32 statuses = 0; ///< bits 1 << StatusKind: health of the ACTIVE ones, admin state of the others

    bool operator==(const ServiceFilter &) const = default;
    /// True if anything but the tenant narrows the list: what "clear filters" would take away.
    bool narrows() const { return !text.isEmpty() || !pluginId.isEmpty() || statuses != 0; }
};

StatusKind statusKind(const registry::Service &service);
StatusKind statusKind(registry::Health health);

/// A filter made ready to be asked many times.
class ServiceMatcher
{
public:
    explicit ServiceMatcher(const ServiceFilter &filter = {});
    bool matches(const registry::Service &service) const;

private:
    ServiceFilter m_filter;
    QStringList m_words;
};

} // namespace plexica::app
