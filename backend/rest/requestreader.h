// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/result.h"
#include "events/event.h"
#include "http/exchange.h"

#include <QLatin1StringView>
#include <QString>
#include <QVarLengthArray>

#include <optional>
#include <vector>

namespace plexica::rest {

/// The two families of paths that reach the same handlers (REST contract): A is the guide's, B the SDK's.
enum class Family { A, B };

/// A query string's parameters, decoded ('+' is a space, as forms and axios write it). Reads are made of these, so most
/// of it stays where it came in, and a value becomes text when somebody asks for it.
class Query
{
public:
    /// Error: ValidationFailed for broken percent-encoding, invalid UTF-8 or a NUL.
    static Result<Query> parse(const QByteArray &encoded);
    /// The first parameter of that name; nullopt if there is none. An empty value counts as given.
    std::optional<QString> value(QStringView name) const;
    /// Every parameter of that name.
    std::vector<QString> values(QStringView name) const;
    /// The first one's text, empty if there is none.
    QString text(QStringView name) const { return value(name).value_or(QString()); }

private:
    struct Parameter
    {
        bool isNamed(QStringView wanted) const { return plain ? wanted == plainName : wanted == name; }
        QString text() const { return plain ? QString(plainValue) : value; }

        QLatin1StringView plainName; ///< into m_encoded
        QLatin1StringView plainValue;
        QString name; ///< decoded, where there was something to decode in either
        QString value;
        bool plain = true;
    };

    QByteArray m_encoded;
    QVarLengthArray<Parameter, 6> m_parameters;
};

/// The request's JSON body; null JSON for an empty body. Errors: UnsupportedMediaType for a body that is not
/// declared as JSON in UTF-8, MalformedJson with the offset.
Result<JsonValue> readJson(const http::HttpRequest &request);
/// The same where a JSON object is required.
Result<JsonValue> readObject(const http::HttpRequest &request);

/// The tenant of a request (contract, section 1): family A from body or query, else X-Tenant-Slug/X-Tenant-ID, else
/// `defaultTenant`; family B from the headers alone. Errors: TenantRequired, TenantMismatch, ValidationFailed.
/// `body` may be null.
Result<QString> readTenant(Family family, const http::HttpRequest &request, const Query &query, const JsonValue &body,
                           const QString &defaultTenant);

/// `limit` (1–1000) and `cursor` of a list; limit 0 means the whole list.
struct Page
{
    int limit = 0;
    QString after; ///< name of the last entry of the page before
};
Result<Page> readPage(const Query &query);
QString cursorFor(const QString &lastName);

/// A member of a body as text; a fault if it is there and no string. Null counts as absent.
QString textMember(const JsonValue &body, const QString &name, std::vector<FieldError> &faults, bool required = false);

} // namespace plexica::rest
