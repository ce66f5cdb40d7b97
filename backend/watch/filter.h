// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "watch/subject.h"

namespace plexica::watch {

/// What a reader follows. Empty texts match all; each narrows the kinds that have such a thing and no other: service
/// names those of services and calls, plugins those of services, installations and calls (caller or target), namespace
/// and prefix those of shared data. Nodes have no tenant.
struct Filter
{
    quint8 kinds = 0; ///< a bit a kind
    QByteArray tenantId;
    QByteArray serviceName;
    QByteArray pluginId;
    QByteArray space;
    QByteArray prefix;     ///< of keys
    bool exactKey = false; ///< `prefix` is the whole key; with a namespace only

    static constexpr quint8 bit(Kind kind) { return quint8(1U << quint8(kind)); }
    bool wants(Kind kind) const { return (kinds & bit(kind)) != 0; }
    bool wantsState() const;
    bool matches(const Subject &subject) const;
};

} // namespace plexica::watch
