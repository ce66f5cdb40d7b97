// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/httpserver.h"

#include "common/logging.h"
#include "http/connection.h"
#include "http/listener.h"
#include "http/plaintransport.h"
#include "http/qtadapter.h"
#include "http/tlstransport.h"

#include <QAbstractHttpServer>
#include <QHash>
#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <sys/resource.h>
#include <unistd.h>

namespace plexica::http {

namespace {

constexpr Milliseconds LongestTick{500};
constexpr Milliseconds ShortestTick{10};
constexpr int RefusedConnections = 64;   // open at once beyond the cap, so that they can be told why
constexpr rlim_t OtherDescriptors = 512; // database, upstreams, files
constexpr std::size_t IdleCandidates = 256;

/// Raises the soft limit on open files, often 1024, as far as it may be raised.
void allowDescriptors(int connections)
{
    const rlim_t needed = static_cast<rlim_t>(std::max(connections, 0)) + RefusedConnections + OtherDescriptors;
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return;
    const rlim_t before = limit.rlim_cur;
    if (limit.rlim_cur != limit.rlim_max) {
        limit.rlim_cur = limit.rlim_max;
        if (::setrlimit(RLIMIT_NOFILE, &limit) != 0)
            ::getrlimit(RLIMIT_NOFILE, &limit);
    }
    static std::atomic<rlim_t> told = 0; // of the process, so once
    if (told.exchange(limit.rlim_cur) != limit.rlim_cur)
        qCInfo(lcHttp).noquote() << limit.rlim_cur << "files may be open at once"
                                 << (before == limit.rlim_cur ? QStringLiteral("(as at the start)")
                                                              : QStringLiteral("(%1 at the start)").arg(before));
    if (limit.rlim_cur < needed)
        qCWarning(lcHttp).noquote() << "the limit on open files is" << limit.rlim_cur << "and too low for"
                                    << connections
                                    << "connections (limits.connections); raise it with LimitNOFILE= or ulimit -Hn";
}

} // namespace

class HttpServer::Private final : public ConnectionOwner
{
public:
    Private(HttpServer *server, Handler handler, ErrorAnswersPtr errors)
        : q(server)
        , m_handler(std::move(handler))
        , m_errors(std::move(errors))
        , m_qtServer(makeQtHttpServer([this] { runCurrent(); }))
    {
        m_memory.setLimit(m_limits.memory);
        m_ticker.setTimerType(Qt::CoarseTimer);
        QObject::connect(&m_ticker, &QTimer::timeout, q, [this] { tick(); });
        setTick();
    }

    ~Private()
    {
        // Connections first: they hand their Qt side back, and their exchanges may still answer nobody.
        const auto connections = std::exchange(m_connections, {});
        qDeleteAll(connections);
    }

    const HttpLimits &limits() const override { return m_limits; }
    const ErrorAnswersPtr &errors() const override { return m_errors; }
    RequestPolicy *policy() const override { return m_policy; }
    bool isStopping() const override { return m_stopping; }
    void countRequest() override { ++m_counters.requests; }
    void countRefusal(const QByteArray &method, int status) override
    {
        ++m_counters.refused;
        if (m_meter)
            m_meter->answered(method, {}, status, {});
    }
    void handle(const ExchangePtr &exchange) override
    {
        exchange->setMeter(m_meter);
        m_handler(exchange);
        if (m_meter)
            m_meter->handled(exchange->route(), std::chrono::steady_clock::now() - exchange->began());
    }
    bool streamsBody(const HttpRequest &request) const override
    {
        return m_streamedBodies && m_streamedBodies(request);
    }
    MemoryBudget &memory() override { return m_memory; }
    void relieveMemory() override;
    std::shared_ptr<void> departedPlace() override
    {
        ++*m_departed;
        return {nullptr, [departed = m_departed](void *) { --*departed; }};
    }
    GuardedSocket *announce(Connection *connection, const QHostAddress &peer, quint16 peerPort) override;
    void passThroughQt(Connection *connection, GuardedSocket *socket, const QByteArray &request) override;
    void closed(Connection *connection) override;

    void accept(Listener *listener, int descriptor);
    Connection::Admission admissionOf(const QHostAddress &peer);
    bool makeRoom();
    void relieve();
    void runCurrent();
    void tick();
    void setTick();
    void announceIfDrained();

