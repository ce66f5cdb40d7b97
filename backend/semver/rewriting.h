// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "semver/range.h"

#include <QString>
#include <QStringView>

// npm defines its range grammar by successive rewriting of the text, and some constraints that no grammar would allow
// pass that way (`1.2.3*`, `~> >1`). To answer the same for every text, the same steps are taken here in the same
// order: withSingleBlanks() on the whole, a split at `||`, toTokens() on each alternative, parseToken() on each token.
namespace plexica::semver {

/// Runs of white space become one blank, none at the ends.
QString withSingleBlanks(QStringView text);

/// Drops build metadata, spells hyphen ranges as comparators, and joins each operator, tilde and caret with the version
/// after it, so that blanks only part tokens. Tokens may be empty.
QString toTokens(QStringView alternative);

/// Adds the comparators of one token to `set`; a sentence that quotes the token if it is none.
tl::expected<void, QString> parseToken(QStringView token, Range::ComparatorSet &set);

/// Version::parseTolerant(), with nothing but the reason if there is no version.
tl::expected<Version, QString> readTolerant(QStringView text);

/// `<`, `<=`, `>`, `>=`, or nothing for any and equal.
QString operatorText(Range::Operator op);

class Scanner;
/// Reads `<`, `<=`, `>`, `>=`, `=` or nothing.
Range::Operator readOperator(Scanner &scanner);

/// The number after `digits`, as text. Beyond the limit it stays beyond the limit, and is refused later.
QString next(QStringView digits);

} // namespace plexica::semver
