// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/pathrules.h"

#include "common/text.h"

#include <QList>

#include <algorithm>
#include <array>
#include <optional>

namespace plexica {

namespace {

constexpr qsizetype maximumLength = 16 * 1024;
constexpr int maximumRounds = 8; // of encoding; a path encoded more often than that is no path

/// Those that nothing needs to encode (RFC 3986, 2.3).
constexpr CharacterSet unreservedCharacters("-._~");
/// Characters of a path segment that stand as they are: pchar of RFC 3986 without ';'.
constexpr CharacterSet pathCharacters("-._~!$&'()*+,=:@/");

void appendEncoded(QByteArray &out, char c)
{
    static constexpr auto digits = "0123456789ABCDEF";
    const auto byte = static_cast<unsigned char>(c);
    const std::array<char, 3> code{'%', digits[byte >> 4], digits[byte & 15]};
    out.append(code.data(), code.size());
}

Error pathError(const QString &what)
{
    return Error::validation({{QStringLiteral("path"), QStringLiteral("path %1").arg(what)}});
}

/// Dots, blanks, and letters that compatibility normalisation (NFKC) or a "best fit" code page turns into dots.
bool isBlankOrDot(QChar c)
{
    switch (c.unicode()) {
    case u'.':
    case 0x2024: // one dot leader
    case 0x2025: // two dot leader
    case 0x2026: // ellipsis
    case 0x3002: // ideographic full stop
    case 0xFE52: // small full stop
    case 0xFF0E: // fullwidth full stop
    case 0xFF61: // halfwidth ideographic full stop
        return true;
    default:
        return c.isSpace();
    }
}

/// A segment that some server reads as "." or "..": without its parameters it is of dots and blanks alone.
bool isDotSegment(QStringView segment)
{
    const qsizetype parameters = segment.indexOf(u';');
    const QStringView name = parameters < 0 ? segment : segment.left(parameters);
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), isBlankOrDot);
}

/// The same for slashes.
bool foldsIntoSlash(QChar c)
{
    switch (c.unicode()) {
    case 0x2044: // fraction slash
    case 0x2215: // division slash
    case 0x2216: // set minus
    case 0x29F5: // reverse solidus operator
    case 0x29F8: // big solidus
    case 0xFE68: // small reverse solidus
    case 0xFF0F: // fullwidth solidus
    case 0xFF3C: // fullwidth reverse solidus
        return true;
    default:
        return false;
    }
}

/// What is wrong with a decoded path; empty: nothing. `sameSlashes`: it holds as many as before it was decoded.
/// `isFurther`: it was decoded more than once, where slashes that come out are text.
QString faultOf(QByteArrayView decoded, bool sameSlashes, bool isFurther = false)
{
    for (const char c : decoded) {
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f)
            return QStringLiteral("holds a control character");
        if (c == '\\')
            return QStringLiteral("holds a backslash");
    }
    if (!sameSlashes && !isFurther)
        return QStringLiteral("holds an encoded slash");
    if (decoded.contains("//") && !isFurther)
        return QStringLiteral("holds an empty segment (//)");
    const std::optional<QString> text = strictTextFromUtf8(decoded);
    if (!text)
        return QStringLiteral("is not valid UTF-8");
    for (const QChar c : *text) {
        if (c.category() == QChar::Other_Control || c.unicode() == 0x2028 || c.unicode() == 0x2029)
            return QStringLiteral("holds a control character");
        if (foldsIntoSlash(c))
            return QStringLiteral("holds a letter that some systems read as a slash");
    }
    for (const QStringView segment : QStringView(*text).split(u'/')) {
        if (isDotSegment(segment))
            return QStringLiteral("holds a dot segment ('.' or '..')");
    }
    return {};
}

/// True for what needs no second look: letters, digits and single dots within names, as nearly all paths are.
bool isSimple(QByteArrayView path)
{
    char before = '/';
    for (qsizetype i = 1; i < path.size(); ++i) {
        const char c = path[i];
        if (!pathCharacters.contains(c) || (c == '/' && before == '/')
            || (c == '.' && (before == '/' || before == '.')))
            return false;
        before = c;
    }
    return true;
}

} // namespace

