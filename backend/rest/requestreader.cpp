// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/requestreader.h"

#include "common/ids.h"
#include "common/text.h"

#include <algorithm>
#include <array>

namespace plexica::rest {

namespace {

/// Most names and values: nothing to decode.
bool isPlain(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) {
        return c != '+' && c != '%' && c != '\0' && static_cast<unsigned char>(c) < 0x80;
    });
}

std::optional<QString> decodeQueryText(QByteArrayView encoded)
{
    if (isPlain(encoded))
        return QString::fromLatin1(encoded);
    const std::optional<QByteArray> bytes = percentDecoded(encoded, Plus::Blank);
    return bytes && !bytes->contains('\0') ? strictTextFromUtf8(*bytes) : std::nullopt;
}

/// JSON goes with no charset but UTF-8 (RFC 8259, 8.1); some clients say so.
bool isUtf8Json(const QByteArray &contentType)
{
    if (!isJsonType(contentType) || !contentType.trimmed().toLower().startsWith("application/"))
        return false;
    const QList<QByteArray> parts = contentType.toLower().split(';');
    for (qsizetype i = 1; i < parts.size(); ++i) {
        QByteArray parameter = parts[i].trimmed();
        parameter.replace('"', "");
        if (parameter.startsWith("charset=") && parameter != "charset=utf-8" && parameter != "charset=utf8")
            return false;
    }
    return true;
}

} // namespace

Result<Query> Query::parse(const QByteArray &encoded)
{
    Query query;
    query.m_encoded = encoded;
    qsizetype at = 0;
    while (at < encoded.size()) {
        qsizetype end = encoded.indexOf('&', at);
        if (end < 0)
            end = encoded.size();
        const QByteArrayView pair(query.m_encoded.constData() + at, end - at);
        at = end + 1;
        if (pair.isEmpty())
            continue;
        qsizetype equals = pair.indexOf('=');
        if (equals < 0)
            equals = pair.size();
        const QByteArrayView name = pair.first(equals);
        const QByteArrayView value = equals < pair.size() ? pair.sliced(equals + 1) : QByteArrayView();
        Parameter parameter;
        if (isPlain(pair)) {
            parameter.plainName = QLatin1StringView(name.data(), name.size());
            parameter.plainValue = QLatin1StringView(value.data(), value.size());
        } else {
            auto decodedName = decodeQueryText(name);
            auto decodedValue = decodeQueryText(value);
            if (!decodedName || !decodedValue)
                return fail(Error::validation(
                    {{QStringLiteral("query"),
                      QStringLiteral("The query parameter '%1' is not valid percent-encoded UTF-8")
                          .arg(QString::fromLatin1(name.first(std::min<qsizetype>(name.size(), 80))))}}));
            parameter.name = std::move(*decodedName);
            parameter.value = std::move(*decodedValue);
            parameter.plain = false;
        }
        query.m_parameters.push_back(std::move(parameter));
    }
    return query;
}

std::optional<QString> Query::value(QStringView name) const
{
    for (const Parameter &parameter : m_parameters) {
        if (parameter.isNamed(name))
            return parameter.text();
    }
    return std::nullopt;
}

std::vector<QString> Query::values(QStringView name) const
{
    std::vector<QString> values;
    for (const Parameter &parameter : m_parameters) {
        if (parameter.isNamed(name))
            values.push_back(parameter.text());
    }
    return values;
}

namespace {

/// axios says of a POST without a body that it is a form, and the SDK's plugins send heartbeats so. A browser, whose
/// pages may send forms without asking, tells that it is one.
bool isFormOfNoBrowser(const http::HttpRequest &request, const QByteArray &contentType)
{
    static constexpr std::array ofBrowsers{"origin", "referer", "cookie", "sec-fetch-site", "sec-fetch-mode"};
    return contentType.trimmed().toLower() == "application/x-www-form-urlencoded"
           && std::none_of(ofBrowsers.begin(), ofBrowsers.end(),
                           [&request](const char *name) { return request.headers.contains(name); });
}

} // namespace

Result<JsonValue> readJson(const http::HttpRequest &request)
{
    const QByteArray contentType = request.headers.value("content-type");
    if (request.body.isEmpty() && (contentType.isEmpty() || isFormOfNoBrowser(request, contentType)))
        return JsonValue();
    if (!isUtf8Json(contentType)) // of an empty body too: pages may send those of forms without asking
        return fail(ErrorCode::UnsupportedMediaType,
                    contentType.isEmpty()
                        ? QStringLiteral("The body has no Content-Type; send application/json")
                        : QStringLiteral("Content-Type '%1' is not accepted; send application/json in UTF-8")
                              .arg(QString::fromLatin1(contentType.left(100))));
    const QByteArray coding = request.headers.value("content-encoding").trimmed().toLower();
    if (!coding.isEmpty() && coding != "identity")
        return fail(ErrorCode::UnsupportedMediaType,
                    QStringLiteral("Content-Encoding '%1' is not accepted; send the body as it is")
                        .arg(QString::fromLatin1(coding.left(40))));
    if (request.body.isEmpty())
        return JsonValue();
    auto json = parseJson(request.body);
    if (!json) {
        JsonValue details;
        details.insert(QStringLiteral("offset"), JsonValue(json.error().offset));
        return fail(ErrorCode::MalformedJson,
                    QStringLiteral("The body is not valid JSON: %1 at offset %2")
                        .arg(json.error().message)
                        .arg(json.error().offset),
                    std::move(details));
    }
    return std::move(*json);
}

