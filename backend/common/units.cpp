// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/units.h"

#include <QRegularExpression>

#include <array>
#include <cmath>

namespace plexica {

namespace {

struct Unit
{
    const char *name;
    qint64 factor;
};

constexpr std::array<Unit, 5> durationUnits{
    {{"d", 86'400'000}, {"h", 3'600'000}, {"m", 60'000}, {"s", 1000}, {"ms", 1}}};
constexpr std::array<Unit, 9> sizeUnits{{{"TiB", 1LL << 40},
                                         {"GiB", 1LL << 30},
                                         {"MiB", 1LL << 20},
                                         {"KiB", 1LL << 10},
                                         {"B", 1},
                                         {"KB", 1000},
                                         {"MB", 1'000'000},
                                         {"GB", 1'000'000'000},
                                         {"TB", 1'000'000'000'000}}};

/// A decimal number times the factor of its unit, if that is a whole number; `plain` is the factor without unit.
template <std::size_t Size>
std::optional<qint64> parseQuantity(const QString &text, const std::array<Unit, Size> &units, qint64 plain)
{
    static const QRegularExpression grammar(QStringLiteral("\\A([0-9]{1,18}(?:\\.[0-9]{1,9})?) ?([A-Za-z]*)\\z"));
    const QRegularExpressionMatch match = grammar.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    qint64 factor = match.capturedView(2).isEmpty() ? plain : 0;
    for (const Unit &unit : units) {
        if (match.capturedView(2) == QLatin1String(unit.name))
            factor = unit.factor;
    }
    if (factor == 0)
        return std::nullopt;
    // Long double holds 64 bits of mantissa here, so every whole result up to the limit is exact.
    const long double number = std::strtold(match.captured(1).toLatin1().constData(), nullptr);
    const long double product = number * static_cast<long double>(factor);
    const long double whole = std::round(product);
    if (whole > 315'360'000'000'000.0L || std::fabs(product - whole) > 1e-6L)
        return std::nullopt;
    return static_cast<qint64>(whole);
}

template <std::size_t Size>
QString formatQuantity(qint64 value, const std::array<Unit, Size> &units)
{
    for (const Unit &unit : units) {
        if (value >= unit.factor && value % unit.factor == 0)
            return QString::number(value / unit.factor) + QLatin1String(unit.name);
    }
    return QString::number(value) + QLatin1String(units.back().name);
}

} // namespace

std::optional<Milliseconds> parseDuration(const QString &text, Milliseconds plain)
{
    const std::optional<qint64> value = parseQuantity(text, durationUnits, plain.count());
    return value ? std::optional(Milliseconds(*value)) : std::nullopt;
}

QString formatDuration(Milliseconds duration)
{
    return formatQuantity(duration.count(), durationUnits);
}

std::optional<qint64> parseSize(const QString &text)
{
    return parseQuantity(text, sizeUnits, 1);
}

QString formatSize(qint64 bytes)
{
    // Only binary units: they come first, and "B" divides everything.
    return bytes > 0 ? formatQuantity(bytes, sizeUnits) : QString::number(bytes) + u'B';
}

} // namespace plexica
