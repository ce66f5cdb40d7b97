// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settingmodel.h"
#include "widgets/livetable.h"

namespace plexica::app {

/// The live table of settings, in the order of the configuration file.
class SettingTable : public LiveTable
{
    Q_OBJECT
public:
    explicit SettingTable(SettingModel &settings, QWidget *parent = nullptr);

    SettingProxy &proxy() { return *m_proxy; }
    const SettingProxy &proxy() const { return *m_proxy; }
    /// nullptr: none is selected.
    SettingPtr selectedSetting() const;

private:
    SettingTable(SettingProxy *proxy, SettingDisplay *display, QWidget *parent);

    SettingProxy *m_proxy;
};

} // namespace plexica::app
