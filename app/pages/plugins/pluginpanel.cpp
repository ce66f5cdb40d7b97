// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/plugins/pluginpanel.h"

#include "models/pluginwording.h"
#include "models/prettyjson.h"
#include "models/servicefilter.h"
#include "models/servicemodel.h"
#include "models/servicewording.h"
#include "models/wording.h"
#include "pages/plugins/resolutionview.h"
#include "widgets/codeview.h"
#include "widgets/factlist.h"
#include "widgets/label.h"
#include "widgets/plaintable.h"
#include "widgets/statusshape.h"

#include <QHeaderView>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace plexica::app {

namespace {

enum Fact { AffectedBy, Name, Description, Activity, Installed, NewestVersion, Tenant, InstalledAt, ChangedAt };
enum Tab { OverviewTab, DependenciesTab, ServicesTab, ManifestTab, HistoryTabIndex };
/// Column 1 of both tables of dependencies is the other plugin: a double click goes there.
constexpr int otherPluginColumn = 1;

} // namespace

PluginPanel::PluginPanel(NodeLink &link, PluginModel &plugins, ServiceModel &services, PluginActions &actions,
                         QWidget *parent)
    : SidePanel(tr("Details of the selected plugin"), parent)
    , m_link(link)
    , m_plugins(plugins)
    , m_services(services)
    , m_dependencies({tr("Status"), tr("Plugin"), tr("Service"), tr("Wanted"), tr("Installed")})
    , m_dependents({tr("Status"), tr("Plugin"), tr("Service"), tr("Wanted")})
    , m_serviceCells({tr("Status"), tr("Service"), tr("Version"), tr("Instances")})
    , m_versions({tr("Version"), tr("Added"), tr("Installed in")})
{
    addButton(actions.install, tr("Install"), Disabled::Hide);
    addButton(actions.upgrade, tr("Upgrade"), Disabled::Hide);
    addButton(actions.changeVersion, tr("Version"), Disabled::Hide);
    addButton(actions.activate, tr("Activate"), Disabled::Hide);
    addButton(actions.deactivate, tr("Deactivate"), Disabled::Hide);
    addButton(actions.uninstall, tr("Uninstall"), Disabled::Hide);
    addTabs(tr("Details"));
    addOverview();
    addDependencies();
    auto *serviceView = new PlainTable(&m_serviceCells, 0, tr("Services"), tabs());
    serviceView->header()->resizeSection(0, 116);
    serviceView->header()->resizeSection(1, 160);
    serviceView->header()->resizeSection(2, 66);
    tabs()->addTab(serviceView, tr("Services"));
    m_manifest = new CodeView(tr("Manifest"), tr("Copy manifest"), tabs());
    tabs()->addTab(m_manifest, tr("Manifest"));
    m_history = new HistoryTab(m_link, tr("History"), tabs());
    tabs()->addTab(m_history, tr("History"));
    connect(tabs(), &QTabWidget::currentChanged, this, [this](int tab) {
        if (!m_plugin)
            return;
        if (tab == ManifestTab)
            fillManifest();
        else if (tab == ServicesTab)
            refreshServices();
    });
    setSelection({});
}

void PluginPanel::addOverview()
{
    QVBoxLayout *layout = addScrolledTab(tr("Overview"));
    QWidget *page = layout->parentWidget();
    m_facts = new FactList({tr("Affected by"), tr("Name"), tr("Description"), tr("Activity"), tr("Version"),
                            tr("Newest"), tr("Tenant"), tr("Installed"), tr("Changed")});
    layout->addLayout(m_facts);
    m_cards = new ResolutionCards(page);
    layout->addWidget(m_cards);
    auto *versions = new QVBoxLayout;
    versions->setSpacing(4);
    m_versionTitle = Label::heading(tr("Versions in the catalogue"), page);
    versions->addWidget(m_versionTitle);
    m_versionView = new PlainTable(&m_versions, -1, m_versionTitle->text(), page);
    m_versionView->setObjectName(QStringLiteral("framedTable"));
    m_versionView->setWidths({80, 88}); // all three fit beside each other in the narrowest panel
    versions->addWidget(m_versionView);
    layout->addLayout(versions);
    layout->addStretch(1);
}

void PluginPanel::addDependencies()
{
    QVBoxLayout *layout = addPlainTab(tr("Needs"));
    QWidget *page = layout->parentWidget();
    const auto part = [&](Label *&title, CellModel &model, const QString &name, const std::vector<int> &widths) {
        title = Label::heading({}, page);
        title->setContentsMargins(16, 12, 12, 6);
        layout->addWidget(title);
        auto *view = new PlainTable(&model, 0, name, page);
        for (int column = 0; column < static_cast<int>(widths.size()); ++column)
            view->header()->resizeSection(column, widths[static_cast<std::size_t>(column)]);
        connect(view, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
            Q_EMIT pluginRequested(m_key.tenantId, index.siblingAtColumn(otherPluginColumn).data().toString());
        });
        layout->addWidget(view, 1);
    };
    part(m_dependencyTitle, m_dependencies, tr("What it needs"), {118, 116, 110, 64});
    part(m_dependentTitle, m_dependents, tr("What needs it"), {118, 130, 120});
}

