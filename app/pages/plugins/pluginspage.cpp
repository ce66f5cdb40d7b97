// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/plugins/pluginspage.h"

#include "bridge/livefeed.h"
#include "models/pluginwording.h"
#include "models/servicemodel.h"
#include "models/wording.h"
#include "pages/plugins/pluginactions.h"
#include "pages/plugins/pluginpanel.h"
#include "pages/plugins/plugintable.h"
#include "widgets/actionset.h"
#include "widgets/copybutton.h"
#include "widgets/emptystate.h"
#include "widgets/filterbar.h"
#include "widgets/label.h"
#include "widgets/statusshape.h"
#include "widgets/ticker.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalBlocker>
#include <QTabWidget>
#include <QToolButton>
#include <QUrl>

namespace plexica::app {

namespace {

/// Local files of a drop that may be manifests.
QStringList manifestFiles(const QMimeData &data)
{
    QStringList files;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile() && manifestFormat(url.toLocalFile()))
            files.append(url.toLocalFile());
    }
    return files;
}

} // namespace

PluginsPage::PluginsPage(const PageContext &context, QWidget *parent)
    : FilteredPage(context, parent)
    , m_actions(new PluginActions(context.link.plugins(), context.plugins, context.defaultTenant, this))
    , m_onlyUpgradable(new QAction(tr("Only Upgrada&ble"), this))
    , m_table(new PluginTable(context.plugins, this))
    , m_panel(new PluginPanel(context.link, context.plugins, context.services, *m_actions, this))
    , m_dropHint(new Label(tr("Drop to install"), this))
{
    setAcceptDrops(true);
    furnishSwitch(*m_onlyUpgradable, QStringLiteral("onlyUpgradable"), {},
                  tr("Show only plugins with a newer version in the catalogue"), Qt::CTRL | Qt::SHIFT | Qt::Key_N,
                  false);
    setTable(m_table, m_table->columns(), QStringLiteral("plugins"));
    setPlaces(tr("Loading plugins…"), addSteps(), tr("No plugin matches"));
    setPanel(m_panel, 700, 396, 320);
    setActions(m_actions);
    addFilters();
    addBarButtons();
    m_dropHint->setObjectName(QStringLiteral("dropHint"));
    m_dropHint->setAlignment(Qt::AlignCenter);
    m_dropHint->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_dropHint->hide();

    m_countTimer.setSingleShot(true);
    m_countTimer.setInterval(100);
    m_serviceTimer.setSingleShot(true);
    m_serviceTimer.setInterval(100);
    connect(&m_countTimer, &QTimer::timeout, this, &PluginsPage::refreshCounts);
    connect(&m_serviceTimer, &QTimer::timeout, m_panel, &PluginPanel::refreshServices);
    connect(&m_context.plugins, &PluginModel::applied, this, &PluginsPage::pluginsApplied);
    connect(&m_context.services, &ServiceModel::applied, this, [this] {
        if (!m_serviceTimer.isActive())
            m_serviceTimer.start();
    });
    connect(&m_context.feed, &LiveFeed::update, m_panel, &PluginPanel::take);
    connect(&m_context.feed, &LiveFeed::statusChanged, this, &PluginsPage::updateAddress);
    connect(&m_context.ticker, &Ticker::tick, m_table->columns(), &TableColumns::refreshTimes);
    connect(&m_context.ticker, &Ticker::tick, m_panel, &PluginPanel::refreshTimes);
    connect(&m_table->proxy(), &RowProxy::filterChanged, this, &PluginsPage::filterChanged);
    connect(m_table, &LiveTable::rowsSelected, this, &PluginsPage::selectionChanged);
    connect(m_table, &LiveTable::detailsRequested, this, [this] {
        m_showDetails->setChecked(true);
        m_panel->tabs()->setFocus();
    });
    connect(m_panel, &PluginPanel::pluginRequested, this, &PluginsPage::show);
    connect(m_onlyUpgradable, &QAction::toggled, this,
            [this](bool only) { changeFilter([only](PluginFilter &filter) { filter.onlyUpgradable = only; }); });
    connect(m_actions, &PluginActions::noticeRequested, this,
            [this](Notice::Kind kind, const QString &text) { inform(kind, text); });
    connect(m_actions, &PluginActions::installed, this, [this](const QString &tenantId, const QString &pluginId) {
        m_wanted = {tenantId, pluginId};
        if (m_table->selectKey(m_wanted.toString()))
            m_wanted = {};
    });
    updateAddress();
    refreshCounts();
}

