// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/importcommand.h"

#include "node/controlsocket.h"
#include "storage/callbackawaiter.h"
#include "storage/changefeed.h"
#include "storage/doubt.h"
#include "transfer/importer.h"

#include <QFileInfo>
#include <QPointer>
#include <QThread>

#include <atomic>
#include <future>
#include <mutex>

namespace plexica::node {

namespace {

constexpr int exitRefused = 1;
constexpr int exitUsage = 2;
constexpr auto lookAround = std::chrono::milliseconds(50);

QString option(const config::Subcommand &command, const QString &name)
{
    const auto given = command.options.find(name);
    return given == command.options.end() ? QString() : given->second;
}

} // namespace

/// The import's thread asks, the node thread does, and the import's thread waits.
class ImportCommand::Target final : public transfer::ImportTarget
{
public:
    explicit Target(ImportCommand &command)
        : m_command(command)
    {
    }

    std::optional<Error> read(std::string_view query, std::vector<storage::Value> parameters,
                              const std::function<void(const storage::Row &)> &onRow) override
    {
        struct Gate
        {
            std::mutex mutex;
            bool open = true;
        };
        const auto gate = std::make_shared<Gate>();
        std::function<char(const storage::Row &)> decode = [gate, &onRow](const storage::Row &row) {
            const std::lock_guard lock(gate->mutex);
            if (gate->open)
                onRow(row);
            return '\0';
        };
        auto fault = onNode([this, query = std::string(query), parameters, decode](const Done &done) {
            m_command.m_storage.read<char>(query, parameters, decode, [done](const Result<std::vector<char>> &rows) {
                done(rows ? std::nullopt : std::optional(rows.error()));
            });
        });
        const std::lock_guard lock(gate->mutex);
        gate->open = false;
        return fault;
    }

    std::optional<Error> commit(storage::Change given, events::Event event) override
    {
        const auto change = std::make_shared<storage::Change>(std::move(given)); // called once, it may be moved from
        auto fault =
            onNode([this, change, event](const Done &done) { m_command.commit(std::move(*change), event, done); });
        if (fault && fault->code == ErrorCode::Cancelled)
            fault->details.insert(QStringLiteral("outcome"), JsonValue(QStringLiteral("unknown")));
        return fault;
    }

    void say(const QString &line) override { m_said += line + u'\n'; }
    void progress(const QString &) override {}
    bool isEnded() const override { return m_ended; }

    void end() { m_ended = true; }
    QString said() const { return m_said; } ///< once the thread has ended

private:
    std::optional<Error> onNode(const std::function<void(const Done &done)> &start)
    {
        const auto outcome = std::make_shared<std::promise<std::optional<Error>>>();
        auto future = outcome->get_future();
        QMetaObject::invokeMethod(
            &m_command,
            [start, outcome] {
                start([outcome](std::optional<Error> error) { outcome->set_value(std::move(error)); });
            },
            Qt::QueuedConnection);
        while (future.wait_for(lookAround) != std::future_status::ready) {
            if (m_ended)
                return Error{ErrorCode::Cancelled, QStringLiteral("The server is being stopped."), {}};
        }
        return future.get();
    }

