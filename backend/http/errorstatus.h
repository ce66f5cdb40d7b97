// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/error.h"

#include <QByteArray>

namespace plexica::http {

/// The one table from error codes to HTTP statuses.
int httpStatus(ErrorCode code);

/// The error document of REST contract section 1. `reads`: the request could change nothing, so nothing is said of
/// whether something was saved.
QByteArray errorDocument(const Error &error, int status, const QByteArray &requestId, bool reads = false);

} // namespace plexica::http
