// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/erroranswers.h"

namespace plexica::rest {

/// The one table from error codes to HTTP statuses.
int httpStatus(ErrorCode code);

/// The contract's errors (REST contract, section 1): the document, its status, and what clients may read of it.
http::ErrorAnswersPtr contractErrors();

/// An error document whose code no other room knows.
http::HttpResponse errorAnswer(int status, const QString &code, const QString &message, const QByteArray &requestId);

} // namespace plexica::rest
