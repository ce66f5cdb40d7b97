// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bridge/pluginlink.h"
#include "models/pluginmodel.h"
#include "pages/plugins/steprun.h"
#include "widgets/notice.h"

#include <QAction>
#include <QObject>

#include <vector>

class QMenu;

namespace plexica::app {

class ConfirmDialog;
class InstallDialog;

/// What can be done with plugins: the actions of menu, context menu and panel, the dialogs that show what would follow,
/// and the commands. Each needs the selection it was given last.
class PluginActions : public QObject
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
    QList<QAction *> all() const; ///< nullptr separates groups
    QMenu *makeMenu(QWidget *parent) const;

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
    /// A plugin and what an action on it would touch.
    struct Touched
    {
        PluginPtr plugin;
        plugins::ImpactReport report;
    };

    QAction *make(const QString &name, const QString &icon, const QString &text, const QString &toolTip,
                  const QKeySequence &shortcut, void (PluginActions::*slot)());
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
                std::function<void(std::vector<Touched>)> then);
    /// Lists what an action on all of these together would touch; the required dependents that are not among them.
    QStringList describe(ConfirmDialog &dialog, const std::vector<Touched> &touched) const;
    void confirmUninstall(const std::vector<Touched> &touched);
    void confirmDeactivate(const std::vector<Touched> &touched);
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

/// Those that others of the list depend on come first; what depends on each other stays in the order given.
std::vector<PluginPtr> dependenciesFirst(const std::vector<PluginPtr> &plugins);

} // namespace plexica::app
