// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/plugins/pluginapi.h"

#include "common/jsonwriter.h"

#include <QFile>

namespace plexica::test {

namespace {

ServerOptions serverOptions(const QString &url)
{
    ServerOptions options;
    options.database = url;
    options.settings = {QStringLiteral("health.probeInterval=1h")}; // nobody answers at these base URLs
    return options;
}

QStringList entries(const QString &list)
{
    QStringList all = list.split(u',', Qt::SkipEmptyParts);
    for (QString &entry : all)
        entry = entry.trimmed();
    return all;
}

void writeDependency(JsonWriter &writer, const QString &entry)
{
    QString constraint = entry.section(u' ', 1);
    const bool optional = constraint.endsWith(u'?');
    if (optional)
        constraint.chop(1);
    const QString provider = entry.section(u' ', 0, 0);
    writer.member("version", constraint.trimmed()).member("required", !optional);
    if (provider.contains(u':'))
        writer.member("serviceName", provider.section(u':', 1));
}

QString providerOf(const QString &entry)
{
    return entry.section(u' ', 0, 0).section(u':', 0, 0);
}

} // namespace

PluginServer::PluginServer()
    : PluginServer(*QTest::currentDataTag() == 'S' ? QStringLiteral("SQLite") : QStringLiteral("PostgreSQL"))
{
}

PluginServer::PluginServer(const QString &engine)
    : m_engine(engine)
    , m_process(serverOptions(m_engine.url()))
{
    if (!m_process.start())
        qFatal("plexica-server does not start: %s", qUtf8Printable(m_process.errors()));
}

QString PluginServer::dump() const
{
    QString all;
    for (const char *table : {"change_counter", "schema_migrations", "plugins", "plugin_installations",
                              "plugin_dependencies", "services", "service_instances", "events", "tombstones"}) {
        const QString name = QString::fromLatin1(table);
        all += name + u'\n' + sql(QStringLiteral("SELECT * FROM %1 ORDER BY 1, 2;").arg(name)) + u'\n';
    }
    return all;
}

void PluginServer::awaitQuiet() const
{
    if (m_engine.isSqlite())
        return;
    const QString others = QStringLiteral("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() "
                                          "AND pid <> pg_backend_pid();");
    if (!QTest::qWaitFor([&] { return sql(others) == u"0"; }, 10'000))
        qFatal("sessions of a killed server stay");
}

QByteArray manifest(const QString &id, const QString &version, const QString &services, const QString &dependencies)
{
    JsonWriter writer;
    writer.beginObject().member("id", id).member("name", id + QStringLiteral(" by name")).member("version", version);
    writer.key("api").beginObject().key("services").beginArray();
    for (const QString &entry : entries(services)) {
        writer.beginObject().member("name", entry.section(u' ', 0, 0)).member("version", entry.section(u' ', 1));
        writer.key("endpoints").beginArray().beginObject().member("method", QStringLiteral("GET"));
        writer.member("path", QStringLiteral("/of/") + version).endObject().endArray().endObject();
    }
    writer.endArray().key("dependencies").beginArray();
    for (const QString &entry : entries(dependencies)) {
        writer.beginObject().member("pluginId", providerOf(entry));
        writeDependency(writer, entry);
        writer.endObject();
    }
    writer.endArray().endObject().endObject();
    return writer.take();
}

QByteArray guideManifest(const QString &id)
{
    QFile file(QFINDTESTDATA("../../data/guide/") + id + QStringLiteral(".json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the guide's manifest of %s is not there", qUtf8Printable(id));
    return file.readAll();
}

PluginApi::PluginApi(quint16 port, QByteArray tenant)
    : m_port(port)
    , m_tenant(std::move(tenant))
    , m_client(port)
{
}

QByteArray PluginApi::installBody(const QByteArray &manifest, const QString &more) const
{
    return "{\"tenantId\":\"" + m_tenant + "\",\"manifest\":" + manifest + q(more) + '}';
}

HttpReply PluginApi::install(const QByteArray &manifest, const QString &more)
{
    return m_client.post("/api/plugins/install", installBody(manifest, more));
}

HttpReply PluginApi::installVersion(const QString &id, const QByteArray &json)
{
    return m_client.post(target(id, "/install"), json);
}

HttpReply PluginApi::uninstall(const QString &id, const QByteArray &query)
{
    return m_client.remove(target(id, query.isEmpty() ? QByteArray() : '?' + query));
}

HttpReply PluginApi::gateway(const QByteArray &method, const QByteArray &path, const QByteArray &json)
{
    HttpHeaders headers{{"X-Tenant-Slug", m_tenant}};
    if (!json.isEmpty())
        headers.emplace_back("Content-Type", "application/json");
    return m_client.send(method, "/api/plugin-gateway/dependencies" + path, json, headers);
}

HttpReply PluginApi::registerDependencies(const QString &id, const QString &dependencies)
{
    JsonWriter writer;
    writer.beginObject().key("dependencies").beginArray();
    for (const QString &entry : entries(dependencies)) {
        writer.beginObject().member("pluginId", id).member("dependsOnPluginId", providerOf(entry));
        writeDependency(writer, entry);
        writer.endObject();
    }
    writer.endArray().endObject();
    return gateway("POST", {}, writer.take());
}

QString PluginApi::inventory()
{
    QStringList list;
    const JsonValue plugins = installed().at(QStringLiteral("plugins"));
    for (const JsonValue &plugin : plugins.toArray()) {
        list.append(plugin.find(u"pluginId")->toString() + u' ' + plugin.find(u"version")->toString());
        if (!plugin.find(u"active")->toBool())
            list.back() += QStringLiteral(" inactive");
    }
    return list.join(QStringLiteral(", "));
}

QStringList PluginApi::eventTypes()
{
    QStringList types;
    const JsonValue events = services().events().at(QStringLiteral("events"));
    for (const JsonValue &event : events.toArray())
        types.prepend(event.find(u"type")->toString());
    return types;
}

QStringList texts(const JsonValue &list)
{
    QStringList all;
    for (const JsonValue &text : list.toArray())
        all.append(text.toString());
    return all;
}

} // namespace plexica::test
