// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/json.h"

#include "common/jsontext.h"
#include "common/jsonwriter.h"
#include "common/text.h"

#include <QSet>

#include <charconv>
#include <cmath>
#include <limits>

namespace plexica {

JsonValue::JsonValue(double value)
{
    if (std::isfinite(value)) {
        JsonWriter writer(32);
        writer.value(value);
        m_value = Number{writer.take()};
    }
}

const JsonValue::Array &JsonValue::toArray() const
{
    static const Array none;
    return isArray() ? std::get<Array>(m_value) : none;
}

const JsonValue::Object &JsonValue::toObject() const
{
    static const Object none;
    return isObject() ? std::get<Object>(m_value) : none;
}

std::optional<qint64> JsonValue::toInteger() const
{
    const QByteArray text = numberText();
    qint64 value = 0;
    const auto done = std::from_chars(text.begin(), text.end(), value);
    if (text.isEmpty() || done.ec != std::errc() || done.ptr != text.end())
        return std::nullopt;
    return value;
}

std::optional<double> JsonValue::toDouble() const
{
    const QByteArray text = numberText();
    double value = 0;
    const auto done = std::from_chars(text.begin(), text.end(), value);
    if (text.isEmpty() || done.ec != std::errc() || done.ptr != text.end() || !std::isfinite(value))
        return std::nullopt;
    return value;
}

const JsonValue *JsonValue::find(QStringView name) const
{
    for (const auto &[key, value] : toObject()) {
        if (key == name)
            return &value;
    }
    return nullptr;
}

void JsonValue::insert(QString name, JsonValue value)
{
    if (isNull())
        m_value = Object();
    std::get<Object>(m_value).emplace_back(std::move(name), std::move(value));
}

void JsonValue::append(JsonValue value)
{
    if (isNull())
        m_value = Array();
    std::get<Array>(m_value).push_back(std::move(value));
}

QByteArray JsonValue::toJson() const
{
    JsonWriter writer;
    writer.value(*this);
    return writer.take();
}

bool JsonValue::operator==(const JsonValue &other) const
{
    if (type() != other.type())
        return false;
    if (!isObject())
        return m_value == other.m_value;
    if (toObject().size() != other.toObject().size())
        return false;
    for (const auto &[name, value] : toObject()) {
        const JsonValue *same = other.find(name);
        if (!same || !(*same == value))
            return false;
    }
    return true;
}

std::pair<int, int> lineAndColumn(QByteArrayView text, qint64 offset)
{
    int line = 1;
    int column = 1;
    for (qint64 i = 0; i < offset && i < text.size(); ++i) {
        const char c = text[i];
        if (c == '\n') {
            ++line;
            column = 1;
        } else if ((static_cast<unsigned char>(c) & 0xC0) != 0x80) {
            ++column;
        }
    }
    return {line, column};
}

/// A recursive-descent parser; its depth is bounded by maxDepth, so the stack is too.
class JsonParser
{
public:
    /// `keep`: values are wanted, not only whether the text is JSON.
    JsonParser(QByteArrayView text, int maxDepth, bool keep)
        : m_keep(keep)
        , m_begin(text.data())
        , m_at(text.data())
        , m_end(text.data() + text.size())
        , m_maxDepth(maxDepth)
    {
    }

    tl::expected<JsonValue, JsonError> parse()
    {
        if (m_end - m_begin > std::numeric_limits<qint32>::max())
            return tl::unexpected(JsonError{0, QStringLiteral("the text is longer than 2 GiB")});
        JsonValue value;
        skipSpace();
        if (parseValue(value)) {
            skipSpace();
            if (m_at == m_end)
                return value;
            fault(QStringLiteral("unexpected text after the end of the document"));
        }
        return tl::unexpected(m_error);
    }

    /// The length of the value that the text begins with; 0 if there is none.
    qsizetype lengthOfFirst()
    {
        JsonValue value;
        return parseValue(value) ? m_at - m_begin : 0;
    }

private:
    bool fault(QString message, const char *at = nullptr)
    {
        if (m_error.message.isEmpty())
            m_error = JsonError{(at ? at : m_at) - m_begin, std::move(message)};
        return false;
    }

    bool unexpected(const QString &wanted)
    {
        if (m_at == m_end)
            return fault(QStringLiteral("unexpected end of text, expected %1").arg(wanted));
        return fault(QStringLiteral("expected %1").arg(wanted));
    }

