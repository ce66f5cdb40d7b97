// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/gatewaylink.h"
#include "bridge/updates.h"
#include "models/roles.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <array>
#include <chrono>
#include <optional>

namespace plexica::app {

/// All services of the node as raw values: one row each, columns of ServiceColumn, roles of ServiceRole. Rows are
/// changed, appended and removed in place, so that selection and scroll position of views live on. GUI thread.
class ServiceModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    /// How long a row stays marked after its values changed.
    static constexpr std::chrono::milliseconds markDuration{1600};

    explicit ServiceModel(QObject *parent = nullptr);

    /// Takes in an update, and emits `applied` after its signals as a model.
    void apply(const Update &update);

    /// Takes in what the gateway has seen of all services; those that are left out have had no calls. It changes rows,
    /// but marks none: numbers that tick say nothing new.
    void setTraffic(const TrafficByService &traffic);

    const gateway::ServiceTraffic &traffic(int row) const { return m_rows.at(static_cast<std::size_t>(row)).traffic; }
    const ServicePtr &service(int row) const { return m_rows.at(static_cast<std::size_t>(row)).service; }
    /// The row of a service, or -1.
    int rowOf(const QString &serviceId) const { return m_rowOf.value(serviceId, -1); }
    ServicePtr find(const QString &serviceId) const;
    /// The rows that have changed, where dataChanged() names many between its first and last that have not; else empty.
    const std::vector<int> &announcedRows() const { return m_announced; }

    /// True from the first complete snapshot on: until then an empty model means "not known yet".
    bool isComplete() const { return m_complete; }

    StatusKind kind(int row) const { return m_rows[static_cast<std::size_t>(row)].kind; }
    /// How many services are in each StatusKind; an empty tenant means all.
    std::array<int, statusKindCount> statusCounts(const QString &tenantId) const;
    QStringList tenants() const;
    /// Plugins that have a service, sorted; an empty tenant means all.
    QStringList plugins(const QString &tenantId) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// After an update. `structure` is true if services came or went, or moved to another plugin or version.
    void applied(bool structure);

private:
    struct Row
    {
        ServicePtr service;
        quint32 generation = 0; ///< of the snapshot that named it last
        StatusKind kind = StatusKind::Unavailable;
        bool marked = false;
        gateway::ServiceTraffic traffic = {};
    };
    struct Mark
    {
        QString serviceId;
        std::chrono::steady_clock::time_point since;
    };

    void update(const std::vector<ServicePtr> &services, bool &structure);
    void remove(std::vector<int> rows);
    /// In whose colour a row is seen although its status is calm: calls fail, or it flaps. nullopt: nothing.
    static std::optional<StatusKind> concern(const Row &row);
    void announce(std::vector<int> rows, ServiceColumn first, ServiceColumn last, const QList<int> &roles = {});
    void dropMarks();

    std::vector<Row> m_rows;
    QHash<QString, int> m_rowOf;
    std::vector<int> m_announced;
    std::vector<Mark> m_marks; ///< oldest first
    QTimer m_markTimer;
    quint32 m_generation = 0;
    bool m_inSnapshot = false;
    bool m_complete = false;
    bool m_hasTraffic = false;
};

} // namespace plexica::app
