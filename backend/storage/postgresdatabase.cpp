// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/postgresdatabase.h"

#include "common/logging.h"
#include "storage/batch.h"
#include "storage/clockcomparison.h"
#include "storage/postgreserror.h"
#include "storage/sparinglog.h"
#include "storage/sqltext.h"
#include "storage/statement.h"

#include <QElapsedTimer>
#include <QSqlDriver>
#include <QSqlResult>

#include <libpq-fe.h>

#include <sys/socket.h>

namespace plexica::storage {

namespace {

struct Clear
{
    void operator()(PGresult *result) const { PQclear(result); }
};
using PgResult = std::unique_ptr<PGresult, Clear>;

/// QPSQL takes a U+FEFF at a text's front for a mark of the byte order and drops it; the text stands in libpq's result.
class PostgresRow : public QueryRow
{
public:
    using QueryRow::QueryRow;
    QString text(int column) const override
    {
        const auto utf8 = raw(column);
        return utf8 ? textFromUtf8(*utf8) : QueryRow::text(column);
    }
    QByteArray utf8(int column) const override
    {
        const auto utf8 = raw(column);
        return utf8 ? utf8->toByteArray() : QueryRow::utf8(column);
    }

private:
    /// nullopt: the column holds bytes, or another driver is at work.
    std::optional<QByteArrayView> raw(int column) const
    {
        constexpr Oid bytea = 17;
        const QVariant handle = m_query.result()->handle();
        const QByteArrayView type = handle.isValid() ? handle.typeName() : "";
        if (type != "PGresult*" && type != "pg_result*")
            return std::nullopt;
        const PGresult *result = *static_cast<PGresult *const *>(handle.constData());
        if (PQftype(result, column) == bytea)
            return std::nullopt;
        const int row = PQntuples(result) == 1 ? 0 : m_query.at(); // forward only: rows come one by one
        if (PQgetisnull(result, row, column))
            return QByteArrayView();
        return QByteArrayView(PQgetvalue(result, row, column), PQgetlength(result, row, column));
    }
};

} // namespace

PostgresDatabase::PostgresDatabase(ConnectionUri uri)
    : SqlDatabase(QStringLiteral("postgresql"), QStringLiteral("QPSQL"))
    , m_uri(std::move(uri))
{
    // Defaults only: what the URI says, holds. A dead server is to be noticed in seconds, not in TCP's quarter hour.
    const auto byDefault = [this](const char *keyword, const QString &value) {
        const QString key = QLatin1String(keyword);
        if (!m_uri.values.contains(key))
            m_uri.values.insert(key, value);
    };
    byDefault("connect_timeout", QStringLiteral("3"));
    byDefault("keepalives", QStringLiteral("1"));
    byDefault("keepalives_idle", QStringLiteral("5"));
    byDefault("keepalives_interval", QStringLiteral("2"));
    byDefault("keepalives_count", QStringLiteral("3"));
    byDefault("tcp_user_timeout", QStringLiteral("4000"));
    byDefault("application_name", QStringLiteral("plexica-console"));
    // A standby answers too, but cannot be written to.
    byDefault("target_session_attrs", QStringLiteral("read-write"));
}

PGconn *PostgresDatabase::handle() const
{
    const QVariant handle = connection().isValid() ? connection().driver()->handle() : QVariant();
    // Documented as "PGconn*"; Qt 6 spells the struct that it stands for.
    const QByteArrayView type = handle.isValid() ? handle.typeName() : "";
    return type == "PGconn*" || type == "pg_conn*" ? *static_cast<PGconn *const *>(handle.constData()) : nullptr;
}

int PostgresDatabase::session() const
{
    const PGconn *connection = handle();
    return connection ? PQbackendPID(connection) : 0;
}

PostgresDatabase::~PostgresDatabase()
{
    PostgresDatabase::close();
}

void PostgresDatabase::forgetStatements()
{
    m_statements.clear();
    m_nextRevision.clear();
    SqlDatabase::forgetStatements();
}

void PostgresDatabase::close()
{
    publishSocket(-1);
    SqlDatabase::close();
}

void PostgresDatabase::publishSocket(int socket)
{
    const std::lock_guard lock(m_socketMutex);
    m_socket = socket;
}

void PostgresDatabase::interrupt()
{
    // libpq waits for this socket; the end of its stream is an error that libpq knows how to report.
    const std::lock_guard lock(m_socketMutex);
    if (m_socket >= 0)
        ::shutdown(m_socket, SHUT_RDWR);
}

QString PostgresDatabase::connectOptions() const
{
    QStringList options;
    for (auto it = m_uri.values.begin(); it != m_uri.values.end(); ++it) {
        if (it.key() == QLatin1String("host") || it.key() == QLatin1String("dbname")
            || it.key() == QLatin1String("user") || it.key() == QLatin1String("password"))
            continue;
        QString value = it.value();
        value.replace(u'\\', QLatin1String("\\\\")).replace(u'\'', QLatin1String("\\'"));
        options.append(it.key() + QLatin1String("='") + value + QLatin1Char('\''));
    }
    return options.join(u' ');
}

DatabaseFault PostgresDatabase::open()
{
    publishSocket(-1);
    makeConnection();
    const auto value = [this](const char *keyword) { return m_uri.values.value(QLatin1String(keyword)); };
    QSqlDatabase &database = connection();
    database.setHostName(value("host"));
    database.setDatabaseName(value("dbname"));
    database.setUserName(value("user"));
    database.setPassword(value("password"));
    database.setConnectOptions(connectOptions());
    if (!database.open()) {
        QString where = value("host").isEmpty() ? value("hostaddr") : value("host");
        if (where.isEmpty())
            where = QStringLiteral("this machine");
        return connectionError(database.lastError(), where, value("user"), value("dbname"), value("password"));
    }
    if (PGconn *opened = handle()) {
        publishSocket(PQsocket(opened));
        PQsetNoticeReceiver(
            opened,
            [](void *self, const PGresult *notice) {
                const QByteArray severity = PQresultErrorField(notice, PG_DIAG_SEVERITY_NONLOCALIZED);
                if (severity != "WARNING")
                    return;
                static_cast<PostgresDatabase *>(self)->m_warned = true;
                warnSparingly(QLatin1String("PostgreSQL: ")
                              + QString::fromUtf8(PQresultErrorField(notice, PG_DIAG_MESSAGE_PRIMARY)));
            },
            this);
    }
    return setUpSession();
}

DatabaseFault PostgresDatabase::setUpSession()
{
    QString session = QStringLiteral("SET jit = off; "
                                     "SET default_transaction_isolation = 'read committed'; "
                                     "SET standard_conforming_strings = on; ");
    // The counter's row is locked by one node at a time. A node that stops in the middle must not stop the others.
    const QString options = m_uri.values.value(QStringLiteral("options"));
    if (!options.contains(QLatin1String("lock_timeout")))
        session += QStringLiteral("SET lock_timeout = '4s'; ");
    if (!options.contains(QLatin1String("idle_in_transaction_session_timeout")))
        session += QStringLiteral("SET idle_in_transaction_session_timeout = '5s'; ");
    if (auto fault = run(session))
        return fault;
    const QSqlDatabase &database = connection();
    QSqlQuery query(connection());
    if (!query.exec(QStringLiteral("SHOW server_version")) || !query.next())
        return translate(query.lastError());
    m_engine = QLatin1String("PostgreSQL ") + query.value(0).toString().section(u' ', 0, 0);
    if (!query.exec(QStringLiteral("SHOW server_encoding")) || !query.next())
        return translate(query.lastError());
    // Texts come back byte for byte; another encoding keeps some and changes others.
    if (const QString encoding = query.value(0).toString(); encoding != u"UTF8") {
        const QString name = database.databaseName().isEmpty() ? database.userName() : database.databaseName();
        return DatabaseError{DatabaseError::Kind::Unavailable,
                             QStringLiteral("The PostgreSQL database \"%1\" has the encoding %2 and cannot keep every "
                                            "text. Make one that can (CREATE DATABASE plexica ENCODING 'UTF8' TEMPLATE "
                                            "template0) and name it in the database URL; pg_dump and pg_restore "
                                            "bring over what is there.")
                                 .arg(name, encoding),
                             {},
                             true};
    }
    const auto asked = std::chrono::system_clock::now();
    QElapsedTimer way;
    way.start();
    if (!query.exec(QStringLiteral("SELECT CAST(extract(epoch FROM clock_timestamp()) * 1000 AS bigint)"))
        || !query.next())
        return translate(query.lastError());
    ClockComparison::correctFirst(asked, Milliseconds(way.elapsed()), fromMilliseconds(query.value(0).toLongLong()));
    return std::nullopt;
}

DatabaseFault PostgresDatabase::lockMigrations()
{
    return read("lock_migrations", {}, [](const Row &) {});
}

std::unique_ptr<QueryRow> PostgresDatabase::rowOf(const QSqlQuery &query) const
{
    return std::make_unique<PostgresRow>(query);
}

NumberedStatement PostgresDatabase::numbered(const QString &statement) const
{
    return numberForPostgres(statement);
}

DatabaseFault PostgresDatabase::control(const QString &statement)
{
    return run(statement);
}

DatabaseResult<const PostgresDatabase::WriteStatement *> PostgresDatabase::statement(const OperationKind &kind)
{
    if (const auto found = m_statements.find(&kind); found != m_statements.end())
        return &found->second;
    const QStringList statements =
        splitStatements(sqlText(QStringLiteral("postgresql"), kind.name).value_or(QString()));
    if (statements.size() != 1) {
        qCCritical(lcStorage, "%.*s.sql must hold one statement", int(kind.name.size()), kind.name.data());
        return tl::unexpected(
            DatabaseError{DatabaseError::Kind::Refused, QStringLiteral("The program lacks a statement.")});
    }
    const NumberedStatement text = numberForPostgres(statements.first());
    const auto name = prepare(text.text);
    if (!name)
        return tl::unexpected(name.error());
    return &m_statements.emplace(&kind, WriteStatement{*name, text.sources.size() > 1}).first->second;
}

DatabaseResult<QByteArray> PostgresDatabase::prepare(const QString &text)
{
    const QByteArray name = "write_" + QByteArray::number(++m_prepared);
    const PgResult result(PQprepare(handle(), name.constData(), text.toUtf8().constData(), 0, nullptr));
    if (PQresultStatus(result.get()) != PGRES_COMMAND_OK)
        return tl::unexpected(translate(result.get()));
    return name;
}

DatabaseResult<qint64> PostgresDatabase::begin(qint64 token)
{
    if (m_nextRevision.isEmpty()) {
        const auto name =
            prepare(splitStatements(sqlText(QStringLiteral("postgresql"), "next_revision").value()).value(0));
        if (!name)
            return tl::unexpected(name.error());
        m_nextRevision = *name;
    }
    // Both in one message: a batch is short enough that each round trip counts.
    const QByteArray text = "BEGIN; EXECUTE " + m_nextRevision + '(' + QByteArray::number(token) + ')';
    const PgResult result(PQexec(handle(), text.constData()));
    if (PQresultStatus(result.get()) != PGRES_TUPLES_OK)
        return tl::unexpected(translate(result.get()));
    if (PQntuples(result.get()) != 1) {
        return tl::unexpected(
            DatabaseError{DatabaseError::Kind::Unavailable, QStringLiteral("The database lacks its change counter.")});
    }
    return QByteArray(PQgetvalue(result.get(), 0, 0)).toLongLong();
}

/// All statements of a batch go in one message too (libpq's pipeline mode); after one that fails the server skips the
/// others.
DatabaseFault PostgresDatabase::execute(std::span<const Operation *const> operations, qint64 revision)
{
    const std::vector<Wave> waves = scheduleWaves(operations);
    std::vector<const WriteStatement *> statements;
    for (const Wave &wave : waves) {
        const auto prepared = statement(*wave.kind);
        if (!prepared)
            return prepared.error();
        statements.push_back(*prepared);
    }
    PGconn *connection = handle();
    if (PQenterPipelineMode(connection) != 1)
        return translate(static_cast<const pg_result *>(nullptr));
    const QByteArray revisionText = QByteArray::number(revision);
    bool sent = true;
    for (size_t i = 0; i < waves.size() && sent; ++i) {
        const QByteArray rows = toRecordset(waves[i].operations);
        const char *const values[] = {rows.constData(), revisionText.constData()};
        sent = PQsendQueryPrepared(connection, statements[i]->name.constData(), statements[i]->takesRevision ? 2 : 1,
                                   values, nullptr, nullptr, 0)
               == 1;
    }
    sent = sent && PQpipelineSync(connection) == 1;
    DatabaseFault fault;
    if (sent)
        fault = takeResults(waves);
    else
        fault = translate(static_cast<const pg_result *>(nullptr));
    if (PQexitPipelineMode(connection) != 1 && !fault)
        fault = translate(static_cast<const pg_result *>(nullptr));
    return fault;
}

DatabaseFault PostgresDatabase::takeResults(std::span<const Wave> waves)
{
    PGconn *connection = handle();
    DatabaseFault fault;
    const auto note = [&fault](DatabaseError error) {
        if (!fault)
            fault = std::move(error);
    };
    for (const Wave &wave : waves) {
        const PgResult result(PQgetResult(connection));
        const ExecStatusType status = PQresultStatus(result.get());
        if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK) {
            if (status != PGRES_PIPELINE_ABORTED)
                note(translate(result.get()));
        } else if (wave.kind->mustTouch
                   && QByteArray(PQcmdTuples(result.get())).toULongLong() != wave.operations.size()) {
            note({DatabaseError::Kind::Conflict, QStringLiteral("The row is not in the expected state."),
                  QString::fromUtf8(wave.kind->name.data(), qsizetype(wave.kind->name.size()))});
        }
        if (PQstatus(connection) != CONNECTION_OK)
            return fault ? fault : translate(result.get());
        PgResult(PQgetResult(connection)); // the null that ends a statement's results
    }
    const PgResult end(PQgetResult(connection));
    if (PQresultStatus(end.get()) != PGRES_PIPELINE_SYNC)
        note(translate(end.get()));
    return fault;
}

