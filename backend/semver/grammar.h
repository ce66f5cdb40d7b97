// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

// The terminals that versions and ranges share. Limits are npm's: a number has at most 257 digits, an alphanumeric
// identifier at most 256 leading digits and 251 further characters. They show only where a part is read and then
// ignored, as in `1.x.x-aaaa…`; everywhere else the 256 characters of a version are the tighter limit.
namespace plexica::semver {

/// ECMAScript's white space and line ends: what `\s` and `trim()` mean in npm's rules. Not QChar::isSpace().
bool isSpace(QChar c);
QStringView trimmed(QStringView text);

inline bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}
/// `[0-9A-Za-z-]`
inline bool isIdentifierCharacter(QChar c)
{
    return isDigit(c) || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'-';
}

/// Reads left to right; every read…() either consumes what it is named after or leaves the position alone.
class Scanner
{
public:
    explicit Scanner(QStringView text, qsizetype at = 0)
        : m_text(text)
        , m_at(at)
    {
    }

    bool atEnd() const { return m_at >= m_text.size(); }
    QChar peek(qsizetype ahead = 0) const { return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar(); }
    qsizetype position() const { return m_at; }
    void skip(qsizetype count = 1) { m_at += count; }
    QStringView since(qsizetype start) const { return m_text.sliced(start, m_at - start); }

    bool read(QChar c);
    /// `0` or a number without leading zero; empty if there is none.
    QStringView readNumber();
    /// `-` and identifiers, without the hyphen; numbers among them have no leading zero. Empty if there is none.
    QStringView readPreRelease();
    /// `+` and identifiers, without the plus. Empty if there is none.
    QStringView readBuild();

private:
    bool readIdentifier(bool strictNumbers);
    QStringView readIdentifiers(QChar mark, bool strictNumbers);

    QStringView m_text;
    qsizetype m_at;
};

/// One part of a partial version.
struct Part
{
    enum class Kind : quint8 { Absent, Wildcard, Number };
    Kind kind = Kind::Absent;
    QStringView digits;
    bool isOpen() const { return kind != Kind::Number; }
};

/// A version of which minor and patch may be left out and each part may be `x`, `X` or `*`, after any run of
/// `v`, `=` and blanks.
struct Partial
{
    Part major;
    Part minor;
    Part patch;
    QStringView preRelease;
    bool hasOpenPart() const { return major.isOpen() || minor.isOpen() || patch.isOpen(); }
};

/// Reads a partial version at the scanner's position; nullopt, and the position as before, if there is none.
std::optional<Partial> readPartial(Scanner &scanner);

/// The number, or nullopt above Version::maxNumber.
std::optional<quint64> toNumber(QStringView digits);

} // namespace plexica::semver
