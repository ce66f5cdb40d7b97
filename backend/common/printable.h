// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace plexica {

/// The text with everything that a terminal or a log's reader would act upon instead of showing it made visible:
/// control characters (C0, DEL, C1), line and paragraph separators and the marks that change the direction of writing
/// become
/// `\x1b` or `\u202e`. For texts of others on standard error and in text logs.
QString printable(QStringView text);

} // namespace plexica
