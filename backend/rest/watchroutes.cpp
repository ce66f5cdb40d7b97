// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/routes.h"

#include "rest/request.h"
#include "rest/streambook.h"
#include "watch/subscription.h"

#include <QHash>

#include <functional>
#include <memory>
#include <utility>

namespace plexica::rest {

namespace {

using watch::Filter;
using watch::Hub;
using watch::Kind;

constexpr qint64 room = 64 * 1024;   ///< unread bytes up to which a reader is told more
constexpr qint64 lost = 1024 * 1024; ///< and from which on history is kept for it no longer

/// A reader at the other end of an HTTP connection. What it is told in one turn leaves as one piece.
class WatchStream final : public watch::Reader
{
public:
    WatchStream(std::unique_ptr<EventStream> stream, Hub::Options options)
        : m_stream(std::move(stream))
        , m_options(options)
    {
    }

    http::Exchange &exchange() const { return m_stream->exchange(); }
    void follow(std::shared_ptr<watch::Subscription> subscription) { m_subscription = std::move(subscription); }
    /// Called when the stream was ended from here.
    void onEnded(std::function<void()> ended) { m_ended = std::move(ended); }
    const std::shared_ptr<watch::Subscription> &subscription() const { return m_subscription; }

    bool hasRoom() const override { return m_stream->unread() + m_out.size() < room; }
    bool isLost() const override { return m_stream->unread() + m_out.size() > lost; }
    void put(const watch::Change &change) override
    {
        const bool full = change.id().kind == Kind::SharedData ? m_options.values : m_options.answers;
        add(change.isRemoval() ? "delete" : "put", change.json(full));
    }
    void synced(const QByteArray &revision) override { add("synced", revisionDocument(revision)); }
    void bookmark(const QByteArray &revision) override { add("bookmark", revisionDocument(revision)); }
    void seen(const watch::ObjectId &id, TimePoint at) override
    {
        if (!m_seen && !hasRoom())
            return;
        if (!m_seen)
            m_seen.emplace().beginObject();
        m_seen->key(QString::fromUtf8(id.key)).value(at);
    }
    void reset(const QString &why) override { add("reset", reasonDocument("message", why)); }
    void cut(const QString &why) override
    {
        add("cut", reasonDocument("reason", why));
        m_cut = true;
    }
    void finish(const QByteArray &id) override
    {
        if (m_seen) {
            add("seen", m_seen->endObject().text());
            m_seen.reset();
        }
        if (m_out.isEmpty())
            return;
        if (!id.isEmpty()) {
            m_out.chop(1);
            m_out.append("id: ").append(id).append("\n\n");
        }
        m_stream->write(std::exchange(m_out, {}));
        if (!m_cut)
            return;
        exchange().endStream();
        m_ended();
    }

private:
    void add(const char *event, const QByteArray &data)
    {
        m_out.append("event: ").append(event).append("\ndata: ").append(data).append("\n\n");
    }
    static QByteArray revisionDocument(const QByteArray &revision) { return "{\"revision\":\"" + revision + "\"}"; }
    static QByteArray reasonDocument(const char *name, const QString &why)
    {
        JsonWriter writer;
        writer.beginObject().member(name, why).endObject();
        return writer.take();
    }