void PluginsPage::addFilters()
{
    std::vector<FilterChips::Chip> chips;
    for (int at = 0; at < pluginStateCount; ++at) {
        const auto state = static_cast<PluginState>(at);
        const auto kind = statusKind(state);
        chips.push_back(
            {kind ? statusIcon(*kind) : noStatusIcon(), PluginWording::state(state),
             tr("Show plugins that are: %1\n%2").arg(PluginWording::state(state), PluginWording::stateMeaning(state))});
    }
    m_chips = new FilterChips(
        std::move(chips),
        [](const QString &name, int found) { return tr("%1: %n plugin(s)", nullptr, found).arg(name); }, bar());
    connect(m_chips, &FilterChips::pressedChanged, this,
            [this](quint32 states) { changeFilter([states](PluginFilter &filter) { filter.states = states; }); });
    bar()->add(m_chips);
    m_upgradable = new QToolButton(bar());
    m_upgradable->setObjectName(QStringLiteral("chip"));
    m_upgradable->setFocusPolicy(Qt::StrongFocus);
    m_upgradable->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_upgradable->setDefaultAction(m_onlyUpgradable);
    m_upgradable->setToolButtonStyle(Qt::ToolButtonTextOnly);
    // A default action brings its menu text along; the chip keeps its own.
    connect(m_onlyUpgradable, &QAction::changed, m_upgradable, [this] { nameUpgradable(); });
    m_chips->append(m_upgradable);
    QToolButton *install = bar()->makeTextButton(m_actions->installFile, tr("Install…"));
    install->setObjectName(QStringLiteral("panelAction"));
    install->setAccessibleName(tr("Install from file"));
    bar()->addRight(install);
}

EmptyState *PluginsPage::addSteps()
{
    m_steps = addEmpty(QStringLiteral("plugin"), tr("No plugins yet"),
                       tr("A plugin's manifest says what it offers and what it needs. Once installed, the node "
                          "watches that everything fits."));
    m_steps->addStep(tr("Drop a plugin.json or plugin.yaml on this window, or choose one:"));
    connect(m_steps->addAction(tr("Install from file…")), &QPushButton::clicked, m_actions->installFile,
            &QAction::trigger);
    m_installCommand = m_steps->addStep(tr("Or install it in a terminal:"), QStringLiteral("curl"));
    return m_steps;
}

void PluginsPage::resizeEvent(QResizeEvent *event)
{
    FilteredPage::resizeEvent(event);
    m_dropHint->setGeometry(rect().adjusted(24, 24, -24, -24));
}

void PluginsPage::dragEnterEvent(QDragEnterEvent *event)
{
    const QStringList files = manifestFiles(*event->mimeData());
    if (files.isEmpty())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    m_dropHint->setText(files.size() == 1
                            ? tr("Drop to install %1").arg(QUrl::fromLocalFile(files.front()).fileName())
                            : tr("Drop to install %n manifest(s)", nullptr, static_cast<int>(files.size())));
    m_dropHint->raise();
    m_dropHint->show();
}

void PluginsPage::dragLeaveEvent(QDragLeaveEvent *)
{
    m_dropHint->hide();
}

void PluginsPage::dropEvent(QDropEvent *event)
{
    m_dropHint->hide();
    const QStringList files = manifestFiles(*event->mimeData());
    event->setDropAction(Qt::CopyAction);
    event->accept();
    // After the drop has ended: the dialog must not hold up the program that gave the files.
    QMetaObject::invokeMethod(
        this, [this, files] { m_actions->installFiles(files); }, Qt::QueuedConnection);
}

PluginFilter PluginsPage::filter() const
{
    return m_table->proxy().filter();
}

void PluginsPage::setFilter(const PluginFilter &filter)
{
    m_table->proxy().setFilter(filter);
}

void PluginsPage::setTenant(const QString &tenantId)
{
    m_actions->setTenant(tenantId);
    changeFilter([&tenantId](PluginFilter &filter) { filter.tenantId = tenantId; });
    refreshCounts();
}

void PluginsPage::filterChanged()
{
    const PluginFilter filter = this->filter();
    m_chips->setPressed(filter.states);
    m_onlyUpgradable->setChecked(filter.onlyUpgradable);
    m_clearFilters->setEnabled(filter.narrows());
    refreshContent();
    Q_EMIT searchTextChanged(filter.text);
}

void PluginsPage::pluginsApplied()
{
    if (!m_wanted.pluginId.isEmpty() && m_table->selectKey(m_wanted.toString()))
        m_wanted = {};
    if (!m_actions->selection().empty())
        m_actions->setSelection(m_table->selectedPlugins());
    m_panel->refresh();
    refreshContent();
    if (!m_countTimer.isActive())
        m_countTimer.start();
}

void PluginsPage::refreshCounts()
{
    m_counts = m_table->proxy().counts();
    showChips();
    const int trouble = m_counts.states[static_cast<std::size_t>(PluginState::Unsatisfied)];
    if (trouble != m_trouble) {
        m_trouble = trouble;
        Q_EMIT troubleChanged(trouble);
    }
    QStringList tenants = m_context.plugins.tenants();
    for (const QString &tenant : m_context.services.tenants()) {
        if (!tenants.contains(tenant))
            tenants.append(tenant);
    }
    tenants.sort();
    m_actions->setTenants(tenants);
    m_table->suggestTenantColumn(m_table->proxy().filter().tenantId.isEmpty()
                                 && m_context.plugins.tenants().size() > 1);
    refreshContent();
}

