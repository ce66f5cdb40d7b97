// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlitedatabase.h"

#include "common/logging.h"
#include "storage/sparinglog.h"
#include "storage/sqltext.h"
#include "storage/statement.h"

#include <QFile>
#include <QRegularExpression>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace plexica::storage {

namespace {

/// SQLite hands U+FFFE and U+FFFF out as U+FFFD where it is asked for UTF-16, as Qt asks. In the file they stand as
/// U+FDD0 (of which no text should know either) and a letter.
constexpr char16_t escape = 0xFDD0;

QString kept(QString text)
{
    static const QRegularExpression odd(QStringLiteral("[\\x{FDD0}\\x{FFFE}\\x{FFFF}]"));
    if (!text.contains(odd))
        return text;
    QString kept;
    for (const QChar c : std::as_const(text)) {
        if (c.unicode() >= 0xFFFE)
            kept.append(QChar(escape)).append(c.unicode() == 0xFFFE ? u'E' : u'F');
        else if (c.unicode() == escape)
            kept.append(c).append(u'0');
        else
            kept += c;
    }
    return kept;
}

/// The text of which kept() made this.
QString restored(const QString &kept)
{
    if (!kept.contains(QChar(escape)))
        return kept;
    QString text;
    for (qsizetype i = 0; i < kept.size(); ++i) {
        const QChar next = kept[i].unicode() == escape && i + 1 < kept.size() ? kept[i + 1] : QChar();
        text += next == u'E' ? QChar(0xFFFE) : next == u'F' ? QChar(0xFFFF) : kept[i];
        i += next == u'E' || next == u'F' || next == u'0';
    }
    return text;
}

class SqliteRow : public QueryRow
{
public:
    using QueryRow::QueryRow;
    QString text(int column) const override { return restored(QueryRow::text(column)); }
    QByteArray utf8(int column) const override
    {
        const QByteArray kept = QueryRow::utf8(column);
        return kept.contains("\xEF\xB7\x90") ? restored(textFromUtf8(kept)).toUtf8() : kept;
    }
};

// Primary result codes, https://www.sqlite.org/rescode.html
enum SqliteCode {
    Generic = 1,
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    IoError = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    Constraint = 19,
    NotADatabase = 26,
};

} // namespace

SqliteDatabase::SqliteDatabase(QString path)
    : SqlDatabase(QStringLiteral("sqlite"), QStringLiteral("QSQLITE"))
    , m_path(std::move(path))
{
}

SqliteDatabase::~SqliteDatabase()
{
    SqliteDatabase::close();
}

void SqliteDatabase::forgetStatements()
{
    m_statements.clear();
    m_controls.clear();
    SqlDatabase::forgetStatements();
}

void SqliteDatabase::close()
{
    SqlDatabase::close(); // the last connection moves the WAL into the file
    m_lock.unlock();
}

QString SqliteDatabase::place() const
{
    return m_starting ? QStringLiteral("The database file %1").arg(m_path) : QStringLiteral("The database file");
}

QString SqliteDatabase::foreignSentence() const
{
    return place() + QStringLiteral(" holds another program's tables. Choose another file.");
}

NumberedStatement SqliteDatabase::numbered(const QString &statement) const
{
    return numberForSqlite(statement, {});
}

DatabaseFault SqliteDatabase::control(const QString &statement)
{
    auto found = m_controls.find(statement);
    if (found == m_controls.end()) {
        QSqlQuery query(connection());
        if (!query.prepare(statement))
            return translate(query.lastError());
        found = m_controls.emplace(statement, std::move(query)).first;
    }
    return execute(found->second);
}

DatabaseFault SqliteDatabase::open()
{
    if (!m_lock.isLocked()) {
        if (auto refusal = m_lock.lock(m_path))
            return DatabaseError{DatabaseError::Kind::Unavailable, *refusal};
    }
    makeConnection();
    connection().setDatabaseName(m_path);
    // Only a person with the sqlite3 shell can be in the way, and then not for long.
    connection().setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=2000"));
    if (!connection().open())
        return translate(connection().lastError());
    return setUp();
}