    HttpServer *const q;
    const Handler m_handler;
    const ErrorAnswersPtr m_errors;
    StreamedBodies m_streamedBodies;
    RequestPolicy *m_policy = nullptr;
    AnswerMeter *m_meter = nullptr;
    SocketPoller m_poller; ///< outlives the connections, which are children of the listeners
    const std::unique_ptr<QAbstractHttpServer> m_qtServer;
    HttpLimits m_limits;
    HttpCounters m_counters;
    MemoryBudget m_memory;
    QHash<QHostAddress, int> m_byAddress; ///< connections
    /// The longest idle when last looked, the longest last, with the time when they became it.
    std::vector<std::pair<QPointer<Connection>, qint64>> m_idle;
    bool m_relieving = false;            ///< posted
    std::vector<Listener *> m_listeners; ///< children of the QtHttpServer
    std::vector<Connection *> m_connections;
    const std::shared_ptr<std::size_t> m_departed =
        std::make_shared<std::size_t>(0); ///< requests whose client has left
    Listener *m_accepting = nullptr;
    Connection *m_current = nullptr; ///< whose request QtHttpServer is handling
    QTimer m_ticker;
    qint64 m_stopAt = 0;
    bool m_stopping = false;
    bool m_drainedSent = false;
};

void HttpServer::Private::accept(Listener *listener, int descriptor)
{
    const auto cap = static_cast<std::size_t>(std::max(m_limits.connections, 0));
    if (m_stopping || m_connections.size() >= cap + RefusedConnections) {
        ::close(descriptor);
        return;
    }
    std::unique_ptr<Transport> transport;
    if (listener->tls())
        transport = std::make_unique<TlsTransport>(descriptor, *listener->tls());
    else
        transport = std::make_unique<PlainTransport>(descriptor, m_poller);
    const Connection::Admission admission = admissionOf(Connection::plainAddress(transport->peer()));
    auto *connection = new Connection(*this, std::move(transport), admission);
    connection->setParent(listener);
    m_connections.push_back(connection);
    ++m_byAddress[connection->peer()];
    m_counters.connections = static_cast<int>(m_connections.size());
    connection->start();
}

Connection::Admission HttpServer::Private::admissionOf(const QHostAddress &peer)
{
    const int cap = std::max(m_limits.connections, 0);
    const bool free = m_limits.connectionsPerAddress == 0 && peer.isLoopback();
    const int ofOne = m_limits.connectionsPerAddress > 0 ? m_limits.connectionsPerAddress : std::max(cap / 2, 1);
    if (!free && m_byAddress.value(peer) >= ofOne)
        return Connection::Admission::RefuseAddress;
    // Clients that send a request and leave would else have any number of them wait for the database.
    const bool full = m_connections.size() + *m_departed >= static_cast<std::size_t>(cap);
    return full && !makeRoom() ? Connection::Admission::RefuseBusy : Connection::Admission::Serve;
}

/// Closes the connection that has been idle longest; false if all are at work. A look over all of them serves many
/// calls: at the cap, clients come by the thousand.
bool HttpServer::Private::makeRoom()
{
    for (int look = 0; look < 2; ++look) {
        while (!m_idle.empty()) {
            const auto [connection, since] = m_idle.back();
            m_idle.pop_back();
            if (!connection || connection->idleSince() != since)
                continue;
            connection->stop();
            if (connection && !connection->isClosed())
                connection->abort(); // its last answer waits for a client that does not take it
            ++m_counters.evicted;
            return true;
        }
        for (Connection *connection : m_connections) {
            if (const qint64 since = connection->idleSince(); since >= 0)
                m_idle.emplace_back(connection, since);
        }
        const auto longest = m_idle.begin() + static_cast<std::ptrdiff_t>(std::min(m_idle.size(), IdleCandidates));
        const auto byTime = [](const auto &left, const auto &right) { return left.second < right.second; };
        std::partial_sort(m_idle.begin(), longest, m_idle.end(), byTime);
        m_idle.erase(longest, m_idle.end());
        std::reverse(m_idle.begin(), m_idle.end());
    }
    return false;
}

/// From the event loop: whoever exceeded the budget is in the middle of its work.
void HttpServer::Private::relieveMemory()
{
    if (std::exchange(m_relieving, true))
        return;
    QMetaObject::invokeMethod(
        q, [this] { relieve(); }, Qt::QueuedConnection);
}

/// Refuses the body that has been under way longest, or cuts the client that has taken nothing for longest, until what
/// is left fits.
void HttpServer::Private::relieve()
{
    m_relieving = false;
    const auto oldest = [this](qint64 (Connection::*since)() const) {
        Connection *found = nullptr;
        for (Connection *connection : m_connections) {
            const qint64 time = (connection->*since)();
            if (time >= 0 && (!found || time < (found->*since)()))
                found = connection;
        }
        return found;
    };
    while (m_memory.isExceeded()) {
        const qint64 before = m_memory.used();
        if (Connection *reading = oldest(&Connection::readingSince))
            reading->refuseBody();
        else if (Connection *untaken = oldest(&Connection::untakenSince))
            untaken->abort();
        else
            return; // handlers hold it; their answers end that
        ++m_counters.relieved;
        if (m_memory.used() >= before)
            return;
    }
}

GuardedSocket *HttpServer::Private::announce(Connection *connection, const QHostAddress &peer, quint16 peerPort)
{
    return static_cast<Listener *>(connection->parent())->announce(peer, peerPort);
}

void HttpServer::Private::passThroughQt(Connection *connection, GuardedSocket *socket, const QByteArray &request)
{
    if (!socket)
        return;
    Connection *const outer = std::exchange(m_current, connection);
    socket->feed(request);
    m_current = outer;
}

void HttpServer::Private::runCurrent()
{
    if (m_current)
        m_current->run();
}

void HttpServer::Private::closed(Connection *connection)
{
    const auto found = std::find(m_connections.begin(), m_connections.end(), connection);
    if (found == m_connections.end())
        return;
    *found = m_connections.back();
    m_connections.pop_back();
    if (const auto count = m_byAddress.find(connection->peer()); count != m_byAddress.end() && --*count <= 0)
        m_byAddress.erase(count);
    m_counters.connections = static_cast<int>(m_connections.size());
    announceIfDrained();
}

/// One timer looks after the deadlines of all connections.
void HttpServer::Private::tick()
{
    const qint64 now = steadyMilliseconds();
    if (m_stopping && now >= m_stopAt) {
        const auto connections = m_connections;
        for (Connection *connection : connections)
            connection->abort();
    }
    for (std::size_t i = m_connections.size(); i-- > 0;) {
        if (i < m_connections.size()) // one deadline can end several connections through their handlers
            m_connections[i]->checkDeadlines(now);
    }
    for (Listener *listener : m_listeners)
        listener->checkDescriptors();
}

void HttpServer::Private::setTick()
{
    const Milliseconds shortest =
        std::min({m_limits.headerTimeout, m_limits.bodyTimeout, m_limits.keepAliveTimeout, m_limits.rateWindow});
    m_ticker.setInterval(std::clamp(shortest / 8, ShortestTick, LongestTick));
}

void HttpServer::Private::announceIfDrained()
{
    if (!m_stopping || m_drainedSent || !m_connections.empty())
        return;
    m_drainedSent = true;
    m_ticker.stop();
    QMetaObject::invokeMethod(q, &HttpServer::drained, Qt::QueuedConnection);
}

HttpServer::HttpServer(Handler handler, ErrorAnswersPtr errors, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(handler), std::move(errors)))
{
}

