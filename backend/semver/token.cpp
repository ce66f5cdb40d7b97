// SPDX-License-Identifier: GPL-3.0-or-later
#include "semver/grammar.h"
#include "semver/rewriting.h"

namespace plexica::semver {

namespace {

using Operator = Range::Operator;
using ComparatorSet = Range::ComparatorSet;
using Outcome = tl::expected<void, QString>;

class TokenParser
{
public:
    explicit TokenParser(ComparatorSet &set)
        : m_set(set)
    {
    }

    /// Adds the comparators of one token; an error if it is none.
    Outcome parse(QStringView token)
    {
        Scanner scanner(token);
        if (scanner.read(u'^')) {
            if (const auto partial = readWhole(scanner))
                return addCaret(*partial);
        } else if (scanner.read(u'~')) {
            scanner.read(u'>');
            if (const auto partial = readWhole(scanner))
                return addTilde(*partial);
        } else {
            const Operator op = readOperator(scanner);
            const auto partial = readWhole(scanner);
            if (partial && isInOrder(*partial) && partial->hasOpenPart())
                return addPartial(op, *partial);
        }
        return addFull(withoutStar(token));
    }

private:
    static std::optional<Partial> readWhole(Scanner &scanner)
    {
        const auto partial = readPartial(scanner);
        return scanner.atEnd() ? partial : std::nullopt;
    }

    /// False for a number to the right of an open part, as in `1.x.3`.
    static bool isInOrder(const Partial &partial)
    {
        if (partial.major.isOpen() && !partial.minor.isOpen())
            return false;
        return !partial.minor.isOpen() || partial.patch.isOpen();
    }

    /// npm drops the first `*`, with an operator right before it, from whatever it could not read so far.
    static QString withoutStar(QStringView token)
    {
        const qsizetype star = token.indexOf(u'*');
        if (star < 0)
            return token.toString();
        qsizetype start = star;
        if (start > 0 && token[start - 1] == u'=')
            --start;
        if (start > 0 && (token[start - 1] == u'<' || token[start - 1] == u'>'))
            --start;
        return token.first(start).toString().append(token.sliced(star + 1));
    }

    Outcome add(Operator op, const QString &version)
    {
        // `>=0.0.0`, written so, is npm's other way to say "any".
        if (op == Operator::GreaterEqual && version == QLatin1String("0.0.0")) {
            m_set.push_back({});
            return {};
        }
        auto parsed = readTolerant(version);
        if (!parsed)
            return tl::unexpected(QStringLiteral("'%1' is no version or range (%2)")
                                      .arg(QString(operatorText(op) + version).left(200), parsed.error()));
        m_set.push_back({op, *std::move(parsed)});
        return {};
    }

    Outcome add(Operator lowerOp, const QString &lower, Operator upperOp, const QString &upper)
    {
        auto added = add(lowerOp, lower);
        return added ? add(upperOp, upper) : added;
    }

    Outcome addAny()
    {
        m_set.push_back({});
        return {};
    }

    /// ^1.2.3: changes to the right of the first part that is not 0.
    Outcome addCaret(const Partial &p)
    {
        if (p.major.isOpen())
            return addAny();
        const bool isZero = p.major.digits == QLatin1String("0");
        const QString nextMajor = QStringLiteral("%1.0.0-0").arg(next(p.major.digits));
        if (p.minor.isOpen())
            return add(Operator::GreaterEqual, QStringLiteral("%1.0.0").arg(p.major.digits), Operator::Less, nextMajor);
        const QString nextMinor = QStringLiteral("%1.%2.0-0").arg(p.major.digits, next(p.minor.digits));
        if (p.patch.isOpen())
            return add(Operator::GreaterEqual, QStringLiteral("%1.%2.0").arg(p.major.digits, p.minor.digits),
                       Operator::Less, isZero ? nextMinor : nextMajor);
        QString upper = nextMajor;
        if (isZero && p.minor.digits == QLatin1String("0"))
            upper = QStringLiteral("%1.%2.%3-0").arg(p.major.digits, p.minor.digits, next(p.patch.digits));
        else if (isZero)
            upper = nextMinor;
        return add(Operator::GreaterEqual, full(p), Operator::Less, upper);
    }

