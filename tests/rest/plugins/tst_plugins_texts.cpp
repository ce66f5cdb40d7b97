// SPDX-License-Identifier: GPL-3.0-or-later
// Every text that services, plugins and their events take comes back byte for byte: from memory, from either database,
// over a restart, through export and import.
#include "rest/plugins/pluginapi.h"
#include "rest/watch/watcher.h"
#include "support/hostiletexts.h"
#include "support/temporarypostgres.h"

#include <QFile>

using namespace plexica;
using namespace plexica::test;
using namespace Qt::StringLiterals;

class TestPluginsTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsComeBack_data() { addEngineRows(); }
    void textsComeBack();
    void namesAndPathsComeBackOrAreRefused_data() { addEngineRows(); }
    void namesAndPathsComeBackOrAreRefused();
    void nulInDocumentsComesBackOrIsRefused_data() { addEngineRows(); }
    void nulInDocumentsComesBackOrIsRefused();
};

namespace {

ServerOptions optionsOf(const QString &engine)
{
    ServerOptions options;
    if (engine == u"PostgreSQL") {
        TemporaryPostgres &postgres = TemporaryPostgres::shared();
        options.database = postgres.url(postgres.createDatabase());
    }
    return options;
}

struct Sent
{
    QByteArray method;
    QByteArray target;
    QByteArray body;
};

/// Sends them in that order, some at once (one transaction for all that wait), and answers in that order.
std::vector<HttpReply> sendAll(quint16 port, const std::vector<Sent> &requests)
{
    std::vector<std::unique_ptr<HttpClient>> clients;
    for (int i = 0; i < 32; ++i)
        clients.push_back(std::make_unique<HttpClient>(port));
    std::vector<HttpReply> replies;
    while (replies.size() < requests.size()) {
        const std::size_t first = replies.size();
        const std::size_t many = std::min(clients.size(), requests.size() - first);
        for (std::size_t i = 0; i < many; ++i) {
            const Sent &one = requests[first + i];
            HttpHeaders headers{{"Content-Type", "application/json"}};
            if (one.target.startsWith("/api/plugin-gateway"))
                headers.emplace_back("X-Tenant-Slug", "t");
            clients[i]->begin(one.method, one.target, one.body, headers);
        }
        for (std::size_t i = 0; i < many; ++i)
            replies.push_back(clients[i]->finish());
    }
    return replies;
}

QString nameOf(std::size_t number)
{
    return u"s-%1"_s.arg(number, 4, 10, QChar(u'0'));
}

/// A plugin that holds the text wherever a manifest takes one.
QByteArray manifestWith(std::size_t number, const QByteArray &text)
{
    const QByteArray id = "p-" + QByteArray::number(qulonglong(number));
    return "{\"id\":\"" + id + "\",\"name\":" + text + ",\"version\":\"1.0.0\",\"description\":" + text
           + ",\"api\":{\"services\":[{\"name\":\"" + id + ".s\",\"version\":\"1.0.0\",\"description\":" + text
           + ",\"metadata\":{" + text + ":" + text
           + "},\"endpoints\":[{\"method\":\"GET\",\"path\":\"/x\",\"description\":" + text + ",\"permissions\":["
           + text + "],\"metadata\":{" + text + ":" + text + "}}]}],\"permissions\":[" + text + "],"
           + "\"dependencies\":[{\"pluginId\":\"other\",\"version\":\"*\",\"required\":false,\"reason\":" + text
           + "}]}}";
}

void differ(QStringList &wrong, const QString &what, const QString &is, const QString &wanted)
{
    if (is != wanted)
        wrong.append(what + u": "_s + QString::fromLatin1(jsonText(wanted).toPercentEncoding()) + u" is "_s
                     + QString::fromLatin1(jsonText(is).toPercentEncoding()));
}

QString textIn(const JsonValue &object, const QString &path)
{
    const JsonValue *at = &object;
    for (const QString &name : path.split(u'.')) {
        bool isIndex = false;
        const auto index = std::size_t(name.toInt(&isIndex));
        if (isIndex && at->isArray())
            at = index < at->toArray().size() ? &at->toArray().at(index) : nullptr;
        else
            at = at->find(name);
        if (!at)
            return u"(missing)"_s;
    }
    return at->toString();
}

QString onlyKey(const JsonValue &object, const QString &path)
{
    const JsonValue at = jsonAt(object, path);
    return at.isObject() && at.toObject().size() == 1 ? at.toObject().front().first : u"(missing)"_s;
}

void differService(QStringList &wrong, const QString &route, const JsonValue &service, const QString &text)
{
    const QString where = route + u' ' + textIn(service, u"serviceName"_s);
    differ(wrong, where + u" description"_s, textIn(service, u"description"_s), text);
    differ(wrong, where + u" metadata"_s, textIn(service, u"metadata.text"_s), text);
    differ(wrong, where + u" endpoint"_s, textIn(service, u"endpoints.0.description"_s), text);
    differ(wrong, where + u" endpoint's member"_s, onlyKey(service, u"endpoints.0.metadata"_s), text);
    differ(wrong, where + u" endpoint's metadata"_s,
           jsonAt(service, u"endpoints.0.metadata"_s).find(text)
               ? jsonAt(service, u"endpoints.0.metadata"_s).find(text)->toString()
               : QString(),
           text);
    differ(wrong, where + u" permission"_s, textIn(service, u"endpoints.0.permissions.0"_s), text);
}

std::size_t numberOf(const JsonValue &object, QStringView member)
{
    return object.find(member)->toString().mid(2).toULongLong();
}

/// What is not as it was written, of services by every route.
QStringList differencesOfServices(quint16 port, const std::vector<QString> &texts, bool withReasons)
{
    QStringList wrong;
    HttpClient client(port);
    client.setHeader("X-Tenant-Slug", "t");
    const QByteArrayList routes{"/api/services/list?limit=500", "/api/plugin-gateway/services?limit=500"};
    for (const QByteArray &route : routes) {
        std::size_t seen = 0;
        for (QByteArray cursor;;) {
            const HttpReply page = client.get(route + (cursor.isEmpty() ? cursor : "&cursor=" + cursor));
            const JsonValue services = page.at(u"services"_s);
            for (const JsonValue &service : services.toArray()) {
                const QString &text = texts[seen++];
                differService(wrong, QString::fromLatin1(route), service, text);
                const QByteArray name = textIn(service, u"serviceName"_s).toLatin1();
                if (&route == &routes.front()) {
                    const HttpReply one = client.get("/api/services/" + textIn(service, u"id"_s).toLatin1());
                    differService(wrong, u"by id"_s, one.at(u"service"_s), text);
                } else if (!withReasons) { // then it is ordered not to be called: nobody finds it
                    const HttpReply found = client.get("/api/plugin-gateway/services/discover/" + name);
                    differService(wrong, u"discover"_s, found.at(u"service"_s), text);
                }
                // Why a plugin says that it is not well.
                const QString why = textIn(service, u"statusReason.text"_s);
                if (withReasons && !why.contains(text))
                    differ(wrong, QString::fromLatin1(name + " statusReason"), why, text);
            }
            cursor = page.text("nextCursor").toLatin1();
            if (cursor.isEmpty())
                break;
        }
        if (seen != texts.size())
            wrong.append(u"%1 services of %2"_s.arg(seen).arg(texts.size()));
    }
    Watcher watcher(port);
    if (!watcher.open("/api/watch?tenantId=t&kinds=services,plugins") || !watcher.until("synced", 30'000))
        wrong.append(u"no watch"_s);
    std::size_t watched = 0;
    for (const auto &[key, object] : watcher.state()) {
        const bool isService = key.startsWith(u"services "_s);
        if (isService)
            differService(wrong, u"watch"_s, object, texts[numberOf(object, u"serviceName")]);
        else
            differ(wrong, u"watched installation"_s, textIn(object, u"name"_s), texts[numberOf(object, u"pluginId")]);
        ++watched;
    }
    if (watched != 2 * texts.size())
        wrong.append(u"%1 watched"_s.arg(watched));
    return wrong;
}

/// And of plugins, what was granted to them, and what they said to depend on.
QStringList differencesOfPlugins(quint16 port, const std::vector<QString> &texts, const std::vector<bool> &granted)
{
    QStringList wrong;
    HttpClient client(port);
    client.setHeader("X-Tenant-Slug", "t");
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const QByteArray id = "p-" + QByteArray::number(qulonglong(i));
        const JsonValue plugin = client.get("/api/plugins/" + id).at(u"plugin"_s);
        for (const QString &path : {u"name"_s, u"description"_s, u"manifest.name"_s, u"manifest.api.permissions.0"_s,
                                    u"manifest.api.services.0.endpoints.0.description"_s,
                                    u"manifest.api.services.0.endpoints.0.permissions.0"_s, u"services.0.description"_s,
                                    u"dependencies.0.reason"_s})
            differ(wrong, QString::fromLatin1(id) + u' ' + path, textIn(plugin, path), texts[i]);
        for (const QString &path :
             {u"manifest.api.services.0.metadata"_s, u"manifest.api.services.0.endpoints.0.metadata"_s})
            differ(wrong, path, onlyKey(plugin, path), texts[i]);
        const HttpReply registered = client.get("/api/plugin-gateway/dependencies/d-" + id);
        differ(wrong, QString::fromLatin1(id + " registered reason"), registered.text("dependencies.0.reason"),
               texts[i]);
    }
    const HttpReply listed = client.get("/api/plugins");
    const JsonValue catalogue = listed.at(u"plugins"_s);
    for (const JsonValue &plugin : catalogue.toArray())
        differ(wrong, u"catalogue"_s, textIn(plugin, u"description"_s), texts[numberOf(plugin, u"id")]);
    const HttpReply graph = client.get("/api/tenants/t/graph");
    std::size_t reasons = 0;
    const JsonValue edges = graph.at(u"edges"_s);
    for (const JsonValue &edge : edges.toArray()) {
        const QString from = textIn(edge, u"from"_s);
        const JsonValue *reason = edge.find(u"reason");
        if (!reason)
            continue;
        differ(wrong, u"edge"_s, reason->toString(), texts[from.mid(from.lastIndexOf(u'-') + 1).toULongLong()]);
        ++reasons;
    }
    if (reasons < texts.size())
        wrong.append(u"%1 reasons in the graph"_s.arg(reasons));
    const HttpReply installed = client.get("/api/tenants/t/plugins");
    const JsonValue plugins = installed.at(u"plugins"_s);
    for (const JsonValue &plugin : plugins.toArray()) {
        const std::size_t number = numberOf(plugin, u"pluginId");
        differ(wrong, u"installation"_s, textIn(plugin, u"name"_s), texts[number]);
        differ(wrong, u"configuration"_s, textIn(plugin, u"configuration.text"_s), texts[number]);
        if (granted[number])
            differ(wrong, u"grant"_s, textIn(plugin, u"grantedPermissions.1"_s), texts[number]);
    }
    if (plugins.toArray().size() != texts.size())
        wrong.append(u"%1 installations"_s.arg(plugins.toArray().size()));
    return wrong;
}

/// And of what was ordered and reported, with the events of both and of grants.
QStringList differencesOfReasons(quint16 port, const std::vector<QString> &texts, const std::vector<bool> &granted)
{
    QStringList wrong;
    HttpClient client(port);
    std::size_t orders = 0;
    const HttpReply order = client.get("/api/services/orders?tenantId=t");
    const JsonValue all = order.at(u"orders"_s);
    for (const JsonValue &one : all.toArray()) {
        differ(wrong, u"order's reason"_s, textIn(one, u"reason"_s), texts[numberOf(one, u"serviceName")]);
        ++orders;
    }
    if (orders != texts.size())
        wrong.append(u"%1 orders"_s.arg(orders));
    const auto eventsOf = [&client](const QByteArray &type) {
        QHash<QString, JsonValue> events; // by subject, the newest
        for (QByteArray cursor;;) {
            const HttpReply page = client.get("/api/events?tenantId=t&limit=500&type=" + type
                                              + (cursor.isEmpty() ? cursor : "&cursor=" + cursor));
            const JsonValue list = page.at(u"events"_s);
            for (const JsonValue &event : list.toArray()) {
                const QString subject = textIn(event, u"subject"_s);
                if (!events.contains(subject))
                    events.insert(subject, event);
            }
            cursor = page.text("nextCursor").toLatin1();
            if (cursor.isEmpty())
                return events;
        }
    };
    const auto stated = eventsOf("SERVICE_ADMIN_STATE_CHANGED");
    const auto reported = eventsOf("SERVICE_STATUS_CHANGED");
    const auto grants = eventsOf("PLUGIN_GRANTS_CHANGED");
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const QString name = nameOf(i);
        differ(wrong, name + u" reason"_s, textIn(stated.value(name), u"after.reason"_s), texts[i]);
        const QString why = textIn(reported.value(name), u"details.reason.text"_s);
        if (!why.contains(texts[i]))
            differ(wrong, name + u" reported"_s, why, texts[i]);
        if (granted[i])
            differ(wrong, name + u" granted"_s, textIn(grants.value(u"p-%1"_s.arg(i)), u"after.permissions.1"_s),
                   texts[i]);
    }
    return wrong;
}

#define REQUIRE_NONE(list)                                                                                             \
    do {                                                                                                               \
        const QStringList wrong_ = (list);                                                                             \
        QVERIFY2(wrong_.isEmpty(), qPrintable(wrong_.mid(0, 20).join(u'\n')));                                         \
    } while (false)

/// Exports tenant "t" of one database and imports it into an empty one of the same engine.
void moveTenant(ServerProcess &from, ServerProcess &to)
{
    from.options().arguments = {u"export"_s, u"--tenant"_s, u"t"_s};
    QCOMPARE(from.run(), 0);
    from.options().arguments.clear();
    QTemporaryDir folder;
    QFile file(folder.filePath(u"t.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(from.standardOutput());
    file.close();
    to.options().arguments = {u"import"_s, file.fileName(), u"--on-conflict"_s, u"skip"_s};
    QVERIFY2(to.run() == 0, qPrintable(to.errors()));
    to.options().arguments.clear();
}

} // namespace

void TestPluginsTexts::textsComeBack()
{
    QFETCH(QString, engine);
    const std::vector<QString> texts = hostileTexts();
    QVERIFY(texts.size() >= 500);
    std::vector<bool> granted(texts.size());
    ServerProcess server(optionsOf(engine));
    QVERIFY2(server.start(), qPrintable(server.errors()));
    std::vector<Sent> registrations;
    std::vector<Sent> installs;
    std::vector<Sent> grants;
    JsonValue dependencies{JsonValue::Array()};
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const QByteArray text = jsonText(texts[i]);
        const QByteArray name = nameOf(i).toLatin1();
        const QByteArray plugin = "p-" + QByteArray::number(qulonglong(i));
        registrations.push_back({"POST", "/api/services/register",
                                 "{\"tenantId\":\"t\",\"pluginId\":\"plugin-" + name + "\",\"serviceName\":\"" + name
                                     + "\",\"version\":\"1.0.0\",\"description\":" + text
                                     + ",\"metadata\":{\"text\":" + text
                                     + "},\"endpoints\":[{\"method\":\"GET\",\"path\":\"/\",\"description\":" + text
                                     + ",\"permissions\":[" + text + "],\"metadata\":{" + text + ":" + text + "}}]}"});
        installs.push_back({"POST", "/api/plugins/install",
                            "{\"tenantId\":\"t\",\"configuration\":{\"text\":" + text
                                + "},\"manifest\":" + manifestWith(i, text) + '}'});
        grants.push_back(
            {"PUT", "/api/tenants/t/plugins/" + plugin + "/grants", "{\"permissions\":[\"another\"," + text + "]}"});
        dependencies.append(*parseJson("{\"pluginId\":\"d-" + plugin
                                       + R"(","dependsOnPluginId":"other","version":"*","required":false,"reason":)"
                                       + text + '}'));
    }
    JsonValue stated;
    stated.insert(u"dependencies"_s, std::move(dependencies));
    std::vector<Sent> reports;
    for (const HttpReply &added : sendAll(server.port(), registrations)) {
        REQUIRE_STATUS(added, 201);
        const QByteArray target = "/api/services/" + added.text("serviceId").toLatin1();
        const QByteArray text = jsonText(texts[reports.size() / 2]);
        reports.push_back({"PUT", target + "/health?tenantId=t", "{\"status\":\"DEGRADED\",\"reason\":" + text + '}'});
        reports.push_back(
            {"PUT", target + "/admin-state?tenantId=t", "{\"state\":\"DRAINING\",\"reason\":" + text + '}'});
    }
    for (const HttpReply &installed : sendAll(server.port(), installs))
        REQUIRE_STATUS(installed, 201);
    std::size_t asked = 0;
    for (const HttpReply &reply : sendAll(server.port(), grants)) {
        granted[asked] = reply.status == 200;
        QVERIFY2(granted[asked++] || (reply.status == 400 && reply.text("details.fields.0.path") == u"permissions"_s),
                 reply.shown().constData());
    }
    QVERIFY(std::count(granted.begin(), granted.end(), true) > 200);
    const std::vector<Sent> statement{{"POST", "/api/plugin-gateway/dependencies", stated.toJson()}};
    for (const HttpReply &reply : sendAll(server.port(), statement))
        REQUIRE_STATUS(reply, 201);
    REQUIRE_NONE(differencesOfServices(server.port(), texts, false));
    for (const HttpReply &reported : sendAll(server.port(), reports))
        REQUIRE_STATUS(reported, 200);
    for (int start = 0; start < 2; ++start) {
        REQUIRE_NONE(differencesOfServices(server.port(), texts, true));
        REQUIRE_NONE(differencesOfPlugins(server.port(), texts, granted));
        REQUIRE_NONE(differencesOfReasons(server.port(), texts, granted));
        QCOMPARE(server.stop(), 0);
        if (start == 0)
            QVERIFY2(server.start(), qPrintable(server.errors()));
    }
    ServerProcess other(optionsOf(engine));
    moveTenant(server, other);
    QVERIFY2(other.start(), qPrintable(other.errors()));
    REQUIRE_NONE(differencesOfServices(other.port(), texts, true));
    REQUIRE_NONE(differencesOfPlugins(other.port(), texts, granted));
}

