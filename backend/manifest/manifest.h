// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/json.h"
#include "semver/range.h"
#include "semver/version.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace plexica {

/// One HTTP endpoint that a plugin declares for a service (guide, scenario 1).
struct EndpointDeclaration
{
    QString method; ///< GET, POST, PUT, PATCH or DELETE
    QString path;   ///< begins with '/', as "/products/:id"
    QString description;
    QStringList permissions;
    QByteArray metadata; ///< a JSON object's text; empty: none
};

/// One entry of `api.services`.
struct ServiceDeclaration
{
    QString name;
    Version version;
    QString description;
    std::vector<EndpointDeclaration> endpoints;
    QByteArray metadata; ///< a JSON object's text; empty: none
};

/// One entry of `api.dependencies` (guide, scenario 2).
struct DependencyDeclaration
{
    QString pluginId;
    QString serviceName; ///< empty: the plugin itself, and the constraint is for the plugin's version
    Range constraint;
    bool required = true;
    QString reason;

    /// "inventory.products", or "plugin-inventory" without service: what sentences call it.
    const QString &subject() const { return serviceName.isEmpty() ? pluginId : serviceName; }
};

/// A valid plugin manifest. A value; any thread.
struct Manifest
{
    QString id;
    QString name; ///< the id if the manifest has none
    Version version;
    QString description;
    std::vector<ServiceDeclaration> services;
    std::vector<DependencyDeclaration> dependencies;
    JsonValue document; ///< everything that was read, with the keys this program does not know

    const ServiceDeclaration *findService(QStringView serviceName) const;
    /// See plexica::canonicalJson(): equal for equal content, so the text to compare when the same (id, version)
    /// comes again.
    QByteArray canonicalText() const;
};

/// Compact JSON with members sorted by name (code units) and numbers in one form (12.50 and 1.25e1 are both 125e-1).
/// Equal content gives equal bytes, whether it was written as JSON or as YAML.
QByteArray canonicalJson(const JsonValue &value);

} // namespace plexica
