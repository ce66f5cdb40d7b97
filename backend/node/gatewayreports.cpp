// SPDX-License-Identifier: GPL-3.0-or-later
#include "node/gatewayreports.h"

namespace plexica::node {

using cluster::NodeReports;
using Steady = std::chrono::steady_clock;

GatewayReports::GatewayReports(storage::Storage &storage, const cluster::NodeTable &nodes, gateway::Gateway &gateway)
    : m_troubles(
        storage, nodes.id(),
        {.kind = QStringLiteral("gateway"),
         .interval = Milliseconds(2'000),
         .wanted = [&nodes] { return nodes.live() > 1; }},
        [&gateway] { return gateway.report(NodeReports::maximumBytes); },
        [&gateway](const QString &nodeId, const QByteArray &report) { gateway.hear(nodeId, report); },
        [&gateway](const QString &nodeId) { gateway.forgetNode(nodeId); })
    , m_rates(
          storage, nodes.id(),
          {.kind = QStringLiteral("rates"),
           .interval = Milliseconds(500),
           .wanted = [&nodes] { return nodes.live() > 1; }},
          [&gateway] { return gateway.rates().report(Steady::now()); },
          [&gateway](const QString &nodeId, const QByteArray &report) {
              gateway.rates().hear(nodeId, report, Steady::now());
          },
          [&gateway](const QString &nodeId) { gateway.rates().forget(nodeId); })
    , m_stale(
          storage, nodes.id(),
          {.kind = QStringLiteral("stale"),
           .interval = Milliseconds(1'000),
           .wanted =
               [&nodes, &gateway] {
                   gateway::CallCache &answers = gateway.answers();
                   return nodes.live() > 1 && (answers.mayKeep() || answers.stale().hasNews(Steady::now()));
               }},
          [&gateway] { return gateway.answers().stale().report(NodeReports::maximumBytes, Steady::now()); },
          [&gateway](const QString &nodeId, const QByteArray &report) {
              gateway.answers().stale().hear(nodeId, report);
          },
          [](const QString &) {}) // what it told last stays told
{
    QObject::connect(&m_rates, &NodeReports::exchanged, &gateway,
                     [&gateway] { gateway.rates().exchanged(Steady::now()); });
    QObject::connect(&nodes, &cluster::NodeTable::heard, &m_rates,
                     [&nodes, &gateway] { gateway.rates().setNodes(nodes.liveIds(), nodes.id()); });
    gateway.rates().setHurry([this] { m_rates.hurry(); });
    gateway.answers().stale().setHurry([this] { m_stale.hurry(); });
}

void GatewayReports::start()
{
    m_troubles.start();
    m_rates.start();
    m_stale.start();
}

void GatewayReports::stop()
{
    m_troubles.stop();
    m_rates.stop();
    m_stale.stop();
}

} // namespace plexica::node