    void skipSpace()
    {
        while (m_at != m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\r' || *m_at == '\t'))
            ++m_at;
    }

    bool parseValue(JsonValue &value)
    {
        value.m_offset = static_cast<qint32>(m_at - m_begin);
        if (m_at == m_end)
            return unexpected(QStringLiteral("a value"));
        switch (*m_at) {
        case '{':
            return parseObject(value);
        case '[':
            return parseArray(value);
        case '"': {
            if (!m_keep)
                return parseString(nullptr);
            QString text;
            if (!parseString(&text))
                return false;
            value.m_value = std::move(text);
            return true;
        }
        case 't':
            value.m_value = true;
            return parseWord("true");
        case 'f':
            value.m_value = false;
            return parseWord("false");
        case 'n':
            value.m_value = std::monostate();
            return parseWord("null");
        default:
            return parseNumber(value);
        }
    }

    bool parseWord(QByteArrayView word)
    {
        if (m_end - m_at < word.size() || QByteArrayView(m_at, word.size()) != word)
            return unexpected(QStringLiteral("a value"));
        m_at += word.size();
        return true;
    }

    bool isDigit() const { return m_at != m_end && *m_at >= '0' && *m_at <= '9'; }

    bool parseDigits()
    {
        if (!isDigit())
            return unexpected(QStringLiteral("a digit"));
        while (isDigit())
            ++m_at;
        return true;
    }

    bool parseNumber(JsonValue &value)
    {
        const char *start = m_at;
        if (*m_at == '-')
            ++m_at;
        else if (!isDigit())
            return unexpected(QStringLiteral("a value"));
        if (m_at != m_end && *m_at == '0') {
            ++m_at;
            if (isDigit())
                return fault(QStringLiteral("a number cannot begin with 0"));
        } else if (!parseDigits()) {
            return false;
        }
        if (m_at != m_end && *m_at == '.') {
            ++m_at;
            if (!parseDigits())
                return false;
        }
        if (m_at != m_end && (*m_at == 'e' || *m_at == 'E')) {
            ++m_at;
            if (m_at != m_end && (*m_at == '+' || *m_at == '-'))
                ++m_at;
            if (!parseDigits())
                return false;
        }
        if (m_keep)
            value.m_value = JsonValue::Number{QByteArray(start, m_at - start)};
        return true;
    }

    bool parseHex(char16_t &unit)
    {
        if (m_end - m_at < 4)
            return fault(QStringLiteral("unfinished \\u escape"));
        unsigned parsed = 0;
        const auto done = std::from_chars(m_at, m_at + 4, parsed, 16);
        if (done.ptr != m_at + 4)
            return fault(QStringLiteral("a \\u escape needs four hexadecimal digits"));
        m_at += 4;
        unit = static_cast<char16_t>(parsed);
        return true;
    }

    static void append(QString *text, QChar c)
    {
        if (text)
            *text += c;
    }

    bool parseEscape(QString *text)
    {
        const char *start = m_at - 1;
        if (m_at == m_end)
            return fault(QStringLiteral("unfinished string"));
        switch (*m_at++) {
        case '"':
            append(text, u'"');
            return true;
        case '\\':
            append(text, u'\\');
            return true;
        case '/':
            append(text, u'/');
            return true;
        case 'b':
            append(text, u'\b');
            return true;
        case 'f':
            append(text, u'\f');
            return true;
        case 'n':
            append(text, u'\n');
            return true;
        case 'r':
            append(text, u'\r');
            return true;
        case 't':
            append(text, u'\t');
            return true;
        case 'u':
            break;
        default:
            return fault(QStringLiteral("unknown escape in a string"), start);
        }
        char16_t unit = 0;
        if (!parseHex(unit))
            return false;
        if (QChar::isLowSurrogate(unit))
            return fault(QStringLiteral("lone surrogate in a string"), start);
        append(text, QChar(unit));
        if (!QChar::isHighSurrogate(unit))
            return true;
        char16_t low = 0;
        if (m_end - m_at < 6 || m_at[0] != '\\' || m_at[1] != 'u')
            return fault(QStringLiteral("lone surrogate in a string"), start);
        m_at += 2;
        if (!parseHex(low))
            return false;
        if (!QChar::isLowSurrogate(low))
            return fault(QStringLiteral("lone surrogate in a string"), start);
        append(text, QChar(low));
        return true;
    }

    /// Steps over one UTF-8 sequence of two to four bytes (RFC 3629: no overlong forms, no surrogates).
    bool skipUtf8()
    {
        const auto byte = [this](int i) { return static_cast<unsigned char>(m_at[i]); };
        const unsigned char first = byte(0);
        const int length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
        if (first < 0xC2 || first > 0xF4 || m_end - m_at < length)
            return fault(QStringLiteral("invalid UTF-8"));
        for (int i = 1; i < length; ++i) {
            if ((byte(i) & 0xC0) != 0x80)
                return fault(QStringLiteral("invalid UTF-8"));
        }
        const unsigned char second = byte(1);
        if ((first == 0xE0 && second < 0xA0) || (first == 0xED && second > 0x9F) || (first == 0xF0 && second < 0x90)
            || (first == 0xF4 && second > 0x8F))
            return fault(QStringLiteral("invalid UTF-8"));
        m_at += length;
        return true;
    }

    /// Appends what was checked since `run`.
    void appendUtf8(QString *text, const char *run) const
    {
        if (text)
            *text += textFromUtf8({run, m_at - run});
    }

    /// Into `text`, if one is given.
    bool parseString(QString *text)
    {
        ++m_at;
        const char *run = m_at;
        while (m_at != m_end) {
            const auto c = static_cast<unsigned char>(*m_at);
            if (c == '"') {
                appendUtf8(text, run);
                ++m_at;
                return true;
            }
            if (c == '\\') {
                appendUtf8(text, run);
                ++m_at;
                if (!parseEscape(text))
                    return false;
                run = m_at;
            } else if (c < 0x20) {
                return fault(QStringLiteral("control character in a string"));
            } else if (c < 0x80) {
                ++m_at;
            } else if (!skipUtf8()) {
                return false;
            }
        }
        return fault(QStringLiteral("unfinished string"));
    }

    bool enter()
    {
        if (++m_depth > m_maxDepth)
            return fault(QStringLiteral("nested deeper than %1 levels").arg(m_maxDepth));
        ++m_at;
        skipSpace();
        return true;
    }

    bool parseArray(JsonValue &value)
    {
        if (!enter())
            return false;
        JsonValue::Array array;
        JsonValue passed; // what is not kept
        if (m_at != m_end && *m_at == ']') {
            ++m_at;
        } else {
            while (true) {
                if (!parseValue(m_keep ? array.emplace_back() : passed))
                    return false;
                skipSpace();
                if (m_at == m_end || (*m_at != ',' && *m_at != ']'))
                    return unexpected(QStringLiteral("',' or ']'"));
                if (*m_at++ == ']')
                    break;
                skipSpace();
            }
        }
        --m_depth;
        if (m_keep)
            value.m_value = std::move(array);
        return true;
    }

    bool parseObject(JsonValue &value)
    {
        if (!enter())
            return false;
        JsonValue::Object object;
        QSet<QString> names; // only filled once a linear look would be slow
        JsonValue passed;
        if (m_at != m_end && *m_at == '}') {
            ++m_at;
        } else {
            while (true) {
                if (m_at == m_end || *m_at != '"')
                    return unexpected(QStringLiteral("a key in double quotes"));
                const char *keyStart = m_at;
                QString name;
                if (!parseString(&name))
                    return false;
                if (isDuplicate(object, names, name))
                    return fault(QStringLiteral("duplicate key \"%1\"").arg(name.left(100)), keyStart);
                skipSpace();
                if (m_at == m_end || *m_at != ':')
                    return unexpected(QStringLiteral("':'"));
                ++m_at;
                skipSpace();
                object.emplace_back(std::move(name), JsonValue());
                if (!parseValue(m_keep ? object.back().second : passed))
                    return false;
                skipSpace();
                if (m_at == m_end || (*m_at != ',' && *m_at != '}'))
                    return unexpected(QStringLiteral("',' or '}'"));
                if (*m_at++ == '}')
                    break;
                skipSpace();
            }
        }
        --m_depth;
        if (m_keep)
            value.m_value = std::move(object);
        return true;
    }

    static bool isDuplicate(const JsonValue::Object &object, QSet<QString> &names, const QString &name)
    {
        constexpr std::size_t linear = 16;
        if (object.size() < linear) {
            for (const auto &member : object) {
                if (member.first == name)
                    return true;
            }
            return false;
        }
        if (names.isEmpty()) {
            for (const auto &member : object)
                names.insert(member.first);
        }
        const auto before = names.size();
        names.insert(name);
        return names.size() == before;
    }

    const bool m_keep;
    const char *m_begin;
    const char *m_at;
    const char *m_end;
    int m_maxDepth;
    int m_depth = 0;
    JsonError m_error;
};

tl::expected<JsonValue, JsonError> parseJson(QByteArrayView text, int maxDepth)
{
    return JsonParser(text, maxDepth, true).parse();
}

QByteArrayView jsonTextOf(const JsonValue &value, QByteArrayView source)
{
    const QByteArrayView rest = source.sliced(value.offset());
    return rest.first(JsonParser(rest, std::numeric_limits<qint16>::max(), false).lengthOfFirst());
}

std::optional<JsonError> faultOfJson(QByteArrayView text, int maxDepth)
{
    const auto parsed = JsonParser(text, maxDepth, false).parse();
    return parsed ? std::nullopt : std::optional(parsed.error());
}

} // namespace plexica
