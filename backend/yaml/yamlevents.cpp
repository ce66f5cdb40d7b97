// SPDX-License-Identifier: GPL-3.0-or-later
#include "yaml/yamlevents.h"

#include "yaml/yamlscalar.h"
#include "yaml/yamljson.h"

#include <algorithm>

namespace plexica::yaml {

namespace {

qsizetype textSize(const JsonValue &value)
{
    return value.isString() ? value.toString().size() : value.numberText().size();
}

void requireTag(const YAML::Mark &mark, const std::string &tag, const char *wanted)
{
    if (tag != "?" && tag != "!" && !tag.empty() && tag != wanted)
        throw YamlRefusal(
            mark.pos,
            QStringLiteral("the tag '%1' is not of YAML's core schema").arg(QString::fromStdString(tag).left(80)));
}

} // namespace

void YamlEvents::OnDocumentStart(const YAML::Mark &mark)
{
    if (++m_documents > 1)
        throw YamlRefusal(mark.pos, QStringLiteral("there is more than one document"));
}

void YamlEvents::OnNull(const YAML::Mark &mark, YAML::anchor_t anchor)
{
    if (expectsKey())
        throw YamlRefusal(mark.pos, QStringLiteral("a key must be text"));
    JsonValue value;
    value.setOffset(mark.pos);
    place(std::move(value), {}, anchor);
}

void YamlEvents::OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                          const std::string &text)
{
    auto resolved = resolveScalar(tag, text);
    if (!resolved)
        throw YamlRefusal(mark.pos, resolved.error());
    resolved->setOffset(mark.pos);
    const Size size{1, textSize(*resolved), 0};
    if (expectsKey()) {
        if (tag == "?" && text == "<<")
            throw YamlRefusal(mark.pos, QStringLiteral("merge keys (<<) are not part of YAML 1.2"));
        takeKey(mark, *resolved);
        if (anchor != YAML::NullAnchor) {
            countCopy(mark.pos, size);
            m_anchors.insert(anchor, {*std::move(resolved), size});
        }
        return;
    }
    place(*std::move(resolved), size, anchor);
}

void YamlEvents::OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor)
{
    const auto found = m_anchors.constFind(anchor);
    if (found == m_anchors.constEnd())
        throw YamlRefusal(mark.pos, QStringLiteral("an alias stands inside its own anchor"));
    countCopy(mark.pos, found->size);
    if (static_cast<int>(m_open.size()) + found->size.depth > m_maxDepth)
        throw YamlRefusal(mark.pos, QStringLiteral("nested deeper than %1 levels").arg(m_maxDepth));
    JsonValue value = found->value;
    const Size size = found->size;
    if (expectsKey())
        return takeKey(mark, value);
    value.setOffset(mark.pos);
    place(std::move(value), size, YAML::NullAnchor);
}

void YamlEvents::OnSequenceStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                                 YAML::EmitterStyle::value)
{
    requireTag(mark, tag, "tag:yaml.org,2002:seq");
    enter(mark, JsonValue(JsonValue::Array()), anchor);
}

void YamlEvents::OnMapStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                            YAML::EmitterStyle::value)
{
    requireTag(mark, tag, "tag:yaml.org,2002:map");
    enter(mark, JsonValue(JsonValue::Object()), anchor);
}

void YamlEvents::countCopy(qint64 offset, const Size &size)
{
    m_copiedValues += size.values;
    m_copiedBytes += size.bytes;
    if (m_copiedValues > aliasedValues)
        throw YamlRefusal(offset,
                          QStringLiteral("anchors and aliases stand for more than %1 values").arg(aliasedValues));
    if (m_copiedBytes > aliasedText)
        throw YamlRefusal(offset,
                          QStringLiteral("anchors and aliases stand for more than %1 characters").arg(aliasedText));
}

void YamlEvents::enter(const YAML::Mark &mark, JsonValue empty, YAML::anchor_t anchor)
{
    if (expectsKey())
        throw YamlRefusal(mark.pos, QStringLiteral("a key must be text"));
    if (static_cast<int>(m_open.size()) >= m_maxDepth)
        throw YamlRefusal(mark.pos, QStringLiteral("nested deeper than %1 levels").arg(m_maxDepth));
    empty.setOffset(mark.pos);
    m_open.push_back({std::move(empty), anchor, {1, 0, 1}});
}

void YamlEvents::leave()
{
    Open closed = std::move(m_open.back());
    m_open.pop_back();
    place(std::move(closed.value), closed.size, closed.anchor);
}

void YamlEvents::takeKey(const YAML::Mark &mark, const JsonValue &key)
{
    if (!key.isString())
        throw YamlRefusal(
            mark.pos,
            QStringLiteral("the key %1 must be text; quote it").arg(QString::fromUtf8(key.toJson()).left(80)));
    Open &open = m_open.back();
    open.key = key.toString();
    open.hasKey = true;
    const qsizetype before = open.keys.size();
    open.keys.insert(open.key);
    if (open.keys.size() == before)
        throw YamlRefusal(mark.pos, QStringLiteral("duplicate key \"%1\"").arg(open.key.left(100)));
}

void YamlEvents::place(JsonValue value, const Size &size, YAML::anchor_t anchor)
{
    if (anchor != YAML::NullAnchor) {
        countCopy(value.offset(), size);
        m_anchors.insert(anchor, {value, size});
    }
    if (m_open.empty()) {
        m_root = std::move(value);
        return;
    }
    Open &open = m_open.back();
    open.size.values += size.values;
    open.size.bytes += size.bytes;
    open.size.depth = std::max(open.size.depth, size.depth + 1);
    if (open.hasKey) {
        open.size.bytes += open.key.size();
        open.value.insert(std::move(open.key), std::move(value));
        open.hasKey = false;
    } else {
        open.value.append(std::move(value));
    }
}

} // namespace plexica::yaml
