// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace plexica {

/// Makes the process's character encoding UTF-8 if the environment asks for another one (`LANG=C`,
/// `LC_ALL=de_DE@euro`), and leaves language, dates and numbers as they were asked for. All our texts are UTF-8, Qt 6
/// knows nothing else and warns about it before our first line is written. First thing in main(): it changes the
/// environment, which threads read.
void useUtf8Locale();

} // namespace plexica
