// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"

#include "storage/connectionuri.h"
#include "storage/postgresdatabase.h"
#include "storage/sqlitedatabase.h"

#include <QUrl>

namespace plexica::storage {

DatabaseResult<std::unique_ptr<Database>> Database::create(const QString &url)
{
    const auto refuse = [](QString sentence) {
        return tl::unexpected(DatabaseError{DatabaseError::Kind::Refused, std::move(sentence)});
    };
    if (url.startsWith(QLatin1String("sqlite:"))) {
        const QUrl parsed(url, QUrl::StrictMode);
        const QString path = parsed.path(QUrl::FullyDecoded);
        if (!parsed.isValid() || !parsed.host().isEmpty() || !path.startsWith(u'/') || path.endsWith(u'/'))
            return refuse(QStringLiteral("The database URL must have the form sqlite:///absolute/path.db."));
        return std::make_unique<SqliteDatabase>(path);
    }
    if (url.startsWith(QLatin1String("postgresql://")) || url.startsWith(QLatin1String("postgres://"))) {
        auto parsed = parseConnectionUri(url);
        if (!parsed)
            return refuse(parsed.error());
        return std::make_unique<PostgresDatabase>(std::move(*parsed));
    }
    return refuse(QStringLiteral("The database URL must begin with sqlite:// or postgresql://."));
}

} // namespace plexica::storage
