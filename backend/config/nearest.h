// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace plexica::config {

/// The candidate that `word` most likely meant: the one with the smallest edit distance (case does not count), if
/// that is small against the word's length; else empty. Ties: the first. Words over 256 characters have none.
QString nearest(const QString &word, const QStringList &candidates);

} // namespace plexica::config
