// SPDX-License-Identifier: GPL-3.0-or-later
#include "yaml/yamldocument.h"

#include <QHash>
#include <QStringDecoder>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

#include <algorithm>
#include <optional>
#include <sstream>
#include <string_view>

namespace plexica::yaml {

namespace {

using Shape = Node::Shape;

/// Leaves the parser from within an event; yaml-cpp offers no other way. Never leaves this file.
struct Refusal
{
    Fault fault;
};

[[noreturn]] void refuse(const YAML::Mark &mark, const QString &message)
{
    throw Refusal{{mark.pos, message}};
}

/// fromUtf8() takes U+FEFF at the start for a byte order mark; here it is a character.
QString textOf(const std::string &utf8)
{
    const QString text = QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    return utf8.starts_with("\xEF\xBB\xBF") ? QChar(0xFEFF) + text : text;
}

/// Builds nodes straight from events, so that nothing is expanded or recursed into before it is counted. yaml-cpp's own
/// nodes lose duplicate keys and share what is aliased, of which a copy could be exponentially large.
class Builder : public YAML::EventHandler
{
public:
    Builder(QByteArrayView text, const Limits &limits)
        : m_text(text)
        , m_limits(limits)
    {
    }

    Node take() { return std::move(m_root); }

    void OnDocumentStart(const YAML::Mark &mark) override
    {
        if (++m_documents > 1)
            refuse(mark, QStringLiteral("a second YAML document begins here (---); one is read"));
    }
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        if (expectsKey())
            refuse(mark, QStringLiteral("a key must be text"));
        Node node;
        node.offset = mark.pos;
        place(std::move(node), {}, anchor, mark);
    }
    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                  const std::string &text) override
    {
        checkTag(mark, tag);
        checkClosed(mark);
        if (m_limits.aliasedValues > 0 && expectsKey() && tag == "?" && text == "<<")
            refuse(mark, QStringLiteral("merge keys (<<) are not part of YAML 1.2"));
        Node node = Node::scalar(textOf(text));
        node.tag = QByteArray(tag.data(), qsizetype(tag.size()));
        node.offset = mark.pos;
        const Size size{1, node.text.size(), 0};
        place(std::move(node), size, anchor, mark);
    }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t anchor) override
    {
        if (m_limits.aliasedValues == 0)
            refuse(mark, QStringLiteral("aliases (*name) are not supported; write the value out"));
        const auto found = m_anchors.constFind(anchor);
        if (found == m_anchors.constEnd())
            refuse(mark, QStringLiteral("an alias stands inside its own anchor"));
        countCopy(mark, found->size);
        if (int(m_open.size()) + found->size.depth > m_limits.depth)
            refuseDepth(mark);
        Node node = found->node;
        const Size size = found->size;
        node.offset = mark.pos;
        place(std::move(node), size, YAML::NullAnchor, mark);
    }
    void OnSequenceStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override
    {
        checkTag(mark, tag, "tag:yaml.org,2002:seq");
        open(Shape::List, mark, anchor);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override
    {
        checkTag(mark, tag, "tag:yaml.org,2002:map");
        open(Shape::Map, mark, anchor);
    }
    void OnMapEnd() override { close(); }

private:
    /// What a node costs when an alias repeats it.
    struct Size
    {
        qsizetype values = 1;
        qsizetype text = 0;
        int depth = 0; ///< of lists and maps
    };
    struct Anchored
    {
        Node node;
        Size size;
    };
    /// A list or map that is not closed yet.
    struct Open
    {
        Node node;
        YAML::Mark mark;
        YAML::anchor_t anchor;
        Size size;
        std::optional<Node> key = {};
    };

    bool expectsKey() const { return !m_open.empty() && m_open.back().node.shape == Shape::Map && !m_open.back().key; }
    [[noreturn]] void refuseDepth(const YAML::Mark &mark) const
    {
        refuse(mark, QStringLiteral("nested deeper than %1 levels").arg(m_limits.depth));
    }
    /// `wanted`: of a list or map, else it is a scalar, whose tag is looked at with its text.
    void checkTag(const YAML::Mark &mark, const std::string &tag, const char *wanted = nullptr) const
    {
        if (tag.empty() || tag == "?" || tag == "!")
            return;
        if (!m_limits.tags)
            refuse(mark, QStringLiteral("tags (!name) are not supported"));
        if (wanted && tag != wanted)
            refuse(mark, QStringLiteral("the tag '%1' is not of YAML's core schema").arg(textOf(tag).left(80)));
    }
    /// yaml-cpp takes the end of the text for the closing quote.
    void checkClosed(const YAML::Mark &mark) const
    {
        const char quote = mark.pos < m_text.size() ? m_text[mark.pos] : ' ';
        if (quote != '"' && quote != '\'')
            return;
        for (qsizetype i = mark.pos + 1; i < m_text.size(); ++i) {
            if (m_text[i] == '\\' && quote == '"')
                ++i;
            else if (m_text[i] == quote && quote == '\'' && i + 1 < m_text.size() && m_text[i + 1] == quote)
                ++i;
            else if (m_text[i] == quote)
                return;
        }
        refuse(mark, QStringLiteral("the quote that begins here is never closed"));
    }
    void countCopy(const YAML::Mark &mark, const Size &size)
    {
        m_copiedValues += size.values;
        m_copiedText += size.text;
        if (m_copiedValues > m_limits.aliasedValues)
            refuse(mark,
                   QStringLiteral("anchors and aliases stand for more than %1 values").arg(m_limits.aliasedValues));
        if (m_copiedText > m_limits.aliasedText)
            refuse(mark,
                   QStringLiteral("anchors and aliases stand for more than %1 characters").arg(m_limits.aliasedText));
    }
    void open(Shape shape, const YAML::Mark &mark, YAML::anchor_t anchor)
    {
        if (int(m_open.size()) >= m_limits.depth)
            refuseDepth(mark);
        if (expectsKey())
            refuse(mark, QStringLiteral("a key must be text"));
        Node node;
        node.shape = shape;
        node.offset = mark.pos;
        m_open.push_back({std::move(node), mark, anchor, {1, 0, 1}});
    }
    void close()
    {
        Open closed = std::move(m_open.back());
        m_open.pop_back();
        place(std::move(closed.node), closed.size, closed.anchor, closed.mark);
    }
    void place(Node node, const Size &size, YAML::anchor_t anchor, const YAML::Mark &mark)
    {
        if (!expectsKey() && ++m_values > m_limits.values)
            refuse(mark, QStringLiteral("more than %1 values").arg(m_limits.values));
        if (anchor != YAML::NullAnchor && m_limits.aliasedValues > 0) {
            countCopy(mark, size);
            m_anchors.insert(anchor, {node, size});
        }
        if (m_open.empty()) {
            m_root = std::move(node);
            return;
        }
        Open &parent = m_open.back();
        parent.size.values += size.values;
        parent.size.text += size.text;
        parent.size.depth = std::max(parent.size.depth, size.depth + 1);
        if (expectsKey()) {
            if (node.shape != Shape::Scalar)
                refuse(mark, QStringLiteral("a key must be text"));
            parent.key = std::move(node);
            return;
        }
        if (parent.key) {
            node.name = std::move(parent.key->text);
            node.nameTag = std::move(parent.key->tag);
            node.nameOffset = parent.key->offset;
            parent.key.reset();
        }
        parent.node.items.push_back(std::move(node));
    }

    QByteArrayView m_text;
    const Limits &m_limits;
    int m_documents = 0;
    int m_values = 0;
    qsizetype m_copiedValues = 0;
    qsizetype m_copiedText = 0;
    std::vector<Open> m_open;
    QHash<qulonglong, Anchored> m_anchors;
    Node m_root;
};

