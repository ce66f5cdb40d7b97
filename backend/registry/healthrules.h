// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/clock.h"
#include "registry/service.h"

#include <QByteArray>

namespace plexica::registry {

/// When a service is thought dead (REST contract, section 2 "Health"; keys `health.*`).
struct HealthRules
{
    Milliseconds staleAfter{300'000};
    Milliseconds probeInterval{30'000};
    Milliseconds probeTimeout{5'000};
    int probeFailures = 3;
    double massStaleRatio = 0.5;
    int massStaleMinimum = 5;
};

/// What one look at a health endpoint says.
enum class ProbeResult {
    Healthy,
    Degraded,
    Failed,     ///< no answer, not 2xx, or a status that says so; counts towards probeFailures
    NoEndpoint, ///< 404: the plugin has no health endpoint, heartbeats decide
};

/// A look and what is to be known of it; `reason` of Degraded and Failed, its text without how often.
struct Finding
{
    ProbeResult result = ProbeResult::Failed;
    StatusReason reason;
};
/// Of `GET url`, which was answered.
Finding findingOf(const QString &url, int httpStatus, const QByteArray &body);
/// Of `GET url`, which was not.
Finding findingOf(const QString &url, const QString &failureKind, const QString &failureWords);

/// Reads a probe's answer. 2xx with JSON `status` ok/healthy/up/pass, or without such a status: Healthy;
/// degraded/warn: Degraded; down, fail, error, unhealthy, critical, out_of_service: Failed, other words: Healthy. 404:
/// NoEndpoint; any other HTTP status: Failed. Case and a byte order mark do not matter.
ProbeResult judgeProbe(int httpStatus, const QByteArray &body);

/// True if `due` of `live` services turning stale in one sweep looks like this node's fault rather than theirs.
bool isMassStale(const HealthRules &rules, int due, int live);

} // namespace plexica::registry
