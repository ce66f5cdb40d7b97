// SPDX-License-Identifier: GPL-3.0-or-later
#include "metrics/metricspage.h"

#include "metrics/process.h"
#include "storage/changefeed.h"
#include "storage/readgate.h"

#include <array>
#include <map>
#include <vector>

namespace plexica::metrics {

MetricsPage::MetricsPage(Sources sources)
    : m_sources(std::move(sources))
{
    m_sources.traffic.setMeter([this](const gateway::CallRecord &call) { m_calls.add(call); });
}

MetricsPage::~MetricsPage()
{
    m_sources.traffic.setMeter(nullptr);
}

void MetricsPage::noteLag(double seconds)
{
    m_lag = seconds;
    m_longestLag.add(seconds);
    if (++m_seconds < 60)
        return;
    m_seconds = 0;
    m_longestLag.turn();
    m_sources.http.turn();
}

QByteArray MetricsPage::text()
{
    Families families;
    families.gauge("plexica_build_info", "What runs here; always 1.");
    families.add(1, {{"version", PLEXICA_VERSION}, {"storage", m_sources.storage.engine().toStdString()}});
    families.gauge("plexica_ready", "1 if the node takes requests: what /readyz says.", m_sources.ready() ? 1 : 0);
    writeHttp(families);
    writeLoop(families);
    writeStorage(families);
    writeQueues(families);
    writeCluster(families);
    writeWebhooks(families);
    writeTenants(families);
    writeGateway(families);
    writeTraces(families);
    writeProcess(families);
    return families.text();
}

void MetricsPage::writeHttp(Families &families) const
{
    m_sources.http.write(families);
    if (!m_server)
        return;
    const http::HttpCounters &counters = m_server->counters();
    const http::HttpLimits &limits = m_server->limits();
    families.counter("plexica_http_refused_total", "Requests that were refused before any handler saw them.",
                     static_cast<double>(counters.refused));
    families.gauge("plexica_http_connections", "Connections that are open.", counters.connections);
    families.gauge("plexica_http_connections_limit", "Connections that may be open.", limits.connections);
    families.counter("plexica_http_connections_evicted_total", "Idle connections that were closed to make room.",
                     static_cast<double>(counters.evicted));
    families.gauge("plexica_http_memory_bytes", "Bytes of request bodies and of answers that clients have not taken.",
                   static_cast<double>(counters.memory));
    families.gauge("plexica_http_memory_limit_bytes", "Bytes of those that there may be.",
                   static_cast<double>(limits.memory));
    families.counter("plexica_http_memory_relieved_total", "Connections refused or cut for want of memory.",
                     static_cast<double>(counters.relieved));
}

void MetricsPage::writeLoop(Families &families) const
{
    families.gauge("plexica_event_loop_lag_seconds", "How late the node thread's timer ran in the newest second.",
                   m_lag);
    families.gauge("plexica_event_loop_longest_lag_seconds", "The latest that it ran in the last one to two minutes.",
                   m_longestLag.value());
    families.counter("plexica_event_loop_turns_total", "How often the node thread has looked for something to do.",
                     static_cast<double>(m_turns.count()));
}

void MetricsPage::writeStorage(Families &families) const
{
    const storage::StorageCounters counters = m_sources.storage.counters();
    families.gauge("plexica_storage_available", "1 if the database takes writes.",
                   m_sources.storage.available() ? 1 : 0);
    families.counter("plexica_storage_batches_total", "Transactions that were tried.",
                     static_cast<double>(counters.batches));
    families.counter("plexica_storage_failed_batches_total", "Transactions of which nothing was written.",
                     static_cast<double>(counters.failedBatches));
    families.counter("plexica_storage_changes_total", "Changes by what became of them.");
    families.add(static_cast<double>(counters.changes), {{"outcome", "confirmed"}});
    families.add(static_cast<double>(counters.failedChanges), {{"outcome", "failed"}});
    families.counter("plexica_storage_touches_total", "Rows written behind: heartbeats, traffic.",
                     static_cast<double>(counters.touches));
    families.counter("plexica_storage_dropped_touches_total", "Rows of those that were never written.",
                     static_cast<double>(counters.droppedTouches));
    families.counter("plexica_storage_refused_reads_total", "Reads that were refused, since too many waited.",
                     static_cast<double>(storage::ReadGate::of(m_sources.storage).refused()));
    families.gauge("plexica_storage_commits_in_doubt", "Commits whose outcome is not known yet.",
                   static_cast<double>(counters.inDoubt));
    families.histogram("plexica_storage_batch_changes", "Changes that one transaction held.");
    families.add(counters.batchSizes);
    families.histogram("plexica_storage_commit_duration_seconds", "How long transactions took, from begin to commit.");
    families.add(counters.commitSeconds);
    families.gauge("plexica_storage_revision", "The newest revision that is known here.",
                   static_cast<double>(m_sources.storage.revision()));
    if (counters.walBytes >= 0)
        families.gauge("plexica_sqlite_wal_bytes", "Size of SQLite's write-ahead log.",
                       static_cast<double>(counters.walBytes));
}

void MetricsPage::writeQueues(Families &families) const
{
    const storage::StorageCounters storage = m_sources.storage.counters();
    const storage::ReadGate &reads = storage::ReadGate::of(m_sources.storage);
    struct Queue
    {
        const char *name;
        double length;
        double bound;
    };
    std::vector queues{
        Queue{"storage_changes", double(storage.waiting), double(storage::Storage::maximumWaiting())},
        Queue{"storage_touches", double(storage.waitingTouches), double(storage::StorageOptions().maximumTouches)},
        Queue{"storage_reads", double(reads.waiting()), double(reads.most())},
        Queue{"health_transitions", double(m_sources.registry.deferredWrites().waiting),
              double(registry::DeferredWrites::maximumWaiting)},
        Queue{"events", double(m_sources.events.counters().waiting), double(events::EventLog::maximumWaiting())},
    };
    if (m_sources.otlp)
        queues.push_back(
            {"otlp_calls", double(m_sources.otlp->counters().waiting), double(gateway::OtlpExporter::maximumWaiting)});
    families.gauge("plexica_queue_length", "What waits in the queues of the node.");
    for (const Queue &queue : queues)
        families.add(queue.length, {{"queue", queue.name}});
    families.gauge("plexica_queue_limit", "What may wait in them; then the queue refuses or drops.");
    for (const Queue &queue : queues)
        families.add(queue.bound, {{"queue", queue.name}});
    families.counter(
        "plexica_events_dropped_total", "Events that were never stored, since too many waited.",
        static_cast<double>(m_sources.events.counters().dropped + m_sources.registry.deferredWrites().droppedEvents));
    families.gauge("plexica_watchers", "Streams that are open, by what they watch.");
    const Watchers watchers = m_sources.watchers();
    families.add(watchers.events, {{"kind", "events"}});
    families.add(watchers.watches, {{"kind", "watch"}});
    families.add(watchers.waits, {{"kind", "wait"}});
    families.gauge("plexica_watchers_limit", "Streams that may be open.");
    families.add(m_sources.mostWatchers, {{"kind", "events"}});
}

void MetricsPage::writeWebhooks(Families &families) const
{
    const notifications::WebhookQueue::Counters webhooks = m_sources.webhooks();
    families.counter("plexica_webhook_events_sent_total", "Events that webhooks have taken.", double(webhooks.sent));
    families.counter("plexica_webhook_failures_total", "Tries that they have not; each is tried again.",
                     double(webhooks.failed));
    families.counter("plexica_webhook_events_dropped_total", "Events that were given up after an hour.",
                     double(webhooks.dropped));
    families.gauge("plexica_webhook_events_waiting", "Events that were read to be sent; more may be in the database.",
                   double(webhooks.waiting));
}

void MetricsPage::writeCluster(Families &families) const
{
    const storage::ChangeFeed &feed = m_sources.storage.feed();
    families.gauge("plexica_nodes", "Nodes that use this database, this one among them.", feed.nodes());
    families.gauge("plexica_nodes_lost", "Nodes that have fallen silent within the last hour without stopping.",
                   m_sources.nodes.lost());
    families.gauge("plexica_node_judge_missing", "1 if all live nodes are observers: nobody sweeps and probes.",
                   m_sources.nodes.lacksJudge() ? 1 : 0);
    families.gauge("plexica_node_clock_offset_seconds", "How far this machine's clock is ahead of the database's.",
                   -std::chrono::duration<double>(clockCorrection()).count());
    families.gauge("plexica_node_sweeper", "1 if this is the node that sweeps and probes.", feed.isSweeper() ? 1 : 0);
    families.gauge("plexica_feed_lag_seconds", "How old this node's knowledge of what other nodes wrote may be.",
                   std::chrono::duration<double>(feed.lag()).count());
    families.gauge("plexica_feed_revision", "The newest revision that was taken over from other nodes.",
                   static_cast<double>(feed.revision()));
}

void MetricsPage::writeTenants(Families &families)
{
    using registry::Health;
    struct Numbers
    {
        std::array<double, 3> services{}; ///< by shown status
        double instances = 0;
        double plugins = 0;
        double entries = 0;
        double bytes = 0;
    };
    QStringList tenants = m_sources.registry.tenants() + m_sources.plugins.tenants();
    for (const auto &[name, tenant] : m_sources.sharedData.store().tenants())
        tenants.append(QString::fromStdString(name));
    tenants.sort();
    tenants.removeDuplicates();
    m_tenants.keepOnly(tenants);
    std::map<std::string, Numbers> byTenant; // of the label
    for (const QString &tenantId : tenants) {
        Numbers &numbers = byTenant[m_tenants.of(tenantId)];
        registry::ServiceFilter filter;
        filter.tenantId = tenantId;
        for (const registry::Service *service : m_sources.registry.list(filter)) {
            ++numbers.services[static_cast<std::size_t>(service->status())];
            numbers.instances += double(service->instances.size());
        }
        numbers.plugins += double(m_sources.plugins.installations(tenantId).size());
        if (const auto *tenant = m_sources.sharedData.store().tenant(tenantId.toStdString())) {
            numbers.entries += double(tenant->entries);
            numbers.bytes += double(tenant->bytes);
        }
    }
    families.gauge("plexica_tenants", "Tenants that have services, plugins or shared data.", double(tenants.size()));
    families.gauge("plexica_services", "Services by the status that is shown.");
    for (const auto &[tenant, numbers] : byTenant) {
        for (const Health health : {Health::Healthy, Health::Degraded, Health::Unavailable})
            families.add(numbers.services[static_cast<std::size_t>(health)],
                         {{"tenant", tenant}, {"status", registry::healthName(health).toStdString()}});
    }
    const auto each = [&](const char *name, const char *help, double Numbers::*number) {
        families.gauge(name, help);
        for (const auto &[tenant, numbers] : byTenant)
            families.add(numbers.*number, {{"tenant", tenant}});
    };
    each("plexica_service_instances", "Running copies of services.", &Numbers::instances);
    each("plexica_plugins_installed", "Plugins that tenants have installed.", &Numbers::plugins);
    each("plexica_shared_data_entries", "Entries of shared data in memory.", &Numbers::entries);
    each("plexica_shared_data_bytes", "Bytes of their keys and values.", &Numbers::bytes);

    const shareddata::SharedData::Counters counters = m_sources.sharedData.counters();
    families.counter("plexica_shared_data_sets_total", "Entries that were written here.", double(counters.sets));
    families.counter("plexica_shared_data_deletes_total", "Entries that were deleted here.", double(counters.deletes));
    families.counter("plexica_shared_data_expired_total", "Entries whose time came.", double(counters.expired));
}

void MetricsPage::writeGateway(Families &families) const
{
    m_calls.write(families);
    families.gauge("plexica_gateway_calls_in_flight", "Calls that are under way or wait for a place.",
                   m_sources.gateway.inFlight());
    std::array<double, 3> circuits{};
    double ejected = 0;
    for (const gateway::TargetStatus &target : m_sources.gateway.ownTargets({}, true)) {
        ++circuits[static_cast<std::size_t>(target.circuit)];
        for (const gateway::TargetStatus::Instance &instance : target.instances)
            ejected += instance.ejected;
    }
    using Circuit = gateway::TargetStatus::Circuit;
    families.gauge("plexica_gateway_circuits", "Services whose circuit is not closed.");
    families.add(circuits[static_cast<std::size_t>(Circuit::Open)], {{"state", "open"}});
    families.add(circuits[static_cast<std::size_t>(Circuit::HalfOpen)], {{"state", "half_open"}});
    families.gauge("plexica_gateway_ejected_instances", "Instances that are not called because their calls failed.",
                   ejected);
    families.gauge("plexica_gateway_cache_entries", "Answers that are kept.", double(m_sources.gateway.cache().size()));
    families.gauge("plexica_gateway_cache_bytes", "Bytes of them.", double(m_sources.gateway.cache().bytes()));
}

void MetricsPage::writeTraces(Families &families) const
{
    const gateway::TraceBook::Counters &kept = m_sources.traffic.traces().counters();
    families.gauge("plexica_gateway_calls_kept", "Calls of the last ten minutes that can be looked at.",
                   double(kept.calls));
    families.gauge("plexica_gateway_calls_kept_bytes", "Bytes of them.", double(kept.bytes));
    families.counter("plexica_gateway_calls_left_out_total", "Calls that a sample was taken without.",
                     double(kept.leftOut));
    families.counter("plexica_gateway_calls_dropped_total", "Calls that were kept for less than ten minutes.",
                     double(kept.dropped));
    if (!m_sources.otlp)
        return;
    const gateway::OtlpExporter::Counters sent = m_sources.otlp->counters();
    families.counter("plexica_otlp_spans_total", "Spans for the OpenTelemetry collector by what became of them.");
    families.add(double(sent.exported), {{"outcome", "exported"}});
    families.add(double(sent.dropped), {{"outcome", "dropped"}});
    families.counter("plexica_otlp_failed_requests_total", "Requests that the collector did not take.",
                     double(sent.failures));
}

} // namespace plexica::metrics
