// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/text.h"

#include <QStringDecoder>

#include <algorithm>

namespace plexica {

namespace {

constexpr qsizetype longestQuotation = 64;

constexpr CharacterSet tokenCharacters("!#$%&'*+-.^_`|~");

} // namespace

bool isTokenCharacter(char c)
{
    return tokenCharacters.contains(c);
}

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenCharacter);
}

bool isFieldValue(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte >= 0x20 && byte != 0x7f) || byte == '\t';
    });
}

std::optional<QByteArray> percentDecoded(QByteArrayView encoded, Plus plus)
{
    QByteArray bytes;
    bytes.reserve(encoded.size());
    for (qsizetype i = 0; i < encoded.size(); ++i) {
        const char c = encoded[i];
        if (c != '%') {
            bytes.append(c == '+' && plus == Plus::Blank ? ' ' : c);
            continue;
        }
        const int high = i + 2 < encoded.size() ? hexValue(encoded[i + 1]) : -1;
        const int low = i + 2 < encoded.size() ? hexValue(encoded[i + 2]) : -1;
        if (high < 0 || low < 0)
            return std::nullopt;
        bytes.append(static_cast<char>(high << 4 | low));
        i += 2;
    }
    return bytes;
}

QString textFromUtf8(QByteArrayView utf8)
{
    QString text = QString::fromUtf8(utf8); // faster than a decoder
    if (utf8.startsWith("\xEF\xBB\xBF"))
        text.prepend(QChar(QChar::ByteOrderMark));
    return text;
}

std::optional<QString> strictTextFromUtf8(QByteArrayView utf8)
{
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    QString text = decoder(utf8);
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

QByteArray mediaType(QByteArrayView contentType)
{
    const qsizetype parameters = contentType.indexOf(';');
    return contentType.first(parameters < 0 ? contentType.size() : parameters).toByteArray().trimmed().toLower();
}

bool isJsonType(QByteArrayView contentType)
{
    const QByteArray type = mediaType(contentType);
    return type == "application/json" || type.endsWith("+json");
}

namespace {

bool isUnseen(char16_t c)
{
    return c < 0x20 || (c >= 0x7f && c < 0xa0)          // C0, DEL, C1
           || c == 0x2028 || c == 0x2029                // line and paragraph
           || c == 0x061c || c == 0x200e || c == 0x200f // marks of direction
           || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

} // namespace

QString printable(const QString &text, LineEnds lineEnds)
{
    const auto mustShow = [lineEnds](QChar c) {
        return isUnseen(c.unicode()) && !(lineEnds == LineEnds::Kept && c == u'\n');
    };
    if (std::none_of(text.begin(), text.end(), mustShow))
        return text;
    QString shown;
    shown.reserve(text.size() + 16);
    for (const QChar c : text) {
        if (!mustShow(c))
            shown += c;
        else if (c == u'\n')
            shown += QStringLiteral("\\n");
        else if (c == u'\r')
            shown += QStringLiteral("\\r");
        else if (c == u'\t')
            shown += QStringLiteral("\\t");
        else
            shown += QStringLiteral("\\u%1").arg(uint(c.unicode()), 4, 16, QLatin1Char('0'));
    }
    return shown;
}

QString quotable(QByteArrayView bytes)
{
    QString text = QString::fromLatin1(bytes.first(std::min(bytes.size(), longestQuotation)));
    for (QChar &c : text) {
        if (c.unicode() < 0x20 || c.unicode() > 0x7e)
            c = u'?';
    }
    return bytes.size() > longestQuotation ? text + QStringLiteral("…") : text;
}

} // namespace plexica
