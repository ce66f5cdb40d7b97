// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"

#include <QByteArray>

namespace plexica {

/// A path in the one spelling that is matched: every byte is decoded and encoded again in one way (RFC 3986, 6.2.2, and
/// stricter: ';' is always "%3B").
///
/// Errors: ValidationFailed for everything by which a plugin might be led to another path: dot segments in any spelling
/// (encoded, doubly encoded, with path parameters, of dots and blanks alone), encoded or doubled slashes, backslashes,
/// NUL, control characters, bad percent-encoding, anything but UTF-8 (overlong forms), and letters that some
/// systems fold into dot segments and slashes. A slash that was encoded twice is text. `path` begins with '/', without
/// query. Any thread.
Result<QByteArray> normalisePath(QByteArrayView path);

/// The same path as it is sent: byte for byte as it was spelled, but for bytes that a request line cannot hold (blanks,
/// UTF-8), which are encoded. `path` is one that normalisePath() takes.
QByteArray pathAsSpelled(QByteArrayView path);

/// What a careless server makes of a path: decoded until nothing is left to decode, in small letters, without a slash
/// at its end or two beside each other. For comparing only. Takes anything.
QByteArray foldPath(QByteArrayView path);

/// Cuts the first segment off a path that stands behind a '/'. `more` says whether another '/' followed.
QByteArrayView takeSegment(QByteArrayView *path, bool *more);

/// A query as it is sent: without '?', bytes that it cannot hold encoded. Errors: ValidationFailed for control
/// characters, '#' and bad percent-encoding.
Result<QByteArray> normaliseQuery(QByteArrayView query);

/// Encodes a name or value of a query's parameter, or anything else, so that only letters, digits and -._~ stay.
QByteArray percentEncoded(QByteArrayView text);

} // namespace plexica
