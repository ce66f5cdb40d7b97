// SPDX-License-Identifier: GPL-3.0-or-later
#include "semver/grammar.h"

#include "semver/version.h"

#include <algorithm>

namespace plexica::semver {

namespace {

constexpr qsizetype maxDigits = 257;
constexpr qsizetype maxLeadingDigits = 256;
constexpr qsizetype maxAfterDigits = 251;

bool isIdentifier(QStringView text, bool strictNumbers)
{
    const auto firstOther = std::find_if_not(text.begin(), text.end(), isDigit);
    const auto leading = static_cast<qsizetype>(firstOther - text.begin());
    if (leading < text.size())
        return !strictNumbers || (leading <= maxLeadingDigits && text.size() - leading <= maxAfterDigits);
    return !text.isEmpty() && (!strictNumbers || text.size() == 1 || (text[0] != u'0' && text.size() <= maxDigits));
}

Part readPart(Scanner &scanner)
{
    const QChar c = scanner.peek();
    if (c == u'x' || c == u'X' || c == u'*') {
        scanner.skip();
        return {Part::Kind::Wildcard, {}};
    }
    const QStringView digits = scanner.readNumber();
    return digits.isEmpty() ? Part{} : Part{Part::Kind::Number, digits};
}

Part readDottedPart(Scanner &scanner)
{
    Scanner ahead = scanner;
    if (!ahead.read(u'.'))
        return {};
    const Part part = readPart(ahead);
    if (part.kind != Part::Kind::Absent)
        scanner = ahead;
    return part;
}

} // namespace

bool isSpace(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x09 && u <= 0x0D) || u == 0x20 || u == 0xA0 || u == 0x1680 || (u >= 0x2000 && u <= 0x200A)
           || u == 0x2028 || u == 0x2029 || u == 0x202F || u == 0x205F || u == 0x3000 || u == 0xFEFF;
}

QStringView trimmed(QStringView text)
{
    while (!text.isEmpty() && isSpace(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isSpace(text.back()))
        text.chop(1);
    return text;
}

bool Scanner::read(QChar c)
{
    if (atEnd() || m_text[m_at] != c)
        return false;
    ++m_at;
    return true;
}

QStringView Scanner::readNumber()
{
    const qsizetype start = m_at;
    if (read(u'0'))
        return since(start);
    while (!atEnd() && isDigit(m_text[m_at]) && m_at - start < maxDigits)
        ++m_at;
    return since(start);
}

bool Scanner::readIdentifier(bool strictNumbers)
{
    const qsizetype start = m_at;
    while (!atEnd() && isIdentifierCharacter(m_text[m_at]))
        ++m_at;
    if (isIdentifier(since(start), strictNumbers))
        return true;
    m_at = start;
    return false;
}

QStringView Scanner::readIdentifiers(QChar mark, bool strictNumbers)
{
    const qsizetype before = m_at;
    if (!read(mark))
        return {};
    const qsizetype start = m_at;
    if (!readIdentifier(strictNumbers)) {
        m_at = before;
        return {};
    }
    while (peek() == u'.') {
        ++m_at;
        if (!readIdentifier(strictNumbers)) {
            --m_at;
            break;
        }
    }
    return since(start);
}

QStringView Scanner::readPreRelease()
{
    return readIdentifiers(u'-', true);
}

QStringView Scanner::readBuild()
{
    return readIdentifiers(u'+', false);
}

std::optional<Partial> readPartial(Scanner &scanner)
{
    Scanner ahead = scanner;
    while (!ahead.atEnd() && (ahead.peek() == u'v' || ahead.peek() == u'=' || isSpace(ahead.peek())))
        ahead.skip();
    Partial partial;
    partial.major = readPart(ahead);
    if (partial.major.kind == Part::Kind::Absent)
        return std::nullopt;
    partial.minor = readDottedPart(ahead);
    if (partial.minor.kind != Part::Kind::Absent) {
        partial.patch = readDottedPart(ahead);
        if (partial.patch.kind != Part::Kind::Absent)
            partial.preRelease = ahead.readPreRelease();
    }
    scanner = ahead;
    return partial;
}

std::optional<quint64> toNumber(QStringView digits)
{
    quint64 number = 0;
    for (const QChar c : digits) {
        number = number * 10 + (c.unicode() - u'0');
        if (number > Version::maxNumber)
            return std::nullopt;
    }
    return number;
}

} // namespace plexica::semver
