// SPDX-License-Identifier: GPL-3.0-or-later
#include "events/eventlog.h"
#include "transfer/importer.h"
#include "transfer/waiting.h"

#include <QFileInfo>

namespace plexica::transfer {

namespace {

constexpr qint64 slowestRate = 1024 * 1024; // bytes of the file a second that a database is waited for

/// A database that this process has opened for the import alone.
class OwnDatabase final : public ImportTarget
{
public:
    explicit OwnDatabase(storage::Storage &storage)
        : m_storage(storage)
        , m_events(storage, std::chrono::hours(24 * 365 * 100))
    {
    }

    std::optional<Error> read(std::string_view query, std::vector<storage::Value> parameters,
                              const std::function<void(const storage::Row &)> &onRow) override
    {
        std::function<char(const storage::Row &)> decode = [&onRow](const storage::Row &row) {
            onRow(row);
            return '\0';
        };
        return wait<std::vector<char>>(
            [&](auto done) { m_storage.read<char>(query, std::move(parameters), std::move(decode), std::move(done)); });
    }

    std::optional<Error> commit(storage::Change change, events::Event event) override
    {
        change.operations.push_back(m_events.operation(event));
        return wait<storage::Storage::Commit>([&](auto done) { m_storage.commit(std::move(change), std::move(done)); });
    }

    void say(const QString &line) override { transfer::say(line); }
    void progress(const QString &line) override { transfer::say(line); }

private:
    template <typename T>
    std::optional<Error> wait(const std::function<void(std::function<void(const Result<T> &)>)> &start)
    {
        std::optional<Error> fault;
        waitUntilDone([&](const std::function<void()> &finish) {
            start([&fault, finish](const Result<T> &done) {
                if (!done)
                    fault = done.error();
                finish();
            });
        });
        return fault;
    }

    storage::Storage &m_storage;
    events::EventLog m_events;
};

} // namespace

std::optional<OnConflict> onConflictFromName(QStringView name)
{
    if (name == u"abort")
        return OnConflict::Abort;
    if (name == u"skip")
        return OnConflict::Skip;
    if (name == u"overwrite")
        return OnConflict::Overwrite;
    return std::nullopt;
}

std::optional<TimeToLive> timeToLiveFromName(QStringView name)
{
    if (name == u"keep" || name.isEmpty())
        return TimeToLive::Keep;
    if (name == u"strip")
        return TimeToLive::Strip;
    if (name == u"shift")
        return TimeToLive::Shift;
    return std::nullopt;
}

int importTenant(const QString &database, const QString &path, OnConflict onConflict, TimeToLive timeToLive,
                 const ImportLimits &limits)
{
    storage::StorageOptions options;
    options.url = database;
    options.commitTimeout = std::chrono::minutes(1) + std::chrono::seconds(QFileInfo(path).size() / slowestRate);
    const auto opened = storage::Storage::open(options);
    if (!opened)
        return refuse(exitDatabase, opened.error().message);
    OwnDatabase target(**opened);
    return importFile(target, path, onConflict, timeToLive, limits);
}

} // namespace plexica::transfer
