// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/statement.h"

#include "common/jsonwriter.h"

namespace plexica::storage {

namespace {

template <typename... Visitors>
struct Overloaded : Visitors...
{
    using Visitors::operator()...;
};

} // namespace

QVariant toVariant(const Value &value)
{
    return std::visit(Overloaded{[](std::monostate) { return QVariant(); },
                                 [](qint64 number) { return QVariant(number); },
                                 [](double number) { return QVariant(number); },
                                 [](const QString &text) { return QVariant(text.isNull() ? QStringLiteral("") : text); },
                                 [](const QByteArray &json) { return QVariant(QString::fromUtf8(json)); }},
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

QString toRecordset(std::span<const Operation *const> operations)
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
                                  [&](const QByteArray &json) { writer.value(QString::fromUtf8(json)); }},
                       operation->values[i]);
        }
        writer.endObject();
    }
    writer.endArray();
    return QString::fromUtf8(writer.take());
}

} // namespace plexica::storage
