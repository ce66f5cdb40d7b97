// SPDX-License-Identifier: GPL-3.0-or-later
#include "upstream/upstreamclient.h"

#include "upstream/curlloop.h"
#include "upstream/upstreamtransfer.h"

#include <QPointer>
#include <QTimer>

#include <coroutine>
#include <optional>
#include <unordered_map>

namespace plexica::upstream {

namespace {

constexpr std::size_t maxSpareHandles = 256;
constexpr Milliseconds sweepInterval{50};

} // namespace

void Cancellation::cancel()
{
    m_cancelled = true;
    if (const auto hook = std::exchange(m_hook, {}))
        hook();
}

class UpstreamClient::Private
{
public:
    explicit Private(UpstreamClient *owner, UpstreamOptions given)
        : client(owner)
        , options(std::move(given))
        , loop(std::make_unique<CurlLoop>(
              options.maxConnectionsPerHost, options.maxConnections, connections,
              [this](CURL *easy, int code) { finished(easy, static_cast<CURLcode>(code)); }, owner))
    {
        sweeper.setParent(owner); // follows it into another thread
        sweeper.setInterval(sweepInterval);
        QObject::connect(&sweeper, &QTimer::timeout, &sweeper, [this] { sweep(); });
    }
    ~Private()
    {
        for (CURL *easy : spare)
            curl_easy_cleanup(easy);
        for (CURL *easy : ready)
            curl_easy_cleanup(easy);
    }

    CallId start(UpstreamRequest request, UpstreamHandlers handlers);
    void cancel(CallId id);
    void finished(CURL *easy, CURLcode code);
    /// What becomes of a call's handle. One whose call failed is not used again: libcurl 8.14 keeps beyond
    /// curl_easy_reset() that a body is to be sent once more, and then fails every later one that comes in parts.
    enum class Handle { Kept, Dropped };
    /// Takes the transfer out, gives its handle back and tells its owner. The last thing a function does: the owner
    /// may destroy the client.
    void conclude(CallId id, UpstreamOutcome outcome, Handle handle = Handle::Dropped);
    /// The same soon, for calls that end while somebody is calling us.
    void concludeSoon(CallId id, UpstreamOutcome outcome);
    UpstreamTransfer *find(CallId id) const
    {
        const auto found = transfers.find(id);
        return found == transfers.end() ? nullptr : found->second.get();
    }
    void applyPause(CallId id);
    /// Ends what libcurl left alone: it has no eye on the deadline of a call that waits for a connection.
    void sweep();

