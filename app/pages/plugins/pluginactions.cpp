// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/plugins/pluginactions.h"

#include "models/pluginwording.h"
#include "models/wording.h"
#include "pages/plugins/installdialog.h"
#include "widgets/confirmdialog.h"
#include "widgets/icons.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QProgressDialog>
#include <QPushButton>
#include <QSet>

#include <algorithm>

namespace plexica::app {

using resolver::ImpactAction;

namespace {

std::optional<Error> errorOf(const auto &result)
{
    return result ? std::nullopt : std::optional(result.error());
}

QString nameOf(const PluginFacts &plugin)
{
    return plugin.key.tenantId.isEmpty() ? plugin.key.pluginId
                                         : QStringLiteral("%1 (%2)").arg(plugin.key.pluginId, plugin.key.tenantId);
}

QString joined(QSet<QString> names)
{
    QStringList sorted(names.begin(), names.end());
    sorted.sort();
    return sorted.join(QLatin1String(", "));
}

} // namespace

std::vector<PluginPtr> dependenciesFirst(const std::vector<PluginPtr> &plugins)
{
    std::vector<PluginPtr> ordered;
    std::vector<PluginPtr> left = plugins;
    while (!left.empty()) {
        QSet<QString> waiting;
        for (const PluginPtr &plugin : left)
            waiting.insert(plugin->key.toString());
        std::vector<PluginPtr> later;
        for (const PluginPtr &plugin : left) {
            const bool needsOther = std::any_of(
                plugin->dependencies.begin(), plugin->dependencies.end(), [&](const resolver::DeclaredEdge &edge) {
                    return edge.to != plugin->key.pluginId
                           && waiting.contains(PluginKey{plugin->key.tenantId, edge.to}.toString());
                });
            (needsOther ? later : ordered).push_back(plugin);
        }
        if (later.size() == left.size()) { // they need each other
            ordered.insert(ordered.end(), later.begin(), later.end());
            break;
        }
        left = std::move(later);
    }
    return ordered;
}

PluginActions::PluginActions(PluginLink &link, PluginModel &plugins, QString defaultTenant, QWidget *window)
    : QObject(window)
    , m_link(link)
    , m_plugins(plugins)
    , m_defaultTenant(std::move(defaultTenant))
    , m_window(window)
{
    installFile = make(QStringLiteral("installFile"), QStringLiteral("install"), tr("&Install from File…"),
                       tr("Install a plugin from its plugin.json or plugin.yaml"), Qt::CTRL | Qt::Key_O,
                       &PluginActions::askInstallFile);
    install =
        make(QStringLiteral("installPlugin"), QStringLiteral("install"), tr("Install from &Catalogue…"),
             tr("Install the selected plugin of the catalogue"), Qt::CTRL | Qt::Key_I, &PluginActions::askInstall);
    changeVersion = make(QStringLiteral("changeVersion"), QString(), tr("Change &Version…"),
                         tr("Upgrade or downgrade to a version of the catalogue"), Qt::CTRL | Qt::SHIFT | Qt::Key_V,
                         &PluginActions::askChangeVersion);
    upgrade = make(QStringLiteral("upgradePlugins"), QStringLiteral("upgrade"), tr("&Upgrade to Newest…"),
                   tr("Upgrade the selected plugins to the newest version of the catalogue"),
                   Qt::CTRL | Qt::SHIFT | Qt::Key_U, &PluginActions::askUpgrade);
    activate = make(QStringLiteral("activatePlugin"), QStringLiteral("reactivate"), tr("&Activate…"),
                    tr("Let the plugin's services be found again"), Qt::CTRL | Qt::SHIFT | Qt::Key_A,
                    &PluginActions::askActivate);
    deactivate = make(QStringLiteral("deactivatePlugin"), QStringLiteral("offline"), tr("&Deactivate…"),
                      tr("Keep the plugin, but let nobody find its services"), Qt::CTRL | Qt::SHIFT | Qt::Key_D,
                      &PluginActions::askDeactivate);
    uninstall = make(QStringLiteral("uninstallPlugin"), QStringLiteral("delete"), tr("U&ninstall…"),
                     tr("Remove the plugin and its services from the tenant"), QKeySequence(QKeySequence::Delete),
                     &PluginActions::askUninstall);
    removeVersions = make(QStringLiteral("removeVersions"), QString(), tr("&Remove from Catalogue…"),
                          tr("Remove versions that nobody has installed"), Qt::SHIFT | Qt::Key_Delete,
                          &PluginActions::askRemoveVersions);
    copyId = make(QStringLiteral("copyPluginId"), QStringLiteral("copy"), tr("C&opy Plugin Id"),
                  tr("Copy the ids of the selected plugins"), QKeySequence(QKeySequence::Copy),
                  &PluginActions::copyPluginId);
    for (QAction *action : {uninstall, removeVersions, copyId})
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    setSelection({});
}

QAction *PluginActions::make(const QString &name, const QString &icon, const QString &text, const QString &toolTip,
                             const QKeySequence &shortcut, void (PluginActions::*slot)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    if (!icon.isEmpty())
        action->setIcon(themeIcon(icon));
    action->setShortcut(shortcut);
    action->setToolTip(QStringLiteral("%1 (%2)").arg(toolTip, shortcut.toString(QKeySequence::NativeText)));
    action->setStatusTip(toolTip);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

QList<QAction *> PluginActions::all() const
{
    return {installFile, install, nullptr,   changeVersion,  upgrade, nullptr, activate,
            deactivate,  nullptr, uninstall, removeVersions, nullptr, copyId};
}

QMenu *PluginActions::makeMenu(QWidget *parent) const
{
    auto *menu = new QMenu(parent);
    for (QAction *action : all()) {
        if (action)
            menu->addAction(action);
        else
            menu->addSeparator();
    }
    return menu;
}

std::vector<PluginPtr> PluginActions::selected(bool (*wanted)(const PluginFacts &)) const
{
    std::vector<PluginPtr> plugins;
    std::copy_if(m_selection.begin(), m_selection.end(), std::back_inserter(plugins),
                 [wanted](const PluginPtr &plugin) { return wanted(*plugin); });
    return plugins;
}

void PluginActions::setSelection(std::vector<PluginPtr> plugins)
{
    m_selection = std::move(plugins);
    const auto any = [this](bool (*wanted)(const PluginFacts &)) { return !selected(wanted).empty(); };
    install->setEnabled(any([](const PluginFacts &plugin) { return plugin.state == PluginState::NotInstalled; }));
    changeVersion->setEnabled(m_selection.size() == 1 && m_selection.front()->isInstalled()
                              && m_plugins.versions(m_selection.front()->key.pluginId).size() > 1);
    upgrade->setEnabled(any([](const PluginFacts &plugin) { return plugin.isUpgradable(); }));
    activate->setEnabled(any([](const PluginFacts &plugin) { return plugin.activity == PluginActivity::Inactive; }));
    deactivate->setEnabled(any([](const PluginFacts &plugin) { return plugin.activity == PluginActivity::Active; }));
    uninstall->setEnabled(any([](const PluginFacts &plugin) { return plugin.isInstalled(); }));
    removeVersions->setEnabled(m_selection.size() == 1
                               && !m_plugins.versions(m_selection.front()->key.pluginId).empty());
    copyId->setEnabled(!m_selection.empty());
}

void PluginActions::copyPluginId()
{
    QStringList ids;
    for (const PluginPtr &plugin : m_selection)
        ids.append(plugin->key.pluginId);
    ids.removeDuplicates();
    QGuiApplication::clipboard()->setText(ids.join(u'\n'));
}

InstallDialog *PluginActions::makeInstallDialog(const QString &tenantId, bool fixed)
{
    auto *dialog = new InstallDialog(m_link, m_plugins, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QStringList tenants = m_tenants;
    const QString chosen = !tenantId.isEmpty() ? tenantId : !m_tenant.isEmpty() ? m_tenant : m_defaultTenant;
    if (!tenants.contains(chosen))
        tenants.prepend(chosen);
    dialog->setTenants(tenants, chosen, fixed);
    connect(dialog, &InstallDialog::installed, this,
            [this](const QString &sentence, const QString &tenant, const QString &pluginId) {
                Q_EMIT noticeRequested(Notice::Kind::Success, sentence);
                Q_EMIT installed(tenant, pluginId);
            });
    return dialog;
}

void PluginActions::askInstallFile()
{
    auto *dialog = new QFileDialog(m_window, tr("Install from File"));
    dialog->setObjectName(QStringLiteral("manifestFileDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Plugin manifests (*.json *.yaml *.yml)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, &PluginActions::installFiles);
    dialog->open();
}

void PluginActions::installFiles(const QStringList &fileNames)
{
    if (fileNames.isEmpty())
        return;
    InstallDialog *dialog = makeInstallDialog({}, false);
    dialog->setFiles(fileNames);
    dialog->open();
}

void PluginActions::askInstall()
{
    const auto plugins = selected([](const PluginFacts &plugin) { return plugin.state == PluginState::NotInstalled; });
    if (plugins.empty())
        return;
    if (plugins.size() == 1) {
        InstallDialog *dialog = makeInstallDialog({}, false);
        dialog->setPlugin(plugins.front()->key.pluginId, std::nullopt);
        dialog->open();
        return;
    }
    const QString tenant = m_tenant.isEmpty() ? m_defaultTenant : m_tenant;
    const int count = static_cast<int>(plugins.size());
    const auto ordered = dependenciesFirst(plugins);
    auto *dialog = new ConfirmDialog(tr("Install %n plugins in tenant %1?", nullptr, count).arg(tenant),
                                     tr("Install %n plugins", nullptr, count), false, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QStringList names;
    std::vector<StepRun::Step> steps;
    for (const PluginPtr &plugin : ordered) {
        names.append(
            QStringLiteral("%1 %2").arg(plugin->key.pluginId, plugin->newest ? plugin->newest->toString() : QString()));
        steps.push_back({plugin->key.pluginId, [this, plugin, tenant](auto done) {
                             plugins::InstallRequest request;
                             request.tenantId = tenant;
                             request.pluginId = plugin->key.pluginId;
                             request.version = plugin->newest;
                             m_link.install(request, replyTo<plugins::InstallOutcome>(
                                                         this, [done](const Result<plugins::InstallOutcome> &outcome) {
                                                             done(errorOf(outcome));
                                                         }));
                         }});
    }
    dialog->addSection(tr("In this order, dependencies first"), names);
    dialog->addConsequence(
        tr("Each is checked when its turn comes. What lacks something it requires is not installed; the others are."));
    connect(dialog, &QDialog::accepted, this, [this, steps] {
        run(steps, false, tr("%1 was installed.").arg(steps.front().name), tr("%1 plugins were installed."));
    });
    dialog->open();
}

void PluginActions::askChangeVersion()
{
    if (m_selection.size() != 1 || !m_selection.front()->isInstalled())
        return;
    const PluginPtr plugin = m_selection.front();
    InstallDialog *dialog = makeInstallDialog(plugin->key.tenantId, true);
    dialog->setPlugin(plugin->key.pluginId, plugin->isUpgradable() ? plugin->newest : plugin->version);
    dialog->open();
}

void PluginActions::askUpgrade()
{
    const auto plugins = selected([](const PluginFacts &plugin) { return plugin.isUpgradable(); });
    if (plugins.empty())
        return;
    if (plugins.size() == 1) {
        InstallDialog *dialog = makeInstallDialog(plugins.front()->key.tenantId, true);
        dialog->setPlugin(plugins.front()->key.pluginId, plugins.front()->newest);
        dialog->open();
        return;
    }
    gather(plugins, ImpactAction::Upgrade, [this](const std::vector<Touched> &touched) {
        std::vector<PluginPtr> upgraded;
        for (const Touched &entry : touched)
            upgraded.push_back(entry.plugin);
        if (upgraded.empty())
            return;
        const int count = static_cast<int>(upgraded.size());
        auto *dialog = new ConfirmDialog(tr("Upgrade %n plugins to their newest version?", nullptr, count),
                                         tr("Upgrade %n plugins", nullptr, count), false, m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        QStringList names;
        std::vector<StepRun::Step> steps;
        for (const PluginPtr &plugin : dependenciesFirst(upgraded)) {
            names.append(tr("%1: %2 → %3", "plugin: old version → new version")
                             .arg(nameOf(*plugin), plugin->version->toString(), plugin->newest->toString()));
            steps.push_back({nameOf(*plugin), [this, plugin](auto done) {
                                 plugins::InstallRequest request;
                                 request.tenantId = plugin->key.tenantId;
                                 request.pluginId = plugin->key.pluginId;
                                 request.version = plugin->newest;
                                 m_link.install(request,
                                                replyTo<plugins::InstallOutcome>(
                                                    this, [done](const Result<plugins::InstallOutcome> &outcome) {
                                                        done(errorOf(outcome));
                                                    }));
                             }});
        }
        dialog->addSection(tr("In this order, dependencies first"), names);
        describe(*dialog, touched);
        dialog->addConsequence(tr("An upgrade that would break what others require is refused; the others are made."));
        connect(dialog, &QDialog::accepted, this, [this, steps] {
            run(steps, false, tr("%1 was upgraded.").arg(steps.front().name), tr("%1 plugins were upgraded."));
        });
        dialog->open();
    });
}

void PluginActions::gather(const std::vector<PluginPtr> &plugins, ImpactAction action,
                           std::function<void(std::vector<Touched>)> then)
{
    struct Gathering
    {
        std::vector<Touched> touched;
        std::size_t left = 0;
        std::optional<Error> error;
    };
    const auto state = std::make_shared<Gathering>();
    state->left = plugins.size();
    for (const PluginPtr &plugin : plugins) {
        const std::optional<Version> version = action == ImpactAction::Upgrade ? plugin->newest : std::nullopt;
        m_link.impact(plugin->key.tenantId, plugin->key.pluginId, action, version,
                      replyTo<plugins::ImpactReport>(
                          this, [this, state, plugin, then](const Result<plugins::ImpactReport> &report) {
                              if (report)
                                  state->touched.push_back({plugin, *report});
                              else
                                  state->error = report.error();
                              if (--state->left > 0)
                                  return;
                              if (state->error)
                                  Q_EMIT noticeRequested(Notice::Kind::Error, Wording::error(*state->error));
                              if (!state->touched.empty())
                                  then(state->touched);
                          }));
    }
}

QStringList PluginActions::describe(ConfirmDialog &dialog, const std::vector<Touched> &touched) const
{
    QSet<QString> own;
    QSet<QString> tenants;
    for (const Touched &entry : touched) {
        own.insert(entry.plugin->key.toString());
        tenants.insert(entry.plugin->key.tenantId);
    }
    const bool manyTenants = tenants.size() > 1;
    QStringList required;
    QStringList optional;
    QStringList services;
    QStringList callers;
    qint64 keys = 0;
    const auto add = [&](QStringList &list, const QString &tenant, const resolver::Dependent &dependent) {
        if (own.contains(PluginKey{tenant, dependent.pluginId}.toString()))
            return;
        QString line = dependent.serviceName.isEmpty()
                           ? tr("%1 (needs %2 %3)", "plugin (needs plugin constraint)")
                                 .arg(dependent.pluginId, dependent.via, dependent.constraint)
                           : tr("%1 (needs %2 %3)", "plugin (needs service constraint)")
                                 .arg(dependent.pluginId, dependent.serviceName, dependent.constraint);
        if (manyTenants)
            line += QStringLiteral(" · ") + tenant;
        if (!list.contains(line))
            list.append(line);
    };
    for (const Touched &entry : touched) {
        const QString &tenant = entry.plugin->key.tenantId;
        for (const resolver::Dependent &dependent : entry.report.impact.required)
            add(required, tenant, dependent);
        for (const resolver::Dependent &dependent : entry.report.impact.optional)
            add(optional, tenant, dependent);
        for (const QString &service : entry.report.impact.vanishingServices)
            services.append(manyTenants ? service + QStringLiteral(" · ") + tenant : service);
        keys += entry.report.ownedKeys;
        for (const plugins::RecentCaller &caller : entry.report.callers)
            callers.append(tr("%1: %n call(s) of %2", nullptr, static_cast<int>(caller.calls))
                               .arg(caller.pluginId, caller.serviceName));
    }
    dialog.addFact(tr("Tenant"), joined(tenants));
    if (touched.size() == 1 && touched.front().plugin->version)
        dialog.addFact(tr("Version"), touched.front().plugin->version->toString());
    dialog.addFact(tr("Shared data"),
                   keys == 0 ? tr("owns no keys") : tr("owns %1 keys, which stay").arg(Wording::number(keys)));
    dialog.addSection(tr("%n plugin(s) require it and would break:", nullptr, static_cast<int>(required.size())),
                      required);
    dialog.addSection(
        tr("%n plugin(s) can do without it, but would lose something:", nullptr, static_cast<int>(optional.size())),
        optional);
    dialog.addSection(tr("%n service(s) would no longer be found:", nullptr, static_cast<int>(services.size())),
                      services);
    dialog.addSection(tr("Called within 24 hours by:"), callers);
    return required;
}

void PluginActions::askUninstall()
{
    const auto plugins = selected([](const PluginFacts &plugin) { return plugin.isInstalled(); });
    if (!plugins.empty())
        gather(plugins, ImpactAction::Uninstall,
               [this](const std::vector<Touched> &touched) { confirmUninstall(touched); });
}

void PluginActions::confirmUninstall(const std::vector<Touched> &touched)
{
    const int count = static_cast<int>(touched.size());
    const PluginFacts &first = *touched.front().plugin;
    const QString id = first.key.pluginId;
    auto *probe = new ConfirmDialog(QString(), QString(), true);
    const bool force = !describe(*probe, touched).isEmpty();
    delete probe;
    const QString question = count == 1 ? tr("Uninstall %1?").arg(id) : tr("Uninstall %n plugins?", nullptr, count);
    const QString confirm = count == 1 ? (force ? tr("Uninstall %1 by force").arg(id) : tr("Uninstall %1").arg(id))
                                       : (force ? tr("Uninstall %n plugins by force", nullptr, count)
                                                : tr("Uninstall %n plugins", nullptr, count));
    auto *dialog = new ConfirmDialog(question, confirm, true, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    std::vector<PluginPtr> plugins;
    QStringList names;
    for (const Touched &entry : touched)
        plugins.push_back(entry.plugin);
    // What depends on others goes before them.
    plugins = dependenciesFirst(plugins);
    std::reverse(plugins.begin(), plugins.end());
    for (const PluginPtr &plugin : plugins)
        names.append(nameOf(*plugin));
    if (count > 1)
        dialog->addSection(tr("In this order, dependents first"), names);
    describe(*dialog, touched);
    dialog->addConsequence(
        tr("Its services leave the registry at once. It stays in the catalogue and can be installed again."));
    if (force)
        dialog->addNameCheck(count == 1 ? id : first.key.tenantId);
    std::vector<StepRun::Step> steps;
    for (const PluginPtr &plugin : plugins) {
        steps.push_back({nameOf(*plugin), [this, plugin, force](auto done) {
                             m_link.uninstall(plugin->key.tenantId, plugin->key.pluginId, force,
                                              replyTo<plugins::UninstallOutcome>(
                                                  this, [done](const Result<plugins::UninstallOutcome> &outcome) {
                                                      done(errorOf(outcome));
                                                  }));
                         }});
    }
    connect(dialog, &QDialog::accepted, this, [this, steps, id] {
        run(steps, true, tr("%1 was uninstalled.").arg(id), tr("%1 plugins were uninstalled."));
    });
    dialog->open();
}

void PluginActions::askDeactivate()
{
    const auto plugins = selected([](const PluginFacts &plugin) { return plugin.activity == PluginActivity::Active; });
    if (!plugins.empty())
        gather(plugins, ImpactAction::Deactivate,
               [this](const std::vector<Touched> &touched) { confirmDeactivate(touched); });
}

void PluginActions::confirmDeactivate(const std::vector<Touched> &touched)
{
    const int count = static_cast<int>(touched.size());
    const QString id = touched.front().plugin->key.pluginId;
    auto *dialog = new ConfirmDialog(
        count == 1 ? tr("Deactivate %1?").arg(id) : tr("Deactivate %n plugins?", nullptr, count),
        count == 1 ? tr("Deactivate %1").arg(id) : tr("Deactivate %n plugins", nullptr, count), true, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    describe(*dialog, touched);
    dialog->addConsequence(tr("It stays installed, but its services are no longer found and it satisfies nobody's "
                              "dependency until it is activated again."));
    std::vector<StepRun::Step> steps;
    for (const Touched &entry : touched) {
        const PluginPtr plugin = entry.plugin;
        steps.push_back({nameOf(*plugin), [this, plugin](auto done) {
                             m_link.setActive(plugin->key.tenantId, plugin->key.pluginId, false,
                                              replyTo<plugins::ActivationOutcome>(
                                                  this, [done](const Result<plugins::ActivationOutcome> &outcome) {
                                                      done(errorOf(outcome));
                                                  }));
                         }});
    }
    connect(dialog, &QDialog::accepted, this,
            [this, steps, id] { run(steps, false, tr("%1 is inactive.").arg(id), tr("%1 plugins are inactive.")); });
    dialog->open();
}

void PluginActions::askActivate()
{
    auto plugins = dependenciesFirst(
        selected([](const PluginFacts &plugin) { return plugin.activity == PluginActivity::Inactive; }));
    if (plugins.empty())
        return;
    const int count = static_cast<int>(plugins.size());
    const QString id = plugins.front()->key.pluginId;
    auto *dialog = new ConfirmDialog(
        count == 1 ? tr("Activate %1?").arg(id) : tr("Activate %n plugins?", nullptr, count),
        count == 1 ? tr("Activate %1").arg(id) : tr("Activate %n plugins", nullptr, count), false, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QSet<QString> tenants;
    QStringList services;
    QStringList missing;
    std::vector<StepRun::Step> steps;
    for (const PluginPtr &plugin : plugins) {
        tenants.insert(plugin->key.tenantId);
        services += plugin->services;
        for (const resolver::DeclaredEdge &edge : plugin->dependencies) {
            if (edge.required && !edge.satisfied)
                missing.append(
                    tr("%1: %2", "plugin: what is missing").arg(plugin->key.pluginId, PluginWording::fault(edge)));
        }
        steps.push_back({nameOf(*plugin), [this, plugin](auto done) {
                             m_link.setActive(plugin->key.tenantId, plugin->key.pluginId, true,
                                              replyTo<plugins::ActivationOutcome>(
                                                  this, [done](const Result<plugins::ActivationOutcome> &outcome) {
                                                      done(errorOf(outcome));
                                                  }));
                         }});
    }
    dialog->addFact(tr("Tenant"), joined(tenants));
    dialog->addSection(tr("%n service(s) would be found again:", nullptr, static_cast<int>(services.size())), services);
    dialog->addSection(tr("Activation is refused while this is missing:"), missing);
    dialog->setReady(count > 1 || missing.isEmpty());
    connect(dialog, &QDialog::accepted, this, [this, steps, id] {
        run(steps, false, tr("%1 is active again.").arg(id), tr("%1 plugins are active again."));
    });
    dialog->open();
}

void PluginActions::askRemoveVersions()
{
    if (m_selection.size() != 1)
        return;
    const PluginKey key = m_selection.front()->key;
    const QString id = key.pluginId;
    const auto versions = m_plugins.versions(id);
    QStringList gone;
    QStringList kept;
    std::vector<StepRun::Step> steps;
    const QString tenant = key.tenantId.isEmpty() ? (m_tenant.isEmpty() ? m_defaultTenant : m_tenant) : key.tenantId;
    for (const plugins::CataloguedPlugin &plugin : versions) {
        const Version version = plugin.manifest->version;
        if (!plugin.tenants.isEmpty()) {
            kept.append(tr("%1, installed in %2").arg(version.toString(), plugin.tenants.join(QStringLiteral(", "))));
            continue;
        }
        gone.append(version.toString());
        steps.push_back(
            {tr("%1 %2", "plugin version").arg(id, version.toString()), [this, tenant, id, version](auto done) {
                 m_link.removeFromCatalogue(tenant, id, version, replyTo<int>(this, [done](const Result<int> &removed) {
                                                done(errorOf(removed));
                                            }));
             }});
    }
    auto *dialog = new ConfirmDialog(
        gone.isEmpty()
            ? tr("All versions of %1 are installed somewhere.").arg(id)
            : tr("Remove %n version(s) of %1 from the catalogue?", nullptr, static_cast<int>(gone.size())).arg(id),
        tr("Remove %n version(s)", nullptr, static_cast<int>(gone.size())), true, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->addSection(tr("Removed, since nobody has them installed:"), gone);
    dialog->addSection(tr("Kept:"), kept);
    dialog->addConsequence(tr("No tenant can install them any more, and they are no longer suggested, until somebody "
                              "adds their manifests again."));
    dialog->setReady(!gone.isEmpty());
    connect(dialog, &QDialog::accepted, this, [this, steps, gone, id] {
        run(steps, false, tr("%1 %2 was removed from the catalogue.").arg(id, gone.front()),
            tr("%1 versions were removed from the catalogue."));
    });
    dialog->open();
}

void PluginActions::run(std::vector<StepRun::Step> steps, bool stopAtFailure, const QString &successOne,
                        const QString &successMany)
{
    auto *operation = new StepRun(std::move(steps), stopAtFailure, this);
    if (operation->all() > 1) {
        auto *progress = new QProgressDialog(tr("Working on %n plugin(s)…", nullptr, operation->all()), tr("Stop"), 0,
                                             operation->all(), m_window);
        progress->setWindowModality(Qt::WindowModal);
        progress->setMinimumDuration(400);
        progress->setAutoReset(false);
        connect(operation, &StepRun::progress, progress, [progress](int done, const QString &name) {
            progress->setValue(done);
            progress->setLabelText(tr("%1…", "what is being worked on").arg(name));
        });
        connect(progress, &QProgressDialog::canceled, operation, &StepRun::cancel);
        connect(operation, &StepRun::finished, progress, &QObject::deleteLater);
    }
    connect(operation, &StepRun::finished, this, [this, operation, successOne, successMany] {
        report(*operation, successOne, successMany);
        operation->deleteLater();
    });
    operation->start();
}

void PluginActions::report(const StepRun &run, const QString &successOne, const QString &successMany)
{
    const auto &failures = run.failures();
    if (failures.empty()) {
        if (run.wasCancelled() && run.succeeded() < run.all())
            Q_EMIT noticeRequested(
                Notice::Kind::Warning,
                tr("Stopped after %1 of %2 plugins; the others are as they were.").arg(run.succeeded()).arg(run.all()));
        else
            Q_EMIT noticeRequested(Notice::Kind::Success,
                                   run.all() == 1 ? successOne : successMany.arg(Wording::number(run.succeeded())));
        return;
    }
    if (run.all() == 1) {
        Q_EMIT noticeRequested(Notice::Kind::Error, Wording::error(failures.front().error));
        return;
    }
    QStringList lines;
    for (const StepRun::Failure &failure : failures)
        lines.append(tr("%1: %2", "plugin: reason").arg(failure.name, Wording::error(failure.error)));
    const QString summary =
        tr("%1 of %2 plugins failed; %3 are done.").arg(failures.size()).arg(run.all()).arg(run.succeeded());
    Q_EMIT noticeRequested(Notice::Kind::Error, summary);
    auto *dialog = new ConfirmDialog(summary, tr("Copy report"), false, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->addItems(lines);
    connect(dialog, &QDialog::accepted, this, [lines] { QGuiApplication::clipboard()->setText(lines.join(u'\n')); });
    dialog->open();
}

} // namespace plexica::app
