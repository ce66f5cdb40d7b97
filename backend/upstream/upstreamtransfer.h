// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "upstream/connectionbook.h"
#include "upstream/responsehead.h"
#include "upstream/upstreamclient.h"
#include "upstream/upstreamoutcome.h"
#include "upstream/upstreamurl.h"

#include <deque>

#include <curl/curl.h>

namespace plexica::upstream {

/// One call in libcurl: sets the easy handle up, stands behind its callbacks, and tells how it ended. The client owns
/// it and keeps it in place until the easy handle has left the multi handle.
class UpstreamTransfer
{
public:
    UpstreamTransfer(quint64 id, UpstreamRequest request, UpstreamHandlers handlers, const UpstreamOptions &options,
                     ConnectionBook &connections, OriginBook &origins);
    ~UpstreamTransfer();
    Q_DISABLE_COPY_MOVE(UpstreamTransfer)

    /// Checks the request and prepares `easy` for it: from nothing, or, if it is `ready` from an ordinary transfer
    /// before, with what differs from call to call. Errors: ValidationFailed, UpstreamForbidden.
    Result<void> prepare(CURL *easy, bool ready);
    /// A request like most: it may use the handle that another such left behind.
    bool isOrdinary() const { return !m_request.streamBody && !m_request.decode && m_request.method != "HEAD"; }
    /// It went well at the first attempt, so nothing of it is left in the handle (libcurl counts its repetitions
    /// there).
    bool leavesReady() const { return isOrdinary() && m_wentWell && m_attempts == 1 && m_restarts == 0; }
    CURL *easy() const { return m_easy; }
    quint64 id() const { return m_id; }

    /// True for a transfer that ended before anything of it was sent, since its kept connection was no good. It is then
    /// ready to be added again; what is left of its deadline still holds.
    bool restart();
    /// Its deadline has passed, and libcurl has had time to notice.
    bool isOverdue() const;
    /// Called, within libcurl, when libcurl must be told pauseMask() soon.
    void setPauseHook(std::function<void()> hook) { m_pauseHook = std::move(hook); }
    /// What to tell about a transfer that ended with this CURLcode. Once.
    UpstreamOutcome outcome(CURLcode code);
    /// The same for one that was cancelled.
    UpstreamOutcome cancelled();
    void setCancelled() { m_cancelled = true; }
    bool isCancelled() const { return m_cancelled; }
    UpstreamHandlers &handlers() { return m_handlers; }

    // Streamed request body and flow control. They return true if libcurl must be told by pauseMask().
    bool queueBody(QByteArray piece);
    bool endBody();
    bool bodyOpen() const { return m_request.streamBody && !m_bodyEnded && !m_cancelled; }
    qint64 queuedBody() const { return m_queued; }
    bool setResponsePaused(bool paused);
    int pauseMask() const;

private:
    Result<void> checkRequest() const;
    void setFixed();
    void setHeaders();
    void setBody();
    void setCallbackData();
    bool mayResend() const;
    TransferEnd end() const;

    static std::size_t onHeader(char *data, std::size_t size, std::size_t count, void *self);
    static std::size_t onBody(char *data, std::size_t size, std::size_t count, void *self);
    static std::size_t onRead(char *buffer, std::size_t size, std::size_t count, void *self);
    static curl_socket_t onSocket(void *self, curlsocktype purpose, curl_sockaddr *address);
    static int onSocketClosed(void *book, curl_socket_t socket);
    static int onBeforeRequest(void *self, char *address, char *localAddress, int port, int localPort);

    const quint64 m_id;
    UpstreamRequest m_request;
    UpstreamHandlers m_handlers;
    const UpstreamOptions &m_options;
    ConnectionBook &m_connections;
    OriginBook &m_origins;
    std::function<void()> m_pauseHook;
    const std::chrono::steady_clock::time_point m_begin = std::chrono::steady_clock::now();
    UpstreamUrl m_url;
    AddressPolicy::HostVerdict m_host = AddressPolicy::HostVerdict::Allowed;
    CURL *m_easy = nullptr;
    QByteArray m_headerText;              ///< lines, each with a NUL behind it
    std::vector<curl_slist> m_headerList; ///< points into it
    ResponseHead m_head;
    QByteArray m_body;
    qint64 m_received = 0;
    std::deque<QByteArray> m_pieces;
    qint64 m_queued = 0;
    qint64 m_sent = 0;   ///< bytes of a streamed body handed to libcurl
    qint64 m_offset = 0; ///< into the first piece
    bool m_bodyEnded = false;
    bool m_sendPaused = false;
    bool m_refilled = false; ///< more came while it was paused, and libcurl has not taken of it
    bool m_readAll = false;  ///< the last time libcurl took of the body, it took all that there was
    std::chrono::steady_clock::time_point m_readAt;       ///< when that was
    std::chrono::steady_clock::time_point m_starvedSince; ///< while m_sendPaused
    bool m_receivePaused = false;
    bool m_cancelled = false;
    int m_attempts = 0;
    int m_restarts = 0;
    int m_refusedAddresses = 0;
    int m_openedSockets = 0;
    std::chrono::steady_clock::time_point m_lastByte; ///< of the response, or when its reader went on
    bool m_failedSocket = false;
    bool m_wentWell = false;
    TransferStop m_stop = TransferStop::None;
};

} // namespace plexica::upstream