    UpstreamClient *const client;
    UpstreamOptions options;
    std::unordered_map<CallId, std::unique_ptr<UpstreamTransfer>> transfers;
    std::vector<CURL *> spare;
    std::vector<CURL *> ready;  ///< spare, and set up for an ordinary transfer
    ConnectionBook connections; ///< libcurl closes its last sockets when the loop goes
    OriginBook origins;
    QTimer sweeper; ///< runs while there are calls, and one round longer
    CallId lastId = 0;
    bool closing = false;
    std::unique_ptr<CurlLoop> loop;
};

UpstreamClient::CallId UpstreamClient::Private::start(UpstreamRequest request, UpstreamHandlers handlers)
{
    const CallId id = ++lastId;
    auto owned =
        std::make_unique<UpstreamTransfer>(id, std::move(request), std::move(handlers), options, connections, origins);
    UpstreamTransfer *transfer = owned.get();
    transfers.emplace(id, std::move(owned));
    if (closing) // somebody's last handler calls again; it is told with the others
        return id;
    if (!sweeper.isActive())
        sweeper.start();
    transfer->setPauseHook([this, id] { applyPause(id); });
    CURL *easy = nullptr;
    const bool isReady = transfer->isOrdinary() && !ready.empty();
    if (std::vector<CURL *> &from = isReady ? ready : spare; from.empty()) {
        easy = curl_easy_init();
    } else {
        easy = from.back();
        from.pop_back();
    }
    if (Result<void> prepared = transfer->prepare(easy, isReady); !prepared) {
        if (!transfer->easy())
            spare.push_back(easy);
        concludeSoon(id, {fail(std::move(prepared.error())), {}});
        return id;
    }
    const auto begin = [this, id] {
        UpstreamTransfer *waiting = find(id);
        if (waiting && !waiting->isCancelled() && !loop->add(waiting->easy()))
            concludeSoon(id, {fail(ErrorCode::Internal, QStringLiteral("The call could not be started.")), {}});
    };
    // A handler that runs within libcurl may begin another call, but libcurl may not be called there. And nobody is
    // told of a head before he knows the call's id.
    const UpstreamHandlers &told = transfer->handlers();
    if (loop->insideCurl() || (!told.early && (told.onHead || told.onData || told.onBodyWanted)))
        loop->defer(begin);
    else
        begin();
    return id;
}

void UpstreamClient::Private::cancel(CallId id)
{
    UpstreamTransfer *transfer = find(id);
    if (!transfer || transfer->isCancelled())
        return;
    transfer->setCancelled();
    loop->defer([this, id] {
        UpstreamTransfer *leaving = find(id);
        if (!leaving)
            return;
        if (leaving->easy())
            loop->remove(leaving->easy());
        UpstreamOutcome outcome = leaving->cancelled();
        conclude(id, std::move(outcome));
    });
}

void UpstreamClient::Private::finished(CURL *easy, CURLcode code)
{
    char *self = nullptr;
    curl_easy_getinfo(easy, CURLINFO_PRIVATE, &self);
    auto *transfer = reinterpret_cast<UpstreamTransfer *>(self);
    if (transfer->restart() && loop->add(easy))
        return;
    UpstreamOutcome outcome = transfer->isCancelled() ? transfer->cancelled() : transfer->outcome(code);
    conclude(transfer->id(), std::move(outcome), code == CURLE_OK ? Handle::Kept : Handle::Dropped);
}

void UpstreamClient::Private::conclude(CallId id, UpstreamOutcome outcome, Handle handle)
{
    const auto found = transfers.find(id);
    if (found == transfers.end())
        return;
    const std::unique_ptr<UpstreamTransfer> transfer = std::move(found->second);
    transfers.erase(found);
    if (CURL *easy = transfer->easy()) {
        std::vector<CURL *> &to = transfer->leavesReady() ? ready : spare;
        if (handle == Handle::Kept && to.size() < maxSpareHandles)
            to.push_back(easy);
        else
            curl_easy_cleanup(easy);
    }
    const auto onDone = std::move(transfer->handlers().onDone);
    if (onDone)
        onDone(std::move(outcome));
}

void UpstreamClient::Private::concludeSoon(CallId id, UpstreamOutcome outcome)
{
    loop->defer([this, id, outcome = std::move(outcome)]() mutable { conclude(id, std::move(outcome)); });
}

void UpstreamClient::Private::applyPause(CallId id)
{
    // Always later: a handler may be asking from within libcurl, and a call may not have begun yet.
    loop->defer([this, id] {
        UpstreamTransfer *transfer = find(id);
        if (transfer && !transfer->isCancelled() && transfer->easy())
            loop->pause(transfer->easy(), transfer->pauseMask());
    });
}

void UpstreamClient::Private::sweep()
{
    if (transfers.empty())
        return sweeper.stop();
    std::vector<CallId> overdue;
    for (const auto &[id, transfer] : transfers) {
        if (transfer->isOverdue() && !transfer->isCancelled() && transfer->easy())
            overdue.push_back(id);
    }
    const QPointer<UpstreamClient> alive(client);
    for (const CallId id : overdue) {
        UpstreamTransfer *transfer = find(id);
        if (!transfer || transfer->isCancelled())
            continue;
        loop->remove(transfer->easy());
        conclude(id, transfer->outcome(CURLE_OPERATION_TIMEDOUT));
        if (!alive)
            return;
    }
}

UpstreamClient::UpstreamClient(UpstreamOptions options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(options)))
{
}

