// SPDX-License-Identifier: GPL-3.0-or-later
#include "yaml/yamljson.h"

#include "yaml/yamlevents.h"

#include <QStringDecoder>

#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <optional>
#include <sstream>

namespace plexica::yaml {

namespace {

constexpr char byteOrderMark[] = "\xEF\xBB\xBF";

/// yaml-cpp guesses UTF-16 and UTF-32 and takes some control characters for ends; only clean UTF-8 gets to it.
std::optional<JsonError> faultOfText(QByteArrayView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        if ((c < 0x20 && c != '\t' && c != '\n' && c != '\r') || c == 0x7F)
            return JsonError{i, QStringLiteral("control character")};
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder(text);
    if (decoder.hasError())
        return JsonError{0, QStringLiteral("invalid UTF-8")};
    return std::nullopt;
}

} // namespace

tl::expected<JsonValue, JsonError> parseYaml(QByteArrayView text, int maxDepth)
{
    if (const auto fault = faultOfText(text))
        return tl::unexpected(*fault);
    // Offsets count in the given text, so a byte order mark that yaml-cpp does not count is added.
    const qint64 skipped = text.startsWith(QByteArrayView(byteOrderMark, 3)) ? 3 : 0;
    const QByteArrayView body = text.sliced(skipped);
    YamlEvents events(maxDepth);
    try {
        std::istringstream stream(std::string(body.data(), static_cast<std::size_t>(body.size())));
        YAML::Parser parser(stream);
        while (parser.HandleNextDocument(events)) {
        }
        return events.take();
    } catch (const YamlRefusal &refusal) {
        return tl::unexpected(JsonError{refusal.offset + skipped, refusal.message});
    } catch (const YAML::Exception &exception) {
        return tl::unexpected(
            JsonError{std::max(exception.mark.pos, 0) + skipped, QString::fromStdString(exception.msg)});
    } catch (const std::exception &) {
        return tl::unexpected(JsonError{0, QStringLiteral("it cannot be read")});
    }
}

} // namespace plexica::yaml
