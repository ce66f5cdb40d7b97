// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "metrics/callmeter.h"
#include "metrics/httpmeter.h"
#include "metrics/labellimit.h"
#include "metrics/loopturns.h"
#include "metrics/recentmaximum.h"

#include "cluster/nodetable.h"
#include "events/eventlog.h"
#include "gateway/gateway.h"
#include "gateway/otlpexporter.h"
#include "gateway/traffic.h"
#include "http/httpserver.h"
#include "notifications/webhookqueue.h"
#include "plugins/plugindirectory.h"
#include "registry/serviceregistry.h"
#include "shareddata/shareddata.h"
#include "storage/storage.h"

#include <QByteArray>

#include <functional>

namespace plexica::metrics {

/// What is open, by what it waits for.
struct Watchers
{
    int events = 0;  ///< `/api/events/stream`
    int watches = 0; ///< `/api/watch`
    int waits = 0;   ///< reads that wait for something newer
};

/// What the page looks at; all of it outlives the page.
struct Sources
{
    HttpMeter &http; ///< the server's
    storage::Storage &storage;
    events::EventLog &events;
    registry::ServiceRegistry &registry;
    plugins::PluginDirectory &plugins;
    shareddata::SharedData &sharedData;
    gateway::Gateway &gateway;
    gateway::TrafficBook &traffic;
    const cluster::NodeTable &nodes;
    const gateway::OtlpExporter *otlp = nullptr; ///< nullptr: spans go nowhere
    std::function<bool()> ready;
    std::function<notifications::WebhookQueue::Counters()> webhooks;
    std::function<Watchers()> watchers;
    int mostWatchers = 0;
};

/// What `/metrics` says. Calls are counted by itself and requests by the HttpMeter, as no domain does; all else is
/// looked up when somebody asks. Node thread only.
class MetricsPage
{
public:
    /// Counts calls and turns of the thread's event loop from now on.
    explicit MetricsPage(Sources sources);
    ~MetricsPage();
    Q_DISABLE_COPY_MOVE(MetricsPage)

    /// The server to tell of besides its answers.
    void watch(const http::HttpServer &server) { m_server = &server; }
    /// Once a second: how late the event loop's timer ran, in seconds.
    void noteLag(double seconds);
    /// Prometheus' text format.
    QByteArray text();

private:
    void writeHttp(Families &families) const;
    void writeLoop(Families &families) const;
    void writeStorage(Families &families) const;
    void writeQueues(Families &families) const;
    void writeCluster(Families &families) const;
    void writeWebhooks(Families &families) const;
    void writeTenants(Families &families);
    void writeGateway(Families &families) const;
    void writeTraces(Families &families) const;

    const Sources m_sources;
    const http::HttpServer *m_server = nullptr;
    CallMeter m_calls;
    LabelLimit m_tenants;
    double m_lag = 0;
    RecentMaximum m_longestLag;
    LoopTurns m_turns;
    int m_seconds = 0;
};

} // namespace plexica::metrics
