// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/pluginlink.h"

#include <QObject>

#include <vector>

namespace plexica::app {

/// A manifest as it stands in a file, and what the node says of it.
struct ManifestFile
{
    QString fileName;
    QByteArray text;
    bool readable = true;
    ManifestReading reading;
    plugins::ManifestPtr manifest; ///< null: not valid
};

/// Reads manifests from files. A reading that begins while another is under way takes its place: answers for the former
/// are dropped.
class ManifestFiles : public QObject
{
    Q_OBJECT
public:
    ManifestFiles(PluginLink &link, QObject *parent);

    /// Reads these files; finished() follows, once.
    void read(const QStringList &fileNames);
    /// Takes the files of the last reading: those that others of them depend on come first.
    std::vector<ManifestFile> take();

Q_SIGNALS:
    void finished();

private:
    void done(std::size_t at, const Result<ManifestReading> &reading);

    PluginLink &m_link;
    std::vector<ManifestFile> m_files;
    std::size_t m_left = 0;
    quint64 m_number = 0; ///< of the newest reading
};

} // namespace plexica::app
