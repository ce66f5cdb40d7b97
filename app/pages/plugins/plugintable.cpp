// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/plugins/plugintable.h"

#include "models/pluginwording.h"

namespace plexica::app {

namespace {

constexpr int columnsVersion = 1;

/// By PluginColumn.
std::vector<LiveTable::Column> defaults()
{
    return {{112, true}, {190, true}, {150, false}, {110, false}, {72, true},  {80, true},
            {96, false}, {66, true},  {92, true},   {76, false},  {96, false}, {92, true}};
}

} // namespace

PluginTable::PluginTable(PluginModel &plugins, QWidget *parent)
    : PluginTable(new PluginProxy(&plugins), new PluginDisplay, parent)
{
}

PluginTable::PluginTable(PluginProxy *proxy, PluginDisplay *display, QWidget *parent)
    : LiveTable(proxy, (display->setSourceModel(proxy), display), column(PluginColumn::Status),
                column(PluginColumn::Plugin), defaults(), columnsVersion, parent)
    , m_proxy(proxy)
    , m_display(display)
{
    proxy->setParent(this);
    display->setParent(this);
    setObjectName(QStringLiteral("pluginTable"));
    setAccessibleName(tr("Plugins"));
    setTimeColumns({column(PluginColumn::Installed), column(PluginColumn::Changed)});
    resetColumns();
}

int PluginTable::contentWidth(int section) const
{
    if (section != column(PluginColumn::Status))
        return 0;
    int width = 0; // every word beside its shape
    for (int state = 0; state < pluginStateCount; ++state)
        width = std::max(width,
                         fontMetrics().horizontalAdvance(PluginWording::state(static_cast<PluginState>(state))) + 40);
    return width;
}

std::vector<PluginPtr> PluginTable::selectedPlugins() const
{
    std::vector<PluginPtr> plugins;
    for (const int row : selectedRows())
        plugins.push_back(m_proxy->plugin(row));
    return plugins;
}

} // namespace plexica::app
