// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace plexica::app {

/// How well `pattern`'s letters stand in `text` in their order, case ignored; nullopt if they do not. Letters side
/// by side, at the start of a word (after . - _ / or space) and early count more; shorter texts win ties.
/// An empty pattern matches everything with 0. Blanks in the pattern are skipped.
std::optional<int> fuzzyScore(QStringView pattern, QStringView text);

} // namespace plexica::app
