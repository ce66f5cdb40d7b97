// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/keys.h"

#include "common/ids.h"
#include "common/text.h"
#include "config/colours.h"
#include "config/databaseurl.h"

#include <QHostAddress>
#include <QRegularExpression>
#include <QUrl>

namespace plexica::config {

namespace {

using namespace std::chrono_literals;

constexpr Milliseconds day{24 * 3600 * 1000};
constexpr qint64 KiB = 1024;
constexpr qint64 MiB = 1024 * KiB;
constexpr qint64 GiB = 1024 * MiB;

QString anyText(const QString &text)
{
    for (const QChar character : text) {
        if (character.category() == QChar::Other_Control)
            return QStringLiteral("holds a control character");
    }
    return text.size() > 200 ? QStringLiteral("is longer than 200 characters") : QString();
}

QString tenantName(const QString &text)
{
    return isName(text) ? QString()
                        : QStringLiteral("is not a tenant name; use letters, digits, '.', '_' and '-', "
                                         "beginning with a letter or digit");
}

QString colour(const QString &text)
{
    return text.isEmpty() || isColour(text)
               ? QString()
               : QStringLiteral("is not a colour; use #rrggbb or an SVG colour name such as \"crimson\"");
}

QString origin(const QString &text)
{
    static const QRegularExpression grammar(
        QStringLiteral("\\Ahttps?://(?:[A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+\\])(?::[0-9]{1,5})?\\z"));
    return text == QLatin1String("*") || grammar.match(text).hasMatch()
               ? QString()
               : QStringLiteral("is not an origin; use \"https://host\", \"https://host:port\" or \"*\"");
}

bool isNetwork(const QString &text)
{
    if (text.contains(u'/')) {
        // QHostAddress reads "10/8" and "/8" too; only whole addresses are meant here.
        const auto [address, bits] = QHostAddress::parseSubnet(text);
        return !address.isNull() && bits >= 0 && !QHostAddress(text.section(u'/', 0, 0)).isNull()
               && text.section(u'/', 1).size() <= 3;
    }
    return !QHostAddress(text).isNull();
}

QString network(const QString &text)
{
    return isNetwork(text) ? QString()
                           : QStringLiteral("is not an address or network; use \"10.0.0.7\" or \"10.0.0.0/8\"");
}

QString allowedHost(const QString &text)
{
    static const QRegularExpression name(QStringLiteral("\\A(?:\\*\\.)?[A-Za-z0-9_](?:[A-Za-z0-9_-]*[A-Za-z0-9_])?(?:"
                                                        "\\.[A-Za-z0-9_](?:[A-Za-z0-9_-]*[A-Za-z0-9_])?)*\\z"));
    return isNetwork(text) || (text.size() <= 253 && name.match(text).hasMatch())
               ? QString()
               : QStringLiteral("is not a host; use a name, \"*.example.org\", an address, or a network "
                                "such as \"10.0.0.0/8\"");
}

QString hostName(const QString &text)
{
    static const QRegularExpression name(QStringLiteral(
        "\\A[A-Za-z0-9_](?:[A-Za-z0-9_-]*[A-Za-z0-9_])?(?:\\.[A-Za-z0-9_](?:[A-Za-z0-9_-]*[A-Za-z0-9_])?)*\\z"));
    return text.size() <= 253 && name.match(text).hasMatch()
               ? QString()
               : QStringLiteral("is not a host name; use \"plexica.example.org\", without scheme and port");
}

QString baseUrlTemplate(const QString &text)
{
    QString sample = text;
    sample.replace(QLatin1String("{pluginId}"), QLatin1String("plugin"));
    if (sample.contains(u'{') || sample.contains(u'}'))
        return QStringLiteral("may hold no placeholder but {pluginId}");
    const QUrl url(sample, QUrl::StrictMode);
    if (!url.isValid() || (url.scheme() != QLatin1String("http") && url.scheme() != QLatin1String("https"))
        || url.host().isEmpty())
        return QStringLiteral("is not an absolute http or https URL");
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return QStringLiteral("may hold no credentials, query or fragment");
    return {};
}

QString collectorUrl(const QString &text)
{
    if (text.isEmpty())
        return {};
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || (url.scheme() != QLatin1String("http") && url.scheme() != QLatin1String("https"))
        || url.host().isEmpty())
        return QStringLiteral("is not an absolute http or https URL, such as \"http://localhost:4318\"");
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return QStringLiteral("may hold no credentials (use gateway.otlp.headers), query or fragment");
    return {};
}

QString headerName(const QString &text)
{
    return isToken(text.toUtf8()) ? QString() : QStringLiteral("is not the name of a header");
}

QString headerText(const QString &text)
{
    return isFieldValue(text.toUtf8()) ? QString() : QStringLiteral("holds a control character");
}

QString databaseRule(const QString &text)
{
    return databaseUrlFault(text);
}

// One line a key: the member, then what may stand in it.
#define AT(type, member) [](Settings &s) -> type & { return s.member; }
#define CHOICE(type, member)                                                                                           \
    [](const Settings &s) { return static_cast<int>(s.member); },                                                      \
        [](Settings &s, int choice) { s.member = static_cast<type>(choice); }

std::vector<Key> makeKeys()
{
    const auto key = [](const char *path, Field field, bool reloadable = false) {
        return Key{QString::fromLatin1(path), std::move(field), reloadable};
    };
    const QStringList levels{QStringLiteral("debug"), QStringLiteral("info"), QStringLiteral("warning"),
                             QStringLiteral("error")};
    const QStringList formats{QStringLiteral("text"), QStringLiteral("json")};
    const QStringList permissions{QStringLiteral("off"), QStringLiteral("audit"), QStringLiteral("enforce")};
    const QStringList nodeRoles{QStringLiteral("full"), QStringLiteral("observer"), QStringLiteral("auto")};
    const QStringList authModes{QStringLiteral("open"), QStringLiteral("keys")};
    return {
        key("listen", ListenField{AT(std::vector<ListenSettings>, listen)}),
        key("listenOptions.reusePort", FlagField{AT(bool, reusePort)}),
        key("listenOptions.hostNames", ListField{AT(QStringList, hostNames), hostName}),
        key("dataDir", PathField{AT(QString, dataDir)}),
        key("database", TextField{AT(QString, database), databaseRule, false}),
        key("logLevel", ChoiceField{levels, CHOICE(LogLevel, logLevel)}, true),
        key("logFormat", ChoiceField{formats, CHOICE(LogFormat, logFormat)}, true),
        key("demo", FlagField{AT(bool, demo)}),
        key("defaultTenant", TextField{AT(QString, defaultTenant), tenantName}),
        key("environment.name", TextField{AT(QString, environment.name), anyText}),
        key("environment.colour", TextField{AT(QString, environment.colour), colour}),
        key("node.name", TextField{AT(QString, node.name), anyText}),
        key("node.role", ChoiceField{nodeRoles, CHOICE(NodeRole, node.role)}),
        key("cors.allowedOrigins", ListField{AT(QStringList, corsAllowedOrigins), origin}),
        key("trustedProxies", ListField{AT(QStringList, trustedProxies), network}),
        key("limits.requestLine", SizeField{AT(qint64, limits.requestLine), 256, MiB}, true),
        key("limits.headers", SizeField{AT(qint64, limits.headers), KiB, 16 * MiB}, true),
        key("limits.headerFields", CountField{AT(int, limits.headerFields), 10, 100'000}, true),
        key("limits.body", SizeField{AT(qint64, limits.body), KiB, GiB}, true),
        key("limits.connections", CountField{AT(int, limits.connections), 1, 1'000'000}, true),
        key("limits.connectionsPerAddress", CountField{AT(int, limits.connectionsPerAddress), 0, 1'000'000}, true),
        key("limits.watchers", CountField{AT(int, limits.watchers), 1, 1'000'000}),
        key("limits.memory", SizeField{AT(qint64, limits.memory), MiB, 1024 * GiB}, true),
        key("limits.headerTimeout", DurationField{AT(Milliseconds, limits.headerTimeout), 10ms, 10min}, true),
        key("limits.bodyTimeout", DurationField{AT(Milliseconds, limits.bodyTimeout), 10ms, 1h}, true),
        key("limits.keepAliveTimeout", DurationField{AT(Milliseconds, limits.keepAliveTimeout), 10ms, 1h}, true),
        key("limits.tenants", CountField{AT(int, limits.tenants), 1, 100'000'000}, true),
        key("limits.servicesPerTenant", CountField{AT(int, limits.servicesPerTenant), 1, 100'000'000}, true),
        key("limits.instancesPerService", CountField{AT(int, limits.instancesPerService), 1, 1'000'000}, true),
        key("limits.manifests", CountField{AT(int, limits.manifests), 1, 100'000'000}, true),
        key("limits.metadata", SizeField{AT(qint64, limits.metadata), 2, GiB}, true),
        key("limits.endpoints", CountField{AT(int, limits.endpoints), 0, 1'000'000}, true),
        key("health.staleAfter", DurationField{AT(Milliseconds, health.staleAfter), 100ms, 30 * day}, true),
        key("health.probeInterval", DurationField{AT(Milliseconds, health.probeInterval), 50ms, day}, true),
        key("health.probeTimeout", DurationField{AT(Milliseconds, health.probeTimeout), 10ms, 10min}, true),
        key("health.probeFailures", CountField{AT(int, health.probeFailures), 1, 1000}, true),
        key("health.massStaleRatio", RatioField{AT(double, health.massStaleRatio), 0.01, 1.0}, true),
        key("health.massStaleMinimum", CountField{AT(int, health.massStaleMinimum), 1, 1'000'000}, true),
        key("events.retention", DurationField{AT(Milliseconds, events.retention), 1s, 3650 * day}),
        key("sharedData.maxValue", SizeField{AT(qint64, sharedData.maxValue), 1, GiB}),
        key("sharedData.maxKey", SizeField{AT(qint64, sharedData.maxKey), 1, 64 * KiB}),
        key("sharedData.maxNamespace", SizeField{AT(qint64, sharedData.maxNamespace), 1, 64 * KiB}),
        key("sharedData.maxEntries", NumberField{AT(qint64, sharedData.maxEntries), 1, 1'000'000'000}),
        key("sharedData.maxBytes", SizeField{AT(qint64, sharedData.maxBytes), KiB, 1024 * GiB}),
        key("gateway.timeout", DurationField{AT(Milliseconds, gateway.timeout), 10ms, 1h}),
        key("gateway.maxTimeout", DurationField{AT(Milliseconds, gateway.maxTimeout), 10ms, 1h}),
        key("gateway.maxInFlight", CountField{AT(int, gateway.maxInFlight), 1, 100'000}),
        key("gateway.maxInFlightPerTarget", CountField{AT(int, gateway.maxInFlightPerTarget), 1, 100'000}),
        key("gateway.maxInFlightPerCaller", CountField{AT(int, gateway.maxInFlightPerCaller), 1, 100'000}),
        key("gateway.maxInFlightPerTenant", CountField{AT(int, gateway.maxInFlightPerTenant), 1, 100'000}),
        key("gateway.tenantRateLimit", CountField{AT(int, gateway.tenantRateLimit), 0, 100'000'000}),
        key("gateway.permissions", ChoiceField{permissions, CHOICE(PermissionMode, gateway.permissions)}),
        key("gateway.allowPrivateAddresses", FlagField{AT(bool, gateway.allowPrivateAddresses)}),
        key("gateway.allowedHosts", ListField{AT(QStringList, gateway.allowedHosts), allowedHost}),
        key("gateway.defaultBaseUrl", TextField{AT(QString, gateway.defaultBaseUrl), baseUrlTemplate, false}),
        key("gateway.maxResponse", SizeField{AT(qint64, gateway.maxResponse), KiB, GiB}),
        key("gateway.otlp.endpoint", TextField{AT(QString, gateway.otlp.endpoint), collectorUrl, false}),
        key("gateway.otlp.headers",
            SecretsField{[](Settings &s) -> QMap<QString, QString> & { return s.gateway.otlp.headers; }, headerName,
                         headerText}),
        key("auth.mode", ChoiceField{authModes, CHOICE(AuthMode, auth.mode)}),
        key("auth.allowPlainHttp", FlagField{AT(bool, auth.allowPlainHttp)}),
        key("notifications", NotificationsField{AT(std::vector<NotificationSettings>, notifications)}, true),
    };
}

#undef AT
#undef CHOICE

} // namespace

const std::vector<Key> &keys()
{
    static const std::vector<Key> all = makeKeys();
    return all;
}

const Key *findKey(QStringView path)
{
    for (const Key &key : keys()) {
        if (key.path == path)
            return &key;
    }
    return nullptr;
}

QStringList keyNames(bool withSections)
{
    QStringList names;
    for (const Key &key : keys()) {
        const QString section = key.path.contains(u'.') ? key.path.section(u'.', 0, 0) : QString();
        if (withSections && !section.isEmpty() && !names.contains(section))
            names.append(section);
        names.append(key.path);
    }
    return names;
}

QString environmentName(const QString &path)
{
    QString name = QStringLiteral("PLEXICA_");
    for (const QChar character : path) {
        if (character.isUpper())
            name += u'_';
        name += character == u'.' ? QChar(u'_') : character.toUpper();
    }
    return name;
}

} // namespace plexica::config
