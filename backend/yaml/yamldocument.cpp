// SPDX-License-Identifier: GPL-3.0-or-later
#include "yaml/yamldocument.h"

#include <QStringDecoder>

#include <istream>
#include <sstream>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/mark.h>
#include <yaml-cpp/parser.h>

namespace plexica::config {

namespace {

constexpr std::size_t maxDepth = 16;
constexpr int maxValues = 20'000;

/// Leaves the parser from within a callback; yaml-cpp offers no other way. Never leaves this file.
struct Refusal
{
    Fault fault;
};

[[noreturn]] void refuse(const YAML::Mark &mark, const QString &message)
{
    throw Refusal{{mark.pos, message}};
}

/// Builds RawValues straight from parser events, so that nothing is expanded or recursed into before it is counted.
class Builder : public YAML::EventHandler
{
public:
    explicit Builder(const QByteArray &text)
        : m_text(text)
    {
    }

    RawValue take() { return std::move(m_root); }
    qint64 begin() const { return m_begin; }

    void OnDocumentStart(const YAML::Mark &mark) override { m_begin = mark.pos; }
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark &mark, YAML::anchor_t) override
    {
        if (!m_open.empty() && m_open.back().value.shape == RawValue::Shape::Map && !m_open.back().hasKey)
            refuse(mark, QStringLiteral("a key is missing before ':'"));
        RawValue value;
        value.offset = mark.pos;
        add(std::move(value), mark);
    }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t) override
    {
        refuse(mark, QStringLiteral("aliases (*name) are not supported; write the value out"));
    }
    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t, const std::string &text) override
    {
        checkTag(mark, tag);
        RawValue value = RawValue::scalar(QString::fromStdString(text));
        value.quoted = tag == "!";
        checkClosed(mark);
        value.offset = mark.pos;
        if (!m_open.empty() && m_open.back().value.shape == RawValue::Shape::Map && !m_open.back().hasKey) {
            m_open.back().key = value.text;
            m_open.back().keyOffset = mark.pos;
            m_open.back().hasKey = true;
            return;
        }
        add(std::move(value), mark);
    }
    void OnSequenceStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t,
                         YAML::EmitterStyle::value) override
    {
        checkTag(mark, tag);
        open(RawValue::Shape::List, mark);
    }
    void OnSequenceEnd() override { close(); }
    void OnMapStart(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t, YAML::EmitterStyle::value) override
    {
        checkTag(mark, tag);
        open(RawValue::Shape::Map, mark);
    }
    void OnMapEnd() override { close(); }

private:
    struct Open
    {
        RawValue value;
        YAML::Mark mark;
        QString key;
        qint64 keyOffset = -1;
        bool hasKey = false;
    };

    static void checkTag(const YAML::Mark &mark, const std::string &tag)
    {
        if (!tag.empty() && tag != "?" && tag != "!")
            refuse(mark, QStringLiteral("tags (!name) are not supported"));
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
    void open(RawValue::Shape shape, const YAML::Mark &mark)
    {
        if (m_open.size() >= maxDepth)
            refuse(mark, QStringLiteral("nested more than %1 deep").arg(maxDepth));
        if (!m_open.empty() && m_open.back().value.shape == RawValue::Shape::Map && !m_open.back().hasKey)
            refuse(mark, QStringLiteral("a key must be plain text"));
        Open entry;
        entry.value.shape = shape;
        entry.value.offset = mark.pos;
        entry.mark = mark;
        m_open.push_back(std::move(entry));
    }
    void close()
    {
        Open entry = std::move(m_open.back());
        m_open.pop_back();
        add(std::move(entry.value), entry.mark);
    }
    void add(RawValue value, const YAML::Mark &mark)
    {
        if (++m_count > maxValues)
            refuse(mark, QStringLiteral("more than %1 values").arg(maxValues));
        if (m_open.empty()) {
            m_root = std::move(value);
            return;
        }
        Open &parent = m_open.back();
        if (parent.value.shape == RawValue::Shape::Map) {
            value.name = std::exchange(parent.key, {});
            value.nameOffset = parent.keyOffset;
            parent.hasKey = false;
        }
        parent.value.items.push_back(std::move(value));
    }

    const QByteArray &m_text;
    RawValue m_root;
    qint64 m_begin = 0;
    std::vector<Open> m_open;
    int m_count = 0;
};

/// The first byte that cannot stand in a configuration: not UTF-8, or a control character.
std::optional<Fault> findBadByte(const QByteArray &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if ((byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r') || byte == 0x7f)
            return Fault{i, QStringLiteral("control character 0x%1").arg(byte, 2, 16, QLatin1Char('0'))};
    }
    QStringDecoder whole(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = whole(text);
    if (!whole.hasError() && !decoded.contains(QChar::ReplacementCharacter))
        return std::nullopt;
    // Rare, so simple: the first line that does not decode alone, then the first character in it.
    qsizetype lineStart = 0;
    while (lineStart < text.size()) {
        qsizetype lineEnd = text.indexOf('\n', lineStart);
        lineEnd = lineEnd < 0 ? text.size() : lineEnd;
        for (qsizetype i = lineStart; i < lineEnd;) {
            const auto byte = static_cast<unsigned char>(text[i]);
            const qsizetype length = byte < 0x80 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
            QStringDecoder one(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
            const QString character = one(QByteArrayView(text).sliced(i, std::min(length, lineEnd - i)));
            if (one.hasError() || character.contains(QChar::ReplacementCharacter))
                return Fault{i, QStringLiteral("not UTF-8 text; save the file as UTF-8")};
            i += length;
        }
        lineStart = lineEnd + 1;
    }
    return Fault{0, QStringLiteral("not UTF-8 text; save the file as UTF-8")};
}

} // namespace

tl::expected<RawValue, Fault> parseYaml(const QByteArray &text)
{
    if (text.size() > maxYamlSize) {
        return tl::unexpected(
            Fault{-1, QStringLiteral("larger than %1 KiB, so not a configuration").arg(maxYamlSize / 1024)});
    }
    if (std::optional<Fault> fault = findBadByte(text))
        return tl::unexpected(*fault);
    try {
        std::istringstream stream(text.toStdString());
        YAML::Parser parser(stream);
        Builder builder(text);
        if (!parser.HandleNextDocument(builder))
            return RawValue{};
        Builder second(text);
        if (parser.HandleNextDocument(second))
            return tl::unexpected(
                Fault{second.begin(), QStringLiteral("a second YAML document begins here (---); one is read")});
        return builder.take();
    } catch (const Refusal &refusal) {
        return tl::unexpected(refusal.fault);
    } catch (const YAML::Exception &exception) {
        return tl::unexpected(Fault{exception.mark.is_null() ? 0 : exception.mark.pos,
                                    QStringLiteral("not YAML: ") + QString::fromStdString(exception.msg)});
    } catch (const std::exception &) {
        return tl::unexpected(Fault{0, QStringLiteral("not YAML")});
    }
}

} // namespace plexica::config
