// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace plexica::watch {

/// A place in the order of commits, as it is told outside (REST contract, section 8): `EPOCH.N`. N is the database's
/// revision; EPOCH names the history of commits that it belongs to, and is another whenever some may have been lost.
/// Readers take the text as a whole.
struct Revision
{
    QByteArray epoch; ///< empty: the present one, whichever that is
    qint64 number = 0;

    QByteArray text() const { return epoch + '.' + QByteArray::number(number); }
    /// `EPOCH.N`, or N alone. nullopt: no text of ours.
    static std::optional<Revision> parse(QByteArrayView text);
};

} // namespace plexica::watch
