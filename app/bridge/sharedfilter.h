// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/clock.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <optional>

namespace plexica::app {

/// Which entries are shown.
struct SharedFilter
{
    enum class Ttl { All, With, Without, Within };
    QString text;           ///< in key, namespace and owner, case ignored
    QString ownerId;        ///< empty: all
    bool ownerGone = false; ///< only entries whose owner is no plugin that is known
    Ttl ttl = Ttl::All;
    Milliseconds within{0}; ///< Ttl::Within: expires in so long at most
    bool operator==(const SharedFilter &) const = default;
    bool narrows() const { return *this != SharedFilter(); }

    bool takesTime(const std::optional<TimePoint> &expiresAt, TimePoint now) const
    {
        switch (ttl) {
        case Ttl::All:
            break;
        case Ttl::With:
            return expiresAt.has_value();
        case Ttl::Without:
            return !expiresAt;
        case Ttl::Within:
            return expiresAt && *expiresAt - now <= within;
        }
        return true;
    }
    bool takesText(const QString &of) const { return of.contains(text, Qt::CaseInsensitive); }
};

/// What a filter leaves of each namespace: of one tenant, or (empty) of all.
struct SharedQuestion
{
    QString tenantId;
    SharedFilter filter;
    QHash<QString, QSet<QString>> knownOwners; ///< by tenant; for `ownerGone`
};

} // namespace plexica::app