    ImportCommand &m_command;
    std::atomic<bool> m_ended = false;
    QString m_said;
};

ImportCommand::ImportCommand(storage::Storage &storage, events::EventLog &events, transfer::ImportLimits limits)
    : m_storage(storage)
    , m_events(events)
    , m_limits(std::move(limits))
{
}

ImportCommand::~ImportCommand()
{
    if (m_target)
        m_target->end();
    if (m_thread)
        m_thread->wait();
}

QCoro::Task<CommandOutcome> ImportCommand::run(config::Subcommand command)
{
    if (m_thread)
        co_return CommandOutcome{
            exitRefused,
            {},
            QStringLiteral("plexica-server: another import is under way; try again when it is done.\n")};
    const auto onConflict = transfer::onConflictFromName(option(command, QStringLiteral("on-conflict")));
    const auto timeToLive = transfer::timeToLiveFromName(option(command, QStringLiteral("ttl")));
    if (!onConflict || !timeToLive || command.arguments.size() != 1)
        co_return CommandOutcome{exitUsage, {}, QStringLiteral("plexica-server: the request is not understood.\n")};
    const QString path = command.arguments.first();
    if (QFileInfo::exists(path) && !QFileInfo(path).isReadable())
        co_return CommandOutcome{
            exitUsage,
            {},
            QStringLiteral("plexica-server: %1 may not be read by the user that the server runs as.\n").arg(path)};
    m_target = std::make_unique<Target>(*this);
    storage::CallbackAwaiter<int> ended{[&](auto done) {
        m_thread.reset(QThread::create([this, path, how = *onConflict, ttl = *timeToLive, done] {
            const int exitCode = transfer::importFile(*m_target, path, how, ttl, m_limits);
            QMetaObject::invokeMethod(
                this, [done, exitCode] { done(exitCode); }, Qt::QueuedConnection);
        }));
        m_thread->start();
    }};
    const int exitCode = co_await ended;
    m_thread->wait();
    CommandOutcome outcome{exitCode, {}, m_target->said()};
    m_thread.reset();
    m_target.reset();
    co_return outcome;
}

void ImportCommand::commit(storage::Change change, events::Event event, const Done &done)
{
    change.operations.push_back(m_events.operation(event));
    const qint64 before = m_storage.revision();
    m_storage.commit(std::move(change),
                     [self = QPointer(this), event, before, done](const Result<storage::Storage::Commit> &committed) {
                         if (!self)
                             return;
                         // It may take longer than commits are waited for: then the database tells what became of it.
                         if (committed)
                             self->deliver(event, committed->revision - 1, done);
                         else if (!self->doubt(committed.error(), event, before, done))
                             done(committed.error());
                     });
}

/// What is committed is imported, whatever comes between the database and memory.
QCoro::Task<> ImportCommand::deliver(events::Event event, qint64 before, Done done)
{
    const QPointer self(this);
    const auto delivered = co_await m_storage.feed().deliver(before + 1);
    if (delivered)
        co_return done(std::nullopt);
    Error error{ErrorCode::StorageUnavailable, delivered.error().message, {}};
    error.details.insert(QStringLiteral("outcome"), JsonValue(QStringLiteral("unknown"))); // to memory
    if (self)
        doubt(error, event, before, done);
}

bool ImportCommand::doubt(const Error &error, const events::Event &event, qint64 before, const Done &done)
{
    return m_storage.doubt().note(this, error, {}, [this, event, before, done] { return settle(event, before, done); });
}

/// Called again until it succeeds.
QCoro::Task<Result<void>> ImportCommand::settle(events::Event event, qint64 before, Done done)
{
    const QPointer self(this);
    QString anyTenant;
    const auto found = co_await m_events.queryAfter(anyTenant, event.id - 1, 1);
    if (!found || !self)
        co_return fail(found ? Error() : found.error());
    if (found->empty() || found->front().id != event.id) {
        done(Error{ErrorCode::StorageUnavailable, QStringLiteral("The database has not saved it."), {}});
        co_return Result<void>();
    }
    const auto delivered = co_await m_storage.feed().deliver(before + 1);
    if (!delivered)
        co_return fail(delivered.error());
    done(std::nullopt);
    co_return Result<void>();
}

std::optional<CommandOutcome> ImportCommand::ask(const config::Settings &settings, config::Subcommand command)
{
    if (!settings.database.startsWith(QStringLiteral("sqlite://")))
        return std::nullopt;
    command.arguments = {QFileInfo(command.arguments.value(0)).absoluteFilePath()};
    return ControlSocket::ask(ControlSocket::pathIn(settings.dataDir), settings.database, command);
}

} // namespace plexica::node
