// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace plexica::config {

/// What is wrong with a database URL as the rest of a sentence ("is …"), empty if nothing. Accepted:
/// `sqlite:///absolute/path`, and libpq's `postgresql://…` and `postgres://…`, whose details libpq judges.
/// The fault never repeats the URL.
QString databaseUrlFault(const QString &url);

/// The URL with every password in it replaced by `***`. Text that is no proper URL is masked generously: more may
/// be hidden than the password, never less.
QString maskDatabaseUrl(const QString &url);

/// A web address for people to see: who signs in and what the query says are `***`, and so is each part of the path
/// that looks like a token (16 characters and more), as the addresses of many services are secrets by such a part.
QString maskWebUrl(const QString &url);

/// A PostgreSQL URL and the password that stood in it; empty: none did.
struct ParsedPassword
{
    QString url; ///< without
    QString password;
};
/// Takes the password out of a PostgreSQL URL, from before the '@' or from the parameter `password`. Other URLs stay.
ParsedPassword takePassword(const QString &url);
/// The other way round; where the URL names no user, as a parameter.
QString withPassword(const QString &url, const QString &password);

} // namespace plexica::config
