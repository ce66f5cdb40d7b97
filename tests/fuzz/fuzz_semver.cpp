// SPDX-License-Identifier: GPL-3.0-or-later
// Versions and ranges from arbitrary UTF-16 text, and what must hold of whatever is accepted.
#include "semver/range.h"

#include <cstdlib>

using namespace plexica;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const qsizetype part = text.indexOf(u'\n');
    const QStringView versionText = part < 0 ? QStringView(text) : QStringView(text).first(part);
    const QStringView rangeText = part < 0 ? QStringView(text) : QStringView(text).sliced(part + 1);

    const auto version = Version::parseTolerant(versionText);
    if (version) {
        const auto again = Version::parse(version->toString());
        require(again && *again == *version && again->toString() == version->toString());
    }
    require(!Version::parse(versionText) || version);

    const auto range = Range::parse(rangeText);
    if (range) {
        // What is printed means the same.
        const auto again = Range::parse(range->toString());
        require(again && again->toString() == range->toString());
        for (const Version &probe : {version.value_or(Version()), Version(1, 2, 3), Version(0, 0, 0)})
            require(range->isSatisfiedBy(probe) == again->isSatisfiedBy(probe));
    }
    return 0;
}