UpstreamClient::~UpstreamClient()
{
    d->closing = true;
    while (!d->transfers.empty()) {
        const auto first = d->transfers.begin();
        first->second->setCancelled();
        if (first->second->easy())
            d->loop->remove(first->second->easy());
        UpstreamOutcome outcome = first->second->cancelled();
        d->conclude(first->first, std::move(outcome));
    }
    d->loop.reset();
}

UpstreamClient::CallId UpstreamClient::start(UpstreamRequest request, UpstreamHandlers handlers)
{
    return d->start(std::move(request), std::move(handlers));
}

void UpstreamClient::cancel(CallId id)
{
    if (!d->closing)
        d->cancel(id);
}

namespace {

/// Starts a call when a coroutine suspends on it and resumes the coroutine when the call is over.
struct CallAwaiter
{
    UpstreamClient &client;
    UpstreamRequest request;
    std::function<void(UpstreamClient::CallId)> started;
    std::optional<UpstreamOutcome> outcome = {};

    bool await_ready() const noexcept { return false; }
    void await_suspend(std::coroutine_handle<> waiting)
    {
        UpstreamHandlers handlers;
        handlers.onDone = [this, waiting](UpstreamOutcome ended) {
            outcome.emplace(std::move(ended));
            waiting.resume();
        };
        const auto tell = std::move(started);
        tell(client.start(std::move(request), std::move(handlers)));
    }
    UpstreamOutcome await_resume() { return std::move(*outcome); }
};

} // namespace

QCoro::Task<UpstreamOutcome> UpstreamClient::send(UpstreamRequest request, std::shared_ptr<Cancellation> cancellation)
{
    if (cancellation && cancellation->isCancelled())
        co_return UpstreamOutcome{fail(ErrorCode::Cancelled, QStringLiteral("The call was cancelled.")), {}};
    CallAwaiter call{*this, std::move(request), [this, cancellation](CallId id) {
                         if (cancellation) {
                             cancellation->m_hook = [client = QPointer<UpstreamClient>(this), id] {
                                 if (client)
                                     client->cancel(id);
                             };
                         }
                     }};
    UpstreamOutcome outcome = co_await call;
    if (cancellation)
        cancellation->m_hook = {};
    co_return outcome;
}

bool UpstreamClient::sendBody(CallId id, QByteArray piece)
{
    UpstreamTransfer *transfer = d->find(id);
    if (d->closing || !transfer || !transfer->bodyOpen())
        return false;
    if (transfer->queueBody(std::move(piece)))
        d->applyPause(id);
    return true;
}

void UpstreamClient::endBody(CallId id)
{
    UpstreamTransfer *transfer = d->find(id);
    if (!d->closing && transfer && transfer->bodyOpen() && transfer->endBody())
        d->applyPause(id);
}

qint64 UpstreamClient::queuedBody(CallId id) const
{
    const UpstreamTransfer *transfer = d->find(id);
    return transfer ? transfer->queuedBody() : 0;
}

void UpstreamClient::pauseResponse(CallId id)
{
    if (UpstreamTransfer *transfer = d->find(id))
        transfer->setResponsePaused(true); // libcurl learns of it with the next piece
}

void UpstreamClient::resumeResponse(CallId id)
{
    UpstreamTransfer *transfer = d->find(id);
    if (!d->closing && transfer && transfer->setResponsePaused(false))
        d->applyPause(id);
}

void UpstreamClient::setPolicy(const AddressPolicy &policy)
{
    d->options.policy = policy;
}

AddressPolicy::HostVerdict UpstreamClient::judgeHost(const QByteArray &host) const
{
    const auto verdict = d->options.policy.judgeHost(QString::fromLatin1(host));
    if (QHostAddress(QString::fromLatin1(host)).isNull())
        return verdict;
    return d->options.policy.allows(host.constData(), verdict) ? AddressPolicy::HostVerdict::Allowed
                                                               : AddressPolicy::HostVerdict::Refused;
}

int UpstreamClient::active() const
{
    return static_cast<int>(d->transfers.size());
}

} // namespace plexica::upstream
