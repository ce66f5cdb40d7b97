// SPDX-License-Identifier: GPL-3.0-or-later
#include "upstream/curlloop.h"

#include "upstream/connectionbook.h"

#include <QPointer>
#include <QScopedValueRollback>

#include <array>
#include <csignal>

#include <curl/curl.h>
#include <sys/epoll.h>
#include <unistd.h>

namespace plexica::upstream {

namespace {

/// Once a process, before any other thread can use libcurl; never undone.
void initialiseCurl()
{
    static const bool done = [] {
        curl_global_init(CURL_GLOBAL_ALL);
        // OpenSSL writes to sockets without MSG_NOSIGNAL.
        std::signal(SIGPIPE, SIG_IGN);
        return true;
    }();
    Q_UNUSED(done)
}

} // namespace

CurlLoop::CurlLoop(long maxPerHost, long maxTotal, ConnectionBook &connections, Finished finished, QObject *parent)
    : QObject(parent)
    , m_connections(connections)
    , m_timer(this)
    , m_finished(std::move(finished))
{
    initialiseCurl();
    m_multi = curl_multi_init();
    m_epoll = epoll_create1(EPOLL_CLOEXEC);
    if (!m_multi || m_epoll < 0)
        qFatal("libcurl or epoll cannot be set up");
    curl_multi_setopt(m_multi, CURLMOPT_SOCKETFUNCTION, &CurlLoop::socketChanged);
    curl_multi_setopt(m_multi, CURLMOPT_SOCKETDATA, this);
    curl_multi_setopt(m_multi, CURLMOPT_TIMERFUNCTION, &CurlLoop::timerChanged);
    curl_multi_setopt(m_multi, CURLMOPT_TIMERDATA, this);
    curl_multi_setopt(m_multi, CURLMOPT_PIPELINING, static_cast<long>(CURLPIPE_NOTHING));
    curl_multi_setopt(m_multi, CURLMOPT_MAX_HOST_CONNECTIONS, maxPerHost);
    curl_multi_setopt(m_multi, CURLMOPT_MAX_TOTAL_CONNECTIONS, maxTotal);
    // Busy ones count here too: were it less, every call beyond it would cost a kept connection, and a new one.
    curl_multi_setopt(m_multi, CURLMOPT_MAXCONNECTS, maxTotal);
    m_notifier = new QSocketNotifier(m_epoll, QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &CurlLoop::readSockets);
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_armed = Instant::max();
        if (m_due <= std::chrono::steady_clock::now())
            act(CURL_SOCKET_TIMEOUT, 0);
        armTimer();
        settle();
    });
    // A number that the kernel has taken out of the set, and may give to another socket.
    m_connections.onClose([this](int socket) { m_watched.erase(socket); });
}

CurlLoop::~CurlLoop()
{
    m_notifier->setEnabled(false);
    m_inside = true; // its callbacks find nothing to do
    curl_multi_setopt(m_multi, CURLMOPT_TIMERFUNCTION, nullptr);
    curl_multi_cleanup(m_multi);
    m_connections.onClose({});
    ::close(m_epoll);
}

bool CurlLoop::add(CURL *easy)
{
    {
        const QScopedValueRollback inside(m_inside, true);
        if (curl_multi_add_handle(m_multi, easy) != CURLM_OK)
            return false;
    }
    ++m_added;
    // The first step at once and not with the next round of the event loop: a request on a kept connection is
    // written before this returns.
    act(CURL_SOCKET_TIMEOUT, 0);
    armTimer();
    if (m_running < m_added)
        settleSoon();
    return true;
}

void CurlLoop::remove(CURL *easy)
{
    {
        const QScopedValueRollback inside(m_inside, true);
        if (curl_multi_remove_handle(m_multi, easy) == CURLM_OK)
            --m_added;
    }
    m_running = std::min(m_running, m_added);
    armTimer(); // one that waited for a connection may have its turn
}

void CurlLoop::defer(std::function<void()> call)
{
    m_deferred.push_back(std::move(call));
    settleSoon();
}

void CurlLoop::pause(CURL *easy, int mask)
{
    {
        const QScopedValueRollback inside(m_inside, true);
        curl_easy_pause(easy, mask);
    }
    armTimer();
    settleSoon();
}

