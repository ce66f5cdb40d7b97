// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHashFunctions>

#include <array>
#include <compare>
#include <optional>

namespace plexica::watch {

/// What can be watched. All but the last two are states, told with a snapshot and folded; those two are history.
enum class Kind : quint8 { Services, Plugins, SharedData, Nodes, Events, Calls };
inline constexpr std::array allKinds{Kind::Services, Kind::Plugins, Kind::SharedData,
                                     Kind::Nodes,    Kind::Events,  Kind::Calls};

/// As it stands in `kinds=` and in messages: "sharedData".
const char *kindName(Kind kind);
std::optional<Kind> kindFromName(QByteArrayView name);
constexpr bool isHistory(Kind kind)
{
    return kind == Kind::Events || kind == Kind::Calls;
}

/// Names one thing that can change. UTF-8.
struct ObjectId
{
    Kind kind = Kind::Services;
    QByteArray tenantId; ///< empty: of none (nodes)
    QByteArray space;    ///< the namespace of shared data; else empty
    QByteArray key;      ///< service id, plugin id, key, node id, event id, request id

    bool operator==(const ObjectId &) const = default;
    friend bool operator<(const ObjectId &a, const ObjectId &b)
    {
        if (a.kind != b.kind)
            return a.kind < b.kind;
        if (const int order = a.tenantId.compare(b.tenantId); order != 0)
            return order < 0;
        if (const int order = a.space.compare(b.space); order != 0)
            return order < 0;
        return a.key < b.key;
    }
    friend size_t qHash(const ObjectId &id, size_t seed = 0)
    {
        return qHashMulti(seed, quint8(id.kind), id.tenantId, id.space, id.key);
    }
};

/// A thing with what filters ask of it. It is kept for a while after the thing has gone.
struct Subject
{
    ObjectId id;
    QByteArray serviceName; ///< of a service or a call
    QByteArray pluginId;    ///< that it belongs to; the target of a call
    QByteArray callerId;    ///< the plugin that called
};

} // namespace plexica::watch
