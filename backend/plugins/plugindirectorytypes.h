// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/clock.h"
#include "manifest/manifest.h"
#include "registry/service.h"
#include "resolver/resolution.h"

#include <functional>
#include <memory>

// What the plugin directory answers: values that may be copied to other threads (the console takes them as they are).
namespace plexica::plugins {

using ManifestPtr = std::shared_ptr<const Manifest>;

/// One version of a plugin in the catalogue.
struct CataloguedPlugin
{
    ManifestPtr manifest; ///< never null
    TimePoint createdAt;
    QStringList tenants; ///< that have this version installed, by name
};

/// A plugin that a tenant has installed.
struct InstalledPlugin
{
    QString tenantId;
    ManifestPtr manifest; ///< never null
    bool active = true;
    QByteArray configuration; ///< a JSON object's text; empty: none
    TimePoint installedAt;
    TimePoint updatedAt;
    registry::AffectedByPtr affected = {};  ///< what it requires and lacks; nullptr: nothing
    std::optional<QStringList> grants = {}; ///< permissions; see grantedPermissions()
    qint64 revision = 0;                    ///< of the commit that wrote it

    const QString &pluginId() const { return manifest->id; }
    const Version &version() const { return manifest->version; }
};

/// What is to be installed.
struct InstallRequest
{
    QString tenantId;
    QString pluginId;
    std::optional<Version> version; ///< nullopt: the newest that is no pre-release
    ManifestPtr manifest;           ///< given: it is put into the catalogue on the way, and says id and version
    std::optional<QByteArray> configuration; ///< a JSON object's text; nullopt: as it was
    bool dryRun = false;                     ///< only say what would be
    std::optional<QStringList> grants = {};  ///< permissions; nullopt: as they were, at first the plain ones asked for
};

/// What became of it.
struct InstallOutcome
{
    enum class Kind : quint8 { Installed, Upgraded, Downgraded, Unchanged };
    Kind kind = Kind::Installed;
    InstalledPlugin installation;
    std::optional<Version> previous; ///< the version that was installed before
    resolver::Resolution resolution;
    QStringList removedServices; ///< left the registry, since the new version does not declare them
};

/// One of several changes that are made together.
struct PluginStep
{
    enum class Action : quint8 {
        Have, ///< install, upgrade or downgrade to the version
        Activate,
        Uninstall,
    };
    Action action = Action::Have;
    QString pluginId;
    std::optional<Version> version; ///< of the catalogue; nullopt: the newest that is no pre-release

    /// As a plan has it.
    static PluginStep of(const resolver::Change &change);
};

/// Changes of a tenant's plugins that are made all or not at all, each plugin named once.
struct ChangeRequest
{
    static constexpr std::size_t maximumSteps = 100;

    QString tenantId;
    std::vector<PluginStep> steps;
    bool dryRun = false; ///< only say what would be
    /// What the versions of the change are granted of what each of them asks for; nullopt: as install() does.
    std::optional<QStringList> grants = {};
};

struct ChangeOutcome
{
    std::vector<resolver::Change> changes; ///< in the order asked for; what was so already is not among them
    resolver::Resolution resolution;       ///< of all of them together
    QStringList removedServices;           ///< left the registry
};

/// A plugin that called the one in question lately.
struct RecentCaller
{
    QString pluginId;
    QString serviceName;
    qint64 calls = 0;
    qint64 errors = 0;
};

/// How often one plugin calls a service of another, now: of the last minute, about.
struct CallRate
{
    QString callerPluginId;
    QString targetPluginId;
    QString serviceName;
    double callsPerMinute = 0;
    double errorsPerMinute = 0;
};

/// Everything an action would touch.
struct ImpactReport
{
    resolver::ImpactAction action = resolver::ImpactAction::Uninstall;
    resolver::Impact impact;
    qint64 ownedKeys = 0;              ///< entries of shared data that the plugin owns
    std::vector<RecentCaller> callers; ///< of the last 24 hours
};

struct UninstallOutcome
{
    std::optional<InstalledPlugin> removed; ///< nullopt: it was not installed, and only registered dependencies went
    ImpactReport impact;
    QStringList removedServices;
};

struct ActivationOutcome
{
    InstalledPlugin installation;
    resolver::Resolution resolution; ///< of the plugin, as it stands now
    ImpactReport impact;             ///< of a deactivation
};

/// A node of the graph: a plugin or a service.
struct GraphNode
{
    enum class State : quint8 {
        Active,     ///< installed
        Inactive,   ///< installed
        Registered, ///< not installed, but it has registered services or dependencies
        Missing,    ///< only named by a dependency
    };
    QString id; ///< the plugin's id, or "PLUGIN/SERVICE"
    QString pluginId;
    QString serviceName;                    ///< empty: the node is a plugin
    QString name;                           ///< of a plugin with manifest
    QString version;                        ///< empty: not known
    State state = State::Active;            ///< of the plugin
    std::optional<registry::Health> health; ///< of a service that is registered; nullopt: it is only declared
    int instances = 0;
    int liveInstances = 0;
    registry::AffectedByPtr affected = {}; ///< of an installed plugin: what it requires and lacks
};

/// Calls that were seen between two plugins.
struct ObservedEdge
{
    QString from;
    QString to;
    QString serviceName;
    qint64 calls = 0;
    qint64 errors = 0;
    double p50Milliseconds = 0;
    double p99Milliseconds = 0;
    qint64 bytesIn = 0;    ///< of the bodies of requests
    qint64 bytesOut = 0;   ///< … and of answers
    bool declared = false; ///< the caller has declared a dependency on what it calls
};

struct PluginGraph
{
    std::vector<GraphNode> nodes; ///< by plugin, the plugin before its services, these by name
    std::vector<resolver::DeclaredEdge> declared;
    std::vector<ObservedEdge> observed;
};

} // namespace plexica::plugins
