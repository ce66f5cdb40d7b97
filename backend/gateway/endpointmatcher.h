// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/service.h"

#include <QByteArray>
#include <QHash>

#include <vector>

namespace plexica::gateway {

/// The endpoints of one service, ready to be asked which of them a request means (REST contract, section 5): an exact
/// path first, then patterns by specificity, literal before ":name" (one non-empty segment) before "*" (the rest),
/// from left to right. HEAD is answered by a GET endpoint. A value; made when a service changes, not per call.
class EndpointMatcher
{
public:
    EndpointMatcher() = default;
    explicit EndpointMatcher(const registry::Endpoints &endpoints);

    static constexpr int none = -1;
    /// Index into the endpoints. `path` is what normalisePath() answered.
    int match(QByteArrayView method, const QByteArray &path) const;
    /// The endpoints that a careless server might take the request for (it ignores case and a slash at the end, decodes
    /// once more), without those that match() finds. The path need not be one that normalisePath() takes.
    std::vector<int> alsoMeant(QByteArrayView method, const QByteArray &path) const;
    /// Methods of the endpoints that the path means, sorted, with HEAD beside GET.
    QByteArrayList methodsOf(const QByteArray &path) const;

private:
    struct Segment
    {
        enum class Kind : quint8 { Literal, Name, Rest };
        Kind kind = Kind::Literal;
        QByteArray text; ///< of a literal, in the spelling of normalisePath()
    };
    struct Pattern
    {
        std::vector<Segment> segments;
        int endpoint = none;
    };
    struct Method
    {
        QByteArray name;
        QHash<QByteArray, int> exact;
        std::vector<Pattern> patterns; ///< most specific first
        // The same of folded paths, see foldPath().
        QMultiHash<QByteArray, int> foldedExact;
        std::vector<Pattern> foldedPatterns;
    };

    void add(Method &method, const QByteArray &path, int endpoint);
    const Method *find(QByteArrayView name) const;
    static bool matches(const Pattern &pattern, QByteArrayView path);
    static int match(const Method &method, const QByteArray &path);

    std::vector<Method> m_methods;
};

} // namespace plexica::gateway
