// SPDX-License-Identifier: GPL-3.0-or-later
#include "upstream/upstreamoutcome.h"

#include <cerrno>

namespace plexica::upstream {

UpstreamFacts factsOf(const TransferEnd &end)
{
    UpstreamFacts facts;
    if (!end.easy)
        return facts;
    facts.connected = end.attempts > 0;
    facts.attempts =
        end.attempts
        - (end.stop == TransferStop::Resend || end.stop == TransferStop::Forbidden ? 1 : 0); // stopped in time
    facts.responseStarted = end.head.started();
    facts.noSocket = end.failedSocket && end.openedSockets == 0;
    long number = 0;
    if (curl_easy_getinfo(end.easy, CURLINFO_NUM_CONNECTS, &number) == CURLE_OK)
        facts.reused = facts.connected && number == 0;
    if (curl_easy_getinfo(end.easy, CURLINFO_REQUEST_SIZE, &number) == CURLE_OK)
        facts.requestSent = number > 0;
    char *address = nullptr;
    if (facts.connected && curl_easy_getinfo(end.easy, CURLINFO_PRIMARY_IP, &address) == CURLE_OK && address
        && curl_easy_getinfo(end.easy, CURLINFO_PRIMARY_PORT, &number) == CURLE_OK) {
        const QByteArray ip(address);
        facts.address =
            (ip.contains(':') ? '[' + ip + ']' : ip) + ':' + QByteArray::number(static_cast<qint64>(number));
    }
    curl_off_t time = 0;
    if (curl_easy_getinfo(end.easy, CURLINFO_TOTAL_TIME_T, &time) == CURLE_OK)
        facts.total = std::chrono::microseconds(time);
    if (facts.responseStarted && curl_easy_getinfo(end.easy, CURLINFO_STARTTRANSFER_TIME_T, &time) == CURLE_OK)
        facts.firstByte = std::chrono::microseconds(time);
    return facts;
}

FailureKind failureOf(const TransferEnd &end, CURLcode code)
{
    if (end.stop == TransferStop::Resend)
        return FailureKind::ConnectionReset;
    if (end.stop != TransferStop::None)
        return FailureKind::Other;
    long number = 0;
    if (end.easy)
        curl_easy_getinfo(end.easy, CURLINFO_OS_ERRNO, &number);
    switch (code) {
    case CURLE_OPERATION_TIMEDOUT:
        return FailureKind::Timeout;
    case CURLE_COULDNT_RESOLVE_HOST:
        return FailureKind::NameNotResolved;
    case CURLE_COULDNT_CONNECT:
        return number == ECONNREFUSED ? FailureKind::ConnectionRefused : FailureKind::Other;
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_CIPHER:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CACERT_BADFILE:
        return FailureKind::TlsFailed;
    case CURLE_OK: // the head never ended
    case CURLE_GOT_NOTHING:
    case CURLE_PARTIAL_FILE:
    case CURLE_RECV_ERROR:
    case CURLE_SEND_ERROR:
    case CURLE_SEND_FAIL_REWIND:
        return FailureKind::ConnectionReset;
    default:
        return FailureKind::Other;
    }
}

QString failureKindName(FailureKind kind)
{
    switch (kind) {
    case FailureKind::ConnectionRefused:
        return QStringLiteral("CONNECTION_REFUSED");
    case FailureKind::ConnectionReset:
        return QStringLiteral("CONNECTION_RESET");
    case FailureKind::Timeout:
        return QStringLiteral("TIMEOUT");
    case FailureKind::NameNotResolved:
        return QStringLiteral("NAME_NOT_RESOLVED");
    case FailureKind::TlsFailed:
        return QStringLiteral("TLS_FAILED");
    case FailureKind::None:
    case FailureKind::Other:
        break;
    }
    return {};
}

FailureStory storyOf(const UpstreamOutcome &outcome)
{
    if (outcome.result || outcome.facts.noSocket)
        return {};
    const Error &error = outcome.result.error();
    FailureStory story{failureKindName(outcome.facts.failure), {}};
    switch (outcome.facts.failure) {
    case FailureKind::ConnectionRefused:
        story.words = QStringLiteral("connection refused");
        return story;
    case FailureKind::Timeout:
        story.words = QStringLiteral("no answer in time");
        return story;
    case FailureKind::NameNotResolved:
        story.words = QStringLiteral("name not resolved");
        return story;
    case FailureKind::ConnectionReset:
        story.words = QStringLiteral("connection reset");
        return story;
    case FailureKind::TlsFailed:
    case FailureKind::None:
    case FailureKind::Other:
        break;
    }
    if (error.code != ErrorCode::UpstreamFailed)
        return {};
    if (story.kind.isEmpty())
        story.kind =
            failureKindName(outcome.facts.connected ? FailureKind::ConnectionReset : FailureKind::ConnectionRefused);
    // "HOST:PORT fault."
    story.words = error.message.mid(error.message.indexOf(u' ') + 1);
    if (story.words.endsWith(u'.'))
        story.words.chop(1);
    return story;
}

Error errorOf(const TransferEnd &end, CURLcode code)
{
    const auto error = [&end](ErrorCode which, const QString &rest) {
        return Error{which, QString::fromLatin1(end.authority) + u' ' + rest + u'.', {}};
    };
    const auto failed = [&](const QString &rest) { return error(ErrorCode::UpstreamFailed, rest); };
    const QString forbidden = QStringLiteral("has an address that this node may not call");

    if (end.stop == TransferStop::TooLarge) {
        return error(ErrorCode::UpstreamTooLarge,
                     QStringLiteral("sent a response larger than %1 bytes").arg(end.maxResponse));
    }
    if (end.stop == TransferStop::Broken)
        return failed(end.head.fault());
    if (end.stop == TransferStop::Forbidden || end.host == AddressPolicy::HostVerdict::Refused
        || (end.refusedAddresses > 0 && end.openedSockets == 0))
        return error(ErrorCode::UpstreamForbidden, forbidden);
    if (end.stop == TransferStop::Stale)
        return failed(QStringLiteral("sent bytes that nobody asked for"));
    if (end.stop == TransferStop::Resend)
        return failed(QStringLiteral("closed a kept connection without an answer; the request was not repeated, since "
                                     "it may have been carried out"));
    long number = 0;
    if (end.easy)
        curl_easy_getinfo(end.easy, CURLINFO_OS_ERRNO, &number);
    switch (code) {
    case CURLE_OK:
        return failed(end.head.started() ? QStringLiteral("closed the connection within the header")
                                         : QStringLiteral("closed the connection without an answer"));
    case CURLE_OPERATION_TIMEDOUT:
        if (end.idle.count() > 0 && end.head.started())
            return error(ErrorCode::Timeout, QStringLiteral("sent nothing for %1 ms").arg(end.idle.count()));
        return error(ErrorCode::Timeout, QStringLiteral("did not answer within %1 ms").arg(end.timeout.count()));
    case CURLE_COULDNT_RESOLVE_HOST:
        return failed(QStringLiteral("has a host name that cannot be resolved"));
    case CURLE_COULDNT_CONNECT:
        if (end.failedSocket && end.openedSockets == 0)
            return failed(QStringLiteral("was not called: this node has as many connections as it may have"));
        if (number == ECONNREFUSED)
            return failed(QStringLiteral("refused the connection"));
        if (number == ENETUNREACH || number == EHOSTUNREACH)
            return failed(QStringLiteral("cannot be reached over the network"));
        return failed(QStringLiteral("could not be connected"));
    case CURLE_PEER_FAILED_VERIFICATION:
        return failed(QStringLiteral("showed a TLS certificate that is not trusted"));
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_CIPHER:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CACERT_BADFILE:
        return failed(QStringLiteral("failed the TLS handshake"));
    case CURLE_GOT_NOTHING:
        return failed(QStringLiteral("closed the connection without an answer"));
    case CURLE_PARTIAL_FILE:
        return failed(QStringLiteral("closed the connection in the middle of the response"));
    case CURLE_RECV_ERROR:
        return failed(QStringLiteral("reset the connection"));
    case CURLE_SEND_ERROR:
    case CURLE_SEND_FAIL_REWIND:
        return failed(QStringLiteral("closed the connection while the request was sent"));
    case CURLE_ABORTED_BY_CALLBACK:
        return failed(QStringLiteral("was not sent the whole request body that was announced"));
    case CURLE_BAD_CONTENT_ENCODING: // of a transfer: bodies are not decoded here; newer ones find it before we do
        return failed(QStringLiteral("sent a transfer coding other than chunked"));
    case CURLE_UNSUPPORTED_PROTOCOL:
    case CURLE_WEIRD_SERVER_REPLY:
    case CURLE_WRITE_ERROR:
    case CURLE_BAD_FUNCTION_ARGUMENT: // libcurl's words for a header it cannot parse, and one beyond its own limit
    case CURLE_OUT_OF_MEMORY:
        return failed(QStringLiteral("sent what is not a valid HTTP response"));
    default:
        return failed(QStringLiteral("could not be called (transport fault %1)").arg(static_cast<int>(code)));
    }
}

} // namespace plexica::upstream
