// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "registry/service.h"
#include "semver/range.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace plexica::registry {

/// What discovery says of one service. The answer for an instance is rendered once and kept until the service changes;
/// instances take turns, the healthiest alone.
class DiscoveryAnswers
{
public:
    /// `{"service":…}` for the instance whose turn it is. With `range` a service of another version is not found.
    /// Errors: ServiceNotFound, ServiceUnavailable.
    Result<QByteArray> next(const Service &service, const Range *range);
    /// The same for the instance that was seen last, marked `stale`, of a service that nobody wants not to be called;
    /// nullopt of another.
    static std::optional<QByteArray> lastKnown(const Service &service);
    /// To be called when the service has changed.
    void clear();

private:
    QByteArray m_only; ///< what every discovery answers while there is one instance to choose; empty: choose
    std::vector<QByteArray> m_rendered; ///< by the instance's place; empty: to be rendered
    unsigned m_turn = 0;
};

} // namespace plexica::registry
