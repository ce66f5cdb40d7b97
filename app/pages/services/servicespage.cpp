// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/services/servicespage.h"

#include "bridge/gatewaylink.h"
#include "bridge/livefeed.h"
#include "models/servicehistory.h"
#include "models/servicemodel.h"
#include "models/wording.h"
#include "pages/services/reasonform.h"
#include "pages/services/servicepanel.h"
#include "pages/services/servicetable.h"
#include "widgets/confirmdialog.h"
#include "widgets/copybutton.h"
#include "widgets/emptystate.h"
#include "widgets/filterbar.h"
#include "widgets/filterchips.h"
#include "widgets/ticker.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QSettings>
#include <QSignalBlocker>
#include <QTabWidget>

namespace plexica::app {

namespace {
constexpr std::chrono::seconds trafficInterval{1};
constexpr std::chrono::seconds errorInterval{30};
} // namespace

ServicesPage::ServicesPage(const PageContext &context, QWidget *parent)
    : FilteredPage(context, parent)
    , m_actions(new ServiceActions(context.link, context.plugins, this))
    , m_heldNotice(addNotice())
    , m_table(new ServiceTable(context.services, this))
    , m_panel(new ServicePanel(context, *m_actions, this))
    , m_history(new ServiceHistory(context.link, this))
{
    m_table->display().setHistory(m_history);
    setTable(m_table, m_table->columns(), QStringLiteral("services"));
    setPlaces(tr("Loading services…"), addSteps(), tr("No service matches"));
    setPanel(m_panel, 680, 416, 300);
    setActions(m_actions);
    addFilters();
    addBarButtons();

    m_countTimer.setSingleShot(true);
    m_countTimer.setInterval(100);
    connect(&m_countTimer, &QTimer::timeout, this, &ServicesPage::refreshCounts);
    m_trafficTimer.setInterval(trafficInterval);
    connect(&m_trafficTimer, &QTimer::timeout, this, &ServicesPage::lookAtTraffic);
    m_errorTimer.setInterval(errorInterval);
    connect(&m_errorTimer, &QTimer::timeout, m_history, &ServiceHistory::askErrors);
    connect(&m_context.feed, &LiveFeed::update, m_history, &ServiceHistory::take);
    connect(m_history, &ServiceHistory::changed, m_table->columns(), &TableColumns::refreshTimes);
    connect(&m_context.services, &ServiceModel::applied, this, &ServicesPage::servicesApplied);
    connect(&m_context.feed, &LiveFeed::update, m_panel, &ServicePanel::take);
    connect(&m_context.feed, &LiveFeed::statusChanged, this, &ServicesPage::updateAddress);
    connect(&m_context.feed, &LiveFeed::heldChanged, this, &ServicesPage::showHeld);
    connect(&m_context.ticker, &Ticker::tick, m_table->columns(), &TableColumns::refreshTimes);
    connect(m_panel, &ServicePanel::traceRequested, this, &Page::traceRequested);
    connect(m_panel, &ServicePanel::placeRequested, this, &Page::placeRequested);
    connect(&m_context.ticker, &Ticker::tick, m_panel, &ServicePanel::refreshTimes);
    connect(&m_table->proxy(), &ServiceProxy::filterChanged, this, &ServicesPage::filterChanged);
    connect(m_table, &LiveTable::rowsSelected, this, &ServicesPage::selectionChanged);
    connect(m_table, &LiveTable::detailsRequested, this, [this] {
        m_showDetails->setChecked(true);
        m_panel->tabs()->setFocus();
    });
    connect(m_actions, &ServiceActions::noticeRequested, this,
            [this](Notice::Kind kind, const QString &text, const QString &action) { inform(kind, text, action); });
    connect(notice(), &Notice::actionTriggered, m_actions->undo, &QAction::trigger);
    connect(m_heldNotice, &Notice::actionTriggered, this, &ServicesPage::askRelease);
    updateAddress();
    showHeld();
    refreshCounts();
}

void ServicesPage::askRelease()
{
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
                                           notice()->show(Notice::Kind::Success,
                                                          tr("%n service(s) released.", nullptr, *released));
                                       else
                                           notice()->show(Notice::Kind::Error, Wording::error(released.error()));
                                   }));
    });
    dialog->open();
}

