// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"

#include <QByteArray>

namespace plexica::gateway {

/// A path in the one spelling that is matched and sent, so that what was judged is what the plugin reads: every byte is
/// decoded and encoded again in one way (RFC 3986, 6.2.2, and stricter: ';' is always "%3B", or servers that cut path
/// parameters would see another path than this node did). Bytes that a path cannot hold (blanks, UTF-8) are encoded.
///
/// Errors: ValidationFailed for everything by which a plugin might be led to another path: dot segments in any spelling
/// (encoded, doubly encoded, with path parameters, of dots and blanks alone), encoded or doubled slashes, backslashes,
/// NUL, control characters, bad percent-encoding, anything but UTF-8 (overlong forms), and letters that some
/// systems fold into dot segments and slashes. `path` begins with '/', without query. Any thread.
Result<QByteArray> normalisePath(QByteArrayView path);

/// A query as it is sent: without '?', bytes that it cannot hold encoded. Errors: ValidationFailed for control
/// characters, '#' and bad percent-encoding.
Result<QByteArray> normaliseQuery(QByteArrayView query);

/// Encodes a name or value of a query's parameter, or anything else, so that only letters, digits and -._~ stay.
QByteArray percentEncoded(QByteArrayView text);

} // namespace plexica::gateway
