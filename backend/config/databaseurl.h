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

} // namespace plexica::config
