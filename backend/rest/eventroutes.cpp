// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/routes.h"

#include "common/jsonwriter.h"
#include "rest/requestreader.h"

#include <QSet>
#include <QTimer>

#include <algorithm>
#include <list>
#include <memory>
#include <utility>

namespace plexica::rest {

namespace {

using events::Event;
using events::EventFilter;
using events::EventLog;

constexpr std::chrono::seconds streamHeartbeat{15};
constexpr qint64 maximumUnread = 1024 * 1024; ///< a reader further behind is cut; it resumes by Last-Event-ID
constexpr std::size_t maximumStreams = 256;
constexpr int pageSize = 500; ///< of the past that a stream resumes from

/// Tenant of an event request; "*" means all tenants and is answered as an empty text.
Result<QString> eventTenant(const http::Exchange &exchange, const Query &query, const QString &defaultTenant)
{
    if (query.value(u"tenantId") == QStringLiteral("*"))
        return QString();
    return readTenant(Family::A, exchange.request(), query, JsonValue(), defaultTenant);
}

Result<EventFilter> readFilter(const Query &query)
{
    EventFilter filter;
    std::vector<FieldError> faults;
    filter.type = query.text(u"type");
    filter.subject = query.text(u"subject");
    if (const auto since = query.value(u"since"); since && !since->isEmpty()) {
        const auto time = fromRfc3339(*since);
        if (time)
            filter.sinceMilliseconds = toMilliseconds(*time);
        else
            faults.push_back(
                {QStringLiteral("since"),
                 QStringLiteral("since '%1' must be a time like 2026-01-22T20:00:00.000Z").arg(since->left(80))});
    }
    const auto page = readPage(query);
    if (!page)
        return fail(page.error());
    if (page->limit > 0)
        filter.limit = page->limit;
    if (!page->after.isEmpty()) {
        filter.beforeId = page->after.toLongLong();
        if (filter.beforeId <= 0)
            faults.push_back({QStringLiteral("cursor"), QStringLiteral("cursor was not given by this server")});
    }
    if (!faults.empty())
        return fail(Error::validation(faults));
    return filter;
}

QByteArray streamRecord(const Event &event)
{
    JsonWriter writer;
    events::writeEvent(writer, event);
    return "id: " + QByteArray::number(event.id) + "\nevent: " + event.type.toUtf8() + "\ndata: " + writer.text()
           + "\n\n";
}

/// Readers of the event stream.
class EventStreams : public QObject
{
public:
    explicit EventStreams(EventLog &events)
        : m_events(events)
    {
        connect(&events, &EventLog::announced, this, &EventStreams::send);
        m_timer.setInterval(streamHeartbeat);
        connect(&m_timer, &QTimer::timeout, this, [this] { sendToAll(QByteArrayLiteral(": alive\n\n")); });
    }

    QCoro::Task<> begin(http::ExchangePtr exchange, QString tenantId, qint64 lastId)
    {
        if (m_readers.size() >= maximumStreams) {
            Error error;
            error.code = ErrorCode::RateLimited;
            error.message = QStringLiteral("%1 event streams are open already; close one first").arg(maximumStreams);
            co_return exchange->respondError(error, {{"Retry-After", "15"}});
        }
        http::HttpResponse head;
        head.contentType = "text/event-stream; charset=utf-8";
        head.headers.emplace_back("Cache-Control", "no-store");
        exchange->beginStream(std::move(head));
        exchange->write(QByteArrayLiteral("retry: 2000\n\n"));
        if (exchange->request().method == "HEAD")
            co_return exchange->endStream();
        const bool resumes = lastId > 0;
        m_readers.push_back({exchange, tenantId, resumes});
        exchange->onClientLeft([this, raw = exchange.get()] { drop(raw); });
        if (!m_timer.isActive())
            m_timer.start();
        if (!resumes)
            co_return;
        // The past comes from the database page by page, then what was announced meanwhile from memory. Ids tell what
        // was sent already, not what is new: two events made in one order may be confirmed in the other.
        const http::Exchange *raw = exchange.get();
        const qint64 first = std::exchange(lastId, m_events.resumeFrom(lastId));
        QSet<qint64> sent; // of those that memory may repeat
        for (bool more = true; more;) {
            const auto missed = co_await m_events.queryAfter(tenantId, lastId, pageSize);
            Reader *reader = find(raw);
            if (!reader)
                co_return;
            if (!missed) { // the client comes back with the last id that it has seen
                drop(raw);
                co_return exchange->abortStream();
            }
            for (const Event &event : *missed) {
                lastId = event.id;
                if (m_events.hasSeen(event.id, first))
                    continue;
                if (!m_events.recent().empty() && event.id >= m_events.recent().front().id)
                    sent.insert(event.id);
                if (!sendTo(*reader, event))
                    co_return;
            }
            more = missed->size() == static_cast<std::size_t>(pageSize);
            reader->paused = more;
        }
        for (const Event &event : m_events.recent()) {
            Reader *reader = find(raw);
            if (!reader)
                co_return;
            if (!m_events.hasSeen(event.id, first) && !sent.contains(event.id) && !sendTo(*reader, event))
                co_return;
        }
    }

