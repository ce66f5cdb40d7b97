// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/router.h"

#include "common/logging.h"
#include "common/text.h"

#include <algorithm>
#include <optional>

namespace plexica::http {

struct Router::Node
{
    struct Route
    {
        QByteArray method;
        QByteArray pattern;
        std::vector<QByteArray> names; ///< of the parameters, from left to right
        Handler handler;
    };

    std::vector<std::pair<QByteArray, std::unique_ptr<Node>>> literals;
    std::unique_ptr<Node> parameter;
    std::unique_ptr<Node> rest; ///< "*"
    std::vector<Route> routes;
    bool reserved = false; ///< never read as a parameter

    const Route *route(QByteArrayView method) const
    {
        const auto found =
            std::find_if(routes.begin(), routes.end(), [method](const Route &route) { return route.method == method; });
        return found == routes.end() ? nullptr : &*found;
    }
};

namespace {

/// Percent-decodes once; nullopt for bad encoding, bad UTF-8 or an encoded NUL.
std::optional<QString> decoded(QByteArrayView segment)
{
    const std::optional<QByteArray> bytes = percentDecoded(segment);
    if (!bytes || bytes->contains('\0'))
        return std::nullopt;
    return strictTextFromUtf8(*bytes);
}

/// Cuts the first segment off a path that stands behind a '/'. `more` says whether another '/' followed.
QByteArrayView takeSegment(QByteArrayView *path, bool *more)
{
    const qsizetype slash = path->indexOf('/');
    const QByteArrayView segment = slash < 0 ? *path : path->first(slash);
    *more = slash >= 0;
    *path = slash < 0 ? QByteArrayView() : path->sliced(slash + 1);
    return segment;
}

Error failed()
{
    return {ErrorCode::Internal, QStringLiteral("The server could not finish this request."), {}, {}};
}

void exceptionLeft(const ExchangePtr &exchange, const char *what)
{
    const LogRequestScope scope(exchange->request().requestId);
    qCCritical(lcHttp).noquote() << "the handler of" << exchange->request().method << exchange->route()
                                 << "threw:" << (what ? what : "an unknown exception");
    if (!exchange->answered())
        exchange->respondError(failed());
    else
        exchange->abortStream(); // nothing, unless an answer was half sent
}

/// QCoro drops what a task throws that nobody awaits, so nothing may leave this frame. It keeps the handler.
QCoro::Task<> runTask(std::shared_ptr<const Router::TaskHandler> handler, ExchangePtr exchange)
{
    try {
        co_await (*handler)(exchange);
    } catch (const std::exception &exception) {
        exceptionLeft(exchange, exception.what());
    } catch (...) {
        exceptionLeft(exchange, nullptr);
    }
}

} // namespace

Router::Router()
    : m_root(std::make_unique<Node>())
{
}
Router::~Router() = default;

void Router::add(const char *method, const char *pattern, Handler handler)
{
    Q_ASSERT(pattern && pattern[0] == '/');
    Node *node = m_root.get();
    std::vector<QByteArray> names;
    QByteArrayView path = QByteArrayView(pattern).sliced(1);
    for (bool more = true; more;) {
        const QByteArrayView segment = takeSegment(&path, &more);
        std::unique_ptr<Node> *next = nullptr;
        if (segment == "*") {
            Q_ASSERT(!more);
            names.emplace_back("path");
            next = &node->rest;
        } else if (segment.startsWith(':')) {
            names.push_back(segment.sliced(1).toByteArray());
            next = &node->parameter;
        } else {
            auto found = std::find_if(node->literals.begin(), node->literals.end(),
                                      [segment](const auto &literal) { return literal.first == segment; });
            if (found == node->literals.end())
                found = node->literals.emplace(found, segment.toByteArray(), nullptr);
            next = &found->second;
        }
        if (!*next)
            *next = std::make_unique<Node>();
        node = next->get();
    }
    Q_ASSERT_X(!node->route(method), "Router::add", pattern);
    node->routes.push_back({method, pattern, std::move(names), std::move(handler)});
}

void Router::reserve(const char *path)
{
    Node *node = m_root.get();
    QByteArrayView left = QByteArrayView(path).sliced(1);
    for (bool more = true; more;) {
        const QByteArrayView segment = takeSegment(&left, &more);
        const auto found = std::find_if(node->literals.begin(), node->literals.end(),
                                        [segment](const auto &literal) { return literal.first == segment; });
        Q_ASSERT_X(found != node->literals.end(), "Router::reserve", path);
        node = found->second.get();
    }
    node->reserved = true;
}

void Router::addTask(const char *method, const char *pattern, TaskHandler handler)
{
    const auto shared = std::make_shared<const TaskHandler>(std::move(handler));
    add(method, pattern, [shared](const ExchangePtr &exchange) { runTask(shared, exchange); });
}

namespace {

/// The node with routes that fits best, its parameters still encoded. Goes back when a literal leads nowhere;
/// never deeper than the longest pattern.
template <typename Node>
const Node *find(const Node *node, QByteArrayView path, bool more, std::vector<QByteArrayView> *values, bool reading)
{
    // A literal that cannot be read leaves reading to a parameter that can. Other methods never look further: a DELETE
    // that misses its literal must not hit something else.
    const auto fits = [reading](const Node *end) {
        return reading && !end->reserved ? end->route("GET") || end->route("HEAD") || end->route("*")
                                         : !end->routes.empty();
    };
    if (!more)
        return fits(node) ? node : nullptr;
    QByteArrayView left = path;
    bool moreLeft = false;
    const QByteArrayView segment = takeSegment(&left, &moreLeft);
    for (const auto &[literal, next] : node->literals) {
        if (literal == segment) {
            if (const Node *found = find(next.get(), left, moreLeft, values, reading))
                return found;
            break;
        }
    }
    if (node->parameter && !segment.isEmpty()) {
        values->push_back(segment);
        if (const Node *found = find(node->parameter.get(), left, moreLeft, values, reading))
            return found;
        values->pop_back();
    }
    if (node->rest && fits(node->rest.get())) {
        values->push_back(path);
        return node->rest.get();
    }
    return nullptr;
}

/// 405, or the answer to OPTIONS.
template <typename Node>
void refuseMethod(const ExchangePtr &exchange, const Node &node)
{
    QByteArrayList methods{"OPTIONS"};
    for (const auto &route : node.routes)
        methods.append(route.method);
    if (methods.contains("GET") && !methods.contains("HEAD"))
        methods.append("HEAD");
    std::sort(methods.begin(), methods.end());
    const QByteArray allow = methods.join(", ");
    exchange->setRoute(node.routes.front().pattern);

    const HttpRequest &request = exchange->request();
    if (request.method == "OPTIONS") {
        exchange->respond(HttpResponse{.status = 204, .body = {}, .contentType = {}, .headers = {{"Allow", allow}}});
        return;
    }
    const QString message =
        QStringLiteral("%1 does not take %2; it takes %3.")
            .arg(QString::fromLatin1(request.path), QString::fromLatin1(request.method), QString::fromLatin1(allow));
    exchange->respondError({ErrorCode::MethodNotAllowed, message, {}, {}}, {{"Allow", allow}});
}

} // namespace

void Router::dispatch(const ExchangePtr &exchange) const
{
    const HttpRequest &request = exchange->request();
    std::vector<QByteArrayView> values;
    const QByteArrayView path =
        request.path.startsWith('/') ? QByteArrayView(request.path).sliced(1) : QByteArrayView();
    const bool reading = request.method == "GET" || request.method == "HEAD";
    const Node *node = path.isNull() ? nullptr : find<Node>(m_root.get(), path, true, &values, reading);
    if (!node && reading && !path.isNull())
        node = find<Node>(m_root.get(), path, true, &values, false); // for 405
    if (!node) {
        exchange->respondError({ErrorCode::RouteNotFound,
                                QStringLiteral("There is nothing at %1.").arg(QString::fromLatin1(request.path)),
                                {},
                                {}});
        return;
    }
    const Node::Route *route = node->route(request.method);
    if (!route && request.method == "HEAD")
        route = node->route("GET");
    if (!route)
        route = node->route("*");
    if (!route) {
        refuseMethod(exchange, *node);
        return;
    }
    std::vector<Exchange::Parameter> parameters;
    parameters.reserve(values.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
        const bool rest = i + 1 == values.size() && route->pattern.endsWith("/*");
        std::optional<QString> value = decoded(values[i]);
        if (!value) {
            exchange->respondError({ErrorCode::ValidationFailed,
                                    QStringLiteral("\"%1\" in the path is not valid percent-encoded UTF-8.")
                                        .arg(QString::fromLatin1(values[i])),
                                    {},
                                    {}});
            return;
        }
        parameters.emplace_back(route->names[i], rest ? QString::fromLatin1(values[i]) : std::move(*value));
    }
    exchange->setRoute(route->pattern);
    exchange->setParameters(std::move(parameters));
    try {
        route->handler(exchange);
    } catch (const std::exception &exception) {
        exceptionLeft(exchange, exception.what());
    } catch (...) {
        exceptionLeft(exchange, nullptr);
    }
}

std::vector<std::pair<QByteArray, QByteArray>> Router::routes() const
{
    std::vector<std::pair<QByteArray, QByteArray>> result;
    std::vector<const Node *> open{m_root.get()};
    while (!open.empty()) {
        const Node *node = open.back();
        open.pop_back();
        for (const Node::Route &route : node->routes)
            result.emplace_back(route.method, route.pattern);
        for (const auto &[literal, next] : node->literals)
            open.push_back(next.get());
        if (node->parameter)
            open.push_back(node->parameter.get());
        if (node->rest)
            open.push_back(node->rest.get());
    }
    std::sort(result.begin(), result.end());
    return result;
}

} // namespace plexica::http
