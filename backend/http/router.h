// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/exchange.h"

#include <QStringList>

#include <qcorotask.h>

#include <functional>
#include <map>
#include <vector>

namespace plexica::http {

/// Finds the handler of a request by method and *encoded* path. Patterns are of literal segments, ":name" (one
/// non-empty segment) and a last "*" (the rest, kept encoded, as parameter "path"). Literal beats ":name" beats
/// "*", segment by segment. Matching splits the encoded path at '/', then decodes each parameter once; invalid
/// percent-encoding, invalid UTF-8 or an encoded NUL in a parameter is a 400. GET and HEAD pass a literal that has
/// neither.
///
/// Unknown path: 404 ROUTE_NOT_FOUND. Known path, other method: 405 with Allow. HEAD runs the GET handler;
/// OPTIONS answers 204 with Allow.
class Router
{
public:
    /// Answers before it returns, or keeps the exchange and answers later.
    using Handler = std::function<void(const ExchangePtr &)>;
    /// A coroutine handler. An exception that leaves it is logged and answered 500.
    using TaskHandler = std::function<QCoro::Task<>(ExchangePtr)>;

    Router();
    ~Router();

    /// `method` is "GET", "POST", … or "*" for any. A pair added twice is a programming error (asserts).
    void add(const char *method, const char *pattern, Handler handler);
    void addTask(const char *method, const char *pattern, TaskHandler handler);
    /// `path`, literal and with routes already, is known by itself alone: methods that it does not take are 405 there,
    /// even where a pattern with a parameter would take them. (Else reading falls through to such a pattern.)
    void reserve(const char *path);

    /// Runs the handler, or answers the error. `exchange` is unanswered.
    void dispatch(const ExchangePtr &exchange) const;

    /// Every (method, pattern) added, for the OpenAPI test; sorted.
    std::vector<std::pair<QByteArray, QByteArray>> routes() const;

private:
    struct Node;
    std::unique_ptr<Node> m_root;
};

} // namespace plexica::http
