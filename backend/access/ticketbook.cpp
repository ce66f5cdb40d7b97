// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/ticketbook.h"

#include "access/keytext.h"
#include "storage/changefeed.h"

#include <array>

namespace plexica::access {

namespace {

constexpr std::array<std::string_view, 5> insertColumns{"hash", "key_id", "credential", "path", "expires_at"};
constexpr storage::OperationKind insertTicket{"insert_access_ticket", insertColumns, true};
constexpr std::array<std::string_view, 1> deleteColumns{"hash"};
constexpr storage::OperationKind deleteTicket{"delete_access_ticket", deleteColumns, true};
constexpr std::array<std::string_view, 1> dropColumns{"at"};
constexpr storage::OperationKind dropTickets{"delete_access_tickets_before", dropColumns};

Error noTicket()
{
    return {
        ErrorCode::Unauthorized,
        QStringLiteral("The ticket is not valid here: it is good once, for 30 s, for the path that it was given for"),
        {},
        {}};
}

} // namespace

TicketBook::TicketBook(storage::Storage &storage, QObject *parent)
    : QObject(parent)
    , m_storage(storage)
{
    m_timer.setInterval(std::chrono::minutes(1));
    connect(&m_timer, &QTimer::timeout, this, &TicketBook::dropOld);
    m_timer.start();
}

QCoro::Task<Result<TicketBook::Issued>> TicketBook::issue(Bearer bearer, QByteArray path)
{
    Issued issued{"plt_" + newSecret(), currentTime() + lifetime};
    const QString hash = QString::fromLatin1(hashOf(issued.ticket).toHex());
    storage::Change change;
    change.operations.push_back({&insertTicket,
                                 hash.toLatin1(),
                                 {hash, bearer.keyId, QString::fromLatin1(bearer.credential.toHex()),
                                  QString::fromLatin1(path), toMilliseconds(issued.expiresAt)}});
    const auto done = co_await m_storage.commit(std::move(change));
    if (!done)
        co_return fail(done.error());
    co_return issued;
}

QCoro::Task<Result<TicketBook::Bearer>> TicketBook::redeem(QByteArray ticket, QByteArray path, QByteArray query)
{
    struct Row
    {
        Bearer bearer;
        QByteArray target;
        TimePoint expiresAt;
    };
    const QString hash = QString::fromLatin1(hashOf(ticket).toHex());
    std::function<Row(const storage::Row &)> decode = [](const storage::Row &row) {
        return Row{{row.text(0), QByteArray::fromHex(row.utf8(1))}, row.utf8(2), fromMilliseconds(row.integer(3))};
    };
    std::vector<storage::Value> parameters{hash};
    const auto found = co_await m_storage.read<Row>("select_access_ticket", std::move(parameters), std::move(decode));
    if (!found)
        co_return fail(found.error());
    if (found->empty() || found->front().expiresAt <= currentTime())
        co_return fail(noTicket());
    const Row &row = found->front();
    const qsizetype mark = row.target.indexOf('?');
    const bool samePath = (mark < 0 ? row.target : row.target.first(mark)) == path;
    const bool sameQuery = mark < 0 || row.target.sliced(mark + 1) == query;
    if (!samePath || !sameQuery)
        co_return fail(noTicket());
    storage::Change change;
    change.operations.push_back({&deleteTicket, hash.toLatin1(), {hash}});
    const auto done = co_await m_storage.commit(std::move(change));
    if (!done)
        co_return fail(done.error().code == ErrorCode::StorageConflict ? noTicket() : done.error());
    Bearer bearer = row.bearer;
    co_return bearer;
}

void TicketBook::dropOld()
{
    if (!m_storage.feed().isSweeper() || !m_storage.available())
        return;
    storage::Change change;
    change.operations.push_back({&dropTickets, QByteArrayLiteral("tickets"), {toMilliseconds(currentTime())}});
    m_storage.commit(std::move(change), [](const Result<storage::Storage::Commit> &) {});
}

} // namespace plexica::access
