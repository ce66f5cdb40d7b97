// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/hostiletexts.h"

#include "common/jsonwriter.h"

#include <QSet>

namespace plexica::test {

std::vector<QString> hostileTexts()
{
    const std::vector<char32_t> odd{
        0xFEFF, 0xFFFE, 0xFFFF, 0xFDD0, 0x1FFFE, 0x10FFFF, 0x200B, 0x200D, 0x202E, 0x2066, 0x2028, 0x0301,
        0xAC00, 0x1100, 0x212B, 0xE000, 0xFFFD,  0x1F600,  0x0130, 0x0131, 0xDF,   0x3A3,  0x7F,   0x85,
        0xA0,   0x01,   0x1B,   0x09,   0x0A,    0x0D,     '\\',   '"',    '\'',   '%',    '_',    '/',
        '?',    '#',    '&',    '+',    ';',     ':',      '$',    '{',    '[',    '*',    ' ',    '.',
    };
    std::vector<QString> texts;
    for (const char32_t point : odd) {
        // fromUcs4() takes a single U+FEFF for a mark and drops it.
        const QString c = point > 0xFFFF ? QString::fromUcs4(&point, 1) : QString(QChar(char16_t(point)));
        texts.insert(texts.end(), {c, c + c, c + u'a', u'a' + c, u'a' + c + u'b', c + c + u'a', u'a' + c + c, c + u'A',
                                   u'A' + c, c + QStringLiteral("%00"), QChar(0xFEFF) + c});
    }
    for (const char *text :
         {"e\xCC\x81", "\xC3\xA9", "\xEF\xAC\x81", "null", "true",  "0",   "-1", "1e400", "NULL",      "''",
          "\\x00",     "\\u0000",  "%2F",          "..",   "../..", "<b>", "--", "/*",    "a\nb\r\nc", "\xE2\x84\xAA"})
        texts.push_back(QString::fromUtf8(text));
    std::vector<QString> once;
    QSet<QString> seen;
    for (const QString &text : texts) {
        if (!seen.contains(text))
            once.push_back(text);
        seen.insert(text);
    }
    return once;
}

QByteArray jsonText(const QString &text)
{
    JsonWriter writer;
    writer.value(text);
    return writer.take();
}

} // namespace plexica::test
