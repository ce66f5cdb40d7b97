// SPDX-License-Identifier: GPL-3.0-or-later
// Paths, queries and header fields on their way through the gateway: no input may crash the rules, and what they let
// pass holds nothing by which a plugin could be led elsewhere or told another identity.
#include "gateway/headerrules.h"
#include "common/pathrules.h"

#include <QByteArrayList>

#include <algorithm>
#include <cstdint>
#include <cstdlib>

using namespace plexica;
using namespace plexica::gateway;
using plexica::upstream::HeaderField;

namespace {

void check(bool holds)
{
    if (!holds)
        std::abort();
}

bool isControl(char c)
{
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
}

/// A reader that is as careless as can be: decodes again and again, takes '\' for '/', cuts path parameters off.
void checkPath(const QByteArray &path)
{
    check(path.startsWith('/')
          && std::none_of(path.begin(), path.end(), [](char c) { return isControl(c) || c == ' ' || c < 0; }));
    const auto again = normalisePath(path);
    check(again && *again == path);
    QByteArray read = path;
    for (int round = 0; round < 12; ++round) {
        check(!read.contains('\\') && !read.contains('\0'));
        // A slash that was encoded twice is text.
        check(round > 1 || (!read.contains("//") && read.count('/') == path.count('/')));
        for (const QByteArray &segment : read.split('/')) {
            const QByteArray name = segment.left(segment.indexOf(';') < 0 ? segment.size() : segment.indexOf(';'));
            check(name.isEmpty() || name.count('.') != name.size());
        }
        const QByteArray next = QByteArray::fromPercentEncoding(read);
        if (next == read)
            break;
        // A '%' that stands for itself is read as garbage by Qt; such a reader sees nothing more.
        bool whole = true;
        for (qsizetype i = read.indexOf('%'); i >= 0; i = read.indexOf('%', i + 1))
            whole = whole && i + 2 < read.size() && std::isxdigit(static_cast<unsigned char>(read[i + 1]))
                    && std::isxdigit(static_cast<unsigned char>(read[i + 2]));
        if (!whole)
            break;
        read = next;
    }
}

void checkHeaders(const std::vector<HeaderField> &given)
{
    const CallIdentity identity{"tenant", "caller", "request", "node"};
    TracedCall traced;
    const auto sent = upstreamHeaders(given, identity, traced);
    if (!sent)
        return;
    int tenants = 0;
    int callers = 0;
    int requests = 0;
    int traces = 0;
    for (const auto &[name, value] : *sent) {
        check(!name.isEmpty()
              && std::none_of(name.begin(), name.end(), [](char c) { return isControl(c) || c == ':' || c == ' '; }));
        check(std::none_of(value.begin(), value.end(), [](char c) { return isControl(c) && c != '\t'; }));
        QByteArray folded = name.toLower();
        std::replace_if(
            folded.begin(), folded.end(), [](char c) { return !std::isalnum(static_cast<unsigned char>(c)); }, '-');
        if (folded == "x-tenant-id")
            ++tenants, check(name == "X-Tenant-ID" && value == "tenant");
        if (folded == "x-caller-plugin-id")
            ++callers, check(name == "X-Caller-Plugin-ID" && value == "caller");
        if (folded == "x-request-id")
            ++requests, check(name == "X-Request-ID" && value == "request");
        if (folded == "traceparent")
            ++traces, check(TraceContext::parse(value).has_value());
        check(folded != "connection" && folded != "transfer-encoding" && folded != "content-length" && folded != "host"
              && folded != "upgrade");
    }
    check(tenants == 1 && callers == 1 && requests == 1 && traces == 1);
    endToEndHeaders(given);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (const auto path = normalisePath(input))
        checkPath(*path);
    if (const auto path = normalisePath('/' + input))
        checkPath(*path);
    if (const auto query = normaliseQuery(input)) {
        check(std::none_of(query->begin(), query->end(), [](char c) { return isControl(c) || c == ' ' || c == '#'; }));
        const auto again = normaliseQuery(*query);
        check(again && *again == *query);
    }
    std::vector<HeaderField> fields;
    for (const QByteArray &line : input.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        fields.emplace_back(line.left(colon < 0 ? line.size() : colon), colon < 0 ? QByteArray() : line.mid(colon + 1));
    }
    checkHeaders(fields);
    return 0;
}
