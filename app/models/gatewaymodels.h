// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/gatewaylink.h"
#include "models/callmodel.h"
#include "models/roles.h"

#include <QAbstractTableModel>

#include <vector>

namespace plexica::app {

enum class PairColumn : int { Caller, Target, PerMinute, Errors, P50, P99, Calls, BytesIn, BytesOut, LastCall, Count };
enum class TroubleColumn : int { Kind, Service, Node, Detail, Count };

/// Who calls whom, how often and how fast. Rows change, come and go in place. GUI thread.
class PairModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// As the node answers them: sorted by tenant, caller, target and service.
    void replace(std::vector<gateway::PairTraffic> pairs);
    const gateway::PairTraffic &pair(int row) const { return m_pairs.at(static_cast<std::size_t>(row)); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<gateway::PairTraffic> m_pairs;
};

/// What holds calls back now: circuits that are not closed, ejected instances, limits that were reached. GUI thread.
class TroubleModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    struct Row
    {
        QString key; ///< of what it is about, over time
        StatusKind kind = StatusKind::Degraded;
        QString title;
        QString tenantId;
        QString serviceName;
        QString serviceId; ///< to reset; empty for a limit
        QString detail;
        QString nodeId; ///< that sees it so; of a limit: that refused last
        bool operator==(const Row &) const = default;
    };
    using QAbstractTableModel::QAbstractTableModel;

    void replace(const GatewayPicture &picture);
    /// Without it nodes are called by their ids.
    void setNodeName(NodeName nodeName) { m_nodeName = std::move(nodeName); }
    const Row &row(int row) const { return m_rows.at(static_cast<std::size_t>(row)); }
    /// Open circuits and ejected instances: what needs attention.
    int trouble() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<Row> m_rows;
    NodeName m_nodeName;
};

/// "0.8 ms", "1.25 s": three digits say enough of a latency.
QString latencyText(double milliseconds);
/// "0.4", "178": calls a minute.
QString perMinuteText(double count);
/// "12.5 %", of 0.125.
QString shareText(double share);

} // namespace plexica::app