    /// No stream outlives this; for the node's stop, which would wait for them.
    void endAll()
    {
        m_timer.stop();
        for (const Reader &reader : std::exchange(m_readers, {}))
            reader.exchange->endStream();
    }

private:
    struct Reader
    {
        http::ExchangePtr exchange;
        QString tenantId;    ///< empty: all
        bool paused = false; ///< the past is being read; the present follows it
    };

    void send(const Event &event)
    {
        for (auto reader = m_readers.begin(); reader != m_readers.end();) {
            auto &current = *reader++; // a reader that is cut leaves the list
            if (!current.paused)
                sendTo(current, event);
        }
    }

    Reader *find(const http::Exchange *exchange)
    {
        const auto found = std::find_if(m_readers.begin(), m_readers.end(),
                                        [exchange](const Reader &reader) { return reader.exchange.get() == exchange; });
        return found == m_readers.end() ? nullptr : &*found;
    }

    /// False if the reader was cut: it is gone then.
    bool sendTo(const Reader &reader, const Event &event)
    {
        if (!reader.tenantId.isEmpty() && event.tenantId != reader.tenantId)
            return true;
        const http::ExchangePtr exchange = reader.exchange;
        if (exchange->bytesToWrite() <= maximumUnread)
            return exchange->write(streamRecord(event));
        drop(exchange.get());
        exchange->abortStream();
        return false;
    }

    void sendToAll(const QByteArray &text)
    {
        for (auto reader = m_readers.begin(); reader != m_readers.end();) {
            const http::ExchangePtr exchange = (reader++)->exchange;
            exchange->write(text);
        }
    }

    void drop(const http::Exchange *exchange)
    {
        m_readers.remove_if([exchange](const Reader &reader) { return reader.exchange.get() == exchange; });
        if (m_readers.empty())
            m_timer.stop();
    }

    EventLog &m_events;
    std::list<Reader> m_readers;
    QTimer m_timer;
};

} // namespace

std::function<void()> addEventRoutes(http::Router &router, EventLog &events, const QString &defaultTenant)
{
    router.addTask("GET", "/api/events", [&events, defaultTenant](http::ExchangePtr exchange) -> QCoro::Task<> {
        const auto query = Query::parse(exchange->request().query);
        if (!query)
            co_return exchange->respondError(query.error());
        const auto tenant = eventTenant(*exchange, *query, defaultTenant);
        if (!tenant)
            co_return exchange->respondError(tenant.error());
        auto filter = readFilter(*query);
        if (!filter)
            co_return exchange->respondError(filter.error());
        filter->tenantId = *tenant;
        const int limit = filter->limit;
        const auto found = co_await events.query(*filter);
        if (!found)
            co_return exchange->respondError(found.error());
        JsonWriter writer;
        writer.beginObject().key("events").beginArray();
        for (const Event &event : *found)
            events::writeEvent(writer, event);
        writer.endArray().member("count", static_cast<qint64>(found->size())).key("nextCursor");
        if (static_cast<int>(found->size()) == limit)
            writer.value(cursorFor(QString::number(found->back().id)));
        else
            writer.null();
        writer.endObject();
        exchange->respondJson(200, writer.text());
    });

    const auto streams = std::make_shared<EventStreams>(events);
    router.addTask("GET", "/api/events/stream", [streams, defaultTenant](http::ExchangePtr exchange) -> QCoro::Task<> {
        const auto query = Query::parse(exchange->request().query);
        if (!query)
            co_return exchange->respondError(query.error());
        const auto tenant = eventTenant(*exchange, *query, defaultTenant);
        if (!tenant)
            co_return exchange->respondError(tenant.error());
        const QByteArray last = exchange->request().headers.value("last-event-id");
        bool ok = true;
        const qint64 lastId = last.isEmpty() ? 0 : last.toLongLong(&ok);
        if (!ok || lastId < 0)
            co_return exchange->respondError(Error::validation(
                {{QStringLiteral("Last-Event-ID"), QStringLiteral("Last-Event-ID '%1' is not the id of an event")
                                                       .arg(QString::fromLatin1(last.left(40)))}}));
        co_await streams->begin(exchange, *tenant, lastId);
    });
    return [streams] { streams->endAll(); };
}

} // namespace plexica::rest