    /// ~1.2.3: changes of the patch, or of the minor if only the major is given.
    Outcome addTilde(const Partial &p)
    {
        if (p.major.isOpen())
            return addAny();
        if (p.minor.isOpen())
            return add(Operator::GreaterEqual, QStringLiteral("%1.0.0").arg(p.major.digits), Operator::Less,
                       QStringLiteral("%1.0.0-0").arg(next(p.major.digits)));
        const QString upper = QStringLiteral("%1.%2.0-0").arg(p.major.digits, next(p.minor.digits));
        if (p.patch.isOpen())
            return add(Operator::GreaterEqual, QStringLiteral("%1.%2.0").arg(p.major.digits, p.minor.digits),
                       Operator::Less, upper);
        return add(Operator::GreaterEqual, full(p), Operator::Less, upper);
    }

    /// 1.2, >1.x, <=*: a version with an open part, with or without operator.
    Outcome addPartial(Operator op, const Partial &p)
    {
        if (p.major.isOpen()) {
            if (op == Operator::Less || op == Operator::Greater)
                return add(Operator::Less, QStringLiteral("0.0.0-0"));
            return addAny();
        }
        const bool onlyMajor = p.minor.isOpen();
        const QString first = onlyMajor ? QStringLiteral("%1.0.0").arg(p.major.digits)
                                        : QStringLiteral("%1.%2.0").arg(p.major.digits, p.minor.digits);
        const QString after = onlyMajor ? QStringLiteral("%1.0.0").arg(next(p.major.digits))
                                        : QStringLiteral("%1.%2.0").arg(p.major.digits, next(p.minor.digits));
        const QString lowest = QStringLiteral("-0");
        switch (op) {
        case Operator::Greater:
            return add(Operator::GreaterEqual, after);
        case Operator::GreaterEqual:
            return add(Operator::GreaterEqual, first);
        case Operator::Less:
            return add(Operator::Less, first + lowest);
        case Operator::LessEqual:
            return add(Operator::Less, after + lowest);
        case Operator::Any:
        case Operator::Equal:
            break;
        }
        return add(Operator::GreaterEqual, first, Operator::Less, after + lowest);
    }

    Outcome addFull(const QString &token)
    {
        if (token.isEmpty())
            return addAny();
        Scanner scanner(token);
        const Operator op = readOperator(scanner);
        return add(op, token.sliced(scanner.position()));
    }

    static QString full(const Partial &p)
    {
        const QString numbers = QStringLiteral("%1.%2.%3").arg(p.major.digits, p.minor.digits, p.patch.digits);
        return p.preRelease.isEmpty() ? numbers : QStringLiteral("%1-%2").arg(numbers, p.preRelease);
    }

    ComparatorSet &m_set;
};

} // namespace

QString operatorText(Range::Operator op)
{
    switch (op) {
    case Operator::Any:
    case Operator::Equal:
        return QString();
    case Operator::Less:
        return QStringLiteral("<");
    case Operator::LessEqual:
        return QStringLiteral("<=");
    case Operator::Greater:
        return QStringLiteral(">");
    case Operator::GreaterEqual:
        return QStringLiteral(">=");
    }
    return QString();
}

Range::Operator readOperator(Scanner &scanner)
{
    if (scanner.read(u'<'))
        return scanner.read(u'=') ? Operator::LessEqual : Operator::Less;
    if (scanner.read(u'>'))
        return scanner.read(u'=') ? Operator::GreaterEqual : Operator::Greater;
    scanner.read(u'=');
    return Operator::Equal;
}

Outcome parseToken(QStringView token, Range::ComparatorSet &set)
{
    return TokenParser(set).parse(token);
}

} // namespace plexica::semver
