// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "semver/version.h"

#include <QString>

#include <vector>

namespace plexica {

/// A version constraint in npm's range grammar (https://github.com/npm/node-semver, "Ranges"): caret, tilde and
/// `~>`, comparators with or without a space, hyphen ranges, x-ranges, partial versions, `||`, empty. It accepts,
/// refuses and answers exactly as npm's `semver.satisfies(version, range)` does with default options; a test holds
/// the two against each other. Parsed once, then only compared. A value; any thread.
class Range
{
public:
    /// The longest constraint, in UTF-16 units; npm has no such limit.
    static constexpr qsizetype maxLength = 65536;

    enum class Operator : quint8 { Any, Equal, Less, LessEqual, Greater, GreaterEqual };
    struct Comparator
    {
        Operator op = Operator::Any;
        Version version;
    };
    /// Comparators that must all hold.
    using ComparatorSet = std::vector<Comparator>;

    /// Any version that is no pre-release, as `*`.
    Range();

    /// Refused: whatever npm refuses, and texts longer than maxLength: VALIDATION_FAILED with a sentence that quotes
    /// the constraint.
    static Result<Range> parse(QStringView constraint);

    /// True if `version` matches. A pre-release matches only where a comparator of the set that holds has a
    /// pre-release of the same major.minor.patch.
    bool isSatisfiedBy(const Version &version) const;

    /// True if the version is not matched for being a pre-release alone: by precedence it lies within.
    bool refusesAsPreRelease(const Version &version) const;

    /// True if it holds for every version that is no pre-release.
    bool isAny() const;

    /// False if surely no version satisfies both: the intervals they span do not meet. (It may be true of two ranges
    /// that only meet where no version satisfies both, in the rules about pre-releases.)
    bool mayOverlap(const Range &other) const;

    /// The constraint as it was written.
    const QString &text() const { return m_text; }
    /// As npm prints it: ">=1.2.0 <2.0.0-0||>=3.0.0"; "" for any version.
    QString toString() const;
    /// The alternatives, at least one; only one of them has to hold.
    const std::vector<ComparatorSet> &alternatives() const { return m_alternatives; }

private:
    QString m_text;
    std::vector<ComparatorSet> m_alternatives;
};

/// What `semver.satisfies(version, constraint)` answers for two texts: false also if one of them is not valid.
bool satisfies(QStringView version, QStringView constraint);

} // namespace plexica
