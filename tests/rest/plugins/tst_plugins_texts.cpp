// SPDX-License-Identifier: GPL-3.0-or-later
// Every text that services, plugins and their events take comes back byte for byte: from memory, from either database,
// over a restart, through export and import.
#include "rest/plugins/pluginapi.h"
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
           + ",\"endpoints\":[{\"method\":\"GET\",\"path\":\"/x\",\"description\":" + text + "}]}],"
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
        const int index = name.toInt(&isIndex);
        at = isIndex && at->isArray() ? &at->toArray().at(std::size_t(index)) : at->find(name);
        if (!at)
            return u"(missing)"_s;
    }
    return at->toString();
}

/// What is not as it was written, of services, installations, catalogue and events.
QStringList differences(quint16 port, const std::vector<QString> &texts, bool withEvents)
{
    QStringList wrong;
    HttpClient client(port);
    std::size_t seen = 0;
    for (QByteArray cursor;;) {
        const HttpReply page =
            client.get("/api/services/list?tenantId=t&limit=500" + (cursor.isEmpty() ? cursor : "&cursor=" + cursor));
        const JsonValue services = page.at(u"services"_s);
        for (const JsonValue &service : services.toArray()) {
            const QString &text = texts[seen++];
            const QString name = service.find(u"serviceName")->toString();
            differ(wrong, name + u" description"_s, textIn(service, u"description"_s), text);
            differ(wrong, name + u" metadata"_s, textIn(service, u"metadata.text"_s), text);
            differ(wrong, name + u" endpoint"_s, textIn(service, u"endpoints.0.description"_s), text);
            differ(wrong, name + u" endpoint's metadata"_s, textIn(service, u"endpoints.0.metadata.text"_s), text);
            differ(wrong, name + u" permission"_s, textIn(service, u"endpoints.0.permissions.0"_s), text);
        }
        cursor = page.text("nextCursor").toLatin1();
        if (cursor.isEmpty())
            break;
    }
    if (seen != texts.size())
        wrong.append(u"%1 services of %2"_s.arg(seen).arg(texts.size()));
    for (std::size_t i = 0; i < texts.size(); ++i) {
        const QByteArray id = "p-" + QByteArray::number(qulonglong(i));
        const HttpReply plugin = client.get("/api/plugins/" + id);
        for (const char *path : {"plugin.name", "plugin.description", "plugin.manifest.name",
                                 "plugin.services.0.description", "plugin.dependencies.0.reason"})
            differ(wrong, QString::fromLatin1(id + ' ' + path), plugin.text(path), texts[i]);
    }
    const HttpReply installed = client.get("/api/tenants/t/plugins");
    const JsonValue plugins = installed.at(u"plugins"_s);
    for (const JsonValue &plugin : plugins.toArray()) {
        const auto number = plugin.find(u"pluginId")->toString().mid(2).toULongLong();
        differ(wrong, u"installation"_s, textIn(plugin, u"name"_s), texts[number]);
        differ(wrong, u"configuration"_s, textIn(plugin, u"configuration.text"_s), texts[number]);
    }
    if (plugins.toArray().size() != texts.size())
        wrong.append(u"%1 installations"_s.arg(plugins.toArray().size()));
    for (std::size_t i = 0; withEvents && i < texts.size(); i += 7) {
        const HttpReply order = client.get("/api/services/orders?tenantId=t");
        if (i == 0) {
            std::size_t orders = 0;
            const JsonValue all = order.at(u"orders"_s);
            for (const JsonValue &one : all.toArray()) {
                const auto number = one.find(u"serviceName")->toString().mid(2).toULongLong();
                differ(wrong, u"order's reason"_s, textIn(one, u"reason"_s), texts[number]);
                ++orders;
            }
            if (orders != (texts.size() + 6) / 7)
                wrong.append(u"%1 orders"_s.arg(orders));
        }
        if (i % 2 == 1) {
            // Why a plugin says that it is not well: on the service, in the event.
            const HttpReply found = client.get("/api/services/list?tenantId=t&search=" + nameOf(i).toLatin1());
            if (!found.text("services.0.statusReason.text").contains(texts[i]))
                wrong.append(
                    nameOf(i) + u" statusReason is "_s
                    + QString::fromLatin1(jsonText(found.text("services.0.statusReason.text")).toPercentEncoding()));
        }
        const HttpReply events =
            client.get("/api/events?tenantId=t&type=SERVICE_ADMIN_STATE_CHANGED&subject=" + nameOf(i).toLatin1());
        differ(wrong, nameOf(i) + u" reason"_s, events.text("events.0.after.reason"), texts[i]);
    }
    return wrong;
}

} // namespace

