// SPDX-License-Identifier: GPL-3.0-or-later
#include "notifications/webhookqueue.h"

#include "common/logging.h"
#include "events/eventanswers.h"
#include "storage/changefeed.h"

#include <QMessageAuthenticationCode>
#include <QPointer>
#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace plexica::notifications {

namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

constexpr std::array<std::string_view, 3> positionColumns{"name", "event_revision", "event_id"};
constexpr storage::OperationKind upsertPosition{"upsert_webhook_position", positionColumns};
constexpr qint64 wholeRevision = std::numeric_limits<qint64>::max();
/// Of a webhook that nothing was sent to, the position is written this often: nothing is lost without, but read again.
constexpr std::chrono::minutes idleWriting{5};
constexpr Milliseconds polling{5'000}; ///< announcements can be missed
constexpr Milliseconds gathering{100}; ///< of announcements, until they are read

/// Ids tell the order in which things happened; commits may come in another. So long nothing is sent that was read, so
/// that what is older can overtake it: another node's events come up to two seconds late.
Milliseconds settling(bool severalNodes)
{
    return severalNodes ? 2'000ms : 500ms;
}

} // namespace

WebhookQueue::WebhookQueue(QString name, Rule rule, storage::Storage &storage, events::EventLog &log,
                           upstream::UpstreamClient &client, QObject *parent)
    : QObject(parent)
    , m_name(std::move(name))
    , m_rule(std::move(rule))
    , m_storage(storage)
    , m_log(log)
    , m_client(client)
    , m_begin(storage.revision())
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_news = true;
        proceed();
    });
}

WebhookQueue::~WebhookQueue()
{
    forget();
}

WebhookQueue::Counters WebhookQueue::counters() const
{
    Counters counters = m_counters;
    counters.waiting = static_cast<qsizetype>(m_items.size());
    return counters;
}

void WebhookQueue::run(bool isSender)
{
    if (std::exchange(m_isSender, isSender) == isSender)
        return;
    if (isSender)
        proceed();
    else
        forget();
}

void WebhookQueue::wake()
{
    m_news = true;
    if (m_isSender)
        wakeAfter(gathering);
}

/// The timer never runs past the next look at the database.
void WebhookQueue::wakeAfter(Milliseconds pause)
{
    pause = std::clamp(pause, 0ms, polling);
    if (!m_timer.isActive() || m_timer.remainingTimeAsDuration() > pause)
        m_timer.start(pause);
}

void WebhookQueue::forget()
{
    ++m_round;
    m_timer.stop();
    if (m_sending)
        m_client.cancel(m_call);
    m_sending = m_loading = m_reading = m_writing = false;
    m_read.reset();
    m_items.clear();
    m_open.clear();
}

void WebhookQueue::proceed()
{
    if (!m_isSender)
        return;
    wakeAfter(polling);
    if (!m_read) {
        load();
        return;
    }
    if (m_news && !m_reading && m_items.size() < 2 * pageSize)
        read();
    if (m_sending)
        return;
    const auto now = Clock::now();
    if (now < m_pauseUntil)
        return wakeAfter(std::chrono::ceil<Milliseconds>(m_pauseUntil - now));
    if (Item *item = next())
        send(*item);
}

QCoro::Task<> WebhookQueue::load()
{
    if (std::exchange(m_loading, true))
        co_return;
    const QPointer self(this);
    const quint64 round = m_round;
    std::vector<storage::Value> parameters{storage::Value(m_name)};
    std::function<Position(const storage::Row &)> decode = [](const storage::Row &row) {
        return Position{row.integer(0), row.integer(1)};
    };
    const qint64 newest = m_storage.revision();
    const auto found =
        co_await m_storage.read<Position>("select_webhook_position", std::move(parameters), std::move(decode));
    if (!self || round != m_round)
        co_return;
    m_loading = false;
    if (!found)
        co_return; // the timer tries again
    // A webhook that was never heard of begins with its rule. One whose database has lost its newest begins with that.
    if (found->empty() || found->front().revision > newest) {
        m_read = Position{found->empty() ? m_begin : newest, wholeRevision};
        m_written = {};
    } else {
        m_read = m_written = found->front();
    }
    m_news = true;
    keepPosition();
    proceed();
}

QCoro::Task<> WebhookQueue::read()
{
    m_reading = true;
    m_news = false;
    const QPointer self(this);
    const quint64 round = m_round;
    const Position from = *m_read;
    const qint64 newest = m_storage.revision(); // all up to it is committed
    const auto rows = co_await m_log.querySince(QString(), from.revision, from.eventId, pageSize);
    if (!self || round != m_round)
        co_return;
    m_reading = false;
    if (!rows)
        co_return; // away: the timer tries again
    take(*rows, newest);
    proceed();
}

void WebhookQueue::take(const std::vector<events::EventLog::Committed> &rows, qint64 readTo)
{
    const auto now = Clock::now();
    for (const events::EventLog::Committed &row : rows) {
        m_read = Position{row.revision, row.event.id};
        // What is over within the grace is not told, nor that it is over.
        const bool endedSome = endInGrace(row.event);
        const auto trouble = troubleOf(row.event);
        if (!matches(m_rule, row.event) || (endedSome && trouble && !trouble->begins))
            continue;
        m_open.emplace(*m_read, row.event.id);
        m_items.insert_or_assign(row.event.id, Item{events::withoutAnswer(row.event), now});
    }
    if (static_cast<int>(rows.size()) == pageSize)
        m_news = true;
    else if (m_read->revision < readTo)
        m_read = Position{readTo, wholeRevision};
    keepPosition();
}

