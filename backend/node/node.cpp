// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/node.h"

#include "access/accesscontrol.h"
#include "cluster/nodetable.h"
#include "common/ids.h"
#include "common/logging.h"
#include "gateway/otlpexporter.h"
#include "gateway/sharedcalls.h"
#include "upstream/upstreamclient.h"
#include "metrics/metricspage.h"
#include "metrics/process.h"
#include "node/controlsocket.h"
#include "node/datafolder.h"
#include "node/gatewayreports.h"
#include "node/givenrevision.h"
#include "node/importcommand.h"
#include "node/loadmeter.h"
#include "node/nodehealth.h"
#include "node/noderules.h"
#include "node/observededges.h"
#include "node/ownkeys.h"
#include "node/probetransport.h"
#include "node/reception.h"
#include "node/tlsfiles.h"
#include "node/waitfortask.h"
#include "node/watchedentries.h"
#include "node/watchedhistory.h"
#include "node/watchednodes.h"
#include "node/watchedplugins.h"
#include "node/watchedservices.h"
#include "notifications/notifier.h"
#include "notifications/webhooksender.h"
#include "plugins/grants.h"
#include "registry/prober.h"
#include "rest/errorstatus.h"
#include "rest/gatewayproxy.h"
#include "http/httpserver.h"
#include "rest/routes.h"
#include "rest/streambook.h"
#include "rest/waits.h"
#include "storage/changefeed.h"
#include "storage/storage.h"
#include "watch/hub.h"

#include <QEventLoop>
#include <QHostAddress>
#include <QSysInfo>
#include <QPointer>

namespace plexica::node {

class Node::Private
{
public:
    explicit Private(config::Settings values)
        : settings(std::move(values))
    {
    }

    std::optional<StartError> listen();
    void addMetrics();
    void addNodes();
    cluster::NodeRow facts() const;
    std::optional<StartError> addWatch();
    void addGateway();
    void addTraces();
    void addAccess();
    void tellOfKeys(qint64 count) const;
    void openControlSocket();
    bool asksForKeys() const { return settings.auth.mode == config::AuthMode::Keys; }

    // In the order of construction; destroyed from the bottom up, so nothing outlives what it uses.
    config::Settings settings;
    const QString id = newId();
    metrics::HttpMeter httpMeter; ///< requests that wait for others below are answered when those go
    std::unique_ptr<storage::Storage> storage;
    std::unique_ptr<events::EventLog> eventLog;
    std::unique_ptr<notifications::Notifier> notifier;
    std::unique_ptr<cluster::NodeTable> nodes;
    std::unique_ptr<access::AccessControl> access;
    std::unique_ptr<registry::ServiceRegistry> registry;
    std::unique_ptr<plugins::PluginDirectory> plugins;
    std::unique_ptr<shareddata::SharedData> sharedData;
    std::unique_ptr<upstream::UpstreamClient> upstream;
    std::unique_ptr<upstream::UpstreamClient> probes;
    std::unique_ptr<registry::Prober> prober;
    std::unique_ptr<gateway::TrafficBook> traffic;
    std::unique_ptr<gateway::Gateway> gateway;
    std::unique_ptr<notifications::WebhookSender> webhooks;
    std::unique_ptr<GatewayReports> reports;
    std::unique_ptr<gateway::SharedCalls> sharedCalls;
    std::unique_ptr<gateway::OtlpExporter> otlp; ///< nullptr: spans go nowhere
    std::unique_ptr<watch::Hub> watch;           ///< with what it asks of all the above
    std::unique_ptr<WatchedNodes> watchedNodes;
    std::unique_ptr<GivenRevision> given;
    std::unique_ptr<rest::StreamBook> streams;
    std::unique_ptr<rest::Waits> waits;
    std::unique_ptr<metrics::MetricsPage> metrics;
    std::unique_ptr<http::Router> router;
    std::unique_ptr<rest::RouteTable> routes;
    std::unique_ptr<Reception> reception;
    std::unique_ptr<http::HttpServer> server;
    std::unique_ptr<ImportCommand> import;
    std::unique_ptr<ControlSocket> control;
    std::vector<config::EffectiveValue> effective;
    std::unique_ptr<OwnKeys> ownKeys;

