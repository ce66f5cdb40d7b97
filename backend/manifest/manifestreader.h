// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "manifest/manifest.h"

#include <QByteArrayView>

#include <optional>

namespace plexica {

enum class ManifestFormat : quint8 { Json, Yaml };

/// Where a manifest comes from. What was stored before a rule came is taken still.
enum class ManifestOrigin : quint8 { Given, Stored };

/// What a manifest may hold at most; beyond is a fault that states the number.
namespace manifestlimits {
constexpr qsizetype bytes = 1024 * 1024;    ///< of JSON
constexpr qsizetype yamlBytes = 256 * 1024; ///< of YAML
constexpr int depth = 64;
constexpr std::size_t services = 200;
constexpr std::size_t endpointsPerService = 500;
constexpr std::size_t dependencies = 1000;
constexpr std::size_t permissionsPerEndpoint = 100;
constexpr qsizetype constraint = 1024;   ///< characters
constexpr qsizetype name = 255;          ///< characters of a display name or permission
constexpr qsizetype text = 4096;         ///< characters of a description or reason
constexpr qsizetype endpointPath = 2048; ///< characters
constexpr std::size_t faults = 500;      ///< listed; a last entry says how many more there are
} // namespace manifestlimits

/// Something wrong or doubtful in a manifest.
struct ManifestFault
{
    QString path;    ///< "api.services[0].endpoints[1].method"; empty: the whole document
    QString message; ///< a sentence that quotes the value
    int line = 0;    ///< from 1; 0: not known
    int column = 0;  ///< from 1, in characters; 0: not known
};

/// The outcome of reading: a manifest if there are no errors, and everything found, in the order of the text.
struct ManifestReading
{
    std::optional<Manifest> manifest;
    std::vector<ManifestFault> errors;
    std::vector<ManifestFault> warnings;
};

/// The format that a file name says: .json, .yaml or .yml in any case.
std::optional<ManifestFormat> manifestFormat(QStringView fileName);

/// Reads a manifest's text (plugin.json or plugin.yaml, UTF-8) and reports every fault at once. Never throws, never
/// recurses beyond the depth limit. Any thread.
ManifestReading readManifest(QByteArrayView text, ManifestFormat format, ManifestOrigin origin = ManifestOrigin::Given);

/// The same for a document that is parsed already, as inside a request. With `source`, the text it was parsed from,
/// faults get line and column there.
ManifestReading readManifest(const JsonValue &document, QByteArrayView source = {},
                             ManifestOrigin origin = ManifestOrigin::Given);

/// A VALIDATION_FAILED that lists all faults in `details.fields` as {path, message, line, column}, each path behind
/// `prefix` ("manifest.").
Error manifestError(const std::vector<ManifestFault> &faults, const QString &prefix = {});

} // namespace plexica
