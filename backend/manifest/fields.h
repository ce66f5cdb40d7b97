// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "manifest/faultlist.h"

#include <initializer_list>

namespace plexica::manifest {

/// The value as a message shows it: its text in quotes, at most 80 characters of it.
QString quoted(const JsonValue &value);

/// "a string", "an object", …
QString typeName(const JsonValue &value);

/// Why a text is no name, with the first character at fault by number, since look-alikes cannot be told by eye.
QString faultOfName(const QString &text);

/// One object of a manifest: takes members by name and type and reports what does not fit. A member that is absent or
/// null counts as left out (an empty key in YAML is null).
class Fields
{
public:
    /// Reports a value that is no object; then every member counts as left out, silently.
    Fields(const JsonValue &value, const Place &place, FaultList &faults, const QString &what);

    bool isObject() const { return m_value.isObject(); }
    const JsonValue *member(const char *key) const;
    Place at(const char *key) const { return {m_place, key}; }

    /// A required name (`[A-Za-z0-9][A-Za-z0-9._-]{0,254}`); empty if it is at fault. `required` false: may be left
    /// out.
    QString name(const char *key, bool required = true);
    /// An optional text of at most `longest` characters.
    QString text(const char *key, qsizetype longest);
    /// A required text; nullptr if it is left out or no string.
    const JsonValue *requiredText(const char *key, const QString &example);
    /// A required version by semantic versioning 2.0.0.
    Version version(const char *key);
    bool boolean(const char *key, bool otherwise);
    /// An optional object's JSON text; empty if it is left out or empty.
    QByteArray object(const char *key);
    /// An optional list; nullptr if it is left out, no list or longer than `limit`.
    const JsonValue::Array *list(const char *key, std::size_t limit);
    /// Warns of members beside those named: most often a mistyped key.
    void warnOfOthers(std::initializer_list<const char *> known);

    void error(const char *key, const QString &message);
    void warning(const char *key, const QString &message);

private:
    void wrongType(const char *key, const JsonValue &value, const QString &wanted);
    bool require(const char *key, const JsonValue *value, const QString &example);

    const JsonValue &m_value;
    const Place &m_place;
    FaultList &m_faults;
    QString m_what;
};

} // namespace plexica::manifest
