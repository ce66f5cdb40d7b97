// SPDX-License-Identifier: GPL-3.0-or-later
#include "semver/range.h"

#include "semver/rewriting.h"

#include <QStringList>

#include <algorithm>

namespace plexica {

namespace {

using Operator = Range::Operator;
using Comparator = Range::Comparator;
using ComparatorSet = Range::ComparatorSet;

bool isNothing(const Comparator &comparator)
{
    static const Comparator nothing{Operator::Less, *Version::parse(u"0.0.0-0")};
    return comparator.op == Operator::Less && comparator.version.compareLikeNpm(nothing.version) == 0;
}

bool isWildcard(const Comparator &comparator)
{
    return comparator.op == Operator::Any;
}

Error refusal(QStringView constraint, const QString &why)
{
    constexpr qsizetype shown = 200;
    const QString quoted =
        constraint.size() <= shown ? constraint.toString() : constraint.first(shown).toString() + QStringLiteral("…");
    Error error;
    error.code = ErrorCode::ValidationFailed;
    error.message = QStringLiteral("Invalid version constraint '%1': %2").arg(quoted, why);
    return error;
}

Result<ComparatorSet> parseSet(QStringView constraint, QStringView alternative)
{
    const QString tokens = semver::toTokens(alternative);
    ComparatorSet set;
    for (const QStringView token : QStringView(tokens).split(u' ')) {
        if (auto parsed = semver::parseToken(token, set); !parsed)
            return tl::unexpected(refusal(constraint, parsed.error()));
    }
    // Nothing swallows all, and anything says nothing beside others.
    if (const auto nothing = std::find_if(set.begin(), set.end(), isNothing); nothing != set.end())
        return ComparatorSet{*nothing};
    std::erase_if(set, isWildcard);
    if (set.empty())
        set.push_back({});
    return set;
}

bool holds(const Comparator &comparator, const Version &version)
{
    if (isWildcard(comparator))
        return true;
    const auto order = version.compareLikeNpm(comparator.version);
    switch (comparator.op) {
    case Operator::Any:
        return true;
    case Operator::Equal:
        return order == 0;
    case Operator::Less:
        return order < 0;
    case Operator::LessEqual:
        return order <= 0;
    case Operator::Greater:
        return order > 0;
    case Operator::GreaterEqual:
        return order >= 0;
    }
    return false;
}

/// True if no version can stand above all lower and below all upper bounds of both sets.
bool isEmpty(const ComparatorSet &a, const ComparatorSet &b)
{
    const Comparator *lower = nullptr;
    const Comparator *upper = nullptr;
    for (const ComparatorSet *set : {&a, &b}) {
        for (const Comparator &c : *set) {
            const bool bindsBelow =
                c.op == Operator::Equal || c.op == Operator::Greater || c.op == Operator::GreaterEqual;
            const bool bindsAbove = c.op == Operator::Equal || c.op == Operator::Less || c.op == Operator::LessEqual;
            if (bindsBelow
                && (!lower || c.version > lower->version || (c.version == lower->version && c.op == Operator::Greater)))
                lower = &c;
            if (bindsAbove
                && (!upper || c.version < upper->version || (c.version == upper->version && c.op == Operator::Less)))
                upper = &c;
        }
    }
    if (upper && isNothing(*upper))
        return true;
    if (!lower || !upper)
        return false;
    const auto order = lower->version <=> upper->version;
    return order > 0 || (order == 0 && (lower->op == Operator::Greater || upper->op == Operator::Less));
}

bool namesPreReleaseOf(const Comparator &comparator, const Version &version)
{
    const Version &named = comparator.version;
    return !isWildcard(comparator) && named.isPreRelease() && named.majorNumber() == version.majorNumber()
           && named.minorNumber() == version.minorNumber() && named.patchNumber() == version.patchNumber();
}

} // namespace

Range::Range()
    : m_alternatives{ComparatorSet{Comparator{}}}
{
}

Result<Range> Range::parse(QStringView constraint)
{
    if (constraint.size() > maxLength)
        return fail(refusal(constraint, QStringLiteral("it is longer than %1 characters").arg(maxLength)));
    Range range;
    range.m_text = constraint.toString();
    range.m_alternatives.clear();
    const QString blanked = semver::withSingleBlanks(constraint);
    for (const QStringView alternative : QStringView(blanked).split(u"||")) {
        auto set = parseSet(constraint, alternative);
        if (!set)
            return tl::unexpected(set.error());
        range.m_alternatives.push_back(*std::move(set));
    }
    auto &sets = range.m_alternatives;
    if (sets.size() > 1) {
        // npm lets `*` swallow the other alternatives, and with them the pre-releases they name.
        const ComparatorSet first = sets.front();
        std::erase_if(sets, [](const ComparatorSet &set) { return isNothing(set.front()); });
        if (sets.empty())
            sets.push_back(first);
        const auto any =
            std::find_if(sets.begin(), sets.end(), [](const ComparatorSet &set) { return isWildcard(set.front()); });
        if (any != sets.end())
            sets = {ComparatorSet{Comparator{}}};
    }
    return range;
}

bool Range::isSatisfiedBy(const Version &version) const
{
    return std::any_of(m_alternatives.begin(), m_alternatives.end(), [&version](const ComparatorSet &set) {
        return std::all_of(set.begin(), set.end(), [&version](const Comparator &c) { return holds(c, version); })
               && (!version.isPreRelease() || std::any_of(set.begin(), set.end(), [&version](const Comparator &c) {
                      return namesPreReleaseOf(c, version);
                  }));
    });
}

bool Range::refusesAsPreRelease(const Version &version) const
{
    return version.isPreRelease() && !isSatisfiedBy(version)
           && std::any_of(m_alternatives.begin(), m_alternatives.end(), [&version](const ComparatorSet &set) {
                  return std::all_of(set.begin(), set.end(),
                                     [&version](const Comparator &c) { return holds(c, version); });
              });
}

bool Range::isAny() const
{
    return m_alternatives.size() == 1 && isWildcard(m_alternatives.front().front());
}

bool Range::mayOverlap(const Range &other) const
{
    return std::any_of(m_alternatives.begin(), m_alternatives.end(), [&other](const ComparatorSet &a) {
        return std::any_of(other.m_alternatives.begin(), other.m_alternatives.end(),
                           [&a](const ComparatorSet &b) { return !isEmpty(a, b); });
    });
}

QString Range::toString() const
{
    QStringList alternatives;
    for (const ComparatorSet &set : m_alternatives) {
        QStringList comparators;
        for (const Comparator &comparator : set) {
            const QString text = isWildcard(comparator)
                                     ? QString()
                                     : semver::operatorText(comparator.op) + comparator.version.toString();
            if (!comparators.contains(text))
                comparators.push_back(text);
        }
        alternatives.push_back(comparators.join(u' '));
    }
    return alternatives.join(QLatin1String("||"));
}

bool satisfies(QStringView version, QStringView constraint)
{
    const auto parsed = Version::parseTolerant(version);
    const auto range = Range::parse(constraint);
    return parsed && range && range->isSatisfiedBy(*parsed);
}

} // namespace plexica
