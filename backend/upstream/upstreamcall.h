// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/clock.h"
#include "common/error.h"
#include "common/result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <utility>
#include <vector>

namespace plexica::upstream {

using HeaderField = std::pair<QByteArray, QByteArray>;

/// One request to a plugin.
struct UpstreamRequest
{
    QByteArray method = QByteArrayLiteral("GET"); ///< capital letters, not CONNECT
    /// Absolute http or https URL in ASCII, path and query encoded as they are to be sent; no credentials, no fragment.
    QByteArray url;
    /// Sent as given and in order. Host, Content-Length, Transfer-Encoding, Connection, Keep-Alive, TE, Trailer,
    /// Upgrade, Expect and Proxy-… belong to the connection: fields of these names are left out. Nothing is added
    /// beside Host and the framing.
    std::vector<HeaderField> headers;
    QByteArray body;
    /// The body comes by UpstreamClient::sendBody() instead of `body`.
    bool streamBody = false;
    qint64 streamLength = -1; ///< of a streamed body; -1: unknown, sent chunked
    /// For everything, from now to the last byte; with `idle` until the first byte of the response.
    Milliseconds timeout{30'000};
    /// Not zero: from the first byte of the response on, at most so long may pass without another. A reader that has
    /// paused it is waited for.
    Milliseconds idle{0};
    qint64 maxResponse = 16 * 1024 * 1024; ///< bytes of response body
    /// How often an idempotent request may be sent, 1 to 3; see UpstreamClient.
    int maxAttempts = 3;
    /// The response's content coding is undone, which a request that accepts codings asks for; maxResponse is of the
    /// result. The header field for it is added.
    bool decode = false;
};

/// Status and header fields of a response, before its body. Field names as the upstream spelt them; values hold no
/// control character. Interim (1xx) responses and trailers are dropped.
struct UpstreamHead
{
    int status = 0;
    std::vector<HeaderField> headers;
};

struct UpstreamResponse
{
    UpstreamHead head;
    /// As it was sent: a content coding (gzip) is not undone. Empty if onData took it.
    QByteArray body;
};

/// Why a call got no answer, as far as somebody can do something about it.
enum class FailureKind : quint8 {
    None,
    ConnectionRefused,
    ConnectionReset, ///< or ended before the answer was whole
    Timeout,
    NameNotResolved,
    TlsFailed,
    Other,
};

/// As reasons name it: "CONNECTION_REFUSED"; empty for None and Other.
QString failureKindName(FailureKind kind);

/// What is known of a call, however it ended: what decides whether it may be tried again.
struct UpstreamFacts
{
    bool connected = false;       ///< a connection stood
    bool reused = false;          ///< … and it was a kept one
    bool requestSent = false;     ///< at least one byte of the request may have reached the upstream
    bool responseStarted = false; ///< at least one byte of a response came
    /// This node had no socket for it (its descriptors are used up): nothing is said about the upstream.
    bool noSocket = false;
    /// It ended while the upstream had taken all of the request that there was, and waited for the rest of its body:
    /// whoever sends that was slow.
    bool awaitedBody = false;
    FailureKind failure = FailureKind::None;
    int attempts = 0;   ///< how often the request was begun on a connection
    QByteArray address; ///< "127.0.0.1:4001" that was connected to; empty if none
    std::chrono::microseconds total{0};
    std::chrono::microseconds firstByte{0}; ///< until the response began; 0 if it did not
};

/// How a call ended. Errors: UpstreamFailed (connection, TLS, broken reply), UpstreamTooLarge, UpstreamForbidden
/// (address policy), Timeout, Cancelled, and ValidationFailed for a request that cannot be sent. Their messages name
/// the host and the fault, and nothing of this node.
struct UpstreamOutcome
{
    Result<UpstreamResponse> result;
    UpstreamFacts facts;
};

/// Why there was no answer, for people: the kind (of what has none of its own the nearest) and a few words, "connection
/// refused". Both empty if it says nothing about the upstream: it was answered, cancelled, not allowed or too large.
struct FailureStory
{
    QString kind;
    QString words;
};
FailureStory storyOf(const UpstreamOutcome &outcome);

/// What a caller of UpstreamClient::start() is told. Each may be empty. All run on the client's thread.
struct UpstreamHandlers
{
    /// Once, before onData. May call into the client, but not destroy it.
    std::function<void(const UpstreamHead &)> onHead;
    /// Each piece of body as it comes; without it the body is collected. As onHead.
    std::function<void(QByteArrayView)> onData;
    /// The queue of sendBody() has run empty: time for more. As onHead.
    std::function<void()> onBodyWanted;
    /// Exactly once and last, never before start() or cancel() returned. May do anything.
    std::function<void(UpstreamOutcome)> onDone;
    /// onHead and onData may come before start() returned, that is, before the call's id is known. Saves a round of the
    /// event loop.
    bool early = false;
};

} // namespace plexica::upstream
