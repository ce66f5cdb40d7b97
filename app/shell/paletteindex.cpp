// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/paletteindex.h"

#include "models/pluginmodel.h"
#include "models/servicemodel.h"
#include "pages/page.h"
#include "shell/navigation.h"
#include "shell/tenantswitch.h"
#include "widgets/icons.h"
#include "widgets/mnemonic.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>
#include <utility>

namespace plexica::app {

namespace {

constexpr int actionWeight = 6;
constexpr int subjectWeight = 2;
constexpr int itemWeight = 1;

QIcon muted(const QString &name)
{
    return themeIcon(name, IconTint::Muted);
}

} // namespace

PaletteIndex::PaletteIndex(const Sources &sources, Acts acts)
    : m_sources(sources)
    , m_acts(std::move(acts))
{
}

std::vector<PaletteEntry> PaletteIndex::entries() const
{
    std::vector<PaletteEntry> entries;
    addPages(entries);
    addActions(entries);
    addItems(entries);
    addTenants(entries);
    addPlugins(entries);
    addServices(entries);
    return entries;
}

void PaletteIndex::addPages(std::vector<PaletteEntry> &entries) const
{
    for (std::size_t at = 0; at < m_sources.pages.size(); ++at) {
        Page *page = m_sources.pages[at];
        const int row = static_cast<int>(at);
        entries.push_back({page->title(), tr("Page"), Navigation::keyOf(row).toString(QKeySequence::NativeText),
                           muted(page->iconName()), actionWeight,
                           [this, row, page] {
                               m_acts.showPage(row);
                               page->focusContent();
                           },
                           tr("Enter shows the page %1.").arg(page->title())});
    }
}

void PaletteIndex::addActions(std::vector<PaletteEntry> &entries) const
{
    for (const QAction *top : m_sources.menus.actions()) {
        if (!top->menu())
            continue;
        const auto owner = std::find(m_sources.pageMenus.begin(), m_sources.pageMenus.end(), top->menu());
        const int page =
            owner == m_sources.pageMenus.end() ? -1 : static_cast<int>(owner - m_sources.pageMenus.begin());
        const QString group = withoutMnemonic(top->text());
        QList<QAction *> actions = top->menu()->actions();
        for (qsizetype i = 0; i < actions.size(); ++i) {
            QAction *action = actions[i];
            if (action->menu()) {
                actions.append(action->menu()->actions());
                continue;
            }
            const QString name = action->objectName();
            if (action->isSeparator() || !action->isEnabled() || name == QLatin1String("commandPalette")
                || name.startsWith(QLatin1String("page-")))
                continue;
            QString text = withoutMnemonic(action->text());
            if (name.startsWith(QLatin1String("theme-")))
                text = tr("Theme: %1").arg(text);
            entries.push_back({text, group, action->shortcut().toString(QKeySequence::NativeText),
                               action->icon().isNull() ? muted(QStringLiteral("command")) : action->icon(),
                               actionWeight,
                               [this, action, page] {
                                   if (page >= 0)
                                       m_acts.showPage(page);
                                   action->trigger();
                               },
                               tr("Enter: %1").arg(action->toolTip())});
        }
    }
}

void PaletteIndex::addItems(std::vector<PaletteEntry> &entries) const
{
    for (std::size_t at = 0; at < m_sources.pages.size(); ++at) {
        Page *page = m_sources.pages[at];
        const int row = static_cast<int>(at);
        for (PageItem &item : page->items())
            entries.push_back({item.title,
                               item.group,
                               {},
                               muted(item.iconName),
                               itemWeight,
                               [this, row, show = std::move(item.show)] {
                                   m_acts.showPage(row);
                                   show();
                               }});
    }
}

void PaletteIndex::addTenants(std::vector<PaletteEntry> &entries) const
{
    for (const QString &tenant : m_sources.tenants.tenants())
        entries.push_back({tenant,
                           tr("Tenant"),
                           {},
                           muted(QStringLiteral("tenant")),
                           subjectWeight,
                           [this, tenant] { m_sources.tenants.choose(tenant); },
                           tr("Enter shows only what belongs to %1.").arg(tenant)});
}

void PaletteIndex::addPlugins(std::vector<PaletteEntry> &entries) const
{
    QStringList plugins = m_sources.plugins.plugins() + m_sources.services.plugins({});
    plugins.sort();
    plugins.removeDuplicates();
    for (const QString &plugin : std::as_const(plugins))
        entries.push_back({plugin,
                           tr("Plugin"),
                           {},
                           muted(QStringLiteral("plugin")),
                           subjectWeight,
                           [this, plugin] {
                               m_acts.go(
                                   Place::ofPlugin(QStringLiteral("plugins"), m_sources.tenants.chosen(), plugin));
                           },
                           tr("Enter shows %1 on the page Plugins.").arg(plugin)});
}

void PaletteIndex::addServices(std::vector<PaletteEntry> &entries) const
{
    const ServiceModel &services = m_sources.services;
    const QIcon icon = muted(QStringLiteral("services"));
    entries.reserve(entries.size() + static_cast<std::size_t>(services.rowCount()));
    for (int row = 0; row < services.rowCount(); ++row) {
        const ServicePtr service = services.service(row);
        entries.push_back({service->serviceName,
                           service->pluginId + QStringLiteral(" · ") + service->tenantId,
                           {},
                           icon,
                           0,
                           [this, tenant = service->tenantId, name = service->serviceName] {
                               m_acts.go(Place::ofService(tenant, name));
                           }});
    }
}

std::vector<PaletteEntry> PaletteIndex::searches(const QString &text) const
{
    const auto entry = [&](const QString &title, const QString &icon, const Place &place) {
        return PaletteEntry{title.arg(text), tr("Search"), {}, muted(icon), 0, [this, place] { m_acts.go(place); }};
    };
    return {entry(tr("Search shared data for “%1”"), QStringLiteral("shareddata"), Place::ofEntry({}, {}, text)),
            entry(tr("Search calls for “%1”"), QStringLiteral("gateway"), Place::ofCalls(text)),
            entry(tr("Search events for “%1”"), QStringLiteral("events"), Place::ofEvents({}, text))};
}

} // namespace plexica::app
