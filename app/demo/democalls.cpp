// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/democalls.h"

namespace plexica::demo {

namespace {

DemoCall call(const char *plugin, const char *service, const char *method, const char *path, int every)
{
    return {QString::fromLatin1(plugin), QString::fromLatin1(service), QString::fromLatin1(method),
            QString::fromLatin1(path), every};
}

} // namespace

std::vector<DemoCall> callsOf(const QString &pluginId)
{
    if (pluginId == u"plugin-reports") {
        return {call("plugin-inventory", "inventory.products", "GET", "/products/%1", 1),
                call("plugin-inventory", "inventory.products", "GET", "/products", 2),
                call("plugin-crm", "crm.contacts", "GET", "/contacts?page=%1", 3)};
    }
    if (pluginId == u"plugin-analytics") {
        return {call("plugin-crm", "crm.contacts", "GET", "/contacts/%1", 1),
                call("plugin-inventory", "inventory.products", "GET", "/products?page=%1", 2),
                // Nobody declared this one: the graph marks it.
                call("plugin-crm", "crm.deals", "GET", "/deals", 1)};
    }
    if (pluginId == u"plugin-crm") {
        return {call("plugin-reports", "reports.generator", "POST", "/reports/generate", 4),
                call("plugin-analytics", "analytics.dashboards", "GET", "/dashboards", 2)};
    }
    if (pluginId == u"plugin-inventory") {
        return {call("plugin-reports", "reports.generator", "POST", "/reports/generate", 7),
                call("plugin-crm", "crm.deals", "GET", "/deals/%1", 3),
                // A mistake in the caller, which nobody has noticed yet.
                call("plugin-crm", "crm.contacts", "GET", "/contact/%1", 19)};
    }
    return {};
}

std::vector<DemoCall> callsWithin(const QString &pluginId, QStringView method, QStringView path)
{
    if (pluginId == u"plugin-reports" && method == u"POST" && path == u"/reports/generate") {
        return {call("plugin-inventory", "inventory.products", "GET", "/products", 1),
                call("plugin-crm", "crm.contacts", "GET", "/contacts?page=1", 1)};
    }
    return {};
}

} // namespace plexica::demo
