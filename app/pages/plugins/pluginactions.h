// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/pluginlink.h"
#include "models/pluginmodel.h"
#include "pages/plugins/steprun.h"
#include "pages/plugins/pluginimpact.h"
#include "widgets/actionset.h"
#include "widgets/notice.h"

#include <vector>

namespace plexica::app {

class InstallDialog;

/// What can be done with plugins: the actions of menu, context menu and panel, the dialogs that show what would follow,
/// and the commands. Each needs the selection it was given last.
class PluginActions : public ActionSet
{
    Q_OBJECT
public:
    /// `window` is the parent of dialogs.
    PluginActions(PluginLink &link, PluginModel &plugins, QString defaultTenant, QWidget *window);

    QAction *installFile;
    QAction *install; ///< from the catalogue
    QAction *changeVersion;
    QAction *upgrade; ///< several to their newest version
    QAction *activate;
    QAction *deactivate;
    QAction *uninstall;
    QAction *removeVersions;
    QAction *copyId;
    QList<QAction *> all() const override;

    void setSelection(std::vector<PluginPtr> plugins);
    const std::vector<PluginPtr> &selection() const { return m_selection; }
    /// The tenant of the switch on top; empty: all.
    void setTenant(const QString &tenantId) { m_tenant = tenantId; }
    /// Tenants that the install dialog offers.
    void setTenants(const QStringList &tenants) { m_tenants = tenants; }

    /// Opens the install dialog for these manifest files.
    void installFiles(const QStringList &fileNames);

Q_SIGNALS:
    void noticeRequested(plexica::app::Notice::Kind kind, const QString &text);
    /// Something was installed: the page shows it.
    void installed(const QString &tenantId, const QString &pluginId);

private:
    void askInstallFile();
    void askInstall();
    void askChangeVersion();
    void askUpgrade();
    void askActivate();
    void askDeactivate();
    void askUninstall();
    void askRemoveVersions();
    void copyPluginId();

    InstallDialog *makeInstallDialog(const QString &tenantId, bool fixed);
    std::vector<PluginPtr> selected(bool (*wanted)(const PluginFacts &)) const;
    /// Asks the node for the impact on each, then calls `then` with those that answered.
    void gather(const std::vector<PluginPtr> &plugins, resolver::ImpactAction action,
                std::function<void(PluginImpacts)> then);
    StepRun::Step installStep(const QString &name, const PluginKey &key, const std::optional<Version> &version);
    StepRun::Step activeStep(const PluginPtr &plugin, bool active);
    StepRun::Step uninstallStep(const PluginPtr &plugin, bool force);
    void confirmUninstall(const PluginImpacts &impacts);
    void confirmDeactivate(const PluginImpacts &impacts);
    void run(std::vector<StepRun::Step> steps, bool stopAtFailure, const QString &successOne,
             const QString &successMany);
    void report(const StepRun &run, const QString &successOne, const QString &successMany);

    PluginLink &m_link;
    PluginModel &m_plugins;
    QString m_defaultTenant;
    QWidget *m_window;
    QString m_tenant;
    QStringList m_tenants;
    std::vector<PluginPtr> m_selection;
};

} // namespace plexica::app