/// Fields that take names, versions, addresses and paths: what is taken comes back; what is not is named.
void TestPluginsTexts::namesAndPathsComeBackOrAreRefused()
{
    QFETCH(QString, engine);
    struct Field
    {
        QByteArray path; ///< of the fault, too
        QString before;
        QByteArray body; ///< %1: the text as JSON, %2: a number
        const char *answered;
    };
    const QByteArray service = "{\"tenantId\":\"t\",\"pluginId\":\"q-%2\",\"serviceName\":\"x-%2\",";
    const std::vector<Field> fields{
        {"pluginId", {}, R"({"tenantId":"t","pluginId":%1,"serviceName":"x-%2","version":"1.0.0"})", "pluginId"},
        {"serviceName", {}, R"({"tenantId":"t","pluginId":"q-%2","serviceName":%1,"version":"1.0.0"})", "serviceName"},
        {"tenantId", {}, R"({"tenantId":%1,"pluginId":"q-%2","serviceName":"x-%2","version":"1.0.0"})", "tenantId"},
        {"instanceId", {}, service + R"("version":"1.0.0","instanceId":%1})", "instances.0.instanceId"},
        {"version", {}, service + R"("version":%1})", "version"},
        {"version", u"1.0.0-"_s, service + R"("version":%1})", "version"},
        {"version", u"1.0.0+"_s, service + R"("version":%1})", "version"},
        {"baseUrl", u"http://localhost:1/"_s, service + R"("version":"1.0.0","baseUrl":%1})", "baseUrl"},
        {"baseUrl", u"http://h"_s, service + R"("version":"1.0.0","baseUrl":%1})", "baseUrl"},
        {"healthPath", u"/"_s, service + R"("version":"1.0.0","healthPath":%1})", nullptr},
        {"endpoints[0].path", u"/"_s, service + R"("version":"1.0.0","endpoints":[{"method":"GET","path":%1}]})",
         "endpoints.0.path"},
        {"endpoints[0].method",
         {},
         service + R"("version":"1.0.0","endpoints":[{"method":%1,"path":"/"}]})",
         "endpoints.0.method"},
    };
    const std::vector<QString> texts = hostileTexts();
    ServerProcess server(optionsOf(engine));
    QVERIFY2(server.start(), qPrintable(server.errors()));
    QHash<QByteArray, std::pair<const char *, QString>> taken; // by target
    std::vector<Sent> requests;
    std::vector<std::pair<const Field *, QString>> values;
    for (const Field &field : fields) {
        for (const QString &text : texts) {
            values.emplace_back(&field, field.before + text);
            QByteArray body = field.body;
            body.replace("%2", QByteArray::number(qulonglong(values.size())))
                .replace("%1", jsonText(values.back().second));
            requests.push_back({"POST", "/api/services/register", body});
        }
    }
    const std::vector<HttpReply> replies = sendAll(server.port(), requests);
    for (std::size_t i = 0; i < replies.size(); ++i) {
        const auto &[field, value] = values[i];
        if (replies[i].status == 201) {
            const QByteArray tenant = field->path == "tenantId" ? value.toLatin1() : QByteArray("t");
            if (field->answered)
                taken.insert("/api/services/" + replies[i].text("serviceId").toLatin1() + "?tenantId=" + tenant,
                             {field->answered, value});
            continue;
        }
        QVERIFY2(replies[i].status == 400 && replies[i].text("details.fields.0.path").toLatin1() == field->path,
                 (requests[i].body + ' ' + replies[i].shown()).constData());
    }
    QVERIFY2(taken.size() > 300, qPrintable(QString::number(taken.size())));
    QStringList wrong;
    for (int start = 0; start < 2; ++start) {
        HttpClient client(server.port());
        for (auto it = taken.cbegin(); it != taken.cend(); ++it) {
            QString wanted = it->second;
            while (QByteArrayView(it->first) == "baseUrl" && wanted.endsWith(u'/'))
                wanted.chop(1);
            const HttpReply reply = client.get(it.key());
            differ(wrong, QString::fromLatin1(it->first), reply.text(("service." + QByteArray(it->first)).constData()),
                   wanted);
        }
        REQUIRE_NONE(wrong);
        QCOMPARE(server.stop(), 0);
        if (start == 0)
            QVERIFY2(server.start(), qPrintable(server.errors()));
    }
    ServerProcess other(optionsOf(engine));
    moveTenant(server, other); // whatever is taken is also taken from a file
}

