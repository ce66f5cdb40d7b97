// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

#include <tl/expected.hpp>

namespace plexica::storage {

/// The keywords and values of a libpq connection URI
/// (https://www.postgresql.org/docs/15/libpq-connect.html, 34.1.1.2), parsed by libpq itself.
struct ConnectionUri
{
    QMap<QString, QString> values; ///< only what the URI gives: "host", "port", "sslmode" …
};

/// Error: a sentence that names the fault and never holds the password.
tl::expected<ConnectionUri, QString> parseConnectionUri(const QString &uri);

} // namespace plexica::storage
