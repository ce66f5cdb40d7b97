// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/otlpexporter.h"

#include "common/json.h"
#include "common/logging.h"
#include "gateway/headerrules.h"
#include "gateway/otlpdocument.h"

#include <QDateTime>
#include <QLocale>
#include <QPointer>
#include <QRandomGenerator>
#include <QTimeZone>

#include <algorithm>

namespace plexica::gateway {

namespace {

constexpr Milliseconds interval{1'000};
constexpr Milliseconds requestTimeout{10'000};
constexpr Milliseconds firstPause{1'000};
constexpr Milliseconds longestPause{30'000};
constexpr Milliseconds patience{300'000}; // for one batch
constexpr qint64 maximumAnswer = 64 * 1024;
constexpr qint64 warningInterval = 60'000;

upstream::UpstreamOptions clientOptions()
{
    upstream::UpstreamOptions options;
    // The operator names the collector, wherever it is; where plugins may be called is another matter.
    options.policy = upstream::AddressPolicy(true, {});
    options.maxConnectionsPerHost = 1;
    options.maxConnections = 2;
    return options;
}

bool asksForPatience(int status)
{
    return status == 429 || status == 502 || status == 503 || status == 504; // OTLP, "Retryable Response Codes"
}

/// Of a Retry-After in seconds or as a date; 0: none that can be read.
Milliseconds retryAfter(const QByteArray &text)
{
    bool ok = false;
    if (const int seconds = text.trimmed().toInt(&ok); ok)
        return std::chrono::seconds(std::clamp(seconds, 0, 300));
    QDateTime date =
        QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    if (!date.isValid())
        return Milliseconds(0);
    date.setTimeZone(QTimeZone::utc());
    return Milliseconds(std::clamp<qint64>(date.toMSecsSinceEpoch() - QDateTime::currentMSecsSinceEpoch(), 0, 300'000));
}

/// Of a batch that was taken in part (ExportTraceServiceResponse).
quint64 rejectedSpans(const QByteArray &body)
{
    const auto answer = parseJson(body);
    const JsonValue *partial = answer ? answer->find(u"partialSuccess") : nullptr;
    const JsonValue *rejected = partial ? partial->find(u"rejectedSpans") : nullptr;
    if (!rejected)
        return 0;
    return rejected->isString() ? rejected->toString().toULongLong()
                                : static_cast<quint64>(std::max<qint64>(0, rejected->toInteger().value_or(0)));
}

} // namespace

OtlpExporter::OtlpExporter(OtlpOptions options, QString nodeId, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_nodeId(std::move(nodeId))
    , m_client(clientOptions())
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &OtlpExporter::send);
}

void OtlpExporter::add(const CallPtr &call)
{
    if (m_queue.size() + m_batchCalls >= maximumWaiting) {
        m_counters.dropped += spansOf(*call);
        return;
    }
    m_queue.push_back(call);
    if (m_batchCalls > 0)
        return; // the batch before it comes first
    if (m_queue.size() == batchSize)
        m_timer.start(0);
    else if (!m_timer.isActive())
        m_timer.start(interval);
}

void OtlpExporter::hurry()
{
    m_hurried = true;
    if (!m_underWay)
        m_timer.start(0);
}

OtlpExporter::Counters OtlpExporter::counters() const
{
    Counters counters = m_counters;
    counters.waiting = m_queue.size() + m_batchCalls;
    return counters;
}

void OtlpExporter::send()
{
    if (m_underWay)
        return;
    if (m_body.isEmpty() && !render())
        return;
    upstream::UpstreamRequest request;
    request.method = "POST";
    request.url = m_options.endpoint + "/v1/traces";
    request.headers.emplace_back("Content-Type", "application/json");
    request.headers.emplace_back("User-Agent", "plexica-otlp/" PLEXICA_VERSION);
    request.headers.insert(request.headers.end(), m_options.headers.begin(), m_options.headers.end());
    request.body = m_body;
    request.timeout = requestTimeout;
    request.maxResponse = maximumAnswer;
    upstream::UpstreamHandlers handlers;
    handlers.onDone = [self = QPointer<OtlpExporter>(this)](const upstream::UpstreamOutcome &outcome) {
        if (self)
            self->done(outcome);
    };
    m_underWay = true;
    ++m_tries;
    m_client.start(std::move(request), std::move(handlers));
}

bool OtlpExporter::render()
{
    if (m_batchCalls == 0) {
        if (m_queue.empty())
            return false;
        for (; m_batch.size() < batchSize && !m_queue.empty(); m_queue.pop_front()) {
            m_batchSpans += spansOf(*m_queue.front());
            m_batch.push_back(std::move(m_queue.front()));
        }
        m_batchCalls = m_batch.size();
        m_document.emplace(m_nodeId);
        m_rendered = 0;
    }
    const std::size_t end = m_hurried ? m_batch.size() : std::min(m_rendered + sliceSize, m_batch.size());
    while (m_rendered < end)
        m_document->add(*m_batch[m_rendered++]);
    if (m_rendered < m_batch.size()) {
        m_timer.start(0);
        return false;
    }
    m_body = m_document->take();
    m_document.reset();
    m_batch.clear();
    m_batchAge.start();
    m_tries = 0;
    return true;
}

void OtlpExporter::done(const upstream::UpstreamOutcome &outcome)
{
    m_underWay = false;
    if (!outcome.result) {
        const ErrorCode code = outcome.result.error().code;
        if (code == ErrorCode::UpstreamFailed || code == ErrorCode::Timeout)
            return tryAgain(outcome, outcome.result.error().message);
        return giveUp(outcome.result.error().message);
    }
    const int status = outcome.result->head.status;
    if (status >= 200 && status < 300)
        return conclude(std::min(rejectedSpans(outcome.result->body), m_batchSpans));
    const QString why = QStringLiteral("it answered %1").arg(status);
    if (asksForPatience(status))
        tryAgain(outcome, why);
    else
        giveUp(why);
}

void OtlpExporter::tryAgain(const upstream::UpstreamOutcome &outcome, const QString &why)
{
    if (m_batchAge.hasExpired(patience.count()))
        return giveUp(why);
    ++m_counters.failures;
    Milliseconds pause{0};
    if (outcome.result)
        pause = retryAfter(headerValue(outcome.result->head.headers, "retry-after"));
    if (pause.count() == 0) {
        pause = std::min<Milliseconds>(longestPause, firstPause * (1 << std::min(m_tries - 1, 10)));
        pause += Milliseconds(QRandomGenerator::global()->bounded(int(pause.count()) / 4 + 1));
    }
    m_timer.start(pause);
}

void OtlpExporter::giveUp(const QString &why)
{
    ++m_counters.failures;
    if (!m_sinceWarning.isValid() || m_sinceWarning.hasExpired(warningInterval)) {
        qCWarning(lcGateway).noquote() << "The OpenTelemetry collector (gateway.otlp.endpoint) did not take"
                                       << m_batchSpans << "spans, which are dropped:" << why;
        m_sinceWarning.start();
    }
    conclude(m_batchSpans);
}

void OtlpExporter::conclude(quint64 rejected)
{
    m_counters.exported += m_batchSpans - rejected;
    m_counters.dropped += rejected;
    m_body.clear();
    m_batchCalls = 0;
    m_batchSpans = 0;
    if (!m_queue.empty())
        m_timer.start(m_queue.size() >= batchSize ? Milliseconds(0) : interval);
}

} // namespace plexica::gateway
