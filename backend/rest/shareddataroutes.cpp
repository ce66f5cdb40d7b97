// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/jsonwriter.h"
#include "rest/routes.h"
#include "rest/shareddatareader.h"
#include "shareddata/entryjson.h"

namespace plexica::rest {

namespace {

using shareddata::Entry;
using shareddata::EntryFilter;
using shareddata::EntryId;
using shareddata::SharedData;

constexpr int defaultPage = 1000;
constexpr qint64 maximumPage = 8 * 1024 * 1024; // bytes of values in one answer: a page may end early

QByteArrayView textOf(const QByteArray &text)
{
    return text;
}

Error dataNotFound()
{
    return {ErrorCode::DataNotFound, QStringLiteral("Data not found"), {}, {}};
}

void respondEntry(const http::ExchangePtr &exchange, const EntryId &id, const Entry &entry)
{
    http::HttpResponse response;
    response.headers.emplace_back(QByteArrayLiteral("ETag"), '"' + QByteArray::number(entry.version) + '"');
    if (matchesVersion(exchange->request(), entry.version)) {
        response.status = 304;
        response.contentType.clear();
    } else {
        response.body = shareddata::entryDocument(shareddata::view(id.space), entry);
    }
    exchange->respond(std::move(response));
}

void respondStored(const http::ExchangePtr &exchange, int status, const QString &message,
                   const shareddata::Stored &stored)
{
    JsonWriter writer;
    writer.beginObject().member("success", true).member("message", message);
    writer.member("version", stored.version).member("expiresAt", stored.expiresAt).endObject();
    exchange->respondJson(status, writer.text());
}

QByteArray cursorBytes(std::string_view key)
{
    return QByteArray(key.data(), qsizetype(key.size()))
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

/// What a list asks for.
struct ListRequest
{
    EntryFilter filter;
    bool strong = false;
    bool paged = false;
    bool withValues = true;
};

/// The handlers of section 4. Lives as long as the routes (they share it).
class SharedDataHandlers
{
public:
    SharedDataHandlers(SharedData &data, QString defaultTenant)
        : m_data(data)
        , m_defaultTenant(std::move(defaultTenant))
    {
    }

    QCoro::Task<> set(Family family, http::ExchangePtr exchange)
    {
        const auto body = readObject(exchange->request());
        if (!body)
            co_return exchange->respondError(body.error());
        const auto tenant = tenantOf(family, *exchange, *body);
        if (!tenant)
            co_return exchange->respondError(tenant.error());
        auto request = readSetRequest(*body, *tenant);
        if (!request)
            co_return exchange->respondError(request.error());
        const auto stored = co_await m_data.set(std::move(*request));
        if (!stored)
            co_return exchange->respondError(stored.error());
        respondStored(exchange, 201, QStringLiteral("Data stored successfully"), *stored);
    }

    void get(Family family, const http::ExchangePtr &exchange)
    {
        const auto query = Query::parse(exchange->request().query);
        if (!query)
            return exchange->respondError(query.error());
        const auto tenant = readTenant(family, exchange->request(), *query, JsonValue(), m_defaultTenant);
        if (!tenant)
            return exchange->respondError(tenant.error());
        std::vector<FieldError> faults;
        const EntryId id = idOf(family, *exchange, *query, *tenant, faults);
        const bool strong = readConsistency(*query, faults);
        if (!faults.empty())
            return exchange->respondError(Error::validation(faults));
        if (strong) {
            getStrong(exchange, id);
            return;
        }
        if (const Entry *entry = m_data.find(id))
            return respondEntry(exchange, id, *entry);
        exchange->respondError(dataNotFound());
    }

    QCoro::Task<> remove(Family family, http::ExchangePtr exchange)
    {
        const auto body = readJson(exchange->request());
        if (!body)
            co_return exchange->respondError(body.error());
        const auto query = Query::parse(exchange->request().query);
        if (!query)
            co_return exchange->respondError(query.error());
        const auto tenant = readTenant(family, exchange->request(), *query, *body, m_defaultTenant);
        if (!tenant)
            co_return exchange->respondError(tenant.error());
        std::vector<FieldError> faults;
        EntryId id;
        if (family == Family::B) {
            id = idOf(family, *exchange, *query, *tenant, faults);
        } else {
            id.tenantId = tenant->toUtf8();
            id.space = eitherText(*query, *body, QStringLiteral("namespace"), true, faults);
            id.key = eitherText(*query, *body, QStringLiteral("key"), true, faults);
        }
        if (!faults.empty())
            co_return exchange->respondError(Error::validation(faults));
        const auto done = co_await m_data.remove(id);
        if (!done)
            co_return exchange->respondError(done.error());
        JsonWriter writer;
        writer.beginObject()
            .member("success", true)
            .member("message", QStringLiteral("Data deleted successfully"))
            .endObject();
        exchange->respondJson(200, writer.text());
    }

    QCoro::Task<> keys(Family family, http::ExchangePtr exchange)
    {
        const auto wanted = readList(family, *exchange);
        if (!wanted)
            co_return exchange->respondError(wanted.error());
        if (wanted->strong) {
            const auto caughtUp = co_await m_data.catchUp();
            if (!caughtUp)
                co_return exchange->respondError(caughtUp.error());
        }
        bool more = false;
        const auto entries = listOf(wanted->filter, &more);
        JsonWriter writer(static_cast<qsizetype>(entries.size()) * 32 + 128);
        writer.beginObject().key("namespace").utf8(textOf(wanted->filter.space));
        writer.key("keys").beginArray();
        for (const Entry *entry : entries)
            writer.utf8({entry->key().data(), qsizetype(entry->key().size())});
        writer.endArray().member("count", static_cast<qint64>(entries.size()));
        if (wanted->paged)
            writeCursor(writer, entries, more);
        writer.endObject();
        exchange->respondJson(200, writer.text());
    }

    QCoro::Task<> entries(Family family, http::ExchangePtr exchange)
    {
        auto wanted = readList(family, *exchange);
        if (!wanted)
            co_return exchange->respondError(wanted.error());
        if (wanted->strong) {
            const auto caughtUp = co_await m_data.catchUp();
            if (!caughtUp)
                co_return exchange->respondError(caughtUp.error());
        }
        if (wanted->filter.limit == 0)
            wanted->filter.limit = defaultPage;
        if (wanted->withValues)
            wanted->filter.maxBytes = maximumPage;
        bool more = false;
        const auto entries = listOf(wanted->filter, &more);
        JsonWriter writer(static_cast<qsizetype>(entries.size()) * 320 + 128);
        writer.beginObject().key("namespace").utf8(textOf(wanted->filter.space));
        writer.key("entries").beginArray();
        for (const Entry *entry : entries)
            shareddata::writeEntry(writer, shareddata::view(wanted->filter.space), *entry, wanted->withValues);
        writer.endArray().member("count", static_cast<qint64>(entries.size()));
        writeCursor(writer, entries, more);
        writer.endObject();
        exchange->respondJson(200, writer.text());
    }

    QCoro::Task<> namespaces(Family family, http::ExchangePtr exchange)
    {
        const auto query = Query::parse(exchange->request().query);
        if (!query)
            co_return exchange->respondError(query.error());
        const auto tenant = readTenant(family, exchange->request(), *query, JsonValue(), m_defaultTenant);
        if (!tenant)
            co_return exchange->respondError(tenant.error());
        const auto page = readPage(*query);
        if (!page)
            co_return exchange->respondError(page.error());
        std::vector<FieldError> faults;
        const bool strong = readConsistency(*query, faults);
        if (!faults.empty())
            co_return exchange->respondError(Error::validation(faults));
        if (strong) {
            const auto caughtUp = co_await m_data.catchUp();
            if (!caughtUp)
                co_return exchange->respondError(caughtUp.error());
        }
        const auto all = m_data.namespaces(tenant->toUtf8());
        const QByteArray after = page->after.toUtf8();
        auto at = std::upper_bound(all.begin(), all.end(), after, [](const QByteArray &name, const auto &summary) {
            return shareddata::view(name) < shareddata::view(summary.name);
        });
        if (after.isEmpty())
            at = all.begin();
        const auto left = all.end() - at;
        const auto end = page->limit > 0 && left > page->limit ? at + page->limit : all.end();
        JsonWriter writer(static_cast<qsizetype>(end - at) * 96 + 64);
        writer.beginObject().key("namespaces").beginArray();
        for (auto one = at; one != end; ++one) {
            writer.beginObject().key("namespace").utf8(textOf(one->name));
            writer.member("keys", one->keys)
                .member("bytes", one->bytes)
                .member("nextExpiry", one->nextExpiry)
                .endObject();
        }
        writer.endArray().member("count", static_cast<qint64>(end - at));
        if (page->limit > 0) {
            writer.key("nextCursor");
            if (end != all.end())
                writer.value(QString::fromLatin1(cursorBytes(shareddata::view((end - 1)->name))));
            else
                writer.null();
        }
        writer.endObject();
        exchange->respondJson(200, writer.text());
    }

    QCoro::Task<> setTtl(Family family, http::ExchangePtr exchange)
    {
        const auto body = readObject(exchange->request());
        if (!body)
            co_return exchange->respondError(body.error());
        const auto tenant = tenantOf(family, *exchange, *body);
        if (!tenant)
            co_return exchange->respondError(tenant.error());
        std::vector<FieldError> faults;
        EntryId id;
        id.tenantId = tenant->toUtf8();
        id.space = readDataMember(*body, QStringLiteral("namespace"), true, faults);
        id.key = readDataMember(*body, QStringLiteral("key"), true, faults);
        const auto expiresAt = readTtl(*body, true, faults);
        if (!faults.empty())
            co_return exchange->respondError(Error::validation(faults));
        const auto stored = co_await m_data.setExpiry(id, expiresAt);
        if (!stored)
            co_return exchange->respondError(stored.error());
        respondStored(exchange, 200, expiresAt ? QStringLiteral("Expiry changed") : QStringLiteral("Expiry removed"),
                      *stored);
    }

    QCoro::Task<> removeNamespace(Family family, http::ExchangePtr exchange)
    {
        const auto body = readJson(exchange->request());
        if (!body)
            co_return exchange->respondError(body.error());
        const auto query = Query::parse(exchange->request().query);
        if (!query)
            co_return exchange->respondError(query.error());
        const auto tenant = readTenant(family, exchange->request(), *query, *body, m_defaultTenant);
        if (!tenant)
            co_return exchange->respondError(tenant.error());
        std::vector<FieldError> faults;
        const QByteArray space = eitherText(*query, *body, QStringLiteral("namespace"), true, faults);
        const QByteArray ownerId = eitherText(*query, *body, QStringLiteral("ownerId"), false, faults);
        if (!faults.empty())
            co_return exchange->respondError(Error::validation(faults));
        const auto origin = originOf(exchange->request());
        const auto removed = co_await m_data.removeNamespace(tenant->toUtf8(), space, ownerId, origin);
        if (!removed)
            co_return exchange->respondError(removed.error());
        JsonWriter writer;
        writer.beginObject().member("success", true).member("removed", *removed).endObject();
        exchange->respondJson(200, writer.text());
    }

private:
    QCoro::Task<> getStrong(http::ExchangePtr exchange, EntryId id)
    {
        const auto read = co_await m_data.refresh(id);
        if (!read)
            co_return exchange->respondError(read.error());
        if (const Entry *entry = m_data.find(id))
            respondEntry(exchange, id, *entry);
        else
            exchange->respondError(dataNotFound());
    }

    Result<QString> tenantOf(Family family, const http::Exchange &exchange, const JsonValue &body) const
    {
        const auto query = Query::parse(exchange.request().query);
        if (!query)
            return fail(query.error());
        return readTenant(family, exchange.request(), *query, body, m_defaultTenant);
    }

    /// Family A names the entry in the query, family B in the path.
    static EntryId idOf(Family family, const http::Exchange &exchange, const Query &query, const QString &tenant,
                        std::vector<FieldError> &faults)
    {
        EntryId id;
        id.tenantId = tenant.toUtf8();
        const bool inPath = family == Family::B;
        id.space = readDataText(QStringLiteral("namespace"),
                                inPath ? std::optional(exchange.parameter("namespace")) : query.value(u"namespace"),
                                true, faults);
        id.key = readDataText(QStringLiteral("key"),
                              inPath ? std::optional(exchange.parameter("key")) : query.value(u"key"), true, faults);
        return id;
    }

    /// From query or body; two that disagree are a fault.
    static QByteArray eitherText(const Query &query, const JsonValue &body, const QString &name, bool required,
                                 std::vector<FieldError> &faults)
    {
        const auto inQuery = query.value(name);
        if (!inQuery)
            return readDataMember(body, name, required, faults);
        const QByteArray inBody = readDataMember(body, name, false, faults);
        const QByteArray text = readDataText(name, inQuery, required, faults);
        if (!inBody.isEmpty() && inBody != text)
            faults.push_back({name, QStringLiteral("query and body name two different values for %1").arg(name)});
        return text;
    }

    Result<ListRequest> readList(Family family, const http::Exchange &exchange) const
    {
        const auto query = Query::parse(exchange.request().query);
        if (!query)
            return fail(query.error());
        const auto tenant = readTenant(family, exchange.request(), *query, JsonValue(), m_defaultTenant);
        if (!tenant)
            return fail(tenant.error());
        const auto page = readPage(*query);
        if (!page)
            return fail(page.error());
        ListRequest wanted;
        std::vector<FieldError> faults;
        wanted.filter.tenantId = tenant->toUtf8();
        const QString inPath = exchange.parameter("namespace");
        wanted.filter.space =
            readDataText(QStringLiteral("namespace"),
                         inPath.isEmpty() ? query->value(u"namespace") : std::optional(inPath), true, faults);
        wanted.filter.prefix = readDataText(QStringLiteral("prefix"), query->value(u"prefix"), false, faults);
        wanted.filter.ownerId = readDataText(QStringLiteral("ownerId"), query->value(u"ownerId"), false, faults);
        wanted.filter.after = page->after.toUtf8();
        wanted.filter.limit = page->limit;
        wanted.paged = page->limit > 0;
        wanted.strong = readConsistency(*query, faults);
        const QString values = query->text(u"values");
        if (!values.isEmpty() && values != u"true" && values != u"false")
            faults.push_back(
                {QStringLiteral("values"), QStringLiteral("values '%1' must be true or false").arg(values.left(80))});
        wanted.withValues = values != u"false";
        if (!faults.empty())
            return fail(Error::validation(faults));
        return wanted;
    }

    /// The page, and whether another follows.
    std::vector<const Entry *> listOf(EntryFilter filter, bool *more) const
    {
        const int limit = filter.limit;
        if (limit > 0)
            ++filter.limit; // one more tells
        auto entries = m_data.list(filter);
        *more = limit > 0 && entries.size() > static_cast<std::size_t>(limit);
        if (*more) {
            entries.pop_back();
        } else if (filter.maxBytes > 0 && !entries.empty()) {
            EntryFilter next = filter; // did the size end it?
            next.after = shareddata::bytes(entries.back()->key());
            next.limit = 1;
            *more = !m_data.list(next).empty();
        }
        return entries;
    }

    static void writeCursor(JsonWriter &writer, const std::vector<const Entry *> &entries, bool more)
    {
        writer.key("nextCursor");
        if (more)
            writer.value(QString::fromLatin1(cursorBytes(entries.back()->key())));
        else
            writer.null();
    }

    SharedData &m_data;
    QString m_defaultTenant;
};

} // namespace

void addSharedDataRoutes(http::Router &router, SharedData &data, const QString &defaultTenant)
{
    const auto handlers = std::make_shared<SharedDataHandlers>(data, defaultTenant);
    const auto get = [&router, handlers](const char *pattern, Family family) {
        router.add("GET", pattern,
                   [handlers, family](const http::ExchangePtr &exchange) { handlers->get(family, exchange); });
    };
    const auto task = [&router, handlers](const char *method, const char *pattern, Family family,
                                          QCoro::Task<> (SharedDataHandlers::*handler)(Family, http::ExchangePtr)) {
        router.addTask(method, pattern, [handlers, family, handler](http::ExchangePtr exchange) {
            return (handlers.get()->*handler)(family, std::move(exchange));
        });
    };
    task("POST", "/api/shared-data/set", Family::A, &SharedDataHandlers::set);
    get("/api/shared-data/get", Family::A);
    task("DELETE", "/api/shared-data/delete", Family::A, &SharedDataHandlers::remove);
    task("GET", "/api/shared-data/keys", Family::A, &SharedDataHandlers::keys);
    task("GET", "/api/shared-data/entries", Family::A, &SharedDataHandlers::entries);
    task("GET", "/api/shared-data/namespaces", Family::A, &SharedDataHandlers::namespaces);
    task("PATCH", "/api/shared-data/ttl", Family::A, &SharedDataHandlers::setTtl);
    task("DELETE", "/api/shared-data/namespace", Family::A, &SharedDataHandlers::removeNamespace);

    task("POST", "/api/plugin-gateway/shared-data", Family::B, &SharedDataHandlers::set);
    get("/api/plugin-gateway/shared-data/:namespace/:key", Family::B);
    task("DELETE", "/api/plugin-gateway/shared-data/:namespace/:key", Family::B, &SharedDataHandlers::remove);
    task("GET", "/api/plugin-gateway/shared-data/:namespace", Family::B, &SharedDataHandlers::keys);
    task("GET", "/api/plugin-gateway/shared-data/entries", Family::B, &SharedDataHandlers::entries);
    task("GET", "/api/plugin-gateway/shared-data/namespaces", Family::B, &SharedDataHandlers::namespaces);
    task("PATCH", "/api/plugin-gateway/shared-data/ttl", Family::B, &SharedDataHandlers::setTtl);
    task("DELETE", "/api/plugin-gateway/shared-data/namespace", Family::B, &SharedDataHandlers::removeNamespace);
}

} // namespace plexica::rest