/// Leaves out those waiting that the event ends; true if there were some.
bool WebhookQueue::endInGrace(const events::Event &event)
{
    if (m_rule.after == 0ms)
        return false;
    std::vector<qint64> over;
    for (const auto &[id, item] : m_items) {
        if (!item.wasTried && isOver(m_rule, item.event, event))
            over.push_back(id);
    }
    for (const qint64 id : over)
        leave(id);
    return !over.empty();
}

WebhookQueue::Item *WebhookQueue::next()
{
    const Milliseconds settled = settling(m_storage.feed().follows());
    while (!m_items.empty()) {
        auto &[id, item] = *m_items.begin();
        const auto rest = std::max(std::chrono::ceil<Milliseconds>(item.readAt + settled - Clock::now()),
                                   m_rule.after > 0ms ? item.event.at + m_rule.after + settled - currentTime() : 0ms);
        if (rest > 0ms) {
            wakeAfter(rest);
            return nullptr;
        }
        if (!item.wasTried && isQuiet(m_rule, item.event.at + m_rule.after)) {
            leave(id);
            continue;
        }
        if (isGivenUp(item)) {
            ++m_counters.dropped;
            leave(id);
            continue;
        }
        return &item;
    }
    return nullptr;
}

bool WebhookQueue::isGivenUp(const Item &item) const
{
    return item.wasTried && m_failures > 0
           && currentTime() - std::max(item.event.at + m_rule.after, m_failingSince) > givenUpAfter;
}

QByteArray WebhookQueue::bodyOf(const events::Event &event)
{
    JsonWriter writer;
    events::writeEvent(writer, events::withoutAnswer(event));
    return writer.text();
}

QByteArray WebhookQueue::signatureOf(const QByteArray &body, const QString &secret, qint64 seconds)
{
    const QByteArray time = QByteArray::number(seconds);
    return "t=" + time + ",v1="
           + QMessageAuthenticationCode::hash(time + '.' + body, secret.toUtf8(), QCryptographicHash::Sha256).toHex();
}

void WebhookQueue::send(Item &item)
{
    item.wasTried = true;
    m_sending = true;
    upstream::UpstreamRequest request;
    request.method = "POST";
    request.url = m_rule.webhook->url.toLatin1();
    request.body = bodyOf(item.event);
    request.timeout = deadline;
    request.maxResponse = 64 * 1024;
    request.headers.emplace_back("Content-Type", "application/json; charset=utf-8");
    request.headers.emplace_back("User-Agent", "plexica-webhook/" PLEXICA_VERSION);
    request.headers.emplace_back("X-Plexica-Event", item.event.type.toUtf8());
    request.headers.emplace_back("X-Plexica-Event-ID", QByteArray::number(item.event.id));
    request.headers.emplace_back(
        "X-Plexica-Signature", signatureOf(request.body, m_rule.webhook->secret, toMilliseconds(currentTime()) / 1000));
    upstream::UpstreamHandlers handlers;
    handlers.onDone = [self = QPointer(this), round = m_round,
                       id = item.event.id](const upstream::UpstreamOutcome &outcome) {
        if (!self || round != self->m_round)
            return;
        QString failure;
        if (!outcome.result)
            failure = outcome.result.error().message;
        else if (outcome.result->head.status / 100 != 2)
            failure = QStringLiteral("it answers with status %1").arg(outcome.result->head.status);
        self->finish(id, failure);
    };
    m_call = m_client.start(std::move(request), std::move(handlers));
}

void WebhookQueue::finish(qint64 eventId, const QString &failure)
{
    m_sending = false;
    if (failure.isEmpty()) {
        ++m_counters.sent;
        if (std::exchange(m_failures, 0) > 0)
            qCInfo(lcNode).noquote() << "The webhook" << m_name << "takes events again";
        leave(eventId);
        keepPosition();
        return proceed();
    }
    ++m_counters.failed;
    if (m_failures++ == 0) {
        m_failingSince = currentTime();
        qCWarning(lcNode).noquote() << "The webhook" << m_name << "takes no events; they wait:" << failure;
    }
    // 1, 2, 4 … s, and a tenth by chance, so that many nodes do not knock together.
    const Milliseconds pause = std::min(longestPause, Milliseconds(1000LL << std::min(m_failures - 1, 10)));
    m_pauseUntil =
        Clock::now() + pause + Milliseconds(QRandomGenerator::global()->bounded(int(pause.count() / 10) + 1));
    wakeAfter(pause);
}

void WebhookQueue::leave(qint64 eventId)
{
    m_items.erase(eventId);
    std::erase_if(m_open, [eventId](const auto &open) { return open.second == eventId; });
}

/// Writes down how far all was sent, one write at a time.
void WebhookQueue::keepPosition()
{
    if (m_writing || !m_read)
        return;
    Position done = *m_read;
    if (!m_open.empty()) {
        done = m_open.begin()->first;
        --done.eventId; // all before it
    }
    const auto now = Clock::now();
    const bool nothingSent = m_written != Position{} && m_open.empty() && m_read->eventId == wholeRevision
                             && m_counters.sent == m_sentWhenWritten;
    if (done <= m_written || (nothingSent && now - m_writtenAt < idleWriting))
        return;
    m_writing = true;
    m_sentWhenWritten = m_counters.sent;
    storage::Change change;
    change.operations.push_back({&upsertPosition, "webhook:" + m_name.toUtf8(), {m_name, done.revision, done.eventId}});
    m_storage.commit(std::move(change),
                     [self = QPointer(this), round = m_round, done](const Result<storage::Storage::Commit> &committed) {
                         if (!self || round != self->m_round)
                             return;
                         self->m_writing = false;
                         if (!committed)
                             return; // written with the next
                         self->m_written = done;
                         self->m_writtenAt = Clock::now();
                         self->keepPosition();
                     });
}

} // namespace plexica::notifications
