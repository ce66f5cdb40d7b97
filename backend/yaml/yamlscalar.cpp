// SPDX-License-Identifier: GPL-3.0-or-later
#include "yaml/yamlscalar.h"

#include "common/text.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <string_view>

namespace plexica::yaml {

namespace {

using Outcome = tl::expected<JsonValue, QString>;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isOneOf(std::string_view text, std::initializer_list<std::string_view> words)
{
    return std::find(words.begin(), words.end(), text) != words.end();
}

std::optional<bool> asBool(std::string_view text)
{
    if (isOneOf(text, {"true", "True", "TRUE"}))
        return true;
    if (isOneOf(text, {"false", "False", "FALSE"}))
        return false;
    return std::nullopt;
}

bool isNullWord(std::string_view text)
{
    return isOneOf(text, {"", "~", "null", "Null", "NULL"});
}

QByteArray withoutLeadingZeros(std::string_view digits)
{
    const std::size_t first = std::min(digits.find_first_not_of('0'), digits.size() - 1);
    return QByteArray(digits.data() + first, static_cast<qsizetype>(digits.size() - first));
}

/// `[-+]?[0-9]+`, `0o[0-7]+`, `0x[0-9a-fA-F]+`; the outer optional is empty if the text is none of these.
std::optional<Outcome> asInteger(std::string_view text)
{
    const int base = text.starts_with("0o") ? 8 : text.starts_with("0x") ? 16 : 10;
    if (base != 10) {
        const std::string_view digits = text.substr(2);
        quint64 number = 0;
        const auto done = std::from_chars(digits.data(), digits.data() + digits.size(), number, base);
        if (digits.empty() || digits.front() == '-' || done.ptr != digits.data() + digits.size())
            return std::nullopt;
        if (done.ec != std::errc())
            return tl::unexpected(
                QStringLiteral("'%1' is larger than 64 bit")
                    .arg(QLatin1String(text.data(), static_cast<qsizetype>(std::min<std::size_t>(text.size(), 80)))));
        return JsonValue(number);
    }
    const bool negative = text.starts_with('-');
    const std::string_view digits = negative || text.starts_with('+') ? text.substr(1) : text;
    if (digits.empty() || !std::all_of(digits.begin(), digits.end(), isDigit))
        return std::nullopt;
    return JsonValue(
        JsonValue::Number{(negative ? QByteArrayLiteral("-") : QByteArray()) + withoutLeadingZeros(digits)});
}

/// `[-+]? ( \. [0-9]+ | [0-9]+ ( \. [0-9]* )? ) ( [eE] [-+]? [0-9]+ )?`, in JSON's spelling.
std::optional<Outcome> asFloat(std::string_view text)
{
    const bool negative = text.starts_with('-');
    std::string_view rest = negative || text.starts_with('+') ? text.substr(1) : text;
    if (isOneOf(rest, {".inf", ".Inf", ".INF"}) || isOneOf(text, {".nan", ".NaN", ".NAN"}))
        return tl::unexpected(QStringLiteral("infinity and not-a-number are no JSON numbers"));
    const auto takeDigits = [&rest] {
        const std::size_t count =
            static_cast<std::size_t>(std::find_if_not(rest.begin(), rest.end(), isDigit) - rest.begin());
        const std::string_view digits = rest.substr(0, count);
        rest.remove_prefix(count);
        return digits;
    };
    const std::string_view whole = takeDigits();
    std::string_view fraction;
    if (rest.starts_with('.')) {
        rest.remove_prefix(1);
        fraction = takeDigits();
    }
    if (whole.empty() && fraction.empty())
        return std::nullopt;
    QByteArray number = negative ? QByteArrayLiteral("-") : QByteArray();
    number += whole.empty() ? QByteArrayLiteral("0") : withoutLeadingZeros(whole);
    if (!fraction.empty())
        number.append('.').append(fraction.data(), static_cast<qsizetype>(fraction.size()));
    if (rest.starts_with('e') || rest.starts_with('E')) {
        rest.remove_prefix(1);
        number += 'e';
        if (rest.starts_with('-') || rest.starts_with('+')) {
            number += rest.front();
            rest.remove_prefix(1);
        }
        const std::string_view exponent = takeDigits();
        if (exponent.empty())
            return std::nullopt;
        number.append(exponent.data(), static_cast<qsizetype>(exponent.size()));
    }
    if (!rest.empty())
        return std::nullopt;
    return JsonValue(JsonValue::Number{number});
}

JsonValue asText(const std::string &text)
{
    return JsonValue(textFromUtf8({text.data(), static_cast<qsizetype>(text.size())}));
}

} // namespace

Outcome resolveScalar(const std::string &tag, const std::string &text)
{
    constexpr std::string_view prefix = "tag:yaml.org,2002:";
    if (tag == "!")
        return asText(text);
    if (tag == "?" || tag.empty()) {
        if (isNullWord(text))
            return JsonValue();
        if (const auto flag = asBool(text))
            return JsonValue(*flag);
        if (auto integer = asInteger(text))
            return *std::move(integer);
        if (auto number = asFloat(text))
            return *std::move(number);
        return asText(text);
    }
    const QString shown =
        QString::fromUtf8(text.data(), static_cast<qsizetype>(std::min<std::size_t>(text.size(), 80)));
    const std::string_view kind =
        std::string_view(tag).starts_with(prefix) ? std::string_view(tag).substr(prefix.size()) : std::string_view();
    if (kind == "str")
        return asText(text);
    if (kind == "null" && isNullWord(text))
        return JsonValue();
    if (kind == "bool") {
        if (const auto flag = asBool(text))
            return JsonValue(*flag);
    }
    if (kind == "int" || kind == "float") {
        if (auto integer = asInteger(text))
            return *std::move(integer);
    }
    if (kind == "float") {
        if (auto number = asFloat(text))
            return *std::move(number);
    }
    if (kind == "null" || kind == "bool" || kind == "int" || kind == "float")
        return tl::unexpected(QStringLiteral("'%1' does not fit its tag !!%2")
                                  .arg(shown, QLatin1String(kind.data(), static_cast<qsizetype>(kind.size()))));
    return tl::unexpected(
        QStringLiteral("the tag '%1' is not of YAML's core schema").arg(QString::fromStdString(tag).left(80)));
}

} // namespace plexica::yaml
