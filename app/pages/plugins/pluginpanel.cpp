// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/plugins/pluginpanel.h"

#include "models/pluginwording.h"
#include "models/prettyjson.h"
#include "models/servicefilter.h"
#include "models/servicemodel.h"
#include "models/wording.h"
#include "pages/plugins/resolutionview.h"
#include "widgets/copybutton.h"
#include "widgets/elidedlabel.h"
#include "widgets/rowdelegate.h"
#include "widgets/statusshape.h"
#include "widgets/timelineview.h"

#include <QFontDatabase>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace plexica::app {

namespace {

constexpr int timelinePage = 100;
enum Fact { Name, Description, Activity, Installed, NewestVersion, Tenant, InstalledAt, ChangedAt, FactCount };
enum Tab { OverviewTab, DependenciesTab, ServicesTab, ManifestTab, HistoryTab };
/// Column 1 of both tables of dependencies is the other plugin: a double click goes there.
constexpr int otherPluginColumn = 1;

} // namespace

PluginPanel::PluginPanel(NodeLink &link, PluginModel &plugins, ServiceModel &services, PluginActions &actions,
                         QWidget *parent)
    : QWidget(parent)
    , m_link(link)
    , m_plugins(plugins)
    , m_services(services)
    , m_actions(actions)
    , m_dependencies({tr("Status"), tr("Plugin"), tr("Service"), tr("Wanted"), tr("Installed")})
    , m_dependents({tr("Status"), tr("Plugin"), tr("Service"), tr("Wanted")})
    , m_serviceCells({tr("Status"), tr("Service"), tr("Version"), tr("Instances")})
    , m_versions({tr("Version"), tr("Added"), tr("Installed in")})
    , m_stack(new QStackedWidget(this))
    , m_tabs(new QTabWidget(this))
{
    setObjectName(QStringLiteral("sidePanel"));
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Details of the selected plugin"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 0, 0, 0);
    outer->addWidget(m_stack);
    m_hint = new QLabel(this);
    m_hint->setObjectName(QStringLiteral("mutedLabel"));
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_hint->setMargin(24);
    m_stack->addWidget(m_hint);
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(m_tabs, 1);
    m_stack->addWidget(content);

    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Details"));
    m_tabs->tabBar()->setExpanding(false);
    m_tabs->tabBar()->setUsesScrollButtons(true);
    m_tabs->tabBar()->setElideMode(Qt::ElideNone);
    m_tabs->tabBar()->setAccessibleName(tr("Details"));
    m_tabs->addTab(makeOverview(), tr("Overview"));
    m_tabs->addTab(makeDependencies(), tr("Needs"));
    QTreeView *serviceView = makeTable(m_serviceCells, 0, tr("Services"), m_tabs);
    serviceView->header()->resizeSection(0, 116);
    serviceView->header()->resizeSection(1, 160);
    serviceView->header()->resizeSection(2, 66);
    m_tabs->addTab(serviceView, tr("Services"));
    auto *manifestPage = new QWidget(m_tabs);
    auto *manifestLayout = new QVBoxLayout(manifestPage);
    manifestLayout->setContentsMargins(0, 0, 0, 0);
    m_manifest = new QPlainTextEdit(manifestPage);
    m_manifest->setReadOnly(true);
    m_manifest->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_manifest->setAccessibleName(tr("Manifest"));
    m_manifest->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_manifest->setTabChangesFocus(true);
    m_manifest->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_manifest->document()->setDocumentMargin(12);
    m_copyManifest = new CopyButton(tr("Copy manifest"), m_manifest);
    manifestLayout->addWidget(m_manifest);
    m_tabs->addTab(manifestPage, tr("Manifest"));

    auto *history = new QWidget(m_tabs);
    auto *historyLayout = new QVBoxLayout(history);
    historyLayout->setContentsMargins(0, 4, 0, 0);
    m_timelineView = new TimelineView(history);
    m_timelineView->setModel(&m_timeline);
    m_timelineView->setAccessibleName(tr("History"));
    m_timelineNote = new QLabel(history);
    m_timelineNote->setObjectName(QStringLiteral("mutedLabel"));
    m_timelineNote->setWordWrap(true);
    m_timelineNote->setMargin(16);
    m_timelineNote->hide();
    historyLayout->addWidget(m_timelineNote);
    historyLayout->addWidget(m_timelineView, 1);
    m_tabs->addTab(history, tr("History"));
    connect(m_timelineView, &TimelineView::endReached, this, [this] { loadTimeline(true); });
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int tab) {
        if (!m_plugin)
            return;
        if (tab == ManifestTab)
            fillManifest();
        else if (tab == ServicesTab)
            refreshServices();
    });
    setSelection({});
}