void ServicesPage::addFilters()
{
    m_chips = new StatusChips(bar());
    bar()->add(m_chips);
    m_plugin = bar()->addBox(tr("Filter by plugin"), tr("Plugins"), tr("Show services of one plugin"));
    m_plugin->setMinimumContentsLength(14);
    m_plugin->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_plugin->addItem(tr("All plugins"), QString());
    connect(m_chips, &FilterChips::pressedChanged, this, [this](quint32 statuses) {
        changeFilter([statuses](ServiceFilter &filter) { filter.statuses = statuses; });
    });
    connect(m_plugin, &QComboBox::currentIndexChanged, this, [this] {
        changeFilter([this](ServiceFilter &filter) { filter.pluginId = m_plugin->currentData().toString(); });
    });
}

EmptyState *ServicesPage::addSteps()
{
    m_steps = addEmpty(QStringLiteral("services"), tr("No services yet"),
                       tr("Services appear here the moment a plugin registers them."));
    m_registerCommand = m_steps->addStep(
        tr("Register a service. A plugin does it at its start; you can do it in a terminal:"), QStringLiteral("curl"));
    m_discoverCommand = m_steps->addStep(tr("Discover it, as another plugin would:"), QStringLiteral("curl"));
    m_heartbeatCommand = m_steps->addStep(tr("Keep it alive with a heartbeat now and then:"), QStringLiteral("curl"));
    return m_steps;
}

void ServicesPage::showEvent(QShowEvent *event)
{
    FilteredPage::showEvent(event);
    m_trafficTimer.start();
    m_errorTimer.start();
    lookAtTraffic();
    m_history->askErrors();
}

