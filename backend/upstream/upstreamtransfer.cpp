// SPDX-License-Identifier: GPL-3.0-or-later
#include "upstream/upstreamtransfer.h"

#include "common/text.h"

#include <algorithm>
#include <cstring>

#include <sys/socket.h>

namespace plexica::upstream {

namespace {

constexpr int maxAttempts = 3;
constexpr int maxRestarts = 8;
// A kept connection is taken up again for so many seconds of idleness. Short where the request cannot be repeated:
// Node.js closes its idle connections after 5 s, and a request that crosses the close is lost.
constexpr long idleSeconds = 60;
constexpr long idleSecondsUnrepeatable = 4;
constexpr Milliseconds justNow{50};           // in which libcurl asks for more of a body, if the upstream takes it
constexpr std::chrono::seconds starvation{1}; // without a byte of a body that is being streamed

bool isOneOf(const QByteArray &name, std::initializer_list<const char *> names)
{
    return std::any_of(names.begin(), names.end(),
                       [&](const char *other) { return name.compare(other, Qt::CaseInsensitive) == 0; });
}

bool isOneLine(const QByteArray &text)
{
    return std::none_of(text.begin(), text.end(), [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

/// Fields that describe the connection and not the message (RFC 9110, 7.6.1); libcurl writes those it needs.
bool isFraming(const QByteArray &name)
{
    return isOneOf(name, {"host", "content-length", "transfer-encoding", "connection", "keep-alive", "te", "trailer",
                          "upgrade", "expect"})
           || name.left(6).compare("proxy-", Qt::CaseInsensitive) == 0;
}

} // namespace

UpstreamTransfer::UpstreamTransfer(quint64 id, UpstreamRequest request, UpstreamHandlers handlers,
                                   const UpstreamOptions &options, ConnectionBook &connections, OriginBook &origins)
    : m_id(id)
    , m_request(std::move(request))
    , m_handlers(std::move(handlers))
    , m_options(options)
    , m_connections(connections)
    , m_origins(origins)
    , m_head(options.maxHeaderBytes, options.maxHeaderFields)
{
}

UpstreamTransfer::~UpstreamTransfer() = default;

bool UpstreamTransfer::mayResend() const
{
    return !m_request.streamBody && isOneOf(m_request.method, {"GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE"});
}

Result<void> UpstreamTransfer::checkRequest() const
{
    const QByteArray &method = m_request.method;
    const bool capitals =
        std::all_of(method.begin(), method.end(), [](char c) { return (c >= 'A' && c <= 'Z') || c == '-'; });
    if (!capitals || method.isEmpty() || method.size() > 32 || method == "CONNECT")
        return fail(ErrorCode::ValidationFailed,
                    QStringLiteral("The method of a call must be a word in capital letters."));
    for (const auto &[name, value] : m_request.headers) {
        if (!isToken(name))
            return fail(ErrorCode::ValidationFailed,
                        QStringLiteral("A header name holds characters that it cannot hold."));
        if (!isOneLine(value)) {
            return fail(ErrorCode::ValidationFailed,
                        QStringLiteral("The header %1 holds CR, LF or NUL.").arg(QString::fromLatin1(name)));
        }
    }
    return {};
}

Result<void> UpstreamTransfer::prepare(CURL *easy, bool ready)
{
    if (Result<void> checked = checkRequest(); !checked)
        return checked;
    Result<UpstreamUrl> url = m_origins.parse(m_request.url);
    if (!url)
        return fail(std::move(url.error()));
    m_url = std::move(*url);
    m_host = m_options.policy.judgeHost(QString::fromLatin1(m_url.host));
    if (m_host == AddressPolicy::HostVerdict::Refused)
        return fail(errorOf(end(), CURLE_COULDNT_RESOLVE_HOST));

    m_easy = easy;
    if (!ready)
        setFixed();
    curl_easy_setopt(easy, CURLOPT_URL, m_request.url.constData());
    // Newer versions of libcurl drop a '?' with nothing behind it.
    const qsizetype path =
        m_request.url.endsWith('?') ? m_request.url.indexOf('/', m_request.url.indexOf("//") + 2) : -1;
    curl_easy_setopt(easy, CURLOPT_REQUEST_TARGET, path < 0 ? nullptr : m_request.url.constData() + path);
    curl_easy_setopt(easy, CURLOPT_MAXAGE_CONN, mayResend() ? idleSeconds : idleSecondsUnrepeatable);
    // Deadlines that depend on what comes are the client's alone to keep.
    curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS,
                     m_request.idle.count() > 0 ? 0L
                                                : static_cast<long>(std::max<qint64>(1, m_request.timeout.count())));
    if (m_request.decode)
        curl_easy_setopt(easy, CURLOPT_ACCEPT_ENCODING, "gzip, deflate");
    setBody();
    setCallbackData();
    setHeaders();
    return {};
}

/// What is the same for all calls.
void UpstreamTransfer::setFixed()
{
    CURL *easy = m_easy;
    curl_easy_reset(easy); // keeps nothing of the call before; connections live in the multi handle
    curl_easy_setopt(easy, CURLOPT_PATH_AS_IS, 1L);
    curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_1_1));
    curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(easy, CURLOPT_PROXY, "");    // whatever the environment says,
    curl_easy_setopt(easy, CURLOPT_NOPROXY, "*"); // which libcurl need not ask for each call
    curl_easy_setopt(easy, CURLOPT_NETRC, static_cast<long>(CURL_NETRC_IGNORED));
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    // Without it the end of a call that is still resolving waits for getaddrinfo() on this thread.
    curl_easy_setopt(easy, CURLOPT_QUICK_EXIT, 1L);
    curl_easy_setopt(easy, CURLOPT_DNS_CACHE_TIMEOUT, 5L);
    if (!m_options.caFile.isEmpty())
        curl_easy_setopt(easy, CURLOPT_CAINFO, m_options.caFile.constData());
    curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, &UpstreamTransfer::onHeader);
    curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, &UpstreamTransfer::onBody);
    curl_easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, &UpstreamTransfer::onSocket);
    // Connections outlive this transfer, and so does the book.
    curl_easy_setopt(easy, CURLOPT_CLOSESOCKETFUNCTION, &UpstreamTransfer::onSocketClosed);
    curl_easy_setopt(easy, CURLOPT_CLOSESOCKETDATA, &m_connections);
    curl_easy_setopt(easy, CURLOPT_PREREQFUNCTION, &UpstreamTransfer::onBeforeRequest);
}