/// The first byte that does not stand in UTF-8; the text is known to be none.
qint64 firstOutsideUtf8(QByteArrayView text)
{
    qsizetype lineStart = 0;
    while (lineStart < text.size()) { // rare, so simple: line by line, then character by character
        qsizetype lineEnd = text.indexOf('\n', lineStart);
        lineEnd = lineEnd < 0 ? text.size() : lineEnd;
        for (qsizetype i = lineStart; i < lineEnd;) {
            const auto byte = static_cast<unsigned char>(text[i]);
            const qsizetype length = byte < 0x80 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
            QStringDecoder one(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
            const QString character = one(text.sliced(i, std::min(length, lineEnd - i)));
            if (one.hasError() || character.contains(QChar::ReplacementCharacter))
                return i;
            i += length;
        }
        lineStart = lineEnd + 1;
    }
    return 0;
}

/// What must not get to yaml-cpp at all: it guesses UTF-16 and UTF-32 and takes some control characters for ends.
std::optional<Fault> faultOfText(QByteArrayView text, const Limits &limits)
{
    if (text.size() > limits.bytes)
        return Fault{-1, QStringLiteral("larger than %1 KiB").arg(limits.bytes / 1024)};
    constexpr std::string_view marks = "[]{},:?&*!'\"#";
    qsizetype counted = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if ((byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r') || byte == 0x7f)
            return Fault{i, QStringLiteral("control character 0x%1").arg(byte, 2, 16, QLatin1Char('0'))};
        if (byte < 0x7f && marks.find(char(byte)) != std::string_view::npos && ++counted > limits.marks)
            return Fault{i, QStringLiteral("more than %1 of the marks [ ] { } , : ? & * ! ' \" #").arg(limits.marks)};
    }
    QStringDecoder whole(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = whole(text);
    if (whole.hasError())
        return Fault{firstOutsideUtf8(text), QStringLiteral("not UTF-8 text")};
    return std::nullopt;
}

} // namespace

tl::expected<Node, Fault> readDocument(QByteArrayView text, const Limits &limits)
{
    if (std::optional<Fault> fault = faultOfText(text, limits))
        return tl::unexpected(*fault);
    // Offsets count in the given text, so a byte order mark, which yaml-cpp does not count, is added.
    const qint64 skipped = text.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    const QByteArrayView body = text.sliced(skipped);
    try {
        std::istringstream stream(std::string(body.data(), std::size_t(body.size())));
        YAML::Parser parser(stream);
        Builder builder(body, limits);
        while (parser.HandleNextDocument(builder)) {
        }
        return builder.take();
    } catch (const Refusal &refusal) {
        return tl::unexpected(Fault{refusal.fault.offset + skipped, refusal.fault.message});
    } catch (const YAML::Exception &exception) {
        return tl::unexpected(Fault{(exception.mark.is_null() ? 0 : exception.mark.pos) + skipped,
                                    QStringLiteral("not YAML: ") + QString::fromStdString(exception.msg)});
    } catch (const std::exception &) {
        return tl::unexpected(Fault{0, QStringLiteral("not YAML")});
    }
}

} // namespace plexica::yaml
