// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resolver/plugin.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace plexica::resolver {

enum class Severity : quint8 { Error, Warning };

enum class IssueCode : quint8 {
    MissingDependency,  ///< not installed, not active, or it does not offer the service
    VersionMismatch,    ///< there, in a version outside the constraint
    UnknownVersion,     ///< there without manifest, so that nobody knows its version; only ever a warning
    CircularDependency, ///< over required dependencies
    ServiceNameTaken,   ///< a service of that name is another plugin's
};
/// As it is sent: "MISSING_DEPENDENCY".
QString issueCodeName(IssueCode code);

/// A version the catalogue offers of the plugin that an issue is about.
struct Offer
{
    Version version;
    std::optional<Version> serviceVersion; ///< nullopt: it does not offer the service, or none is asked for
    bool satisfies = false;
};

/// Another plugin that requires the same service or plugin.
struct Requirement
{
    QString pluginId;
    QString constraint;
    bool excludes = false; ///< no version can satisfy this constraint and the issue's
};

/// One thing that is wrong or doubtful, with its proof.
struct Issue
{
    IssueCode code = IssueCode::MissingDependency;
    Severity severity = Severity::Error;
    QString message;     ///< the sentence of the contract
    QString pluginId;    ///< the plugin depended on; of a cycle its first by name
    QString serviceName; ///< the service depended on; empty: the plugin itself
    /// Who requires whom, from the plugin that was asked about (or that declares the dependency) to `pluginId`;
    /// of a cycle its plugins with the first one again at the end. Of a chain longer than 64 plugins "…" stands for its
    /// middle.
    QStringList path;
    QString constraint;              ///< as written; empty for cycles
    QString installed;               ///< the version that is there; empty if none
    QString fix;                     ///< the smallest change that would make it pass, or what is to be provided
    std::vector<Offer> offers;       ///< newest first, at most 20
    std::vector<Requirement> others; ///< other plugins' constraints on the same subject, those that exclude it first
};

/// One change of a plan.
struct Change
{
    enum class Kind : quint8 { Install, Upgrade, Downgrade, Activate, Uninstall };
    Kind kind = Kind::Install;
    QString pluginId;
    Version version; ///< not for Activate and Uninstall
    std::optional<Version> from;
    int step = 0; ///< changes of one step pass only together

    /// "install plugin-inventory 2.1.0 from the catalogue"
    QString toString() const;
};

/// What several changes that are done at once make of one plugin.
struct Wish
{
    QString pluginId;
    PluginVersionPtr version; ///< what is to be there; nullptr: nothing, unless `activates`
    bool activates = false;   ///< it is to be active; with nullptr in the version that is there
};

/// The answer to "would this hold together?"
struct Resolution
{
    bool valid = true;
    QStringList errors;        ///< sentences, each once
    QStringList warnings;      ///< sentences, each once
    QStringList installOrder;  ///< plugins, dependencies before dependents, ties by name
    std::vector<Issue> issues; ///< errors before warnings, near before far, by name
    /// The smallest set of changes found that would make it valid, in an order in which each step passes; empty if it
    /// is valid or none was found. What was asked for stands in it only if it must go with others.
    std::vector<Change> plan;

    /// "Cannot install plugin-reports: Missing required dependency 'inventory.products'"; empty if valid.
    QString refusal(const QString &verb, const QString &pluginId) const;
};

/// Why a plugin cannot be uninstalled.
struct Blocker
{
    QString pluginId;
    QString reason; ///< "requires inventory.products ^1.0.0"
};

struct UninstallCheck
{
    bool canUninstall = true;
    std::vector<Blocker> blockedBy; ///< by name
};

/// A plugin that an action touches.
struct Dependent
{
    QString pluginId;
    QString via;         ///< the plugin it depends on that breaks or goes: the one acted upon, or one in `required`
    int distance = 1;    ///< steps from the plugin acted upon
    QString serviceName; ///< what it depends on in `via`; empty: the plugin
    QString constraint;
};

enum class ImpactAction : quint8 { Uninstall, Upgrade, Deactivate };

struct Impact
{
    std::vector<Dependent> required; ///< would break, directly or through others; by distance, then name
    std::vector<Dependent> optional; ///< would lose something they can do without
    QStringList vanishingServices;   ///< by name
};

/// A dependency as it stands.
struct DeclaredEdge
{
    QString from;
    QString to;
    QString serviceName;
    QString constraint;
    QString reason;
    bool required = true;
    bool satisfied = false;
    QString installed; ///< the version that is there; empty if none
    bool used = false; ///< in a graph: calls along it were seen lately
};

} // namespace plexica::resolver