void UpstreamTransfer::setBody()
{
    if (m_request.method == "HEAD") {
        curl_easy_setopt(m_easy, CURLOPT_NOBODY, 1L);
    } else if (m_request.streamBody) {
        curl_easy_setopt(m_easy, CURLOPT_UPLOAD, 1L);
        curl_easy_setopt(m_easy, CURLOPT_INFILESIZE_LARGE, static_cast<curl_off_t>(m_request.streamLength));
        curl_easy_setopt(m_easy, CURLOPT_READFUNCTION, &UpstreamTransfer::onRead);
        curl_easy_setopt(m_easy, CURLOPT_READDATA, this);
    } else if (!m_request.body.isEmpty() || isOneOf(m_request.method, {"POST", "PUT", "PATCH"})) {
        curl_easy_setopt(m_easy, CURLOPT_POST, 1L);
        curl_easy_setopt(m_easy, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(m_request.body.size()));
        curl_easy_setopt(m_easy, CURLOPT_POSTFIELDS, m_request.body.constData()); // not copied
    } else {
        curl_easy_setopt(m_easy, CURLOPT_HTTPGET, 1L);
    }
    curl_easy_setopt(m_easy, CURLOPT_CUSTOMREQUEST, m_request.method.constData());
}

void UpstreamTransfer::setCallbackData()
{
    curl_easy_setopt(m_easy, CURLOPT_PRIVATE, this);
    curl_easy_setopt(m_easy, CURLOPT_HEADERDATA, this);
    curl_easy_setopt(m_easy, CURLOPT_WRITEDATA, this);
    curl_easy_setopt(m_easy, CURLOPT_OPENSOCKETDATA, this);
    curl_easy_setopt(m_easy, CURLOPT_PREREQDATA, this);
}

