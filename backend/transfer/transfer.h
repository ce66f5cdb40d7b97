// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/growth.h"
#include "shareddata/shareddatatypes.h"

#include <QString>

#include <optional>

namespace plexica::transfer {

/// Both open the database themselves, which on SQLite means that no node may be running on it, and return the program's
/// exit code: 0 done; 1 refused (conflicts); 2 a tenant or file that cannot be used; 3 database. Progress and faults go
/// to standard error. Main thread, with a QCoreApplication.

enum class OnConflict { Abort, Skip, Overwrite };
/// What becomes of the time to live of shared data on its way: Keep leaves the moment of expiry, and what has expired
/// since is left out; Strip makes entries that never expire of all; Shift gives each entry the time that it had left
/// when it was exported.
enum class TimeToLive { Keep, Strip, Shift };
// As the options of the command spell them; an empty text is the default of --ttl.
std::optional<OnConflict> onConflictFromName(QStringView name);
std::optional<TimeToLive> timeToLiveFromName(QStringView name);

/// What a tenant and the catalogue may grow to by an import, as by REST.
struct ImportLimits
{
    shareddata::Limits sharedData;
    registry::RegistryLimits services;
    int manifests = 10'000;
};

/// Writes a tenant to standard output (transferrecord.h), row by row: memory does not grow with the tenant.
int exportTenant(const QString &database, const QString &tenantId);

/// Reads such a file, several times: it is checked whole, by the readers and limits of REST, before anything is
/// written, and written in one transaction, which memory holds meanwhile. What is there already decides by
/// `onConflict`: Abort writes nothing if anything is there. What other tenants have is never touched: a manifest that
/// one of them has installed with other content refuses the file. So does a tenant that would grow beyond the limits;
/// nothing is written then.
int importTenant(const QString &database, const QString &path, OnConflict onConflict, TimeToLive timeToLive,
                 const ImportLimits &limits = {});

} // namespace plexica::transfer
