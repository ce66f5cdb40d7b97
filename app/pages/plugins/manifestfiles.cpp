// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/plugins/manifestfiles.h"

#include "models/wording.h"

#include <QFile>

#include <algorithm>
#include <utility>

namespace plexica::app {

ManifestFiles::ManifestFiles(PluginLink &link, QObject *parent)
    : QObject(parent)
    , m_link(link)
{
}

void ManifestFiles::read(const QStringList &fileNames)
{
    const quint64 number = ++m_number;
    m_files.assign(static_cast<std::size_t>(fileNames.size()), ManifestFile());
    m_left = m_files.size();
    for (std::size_t at = 0; at < m_files.size(); ++at) {
        ManifestFile &source = m_files[at];
        source.fileName = fileNames[static_cast<qsizetype>(at)];
        QFile file(source.fileName);
        source.readable = file.open(QIODevice::ReadOnly);
        if (!source.readable) {
            ManifestReading reading;
            reading.errors.push_back({{}, tr("The file cannot be read: %1").arg(file.errorString()), 0, 0});
            done(at, reading);
            continue;
        }
        // One byte more than a manifest may have is enough to be told that it is too long.
        source.text = file.read(manifestlimits::bytes + 1);
        m_link.readManifest(source.text, manifestFormat(source.fileName).value_or(ManifestFormat::Json),
                            replyTo<ManifestReading>(this, [this, at, number](const Result<ManifestReading> &reading) {
                                if (number == m_number)
                                    done(at, reading);
                            }));
    }
}

void ManifestFiles::done(std::size_t at, const Result<ManifestReading> &reading)
{
    ManifestFile &source = m_files[at];
    if (reading) {
        source.reading = *reading;
        if (source.reading.manifest)
            source.manifest = std::make_shared<const Manifest>(*source.reading.manifest);
    } else {
        source.reading.errors.push_back({{}, Wording::error(reading.error()), 0, 0});
    }
    if (--m_left == 0)
        Q_EMIT finished();
}

std::vector<ManifestFile> ManifestFiles::take()
{
    // Few files: take again and again the first that needs none of those that are left.
    std::vector<ManifestFile> ordered;
    std::vector<ManifestFile> left = std::exchange(m_files, {});
    const auto needs = [&left](const ManifestFile &source) {
        if (!source.manifest)
            return false;
        return std::any_of(left.begin(), left.end(), [&source](const ManifestFile &other) {
            return &other != &source && other.manifest
                   && std::any_of(source.manifest->dependencies.begin(), source.manifest->dependencies.end(),
                                  [&other](const DependencyDeclaration &needed) {
                                      return needed.required && needed.pluginId == other.manifest->id;
                                  });
        });
    };
    while (!left.empty()) {
        auto free =
            std::find_if(left.begin(), left.end(), [&needs](const ManifestFile &source) { return !needs(source); });
        if (free == left.end())
            free = left.begin(); // they need each other: the check will say so
        ordered.push_back(std::move(*free));
        left.erase(free);
    }
    return ordered;
}

} // namespace plexica::app
