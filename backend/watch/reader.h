// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/clock.h"
#include "watch/change.h"

#include <QString>

#include <optional>

namespace plexica::watch {

/// Where a subscription's messages go: a stream of REST, or a window's bridge. What it is given between two calls of
/// finish() belongs together. Node thread.
class Reader
{
public:
    virtual ~Reader() = default;

    /// It takes more now. If not, it says Hub::ready() when it does again, and hears of states what they are then.
    virtual bool hasRoom() const = 0;
    /// It is so far behind that history, which cannot be folded, is kept for it no longer.
    virtual bool isLost() const = 0;

    virtual void put(const Change &change) = 0; ///< or that it has gone
    virtual void synced(const QByteArray &revision) = 0;
    virtual void reset(const QString &why) = 0;
    virtual void bookmark(const QByteArray &revision) = 0;
    /// It was seen again and is as it was. Comes while there is no room too: whoever has none leaves it out.
    virtual void seen(const ObjectId &id, TimePoint at) = 0;
    /// The end of what was given. `id`: whoever has all of it resumes from here; empty: there is more to come before
    /// that can be said. Writes, and so may end the subscription.
    virtual void finish(const QByteArray &id) = 0;
    /// The subscription cannot go on; nothing follows.
    virtual void cut(const QString &why) = 0;
};

} // namespace plexica::watch
