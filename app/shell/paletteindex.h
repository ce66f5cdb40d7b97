// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/place.h"
#include "shell/commandpalette.h"

#include <QCoreApplication>

#include <functional>
#include <vector>

class QMenu;
class QMenuBar;

namespace plexica::app {

class Page;
class PluginModel;
class ServiceModel;
class TenantSwitch;

/// What the palette finds by its name: pages, what menus and pages offer, tenants, plugins, services. GUI thread.
class PaletteIndex
{
    Q_DECLARE_TR_FUNCTIONS(plexica::app::PaletteIndex)
public:
    /// All of it outlives the index, as that outlives its entries.
    struct Sources
    {
        const std::vector<Page *> &pages;
        const std::vector<QMenu *> &pageMenus; ///< by page; null: it has none
        const QMenuBar &menus;
        const ServiceModel &services;
        const PluginModel &plugins;
        TenantSwitch &tenants;
    };
    struct Acts
    {
        std::function<void(int row)> showPage;
        std::function<void(const Place &)> go;
    };
    PaletteIndex(const Sources &sources, Acts acts);

    std::vector<PaletteEntry> entries() const;
    /// Where else a text may stand: what is not in memory is looked for on its page.
    std::vector<PaletteEntry> searches(const QString &text) const;

private:
    void addPages(std::vector<PaletteEntry> &entries) const;
    void addActions(std::vector<PaletteEntry> &entries) const;
    void addItems(std::vector<PaletteEntry> &entries) const;
    void addTenants(std::vector<PaletteEntry> &entries) const;
    void addPlugins(std::vector<PaletteEntry> &entries) const;
    void addServices(std::vector<PaletteEntry> &entries) const;

    Sources m_sources;
    Acts m_acts;
};

} // namespace plexica::app
