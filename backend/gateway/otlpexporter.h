// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/otlpdocument.h"
#include "upstream/upstreamclient.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <deque>
#include <optional>
#include <vector>

namespace plexica::gateway {

struct OtlpOptions
{
    QByteArray endpoint; ///< "http://collector:4318"; "/v1/traces" is appended
    std::vector<upstream::HeaderField> headers;
};

/// Sends calls as spans to an OpenTelemetry collector (OTLP/HTTP in JSON), in batches, one at a time, over connections
/// of its own. No call waits for it: what comes while `maximumWaiting` calls wait is dropped and counted. A collector
/// that is away or asks for patience (429, 502, 503, 504, with Retry-After) gets the same batch again, for five minutes
/// at most; what it refuses otherwise is dropped. Node thread only.
class OtlpExporter : public QObject
{
    Q_OBJECT
public:
    static constexpr std::size_t maximumWaiting = 2'048; ///< calls
    static constexpr std::size_t batchSize = 256;
    static constexpr std::size_t sliceSize = 16;

    struct Counters
    {
        quint64 exported = 0;    ///< spans
        quint64 dropped = 0;     ///< spans: too many waited, or the collector did not take them
        quint64 failures = 0;    ///< requests that were not answered by 2xx
        std::size_t waiting = 0; ///< calls, those of the batch under way too
    };

    OtlpExporter(OtlpOptions options, QString nodeId, QObject *parent = nullptr);

    void add(const CallPtr &call);
    /// Sends what waits now, a batch made in one go: for the end of the program.
    void hurry();
    Counters counters() const;

private:
    void send();
    /// Makes the next batch a document, a piece a turn of the event loop: calls must not feel it. False: not yet.
    bool render();
    void done(const upstream::UpstreamOutcome &outcome);
    void conclude(quint64 rejected);
    void tryAgain(const upstream::UpstreamOutcome &outcome, const QString &why);
    void giveUp(const QString &why);

    const OtlpOptions m_options;
    const QString m_nodeId;
    std::deque<CallPtr> m_queue;
    std::vector<CallPtr> m_batch;           ///< that is made a document
    std::optional<OtlpDocument> m_document; ///< of the part of it that is
    std::size_t m_rendered = 0;
    QByteArray m_body;            ///< of the batch that is sent; empty: none is
    std::size_t m_batchCalls = 0; ///< in it
    quint64 m_batchSpans = 0;
    QElapsedTimer m_batchAge;
    int m_tries = 0;
    bool m_underWay = false;
    bool m_hurried = false; ///< no call is left that could feel it
    QTimer m_timer;
    QElapsedTimer m_sinceWarning;
    Counters m_counters;
    upstream::UpstreamClient m_client; ///< last: its end tells done()
};

} // namespace plexica::gateway
