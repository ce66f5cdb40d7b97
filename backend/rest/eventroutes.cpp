// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/routes.h"

#include "common/jsonwriter.h"
#include "events/eventanswers.h"
#include "events/eventreader.h"
#include "rest/listwriter.h"
#include "rest/request.h"
#include "rest/streambook.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <list>
#include <memory>
#include <optional>
#include <utility>

namespace plexica::rest {

namespace {

using events::Event;
using events::EventLog;
using events::EventSearch;

constexpr qint64 maximumUnread = 1024 * 1024; ///< a reader further behind is cut; it resumes by Last-Event-ID
constexpr int pageSize = 500;                 ///< of the past that a stream resumes from

std::optional<TimePoint> readTime(Request &request, QStringView name)
{
    const QString text = request.query().text(name);
    if (text.isEmpty())
        return std::nullopt;
    const auto time = fromRfc3339(text);
    if (!time)
        request.faults().push_back(
            {name.toString(),
             QStringLiteral("%1 '%2' must be a time like 2026-01-22T20:00:00.000Z").arg(name, text.left(80))});
    return time;
}

EventSearch readSearch(Request &request)
{
    const Query &query = request.query();
    EventSearch search;
    search.tenantId = request.tenant();
    if (const QString type = query.text(u"type"); !type.isEmpty())
        search.types = {type};
    search.subject = query.text(u"subject");
    search.actor = query.text(u"actor");
    search.text = query.text(u"search");
    search.since = readTime(request, u"since");
    search.until = readTime(request, u"until");
    search.limit = events::EventReader::atOnce;
    search.seesAnswers = request.seesAnswers();
    const Page page = request.page();
    if (page.limit > 0)
        search.limit = page.limit + 1; // which tells that there are more
    if (!page.after.isEmpty()) {
        search.beforeId = page.after.toLongLong();
        if (search.beforeId <= 0)
            request.faults().push_back(
                {QStringLiteral("cursor"), QStringLiteral("cursor was not given by this server")});
    }
    return search;
}

QByteArray streamRecord(const Event &event, bool withAnswer)
{
    JsonWriter writer;
    events::writeEvent(writer, withAnswer ? event : events::withoutAnswer(event));
    return "id: " + QByteArray::number(event.id) + "\nevent: " + event.type.toUtf8() + "\ndata: " + writer.text()
           + "\n\n";
}

/// What a reader hears first whose last event is not known here: never given, dropped by retention, or another
/// tenant's.
QByteArray resetRecord(qint64 lastId)
{
    JsonWriter writer;
    writer.beginObject().member("lastEventId", QString::number(lastId));
    writer.member("message",
                  QStringLiteral("There is no event %1 here, or no more; all that are kept follow").arg(lastId));
    writer.endObject();
    return "event: reset\ndata: " + writer.text() + "\n\n";
}

/// Readers of the event stream.
class EventStreams : public QObject
{
public:
    EventStreams(EventLog &events, StreamBook &book)
        : m_events(events)
        , m_book(book)
    {
        connect(&events, &EventLog::announced, this, &EventStreams::send);
    }

    QCoro::Task<> begin(http::ExchangePtr exchange, QString tenantId, bool seesAnswers, std::optional<qint64> lastSeen)
    {
        std::shared_ptr<EventStream> stream = m_book.open(exchange, StreamOf::Events);
        if (!stream)
            co_return;
        const bool resumes = lastSeen.has_value();
        m_readers.push_back({exchange, std::move(stream), tenantId, seesAnswers, resumes});
        exchange->onClientLeft([this, raw = exchange.get()] { drop(raw); });
        if (!resumes)
            co_return;
        // The past comes from the database page by page, then what was announced meanwhile from memory. Ids tell what
        // was sent already, not what is new: two events made in one order may be confirmed in the other.
        const http::Exchange *raw = exchange.get();
        qint64 lastId = *lastSeen;
        if (!isRecent(lastId, tenantId)) {
            const auto there = co_await m_events.queryAfter(tenantId, lastId - 1, 1);
            if (!find(raw))
                co_return;
            if (!there) {
                drop(raw);
                co_return exchange->abortStream();
            }
            if (there->empty() || there->front().id != lastId) {
                exchange->write(resetRecord(lastId));
                lastId = 0;
            }
        }
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
                if (reader->wants(event) && !sendTo(*reader, streamRecord(event, reader->seesAnswers)))
                    co_return;
            }
            more = missed->size() == static_cast<std::size_t>(pageSize);
            reader->paused = more;
        }
        for (const Event &event : m_events.recent()) {
            Reader *reader = find(raw);
            if (!reader)
                co_return;
            if (!m_events.hasSeen(event.id, first) && !sent.contains(event.id) && reader->wants(event)
                && !sendTo(*reader, streamRecord(event, reader->seesAnswers)))
                co_return;
        }
    }

private:
    struct Reader
    {
        http::ExchangePtr exchange;
        std::shared_ptr<EventStream> stream; ///< its place in the book
        QString tenantId;                    ///< empty: all
        bool seesAnswers = true;
        bool paused = false; ///< the past is being read; the present follows it