DatabaseFault SqliteDatabase::setUp()
{
    // Read before the first pragma that writes: a file that is no database is left as it is.
    if (const auto exists = integer("select_schema_exists"); !exists)
        return exists.error();
    else if (*exists < 0)
        return DatabaseError{DatabaseError::Kind::Refused, foreignSentence()};

    // No mmap_size: the pages would count as resident memory, and reads come from the node's memory anyway. A WAL of
    // up to 32 MiB is moved at once, which syncs pages that many batches changed only once.
    const QString pragmas[] = {
        QStringLiteral("PRAGMA journal_mode = WAL"),        QStringLiteral("PRAGMA synchronous = FULL"),
        QStringLiteral("PRAGMA foreign_keys = ON"),         QStringLiteral("PRAGMA cache_size = -32768"),
        QStringLiteral("PRAGMA wal_autocheckpoint = 8000"), QStringLiteral("PRAGMA journal_size_limit = 67108864"),
        QStringLiteral("PRAGMA temp_store = MEMORY"),
    };
    for (const QString &pragma : pragmas) {
        if (auto fault = run(pragma))
            return fault;
    }
    QSqlQuery query(connection());
    if (!query.exec(QStringLiteral("PRAGMA journal_mode")) || !query.next())
        return translate(query.lastError());
    if (query.value(0).toString() != QLatin1String("wal")) {
        return DatabaseError{DatabaseError::Kind::Unavailable,
                             place()
                                 + QStringLiteral(" cannot be opened in WAL mode. Is it on a network file system?")};
    }
    if (!query.exec(QStringLiteral("SELECT sqlite_version()")) || !query.next())
        return translate(query.lastError());
    m_engine = QLatin1String("SQLite ") + query.value(0).toString();

    // SQLite opens a file without write permission for reading and says nothing, not even to BEGIN IMMEDIATE.
    if (::faccessat(AT_FDCWD, QFile::encodeName(m_path).constData(), W_OK, AT_EACCESS) != 0) {
        return DatabaseError{DatabaseError::Kind::Unavailable,
                             place() + QStringLiteral(" is read-only. Give this user write permission to it.")};
    }

    struct stat status = {};
    if (::stat(QFile::encodeName(m_path).constData(), &status) == 0) {
        m_device = status.st_dev;
        m_inode = status.st_ino;
    }
    return std::nullopt;
}

DatabaseFault SqliteDatabase::migrate()
{
    if (auto fault = SqlDatabase::migrate())
        return fault;
    m_uniqueIndexes.clear();
    if (auto fault =
            read("select_unique_indexes", {}, [this](const Row &row) { m_uniqueIndexes[row.text(0)] = row.text(1); }))
        return fault;
    m_starting = false;
    return std::nullopt;
}

DatabaseResult<std::vector<SqliteDatabase::Prepared> *> SqliteDatabase::statement(const OperationKind &kind)
{
    if (const auto found = m_statements.find(&kind); found != m_statements.end())
        return &found->second;
    std::vector<std::string_view> names(kind.columns.begin(), kind.columns.end());
    names.push_back("revision");
    std::vector<Prepared> parts;
    const QStringList statements = splitStatements(sqlText(QStringLiteral("sqlite"), kind.name).value_or(QString()));
    for (const QString &text : statements) {
        const NumberedStatement statement = numberForSqlite(text, names);
        if (!statement.unknown.isEmpty()) {
            qCCritical(lcStorage, "%.*s.sql wants a column %s that its operation does not give", int(kind.name.size()),
                       kind.name.data(), qUtf8Printable(statement.unknown));
            parts.clear();
            break;
        }
        Prepared part{QSqlQuery(connection()), statement.sources, {}};
        part.query.setForwardOnly(true);
        // Qt 6.4 searches the statement's text each time a value is bound by number (an eighth of a batch's time), and
        // takes a slow way if a named one stands at two places.
        if (!statement.repeats) {
            for (const int source : statement.sources) {
                const std::string_view name = names[size_t(source)];
                part.names.push_back(QLatin1Char(':') + QString::fromUtf8(name.data(), qsizetype(name.size())));
            }
        }
        if (!part.query.prepare(statement.repeats ? statement.text : text))
            return tl::unexpected(translate(part.query.lastError()));
        parts.push_back(std::move(part));
    }
    if (parts.empty()) {
        qCCritical(lcStorage, "there is no usable statement file %.*s.sql", int(kind.name.size()), kind.name.data());
        return tl::unexpected(
            DatabaseError{DatabaseError::Kind::Refused, QStringLiteral("The program lacks a statement.")});
    }
    return &m_statements.emplace(&kind, std::move(parts)).first->second;
}

/// Qt hands texts over as UTF-16, of which SQLite takes one mark of the byte order off the front; and so a text that
/// begins with U+FEFF would lose it, and one with U+FFFE be read with its bytes swapped.
QVariant SqliteDatabase::bound(const Value &value) const
{
    QVariant variant = toVariant(value);
    if (variant.typeId() != QMetaType::QString)
        return variant;
    const QString text = kept(variant.toString());
    if (text.startsWith(QChar(QChar::ByteOrderMark)) || text.startsWith(QChar(QChar::ByteOrderSwapped)))
        return QString(QChar(QChar::ByteOrderMark) + text);
    return text;
}

std::unique_ptr<QueryRow> SqliteDatabase::rowOf(const QSqlQuery &query) const
{
    return std::make_unique<SqliteRow>(query);
}

DatabaseResult<qint64> SqliteDatabase::begin(qint64 token)
{
    if (auto fault = ping())
        return tl::unexpected(std::move(*fault));
    return SqlDatabase::begin(token);
}

