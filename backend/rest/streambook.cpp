// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/streambook.h"

#include "common/error.h"

#include <utility>

namespace plexica::rest {

EventStream::EventStream(StreamBook &book, StreamOf what, http::ExchangePtr exchange)
    : m_book(book)
    , m_what(what)
    , m_exchange(std::move(exchange))
    , m_slot((book.m_slot + book.m_slots.size() - 1) % book.m_slots.size())
{
    auto &slot = m_book.m_slots[m_slot];
    m_place = slot.insert(slot.end(), this);
    ++m_book.m_counts[std::size_t(m_what)];
    if (!m_book.m_timer.isActive())
        m_book.m_timer.start();
}

EventStream::~EventStream()
{
    m_book.m_slots[m_slot].erase(m_place);
    --m_book.m_counts[std::size_t(m_what)];
    if (m_book.streams() == 0)
        m_book.m_timer.stop();
}

StreamBook::StreamBook(int mostStreams, int mostTogether)
    : m_mostStreams(mostStreams)
    , m_mostTogether(mostTogether)
{
    m_timer.setInterval(std::chrono::seconds(1));
    connect(&m_timer, &QTimer::timeout, this, &StreamBook::beat);
}

void StreamBook::refuse(const http::ExchangePtr &exchange, const QString &what, int most)
{
    Error error;
    error.code = ErrorCode::RateLimited;
    error.message = QStringLiteral("%1 %2 are open already; close one first, or raise limits.watchers (of "
                                   "limits.connections a quarter is kept for requests)")
                        .arg(most)
                        .arg(what);
    exchange->respondError(error, {{"Retry-After", "15"}});
}

std::unique_ptr<EventStream> StreamBook::open(const http::ExchangePtr &exchange, StreamOf what)
{
    if (streams() >= m_mostStreams || streams() + count(StreamOf::Wait) >= m_mostTogether) {
        refuse(exchange, QStringLiteral("event streams"), streams());
        return nullptr;
    }
    http::HttpResponse head;
    head.contentType = "text/event-stream; charset=utf-8";
    head.headers.emplace_back("Cache-Control", "no-store");
    exchange->beginStream(std::move(head));
    exchange->write(QByteArrayLiteral(": alive\nretry: 2000\n\n"));
    if (exchange->request().method == "HEAD") {
        exchange->endStream();
        return nullptr;
    }
    return std::make_unique<EventStream>(*this, what, exchange);
}

bool StreamBook::admitWait(const http::ExchangePtr &exchange)
{
    const int open = streams() + count(StreamOf::Wait);
    if (open < m_mostTogether)
        return true;
    refuse(exchange, QStringLiteral("event streams and waits"), open);
    return false;
}

void StreamBook::beat()
{
    m_slot = (m_slot + 1) % m_slots.size();
    // A stream whose client has gone leaves the list as it is written to.
    auto &slot = m_slots[m_slot];
    for (auto stream = slot.begin(); stream != slot.end();) {
        const http::ExchangePtr exchange = (*stream++)->m_exchange;
        exchange->write(QByteArrayLiteral(": alive\n\n"));
    }
}

void StreamBook::endAll()
{
    m_timer.stop();
    for (const auto &end : m_ends)
        end();
    std::vector<http::ExchangePtr> open;
    for (const auto &slot : m_slots) {
        for (const EventStream *stream : slot)
            open.push_back(stream->m_exchange);
    }
    for (const http::ExchangePtr &exchange : open)
        exchange->endStream();
}

} // namespace plexica::rest
