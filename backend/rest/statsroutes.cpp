// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/routes.h"

#include "common/jsonwriter.h"

#include <array>

namespace plexica::rest {

namespace {

class StatsHandlers
{
public:
    StatsHandlers(const registry::ServiceRegistry &registry, const plugins::PluginDirectory &plugins,
                  const shareddata::SharedData &data, const gateway::TrafficBook &traffic,
                  std::function<NodeRates()> rates)
        : m_registry(registry)
        , m_plugins(plugins)
        , m_data(data)
        , m_traffic(traffic)
        , m_rates(std::move(rates))
    {
    }

    void stats(Request &request)
    {
        if (!request.accepted())
            return;
        const QString &tenantId = request.tenant(); // empty: all
        JsonWriter writer;
        writer.beginObject();
        writer.member("tenantId", tenantId.isEmpty() ? QStringLiteral("*") : tenantId);
        writeServices(writer, tenantId);
        writer.member("plugins", pluginsOf(tenantId));
        writeData(writer, tenantId);
        writeTraffic(writer, tenantId);
        const NodeRates rates = m_rates();
        writer.member("requestsPerSecond", rates.requestsPerSecond).member("nodes", qint64(rates.nodes));
        writer.member("lostNodes", qint64(rates.lostNodes));
        writer.endObject();
        request.respondJson(200, writer.text());
    }

private:
    void writeServices(JsonWriter &writer, const QString &tenantId) const
    {
        using registry::Health;
        std::array<qint64, 3> byStatus{};
        qint64 instances = 0;
        registry::ServiceFilter filter;
        filter.tenantId = tenantId;
        for (const registry::Service *service : m_registry.list(filter)) {
            ++byStatus[static_cast<std::size_t>(service->status())];
            instances += qint64(service->instances.size());
        }
        writer.key("services").beginObject();
        writer.member("total", byStatus[0] + byStatus[1] + byStatus[2]);
        for (const Health health : {Health::Healthy, Health::Degraded, Health::Unavailable})
            writer.member(registry::healthName(health).toLatin1().constData(),
                          byStatus[static_cast<std::size_t>(health)]);
        writer.endObject().member("instances", instances);
    }

    qint64 pluginsOf(const QString &tenantId) const
    {
        if (!tenantId.isEmpty())
            return qint64(m_plugins.installations(tenantId).size());
        qint64 count = 0;
        for (const QString &tenant : m_plugins.tenants())
            count += qint64(m_plugins.installations(tenant).size());
        return count;
    }

    void writeData(JsonWriter &writer, const QString &tenantId) const
    {
        const qint64 now = toMilliseconds(currentTime());
        const std::array<qint64, 3> horizons{60'000, 300'000, 3'600'000};
        std::array<qint64, 3> expiring{};
        qint64 keys = 0;
        qint64 bytes = 0;
        const auto add = [&](const shareddata::EntryStore::Tenant &tenant) {
            keys += tenant.entries;
            bytes += tenant.bytes;
            for (const auto &[name, space] : tenant.spaces) {
                // What has expired and is not swept yet is no key any more.
                const qint64 gone = space.expiries.dueBy(now);
                keys -= gone;
                for (std::size_t i = 0; i < horizons.size(); ++i)
                    expiring[i] += space.expiries.dueBy(now + horizons[i]) - gone;
            }
        };
        if (tenantId.isEmpty()) {
            for (const auto &[name, tenant] : m_data.store().tenants())
                add(tenant);
        } else if (const auto *tenant = m_data.store().tenant(tenantId.toStdString())) {
            add(*tenant);
        }
        writer.member("keys", keys).member("bytes", bytes).key("expiring").beginObject();
        writer.member("1m", expiring[0]).member("5m", expiring[1]).member("1h", expiring[2]).endObject();
    }

    void writeTraffic(JsonWriter &writer, const QString &tenantId) const
    {
        double calls = 0;
        double errors = 0;
        for (const gateway::PairTraffic &pair : m_traffic.pairs(tenantId, std::chrono::minutes(2))) {
            calls += pair.callsPerMinute;
            errors += pair.errorsPerMinute;
        }
        writer.member("callsPerMinute", calls).member("errorsPerMinute", errors);
    }

    const registry::ServiceRegistry &m_registry;
    const plugins::PluginDirectory &m_plugins;
    const shareddata::SharedData &m_data;
    const gateway::TrafficBook &m_traffic;
    const std::function<NodeRates()> m_rates;
};

} // namespace

void addStatsRoutes(RouteTable &routes, const registry::ServiceRegistry &registry,
                    const plugins::PluginDirectory &plugins, const shareddata::SharedData &data,
                    const gateway::TrafficBook &traffic, std::function<NodeRates()> rates)
{
    using H = StatsHandlers;
    routes.add<H>(std::make_shared<H>(registry, plugins, data, traffic, std::move(rates)),
                  {
                      {"GET", "/api/stats", Access::Read, TenantFrom::RequestOrAll, BodyOf::Nothing, &H::stats},
                  });
}

} // namespace plexica::rest
