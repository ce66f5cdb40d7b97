// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rowproxy.h"
#include "models/servicefilter.h"
#include "models/servicemodel.h"

namespace plexica::app {

/// Filters and sorts a ServiceModel; keys are service ids.
class ServiceProxy : public RowProxy
{
    Q_OBJECT
public:
    explicit ServiceProxy(ServiceModel *source, QObject *parent = nullptr);

    const ServiceFilter &filter() const { return m_filter; }
    void setFilter(const ServiceFilter &filter);

    ServicePtr service(int row) const { return m_source->service(sourceRow(row)); }
    QString keyOf(int row) const override { return service(row)->id; }

protected:
    bool matches(int row) const override { return m_matcher.matches(*m_source->service(row)); }
    int compareColumn(int sourceRowA, int sourceRowB) const override;
    int compareTies(int sourceRowA, int sourceRowB) const override;
    int sourceRowOf(const QString &key) const override { return m_source->rowOf(key); }
    std::vector<int> changedRows(int first, int last) const override
    {
        return m_source->announcedRows().empty() ? RowProxy::changedRows(first, last) : m_source->announcedRows();
    }

private:
    int compareTraffic(int sourceRowA, int sourceRowB, double (*of)(const gateway::ServiceTraffic &)) const;

    ServiceModel *m_source;
    ServiceFilter m_filter;
    ServiceMatcher m_matcher;
};

} // namespace plexica::app
