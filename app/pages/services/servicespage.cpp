// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/services/servicespage.h"

#include "bridge/gatewaylink.h"
#include "bridge/livefeed.h"
#include "models/servicemodel.h"
#include "models/wording.h"
#include "pages/services/servicepanel.h"
#include "pages/services/servicetable.h"
#include "widgets/confirmdialog.h"
#include "widgets/copybutton.h"
#include "widgets/emptystate.h"
#include "widgets/filterchips.h"
#include "widgets/icons.h"
#include "widgets/ticker.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace plexica::app {

namespace {
constexpr std::chrono::seconds trafficInterval{1};
}

ServicesPage::ServicesPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_actions(new ServiceActions(context.link, this))
    , m_showDetails(new QAction(themeIcon(QStringLiteral("panel")), tr("Show &Details"), this))
    , m_clearFilters(new QAction(themeIcon(QStringLiteral("filter")), tr("Clear &Filters"), this))
    , m_notice(new Notice(this))
    , m_heldNotice(new Notice(this))
    , m_count(new QLabel(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_content(new QStackedWidget(this))
    , m_table(new ServiceTable(context.services, this))
    , m_panel(new ServicePanel(context, *m_actions, this))
{
    setAccessibleName(title());
    m_showDetails->setObjectName(QStringLiteral("showDetails"));
    m_showDetails->setCheckable(true);
    m_showDetails->setChecked(true);
    m_showDetails->setShortcut(Qt::Key_F4);
    m_showDetails->setToolTip(tr("Show or hide the panel beside the table (F4)"));
    m_clearFilters->setObjectName(QStringLiteral("clearFilters"));
    m_clearFilters->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_F);
    m_clearFilters->setToolTip(tr("Show all services again (Ctrl+Shift+F)"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_heldNotice);
    layout->addWidget(m_notice);
    layout->addWidget(makeFilterBar());
    layout->addWidget(m_splitter, 1);

    m_content->setObjectName(QStringLiteral("content"));
    m_loading = new QLabel(tr("Loading services…"), m_content);
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
    m_splitter->setSizes({680, 416});
    m_panel->setMinimumWidth(300);

    for (QAction *action : m_actions->all()) {
        if (action && action->shortcutContext() == Qt::WidgetWithChildrenShortcut)
            m_table->addAction(action);
    }
    m_countTimer.setSingleShot(true);
    m_countTimer.setInterval(100);
    connect(&m_countTimer, &QTimer::timeout, this, &ServicesPage::refreshCounts);
    m_trafficTimer.setInterval(trafficInterval);
    connect(&m_trafficTimer, &QTimer::timeout, this, &ServicesPage::lookAtTraffic);
    connect(&m_context.services, &ServiceModel::applied, this, &ServicesPage::servicesApplied);
    connect(&m_context.feed, &LiveFeed::update, m_panel, &ServicePanel::take);
    connect(&m_context.feed, &LiveFeed::statusChanged, this, &ServicesPage::updateAddress);
    connect(&m_context.feed, &LiveFeed::heldChanged, this, &ServicesPage::showHeld);
    connect(&m_context.ticker, &Ticker::tick, m_table, &LiveTable::refreshTimes);
    connect(&m_context.ticker, &Ticker::tick, m_panel, &ServicePanel::refreshTimes);
    connect(&m_table->proxy(), &ServiceProxy::filterChanged, this, &ServicesPage::filterChanged);
    connect(m_table, &LiveTable::rowsSelected, this, &ServicesPage::selectionChanged);
    connect(m_table, &LiveTable::detailsRequested, this, [this] {
        m_showDetails->setChecked(true);
        m_panel->tabs()->setFocus();
    });
    connect(m_table, &QWidget::customContextMenuRequested, this, &ServicesPage::showContextMenu);
    connect(m_showDetails, &QAction::toggled, m_panel, &QWidget::setVisible);
    connect(m_clearFilters, &QAction::triggered, this, &ServicesPage::clearFilters);
    connect(m_actions, &ServiceActions::noticeRequested, this, [this](Notice::Kind kind, const QString &text) {
        m_notice->show(kind, text);
        Q_EMIT noticeRequested(kind, text);
    });
    connect(m_heldNotice, &Notice::actionTriggered, this, [this] {
        const int count = static_cast<int>(m_context.feed.held().serviceIds.size());
        auto *dialog = new ConfirmDialog(tr("Let %n held service(s) turn unavailable?", nullptr, count),
                                         tr("Release %n service(s)", nullptr, count), true, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->addConsequence(tr("Nothing was seen of them for a while, all at once: often it is the network between "
                                  "plugins and node that failed. Released, they become unavailable and callers no "
                                  "longer find them. Those that are seen again come back by themselves."));
        connect(dialog, &QDialog::accepted, this, [this] {
            m_context.link.releaseHeld({}, replyTo<int>(this, [this](const Result<int> &released) {
                                           if (released)
                                               m_notice->show(Notice::Kind::Success,
                                                              tr("%n service(s) released.", nullptr, *released));
                                           else
                                               m_notice->show(Notice::Kind::Error, Wording::error(released.error()));
                                       }));
        });
        dialog->open();
    });
    updateAddress();
    showHeld();
    refreshCounts();
}

QWidget *ServicesPage::makeFilterBar()
{
    auto *bar = new QWidget(this);
    bar->setObjectName(QStringLiteral("filterBar"));
    bar->setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(14, 9, 10, 9);
    layout->setSpacing(8);
    m_chips = new StatusChips(bar);
    layout->addWidget(m_chips);
    m_plugin = new QComboBox(bar);
    m_plugin->setAccessibleName(tr("Filter by plugin"));
    m_plugin->view()->setAccessibleName(tr("Plugins"));
    m_plugin->setToolTip(tr("Show services of one plugin"));
    m_plugin->setMinimumContentsLength(14);
    m_plugin->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_plugin->addItem(tr("All plugins"), QString());
    layout->addWidget(m_plugin);
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

    connect(m_chips, &StatusChips::statusesChanged, this, [this](quint32 statuses) {
        changeFilter([statuses](ServiceFilter &filter) { filter.statuses = statuses; });
    });
    connect(m_plugin, &QComboBox::currentIndexChanged, this, [this] {
        changeFilter([this](ServiceFilter &filter) { filter.pluginId = m_plugin->currentData().toString(); });
    });
    return bar;
}

QWidget *ServicesPage::makeEmptyState()
{
    auto *state = new EmptyState(QStringLiteral("services"), tr("No services yet"),
                                 tr("Services appear here the moment a plugin registers them."), m_content);
    m_registerCommand = state->addStep(
        tr("Register a service. A plugin does it at its start; you can do it in a terminal:"), QStringLiteral("curl"));
    m_discoverCommand = state->addStep(tr("Discover it, as another plugin would:"), QStringLiteral("curl"));
    m_heartbeatCommand = state->addStep(tr("Keep it alive with a heartbeat now and then:"), QStringLiteral("curl"));
    return state;
}

QWidget *ServicesPage::makeNoMatch()
{
    auto *state = new EmptyState(QStringLiteral("filter"), tr("No service matches"),
                                 tr("The filters leave nothing over."), m_content);
    QPushButton *clear = state->addAction(tr("Clear filters"));
    connect(clear, &QPushButton::clicked, this, &ServicesPage::clearFilters);
    return state;
}

void ServicesPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_chips->setCompact(width() < 960);
}

void ServicesPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_trafficTimer.start();
    lookAtTraffic();
}

void ServicesPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_trafficTimer.stop();
}

