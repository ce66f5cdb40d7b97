// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/servicedisplay.h"

#include "bridge/updates.h"
#include "models/gatewaymodels.h"
#include "models/servicefilter.h"
#include "models/servicehistory.h"
#include "models/servicemodel.h"
#include "models/servicewording.h"
#include "models/wording.h"

namespace plexica::app {

namespace {

ServicePtr serviceAt(const QModelIndex &index)
{
    return index.data(role(ServiceRole::Service)).value<ServicePtr>();
}

/// The names of the REST API, whatever the language: files are read by programs.
QString exportName(ServiceColumn column)
{
    switch (column) {
    case ServiceColumn::Status:
        return QStringLiteral("status");
    case ServiceColumn::Name:
        return QStringLiteral("serviceName");
    case ServiceColumn::Plugin:
        return QStringLiteral("pluginId");
    case ServiceColumn::Tenant:
        return QStringLiteral("tenantId");
    case ServiceColumn::Version:
        return QStringLiteral("version");
    case ServiceColumn::Instances:
        return QStringLiteral("instances");
    case ServiceColumn::LastSeen:
        return QStringLiteral("lastSeenAt");
    case ServiceColumn::CallsPerMinute:
        return QStringLiteral("callsPerMinute");
    case ServiceColumn::ErrorRate:
        return QStringLiteral("errorRate");
    case ServiceColumn::P99:
        return QStringLiteral("p99");
    case ServiceColumn::AdminState:
        return QStringLiteral("adminState");
    case ServiceColumn::Endpoints:
        return QStringLiteral("endpoints");
    case ServiceColumn::BaseUrl:
        return QStringLiteral("baseUrl");
    case ServiceColumn::Registered:
        return QStringLiteral("registeredAt");
    case ServiceColumn::History:
        return QStringLiteral("last24Hours");
    case ServiceColumn::Count:
        break;
    }
    return {};
}

bool isTraffic(ServiceColumn column)
{
    return column == ServiceColumn::CallsPerMinute || column == ServiceColumn::ErrorRate
           || column == ServiceColumn::P99;
}

} // namespace

QString ServiceDisplay::trafficMeaning(ServiceColumn column)
{
    switch (column) {
    case ServiceColumn::CallsPerMinute:
        return tr("Calls through the gateway in the last minute, about");
    case ServiceColumn::ErrorRate:
        return tr("Share of the calls of the last 24 hours that failed: answered 5xx, by whoever");
    default:
        return tr("99 of 100 calls of the last 24 hours took no longer");
    }
}

QString ServiceDisplay::columnTitle(ServiceColumn column)
{
    switch (column) {
    case ServiceColumn::Status:
        return tr("Status");
    case ServiceColumn::Name:
        return tr("Service");
    case ServiceColumn::Plugin:
        return tr("Plugin");
    case ServiceColumn::Tenant:
        return tr("Tenant");
    case ServiceColumn::Version:
        return tr("Version");
    case ServiceColumn::Instances:
        return tr("Instances");
    case ServiceColumn::LastSeen:
        return tr("Last seen");
    case ServiceColumn::CallsPerMinute:
        return tr("Calls/min");
    case ServiceColumn::ErrorRate:
        return tr("Errors");
    case ServiceColumn::P99:
        return tr("p99");
    case ServiceColumn::AdminState:
        return tr("Admin state");
    case ServiceColumn::Endpoints:
        return tr("Endpoints");
    case ServiceColumn::BaseUrl:
        return tr("Base URL");
    case ServiceColumn::Registered:
        return tr("Registered");
    case ServiceColumn::History:
        return tr("Last 24 h");
    case ServiceColumn::Count:
        break;
    }
    return {};
}

bool ServiceDisplay::isNumber(int section) const
{
    const auto column = static_cast<ServiceColumn>(section);
    return column == ServiceColumn::Instances || column == ServiceColumn::Endpoints || isTraffic(column);
}

QVariant ServiceDisplay::header(int section, int role) const
{
    const auto column = static_cast<ServiceColumn>(section);
    if (role == Qt::DisplayRole)
        return columnTitle(column);
    if (role == app::role(ServiceRole::Export))
        return exportName(column);
    if (role == Qt::ToolTipRole && column == ServiceColumn::Instances)
        return tr("Instances that show signs of life, of all");
    if (role == Qt::ToolTipRole && column == ServiceColumn::History)
        return tr("The worst health of each half hour, and above it the share of calls that failed in each hour");
    if (role == Qt::ToolTipRole && column == ServiceColumn::LastSeen)
        return tr("The last heartbeat or successful probe");
    if (role == Qt::ToolTipRole && isTraffic(column))
        return trafficMeaning(column);
    return {};
}

QVariant ServiceDisplay::data(const QModelIndex &index, int role) const
{
    const auto column = static_cast<ServiceColumn>(index.column());
    const auto raw = [&] { return QIdentityProxyModel::data(index, app::role(ServiceRole::Raw)); };
    if (column == ServiceColumn::History) {
        if (QVariant history = historyData(index, role); history.isValid())
            return history;
    }
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        break;
    case tintRole: {
        if (column == ServiceColumn::Status) {
            const ServicePtr service = serviceAt(index);
            return service && service->affected && statusKind(*service) == StatusKind::Healthy
                       ? QVariant(static_cast<int>(StatusKind::Degraded))
                       : QVariant();
        }
        // The number is of a day; it is red while calls fail now.
        if (column == ServiceColumn::ErrorRate && raw().toDouble() >= 0.05)
            return QIdentityProxyModel::data(index, washRole);
        return {};
    }
    case Qt::ToolTipRole: {
        const ServicePtr service = serviceAt(index);
        if (!service)
            return {};
        switch (column) {
        case ServiceColumn::Status: {
            QStringList lines{Wording::statusMeaning(statusKind(*service))};
            if (const auto why = service->statusReason())
                lines.append(Wording::reason(*why));
            if (service->flapping)
                lines.append(tr("Flapping: its status changed more than five times in the last ten minutes."));
            if (service->affected)
                lines += {tr("Affected by others:"), Wording::affected(service->affected)};
            return lines.join(u'\n');
        }
        case ServiceColumn::LastSeen:
        case ServiceColumn::Registered:
            return Wording::absoluteTime(fromMilliseconds(raw().toLongLong()));
        case ServiceColumn::AdminState:
            if (service->adminState == registry::AdminState::Active)
                return {};
            return service->adminUntil
                       ? tr("%1\nUntil %2").arg(service->adminReason, Wording::absoluteTime(*service->adminUntil))
                       : service->adminReason;
        case ServiceColumn::Instances:
            return ServiceWording::instances(*service);
        case ServiceColumn::Name:
            return service->description.isEmpty() ? service->serviceName
                                                  : service->serviceName + u'\n' + service->description;
        case ServiceColumn::CallsPerMinute:
        case ServiceColumn::ErrorRate:
        case ServiceColumn::P99:
            return raw().isValid() ? trafficMeaning(column) : tr("Nobody has called it through the gateway for a day");
        default:
            return data(index, Qt::DisplayRole);
        }
    }
    default:
        if (role == app::role(ServiceRole::Muted))
            return (column == ServiceColumn::AdminState && raw().toInt() == 0)
                   || (isTraffic(column) && raw().toDouble() == 0);
        if (role == app::role(ServiceRole::Export)) {
            switch (column) {
            case ServiceColumn::Status:
                return registry::healthName(static_cast<registry::Health>(
                    QIdentityProxyModel::data(index, app::role(ServiceRole::Health)).toInt()));
            case ServiceColumn::AdminState:
                return registry::adminStateName(static_cast<registry::AdminState>(raw().toInt()));
            case ServiceColumn::LastSeen:
            case ServiceColumn::Registered:
                return QString::fromLatin1(toRfc3339(fromMilliseconds(raw().toLongLong())));
            case ServiceColumn::Instances:
                return data(index, Qt::DisplayRole);
            default:
                return raw();
            }
        }
        return TableDisplay::data(index, role);
    }