void ServicesPage::hideEvent(QHideEvent *event)
{
    FilteredPage::hideEvent(event);
    m_trafficTimer.stop();
    m_errorTimer.stop();
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

ServiceFilter ServicesPage::filter() const
{
    return m_table->proxy().filter();
}

void ServicesPage::setFilter(const ServiceFilter &filter)
{
    m_table->proxy().setFilter(filter);
}

void ServicesPage::setTenant(const QString &tenantId)
{
    changeFilter([&tenantId](ServiceFilter &filter) { filter.tenantId = tenantId; });
    m_structureChanged = true;
    refreshCounts();
}

void ServicesPage::filterChanged()
{
    const ServiceFilter filter = this->filter();
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
    const ServiceFilter filter = this->filter();
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
    const ServiceFilter filter = this->filter();
    const int shown = m_table->proxy().rowCount();
    const int all = m_context.services.rowCount();
    TablePage::show(shown, all > 0, m_context.services.isComplete());
    if (m_context.services.isComplete()) {
        m_history->begin();
        m_table->offerFirst();
    }
    bar()->setCount(filter.narrows() || !filter.tenantId.isEmpty()
                        ? tr("%1 of %2", "shown of all services").arg(Wording::number(shown), Wording::number(all))
                        : tr("%Ln service(s)", nullptr, all));
}

void ServicesPage::selectionChanged()
{
    const auto services = m_table->selectedServices();
    m_actions->setSelection(services);
    m_panel->setSelection(services);
}

void ServicesPage::updateAddress()
{
    const QString address = this->address();
    m_actions->setAddress(address);
    m_panel->setAddress(address);
    m_steps->setCommand(m_registerCommand,
                        QStringLiteral("curl -X POST %1/api/services/register \\\n"
                                       "  -H 'Content-Type: application/json' \\\n"
                                       "  -d '{\"pluginId\": \"plugin-hello\", \"serviceName\": \"hello.greetings\",\n"
                                       "       \"version\": \"1.0.0\", \"tenantId\": \"%2\"}'")
                            .arg(address, m_context.defaultTenant));
    m_steps->setCommand(m_discoverCommand,
                        QStringLiteral("curl '%1/api/services/discover?serviceName=hello.greetings&tenantId=%2'")
                            .arg(address, m_context.defaultTenant));
    m_steps->setCommand(m_heartbeatCommand,
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

bool ServicesPage::showPlace(const Place &place)
{
    switch (place.kind) {
    case Place::Kind::Service: {
        for (int row = 0; row < m_context.services.rowCount(); ++row) {
            const ServicePtr service = m_context.services.service(row);
            if (service->serviceName == place.name && (place.tenantId.isEmpty() || service->tenantId == place.tenantId))
                return showService(service->tenantId, service->id);
        }
        focusContent();
        return false;
    }
    case Place::Kind::Services: {
        ServiceFilter wanted;
        wanted.tenantId = filter().tenantId;
        wanted.statuses = place.bits;
        setFilter(wanted);
        focusContent();
        return true;
    }
    case Place::Kind::Orders:
        m_actions->showOrders->trigger();
        return true;
    default:
        return FilteredPage::showPlace(place);
    }
}

bool ServicesPage::prepare(const Deed &deed)
{
    if (!showPlace(Place::ofService(deed.tenantId, deed.serviceName)))
        return false;
    QAction *const actions[] = {m_actions->drain,      m_actions->takeOffline, m_actions->reactivate,
                                m_actions->setHealthy, m_actions->setDegraded, m_actions->setUnavailable,
                                m_actions->deregister, m_actions->copyCommand};
    actions[static_cast<int>(deed.kind)]->trigger();
    if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget())) {
        if (auto *form = dialog->findChild<ReasonForm *>())
            form->prefill(deed.reason, deed.length);
    }
    return true;
}

std::vector<ServicesPage::Way> ServicesPage::ways() const
{
    const auto selected = m_table->selectedServices();
    if (selected.size() != 1)
        return {};
    const registry::Service &service = *selected.front();
    return {{tr("Plugin %1").arg(service.pluginId), QStringLiteral("plugin"),
             Place::ofPlugin(QStringLiteral("plugins"), service.tenantId, service.pluginId)},
            {tr("Graph"), QStringLiteral("graph"),
             Place::ofPlugin(QStringLiteral("graph"), service.tenantId, service.pluginId)},
            {tr("Calls"), QStringLiteral("gateway"), Place::ofCallsOf(service.tenantId, {}, service.serviceName)},
            {tr("Events"), QStringLiteral("events"), Place::ofEvents(service.tenantId, service.serviceName)},
            {tr("Shared data of %1").arg(service.pluginId), QStringLiteral("shareddata"),
             Place::ofEntry(service.tenantId, {}, service.pluginId)}};
}

Place ServicesPage::place() const
{
    const auto selected = m_table->selectedServices();
    return selected.size() == 1 ? Place::ofService(selected.front()->tenantId, selected.front()->serviceName)
                                : Place::ofPage(id());
}

void ServicesPage::saveState(QSettings &settings) const
{
    const ServiceFilter filter = this->filter();
    FilteredPage::saveState(settings);
    settings.setValue(QStringLiteral("filter/text"), filter.text);
    settings.setValue(QStringLiteral("filter/plugin"), filter.pluginId);
    settings.setValue(QStringLiteral("filter/statuses"), filter.statuses);
}

void ServicesPage::restoreState(QSettings &settings)
{
    FilteredPage::restoreState(settings);
    changeFilter([&settings](ServiceFilter &filter) {
        filter.text = settings.value(QStringLiteral("filter/text")).toString();
        filter.pluginId = settings.value(QStringLiteral("filter/plugin")).toString();
        filter.statuses = settings.value(QStringLiteral("filter/statuses")).toUInt() & ((1U << statusKindCount) - 1);
    });
}

} // namespace plexica::app
