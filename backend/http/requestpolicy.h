// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/http.h"
#include "http/requesthead.h"

#include <optional>
#include <utility>
#include <vector>

namespace plexica::http {

/// What the server asks of whoever made it as soon as the head of a request is there. Node thread only; must outlive
/// the server.
class RequestPolicy
{
public:
    using Headers = std::vector<std::pair<QByteArray, QByteArray>>;

    /// Why the request is refused before its body is read; nullopt: it goes on. May say who asks (`principal`), and
    /// from where (`peer`).
    virtual std::optional<RequestFault> judge(HttpRequest &request) = 0;
    /// What every answer to it carries, those of the server itself too. Of a request that was refused because of its
    /// head, only what was understood is there.
    virtual Headers answerHeaders(const HttpRequest &request) const = 0;

protected:
    ~RequestPolicy() = default;
};

} // namespace plexica::http