void PluginPanel::setSelection(const std::vector<PluginPtr> &plugins)
{
    if (plugins.size() != 1) {
        m_plugin.reset();
        m_key = {};
        m_history->clear();
        if (plugins.empty())
            showHint(tr("Select a plugin to see what it needs, who needs it, and its history.\n\nDrop "
                        "a plugin.json or plugin.yaml here to install it."));
        else
            showMany(tr("%Ln plugin(s) selected", nullptr, static_cast<int>(plugins.size())),
                     tr("What you do happens to all of them."));
        return;
    }
    const bool other = !m_plugin || m_key != plugins.front()->key;
    m_plugin = plugins.front();
    m_key = m_plugin->key;
    showContent();
    if (other) {
        m_cards->show({}, {});
        m_manifest->clear();
        m_history->show(m_key.tenantId, m_key.pluginId);
    }
    refresh();
}

void PluginPanel::refresh()
{
    if (!m_plugin)
        return;
    const PluginPtr now = m_plugins.find(m_key);
    if (!now)
        return; // it is going: the selection follows
    m_plugin = now;
    setTitle(m_key.pluginId);
    QStringList parts;
    if (!m_plugin->name.isEmpty() && m_plugin->name != m_key.pluginId)
        parts.append(m_plugin->name);
    if (m_plugin->version)
        parts.append(m_plugin->version->toString());
    parts.append(m_key.tenantId.isEmpty() ? tr("catalogue") : m_key.tenantId);
    setSubtitle(parts.join(QStringLiteral(" · ")));
    const auto kind = statusKind(m_plugin->state);
    const QString meaning = PluginWording::stateMeaning(*m_plugin);
    setStatus(kind ? statusIcon(*kind) : noStatusIcon(), PluginWording::state(*m_plugin),
              m_plugin->affected ? meaning + u'\n' + Wording::affected(m_plugin->affected) : meaning);
    fillOverview();
    fillDependencies();
    fillVersions();
    refreshServices();
    if (tabs()->currentIndex() == ManifestTab)
        fillManifest();
    tabs()->setTabText(DependenciesTab, tr("Needs %1").arg(m_plugin->dependencies.size()));
    tabs()->setTabText(ServicesTab, tr("Services %1").arg(m_plugin->services.size()));
    resolve();
}

/// What it needs and does not work as it should, and why that is.
QString PluginPanel::causes() const
{
    if (!m_plugin->affected)
        return {};
    QStringList lines{Wording::affected(m_plugin->affected, 2)}; // the tooltip of the status has all
    const registry::Affection &first = m_plugin->affected->causes.front();
    for (int row = 0; row < m_services.rowCount(); ++row) {
        const ServicePtr &service = m_services.service(row);
        if (service->serviceName != first.serviceName || service->tenantId != m_key.tenantId)
            continue;
        if (const auto why = service->statusReason())
            lines.append(Wording::reason(*why));
        break;
    }
    return lines.join(u'\n');
}

void PluginPanel::fillOverview()
{
    const PluginFacts &plugin = *m_plugin;
    const TimePoint now = currentTime();
    const auto set = [this](Fact fact, const QString &text, const QString &toolTip = {}) {
        m_facts->set(fact, text, toolTip);
    };
    const auto time = [&](Fact fact, TimePoint at) {
        const bool known = toMilliseconds(at) > 0;
        set(fact, known ? Wording::relativeTime(at, now) : QString(), known ? Wording::absoluteTime(at) : QString());
    };
    set(AffectedBy, causes());
    set(Name, plugin.name);
    set(Description, plugin.manifest ? plugin.manifest->description : QString());
    set(Activity, plugin.activity == PluginActivity::Registered
                      ? tr("Not installed: it registered its services itself, without manifest")
                      : PluginWording::activity(plugin.activity));
    set(Installed, plugin.version ? plugin.version->toString() : QString());
    set(NewestVersion, PluginWording::newest(plugin));
    set(Tenant, plugin.key.tenantId);
    time(InstalledAt, plugin.installedAt);
    time(ChangedAt, plugin.installedAt == plugin.updatedAt ? TimePoint() : plugin.updatedAt);
}

