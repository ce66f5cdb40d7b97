// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/connectionuri.h"

#include <libpq-fe.h>

#include <memory>

namespace plexica::storage {

tl::expected<ConnectionUri, QString> parseConnectionUri(const QString &uri)
{
    char *message = nullptr;
    const std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> options(
        PQconninfoParse(uri.toUtf8().constData(), &message), &PQconninfoFree);
    if (!options) {
        // libpq's text may quote a part of the URI that holds the password, so it is not passed on.
        PQfreemem(message);
        return tl::unexpected(
            QStringLiteral("The database URL is not a valid PostgreSQL connection URI "
                           "(postgresql://user:password@host:port/name?option=value; special characters as %XX)."));
    }
    ConnectionUri result;
    for (const PQconninfoOption *option = options.get(); option->keyword; ++option) {
        if (!option->val)
            continue;
        const QString keyword = QString::fromUtf8(option->keyword);
        const QString value = QString::fromUtf8(option->val);
        // QPSQL splits its option string at each ';'. These four it takes by themselves, as they are.
        static const QStringList own{QStringLiteral("host"), QStringLiteral("dbname"), QStringLiteral("user"),
                                     QStringLiteral("password")};
        if (value.contains(u';') && !own.contains(keyword)) {
            return tl::unexpected(
                QStringLiteral("The database URL's option %1 must not contain a semicolon.").arg(keyword));
        }
        result.values.insert(keyword, value);
    }
    return result;
}

} // namespace plexica::storage
