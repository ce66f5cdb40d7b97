// SPDX-License-Identifier: GPL-3.0-or-later
#include "manifest/manifestreader.h"

#include "manifest/sections.h"
#include "yaml/yamljson.h"

namespace plexica {

namespace {

using namespace manifest;

ManifestReading oneFault(const QString &message, QByteArrayView source, qint64 offset)
{
    FaultList faults;
    faults.error(Place(), message, offset);
    ManifestReading reading;
    faults.finish(reading, source);
    return reading;
}

QString tooLarge(qsizetype size)
{
    return QStringLiteral("The manifest has %1 bytes; at most %2 are accepted").arg(size).arg(manifestlimits::bytes);
}

/// yaml-cpp takes some five times as long as JSON's parser, so a manifest in YAML may be smaller.
yaml::Limits yamlLimits()
{
    yaml::Limits limits;
    limits.bytes = manifestlimits::yamlBytes;
    limits.depth = manifestlimits::depth;
    limits.aliasedValues = 100'000;
    limits.aliasedText = manifestlimits::bytes;
    limits.tags = true;
    return limits;
}

} // namespace

std::optional<ManifestFormat> manifestFormat(QStringView fileName)
{
    if (fileName.endsWith(u".json", Qt::CaseInsensitive))
        return ManifestFormat::Json;
    if (fileName.endsWith(u".yaml", Qt::CaseInsensitive) || fileName.endsWith(u".yml", Qt::CaseInsensitive))
        return ManifestFormat::Yaml;
    return std::nullopt;
}

ManifestReading readManifest(QByteArrayView text, ManifestFormat format, ManifestOrigin origin)
{
    if (text.size() > manifestlimits::bytes)
        return oneFault(tooLarge(text.size()), {}, -1);
    const bool isJson = format == ManifestFormat::Json;
    const QString notYaml = QStringLiteral("not YAML: "); // is said already
    const auto document = isJson ? parseJson(text, manifestlimits::depth) : yaml::readJson(text, yamlLimits());
    if (!document)
        return oneFault(QStringLiteral("The manifest is not valid %1: %2")
                            .arg(isJson ? QStringLiteral("JSON") : QStringLiteral("YAML"),
                                 document.error().message.startsWith(notYaml)
                                     ? document.error().message.mid(notYaml.size())
                                     : document.error().message),
                        text, document.error().offset);
    // What was read must pass again as the JSON text it is stored as.
    if (!isJson) {
        if (const qsizetype size = document->toJson().size(); size > manifestlimits::bytes)
            return oneFault(QStringLiteral("The manifest has %1 bytes as JSON; at most %2 are accepted")
                                .arg(size)
                                .arg(manifestlimits::bytes),
                            {}, -1);
    }
    return readManifest(*document, text, origin);
}

ManifestReading readManifest(const JsonValue &document, QByteArrayView source, ManifestOrigin origin)
{
    FaultList faults(origin);
    const Place root;
    Fields fields(document, root, faults, QStringLiteral("the manifest"));
    Manifest manifest;
    manifest.id = fields.name("id");
    manifest.name = fields.text("name", manifestlimits::name);
    manifest.version = fields.version("version");
    manifest.description = fields.text("description", manifestlimits::text);
    if (fields.isObject() && manifest.name.isEmpty() && !fields.member("name"))
        fields.warning("name", QStringLiteral("The manifest has no name; its id is shown instead"));
    if (const JsonValue *value = fields.member("api")) {
        const Place place = fields.at("api");
        Fields api(*value, place, faults, QStringLiteral("'api'"));
        manifest.services = readServices(api, faults);
        manifest.dependencies = readDependencies(api, manifest.id, manifest.services, faults);
        api.warnOfOthers({"services", "dependencies"});
    }
    ManifestReading reading;
    if (!faults.hasErrors()) {
        if (manifest.name.isEmpty())
            manifest.name = manifest.id;
        manifest.document = document;
        reading.manifest = std::move(manifest);
    }
    faults.finish(reading, source);
    return reading;
}

} // namespace plexica
