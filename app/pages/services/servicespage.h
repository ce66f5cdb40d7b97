// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/page.h"
#include "pages/services/serviceactions.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace plexica::app {

class EmptyState;
class CopyButton;
class ServicePanel;
class ServiceTable;
class StatusChips;
struct ServiceFilter;

/// The Services page: filters, the live table, the panel of the selected service.
class ServicesPage : public Page
{
    Q_OBJECT
public:
    ServicesPage(const PageContext &context, QWidget *parent = nullptr);

    QString id() const override { return QStringLiteral("services"); }
    QString title() const override { return tr("Services"); }
    QString menuTitle() const override { return tr("&Services"); }
    QString iconName() const override { return QStringLiteral("services"); }
    QString searchPlaceholder() const override { return tr("Search services, plugins, versions, URLs"); }
    QString searchText() const override;
    void setSearchText(const QString &text) override;
    void setTenant(const QString &tenantId) override;
    QList<QAction *> menuActions() const override;
    ExportTable exportTable() const override;
    void focusContent() override;
    bool showService(const QString &tenantId, const QString &serviceId) override;
    bool showPlugin(const QString &pluginId) override;
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;

    ServiceTable *table() const { return m_table; }
    ServicePanel *panel() const { return m_panel; }
    ServiceActions *actions() const { return m_actions; }
    StatusChips *chips() const { return m_chips; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeFilterBar();
    QWidget *makeEmptyState();
    QWidget *makeNoMatch();
    void changeFilter(const std::function<void(ServiceFilter &)> &edit);
    void clearFilters();
    void servicesApplied(bool structure);
    void filterChanged();
    void refreshCounts();
    void refreshPlugins();
    void refreshContent();
    void selectionChanged();
    void updateAddress();
    void showHeld();
    void lookAtTraffic();
    void showContextMenu(const QPoint &at);

    PageContext m_context;
    ServiceActions *m_actions;
    QAction *m_showDetails;
    QAction *m_clearFilters;
    Notice *m_notice;
    Notice *m_heldNotice;
    QLabel *m_count;
    StatusChips *m_chips = nullptr;
    QComboBox *m_plugin = nullptr;
    QSplitter *m_splitter;
    QStackedWidget *m_content;
    ServiceTable *m_table;
    ServicePanel *m_panel;
    CopyButton *m_registerCommand = nullptr;
    CopyButton *m_discoverCommand = nullptr;
    CopyButton *m_heartbeatCommand = nullptr;
    QWidget *m_loading;
    QWidget *m_empty;
    QWidget *m_noMatch;
    QTimer m_countTimer;
    QTimer m_trafficTimer; ///< runs while the page is visible
    bool m_askingTraffic = false;
    bool m_structureChanged = true;
    int m_trouble = -1;
};

} // namespace plexica::app
