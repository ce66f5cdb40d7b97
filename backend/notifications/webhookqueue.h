// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "events/eventlog.h"
#include "notifications/rules.h"
#include "storage/storage.h"
#include "upstream/upstreamclient.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <map>
#include <optional>

namespace plexica::notifications {

/// A place in the order of commits.
struct Position
{
    qint64 revision = 0;
    qint64 eventId = 0;
    auto operator<=>(const Position &) const = default;
};

/// Sends the events of one rule to its webhook, one at a time, in the order of their ids, each at least once. The
/// outbox is the audit log itself: read in the order of commits from a position that stands in the database, which
/// moves when all before it was sent. So nothing is kept twice, nothing waits in memory but the next few hundred, and a
/// node that takes over begins where the last one ended (and may send again what that one did not write down any more).
///
/// An event that is not taken (no answer within 10 s, a status that is not 2xx; redirects are not followed) is sent
/// again after growing pauses, up to five minutes, for an hour; then it is left out, and counted. Node thread only.
class WebhookQueue : public QObject
{
    Q_OBJECT
public:
    struct Counters
    {
        quint64 sent = 0;
        quint64 failed = 0;    ///< tries
        quint64 dropped = 0;   ///< given up after an hour
        qsizetype waiting = 0; ///< read and not sent; there may be more in the database
    };
    static constexpr int pageSize = 500; ///< events that are read at once, and at most twice as many wait
    static constexpr Milliseconds deadline{10'000};
    static constexpr Milliseconds longestPause{300'000};
    static constexpr Milliseconds givenUpAfter{3'600'000};

    /// `name` tells the rule from others in the database.
    WebhookQueue(QString name, Rule rule, storage::Storage &storage, events::EventLog &log,
                 upstream::UpstreamClient &client, QObject *parent);
    ~WebhookQueue() override;

    const QString &name() const { return m_name; }
    const Rule &rule() const { return m_rule; }
    /// Goes on while this node is the one that sends; otherwise forgets what it has read.
    void run(bool isSender);
    /// There is a new event.
    void wake();
    Counters counters() const;

    /// What is sent of an event: its document as REST has it, without what health endpoints answered.
    static QByteArray bodyOf(const events::Event &event);
    /// "t=1769115600,v1=…": HMAC-SHA256 of "TIME.BODY".
    static QByteArray signatureOf(const QByteArray &body, const QString &secret, qint64 seconds);

private:
    using SteadyTime = std::chrono::steady_clock::time_point;
    struct Item
    {
        events::Event event;
        SteadyTime readAt;
        bool wasTried = false;
    };
    QCoro::Task<> load();
    QCoro::Task<> read();
    void take(const std::vector<events::EventLog::Committed> &rows, qint64 readTo);
    bool endInGrace(const events::Event &event);
    void proceed();
    /// The first, if its time has come; leaves out those that nobody is told of any more.
    Item *next();
    void send(Item &item);
    void finish(qint64 eventId, const QString &failure);
    bool isGivenUp(const Item &item) const;
    void leave(qint64 eventId);
    void keepPosition();
    void wakeAfter(Milliseconds pause);
    void forget();

    const QString m_name;
    const Rule m_rule;
    storage::Storage &m_storage;
    events::EventLog &m_log;
    upstream::UpstreamClient &m_client;
    const qint64 m_begin; ///< the revision when this rule came
    QTimer m_timer;
    std::optional<Position> m_read;    ///< up to there it was read; nullopt: not loaded yet
    std::map<qint64, Item> m_items;    ///< by id: the order of sending
    std::map<Position, qint64> m_open; ///< the same in the order of commits
    Position m_written;                ///< stands in the database
    SteadyTime m_writtenAt;
    quint64 m_sentWhenWritten = 0;
    Counters m_counters;
    upstream::UpstreamClient::CallId m_call = 0;
    quint64 m_round = 0; ///< counts forget(): answers of an earlier one are stale
    int m_failures = 0;  ///< running
    TimePoint m_failingSince;
    SteadyTime m_pauseUntil;
    bool m_isSender = false;
    bool m_loading = false;
    bool m_reading = false;
    bool m_sending = false;
    bool m_writing = false;
    bool m_news = true; ///< there may be unread events
};

} // namespace plexica::notifications
