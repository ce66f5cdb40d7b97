// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resolver/plugin.h"

#include <span>

namespace plexica::resolver {

/// Whoever a dependency names, as he is there.
struct Provider
{
    const PluginVersion *plugin = nullptr; ///< nullptr: not installed
    bool active = true;
    std::span<const LiveService *const> live;
};

/// How a dependency stands towards its provider.
struct Standing
{
    enum class Status : quint8 {
        Satisfied,
        UnknownVersion, ///< there, but without manifest and so without a version: taken as satisfied
        Missing,
        Inactive, ///< installed and not active
        Mismatch,
    };
    Status status = Status::Missing;
    const Version *installed = nullptr; ///< of the service, or of the plugin if no service is named; lives in the World

    bool holds() const { return status == Status::Satisfied || status == Status::UnknownVersion; }
    QString installedText() const { return installed ? installed->toString() : QString(); }
};

/// With a service the constraint is for the service's version, else for the plugin's (REST contract, section 3).
Standing standingOf(const DependencyDeclaration &dependency, const Provider &provider);

} // namespace plexica::resolver