DatabaseFault SqliteDatabase::execute(std::span<const Operation *const> operations, qint64 revision)
{
    for (const Operation *operation : operations) {
        auto parts = statement(*operation->kind);
        if (!parts)
            return parts.error();
        bool first = true;
        for (Prepared &part : **parts) {
            for (size_t i = 0; i < part.sources.size(); ++i) {
                const auto source = size_t(part.sources[i]);
                const QVariant value =
                    source < operation->values.size() ? bound(operation->values[source]) : QVariant(revision);
                if (part.names.empty())
                    part.query.bindValue(int(i), value);
                else
                    part.query.bindValue(part.names[i], value);
            }
            if (auto fault = execute(part.query))
                return fault;
            if (first && operation->kind->mustTouch && part.query.numRowsAffected() != 1) {
                return DatabaseError{
                    DatabaseError::Kind::Conflict, QStringLiteral("The row is not in the expected state."),
                    QString::fromUtf8(operation->kind->name.data(), qsizetype(operation->kind->name.size()))};
            }
            first = false;
        }
    }
    return std::nullopt;
}

DatabaseResult<Database::Outcome> SqliteDatabase::outcomeOf(qint64 revision, qint64 token)
{
    Outcome outcome = Outcome::NotCommitted;
    if (auto fault = read("select_revision", {}, [&](const Row &row) {
            if (row.integer(0) == revision && row.integer(1) == token)
                outcome = Outcome::Committed;
        }))
        return tl::unexpected(std::move(*fault));
    return outcome;
}

qint64 SqliteDatabase::walBytes() const
{
    struct stat status = {};
    return ::stat(QFile::encodeName(m_path + QLatin1String("-wal")).constData(), &status) == 0 ? status.st_size : 0;
}

DatabaseFault SqliteDatabase::ping()
{
    // SQLite goes on writing to a file that was removed, and all of it would be gone at the next start.
    struct stat status = {};
    if (::stat(QFile::encodeName(m_path).constData(), &status) != 0 || status.st_dev != m_device
        || status.st_ino != m_inode) {
        return DatabaseError{DatabaseError::Kind::Unavailable,
                             QStringLiteral("The database file was removed or replaced while the program was running. "
                                            "Restart the program.")};
    }
    return std::nullopt;
}

QString SqliteDatabase::constraintName(const QString &message) const
{
    // "UNIQUE constraint failed: table.column, table.column", "CHECK constraint failed: name"
    const QString failed = QStringLiteral(" constraint failed: ");
    const qsizetype at = message.indexOf(failed);
    if (at < 0)
        return message.contains(QLatin1String("FOREIGN KEY")) ? QStringLiteral("foreign_key") : QString();
    // QSQLITE appends its own words to SQLite's
    const QString subject = message.mid(at + failed.size()).section(QLatin1String(" Unable to"), 0, 0).trimmed();
    const auto found = m_uniqueIndexes.find(subject);
    return found == m_uniqueIndexes.end() ? subject : found->second;
}

DatabaseError SqliteDatabase::translate(const QSqlError &error) const
{
    using Kind = DatabaseError::Kind;
    const int code = error.nativeErrorCode().toInt() & 0xff;
    const QString words = error.databaseText();
    if (code != Constraint)
        warnSparingly(QStringLiteral("SQLite: %1 (%2)")
                          .arg(words.isEmpty() ? error.driverText() : words, error.nativeErrorCode()));
    switch (code) {
    case Constraint:
        return {Kind::Conflict, QStringLiteral("A constraint of the database refused the change."),
                constraintName(words)};
    case Busy:
    case Locked:
        return {Kind::Busy, place() + QStringLiteral(" is locked by another program. Close that program.")};
    case Full:
        return {
            Kind::Unavailable,
            QStringLiteral("The disk of the database is full. Free some space; writes then work again by themselves.")};
    case ReadOnly:
        return {Kind::Unavailable,
                place() + QStringLiteral(" or its directory is read-only. Give this user write permission to both.")};
    case CannotOpen:
        return {Kind::Unavailable, place()
                                       + QStringLiteral(" cannot be opened. Check that its directory exists and that "
                                                        "this user may read and write both.")};
    case Corrupt:
    case NotADatabase:
        return {Kind::Unavailable,
                place()
                    + QStringLiteral(" is damaged or no SQLite database. It was left as it is: restore "
                                     "it from a backup, or move it away to start with an empty one.")};
    case IoError:
        return {Kind::Unavailable,
                place()
                    + QStringLiteral(" cannot be read or written (input/output error). Check the disk "
                                     "and the free space on it.")};
    case Generic:
        if (words.contains(QLatin1String("no such table")) || words.contains(QLatin1String("no such column")))
            return {Kind::Denied, place()
                                      + QStringLiteral(" lacks a table or column that this program made. Restore it "
                                                       "from a backup.")};
        [[fallthrough]];
    default:
        // Type of a STRICT column, too long text and the like: these rows are at fault, not the engine.
        return {Kind::Refused, QStringLiteral("The database refused the change.")};
    }
}

} // namespace plexica::storage
