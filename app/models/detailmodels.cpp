// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/detailmodels.h"

#include "models/roles.h"
#include "models/servicefilter.h"
#include "models/wording.h"

#include <algorithm>

namespace plexica::app {

void EndpointModel::setService(const ServicePtr &service)
{
    const registry::Endpoints next = service ? *service->endpoints : registry::Endpoints();
    if (next == m_endpoints)
        return;
    beginResetModel();
    m_endpoints = next;
    endResetModel();
}

int EndpointModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_endpoints.size());
}

int EndpointModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EndpointModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const registry::Endpoint &endpoint = m_endpoints[static_cast<std::size_t>(index.row())];
    if (role == Qt::ToolTipRole) {
        QStringList lines{endpoint.method + u' ' + endpoint.path};
        if (!endpoint.description.isEmpty())
            lines.append(endpoint.description);
        if (!endpoint.permissions.isEmpty())
            lines.append(tr("Needs: %1").arg(endpoint.permissions.join(QLatin1String(", "))));
        if (!endpoint.metadata.isEmpty())
            lines.append(QString::fromUtf8(endpoint.metadata));
        return lines.join(u'\n');
    }
    if (role == app::role(ServiceRole::Muted))
        return index.column() == Permissions && endpoint.permissions.isEmpty();
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Method:
        return endpoint.method;
    case Path:
        return endpoint.path;
    default:
        return endpoint.permissions.isEmpty() ? tr("none") : endpoint.permissions.join(QLatin1String(", "));
    }
}

QVariant EndpointModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Method:
        return tr("Method");
    case Path:
        return tr("Path");
    default:
        return tr("Permissions");
    }
}

void InstanceModel::setService(const ServicePtr &service)
{
    const std::vector<registry::Instance> next = service ? service->instances : std::vector<registry::Instance>();
    const QString id = service ? service->id : QString();
    const bool sameRows = id == m_serviceId
                          && std::equal(next.begin(), next.end(), m_instances.begin(), m_instances.end(),
                                        [](const registry::Instance &a, const registry::Instance &b) {
                                            return a.instanceId == b.instanceId;
                                        });
    if (!sameRows) {
        beginResetModel();
        m_instances = next;
        m_serviceId = id;
        endResetModel();
        return;
    }
    m_instances = next;
    if (!m_instances.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int InstanceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_instances.size());
}

int InstanceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant InstanceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const registry::Instance &item = instance(index.row());
    if (role == app::role(ServiceRole::Status))
        return static_cast<int>(statusKind(item.status()));
    if (role == app::role(ServiceRole::Muted))
        return index.column() == BaseUrl && item.baseUrl.isEmpty();
    if (role == Qt::ToolTipRole) {
        switch (index.column()) {
        case Status:
            return tr("Observed: %1\nReported: %2\nSince %3")
                       .arg(Wording::health(item.observed), Wording::health(item.reported),
                            Wording::absoluteTime(item.statusChangedAt))
                   + (item.statusReason() ? u'\n' + Wording::reason(*item.statusReason()) : QString());
        case LastSeen:
            return Wording::absoluteTime(item.lastSeenAt);
        default:
            return data(index, Qt::DisplayRole);
        }
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Status:
        return Wording::health(item.status());
    case InstanceId:
        return item.instanceId;
    case BaseUrl:
        return item.baseUrl.isEmpty() ? tr("none registered") : item.baseUrl;
    default:
        return Wording::relativeTime(item.lastSeenAt, currentTime());
    }
}

QVariant InstanceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Status:
        return tr("Status");
    case InstanceId:
        return tr("Instance");
    case BaseUrl:
        return tr("Base URL");
    default:
        return tr("Last seen");
    }
}

} // namespace plexica::app
