// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace plexica::app {

/// The text of a menu entry or a label without its shortcut letter: "&Open" and the "打开(&O)" of languages whose
/// letters are on no keyboard.
inline QString withoutMnemonic(QString text)
{
    const qsizetype at = text.indexOf(QLatin1StringView("(&"));
    if (at >= 0 && at + 3 < text.size() && text[at + 3] == u')')
        text.remove(at, 4);
    return text.remove(u'&');
}

} // namespace plexica::app
