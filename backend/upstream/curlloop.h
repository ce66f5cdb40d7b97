// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/clock.h"

#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include <functional>
#include <unordered_map>
#include <vector>

using CURL = void;
using CURLM = void;

namespace plexica::upstream {

class ConnectionBook;

/// Drives a libcurl multi handle from the event loop. libcurl's sockets sit in one epoll set and that one in one
/// QSocketNotifier, so a thousand connections cost the event loop no more than one. libcurl takes a kept connection's
/// socket out after each transfer, puts it in for the next, and moves its timer several times in between: what comes to
/// nothing is not passed on to the kernel and to the event loop.
class CurlLoop : public QObject
{
    Q_OBJECT
public:
    /// Called for each transfer that ended, already removed from the multi handle, never from within add(), remove()
    /// or a libcurl callback. `code` is a CURLcode. May do anything, destroying the loop included.
    using Finished = std::function<void(CURL *easy, int code)>;

    /// `connections` outlives the loop, which hears from it of sockets that are closed.
    CurlLoop(long maxPerHost, long maxTotal, ConnectionBook &connections, Finished finished, QObject *parent);
    ~CurlLoop() override;

    bool add(CURL *easy);
    /// Only outside of libcurl's callbacks; see defer().
    void remove(CURL *easy);
    /// Runs `call` soon: after libcurl returned, from the event loop at the latest.
    void defer(std::function<void()> call);
    /// True within a libcurl callback, where no libcurl function may be called.
    bool insideCurl() const { return m_inside; }
    /// Unpauses and pauses; `mask` as for curl_easy_pause().
    void pause(CURL *easy, int mask);

private:
    using Instant = std::chrono::steady_clock::time_point;

    static int socketChanged(CURL *easy, int socket, int what, void *self, void *known);
    static int timerChanged(CURLM *multi, long milliseconds, void *self);
    void act(int socket, int events);
    void watch(int socket, quint32 events);
    void unwatch(int socket);
    void armTimer();
    void readSockets();
    void settle();
    void settleSoon();

    CURLM *m_multi = nullptr;
    int m_epoll = -1;
    QSocketNotifier *m_notifier = nullptr;
    /// What the epoll set holds of a socket, and what libcurl wants of it: nothing while the connection is idle.
    struct Watch
    {
        quint32 held = 0;
        quint32 wanted = 0;
    };
    std::unordered_map<int, Watch> m_watched;
    ConnectionBook &m_connections;
    QTimer m_timer;
    Instant m_due = Instant::max();   ///< when libcurl wants to be called
    Instant m_armed = Instant::max(); ///< when the timer fires: then, or before
    Finished m_finished;
    std::vector<std::function<void()>> m_deferred;
    int m_running = 0; ///< transfers that libcurl still works on
    int m_added = 0;   ///< transfers in the multi handle
    bool m_inside = false;
    bool m_settling = false;
    bool m_settleQueued = false;
};

} // namespace plexica::upstream
