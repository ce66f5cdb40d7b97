// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace plexica::app {

/// A field of a CSV file, RFC 4180: quotes around what holds a comma, a quote or a line break. Names and reasons come
/// from plugins: an apostrophe makes text of what a spreadsheet would take for a formula, and run. Numbers are written
/// as they are.
QByteArray csvField(const QString &value);

} // namespace plexica::app
