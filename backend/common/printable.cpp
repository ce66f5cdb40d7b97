// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/printable.h"

namespace plexica {

namespace {

bool isActedUpon(char16_t c)
{
    return c < 0x20 || (c >= 0x7F && c <= 0x9F) || c == 0x061C || (c >= 0x200E && c <= 0x200F)
           || (c >= 0x2028 && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

} // namespace

QString printable(QStringView text)
{
    QString shown;
    shown.reserve(text.size());
    for (const QChar c : text) {
        if (!isActedUpon(c.unicode()))
            shown += c;
        else if (c.unicode() < 0x100)
            shown += QStringLiteral("\\x%1").arg(uint(c.unicode()), 2, 16, QChar(u'0'));
        else
            shown += QStringLiteral("\\u%1").arg(uint(c.unicode()), 4, 16, QChar(u'0'));
    }
    return shown;
}

} // namespace plexica
