// SPDX-License-Identifier: GPL-3.0-or-later
// JSON from arbitrary bytes: what is accepted comes back as the same value, and again as the same bytes.
#include "common/json.h"

#include <cstdlib>

using namespace plexica;

namespace {

void check(bool holds)
{
    if (!holds)
        std::abort();
}

int depthOf(const JsonValue &value)
{
    int deepest = 0;
    for (const JsonValue &item : value.toArray())
        deepest = std::max(deepest, depthOf(item));
    for (const auto &[name, item] : value.toObject())
        deepest = std::max(deepest, depthOf(item));
    return deepest + (value.isArray() || value.isObject() ? 1 : 0);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView text(data, static_cast<qsizetype>(size));
    const auto value = parseJson(text, 64);
    if (!value) {
        check(value.error().offset >= 0 && value.error().offset <= text.size() && !value.error().message.isEmpty());
        return 0;
    }
    check(depthOf(*value) <= 64);
    const QByteArray written = value->toJson();
    const auto again = parseJson(written, 64);
    check(again && *again == *value && again->toJson() == written);
    return 0;
}
