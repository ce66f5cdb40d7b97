// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

#include <QMetaType>

namespace plexica::app {

/// Columns of the service models, in the order in which a new table shows them.
enum class ServiceColumn : int {
    Status,
    Name,
    Plugin,
    Tenant,
    Version,
    Instances,
    LastSeen,
    CallsPerMinute,
    ErrorRate,
    P99,
    AdminState,
    Endpoints,
    BaseUrl,
    Registered,
    History, ///< the last 24 hours, painted (models/servicehistory.h)
    Count,
};

/// What a service's condition looks like in one word: its health while it is ACTIVE, else its admin state.
enum class StatusKind : int { Healthy, Degraded, Unavailable, Draining, Offline };
inline constexpr int statusKindCount = 5;

/// Roles of the service models. ServiceModel answers them with raw values, in every column.
enum class ServiceRole : int {
    Service = Qt::UserRole + 1, ///< ServicePtr
    Id,                         ///< QString
    Status,                     ///< StatusKind as int; -1: none
    Health,                     ///< registry::Health as int
    AdminState,                 ///< registry::AdminState as int
    LastSeen,                   ///< milliseconds since 1970 UTC
    Live,                       ///< instances that may be called
    Instances,                  ///< all instances
    Raw,                        ///< the column's value without wording: number, time, text
    Mark,                       ///< true for a moment after the row's values changed
    Export, ///< the column's value for a file: plain text, times as RFC 3339; of a header: its name there
    Muted,  ///< true if the column's text is of less weight
};

/// Columns of the plugin models.
enum class PluginColumn : int {
    Status,
    Plugin,
    Name,
    Tenant,
    Version,
    Newest,
    Activity,
    Dependencies,
    Dependents,
    Services,
    Installed,
    Changed,
    Count,
};

/// A plugin's condition in one word.
enum class PluginState : int {
    Satisfied,
    Warning,     ///< something optional is missing
    Unsatisfied, ///< something required is missing, here or in what it requires
    Inactive,
    NotInstalled, ///< only in the catalogue
};
inline constexpr int pluginStateCount = 5;

/// What a tenant has of a plugin.
enum class PluginActivity : int {
    Active,
    Inactive,
    NotInstalled,
    Registered, ///< it has services or dependencies, but no manifest was installed
};

/// Roles of the plugin models beside those of ServiceRole that every table knows (Status, Raw, Mark, Export, Muted).
enum class PluginRole : int {
    Plugin = Qt::UserRole + 301, ///< PluginPtr
    State,                       ///< PluginState as int
};

enum class TimelineRole : int {
    Event = Qt::UserRole + 101, ///< events::Event
    Title,                      ///< "HEALTHY → UNAVAILABLE" in words
    Cause,
    Actor,
    At,      ///< milliseconds since 1970 UTC
    Status,  ///< StatusKind as int that the event led to, or -1
    IsFirst, ///< newest
    IsLast,  ///< oldest known
};

enum class NotificationRole : int {
    Rule = Qt::UserRole + 201, ///< NotificationRule as int
    Title,
    Text,
    At, ///< milliseconds since 1970 UTC, of the newest
    Count,
    Unread,
    ServiceName, ///< to jump to; may be empty
    Tenant,
    Status, ///< StatusKind as int, or -1
};

constexpr int role(ServiceRole value)
{
    return static_cast<int>(value);
}
constexpr int role(PluginRole value)
{
    return static_cast<int>(value);
}
constexpr int role(TimelineRole value)
{
    return static_cast<int>(value);
}
constexpr int role(NotificationRole value)
{
    return static_cast<int>(value);
}
constexpr int column(ServiceColumn value)
{
    return static_cast<int>(value);
}
constexpr int column(PluginColumn value)
{
    return static_cast<int>(value);
}

} // namespace plexica::app