Result<JsonValue> readObject(const http::HttpRequest &request)
{
    auto json = readJson(request);
    if (json && !json->isObject())
        return fail(Error::validation(
            {{QString(), request.body.isEmpty() ? QStringLiteral("The request needs a JSON object as its body")
                                                : QStringLiteral("The body must be a JSON object")}}));
    return json;
}

Result<QString> readTenant(Family family, const http::HttpRequest &request, const Query &query, const JsonValue &body,
                           const QString &defaultTenant)
{
    if (family == Family::B && !request.headers.contains("X-Tenant-Slug") && !request.headers.contains("X-Tenant-ID"))
        return fail(ErrorCode::TenantRequired, QStringLiteral("X-Tenant-Slug header required"));
    std::optional<QString> tenant;
    QLatin1StringView source;
    const auto take = [&](QLatin1StringView from, QString named) -> Result<void> {
        if (!isName(named))
            return fail(Error::validation(
                {{QStringLiteral("tenantId"),
                  QStringLiteral("tenantId '%1' (%2) must begin with a letter or digit and hold 1 to 255 letters, "
                                 "digits, '.', '_' or '-'")
                      .arg(named.left(80), from)}}));
        if (!tenant) {
            tenant = std::move(named);
            source = from;
        } else if (named != *tenant) {
            return fail(ErrorCode::TenantMismatch,
                        QStringLiteral("The request names two tenants: '%1' (%2) and '%3' (%4)")
                            .arg(*tenant, source, named, from));
        }
        return {};
    };
    if (const JsonValue *member = body.find(u"tenantId"); member && !member->isNull()) {
        if (!member->isString())
            return fail(Error::validation({{QStringLiteral("tenantId"), QStringLiteral("tenantId must be a string")}}));
        if (auto taken = take(QLatin1StringView("body"), member->toString()); !taken)
            return fail(std::move(taken.error()));
    }
    for (QString &named : query.values(u"tenantId")) {
        if (auto taken = take(QLatin1StringView("query"), std::move(named)); !taken)
            return fail(std::move(taken.error()));
    }
    static constexpr std::array headers{std::pair("X-Tenant-Slug", "header X-Tenant-Slug"),
                                        std::pair("X-Tenant-ID", "header X-Tenant-ID")};
    for (const auto &[name, from] : headers) {
        for (const QByteArray &value : request.headers.values(name)) {
            if (auto taken = take(QLatin1StringView(from), QString::fromUtf8(value)); !taken)
                return fail(std::move(taken.error()));
        }
    }
    return tenant.value_or(defaultTenant);
}

Result<Page> readPage(const Query &query)
{
    Page page;
    if (const auto limit = query.value(u"limit")) {
        bool ok = false;
        page.limit = limit->toInt(&ok);
        if (!ok || page.limit < 1 || page.limit > 1000)
            return fail(Error::validation(
                {{QStringLiteral("limit"),
                  QStringLiteral("limit '%1' must be a whole number from 1 to 1000").arg(limit->left(40))}}));
    }
    if (const auto cursor = query.value(u"cursor")) {
        const auto decoded = QByteArray::fromBase64Encoding(
            cursor->toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
        if (!decoded || (*decoded).isEmpty())
            return fail(Error::validation(
                {{QStringLiteral("cursor"),
                  QStringLiteral("cursor '%1' was not given by this server; use nextCursor of the page before")
                      .arg(cursor->left(40))}}));
        page.after = textFromUtf8(*decoded);
        if (page.limit == 0)
            page.limit = 1000;
    }
    return page;
}

QString cursorFor(const QString &lastName)
{
    return QString::fromLatin1(
        lastName.toUtf8().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QString textMember(const JsonValue &body, const QString &name, std::vector<FieldError> &faults, bool required)
{
    const JsonValue *member = body.find(name);
    if (!member || member->isNull()) {
        if (required)
            faults.push_back({name, QStringLiteral("%1 is required").arg(name)});
        return {};
    }
    if (!member->isString())
        faults.push_back({name, QStringLiteral("%1 must be a string").arg(name)});
    else if (required && member->toString().isEmpty())
        faults.push_back({name, QStringLiteral("%1 must not be empty").arg(name)});
    else if (member->toString().contains(QChar(u'\0')))
        faults.push_back({name, QStringLiteral("%1 must not hold the NUL character").arg(name)});
    return member->toString();
}

} // namespace plexica::rest
