// SPDX-License-Identifier: GPL-3.0-or-later
#include "semver/rewriting.h"

#include "semver/grammar.h"

namespace plexica::semver {

QString withSingleBlanks(QStringView text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : trimmed(text)) {
        if (!isSpace(c))
            out += c;
        else if (!out.endsWith(u' '))
            out += u' ';
    }
    return out;
}

QString next(QStringView digits)
{
    const auto number = semver::toNumber(digits);
    return QString::number(number ? *number + 1 : Version::maxNumber + 1);
}

namespace {

QString withoutBuildMetadata(QStringView text)
{
    QString out;
    out.reserve(text.size());
    Scanner scanner(text);
    while (!scanner.atEnd()) {
        if (scanner.readBuild().isEmpty()) {
            out += scanner.peek();
            scanner.skip();
        }
    }
    return out;
}

/// "1.2 - 3" as comparators in text; the text itself if it is no hyphen range.
QString withoutHyphen(const QString &text)
{
    Scanner scanner(text);
    scanner.read(u' ');
    const qsizetype fromStart = scanner.position();
    const auto from = readPartial(scanner);
    if (!from)
        return text;
    const QStringView fromText = scanner.since(fromStart);
    if (!scanner.read(u' ') || !scanner.read(u'-') || !scanner.read(u' '))
        return text;
    const qsizetype toStart = scanner.position();
    const auto to = readPartial(scanner);
    if (!to)
        return text;
    const QStringView toText = scanner.since(toStart);
    scanner.read(u' ');
    if (!scanner.atEnd())
        return text;

    QString lower;
    if (!from->major.isOpen()) {
        if (from->minor.isOpen())
            lower = QStringLiteral(">=%1.0.0").arg(from->major.digits);
        else if (from->patch.isOpen())
            lower = QStringLiteral(">=%1.%2.0").arg(from->major.digits, from->minor.digits);
        else
            lower = QStringLiteral(">=%1").arg(fromText);
    }
    QString upper;
    if (!to->major.isOpen()) {
        if (to->minor.isOpen())
            upper = QStringLiteral("<%1.0.0-0").arg(next(to->major.digits));
        else if (to->patch.isOpen())
            upper = QStringLiteral("<%1.%2.0-0").arg(to->major.digits, next(to->minor.digits));
        else if (!to->preRelease.isEmpty())
            upper = QStringLiteral("<=%1.%2.%3-%4")
                        .arg(to->major.digits, to->minor.digits, to->patch.digits, to->preRelease);
        else
            upper = QStringLiteral("<=%1").arg(toText);
    }
    return trimmed(QString(lower + u' ' + upper)).toString();
}

/// Joins an operator with the version after it: "> 1.2" becomes ">1.2". One blank goes; versions are stepped over
/// whole, since the `v` of "1.0.0-v" begins no other.
QString withJoinedOperators(QStringView text)
{
    const auto isPrefix = [](QChar c) { return c == u'v' || c == u'=' || c == u' '; };
    const auto isVersionStart = [](QChar c) { return isDigit(c) || c == u'x' || c == u'X' || c == u'*'; };
    QString out;
    out.reserve(text.size());
    qsizetype copied = 0;
    Scanner scanner(text);
    while (!scanner.atEnd()) {
        const qsizetype start = scanner.position();
        if (scanner.peek() == u'<' || scanner.peek() == u'>') {
            scanner.skip();
        } else if (!isPrefix(scanner.peek()) && !isVersionStart(scanner.peek())) {
            scanner.skip();
            continue;
        }
        while (!scanner.atEnd() && isPrefix(scanner.peek()))
            scanner.skip();
        if (scanner.atEnd() || !isVersionStart(scanner.peek()))
            continue;
        Scanner blank(text, start);
        blank.read(u' ');
        readOperator(blank);
        if (blank.peek() == u' ') {
            out += text.sliced(copied, blank.position() - copied);
            copied = blank.position() + 1;
        }
        if (!readPartial(scanner))
            scanner.skip();
    }
    out += text.sliced(copied);
    return out;
}

/// Joins `~`, `~>` and `^` with what follows: "~> 1" becomes "~1", "^ 1" becomes "^1".
QString withJoinedTildesAndCarets(QStringView text)
{
    QString out;
    out.reserve(text.size());
    Scanner scanner(text);
    while (!scanner.atEnd()) {
        const QChar c = scanner.peek();
        const qsizetype length = c == u'~' ? (scanner.peek(1) == u'>' ? 2 : 1) : c == u'^' ? 1 : 0;
        out += c;
        scanner.skip();
        if (length > 0 && scanner.peek(length - 1) == u' ')
            scanner.skip(length);
    }
    return out;
}

} // namespace

QString toTokens(QStringView alternative)
{
    return withJoinedTildesAndCarets(withJoinedOperators(withoutHyphen(withoutBuildMetadata(trimmed(alternative)))));
}

} // namespace plexica::semver
