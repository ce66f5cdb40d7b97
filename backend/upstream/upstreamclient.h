// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "upstream/addresspolicy.h"
#include "upstream/upstreamcall.h"

#include <QObject>

#include <qcoro/qcorotask.h>

#include <memory>

namespace plexica::upstream {

/// Lets somebody else end a call that a coroutine awaits, for example when the client of the request has left. It
/// serves one call at a time, and may serve several in a row: once cancelled, every further call ends at once.
class Cancellation
{
public:
    void cancel();
    bool isCancelled() const { return m_cancelled; }

private:
    friend class UpstreamClient;
    bool m_cancelled = false;
    std::function<void()> m_hook;
};

struct UpstreamOptions
{
    AddressPolicy policy;
    long maxConnectionsPerHost = 1024; ///< more calls wait their turn, within their deadline
    long maxConnections = 2048;        ///< busy and kept ones; for a new one the kept one idle longest makes room
    qint64 maxHeaderBytes = 64 * 1024; ///< of a response's header block
    int maxHeaderFields = 200;
    QByteArray caFile; ///< PEM of trusted authorities; empty: the system's
};

/// Calls plugins over HTTP/1.1 with libcurl's multi interface on the event loop of the thread it lives in. It never
/// blocks: names are resolved on libcurl's own threads. Connections are kept and shared by origin. No redirects, no
/// cookies, no proxy, no .netrc, no decoding, no credentials.
///
/// A request whose method is not idempotent (RFC 9110, 9.2.2), and one with a streamed body, is sent at most once:
/// libcurl by itself repeats even a POST when a kept connection turns out dead, so the second attempt is stopped before
/// a byte of it leaves. Idempotent ones are repeated at most twice, and only on a kept connection that died silently.
class UpstreamClient : public QObject
{
    Q_OBJECT
public:
    using CallId = quint64;

    explicit UpstreamClient(UpstreamOptions options = {}, QObject *parent = nullptr);
    /// Ends every call with Cancelled; those handlers may still use the client's methods, which do nothing.
    ~UpstreamClient() override;

    /// Sends and waits for the whole response.
    QCoro::Task<UpstreamOutcome> send(UpstreamRequest request, std::shared_ptr<Cancellation> cancellation = {});

    /// The same with callbacks, for hot paths and streams.
    CallId start(UpstreamRequest request, UpstreamHandlers handlers);
    /// Ends a call: its connection is closed, and only onDone follows, with Cancelled. Unknown ids do nothing.
    void cancel(CallId id);

    /// Queues a piece of a streamed body. False if the call is over or its body ended.
    bool sendBody(CallId id, QByteArray piece);
    /// The streamed body is complete. (Cancel the call if it cannot be completed.)
    void endBody(CallId id);
    /// Bytes queued by sendBody() and not yet handed to libcurl.
    qint64 queuedBody(CallId id) const;
    /// Stops and goes on with reading the response, for a reader slower than the upstream. The deadline runs on.
    void pauseResponse(CallId id);
    void resumeResponse(CallId id);

    /// For calls from now on; kept connections are judged by it too.
    void setPolicy(const AddressPolicy &policy);
    /// What the policy says of a host before it is connected: an address is judged whole, a name by its name alone.
    /// `host` in lower case, without brackets.
    AddressPolicy::HostVerdict judgeHost(const QByteArray &host) const;
    /// Calls under way.
    int active() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace plexica::upstream
