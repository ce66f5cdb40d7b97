// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/histogram.h"

#include <prometheus/metric_family.h>

#include <QByteArray>

#include <string>
#include <utility>
#include <vector>

namespace plexica::metrics {

using Labels = std::vector<std::pair<const char *, std::string>>;

/// Collects families of metrics and makes the text of them. Names follow https://prometheus.io/docs/practices/naming/.
class Families
{
public:
    /// Begins a family; the metrics that follow are its.
    void counter(const char *name, const char *help) { begin(name, help, prometheus::MetricType::Counter); }
    void gauge(const char *name, const char *help) { begin(name, help, prometheus::MetricType::Gauge); }
    void histogram(const char *name, const char *help) { begin(name, help, prometheus::MetricType::Histogram); }

    /// A value of the family begun last, a counter's or gauge's.
    void add(double value, const Labels &labels = {});
    void add(const Histogram &histogram, const Labels &labels = {});

    /// A family of one value.
    void counter(const char *name, const char *help, double value)
    {
        counter(name, help);
        add(value);
    }
    void gauge(const char *name, const char *help, double value)
    {
        gauge(name, help);
        add(value);
    }

    /// Prometheus' text format, version 0.0.4. A family without metrics is left out.
    QByteArray text() const;

private:
    void begin(const char *name, const char *help, prometheus::MetricType type);
    prometheus::ClientMetric &next(const Labels &labels);

    std::vector<prometheus::MetricFamily> m_families;
};

} // namespace plexica::metrics
