// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/text.h"
#include "storage/database.h"

#include <QSqlQuery>
#include <QVariant>

namespace plexica::storage {

/// A row of the query that is being read.
class QueryRow : public Row
{
public:
    explicit QueryRow(const QSqlQuery &query)
        : m_query(query)
    {
    }
    qint64 integer(int column) const override { return m_query.value(column).toLongLong(); }
    double real(int column) const override { return m_query.value(column).toDouble(); }
    QString text(int column) const override
    {
        const QVariant value = m_query.value(column);
        return value.typeId() == QMetaType::QByteArray ? textFromUtf8(value.toByteArray()) : value.toString();
    }
    QByteArray utf8(int column) const override
    {
        // A column that the query made bytes of (BLOB, bytea) comes without a detour over UTF-16.
        const QVariant value = m_query.value(column);
        return value.typeId() == QMetaType::QByteArray ? value.toByteArray() : value.toString().toUtf8();
    }
    bool isNull(int column) const override { return m_query.isNull(column); }

protected:
    const QSqlQuery &m_query;
};

/// A value as Qt binds it. JSON bytes become text: both engines keep JSON in text columns.
QVariant toVariant(const Value &value);

/// True if a text of the operation holds NUL, which PostgreSQL cannot store; refused on both engines alike.
bool containsNul(const Operation &operation);

/// The rows of operations of one kind as one JSON array of objects, for jsonb_to_recordset.
QByteArray toRecordset(std::span<const Operation *const> operations);

} // namespace plexica::storage