int CurlLoop::socketChanged(CURL *, int socket, int what, void *self, void *)
{
    auto *loop = static_cast<CurlLoop *>(self);
    if (what == CURL_POLL_REMOVE)
        loop->unwatch(socket);
    else
        loop->watch(socket, (what & CURL_POLL_IN ? EPOLLIN : 0U) | (what & CURL_POLL_OUT ? EPOLLOUT : 0U));
    return 0;
}

void CurlLoop::watch(int socket, quint32 events)
{
    Watch &watch = m_watched[socket];
    watch.wanted = events;
    if (watch.held == events)
        return;
    epoll_event event{};
    event.events = events;
    event.data.fd = socket;
    const bool held = watch.held != 0;
    if (epoll_ctl(m_epoll, held ? EPOLL_CTL_MOD : EPOLL_CTL_ADD, socket, &event) != 0)
        epoll_ctl(m_epoll, held ? EPOLL_CTL_ADD : EPOLL_CTL_MOD, socket, &event);
    watch.held = events;
}

void CurlLoop::unwatch(int socket)
{
    const auto found = m_watched.find(socket);
    // A connection that is kept will be asked for again; one that speaks meanwhile leaves the set then. Other sockets
    // (those of libcurl's resolver) are closed without a word.
    if (found != m_watched.end() && m_connections.knows(socket)) {
        found->second.wanted = 0;
        return;
    }
    epoll_ctl(m_epoll, EPOLL_CTL_DEL, socket, nullptr);
    m_watched.erase(socket);
}

int CurlLoop::timerChanged(CURLM *, long milliseconds, void *self)
{
    auto *loop = static_cast<CurlLoop *>(self);
    loop->m_due = milliseconds < 0 ? Instant::max() : std::chrono::steady_clock::now() + Milliseconds(milliseconds);
    if (!loop->m_inside)
        loop->armTimer();
    return 0;
}

/// Makes sure that the timer fires when libcurl wants to be called. It may fire before, and is then set again.
void CurlLoop::armTimer()
{
    if (m_due >= m_armed)
        return;
    const auto left = std::chrono::ceil<Milliseconds>(m_due - std::chrono::steady_clock::now());
    m_armed = m_due;
    m_timer.start(std::clamp(left, Milliseconds(0), Milliseconds(1'000'000)));
}

void CurlLoop::act(int socket, int events)
{
    const QScopedValueRollback inside(m_inside, true);
    // That time has been served. libcurl names the next one within this call, and says nothing if there is none: what
    // was left standing here would be due for ever, and the event loop would turn without a rest.
    if (socket == CURL_SOCKET_TIMEOUT)
        m_due = Instant::max();
    curl_multi_socket_action(m_multi, socket, events, &m_running);
}

void CurlLoop::readSockets()
{
    std::array<epoll_event, 256> events{};
    const int count = epoll_wait(m_epoll, events.data(), static_cast<int>(events.size()), 0);
    for (int i = 0; i < count; ++i) {
        const epoll_event &event = events[static_cast<std::size_t>(i)];
        if (const auto watched = m_watched.find(event.data.fd);
            watched != m_watched.end() && watched->second.wanted == 0) {
            epoll_ctl(m_epoll, EPOLL_CTL_DEL, event.data.fd, nullptr);
            m_watched.erase(watched);
            continue;
        }
        int what = 0;
        if (event.events & (EPOLLIN | EPOLLHUP | EPOLLRDHUP))
            what |= CURL_CSELECT_IN;
        if (event.events & EPOLLOUT)
            what |= CURL_CSELECT_OUT;
        if (event.events & EPOLLERR)
            what |= CURL_CSELECT_ERR;
        act(event.data.fd, what);
    }
    armTimer();
    settle();
}

void CurlLoop::settleSoon()
{
    if (m_settleQueued || m_settling)
        return;
    m_settleQueued = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_settleQueued = false;
            settle();
        },
        Qt::QueuedConnection);
}

void CurlLoop::settle()
{
    if (m_inside || m_settling)
        return;
    m_settling = true;
    const QPointer<CurlLoop> self(this);
    for (bool again = true; again;) {
        again = false;
        const auto deferred = std::exchange(m_deferred, {});
        for (const auto &call : deferred) {
            again = true;
            call();
            if (!self)
                return;
        }
        int left = 0;
        while (CURLMsg *message = curl_multi_info_read(m_multi, &left)) {
            CURL *easy = message->easy_handle;
            const CURLcode code = message->data.result;
            remove(easy); // `message` is gone from here on
            again = true;
            m_finished(easy, code);
            if (!self)
                return;
        }
    }
    m_settling = false;
}

} // namespace plexica::upstream
