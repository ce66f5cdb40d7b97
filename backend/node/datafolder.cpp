// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/datafolder.h"

#include <QDir>
#include <QFile>

namespace plexica::node {

bool makeDataFolder(const QString &folder)
{
    if (folder.isEmpty() || QDir().exists(folder))
        return true;
    if (!QDir().mkpath(folder))
        return false;
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return true;
}

void keepPrivate(const QString &database)
{
    const QString scheme = QStringLiteral("sqlite://");
    if (!database.startsWith(scheme))
        return;
    constexpr QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    for (const char *suffix : {"", "-wal", "-shm"}) {
        const QString file = database.mid(scheme.size()) + QLatin1String(suffix);
        // Rights are only taken: a file that its owner has made read-only stays so.
        const QFile::Permissions had = QFile::permissions(file);
        if ((had & others) != QFile::Permissions())
            QFile::setPermissions(file, had & (QFile::ReadOwner | QFile::WriteOwner));
    }
}

} // namespace plexica::node
