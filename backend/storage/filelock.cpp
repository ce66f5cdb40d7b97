// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/filelock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace plexica::storage {

namespace {

/// QLockFile trusts the pid in the file, which a restarted container or a long uptime gives to another process. The
/// kernel's lock on the file, which QLockFile holds besides, cannot outlive its owner.
bool ownerIsGone(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool free = ::flock(file, LOCK_EX | LOCK_NB) == 0;
    ::close(file);
    return free;
}

} // namespace

std::optional<QString> FileLock::lock(const QString &databaseFile)
{
    const QString path = databaseFile + QLatin1String(".lock");
    const QString folder = QFileInfo(databaseFile).absolutePath();
    auto lock = std::make_unique<QLockFile>(path);
    lock->setStaleLockTime(0);
    bool locked = lock->tryLock();
    if (!locked && lock->error() == QLockFile::LockFailedError && ownerIsGone(path)) {
        QFile::remove(path);
        locked = lock->tryLock();
    }
    if (locked) {
        m_lock = std::move(lock);
        return std::nullopt;
    }
    if (lock->error() == QLockFile::LockFailedError) {
        qint64 pid = 0;
        QString host;
        QString program;
        if (lock->getLockInfo(&pid, &host, &program)) {
            return QStringLiteral("The database file %1 is in use by %2 (process %3). Stop that program, or start this "
                                  "one with another file.")
                .arg(databaseFile, program)
                .arg(pid);
        }
        return QStringLiteral("The database file %1 is in use by another program.").arg(databaseFile);
    }
    if (!QFileInfo(folder).isDir())
        return QStringLiteral(
                   "The directory %1 for the database file does not exist. Create it, or choose another file.")
            .arg(folder);
    if (lock->error() == QLockFile::PermissionError) {
        return QStringLiteral("The directory %1 is not writable. Give this user write permission, or choose another "
                              "place for the database file.")
            .arg(folder);
    }
    return QStringLiteral(
               "A lock file cannot be written in %1. Check that the disk is not full and the directory is writable.")
        .arg(folder);
}

} // namespace plexica::storage
