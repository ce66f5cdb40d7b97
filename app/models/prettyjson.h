// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace plexica::app {

/// JSON text with one member a line and two blanks an indent; numbers as they were written. Text that is not JSON
/// comes back as it is.
QString prettyJson(const QByteArray &json);

} // namespace plexica::app
