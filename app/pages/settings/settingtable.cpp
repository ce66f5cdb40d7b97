// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings/settingtable.h"

#include "models/settingwording.h"

namespace plexica::app {

namespace {

constexpr int columnsVersion = 1;

/// By SettingColumn.
std::vector<TableColumns::Column> defaults()
{
    QStringList origins;
    for (const auto origin : {SettingFacts::Origin::Default, SettingFacts::Origin::File,
                              SettingFacts::Origin::Environment, SettingFacts::Origin::Option})
        origins.append(SettingWording::origin(origin));
    return {
        {108, true, 0, 0, origins}, {230, true}, {150, true}, {110, false}, {110, true, 1}, {150, false}, {170, false}};
}

} // namespace

SettingTable::SettingTable(SettingModel &settings, QWidget *parent)
    : SettingTable(new SettingProxy(&settings), new SettingDisplay, parent)
{
}

SettingTable::SettingTable(SettingProxy *proxy, SettingDisplay *display, QWidget *parent)
    : LiveTable(proxy, (display->setSourceModel(proxy), display), column(SettingColumn::Origin),
                column(SettingColumn::Setting), defaults(), columnsVersion, parent)
    , m_proxy(proxy)
{
    proxy->setParent(this);
    display->setParent(this);
    setObjectName(QStringLiteral("settingTable"));
    setAccessibleName(tr("Settings"));
    setSelectionMode(SingleSelection);
}

SettingPtr SettingTable::selectedSetting() const
{
    const std::vector<int> rows = selectedRows();
    return rows.empty() ? nullptr : m_proxy->setting(rows.front());
}

} // namespace plexica::app
