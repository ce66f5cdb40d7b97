// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/error.h"
#include "models/roles.h"
#include "registry/service.h"

#include <QCoreApplication>
#include <QSet>
#include <QString>

namespace plexica::app {

/// The words and numbers of the console, translated. GUI thread.
class Wording
{
    Q_DECLARE_TR_FUNCTIONS(plexica::app::Wording)
public:
    static QString status(StatusKind kind);                ///< "Healthy", "Draining"
    static QString health(registry::Health health);        ///< "Healthy"
    static QString adminState(registry::AdminState state); ///< "Active"
    /// What a status means, as a sentence for a tooltip.
    static QString statusMeaning(StatusKind kind);

    /// Why something is not healthy, whole: "GET http://…/health: connection refused, 3 times since 12:36:51".
    static QString reason(const registry::StatusReason &reason);
    /// "orders.api of plugin-orders is unavailable".
    static QString affection(const registry::Affection &cause);
    /// `sentence` and how many of so many calls a minute fail: "…, 30 calls/min fail", "…, 3 of 30 calls/min fail".
    static QString failingCalls(const QString &sentence, qint64 failing, qint64 all);
    /// What affects a plugin, a line each, and how many more; empty: nothing does.
    static QString affected(const registry::AffectedByPtr &by, std::size_t most = registry::AffectedBy::maximumCauses);

    /// "now", "12 s ago", "3 min ago", "2 h ago", "5 days ago"; "in 3 min" for what is to come.
    static QString relativeTime(TimePoint at, TimePoint now);
    /// How soon relativeTime() of this age may read differently.
    static Milliseconds relativeTimeStep(Milliseconds age);
    /// Local date and time to the second, in the user's language, with the offset from UTC.
    static QString absoluteTime(TimePoint at);
    /// "300 s", "5 min", "2 h 15 min".
    static QString duration(Milliseconds length);
    static QString number(qint64 value);
    /// "812 B", "1.5 KiB", "12 MiB": two digits at least.
    static QString bytes(qint64 bytes);
    /// "a, b, c"; of more than four names the first three "and 7 more".
    static QString several(const QSet<QString> &names);

    /// A sentence for a failure: translated by its code where that says enough, else the node's own sentence.
    static QString error(const Error &error);
};

} // namespace plexica::app
