// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/http.h"

#include <algorithm>

namespace plexica::http {

namespace {

bool sameName(const HttpHeaders::Field &field, QByteArrayView name)
{
    return field.first.size() == name.size()
           && qstrnicmp(field.first.constData(), field.first.size(), name.data(), name.size()) == 0;
}

} // namespace

QByteArray HttpHeaders::value(QByteArrayView name) const
{
    const auto found =
        std::find_if(m_fields.begin(), m_fields.end(), [name](const Field &field) { return sameName(field, name); });
    return found == m_fields.end() ? QByteArray() : found->second;
}

bool HttpHeaders::contains(QByteArrayView name) const
{
    return std::any_of(m_fields.begin(), m_fields.end(), [name](const Field &field) { return sameName(field, name); });
}

std::vector<QByteArray> HttpHeaders::values(QByteArrayView name) const
{
    std::vector<QByteArray> result;
    for (const Field &field : m_fields) {
        if (sameName(field, name))
            result.push_back(field.second);
    }
    return result;
}

} // namespace plexica::http
