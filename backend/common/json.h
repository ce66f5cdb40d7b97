// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <utility>
#include <variant>
#include <vector>

#include <tl/expected.hpp>

namespace plexica {

/// A JSON document as a value. Unlike QJsonValue a number keeps its text (64-bit integers, `1.10` and `1e400`
/// come back as they were written), members keep their order, and a value knows where in the source it stood.
/// Our own and no library's, because the contract asks for four things at once that none in Debian 12 does:
/// number text, duplicate keys refused, a depth limit, and the offset of a fault or a value.
class JsonValue
{
public:
    enum class Type : quint8 { Null, Bool, Number, String, Array, Object };
    using Array = std::vector<JsonValue>;
    using Member = std::pair<QString, JsonValue>;
    using Object = std::vector<Member>;
    /// A number's text as written, already checked against the JSON grammar.
    struct Number
    {
        QByteArray text;
        bool operator==(const Number &) const = default;
    };

    JsonValue() = default;
    explicit JsonValue(std::nullptr_t) {}
    explicit JsonValue(bool value)
        : m_value(value)
    {
    }
    explicit JsonValue(int value)
        : JsonValue(static_cast<qint64>(value))
    {
    }
    explicit JsonValue(qint64 value)
        : m_value(Number{QByteArray::number(value)})
    {
    }
    explicit JsonValue(quint64 value)
        : m_value(Number{QByteArray::number(value)})
    {
    }
    explicit JsonValue(double value);
    explicit JsonValue(Number value)
        : m_value(std::move(value))
    {
    }
    explicit JsonValue(QString value)
        : m_value(std::move(value))
    {
    }
    explicit JsonValue(QLatin1String) = delete;
    explicit JsonValue(const char *) = delete;
    explicit JsonValue(Array value)
        : m_value(std::move(value))
    {
    }
    explicit JsonValue(Object value)
        : m_value(std::move(value))
    {
    }

    Type type() const { return static_cast<Type>(m_value.index()); }
    bool isNull() const { return type() == Type::Null; }
    bool isBool() const { return type() == Type::Bool; }
    bool isNumber() const { return type() == Type::Number; }
    bool isString() const { return type() == Type::String; }
    bool isArray() const { return type() == Type::Array; }
    bool isObject() const { return type() == Type::Object; }

    /// The value if it is of that type, else a neutral one (false, empty).
    bool toBool() const { return isBool() && std::get<bool>(m_value); }
    QString toString() const { return isString() ? std::get<QString>(m_value) : QString(); }
    QByteArray numberText() const { return isNumber() ? std::get<Number>(m_value).text : QByteArray(); }
    const Array &toArray() const;
    const Object &toObject() const;

    /// The number as an integer, if it is one written without fraction or exponent and fits 64 bits.
    std::optional<qint64> toInteger() const;
    /// The number as a finite double, if it fits one.
    std::optional<double> toDouble() const;

    /// The member of an object by name; nullptr if there is none, or if this is no object.
    const JsonValue *find(QStringView name) const;
    /// Adds a member to an object (a null value becomes an object first). The name must be new.
    void insert(QString name, JsonValue value);
    /// Appends to an array (a null value becomes an array first).
    void append(JsonValue value);

    /// Byte offset of the value's first character in the parsed text; -1 for a value made by hand.
    qint64 offset() const { return m_offset; }
    /// For readers of other formats (YAML), so that faults can name line and column there too.
    void setOffset(qint64 offset) { m_offset = static_cast<qint32>(offset); }

    /// Compact UTF-8 text; numbers as they were written.
    QByteArray toJson() const;

    /// Same type and content; numbers by text; members in any order. Offsets do not count.
    bool operator==(const JsonValue &other) const;

private:
    friend class JsonParser;
    std::variant<std::monostate, bool, Number, QString, Array, Object> m_value;
    qint32 m_offset = -1;
};

/// Where and why a text is not JSON.
struct JsonError
{
    qint64 offset = 0; ///< byte offset of the first character that cannot stand there
    QString message;   ///< for people: "duplicate key \"a\"", "expected ',' or '}'"
};

/// Line and column (both from 1, columns in characters) of a byte offset in UTF-8 text.
std::pair<int, int> lineAndColumn(QByteArrayView text, qint64 offset);

/// Parses a whole text as one JSON document (RFC 8259: UTF-8, no BOM, no trailing text). Refused: invalid UTF-8,
/// lone surrogates, nesting deeper than `maxDepth` arrays and objects, and duplicate keys in one object.
/// Never recurses deeper than `maxDepth`. Texts over 2 GiB are refused.
tl::expected<JsonValue, JsonError> parseJson(QByteArrayView text, int maxDepth = 64);

} // namespace plexica
