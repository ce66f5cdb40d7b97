// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/endpointmatcher.h"

#include "common/pathrules.h"

#include <algorithm>

namespace plexica::gateway {

namespace {

/// The spelling that a request's path will have. A declared path that no request may have stays as it is: it then
/// matches nothing.
QByteArray spelling(const QByteArray &path)
{
    const auto normal = normalisePath(path);
    return normal ? *normal : path;
}

} // namespace

EndpointMatcher::EndpointMatcher(const registry::Endpoints &endpoints)
{
    for (std::size_t i = 0; i < endpoints.size(); ++i) {
        const QByteArray name = endpoints[i].method.toLatin1();
        auto method = std::find_if(m_methods.begin(), m_methods.end(), [&](const Method &m) { return m.name == name; });
        if (method == m_methods.end())
            method = m_methods.insert(method, Method{name, {}, {}, {}, {}});
        // What does not begin with a slash is no path: registrations refuse it, and nothing can mean it.
        if (const QByteArray path = endpoints[i].path.toUtf8(); path.startsWith('/'))
            add(*method, path, static_cast<int>(i));
    }
    const auto moreSpecific = [](const Pattern &a, const Pattern &b) {
        const std::size_t common = std::min(a.segments.size(), b.segments.size());
        for (std::size_t i = 0; i < common; ++i) {
            if (a.segments[i].kind != b.segments[i].kind)
                return a.segments[i].kind < b.segments[i].kind;
        }
        return a.segments.size() > b.segments.size();
    };
    for (Method &method : m_methods) {
        std::stable_sort(method.patterns.begin(), method.patterns.end(), moreSpecific);
        std::stable_sort(method.foldedPatterns.begin(), method.foldedPatterns.end(), moreSpecific);
    }
}

void EndpointMatcher::add(Method &method, const QByteArray &path, int endpoint)
{
    Pattern pattern;
    pattern.endpoint = endpoint;
    Pattern folded = pattern;
    bool exact = true;
    QByteArrayView left = QByteArrayView(path).sliced(1);
    for (bool more = true; more;) {
        const QByteArrayView text = takeSegment(&left, &more);
        Segment segment;
        if (text.size() > 1 && text.startsWith(':'))
            segment.kind = Segment::Kind::Name;
        else if (text == "*")
            segment.kind = more ? Segment::Kind::Name : Segment::Kind::Rest;
        else
            segment.text = spelling('/' + text.toByteArray()).mid(1);
        exact = exact && segment.kind == Segment::Kind::Literal;
        pattern.segments.push_back(segment);
        if (segment.kind == Segment::Kind::Literal) {
            segment.text = foldPath('/' + text.toByteArray()).mid(1);
            if (segment.text.isEmpty())
                continue; // a slash at the end
        }
        folded.segments.push_back(std::move(segment));
    }
    if (exact) {
        const QByteArray key = spelling(path);
        if (!method.exact.contains(key))
            method.exact.insert(key, endpoint);
        method.foldedExact.insert(foldPath(path), endpoint);
    } else {
        method.patterns.push_back(std::move(pattern));
        method.foldedPatterns.push_back(std::move(folded));
    }
}

bool EndpointMatcher::matches(const Pattern &pattern, QByteArrayView path)
{
    QByteArrayView left = path.sliced(1);
    bool more = true;
    for (const Segment &segment : pattern.segments) {
        if (!more)
            return false;
        if (segment.kind == Segment::Kind::Rest)
            return true;
        const QByteArrayView text = takeSegment(&left, &more);
        if (segment.kind == Segment::Kind::Name ? text.isEmpty() : text != segment.text)
            return false;
    }
    return !more;
}

int EndpointMatcher::match(const Method &method, const QByteArray &path)
{
    if (!path.startsWith('/'))
        return none;
    if (const auto found = method.exact.constFind(path); found != method.exact.constEnd())
        return *found;
    for (const Pattern &pattern : method.patterns) {
        if (matches(pattern, path))
            return pattern.endpoint;
    }
    return none;
}

const EndpointMatcher::Method *EndpointMatcher::find(QByteArrayView name) const
{
    if (name == "HEAD")
        name = "GET";
    const auto found =
        std::find_if(m_methods.begin(), m_methods.end(), [name](const Method &method) { return method.name == name; });
    return found == m_methods.end() ? nullptr : &*found;
}

int EndpointMatcher::match(QByteArrayView name, const QByteArray &path) const
{
    const Method *method = find(name);
    return method ? match(*method, path) : none;
}

std::vector<int> EndpointMatcher::alsoMeant(QByteArrayView name, const QByteArray &path) const
{
    std::vector<int> meant;
    const Method *method = find(name);
    if (!method)
        return meant;
    const QByteArray folded = foldPath(path);
    for (auto [at, end] = method->foldedExact.equal_range(folded); at != end; ++at)
        meant.push_back(*at);
    for (const Pattern &pattern : method->foldedPatterns) {
        if (!meant.empty())
            break;
        if (matches(pattern, folded))
            meant.push_back(pattern.endpoint);
    }
    std::erase(meant, match(*method, path));
    return meant;
}

QByteArrayList EndpointMatcher::methodsOf(const QByteArray &path) const
{
    QByteArrayList names;
    for (const Method &method : m_methods) {
        if (match(method, path) == none)
            continue;
        names.append(method.name);
        if (method.name == "GET")
            names.append("HEAD");
    }
    std::sort(names.begin(), names.end());
    return names;
}

} // namespace plexica::gateway