Result<QByteArray> normalisePath(QByteArrayView path)
{
    if (!path.startsWith('/'))
        return fail(pathError(QStringLiteral("must begin with '/'")));
    if (path.size() > maximumLength)
        return fail(pathError(QStringLiteral("is longer than %1 bytes").arg(maximumLength)));
    if (isSimple(path))
        return path.toByteArray();
    if (const qsizetype stop = std::max(path.indexOf('?'), path.indexOf('#')); stop >= 0)
        return fail(pathError(QStringLiteral("holds '?' or '#'; the query has a place of its own")));
    const qsizetype slashes = std::count(path.begin(), path.end(), '/');
    if (const QString fault = faultOf(path, true); !fault.isEmpty())
        return fail(pathError(fault));
    // The first round gives the path; the further ones find what a plugin that decodes twice would see.
    std::optional<QByteArray> first;
    QByteArray current = path.toByteArray();
    for (int round = 0; current.contains('%'); ++round) {
        std::optional<QByteArray> decoded = percentDecoded(current);
        if (!decoded && round == 0)
            return fail(pathError(QStringLiteral("holds a '%' that no two hexadecimal digits follow")));
        if (!decoded)
            break; // a '%' that stands for itself
        if (round == maximumRounds)
            return fail(pathError(QStringLiteral("is percent-encoded too often")));
        const bool sameSlashes = std::count(decoded->begin(), decoded->end(), '/') == slashes;
        if (const QString fault = faultOf(*decoded, sameSlashes, round > 0); !fault.isEmpty())
            return fail(pathError(fault));
        if (round == 0)
            first = *decoded;
        current = std::move(*decoded);
    }
    const QByteArray &plain = first ? *first : current;
    QByteArray out;
    out.reserve(plain.size() + 16);
    for (const char c : plain) {
        if (pathCharacters.contains(c))
            out.append(c);
        else
            appendEncoded(out, c);
    }
    return out;
}

namespace {

/// What a request line can hold. '[' and ']' stand in the queries of many libraries, and '{', '|', '}' too.
bool stands(char c)
{
    return c > ' ' && c != 0x7f;
}

} // namespace

QByteArray pathAsSpelled(QByteArrayView path)
{
    if (std::all_of(path.begin(), path.end(), stands))
        return path.toByteArray();
    QByteArray out;
    out.reserve(path.size() + 16);
    for (const char c : path) {
        if (stands(c))
            out.append(c);
        else
            appendEncoded(out, c);
    }
    return out;
}

QByteArray foldPath(QByteArrayView path)
{
    QByteArray current = path.toByteArray();
    for (int round = 0; round <= maximumRounds && current.contains('%'); ++round) {
        auto decoded = percentDecoded(current);
        if (!decoded || *decoded == current)
            break;
        current = std::move(*decoded);
    }
    // Letters beyond ASCII too: a server that ignores case does so for those it knows.
    current = QString::fromUtf8(current).toCaseFolded().toUtf8();
    QByteArray folded("/");
    folded.reserve(current.size() + 1);
    for (const char c : std::as_const(current)) {
        if (c != '/' || !folded.endsWith('/'))
            folded.append(c);
    }
    if (folded.size() > 1 && folded.endsWith('/'))
        folded.chop(1);
    return folded;
}

QByteArrayView takeSegment(QByteArrayView *path, bool *more)
{
    const qsizetype slash = path->indexOf('/');
    const QByteArrayView segment = slash < 0 ? *path : path->first(slash);
    *more = slash >= 0;
    *path = slash < 0 ? QByteArrayView() : path->sliced(slash + 1);
    return segment;
}

Result<QByteArray> normaliseQuery(QByteArrayView query)
{
    const auto fault = [](const QString &what) {
        return fail(Error::validation({{QStringLiteral("query"), QStringLiteral("query %1").arg(what)}}));
    };
    if (query.size() > 4 * maximumLength)
        return fault(QStringLiteral("is longer than %1 bytes").arg(4 * maximumLength));
    QByteArray out;
    out.reserve(query.size());
    for (const char c : query) {
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f)
            return fault(QStringLiteral("holds a control character"));
        if (c == '#')
            return fault(QStringLiteral("holds '#'"));
        if (stands(c))
            out.append(c);
        else
            appendEncoded(out, c);
    }
    return out;
}

QByteArray percentEncoded(QByteArrayView text)
{
    QByteArray out;
    out.reserve(text.size());
    for (const char c : text) {
        if (unreservedCharacters.contains(c))
            out.append(c);
        else
            appendEncoded(out, c);
    }
    return out;
}

} // namespace plexica
