// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/page.h"

#include "pages/access/accesspage.h"
#include "pages/events/eventspage.h"
#include "pages/gateway/gatewaypage.h"
#include "pages/graph/graphpage.h"
#include "pages/nodes/nodespage.h"
#include "pages/overview/overviewpage.h"
#include "pages/plugins/pluginspage.h"
#include "pages/services/servicespage.h"
#include "pages/settings/settingspage.h"
#include "pages/shareddata/shareddatapage.h"
#include "pages/traces/tracespage.h"

namespace plexica::app {

namespace {

template <typename T>
PageFactory page()
{
    return [](const PageContext &context, QWidget *parent) -> Page * { return new T(context, parent); };
}

} // namespace

std::vector<PageFactory> allPages()
{
    return {page<OverviewPage>(),   page<ServicesPage>(), page<GraphPage>(),   page<PluginsPage>(),
            page<SharedDataPage>(), page<GatewayPage>(),  page<TracesPage>(),  page<EventsPage>(),
            page<NodesPage>(),      page<AccessPage>(),   page<SettingsPage>()};
}

} // namespace plexica::app
