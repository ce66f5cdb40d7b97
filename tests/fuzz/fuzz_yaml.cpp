// SPDX-License-Identifier: GPL-3.0-or-later
// YAML from arbitrary bytes: bounded, never an exception, and what is accepted is a JSON value.
#include "common/json.h"
#include "yaml/yamljson.h"

#include <cstdlib>

using namespace plexica;

namespace {

void check(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView text(data, static_cast<qsizetype>(size));
    yaml::Limits limits;
    limits.bytes = text.size();
    limits.depth = 64;
    limits.aliasedValues = 100'000;
    limits.aliasedText = 1024 * 1024;
    limits.tags = true;
    const auto value = yaml::readJson(text, limits);
    if (!value) {
        check(value.error().offset >= 0 && value.error().offset <= text.size());
        return 0;
    }
    const auto again = parseJson(value->toJson(), 64);
    check(again && *again == *value);
    return 0;
}
