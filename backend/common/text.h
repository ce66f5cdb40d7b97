// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <array>
#include <optional>
#include <string_view>

/// Bytes and text that strangers sent: one place for what several rooms must understand alike. Any thread.
namespace plexica {

/// Of a hexadecimal digit in either case; -1 for any other character.
constexpr int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

/// Letters and digits of ASCII, and others. For questions that are asked of every byte.
class CharacterSet
{
public:
    constexpr explicit CharacterSet(std::string_view others)
    {
        for (const std::string_view some : {std::string_view("abcdefghijklmnopqrstuvwxyz"),
                                            std::string_view("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"), others}) {
            for (const char c : some)
                m_table[static_cast<unsigned char>(c)] = true;
        }
    }
    constexpr bool contains(char c) const { return m_table[static_cast<unsigned char>(c)]; }

private:
    std::array<bool, 256> m_table{};
};

/// A character of method and field names (`tchar` of RFC 9110, 5.6.2).
bool isTokenCharacter(char c);
/// At least one of them, and nothing else.
bool isToken(QByteArrayView text);
/// No control character but TAB (RFC 9110, 5.5).
bool isFieldValue(QByteArrayView text);

/// What '+' stands for: in a path for itself, in a query for a blank (as forms and axios write it).
enum class Plus { Itself, Blank };
/// Decodes percent-encoding once; nullopt for a '%' that no two hexadecimal digits follow.
std::optional<QByteArray> percentDecoded(QByteArrayView encoded, Plus plus = Plus::Itself);

/// UTF-8 as text, what is invalid as U+FFFD. Unlike QString::fromUtf8() it keeps a U+FEFF at the front, which is a
/// character of a name like any other.
QString textFromUtf8(QByteArrayView utf8);
/// The same where invalid UTF-8 is an error: nullopt.
std::optional<QString> strictTextFromUtf8(QByteArrayView utf8);

/// The media type of a Content-Type without its parameters, in lower case.
QByteArray mediaType(QByteArrayView contentType);
/// True for application/json and any …+json (RFC 6839, 3.1).
bool isJsonType(QByteArrayView contentType);

/// Whether lines may go on.
enum class LineEnds { Shown, Kept };
/// Text for logs and terminals: what would move a cursor, colour a screen, forge a line or turn the direction of
/// writing (C0, C1, DEL, line and paragraph separators, bidirectional marks) is shown as `\n` or `\u001b`.
QString printable(const QString &text, LineEnds lineEnds = LineEnds::Shown);

/// A quotation for an error message: at most 64 characters, everything but printable ASCII as '?'.
QString quotable(QByteArrayView bytes);

} // namespace plexica
