// SPDX-License-Identifier: GPL-3.0-or-later
// Request heads and chunked bodies: no input may crash the parsers, pass a limit, or be understood differently
// when it arrives in pieces.
#include "http/chunkedbody.h"
#include "http/requesthead.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

using namespace plexica::http;

namespace {

void check(bool holds)
{
    if (!holds)
        std::abort();
}

struct Outcome
{
    ParseStatus status = ParseStatus::Incomplete;
    qsizetype consumed = 0;
    int fault = 0;
    QByteArray text;
    bool operator==(const Outcome &) const = default;
};

Outcome parseHead(QByteArrayView bytes, qsizetype step, const HttpLimits &limits)
{
    RequestHeadParser parser(limits);
    Outcome outcome;
    for (qsizetype end = std::min(step, bytes.size());; end = std::min(end + step, bytes.size())) {
        outcome.status = parser.parse(bytes.first(end));
        if (outcome.status != ParseStatus::Incomplete || end == bytes.size())
            break;
    }
    if (outcome.status == ParseStatus::Fault)
        outcome.fault = parser.fault().status;
    if (outcome.status == ParseStatus::Complete) {
        const RequestHead &head = parser.head();
        outcome.consumed = parser.consumed();
        outcome.text = head.request.method + ' ' + head.request.path + '?' + head.request.query;
        check(outcome.consumed <= bytes.size());
        check(isToken(head.request.method));
        check(head.request.path.startsWith('/') || head.request.path == "*");
        check(static_cast<int>(head.request.headers.fields().size()) <= limits.headerFields);
        check(head.contentLength >= 0);
        for (const auto &[name, value] : head.request.headers.fields()) {
            check(isToken(name) && isFieldValue(value));
            outcome.text += '\n' + name + ':' + value;
        }
    }
    return outcome;
}

Outcome parseChunks(QByteArrayView bytes, qsizetype step, const HttpLimits &limits)
{
    ChunkedBody chunks(limits);
    Outcome outcome;
    QByteArray open;
    for (qsizetype given = 0; given < bytes.size() && outcome.status == ParseStatus::Incomplete;) {
        const qsizetype take = std::min(step, bytes.size() - given);
        open += bytes.sliced(given, take);
        given += take;
        qsizetype consumed = 0;
        outcome.status = chunks.parse(open, &outcome.text, &consumed);
        check(consumed <= open.size());
        outcome.consumed += consumed;
        open.remove(0, consumed);
    }
    check(outcome.text.size() <= limits.body);
    if (outcome.status == ParseStatus::Fault) {
        outcome.fault = chunks.fault().status;
        outcome.consumed = 0; // how far it came before the fault may differ
        outcome.text.clear();
    }
    return outcome;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 1)
        return 0;
    HttpLimits limits;
    limits.requestLine = 200;
    limits.headers = 400;
    limits.headerFields = 8;
    limits.body = 300;
    const qsizetype step = 1 + data[0] % 17;
    const QByteArrayView bytes(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size - 1));
    if (bytes.isEmpty())
        return 0;
    check(parseHead(bytes, bytes.size(), limits) == parseHead(bytes, step, limits));
    check(parseChunks(bytes, bytes.size(), limits) == parseChunks(bytes, step, limits));
    return 0;
}