/// Calls are counted by the gateway and are no events of their own, so somebody has to ask.
void ServicesPage::lookAtTraffic()
{
    if (m_askingTraffic || m_context.feed.isPaused())
        return;
    m_askingTraffic = true;
    m_context.link.gateway().traffic(replyTo<TrafficByService>(this, [this](const Result<TrafficByService> &traffic) {
        m_askingTraffic = false;
        if (traffic && !m_context.feed.isPaused())
            m_context.services.setTraffic(*traffic);
    }));
}

QString ServicesPage::searchText() const
{
    return m_table->proxy().filter().text;
}

void ServicesPage::setSearchText(const QString &text)
{
    changeFilter([&text](ServiceFilter &filter) { filter.text = text; });
}

void ServicesPage::setTenant(const QString &tenantId)
{
    changeFilter([&tenantId](ServiceFilter &filter) { filter.tenantId = tenantId; });
    m_structureChanged = true;
    refreshCounts();
}

void ServicesPage::changeFilter(const std::function<void(ServiceFilter &)> &edit)
{
    ServiceFilter filter = m_table->proxy().filter();
    edit(filter);
    m_table->proxy().setFilter(filter);
}

void ServicesPage::clearFilters()
{
    ServiceFilter filter;
    filter.tenantId = m_table->proxy().filter().tenantId;
    m_table->proxy().setFilter(filter);
}

