// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

#include <span>
#include <vector>

namespace plexica::storage {

/// What is written all or none: a change's operations, or one touch.
using Unit = std::span<const Operation>;

struct BatchResult
{
    qint64 revision = 0;               ///< of the transaction; 0 if nothing was committed
    qint64 token = 0;                  ///< that it was begun with
    std::vector<DatabaseFault> faults; ///< by unit: Conflict or Refused, for that unit alone
    DatabaseFault failure;             ///< the whole batch was not written
    bool outcomeUnknown = false;       ///< `failure` came while committing
};

/// Writes units in one transaction under one new revision. If the whole cannot be written it is halved, in the same
/// transaction, until the units at fault stand alone. Storage thread. The first `touches` units are touches: if there
/// is nothing else and their table is denied, the batch is given up whole, so that they may be tried again later.
BatchResult writeBatch(Database &database, std::span<const Unit> units, qint64 token, size_t touches = 0);

/// Operations of several units as a list of statements, for an engine that writes many rows by one statement. No
/// statement holds two operations of one aggregate (PostgreSQL refuses to upsert a row twice in one statement), and an
/// aggregate's operations stand in statements that follow each other in their order.
struct Wave
{
    const OperationKind *kind = nullptr;
    std::vector<const Operation *> operations;
};
std::vector<Wave> scheduleWaves(std::span<const Operation *const> operations);

} // namespace plexica::storage
