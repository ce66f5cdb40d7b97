// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>

namespace plexica::metrics {

/// The greatest of the values of the last one to two minutes, so that a scrape every 15 s or every minute misses none.
class RecentMaximum
{
public:
    void add(double value) { m_current = std::max(m_current, value); }
    /// To be called once a minute.
    void turn()
    {
        m_before = m_current;
        m_current = 0;
    }
    double value() const { return std::max(m_current, m_before); }

private:
    double m_current = 0;
    double m_before = 0;
};

} // namespace plexica::metrics