void ServicesPage::filterChanged()
{
    const ServiceFilter &filter = m_table->proxy().filter();
    const QSignalBlocker quietPlugin(m_plugin);
    m_chips->setStatuses(filter.statuses);
    if (m_plugin->currentData().toString() != filter.pluginId) {
        int at = m_plugin->findData(filter.pluginId);
        if (at < 0) {
            m_plugin->addItem(filter.pluginId, filter.pluginId);
            at = m_plugin->count() - 1;
        }
        m_plugin->setCurrentIndex(at);
    }
    m_clearFilters->setEnabled(filter.narrows());
    refreshContent();
    Q_EMIT searchTextChanged(filter.text);
}

void ServicesPage::servicesApplied(bool structure)
{
    m_structureChanged = m_structureChanged || structure;
    if (const ServicePtr shown = m_context.services.find(m_panel->serviceId()))
        m_panel->refresh(shown);
    if (!m_actions->selection().empty())
        m_actions->setSelection(m_table->selectedServices());
    refreshContent();
    if (!m_countTimer.isActive())
        m_countTimer.start();
}

void ServicesPage::refreshCounts()
{
    const auto counts = m_context.services.statusCounts(m_table->proxy().filter().tenantId);
    m_chips->setCounts(counts);
    const int trouble = counts[static_cast<std::size_t>(StatusKind::Degraded)]
                        + counts[static_cast<std::size_t>(StatusKind::Unavailable)];
    if (trouble != m_trouble) {
        m_trouble = trouble;
        Q_EMIT troubleChanged(trouble);
    }
    if (m_structureChanged) {
        m_structureChanged = false;
        refreshPlugins();
        m_table->suggestTenantColumn(m_table->proxy().filter().tenantId.isEmpty()
                                     && m_context.services.tenants().size() > 1);
    }
    refreshContent();
}

void ServicesPage::refreshPlugins()
{
    const ServiceFilter &filter = m_table->proxy().filter();
    QStringList plugins = m_context.services.plugins(filter.tenantId);
    if (!filter.pluginId.isEmpty() && !plugins.contains(filter.pluginId))
        plugins.append(filter.pluginId);
    QStringList shown;
    for (int i = 1; i < m_plugin->count(); ++i)
        shown.append(m_plugin->itemText(i));
    if (shown == plugins)
        return;
    const QSignalBlocker quiet(m_plugin);
    m_plugin->clear();
    m_plugin->addItem(tr("All plugins"), QString());
    for (const QString &plugin : plugins)
        m_plugin->addItem(plugin, plugin);
    m_plugin->setCurrentIndex(std::max(0, m_plugin->findData(filter.pluginId)));
}

void ServicesPage::refreshContent()
{
    const ServiceFilter &filter = m_table->proxy().filter();
    const int shown = m_table->proxy().rowCount();
    const int all = m_context.services.rowCount();
    QWidget *wanted = m_table;
    if (shown == 0)
        wanted = all > 0 ? m_noMatch : m_context.services.isComplete() ? m_empty : m_loading;
    if (m_content->currentWidget() != wanted) {
        const bool hadFocus = m_content->currentWidget() && m_content->currentWidget()->hasFocus();
        m_content->setCurrentWidget(wanted);
        m_panel->setVisible(m_showDetails->isChecked() && (wanted == m_table || wanted == m_noMatch));
        if (hadFocus)
            wanted->setFocus();
    }
    if (m_context.services.isComplete())
        m_table->offerFirst();
    QString text;
    if (filter.narrows() || !filter.tenantId.isEmpty())
        text = tr("%1 of %2", "shown of all services").arg(Wording::number(shown), Wording::number(all));
    else
        text = tr("%Ln service(s)", nullptr, all);
    if (m_count->text() != text)
        m_count->setText(text);
}

void ServicesPage::selectionChanged()
{
    const auto services = m_table->selectedServices();
    m_actions->setSelection(services);
    m_panel->setSelection(services);
}

void ServicesPage::updateAddress()
{
    const QStringList addresses = m_context.feed.status().addresses;
    const QString address = addresses.isEmpty() ? QStringLiteral("http://127.0.0.1:3000") : addresses.front();
    m_actions->setAddress(address);
    m_panel->setAddress(address);
    auto *state = static_cast<EmptyState *>(m_empty);
    state->setCommand(m_registerCommand,
                      QStringLiteral("curl -X POST %1/api/services/register \\\n"
                                     "  -H 'Content-Type: application/json' \\\n"
                                     "  -d '{\"pluginId\": \"plugin-hello\", \"serviceName\": \"hello.greetings\",\n"
                                     "       \"version\": \"1.0.0\", \"tenantId\": \"%2\"}'")
                          .arg(address, m_context.defaultTenant));
    state->setCommand(m_discoverCommand,
                      QStringLiteral("curl '%1/api/services/discover?serviceName=hello.greetings&tenantId=%2'")
                          .arg(address, m_context.defaultTenant));
    state->setCommand(m_heartbeatCommand,
                      QStringLiteral("curl -X POST %1/api/services/heartbeat \\\n"
                                     "  -H 'Content-Type: application/json' \\\n"
                                     "  -d '{\"pluginId\": \"plugin-hello\", \"serviceName\": \"hello.greetings\",\n"
                                     "       \"tenantId\": \"%2\"}'")
                          .arg(address, m_context.defaultTenant));
}

