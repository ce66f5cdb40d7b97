// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "manifest/manifestreader.h"
#include "plugins/plugindirectorytypes.h"
#include "http/http.h"

namespace plexica::rest {

/// True for application/yaml, application/x-yaml, text/yaml and text/x-yaml: the body is a bare manifest.
bool isYaml(const http::HttpRequest &request);

/// Reads a body that is a manifest, JSON or YAML. Errors: those of readJson() for a body that is no JSON; what is wrong
/// with the manifest itself is in the reading.
Result<ManifestReading> readManifestBody(const http::HttpRequest &request);

/// Reads a member of a body as a manifest; faults name lines of the whole body.
ManifestReading readManifestMember(const JsonValue &manifest, const http::HttpRequest &request);

/// The manifest, or a VALIDATION_FAILED with all its faults, each path behind `prefix`.
Result<plugins::ManifestPtr> manifestOf(ManifestReading reading, const QString &prefix = {});

} // namespace plexica::rest