void PluginsPage::showChips()
{
    m_chips->setCounts(m_counts.states);
    nameUpgradable();
}

void PluginsPage::nameUpgradable()
{
    const QString count = Wording::number(m_counts.upgradable);
    m_upgradable->setText(tr("Upgradable  %1").arg(count));
    m_upgradable->setAccessibleName(tr("Upgradable: %n plugin(s)", nullptr, m_counts.upgradable));
}

void PluginsPage::refreshContent()
{
    const PluginFilter filter = this->filter();
    const int shown = m_table->proxy().rowCount();
    const bool complete = m_context.plugins.isComplete();
    TablePage::show(shown, complete && filter.narrows(), complete);
    if (complete)
        m_table->offerFirst();
    bar()->setCount(
        filter.narrows()
            ? tr("%1 of %2", "shown of all plugins").arg(Wording::number(shown), Wording::number(m_counts.all))
            : tr("%Ln plugin(s)", nullptr, shown));
}

std::vector<PluginsPage::Way> PluginsPage::ways() const
{
    const auto selected = m_table->selectedPlugins();
    if (selected.size() != 1)
        return {};
    const PluginKey &key = selected.front()->key;
    return {
        {tr("Services"), QStringLiteral("services"),
         Place::ofPlugin(QStringLiteral("services"), key.tenantId, key.pluginId)},
        {tr("Graph"), QStringLiteral("graph"), Place::ofPlugin(QStringLiteral("graph"), key.tenantId, key.pluginId)},
        {tr("Calls"), QStringLiteral("gateway"), Place::ofCalls(key.pluginId)},
        {tr("Events"), QStringLiteral("events"), Place::ofEvents(key.tenantId, key.pluginId)},
        {tr("Shared data"), QStringLiteral("shareddata"), Place::ofEntry(key.tenantId, {}, key.pluginId)}};
}

Place PluginsPage::place() const
{
    const auto selected = m_table->selectedPlugins();
    return selected.size() == 1 ? Place::ofPlugin(id(), selected.front()->key.tenantId, selected.front()->key.pluginId)
                                : Place::ofPage(id());
}

void PluginsPage::selectionChanged()
{
    const auto plugins = m_table->selectedPlugins();
    m_actions->setSelection(plugins);
    m_panel->setSelection(plugins);
}

void PluginsPage::show(const QString &tenantId, const QString &pluginId)
{
    const PluginKey keys[] = {{tenantId, pluginId}, {QString(), pluginId}};
    for (const PluginKey &key : keys) {
        if (!m_context.plugins.find(key))
            continue;
        if (!m_table->selectKey(key.toString())) {
            clearFilters(); // a filter hides it: what was asked for comes first
            if (!m_table->selectKey(key.toString()))
                continue;
        }
        m_table->setFocus();
        return;
    }
    notice()->show(Notice::Kind::Info, tr("%1 is not installed, and the catalogue does not have it.").arg(pluginId));
}

void PluginsPage::updateAddress()
{
    m_steps->setCommand(m_installCommand, QStringLiteral("curl -X POST '%1/api/plugins/install?tenantId=%2' \\\n"
                                                         "  -H 'Content-Type: application/yaml' \\\n"
                                                         "  --data-binary @plugin.yaml")
                                              .arg(address(), m_context.defaultTenant));
}

QList<QAction *> PluginsPage::menuActions() const
{
    QList<QAction *> actions = FilteredPage::menuActions();
    actions.insert(actions.indexOf(m_showDetails), m_onlyUpgradable);
    return actions;
}

bool PluginsPage::showPlugin(const QString &pluginId)
{
    QString tenant = m_table->proxy().filter().tenantId;
    if (tenant.isEmpty()) {
        for (const QString &name : m_context.plugins.tenants()) {
            if (m_context.plugins.find({name, pluginId})) {
                tenant = name;
                break;
            }
        }
    }
    show(tenant, pluginId);
    return true;
}

void PluginsPage::saveState(QSettings &settings) const
{
    const PluginFilter filter = this->filter();
    FilteredPage::saveState(settings);
    settings.setValue(QStringLiteral("filter/text"), filter.text);
    settings.setValue(QStringLiteral("filter/states"), filter.states);
    settings.setValue(QStringLiteral("filter/upgradable"), filter.onlyUpgradable);
}

void PluginsPage::restoreState(QSettings &settings)
{
    FilteredPage::restoreState(settings);
    changeFilter([&settings](PluginFilter &filter) {
        filter.text = settings.value(QStringLiteral("filter/text")).toString();
        filter.states = settings.value(QStringLiteral("filter/states")).toUInt() & ((1U << pluginStateCount) - 1);
        filter.onlyUpgradable = settings.value(QStringLiteral("filter/upgradable")).toBool();
    });
}

} // namespace plexica::app
