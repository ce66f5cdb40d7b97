// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/plugins/pluginspage.h"

#include "bridge/livefeed.h"
#include "models/pluginwording.h"
#include "models/servicemodel.h"
#include "models/wording.h"
#include "pages/plugins/pluginactions.h"
#include "pages/plugins/pluginpanel.h"
#include "pages/plugins/plugintable.h"
#include "widgets/copybutton.h"
#include "widgets/emptystate.h"
#include "widgets/icons.h"
#include "widgets/statusshape.h"
#include "widgets/ticker.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

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
    : Page(parent)
    , m_context(context)
    , m_actions(new PluginActions(context.link.plugins(), context.plugins, context.defaultTenant, this))
    , m_showDetails(new QAction(themeIcon(QStringLiteral("panel")), tr("Show &Details"), this))
    , m_clearFilters(new QAction(themeIcon(QStringLiteral("filter")), tr("Clear &Filters"), this))
    , m_onlyUpgradable(new QAction(tr("Only Upgrada&ble"), this))
    , m_notice(new Notice(this))
    , m_count(new QLabel(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_content(new QStackedWidget(this))
    , m_table(new PluginTable(context.plugins, this))
    , m_panel(new PluginPanel(context.link, context.plugins, context.services, *m_actions, this))
    , m_dropHint(new QLabel(tr("Drop to install"), this))
{
    setAccessibleName(title());
    setAcceptDrops(true);
    m_showDetails->setObjectName(QStringLiteral("showDetails"));
    m_showDetails->setCheckable(true);
    m_showDetails->setChecked(true);
    m_showDetails->setShortcut(Qt::Key_F4);
    m_showDetails->setToolTip(tr("Show or hide the panel beside the table (F4)"));
    m_clearFilters->setObjectName(QStringLiteral("clearFilters"));
    m_clearFilters->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_F);
    m_clearFilters->setToolTip(tr("Show all plugins again (Ctrl+Shift+F)"));
    m_onlyUpgradable->setObjectName(QStringLiteral("onlyUpgradable"));
    m_onlyUpgradable->setCheckable(true);
    m_onlyUpgradable->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    m_onlyUpgradable->setToolTip(tr("Show only plugins with a newer version in the catalogue (Ctrl+Shift+N)"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notice);
    layout->addWidget(makeFilterBar());
    layout->addWidget(m_splitter, 1);
    m_content->setObjectName(QStringLiteral("content"));
    m_loading = new QLabel(tr("Loading plugins…"), m_content);
    static_cast<QLabel *>(m_loading)->setAlignment(Qt::AlignCenter);
    m_loading->setObjectName(QStringLiteral("mutedLabel"));
    m_empty = makeEmptyState();
    m_noMatch = makeNoMatch();
    for (QWidget *widget : {m_loading, static_cast<QWidget *>(m_table), m_empty, m_noMatch})
        m_content->addWidget(widget);
    m_splitter->addWidget(m_content);
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_splitter->setCollapsible(0, false);
    m_splitter->setCollapsible(1, false);
    m_splitter->setHandleWidth(1);
    m_splitter->setSizes({700, 396});
    m_panel->setMinimumWidth(320);
    m_dropHint->setObjectName(QStringLiteral("dropHint"));
    m_dropHint->setAlignment(Qt::AlignCenter);
    m_dropHint->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_dropHint->hide();

    for (QAction *action : m_actions->all()) {
        if (action && action->shortcutContext() == Qt::WidgetWithChildrenShortcut)
            m_table->addAction(action);
    }
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
    connect(&m_context.ticker, &Ticker::tick, m_table, &LiveTable::refreshTimes);
    connect(&m_context.ticker, &Ticker::tick, m_panel, &PluginPanel::refreshTimes);
    connect(&m_table->proxy(), &RowProxy::filterChanged, this, &PluginsPage::filterChanged);
    connect(m_table, &LiveTable::rowsSelected, this, &PluginsPage::selectionChanged);
    connect(m_table, &LiveTable::detailsRequested, this, [this] {
        m_showDetails->setChecked(true);
        m_panel->tabs()->setFocus();
    });
    connect(m_table, &QWidget::customContextMenuRequested, this, &PluginsPage::showContextMenu);
    connect(m_panel, &PluginPanel::pluginRequested, this, &PluginsPage::show);
    connect(m_showDetails, &QAction::toggled, m_panel, &QWidget::setVisible);
    connect(m_clearFilters, &QAction::triggered, this, &PluginsPage::clearFilters);
    connect(m_onlyUpgradable, &QAction::toggled, this,
            [this](bool only) { changeFilter([only](PluginFilter &filter) { filter.onlyUpgradable = only; }); });
    connect(m_actions, &PluginActions::noticeRequested, this, [this](Notice::Kind kind, const QString &text) {
        m_notice->show(kind, text);
        Q_EMIT noticeRequested(kind, text);
    });
    connect(m_actions, &PluginActions::installed, this, [this](const QString &tenantId, const QString &pluginId) {
        m_wanted = {tenantId, pluginId};
        if (m_table->selectKey(m_wanted.toString()))
            m_wanted = {};
    });
    updateAddress();
    refreshCounts();
}

QWidget *PluginsPage::makeFilterBar()
{
    auto *bar = new QWidget(this);
    bar->setObjectName(QStringLiteral("filterBar"));
    bar->setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(14, 9, 10, 9);
    layout->setSpacing(6);
    for (int at = 0; at < pluginStateCount; ++at) {
        const auto state = static_cast<PluginState>(at);
        auto *chip = new QToolButton(bar);
        chip->setObjectName(QStringLiteral("chip"));
        chip->setCheckable(true);
        chip->setFocusPolicy(Qt::StrongFocus);
        const auto kind = statusKind(state);
        chip->setIcon(kind ? statusIcon(*kind) : noStatusIcon());
        chip->setIconSize(QSize(12, 12));
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        chip->setToolTip(
            tr("Show plugins that are: %1\n%2").arg(PluginWording::state(state), PluginWording::stateMeaning(state)));
        chip->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        connect(chip, &QToolButton::toggled, this, [this, at](bool on) {
            changeFilter([at, on](PluginFilter &filter) {
                filter.states = on ? filter.states | (1U << at) : filter.states & ~(1U << at);
            });
        });
        layout->addWidget(chip);
        m_chips[static_cast<std::size_t>(at)] = chip;
    }
    m_upgradable = new QToolButton(bar);
    m_upgradable->setObjectName(QStringLiteral("chip"));
    m_upgradable->setDefaultAction(m_onlyUpgradable);
    m_upgradable->setFocusPolicy(Qt::StrongFocus);
    m_upgradable->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_upgradable->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    // A default action brings its menu text along; the chip keeps its own.
    connect(m_onlyUpgradable, &QAction::changed, m_upgradable, [this] { nameUpgradable(); });
    layout->addSpacing(6);
    layout->addWidget(m_upgradable);
    auto *clear = new QToolButton(bar);
    clear->setDefaultAction(m_clearFilters);
    clear->setText(tr("Clear filters"));
    clear->setToolButtonStyle(Qt::ToolButtonTextOnly);
    clear->setAccessibleName(tr("Clear filters"));
    clear->setFocusPolicy(Qt::StrongFocus);
    clear->hide();
    connect(m_clearFilters, &QAction::enabledChanged, clear, &QWidget::setVisible);
    m_clearFilters->setEnabled(false);
    layout->addWidget(clear);
    layout->addStretch(1);
    m_count->setObjectName(QStringLiteral("mutedLabel"));
    layout->addWidget(m_count);
    auto *installButton = new QToolButton(bar);
    installButton->setObjectName(QStringLiteral("panelAction"));
    installButton->setDefaultAction(m_actions->installFile);
    installButton->setText(tr("Install…"));
    installButton->setToolButtonStyle(Qt::ToolButtonTextOnly);
    installButton->setAccessibleName(tr("Install from file"));
    installButton->setFocusPolicy(Qt::StrongFocus);
    layout->addSpacing(6);
    layout->addWidget(installButton);
    auto *columns = new QToolButton(bar);
    columns->setIcon(themeIcon(QStringLiteral("columns"), IconTint::Muted));
    columns->setToolTip(tr("Choose columns"));
    columns->setAccessibleName(columns->toolTip());
    columns->setFocusPolicy(Qt::StrongFocus);
    connect(columns, &QToolButton::clicked, this, [this, columns] {
        QMenu *menu = m_table->makeColumnMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(columns->mapToGlobal(columns->rect().bottomLeft()));
    });
    layout->addWidget(columns);
    auto *details = new QToolButton(bar);
    details->setDefaultAction(m_showDetails);
    details->setToolButtonStyle(Qt::ToolButtonIconOnly);
    details->setAccessibleName(tr("Show details"));
    details->setFocusPolicy(Qt::StrongFocus);
    layout->addWidget(details);
    return bar;
}

QWidget *PluginsPage::makeEmptyState()
{
    auto *state =
        new EmptyState(QStringLiteral("plugin"), tr("No plugins yet"),
                       tr("A plugin's manifest says what it offers and what it needs. Once installed, the node "
                          "watches that everything fits."),
                       m_content);
    state->addStep(tr("Drop a plugin.json or plugin.yaml on this window, or choose one:"));
    QPushButton *choose = state->addAction(tr("Install from file…"));
    connect(choose, &QPushButton::clicked, m_actions->installFile, &QAction::trigger);
    m_installCommand = state->addStep(tr("Or install it in a terminal:"), QStringLiteral("curl"));
    return state;
}

QWidget *PluginsPage::makeNoMatch()
{
    auto *state = new EmptyState(QStringLiteral("filter"), tr("No plugin matches"),
                                 tr("The filters leave nothing over."), m_content);
    QPushButton *clear = state->addAction(tr("Clear filters"));
    connect(clear, &QPushButton::clicked, this, &PluginsPage::clearFilters);
    return state;
}

void PluginsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_dropHint->setGeometry(rect().adjusted(24, 24, -24, -24));
    if (const bool compact = width() < 1060; compact != m_compact) {
        m_compact = compact;
        showChips();
    }
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

QString PluginsPage::searchText() const
{
    return m_table->proxy().filter().text;
}

void PluginsPage::setSearchText(const QString &text)
{
    changeFilter([&text](PluginFilter &filter) { filter.text = text; });
}

void PluginsPage::setTenant(const QString &tenantId)
{
    m_actions->setTenant(tenantId);
    changeFilter([&tenantId](PluginFilter &filter) { filter.tenantId = tenantId; });
    refreshCounts();
}

void PluginsPage::changeFilter(const std::function<void(PluginFilter &)> &edit)
{
    PluginFilter filter = m_table->proxy().filter();
    edit(filter);
    m_table->proxy().setFilter(filter);
}

void PluginsPage::clearFilters()
{
    PluginFilter filter;
    filter.tenantId = m_table->proxy().filter().tenantId;
    m_table->proxy().setFilter(filter);
}

void PluginsPage::filterChanged()
{
    const PluginFilter &filter = m_table->proxy().filter();
    for (int at = 0; at < pluginStateCount; ++at) {
        const QSignalBlocker quiet(m_chips[static_cast<std::size_t>(at)]);
        m_chips[static_cast<std::size_t>(at)]->setChecked(filter.states & (1U << at));
    }
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
    for (int at = 0; at < pluginStateCount; ++at) {
        QToolButton *chip = m_chips[static_cast<std::size_t>(at)];
        const int found = m_counts.states[static_cast<std::size_t>(at)];
        const QString name = PluginWording::state(static_cast<PluginState>(at));
        const QString count = Wording::number(found);
        const QString text = m_compact ? u' ' + count : QStringLiteral(" %1  %2").arg(name, count);
        if (chip->text() != text) {
            chip->setText(text);
            chip->setAccessibleName(tr("%1: %n plugin(s)", nullptr, found).arg(name));
        }
    }
    nameUpgradable();
}

void PluginsPage::nameUpgradable()
{
    const QString count = Wording::number(m_counts.upgradable);
    m_upgradable->setText(m_compact ? tr("↑ %1", "upgradable plugins").arg(count) : tr("Upgradable  %1").arg(count));
    m_upgradable->setAccessibleName(tr("Upgradable: %n plugin(s)", nullptr, m_counts.upgradable));
}

void PluginsPage::refreshContent()
{
    const PluginFilter &filter = m_table->proxy().filter();
    const int shown = m_table->proxy().rowCount();
    QWidget *wanted = m_table;
    if (shown == 0)
        wanted = !m_context.plugins.isComplete() ? m_loading : filter.narrows() ? m_noMatch : m_empty;
    if (m_content->currentWidget() != wanted) {
        const bool hadFocus = m_content->currentWidget() && m_content->currentWidget()->hasFocus();
        m_content->setCurrentWidget(wanted);
        m_panel->setVisible(m_showDetails->isChecked() && (wanted == m_table || wanted == m_noMatch));
        if (hadFocus)
            wanted->setFocus();
    }
    if (m_context.plugins.isComplete())
        m_table->offerFirst();
    const QString text =
        filter.narrows()
            ? tr("%1 of %2", "shown of all plugins").arg(Wording::number(shown), Wording::number(m_counts.all))
            : tr("%Ln plugin(s)", nullptr, shown);
    if (m_count->text() != text)
        m_count->setText(text);
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
    m_notice->show(Notice::Kind::Info, tr("%1 is not installed, and the catalogue does not have it.").arg(pluginId));
}

void PluginsPage::updateAddress()
{
    const QStringList addresses = m_context.feed.status().addresses;
    const QString address = addresses.isEmpty() ? QStringLiteral("http://127.0.0.1:3000") : addresses.front();
    static_cast<EmptyState *>(m_empty)->setCommand(
        m_installCommand, QStringLiteral("curl -X POST '%1/api/plugins/install?tenantId=%2' \\\n"
                                         "  -H 'Content-Type: application/yaml' \\\n"
                                         "  --data-binary @plugin.yaml")
                              .arg(address, m_context.defaultTenant));
}

void PluginsPage::showContextMenu(const QPoint &at)
{
    QMenu *menu = m_actions->makeMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    // Opened by key there is no pointer: beside the current row then.
    const QRect row = m_table->visualRect(m_table->currentIndex());
    const bool byKey = !m_table->viewport()->underMouse();
    menu->popup(m_table->viewport()->mapToGlobal(byKey ? row.bottomLeft() : at));
}

QList<QAction *> PluginsPage::menuActions() const
{
    QList<QAction *> actions = m_actions->all();
    actions << nullptr << m_onlyUpgradable << m_showDetails << m_clearFilters;
    return actions;
}

ExportTable PluginsPage::exportTable() const
{
    return {&m_table->display(), m_table->shownColumns(), QStringLiteral("plugins")};
}

void PluginsPage::focusContent()
{
    QWidget *shown = m_content->currentWidget();
    shown->setFocus();
    if (shown == m_table && !m_table->currentIndex().isValid() && m_table->proxy().rowCount() > 0)
        m_table->setCurrentIndex(m_table->display().index(0, 0));
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
    const PluginFilter &filter = m_table->proxy().filter();
    settings.setValue(QStringLiteral("columns"), m_table->saveColumns());
    settings.setValue(QStringLiteral("splitter"), m_splitter->saveState());
    settings.setValue(QStringLiteral("details"), m_showDetails->isChecked());
    settings.setValue(QStringLiteral("tab"), m_panel->tabs()->currentIndex());
    settings.setValue(QStringLiteral("filter/text"), filter.text);
    settings.setValue(QStringLiteral("filter/states"), filter.states);
    settings.setValue(QStringLiteral("filter/upgradable"), filter.onlyUpgradable);
}

void PluginsPage::restoreState(QSettings &settings)
{
    m_table->restoreColumns(settings.value(QStringLiteral("columns")).toByteArray());
    m_splitter->restoreState(settings.value(QStringLiteral("splitter")).toByteArray());
    m_showDetails->setChecked(settings.value(QStringLiteral("details"), true).toBool());
    m_panel->tabs()->setCurrentIndex(settings.value(QStringLiteral("tab"), 0).toInt());
    changeFilter([&settings](PluginFilter &filter) {
        filter.text = settings.value(QStringLiteral("filter/text")).toString();
        filter.states = settings.value(QStringLiteral("filter/states")).toUInt() & ((1U << pluginStateCount) - 1);
        filter.onlyUpgradable = settings.value(QStringLiteral("filter/upgradable")).toBool();
    });
}

} // namespace plexica::app
