// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <vector>

namespace plexica {

/// Counts of values by upper bound, as a Prometheus histogram wants them. Adding costs a search among a dozen numbers.
/// For one thread.
class Histogram
{
public:
    /// Rising; what exceeds the last has a place of its own.
    explicit Histogram(std::vector<double> bounds)
        : m_bounds(std::move(bounds))
        , m_counts(m_bounds.size() + 1)
    {
    }

    void add(double value)
    {
        const auto bound = std::lower_bound(m_bounds.begin(), m_bounds.end(), value);
        ++m_counts[static_cast<std::size_t>(bound - m_bounds.begin())];
        ++m_total;
        m_sum += value;
    }

    const std::vector<double> &bounds() const { return m_bounds; }
    /// One more than there are bounds.
    const std::vector<quint64> &counts() const { return m_counts; }
    quint64 total() const { return m_total; }
    double sum() const { return m_sum; }

    /// Seconds from a tenth of a millisecond to ten seconds: requests, calls and commits.
    static std::vector<double> latencyBounds()
    {
        return {0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10};
    }

private:
    std::vector<double> m_bounds;
    std::vector<quint64> m_counts;
    quint64 m_total = 0;
    double m_sum = 0;
};

} // namespace plexica