void TestPluginsTexts::textsComeBack()
{
    QFETCH(QString, engine);
    const std::vector<QString> texts = hostileTexts();
    QVERIFY(texts.size() >= 500);
    ServerProcess server(optionsOf(engine));
    QVERIFY2(server.start(), qPrintable(server.errors()));
    {
        ServiceApi api(server.port(), 'A', "t");
        for (std::size_t i = 0; i < texts.size(); ++i) {
            const QByteArray text = jsonText(texts[i]);
            const QByteArray name = nameOf(i).toLatin1();
            const HttpReply added = api.client().post(
                "/api/services/register",
                "{\"tenantId\":\"t\",\"pluginId\":\"plugin-" + name + "\",\"serviceName\":\"" + name
                    + "\",\"version\":\"1.0.0\",\"description\":" + text + ",\"metadata\":{\"text\":" + text
                    + "},\"endpoints\":[{\"method\":\"GET\",\"path\":\"/\",\"description\":" + text
                    + ",\"permissions\":[" + text + "],\"metadata\":{\"text\":" + text + "}}]}");
            REQUIRE_STATUS(added, 201);
            if (i % 7 == 0) {
                const HttpReply put =
                    api.client().put("/api/services/" + added.text("serviceId").toLatin1() + "/admin-state?tenantId=t",
                                     "{\"state\":\"DRAINING\",\"reason\":" + text + '}');
                REQUIRE_STATUS(put, 200);
                if (i % 2 == 1)
                    REQUIRE_STATUS(
                        api.client().put("/api/services/" + added.text("serviceId").toLatin1() + "/health?tenantId=t",
                                         "{\"status\":\"DEGRADED\",\"reason\":" + text + '}'),
                        200);
            }
            REQUIRE_STATUS(
                api.client().post("/api/plugins/install", "{\"tenantId\":\"t\",\"configuration\":{\"text\":" + text
                                                              + "},\"manifest\":" + manifestWith(i, text) + '}'),
                201);
        }
        const QStringList wrong = differences(server.port(), texts, true);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.mid(0, 20).join(u'\n')));
    }
    QCOMPARE(server.stop(), 0);
    QVERIFY2(server.start(), qPrintable(server.errors()));
    QStringList wrong = differences(server.port(), texts, true);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.mid(0, 20).join(u'\n')));
    QCOMPARE(server.stop(), 0);

    server.options().arguments = {u"export"_s, u"--tenant"_s, u"t"_s};
    QCOMPARE(server.run(), 0);
    QTemporaryDir folder;
    QFile file(folder.filePath(u"t.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(server.standardOutput());
    file.close();
    ServerProcess other(optionsOf(engine));
    other.options().arguments = {u"import"_s, file.fileName(), u"--on-conflict"_s, u"skip"_s};
    QVERIFY2(other.run() == 0, qPrintable(other.errors()));
    other.options().arguments.clear();
    QVERIFY2(other.start(), qPrintable(other.errors()));
    wrong = differences(other.port(), texts, false);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.mid(0, 20).join(u'\n')));
}

QTEST_GUILESS_MAIN(TestPluginsTexts)
#include "tst_plugins_texts.moc"
