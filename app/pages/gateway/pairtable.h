// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gatewaymodels.h"
#include "widgets/plaintable.h"

class QSortFilterProxyModel;

namespace plexica::app {

/// The table of who calls whom, and what its pairs come to together. GUI thread.
class PairTable : public PlainTable
{
    Q_OBJECT
public:
    PairTable(const QString &name, QWidget *parent);

    const PairModel &pairs() const { return *m_pairs; }
    void setPairs(std::vector<gateway::PairTraffic> pairs) { m_pairs->replace(std::move(pairs)); }
    /// Shows pairs only in which it stands somewhere.
    void setText(const QString &text);
    /// nullptr: none is the current one.
    const gateway::PairTraffic *current() const;

    double callsPerMinute() const;
    double errorsPerMinute() const;
    QStringList callers() const;
    QStringList services() const;
    /// The tenant of a pair that calls the service; empty: nobody does.
    QString tenantOf(const QString &serviceName) const;

Q_SIGNALS:
    /// There is one.
    void currentPairChanged();

private:
    PairTable(QSortFilterProxyModel *order, const QString &name, QWidget *parent);
    QStringList names(QString gateway::PairTraffic::*name) const;

    QSortFilterProxyModel *m_order;
    PairModel *m_pairs;
};

} // namespace plexica::app
