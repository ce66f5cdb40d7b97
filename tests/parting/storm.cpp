// SPDX-License-Identifier: GPL-3.0-or-later
#include "parting/storm.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace plexica::test {

Platform::Platform(const QString &engine, int count)
    : database(engine)
{
    for (int i = 0; i < count; ++i) {
        ServerOptions options;
        options.database = database.url();
        // What time alone does to services is not of this walk.
        options.settings = {u"health.staleAfter=1h"_s, u"health.probeInterval=1h"_s};
        nodes.push_back(std::make_unique<ServerProcess>(std::move(options)));
        startNode(std::size_t(i));
    }
}

void Platform::startNode(std::size_t index)
{
    if (!nodes[index]->start(60'000))
        qFatal("plexica-server does not start: %s", qUtf8Printable(nodes[index]->errors()));
}

Storm::Storm(Platform &platform, QRandomGenerator &random)
    : m_platform(platform)
    , m_random(random)
    , m_kind(random.bounded(platform.database.isSqlite() ? 4 : 8))
{
}

void Storm::begin()
{
    switch (m_kind) {
    case 0:
        // Longer than a commit may take: what was under way succeeds late.
        m_name = u"the lock is held for 5.3 s"_s;
        m_milliseconds = 5'300;
        m_lock = std::make_unique<DatabaseLock>(m_platform.database.url());
        break;
    case 1:
        // Longer than it is tried: what was under way fails late.
        m_name = u"the lock is held for 9 s"_s;
        m_milliseconds = 9'000;
        m_lock = std::make_unique<DatabaseLock>(m_platform.database.url());
        break;
    case 2: {
        static const QString tables[] = {u"change_counter"_s, u"service_instances"_s, u"shared_data"_s,
                                         u"plugin_installations"_s, u"events"_s};
        m_table = tables[m_random.bounded(5)];
        m_name = m_table + u" is gone for 2 s"_s;
        m_milliseconds = 2'000;
        m_platform.database.sql(u"ALTER TABLE %1 RENAME TO elsewhere"_s.arg(m_table));
        break;
    }
    case 3: {
        const auto victim = std::size_t(m_random.bounded(int(m_platform.nodes.size())));
        m_name = u"node %1 is killed"_s.arg(victim);
        m_platform.nodes[victim]->kill();
        break;
    }
    case 4:
        m_name = u"connections are cut"_s;
        m_milliseconds = 2'000;
        m_cuts = true;
        break;
    case 5:
        m_name = u"the server is restarted"_s;
        TemporaryPostgres::shared().restart();
        break;
    case 6:
        m_name = u"the server is killed"_s;
        m_milliseconds = 1'500;
        TemporaryPostgres::shared().kill();
        break;
    case 7:
        m_name = u"the server hangs for 5.3 s"_s;
        m_milliseconds = 5'300;
        m_frozen = true;
        TemporaryPostgres::shared().freeze();
        break;
    }
    m_clock.start();
    m_sinceGust.start();
}

Storm::~Storm()
{
    end();
}

bool Storm::blows()
{
    if (m_cuts && m_sinceGust.elapsed() > 300) {
        TemporaryPostgres::shared().terminateBackends(u"plexica-console%"_s);
        m_sinceGust.restart();
    }
    return m_clock.elapsed() < m_milliseconds;
}

void Storm::end()
{
    if (std::exchange(m_ended, true))
        return;
    m_lock.reset();
    if (m_frozen)
        TemporaryPostgres::shared().thaw();
    if (m_name == u"the server is killed")
        TemporaryPostgres::shared().start();
    if (!m_table.isEmpty())
        m_platform.database.sql(u"ALTER TABLE elsewhere RENAME TO %1"_s.arg(m_table));
    for (std::size_t i = 0; i < m_platform.nodes.size(); ++i) {
        if (!m_platform.isRunning(i))
            m_platform.startNode(i);
    }
}

} // namespace plexica::test
