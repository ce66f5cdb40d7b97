// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/postgreserror.h"

#include "storage/sparinglog.h"

namespace plexica::storage {

namespace {

using Kind = DatabaseError::Kind;

struct Phrase
{
    const char *words;
    const char *sentence; ///< %1 where, %2 user, %3 database
    bool lasting = false; ///< as in DatabaseError
};

// Of libpq and the server, in the order in which they are looked for.
const Phrase phrases[] = {
    {"password authentication failed",
     "PostgreSQL at %1 refused the password of user \"%2\". Correct the user or password in the database URL.", true},
    {"no password supplied", "PostgreSQL at %1 asks for a password of user \"%2\". Put it into the database URL.",
     true},
    {"no pg_hba.conf entry",
     "PostgreSQL at %1 does not let user \"%2\" into database \"%3\" from this machine. Add a "
     "line to its pg_hba.conf, or try sslmode=require.",
     true},
    {"Peer authentication failed",
     "PostgreSQL at %1 lets user \"%2\" in only from the operating system's account of "
     "that name. Give a host and password in the database URL.",
     true},
    {"not permitted to log in", "The PostgreSQL role \"%2\" may not log in. Use another one, or ALTER ROLE ... LOGIN.",
     true},
    {"permission denied for database",
     "The PostgreSQL role \"%2\" may not connect to database \"%3\". GRANT CONNECT ON DATABASE to it.", true},
    {"role \"", "PostgreSQL at %1 has no role \"%2\". Create it, or correct the user in the database URL.", true},
    {"database \"", "PostgreSQL at %1 has no database \"%3\". Create it, or correct the name in the database URL.",
     true},
    {"session is read-only",
     "PostgreSQL at %1 is read-only (a standby?). Give the primary's host in the database URL, or several hosts."},
    {"server is in hot standby mode",
     "PostgreSQL at %1 is read-only (a standby?). Give the primary's host in the database URL, or several hosts."},
    {"could not translate host name",
     "The host name in the database URL (%1) is not known. Correct it, or check the name service."},
    {"Connection refused", "PostgreSQL at %1 is not reachable (connection refused). Start the server, or correct host "
                           "and port in the database URL."},
    {"No such file or directory", "PostgreSQL at %1 is not reachable (no server on that socket). Start the server, or "
                                  "correct host and port in the database URL."},
    {"timeout expired",
     "PostgreSQL at %1 does not answer. Check the server, the network and firewalls, or the host in the database URL."},
    {"No route to host",
     "PostgreSQL at %1 is not reachable (no route). Check the network, or the host in the database URL."},
    {"Network is unreachable",
     "PostgreSQL at %1 is not reachable (no network). Check the network, or the host in the database URL."},
    {"the database system is", "PostgreSQL at %1 is starting up or shutting down."},
    {"too many clients", "PostgreSQL at %1 has no free connection. Raise its max_connections, or stop other clients."},
    {"remaining connection slots",
     "PostgreSQL at %1 has no free connection. Raise its max_connections, or stop other clients."},
    {"too many connections",
     "PostgreSQL has no free connection for role \"%2\" or database \"%3\". Raise the limit, or stop other clients."},
    {"certificate", "The TLS certificate of PostgreSQL at %1 was not accepted. Check sslrootcert, sslmode and the host "
                    "name in the database URL."},
    {"SSL", "PostgreSQL at %1 and the database URL do not agree on TLS. Check sslmode in the database URL."},
    {"invalid ",
     "An option of the database URL is not valid for PostgreSQL's client library. Check the options after the \"?\"."},
};

QString filled(const char *sentence, const QString &where, const QString &user, const QString &database)
{
    // Not QString::arg(), which minds places that a sentence does not use.
    QString text = QString::fromUtf8(sentence);
    text.replace(QLatin1String("%1"), where);
    text.replace(QLatin1String("%2"), user);
    return text.replace(QLatin1String("%3"), database);
}

} // namespace

DatabaseError connectionError(const QSqlError &error, const QString &where, const QString &user,
                              const QString &database, const QString &password)
{
    const QString words = error.databaseText().isEmpty() ? error.text() : error.databaseText();
    // libpq does not say passwords; should a server do, then not here. (One of three characters is in any text.)
    QString logged = words.simplified();
    if (password.size() > 3)
        logged.replace(password, QStringLiteral("***"));
    warnSparingly(QLatin1String("PostgreSQL: ") + logged);
    const QString name = database.isEmpty() ? user : database;
    for (const Phrase &phrase : phrases) {
        if (words.contains(QLatin1String(phrase.words), Qt::CaseInsensitive))
            return {Kind::Lost, filled(phrase.sentence, where, user, name), {}, phrase.lasting};
    }
    return {Kind::Lost,
            QStringLiteral("PostgreSQL at %1 cannot be used. The log says why; check the database URL.").arg(where)};
}

DatabaseError statementError(const StatementFault &fault, bool connectionIsOpen)
{
    const QString &state = fault.state;
    const QString group = state.left(2);
    if (group != QLatin1String("23"))
        warnSparingly(QStringLiteral("PostgreSQL: %1 (%2)").arg(fault.words.simplified(), state));

    // A closed connection gives no SQLSTATE. 57P: the server ends; 25P03: it ended this session;
    // 25006: it became a standby; 26000 and 0A000: the prepared statements are gone or no longer fit the schema.
    if (!connectionIsOpen || state.isEmpty() || group == QLatin1String("08") || state.startsWith(QLatin1String("57P"))
        || state == QLatin1String("25P03") || state == QLatin1String("25006") || state == QLatin1String("26000")
        || state == QLatin1String("0A000"))
        return {Kind::Lost, QStringLiteral("The connection to PostgreSQL was lost.")};
    if (group == QLatin1String("23"))
        return {Kind::Conflict, QStringLiteral("A constraint of the database refused the change."), fault.constraint};
    if (group == QLatin1String("40") || state == QLatin1String("55P03"))
        return {Kind::Busy, QStringLiteral("Another program keeps the database locked.")};
    if (state == QLatin1String("57014"))
        return {Kind::Unavailable,
                QStringLiteral("PostgreSQL cancelled the statement (statement_timeout or an administrator).")};
    if (state == QLatin1String("53100"))
        return {
            Kind::Unavailable,
            QStringLiteral(
                "The disk of the PostgreSQL server is full. Free some space; writes then work again by themselves.")};
    if (group == QLatin1String("53") || group == QLatin1String("58"))
        return {Kind::Unavailable,
                QStringLiteral("PostgreSQL lacks memory or disk, or has an input/output error. Its log says more.")};
    if (state == QLatin1String("42501")) {
        return {Kind::Denied,
                QStringLiteral("The PostgreSQL role lacks a privilege. It needs CREATE on the schema at the first "
                               "start, and SELECT, INSERT, UPDATE and DELETE on the tables.")};
    }
    if (state == QLatin1String("42P01") || state == QLatin1String("42703"))
        return {Kind::Denied, QStringLiteral("The PostgreSQL database lacks a table or column that this program made. "
                                             "Restore it from a backup.")};
    if (state == QLatin1String("3F000"))
        return {Kind::Denied,
                QStringLiteral("The PostgreSQL database has no schema to create tables in. Check search_path.")};
    return {Kind::Refused, QStringLiteral("The database refused the change.")};
}

} // namespace plexica::storage
