// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/histogram.h"
#include "http/answermeter.h"
#include "metrics/families.h"
#include "metrics/recentmaximum.h"

#include <QByteArray>
#include <QHashFunctions>

#include <unordered_map>
#include <vector>

namespace plexica::metrics {

/// Requests by route, method and status, how long they took, and how long their handlers held the node thread. A tenth
/// of a microsecond a request; the texts are made when somebody asks. Node thread only.
class HttpMeter final : public http::AnswerMeter
{
public:
    void answered(const QByteArray &method, const QByteArray &route, int status,
                  std::chrono::nanoseconds took) override;
    void handled(const QByteArray &route, std::chrono::nanoseconds held) override;

    /// To be called once a minute: see RecentMaximum.
    void turn();
    void write(Families &families) const;

private:
    struct Count
    {
        int method = 0; ///< in `methods`
        int status = 0;
        quint64 requests = 0;
    };
    struct Route
    {
        std::vector<Count> counts; ///< a handful
        Histogram seconds{Histogram::latencyBounds()};
        RecentMaximum held; ///< seconds
    };
    Route &routeOf(const QByteArray &route);

    struct PatternHash
    {
        std::size_t operator()(const QByteArray &pattern) const { return qHash(pattern); }
    };
    std::unordered_map<QByteArray, Route, PatternHash> m_routes; ///< by pattern; empty: no route
    QByteArray m_lastPattern; ///< a handler gives the thread back right after most answers: no second search
    Route *m_last = nullptr;
};

} // namespace plexica::metrics
