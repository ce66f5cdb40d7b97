// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/prettyjson.h"

#include "common/json.h"

namespace plexica::app {

namespace {

void append(QString &out, const JsonValue &value, int depth)
{
    const auto newLine = [&out](int indent) { out += u'\n' + QString(indent * 2, u' '); };
    if (value.isObject() && !value.toObject().empty()) {
        out += u'{';
        bool first = true;
        for (const auto &[name, member] : value.toObject()) {
            if (!first)
                out += u',';
            first = false;
            newLine(depth + 1);
            out += QString::fromUtf8(JsonValue(name).toJson()) + QLatin1String(": ");
            append(out, member, depth + 1);
        }
        newLine(depth);
        out += u'}';
    } else if (value.isArray() && !value.toArray().empty()) {
        out += u'[';
        bool first = true;
        for (const JsonValue &element : value.toArray()) {
            if (!first)
                out += u',';
            first = false;
            newLine(depth + 1);
            append(out, element, depth + 1);
        }
        newLine(depth);
        out += u']';
    } else {
        out += QString::fromUtf8(value.toJson());
    }
}

} // namespace

QString prettyJson(const QByteArray &json)
{
    const auto value = parseJson(json);
    if (!value)
        return QString::fromUtf8(json);
    QString out;
    append(out, *value, 0);
    return out;
}

} // namespace plexica::app
