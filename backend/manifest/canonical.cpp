// SPDX-License-Identifier: GPL-3.0-or-later
#include "manifest/manifest.h"

#include "common/jsonwriter.h"

#include <algorithm>
#include <charconv>

namespace plexica {

namespace {

/// A number as its digits without zeros at either end, and a power of ten. Exact, whatever its size; an exponent that
/// does not fit 64 bits leaves the text as it is.
QByteArray canonicalNumber(const QByteArray &text)
{
    const bool negative = text.startsWith('-');
    const qsizetype mark = [&text] {
        const qsizetype e = text.indexOf('e');
        return e >= 0 ? e : text.indexOf('E');
    }();
    qint64 exponent = 0;
    if (mark >= 0) {
        const char *start = text.data() + mark + 1;
        if (*start == '+')
            ++start;
        const auto done = std::from_chars(start, text.data() + text.size(), exponent);
        constexpr qint64 farAway = 1'000'000'000'000;
        if (done.ec != std::errc() || exponent > farAway || exponent < -farAway)
            return text;
    }
    QByteArray digits = text.mid(negative ? 1 : 0, (mark >= 0 ? mark : text.size()) - (negative ? 1 : 0));
    if (const qsizetype dot = digits.indexOf('.'); dot >= 0) {
        exponent -= digits.size() - dot - 1;
        digits.remove(dot, 1);
    }
    const qsizetype last = std::distance(
        digits.cbegin(), std::find_if(digits.crbegin(), digits.crend(), [](char c) { return c != '0'; }).base());
    exponent += digits.size() - last;
    digits.truncate(last);
    const qsizetype first =
        std::distance(digits.cbegin(), std::find_if(digits.cbegin(), digits.cend(), [](char c) { return c != '0'; }));
    digits.remove(0, first);
    if (digits.isEmpty())
        return QByteArrayLiteral("0");
    if (negative)
        digits.prepend('-');
    return exponent == 0 ? digits : digits + 'e' + QByteArray::number(exponent);
}

/// Recursion as deep as the value, which readers bound.
void write(JsonWriter &writer, const JsonValue &value)
{
    switch (value.type()) {
    case JsonValue::Type::Number:
        writer.raw(canonicalNumber(value.numberText()));
        break;
    case JsonValue::Type::Array:
        writer.beginArray();
        for (const JsonValue &entry : value.toArray())
            write(writer, entry);
        writer.endArray();
        break;
    case JsonValue::Type::Object: {
        std::vector<const JsonValue::Member *> members;
        members.reserve(value.toObject().size());
        for (const JsonValue::Member &member : value.toObject())
            members.push_back(&member);
        std::sort(members.begin(), members.end(), [](const auto *a, const auto *b) { return a->first < b->first; });
        writer.beginObject();
        for (const JsonValue::Member *member : members) {
            writer.key(member->first);
            write(writer, member->second);
        }
        writer.endObject();
        break;
    }
    case JsonValue::Type::Null:
    case JsonValue::Type::Bool:
    case JsonValue::Type::String:
        writer.value(value);
        break;
    }
}

} // namespace

QByteArray canonicalJson(const JsonValue &value)
{
    JsonWriter writer;
    write(writer, value);
    return writer.take();
}

QByteArray Manifest::canonicalText() const
{
    return canonicalJson(document);
}

const ServiceDeclaration *Manifest::findService(QStringView serviceName) const
{
    const auto found = std::find_if(services.begin(), services.end(),
                                    [serviceName](const ServiceDeclaration &s) { return s.name == serviceName; });
    return found == services.end() ? nullptr : &*found;
}

} // namespace plexica
