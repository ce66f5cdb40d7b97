// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pluginproxy.h"
#include "pages/tablepage.h"
#include "widgets/filterchips.h"

#include <QTimer>

#include <array>

class QToolButton;

namespace plexica::app {

class CopyButton;
class Label;
class PluginActions;
class PluginPanel;
class PluginTable;

/// The Plugins page: catalogue and installations as a live table, the panel of the selected plugin, installation from
/// files by dialog and by drop.
class PluginsPage : public FilteredPage<PluginFilter>
{
    Q_OBJECT
public:
    PluginsPage(const PageContext &context, QWidget *parent = nullptr);

    QString id() const override { return QStringLiteral("plugins"); }
    QString title() const override { return tr("Plugins"); }
    QString menuTitle() const override { return tr("&Plugins"); }
    QString iconName() const override { return QStringLiteral("plugin"); }
    QString searchPlaceholder() const override { return tr("Search plugins, names, versions, services"); }
    void setTenant(const QString &tenantId) override;
    QList<QAction *> menuActions() const override;
    bool showPlugin(const QString &pluginId) override;
    Place place() const override;
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;

    PluginTable *table() const { return m_table; }
    PluginPanel *panel() const { return m_panel; }
    PluginActions *actions() const { return m_actions; }
    QToolButton *chip(PluginState state) const { return m_chips->button(static_cast<int>(state)); }

protected:
    std::vector<Way> ways() const override;
    PluginFilter filter() const override;
    void setFilter(const PluginFilter &filter) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void addFilters();
    EmptyState *addSteps();
    void pluginsApplied();
    void filterChanged();
    void refreshCounts();
    void refreshContent();
    void showChips();
    void nameUpgradable();
    void selectionChanged();
    void show(const QString &tenantId, const QString &pluginId);
    void updateAddress();

    PluginActions *m_actions;
    QAction *m_onlyUpgradable;
    FilterChips *m_chips = nullptr;
    QToolButton *m_upgradable = nullptr;
    PluginProxy::Counts m_counts;
    PluginTable *m_table;
    PluginPanel *m_panel;
    Label *m_dropHint;
    EmptyState *m_steps = nullptr;
    CopyButton *m_installCommand = nullptr;
    QTimer m_countTimer;
    QTimer m_serviceTimer;
    PluginKey m_wanted; ///< was just installed: is selected when its row comes
    int m_trouble = -1;
};

} // namespace plexica::app
