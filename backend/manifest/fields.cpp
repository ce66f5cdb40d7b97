// SPDX-License-Identifier: GPL-3.0-or-later
#include "manifest/fields.h"

#include "common/ids.h"

#include <algorithm>

namespace plexica::manifest {

QString quoted(const JsonValue &value)
{
    constexpr qsizetype shown = 80;
    QString text = value.isString()                      ? value.toString()
                   : value.isArray() || value.isObject() ? typeName(value)
                                                         : QString::fromUtf8(value.toJson());
    if (text.size() > shown)
        text = text.left(shown) + QStringLiteral("…");
    return value.isArray() || value.isObject() ? text : QStringLiteral("'%1'").arg(text);
}

QString typeName(const JsonValue &value)
{
    switch (value.type()) {
    case JsonValue::Type::Null:
        return QStringLiteral("null");
    case JsonValue::Type::Bool:
        return QStringLiteral("a boolean");
    case JsonValue::Type::Number:
        return QStringLiteral("a number");
    case JsonValue::Type::String:
        return QStringLiteral("a string");
    case JsonValue::Type::Array:
        return QStringLiteral("a list");
    case JsonValue::Type::Object:
        return QStringLiteral("an object");
    }
    return {};
}

QString faultOfName(const QString &text)
{
    if (text.isEmpty())
        return QStringLiteral("it is empty");
    if (text.size() > 255)
        return QStringLiteral("it is longer than 255 characters");
    const auto points = text.toUcs4();
    for (qsizetype i = 0; i < points.size(); ++i) {
        const char32_t c = points[i];
        const bool isFine = c < 0x80 && isName(QString(QChar(static_cast<char16_t>(c))));
        if (!isFine && (i == 0 || (c != U'.' && c != U'_' && c != U'-')))
            return QStringLiteral("its character %1 is U+%2; a name begins with a letter A-Z, a-z or a digit and goes "
                                  "on with those, "
                                  "'.', '_' and '-'")
                .arg(i + 1)
                .arg(QString::number(static_cast<quint32>(c), 16).toUpper().rightJustified(4, u'0'));
    }
    return {};
}

Fields::Fields(const JsonValue &value, const Place &place, FaultList &faults, const QString &what)
    : m_value(value)
    , m_place(place)
    , m_faults(faults)
    , m_what(what)
{
    if (!value.isObject())
        faults.error(place, QStringLiteral("%1 must be an object, not %2").arg(what, typeName(value)), value.offset());
}

const JsonValue *Fields::member(const char *key) const
{
    const JsonValue *found = m_value.find(QString::fromLatin1(key));
    return found && !found->isNull() ? found : nullptr;
}

void Fields::error(const char *key, const QString &message)
{
    const JsonValue *value = m_value.find(QString::fromLatin1(key));
    m_faults.error(at(key), message, value ? value->offset() : m_value.offset());
}

void Fields::warning(const char *key, const QString &message)
{
    const JsonValue *value = m_value.find(QString::fromLatin1(key));
    m_faults.warning(at(key), message, value ? value->offset() : m_value.offset());
}

void Fields::wrongType(const char *key, const JsonValue &value, const QString &wanted)
{
    error(key,
          QStringLiteral("'%1' of %2 must be %3, not %4").arg(QString::fromLatin1(key), m_what, wanted, typeName(value))
              + (value.isNumber() || value.isBool() ? QStringLiteral(" %1").arg(quoted(value)) : QString()));
}

bool Fields::require(const char *key, const JsonValue *value, const QString &example)
{
    if (value)
        return true;
    if (isObject())
        error(key, QStringLiteral("'%1' of %2 is required%3").arg(QString::fromLatin1(key), m_what, example));
    return false;
}

QString Fields::name(const char *key, bool required)
{
    const JsonValue *value = member(key);
    if (!value) {
        if (required)
            require(key, nullptr, {});
        return {};
    }
    if (!value->isString()) {
        wrongType(key, *value, QStringLiteral("a string"));
        return {};
    }
    const QString text = value->toString();
    if (isName(text))
        return text;
    error(key, QStringLiteral("%1 is no valid name: %2").arg(quoted(*value), faultOfName(text)));
    return {};
}

QString Fields::text(const char *key, qsizetype longest)
{
    const JsonValue *value = member(key);
    if (!value)
        return {};
    if (!value->isString())
        wrongType(key, *value, QStringLiteral("a string"));
    else if (value->toString().size() > longest)
        error(key, QStringLiteral("'%1' of %2 has %3 characters; at most %4 are accepted")
                       .arg(QString::fromLatin1(key), m_what)
                       .arg(value->toString().size())
                       .arg(longest));
    else
        return value->toString();
    return {};
}

const JsonValue *Fields::requiredText(const char *key, const QString &example)
{
    const JsonValue *value = member(key);
    if (!require(key, value, example))
        return nullptr;
    if (value->isString())
        return value;
    wrongType(key, *value, QStringLiteral("a string"));
    return nullptr;
}

Version Fields::version(const char *key)
{
    const JsonValue *value = requiredText(key, QStringLiteral(" (major.minor.patch, as \"1.0.0\")"));
    if (!value)
        return {};
    auto version = Version::parse(value->toString());
    if (version)
        return *std::move(version);
    error(key, version.error().message);
    return {};
}

bool Fields::boolean(const char *key, bool otherwise)
{
    const JsonValue *value = member(key);
    if (value && !value->isBool())
        error(key, QStringLiteral("'%1' of %2 must be true or false, not %3")
                       .arg(QString::fromLatin1(key), m_what, quoted(*value)));
    return value && value->isBool() ? value->toBool() : otherwise;
}

QByteArray Fields::object(const char *key)
{
    const JsonValue *value = member(key);
    if (!value)
        return {};
    if (!value->isObject())
        wrongType(key, *value, QStringLiteral("an object"));
    return value->toObject().empty() ? QByteArray() : value->toJson();
}

const JsonValue::Array *Fields::list(const char *key, std::size_t limit)
{
    const JsonValue *value = member(key);
    if (!value)
        return nullptr;
    if (!value->isArray()) {
        wrongType(key, *value, QStringLiteral("a list"));
        return nullptr;
    }
    if (value->toArray().size() > limit) {
        error(key, QStringLiteral("'%1' of %2 has %3 entries; at most %4 are accepted")
                       .arg(QString::fromLatin1(key), m_what)
                       .arg(value->toArray().size())
                       .arg(limit));
        return nullptr;
    }
    return &value->toArray();
}

void Fields::warnOfOthers(std::initializer_list<const char *> known)
{
    for (const auto &[key, value] : m_value.toObject()) {
        const bool isKnown = std::any_of(known.begin(), known.end(),
                                         [&key = key](const char *name) { return key == QLatin1String(name); });
        if (!isKnown)
            m_faults.warning(
                m_place,
                QStringLiteral("%1 has the unknown key '%2', which is kept but not used").arg(m_what, key.left(80)),
                value.offset());
    }
}

} // namespace plexica::manifest
