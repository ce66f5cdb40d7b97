// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/statement.h"

#include "common/jsonwriter.h"
#include "common/text.h"

namespace plexica::storage {

namespace {

template <typename... Visitors>
struct Overloaded : Visitors...
{
    using Visitors::operator()...;
};
template <typename... Visitors>
Overloaded(Visitors...) -> Overloaded<Visitors...>; // Clang deduces it by itself from version 17 on

/// UTF-8 text as a JSON string, without a detour over UTF-16: JSON texts are most of what is written.
QByteArray quoted(const QByteArray &text)
{
    QByteArray out;
    out.reserve(text.size() + text.size() / 8 + 2);
    out += '"';
    qsizetype copied = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto c = uchar(text.at(i));
        if (c >= 0x20 && c != '"' && c != '\\')
            continue;
        out.append(text.constData() + copied, i - copied);
        copied = i + 1;
        if (c >= 0x20) {
            out += '\\';
            out += char(c);
        } else {
            out += c < 0x10 ? "\\u000" : "\\u001";
            out += "0123456789abcdef"[c & 0xf];
        }
    }
    out.append(text.constData() + copied, text.size() - copied);
    return out += '"';
}

} // namespace

QVariant toVariant(const Value &value)
{
    return std::visit(
        Overloaded{[](std::monostate) { return QVariant(); }, [](qint64 number) { return QVariant(number); },
                   [](double number) { return QVariant(number); },
                   [](const QString &text) { return QVariant(text.isNull() ? QStringLiteral("") : text); },
                   [](const QByteArray &json) { return QVariant(textFromUtf8(json)); }},
        value);
}

bool containsNul(const Operation &operation)
{
    for (const Value &value : operation.values) {
        if (const auto *text = std::get_if<QString>(&value); text && text->contains(QChar(u'\0')))
            return true;
        if (const auto *json = std::get_if<QByteArray>(&value); json && json->contains('\0'))
            return true;
    }
    return false;
}

QByteArray toRecordset(std::span<const Operation *const> operations)
{
    JsonWriter writer(qsizetype(operations.size()) * 1024);
    writer.beginArray();
    for (const Operation *operation : operations) {
        writer.beginObject();
        for (size_t i = 0; i < operation->values.size(); ++i) {
            writer.key(operation->kind->columns[i].data());
            std::visit(Overloaded{[&](std::monostate) { writer.null(); }, [&](qint64 number) { writer.value(number); },
                                  [&](double number) { writer.value(number); },
                                  [&](const QString &text) { writer.value(text); },
                                  [&](const QByteArray &json) { writer.raw(quoted(json)); }},
                       operation->values[i]);
        }
        writer.endObject();
    }
    writer.endArray();
    return writer.take();
}

} // namespace plexica::storage