/// A commit that waits for a synchronous standby and is cancelled "succeeds" with a warning: the rows are there, but
/// only on this server, and a promoted standby would lack them. Nobody may be told that they are safe.
DatabaseFault PostgresDatabase::commit()
{
    m_warned = false;
    const PgResult result(PQexec(handle(), "COMMIT"));
    if (PQresultStatus(result.get()) != PGRES_COMMAND_OK)
        return translate(result.get());
    if (m_warned || QByteArrayView(PQcmdStatus(result.get())) != "COMMIT") {
        return DatabaseError{DatabaseError::Kind::Lost,
                             QStringLiteral("PostgreSQL does not say that the change is safe.")};
    }
    return std::nullopt;
}

DatabaseResult<Database::Outcome> PostgresDatabase::outcomeOf(qint64 revision, qint64 token)
{
    // The old server process may still be committing; it holds the row's lock until that is decided.
    Outcome outcome = Outcome::Unknown;
    if (auto fault = control(beginText()))
        return tl::unexpected(std::move(*fault));
    if (auto fault = read("select_revision_locked", {}, [&](const Row &row) {
            if (row.integer(0) == revision)
                outcome = row.integer(1) == token ? Outcome::Committed : Outcome::NotCommitted;
            else if (row.integer(0) < revision)
                outcome = Outcome::NotCommitted;
            // else another node has overwritten the token
        }))
        return tl::unexpected(std::move(*fault));
    // That it is visible does not mean that it is as safe as its commit would have made it (see commit()). A commit
    // after it waits for the same.
    if (outcome == Outcome::Committed) {
        if (auto fault = read("confirm_revision", {}, [](const Row &) {}))
            return tl::unexpected(std::move(*fault));
    }
    if (auto fault = commit())
        return tl::unexpected(std::move(*fault));
    return outcome;
}

DatabaseFault PostgresDatabase::ping()
{
    return run(QStringLiteral("SELECT 1"));
}

DatabaseError PostgresDatabase::translate(const QSqlError &error) const
{
    const PGconn *connection = handle();
    return statementError({error.nativeErrorCode(), error.databaseText(), {}},
                          connection && PQstatus(connection) == CONNECTION_OK);
}

DatabaseError PostgresDatabase::translate(const pg_result *result) const
{
    // A call on a connection that is gone answers no result at all.
    const auto field = [result](int code) {
        return QString::fromUtf8(result ? PQresultErrorField(result, code) : nullptr);
    };
    const PGconn *connection = handle();
    return statementError({field(PG_DIAG_SQLSTATE), field(PG_DIAG_MESSAGE_PRIMARY), field(PG_DIAG_CONSTRAINT_NAME)},
                          connection && PQstatus(connection) == CONNECTION_OK);
}

} // namespace plexica::storage
