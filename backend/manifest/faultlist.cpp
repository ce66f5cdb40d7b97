// SPDX-License-Identifier: GPL-3.0-or-later
#include "manifest/faultlist.h"

#include <algorithm>

namespace plexica {

namespace manifest {

QString Place::toString() const
{
    if (!m_parent)
        return {};
    QString text = m_parent->toString();
    if (!m_key)
        return text + QStringLiteral("[%1]").arg(m_index);
    if (!text.isEmpty())
        text += u'.';
    return text + QString::fromLatin1(m_key);
}

void FaultList::error(const Place &place, QString message, qint64 offset)
{
    if (m_errors.size() < manifestlimits::faults)
        m_errors.push_back({{place.toString(), std::move(message)}, offset});
    else
        ++m_moreErrors;
}

void FaultList::warning(const Place &place, QString message, qint64 offset)
{
    if (m_warnings.size() < manifestlimits::faults)
        m_warnings.push_back({{place.toString(), std::move(message)}, offset});
    else
        ++m_moreWarnings;
}

std::vector<ManifestFault> FaultList::located(std::vector<Entry> entries, std::size_t more, QByteArrayView source)
{
    std::stable_sort(entries.begin(), entries.end(),
                     [](const Entry &a, const Entry &b) { return a.offset < b.offset; });
    std::vector<ManifestFault> faults;
    faults.reserve(entries.size() + 1);
    // One walk through the text for all, each step from the entry before.
    qint64 at = 0;
    int line = 1;
    int column = 1;
    for (Entry &entry : entries) {
        if (entry.offset >= 0 && !source.isEmpty()) {
            const qint64 offset = std::min<qint64>(entry.offset, source.size());
            const auto [lines, columns] = lineAndColumn(source.sliced(at, offset - at), offset - at);
            column = lines > 1 ? columns : column + columns - 1;
            line += lines - 1;
            at = offset;
            entry.fault.line = line;
            entry.fault.column = column;
        }
        faults.push_back(std::move(entry.fault));
    }
    if (more > 0)
        faults.push_back({QString(), QStringLiteral("%1 more are not listed").arg(more)});
    return faults;
}

void FaultList::finish(ManifestReading &reading, QByteArrayView source)
{
    reading.errors = located(std::move(m_errors), m_moreErrors, source);
    reading.warnings = located(std::move(m_warnings), m_moreWarnings, source);
}

} // namespace manifest

Error manifestError(const std::vector<ManifestFault> &faults, const QString &prefix)
{
    std::vector<FieldError> fields;
    fields.reserve(faults.size());
    for (const ManifestFault &fault : faults)
        fields.push_back(
            {fault.path.isEmpty() && prefix.endsWith(u'.') ? prefix.chopped(1) : prefix + fault.path, fault.message});
    Error error = Error::validation(fields);
    if (!faults.empty() && !fields.front().path.isEmpty())
        error.message = QStringLiteral("%1: %2").arg(fields.front().path, fields.front().message);
    JsonValue::Array list;
    for (std::size_t i = 0; i < faults.size(); ++i) {
        JsonValue::Object entry{{QStringLiteral("path"), JsonValue(fields[i].path)},
                                {QStringLiteral("message"), JsonValue(fields[i].message)}};
        if (faults[i].line > 0) {
            entry.emplace_back(QStringLiteral("line"), JsonValue(faults[i].line));
            entry.emplace_back(QStringLiteral("column"), JsonValue(faults[i].column));
        }
        list.emplace_back(std::move(entry));
    }
    error.details = JsonValue(JsonValue::Object{{QStringLiteral("fields"), JsonValue(std::move(list))}});
    return error;
}

} // namespace plexica
