// SPDX-License-Identifier: GPL-3.0-or-later
#include "yaml/yamljson.h"

#include "yaml/yamlscalar.h"

#include <QSet>

namespace plexica::yaml {

namespace {

using Outcome = tl::expected<JsonValue, JsonError>;

Outcome scalarOf(const QString &text, const QByteArray &tag, qint64 offset)
{
    auto value = resolveScalar(tag.toStdString(), text.toStdString());
    if (!value)
        return tl::unexpected(JsonError{offset, value.error()});
    value->setOffset(offset);
    return *std::move(value);
}

/// As deep as the document, which is bounded.
Outcome valueOf(const Node &node)
{
    if (node.shape == Node::Shape::Scalar)
        return scalarOf(node.text, node.tag, node.offset);
    JsonValue value;
    if (node.shape == Node::Shape::List)
        value = JsonValue(JsonValue::Array());
    else if (node.shape == Node::Shape::Map)
        value = JsonValue(JsonValue::Object());
    value.setOffset(node.offset);
    QSet<QString> names;
    for (const Node &item : node.items) {
        if (node.shape == Node::Shape::Map) {
            const auto name = scalarOf(item.name, item.nameTag, item.nameOffset);
            if (!name)
                return name;
            if (!name->isString())
                return tl::unexpected(JsonError{item.nameOffset, QStringLiteral("the key %1 must be text; quote it")
                                                                     .arg(QString::fromUtf8(name->toJson()).left(80))});
            const qsizetype before = names.size();
            names.insert(item.name);
            if (names.size() == before)
                return tl::unexpected(
                    JsonError{item.nameOffset, QStringLiteral("duplicate key \"%1\"").arg(item.name.left(100))});
        }
        auto member = valueOf(item);
        if (!member)
            return member;
        if (node.shape == Node::Shape::Map)
            value.insert(item.name, *std::move(member));
        else
            value.append(*std::move(member));
    }
    return value;
}

} // namespace

tl::expected<JsonValue, JsonError> readJson(QByteArrayView text, const Limits &limits)
{
    const auto document = readDocument(text, limits);
    if (!document)
        return tl::unexpected(JsonError{document.error().offset, document.error().message});
    return valueOf(*document);
}

} // namespace plexica::yaml
