// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/error.h"
#include "http/http.h"

#include <memory>

namespace plexica::http {

struct RequestFault;

/// How errors become answers. Whoever makes a server brings it: which statuses and documents errors have, and what of
/// them clients may read, is not the server's to know. Node thread only.
class ErrorAnswers
{
public:
    virtual ~ErrorAnswers() = default;
    /// Of what a handler or the router could not do for `request`.
    virtual HttpResponse ofHandler(const Error &error, const HttpRequest &request) const = 0;
    /// Of what the server itself refuses before any handler sees it, with the status that the fault says: broken
    /// framing (400, 417, 501, 505), deadlines (408), limits (413, 414, 431), no place (503). The connection ends
    /// after it.
    virtual HttpResponse ofServer(const RequestFault &fault, const QByteArray &requestId) const = 0;
};

/// Exchanges outlive the server's other parts while coroutines hold them.
using ErrorAnswersPtr = std::shared_ptr<const ErrorAnswers>;

} // namespace plexica::http
