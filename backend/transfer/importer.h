// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/error.h"
#include "events/event.h"
#include "storage/change.h"
#include "storage/storage.h"
#include "transfer/transfer.h"

#include <QString>

#include <functional>
#include <optional>
#include <string_view>
#include <vector>

namespace plexica::transfer {

/// Where an import goes to: a database of its own, or that of a node that runs. Used by the thread that imports.
class ImportTarget
{
public:
    virtual ~ImportTarget() = default;

    /// Waits for all rows of a query file. `onRow` may run on another thread meanwhile, never after this has returned.
    virtual std::optional<Error> read(std::string_view query, std::vector<storage::Value> parameters,
                                      const std::function<void(const storage::Row &)> &onRow) = 0;
    /// Waits until the change and its event are committed, and known to whoever uses the database.
    virtual std::optional<Error> commit(storage::Change change, events::Event event) = 0;
    /// A line for whoever asked for the import: conflicts, faults, the end.
    virtual void say(const QString &line) = 0;
    virtual void progress(const QString &line) = 0;
    /// True: nobody wants it any more, and what is not committed yet will not be.
    virtual bool isEnded() const { return false; }
};

/// Imports a file (transfer.h, importTenant()) and answers the exit code. Blocks; any thread.
int importFile(ImportTarget &target, const QString &path, OnConflict onConflict, TimeToLive timeToLive,
               const ImportLimits &limits);

} // namespace plexica::transfer
