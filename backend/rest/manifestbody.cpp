// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/manifestbody.h"

#include "common/text.h"
#include "plugins/pluginerrors.h"
#include "rest/requestreader.h"

#include <algorithm>
#include <array>

namespace plexica::rest {

namespace {

/// What is asked of a manifest that is to be made known, beside being one.
ManifestReading checkNew(ManifestReading reading)
{
    if (!reading.manifest)
        return reading;
    // What is stored is the text written anew, which may be longer than what came.
    if (const qsizetype size = reading.manifest->document.toJson().size(); size > manifestlimits::bytes)
        reading.errors.push_back({QString(), QStringLiteral("The manifest has %1 bytes; at most %2 are accepted")
                                                 .arg(size)
                                                 .arg(manifestlimits::bytes)});
    if (plugins::isReservedId(reading.manifest->id))
        reading.errors.push_back({QStringLiteral("id"), plugins::reservedIdSentence(reading.manifest->id)});
    if (!reading.errors.empty())
        reading.manifest.reset();
    return reading;
}

} // namespace

bool isYaml(const http::HttpRequest &request)
{
    static constexpr std::array<QByteArrayView, 4> types{"application/yaml", "application/x-yaml", "text/yaml",
                                                         "text/x-yaml"};
    const QByteArray type = mediaType(request.headers.value("content-type"));
    return std::find(types.begin(), types.end(), QByteArrayView(type)) != types.end();
}

Result<ManifestReading> readManifestBody(const http::HttpRequest &request)
{
    if (request.body.isEmpty())
        return fail(Error::validation({{QString(), QStringLiteral("The request needs a manifest as its body")}}));
    if (isYaml(request))
        return checkNew(readManifest(request.body, ManifestFormat::Yaml));
    auto json = readJson(request);
    if (!json)
        return fail(json.error());
    if (request.body.size() > manifestlimits::bytes)
        return readManifest(request.body, ManifestFormat::Json);
    return checkNew(readManifest(*json, request.body));
}

ManifestReading readManifestMember(const JsonValue &manifest, const http::HttpRequest &request)
{
    return checkNew(readManifest(manifest, request.body));
}

Result<plugins::ManifestPtr> manifestOf(ManifestReading reading, const QString &prefix)
{
    if (!reading.manifest)
        return fail(manifestError(reading.errors, prefix));
    return std::make_shared<const Manifest>(std::move(*reading.manifest));
}

} // namespace plexica::rest
