// SPDX-License-Identifier: GPL-3.0-or-later
// Manifests from arbitrary bytes as JSON and as YAML, and what must hold of whatever is accepted.
#include "manifest/manifestreader.h"

#include <cstdlib>

using namespace plexica;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView text(data, static_cast<qsizetype>(size));
    for (const ManifestFormat format : {ManifestFormat::Json, ManifestFormat::Yaml}) {
        const ManifestReading reading = readManifest(text, format);
        require(reading.manifest.has_value() == reading.errors.empty());
        if (!reading.manifest)
            continue;
        // What is stored reads back, as equal content.
        const QByteArray canonical = reading.manifest->canonicalText();
        const ManifestReading again = readManifest(reading.manifest->document.toJson(), ManifestFormat::Json);
        require(again.manifest && again.manifest->canonicalText() == canonical);
    }
    return 0;
}
