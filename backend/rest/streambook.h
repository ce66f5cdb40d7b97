// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/exchange.h"

#include <QObject>
#include <QTimer>

#include <array>
#include <functional>
#include <list>
#include <memory>
#include <vector>

namespace plexica::rest {

class StreamBook;

/// What an open stream or wait is for, in metrics.
enum class StreamOf : quint8 { Events, Watch, Wait };

/// One open stream of Server-Sent Events. It is in the book as long as it lives. Node thread.
class EventStream
{
public:
    EventStream(StreamBook &book, StreamOf what, http::ExchangePtr exchange);
    ~EventStream();
    Q_DISABLE_COPY_MOVE(EventStream)

    http::Exchange &exchange() const { return *m_exchange; }
    /// Bytes that the client has not taken.
    qint64 unread() const { return m_exchange->bytesToWrite(); }
    bool write(const QByteArray &text) { return m_exchange->write(text); }

private:
    friend class StreamBook;
    StreamBook &m_book;
    const StreamOf m_what;
    const http::ExchangePtr m_exchange;
    std::size_t m_slot = 0;
    std::list<EventStream *>::iterator m_place;
};

/// All streams of Server-Sent Events of a node, and requests that wait for a change: how many there may be, the signs
/// of life that they give, and their end. The one mechanism of everything that streams. Node thread.
class StreamBook : public QObject
{
public:
    /// Between two comments of a stream.
    static constexpr std::chrono::seconds heartbeat{15};

    /// At most so many streams; streams and waits together no more than `mostTogether`, as the other connections are
    /// for requests.
    StreamBook(int mostStreams, int mostTogether);

    /// Answers with the head of a stream. nullptr: there are too many, or a HEAD was asked, and that was answered.
    std::unique_ptr<EventStream> open(const http::ExchangePtr &exchange, StreamOf what);
    /// Answers 429 and says false if nobody may wait any more; else beginWait() and endWait() count.
    bool admitWait(const http::ExchangePtr &exchange);
    void beginWait() { ++m_counts[std::size_t(StreamOf::Wait)]; }
    void endWait() { --m_counts[std::size_t(StreamOf::Wait)]; }

    int count(StreamOf what) const { return m_counts[std::size_t(what)]; }
    int most() const { return m_mostStreams; }
    /// `end` is called when the node stops.
    void onEnd(std::function<void()> end) { m_ends.push_back(std::move(end)); }
    /// No stream outlives this; for the node's stop, which would wait for them.
    void endAll();

private:
    friend class EventStream;
    void beat();
    int streams() const { return count(StreamOf::Events) + count(StreamOf::Watch); }
    static void refuse(const http::ExchangePtr &exchange, const QString &what, int most);

    const int m_mostStreams;
    const int m_mostTogether;
    std::array<int, 3> m_counts{};
    /// By the second in which they are told that the node lives, so that not all are told at once.
    std::array<std::list<EventStream *>, heartbeat.count()> m_slots;
    std::size_t m_slot = 0;
    std::vector<std::function<void()>> m_ends;
    QTimer m_timer;
};

/// Destroys something when the event loop has turned: it may be in the middle of its own call.
template <typename T>
void dropLater(QObject *context, std::shared_ptr<T> thing)
{
    QTimer::singleShot(0, context, [thing = std::move(thing)] {});
}

} // namespace plexica::rest
