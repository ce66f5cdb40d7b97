// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/clock.h"
#include "common/json.h"

#include <QByteArray>
#include <QStringList>

namespace plexica {

/// Writes compact JSON text front to back without building a tree. The caller keeps begin/end in pairs.
class JsonWriter
{
public:
    explicit JsonWriter(qsizetype reserve = 256) { m_out.reserve(reserve); }

    JsonWriter &beginObject() { return begin('{'); }
    JsonWriter &endObject() { return end('}'); }
    JsonWriter &beginArray() { return begin('['); }
    JsonWriter &endArray() { return end(']'); }
    /// `name` must be plain ASCII that needs no escape; for user text use key(QStringView).
    JsonWriter &key(const char *name);
    JsonWriter &key(QStringView name);

    JsonWriter &value(QStringView text);
    JsonWriter &value(const QString &text) { return value(QStringView(text)); }
    JsonWriter &value(const QStringList &texts);
    /// Valid UTF-8 text as a JSON string, without a detour over UTF-16.
    JsonWriter &utf8(QByteArrayView text);
    JsonWriter &value(bool flag);
    JsonWriter &value(int number) { return value(static_cast<qint64>(number)); }
    JsonWriter &value(qint64 number);
    JsonWriter &value(quint64 number);
    /// Not finite numbers are written as null.
    JsonWriter &value(double number);
    JsonWriter &value(TimePoint time);
    JsonWriter &value(const std::optional<TimePoint> &time) { return time ? value(*time) : null(); }
    JsonWriter &value(const JsonValue &json);
    JsonWriter &value(const char *) = delete;
    JsonWriter &null() { return raw("null"); }
    /// Text that is JSON already (rendered before); it is not checked.
    JsonWriter &raw(QByteArrayView json);

    template <typename T>
    JsonWriter &member(const char *name, const T &content)
    {
        key(name);
        return value(content);
    }
    /// Empty text is null.
    JsonWriter &textOrNull(const char *name, const QString &text)
    {
        key(name);
        return text.isEmpty() ? null() : value(text);
    }
    JsonWriter &rawMember(const char *name, QByteArrayView json)
    {
        key(name);
        return raw(json);
    }

    /// Takes back what was written since the text had `size` bytes: one item, not the first, of the innermost array.
    void cut(qsizetype size)
    {
        m_out.truncate(size);
        m_first = m_afterKey = false;
    }

    QByteArray take() { return std::move(m_out); }
    const QByteArray &text() const { return m_out; }

private:
    JsonWriter &begin(char bracket);
    JsonWriter &end(char bracket);
    void separate();
    void string(QStringView text);

    QByteArray m_out;
    bool m_first = true; ///< nothing stands yet in the innermost array or object
    bool m_afterKey = false;
};

} // namespace plexica
