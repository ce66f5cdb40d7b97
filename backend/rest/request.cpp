// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/request.h"

#include "common/ids.h"
#include "rest/manifestbody.h"

#include <algorithm>

namespace plexica::rest {

std::optional<Request> Request::read(const http::ExchangePtr &exchange, PrincipalPtr who, bool isPublic,
                                     TenantFrom tenant, BodyOf body, const QString &defaultTenant)
{
    Request request(exchange, std::move(who));
    request.m_familyB = tenant == TenantFrom::Header;
    const auto refused = [&exchange](const Error &error) {
        exchange->respondError(error);
        return std::nullopt;
    };
    const bool yaml = body == BodyOf::ObjectOrYaml && isYaml(exchange->request());
    if (body != BodyOf::Nothing && body != BodyOf::Anything && !yaml) {
        auto json = body != BodyOf::Json ? readObject(exchange->request()) : readJson(exchange->request());
        if (!json)
            return refused(json.error());
        request.m_body = std::move(*json);
    }
    if (!exchange->request().query.isEmpty() && tenant != TenantFrom::HeaderOrDefault) { // there it is not ours to read
        auto query = Query::parse(exchange->request().query);
        if (!query)
            return refused(query.error());
        request.m_query = std::move(*query);
    }
    const bool bound = !isPublic && request.m_who && !request.m_who->tenantId.isEmpty();
    if (bound || tenant != TenantFrom::Nowhere) {
        if (const auto found = bound ? request.readKeysTenant(tenant) : request.readTenantFrom(tenant, defaultTenant);
            !found)
            return refused(found.error());
    }
    return request;
}

/// The key says which tenant; whoever names another is refused before anything is looked up, whether that tenant exists
/// or not.
Result<void> Request::readKeysTenant(TenantFrom from)
{
    const QString &own = m_who->tenantId;
    bool other = false;
    if (from != TenantFrom::HeaderOrDefault) { // there query and body are somebody else's
        if (const JsonValue *member = m_body.find(u"tenantId"); member && !member->isNull())
            other = !member->isString() || member->toString() != own;
        for (const QString &named : m_query.values(u"tenantId"))
            other = other || named != own;
    }
    for (const char *name : {"X-Tenant-Slug", "X-Tenant-ID"}) {
        for (const QByteArray &named : http().headers.values(name))
            other = other || QString::fromUtf8(named) != own;
    }
    if (from == TenantFrom::Path)
        other = other || parameter("tenant") != own;
    if (other)
        return fail(ErrorCode::TenantForbidden,
                    QStringLiteral("This key is of tenant '%1', and the request names another").arg(own));
    if (from != TenantFrom::Nowhere)
        m_tenant = own;
    return {};
}

void Request::mustBe(const QString &pluginId)
{
    if (m_who->isPlugin() && !pluginId.isEmpty() && pluginId != m_who->pluginId)
        refuse({ErrorCode::PluginForbidden,
                QStringLiteral("This key acts as %1 alone, not as %2").arg(m_who->pluginId, pluginId.left(80)),
                {},
                {}});
}

void Request::mustSpeakForAll()
{
    if (!m_who->tenantId.isEmpty())
        refuse({ErrorCode::TenantForbidden,
                QStringLiteral("This concerns all tenants, and the key is of tenant '%1'").arg(m_who->tenantId),
                {},
                {}});
}

/// Errors: those that make the rest of the request meaningless.
Result<void> Request::readTenantFrom(TenantFrom from, const QString &defaultTenant)
{
    if (from == TenantFrom::RequestOrAll) {
        const std::vector<QString> named = m_query.values(u"tenantId");
        const auto all = std::count(named.begin(), named.end(), QStringLiteral("*"));
        if (all > 0 && all == std::ptrdiff_t(named.size()))
            return {};
        if (all > 0)
            return fail(ErrorCode::TenantMismatch,
                        QStringLiteral("The request asks for all tenants ('*') and for one; name one or all"));
    }
    QString otherwise = from == TenantFrom::RequestOrNone ? QString() : defaultTenant;
    if (from == TenantFrom::Path) {
        otherwise = parameter("tenant");
        if (!isName(otherwise)) {
            m_faults.push_back({QStringLiteral("tenant"),
                                QStringLiteral("tenant '%1' (path) must begin with a letter or digit and hold 1 to 255 "
                                               "letters, digits, '.', '_' or '-'")
                                    .arg(otherwise.left(80))});
            return {};
        }
    }
    if (from == TenantFrom::HeaderOrDefault) {
        auto named = readTenant(Family::A, http(), Query(), {}, otherwise);
        if (!named)
            return fail(std::move(named.error()));
        m_tenant = std::move(*named);
        return {};
    }
    auto found = readTenant(m_familyB ? Family::B : Family::A, http(), m_query, m_body, otherwise);
    if (!found) {
        if (found.error().code != ErrorCode::ValidationFailed)
            return fail(std::move(found.error()));
        refuse(found.error());
        return {};
    }
    if (from == TenantFrom::Path && *found != otherwise)
        return fail(ErrorCode::TenantMismatch,
                    QStringLiteral("The request names two tenants: '%1' (path) and '%2'").arg(otherwise, *found));
    m_tenant = std::move(*found);
    return {};
}

/// Moves what readers of single values found to the list.
void Request::listFaults()
{
    if (m_faults.empty())
        return;
    refuse(Error::validation(std::exchange(m_faults, {})));
}

void Request::refuse(const Error &error)
{
    listFaults();
    const JsonValue *fields = error.code == ErrorCode::ValidationFailed ? error.details.find(u"fields") : nullptr;
    if (!fields) {
        if (!m_error)
            m_error = error;
        return;
    }
    if (m_fields.empty())
        m_message = error.message;
    m_fields.insert(m_fields.end(), fields->toArray().begin(), fields->toArray().end());
}

bool Request::flag(const QString &name)
{
    bool flag = false;
    if (const JsonValue *member = m_body.find(name); member && !member->isNull()) {
        if (!member->isBool())
            m_faults.push_back({name, QStringLiteral("%1 %2 must be true or false")
                                          .arg(name, QString::fromUtf8(member->toJson()).left(80))});
        flag = member->toBool();
    }
    if (const auto text = m_query.value(name); text && !text->isEmpty()) {
        if (*text != u"true" && *text != u"false")
            m_faults.push_back({name, QStringLiteral("%1 '%2' must be true or false").arg(name, text->left(80))});
        flag = flag || *text == u"true";
    }
    return flag;
}

Page Request::page()
{
    return valueOf(readPage(m_query)).value_or(Page());
}

bool Request::accepted()
{
    listFaults();
    if (!m_error && !m_fields.empty()) {
        JsonValue::Object details;
        details.emplace_back(QStringLiteral("fields"), JsonValue(std::move(m_fields)));
        m_error = Error{ErrorCode::ValidationFailed, m_message, JsonValue(std::move(details)), {}};
    }
    if (m_error) {
        respondError(*m_error);
        return false;
    }
    m_body = JsonValue();
    m_exchange->dropBody();
    return true;
}

} // namespace plexica::rest
