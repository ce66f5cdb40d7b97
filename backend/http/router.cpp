// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/router.h"

#include "common/logging.h"
#include "common/pathrules.h"
#include "common/text.h"

#include <algorithm>
#include <optional>

namespace plexica::http {

namespace {

/// What a parameter of a pattern takes besides nothing.
enum class Shape { Any, Uuid, Hex32 };

bool fits(QByteArrayView segment, Shape shape)
{
    const auto isHex = [](char c) { return hexValue(c) >= 0; };
    switch (shape) {
    case Shape::Any:
        return !segment.isEmpty();
    case Shape::Hex32:
        return segment.size() == 32 && std::all_of(segment.begin(), segment.end(), isHex);
    case Shape::Uuid:
        break;
    }
    if (segment.size() != 36)
        return false;
    for (qsizetype i = 0; i < segment.size(); ++i) {
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        if (dash ? segment[i] != '-' : !isHex(segment[i]))
            return false;
    }
    return true;
}

} // namespace

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
    std::vector<std::pair<Shape, std::unique_ptr<Node>>> parameters; ///< ids first
    std::unique_ptr<Node> rest;                                      ///< "*"
    std::vector<Route> routes;

    const Route *route(QByteArrayView method) const
    {
        const auto found =
            std::find_if(routes.begin(), routes.end(), [method](const Route &route) { return route.method == method; });
        return found == routes.end() ? nullptr : &*found;
    }
    /// What serves a request of this method.
    const Route *serving(QByteArrayView method) const
    {
        const Route *found = route(method);
        if (!found && method == "HEAD")
            found = route("GET");
        return found ? found : route("*");
    }
    bool hasLiteral(QByteArrayView segment) const
    {
        return std::any_of(literals.begin(), literals.end(),
                           [segment](const auto &literal) { return literal.first == segment; });
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

QByteArray Router::withoutShapes(QByteArray pattern)
{
    for (qsizetype at = pattern.indexOf('<'); at >= 0; at = pattern.indexOf('<'))
        pattern.remove(at, pattern.indexOf('>', at) + 1 - at);
    return pattern;
}

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
            const qsizetype bracket = segment.indexOf('<');
            const QByteArrayView shapeName = bracket < 0 ? QByteArrayView() : segment.sliced(bracket);
            Q_ASSERT(bracket < 0 || shapeName == "<uuid>" || shapeName == "<hex32>");
            names.push_back(segment.first(bracket < 0 ? segment.size() : bracket).sliced(1).toByteArray());
            const Shape shape = bracket < 0 ? Shape::Any : shapeName == "<uuid>" ? Shape::Uuid : Shape::Hex32;
            auto found = std::find_if(node->parameters.begin(), node->parameters.end(),
                                      [shape](const auto &parameter) { return parameter.first == shape; });
            if (found == node->parameters.end())
                found = node->parameters.emplace(
                    shape == Shape::Any ? node->parameters.end() : node->parameters.begin(), shape, nullptr);
            next = &found->second;
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
    node->routes.push_back({method, withoutShapes(pattern), std::move(names), std::move(handler)});
}

void Router::addTask(const char *method, const char *pattern, TaskHandler handler)
{
    const auto shared = std::make_shared<const TaskHandler>(std::move(handler));
    add(method, pattern, [shared](const ExchangePtr &exchange) { runTask(shared, exchange); });
}

namespace {

/// Every node that a path may lead to, best first: literals, then ids, then other parameters, then "*". `loose`: an id
/// may be any segment that is no literal beside it, so that an id that is none gets the answer of one that is unknown.
/// Never deeper than the longest pattern; each node is met at most once. `visit` ends it by answering true.
template <typename Node, typename Visit>
bool walk(const Node *node, QByteArrayView path, bool more, bool loose, std::vector<QByteArrayView> *values,
          const Visit &visit)
{
    if (!more)
        return !node->routes.empty() && visit(*node);
    QByteArrayView left = path;
    bool moreLeft = false;
    const QByteArrayView segment = takeSegment(&left, &moreLeft);
    for (const auto &[literal, next] : node->literals) {
        if (literal == segment && walk(next.get(), left, moreLeft, loose, values, visit))
            return true;
    }
    for (const auto &[shape, next] : node->parameters) {
        if (!fits(segment, shape) && !(loose && fits(segment, Shape::Any) && !node->hasLiteral(segment)))
            continue;
        values->push_back(segment);
        if (walk(next.get(), left, moreLeft, loose, values, visit))
            return true;
        values->pop_back();
    }
    if (!node->rest)
        return false;
    values->push_back(path);
    if (visit(*node->rest))
        return true;
    values->pop_back();
    return false;
}

/// 405, or the answer to OPTIONS.
void refuseMethod(const ExchangePtr &exchange, QByteArrayList methods)
{
    methods.removeAll("*");
    methods.append("OPTIONS");
    if (methods.contains("GET"))
        methods.append("HEAD");
    std::sort(methods.begin(), methods.end());
    methods.erase(std::unique(methods.begin(), methods.end()), methods.end());
    const QByteArray allow = methods.join(", ");
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
    const QByteArrayView path =
        request.path.startsWith('/') ? QByteArrayView(request.path).sliced(1) : QByteArrayView();
    const Node::Route *route = nullptr;
    std::vector<QByteArrayView> values;
    QByteArrayList methods; // that the path takes
    QByteArray pattern;     // the first of those
    for (const bool loose : {false, true}) {
        if (path.isNull() || route)
            break;
        walk<Node>(m_root.get(), path, true, loose, &values, [&](const Node &node) {
            for (const Node::Route &known : node.routes)
                methods.append(known.method);
            if (pattern.isEmpty() && !node.routes.empty())
                pattern = node.routes.front().pattern;
            route = node.serving(request.method);
            // What takes any method does not answer for others of the path that have methods of their own.
            if (route && request.method == "OPTIONS" && route->method == "*" && methods.size() > methods.count("*"))
                route = nullptr;
            return route != nullptr;
        });
    }
    if (!route && methods.isEmpty()) {
        exchange->respondError({ErrorCode::RouteNotFound,
                                QStringLiteral("There is nothing at %1.").arg(QString::fromLatin1(request.path)),
                                {},
                                {}});
        return;
    }
    if (!route) {
        exchange->setRoute(pattern);
        refuseMethod(exchange, methods);
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
        for (const auto &[shape, next] : node->parameters)
            open.push_back(next.get());
        if (node->rest)
            open.push_back(node->rest.get());
    }
    std::sort(result.begin(), result.end());
    return result;
}

} // namespace plexica::http