void UpstreamTransfer::setHeaders()
{
    bool type = false;
    bool accept = false;
    qsizetype room = 64;
    for (const auto &[name, value] : m_request.headers)
        room += name.size() + value.size() + 3;
    m_headerText.reserve(room);
    std::vector<qsizetype> lines;
    lines.reserve(m_request.headers.size() + 3);
    const auto begin = [&] { lines.push_back(m_headerText.size()); };
    for (const auto &[name, value] : m_request.headers) {
        if (isFraming(name))
            continue;
        type = type || isOneOf(name, {"content-type"});
        accept = accept || isOneOf(name, {"accept"});
        begin();
        m_headerText.append(name);
        // "Name:" alone would mean to libcurl that the field is to be left out.
        if (std::all_of(value.begin(), value.end(), [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }))
            m_headerText.append(';');
        else
            m_headerText.append(": ").append(value);
        m_headerText.append('\0');
    }
    // What libcurl would add by itself.
    begin();
    m_headerText.append("Expect:", 8); // with its NUL, as the others
    if (!type) {
        begin();
        m_headerText.append("Content-Type:", 14);
    }
    if (!accept) {
        begin();
        m_headerText.append("Accept:", 8);
    }
    // libcurl only reads the list, and one block is cheaper than two for each line.
    m_headerList.resize(lines.size());
    char *text = m_headerText.data();
    for (std::size_t i = 0; i < lines.size(); ++i)
        m_headerList[i] = {text + lines[i], i + 1 < lines.size() ? &m_headerList[i + 1] : nullptr};
    curl_easy_setopt(m_easy, CURLOPT_HTTPHEADER, m_headerList.data());
}

std::size_t UpstreamTransfer::onHeader(char *data, std::size_t size, std::size_t count, void *self)
{
    auto *transfer = static_cast<UpstreamTransfer *>(self);
    const std::size_t length = size * count;
    if (transfer->m_cancelled)
        return 0;
    transfer->m_lastByte = std::chrono::steady_clock::now();
    const bool wasComplete = transfer->m_head.complete();
    const auto state = transfer->m_head.feed(QByteArrayView(data, static_cast<qsizetype>(length)));
    if (state == ResponseHead::State::Broken) {
        transfer->m_stop = TransferStop::Broken;
        return 0;
    }
    if (state != ResponseHead::State::Complete || wasComplete)
        return length;
    const int status = transfer->m_head.head().status;
    const bool bodiless = transfer->m_request.method == "HEAD" || status == 204 || status == 304;
    const qint64 announced = bodiless ? 0 : transfer->m_head.contentLength();
    if (announced > transfer->m_request.maxResponse) {
        transfer->m_stop = TransferStop::TooLarge;
        return 0;
    }
    if (transfer->m_handlers.onHead)
        transfer->m_handlers.onHead(transfer->m_head.head());
    if (!transfer->m_handlers.onData && announced > 0)
        transfer->m_body.reserve(std::min<qint64>(announced, 1024 * 1024)); // a promise of more must be kept first
    // libcurl sends no more of a body that was refused, but while it waits for more of it the call would not end.
    if (status >= 300 && std::exchange(transfer->m_sendPaused, false) && transfer->m_pauseHook)
        transfer->m_pauseHook();
    return transfer->m_cancelled ? 0 : length;
}

std::size_t UpstreamTransfer::onBody(char *data, std::size_t size, std::size_t count, void *self)
{
    auto *transfer = static_cast<UpstreamTransfer *>(self);
    const std::size_t length = size * count;
    if (transfer->m_cancelled)
        return CURL_WRITEFUNC_ERROR;
    if (transfer->m_receivePaused)
        return CURL_WRITEFUNC_PAUSE;
    transfer->m_lastByte = std::chrono::steady_clock::now();
    transfer->m_received += static_cast<qint64>(length);
    if (transfer->m_received > transfer->m_request.maxResponse) {
        transfer->m_stop = TransferStop::TooLarge;
        return CURL_WRITEFUNC_ERROR;
    }
    const QByteArrayView piece(data, static_cast<qsizetype>(length));
    if (transfer->m_handlers.onData)
        transfer->m_handlers.onData(piece);
    else
        transfer->m_body.append(piece);
    return transfer->m_cancelled ? CURL_WRITEFUNC_ERROR : length;
}

