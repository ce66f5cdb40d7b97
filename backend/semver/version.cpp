// SPDX-License-Identifier: GPL-3.0-or-later
#include "semver/version.h"

#include "semver/grammar.h"
#include "semver/rewriting.h"

#include <algorithm>
#include <charconv>

namespace plexica {

namespace {

bool isNumeric(QStringView identifier)
{
    return std::all_of(identifier.begin(), identifier.end(), semver::isDigit);
}

/// Code units: both sides are ASCII, where that is the order the specification asks for.
std::weak_ordering compareText(QStringView a, QStringView b)
{
    return a.compare(b) <=> 0;
}

/// Numbers without leading zeros and of any length.
std::weak_ordering compareDigits(QStringView a, QStringView b)
{
    return a.size() != b.size() ? std::weak_ordering(a.size() <=> b.size()) : compareText(a, b);
}

/// The nearest double, as ECMAScript converts. A version's length keeps it far from overflow.
double toDouble(QStringView digits)
{
    const QByteArray text = digits.toLatin1();
    double value = 0;
    std::from_chars(text.begin(), text.end(), value);
    return value;
}

std::weak_ordering compareDigitsLikeNpm(QStringView a, QStringView b)
{
    const double left = toDouble(a);
    const double right = toDouble(b);
    return left < right   ? std::weak_ordering::less
           : left > right ? std::weak_ordering::greater
                          : std::weak_ordering::equivalent;
}

QStringView takeIdentifier(QStringView &rest)
{
    const qsizetype dot = rest.indexOf(u'.');
    const QStringView identifier = dot < 0 ? rest : rest.first(dot);
    rest = dot < 0 ? QStringView() : rest.sliced(dot + 1);
    return identifier;
}

/// Chapter 11.4. Identifiers are never empty, so an empty rest means that there are no more.
template <typename CompareNumbers>
std::weak_ordering comparePreRelease(QStringView a, QStringView b, CompareNumbers compareNumbers)
{
    if (a.isEmpty() || b.isEmpty())
        return a.isEmpty() <=> b.isEmpty(); // a release stands above its pre-releases
    while (!a.isEmpty() && !b.isEmpty()) {
        const QStringView left = takeIdentifier(a);
        const QStringView right = takeIdentifier(b);
        if (left == right)
            continue;
        const bool leftIsNumber = isNumeric(left);
        const bool rightIsNumber = isNumeric(right);
        if (leftIsNumber != rightIsNumber)
            return leftIsNumber ? std::weak_ordering::less : std::weak_ordering::greater;
        return leftIsNumber ? compareNumbers(left, right) : compareText(left, right);
    }
    return a.isEmpty() == b.isEmpty() ? std::weak_ordering::equivalent
           : a.isEmpty()              ? std::weak_ordering::less
                                      : std::weak_ordering::greater;
}

QString quoted(QStringView text)
{
    constexpr qsizetype shown = 100;
    return text.size() <= shown ? text.toString() : text.first(shown).toString() + QStringLiteral("…");
}

} // namespace

class VersionReader
{
public:
    VersionReader(QStringView given, QStringView text)
        : m_given(given)
        , m_scanner(text)
    {
    }

    /// The version, or why there is none.
    tl::expected<Version, QString> read()
    {
        if (m_given.size() > Version::maxLength)
            return refuse(QStringLiteral("it is longer than %1 characters").arg(Version::maxLength));
        Version version;
        if (auto fault = readNumber(version.m_major, QStringLiteral("major")); !fault.isEmpty())
            return refuse(fault);
        if (!m_scanner.read(u'.'))
            return refuse(QStringLiteral("expected major.minor.patch"));
        if (auto fault = readNumber(version.m_minor, QStringLiteral("minor")); !fault.isEmpty())
            return refuse(fault);
        if (!m_scanner.read(u'.'))
            return refuse(QStringLiteral("expected major.minor.patch"));
        if (auto fault = readNumber(version.m_patch, QStringLiteral("patch")); !fault.isEmpty())
            return refuse(fault);
        version.m_preRelease = m_scanner.readPreRelease().toString();
        version.m_build = m_scanner.readBuild().toString();
        if (!m_scanner.atEnd())
            return refuse(
                QStringLiteral("unexpected '%1' at character %2").arg(m_scanner.peek()).arg(m_scanner.position() + 1));
        return version;
    }

private:
    QString readNumber(quint64 &number, const QString &part)
    {
        const QStringView digits = m_scanner.readNumber();
        if (digits.isEmpty())
            return QStringLiteral("the %1 number is missing").arg(part);
        if (semver::isDigit(m_scanner.peek()))
            return QStringLiteral("the %1 number begins with 0").arg(part);
        const auto parsed = semver::toNumber(digits);
        if (!parsed)
            return QStringLiteral("the %1 number is larger than %2").arg(part).arg(Version::maxNumber);
        number = *parsed;
        return {};
    }

    static tl::unexpected<QString> refuse(QString why) { return tl::unexpected(std::move(why)); }

    QStringView m_given;
    semver::Scanner m_scanner;
};

Version::Version(quint64 majorNumber, quint64 minorNumber, quint64 patchNumber)
    : m_major(majorNumber)
    , m_minor(minorNumber)
    , m_patch(patchNumber)
{
}

namespace {

Result<Version> withSentence(QStringView text, tl::expected<Version, QString> read)
{
    if (read)
        return *std::move(read);
    return fail(ErrorCode::ValidationFailed,
                QStringLiteral("Invalid version '%1': %2 (semantic versioning 2.0.0)").arg(quoted(text), read.error()));
}

} // namespace

tl::expected<Version, QString> semver::readTolerant(QStringView text)
{
    QStringView body = trimmed(text);
    if (body.startsWith(u'v'))
        body = body.sliced(1);
    return VersionReader(text, body).read();
}

Result<Version> Version::parse(QStringView text)
{
    return withSentence(text, VersionReader(text, text).read());
}

Result<Version> Version::parseTolerant(QStringView text)
{
    return withSentence(text, semver::readTolerant(text));
}

QString Version::toString() const
{
    QString text = QStringLiteral("%1.%2.%3").arg(m_major).arg(m_minor).arg(m_patch);
    if (!m_preRelease.isEmpty())
        text += u'-' + m_preRelease;
    if (!m_build.isEmpty())
        text += u'+' + m_build;
    return text;
}

namespace {

std::weak_ordering compareNumbers(const Version &a, const Version &b)
{
    if (const auto order = a.majorNumber() <=> b.majorNumber(); order != 0)
        return order;
    if (const auto order = a.minorNumber() <=> b.minorNumber(); order != 0)
        return order;
    return a.patchNumber() <=> b.patchNumber();
}

} // namespace

std::weak_ordering Version::operator<=>(const Version &other) const
{
    const auto order = compareNumbers(*this, other);
    return order != 0 ? order : comparePreRelease(m_preRelease, other.m_preRelease, compareDigits);
}

std::weak_ordering Version::compareLikeNpm(const Version &other) const
{
    const auto order = compareNumbers(*this, other);
    return order != 0 ? order : comparePreRelease(m_preRelease, other.m_preRelease, compareDigitsLikeNpm);
}

} // namespace plexica