    switch (column) {
    case ServiceColumn::Status: {
        const ServicePtr service = serviceAt(index);
        if (!service)
            return Wording::status(static_cast<StatusKind>(raw().toInt()));
        return role == Qt::AccessibleTextRole ? ServiceWording::wholeStatus(*service)
                                              : ServiceWording::status(*service);
    }
    case ServiceColumn::AdminState:
        return Wording::adminState(static_cast<registry::AdminState>(raw().toInt()));
    case ServiceColumn::LastSeen:
    case ServiceColumn::Registered:
        return Wording::relativeTime(fromMilliseconds(raw().toLongLong()), currentTime());
    case ServiceColumn::Instances: {
        const ServicePtr service = serviceAt(index);
        if (!service)
            return {};
        if (role == Qt::AccessibleTextRole)
            return ServiceWording::instances(*service);
        const bool called = service->adminState == registry::AdminState::Active && service->pluginActive;
        const int live = called ? service->liveInstances() : aliveInstances(*service);
        const auto all = service->instances.size();
        return tr("%1/%2", "live instances/all instances").arg(live).arg(all);
    }
    case ServiceColumn::CallsPerMinute:
        return raw().isValid() ? perMinuteText(raw().toDouble()) : QStringLiteral("–");
    case ServiceColumn::ErrorRate:
        return raw().isValid() ? shareText(raw().toDouble()) : QStringLiteral("–");
    case ServiceColumn::P99:
        return raw().isValid() ? latencyText(raw().toDouble()) : QStringLiteral("–");
    case ServiceColumn::Endpoints:
        return Wording::number(raw().toLongLong());
    default:
        return raw().toString();
    }
}

QVariant ServiceDisplay::historyData(const QModelIndex &index, int role) const
{
    const bool asked = role == ribbonRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole
                       || role == app::role(ServiceRole::Export) || role == Qt::DisplayRole;
    const ServicePtr service = asked ? serviceAt(index) : nullptr;
    if (!asked || !service || !m_history)
        return asked ? QVariant(QString()) : QVariant();
    if (role == Qt::DisplayRole)
        return QString(); // it is painted
    const HealthRibbon ribbon = m_history->ribbon(*service, currentTime());
    if (role == ribbonRole)
        return QVariant::fromValue(ribbon);
    return role == app::role(ServiceRole::Export) ? ribbon.forFile() : ribbon.sentence();
}

} // namespace plexica::app