HttpServer::~HttpServer() = default;

void HttpServer::setStreamedBodies(StreamedBodies choose)
{
    d->m_streamedBodies = std::move(choose);
}

void HttpServer::setPolicy(RequestPolicy *policy)
{
    d->m_policy = policy;
}

void HttpServer::setMeter(AnswerMeter *meter)
{
    d->m_meter = meter;
}

void HttpServer::setLimits(const HttpLimits &limits)
{
    d->m_limits = limits;
    d->m_memory.setLimit(limits.memory);
    d->setTick();
    if (!d->m_listeners.empty())
        allowDescriptors(limits.connections);
}

const HttpLimits &HttpServer::limits() const
{
    return d->m_limits;
}

Result<QString> HttpServer::listen(const ListenOptions &options)
{
    auto listener = std::make_unique<Listener>(options.tls,
                                               [this](Listener *from, int descriptor) { d->accept(from, descriptor); });
    if (const Result<void> listening = listener->open(options.address, options.port, options.reusePort); !listening)
        return fail(listening.error());
    Listener *const owned = listener.release();
    bindToQt(d->m_qtServer.get(), owned);
    d->m_listeners.push_back(owned);
    allowDescriptors(d->m_limits.connections);
    d->m_ticker.start();
    return hostAndPort(owned->serverAddress(), owned->serverPort());
}

void HttpServer::setTlsConfiguration(int index, const QSslConfiguration &configuration)
{
    if (index < 0 || static_cast<std::size_t>(index) >= d->m_listeners.size())
        return;
    Listener *const listener = d->m_listeners[static_cast<std::size_t>(index)];
    if (listener->tls())
        listener->setTls(configuration);
}

int HttpServer::count(const Choice &which) const
{
    return static_cast<int>(std::count_if(d->m_connections.begin(), d->m_connections.end(),
                                          [&which](const Connection *one) { return one->isServing(which); }));
}

void HttpServer::cut(const Choice &which, const RequestFault &why)
{
    const auto connections = d->m_connections; // whoever is cut leaves the list
    for (Connection *connection : connections) {
        if (connection->isServing(which))
            connection->cut(why);
    }
}

void HttpServer::shutDown(Milliseconds deadline)
{
    if (d->m_stopping)
        return;
    d->m_stopping = true;
    d->m_stopAt = steadyMilliseconds() + deadline.count();
    for (Listener *listener : d->m_listeners)
        listener->close();
    const auto connections = d->m_connections;
    for (Connection *connection : connections)
        connection->stop();
    d->m_ticker.setInterval(std::min(d->m_ticker.intervalAsDuration(), std::max(deadline / 4, ShortestTick)));
    d->m_ticker.start();
    d->announceIfDrained();
}

const HttpCounters &HttpServer::counters() const
{
    d->m_counters.memory = d->m_memory.used();
    return d->m_counters;
}

} // namespace plexica::http
