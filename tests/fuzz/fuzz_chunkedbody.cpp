// SPDX-License-Identifier: GPL-3.0-or-later
// Chunked request bodies: the same bytes mean the same however they arrive, nothing grows beyond the limits.
#include "http/chunkedbody.h"

#include <cstdlib>

using namespace plexica::http;

namespace {

struct Outcome
{
    ParseStatus status = ParseStatus::Incomplete;
    QByteArray body;
    qsizetype taken = 0;
};

void check(bool holds)
{
    if (!holds)
        std::abort();
}

/// Hands `input` over `step` bytes at a time, as a slow client would.
Outcome read(const HttpLimits &limits, QByteArrayView input, qsizetype step)
{
    ChunkedBody parser(limits);
    Outcome outcome;
    qsizetype seen = 0;
    while (outcome.status == ParseStatus::Incomplete && seen < input.size()) {
        seen = std::min(seen + step, input.size());
        qsizetype consumed = 0;
        outcome.status = parser.parse(input.sliced(outcome.taken, seen - outcome.taken), &outcome.body, &consumed);
        check(consumed >= 0 && consumed <= seen - outcome.taken);
        outcome.taken += consumed;
        check(outcome.body.size() <= limits.body);
    }
    if (outcome.status == ParseStatus::Fault)
        check(parser.fault().status >= 400 && !parser.fault().message.isEmpty());
    return outcome;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    HttpLimits limits;
    limits.body = 4096;
    limits.headers = 512;
    const QByteArrayView input(data, static_cast<qsizetype>(size));
    const Outcome whole = read(limits, input, std::max<qsizetype>(1, input.size()));
    const Outcome bytes = read(limits, input, 1);
    check(whole.status == bytes.status);
    if (whole.status != ParseStatus::Fault)
        check(whole.body == bytes.body && whole.taken == bytes.taken);
    return 0;
}