std::size_t UpstreamTransfer::onRead(char *buffer, std::size_t size, std::size_t count, void *self)
{
    auto *transfer = static_cast<UpstreamTransfer *>(self);
    const qint64 room = static_cast<qint64>(size) * static_cast<qint64>(count);
    if (transfer->m_cancelled)
        return CURL_READFUNC_ABORT;
    transfer->m_refilled = false;
    qint64 filled = 0;
    while (filled < room && !transfer->m_pieces.empty()) {
        const QByteArray &piece = transfer->m_pieces.front();
        const qint64 step = std::min(room - filled, piece.size() - transfer->m_offset);
        std::memcpy(buffer + filled, piece.constData() + transfer->m_offset, static_cast<std::size_t>(step));
        filled += step;
        transfer->m_offset += step;
        if (transfer->m_offset == piece.size()) {
            transfer->m_pieces.pop_front();
            transfer->m_offset = 0;
        }
    }
    transfer->m_queued -= filled;
    transfer->m_sent += filled;
    if (filled == 0 && transfer->m_bodyEnded) {
        // An upstream that waits for the promised rest would wait for the deadline.
        const bool promised = transfer->m_request.streamLength > transfer->m_sent;
        return promised ? CURL_READFUNC_ABORT : 0;
    }
    if (filled == 0) {
        transfer->m_sendPaused = true;
        transfer->m_starvedSince = std::chrono::steady_clock::now();
        return CURL_READFUNC_PAUSE;
    }
    transfer->m_readAt = std::chrono::steady_clock::now();
    transfer->m_readAll = transfer->m_pieces.empty();
    if (transfer->m_readAll && !transfer->m_bodyEnded && transfer->m_handlers.onBodyWanted)
        transfer->m_handlers.onBodyWanted();
    return static_cast<std::size_t>(filled);
}

curl_socket_t UpstreamTransfer::onSocket(void *self, curlsocktype purpose, curl_sockaddr *address)
{
    auto *transfer = static_cast<UpstreamTransfer *>(self);
    if (purpose != CURLSOCKTYPE_IPCXN || !transfer->m_options.policy.allows(&address->addr, transfer->m_host)) {
        ++transfer->m_refusedAddresses;
        return CURL_SOCKET_BAD;
    }
    // libcurl counts by the name in the URL; who has many names has no more connections for it.
    const bool full = transfer->m_connections.countTo(&address->addr) >= transfer->m_options.maxConnectionsPerHost;
    const int socket =
        full ? -1 : ::socket(address->family, address->socktype | SOCK_CLOEXEC | SOCK_NONBLOCK, address->protocol);
    if (socket < 0) {
        transfer->m_failedSocket = true;
    } else {
        ++transfer->m_openedSockets;
        transfer->m_connections.opened(socket, &address->addr);
    }
    return socket;
}

int UpstreamTransfer::onSocketClosed(void *book, curl_socket_t socket)
{
    static_cast<ConnectionBook *>(book)->close(socket);
    return 0;
}

int UpstreamTransfer::onBeforeRequest(void *self, char *address, char *, int port, int localPort)
{
    auto *transfer = static_cast<UpstreamTransfer *>(self);
    ++transfer->m_attempts;
    if (transfer->m_attempts > (transfer->mayResend() ? std::min(maxAttempts, transfer->m_request.maxAttempts) : 1)) {
        transfer->m_stop = TransferStop::Resend;
        return CURL_PREREQFUNC_ABORT;
    }
    // The connection may have been opened under another policy.
    if (!transfer->m_options.policy.allows(address, transfer->m_host)) {
        transfer->m_stop = TransferStop::Forbidden;
        return CURL_PREREQFUNC_ABORT;
    }
    // An upstream that speaks before it is asked must not be taken for answering. (On a new TLS connection it may:
    // tickets follow the handshake.)
    const bool stale = transfer->m_connections.isStale(address, port, localPort, transfer->m_openedSockets == 0);
    if (stale) {
        transfer->m_stop = TransferStop::Stale;
        return CURL_PREREQFUNC_ABORT;
    }
    return CURL_PREREQFUNC_OK;
}