    QStringList addresses;
    TimePoint startedAt;
    LoadMeter load;
    bool stopping = false;
};

Node::Node(config::Settings settings, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(std::move(settings)))
{
}

Node::~Node() = default;

std::optional<Node::StartError> Node::makeDataDirectory(const QString &folder)
{
    if (makeDataFolder(folder))
        return std::nullopt;
    return StartError{3, QStringLiteral("The data directory %1 cannot be created; check the rights of the folder above "
                                        "it or choose another with --data-dir.")
                             .arg(folder)};
}

std::optional<Node::StartError> Node::start()
{
    d->startedAt = currentTime();
    if (auto fault = makeDataDirectory(d->settings.dataDir))
        return fault;
    keepPrivate(d->settings.database);
    storage::StorageOptions options;
    options.url = d->settings.database;
    auto opened = storage::Storage::open(options);
    if (!opened)
        return StartError{3, opened.error().message};
    d->storage = std::move(*opened);
    connect(d->storage.get(), &storage::Storage::availabilityChanged, this, &Node::storageAvailabilityChanged);
    d->storage->feed().setObserver(d->settings.node.role == config::NodeRole::Observer);
    d->eventLog = std::make_unique<events::EventLog>(*d->storage, d->settings.events.retention);
    d->notifier = std::make_unique<notifications::Notifier>(*d->eventLog, d->settings.notifications);
    d->addNodes();
    d->access = std::make_unique<access::AccessControl>(*d->storage, *d->eventLog);
    const auto keys = waitForTask(d->access->load());
    if (!keys)
        return StartError{3, keys.error().message};
    if (d->asksForKeys()) {
        d->tellOfKeys(*keys);
        d->ownKeys = std::make_unique<OwnKeys>(*d->access);
        const auto made =
            d->ownKeys->make(d->settings.auth.ownPlugins, d->settings.defaultTenant, !d->storage->feed().follows());
        if (!made)
            return StartError{3, made.error().message};
    }
    d->registry = std::make_unique<registry::ServiceRegistry>(*d->storage, *d->eventLog, healthRules(d->settings));
    d->registry->setLimits(registryLimits(d->settings));
    const auto loaded = waitForTask(d->registry->load());
    if (!loaded)
        return StartError{3, loaded.error().message};
    qCInfo(lcNode).noquote() << "Loaded" << *loaded << "services from" << d->storage->engine();

    d->plugins = std::make_unique<plugins::PluginDirectory>(*d->storage, *d->eventLog, *d->registry);
    d->plugins->setMaximumManifests(d->settings.limits.manifests);
    const auto installed = waitForTask(d->plugins->load());
    if (!installed)
        return StartError{3, installed.error().message};
    qCInfo(lcNode).noquote() << "Loaded" << *installed << "plugin installations";

    d->sharedData = std::make_unique<shareddata::SharedData>(*d->storage, *d->eventLog, sharedDataLimits(d->settings));
    const auto entries = waitForTask(d->sharedData->load());
    if (!entries)
        return StartError{3, entries.error().message};
    qCInfo(lcNode).noquote() << "Loaded" << *entries << "shared data entries";
    if (auto fault = d->addWatch())
        return fault;
    d->storage->feed().start(); // every domain has loaded: from here on this node follows the others
    d->plugins->setOwnedKeys([data = d->sharedData.get()](const QString &tenantId, const QString &pluginId) {
        return data->ownedKeys(tenantId.toUtf8(), pluginId.toUtf8());
    });

    d->traffic = std::make_unique<gateway::TrafficBook>(*d->storage, d->id);
    const auto traffic = waitForTask(d->traffic->load());
    if (!traffic)
        return StartError{3, traffic.error().message};
    d->addGateway();
    d->watch->addHistory(watch::Kind::Calls, std::make_unique<WatchedCalls>(*d->watch, *d->traffic));

    d->router = std::make_unique<http::Router>();
    d->routes = std::make_unique<rest::RouteTable>(*d->router, d->settings.defaultTenant, d->asksForKeys());
    d->routes->setRevision([hub = d->watch.get()]() -> const QByteArray & { return hub->presentText(); });
    const int mostOpen = std::max(1, d->settings.limits.connections * 3 / 4);
    d->streams = std::make_unique<rest::StreamBook>(std::clamp(d->settings.limits.watchers, 1, mostOpen), mostOpen);
    d->waits = std::make_unique<rest::Waits>(*d->watch, *d->streams);
    rest::addServiceRoutes(*d->routes, *d->registry, *d->waits);
    rest::addPluginRoutes(*d->routes, *d->plugins);
    rest::addDependencyRoutes(*d->routes, *d->plugins);
    rest::addSharedDataRoutes(*d->routes, *d->sharedData, *d->eventLog, *d->waits);
    rest::addGatewayRoutes(*d->routes, *d->gateway, *d->traffic, *d->eventLog,
                           [calls = d->sharedCalls.get()] { calls->look(); });
    d->addAccess();
    rest::addEventRoutes(*d->routes, *d->eventLog, *d->streams);
    rest::addWatchRoutes(*d->routes, *d->watch, *d->streams);
    d->addMetrics();
    d->reception = std::make_unique<Reception>(d->settings, *d->access, *d->router, *d->routes);
    d->server = std::make_unique<http::HttpServer>(
        [reception = d->reception.get()](const http::ExchangePtr &exchange) { reception->receive(exchange); },
        rest::contractErrors());
    d->server->setLimits(httpLimits(d->settings));
    d->server->setPolicy(&d->reception->policy());
    d->server->setStreamedBodies(rest::isProxied);
    d->server->setMeter(&d->httpMeter);
    d->metrics->watch(*d->server);
    // Whoever uses credentials that are good no more is cut, from the event loop: it may be that he has just asked for
    // it.
    connect(
        d->access.get(), &access::AccessControl::endedSome, d->server.get(),
        [this] { d->reception->cutEnded(*d->server); }, Qt::QueuedConnection);
    if (auto error = d->listen())
        return error;
    d->openControlSocket();
    d->probes = std::make_unique<upstream::UpstreamClient>(probeOptions(d->settings));
    d->prober = std::make_unique<registry::Prober>(*d->registry, probeTransport(*d->probes));
    if (d->settings.sendsWebhooks)
        d->webhooks = std::make_unique<notifications::WebhookSender>(
            *d->storage, *d->eventLog, upstreamOptions(d->settings), d->settings.notifications);

    connect(&d->load, &LoadMeter::measured, this, [this] {
        d->metrics->noteLag(d->load.loopLag() / 1000);
        if (d->watch->isWatched(watch::Kind::Calls))
            d->sharedCalls->look();
    });
    d->load.start([server = d->server.get()] { return server->counters().requests; },
                  [traffic = d->traffic.get()] { return traffic->recorded(); });
    d->reports = std::make_unique<GatewayReports>(*d->storage, *d->nodes, *d->gateway);
    d->nodes->start();
    d->reports->start();
    return std::nullopt;
}

void Node::Private::addNodes()
{
    // What happens to nodes is of no tenant; it stands in the log that is looked at first.
    nodes = std::make_unique<cluster::NodeTable>(*storage, *eventLog, id, settings.defaultTenant,
                                                 [this] { return facts(); });
}

cluster::NodeRow Node::Private::facts() const
{
    const storage::ChangeFeed &feed = storage->feed();
    cluster::NodeRow row;
    row.name = settings.node.name.isEmpty() ? QSysInfo::machineHostName() : settings.node.name;
    row.addresses = addresses;
    row.version = QStringLiteral(PLEXICA_VERSION);
    row.role = feed.isObserver() ? cluster::NodeRole::Observer : cluster::NodeRole::Full;
    row.startedAt = startedAt;
    row.sweeper = feed.isSweeper();
    row.revision = feed.follows() ? feed.revision() : storage->revision();
    row.clockOffset = -clockCorrection();
    row.requestsPerSecond = load.requestsPerSecond();
    row.callsPerSecond = load.callsPerSecond();
    row.connections = server ? server->counters().connections : 0;
    row.watchers = streams ? streams->count(rest::StreamOf::Events) + streams->count(rest::StreamOf::Watch) : 0;
    row.loopLag = load.loopLag();
    row.residentBytes = static_cast<qint64>(metrics::residentBytes());
    return row;
}

std::optional<Node::StartError> Node::Private::addWatch()
{
    watch = std::make_unique<watch::Hub>(*storage);
    given = std::make_unique<GivenRevision>(settings.dataDir);
    if (const auto loaded = waitForTask(watch->load(given->read())); !loaded)
        return StartError{3, loaded.error().message};
    using watch::Kind;
    watch::Hub &hub = *watch;
    hub.addSource(Kind::Services, std::make_unique<WatchedServices>(hub, *registry, *plugins));
    hub.addSource(Kind::Plugins, std::make_unique<WatchedPlugins>(hub, *plugins));
    hub.addSource(Kind::SharedData, std::make_unique<WatchedEntries>(hub, *sharedData));
    watchedNodes = std::make_unique<WatchedNodes>(hub.addTable(Kind::Nodes), *nodes);
    hub.addHistory(Kind::Events, std::make_unique<WatchedEvents>(hub, *eventLog));
    given->follow(hub);
    return std::nullopt;
}

void Node::Private::addGateway()
{
    upstream = std::make_unique<upstream::UpstreamClient>(upstreamOptions(settings));
    gateway = std::make_unique<gateway::Gateway>(*registry, *eventLog, *traffic, *upstream, gatewayRules(settings, id));
    gateway->setGrants([this](const QString &tenantId, const QString &pluginId) {
        const plugins::InstalledPlugin *installation = plugins->installation(tenantId, pluginId);
        return installation ? plugins::grantedPermissions(*installation) : QStringList();
    });
    connect(plugins.get(), &plugins::PluginDirectory::changed, gateway.get(), [this] { gateway->forgetGrants(); });
    addTraces();
    plugins->setObservedEdges([this](const QString &tenantId) { return observedEdges(traffic->pairs(tenantId)); });
    plugins->setCallRates(
        [this](const QString &tenantId) { return callRates(traffic->pairs(tenantId, std::chrono::minutes(2))); });
    plugins->setRecentCallers([this](const QString &tenantId, const QString &pluginId) {
        return recentCallers(traffic->pairs(tenantId), pluginId);
    });
}

void Node::Private::addTraces()
{
    gateway::TraceBook &traces = traffic->traces();
    traces.setNodeId(gateway->nodeId());
    sharedCalls = std::make_unique<gateway::SharedCalls>(*storage, *traffic);
    if (settings.gateway.otlp.endpoint.isEmpty())
        return;
    otlp = std::make_unique<gateway::OtlpExporter>(otlpOptions(settings), gateway->nodeId());
    traces.addListener([exporter = QPointer<gateway::OtlpExporter>(otlp.get())](const gateway::CallPtr &call) {
        if (exporter)
            exporter->add(call);
    });
}

void Node::Private::addMetrics()
{
    metrics = std::make_unique<metrics::MetricsPage>(metrics::Sources{
        .http = httpMeter,
        .storage = *storage,
        .events = *eventLog,
        .registry = *registry,
        .plugins = *plugins,
        .sharedData = *sharedData,
        .gateway = *gateway,
        .traffic = *traffic,
        .nodes = *nodes,
        .otlp = otlp.get(),
        .ready = [this] { return notReady(*storage, stopping).isEmpty(); },
        .webhooks = [this] { return webhooks ? webhooks->counters() : notifications::WebhookQueue::Counters(); },
        .watchers =
            [this] {
                return metrics::Watchers{.events = streams->count(rest::StreamOf::Events),
                                         .watches = streams->count(rest::StreamOf::Watch),
                                         .waits = streams->count(rest::StreamOf::Wait)};
            },
        .mostWatchers = streams->most(),
    });
    rest::addNodeRoutes(
        *routes,
        [this] {
            return rest::Readiness{notReady(*storage, stopping), warnings(*nodes)};
        },
        [this] { return metrics->text(); });
    rest::addStatsRoutes(*routes, *registry, *plugins, *sharedData, *traffic, [this] {
        return rest::NodeRates{
            .requestsPerSecond = load.requestsPerSecond(), .nodes = nodes->live(), .lostNodes = nodes->lost()};
    });
    rest::addClusterRoutes(*routes, *nodes);
}

void Node::Private::addAccess()
{
    rest::AccessRules rules;
    rules.asksForKeys = asksForKeys();
    rules.defaultTenant = settings.defaultTenant;
    rules.settings = [this] {
        std::vector<rest::SettingRow> rows;
        for (const config::EffectiveValue &value : effective)
            rows.push_back({value.key, value.value, value.origin, value.reloadable});
        return rows;
    };
    rest::addAccessRoutes(*routes, *access, std::move(rules));
}

void Node::Private::tellOfKeys(qint64 count) const
{
    if (count == 0)
        qCWarning(lcNode) << "auth.mode is keys, and there is no key yet: plexica-server key create --name NAME --role "
                             "admin makes the first, also while this server runs";
    if (!settings.auth.allowPlainHttp)
        return;
    for (const config::ListenSettings &wanted : settings.listen) {
        if (wanted.tls.certificate.isEmpty() && !QHostAddress(wanted.address).isLoopback())
            qCWarning(lcNode).noquote() << "auth.allowPlainHttp: keys that are sent to" << wanted.address
                                        << "can be read on their way, as they are not encrypted";
    }
}

int Node::openStreams(const QString &keyId) const
{
    return d->server ? d->reception->openStreams(*d->server, keyId) : 0;
}

/// Subcommands reach this process by it: on SQLite nobody else may open the database.
void Node::Private::openControlSocket()
{
    if (!settings.database.startsWith(QStringLiteral("sqlite://")))
        return;
    import = std::make_unique<ImportCommand>(*storage, *eventLog, importLimits(settings));
    control = std::make_unique<ControlSocket>(
        *access, settings.defaultTenant, settings.database,
        [import = import.get()](config::Subcommand command) { return import->run(std::move(command)); });
    if (const auto opened = control->listen(ControlSocket::pathIn(settings.dataDir)); !opened)
        qCWarning(lcNode).noquote() << "plexica-server key … and import cannot reach this process:"
                                    << opened.error().message;
}

std::optional<Node::StartError> Node::Private::listen()
{
    for (const config::ListenSettings &wanted : settings.listen) {
        http::ListenOptions options;
        options.address =
            wanted.address == u"localhost" ? QHostAddress(QHostAddress::LocalHost) : QHostAddress(wanted.address);
        options.port = wanted.port;
        options.reusePort = settings.reusePort;
        if (!wanted.tls.certificate.isEmpty()) {
            auto tls = readTlsFiles(wanted.tls);
            if (!tls)
                return StartError{2, tls.error().message};
            options.tls = std::move(*tls);
        }
        const auto bound = server->listen(options);
        if (!bound)
            return StartError{4, bound.error().message};
        addresses.append((options.tls ? QStringLiteral("https://") : QStringLiteral("http://")) + *bound);
    }
    return std::nullopt;
}

void Node::stop(Milliseconds deadline)
{
    if (d->stopping)
        return;
    d->stopping = true;
    d->control.reset();
    d->import.reset();
    if (d->ownKeys)
        d->ownKeys->end(); // written before the storage is flushed
    d->prober.reset();
    d->probes.reset();
    d->webhooks.reset();
    if (!d->server) {
        Q_EMIT stopped();
        return;
    }
    connect(d->server.get(), &http::HttpServer::drained, this, [this] {
        if (d->reports)
            d->reports->stop();
        d->nodes->leave();
        d->traffic->writeOut();
        d->storage->flush(Milliseconds(5'000));
        d->given->write();
        Q_EMIT stopped();
    });
    if (d->otlp)
        d->otlp->hurry();
    d->streams->endAll(); // they have no end of their own to wait for
    d->server->shutDown(deadline);
}

void Node::reload(const config::Settings &settings)
{
    installLogging(settings.logLevel, settings.logFormat);
    d->server->setLimits(httpLimits(settings));
    d->registry->setRules(healthRules(settings));
    d->registry->setLimits(registryLimits(settings));
    d->plugins->setMaximumManifests(settings.limits.manifests);
    d->sharedData->setLimits(sharedDataLimits(settings));
    d->gateway->setRules(gatewayRules(settings, d->id));
    d->upstream->setPolicy(upstreamOptions(settings).policy);
    if (d->probes)
        d->probes->setPolicy(probeOptions(settings).policy);
    d->notifier->setRules(settings.notifications);
    if (d->webhooks) {
        d->webhooks->setPolicy(upstreamOptions(settings).policy);
        d->webhooks->setRules(settings.notifications);
    }
    for (std::size_t i = 0; i < settings.listen.size() && i < d->settings.listen.size(); ++i) {
        if (settings.listen[i].tls.certificate.isEmpty())
            continue;
        if (auto tls = readTlsFiles(settings.listen[i].tls))
            d->server->setTlsConfiguration(static_cast<int>(i), *tls);
        else
            qCWarning(lcNode).noquote() << "The TLS files stay as they were:" << tls.error().message;
    }
    const bool sendsWebhooks = d->settings.sendsWebhooks;
    const auto listening = d->settings.listen; // addresses change only with a restart
    d->settings = settings;
    d->settings.listen = listening;
    d->settings.sendsWebhooks = sendsWebhooks;
    qCInfo(lcNode) << "Configuration reloaded";
}

void Node::judgeFromHere(const events::Origin &origin)
{
    if (!d->storage->feed().isObserver())
        return;
    d->storage->feed().setObserver(false);
    d->nodes->recordJudge(origin);
    qCInfo(lcNode) << "This node sweeps and probes from now on, like other full nodes";
}

const config::Settings &Node::settings() const
{
    return d->settings;
}

NodeStatus Node::status() const
{
    NodeStatus status;
    status.addresses = d->addresses;
    status.startedAt = d->startedAt;
    status.requestsPerSecond = d->load.requestsPerSecond();
    status.loopLagMilliseconds = d->load.loopLag();
    if (d->nodes) {
        status.observes = d->storage->feed().isObserver();
        status.lacksJudge = d->nodes->lacksJudge();
    }
    if (d->storage) {
        status.storageEngine = d->storage->engine();
        status.storageAvailable = d->storage->available();
        status.storageReason = d->storage->unavailableReason();
    }
    if (d->server) {
        status.requests = d->server->counters().requests;
        status.connections = d->server->counters().connections;
    }
    return status;
}

std::vector<NodeRoute> Node::routes() const
{
    std::vector<NodeRoute> routes;
    if (d->routes) {
        for (const rest::RouteTable::Declared &route : d->routes->declared())
            routes.push_back({route.method, route.pattern, rest::rolesOf(route.access)});
    }
    return routes;
}

QMap<QString, QString> Node::ownKeys() const
{
    return d->ownKeys ? d->ownKeys->secrets() : QMap<QString, QString>();
}

void Node::setEffective(std::vector<config::EffectiveValue> values)
{
    d->effective = std::move(values);
}

access::AccessControl &Node::accessControl()
{
    return *d->access;
}

registry::ServiceRegistry &Node::registry()
{
    return *d->registry;
}

plugins::PluginDirectory &Node::plugins()
{
    return *d->plugins;
}

shareddata::SharedData &Node::sharedData()
{
    return *d->sharedData;
}

gateway::Gateway &Node::gateway()
{
    return *d->gateway;
}

gateway::TrafficBook &Node::traffic()
{
    return *d->traffic;
}

notifications::Notifier &Node::notifier()
{
    return *d->notifier;
}

cluster::NodeTable &Node::nodes()
{
    return *d->nodes;
}

watch::Hub &Node::hub()
{
    return *d->watch;
}

void Node::lookAtCalls()
{
    d->sharedCalls->look();
}

events::EventLog &Node::eventLog()
{
    return *d->eventLog;
}

} // namespace plexica::node
