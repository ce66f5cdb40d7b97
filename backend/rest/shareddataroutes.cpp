// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/jsonwriter.h"
#include "common/nearest.h"
#include "common/text.h"
#include "rest/actingas.h"
#include "rest/listwriter.h"
#include "rest/request.h"
#include "rest/routes.h"
#include "rest/shareddatareader.h"
#include "rest/waits.h"
#include "shareddata/entryjson.h"

#include <algorithm>
#include <span>

namespace plexica::rest {

namespace {

using shareddata::Entry;
using shareddata::EntryFilter;
using shareddata::EntryId;
using shareddata::SharedData;

constexpr int defaultPage = 1000;

QByteArrayView textOf(const QByteArray &text)
{
    return text;
}

constexpr std::size_t namespacesLookedAt = 5'000; // a miss is as frequent as a hit

Error dataNotFound()
{
    return {ErrorCode::DataNotFound, QStringLiteral("Data not found"), {}, {}};
}

void respondEntry(const Request &request, const EntryId &id, const Entry &entry)
{
    http::HttpResponse response;
    response.headers.emplace_back(QByteArrayLiteral("ETag"), '"' + QByteArray::number(entry.version) + '"');
    if (matchesVersion(request.http(), entry.version)) {
        response.status = 304;
        response.contentType.clear();
    } else {
        response.body = shareddata::entryDocument(shareddata::view(id.space), entry);
    }
    request.exchange()->respond(std::move(response));
}

void respondStored(const Request &request, int status, const QString &message, const shareddata::Stored &stored)
{
    JsonWriter writer;
    writer.beginObject().member("success", true).member("message", message);
    writer.member("version", stored.version).member("expiresAt", stored.expiresAt).endObject();
    request.respondJson(status, writer.text());
}

QString cursorOf(std::string_view name)
{
    return QString::fromLatin1(QByteArray(name.data(), qsizetype(name.size()))
                                   .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QString cursorOf(const Entry &entry)
{
    return cursorOf(entry.key());
}

/// What a list asks for.
struct ListRequest
{
    EntryFilter filter;
    Page page;
    bool strong = false;
    bool withValues = true;
};

/// The handlers of section 4. Lives as long as the routes (they share it).
class SharedDataHandlers
{
public:
    SharedDataHandlers(SharedData &data, events::EventLog &events, Waits &waits)
        : m_data(data)
        , m_actings(events)
        , m_waits(waits)
    {
    }

    QCoro::Task<> set(Request request)
    {
        auto wanted = request.valueOf(readSetRequest(request.body(), request.tenant()));
        auto ifMatch = readIfMatch(request.http(), request.faults());
        if (wanted) {
            request.mustBe(textFromUtf8(wanted->ownerId));
            wanted->condition.onlyOwner = request.onlyOwner().toUtf8();
            wanted->condition.ifMatch = std::move(ifMatch);
        }
        if (!request.accepted())
            co_return;
        m_actings.note(request, textFromUtf8(wanted->ownerId), "shared data");
        const auto stored = co_await m_data.set(std::move(*wanted));
        if (!stored)
            co_return request.respondError(stored.error());
        respondStored(request, 201, QStringLiteral("Data stored successfully"), *stored);
    }

    void get(Request &request)
    {
        const EntryId id = idOf(request);
        const bool strong = readConsistency(request.query(), request.faults());
        const auto terms = m_waits.read(request);
        if (!request.accepted())
            return;
        if (!terms)
            return respondRead(request, id, strong);
        watch::Filter wanted;
        wanted.kinds = watch::Filter::bit(watch::Kind::SharedData);
        wanted.tenantId = id.tenantId;
        wanted.space = id.space;
        wanted.prefix = id.key;
        wanted.exactKey = true;
        m_waits.begin(request, std::move(wanted), *terms,
                      [this, id, strong](const Request &asked) { respondRead(asked, id, strong); });
    }

    QCoro::Task<> remove(Request request)
    {
        EntryId id;
        if (request.isFamilyB()) {
            id = idOf(request);
        } else {
            id.tenantId = request.tenant().toUtf8();
            id.space = eitherText(request, QStringLiteral("namespace"), true);
            id.key = eitherText(request, QStringLiteral("key"), true);
        }
        shareddata::Condition condition;
        condition.ifMatch = readIfMatch(request.http(), request.faults());
        if (!request.accepted())
            co_return;
        condition.onlyOwner = request.onlyOwner().toUtf8();
        const auto done = co_await m_data.remove(id, condition);
        if (!done)
            co_return request.respondError(done.error());
        JsonWriter writer;
        writer.beginObject()
            .member("success", true)
            .member("message", QStringLiteral("Data deleted successfully"))
            .endObject();
        request.respondJson(200, writer.text());
    }

    QCoro::Task<> keys(Request request)
    {
        const ListRequest wanted = readList(request);
        if (!request.accepted())
            co_return;
        if (wanted.strong) {
            const bool caughtUp = co_await catchUp(request);
            if (!caughtUp)
                co_return;
        }
        const auto entries = m_data.list(wanted.filter);
        JsonWriter writer(std::min(static_cast<qsizetype>(entries.size()) * 32 + 128, ListWriter::maximumBytes));
        writer.beginObject().key("namespace").utf8(textOf(wanted.filter.space));
        ListWriter list(writer, "keys", wanted.page);
        for (const Entry *entry : entries) {
            if (!list.add([&] { writer.utf8({entry->key().data(), qsizetype(entry->key().size())}); }))
                break;
        }
        list.end(countOf(wanted.filter, entries.size()), [&] { return cursorOf(*entries[list.written() - 1]); });
        writer.endObject();
        request.respondJson(200, writer.text());
    }

    QCoro::Task<> entries(Request request)
    {
        ListRequest wanted = readList(request);
        if (!request.accepted())
            co_return;
        if (wanted.strong) {
            const bool caughtUp = co_await catchUp(request);
            if (!caughtUp)
                co_return;
        }
        if (wanted.page.limit == 0)
            wanted.page.limit = defaultPage;
        wanted.filter.limit = wanted.page.limit + 1; // one more tells that a page follows
        const auto entries = m_data.list(wanted.filter);
        JsonWriter writer(std::min(static_cast<qsizetype>(entries.size()) * 320 + 128, ListWriter::maximumBytes));
        writer.beginObject().key("namespace").utf8(textOf(wanted.filter.space));
        ListWriter list(writer, "entries", wanted.page);
        for (const Entry *entry : entries) {
            if (!list.add([&] {
                    shareddata::writeEntry(writer, shareddata::view(wanted.filter.space), *entry, wanted.withValues);
                }))
                break;
        }
        list.end(countOf(wanted.filter, entries.size()), [&] { return cursorOf(*entries[list.written() - 1]); });
        writer.endObject();
        request.respondJson(200, writer.text());
    }

    QCoro::Task<> namespaces(Request request)
    {
        const Page page = request.page();
        const bool strong = readConsistency(request.query(), request.faults());
        if (!request.accepted())
            co_return;
        if (strong) {
            const bool caughtUp = co_await catchUp(request);
            if (!caughtUp)
                co_return;
        }
        const auto all = m_data.namespaces(request.tenant().toUtf8());
        const QByteArray after = page.after.toUtf8();
        auto at = std::upper_bound(all.begin(), all.end(), after, [](const QByteArray &name, const auto &summary) {
            return shareddata::view(name) < shareddata::view(summary.name);
        });
        if (after.isEmpty())
            at = all.begin();
        const std::span spaces(at, all.end());
        JsonWriter writer(std::min(static_cast<qsizetype>(spaces.size()) * 96 + 64, ListWriter::maximumBytes));
        writer.beginObject();
        ListWriter list(writer, "namespaces", page);
        for (const auto &space : spaces) {
            const bool taken = list.add([&] {
                writer.beginObject().key("namespace").utf8(textOf(space.name));
                writer.member("keys", space.keys).member("bytes", space.bytes);
                writer.member("nextExpiry", space.nextExpiry).endObject();
            });
            if (!taken)
                break;
        }
        list.end(all.size(), [&] { return cursorOf(shareddata::view(spaces[list.written() - 1].name)); });
        writer.endObject();
        request.respondJson(200, writer.text());
    }

    QCoro::Task<> setTtl(Request request)
    {
        EntryId id;
        id.tenantId = request.tenant().toUtf8();
        id.space = readDataMember(request.body(), QStringLiteral("namespace"), true, request.faults());
        id.key = readDataMember(request.body(), QStringLiteral("key"), true, request.faults());
        const auto expiresAt = readTtl(request.body(), true, request.faults());
        shareddata::Condition condition;
        condition.ifMatch = readIfMatch(request.http(), request.faults());
        if (!request.accepted())
            co_return;
        condition.onlyOwner = request.onlyOwner().toUtf8();
        const auto stored = co_await m_data.setExpiry(id, expiresAt, condition);
        if (!stored)
            co_return request.respondError(stored.error().code == ErrorCode::DataNotFound ? dataNotFound(id)
                                                                                          : stored.error());
        respondStored(request, 200, expiresAt ? QStringLiteral("Expiry changed") : QStringLiteral("Expiry removed"),
                      *stored);
    }

    QCoro::Task<> removeNamespace(Request request)
    {
        const QByteArray space = eitherText(request, QStringLiteral("namespace"), true);
        QByteArray ownerId = eitherText(request, QStringLiteral("ownerId"), false);
        request.mustBe(QString::fromUtf8(ownerId));
        if (ownerId.isEmpty())
            ownerId = request.onlyOwner().toUtf8(); // a plugin's own alone
        if (!request.accepted())
            co_return;
        const auto origin = request.origin();
        const auto removed = co_await m_data.removeNamespace(request.tenant().toUtf8(), space, ownerId, origin);
        if (!removed)
            co_return request.respondError(removed.error());
        JsonWriter writer;
        writer.beginObject().member("success", true).member("removed", *removed).endObject();
        request.respondJson(200, writer.text());
    }

private:
    void respondRead(const Request &request, const EntryId &id, bool strong)
    {
        if (strong)
            getStrong(request, id);
        else
            respondFound(request, id);
    }

    /// Memory gets what other nodes had written until now; false: it cannot, and the request was answered.
    QCoro::Task<bool> catchUp(Request request)
    {
        const auto done = co_await m_data.catchUp();
        if (!done)
            request.respondError(done.error());
        co_return done.has_value();
    }

    QCoro::Task<> getStrong(Request request, EntryId id)
    {
        const auto read = co_await m_data.refresh(id);
        if (!read)
            co_return request.respondError(read.error());
        respondFound(request, id);
    }

    void respondFound(const Request &request, const EntryId &id) const
    {
        if (const Entry *entry = m_data.find(id))
            respondEntry(request, id, *entry);
        else
            request.respondError(dataNotFound(id));
    }

    /// In a namespace that the tenant has not, with the nearest of those that he has.
    Error dataNotFound(const EntryId &id) const
    {
        Error error = rest::dataNotFound();
        const auto *tenant = m_data.store().tenant({id.tenantId.data(), std::size_t(id.tenantId.size())});
        if (!tenant || tenant->spaces.contains(std::string_view(id.space.data(), std::size_t(id.space.size())))) {
            suggest(error, NearestNames(QString()));
            return error;
        }
        NearestNames names(textFromUtf8(id.space));
        std::size_t looked = 0;
        for (const auto &[name, space] : tenant->spaces) {
            if (++looked > namespacesLookedAt)
                break;
            names.look(textFromUtf8({name.data(), qsizetype(name.size())}));
        }
        suggest(error, names);
        return error;
    }

    /// Family A names the entry in the query, family B in the path.
    static EntryId idOf(Request &request)
    {
        const auto named = [&request](const char *parameter, QStringView name) {
            return request.isFamilyB() ? std::optional(request.parameter(parameter)) : request.query().value(name);
        };
        EntryId id;
        id.tenantId = request.tenant().toUtf8();
        id.space = readDataText(QStringLiteral("namespace"), named("namespace", u"namespace"), true, request.faults());
        id.key = readDataText(QStringLiteral("key"), named("key", u"key"), true, request.faults());
        return id;
    }

    /// From query or body; two that disagree are a fault.
    static QByteArray eitherText(Request &request, const QString &name, bool required)
    {
        const auto inQuery = request.query().value(name);
        if (!inQuery)
            return readDataMember(request.body(), name, required, request.faults());
        const QByteArray inBody = readDataMember(request.body(), name, false, request.faults());
        const QByteArray text = readDataText(name, inQuery, required, request.faults());
        if (!inBody.isEmpty() && inBody != text)
            request.faults().push_back(
                {name, QStringLiteral("query and body name two different values for %1").arg(name)});
        return text;
    }

    static ListRequest readList(Request &request)
    {
        const Query &query = request.query();
        std::vector<FieldError> &faults = request.faults();
        const QString inPath = request.parameter("namespace");
        ListRequest wanted;
        wanted.page = request.page();
        wanted.filter.tenantId = request.tenant().toUtf8();
        wanted.filter.space =
            readDataText(QStringLiteral("namespace"),
                         inPath.isEmpty() ? query.value(u"namespace") : std::optional(inPath), true, faults);
        wanted.filter.prefix = readDataText(QStringLiteral("prefix"), query.value(u"prefix"), false, faults);
        wanted.filter.ownerId = readDataText(QStringLiteral("ownerId"), query.value(u"ownerId"), false, faults);
        wanted.filter.after = wanted.page.after.toUtf8();
        wanted.strong = readConsistency(query, faults);
        const QString values = query.text(u"values");
        if (!values.isEmpty() && values != u"true" && values != u"false")
            faults.push_back(
                {QStringLiteral("values"), QStringLiteral("values '%1' must be true or false").arg(values.left(80))});
        wanted.withValues = values != u"false";
        return wanted;
    }

    /// How many there are of a list of which `listed` were found, from a page's beginning to its end.
    std::size_t countOf(EntryFilter filter, std::size_t listed) const
    {
        if (filter.after.isEmpty() && (filter.limit == 0 || listed < static_cast<std::size_t>(filter.limit)))
            return listed;
        filter.after.clear();
        filter.limit = 0;
        return m_data.list(filter).size();
    }

    SharedData &m_data;
    ActingAs m_actings;
    Waits &m_waits;
};

} // namespace

void addSharedDataRoutes(RouteTable &routes, SharedData &data, events::EventLog &events, Waits &waits)
{
    using H = SharedDataHandlers;
    using T = TenantFrom;
    routes.add<H>(
        std::make_shared<H>(data, events, waits),
        {
            {"POST", "/api/shared-data/set", Access::Act, T::Request, BodyOf::Object, &H::set},
            {"GET", "/api/shared-data/get", Access::Read, T::Request, BodyOf::Nothing, &H::get},
            {"DELETE", "/api/shared-data/delete", Access::Act, T::Request, BodyOf::Json, &H::remove},
            {"GET", "/api/shared-data/keys", Access::Read, T::Request, BodyOf::Nothing, &H::keys},
            {"GET", "/api/shared-data/entries", Access::Read, T::Request, BodyOf::Nothing, &H::entries},
            {"GET", "/api/shared-data/namespaces", Access::Read, T::Request, BodyOf::Nothing, &H::namespaces},
            {"PATCH", "/api/shared-data/ttl", Access::Act, T::Request, BodyOf::Object, &H::setTtl},
            {"DELETE", "/api/shared-data/namespace", Access::Act, T::Request, BodyOf::Json, &H::removeNamespace},

            {"POST", "/api/plugin-gateway/shared-data", Access::Act, T::Header, BodyOf::Object, &H::set},
            {"GET", "/api/plugin-gateway/shared-data/:namespace/:key", Access::Read, T::Header, BodyOf::Nothing,
             &H::get},
            {"DELETE", "/api/plugin-gateway/shared-data/:namespace/:key", Access::Act, T::Header, BodyOf::Json,
             &H::remove},
            {"GET", "/api/plugin-gateway/shared-data/:namespace", Access::Read, T::Header, BodyOf::Nothing, &H::keys},
            {"GET", "/api/plugin-gateway/shared-data/entries", Access::Read, T::Header, BodyOf::Nothing, &H::entries},
            {"GET", "/api/plugin-gateway/shared-data/namespaces", Access::Read, T::Header, BodyOf::Nothing,
             &H::namespaces},
            {"PATCH", "/api/plugin-gateway/shared-data/ttl", Access::Act, T::Header, BodyOf::Object, &H::setTtl},
            {"DELETE", "/api/plugin-gateway/shared-data/namespace", Access::Act, T::Header, BodyOf::Json,
             &H::removeNamespace},
        });
}

} // namespace plexica::rest
