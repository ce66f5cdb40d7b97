// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/routes.h"

#include "access/accesscontrol.h"
#include "common/jsonwriter.h"
#include "rest/request.h"

#include <algorithm>

namespace plexica::rest {

namespace {

using access::AccessControl;
using access::ApiKey;
using access::KeyDraft;

constexpr qsizetype longestPath = 4096;

QByteArray keyDocument(const ApiKey &key, const QByteArray &secret)
{
    JsonWriter writer;
    writer.beginObject().key("key");
    access::writeKey(writer, key);
    writer.key("secret").utf8(secret);
    writer.endObject();
    return writer.take();
}

/// An answer that holds a secret is kept by nobody on its way.
void respondSecret(const Request &request, int status, const QByteArray &json)
{
    http::HttpResponse response;
    response.status = status;
    response.body = json;
    response.headers.emplace_back("Cache-Control", "no-store");
    request.exchange()->respond(std::move(response));
}

class AccessHandlers
{
public:
    AccessHandlers(AccessControl &access, AccessRules rules)
        : m_access(access)
        , m_rules(std::move(rules))
    {
    }

    void whoami(Request &request)
    {
        if (!request.accepted())
            return;
        const Principal &who = request.principal();
        JsonWriter writer;
        writer.beginObject();
        writer.textOrNull("keyId", who.keyId).textOrNull("name", who.name).member("role", roleName(who.role));
        writer.textOrNull("tenantId", who.tenantId).textOrNull("pluginId", who.pluginId);
        writer.member("permissions", who.permissions).member("expiresAt", who.expiresAt).endObject();
        request.respondJson(200, writer.text());
    }

    QCoro::Task<> list(Request request)
    {
        refuseIfOpen(request);
        if (!request.accepted())
            co_return;
        co_await m_access.refreshUses();
        const auto keys = m_access.keys(request.principal().tenantId);
        JsonWriter writer(static_cast<qsizetype>(keys.size()) * 300 + 64);
        writer.beginObject().key("keys").beginArray();
        for (const ApiKey *key : keys)
            access::writeKey(writer, *key);
        writer.endArray().member("count", static_cast<qint64>(keys.size())).endObject();
        request.respondJson(200, writer.text());
    }

    QCoro::Task<> create(Request request)
    {
        refuseIfOpen(request);
        refuseUnknown(request,
                      {QStringLiteral("name"), QStringLiteral("role"), QStringLiteral("tenantId"),
                       QStringLiteral("pluginId"), QStringLiteral("permissions"), QStringLiteral("expiresAt")});
        KeyDraft draft;
        draft.name = request.text(QStringLiteral("name"), true);
        const QString role = request.text(QStringLiteral("role"), true);
        const auto known = roleFromName(role);
        if (!known && !role.isEmpty())
            request.faults().push_back(
                {QStringLiteral("role"),
                 QStringLiteral("role '%1' must be viewer, plugin, operator or admin").arg(role.left(40))});
        draft.role = known.value_or(Role::Viewer);
        draft.tenantId = request.text(QStringLiteral("tenantId"));
        if (const JsonValue *tenant = request.body().find(u"tenantId");
            tenant && tenant->isString() && draft.tenantId.isEmpty())
            request.faults().push_back(
                {QStringLiteral("tenantId"),
                 QStringLiteral("tenantId is empty; leave it out (or null) for a key of all tenants")});
        draft.pluginId = request.text(QStringLiteral("pluginId"));
        draft.permissions = textsOf(request, QStringLiteral("permissions"));
        draft.expiresAt = timeOf(request, QStringLiteral("expiresAt"));
        // Nobody gives more than he has: who administers one tenant makes that tenant's keys.
        if (draft.tenantId.isEmpty())
            draft.tenantId = request.principal().tenantId;
        if (draft.tenantId.isEmpty() && (draft.role == Role::Plugin || draft.role == Role::Operator))
            draft.tenantId = m_rules.defaultTenant;
        if (request.faults().empty()) {
            for (FieldError &fault : access::faultsOf(draft, currentTime()))
                request.faults().push_back(std::move(fault));
        }
        if (!request.accepted())
            co_return;
        const auto origin = request.origin();
        const auto created = co_await m_access.create(std::move(draft), origin);
        if (!created)
            co_return request.respondError(created.error());
        respondSecret(request, 201, keyDocument(created->key, created->secret));
    }

    QCoro::Task<> revoke(Request request)
    {
        const QString id = request.parameter("id");
        refuseIfOpen(request);
        refuseIfForeign(request, id);
        if (!request.accepted())
            co_return;
        const auto origin = request.origin();
        const auto done = co_await m_access.revoke(id, true, origin);
        if (!done)
            co_return request.respondError(done.error());
        JsonWriter writer;
        writer.beginObject().member("success", true).member("message", QStringLiteral("Key revoked")).endObject();
        request.respondJson(200, writer.text());
    }

    QCoro::Task<> rotate(Request request)
    {
        const QString id = request.parameter("id");
        refuseIfOpen(request);
        if (!request.body().isNull() && !request.body().isObject())
            request.faults().push_back({QString(), QStringLiteral("The body must be a JSON object")});
        refuseUnknown(request, {QStringLiteral("graceSeconds")});
        const Milliseconds grace = graceOf(request);
        refuseIfForeign(request, id);
        if (!request.accepted())
            co_return;
        const auto origin = request.origin();
        const auto rotated = co_await m_access.rotate(id, grace, origin);
        if (!rotated)
            co_return request.respondError(rotated.error());
        respondSecret(request, 200, keyDocument(rotated->key, rotated->secret));
    }

