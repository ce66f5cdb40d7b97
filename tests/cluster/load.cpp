// SPDX-License-Identifier: GPL-3.0-or-later
#include "cluster/load.h"

namespace plexica::test {

using namespace std::chrono_literals;

Load::Load(std::vector<quint16> ports, QByteArray tenant, int writers)
    : m_ports(std::move(ports))
    , m_tenant(std::move(tenant))
    , m_newest(m_ports.size())
    , m_accounts(std::size_t(writers))
{
    m_clock.start();
    for (int writer = 0; writer < writers; ++writer)
        m_threads.emplace_back([this, writer] { run(writer); });
}

void Load::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_stopped.notify_all();
    for (std::thread &thread : m_threads)
        thread.join();
    m_threads.clear();
}

QSet<int> Load::refusals() const
{
    const std::lock_guard lock(m_mutex);
    return m_refusals;
}

qint64 Load::sinceAcknowledged(std::size_t node) const
{
    return m_clock.elapsed() - m_newest[node];
}

void Load::run(int writer)
{
    Account &mine = m_accounts[std::size_t(writer)];
    std::vector<std::unique_ptr<HttpClient>> clients;
    for (const quint16 port : m_ports)
        clients.push_back(std::make_unique<HttpClient>(port, 20'000));
    const auto told = [&](const HttpReply &reply, std::size_t node, int success, qint64 began) {
        if (reply.status == success) {
            ++m_acknowledged;
            m_newest[node] = m_clock.elapsed();
            return true;
        }
        ++m_refused;
        const qint64 taken = m_clock.elapsed() - began;
        qint64 slowest = m_slowestRefusal;
        while (taken > slowest && !m_slowestRefusal.compare_exchange_weak(slowest, taken)) {
        }
        std::unique_lock lock(m_mutex);
        m_refusals.insert(reply.status);
        m_stopped.wait_for(lock, 20ms, [this] { return m_stop.load(); }); // who is refused does not hammer
        return false;
    };
    QStringList own;
    const QString tenant = QString::fromUtf8(m_tenant);
    for (int i = 0; !m_stop; ++i) {
        const std::size_t node = std::size_t(i + writer) % m_ports.size();
        HttpClient &client = *clients[node];
        const QString key = QStringLiteral("k-%1-%2").arg(writer).arg(i, 6, 10, QLatin1Char('0'));
        const qint64 began = m_clock.elapsed();
        if (i % 10 == 9) {
            const HttpReply reply = client.post("/api/services/register",
                                                q(QStringLiteral("{'tenantId':'%1','pluginId':'p','serviceName':'%2',"
                                                                 "'version':'1.0.0'}")
                                                      .arg(tenant, key)));
            if (told(reply, node, 201, began))
                mine.services.insert(key);
            continue;
        }
        const HttpReply reply = client.post(
            "/api/shared-data/set", q(QStringLiteral("{'tenantId':'%1','namespace':'load','key':'%2','value':%3,"
                                                     "'ownerId':'p'}")
                                          .arg(tenant, key)
                                          .arg(i)));
        if (!told(reply, node, 201, began))
            continue;
        mine.there.insert(key);
        own.append(key);
        if (i % 4 == 3) {
            const QString old = own.takeFirst();
            mine.there.remove(old);
            const qint64 deletion = m_clock.elapsed();
            const HttpReply gone =
                client.remove("/api/shared-data/delete?tenantId=" + m_tenant + "&namespace=load&key=" + old.toUtf8());
            // 404: this node has not heard of the key yet; 503: nobody knows. Either way it may be there.
            if (gone.status == 404 || told(gone, node, 200, deletion)) {
                if (gone.status == 200)
                    mine.gone.insert(old);
                else
                    mine.there.insert(old);
            }
        }
    }
}

QStringList keysAt(quint16 port, const QByteArray &tenant)
{
    const HttpReply reply = HttpClient(port).get("/api/shared-data/keys?tenantId=" + tenant + "&namespace=load");
    QStringList keys;
    const JsonValue list = reply.at(QStringLiteral("keys"));
    for (const JsonValue &key : list.toArray())
        keys.append(key.toString());
    return keys;
}

QStringList servicesAt(quint16 port, const QByteArray &tenant)
{
    const HttpReply reply = HttpClient(port).get("/api/services/list?tenantId=" + tenant);
    QStringList names;
    const JsonValue list = reply.at(QStringLiteral("services"));
    for (const JsonValue &service : list.toArray())
        names.append(service.find(u"serviceName")->toString());
    return names;
}

QString Load::lostAt(quint16 port) const
{
    const QStringList keyList = keysAt(port, m_tenant);
    const QStringList serviceList = servicesAt(port, m_tenant);
    const QSet<QString> keys(keyList.begin(), keyList.end());
    const QSet<QString> services(serviceList.begin(), serviceList.end());
    for (const Account &account : m_accounts) {
        for (const QString &key : account.there) {
            if (!keys.contains(key))
                return key + QStringLiteral(" was acknowledged and is missing");
        }
        for (const QString &key : account.gone) {
            if (keys.contains(key))
                return key + QStringLiteral(" was deleted and is there");
        }
        for (const QString &name : account.services) {
            if (!services.contains(name))
                return QStringLiteral("service ") + name + QStringLiteral(" was acknowledged and is missing");
        }
    }
    return {};
}

} // namespace plexica::test