/// What is kept as a JSON document may hold U+0000; what PostgreSQL cannot keep otherwise is refused on both engines.
void TestPluginsTexts::nulInDocumentsComesBackOrIsRefused()
{
    QFETCH(QString, engine);
    ServerProcess server(optionsOf(engine));
    QVERIFY2(server.start(), qPrintable(server.errors()));
    const QByteArray nul = R"("a\u0000b")";
    const QString text = u"a"_s + QChar(u'\0') + u'b';
    {
        HttpClient client(server.port());
        REQUIRE_STATUS(
            client.post("/api/services/register",
                        R"({"tenantId":"t","pluginId":"p-0","serviceName":"s-0","version":"1.0.0","metadata":{)" + nul
                            + ':' + nul + R"(},"endpoints":[{"method":"GET","path":"/","description":)" + nul
                            + R"(,"permissions":[)" + nul + "]}]}"),
            201);
        REQUIRE_STATUS(client.post("/api/plugins/install", R"({"tenantId":"t","configuration":{"text":)" + nul
                                                               + "},\"manifest\":" + manifestWith(0, nul) + '}'),
                       201);
        for (const QByteArray &refused : {R"("pluginId":"q","description":)" + nul, R"("pluginId":)" + nul,
                                          R"("pluginId":"q","healthPath":)" + nul})
            REQUIRE_STATUS(client.post("/api/services/register",
                                       R"({"tenantId":"t","serviceName":"x","version":"1.0.0",)" + refused + '}'),
                           400);
    }
    QCOMPARE(server.stop(), 0);
    ServerProcess other(optionsOf(engine));
    moveTenant(server, other);
    for (ServerProcess *process : {&server, &other}) {
        QVERIFY2(process->start(), qPrintable(process->errors()));
        HttpClient client(process->port());
        const HttpReply services = client.get("/api/services/list?tenantId=t");
        QCOMPARE(onlyKey(services.json(), u"services.0.metadata"_s), text);
        QCOMPARE(services.text("services.0.endpoints.0.description"), text);
        QCOMPARE(services.text("services.0.endpoints.0.permissions.0"), text);
        QCOMPARE(client.get("/api/plugins/p-0").text("plugin.description"), text);
        QCOMPARE(client.get("/api/tenants/t/plugins").text("plugins.0.configuration.text"), text);
    }
}

QTEST_GUILESS_MAIN(TestPluginsTexts)
#include "tst_plugins_texts.moc"
