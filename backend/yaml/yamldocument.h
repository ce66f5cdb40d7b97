// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <vector>

#include <tl/expected.hpp>

namespace plexica::yaml {

/// One thing wrong in a text, with the byte offset it begins at (-1: the text as a whole).
struct Fault
{
    qint64 offset = -1;
    QString message;
};

/// A value as somebody wrote it, before anyone knows its type.
struct Node
{
    enum class Shape { Null, Scalar, List, Map };
    Shape shape = Shape::Null;
    QString text;            ///< of a scalar
    QByteArray tag;          ///< of a scalar, as yaml-cpp tells it: "?" plain, "!" quoted or a block, else the full tag
    std::vector<Node> items; ///< of a list or a map
    QString name = {};       ///< the key, in a map
    QByteArray nameTag = {};
    qint64 nameOffset = -1;
    qint64 offset = -1;

    static Node scalar(QString text) { return Node{Shape::Scalar, std::move(text), "?", {}}; }
    /// Text, never a number.
    bool isQuoted() const { return tag == "!"; }
};

/// What a document may cost. yaml-cpp scans a whole flow collection before it tells of its beginning, so `marks` is
/// counted over the text before it begins: the characters at which a token of one can begin or end.
struct Limits
{
    qint64 bytes = 256 * 1024;
    qsizetype marks = 30'000;
    int depth = 16;
    int values = 20'000;
    /// What anchors keep and aliases repeat; 0: no aliases.
    qsizetype aliasedValues = 0;
    qsizetype aliasedText = 0; ///< characters
    bool tags = false;         ///< those of YAML's core schema
};

/// Parses one YAML 1.2 document; an empty one is Null. Refused, as one fault each: what is beyond the limits, invalid
/// UTF-8, control characters, a second document, tags beyond the limits' and the core schema's, keys that are lists or
/// maps or missing, merge keys, aliases inside their own anchor, and all that yaml-cpp refuses. Scalars and keys are
/// text yet (resolveScalar() knows their types), and a key may stand twice. Never throws. At 256 KiB within 50 ms.
tl::expected<Node, Fault> readDocument(QByteArrayView text, const Limits &limits);

} // namespace plexica::yaml
