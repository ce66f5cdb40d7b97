// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/servicewording.h"

#include "models/servicefilter.h"
#include "models/wording.h"

namespace plexica::app {

int aliveInstances(const registry::Service &service)
{
    return static_cast<int>(
        std::count_if(service.instances.begin(), service.instances.end(), [](const registry::Instance &instance) {
            return instance.status() != registry::Health::Unavailable;
        }));
}

QString ServiceWording::instances(const registry::Service &service)
{
    const QString all = Wording::number(static_cast<qint64>(service.instances.size()));
    if (service.adminState != registry::AdminState::Active)
        return tr("%1 of %2 alive, not called by order").arg(Wording::number(aliveInstances(service)), all);
    if (!service.pluginActive)
        return tr("%1 of %2 alive, not called: the plugin is deactivated")
            .arg(Wording::number(aliveInstances(service)), all);
    return tr("%1 of %2 live").arg(Wording::number(service.liveInstances()), all);
}

QString ServiceWording::status(const registry::Service &service)
{
    const StatusKind kind = statusKind(service);
    return kind == StatusKind::Healthy && service.affected ? tr("Affected", "service by others")
                                                           : Wording::status(kind);
}

QString ServiceWording::wholeStatus(const registry::Service &service)
{
    QStringList words{Wording::status(statusKind(service))};
    if (service.affected)
        words.append(tr("affected by others"));
    if (service.flapping)
        words.append(tr("flapping"));
    return words.join(QStringLiteral(", "));
}

} // namespace plexica::app
