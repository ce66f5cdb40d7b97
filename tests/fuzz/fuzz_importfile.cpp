// SPDX-License-Identifier: GPL-3.0-or-later
// The records of an import file from arbitrary lines: whatever is refused is refused with a sentence, whatever is taken
// has a name and would be taken again.
#include "transfer/recordreader.h"

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
    const transfer::RecordReader reader(QStringLiteral("tenant"), shareddata::Limits());
    for (const QByteArray &line : QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)).split('\n')) {
        const auto value = parseJson(line);
        if (!value)
            continue;
        const auto record = reader.read(*value);
        if (!record) {
            check(!record.error().message.isEmpty());
            continue;
        }
        check(!record->name.isEmpty());
        const auto again = reader.read(*parseJson(value->toJson()));
        check(again && again->name == record->name && again->content.index() == record->content.index());
    }
    return 0;
}