void PluginPanel::fillDependencies()
{
    const bool installed = m_plugin->activity != PluginActivity::NotInstalled;
    const auto status = [installed](const resolver::DeclaredEdge &edge) -> Cell {
        if (!installed)
            return {edge.required ? tr("Required") : tr("Optional"), edge.reason, -1, true};
        if (edge.satisfied)
            return {edge.required ? tr("Required") : tr("Optional"), edge.reason,
                    static_cast<int>(StatusKind::Healthy)};
        return {edge.required ? tr("Required") : tr("Optional"), PluginWording::fault(edge),
                static_cast<int>(edge.required ? StatusKind::Unavailable : StatusKind::Degraded)};
    };
    std::vector<CellModel::Row> needs;
    for (const resolver::DeclaredEdge &edge : m_plugin->dependencies)
        needs.push_back({status(edge),
                         {edge.to, edge.reason},
                         {edge.serviceName.isEmpty() ? QStringLiteral("–") : edge.serviceName},
                         {edge.constraint},
                         {!installed                  ? QString()
                          : !edge.installed.isEmpty() ? edge.installed
                          : edge.satisfied            ? tr("unknown")
                                                      : tr("missing")}});
    m_dependencies.setRows(std::move(needs));
    std::vector<CellModel::Row> neededBy;
    for (const resolver::DeclaredEdge &edge : m_plugin->dependents)
        neededBy.push_back({status(edge),
                            {edge.from, edge.reason},
                            {edge.serviceName.isEmpty() ? QStringLiteral("–") : edge.serviceName},
                            {edge.constraint}});
    m_dependents.setRows(std::move(neededBy));
    const int needCount = static_cast<int>(m_plugin->dependencies.size());
    const int neededCount = static_cast<int>(m_plugin->dependents.size());
    m_dependencyTitle->setText(needCount == 0 ? tr("Needs nothing") : tr("Needs %n other(s)", nullptr, needCount));
    m_dependentTitle->setText(neededCount == 0 ? tr("Needed by nobody")
                                               : tr("Needed by %n other(s)", nullptr, neededCount));
}

void PluginPanel::fillVersions()
{
    const TimePoint now = currentTime();
    std::vector<CellModel::Row> rows;
    for (const plugins::CataloguedPlugin &plugin : m_plugins.versions(m_key.pluginId)) {
        const bool isHere = m_plugin->version == plugin.manifest->version;
        const QString version = plugin.manifest->version.toString();
        rows.push_back({{isHere ? tr("%1 ✓", "version that is installed").arg(version) : version},
                        {Wording::relativeTime(plugin.createdAt, now), Wording::absoluteTime(plugin.createdAt)},
                        {plugin.tenants.isEmpty() ? tr("nowhere") : plugin.tenants.join(QStringLiteral(", ")),
                         {},
                         -1,
                         plugin.tenants.isEmpty()}});
    }
    m_versions.setRows(std::move(rows));
    const int count = m_versions.rowCount();
    m_versionTitle->setVisible(count > 0);
    m_versionView->setVisible(count > 0);
    constexpr int shownRows = 6;
    m_versionView->limitHeight(shownRows);
}

void PluginPanel::refreshServices()
{
    if (!m_plugin || !isVisible() || tabs()->currentIndex() != ServicesTab)
        return;
    QHash<QString, ServicePtr> live;
    if (!m_key.tenantId.isEmpty()) {
        for (int row = 0; row < m_services.rowCount(); ++row) {
            const ServicePtr &service = m_services.service(row);
            if (service->pluginId == m_key.pluginId && service->tenantId == m_key.tenantId)
                live.insert(service->serviceName, service);
        }
    }
    std::vector<CellModel::Row> rows;
    for (const QString &name : m_plugin->services) {
        const ServicePtr service = live.value(name);
        const ServiceDeclaration *declared = m_plugin->manifest ? m_plugin->manifest->findService(name) : nullptr;
        const QString version = service ? service->version : declared ? declared->version.toString() : QString();
        if (!service) {
            rows.push_back({{m_plugin->isInstalled() ? tr("Not registered") : tr("Declared"), {}, -1, true},
                            {name, declared ? declared->description : QString()},
                            {version},
                            {QStringLiteral("–"), {}, -1, true}});
            continue;
        }
        const StatusKind kind = statusKind(*service);
        rows.push_back({{Wording::status(kind), Wording::statusMeaning(kind), static_cast<int>(kind)},
                        {name, service->description},
                        {version},
                        {ServiceWording::instances(*service)}});
    }
    m_serviceCells.setRows(std::move(rows));
}

void PluginPanel::fillManifest()
{
    m_manifest->setCode(m_plugin->manifest ? prettyJson(m_plugin->manifest->document.toJson()) : QString(),
                        tr("No manifest is known of this plugin."));
}

void PluginPanel::resolve()
{
    // Only what does not hold needs reasons; the table knows which that is.
    if (m_plugin->state == PluginState::Satisfied || m_plugin->state == PluginState::NotInstalled
        || m_key.tenantId.isEmpty()) {
        m_cards->show({}, {});
        return;
    }
    m_link.plugins().resolve(
        m_key.tenantId, m_key.pluginId,
        replyTo<resolver::Resolution>(this, [this, key = m_key](Result<resolver::Resolution> resolution) {
            if (key != m_key || !resolution)
                return;
            resolution->installOrder.clear(); // it is installed
            m_cards->show(*resolution, {});
        }));
}

void PluginPanel::refreshTimes()
{
    if (!m_plugin || !isVisible())
        return;
    if (tabs()->currentIndex() == OverviewTab) {
        fillOverview();
        fillVersions();
    } else if (tabs()->currentIndex() == HistoryTabIndex)
        m_history->refreshTimes();
}

} // namespace plexica::app