QTreeView *PluginPanel::makeTable(CellModel &model, int statusColumn, const QString &name, QWidget *parent)
{
    auto *view = new QTreeView(parent);
    view->setModel(&model);
    view->setRootIsDecorated(false);
    view->setIndentation(0);
    view->setUniformRowHeights(true);
    view->setMouseTracking(true);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setItemDelegate(new RowDelegate(statusColumn, view));
    view->setAccessibleName(name);
    view->header()->setAccessibleName(name);
    view->header()->setStretchLastSection(true);
    view->header()->setHighlightSections(false);
    return view;
}

QWidget *PluginPanel::makeHead()
{
    auto *head = new QWidget(this);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(16, 12, 12, 8);
    layout->setSpacing(6);
    auto *titleRow = new QHBoxLayout;
    titleRow->setSpacing(10);
    m_title = new ElidedLabel(head, Qt::ElideMiddle);
    m_title->setObjectName(QStringLiteral("serviceTitle"));
    m_statusShape = new QLabel(head);
    m_statusText = new QLabel(head);
    titleRow->addWidget(m_title, 1);
    titleRow->addWidget(m_statusShape);
    titleRow->addWidget(m_statusText);
    layout->addLayout(titleRow);
    m_subtitle = new ElidedLabel(head);
    m_subtitle->setObjectName(QStringLiteral("mutedLabel"));
    layout->addWidget(m_subtitle);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    const auto button = [&](QAction *action, const QString &text) {
        auto *tool = new QToolButton(head);
        tool->setObjectName(QStringLiteral("panelAction"));
        tool->setDefaultAction(action);
        tool->setText(text);
        tool->setToolButtonStyle(Qt::ToolButtonTextOnly);
        tool->setAccessibleName(text);
        tool->setFocusPolicy(Qt::StrongFocus);
        // A default action brings its menu text along; the button keeps its short one. What cannot be done is not
        // shown.
        const auto fit = [tool, text, action] {
            tool->setText(text);
            tool->setVisible(action->isEnabled());
        };
        connect(action, &QAction::changed, tool, fit);
        fit();
        buttons->addWidget(tool);
    };
    button(m_actions.install, tr("Install"));
    button(m_actions.upgrade, tr("Upgrade"));
    button(m_actions.changeVersion, tr("Version"));
    button(m_actions.activate, tr("Activate"));
    button(m_actions.deactivate, tr("Deactivate"));
    button(m_actions.uninstall, tr("Uninstall"));
    buttons->addStretch(1);
    layout->addLayout(buttons);
    return head;
}

QWidget *PluginPanel::makeOverview()
{
    auto *scroll = new QScrollArea(m_tabs);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Overview"));
    scroll->setFocusPolicy(Qt::StrongFocus);
    auto *page = new QWidget(scroll);
    page->setObjectName(QStringLiteral("plain"));
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(14);
    m_facts = new QFormLayout;
    m_facts->setHorizontalSpacing(18);
    m_facts->setVerticalSpacing(8);
    m_facts->setRowWrapPolicy(QFormLayout::DontWrapRows);
    m_facts->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const QString names[FactCount] = {tr("Name"),   tr("Description"), tr("Activity"),  tr("Version"),
                                      tr("Newest"), tr("Tenant"),      tr("Installed"), tr("Changed")};
    for (const QString &name : names) {
        auto *label = new QLabel(name, page);
        label->setObjectName(QStringLiteral("mutedLabel"));
        auto *value = new QLabel(page);
        value->setAccessibleName(name);
        value->setTextFormat(Qt::PlainText);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        value->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        m_facts->addRow(label, value);
        m_factValues.append(value);
    }
    layout->addLayout(m_facts);
    m_cards = new ResolutionCards(page);
    layout->addWidget(m_cards);
    auto *versions = new QVBoxLayout;
    versions->setSpacing(4);
    m_versionTitle = new QLabel(tr("Versions in the catalogue"), page);
    m_versionTitle->setObjectName(QStringLiteral("sectionHeading"));
    versions->addWidget(m_versionTitle);
    m_versionView = makeTable(m_versions, -1, m_versionTitle->text(), page);
    m_versionView->setObjectName(QStringLiteral("framedTable"));
    m_versionView->header()->resizeSection(0, 96);
    m_versionView->header()->resizeSection(1, 100);
    versions->addWidget(m_versionView);
    layout->addLayout(versions);
    layout->addStretch(1);
    scroll->setWidget(page);
    return scroll;
}

