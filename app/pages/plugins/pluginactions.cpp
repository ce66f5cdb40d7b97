// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/plugins/pluginactions.h"

#include "models/pluginwording.h"
#include "models/wording.h"
#include "pages/plugins/installdialog.h"
#include "widgets/confirmdialog.h"
#include "widgets/jobdialogs.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QProgressDialog>
#include <QSet>

#include <algorithm>

namespace plexica::app {

using resolver::ImpactAction;

namespace {

std::optional<Error> errorOf(const auto &result)
{
    return result ? std::nullopt : std::optional(result.error());
}

/// A reply that only tells whether something was done.
template <typename T>
Reply<T> answerOf(QObject *home, std::function<void(std::optional<Error>)> done)
{
    return replyTo<T>(home, [done = std::move(done)](const Result<T> &result) { done(errorOf(result)); });
}

/// It is in the catalogue, and the tenant has it not, or only runs it.
bool canBeInstalled(const PluginFacts &plugin)
{
    return !plugin.isInstalled() && plugin.newest;
}

} // namespace

PluginActions::PluginActions(PluginLink &link, PluginModel &plugins, QString defaultTenant, QWidget *window)
    : ActionSet(window)
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

QList<QAction *> PluginActions::all() const
{
    return {installFile, install, nullptr,   changeVersion,  upgrade, nullptr, activate,
            deactivate,  nullptr, uninstall, removeVersions, nullptr, copyId};
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
    install->setEnabled(any(canBeInstalled));
    changeVersion->setEnabled(m_selection.size() == 1 && m_selection.front()->isInstalled()
                              && m_plugins.versions(m_selection.front()->key.pluginId).size() > 1);
    upgrade->setEnabled(
        any([](const PluginFacts &plugin) { return plugin.hasNewer(); })); // the dialog says what breaks
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
    const auto plugins = selected(canBeInstalled);
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
        steps.push_back(installStep(plugin->key.pluginId, {tenant, plugin->key.pluginId}, plugin->newest));
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
    dialog->setPlugin(plugin->key.pluginId, plugin->hasNewer() ? plugin->newest : plugin->version);
    dialog->open();
}

void PluginActions::askUpgrade()
{
    const auto plugins = selected([](const PluginFacts &plugin) { return plugin.hasNewer(); });
    if (plugins.empty())
        return;
    if (plugins.size() == 1) {
        InstallDialog *dialog = makeInstallDialog(plugins.front()->key.tenantId, true);
        dialog->setPlugin(plugins.front()->key.pluginId, plugins.front()->newest);
        dialog->open();
        return;
    }
    gather(plugins, ImpactAction::Upgrade, [this](const PluginImpacts &impacts) {
        std::vector<PluginPtr> upgraded;
        for (const PluginImpact &entry : impacts)
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
            steps.push_back(installStep(nameOf(*plugin), plugin->key, plugin->newest));
        }
        dialog->addSection(tr("In this order, dependencies first"), names);
        describeImpact(*dialog, impacts);
        dialog->addConsequence(tr("An upgrade that would break what others require is refused; the others are made."));
        connect(dialog, &QDialog::accepted, this, [this, steps] {
            run(steps, false, tr("%1 was upgraded.").arg(steps.front().name), tr("%1 plugins were upgraded."));
        });
        dialog->open();
    });
}

void PluginActions::gather(const std::vector<PluginPtr> &plugins, ImpactAction action,
                           std::function<void(PluginImpacts)> then)
{
    struct Gathering
    {
        PluginImpacts impacts;
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
                                  state->impacts.push_back({plugin, *report});
                              else
                                  state->error = report.error();
                              if (--state->left > 0)
                                  return;
                              if (state->error)
                                  Q_EMIT noticeRequested(Notice::Kind::Error, Wording::error(*state->error));
                              if (!state->impacts.empty())
                                  then(state->impacts);
                          }));
    }
}

StepRun::Step PluginActions::installStep(const QString &name, const PluginKey &key,
                                         const std::optional<Version> &version)
{
    plugins::InstallRequest request;
    request.tenantId = key.tenantId;
    request.pluginId = key.pluginId;
    request.version = version;
    return {name,
            [this, request](auto done) { m_link.install(request, answerOf<plugins::InstallOutcome>(this, done)); }};
}

StepRun::Step PluginActions::activeStep(const PluginPtr &plugin, bool active)
{
    return {nameOf(*plugin), [this, key = plugin->key, active](auto done) {
                m_link.setActive(key.tenantId, key.pluginId, active, answerOf<plugins::ActivationOutcome>(this, done));
            }};
}

