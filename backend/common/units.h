// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/clock.h"

#include <QString>

#include <optional>

namespace plexica {

/// Reads "300" or "0.5" (in `plain`), or a number with a unit: ms, s, m, h, d. Nothing else, nothing beyond
/// 10,000 years, and nothing finer than a millisecond.
std::optional<Milliseconds> parseDuration(const QString &text, Milliseconds plain = Milliseconds(1'000));
/// The shortest exact text with a unit: "30d", "5m", "65s", "1500ms".
QString formatDuration(Milliseconds duration);

/// Reads "65536" (bytes), or a number with a unit: B, KiB, MiB, GiB, TiB (powers of 1024), KB, MB, GB, TB (powers of
/// 1000). A bare K, M or G is refused, since people disagree about it. Fractions must come to whole bytes.
std::optional<qint64> parseSize(const QString &text);
/// The shortest exact text with a unit: "2MiB", "512B".
QString formatSize(qint64 bytes);

} // namespace plexica
