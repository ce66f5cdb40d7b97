// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlitebackup.h"

#include "storage/filelock.h"
#include "storage/storage.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace plexica::storage {

namespace {

/// The file that was named is at fault, not the database.
tl::unexpected<Error> unusable(const QString &sentence)
{
    return fail(ErrorCode::ConfigurationInvalid, sentence);
}

tl::unexpected<Error> refused(const QString &sentence)
{
    return fail(ErrorCode::StorageUnavailable, sentence);
}

Result<QString> fileOf(const QString &url)
{
    const QString scheme = QStringLiteral("sqlite://");
    if (url.startsWith(scheme))
        return url.mid(scheme.size());
    return fail(ErrorCode::ConfigurationInvalid,
                QStringLiteral("backup and restore are for SQLite; for PostgreSQL use pg_dump and pg_restore, as the "
                               "operator's guide shows."));
}

/// A connection for the time of one act.
class Connection
{
public:
    Connection(const QString &file, bool readOnly)
        : m_name(QStringLiteral("backup of ") + file)
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
        database.setDatabaseName(file);
        database.setConnectOptions(readOnly ? QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=10000")
                                            : QStringLiteral("QSQLITE_BUSY_TIMEOUT=10000"));
        if (!database.open())
            m_fault = database.lastError().databaseText();
    }
    ~Connection()
    {
        QSqlDatabase::database(m_name, false).close();
        QSqlDatabase::removeDatabase(m_name);
    }
    Q_DISABLE_COPY_MOVE(Connection)

    /// SQLite's own words, if something failed.
    const QString &fault() const { return m_fault; }
    bool run(const QString &statement, const QVariantList &values = {})
    {
        return read(statement, values, [](const QSqlQuery &) {});
    }
    bool read(const QString &statement, const QVariantList &values, const std::function<void(const QSqlQuery &)> &onRow)
    {
        if (!m_fault.isEmpty())
            return false;
        QSqlQuery query(QSqlDatabase::database(m_name, false));
        query.setForwardOnly(true);
        bool done = query.prepare(statement);
        for (const QVariant &value : values)
            query.addBindValue(value);
        done = done && query.exec();
        while (done && query.next())
            onRow(query);
        if (query.lastError().isValid())
            m_fault = query.lastError().databaseText();
        return m_fault.isEmpty();
    }
    /// The first column of the first row; -1: there is none.
    qint64 integer(const QString &statement)
    {
        qint64 found = -1;
        read(statement, {}, [&found](const QSqlQuery &row) { found = row.value(0).toLongLong(); });
        return found;
    }

private:
    QString m_name;
    QString m_fault;
};

bool sync(const QString &path, int flags)
{
    const int file = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool done = ::fsync(file) == 0;
    ::close(file);
    return done;
}

bool syncFolderOf(const QString &path)
{
    return sync(QFileInfo(path).absolutePath(), O_RDONLY | O_DIRECTORY);
}

/// A file that goes again unless it was put into its place.
class Unfinished
{
public:
    explicit Unfinished(const QString &beside)
        : m_path(QStringLiteral("%1.unfinished-%2").arg(beside).arg(::getpid()))
    {
        QFile::remove(m_path);
    }
    ~Unfinished() { QFile::remove(m_path); }
    Q_DISABLE_COPY_MOVE(Unfinished)

    const QString &path() const { return m_path; }
    /// Copies the database into it.
    Result<void> fill(const QString &from, const QString &what)
    {
        Connection source(from, false); // a log that a crash has left is read in
        if (!source.run(QStringLiteral("VACUUM INTO ?"), {m_path}))
            return unusable(QStringLiteral("%1 cannot be copied to %2: %3").arg(what, m_path, source.fault()));
        if (!QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner) || !sync(m_path, O_RDONLY))
            return unusable(QStringLiteral("%1 cannot be written to the disk: %2")
                                .arg(m_path, QString::fromLocal8Bit(std::strerror(errno))));
        return {};
    }
    /// Under its final name, unless something has that already.
    bool publish(const QString &path) const
    {
        return ::link(QFile::encodeName(m_path).constData(), QFile::encodeName(path).constData()) == 0
               && syncFolderOf(path);
    }

private:
    const QString m_path;
};

/// Refuses what is no whole database of this program, or one of a newer program.
Result<void> check(const QString &file)
{
    if (!QFile::exists(file))
        return unusable(QStringLiteral("There is no file %1.").arg(file));
    Connection backup(file, true);
    QString found;
    const bool read = backup.read(QStringLiteral("PRAGMA integrity_check(1)"), {},
                                  [&found](const QSqlQuery &row) { found = row.value(0).toString(); });
    if (!read || found != u"ok")
        return unusable(QStringLiteral("%1 is no whole SQLite database (%2); nothing was changed.")
                            .arg(file, read ? found : backup.fault()));
    if (backup.integer(QStringLiteral("SELECT max(version) FROM schema_migrations")) < 1)
        return unusable(QStringLiteral("%1 is no backup of a plexica database; nothing was changed.").arg(file));
    return {};
}

