// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/servicefilter.h"
#include "pages/services/serviceactions.h"
#include "pages/tablepage.h"

#include <QTimer>

class QComboBox;

namespace plexica::app {

class CopyButton;
class ServiceHistory;
class ServicePanel;
class ServiceTable;
class StatusChips;

/// The Services page: filters, the live table, the panel of the selected service.
class ServicesPage : public FilteredPage<ServiceFilter>
{
    Q_OBJECT
public:
    ServicesPage(const PageContext &context, QWidget *parent = nullptr);

    QString id() const override { return QStringLiteral("services"); }
    QString title() const override { return tr("Services"); }
    QString menuTitle() const override { return tr("&Services"); }
    QString iconName() const override { return QStringLiteral("services"); }
    QString searchPlaceholder() const override { return tr("Search services, plugins, versions, URLs"); }
    void setTenant(const QString &tenantId) override;
    bool showService(const QString &tenantId, const QString &serviceId) override;
    bool showPlugin(const QString &pluginId) override;
    bool showPlace(const Place &place) override;
    bool prepare(const Deed &deed) override;
    Place place() const override;
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;

    ServiceTable *table() const { return m_table; }
    ServicePanel *panel() const { return m_panel; }
    ServiceActions *actions() const { return m_actions; }
    StatusChips *chips() const { return m_chips; }

protected:
    ServiceFilter filter() const override;
    void setFilter(const ServiceFilter &filter) override;
    std::vector<Way> ways() const override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void addFilters();
    EmptyState *addSteps();
    void servicesApplied(bool structure);
    void filterChanged();
    void refreshCounts();
    void refreshPlugins();
    void refreshContent();
    void selectionChanged();
    void updateAddress();
    void showHeld();
    void askRelease();
    void lookAtTraffic();

    ServiceActions *m_actions;
    Notice *m_heldNotice;
    StatusChips *m_chips = nullptr;
    QComboBox *m_plugin = nullptr;
    ServiceTable *m_table;
    ServicePanel *m_panel;
    EmptyState *m_steps = nullptr;
    CopyButton *m_registerCommand = nullptr;
    CopyButton *m_discoverCommand = nullptr;
    CopyButton *m_heartbeatCommand = nullptr;
    QTimer m_countTimer;
    QTimer m_trafficTimer; ///< runs while the page is visible
    QTimer m_errorTimer;   ///< the same
    ServiceHistory *m_history;
    bool m_askingTraffic = false;
    bool m_structureChanged = true;
    int m_trouble = -1;
};

} // namespace plexica::app
