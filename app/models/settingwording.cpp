// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settingwording.h"

#include <utility>

namespace plexica::app {

namespace {

// Texts are collected for translation here and translated when they are shown.
using Texts = std::pair<const char *, const char *>;

constexpr Texts meanings[] = {
    {"listen", QT_TRANSLATE_NOOP("plexica::app::SettingWording",
                                 "Addresses to serve on, as ADDRESS:PORT, or with TLS as {address, port, tls: "
                                 "{certificate, key, clientCA}}. Beyond this machine keys must be turned on first.")},
    {"listenOptions.reusePort",
     QT_TRANSLATE_NOOP("plexica::app::SettingWording", "Lets several servers share one address (SO_REUSEPORT).")},
    {"listenOptions.hostNames",
     QT_TRANSLATE_NOOP(
         "plexica::app::SettingWording",
         "Names by which this node may be called besides its addresses and localhost, while no keys are asked for.")},
    {"dataDir", QT_TRANSLATE_NOOP("plexica::app::SettingWording",
                                  "The folder of the SQLite database and of this window's state.")},
    {"database", QT_TRANSLATE_NOOP("plexica::app::SettingWording",
                                   "The database: sqlite:///absolute/path.db or postgresql://user@host:5432/name. Its "
                                   "password is kept in the desktop's keyring.")},
    {"logLevel", QT_TRANSLATE_NOOP("plexica::app::SettingWording", "How much is written to the log.")},
    {"logFormat",
     QT_TRANSLATE_NOOP("plexica::app::SettingWording", "Whether the log is text for people or JSON for programs.")},
    {"demo", QT_TRANSLATE_NOOP("plexica::app::SettingWording", "Starts the demo plugins with the node.")},
    {"defaultTenant", QT_TRANSLATE_NOOP("plexica::app::SettingWording", "The tenant of requests that name none.")},
    {"environment.name",
     QT_TRANSLATE_NOOP("plexica::app::SettingWording",
                       "The name in the strip on top of the window, which tells production from a test.")},
    {"environment.colour",
     QT_TRANSLATE_NOOP("plexica::app::SettingWording", "The colour of that strip: #rrggbb or a name.")},
    {"cors.allowedOrigins",
     QT_TRANSLATE_NOOP("plexica::app::SettingWording",
                       "Web pages that may read and change things here, such as https://console.example.org.")},
    {"trustedProxies", QT_TRANSLATE_NOOP("plexica::app::SettingWording",
                                         "Addresses or networks of proxies whose X-Forwarded headers count.")},
    {"limits.requestLine", QT_TRANSLATE_NOOP("plexica::app::SettingWording", "The longest first line of a request.")},
    {"limits.headers", QT_TRANSLATE_NOOP("plexica::app::SettingWording", "The most bytes of a request's headers.")},
    {"limits.headerFields", QT_TRANSLATE_NOOP("plexica::app::SettingWording", "The most header fields of a request.")},
    {"limits.body", QT_TRANSLATE_NOOP("plexica::app::SettingWording", "The largest body of a request.")},
    {"limits.connections", QT_TRANSLATE_NOOP("plexica::app::SettingWording",
                                             "The most open connections; beyond it the longest idle one makes room.")},
    {"limits.connectionsPerAddress",
     QT_TRANSLATE_NOOP(
         "plexica::app::SettingWording",
         "The most connections of one address; 0 means half of all, and this machine as many as it likes.")},
    {"limits.watchers", QT_TRANSLATE_NOOP("plexica::app::SettingWording", "The most watches and event streams.")},
    {"limits.memory", QT_TRANSLATE_NOOP("plexica::app::SettingWording",
                                        "The most memory for bodies and for answers that are not taken yet.")},
    {"limits.headerTimeout",
     QT_TRANSLATE_NOOP("plexica::app::SettingWording", "How long a client may take for a request's headers.")},
    {"limits.bodyTimeout",
     QT_TRANSLATE_NOOP("plexica::app::SettingWording", "How long a client may take for a request's body.")},
    {"limits.keepAliveTimeout",
     QT_TRANSLATE_NOOP("plexica::app::SettingWording", "How long an idle connection stays open.")},
    {"limits.tenants", QT_TRANSLATE_NOOP("plexica::app::SettingWording", "The most tenants with services.")},
    {"limits.servicesPerTenant", QT_TRANSLATE_NOOP("plexica::app::SettingWording", "The most services of one tenant.")},
    {"limits.instancesPerService",
     QT_TRANSLATE_NOOP("plexica::app::SettingWording", "The most instances of one service.")},
    {"limits.metadata", QT_TRANSLATE_NOOP("plexica::app::SettingWording", "The most bytes of a service's metadata.")},
    {"limits.endpoints", QT_TRANSLATE_NOOP("plexica::app::SettingWording", "The most endpoints of a service.")},
    {"health.staleAfter", QT_TRANSLATE_NOOP("plexica::app::SettingWording",
                                            "A service of which nothing was seen for so long counts as unavailable.")},
    {"health.probeInterval",
     QT_TRANSLATE_NOOP("plexica::app::SettingWording", "How often health endpoints are asked.")},
    {"health.probeTimeout",
     QT_TRANSLATE_NOOP("plexica::app::SettingWording", "How long a health endpoint may take to answer.")},
    {"health.probeFailures",
     QT_TRANSLATE_NOOP("plexica::app::SettingWording", "So many failed probes in a row make a service unavailable.")},
    {"health.massStaleRatio",
     QT_TRANSLATE_NOOP(
         "plexica::app::SettingWording",
         "If more than this share of all services turned stale at once, they are held back and you are asked.")},
    {"health.massStaleMinimum",
     QT_TRANSLATE_NOOP("plexica::app::SettingWording", "… but only if there are at least so many.")},
    {"events.retention", QT_TRANSLATE_NOOP("plexica::app::SettingWording", "How long the audit log is kept.")},
    {"sharedData.maxValue", QT_TRANSLATE_NOOP("plexica::app::SettingWording", "The largest value of shared data.")},
    {"sharedData.maxKey",
     QT_TRANSLATE_NOOP("plexica::app::SettingWording", "The longest key of shared data, in bytes.")},
    {"sharedData.maxNamespace", QT_TRANSLATE_NOOP("plexica::app::SettingWording", "The longest namespace, in bytes.")},
    {"sharedData.maxEntries", QT_TRANSLATE_NOOP("plexica::app::SettingWording", "The most entries of one tenant.")},
    {"sharedData.maxBytes",
     QT_TRANSLATE_NOOP("plexica::app::SettingWording", "The most bytes of one tenant's shared data.")},
    {"gateway.timeout",
     QT_TRANSLATE_NOOP("plexica::app::SettingWording",
                       "How long a call between plugins may take, unless it asks for another time.")},
    {"gateway.maxTimeout",
     QT_TRANSLATE_NOOP("plexica::app::SettingWording", "The longest time that a call may ask for.")},
    {"gateway.maxInFlight",
     QT_TRANSLATE_NOOP("plexica::app::SettingWording", "The most calls at a time from one caller to one target.")},
    {"gateway.maxInFlightPerTarget",
     QT_TRANSLATE_NOOP("plexica::app::SettingWording", "The most calls at a time to one target, whoever calls.")},
    {"gateway.maxInFlightPerCaller",
     QT_TRANSLATE_NOOP("plexica::app::SettingWording", "The most calls at a time from one caller.")},
    {"gateway.maxInFlightPerTenant",
     QT_TRANSLATE_NOOP("plexica::app::SettingWording", "The most calls at a time of one tenant.")},
    {"gateway.tenantRateLimit",
     QT_TRANSLATE_NOOP("plexica::app::SettingWording",
                       "The most calls a minute of one tenant; 0 means as many as it likes.")},
    {"gateway.permissions",
     QT_TRANSLATE_NOOP(
         "plexica::app::SettingWording",
         "Whether calls need the permissions that endpoints ask for: off, audit (noted only) or enforce.")},
    {"gateway.allowPrivateAddresses",
     QT_TRANSLATE_NOOP("plexica::app::SettingWording",
                       "Whether services at addresses of this machine and of private networks may be called.")},
    {"gateway.allowedHosts",
     QT_TRANSLATE_NOOP("plexica::app::SettingWording",
                       "If any are named, only these hosts may be called: names, *.example.org, addresses, networks.")},
    {"gateway.defaultBaseUrl",
     QT_TRANSLATE_NOOP("plexica::app::SettingWording",
                       "Where services are that register without a base URL; {pluginId} stands for the plugin.")},
    {"gateway.maxResponse", QT_TRANSLATE_NOOP("plexica::app::SettingWording", "The largest answer of a service.")},
    {"auth.mode", QT_TRANSLATE_NOOP("plexica::app::SettingWording",
                                    "Whether requests need a key: open (nobody is asked, this machine only) or keys.")},
    {"limits.manifests", QT_TRANSLATE_NOOP("plexica::app::SettingWording", "The most manifests in the catalogue.")},
    {"node.role", QT_TRANSLATE_NOOP("plexica::app::SettingWording",
                                    "What this node does for the platform: a full one sweeps and probes, an observer "
                                    "only looks; auto decides by the program and the database.")},
    {"node.name", QT_TRANSLATE_NOOP("plexica::app::SettingWording",
                                    "How this node is called among the nodes; empty: the machine's name.")},
    {"gateway.otlp.endpoint",
     QT_TRANSLATE_NOOP("plexica::app::SettingWording",
                       "Where spans of calls go besides: the base URL of an OpenTelemetry collector; empty: nowhere.")},
    {"gateway.otlp.headers",
     QT_TRANSLATE_NOOP("plexica::app::SettingWording",
                       "Header fields that the collector wants, such as a key; their texts are not shown.")},
    {"notifications",
     QT_TRANSLATE_NOOP(
         "plexica::app::SettingWording",
         "Rules that say which events people are told of, and webhooks that carry them; secrets are not shown.")},
    {"auth.allowPlainHttp",
     QT_TRANSLATE_NOOP("plexica::app::SettingWording",
                       "Lets keys travel unencrypted to addresses beyond this machine; each start warns of it.")},
};

constexpr Texts sections[] = {
    {"", QT_TRANSLATE_NOOP("plexica::app::SettingWording", "General")},
    {"listenOptions", QT_TRANSLATE_NOOP("plexica::app::SettingWording", "Listening")},
    {"environment", QT_TRANSLATE_NOOP("plexica::app::SettingWording", "Environment")},
    {"node", QT_TRANSLATE_NOOP("plexica::app::SettingWording", "Node")},
    {"cors", QT_TRANSLATE_NOOP("plexica::app::SettingWording", "Web pages")},
    {"limits", QT_TRANSLATE_NOOP("plexica::app::SettingWording", "Limits")},
    {"health", QT_TRANSLATE_NOOP("plexica::app::SettingWording", "Health rules")},
    {"events", QT_TRANSLATE_NOOP("plexica::app::SettingWording", "Events")},
    {"sharedData", QT_TRANSLATE_NOOP("plexica::app::SettingWording", "Shared data")},
    {"gateway", QT_TRANSLATE_NOOP("plexica::app::SettingWording", "Gateway rules")},
    {"auth", QT_TRANSLATE_NOOP("plexica::app::SettingWording", "Access")},
};

const char *find(const Texts *begin, const Texts *end, const QString &name)
{
    for (const Texts *text = begin; text != end; ++text) {
        if (name == QLatin1String(text->first))
            return text->second;
    }
    return nullptr;
}

} // namespace

QString SettingWording::meaning(const QString &key)
{
    const char *text = find(std::begin(meanings), std::end(meanings), key);
    return text ? tr(text) : QString();
}

QString SettingWording::section(const QString &name)
{
    const char *text = find(std::begin(sections), std::end(sections), name);
    return text ? tr(text) : name;
}

QString SettingWording::origin(SettingFacts::Origin origin)
{
    switch (origin) {
    case SettingFacts::Origin::Default:
        return tr("Default");
    case SettingFacts::Origin::File:
        return tr("File");
    case SettingFacts::Origin::Environment:
        return tr("Environment");
    case SettingFacts::Origin::Option:
        return tr("Option");
    }
    return {};
}

QString SettingWording::source(const SettingFacts &setting)
{
    switch (setting.origin) {
    case SettingFacts::Origin::Default:
        return tr("Nobody has set it: it is at its default.");
    case SettingFacts::Origin::File:
        return tr("From the configuration file: %1").arg(setting.place);
    case SettingFacts::Origin::Environment:
        return tr("Fixed by the environment variable %1, which is stronger than the file.").arg(setting.place);
    case SettingFacts::Origin::Option:
        return tr("Fixed by the option %1 of the command line, which is stronger than the file.").arg(setting.place);
    }
    return {};
}

QString SettingWording::takesEffect(bool reloadable)
{
    return reloadable ? tr("At once") : tr("After a restart");
}

QString SettingWording::range(const SettingFacts &setting)
{
    if (!setting.choices.isEmpty())
        return tr("One of: %1").arg(setting.choices.join(QStringLiteral(", ")));
    return setting.least.isEmpty() ? QString() : tr("From %1 to %2").arg(setting.least, setting.most);
}

QString SettingWording::format(const SettingFacts &setting)
{
    switch (setting.kind) {
    case SettingFacts::Kind::Size:
        return tr("Bytes, or a number with KiB, MiB or GiB");
    case SettingFacts::Kind::Duration:
        return tr("Seconds, or a number with ms, s, m, h or d");
    case SettingFacts::Kind::List:
        return tr("One on each line");
    case SettingFacts::Kind::Listen:
        return tr("A list in brackets, as it would stand in the file");
    case SettingFacts::Kind::Path:
        return tr("A path; a relative one begins at the folder of the configuration file");
    default:
        return {};
    }
}

} // namespace plexica::app