        bool wants(const Event &event) const { return tenantId.isEmpty() || event.tenantId == tenantId; }
    };

    /// The text is made once for all readers of a kind.
    void send(const Event &event)
    {
        std::array<QByteArray, 2> records;
        for (auto reader = m_readers.begin(); reader != m_readers.end();) {
            auto &current = *reader++; // a reader that is cut leaves the list
            if (current.paused || !current.wants(event))
                continue;
            QByteArray &record = records[current.seesAnswers ? 1 : 0];
            if (record.isEmpty())
                record = streamRecord(event, current.seesAnswers);
            sendTo(current, record);
        }
    }

    bool isRecent(qint64 id, const QString &tenantId) const
    {
        return std::any_of(m_events.recent().begin(), m_events.recent().end(), [&](const Event &event) {
            return event.id == id && (tenantId.isEmpty() || event.tenantId == tenantId);
        });
    }

    Reader *find(const http::Exchange *exchange)
    {
        const auto found = std::find_if(m_readers.begin(), m_readers.end(),
                                        [exchange](const Reader &reader) { return reader.exchange.get() == exchange; });
        return found == m_readers.end() ? nullptr : &*found;
    }

    /// False if the reader was cut: it is gone then.
    bool sendTo(const Reader &reader, const QByteArray &record)
    {
        const http::ExchangePtr exchange = reader.exchange;
        if (exchange->bytesToWrite() <= maximumUnread)
            return exchange->write(record);
        drop(exchange.get());
        exchange->abortStream();
        return false;
    }

    void drop(const http::Exchange *exchange)
    {
        m_readers.remove_if([exchange](const Reader &reader) { return reader.exchange.get() == exchange; });
    }

    EventLog &m_events;
    StreamBook &m_book;
    std::list<Reader> m_readers;
};

class EventHandlers
{
public:
    EventHandlers(EventLog &events, StreamBook &book)
        : m_events(events)
        , m_streams(events, book)
    {
    }

    QCoro::Task<> list(Request request)
    {
        const EventSearch search = readSearch(request);
        if (!request.accepted())
            co_return;
        const Page page = request.page();
        EventSearch stretch = search;
        JsonWriter writer;
        writer.beginObject();
        ListWriter list(writer, "events", page);
        qint64 last = 0; // where the next page begins
        bool more = false;
        bool complete = false;
        events::EventReader reader(m_events);
        for (int i = 0; i < events::EventReader::stretches && !more && !complete; ++i) {
            const auto found = co_await reader.search(stretch);
            if (!found)
                co_return request.respondError(found.error());
            for (const events::EventPtr &event : found->events) {
                more = !list.add(
                    [&] { events::writeEvent(writer, search.seesAnswers ? *event : events::withoutAnswer(*event)); });
                if (more)
                    break;
                last = event->id;
            }
            if (more)
                break;
            complete = found->complete;
            if (found->reachedId > 0)
                last = stretch.beforeId = found->reachedId;
        }
        if (!more && !complete)
            list.leaveRest();
        auto count = static_cast<qint64>(list.written());
        if (!complete || search.beforeId > 0) {
            const auto counted = co_await reader.count(search);
            if (!counted)
                co_return request.respondError(counted.error());
            count = *counted;
        }
        list.end(static_cast<std::size_t>(count), [last] { return cursorFor(QString::number(last)); });
        writer.endObject();
        request.respondJson(200, writer.text());
    }

    QCoro::Task<> stream(Request request)
    {
        const QByteArray last = request.http().headers.value("last-event-id");
        std::optional<qint64> lastId;
        // What is no id of ours was never given either: a refusal would end a reader that does not know of another
        // database (an EventSource sends what it has, again and again).
        if (!last.isEmpty())
            lastId = std::max<qint64>(0, last.toLongLong());
        if (!request.accepted())
            co_return;
        co_await m_streams.begin(request.exchange(), request.tenant(), request.seesAnswers(), lastId);
    }

private:
    EventLog &m_events;
    EventStreams m_streams;
};

} // namespace

void addEventRoutes(RouteTable &routes, EventLog &events, StreamBook &book)
{
    using H = EventHandlers;
    routes.add<H>(
        std::make_shared<H>(events, book),
        {
            {"GET", "/api/events", Access::Observe, TenantFrom::RequestOrAll, BodyOf::Nothing, &H::list},
            {"GET", "/api/events/stream", Access::Observe, TenantFrom::RequestOrAll, BodyOf::Nothing, &H::stream},
        });
}

} // namespace plexica::rest
