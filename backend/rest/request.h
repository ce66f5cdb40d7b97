// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/principal.h"
#include "rest/requestreader.h"

#include <optional>
#include <utility>
#include <vector>

namespace plexica::rest {

/// Where the tenant of a route stands (REST contract, section 1).
enum class TenantFrom {
    Nowhere,         ///< the route knows no tenants
    Request,         ///< family A: body or query, else the headers, else the default tenant
    HeaderOrDefault, ///< a request whose query and body are somebody else's: the headers, else the default tenant
    Header,          ///< family B: the headers, which must be there
    Path,            ///< ":tenant"; body, query and headers may repeat it
    RequestOrAll,    ///< Request; `tenantId=*` in the query means all of them: tenant() is empty
    RequestOrNone,   ///< Request without a default: tenant() is empty if none is named
};

/// What a route takes as its body.
enum class BodyOf {
    Nothing,      ///< what may come is not looked at
    Anything,     ///< the handler reads it from http().body
    Json,         ///< none, or JSON
    Object,       ///< a JSON object
    ObjectOrYaml, ///< a JSON object, or YAML, which the handler reads from http().body
};

/// One request as a handler sees it: body, query and tenant are read before the handler runs, once, and what is wrong
/// with the rest of it is collected, so that one answer lists all. A handler reads what it wants, says `if
/// (!request.accepted()) return;` and then acts. Node thread only; a coroutine holds it by value.
class Request
{
public:
    /// nullopt: it is answered already, because nothing more can be read of it.
    /// `who` is nullptr only for a stranger at a public route; `isPublic`: it says nothing about what may be asked.
    static std::optional<Request> read(const http::ExchangePtr &exchange, PrincipalPtr who, bool isPublic,
                                       TenantFrom tenant, BodyOf body, const QString &defaultTenant);

    const http::ExchangePtr &exchange() const { return m_exchange; }
    const http::HttpRequest &http() const { return m_exchange->request(); }
    /// Null where there is none, and after accepted().
    const JsonValue &body() const { return m_body; }
    const Query &query() const { return m_query; }
    const QString &tenant() const { return m_tenant; }

    /// Nobody said who asks; only at public routes.
    bool isStranger() const { return !m_who; }
    /// Who asks. Not of a stranger.
    const PrincipalPtr &who() const { return m_who; }
    const Principal &principal() const { return *m_who; }
    /// A plugin's key acts as that plugin alone: refuses (PLUGIN_FORBIDDEN) if `pluginId` is another. What is missing
    /// is not judged.
    void mustBe(const QString &pluginId);
    /// Whether he may see what health endpoints have answered, in which secrets may stand: operators and up.
    bool seesAnswers() const { return m_who->role == Role::Operator || m_who->isAdmin(); }
    /// Whose things alone this request may change; empty: anybody's.
    QString onlyOwner() const { return m_who->isPlugin() ? m_who->pluginId : QString(); }
    /// What concerns all tenants is not for the administrator of one: refuses (TENANT_FORBIDDEN).
    void mustSpeakForAll();
    /// Family B names things in the path that family A names in body or query.
    bool isFamilyB() const { return m_familyB; }
    /// A parameter of the path, decoded.
    QString parameter(QByteArrayView name) const { return m_exchange->parameter(name); }

    /// Where readers of single values put what is wrong.
    std::vector<FieldError> &faults() { return m_faults; }
    /// A reader of more than one value has failed: its faults are added; of another error than VALIDATION_FAILED the
    /// first is the answer.
    void refuse(const Error &error);
    /// What `result` holds, or nullopt after refuse().
    template <typename T>
    std::optional<T> valueOf(Result<T> result)
    {
        if (result)
            return std::move(*result);
        refuse(result.error());
        return std::nullopt;
    }

    /// A member of the body as text (see textMember()).
    QString text(const QString &name, bool required = false) { return textMember(m_body, name, m_faults, required); }
    /// true or false from body or query; false if it stands in neither.
    bool flag(const QString &name);
    /// `limit` and `cursor`.
    Page page();

    /// Everything is read. False: something was wrong, and the answer that says so has been given. Else the body is
    /// dropped, so that a handler that waits holds no more of it than it took.
    bool accepted();

    /// Who acts, for the audit log, and as which plugin. Without keys: the plugin if the request names one, else an
    /// administrator.
    events::Origin origin(const QString &pluginId = {}) const
    {
        return {m_who->actor(pluginId), http().requestId, m_who->isPlugin()};
    }
    void respondJson(int status, const QByteArray &json) const { m_exchange->respondJson(status, json); }
    void respondError(const Error &error, std::vector<std::pair<QByteArray, QByteArray>> headers = {}) const
    {
        m_exchange->respondError(error, std::move(headers));
    }

private:
    Request(http::ExchangePtr exchange, PrincipalPtr who)
        : m_exchange(std::move(exchange))
        , m_who(std::move(who))
    {
    }
    Result<void> readKeysTenant(TenantFrom from);
    Result<void> readTenantFrom(TenantFrom from, const QString &defaultTenant);
    void listFaults();

    http::ExchangePtr m_exchange;
    PrincipalPtr m_who;
    Query m_query;
    JsonValue m_body;
    QString m_tenant;
    std::vector<FieldError> m_faults; ///< not yet in m_fields
    JsonValue::Array m_fields;        ///< what is wrong, in the order in which it was found
    QString m_message;                ///< of the first of them
    std::optional<Error> m_error;     ///< the answer, whatever else is wrong
    bool m_familyB = false;
};

} // namespace plexica::rest
