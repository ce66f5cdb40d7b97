// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/jsonwriter.h"

#include <array>
#include <charconv>
#include <cmath>
#include <cstring>

namespace plexica {

JsonWriter &JsonWriter::begin(char bracket)
{
    separate();
    m_out.append(bracket);
    m_first = true;
    return *this;
}

JsonWriter &JsonWriter::end(char bracket)
{
    m_out.append(bracket);
    m_first = false;
    return *this;
}

void JsonWriter::separate()
{
    if (m_afterKey)
        m_afterKey = false;
    else if (!m_first)
        m_out.append(',');
    m_first = false;
}

JsonWriter &JsonWriter::key(const char *name)
{
    separate();
    const std::size_t length = std::strlen(name);
    const qsizetype start = m_out.size();
    m_out.resize(start + static_cast<qsizetype>(length) + 3); // once, as every answer has many keys
    char *out = m_out.data() + start;
    *out++ = '"';
    std::memcpy(out, name, length);
    std::memcpy(out + length, "\":", 2);
    m_afterKey = true;
    return *this;
}

JsonWriter &JsonWriter::key(QStringView name)
{
    separate();
    string(name);
    m_out.append(':');
    m_afterKey = true;
    return *this;
}

JsonWriter &JsonWriter::value(QStringView text)
{
    separate();
    string(text);
    return *this;
}

JsonWriter &JsonWriter::value(const QStringList &texts)
{
    beginArray();
    for (const QString &text : texts)
        value(text);
    return endArray();
}

JsonWriter &JsonWriter::utf8(QByteArrayView text)
{
    separate();
    m_out.append('"');
    qsizetype copied = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto unit = static_cast<uchar>(text[i]);
        if (unit >= 0x20 && unit != '"' && unit != '\\')
            continue;
        m_out.append(text.sliced(copied, i - copied));
        copied = i + 1;
        if (unit >= 0x20) {
            m_out.append('\\').append(static_cast<char>(unit));
        } else {
            static constexpr char hex[] = "0123456789abcdef";
            m_out.append("\\u00").append(hex[unit >> 4]).append(hex[unit & 15]);
        }
    }
    m_out.append(text.sliced(copied)).append('"');
    return *this;
}

JsonWriter &JsonWriter::value(bool flag)
{
    return flag ? raw("true") : raw("false");
}

namespace {

template <typename T>
void appendNumber(QByteArray &out, T number)
{
    std::array<char, 32> buffer;
    const auto done = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number);
    out.append(buffer.data(), done.ptr - buffer.data());
}

} // namespace

JsonWriter &JsonWriter::value(qint64 number)
{
    separate();
    appendNumber(m_out, number);
    return *this;
}

JsonWriter &JsonWriter::value(quint64 number)
{
    separate();
    appendNumber(m_out, number);
    return *this;
}

JsonWriter &JsonWriter::value(double number)
{
    if (!std::isfinite(number))
        return null();
    separate();
    appendNumber(m_out, number);
    return *this;
}

JsonWriter &JsonWriter::value(TimePoint time)
{
    separate();
    m_out.append('"').append(toRfc3339(time)).append('"');
    return *this;
}

JsonWriter &JsonWriter::value(const JsonValue &json)
{
    switch (json.type()) {
    case JsonValue::Type::Null:
        return null();
    case JsonValue::Type::Bool:
        return value(json.toBool());
    case JsonValue::Type::Number:
        return raw(json.numberText());
    case JsonValue::Type::String:
        return value(QStringView(json.toString()));
    case JsonValue::Type::Array:
        beginArray();
        for (const JsonValue &element : json.toArray())
            value(element);
        return endArray();
    case JsonValue::Type::Object:
        beginObject();
        for (const auto &[name, content] : json.toObject())
            key(QStringView(name)).value(content);
        return endObject();
    }
    return *this;
}

JsonWriter &JsonWriter::raw(QByteArrayView json)
{
    separate();
    m_out.append(json);
    return *this;
}

void JsonWriter::string(QStringView text)
{
    static constexpr char hex[] = "0123456789abcdef";
    m_out.append('"');
    const qsizetype start = m_out.size();
    m_out.resize(start + text.size() * 3); // at most three UTF-8 bytes a UTF-16 unit; escapes grow it below
    char *out = m_out.data() + start;
    qsizetype extra = 0;
    // an escape needs up to six bytes: makes room for the three that the estimate lacks
    const auto makeRoom = [&] {
        const qsizetype used = out - m_out.constData();
        extra += 3;
        m_out.resize(start + text.size() * 3 + extra);
        out = m_out.data() + used;
        *out++ = '\\';
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (unit < 0x80) {
            if (unit >= 0x20 && unit != u'"' && unit != u'\\') {
                *out++ = static_cast<char>(unit);
                continue;
            }
            makeRoom();
            switch (unit) {
            case u'"':
                *out++ = '"';
                break;
            case u'\\':
                *out++ = '\\';
                break;
            case u'\n':
                *out++ = 'n';
                break;
            case u'\r':
                *out++ = 'r';
                break;
            case u'\t':
                *out++ = 't';
                break;
            default:
                *out++ = 'u';
                *out++ = '0';
                *out++ = '0';
                *out++ = hex[unit >> 4];
                *out++ = hex[unit & 15];
            }
        } else if (unit < 0x800) {
            *out++ = static_cast<char>(0xC0 | (unit >> 6));
            *out++ = static_cast<char>(0x80 | (unit & 0x3F));
        } else if (QChar::isHighSurrogate(unit) && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            const char32_t point = QChar::surrogateToUcs4(unit, text[++i].unicode());
            *out++ = static_cast<char>(0xF0 | (point >> 18));
            *out++ = static_cast<char>(0x80 | ((point >> 12) & 0x3F));
            *out++ = static_cast<char>(0x80 | ((point >> 6) & 0x3F));
            *out++ = static_cast<char>(0x80 | (point & 0x3F));
        } else if (unit >= 0xFFFE) { // SQLite hands these two out as U+FFFD
            makeRoom();
            for (const char c : {'u', 'f', 'f', 'f', hex[unit & 15]})
                *out++ = c;
        } else {
            const char16_t shown = QChar::isSurrogate(unit) ? char16_t(0xFFFD) : unit;
            *out++ = static_cast<char>(0xE0 | (shown >> 12));
            *out++ = static_cast<char>(0x80 | ((shown >> 6) & 0x3F));
            *out++ = static_cast<char>(0x80 | (shown & 0x3F));
        }
    }
    m_out.resize(out - m_out.constData());
    m_out.append('"');
}

} // namespace plexica
