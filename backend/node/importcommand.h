// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "config/commandline.h"
#include "config/settings.h"
#include "events/eventlog.h"
#include "node/commandoutcome.h"
#include "storage/storage.h"
#include "transfer/transfer.h"

#include <QObject>

#include <qcorotask.h>

#include <functional>
#include <memory>
#include <optional>

class QThread;

namespace plexica::node {

/// `import FILE` into the SQLite database of a node that runs, which nobody else may open: the file is read and checked
/// on a thread of its own, committed by the node's storage, and brought to memory as another node's change would be
/// (ChangeFeed::deliver). One at a time. Node thread.
class ImportCommand : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive this.
    ImportCommand(storage::Storage &storage, events::EventLog &events, transfer::ImportLimits limits);
    /// What has not been committed is not imported; waits for the thread.
    ~ImportCommand() override;

    QCoro::Task<CommandOutcome> run(config::Subcommand command);

    /// The same for a process of its own: nullopt if no server runs on this SQLite file, and the database can be opened
    /// (transfer::importTenant). Blocks until the import has ended.
    static std::optional<CommandOutcome> ask(const config::Settings &settings, config::Subcommand command);

private:
    class Target;
    using Done = std::function<void(std::optional<Error>)>;
    void commit(storage::Change change, events::Event event, const Done &done);
    /// Memory takes what was committed after revision `before`.
    QCoro::Task<> deliver(events::Event event, qint64 before, Done done);
    /// False: the error leaves nothing open.
    bool doubt(const Error &error, const events::Event &event, qint64 before, const Done &done);
    QCoro::Task<Result<void>> settle(events::Event event, qint64 before, Done done);

    storage::Storage &m_storage;
    events::EventLog &m_events;
    const transfer::ImportLimits m_limits;
    std::unique_ptr<Target> m_target; ///< of the import that is under way
    std::unique_ptr<QThread> m_thread;
};

} // namespace plexica::node
