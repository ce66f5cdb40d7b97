// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "registry/service.h"

namespace plexica::registry {

/// What a plugin says of itself when it registers (REST contract, section 2 "Register body").
struct Registration
{
    QString tenantId;
    QString pluginId;
    QString serviceName;
    QString version;
    QString instanceId = QStringLiteral("default");
    QString baseUrl;
    QString description;
    QString healthPath;
    QByteArray metadata;
    std::optional<Endpoints> endpoints; ///< nullopt: left out, the manifest's are used
};

/// Reads and checks a register body, all faults in one Error (ValidationFailed with details.fields).
/// `tenantId` has been decided by the caller and is not read from the body.
Result<Registration> parseRegistration(const JsonValue &body, const QString &tenantId);

/// The parts that manifests share. `path` is where the list stands, for messages ("api.services[0].endpoints").
Endpoints parseEndpoints(const JsonValue &list, const QString &path, std::vector<FieldError> &faults);

/// Nothing if `url` is an absolute http(s) URL with a host and without credentials, query or fragment; else why not.
std::optional<QString> faultOfBaseUrl(const QString &url);

} // namespace plexica::registry
