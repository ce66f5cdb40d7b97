// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>
#include <QTimer>

#include <functional>
#include <vector>

using CURL = void;
using CURLM = void;

namespace plexica::gateway {

/// Drives a libcurl multi handle from the event loop. libcurl's sockets sit in one epoll set and that one in one
/// QSocketNotifier, so a thousand connections cost the event loop no more than one.
class CurlLoop : public QObject
{
    Q_OBJECT
public:
    /// Called for each transfer that ended, already removed from the multi handle, never from within add(), remove()
    /// or a libcurl callback. `code` is a CURLcode. May do anything, destroying the loop included.
    using Finished = std::function<void(CURL *easy, int code)>;

    CurlLoop(long maxPerHost, long maxTotal, long maxIdle, Finished finished, QObject *parent);
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
    static int socketChanged(CURL *easy, int socket, int what, void *self, void *known);
    static int timerChanged(CURLM *multi, long milliseconds, void *self);
    void act(int socket, int events);
    void readSockets();
    void settle();
    void settleSoon();

    CURLM *m_multi = nullptr;
    int m_epoll = -1;
    QSocketNotifier *m_notifier = nullptr;
    QTimer m_timer;
    Finished m_finished;
    std::vector<std::function<void()>> m_deferred;
    int m_running = 0; ///< transfers that libcurl still works on
    int m_added = 0;   ///< transfers in the multi handle
    bool m_inside = false;
    bool m_settling = false;
    bool m_settleQueued = false;
    bool m_kick = false; ///< libcurl asked to be called at once
};

} // namespace plexica::gateway