bool UpstreamTransfer::restart()
{
    const auto passed = std::chrono::duration_cast<Milliseconds>(std::chrono::steady_clock::now() - m_begin);
    if (m_stop != TransferStop::Stale || m_cancelled || passed >= m_request.timeout || ++m_restarts > maxRestarts)
        return false;
    m_stop = TransferStop::None;
    m_attempts = 0;
    if (m_request.idle.count() == 0)
        curl_easy_setopt(m_easy, CURLOPT_TIMEOUT_MS, static_cast<long>((m_request.timeout - passed).count()));
    if (m_restarts == maxRestarts)
        curl_easy_setopt(m_easy, CURLOPT_FRESH_CONNECT, 1L);
    return true;
}

TransferEnd UpstreamTransfer::end() const
{
    return {.easy = m_easy,
            .head = m_head,
            .authority = m_url.authority,
            .stop = m_stop,
            .host = m_host,
            .attempts = m_attempts,
            .refusedAddresses = m_refusedAddresses,
            .openedSockets = m_openedSockets,
            .failedSocket = m_failedSocket,
            .maxResponse = m_request.maxResponse,
            .timeout = m_request.timeout,
            .idle = m_request.idle};
}

UpstreamOutcome UpstreamTransfer::outcome(CURLcode code)
{
    const TransferEnd ended = end();
    UpstreamOutcome outcome{UpstreamResponse{}, factsOf(ended)};
    // Bytes came that were no response at all; libcurl shows nobody what they were.
    if (code == CURLE_WEIRD_SERVER_REPLY || code == CURLE_UNSUPPORTED_PROTOCOL)
        outcome.facts.responseStarted = true;
    if (code != CURLE_OK || !m_head.complete() || m_stop != TransferStop::None)
        outcome.result = fail(errorOf(ended, code));
    else
        outcome.result = UpstreamResponse{std::move(m_head.head()), std::move(m_body)};
    m_wentWell = outcome.result.has_value();
    if (!m_wentWell) {
        outcome.facts.failure = failureOf(ended, code);
        const auto now = std::chrono::steady_clock::now();
        // An upstream that was sent a byte just now has waited for it too, though libcurl has not asked for more yet.
        const bool waits = m_sendPaused || m_refilled || (m_readAll && now - m_readAt < justNow);
        // One that has waited for a while and gives up has its reasons.
        const bool gaveUp = m_sendPaused && now - m_starvedSince >= starvation;
        outcome.facts.awaitedBody =
            !m_bodyEnded && m_stop == TransferStop::None && (code == CURLE_OPERATION_TIMEDOUT ? waits : gaveUp);
    }
    return outcome;
}

UpstreamOutcome UpstreamTransfer::cancelled()
{
    return {fail(ErrorCode::Cancelled,
                 QStringLiteral("The call to %1 was cancelled.").arg(QString::fromLatin1(m_url.authority))),
            factsOf(end())};
}

bool UpstreamTransfer::isOverdue() const
{
    constexpr Milliseconds grace{20}; // libcurl's own time to notice
    const auto now = std::chrono::steady_clock::now();
    if (m_request.idle.count() > 0 && m_head.started())
        return !m_receivePaused && now - m_lastByte > m_request.idle + grace;
    return now - m_begin > m_request.timeout + grace;
}

bool UpstreamTransfer::queueBody(QByteArray piece)
{
    m_queued += piece.size();
    if (!piece.isEmpty())
        m_pieces.push_back(std::move(piece));
    const bool hadWaited = !m_pieces.empty() && std::exchange(m_sendPaused, false);
    m_refilled = m_refilled || hadWaited;
    return hadWaited;
}

bool UpstreamTransfer::endBody()
{
    m_bodyEnded = true;
    return std::exchange(m_sendPaused, false);
}

bool UpstreamTransfer::setResponsePaused(bool paused)
{
    m_lastByte = std::chrono::steady_clock::now();
    return std::exchange(m_receivePaused, paused) && !paused;
}

int UpstreamTransfer::pauseMask() const
{
    return (m_sendPaused ? CURLPAUSE_SEND : 0) | (m_receivePaused ? CURLPAUSE_RECV : 0);
}

} // namespace plexica::upstream