    QCoro::Task<> ticket(Request request)
    {
        const QString path = request.text(QStringLiteral("path"), true);
        const bool plain = std::all_of(path.begin(), path.end(), [](QChar c) { return c > u' ' && c < u'\x7f'; });
        if (!path.isEmpty()
            && (!plain || !path.startsWith(u'/') || path.startsWith(u"//") || path.contains(u'#')
                || path.size() > longestPath))
            request.faults().push_back(
                {QStringLiteral("path"),
                 QStringLiteral("path '%1' must be a path of this node, encoded, such as /api/events/stream")
                     .arg(path.left(80))});
        if (!request.accepted())
            co_return;
        const Principal &who = request.principal();
        const access::TicketBook::Bearer bearer{who.keyId, who.credential};
        const QByteArray target = path.toLatin1();
        const auto issued = co_await m_access.tickets().issue(bearer, target);
        if (!issued)
            co_return request.respondError(issued.error());
        JsonWriter writer;
        writer.beginObject().key("ticket").utf8(issued->ticket);
        writer.member("expiresAt", issued->expiresAt).endObject();
        respondSecret(request, 201, writer.text());
    }

    void settings(Request &request)
    {
        request.mustSpeakForAll();
        if (!request.accepted())
            return;
        const auto rows = m_rules.settings();
        JsonWriter writer(4096);
        writer.beginObject().key("settings").beginArray();
        for (const SettingRow &row : rows) {
            writer.beginObject().member("key", row.key).member("value", row.value).member("origin", row.origin);
            writer.member("reloadable", row.reloadable).endObject();
        }
        writer.endArray().member("count", static_cast<qint64>(rows.size())).endObject();
        request.respondJson(200, writer.text());
    }

private:
    void refuseIfOpen(Request &request) const
    {
        if (!m_rules.asksForKeys)
            request.refuse({ErrorCode::Forbidden,
                            QStringLiteral("With auth.mode open keys are made by plexica-server key create or in the "
                                           "window, not over REST"),
                            {},
                            {}});
    }

    /// A key of another tenant answers as one that does not exist.
    void refuseIfForeign(Request &request, const QString &id) const
    {
        const ApiKey *key = m_access.find(id);
        const QString &tenant = request.principal().tenantId;
        if (!key || (!tenant.isEmpty() && key->tenantId != tenant))
            request.refuse({ErrorCode::KeyNotFound, QStringLiteral("Key not found: %1").arg(id.left(80)), {}, {}});
    }

    static QStringList textsOf(Request &request, const QString &name)
    {
        QStringList texts;
        const JsonValue *member = request.body().find(name);
        if (!member || member->isNull())
            return texts;
        bool fine = member->isArray();
        for (const JsonValue &entry : member->toArray()) {
            fine = fine && entry.isString();
            texts.append(entry.toString());
        }
        if (!fine)
            request.faults().push_back({name, QStringLiteral("%1 must be a list of texts").arg(name)});
        return texts;
    }

    static std::optional<TimePoint> timeOf(Request &request, const QString &name)
    {
        const QString text = request.text(name);
        if (text.isEmpty())
            return std::nullopt;
        const auto time = fromRfc3339(text);
        if (!time)
            request.faults().push_back(
                {name,
                 QStringLiteral("%1 '%2' must be a time like 2026-01-22T20:00:00.000Z").arg(name, text.left(80))});
        return time;
    }

    /// A member that nobody reads would make another key than was meant: one that never ends, one of all tenants.
    static void refuseUnknown(Request &request, const QStringList &known)
    {
        for (const auto &[name, value] : request.body().toObject()) {
            if (!known.contains(name))
                request.faults().push_back(
                    {name.left(80),
                     QStringLiteral("There is no '%1' here; there are %2").arg(name.left(80), known.join(u", "))});
        }
    }

    static Milliseconds graceOf(Request &request)
    {
        const QString name = QStringLiteral("graceSeconds");
        const JsonValue *member = request.body().find(name);
        if (!member || member->isNull())
            return Milliseconds(0);
        const auto seconds = member->isNumber() ? member->toDouble() : std::nullopt;
        const double longest = static_cast<double>(AccessControl::longestGrace.count()) / 1000;
        if (!seconds || !(*seconds >= 0) || *seconds > longest) {
            request.faults().push_back(
                {name, QStringLiteral("graceSeconds must be a number from 0 to %1").arg(static_cast<qint64>(longest))});
            return Milliseconds(0);
        }
        return Milliseconds(static_cast<qint64>(*seconds * 1000));
    }

    AccessControl &m_access;
    const AccessRules m_rules;
};

} // namespace

void addAccessRoutes(RouteTable &routes, AccessControl &access, AccessRules rules)
{
    using H = AccessHandlers;
    using T = TenantFrom;
    routes.add<H>(std::make_shared<H>(access, std::move(rules)),
                  {
                      {"GET", "/api/whoami", Access::Read, T::Nowhere, BodyOf::Nothing, &H::whoami},
                      {"GET", "/api/keys", Access::Administer, T::Nowhere, BodyOf::Nothing, &H::list},
                      {"POST", "/api/keys", Access::Administer, T::Nowhere, BodyOf::Object, &H::create},
                      {"DELETE", "/api/keys/:id", Access::Administer, T::Nowhere, BodyOf::Nothing, &H::revoke},
                      {"POST", "/api/keys/:id/rotate", Access::Administer, T::Nowhere, BodyOf::Json, &H::rotate},
                      {"POST", "/api/tickets", Access::Read, T::Nowhere, BodyOf::Object, &H::ticket},
                      {"GET", "/api/settings", Access::Administer, T::Nowhere, BodyOf::Nothing, &H::settings},
                  });
}

} // namespace plexica::rest