void ServicesPage::showHeld()
{
    const int count = static_cast<int>(m_context.feed.held().serviceIds.size());
    if (count == 0) {
        m_heldNotice->hide();
        return;
    }
    m_heldNotice->show(
        Notice::Kind::Warning,
        tr("%n service(s) fell silent at once and are held as they were: look at the network first.", nullptr, count),
        tr("Release…"));
}

void ServicesPage::showContextMenu(const QPoint &at)
{
    if (m_actions->selection().empty())
        return;
    QMenu *menu = m_actions->makeMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    // Opened by key there is no pointer: beside the current row then.
    const QRect row = m_table->visualRect(m_table->currentIndex());
    const bool byKey = !m_table->viewport()->underMouse();
    menu->popup(m_table->viewport()->mapToGlobal(byKey ? row.bottomLeft() : at));
}

QList<QAction *> ServicesPage::menuActions() const
{
    QList<QAction *> actions = m_actions->all();
    actions << nullptr << m_showDetails << m_clearFilters;
    return actions;
}

ExportTable ServicesPage::exportTable() const
{
    return {&m_table->display(), m_table->shownColumns(), QStringLiteral("services")};
}

void ServicesPage::focusContent()
{
    QWidget *shown = m_content->currentWidget();
    shown->setFocus();
    if (shown == m_table && !m_table->currentIndex().isValid() && m_table->proxy().rowCount() > 0)
        m_table->setCurrentIndex(m_table->display().index(0, 0));
}

bool ServicesPage::showService(const QString &tenantId, const QString &serviceId)
{
    if (!m_context.services.find(serviceId))
        return false;
    if (!m_table->selectService(serviceId)) {
        // A filter hides it: what was asked for comes first.
        ServiceFilter filter;
        const QString tenant = m_table->proxy().filter().tenantId;
        filter.tenantId = tenant.isEmpty() ? tenant : tenantId;
        m_table->proxy().setFilter(filter);
        m_table->selectService(serviceId);
    }
    m_table->setFocus();
    return true;
}

bool ServicesPage::showPlugin(const QString &pluginId)
{
    ServiceFilter filter;
    filter.tenantId = m_table->proxy().filter().tenantId;
    filter.pluginId = pluginId;
    m_table->proxy().setFilter(filter);
    focusContent();
    return true;
}

void ServicesPage::saveState(QSettings &settings) const
{
    const ServiceFilter &filter = m_table->proxy().filter();
    settings.setValue(QStringLiteral("columns"), m_table->saveColumns());
    settings.setValue(QStringLiteral("splitter"), m_splitter->saveState());
    settings.setValue(QStringLiteral("details"), m_showDetails->isChecked());
    settings.setValue(QStringLiteral("tab"), m_panel->tabs()->currentIndex());
    settings.setValue(QStringLiteral("filter/text"), filter.text);
    settings.setValue(QStringLiteral("filter/plugin"), filter.pluginId);
    settings.setValue(QStringLiteral("filter/statuses"), filter.statuses);
}

void ServicesPage::restoreState(QSettings &settings)
{
    m_table->restoreColumns(settings.value(QStringLiteral("columns")).toByteArray());
    m_splitter->restoreState(settings.value(QStringLiteral("splitter")).toByteArray());
    m_showDetails->setChecked(settings.value(QStringLiteral("details"), true).toBool());
    m_panel->tabs()->setCurrentIndex(settings.value(QStringLiteral("tab"), 0).toInt());
    changeFilter([&settings](ServiceFilter &filter) {
        filter.text = settings.value(QStringLiteral("filter/text")).toString();
        filter.pluginId = settings.value(QStringLiteral("filter/plugin")).toString();
        filter.statuses = settings.value(QStringLiteral("filter/statuses")).toUInt() & ((1U << statusKindCount) - 1);
    });
}

} // namespace plexica::app
