// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/plugins/plugintable.h"

#include "models/pluginwording.h"

namespace plexica::app {

namespace {

constexpr int columnsVersion = 1;

/// By PluginColumn.
std::vector<TableColumns::Column> defaults()
{
    QStringList words;
    for (int state = 0; state < pluginStateCount; ++state)
        words.append(PluginWording::state(static_cast<PluginState>(state)));
    PluginFacts registered; // the longest: without a manifest
    registered.activity = PluginActivity::Registered;
    registered.state = PluginState::NotInstalled;
    registered.services = {QString()};
    words.append(PluginWording::state(registered));
    using Column = TableColumns::Column;
    return {{112, true, 0, 0, words},
            {190, true},
            {150, false},
            Column{110, false}.silentWhileSame(),
            {72, true},
            Column{80, true}.silentWhileEmpty(),
            {96, false},
            {66, true},
            {92, true},
            {76, false},
            {96, false},
            {92, true}};
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
    columns()->setTimes({column(PluginColumn::Installed), column(PluginColumn::Changed)});
}

std::vector<PluginPtr> PluginTable::selectedPlugins() const
{
    std::vector<PluginPtr> plugins;
    for (const int row : selectedRows())
        plugins.push_back(m_proxy->plugin(row));
    return plugins;
}

} // namespace plexica::app
