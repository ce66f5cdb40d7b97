// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/histogram.h"
#include "gateway/traffictypes.h"
#include "metrics/families.h"
#include "metrics/labellimit.h"

#include <array>
#include <map>
#include <string>
#include <unordered_map>

namespace plexica::metrics {

/// Calls through the gateway by caller and target, and how long they took by target. Names that plugins choose are
/// bounded, and so are pairs of them. Node thread only.
class CallMeter
{
public:
    static constexpr std::size_t mostPairs = 5'000; ///< the rest is (other, other)

    void add(const gateway::CallRecord &call);
    void write(Families &families) const;

private:
    enum Outcome { Answered, Failed, Refused };
    using Counts = std::array<quint64, 3>; ///< by outcome
    Counts &countsOf(const std::string &caller, const std::string &target);

    LabelLimit m_callers;
    LabelLimit m_targets;
    std::map<std::pair<std::string, std::string>, Counts> m_pairs;
    std::unordered_map<std::string, Histogram> m_seconds; ///< by target
};

} // namespace plexica::metrics
