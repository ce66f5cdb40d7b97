// SPDX-License-Identifier: GPL-3.0-or-later
#include "watch/epoch.h"

#include "common/logging.h"

#include <QRandomGenerator>

#include <array>

namespace plexica::watch {

namespace {

constexpr std::array<std::string_view, 3> renewColumns{"known", "epoch", "history"};
constexpr storage::OperationKind renewWatchEpoch{"renew_watch_epoch", renewColumns};

QString newEpoch()
{
    return QStringLiteral("%1").arg(QRandomGenerator::system()->generate(), 8, 16, QLatin1Char('0'));
}

} // namespace

bool Epoch::take(const QByteArray &text)
{
    if (text == m_text)
        return false;
    m_text = text;
    return true;
}

QCoro::Task<Result<Epoch::Row>> Epoch::read()
{
    std::function<Row(const storage::Row &)> decode = [](const storage::Row &row) {
        return Row{row.utf8(0), row.text(1)};
    };
    std::vector<storage::Value> parameters;
    const auto rows = co_await m_storage.read<Row>("select_watch_epoch", std::move(parameters), std::move(decode));
    if (!rows)
        co_return fail(rows.error());
    if (rows->empty())
        co_return fail(ErrorCode::StorageUnavailable, QStringLiteral("The database lacks its epoch"));
    Row row = rows->front();
    co_return row;
}

QCoro::Task<Result<void>> Epoch::settle(QByteArray outdated)
{
    // A service that is PostgreSQL but for this does not say its history: then only what the change feed sees counts.
    std::function<QString(const storage::Row &)> decode = [](const storage::Row &row) { return row.text(0); };
    std::vector<storage::Value> parameters;
    const auto histories =
        co_await m_storage.read<QString>("select_watch_history", std::move(parameters), std::move(decode));
    auto row = co_await read();
    if (!row)
        co_return fail(row.error());
    const QString history = histories && !histories->empty() ? histories->front() : row->history;
    if (row->epoch == outdated || row->history != history) {
        storage::Change change;
        change.operations.push_back(
            {&renewWatchEpoch, QByteArrayLiteral("watch epoch"), {QString::fromLatin1(outdated), newEpoch(), history}});
        const auto done = co_await m_storage.commit(std::move(change));
        if (!done)
            co_return fail(done.error());
        row = co_await read();
        if (!row)
            co_return fail(row.error());
        qCInfo(lcStorage).noquote() << "revisions are of another epoch from now on:" << row->epoch;
    }
    m_text = row->epoch;
    co_return Result<void>();
}

} // namespace plexica::watch