StepRun::Step PluginActions::uninstallStep(const PluginPtr &plugin, bool force)
{
    return {nameOf(*plugin), [this, key = plugin->key, force](auto done) {
                m_link.uninstall(key.tenantId, key.pluginId, force, answerOf<plugins::UninstallOutcome>(this, done));
            }};
}

void PluginActions::askUninstall()
{
    const auto plugins = selected([](const PluginFacts &plugin) { return plugin.isInstalled(); });
    if (!plugins.empty())
        gather(plugins, ImpactAction::Uninstall, [this](const PluginImpacts &impacts) { confirmUninstall(impacts); });
}

void PluginActions::confirmUninstall(const PluginImpacts &impacts)
{
    const int count = static_cast<int>(impacts.size());
    const PluginFacts &first = *impacts.front().plugin;
    const QString id = first.key.pluginId;
    const bool force = !brokenBy(impacts).isEmpty();
    const QString question = count == 1 ? tr("Uninstall %1?").arg(id) : tr("Uninstall %n plugins?", nullptr, count);
    const QString confirm = count == 1 ? (force ? tr("Uninstall %1 by force").arg(id) : tr("Uninstall %1").arg(id))
                                       : (force ? tr("Uninstall %n plugins by force", nullptr, count)
                                                : tr("Uninstall %n plugins", nullptr, count));
    auto *dialog = new ConfirmDialog(question, confirm, true, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    std::vector<PluginPtr> plugins;
    QStringList names;
    for (const PluginImpact &entry : impacts)
        plugins.push_back(entry.plugin);
    // What depends on others goes before them.
    plugins = dependenciesFirst(plugins);
    std::reverse(plugins.begin(), plugins.end());
    for (const PluginPtr &plugin : plugins)
        names.append(nameOf(*plugin));
    if (count > 1)
        dialog->addSection(tr("In this order, dependents first"), names);
    describeImpact(*dialog, impacts);
    dialog->addConsequence(
        tr("Its services leave the registry at once. It stays in the catalogue and can be installed again."));
    if (force)
        dialog->addNameCheck(count == 1 ? id : first.key.tenantId);
    std::vector<StepRun::Step> steps;
    for (const PluginPtr &plugin : plugins)
        steps.push_back(uninstallStep(plugin, force));
    connect(dialog, &QDialog::accepted, this, [this, steps, id] {
        run(steps, true, tr("%1 was uninstalled.").arg(id), tr("%1 plugins were uninstalled."));
    });
    dialog->open();
}

void PluginActions::askDeactivate()
{
    const auto plugins = selected([](const PluginFacts &plugin) { return plugin.activity == PluginActivity::Active; });
    if (!plugins.empty())
        gather(plugins, ImpactAction::Deactivate, [this](const PluginImpacts &impacts) { confirmDeactivate(impacts); });
}

void PluginActions::confirmDeactivate(const PluginImpacts &impacts)
{
    const int count = static_cast<int>(impacts.size());
    const QString id = impacts.front().plugin->key.pluginId;
    auto *dialog = new ConfirmDialog(
        count == 1 ? tr("Deactivate %1?").arg(id) : tr("Deactivate %n plugins?", nullptr, count),
        count == 1 ? tr("Deactivate %1").arg(id) : tr("Deactivate %n plugins", nullptr, count), true, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    describeImpact(*dialog, impacts);
    dialog->addConsequence(tr("It stays installed, but its services are no longer found and it satisfies nobody's "
                              "dependency until it is activated again."));
    std::vector<StepRun::Step> steps;
    for (const PluginImpact &impact : impacts)
        steps.push_back(activeStep(impact.plugin, false));
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
        steps.push_back(activeStep(plugin, true));
    }
    dialog->addFact(tr("Tenant"), Wording::several(tenants));
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
                 m_link.removeFromCatalogue(tenant, id, version, answerOf<int>(this, done));
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
        QProgressDialog *progress =
            showProgress(tr("Working on %n plugin(s)…", nullptr, operation->all()), operation->all(), m_window);
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
            Q_EMIT noticeRequested(Notice::Kind::Warning,
                                   tr("Stopped after %1 of %2 plugins; the others are as they were.")
                                       .arg(Wording::number(run.succeeded()), Wording::number(run.all())));
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
    const QString summary = tr("%1 of %2 plugins failed; %3 are done.")
                                .arg(Wording::number(qint64(failures.size())), Wording::number(run.all()),
                                     Wording::number(run.succeeded()));
    Q_EMIT noticeRequested(Notice::Kind::Error, summary);
    showReport(summary, lines, m_window);
}

} // namespace plexica::app
