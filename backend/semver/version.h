// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"

#include <QString>
#include <QStringView>

#include <compare>
#include <vector>

namespace plexica {

/// A version by Semantic Versioning 2.0.0 (https://semver.org), with the limits of npm's `semver` package:
/// at most 256 characters, no number above 9007199254740991 (2^53 - 1). A value; any thread.
class Version
{
public:
    /// The largest major, minor or patch number.
    static constexpr quint64 maxNumber = 9007199254740991ULL;
    /// The longest text of a version, in UTF-16 units.
    static constexpr qsizetype maxLength = 256;

    /// 0.0.0
    Version() = default;
    Version(quint64 majorNumber, quint64 minorNumber, quint64 patchNumber);

    /// Reads semantic versioning 2.0.0 and nothing else: what the version fields of manifests and registrations
    /// hold. Otherwise VALIDATION_FAILED, with a sentence that quotes the text and says what is wrong.
    static Result<Version> parse(QStringView text);

    /// Reads what npm's `semver.parse` reads (not loose): as parse(), and also white space around the version and
    /// one leading `v`.
    static Result<Version> parseTolerant(QStringView text);

    quint64 majorNumber() const { return m_major; }
    quint64 minorNumber() const { return m_minor; }
    quint64 patchNumber() const { return m_patch; }
    /// "alpha.1", or empty.
    const QString &preRelease() const { return m_preRelease; }
    /// "build.5", or empty. It never counts in comparisons.
    const QString &build() const { return m_build; }
    bool isPreRelease() const { return !m_preRelease.isEmpty(); }

    /// "1.2.3-alpha.1+build.5"
    QString toString() const;

    /// Precedence by chapter 11 of the specification: a total preorder in which build metadata does not count.
    std::weak_ordering operator<=>(const Version &other) const;
    /// Equal precedence; so 1.0.0+a == 1.0.0+b.
    bool operator==(const Version &other) const { return (*this <=> other) == 0; }

    /// Precedence as npm computes it: numbers of a pre-release beyond 2^53 are compared as doubles, so two of them
    /// can be "equal". Only for Range, which must answer as npm does; it is not transitive, so never sort by it.
    std::weak_ordering compareLikeNpm(const Version &other) const;

private:
    friend class VersionReader;
    quint64 m_major = 0;
    quint64 m_minor = 0;
    quint64 m_patch = 0;
    QString m_preRelease;
    QString m_build;
};

} // namespace plexica
