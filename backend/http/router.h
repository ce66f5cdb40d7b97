// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/exchange.h"

#include <QStringList>

#include <qcorotask.h>

#include <functional>
#include <map>
#include <vector>

namespace plexica::http {

/// Finds the handler of a request by method and *encoded* path together. Patterns are of literal segments, ":name" (one
/// non-empty segment), ":name<uuid>" and ":name<hex32>" (one that is such an id), and a last "*" (the rest, kept
/// encoded, as parameter "path"). Of those that take the method, literal beats id beats ":name" beats "*", segment by
/// segment; so a literal never hides what another method or an id cannot be. Where nothing else fits, an id may be any
/// segment that is no literal: whoever asks for it hears that it is unknown. Matching splits the encoded path at '/',
/// then decodes each parameter once; invalid percent-encoding, invalid UTF-8 or an encoded NUL in a parameter is a 400.
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
    /// Runs the handler, or answers the error. `exchange` is unanswered.
    void dispatch(const ExchangePtr &exchange) const;

    /// ":id" of ":id<uuid>": what routes are called in metrics and documents.
    static QByteArray withoutShapes(QByteArray pattern);

    /// Every (method, pattern) added, without shapes; sorted.
    std::vector<std::pair<QByteArray, QByteArray>> routes() const;

private:
    struct Node;
    std::unique_ptr<Node> m_root;
};

} // namespace plexica::http
