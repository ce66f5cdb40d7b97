// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/eventtypes.h"

namespace plexica {

const QStringList &eventTypes()
{
    static const QStringList types{
        QStringLiteral("ACTED_AS_PLUGIN"),
        QStringLiteral("CIRCUIT_CLOSED"),
        QStringLiteral("CIRCUIT_OPENED"),
        QStringLiteral("CIRCUIT_RESET"),
        QStringLiteral("DEPENDENCIES_REGISTERED"),
        QStringLiteral("HEALTH_MASS_STALE_HELD"),
        QStringLiteral("HEALTH_MASS_STALE_RELEASED"),
        QStringLiteral("INSTANCE_DEREGISTERED"),
        QStringLiteral("INSTANCE_EJECTED"),
        QStringLiteral("INSTANCE_TAKEN_BACK"),
        QStringLiteral("KEYS_REFUSED"),
        QStringLiteral("KEY_CREATED"),
        QStringLiteral("KEY_REVOKED"),
        QStringLiteral("KEY_ROTATED"),
        QStringLiteral("LIMIT_ENDED"),
        QStringLiteral("LIMIT_REACHED"),
        QStringLiteral("NODE_CLOCK"),
        QStringLiteral("NODE_LOST"),
        QStringLiteral("NODE_RETURNED"),
        QStringLiteral("NODE_ROLE_CHANGED"),
        QStringLiteral("PERMISSION_MISSING"),
        QStringLiteral("PLUGIN_ACTIVATED"),
        QStringLiteral("PLUGIN_AFFECTED"),
        QStringLiteral("PLUGIN_CATALOGUED"),
        QStringLiteral("PLUGIN_CONFIGURED"),
        QStringLiteral("PLUGIN_DEACTIVATED"),
        QStringLiteral("PLUGIN_GRANTS_CHANGED"),
        QStringLiteral("PLUGIN_INSTALLED"),
        QStringLiteral("PLUGIN_RECOVERED"),
        QStringLiteral("PLUGIN_REMOVED"),
        QStringLiteral("PLUGIN_UNINSTALLED"),
        QStringLiteral("PLUGIN_UPGRADED"),
        QStringLiteral("SERVICE_ADMIN_STATE_CHANGED"),
        QStringLiteral("SERVICE_DEREGISTERED"),
        QStringLiteral("SERVICE_ERRORS_ENDED"),
        QStringLiteral("SERVICE_ERRORS_HIGH"),
        QStringLiteral("SERVICE_HEALTH_SET"),
        QStringLiteral("SERVICE_REGISTERED"),
        QStringLiteral("SERVICE_STATUS_CHANGED"),
        QStringLiteral("SERVICE_UPDATED"),
        QStringLiteral("SHARED_DATA_NAMESPACE_DELETED"),
        QStringLiteral("STORED_ROW_UNREADABLE"),
        QStringLiteral("TENANT_IMPORTED"),
    };
    return types;
}

} // namespace plexica