QWidget *PluginPanel::makeDependencies()
{
    auto *page = new QWidget(m_tabs);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    const auto heading = [&] {
        auto *label = new QLabel(page);
        label->setObjectName(QStringLiteral("sectionHeading"));
        label->setContentsMargins(16, 12, 12, 6);
        layout->addWidget(label);
        return label;
    };
    const auto open = [this](const QModelIndex &index) {
        const QString plugin = index.siblingAtColumn(otherPluginColumn).data().toString();
        Q_EMIT pluginRequested(m_key.tenantId, plugin);
    };
    m_dependencyTitle = heading();
    QTreeView *needs = makeTable(m_dependencies, 0, tr("What it needs"), page);
    needs->header()->resizeSection(0, 118);
    needs->header()->resizeSection(1, 116);
    needs->header()->resizeSection(2, 110);
    needs->header()->resizeSection(3, 64);
    connect(needs, &QAbstractItemView::activated, this, open);
    layout->addWidget(needs, 1);
    m_dependentTitle = heading();
    QTreeView *neededBy = makeTable(m_dependents, 0, tr("What needs it"), page);
    neededBy->header()->resizeSection(0, 118);
    neededBy->header()->resizeSection(1, 130);
    neededBy->header()->resizeSection(2, 120);
    connect(neededBy, &QAbstractItemView::activated, this, open);
    layout->addWidget(neededBy, 1);
    return page;
}

void PluginPanel::setSelection(const std::vector<PluginPtr> &plugins)
{
    if (plugins.size() != 1) {
        m_plugin.reset();
        m_key = {};
        m_timeline.clear();
        m_hint->setText(plugins.empty()
                            ? tr("Select a plugin to see what it needs, who needs it, and its history.\n\nDrop "
                                 "a plugin.json or plugin.yaml here to install it.")
                            : tr("%n plugin(s) selected.\nWhat you do happens to all of them.", nullptr,
                                 static_cast<int>(plugins.size())));
        m_stack->setCurrentIndex(0);
        return;
    }
    const bool other = !m_plugin || m_key != plugins.front()->key;
    m_plugin = plugins.front();
    m_key = m_plugin->key;
    m_stack->setCurrentIndex(1);
    if (other) {
        m_timeline.clear();
        m_timelineComplete = false;
        m_timelineLoading = false;
        m_cards->show({}, {});
        m_manifest->clear();
        loadTimeline(false);
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
    m_title->setFullText(m_key.pluginId);
    QStringList parts;
    if (!m_plugin->name.isEmpty() && m_plugin->name != m_key.pluginId)
        parts.append(m_plugin->name);
    if (m_plugin->version)
        parts.append(m_plugin->version->toString());
    parts.append(m_key.tenantId.isEmpty() ? tr("catalogue") : m_key.tenantId);
    m_subtitle->setFullText(parts.join(QStringLiteral(" · ")));
    const auto kind = statusKind(m_plugin->state);
    m_statusShape->setPixmap((kind ? statusIcon(*kind) : noStatusIcon()).pixmap(QSize(14, 14), devicePixelRatioF()));
    m_statusText->setText(PluginWording::state(m_plugin->state));
    m_statusText->setToolTip(PluginWording::stateMeaning(m_plugin->state));
    fillOverview();
    fillDependencies();
    fillVersions();
    refreshServices();
    if (m_tabs->currentIndex() == ManifestTab)
        fillManifest();
    m_tabs->setTabText(DependenciesTab, tr("Needs %1").arg(m_plugin->dependencies.size()));
    m_tabs->setTabText(ServicesTab, tr("Services %1").arg(m_plugin->services.size()));
    resolve();
}

void PluginPanel::fillOverview()
{
    const PluginFacts &plugin = *m_plugin;
    const TimePoint now = currentTime();
    const auto set = [this](Fact fact, const QString &text, const QString &toolTip = {}) {
        QLabel *label = m_factValues[fact];
        auto *name = static_cast<QLabel *>(m_facts->labelForField(label));
        if (label->text() != text) {
            label->setText(text);
            label->setAccessibleName(tr("%1: %2", "name: value").arg(name->text(), text));
        }
        label->setToolTip(toolTip);
        label->setVisible(!text.isEmpty());
        name->setVisible(!text.isEmpty());
    };
    const auto time = [&](Fact fact, TimePoint at) {
        const bool known = toMilliseconds(at) > 0;
        set(fact, known ? Wording::relativeTime(at, now) : QString(), known ? Wording::absoluteTime(at) : QString());
    };
    set(Name, plugin.name);
    set(Description, plugin.manifest ? plugin.manifest->description : QString());
    set(Activity, plugin.activity == PluginActivity::Registered
                      ? tr("Not installed: it registered its services itself, without manifest")
                      : PluginWording::activity(plugin.activity));
    set(Installed, plugin.version ? plugin.version->toString() : QString());
    set(NewestVersion, !plugin.newest          ? QString()
                       : plugin.isUpgradable() ? tr("%1 – an upgrade is possible").arg(plugin.newest->toString())
                                               : plugin.newest->toString());
    set(Tenant, plugin.key.tenantId);
    time(InstalledAt, plugin.installedAt);
    time(ChangedAt, plugin.installedAt == plugin.updatedAt ? TimePoint() : plugin.updatedAt);
}

void PluginPanel::fillDependencies()
{
    const bool installed = m_plugin->state != PluginState::NotInstalled;
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
    m_versionView->setFixedHeight(m_versionView->header()->sizeHint().height() + 6
                                  + qMax(28, m_versionView->sizeHintForRow(0)) * qMin(shownRows, count));
}

void PluginPanel::refreshServices()
{
    if (!m_plugin || !isVisible() || m_tabs->currentIndex() != ServicesTab)
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
                        {tr("%1 of %2 live").arg(service->liveInstances()).arg(service->instances.size())}});
    }
    m_serviceCells.setRows(std::move(rows));
}

