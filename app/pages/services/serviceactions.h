// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/nodelink.h"
#include "pages/services/bulkoperation.h"
#include "widgets/actionset.h"
#include "widgets/notice.h"

#include <QTimer>

#include <optional>
#include <vector>

namespace plexica::app {

class ConfirmDialog;
class PluginModel;

/// What can be done to the selected services: the actions with their shortcuts, the dialogs that show their impact
/// first, and the report afterwards.
class ServiceActions : public ActionSet
{
    Q_OBJECT
public:
    ServiceActions(NodeLink &link, PluginModel &plugins, QWidget *window);

    void setSelection(std::vector<ServicePtr> services);
    const std::vector<ServicePtr> &selection() const { return m_selection; }
    /// Where discovery is asked, for the command that is copied: "http://127.0.0.1:3000".
    void setAddress(const QString &address) { m_address = address; }

    QList<QAction *> all() const override;

    QAction *copyCommand;
    QAction *copyName;
    QAction *setHealthy;
    QAction *setDegraded;
    QAction *setUnavailable;
    QAction *drain;
    QAction *takeOffline;
    QAction *reactivate;
    QAction *deregister;
    QAction *undo;       ///< the last change of health or admin state, within a minute
    QAction *showOrders; ///< of all services, also of those that are not registered

    static constexpr std::chrono::seconds undoTime{60};
    /// `curl` that asks for the service's discovery.
    static QString discoveryCommand(const QString &address, const registry::Service &service);

Q_SIGNALS:
    void noticeRequested(plexica::app::Notice::Kind kind, const QString &text, const QString &actionText = {});

private:
    void copyDiscoveryCommand();
    void copyServiceName();
    void askHealthy() { askHealth(registry::Health::Healthy); }
    void askDegraded() { askHealth(registry::Health::Degraded); }
    void askUnavailable() { askHealth(registry::Health::Unavailable); }
    void askHealth(registry::Health health);
    void askDrain() { askAdminState(registry::AdminState::Draining); }
    void askOffline() { askAdminState(registry::AdminState::Offline); }
    void askReactivate() { askAdminState(registry::AdminState::Active); }
    void askAdminState(registry::AdminState state);
    void askDeregister();
    void openOrders();
    /// What is done now can be undone by this command for each service as it was.
    void keepForUndo(std::vector<ServicePtr> before, BulkOperation::Command restore);
    void undoLast();

    void describe(ConfirmDialog &dialog, const std::vector<ServicePtr> &services);
    /// Who depends on them, required and optional apart, and who calls them now: what an outage would break.
    void describeUsers(ConfirmDialog &dialog, const std::vector<ServicePtr> &services);
    /// Many services, or several tenants, take a count that is typed.
    static void askCount(ConfirmDialog &dialog, const std::vector<ServicePtr> &services);
    void run(std::vector<ServicePtr> services, BulkOperation::Command command, const QString &successOne,
             const QString &successMany);
    void report(const BulkOperation &operation, const QString &successOne, const QString &successMany);

    NodeLink &m_link;
    PluginModel &m_plugins;
    QWidget *m_window;
    std::vector<ServicePtr> m_selection;
    QString m_address;
    std::vector<ServicePtr> m_before; ///< what undo brings back
    BulkOperation::Command m_restore;
    QTimer m_undoTimer;
};

} // namespace plexica::app
