// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/families.h"

#include <prometheus/text_serializer.h>

#include <algorithm>
#include <iterator>
#include <limits>
#include <sstream>

namespace plexica::metrics {

void Families::begin(const char *name, const char *help, prometheus::MetricType type)
{
    prometheus::MetricFamily family;
    family.name = name;
    family.help = help;
    family.type = type;
    m_families.push_back(std::move(family));
}

prometheus::ClientMetric &Families::next(const Labels &labels)
{
    prometheus::ClientMetric &metric = m_families.back().metric.emplace_back();
    for (const auto &[name, value] : labels) {
        prometheus::ClientMetric::Label label;
        label.name = name;
        label.value = value;
        metric.label.push_back(std::move(label));
    }
    return metric;
}

void Families::add(double value, const Labels &labels)
{
    prometheus::ClientMetric &metric = next(labels);
    if (m_families.back().type == prometheus::MetricType::Counter)
        metric.counter.value = value;
    else
        metric.gauge.value = value;
}

void Families::add(const Histogram &histogram, const Labels &labels)
{
    prometheus::ClientMetric::Histogram &made = next(labels).histogram;
    made.sample_count = histogram.total();
    made.sample_sum = histogram.sum();
    quint64 below = 0;
    for (std::size_t i = 0; i < histogram.counts().size(); ++i) {
        below += histogram.counts()[i];
        prometheus::ClientMetric::Bucket bucket;
        bucket.cumulative_count = below;
        bucket.upper_bound =
            i < histogram.bounds().size() ? histogram.bounds()[i] : std::numeric_limits<double>::infinity();
        made.bucket.push_back(bucket);
    }
}

QByteArray Families::text() const
{
    std::vector<prometheus::MetricFamily> told;
    std::copy_if(m_families.begin(), m_families.end(), std::back_inserter(told),
                 [](const prometheus::MetricFamily &family) { return !family.metric.empty(); });
    std::ostringstream out;
    prometheus::TextSerializer().Serialize(out, told);
    return QByteArray::fromStdString(out.str());
}

} // namespace plexica::metrics
