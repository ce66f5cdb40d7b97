// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/postgresfeed.h"

#include <libpq-fe.h>

#include <poll.h>

#include <algorithm>

namespace plexica::storage {

namespace {

ConnectionUri named(ConnectionUri uri)
{
    const QString key = QStringLiteral("application_name");
    if (!uri.values.contains(key))
        uri.values.insert(key, QStringLiteral("plexica-console feed"));
    return uri;
}

} // namespace

PostgresFeed::PostgresFeed(ConnectionUri uri)
    : PostgresDatabase(named(std::move(uri)))
{
}

DatabaseFault PostgresFeed::open()
{
    m_locked = false;
    if (auto fault = PostgresDatabase::open())
        return fault;
    // The locks of this session must not outlive its node: a machine that is gone is noticed by keepalives (TCP only),
    // a process that hangs by its silence. Whoever reads from here asks once a second.
    if (auto fault = run(QStringLiteral("SET tcp_keepalives_idle = 2; SET tcp_keepalives_interval = 1; "
                                        "SET tcp_keepalives_count = 3; SET tcp_user_timeout = 5000")))
        return fault;
    if (auto fault = read("set_idle_timeout", {QStringLiteral("4s")}, [](const Row &) {}))
        return fault;
    m_history.clear();
    if (auto fault = read("select_history", {}, [this](const Row &row) { m_history = row.text(0); })) {
        if (fault->kind == DatabaseError::Kind::Lost)
            return fault; // else: a service that is PostgreSQL but for this
    }
    // Before anything is read, so that nothing is committed unseen between the two.
    if (auto fault = run(QStringLiteral("LISTEN plexica_changes")))
        return fault;
    return read("lock_node", {}, [](const Row &) {});
}

DatabaseFault PostgresFeed::beginSnapshot()
{
    return run(QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"));
}

DatabaseFault PostgresFeed::endSnapshot()
{
    return run(QStringLiteral("COMMIT"));
}

DatabaseResult<PostgresFeed::Position> PostgresFeed::position()
{
    std::optional<Position> position;
    if (auto fault = read("select_feed_position", {}, [&](const Row &row) {
            position = Position{row.integer(0), row.integer(1)};
        }))
        return tl::unexpected(std::move(*fault));
    if (!position)
        return tl::unexpected(
            DatabaseError{DatabaseError::Kind::Unavailable, QStringLiteral("The database lacks its change counter.")});
    return *position;
}

DatabaseResult<bool> PostgresFeed::tryLock()
{
    if (!m_locked) {
        const auto got = integer("try_lock_sweeper");
        if (!got)
            return tl::unexpected(got.error());
        m_locked = *got != 0;
    }
    return m_locked;
}

DatabaseResult<PostgresFeed::Beat> PostgresFeed::beat()
{
    Beat beat;
    if (auto fault = read("count_nodes", {}, [&beat](const Row &row) {
            beat.nodes = int(std::max<qint64>(1, row.integer(0)));
            beat.clock = fromMilliseconds(row.integer(1));
        }))
        return tl::unexpected(std::move(*fault));
    return beat;
}

void PostgresFeed::wait(int wakeFd, Milliseconds atMost, bool wakeOnly)
{
    pollfd places[] = {{wakeFd, POLLIN, 0}, {-1, POLLIN, 0}};
    if (PGconn *connection = handle(); connection && !wakeOnly)
        places[1].fd = PQsocket(connection);
    ::poll(places, 2, int(std::clamp<qint64>(atMost.count(), 0, 60'000)));
}

PostgresFeed::Notifications PostgresFeed::notifications(int ownSession)
{
    Notifications result;
    PGconn *connection = handle();
    if (!connection || PQconsumeInput(connection) != 1 || PQstatus(connection) != CONNECTION_OK)
        result.lost = true;
    while (PGnotify *notification = connection ? PQnotifies(connection) : nullptr) {
        const bool own = ownSession != 0 && notification->be_pid == ownSession;
        (own ? result.own : result.foreign) = true;
        PQfreemem(notification);
    }
    return result;
}

} // namespace plexica::storage
