// SPDX-License-Identifier: GPL-3.0-or-later
#include "parting/image.h"

#include "common/clock.h"
#include "support/httpclient.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace plexica::test {

namespace {

QString textOf(const JsonValue &object, QStringView name)
{
    const JsonValue *value = object.find(name);
    if (!value || value->isNull())
        return u"-"_s;
    return value->isString() ? value->toString() : QString::fromUtf8(value->toJson());
}

/// Rows of psql or sqlite3, columns parted by '|'.
QList<QStringList> rows(const StorageEngine &engine, const QString &query)
{
    QList<QStringList> result;
    const QString text = engine.sql(query);
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
        result.append(line.split(u'|'));
    return result;
}

QString quoted(const QByteArray &text)
{
    return u'\'' + QString::fromUtf8(text) + u'\'';
}

} // namespace

Image imageOfNode(quint16 port, const QByteArray &tenant, const QString &space)
{
    Image image;
    HttpClient client(port);
    const auto list = [&](const QByteArray &target, const QString &member) {
        const HttpReply reply = client.get(target);
        if (reply.status != 200)
            image.insert(u"error"_s, QString::fromUtf8(target + ' ' + reply.shown()));
        return reply.at(member);
    };
    const JsonValue services = list("/api/services/list?tenantId=" + tenant, u"services"_s);
    for (const JsonValue &service : services.toArray()) {
        QStringList instances;
        if (const JsonValue *found = service.find(u"instances")) {
            for (const JsonValue &instance : found->toArray())
                instances.append(textOf(instance, u"instanceId") + u'=' + textOf(instance, u"status"));
        }
        instances.sort();
        image.insert(u"service "_s + textOf(service, u"serviceName"),
                     u"%1 %2 %3 %4 %5"_s.arg(textOf(service, u"id"), textOf(service, u"pluginId"),
                                             textOf(service, u"version"), textOf(service, u"adminState"),
                                             instances.join(u' ')));
    }
    const JsonValue installed = list("/api/tenants/" + tenant + "/plugins", u"plugins"_s);
    for (const JsonValue &plugin : installed.toArray()) {
        image.insert(u"installation "_s + textOf(plugin, u"pluginId"),
                     textOf(plugin, u"version") + u' ' + textOf(plugin, u"active"));
    }
    const JsonValue entries =
        list("/api/shared-data/entries?namespace=" + space.toUtf8() + "&tenantId=" + tenant, u"entries"_s);
    for (const JsonValue &entry : entries.toArray()) {
        const auto expires = fromRfc3339(textOf(entry, u"expiresAt"));
        image.insert(u"entry "_s + textOf(entry, u"key"),
                     u"%1 v%2 until %3"_s.arg(textOf(entry, u"value"), textOf(entry, u"version"),
                                              expires ? QString::number(toMilliseconds(*expires)) : u"-"_s));
    }
    return image;
}

Image imageOfDatabase(const StorageEngine &engine, const QByteArray &tenant, const QString &space)
{
    Image image;
    QMap<QString, QStringList> instances;
    for (const QStringList &row :
         rows(engine, u"SELECT i.service_id, i.instance_id, i.status FROM service_instances i"_s))
        instances[row[0]].append(row[1] + u'=' + row[2]);
    for (const QStringList &row :
         rows(engine, u"SELECT service_name, id, plugin_id, version, coalesce(admin_state, 'ACTIVE') || CASE WHEN "
                      "admin_until <= %1 THEN ' that is over' ELSE '' END FROM services WHERE tenant_id = "_s.arg(
                          toMilliseconds(currentTime()))
                          + quoted(tenant))) {
        QStringList own = instances.value(row[1]);
        own.sort();
        image.insert(u"service "_s + row[0], u"%1 %2 %3 %4 %5"_s.arg(row[1], row[2], row[3], row[4], own.join(u' ')));
    }
    const QString active = engine.isSqlite() ? u"CASE active WHEN 0 THEN 'false' ELSE 'true' END"_s
                                             : u"CASE active::text WHEN '0' THEN 'false' WHEN 'false' THEN 'false' "
                                               "ELSE 'true' END"_s;
    for (const QStringList &row :
         rows(engine, u"SELECT plugin_id, version, %1 FROM plugin_installations WHERE tenant_id = "_s.arg(active)
                          + quoted(tenant)))
        image.insert(u"installation "_s + row[0], row[1] + u' ' + row[2]);
    for (const QStringList &row : rows(
             engine, u"SELECT key, value, version, coalesce(expires_at, 0) FROM shared_data WHERE namespace = '%1' AND "
                     "(expires_at IS NULL OR expires_at > %2) AND tenant_id = "_s.arg(space)
                             .arg(toMilliseconds(currentTime()))
                         + quoted(tenant))) {
        image.insert(u"entry "_s + row[0], u"%1 v%2 until %3"_s.arg(row[1], row[2], row[3] == u"0" ? u"-"_s : row[3]));
    }
    return image;
}

QString difference(const QString &nameOfA, const Image &a, const QString &nameOfB, const Image &b)
{
    QStringList lines;
    const auto keys = (a.keys() + b.keys());
    QSet<QString> seen;
    for (const QString &key : keys) {
        if (seen.contains(key) || a.value(key) == b.value(key))
            continue;
        seen.insert(key);
        lines.append(u"%1: %2 has \"%3\", %4 has \"%5\""_s.arg(key, nameOfA, a.value(key, u"nothing"_s), nameOfB,
                                                               b.value(key, u"nothing"_s)));
    }
    return lines.join(u'\n');
}

QString contradictions(const StorageEngine &engine, const QByteArray &tenant)
{
    QStringList lines;
    const auto follow = [&](const QString &begins, const QString &ends, const QString &there) {
        QMap<QString, bool> alive;
        for (const QStringList &row :
             rows(engine, u"SELECT subject, type, id FROM events WHERE type IN ('%1', '%2') AND tenant_id = %3 "
                          "ORDER BY revision, id"_s.arg(begins, ends, quoted(tenant)))) {
            const bool begun = row[1] == begins;
            if (alive.value(row[0]) == begun)
                lines.append(u"%1 %2 twice (event %3)"_s.arg(row[0], row[1], row[2]));
            alive[row[0]] = begun;
        }
        QSet<QString> names;
        for (const QStringList &row : rows(engine, there + quoted(tenant)))
            names.insert(row[0]);
        for (auto it = alive.cbegin(); it != alive.cend(); ++it) {
            if (it.value() != names.contains(it.key()))
                lines.append(u"%1 is %2, and the last event is %3"_s.arg(
                    it.key(), names.contains(it.key()) ? u"there"_s : u"gone"_s, it.value() ? begins : ends));
        }
        for (const QString &name : std::as_const(names)) {
            if (!alive.contains(name))
                lines.append(name + u" is there, and no event says since when"_s);
        }
    };
    follow(u"SERVICE_REGISTERED"_s, u"SERVICE_DEREGISTERED"_s,
           u"SELECT service_name FROM services WHERE tenant_id = "_s);
    follow(u"PLUGIN_INSTALLED"_s, u"PLUGIN_UNINSTALLED"_s,
           u"SELECT plugin_id FROM plugin_installations WHERE tenant_id = "_s);
    return lines.join(u'\n');
}

} // namespace plexica::test