bool holds(Connection &database, const QString &table)
{
    bool found = false;
    database.read(QStringLiteral("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?"), {table},
                  [&found](const QSqlQuery &) { found = true; });
    return found;
}

/// Ids and names of the keys that are good in a database.
/// By what makes a key good (its id, and the hash of a secret that it takes): id and name.
QMap<QString, QString> goodKeys(Connection &database)
{
    QMap<QString, QString> keys;
    if (holds(database, QStringLiteral("api_keys")))
        database.read(QStringLiteral("SELECT id, name, hash, CASE WHEN previous_until > ? THEN previous_hash END "
                                     "FROM api_keys WHERE revoked_at IS NULL"),
                      {QDateTime::currentMSecsSinceEpoch()}, [&keys](const QSqlQuery &row) {
                          const QString id = row.value(0).toString();
                          for (const int hash : {2, 3}) {
                              if (hash == 2 || !row.isNull(hash))
                                  keys.insert(id + u' ' + row.value(hash).toString(),
                                              id + u' ' + row.value(1).toString());
                          }
                      });
    return keys;
}

} // namespace

Result<void> backUp(const QString &url, const QString &file)
{
    const auto database = fileOf(url);
    if (!database)
        return fail(database.error());
    const auto exists = [&file] {
        return unusable(QStringLiteral("%1 is there already; a backup never replaces a file.").arg(file));
    };
    if (QFileInfo(file).isSymLink() || QFile::exists(file))
        return exists();
    if (!QFile::exists(*database)) { // whoever is first makes it
        StorageOptions options;
        options.url = url;
        if (auto made = Storage::open(options); !made)
            return fail(made.error());
    }
    Unfinished copy(QFileInfo(file).absoluteFilePath());
    if (auto filled = copy.fill(*database, QStringLiteral("The database")); !filled)
        return filled;
    if (copy.publish(file))
        return {};
    if (errno == EEXIST)
        return exists();
    return unusable(QStringLiteral("%1 cannot be made: %2").arg(file, QString::fromLocal8Bit(std::strerror(errno))));
}

Result<Restored> restore(const QString &url, const QString &file,
                         const std::function<bool(const RestorePlan &)> &agrees)
{
    const auto database = fileOf(url);
    if (!database)
        return fail(database.error());
    if (auto sound = check(file); !sound)
        return fail(sound.error());
    FileLock lock;
    if (const auto holder = lock.lock(*database))
        return refused(*holder);

    RestorePlan plan;
    plan.replaces = QFile::exists(*database);
    Unfinished copy(*database);
    if (auto filled = copy.fill(file, QStringLiteral("The backup")); !filled)
        return fail(filled.error());
    if (plan.replaces) {
        Connection present(*database, false);
        const qint64 revision = present.integer(QStringLiteral("SELECT revision FROM change_counter"));
        const auto good = goodKeys(present);
        present.run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
        // What is there may be damaged, which is why it is replaced: then it just stays out of this.
        Connection next(copy.path(), false);
        if (present.fault().isEmpty()) {
            next.run(QStringLiteral("UPDATE change_counter SET revision = max(revision, ?)"), {revision});
            const auto back = goodKeys(next);
            for (auto key = back.begin(); key != back.end(); ++key) {
                if (!good.contains(key.key()) && !plan.revivedKeys.contains(key.value()))
                    plan.revivedKeys.append(key.value());
            }
        }
        if (!next.fault().isEmpty())
            return refused(QStringLiteral("The copy of the backup cannot be used: %1").arg(next.fault()));
    }
    {
        // Whoever followed the database by revisions is told that they mean something else now.
        Connection next(copy.path(), false);
        if (holds(next, QStringLiteral("watch_epoch")))
            next.run(QStringLiteral("UPDATE watch_epoch SET epoch = lower(hex(randomblob(4)))"), {});
        if (!next.fault().isEmpty())
            return refused(QStringLiteral("The copy of the backup cannot be used: %1").arg(next.fault()));
    }
    if (!agrees(plan))
        return fail(ErrorCode::Cancelled, QStringLiteral("Nothing was changed."));
    if (!sync(copy.path(), O_RDONLY))
        return refused(QStringLiteral("%1 cannot be written to the disk.").arg(copy.path()));

    Restored done;
    if (plan.replaces) {
        done.kept = QStringLiteral("%1.before-restore-%2")
                        .arg(*database, QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMddTHHmmsszzz")));
        // The log belongs to the file that it stands beside; left alone it would be read into the restored one.
        for (const char *suffix : {"-wal", "-shm", ""}) {
            const QString from = *database + QLatin1String(suffix);
            if (QFile::exists(from) && !QFile::rename(from, done.kept + QLatin1String(suffix)))
                return refused(QStringLiteral("%1 cannot be moved aside.").arg(from));
        }
    }
    if (!copy.publish(*database))
        return refused(QStringLiteral("%1 cannot be put into its place: %2; what was there is %3")
                           .arg(*database, QString::fromLocal8Bit(std::strerror(errno)),
                                done.kept.isEmpty() ? QStringLiteral("nothing") : done.kept));
    return done;
}

} // namespace plexica::storage
