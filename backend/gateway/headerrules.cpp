// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/headerrules.h"

#include "common/text.h"

#include <QByteArrayList>

#include <algorithm>
#include <array>
#include <string_view>

namespace plexica::gateway {

namespace {

using std::string_view_literals::operator""sv;

/// A field name as careless servers read it: lower case, everything but letters and digits as '-'.
class FoldedName
{
public:
    explicit FoldedName(QByteArrayView name)
    {
        m_size = std::min(static_cast<std::size_t>(name.size()), m_text.size());
        for (std::size_t i = 0; i < m_size; ++i) {
            const char c = name[static_cast<qsizetype>(i)];
            if (c >= 'A' && c <= 'Z')
                m_text[i] = static_cast<char>(c - 'A' + 'a');
            else
                m_text[i] = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ? c : '-';
        }
        while (m_size > 0 && m_text[m_size - 1] == '-')
            --m_size;
        while (m_begin < m_size && m_text[m_begin] == '-')
            ++m_begin;
    }
    std::string_view text() const { return {m_text.data() + m_begin, m_size - m_begin}; }

private:
    std::array<char, 48> m_text{}; // longer names are none of ours, and need no end
    std::size_t m_size = 0;
    std::size_t m_begin = 0;
};

template <std::size_t N>
bool isOneOf(std::string_view name, const std::array<std::string_view, N> &names)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

constexpr std::array connectionFields{"connection"sv,        "keep-alive"sv, "te"sv,       "trailer"sv,
                                      "transfer-encoding"sv, "upgrade"sv,    "trailers"sv, "http2-settings"sv};
// What the upstream client writes itself.
constexpr std::array requestFramingFields{"host"sv, "expect"sv, "content-length"sv};
constexpr std::array identityFields{"x-tenant-id"sv, "x-tenant-slug"sv, "x-caller-plugin-id"sv, "x-request-id"sv,
                                    "x-plexica-timeout-ms"sv};
// With these a client has frameworks take another method, path, host or client address than the one that was judged.
constexpr std::array overridingFields{"forwarded"sv,   "proxy"sv,  "x-http-method"sv,  "x-real-ip"sv,
                                      "x-client-ip"sv, "x-host"sv, "true-client-ip"sv, "x-cluster-client-ip"sv};
constexpr std::array overridingBeginnings{"x-forwarded-"sv, "x-original-"sv, "x-rewrite-"sv, "x-override-"sv};
constexpr auto overridingEnd = "-override"sv;
constexpr std::array credentialFields{"authorization"sv, "x-api-key"sv};
constexpr QByteArrayView ownKeys("plx_");

/// `given` is the name as it was spelled: of a long one `name` holds the beginning alone.
bool isOverriding(std::string_view name, QByteArrayView given)
{
    if (isOneOf(name, overridingFields)
        || std::any_of(overridingBeginnings.begin(), overridingBeginnings.end(),
                       [name](std::string_view beginning) { return name.starts_with(beginning); }))
        return true;
    const FoldedName end(given.last(std::min(given.size(), qsizetype(40))));
    return end.text().ends_with(overridingEnd);
}

/// Whether a Via field names that node among its hops ("1.1 NAME (comment), …").
bool passedBy(QByteArrayView via, const QByteArray &nodeId)
{
    for (const QByteArray &hop : via.toByteArray().split(',')) {
        const QByteArrayList words = hop.simplified().split(' ');
        if (words.size() >= 2 && words[1] == nodeId)
            return true;
    }
    return false;
}

bool isConnectionField(std::string_view name)
{
    return isOneOf(name, connectionFields) || name.starts_with("proxy-");
}

Error headerError(const QString &message)
{
    return Error::validation({{QStringLiteral("headers"), message}});
}

/// A key of this node, with a scheme before it or without.
bool isOwnKey(QByteArrayView value)
{
    QByteArrayView text = value.trimmed();
    if (const qsizetype blank = text.lastIndexOf(' '); blank >= 0)
        text = text.sliced(blank + 1);
    return text.startsWith(ownKeys) || value.trimmed().startsWith(ownKeys);
}

/// What the Connection fields name, folded.
std::vector<FoldedName> namedByConnection(const std::vector<upstream::HeaderField> &fields)
{
    std::vector<FoldedName> names;
    for (const auto &[name, value] : fields) {
        if (FoldedName(name).text() != "connection"sv)
            continue;
        for (const QByteArray &part : value.split(','))
            names.emplace_back(QByteArrayView(part).trimmed());
    }
    return names;
}

} // namespace

Result<std::vector<upstream::HeaderField>> upstreamHeaders(const std::vector<upstream::HeaderField> &given,
                                                           const CallIdentity &identity, TracedCall &traced)
{
    const std::vector<FoldedName> named = namedByConnection(given);
    std::vector<upstream::HeaderField> kept;
    kept.reserve(given.size() + 6);
    const upstream::HeaderField *traceparent = nullptr;
    std::vector<const upstream::HeaderField *> tracestates; // several are one list (W3C Trace Context, 3.3.1.1)
    int traceparents = 0;
    for (const upstream::HeaderField &field : given) {
        if (!isToken(field.first))
            return fail(headerError(QStringLiteral("headers holds a name with characters that a name cannot hold")));
        if (!isFieldValue(field.second)) {
            return fail(headerError(QStringLiteral("headers.%1 holds CR, LF, NUL or another control character")
                                        .arg(QString::fromLatin1(field.first.left(80)))));
        }
        const FoldedName folded(field.first);
        const std::string_view name = folded.text();
        if (isConnectionField(name) || isOneOf(name, requestFramingFields) || isOneOf(name, identityFields)
            || isOverriding(name, field.first) || (isOneOf(name, credentialFields) && isOwnKey(field.second))
            || std::any_of(named.begin(), named.end(),
                           [name](const FoldedName &other) { return other.text() == name; }))
            continue;
        if (name == "via"sv && passedBy(field.second, identity.nodeId)) {
            return fail(ErrorCode::Loop, QStringLiteral("The call has passed this node before: the service's base URL "
                                                        "leads back to it"));
        }
        if (name == "traceparent"sv) {
            ++traceparents;
            traceparent = &field;
        } else if (name == "tracestate"sv) {
            tracestates.push_back(&field);
        } else {
            kept.push_back(field);
        }
    }
    kept.emplace_back("X-Tenant-ID", identity.tenantId);
    kept.emplace_back("X-Caller-Plugin-ID", identity.callerPluginId);
    kept.emplace_back("X-Request-ID", identity.requestId);
    kept.emplace_back("Via", "1.1 " + identity.nodeId);
    const auto continued = traceparents == 1 ? TraceContext::parse(traceparent->second) : std::nullopt;
    traced.context = continued ? *continued : TraceContext::begin();
    traced.firstAttempt = newSpanId();
    if (continued) {
        for (const upstream::HeaderField *tracestate : tracestates)
            kept.emplace_back("tracestate", tracestate->second);
    }
    kept.emplace_back("traceparent", traced.context.toText(traced.firstAttempt));
    return kept;
}

TraceContext traceContextOf(const std::vector<upstream::HeaderField> &given)
{
    const auto values = headerValues(given, "traceparent");
    const auto continued = values.size() == 1 ? TraceContext::parse(values.front()) : std::nullopt;
    return continued ? *continued : TraceContext::begin();
}

std::vector<upstream::HeaderField> endToEndHeaders(const std::vector<upstream::HeaderField> &given)
{
    const std::vector<FoldedName> named = namedByConnection(given);
    std::vector<upstream::HeaderField> kept;
    kept.reserve(given.size());
    for (const upstream::HeaderField &field : given) {
        const FoldedName folded(field.first);
        const std::string_view name = folded.text();
        if (isConnectionField(name) || name.starts_with("access-control-"sv) || name == "x-request-id"sv
            || name == "x-cache"sv || std::any_of(named.begin(), named.end(), [name](const FoldedName &other) {
                   return other.text() == name;
               }))
            continue;
        kept.push_back(field);
    }
    return kept;
}

std::vector<QByteArray> headerValues(const std::vector<upstream::HeaderField> &headers, QByteArrayView name)
{
    std::vector<QByteArray> values;
    for (const auto &[given, value] : headers) {
        if (given.compare(name, Qt::CaseInsensitive) == 0)
            values.push_back(value);
    }
    return values;
}

QByteArray headerValue(const std::vector<upstream::HeaderField> &headers, QByteArrayView name)
{
    for (const auto &[given, value] : headers) {
        if (given.size() == name.size() && given.compare(name, Qt::CaseInsensitive) == 0)
            return value.isNull() ? QByteArray("") : value;
    }
    return {};
}

} // namespace plexica::gateway
