// SPDX-License-Identifier: GPL-3.0-or-later
// Configuration files from arbitrary bytes, through the whole reader: accepted or refused with a sentence by line,
// never a crash, and a password never in what is said.
#include "config/loadsettings.h"

#include <QFile>
#include <QTemporaryDir>

#include <cstdlib>

using namespace plexica;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("config.yaml"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        std::abort();
    file.write(reinterpret_cast<const char *>(data), static_cast<qint64>(size));
    file.close();
    config::LoadInputs inputs;
    inputs.arguments = {QStringLiteral("plexica-server"), QStringLiteral("--config"), path};
    const auto loaded = config::loadSettings(inputs);
    if (!loaded && loaded.error().message.isEmpty())
        std::abort();
    return 0;
}
