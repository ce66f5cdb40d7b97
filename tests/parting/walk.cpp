// SPDX-License-Identifier: GPL-3.0-or-later
#include "parting/walk.h"

#include "common/clock.h"
#include "rest/plugins/pluginapi.h"

using namespace Qt::StringLiterals;

namespace plexica::test {

namespace {

constexpr int atOnce = 6;
constexpr int services = 12;
constexpr int plugins = 6;
constexpr int entries = 16;
/// Longer than a write may take until it is answered.
constexpr int patience = 15'000;

/// What is promised of a thing in an image: of services their version, of installations theirs, of entries the value.
QString promised(const QString &thing, const QString &line)
{
    return line.isEmpty()
               ? QString()
               : line.section(u' ', thing.startsWith(u"service") ? 2 : 0, thing.startsWith(u"service") ? 2 : 0);
}

} // namespace

Walk::Walk(std::vector<quint16> ports, QRandomGenerator &random)
    : m_random(random)
    , m_tenant("walk")
{
    setPorts(std::move(ports));
}

void Walk::setPorts(std::vector<quint16> ports)
{
    if (ports == m_ports)
        return;
    m_ports = std::move(ports);
    m_clients.clear();
    for (const quint16 port : m_ports) {
        auto &own = m_clients.emplace_back();
        for (int i = 0; i < atOnce; ++i)
            own.push_back(std::make_unique<HttpClient>(port, patience));
    }
}

void Walk::quietAfter(int milliseconds)
{
    m_quietAt = std::max(m_quietAt, toMilliseconds(currentTime()) + milliseconds);
}

qint64 Walk::untilQuiet() const
{
    return m_quietAt - toMilliseconds(currentTime());
}

Walk::Write Walk::ofService(int number)
{
    const QString name = u"svc-%1"_s.arg(number);
    const QString owner = u"plugin-%1"_s.arg(number);
    const QByteArray who = u"\"pluginId\":\"%1\",\"tenantId\":\"%2\",\"serviceName\":\"%3\""_s
                               .arg(owner, QString::fromUtf8(m_tenant), name)
                               .toUtf8();
    const QByteArray id = m_serviceIds.value(name, u"00000000-0000-4000-8000-000000000000"_s).toUtf8();
    switch (m_random.bounded(10)) {
    case 0:
    case 1:
    case 2: {
        const QString version = u"1.%1.0"_s.arg(++m_number);
        return {u"service "_s + name, version, "POST", "/api/services/register",
                '{' + who + ",\"version\":\"" + version.toUtf8() + "\"}"};
    }
    case 3:
    case 4:
        return {{}, {}, "POST", "/api/services/heartbeat", '{' + who + '}'};
    case 5:
    case 6: {
        static const char *const states[] = {"HEALTHY", "DEGRADED", "UNAVAILABLE"};
        return {{},
                {},
                "PUT",
                "/api/services/" + id + "/health?tenantId=" + m_tenant,
                QByteArray("{\"status\":\"") + states[m_random.bounded(3)] + "\",\"reason\":\"walk\"}"};
    }
    case 7:
    case 8: {
        static const char *const states[] = {"ACTIVE", "DRAINING", "OFFLINE"};
        const int state = m_random.bounded(3);
        QByteArray until;
        if (state > 0 && m_random.bounded(2) == 0) {
            until = ",\"until\":\"" + toRfc3339(currentTime() + Milliseconds(1'500)) + '"';
            quietAfter(2'500);
        }
        return {{},
                {},
                "PUT",
                "/api/services/" + id + "/admin-state?tenantId=" + m_tenant,
                QByteArray("{\"state\":\"") + states[state] + "\",\"reason\":\"walk\"" + until + '}'};
    }
    default:
        return {u"service "_s + name, {}, "DELETE", "/api/services/deregister", '{' + who + '}'};
    }
}

Walk::Write Walk::ofPlugin(int number)
{
    const QString id = u"pl-%1"_s.arg(number);
    if (m_random.bounded(3) == 0) {
        return {u"installation "_s + id,
                {},
                "DELETE",
                "/api/tenants/" + m_tenant + "/plugins/" + id.toUtf8() + "?force=true",
                {}};
    }
    const QString version = u"%1.%2.0"_s.arg(m_random.bounded(1, 4)).arg(m_random.bounded(3));
    return {u"installation "_s + id, version, "POST", "/api/plugins/install",
            "{\"tenantId\":\"" + m_tenant + "\",\"manifest\":" + manifest(id, version) + '}'};
}

Walk::Write Walk::ofEntry(int number)
{
    // Those with a time to live are others: what they are is a matter of time.
    const bool mortal = m_random.bounded(3) == 0;
    const QString key = (mortal ? u"mortal-%1"_s : u"key-%1"_s).arg(number);
    const QByteArray where =
        "\"tenantId\":\"" + m_tenant + "\",\"namespace\":\"" + m_space.toUtf8() + "\",\"key\":\"" + key.toUtf8() + '"';
    const QByteArray value = QByteArray::number(++m_number);
    if (mortal) {
        if (m_random.bounded(3) == 0) {
            const bool soon = m_random.bounded(2) == 0;
            quietAfter(2'000);
            return {{}, {}, "PATCH", "/api/shared-data/ttl", '{' + where + ",\"ttl\":" + (soon ? "1" : "null") + '}'};
        }
        quietAfter(2'000);
        return {{},
                {},
                "POST",
                "/api/shared-data/set",
                '{' + where + ",\"ownerId\":\"walk\",\"ttl\":1,\"value\":" + value + '}'};
    }
    if (m_random.bounded(4) == 0)
        return {u"entry "_s + key, {}, "DELETE", "/api/shared-data/delete", '{' + where + '}'};
    return {u"entry "_s + key, QString::fromUtf8(value), "POST", "/api/shared-data/set",
            '{' + where + ",\"ownerId\":\"walk\",\"value\":" + value + '}'};
}

Walk::Write Walk::randomWrite()
{
    switch (m_random.bounded(4)) {
    case 0:
    case 1:
        return ofService(m_random.bounded(services));
    case 2:
        return ofPlugin(m_random.bounded(plugins));
    default:
        return ofEntry(m_random.bounded(entries));
    }
}

int Walk::step(const std::function<void()> &meanwhile)
{
    // At once, but each thing once: what of two writes at a time holds is nobody's promise.
    struct Begun
    {
        Write write;
        std::size_t node = 0;
        HttpClient *client = nullptr;
        bool sent = false;
    };
    std::vector<Begun> begun;
    QSet<QString> things;
    std::vector<int> used(m_clients.size());
    const int wanted = m_random.bounded(1, atOnce + 1);
    for (int i = 0; i < wanted; ++i) {
        Begun one;
        one.write = randomWrite();
        if (!one.write.thing.isEmpty() && things.contains(one.write.thing))
            continue;
        things.insert(one.write.thing);
        one.node = std::size_t(m_random.bounded(int(m_clients.size())));
        one.client = m_clients[one.node][std::size_t(used[one.node]++)].get();
        one.sent = one.client->begin(one.write.method, one.write.target, one.write.body,
                                     one.write.body.isEmpty() ? HttpHeaders{}
                                                              : HttpHeaders{{"Content-Type", "application/json"}});
        begun.push_back(std::move(one));
    }
    if (meanwhile)
        meanwhile();
    for (Begun &one : begun)
        take(one.write, one.node, one.sent ? one.client->finish() : HttpReply{});
    return int(begun.size());
}

void Walk::take(const Write &write, std::size_t node, const HttpReply &reply)
{
    ++m_answers[reply.status];
    m_journal.append(QString::fromUtf8(toRfc3339(currentTime()) + " node " + QByteArray::number(qulonglong(node)) + ' '
                                       + write.method + ' ' + write.target + ' ' + write.body.left(150) + " -> "
                                       + reply.shown().left(160)));
    if (m_journal.size() > 400)
        m_journal.removeFirst();
    if (reply.status == 201 && write.target == "/api/services/register")
        m_serviceIds.insert(write.thing.section(u' ', 1), reply.text("serviceId"));
    if (write.thing.isEmpty())
        return;
    Known &known = m_known[write.thing];
    const bool done = reply.status >= 200 && reply.status < 300;
    const bool unknown = reply.status == 0 || reply.text("details.outcome") == u"unknown";
    if (unknown)
        known.open.insert(write.state);
    else if (done && !(write.target == "/api/services/deregister" && reply.number("removed") == 0))
        known.confirmed = write.state; // what is open may yet come after it
}

QString Walk::broken(const Image &image)
{
    QStringList lines;
    for (auto it = m_known.begin(); it != m_known.end(); ++it) {
        const QString is = promised(it.key(), image.value(it.key()));
        if (is != it->confirmed && !it->open.contains(is))
            lines.append(u"%1: \"%2\" was confirmed, it is \"%3\""_s.arg(it.key(), it->confirmed, is));
        *it = {is, {}};
    }
    return lines.join(u'\n');
}

} // namespace plexica::test
