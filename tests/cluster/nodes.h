// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rest/services/serviceapi.h"
#include "support/serverprocess.h"
#include "support/temporarypostgres.h"

#include <array>
#include <memory>

namespace plexica::test {

/// Two plexica-servers on one database.
class TwoNodes
{
public:
    explicit TwoNodes(const QStringList &settings = {QStringLiteral("health.probeInterval=1h")},
                      const QString &url = {})
    {
        TemporaryPostgres &postgres = TemporaryPostgres::shared();
        m_url = url.isEmpty() ? postgres.url(postgres.createDatabase()) : url;
        for (auto &node : m_nodes) {
            ServerOptions options;
            options.database = m_url;
            options.settings = settings;
            node = std::make_unique<ServerProcess>(std::move(options));
            if (!node->start())
                qFatal("plexica-server does not start: %s", qUtf8Printable(node->errors()));
        }
    }
    ServerProcess &a() { return *m_nodes[0]; }
    ServerProcess &b() { return *m_nodes[1]; }
    const QString &url() const { return m_url; }
    QString database() const { return m_url.section(u'/', -1).section(u'?', 0, 0); }

private:
    QString m_url;
    std::array<std::unique_ptr<ServerProcess>, 2> m_nodes;
};

} // namespace plexica::test
