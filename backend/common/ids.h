// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace plexica {

/// A new identifier: UUID version 7 (RFC 9562, 5.7: time and 74 random bits), lower case, no braces. Any thread.
QString newId();

/// True for `[A-Za-z0-9][A-Za-z0-9._-]{0,254}`: plugin ids, service names, tenants, instance ids.
bool isName(QStringView text);

/// True for `[A-Za-z0-9._-]{1,128}`: what X-Request-ID may hold (REST contract, section 1).
bool isRequestId(QByteArrayView text);

} // namespace plexica
