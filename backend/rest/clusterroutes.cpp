// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/routes.h"

#include "cluster/nodejson.h"
#include "cluster/nodetable.h"
#include "common/jsonwriter.h"
#include "rest/listwriter.h"

namespace plexica::rest {

namespace {

class ClusterHandlers
{
public:
    explicit ClusterHandlers(const cluster::NodeTable &nodes)
        : m_nodes(nodes)
    {
    }

    void nodes(Request &request)
    {
        const Page page = request.page();
        if (!request.accepted())
            return;
        JsonWriter writer(1024);
        writer.beginObject();
        writeByPosition(writer, "nodes", m_nodes.list(), page,
                        [&](const cluster::NodeRow &node) { cluster::writeNode(writer, node); });
        writer.endObject();
        request.respondJson(200, writer.text());
    }

private:
    const cluster::NodeTable &m_nodes;
};

} // namespace

void addClusterRoutes(RouteTable &routes, const cluster::NodeTable &nodes)
{
    using H = ClusterHandlers;
    routes.add<H>(std::make_shared<H>(nodes),
                  {
                      {"GET", "/api/nodes", Access::Observe, TenantFrom::Nowhere, BodyOf::Nothing, &H::nodes},
                  });
}

} // namespace plexica::rest
