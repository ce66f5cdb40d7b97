// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plugindisplay.h"
#include "models/pluginproxy.h"
#include "widgets/livetable.h"

namespace plexica::app {

/// The live table of plugins.
class PluginTable : public LiveTable
{
    Q_OBJECT
public:
    explicit PluginTable(PluginModel &plugins, QWidget *parent = nullptr);

    PluginProxy &proxy() { return *m_proxy; }
    const PluginProxy &proxy() const { return *m_proxy; }
    PluginDisplay &display() { return *m_display; }

    std::vector<PluginPtr> selectedPlugins() const;
    void suggestTenantColumn(bool shown) { columns()->suggest(column(PluginColumn::Tenant), shown); }

private:
    PluginTable(PluginProxy *proxy, PluginDisplay *display, QWidget *parent);

    PluginProxy *m_proxy;
    PluginDisplay *m_display;
};

} // namespace plexica::app
