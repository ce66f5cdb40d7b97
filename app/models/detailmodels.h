// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/updates.h"

#include <QAbstractTableModel>

namespace plexica::app {

/// The endpoints of one service, in the order of its registration.
class EndpointModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Method, Path, Permissions, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    /// Nothing happens while the endpoints are the same, so that a selection lives on.
    void setService(const ServicePtr &service);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    registry::Endpoints m_endpoints;
};

/// The instances of one service by instance id, changed in place.
class InstanceModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Status, InstanceId, BaseUrl, LastSeen, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setService(const ServicePtr &service);
    const registry::Instance &instance(int row) const { return m_instances.at(static_cast<std::size_t>(row)); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString m_serviceId;
    std::vector<registry::Instance> m_instances;
};

} // namespace plexica::app
