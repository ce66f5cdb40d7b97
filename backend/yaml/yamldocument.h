// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

#include <tl/expected.hpp>

namespace plexica::config {

/// One thing wrong in a text, with the byte offset it begins at (-1: the text as a whole).
struct Fault
{
    qint64 offset = -1;
    QString message;
};

/// A value as somebody wrote it, before anyone knows its type.
struct RawValue
{
    enum class Shape { Null, Scalar, List, Map };
    Shape shape = Shape::Null;
    QString text;                ///< of a scalar
    bool quoted = false;         ///< the scalar stood in quotes or was a block: text, never a number
    std::vector<RawValue> items; ///< of a list or a map
    QString name = {};           ///< the key, in a map
    qint64 nameOffset = -1;
    qint64 offset = -1;

    static RawValue scalar(QString text) { return RawValue{Shape::Scalar, std::move(text), false, {}}; }
};

/// Largest configuration text that is read, in bytes.
inline constexpr qint64 maxYamlSize = 256 * 1024;

/// Parses one YAML document. Refused, as one fault each: text over maxYamlSize, invalid UTF-8, control characters,
/// a second document, aliases (a configuration needs none, and a few lines of them stand for gigabytes), tags, keys
/// that are not plain text, nesting deeper than 16, more than 20,000 values, and all that yaml-cpp refuses.
/// An empty document is Null.
tl::expected<RawValue, Fault> parseYaml(const QByteArray &text);

} // namespace plexica::config