void PluginPanel::fillManifest()
{
    const QString text = m_plugin->manifest ? prettyJson(m_plugin->manifest->document.toJson())
                                            : tr("No manifest is known of this plugin.");
    if (m_manifest->toPlainText() != text)
        m_manifest->setPlainText(text);
    m_copyManifest->setCopyText(text);
    m_copyManifest->setVisible(m_plugin->manifest != nullptr);
    m_copyManifest->move(m_manifest->width() - m_copyManifest->sizeHint().width() - 22, 6);
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

void PluginPanel::loadTimeline(bool older)
{
    if (!m_plugin || m_timelineLoading || (older && (m_timelineComplete || m_timeline.oldestId() == 0)))
        return;
    m_timelineLoading = true;
    events::EventFilter filter;
    filter.tenantId = m_key.tenantId;
    filter.subject = m_key.pluginId;
    filter.limit = timelinePage;
    filter.beforeId = older ? m_timeline.oldestId() : 0;
    m_link.queryEvents(
        filter,
        replyTo<std::vector<events::Event>>(this, [this, key = m_key](Result<std::vector<events::Event>> result) {
            if (!m_plugin || m_key != key)
                return; // another plugin is shown by now
            m_timelineLoading = false;
            m_timelineNote->setVisible(!result);
            if (!result) {
                m_timelineNote->setText(tr("The history cannot be read: %1").arg(Wording::error(result.error())));
                return;
            }
            m_timelineComplete = static_cast<int>(result->size()) < timelinePage;
            m_timeline.appendOlder(*result);
        }));
}

void PluginPanel::take(const Update &update)
{
    if (!m_plugin)
        return;
    for (const events::Event &event : update.events) {
        if (event.subject == m_key.pluginId && (m_key.tenantId.isEmpty() || event.tenantId == m_key.tenantId))
            m_timeline.prepend(event);
    }
}

void PluginPanel::refreshTimes()
{
    if (!m_plugin || !isVisible())
        return;
    if (m_tabs->currentIndex() == OverviewTab)
        fillOverview();
    else if (m_tabs->currentIndex() == HistoryTab)
        m_timelineView->refreshTimes();
}

} // namespace plexica::app