    std::unique_ptr<EventStream> m_stream;
    const Hub::Options m_options;
    QByteArray m_out;
    std::optional<JsonWriter> m_seen; ///< times by key, until the end of what belongs together
    bool m_cut = false;
    std::function<void()> m_ended;
    std::shared_ptr<watch::Subscription> m_subscription; ///< ends before what it reads to
};

QString allNames(const Request &request)
{
    QStringList names;
    for (const Kind kind : watch::allKinds) {
        if (!request.principal().isPlugin() || kind == Kind::Services || kind == Kind::SharedData)
            names.append(QString::fromLatin1(watch::kindName(kind)));
    }
    return names.join(QStringLiteral(", "));
}

/// A bit a kind. What is not asked for by name is all that the asker may watch.
quint8 readKinds(Request &request)
{
    constexpr quint8 ofPlugins = Filter::bit(Kind::Services) | Filter::bit(Kind::SharedData);
    const bool isPlugin = request.principal().isPlugin();
    quint8 kinds = 0;
    const QString text = request.query().text(u"kinds");
    for (const QString &name : text.split(u',', Qt::SkipEmptyParts)) {
        const auto kind = watch::kindFromName(name.trimmed().toUtf8());
        if (kind)
            kinds |= Filter::bit(*kind);
        else
            request.faults().push_back({QStringLiteral("kinds"), QStringLiteral("kinds: there is no '%1'; there are %2")
                                                                     .arg(name.trimmed().left(40), allNames(request))});
    }
    if (isPlugin && (kinds & ~ofPlugins) != 0)
        request.refuse({ErrorCode::Forbidden,
                        QStringLiteral("A key of role plugin may watch services and sharedData, and no other kind"),
                        {},
                        {}});
    if (kinds == 0) {
        for (const Kind kind : watch::allKinds)
            kinds |= Filter::bit(kind);
        kinds = isPlugin ? ofPlugins : kinds;
    }
    return kinds;
}

class WatchHandlers : public QObject
{
public:
    WatchHandlers(Hub &hub, StreamBook &book)
        : m_hub(hub)
        , m_book(book)
    {
    }

    void watch(Request &request)
    {
        const Query &query = request.query();
        Filter filter;
        filter.kinds = readKinds(request);
        filter.tenantId = request.tenant().toUtf8();
        filter.serviceName = query.text(u"serviceName").toUtf8();
        filter.pluginId = query.text(u"pluginId").toUtf8();
        filter.space = query.text(u"namespace").toUtf8();
        filter.prefix = query.text(u"prefix").toUtf8();
        Hub::Options options;
        options.values = request.flag(QStringLiteral("values"));
        options.seen = request.flag(QStringLiteral("seen"));
        options.answers = request.seesAnswers();
        if (!request.accepted())
            return;
        std::optional<QByteArray> since;
        if (const auto inQuery = query.value(u"since"))
            since = inQuery->toUtf8();
        if (const QByteArray last = request.http().headers.value("last-event-id"); !last.isEmpty())
            since = last; // of a reader that was here before
        if (since && since->isEmpty())
            since.reset();
        auto opened = m_book.open(request.exchange(), StreamOf::Watch);
        if (!opened)
            return;
        const auto stream = std::make_shared<WatchStream>(std::move(opened), options);
        http::Exchange *exchange = request.exchange().get();
        m_streams.insert(exchange, stream);
        exchange->onClientLeft([this, exchange] { drop(exchange); });
        exchange->onDrained([this, exchange] {
            if (const auto drained = m_streams.value(exchange); drained && drained->subscription())
                m_hub.ready(*drained->subscription());
        });
        stream->onEnded([this, exchange] { drop(exchange); });
        stream->follow(m_hub.subscribe(*stream, std::move(filter), options, std::move(since)));
    }

private:
    void drop(http::Exchange *exchange)
    {
        if (auto stream = m_streams.take(exchange))
            dropLater(this, std::move(stream));
    }

    Hub &m_hub;
    StreamBook &m_book;
    QHash<http::Exchange *, std::shared_ptr<WatchStream>> m_streams;
};

} // namespace

void addWatchRoutes(RouteTable &routes, watch::Hub &hub, StreamBook &book)
{
    using H = WatchHandlers;
    routes.add<H>(
        std::make_shared<H>(hub, book),
        {
            {"GET", "/api/watch", Access::Read, TenantFrom::RequestOrAll, BodyOf::Nothing, &H::watch},
            {"GET", "/api/plugin-gateway/watch", Access::Read, TenantFrom::Header, BodyOf::Nothing, &H::watch},
        });
}

} // namespace plexica::rest
