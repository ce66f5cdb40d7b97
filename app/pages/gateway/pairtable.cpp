// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/gateway/pairtable.h"

#include <QSortFilterProxyModel>

namespace plexica::app {

namespace {

QSortFilterProxyModel *orderOf(PairModel *pairs)
{
    auto *order = new QSortFilterProxyModel;
    pairs->setParent(order);
    order->setSourceModel(pairs);
    order->setSortRole(role(ServiceRole::Raw));
    order->setDynamicSortFilter(true);
    order->setFilterCaseSensitivity(Qt::CaseInsensitive);
    order->setFilterKeyColumn(-1);
    return order;
}

} // namespace

PairTable::PairTable(const QString &name, QWidget *parent)
    : PairTable(orderOf(new PairModel), name, parent)
{
}

PairTable::PairTable(QSortFilterProxyModel *order, const QString &name, QWidget *parent)
    : PlainTable(order, -1, name, parent)
    , m_order(order)
    , m_pairs(static_cast<PairModel *>(order->sourceModel()))
{
    order->setParent(this);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &row) {
        if (row.isValid())
            Q_EMIT currentPairChanged();
    });
}

void PairTable::setText(const QString &text)
{
    m_order->setFilterFixedString(text);
}

const gateway::PairTraffic *PairTable::current() const
{
    const QModelIndex row = currentIndex();
    return row.isValid() ? &m_pairs->pair(m_order->mapToSource(row).row()) : nullptr;
}

double PairTable::callsPerMinute() const
{
    double sum = 0;
    for (int row = 0; row < m_pairs->rowCount(); ++row)
        sum += m_pairs->pair(row).callsPerMinute;
    return sum;
}

double PairTable::errorsPerMinute() const
{
    double sum = 0;
    for (int row = 0; row < m_pairs->rowCount(); ++row)
        sum += m_pairs->pair(row).errorsPerMinute;
    return sum;
}

QStringList PairTable::callers() const
{
    return names(&gateway::PairTraffic::callerPluginId);
}

QStringList PairTable::services() const
{
    return names(&gateway::PairTraffic::serviceName);
}

QStringList PairTable::names(QString gateway::PairTraffic::*name) const
{
    QStringList names;
    for (int row = 0; row < m_pairs->rowCount(); ++row)
        names.append(m_pairs->pair(row).*name);
    names.sort();
    names.removeDuplicates();
    return names;
}

QString PairTable::tenantOf(const QString &serviceName) const
{
    for (int row = 0; row < m_pairs->rowCount(); ++row) {
        if (m_pairs->pair(row).serviceName == serviceName)
            return m_pairs->pair(row).tenantId;
    }
    return {};
}

} // namespace plexica::app
