// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/httpmeter.h"

#include <QByteArrayList>

#include <algorithm>
#include <array>

namespace plexica::metrics {

namespace {

/// Clients can invent others.
constexpr std::array methods{"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "other"};

int methodOf(const QByteArray &method)
{
    const auto found =
        std::find_if(methods.begin(), methods.end() - 1, [&method](const char *known) { return method == known; });
    return static_cast<int>(found - methods.begin());
}

std::string nameOf(const QByteArray &route)
{
    return route.isEmpty() ? std::string("none") : route.toStdString();
}

double secondsOf(std::chrono::nanoseconds time)
{
    return std::chrono::duration<double>(time).count();
}

} // namespace

HttpMeter::Route &HttpMeter::routeOf(const QByteArray &route)
{
    // The router hands out its own patterns, so one text is mostly one place.
    if (!m_last || route.constData() != m_lastPattern.constData() || route.size() != m_lastPattern.size()) {
        m_last = &m_routes[route]; // as many as there are routes
        m_lastPattern = route;
    }
    return *m_last;
}

void HttpMeter::answered(const QByteArray &method, const QByteArray &route, int status, std::chrono::nanoseconds took)
{
    Route &of = routeOf(route);
    const int index = methodOf(method);
    const auto found = std::find_if(of.counts.begin(), of.counts.end(), [&](const Count &count) {
        return count.method == index && count.status == status;
    });
    if (found == of.counts.end())
        of.counts.push_back({index, status, 1});
    else
        ++found->requests;
    of.seconds.add(secondsOf(took));
}

void HttpMeter::handled(const QByteArray &route, std::chrono::nanoseconds held)
{
    routeOf(route).held.add(secondsOf(held));
}

void HttpMeter::turn()
{
    for (auto &[pattern, route] : m_routes)
        route.held.turn();
}

void HttpMeter::write(Families &families) const
{
    QByteArrayList routes;
    for (const auto &[pattern, route] : m_routes)
        routes.append(pattern);
    std::sort(routes.begin(), routes.end());
    families.counter(
        "plexica_http_requests_total",
        "Requests answered, by the pattern of their route (none: unknown path, or refused before routing).");
    for (const QByteArray &route : routes) {
        for (const Count &count : m_routes.at(route).counts)
            families.add(static_cast<double>(count.requests),
                         {{"route", nameOf(route)},
                          {"method", methods[static_cast<std::size_t>(count.method)]},
                          {"status", std::to_string(count.status)}});
    }
    families.histogram("plexica_http_request_duration_seconds",
                       "Time from when a request was here until its answer began.");
    for (const QByteArray &route : routes)
        families.add(m_routes.at(route).seconds, {{"route", nameOf(route)}});
    families.gauge("plexica_event_loop_longest_handler_seconds",
                   "The longest time that one request held the node's thread in the last one to two minutes.");
    for (const QByteArray &route : routes) {
        if (const double held = m_routes.at(route).held.value(); held > 0)
            families.add(held, {{"route", nameOf(route)}});
    }
}

} // namespace plexica::metrics
